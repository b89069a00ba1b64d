"""Titles read from the left to the right, with the phrases that follow them."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.offices.fields import fielded, past_comma, past_list
from onrecord.extractors.offices.leading import lead
from onrecord.extractors.offices.organizations import of_seat, organizations
from onrecord.extractors.offices.owners import before_kind, led, owns_members
from onrecord.extractors.offices.reading import (
    DETERMINERS,
    LONGEST,
    POSSESSIVE,
    Reading,
    Stretch,
    Title,
)
from onrecord.extractors.offices.tied import LINKS, with_phrases
from onrecord.linking.beginnings import COMING, TRAILING
from onrecord.segment.classes import (
    BREAK,
    COMPANY,
    FIELD,
    HEAD,
    LOWER_WEAK,
    MODIFIER,
    OCCUPATION,
    PERSON,
    STOP,
)
from onrecord.segment.names import SAINTS, is_lettered
from onrecord.segment.tokens import HYPHENS
from onrecord.syntax import penn_tags

#: How participles end.
_PARTICIPLES: Final = ("ed", "wn", "en")
#: The tags of what goes on behind a title.
_NO_NOUN: Final = frozenset({"IN", "RB", "RBR"})
#: The longest title of a work, with its marks.
_WORK: Final = 16
_OPENING: Final = frozenset({("“",), ('"',), ("‘",)})
_CLOSING: Final = frozenset({"”", '"', "’"})
#: What tells of a status that only an office has.
_HELD: Final = frozenset({"former", "acting", "elect"})
_MOST_TITLES: Final = 4
#: The title of who leads a side ends so far behind the possessive: women's | national soccer team coach.
_SIDE: Final = 6
_FIRST_LONGEST: Final = 9


def rightward(reading: Reading, at: int, high: int) -> list[Title]:
    """Return the title that begins at `at`, and those coordinated with it, reading on to `high`."""
    first, status = lead(reading, at, high)
    title = _title(reading, first, high, status, ()) or _second(reading, first, high)
    found: list[Title] = []
    group = 0
    while title is not None and len(found) < _MOST_TITLES:
        found.append(title._replace(after=past_comma(reading, title.after, high)))
        title = _next(reading, found[-1], high)
        if title is None or len(found) == _MOST_TITLES:
            found[group:] = _owned(reading, _share(reading, found[group:], high))
            found[:group] = _placed(reading, found[:group], found[-1])
            group, title = len(found), _next(reading, found[-1], high)
    return found


def _second(reading: Reading, at: int, high: int) -> Title | None:
    """Return the title joined to a noun phrase that is none: `a donor and co-founder of`."""
    for conjunction in range(at, min(high - 1, at + _FIRST_LONGEST)):
        if reading.lower[conjunction] in ("and", "&") and conjunction > at:
            if reading.people.at(conjunction - 1) is not None:
                return None  # `Ann Lee, treasurer Jo Roe and | a lawyer`
            first, status = lead(reading, conjunction + 1, high)
            return _title(reading, first, high, status, ())
        if _counts_kin(reading, conjunction) or _is_tied(reading, conjunction):
            continue  # a mother of two and | a nurse, the president's son-in-law and | adviser
        if reading.bits[conjunction] & STOP or not (
            reading.words[conjunction][0].isalpha()
            or reading.lower[conjunction] in HYPHENS
            or reading.words[conjunction] in POSSESSIVE
        ):
            return None
    return None


def _is_tied(reading: Reading, at: int) -> bool:
    """Tell whether hyphens tie a small word to those around it: son-`in`-law."""
    left, right = at - 1, at + 1
    tied = right < len(reading.lower) and reading.lower[left] in HYPHENS and reading.lower[right] in HYPHENS
    return tied and reading.touches(at) and reading.touches(right)


def _counts_kin(reading: Reading, at: int) -> bool:
    """Tell whether a token is of how many somebody is kin to: a mother `of two`."""
    of = at - (reading.lower[at] != "of")
    noun = reading.lower[of] == "of" and reading.bits[of - 1] & PERSON
    return bool(noun) and penn_tags(reading.document)[of + 1] == "CD"


def _names(reading: Reading, comma: int, high: int) -> bool:
    """Tell whether a comma and a person follow at a token."""
    return comma + 1 < high and reading.lower[comma] == "," and reading.people.at(comma + 1) is not None


def _next(reading: Reading, title: Title, high: int) -> Title | None:
    """Return the title that is coordinated with one and follows it."""
    at, lower = _past_year(reading, _past_work(reading, title.end, high), high), reading.lower
    if at + 1 >= high or lower[at] not in ("and", "&", ",", "/"):
        return None
    listed = lower[at] == "," and lower[at + 1] != "and"
    tied = listed and at > title.after
    begin = at + 1 + (lower[at] == "," and lower[at + 1] == "and")
    begin += lower[begin : begin + 1] == ("later",)
    if begin >= high or _begins_other(reading, begin):
        return None
    first, status = lead(reading, begin, high)
    inherited = "" if lower[begin] in DETERMINERS else title.status
    found = _title(reading, first, high, status or inherited, ())
    if tied and not (found and _goes_on_tied(reading, found, high)):
        return None
    if (
        found
        and lower[begin] in DETERMINERS
        and _names(reading, with_phrases(reading, found, high)[0].end, high)
    ):
        return None  # `the mayor, and | her lawyer, Jo Barr, left`
    closed = tied or (found is not None and lower[found.after : found.after + 1] in (("and",), (",",)))
    if found and listed and not closed and (lower[begin] != "now" or found.end + 1 < high):
        return None
    return found


def _goes_on_tied(reading: Reading, title: Title, high: int) -> bool:
    """Tell whether a list goes on behind a title of it: dean of Elm, | head of Ash |, and chair of Rye."""
    end = with_phrases(reading, title, high)[0].end
    if title.edge < title.first or end + 1 >= high or reading.lower[end] not in ("and", ","):
        return False
    last = end + 1 + (reading.lower[end : end + 2] == (",", "and"))
    first, status = lead(reading, last, high)
    return not status and _title(reading, first, high, status, ()) is not None


def _begins_other(reading: Reading, at: int) -> bool:
    """Tell whether a full name begins at a token, and owns nothing: chair and | Ann Lee treasurer."""
    number = reading.people.at(at)
    if number is None or reading.people.after[number] < at + 2:
        return False
    after = reading.people.after[number]
    return POSSESSIVE.isdisjoint(reading.words[after : after + 1])


def _past_work(reading: Reading, at: int, high: int) -> int:
    """Return the token behind a work in marks behind a title: author | of “Tides,” | and a fellow."""
    words, close = reading.words, at + 2
    if reading.lower[at : at + 1] != ("of",) or words[at + 1 : close] not in _OPENING:
        return at
    while close < min(high, at + _WORK) and words[close] not in _CLOSING:
        close += 1
    return close + 1 if words[close : close + 1] and words[close] in _CLOSING else at


def _past_year(reading: Reading, at: int, high: int) -> int:
    """Return the token behind a year that stands before `and`: a director since 1979 | and chairman."""
    since = reading.lower[at : at + 1] == ("since",) and at + 2 < high and reading.lower[at + 1].isdigit()
    return at + 2 if since and reading.lower[at + 2] == "and" else at


def _title(reading: Reading, first: int, high: int, status: str, owners: tuple[Stretch, ...]) -> Title | None:
    """Return the noun phrase that begins at `first`, if the head of a title ends it."""
    at, limit = first, min(high, first + LONGEST)
    while at < limit:
        word = reading.lower[at]
        owning = word in POSSESSIVE and at > first
        inside = owning and (_owns_members(reading, at, high) or _is_side(reading, at, limit))
        inside = inside or (owning and _is_saints(reading, first, at))
        if inside or at in reading.held:
            at += 2  # the Sheriff's Office | clerk
            continue
        if behind := at + 1 if owning else _past_letters(reading, first, at, high):
            begin, more = lead(reading, behind, high)
            return _title(reading, begin, high, more or status, (*owners, *_owner(reading, first, at)))
        phrase = reading.phrases.at(reading.lower, at)
        if phrase and phrase[1] & MODIFIER and phrase[0] > 2:
            at += phrase[0]  # strength and conditioning coach
        elif phrase and phrase[1] & HEAD:
            at += 1 if _goes_on(reading, at, at + phrase[0], limit) else phrase[0]
        elif _goes_with_next(reading, at, first):
            at += 2
        elif at > first and (listed := past_list(reading, at, limit)):
            at = listed  # the trade, industry and sport | minister
        elif _ends(reading, at) and not _is_inner(reading, at, first):
            break
        else:
            at += 1
    at = min(at, high)
    ended = _ended(reading, first, at, status, owners)
    if ended is None and (cut := _before_participle(reading, first, at)):
        ended = _ended(reading, first, cut, status, owners)
    return ended or _with_field(reading, first, at, status, owners)


def _past_letters(reading: Reading, first: int, mark: int, high: int) -> int:
    """Return the token behind a body's letters in brackets: the Elm Bank (EB) | chairman; or 0."""
    close = mark + 2
    letters = mark > first and close + 1 < high and reading.words[mark] == "(" and reading.words[close] == ")"
    named = letters and is_lettered(reading.words[mark + 1]) and reading.is_capital(mark - 1)
    return (close + 1) * (named and not reading.heads(mark - 1) and reading.words[close + 1][0].isalpha())


