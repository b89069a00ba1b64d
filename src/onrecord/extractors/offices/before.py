"""Titles before a name: `Treasury Secretary Jane Doe`, `its chairman, John Roe`."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.extractors.offices.leftward import leftward
from onrecord.extractors.offices.reading import (
    DASHES,
    DETERMINERS,
    POSSESSIVE,
    Reading,
    Stretch,
    Title,
)
from onrecord.extractors.offices.seeking import Office, Seeker, is_seeking
from onrecord.extractors.offices.tied import with_phrases
from onrecord.phrases.pieces import NOUNS, PAST_OR_FINITE
from onrecord.segment.classes import (
    BODY,
    BREAK,
    COMPANY,
    FIELD,
    FIRM,
    GIVEN,
    HEAD,
    HONORIFIC,
    MODIFIER,
    OCCUPATION,
    PARTY,
    PEOPLE,
    PLACE,
    RANK,
    SINGULAR,
    SITE,
    STATE,
    STATUS,
)
from onrecord.segment.tokens import HYPHENS
from onrecord.syntax import penn_tags

_LINKS = frozenset({"of", "to", "at", "for", "from", "in", "with", "on"})
_TIES = frozenset({"of", "at", "from", "with"})
_INSIDE = frozenset({"of", "on", "for", "and", "the"})
_JOINTS = frozenset({"and", "&"})
#: So many titles at most stand before a name.
_TITLES = 4
_SERVING = frozenset({("for", "the"), ("to", "the")})
_FARTHEST = 10
_BRACKET = 6
#: Shorter letters are no rank.
_SHORT = 2
_NAMED_IN_TWO = 2
#: Tokens of who owns an office, with an article: `the party's | National Chairman`.
_OWNER = 4
#: Their tags.
_OWNING = NOUNS | {"DT", "JJ", "POS", "PRP$"}


def before(seeker: Seeker, number: int) -> Iterator[Office]:
    """Yield the titles right before a name; plural ones are shared by the names behind."""
    person = seeker.mentions[number]
    for title in _shared(seeker.reading, list(_titles_before(seeker, number))):
        near = title.after == seeker.first
        more = seeker.after_name(person[1])[0] or _firm(seeker, title, person[1]) if near else ()
        if title.edge > seeker.low and seeker.reading.lower[title.edge - 1] in ("a", "an"):
            return  # `a President Roe` is one that might be
        if not seeker.reading.is_plural(title.head):
            yield from seeker.office(person, title, "title-name", more=more)
        elif sharers := seeker.sharers(number):
            yield from seeker.office(person, title, "title-names", more=more)
            for other in sharers:
                yield from seeker.office(other, title, "title-names", more=seeker.after_name(other[1])[0])


def _firm(seeker: Seeker, title: Title, at: int) -> tuple[Stretch, ...]:
    """Return whom one serves: analyst Jane Doe | at Peel Energy, Insp Jane Doe, | of Kent Police."""
    reading, lower = seeker.reading, seeker.reading.lower
    apart = lower[at : at + 1] == (",",)
    begin = at + apart + 1
    if title.organizations or begin >= seeker.high:
        return ()
    link, trade = lower[begin - 1], bool(reading.bits[title.head] & OCCUPATION)
    serves = link == "of" if apart else trade and link in ("at", "with")
    if not serves and not (trade and link == "from"):
        return ()
    begin += lower[begin] == "the"
    begin, end, named = reading.object(begin, seeker.high)
    is_body = any(reading.bits[i] & COMPANY for i in range(begin, end)) or link in ("at", "with")
    return ((begin, end),) if named and is_body and reading.is_capital(begin) else ()


def _titles_before(seeker: Seeker, number: int) -> Iterator[Title]:
    """Yield the titles that end right before a name, from the right to the left."""
    reading, low = seeker.reading, seeker.low
    end = seeker.first
    listed = reading.lower[end - 1] in {",", ":"} | DASHES
    if end - 1 > low and listed and _introduces_list(seeker, number, end - 2):
        end -= 1
    joints = _JOINTS
    for _ in range(_TITLES):
        title = ending(seeker, end, low) if end > low and end - 1 not in reading.named else None
        if title is None or ("," in joints and reading.is_plural(title.head)):
            return  # to bankers, vice president and treasurer Jo Roe
        yield title
        end = title.edge
        if end > low + 1 and reading.lower[end - 1] in joints:
            end -= 1
            joints = _JOINTS | {","}  # Acme chairman, president | and chief Jo Roe
        elif end != title.first and not _is_ranked(reading, title, low):
            return


def _is_ranked(reading: Reading, title: Title, low: int) -> bool:
    """Tell whether a title stands before a rank and its status: Interior Minister | retired Brigadier."""
    last = title.edge - 1
    ranked = last > low and bool(reading.bits[title.head] & RANK)
    return ranked and reading.heads(last) and reading.is_capital(last)


def _shared(reading: Reading, titles: list[Title]) -> list[Title]:
    """Give a title without organization that of the one it is joined to: `Acme president and chief`."""
    for at in range(len(titles) - 2, -1, -1):
        title, farther = titles[at], titles[at + 1]
        words, bits = range(title.first, title.after), reading.bits
        plain = all(bits[i] & (HEAD | MODIFIER) for i in words)
        joined = title.edge == title.first > 0 and reading.lower[title.edge - 1] in _JOINTS | {","}
        if plain and joined and not title.organizations and not bits[title.head] & (FIRM | OCCUPATION):
            shared = [o for o in farther.organizations if not bits[o[0]] & (PEOPLE | PARTY)]
            titles[at] = title._replace(organizations=tuple(shared))
    return titles


def _introduces_list(seeker: Seeker, number: int, head: int) -> bool:
    """Tell whether a plural title and a comma introduce several people."""
    reading = seeker.reading
    return reading.is_plural(head) and reading.heads(head) and bool(seeker.sharers(number))


def ending(seeker: Seeker, end: int, low: int) -> Title | None:
    """Return the title that ends right before `end`, with its `of` phrase where it has one."""
    if seeker.reading.lower[end - 1] in DETERMINERS:
        return None  # co-editor of Reading The | Donald
    bracket = _before_bracket(seeker.reading, end, low)
    title = direct(seeker, bracket, low)
    if title is not None and not _is_portfolio(seeker, title):
        told = seeker.reading.statuses.get(seeker.reading.lower[bracket + 1], "") if bracket < end else ""
        title = title._replace(status=told) if told else title._replace(after=end)  # Justice | (Rtd) | Jo Roe
        return _sought(seeker, title)
    end = _before_rank(seeker.reading, _before_letters(seeker.reading, end, low), low)
    if end != bracket and end > low + 1:
        title = direct(seeker, end, low)
        if title is not None and not _is_portfolio(seeker, title):
            return _sought(seeker, title)
    found = _with_phrase(seeker, end, low)
    if found and found[1] != end and found[0].reach == end:
        # Leader of the council | Ann Lee, spokesman on finance | Bob Ray
        body = seeker.reading.bits[end - 1] & (BODY | COMPANY | FIELD)
        found = (found[0], end) if body and not seeker.reading.is_capital(end - 1) else None
    return _sought(seeker, found[0]._replace(after=end)) if found and found[1] == end else title


def _sought(seeker: Seeker, title: Title) -> Title:
    """Return the title of one who only seeks another: `candidate for | governor`; else that title."""
    reading, head = seeker.reading, title.edge - 2
    if head < seeker.low or reading.lower[head + 1] != "for" or not is_seeking(reading, head):
        return title
    outer = leftward(reading, head, seeker.low)
    found = (*outer.organizations, *title.organizations) if outer else ()
    return outer._replace(after=title.after, organizations=found) if outer else title


def _before_bracket(reading: Reading, end: int, low: int) -> int:
    """Return where a field in brackets begins before `end`: `Joint Secretary | (Home)`; else `end`."""
    if reading.words[end - 1] == ")":
        for at in range(end - 2, max(low, end - _BRACKET), -1):
            if reading.words[at] == "(":
                field = not reading.bits[at + 1] & (STATE | PLACE | PARTY | GIVEN)
                return at if field and (reading.is_capital(at - 1) or reading.heads(at - 1)) else end
            if not reading.words[at][0].isalpha():
                break
    return end


def _before_letters(reading: Reading, end: int, low: int) -> int:
    """Return where the letters in brackets begin that a title or its body goes by: `of Police | (ASP)`."""
    mark = end - 3
    letters = mark > low and reading.words[mark] == "(" and reading.words[end - 1] == ")"
    return mark if letters and reading.words[end - 2].isupper() else end


def _before_rank(reading: Reading, end: int, low: int) -> int:
    """Return where the letters of an unknown rank begin: Fire Officer | ACFO."""
    last = end - 1
    letters = last > low + 1 and reading.words[last].isupper() and len(reading.words[last]) > _SHORT
    return last if letters and not reading.bits[last] and reading.heads(last - 1) else end


def _is_portfolio(seeker: Seeker, title: Title) -> bool:
    """Tell whether a word that may be a title is another's field: `Minister for | Justice`."""
    reading, first = seeker.reading, title.first
    tied = first == title.head == title.edge > seeker.low + 1 and reading.lower[first - 1] in ("for", "of")
    return tied and bool(reading.bits[first] & FIELD) and reading.heads(first - 2)


