"""Titles read from the left to the right, with the phrases that follow them."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.offices.organizations import before_kind, organizations
from onrecord.extractors.offices.reading import (
    DETERMINERS,
    HYPHENS,
    LONGEST,
    POSSESSIVE,
    Reading,
    Stretch,
    Title,
)
from onrecord.segment.classes import (
    BODY,
    BREAK,
    COMMON,
    COMPANY,
    FIELD,
    HEAD,
    MINISTERIAL,
    MODIFIER,
    OCCUPATION,
    PARTY,
    PEOPLE,
    PLACE,
    STATUS,
    STOP,
)

_LINKS: Final = frozenset({"of", "for", "to", "at", "in", "with", "from", "on", "under"})
_MOST_TITLES: Final = 4
_FIRST_LONGEST: Final = 6


def rightward(reading: Reading, at: int, high: int) -> list[Title]:
    """Return the title that begins at `at`, and those coordinated with it, reading on to `high`."""
    first, status = _lead(reading, at, high)
    title = _title(reading, first, high, status, ()) or _second(reading, first, high)
    found: list[Title] = []
    group = 0
    while title is not None and len(found) < _MOST_TITLES:
        found.append(title)
        title = _next(reading, title, high)
        if title is None or len(found) == _MOST_TITLES:
            found[group:] = _share(reading, found[group:], high)
            group, title = len(found), _next(reading, found[-1], high)
    return found


def _second(reading: Reading, at: int, high: int) -> Title | None:
    """Return the title joined to a noun phrase that is none: `a donor and co-founder of`."""
    for conjunction in range(at, min(high - 1, at + _FIRST_LONGEST)):
        if reading.lower[conjunction] in ("and", "&") and conjunction > at:
            if reading.people.at(conjunction - 1) is not None:
                return None  # `Ann Lee, treasurer Jo Roe and | a lawyer`
            first, status = _lead(reading, conjunction + 1, high)
            return _title(reading, first, high, status, ())
        if reading.bits[conjunction] & STOP or not (
            reading.words[conjunction][0].isalpha()
            or reading.lower[conjunction] in HYPHENS
            or reading.words[conjunction] in POSSESSIVE
        ):
            return None
    return None


def _names(reading: Reading, comma: int, high: int) -> bool:
    """Tell whether a comma and a person follow at a token."""
    return comma + 1 < high and reading.lower[comma] == "," and reading.people.at(comma + 1) is not None


def _next(reading: Reading, title: Title, high: int) -> Title | None:
    """Return the title that is coordinated with one and follows it."""
    at, lower = _past_time(reading, title.end, high), reading.lower
    if at + 1 >= high or lower[at] not in ("and", "&", ","):
        return None
    listed = lower[at] == "," and lower[at + 1] != "and"
    if listed and at > title.after:
        return None
    begin = at + 1 + (lower[at] == "," and lower[at + 1] == "and")
    begin += lower[begin : begin + 1] == ("later",)
    if begin >= high:
        return None
    first, status = _lead(reading, begin, high)
    inherited = "" if lower[begin] in DETERMINERS else title.status
    found = _title(reading, first, high, status or inherited, ())
    if found and lower[begin] in DETERMINERS and _names(reading, found.after, high):
        return None  # `the mayor, and | her lawyer, Jo Barr, left`
    if found and listed and lower[found.after : found.after + 1] not in (("and",), (",",)):
        return None
    return found


def _past_time(reading: Reading, at: int, high: int) -> int:
    """Return the token behind a year that stands before `and`: a director since 1979 | and chairman."""
    since = reading.lower[at : at + 1] == ("since",) and at + 2 < high and reading.lower[at + 1].isdigit()
    return at + 2 if since and reading.lower[at + 2] == "and" else at


def _lead(reading: Reading, at: int, high: int) -> tuple[int, str]:
    """Skip articles and status words; return where the title begins, and the status they tell."""
    status = ""
    while at < high:
        word = reading.lower[at]
        if word in DETERMINERS and reading.status_of(at) is None:
            pass
        elif word.isdigit():
            if reading.lower[at + 2 : at + 3] == ("year",):
                at += 4  # 27-year-old
            elif len(word) != 4:
                break
        elif (told := reading.status_of(at)) is not None:
            status, at = told or status, at + 2
        elif word in reading.grammar["ordinal"] and not reading.statuses.keys().isdisjoint(
            reading.lower[at + 1 : at + 2]
        ):
            pass  # first female mayor
        elif word in reading.statuses and not (reading.begins_name(at, at + 1) or _is_held(reading, at)):
            status = reading.statuses[word] or status
        elif word not in HYPHENS or reading.lower[at - 1] not in reading.statuses:
            break
        at += 1
    return at, status


def _is_held(reading: Reading, at: int) -> bool:
    """Tell whether a word that tells a status elsewhere is a title here: a | fellow at Acme."""
    near = reading.lower[at + 1 : at + 2]
    return bool(reading.bits[at] & HEAD) and bool(near) and near[0] in _LINKS


def _title(reading: Reading, first: int, high: int, status: str, owners: tuple[Stretch, ...]) -> Title | None:
    """Return the noun phrase that begins at `first`, if the head of a title ends it."""
    at, limit = first, min(high, first + LONGEST)
    while at < limit:
        word = reading.lower[at]
        if word in POSSESSIVE and at > first:
            begin, more = _lead(reading, at + 1, high)
            return _title(reading, begin, high, more or status, (*owners, *_owner(reading, first, at)))
        phrase = reading.phrases.at(reading.lower, at)
        if phrase and phrase[1] & MODIFIER and phrase[0] > 2:
            at += phrase[0]  # strength and conditioning coach
        elif phrase and phrase[1] & HEAD:
            at += 1 if _goes_on(reading, at, at + phrase[0], limit) else phrase[0]
        elif word in HYPHENS and at > first and reading.touches(at):
            at += 2
        elif _ends(reading, at) and not _is_inner(reading, at, first):
            break
        else:
            at += 1
    at = min(at, high)
    ended = _ended(reading, first, at, status, owners)
    if ended is None and (cut := _before_participle(reading, first, at)):
        ended = _ended(reading, first, cut, status, owners)
    return ended


def _is_inner(reading: Reading, at: int, first: int) -> bool:
    """Tell whether a small word joins words of a body's name: Center `for` Civil `and` Human Rights."""
    if reading.joins_name(at, first):
        return True
    left = at - 1
    known = at > first and reading.lower[at] in ("and", "&") and reading.is_capital(left)
    return known and not reading.bits[left] & HEAD and reading.joins(at)