def _is_saints(reading: Reading, first: int, mark: int) -> bool:
    """Tell whether a saint owns what a body is called: St. Mary|'s Hospital chief executive."""
    body = mark + 1 < len(reading.bits) and reading.bits[mark + 1] & COMPANY and reading.is_capital(mark + 1)
    return bool(body) and reading.lower[mark - 2] in SAINTS and mark - 2 >= first


def _is_side(reading: Reading, mark: int, limit: int) -> bool:
    """Tell whether a possessive stands inside a title: the head men|'s basketball coach."""
    if reading.lower[mark - 1] not in reading.grammar["side"]:
        return False
    ends = (at for at in range(mark + 1, min(mark + _SIDE, limit)) if reading.is_side(mark, at))
    return next(ends, 0) > 0


def _owns_members(reading: Reading, mark: int, high: int) -> bool:
    """Tell whether a possessive stands inside the name of who is united: Elm Teachers`'` Union clerk."""
    return mark + 1 < high and reading.is_capital(mark + 1) and owns_members(reading, mark, mark - 1)


def _with_field(
    reading: Reading, first: int, after: int, status: str, owners: tuple[Stretch, ...]
) -> Title | None:
    """Return the title between two tokens whose field stands bare behind it: Vice President | Marketing."""
    head = fielded(reading, after, first)
    ended = _ended(reading, first, head + 1, status, owners) if head >= first else None
    return ended._replace(after=after) if ended else None