def direct(seeker: Seeker, end: int, low: int) -> Title | None:
    """Return the title whose head stands right before `end`."""
    reading, last = seeker.reading, end - 1
    if last < low:
        return None
    if reading.lower[last] in ("elect", "designate", "emeritus", "emerita"):
        head = last - 1 - (reading.lower[last - 1] in HYPHENS)
        known = head >= low and (reading.heads(head) or reading.compound(head, low) < head)
        title = leftward(reading, head, low) if known else None
        return title._replace(after=end) if title else None
    if reading.heads(last) or reading.compound(last, low) < last:
        return leftward(reading, last, low)
    if last > low and reading.bits[last] & (PLACE | SITE) and reading.is_letters(last - 1):
        title = leftward(reading, last - 1, low)  # SSP East | Jane Doe
        place = ((last, end),) if reading.bits[last] & PLACE else ()
        return title._replace(after=end, organizations=(*title.organizations, *place)) if title else None
    return None


def _with_phrase(seeker: Seeker, end: int, low: int) -> tuple[Title, int] | None:
    """Return a title with its `of` phrase (`Secretary of State`), and where that ends."""
    reading = seeker.reading
    link, lowest = end - 1, max(low, end - _FARTHEST)
    while link - 1 > lowest:
        link = _before_letters(reading, link, low) - 1 if reading.words[link - 1] == ")" else link - 1
        if not reading.words[link][0].isalpha() and reading.lower[link] not in HYPHENS | POSSESSIVE:
            return None
        if reading.lower[link] not in _LINKS:
            continue
        head = _before_letters(reading, link, low) - 1  # Member of Parliament | (MP) for Elm
        of_two = reading.lower[head] in reading.grammar["seat"] and reading.compound(head, low) < head
        if reading.heads(head) or of_two:
            title = leftward(reading, head, low)
            if title is None:
                return None
            longer, found = with_phrases(reading, title, end)
            return longer, max(longer.after, *(o[1] for o in found)) if found else longer.after
    return None