def _before_participle(reading: Reading, first: int, after: int) -> int:
    """Return where a title ends that a participle follows: an Army captain | stationed at; or 0."""
    for at in range(after - 1, first, -1):
        word, behind = reading.lower[at], reading.lower[at + 1 : at + 2]
        done = word.endswith("ed") and behind and (behind[0] in _LINKS or behind[0] == "by")
        if reading.words[at].islower() and (done or word.endswith("ing")) and reading.heads(at - 1):
            return at
    return 0


def _goes_on(reading: Reading, first: int, after: int, limit: int) -> bool:
    """Tell whether a name goes on behind a title with `of`: leader of the opposition | Labour group."""
    inside = "of" in reading.lower[first:after] and after < limit
    return inside and not reading.is_capital(after - 1) and reading.is_capital(after)


def _ends(reading: Reading, at: int) -> bool:
    """Tell whether a noun phrase ends before the token."""
    bits, word = reading.bits[at], reading.words[at]
    broken = reading.stops(at) or (bits & BREAK and not bits & HEAD)
    return not word[0].isalpha() or bool(broken) or (not bits and word.endswith("ly"))


def _ended(
    reading: Reading, first: int, after: int, status: str, owners: tuple[Stretch, ...]
) -> Title | None:
    """Return the title between two tokens, if its last word heads one."""
    head = after - 1
    if (
        head >= first + 2
        and reading.lower[head] in ("elect", "designate")
        and reading.lower[head - 1] in HYPHENS
    ):
        head -= 2
    if head < first:
        return None
    core = reading.compound(head, first)
    if core == head and not (reading.heads(head) and _is_strong(reading, first, head)):
        return None
    opinion = core == head and reading.lower[head] in reading.grammar["holding"]
    if opinion and reading.lower[after : after + 1] == ("of",):
        return None  # `a critic | of the mayor`, but `a film critic of the Echo`
    return Title(first, after, head, status, (*owners, *organizations(reading, first, core)), first)