def _goes_with_next(reading: Reading, at: int, first: int) -> bool:
    """Tell whether a token and the next are inside a title: vice`-president`, the `No. 2` official.

    So they are in the `District 16` senator.
    """
    if reading.words[at] == "No." or (reading.is_capital(at) and reading.lower[at] in reading.units):
        return any(map(str.isdigit, reading.words[at + 1 : at + 2]))
    return reading.lower[at] in HYPHENS and at > first and reading.touches(at)


def _is_inner(reading: Reading, at: int, first: int) -> bool:
    """Tell whether a small word joins words of a body's name: Center `for` Civil `and` Human Rights."""
    if reading.joins_name(at, first) or _are_clubs(reading, at, first) or _is_aim(reading, at, first):
        return True
    left, right = at - 1, at + 1
    known = at > first and reading.lower[at] in ("and", "&")
    if known and not reading.is_capital(left):  # the health and | sport minister
        known = right < len(reading.bits) and bool(reading.bits[left] & reading.bits[right] & FIELD)
        if not known and _are_matters(reading, left, right):
            return True
    return known and not reading.heads(left) and reading.joins(at)


def _is_aim(reading: Reading, link: int, first: int) -> bool:
    """Tell whether `for` stands inside the name of who owns a title: Citizens | for America's | chair."""
    owned = link > first and reading.lower[link] == "for" and reading.words[link + 2 : link + 3]
    named = bool(owned) and reading.is_capital(link - 1) and reading.is_capital(link + 1)
    return named and reading.words[link + 2] in POSSESSIVE and not reading.bits[link - 1] & HEAD