def before_comma(seeker: Seeker, number: int) -> Iterator[Office]:
    """Yield the title before a comma and a name: `the bank's president, Jane Doe, said`."""
    reading, person, low = seeker.reading, seeker.mentions[number], seeker.low
    comma = seeker.first - 1
    if comma > low and reading.lower[comma] != ",":
        marked = "," in reading.lower[max(low, comma - _FARTHEST) : comma]
        nearer = ending(seeker, comma + 1, low) if marked else None
        comma = nearer.edge - 1 if nearer else comma
        while comma > low and (reading.bits[comma] & (HONORIFIC | STATUS) or reading.lower[comma] == "the"):
            comma -= 1  # The vicar, the Rev Canon Ann Lee; his teacher, the late Ann Lee
    comma = _before_party(reading, comma, low)
    if comma - 1 < low or reading.lower[comma] != ",":
        return
    closed = closes(seeker, person[1])
    if not closed and person[1] - person[0] == 1:
        return
    comma, body = _before_body(reading, comma, low)
    bracket = _before_bracket(reading, comma, low)
    title = direct(seeker, bracket, low)
    title = title._replace(after=comma) if title and bracket < comma else title
    title = None if title and _names_body(reading, title) else title
    title = _server(seeker, title) or title if title else None
    if closed and title is not None and title.edge > low and reading.lower[title.edge - 1] == "and":
        yield from _both(seeker, person, title)
        return
    loose = title is None or not (is_definite(seeker, title) or _is_of_body(reading, title))
    edge = _before_letters(reading, comma, low)
    if (loose or reading.is_plural(edge - 1)) and person[1] - person[0] > 1:
        found = _with_phrase(seeker, edge, seeker.low)
        reaches = found is not None and edge in (found[1], found[0].reach)
        title = found[0] if found and (reaches or not found[0].organizations) else title
    title = _sought(seeker, title) if title else None
    sure = title is not None and (is_definite(seeker, title) or _is_of_body(reading, title))
    sure = sure and (
        closed or (title is not None and _opens(seeker, title.edge) and _acts(seeker, person[1]))
    )
    sure = sure or (title is not None and _is_named_one(seeker, number, title))
    if title is not None and not reading.is_plural(title.head) and sure:
        near = reading.lower[seeker.first - 1] == ","
        more = body or (seeker.after_name(person[1])[0] if near else ())
        status = "former" if reading.lower[comma - 3 : comma] == ("at", "the", "time") else ""
        yield from seeker.office(person, title, "title-comma-name", more=more, status=status)