def _is_strong(reading: Reading, first: int, head: int) -> bool:
    """Tell whether a head makes a title here: always, behind a modifier, or before a preposition."""
    if head > first or not reading.is_weak(head):
        return True
    return head + 1 < len(reading.lower) and reading.lower[head + 1] in _LINKS


def _owner(reading: Reading, first: int, after: int) -> tuple[Stretch, ...]:
    """Return the name that ends a possessive, if one does."""
    if (number := reading.people.at(after - 1)) is not None:
        return ((reading.people.first[number], after),)
    begin = before_kind(reading, after, first)
    while begin > first and (reading.is_capital(begin - 1) or _is_inner(reading, begin - 1, first)):
        begin -= 1
    if begin == after and reading.bits[after - 1] & HEAD:
        return tuple(organizations(reading, first, after))  # a former NSW premier's | chief of staff
    return ((begin, after),) if begin < after else ()


def _share(reading: Reading, titles: list[Title], high: int) -> list[Title]:
    """Add to coordinated titles what follows the last: its field, and organizations for all."""
    *others, last = titles
    last, shared = with_phrases(reading, last, high)
    return [
        *(t._replace(organizations=shared) if _shares(t, last) else t for t in others),
        last,
    ]


def _shares(title: Title, last: Title) -> bool:
    """Tell whether what follows the last title goes for one before: not for `a lawyer and former head of`."""
    return not title.organizations and title.status == last.status


def with_phrases(reading: Reading, title: Title, high: int) -> tuple[Title, tuple[Stretch, ...]]:
    """Read `of`, `for`, `to`, `at` and the like behind a title.

    Returns:
        The title, longer by a field (`director of industry affairs`), with the organizations
        that were found; and these alone.
    """
    at, after = title.after, title.after
    found: list[Stretch] = []
    for _ in range(4):
        if at + 1 >= high or reading.lower[at] not in _LINKS:
            break
        link, begin = reading.lower[at], at + 1
        begin = _past_status(reading, begin, high)
        determined = reading.lower[begin] in DETERMINERS
        marked = reading.words[begin + determined] == "<"  # of <Acme Corp>
        begin, end, named = _object(reading, begin + determined + marked, high)
        if end == begin:
            break
        while end < high and reading.bits[end] & FIELD and reading.bits[begin] & PEOPLE:
            end += 1  # Arab affairs
        portfolio = _is_portfolio(reading, title.head, begin)
        if not determined and _is_subject(reading, title.head, link, begin):
            after = end if at == after else after
            at = end
            continue
        ministry = (
            reading.bits[title.head] & MINISTERIAL and reading.bits[end - 1] & FIELD and end > begin + 1
        )
        known = _is_field(reading, begin, end, determined=determined and not portfolio)
        if link in ("of", "for") and (known or (ministry and not determined)):
            after = end if at == after else after
        elif named and (some := _past_kind(reading, begin - determined, end, high)) > end:
            end = some
        elif named and (link != "in" or any(reading.bits[i] & COMPANY for i in range(begin, end))):
            found.append((begin, end))
        at = end + (_is_group(reading, end, high, named=named) or (marked and end < high))
        if at + 1 < high and reading.words[at] in POSSESSIVE:
            owned = reading.object(at + 1, high)
            found = _owned(reading, (begin, end), owned, found, named=named)
            at = owned[1]
            after = _past_owner(reading, after, end, at)
    longer = title._replace(after=after, organizations=(*title.organizations, *found), reach=at)
    return longer, tuple(found)


def _past_kind(reading: Reading, article: int, after: int, high: int) -> int:
    """Return the end of a phrase that names no body, only of what kind it is: of a Vigo | punk band."""
    at = after
    while reading.lower[article] in ("a", "an") and at < high and reading.words[at].islower():
        if not reading.words[at].isalpha() or reading.bits[at] & STOP:
            break
        at += 1
    return at


def _object(reading: Reading, begin: int, high: int) -> tuple[int, int, bool]:
    """Return the noun phrase behind a preposition, less where a firm has its seat."""
    begin, end, named = reading.object(begin, high)
    based = _past_base(reading, end, high)
    return reading.object(based, high) if based else (begin, end, named)


