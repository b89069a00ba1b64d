"""What is tied to a title by `of`, `for`, `to`, `at` and the like."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.offices.fields import ADJECTIVAL, past_list
from onrecord.extractors.offices.reading import DETERMINERS, POSSESSIVE, Reading, Stretch, Title
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
    PLURAL,
    STATUS,
    STOP,
)
from onrecord.segment.names import SAINTS
from onrecord.segment.tokens import HYPHENS

#: The words that say what kind of body a name is: workers union.
_KIND: Final = 2
_GROUP: Final = 3
_YEAR: Final = 4
#: The class of the titles that have a field behind a preposition: a lecturer in nursing.
_TOPICS: Final = {"on": "topic", "in": "study"}
#: What names a body without a further word: the GOP | group.
_NAMED: Final = BODY | COMPANY | PARTY | PEOPLE
_OWNERS: Final = frozenset((mark,) for mark in POSSESSIVE)
LINKS: Final = frozenset({"of", "for", "to", "at", "in", "with", "from", "on", "under"})


def with_phrases(reading: Reading, title: Title, high: int) -> tuple[Title, tuple[Stretch, ...]]:
    """Read `of`, `for`, `to`, `at` and the like behind a title.

    Returns:
        The title, longer by a field (`director of industry affairs`), with the organizations
        that were found; and these alone.
    """
    at, after = _past_letters(reading, title.after, high), title.after
    found: list[Stretch] = []
    for _ in range(4):
        begin = _begin(reading, at, high, further=at > title.after) or _parallel(reading, at, high, found)
        if not begin:
            break
        link, determined = reading.lower[at], reading.lower[begin] in DETERMINERS
        marked = reading.words[begin + determined] == "<"  # of <Acme Corp>
        own = determined and reading.lower[begin + 1 : begin + 2] == ("own",)  # aide to its own Council
        begin, end, named = _object(reading, begin + determined + own + marked, high)
        end += named and _names_church(reading, begin, end)
        if end == begin or _is_dated(reading, begin, end):
            break  # with effect from | May 1
        if named and reading.lower[title.head] in reading.grammar["writing"]:
            break  # author of | The Age of Plenty
        end = _whole(reading, title.head, (begin, end), high) if named else end
        listed = past_list(reading, end, high) if determined and named else 0
        end = listed if listed and _is_called(reading, listed) else end  # the Rail and Dock, and Port | union
        if not determined and _is_subject(reading, title.head, link, begin):
            after = end if at == after else after
            at = end
            continue
        if _is_of_title(reading, title.head, link, (begin, end), determined=determined):
            end = past_list(reading, end, high) or end
            after = end if at == after else after
        elif named and (some := _past_kind(reading, begin - determined, end, high)) > end:
            end = some
        elif named and _serves(reading, title.head, link, (begin, end)):
            found.append((begin, end))
        at = _past_group(reading, end, high) if named else end
        found = _with_group(reading, found, (begin, end), at)
        at += marked and end < high
        past = _past_letters(reading, at, high)  # of the Elm Board (EB) | in Dover
        at = past if past < high and reading.lower[past] in LINKS else at
        if at + 1 < high and reading.words[at] in POSSESSIVE:
            owned = reading.object(at + 1, high)
            found = _owned(reading, (begin, end), owned, found, named=named)
            at = owned[1]
            after = _past_owner(reading, after, end, at)
    longer = title._replace(after=after, organizations=(*title.organizations, *found), reach=at)
    return longer, tuple(found)


def _names_church(reading: Reading, first: int, mark: int) -> bool:
    """Tell whether a saint's possessive names a church or school by itself: priest of St Mary|'s |, left."""
    saint = reading.lower[first] in SAINTS and reading.words[mark : mark + 1] in _OWNERS
    behind = reading.words[mark + 1 : mark + 2] if saint else ("s",)
    return not (behind and behind[0][0].isalnum())


def _is_dated(reading: Reading, first: int, after: int) -> bool:
    """Tell whether a day or a month begins a phrase: on Monday, from `May`; before a number, on `March` 1."""
    if reading.bits[first] & BREAK:
        return not reading.bits[first] & HEAD
    month = reading.lower[first] in reading.grammar["month"]
    near = reading.words[after : after + 1]
    # from March | 1, before the March | election
    return month and (any(map(str.isdigit, near)) or any(map(str.islower, near)))


def _begin(reading: Reading, at: int, high: int, *, further: bool) -> int:
    """Return where the phrase behind a preposition begins, without status words; 0 where none does."""
    if at + 1 >= high or reading.lower[at] not in LINKS:
        return 0
    if further and reading.lower[at - 1 : at + 1] == ("talks", "with"):
        return 0  # head of the team in talks | with Chile
    if further and reading.lower[at] == "under":
        return 0  # deputy of the club under | Jo Roe
    begin = _past_status(reading, at + 1, high)
    apart = reading.lower[at] == "from" or (further and reading.lower[at] == "with")
    if apart and reading.people.at(begin) is not None:
        return 0  # took over as mayor from | Jo Roe, leader of Acme in a team with | Jo Roe
    verb = reading.words[begin].islower() and not reading.bits[begin] & (HEAD | MODIFIER | FIELD | COMPANY)
    if further and verb and reading.lower[at] == "to" and reading.lower[begin] not in DETERMINERS:
        return 0  # a candidate with the money to | challenge Jo Roe
    return begin if begin + (reading.lower[begin] in DETERMINERS) < high else 0


def _parallel(reading: Reading, at: int, high: int, found: list[Stretch]) -> int:
    """Return where a second body of the same kind begins: the Ministry of Ports and | the Ministry."""
    alike = at + 2 < high and bool(found) and reading.lower[at : at + 2] == ("and", "the")
    alike = alike and reading.lower[at + 2] == reading.lower[found[-1][0]] and reading.is_capital(at + 2)
    return (at + 1) * (alike and bool(reading.bits[at + 2] & COMPANY))


def _past_letters(reading: Reading, at: int, high: int) -> int:
    """Return the token behind the letters in brackets that a title goes by: `of Parliament (MP) | for`."""
    near = reading.words[at : min(high, at + 3)]
    return at + 3 if near[:1] == ("(",) and near[2:] == (")",) and near[1].isupper() else at


def _is_of_title(reading: Reading, head: int, link: str, phrase: Stretch, *, determined: bool) -> bool:
    """Tell whether the phrase behind a preposition is the field of a title, and belongs to it."""
    first, after = phrase
    if reading.is_capital(after - 1) and reading.words[after : after + 1] in _OWNERS:
        return False  # a member of | Labor's executive
    if determined and _is_called(reading, after):
        return False  # of the Rail and Dock | workers union
    if link not in ("of", "for"):
        topic = link in _TOPICS and reading.lower[head] in reading.grammar[_TOPICS[link]]
        studied = topic and bool(reading.bits[after - 1] & FIELD) and not determined
        other = any(reading.bits[i] & (BODY | COMPANY | PLACE) for i in range(first, after))
        return topic and ((studied and not other) or _is_field(reading, first, after, determined=determined))
    if (
        not determined
        and link == "of"
        and (_is_desk(reading, first, after) or _are_members(reading, first, after))
    ):
        return True
    portfolio = _is_portfolio(reading, head, first)
    ministry = bool(reading.bits[head] & MINISTERIAL) and after > first + 1
    ministry = ministry and (bool(reading.bits[after - 1] & FIELD) or _begins_fields(reading, first, after))
    ministry = ministry and reading.lower[after - 1] not in reading.grammar["shire"]  # of | Elm County
    lone = link == "for" and after == first + 1 and reading.words[head].istitle()
    lone = lone and bool(reading.bits[head] & MINISTERIAL) and reading.words[first].istitle()
    if lone and not reading.bits[first] & (BODY | COMPANY | PLACE | PEOPLE) and not determined:
        return True  # Minister for | Sugar
    known = _is_field(reading, first, after, determined=determined and not portfolio)
    return known or bool(ministry and not determined)


def _are_members(reading: Reading, first: int, after: int) -> bool:
    """Tell whether the plural of a title alone says whom one chairs: Chair of | Governors."""
    several = HEAD | PLURAL
    trade = reading.bits[first] & OCCUPATION and reading.is_capital(first)  # warden of | Goldsmiths
    plural = reading.bits[first] & several == several and not trade
    return after == first + 1 and plural and first not in reading.named


def _is_called(reading: Reading, at: int) -> bool:
    """Tell whether small words behind a name say what kind of body it is: the Rail and Dock | union."""
    if not reading.is_capital(at - 1):
        return False
    at = _past_letters(reading, at, len(reading.words))
    near = range(at, min(len(reading.words), at + _KIND))
    kind = next((i for i in near if reading.bits[i] & COMPANY), -1)
    return kind >= 0 and all(reading.words[i].islower() for i in range(at, kind + 1))


def _is_desk(reading: Reading, first: int, after: int) -> bool:
    """Tell whether capitals name a field where the body follows: Head of | Global Partnering | at Acme."""
    known = any(reading.bits[i] & (BODY | COMPANY | PARTY | PEOPLE | PLACE) for i in range(first, after))
    at = reading.lower[after : after + 1] == ("at",) and after + 1 < len(reading.words)
    return at and not known and reading.is_capital(after - 1) and reading.is_capital(after + 1)


def _serves(reading: Reading, head: int, link: str, name: Stretch) -> bool:
    """Tell whether one serves whom a name behind a preposition means.

    Not where one is, nor where one of a trade lives: a grocer from Elm, but an analyst from Elm Bank.
    """
    if link == "under" and reading.people.at(name[0]) is not None:
        return False  # home secretary under | Jo Roe
    lone = link == "to" and name[1] - name[0] == 1
    office = reading.bits[name[0]] & HEAD and not reading.bits[name[0]] & (BODY | PLACE)
    if office and (lone or reading.lower[name[0] + 1 : name[0] + 2] == ("of",)):
        return False  # adviser to the | President, the President of Chile
    last = name[1] - 1
    officer = reading.lower[last] in reading.grammar["jurisdiction"] and reading.heads(last)
    if link in ("to", "for") and officer and reading.is_capital(last):
        return False  # aide to the | Ohio Governor
    known = reading.phrases.at(reading.lower, name[0])
    if known is not None and known[1] & BODY:
        return True  # a judge on the Superior Court
    if link == "on" and _are_all(reading, *name, FIELD):
        return False  # adviser on | Media and Publicity
    if link == "on" and reading.lower[head] in reading.grammar["topic"] and name[0] not in reading.named:
        # adviser on | Lands and Survey
        return any(reading.bits[i] & (COMPANY | BODY | PEOPLE | PLACE) for i in range(*name))
    if link == "on" and reading.bits[head] & OCCUPATION and name[0] not in reading.named:
        # not: a screenwriter on | Dark Lagoon
        return any(reading.bits[i] & (COMPANY | BODY | PLACE | PEOPLE) for i in range(*name))
    if link == "in":
        return any(reading.bits[i] & (COMPANY | BODY) for i in range(*name))
    bodies = (reading.bits[i] & (COMPANY | BODY) or reading.words[i].isupper() for i in range(*name))
    return link != "from" or not reading.bits[head] & OCCUPATION or any(bodies)


def _whole(reading: Reading, head: int, name: Stretch, high: int) -> int:
    """Return the end of a name with its field, and of a constituency of two names: MP for Elm | and Rye."""
    first, after = name
    while after < high and reading.bits[after] & FIELD and reading.bits[first] & PEOPLE:
        after += 1  # Arab affairs
    at = after + 1
    if reading.lower[head] not in reading.grammar["seat"] or reading.lower[after : at + 1] == ():
        return after
    while at < high and reading.lower[after] == "and" and reading.is_capital(at) and at not in reading.named:
        at += 1
    return at if at > after + 1 else after


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
    dated = any(word.isdigit() and len(word) == _YEAR for word in reading.words[begin : begin + 1])
    begin, end, named = reading.object(begin + dated, high)  # for the 2008 | Roe campaign
    based = _past_base(reading, end, high)
    if based:
        return reading.object(based, high)
    return begin, _before_state(reading, begin, end), named


def _before_state(reading: Reading, begin: int, end: int) -> int:
    """Return where a field ends before the place that it is of: Minister of Foreign Affairs | of Armenia."""
    inner = reading.lower[begin:end]
    link = begin + inner.index("of") if "of" in inner else end
    fields = link > begin and _are_all(reading, begin, link, FIELD | MODIFIER)
    if not fields or link + 1 >= end:
        return end
    office = reading.lower[link + 1] == "the" and reading.lower[link + 2 : link + 3] == ("office",)
    if not reading.bits[link + 1] & PLACE and not office:
        return end
    known = reading.phrases.at(reading.lower, begin)  # the District of Columbia
    whole = known is not None and begin + known[0] > link
    return link if not whole and reading.bits[link - 1] & FIELD else end


def _past_base(reading: Reading, comma: int, high: int) -> int:
    """Return the token behind the rest of a firm's seat: `of Tampa, | Florida-based | Acme`; or 0."""
    lower = reading.lower
    for at in range(comma + 2, min(comma + 4, high - 2)):
        if lower[comma] == "," and lower[at] in HYPHENS and lower[at + 1] == "based":
            return at + 2
    return 0