def _acts(seeker: Seeker, at: int) -> bool:
    """Tell whether a verb or `who` follows a name, or a day behind it: `Jo Roe | on Monday told`."""
    reading, penn = seeker.reading, penn_tags(seeker.reading.document)
    at += (
        reading.lower[at : at + 1] == ("on",) and at + 1 < seeker.high and bool(reading.bits[at + 1] & BREAK)
    )
    while at < seeker.high and (reading.bits[at] & BREAK or penn[at] == "RB"):
        at += 1
    return at < seeker.high and (penn[at] in PAST_OR_FINITE or penn[at] == "WP")


def _is_named_one(seeker: Seeker, number: int, title: Title) -> bool:
    """Tell whether a title in capitals names its one bearer: `to Elm State Governor, Jo Roe | for advice`."""
    reading, after = seeker.reading, seeker.mentions[number][1]
    served = any(first == title.first for first, _ in title.organizations) and reading.is_capital(title.head)
    served = served and not reading.bits[title.first] & GIVEN  # Kevin Bishop, Jo Roe
    goes_on = after < seeker.high and reading.lower[after] not in ("and", "or", "&")
    return served and goes_on and not seeker.sharers(number)


def _opens(seeker: Seeker, edge: int) -> bool:
    """Tell whether a title that ends before a comma opens its clause: `Head Coach, Jo Roe said`.

    Behind others it may be a piece of a list, or an object.
    """
    reading, begin, penn = seeker.reading, edge, penn_tags(seeker.reading.document)
    floor = max(seeker.low, begin - _OWNER)
    while begin > floor and penn[begin - 1] in _OWNING:
        begin -= 1
    return begin == seeker.low or reading.words[begin - 1] == ","


def _before_party(reading: Reading, last: int, low: int) -> int:
    """Return the last token before the place or party of a name: The chair, | Labour's Ann Lee."""
    if reading.lower[last] not in POSSESSIVE:
        return last - (last > low and bool(reading.bits[last] & SINGULAR))  # The author, | Democrat Ann Lee
    if last - 3 > low and (phrase := reading.phrases.at(reading.lower, last - 2)):
        size, bits = phrase
        if size == _NAMED_IN_TWO and bits & PARTY:
            return last - 3  # Sinn Fein's
    return last - 2 * (last - 2 > low and bool(reading.bits[last - 1] & (PLACE | PARTY)))


