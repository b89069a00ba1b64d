"""Titles before a name: `Treasury Secretary Jane Doe`, `its chairman, John Roe`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.extractors.offices.fields import fielded, past_list
from onrecord.extractors.offices.leftward import leftward
from onrecord.extractors.offices.organizations import of_seat
from onrecord.extractors.offices.owners import begin_of
from onrecord.extractors.offices.reading import DASHES, DETERMINERS, POSSESSIVE, Reading, Stretch, Title
from onrecord.extractors.offices.seated import also_served, of_all, retired, served_by
from onrecord.extractors.offices.seeking import Office, Seeker, is_seeking
from onrecord.extractors.offices.tied import with_phrases
from onrecord.linking.beginnings import TRAILING
from onrecord.segment.classes import (
    BODY,
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
    PLURAL,
    RANK,
    SINGULAR,
    SITE,
    STATE,
)
from onrecord.segment.names import is_lettered
from onrecord.segment.tokens import HYPHENS

_LINKS = frozenset({"of", "to", "at", "for", "from", "in", "with", "on"})
_JOINTS = frozenset({"and", "&", "/"})
_LISTING = _JOINTS | {","}
#: So many titles at most stand before a name.
_TITLES = 4
#: A title and what is tied to it have fewer tokens before a name.
FARTHEST = 16
_BRACKET = 6
_POLICE = ("of", "police")
_CLOSINGS: Final = frozenset({(")",), (",",)})
_BRACKETS: Final = frozenset({")", "]"})
_LABEL_ENDS: Final = frozenset({".", ",", ";", "("})
#: Shorter letters are no rank.
_SHORT = 2


def before(seeker: Seeker, number: int) -> Iterator[Office]:
    """Yield the titles right before a name; plural ones are shared by the names behind."""
    person = seeker.mentions[number]
    for title in _shared(seeker.reading, list(_titles_before(seeker, number))):
        near = title.after == seeker.first
        apart = seeker.reading.lower[title.after] == "," and title.after + 1 < seeker.first
        more = served_by(seeker, title, person[1]) if near else ()
        if _is_supposed(seeker, title, person):
            return
        if not seeker.reading.is_plural(title.head):
            told = retired(seeker.reading, title.head, person[1])
            yield from seeker.office(person, title, "title-name", more=more, status=told)
        elif sharers := seeker.sharers(number, titled=apart or is_seeking(seeker.reading, title.head)):
            bodies = [more, *(also_served(seeker, title, other) for other in sharers)]
            for one, body in zip((person, *sharers), of_all(seeker, bodies), strict=True):
                yield from seeker.office(one, title, "title-names", more=body)


def _is_supposed(seeker: Seeker, title: Title, person: Stretch) -> bool:
    """Tell whether a title is one that might be: `a President Roe`; but not a trade: a lawyer Jo Roe."""
    reading, full = seeker.reading, person[1] - person[0] > 1
    small = full and reading.words[title.head].islower()
    if small and reading.words[person[0]].istitle() and any(o[1] == title.after for o in title.organizations):
        return False  # a member of parliament for Elm | Jo Roe
    trade = small and reading.bits[title.head] & OCCUPATION
    one = title.edge > seeker.low and reading.lower[title.edge - 1] in ("a", "an")
    return one and not (trade and title.head + 1 == seeker.first)


def _name_begin(seeker: Seeker, number: int) -> int:
    """Return the token behind what may be a title before a name, past the mark between the two."""
    reading, low = seeker.reading, seeker.low
    end = seeker.first
    listed = reading.lower[end - 1] in {",", ":"} | DASHES
    if end - 1 > low and listed and _introduces_list(seeker, number, end - 2):
        end -= 1
    if end - 1 > low and reading.lower[end - 1] == ":" and _labels(seeker, number, end - 1):
        end -= 1
    after = seeker.mentions[number][1]
    if end - 1 > low and reading.lower[end - 1] == "(" and reading.lower[after : after + 1] in _CLOSINGS:
        end -= 1  # the president | (Jo Roe)
    if end - 2 > low and reading.words[end - 1] in _BRACKETS and reading.bits[end - 2] & GIVEN:
        end -= 2 * (reading.is_capital(end - 2) and end - 2 not in reading.named)  # (Mayor Jo) | Roe
    return end


def _titles_before(seeker: Seeker, number: int) -> Iterator[Title]:
    """Yield the titles that end right before a name, from the right to the left."""
    reading, low = seeker.reading, seeker.low
    end = _name_begin(seeker, number)
    joints, nearer = _JOINTS, None
    for _ in range(_TITLES):
        title = ending(seeker, end, low) if end > low and end - 1 not in reading.named else None
        if title is None or ("," in joints and reading.is_plural(title.head)):
            return  # to bankers, vice president and treasurer Jo Roe
        if nearer and _is_anothers(reading, title, nearer, low):
            return
        yield title
        nearer, end = title, begin_of(reading, title, low)
        if reading.lower[title.head] in reading.grammar["consort"]:
            return  # the president and | first lady Jo Roe
        if end > low + 1 and reading.lower[end - 1] in joints:
            end -= 1
            joints = _LISTING  # Acme chairman, president | and chief Jo Roe
        elif _is_addressed(reading, title, low):
            end -= 1  # High Court judge | Mr | Justice Roe
        elif end - 1 > low and reading.words[end - 1] == "," and _introduces_list(seeker, number, end - 2):
            end -= 1  # its officers, | Sgt. Jo Roe and Sgt. Ann Lee
        elif end > low and reading.bits[end - 1] & HONORIFIC:
            return  # mayor of Elm for the wedding of the Revd | Canon Jo Roe
        elif end != title.first and not _is_ranked(reading, title, low):
            return


def _is_anothers(reading: Reading, title: Title, nearer: Title, low: int) -> bool:
    """Tell whether one is called by a title alone, and the next is somebody else: the premier and | Minister.

    An article and small letters do so, where the title of who is named has a field and capitals.
    """
    lone = title.first == title.head == title.edge > low + 1 and not title.organizations
    lone = lone and reading.lower[title.edge - 1] == "the" and reading.words[title.head].islower()
    if not lone or reading.bits[title.head] & (OCCUPATION | PLURAL):
        return False
    field = any(reading.bits[at] & FIELD for at in range(nearer.first, nearer.head))
    return field and reading.words[nearer.head].istitle() and reading.is_capital(nearer.first)


def _is_ranked(reading: Reading, title: Title, low: int) -> bool:
    """Tell whether a title stands before a rank and its status: Interior Minister | retired Brigadier."""
    last = title.edge - 1
    ranked = last > low and bool(reading.bits[title.head] & RANK)
    return ranked and reading.heads(last) and reading.is_capital(last)


def _is_addressed(reading: Reading, title: Title, low: int) -> bool:
    """Tell whether a form of address stands between two titles: High Court judge | Mr | Justice."""
    last = title.edge - 1
    called = last > low and title.edge == title.head and bool(reading.bits[last] & HONORIFIC)
    return called and reading.heads(last - 1)


def _shared(reading: Reading, titles: list[Title]) -> list[Title]:
    """Give a title without organization that of the one it is joined to: `Acme president and chief`."""
    for at in range(len(titles) - 2, -1, -1):
        title, farther = titles[at], titles[at + 1]
        words, bits = range(title.first, title.after), reading.bits
        plain = all(bits[i] & (HEAD | MODIFIER) or reading.lower[i] in HYPHENS for i in words)
        joined = title.edge == title.first > 0 and reading.lower[title.edge - 1] in _LISTING
        joined = joined and reading.is_plural(title.head) == reading.is_plural(farther.head)
        if plain and joined and not title.organizations and not bits[title.head] & (FIRM | OCCUPATION):
            shared = [o for o in farther.organizations if not bits[o[0]] & (PEOPLE | PARTY)]
            titles[at] = title._replace(organizations=of_seat(reading, title.head, tuple(shared)))
        small = not reading.is_capital(title.head) or reading.words[title.head].isupper()
        held = not bits[title.head] & (RANK | OCCUPATION) and not is_seeking(reading, title.head)
        if plain and joined and small and held and not title.status:
            titles[at] = titles[at]._replace(status=farther.status)  # former chairman and | CEO Jo Ray
    return titles


def _labels(seeker: Seeker, number: int, colon: int) -> bool:
    """Tell whether a title that opens a line labels one name, which closes it: `President: | Jo Roe`."""
    title, after = direct(seeker, colon, seeker.low), seeker.mentions[number][1]
    alone = title is not None and title.edge == seeker.low and not seeker.reading.is_plural(title.head)
    return alone and (after >= seeker.high or seeker.reading.lower[after] in _LABEL_ENDS)


def _introduces_list(seeker: Seeker, number: int, head: int) -> bool:
    """Tell whether a plural title and a comma introduce several people."""
    reading, begin = seeker.reading, head
    if not (reading.is_plural(head) and reading.heads(head)):
        return False
    while begin > seeker.low and reading.is_capital(begin - 1):
        begin -= 1
    if begin - 2 in reading.named and reading.lower[begin - 1] == "of":
        return False  # Jo Roe of Ash Partners, | Ann Lee
    titled = head + 2 < seeker.first or is_seeking(reading, head)
    return bool(seeker.sharers(number, titled=titled))


def ending(seeker: Seeker, end: int, low: int) -> Title | None:
    """Return the title that ends right before `end`, with its `of` phrase where it has one.

    What a title has behind it is looked past: a field in brackets, letters, an unknown rank.
    """
    if seeker.reading.lower[end - 1] in DETERMINERS:
        return None  # co-editor of Reading The | Donald
    bracket = before_bracket(seeker.reading, end, low)
    title = direct(seeker, bracket, low)
    if title is not None and not _is_portfolio(seeker, title):
        if (served := _serving(seeker, title)) is not None:
            return served
        told = seeker.reading.statuses.get(seeker.reading.lower[bracket + 1], "") if bracket < end else ""
        title = title._replace(status=told) if told else title._replace(after=end)  # Justice | (Rtd) | Jo Roe
        return sought(seeker, title)
    letters = before_letters(seeker.reading, end, low)
    placed = with_phrase(seeker, bracket, low) if bracket < end == letters else None
    if placed is not None and placed[0].reach == bracket:
        return placed[0]._replace(after=end)  # Superintendent of Police | (Rural) | Jo Roe
    end = _before_rank(seeker.reading, letters, low)
    if end != bracket and end > low + 1:
        title = direct(seeker, end, low)
        if title is not None and not _is_portfolio(seeker, title):
            return sought(seeker, title)
    return _with_place(seeker, end, low) or title


def _with_place(seeker: Seeker, end: int, low: int) -> Title | None:
    """Return the title whose `of` phrase, or place, ends right before `end`: her envoy in Delhi | Ann Lee."""
    if seeker.reading.bits[end - 1] & SINGULAR:
        return None  # counsel to Democrat | Jo Roe
    found = with_phrase(seeker, end, low)
    if found and found[1] != end and found[0].reach == end:
        # Leader of the council | Ann Lee, spokesman on finance | Bob Ray
        body = bool(seeker.reading.bits[end - 1] & (BODY | COMPANY | FIELD))
        body = body or seeker.reading.lower[end - 1] in seeker.reading.units  # councillor for Elm | ward
        small = body and not seeker.reading.is_capital(end - 1)
        found = (found[0], end) if small or _is_posted(seeker.reading, end, found[0].after) else None
    return sought(seeker, found[0]._replace(after=end)) if found and found[1] == end else None


def _serving(seeker: Seeker, title: Title) -> Title | None:
    """Return the title of who serves another in office: `Chief of Staff to the Governor | Jo Roe`."""
    reading, link = seeker.reading, title.edge - 2
    if link - 1 < seeker.low or reading.lower[link : title.edge] != ("to", "the"):
        return None
    head = _before_field(reading, link - 1, seeker.low)
    if not reading.is_head(head, seeker.low) or not reading.is_capital(head):
        return None
    if not reading.is_capital(title.first):
        return None
    outer = leftward(reading, head, seeker.low)
    return outer._replace(after=title.after, organizations=()) if outer else None


def _before_field(reading: Reading, last: int, low: int) -> int:
    """Return the head of a title before its field: Assistant | on Foreign Affairs | to the; or `last`."""
    at = last
    while at > low + 1 and last - at < FARTHEST and reading.bits[at] & FIELD and reading.is_capital(at):
        at -= 1 + (reading.lower[at - 1] == "and")
    return at - 1 if low < at < last and reading.lower[at] in ("for", "on") else last


def _is_posted(reading: Reading, end: int, after: int) -> bool:
    """Tell whether a title is held in the place before a name: its envoy | in New Delhi | Ann Lee."""
    phrase = reading.phrases.at(reading.lower, after + 1)
    size, bits = phrase or (1, reading.bits[after + 1])
    whole = reading.lower[after] == "in" and after + 1 + size == end
    return whole and bool(bits & PLACE) and not bits & PEOPLE


def sought(seeker: Seeker, title: Title) -> Title:
    """Return the title of one who only seeks another: `candidate for | governor`; else that title."""
    reading, head = seeker.reading, title.edge - 2
    if head < seeker.low or reading.lower[head + 1] != "for" or not is_seeking(reading, head):
        return title
    outer = leftward(reading, head, seeker.low)
    found = (*outer.organizations, *title.organizations) if outer else ()
    return outer._replace(after=title.after, organizations=found) if outer else title


def before_bracket(reading: Reading, end: int, low: int) -> int:
    """Return where a field in brackets begins before `end`: `Joint Secretary | (Home)`; else `end`."""
    if reading.words[end - 1] == ")":
        for at in range(end - 2, max(low, end - _BRACKET), -1):
            if reading.words[at] == "(":
                field = not reading.bits[at + 1] & (STATE | PLACE | PARTY | GIVEN)
                field |= at > low + 1 and reading.lower[at - 2 : at] == _POLICE  # of Police | (Punjab)
                return at if field and (reading.is_capital(at - 1) or reading.heads(at - 1)) else end
            if not reading.words[at][0].isalpha():
                break
    return end


def before_letters(reading: Reading, end: int, low: int) -> int:
    """Return where the letters in brackets begin that a title or its body goes by: `of Police | (ASP)`."""
    mark = end - (5 if reading.lower[end - 3] in HYPHENS else 3)  # (KW-IRS)
    letters = mark > low and reading.words[mark] == "(" and reading.words[end - 1] == ")"
    return mark if letters and is_lettered(reading.words[end - 2]) else end


def _before_rank(reading: Reading, end: int, low: int) -> int:
    """Return where the letters of an unknown rank begin: Fire Officer | ACFO."""
    last = end - 1
    letters = last > low + 1 and reading.words[last].isupper() and len(reading.words[last]) > _SHORT
    return last if letters and not reading.bits[last] and reading.heads(last - 1) else end


def _is_portfolio(seeker: Seeker, title: Title) -> bool:
    """Tell whether a word that may be a title is another's field: `Minister for | Justice`."""
    reading, first = seeker.reading, title.first
    tied = first == title.head == title.edge > seeker.low + 1 and reading.lower[first - 1] in ("for", "of")
    return tied and bool(reading.bits[first] & FIELD) and reading.is_head(first - 2, seeker.low)