def _with_group(reading: Reading, found: list[Stretch], name: Stretch, after: int) -> list[Stretch]:
    """Return the organizations found, the last with what it is: Leeds | city council, the Roe | group."""
    if after == name[1] or found[-1:] != [name]:
        return found
    whole = bool(reading.bits[name[0]] & PLACE)
    if not whole and after == name[1] + 1 == name[0] + 2:
        known = bool(reading.bits[name[0]] & _NAMED) or name[0] in reading.named
        whole = reading.lower[name[0] - 1] == "the" and not known
    return [*found[:-1], (name[0], after)] if whole else found


def _past_group(reading: Reading, after: int, high: int) -> int:
    """Return the end of a phrase behind a name that says what body it is: leader of Elm | county council."""
    end = after
    for at in range(after, min(high, after + _GROUP)):
        small = reading.words[at].isalpha() and reading.words[at].islower()
        if not small or reading.stops(at):
            break
        unit = at == after and reading.lower[at] in reading.units  # councillor for Elm | ward
        house = at == after and reading.lower[at] in reading.grammar["house"]  # for the Roe | family
        end = at + 1 if unit or house or reading.bits[at] & COMPANY else end
    return end


def _owned(
    reading: Reading, owner: Stretch, owned: tuple[int, int, bool], found: list[Stretch], *, named: bool
) -> list[Stretch]:
    """Return the organizations found, with whom one serves behind a possessive, instead of a place."""
    bits = reading.bits[owner[0]]
    if not named and bits & BODY:
        return [*found, owner]  # the senate's ports committee
    served = named and found[-1:] == [owner]
    if reading.heads(owned[1] - 1) and not _names_body(reading, owned):
        return found  # adviser to Chile's | Interior Minister
    if owned[2] and served and bits & PLACE and _is_whole(reading, *owner):
        return [*found[:-1], (owned[0], owned[1])]  # of Sweden's | Norrbruk
    goes_on = reading.words[owned[1] : owned[1] + 1]  # Jo Roe's Senate | campaign
    ends = not (goes_on and goes_on[0].islower()) or reading.stops(owned[1])
    if owned[2] and (served or not named) and ends and _names_body(reading, owned):
        return [*found, (owned[0], owned[1])]  # of Norrtown's | Harbour Church, of the city's | Police Union
    return found