def _are_matters(reading: Reading, left: int, right: int) -> bool:
    """Tell whether a plural in no list goes with a field before a title: events and challenges | manager."""
    known = right + 1 < len(reading.bits) and reading.bits[left] & FIELD and not reading.bits[right]
    return bool(known) and reading.lower[right].endswith("s") and reading.heads(right + 1)


def _are_clubs(reading: Reading, link: int, first: int) -> bool:
    """Tell whether `and` joins the clubs of one player: a former Rovers | and United striker."""
    after = link + 2
    if reading.lower[link] != "and" or after >= len(reading.words) or not first < link:
        return False
    named = reading.is_capital(link - 1) and reading.is_capital(link + 1)
    past = first > 0 and reading.lower[first - 1] in reading.statuses
    return named and past and reading.lower[after] in reading.grammar["team"]


def _before_participle(reading: Reading, first: int, after: int) -> int:
    """Return where a title ends that no noun follows: captain | stationed at, mayor | ahead of; or 0."""
    for at in range(after - 1, first, -1):
        word, behind = reading.lower[at], reading.lower[at + 1 : at + 2]
        if not reading.words[at].islower() or not reading.is_head(at - 1, first):
            continue
        tag = penn_tags(reading.document)[at]
        past = word.endswith(_PARTICIPLES) or tag == "VBN"  # a curator | known for
        done = past and behind and (behind[0] in LINKS or behind[0] in ("and", "by"))
        tied = tag == "JJ" and behind and behind[0] in LINKS  # the minister | responsible for
        apart = (word not in LINKS and tag in _NO_NOUN) or tied
        goes = tag == "VBZ" and reading.lower[first - 1] == "as"  # Roe's term as mayor | ends
        if done or word.endswith("ing") or apart or goes:
            return at
    return 0


def _goes_on(reading: Reading, first: int, after: int, limit: int) -> bool:
    """Tell whether a name goes on behind a title with `of`: leader of the opposition | Labour group."""
    inside = "of" in reading.lower[first:after] and after < limit
    if inside and reading.lower[after] == "of" and reading.is_capital(after - 1):
        return True  # leader of the House | of Representatives
    return inside and not reading.is_capital(after - 1) and reading.is_capital(after)


def _ends(reading: Reading, at: int) -> bool:
    """Tell whether a noun phrase ends before the token."""
    bits, word = reading.bits[at], reading.words[at]
    broken = reading.stops(at) or (bits & BREAK and not bits & HEAD)
    word_like = word[0].isalpha() or reading.is_capital(at)  # 3M
    return not word_like or bool(broken) or (not bits and word.endswith("ly"))


def _ended(
    reading: Reading, first: int, after: int, status: str, owners: tuple[Stretch, ...]
) -> Title | None:
    """Return the title between two tokens, if its last word heads one."""
    head = after - 1
    if (
        head >= first + 2
        and (reading.lower[head] in COMING or reading.bits[head] & (FIELD | HEAD) == FIELD)
        and reading.lower[head - 1] in HYPHENS
    ):
        head -= 2
    head -= reading.lower[head] in TRAILING  # President | Emeritus
    if head < first:
        return None
    core = reading.compound(head, first)
    weak = reading.bits[head] & (OCCUPATION | LOWER_WEAK)
    trade = status in _HELD and weak  # a former rider, a retired principal, the interim chief
    if core == head and not (reading.heads(head) and (trade or _is_strong(reading, first, head))):
        return None
    opinion = core == head and reading.lower[head] in reading.grammar["holding"]
    owned = owners and not any(reading.bits[i] & FIELD for i in range(first, head))
    if opinion and (owned or reading.lower[after : after + 1] == ("of",)):
        return None  # `a critic | of the mayor`, Roe's fiercest critic, but `a film critic of the Echo`
    return Title(first, after, head, status, (*owners, *organizations(reading, first, core)), first)