def direct(seeker: Seeker, end: int, low: int) -> Title | None:
    """Return the title whose head stands right before `end`."""
    reading, last = seeker.reading, end - 1
    if last < low:
        return None
    if reading.lower[last] in TRAILING:
        head = last - 1 - (reading.lower[last - 1] in HYPHENS)
        known = head >= low and reading.is_head(head, low)
        title = leftward(reading, head, low) if known else None
        return title._replace(after=end) if title else None
    if reading.is_head(last, low):
        return None if _is_field(reading, last, low) else leftward(reading, last, low)
    if last > low and reading.bits[last] & (PLACE | SITE) and reading.is_letters(last - 1):
        title = leftward(reading, last - 1, low)  # SSP East | Jane Doe
        place = ((last, end),) if reading.bits[last] & PLACE else ()
        return title._replace(after=end, organizations=(*title.organizations, *place)) if title else None
    head = fielded(reading, end, low)
    title = leftward(reading, head, low) if head >= low else None
    return title._replace(after=end) if title else None


def _is_field(reading: Reading, last: int, low: int) -> bool:
    """Tell whether a word that may be a title is the field of a body: `the Ministry of | Justice`."""
    tied = last - 1 > low and reading.lower[last - 1] == "of" and bool(reading.bits[last] & FIELD)
    return tied and bool(reading.bits[last - 2] & COMPANY)