def _names_body(reading: Reading, owned: tuple[int, int, bool]) -> bool:
    """Tell whether a word in a name tells that it is a body's."""
    return any(reading.bits[i] & COMPANY for i in range(owned[0], owned[1]))


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
        if reading.lower[at + 1] in HYPHENS and reading.lower[at].endswith("ly"):
            break  # at | newly-sold Acme Ltd
        if reading.is_capital(at) and not reading.statuses.get(reading.lower[at]):
            break  # of | Wealthy Securities
        at += 1
    return at


def _is_subject(reading: Reading, head: int, link: str, first: int) -> bool:
    """Tell whether a language or the like is what one of a profession treats: `teacher of English`."""
    return bool(link == "of" and reading.bits[head] & OCCUPATION and reading.bits[first] & PEOPLE)


def _is_quality(reading: Reading, at: int) -> bool:
    """Tell whether a word in no list ends as adjectives do: Head of | Preventive Cardiology."""
    return not reading.bits[at] and reading.lower[at].endswith(ADJECTIVAL)


def _are_fields(reading: Reading, first: int, after: int) -> bool:
    """Tell whether `and` joins fields of office alone: the | Environment and Water Resources |."""
    joined = "and" in reading.lower[first:after] and _are_all(reading, first, after, FIELD)
    return joined and not reading.bits[first] & BODY