def _is_strong(reading: Reading, first: int, head: int) -> bool:
    """Tell whether a head makes a title here: always, behind a modifier, or before a preposition."""
    if head > first or not reading.is_weak(head) or _is_given(reading, first - 1):
        return True
    return head + 1 < len(reading.lower) and reading.lower[head + 1] in LINKS | {"since"}


def _is_given(reading: Reading, before: int) -> bool:
    """Tell whether a verb gives the title behind it to somebody: was named | head, hired Jo Roe as | head."""
    before -= before > 0 and reading.lower[before] in ("a", "an")
    word = reading.lower[before] if before >= 0 else ""
    return word == "as" or word in reading.grammar["employing"]


def _owner(reading: Reading, first: int, after: int) -> tuple[Stretch, ...]:
    """Return the name that ends a possessive, if one does."""
    if (number := reading.people.at(after - 1)) is not None:
        return ((reading.people.first[number], after),)
    if (number := led(reading, after)) is not None:
        return ((reading.people.first[number], reading.people.after[number]),)
    begin = before_kind(reading, after, first)
    while begin > first and (
        reading.is_capital(begin - 1)
        or _is_inner(reading, begin - 1, first)
        or owns_members(reading, begin - 1, first)  # the Dockers|' Union's
    ):
        begin -= 1
    if begin == after and reading.bits[after - 1] & HEAD:
        return tuple(organizations(reading, first, after))  # a former NSW premier's | chief of staff
    return ((begin, after),) if begin < after else ()


def _share(reading: Reading, titles: list[Title], high: int) -> list[Title]:
    """Add to coordinated titles what follows the last: its field, and organizations for all."""
    *others, last = titles
    last, shared = with_phrases(reading, last, high)
    return [
        *(_shared(reading, t, shared) if _shares(reading, t, last) else t for t in others),
        last,
    ]


def _placed(reading: Reading, titles: list[Title], last: Title) -> list[Title]:
    """Give titles with a field where the last one is held: professor of law and director | at Elm Institute."""
    where = tuple(o for o in last.organizations if reading.lower[max(0, o[0] - 2) : o[0]].count("at"))
    if not where or reading.lower[last.first - 1] in DETERMINERS:
        return titles
    field = (title.after > title.head + 1 and _shares(reading, title, last) for title in titles)
    return [t._replace(organizations=where) if f else t for t, f in zip(titles, field, strict=True)]


def _shared(reading: Reading, title: Title, organizations: tuple[Stretch, ...]) -> Title:
    return title._replace(organizations=of_seat(reading, title.head, organizations))


def _owned(reading: Reading, titles: list[Title]) -> list[Title]:
    """Give titles without organization whom the first is said to serve: Acme's president | and chief."""
    lead, begin = titles[0], titles[0].first
    owners = tuple(o for o in lead.organizations if o[1] < begin and reading.words[begin - 1] in POSSESSIVE)
    served = [
        title
        if title.organizations or reading.lower[title.first - 1] in DETERMINERS
        else title._replace(organizations=of_seat(reading, title.head, owners))
        for title in titles[1:]
    ]
    return [lead, *served]


def _shares(reading: Reading, title: Title, last: Title) -> bool:
    """Tell whether what follows the last title goes for one before: not for `a lawyer and former head of`."""
    if reading.lower[title.head] in reading.grammar["writing"]:
        return False  # author of “Tides” and a fellow | at Elm
    if reading.lower[last.first - 1] in DETERMINERS and reading.lower[title.first - 1] in DETERMINERS:
        return False  # a lawyer and the head | of Acme
    return not title.organizations and title.status == last.status