def with_phrase(seeker: Seeker, end: int, low: int) -> tuple[Title, int] | None:
    """Return a title with its `of` phrase (`Secretary of State`), and where that ends."""
    reading = seeker.reading
    link, lowest = end - 1, max(low, end - FARTHEST)
    while link - 1 > lowest:
        link = before_letters(reading, link, low) - 1 if reading.words[link - 1] == ")" else link - 1
        mark = not reading.words[link][0].isalnum() and reading.lower[link] not in HYPHENS | POSSESSIVE
        if mark and reading.lower[link] != "&":
            if not past_list(reading, link, end):
                return None
            continue  # Minister for Trade, | Industry and Sport
        if reading.lower[link] not in _LINKS:
            continue
        head = before_letters(reading, link, low) - 1  # Member of Parliament | (MP) for Elm
        seat = reading.lower[head] in reading.grammar["seat"]
        core = reading.compound(head, low)
        of_two = core in ((head - 1, head - 2) if seat else (head - 1,))
        of_two |= reading.lower[link] == "in" and "of" in reading.lower[core:head]  # Leader of Majority | in
        if reading.heads(head) or of_two:
            title = leftward(reading, head, low)
            if title is None:
                return None
            if names_body(reading, title):
                continue
            longer, found = with_phrases(reading, title, end)
            if longer.end < end and reading.people.at(longer.end) is not None:
                return None  # former secretary of state | Jo Roe and the staff of his successor, Ann Lee
            if outer := _outer(reading, title.edge, low):  # Special Adviser to the | President on Media
                return outer._replace(after=longer.end), longer.end
            return longer, max(longer.after, *(o[1] for o in found)) if found else longer.after
    return None