def _begins_fields(reading: Reading, first: int, after: int) -> bool:
    """Tell whether `and` joins words in no list to a field: Minister of | Trade and National Renewal."""
    other = BODY | COMPANY | PARTY | PEOPLE | PLACE
    free = not any(reading.bits[i] & other for i in range(first, after))
    return free and bool(reading.bits[first] & FIELD) and "and" in reading.lower[first:after]


def _are_all(reading: Reading, first: int, after: int, kind: int) -> bool:
    """Tell whether all words between two tokens are of a class, but for `and`."""
    return all(reading.bits[i] & kind or reading.lower[i] == "and" for i in range(first, after))


def _is_portfolio(reading: Reading, head: int, at: int) -> bool:
    """Tell whether a common noun names a minister's field: `secretary of the economy`."""
    field = reading.bits[at] & (FIELD | COMPANY) == FIELD  # but the secretary of the union
    return bool(reading.bits[head] & MINISTERIAL) and field and not reading.is_capital(at)


def _is_field(reading: Reading, first: int, after: int, *, determined: bool) -> bool:
    """Tell whether a phrase names a field of office: industry affairs, State, the Exchequer."""
    firm = after > first + 1 and bool(reading.bits[after - 1] & COMPANY)
    body = bool(reading.bits[first] & (BODY | COMPANY)) or firm
    body = body and not _are_fields(reading, first, after)
    body = body or any(map(reading.is_purpose, range(first + 1, after)))  # Committee on Taxation
    if determined and (not reading.is_capital(first) or body):
        return False  # of the Family Court
    if reading.is_capital(after - 1) and not reading.bits[after - 1] & FIELD:
        return False
    field = reading.bits[after - 1] & FIELD
    known = FIELD | MODIFIER | COMMON | (PEOPLE if field else 0)
    plain = (i for i in range(first, after) if reading.is_capital(i) and not reading.bits[i] & known)
    return all(field and _is_quality(reading, i) for i in plain)