def _past_base(reading: Reading, comma: int, high: int) -> int:
    """Return the token behind the rest of a firm's seat: `of Tampa, | Florida-based | Acme`; or 0."""
    lower = reading.lower
    for at in range(comma + 2, min(comma + 4, high - 2)):
        if lower[comma] == "," and lower[at] in HYPHENS and lower[at + 1] == "based":
            return at + 2
    return 0


def _owns_body(reading: Reading, mark: int, first: int) -> bool:
    """Tell whether a name with a possessive inside goes on, or one word owns: the Women | 's Media Center."""
    at = mark + 1
    if mark == first + 1 and at < len(reading.words) and reading.words[mark] in POSSESSIVE:
        return reading.is_capital(first)
    owned = at < len(reading.words) and reading.words[mark] in POSSESSIVE and reading.is_capital(mark - 1)
    return owned and reading.is_capital(at)


def _is_group(reading: Reading, at: int, high: int, *, named: bool) -> bool:
    """Tell whether a body in small letters ends a phrase behind a name: leader of the Labour | group."""
    return named and at < high and reading.words[at].islower() and bool(reading.bits[at] & COMPANY)


def _owned(
    reading: Reading, owner: Stretch, owned: tuple[int, int, bool], found: list[Stretch], *, named: bool
) -> list[Stretch]:
    """Return the organizations found, with whom one serves behind a possessive, instead of a place."""
    bits = reading.bits[owner[0]]
    if not named and bits & BODY:
        return [*found, owner]  # the senate's ports committee
    if owned[2] and bits & PLACE and found and found[-1] == owner and _is_whole(reading, *owner):
        return [*found[:-1], (owned[0], owned[1])]  # of Sweden's | Norrbruk
    return found


def _is_whole(reading: Reading, first: int, after: int) -> bool:
    """Tell whether a known name is all that stands between two tokens."""
    phrase = reading.phrases.at(reading.lower, first)
    return after - first == (phrase[0] if phrase else 1)


def _past_owner(reading: Reading, after: int, owner: int, at: int) -> int:
    """Return where a title ends whose field has an owner: director of children's | services."""
    owned = after == owner and not reading.is_capital(owner - 1) and reading.bits[at - 1] & FIELD
    return at if owned else after


def _past_status(reading: Reading, at: int, high: int) -> int:
    """Return the token behind status words at `at`: `aide to | former | Sen. Jane Doe`."""
    while at + 1 < high and reading.bits[at] & STATUS and not reading.begins_name(at, at + 1):
        if reading.is_capital(at) and not reading.statuses.get(reading.lower[at]):
            break  # of | Wealthy Securities
        at += 1
    return at


def _is_subject(reading: Reading, head: int, link: str, first: int) -> bool:
    """Tell whether a language or the like is what one of a profession treats: `teacher of English`."""
    return bool(link == "of" and reading.bits[head] & OCCUPATION and reading.bits[first] & PEOPLE)


def _is_portfolio(reading: Reading, head: int, at: int) -> bool:
    """Tell whether a common noun names a minister's field: `secretary of the economy`."""
    return bool(reading.bits[head] & MINISTERIAL and reading.bits[at] & FIELD) and not reading.is_capital(at)


def _is_field(reading: Reading, first: int, after: int, *, determined: bool) -> bool:
    """Tell whether a phrase names a field of office: industry affairs, State, the Exchequer."""
    body = reading.bits[first] & (BODY | COMPANY) or (after > first + 1 and reading.bits[after - 1] & COMPANY)
    if determined and (not reading.is_capital(first) or body):
        return False  # of the Family Court
    if reading.is_capital(after - 1) and not reading.bits[after - 1] & FIELD:
        return False
    if determined and (reading.bits[first] & PARTY or _owns_body(reading, after, first)):
        return False  # the Labour group, the Women's Media Center, the National's board
    known = FIELD | MODIFIER | COMMON | (PEOPLE if reading.bits[after - 1] & FIELD else 0)
    return all(reading.bits[i] & known or not reading.is_capital(i) for i in range(first, after))