def names_body(reading: Reading, title: Title) -> bool:
    """Tell whether a title is part of a body's name: in the Office of the | Prime Minister, Jo Roe.

    So is that of several behind the title of one: the chairman of the | Joint Chiefs of Staff, Jo Roe.
    """
    at = title.edge - 3
    tied = at > 0 and reading.lower[at + 1 : at + 3] == ("of", "the") and reading.is_capital(at)
    return (tied and bool(reading.bits[at] & COMPANY)) or _names_several(reading, title)


def _names_several(reading: Reading, title: Title) -> bool:
    """Tell whether a title is the name of those whom one leads: the | Joint Chiefs of Staff."""
    core, begin = reading.compound(title.head, title.first), title.edge
    if not reading.bits[core] & PLURAL or not reading.is_capital(core):
        return False
    begin -= begin > 0 and reading.is_capital(begin - 1)
    return begin > 2 and reading.lower[begin - 2 : begin] == ("of", "the") and reading.heads(begin - 3)


def _outer(reading: Reading, edge: int, low: int) -> Title | None:
    """Return the title of who serves one whose title begins at a token: the | adviser to the | president."""
    head = edge - 3
    known = head >= low and reading.lower[head + 1 : edge] == ("to", "the")
    known = known and reading.is_head(head, low)
    return leftward(reading, head, low) if known else None


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