def _before_body(reading: Reading, comma: int, low: int) -> tuple[int, tuple[Stretch, ...]]:
    """Return the comma behind a title, and the body parted by it: The chairman, | Elm Council, Jo Ray."""
    at = comma - 1
    if not (reading.bits[at] & (COMPANY | BODY | FIELD) or reading.words[at].isupper()):
        return comma, ()
    while at > low and comma - at < _FARTHEST and (reading.is_capital(at) or reading.lower[at] in _INSIDE):
        at -= 1
    parted = reading.lower[at] == "," and reading.is_capital(at + 1) and at > low and reading.heads(at - 1)
    return (at, ((at + 1, comma),)) if parted else (comma, ())


def _server(seeker: Seeker, title: Title) -> Title | None:
    """Return the title of who serves another: `A | spokesman | for the auditor, Ben Ash, said`.

    The other is meant in `became secretary to the auditor, Ben Ash`.
    """
    reading, link = seeker.reading, title.edge - 2
    if link - 1 <= seeker.low or reading.lower[link : title.edge] not in _SERVING:
        return None
    server = leftward(reading, link - 1, seeker.low) if reading.heads(link - 1) else None
    if server is None or server.edge <= seeker.low or reading.lower[server.edge - 1] not in DETERMINERS:
        return None
    before = server.edge - 2
    opens = before < seeker.low or not reading.words[before][0].isalpha()
    return server if opens or reading.lower[before] in reading.speech else None


def _names_body(reading: Reading, title: Title) -> bool:
    """Tell whether a title is part of a body's name: in the Office of the | Prime Minister, Jo Ray."""
    at = title.edge - 3
    return (
        at > 0
        and reading.lower[at + 1 : at + 3] == ("of", "the")
        and reading.is_capital(at)
        and bool(reading.bits[at] & COMPANY)
    )


def named(seeker: Seeker, number: int) -> Iterator[Office]:
    """Yield the title before `named` and a name: `a young lawyer named Jane Doe`."""
    reading, link = seeker.reading, seeker.first - 1
    if link <= seeker.low or reading.lower[link] != "named":
        return
    title = direct(seeker, link, seeker.low)
    if (
        title is not None
        and title.edge > seeker.low
        and reading.lower[title.edge - 1] in ("a", "an", "another")
    ):
        yield from seeker.office(seeker.mentions[number], title, "title-named-name")


def _both(seeker: Seeker, person: Stretch, title: Title) -> Iterator[Office]:
    """Yield two titles before a comma and a name: `Acme's founder and president, Jane Doe`."""
    other = direct(seeker, title.edge - 1, seeker.low)
    if other is not None and not seeker.reading.is_plural(title.head) and is_definite(seeker, other):
        owners = tuple(o for o in other.organizations if o[1] <= other.edge)
        for one, more in ((other, ()), (title, owners)):
            yield from seeker.office(person, one, "titles-comma-name", more=more)


def is_definite(seeker: Seeker, title: Title) -> bool:
    """Tell whether an article or a possessive stands before a title."""
    reading, low = seeker.reading, seeker.low
    if title.edge <= low:
        return reading.is_capital(low)
    word = reading.lower[title.edge - 1]
    return word in DETERMINERS or word in POSSESSIVE or word == "whose"


def _is_of_body(reading: Reading, title: Title) -> bool:
    """Tell whether a title begins with whom it serves and needs no article: `Acme chairman, | Ann Lee,`."""
    named = any(first == title.first and reading.is_capital(first) for first, _ in title.organizations)
    return named and not reading.is_capital(title.head)


def closes(seeker: Seeker, at: int) -> bool:
    """Tell whether a mark, or where the person is from, closes an apposition before the token."""
    person_end, at = at, seeker.after_name(at)[1]
    reading, high = seeker.reading, seeker.high
    if at + 1 < high and reading.bits[at] & BREAK and reading.words[at].isupper():
        at += 1  # Jane Doe QC
    if at >= high or not reading.words[at][0].isalnum() or reading.lower[at] in _TIES:
        return True
    placed = at > person_end and reading.lower[at] == "in"  # Jane Doe of Farris & Boyle | in Boston
    return placed and at + 1 < high and reading.is_capital(at + 1)
