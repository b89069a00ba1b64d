"""Titles read from their head to the left."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.offices.fields import before_comma
from onrecord.extractors.offices.joints import WITHIN, body, joint, pair, side, sized
from onrecord.extractors.offices.organizations import organizations
from onrecord.extractors.offices.owners import behind_letters, owns_body, possessor
from onrecord.extractors.offices.reading import (
    DETERMINERS,
    LONGEST,
    POSSESSIVE,
    Reading,
    Title,
)
from onrecord.extractors.offices.rows import is_particle
from onrecord.extractors.offices.told import is_inside, status_before, status_inside
from onrecord.extractors.offices.towns import state_before, town_before
from onrecord.extractors.offices.verbal import is_done, is_infinitive, is_verb
from onrecord.segment.classes import (
    BREAK,
    CAPITAL,
    COMPANY,
    FIELD,
    HEAD,
    HONORIFIC,
    LONGER,
    LOWER_WEAK,
    MODIFIER,
    PARTY,
    PEOPLE,
    PLACE,
    RANK,
    STATUS,
    STOP,
    WEAK,
)
from onrecord.segment.names import SAINTS, owns_inside
from onrecord.segment.tokens import HYPHENS
from onrecord.segment.units import is_ordinal
from onrecord.syntax import penn_tags
from onrecord.syntax.classes import TENSED

_YEAR: Final = 4
#: A longer word in capitals is no abbreviation.
_LETTERS: Final = 3
#: Words in no list that end so are seldom nouns or adjectives.
_VERBAL: Final = ("ed", "ing", "ly")
#: A longer word with a number is no name of a body.
_NUMBERED: Final = 5
_NO_LABEL: Final = ("s", "ed", "ing", "ly")


def leftward(reading: Reading, head: int, low: int) -> Title | None:
    """Return the title whose last token is `head`, reading to the left, not beyond `low`.

    It takes modifiers, fields, names of organizations and other nouns; articles, possessives,
    verbs, status words and a title that stands for itself (`Chairman Rep.`) end it.
    """
    core = reading.compound(head, low)
    if core == head and is_done(reading, head, low):
        return None
    first = core
    while first > low and head - first < LONGEST and (step := _step(reading, first, core, low)):
        first -= step
    status, edge = status_before(reading, first, low)
    status = status or status_inside(reading, first, core)
    if first == core and reading.is_weak(head, core) and not _is_tied(reading, head, edge, low):
        bits = reading.bits[head]
        short = bits & RANK or reading.words[head].removesuffix("s").isupper()
        ranked = short and bits & CAPITAL and core == head  # PC Jane Doe
        ranked = ranked or _plays(reading, head, low)
        told = status and not reading.bits[head] & WEAK  # former chief Jane Doe
        if not (told or ranked):
            return None
    found = (*organizations(reading, first, core), *possessor(reading, edge, low))
    if found and behind_letters(reading, edge, low):  # the former | Bakers Union (BAU) | head
        status = status or status_before(reading, found[-1][0], low)[0]
    return Title(first, head + 1, head, status, found, edge)


def _plays(reading: Reading, head: int, low: int) -> bool:
    """Tell whether a word that is no title alone is a player's here: said | guard Jo Ray."""
    opens = head == low or reading.lower[head - 1] in reading.grammar["opening"]
    number = reading.people.at(head + 1) if opens and reading.bits[head] & LOWER_WEAK else None
    full = number is not None and reading.people.after[number] > head + 2  # In a letter, principal Jo Ray
    return opens and (full or reading.lower[head] in reading.grammar["team"])


def _is_tied(reading: Reading, head: int, edge: int, low: int) -> bool:
    """Tell whether an owner or `of` makes one word a title: `Acme's current | chief`, `Acme (A) | head`."""
    owned = edge - 1 > low and (reading.words[edge - 1] in POSSESSIVE or behind_letters(reading, edge, low))
    the = edge > low and reading.lower[edge - 1] == "the"
    seat = reading.lower[head + 1 : head + 2] == ("for",) and (the or reading.is_capital(head))
    seat = seat and reading.is_capital(head + 2)  # Member | for Elmham
    return owned or seat or reading.lower[head + 1 : head + 2] == ("of",)


def _step(reading: Reading, first: int, core: int, low: int) -> int:
    """Return how many tokens before `first` belong to the title."""
    before = first - 1
    word, bits = reading.lower[before], reading.bits[before]
    if word in HYPHENS:
        return _hyphen(reading, before, low)
    if bits & STATUS and not _is_in_name(reading, before, low):
        return int(is_inside(reading, before, low) or _is_compound(reading, before, core))
    if word in WITHIN or word in ("and", "&", "the", "turned") or is_particle(reading, before):
        return joint(reading, before, core, low)
    if word in POSSESSIVE:
        return _plural_owner(reading, before, core, low)
    called = bits & HONORIFIC and not (bits & (HEAD | MODIFIER) or _ends_place(reading, before, low))
    numbered = word[0].isdigit() and word[-1].isalpha() and reading.words[before][1:].isupper()
    numbered = numbered and len(word) <= _NUMBERED  # 3M | chief
    if called or reading.stops(before) or bits & BREAK or not (word[0].isalpha() or numbered):
        known = _letter(reading, before, low) or pair(reading, before, low)  # the | far-right leader
        known = known or side(reading, before, low)
        known = known or (
            word == ","
            and (
                before_comma(reading, before, first, low)
                or state_before(reading, before, low)
                or town_before(reading, before, first, low)
            )
        )
        return known or int(_is_number(reading, before, core, low) or _is_compound(reading, before, core))
    if (
        _stands_alone(reading, before, first, core)
        or is_verb(reading, before, low)
        or is_infinitive(reading, before, low)
        or _is_guest(reading, before)
    ):
        return 0
    if before > low and reading.lower[before - 1] in HYPHENS and reading.touches(before):
        return int(before < low + 2 or reading.status_of(before - 2) is None)
    if reading.is_capital(before):
        dateline = _is_dateline(reading, before, first, core, low)
        return int(not dateline and not _ends_phrase(reading, before, core, low))
    if reading.is_capital(core) or reading.is_capital(first):
        return int(_is_small_field(reading, before, core)) or body(reading, before, low)
    return int(_fits(reading, before, core)) or pair(reading, before, low)


def _fits(reading: Reading, at: int, core: int) -> bool:
    """Tell whether a word in small letters may be one of a title: no verb, as in they heard | matron Jo."""
    if reading.bits[at]:
        return True
    if reading.is_weak(core) and penn_tags(reading.document)[at] in TENSED:
        return False
    return not reading.lower[at].endswith(_VERBAL) or _is_gerund(reading, at)


def _ends_place(reading: Reading, at: int, low: int) -> bool:
    """Tell whether a form of address ends the name of a known place: University of Notre | Dame."""
    return sized(reading, at - 1, low, PLACE) > 1


def _is_in_name(reading: Reading, at: int, low: int) -> bool:
    """Tell whether a word that tells a status elsewhere belongs to a name: `New` York, Papua `New` Guinea."""
    return reading.begins_name(at, at + 1) or (at > low and reading.begins_name(at - 1, at + 1))


def _is_dateline(reading: Reading, at: int, first: int, core: int, low: int) -> bool:
    """Tell whether a place in capitals only says where a story is from: `LONDON` | Bank of Elm Governor."""
    opens = at == low and first < core and reading.words[at].isupper() and len(reading.words[at]) > _LETTERS
    named = reading.bits[first] & (PLACE | PEOPLE | COMPANY) and reading.words[first].istitle()
    return bool(opens and named and reading.bits[at] & PLACE)


def _is_guest(reading: Reading, at: int) -> bool:
    """Tell whether a word says that one is from elsewhere: | visiting | Peruvian President Jo Ray."""
    behind = reading.bits[at + 1] & (PEOPLE | PLACE)
    return bool(behind) and reading.lower[at] in reading.grammar["guest"]


def _is_small_field(reading: Reading, at: int, core: int) -> bool:
    """Tell whether a word in small letters belongs to a title in capitals: police | Sgt Jo Ray."""
    ranked = reading.bits[core] & RANK
    if ranked and reading.lower[at - 1] in ("for", "of") and reading.heads(at - 2):
        return False  # cabinet member for housing | Cllr Jo Ray
    small = reading.words[core].islower() or reading.lower[core] in reading.grammar["seat"]
    if reading.lower[at] in reading.grammar["grade"] and small:
        return True  # area MP Jo Ray, senior Tory councillor Jo Ray
    if reading.lower[at] in reading.grammar["ordinal"] and reading.lower[at + 1] in reading.units:
        return True  # Elm second district Rep. Jo Ray
    doing = at + 1 == core and reading.lower[at].endswith("ing")  # presiding | Judge Jo Ray
    known = reading.bits[at] & (FIELD | MODIFIER * doing if ranked else FIELD | MODIFIER | HEAD)
    return bool(known) and reading.lower[at] not in reading.grammar["daytime"]  # evening | Mayor Ann Lee


def _letter(reading: Reading, close: int, low: int) -> int:
    """Step over the letters in a party's name: `CPI(M)`, `Shiv Sena (UBT)`."""
    mark = close - 2
    if mark <= low or reading.words[close] != ")" or reading.words[mark] != "(":
        return 0
    known = reading.bits[mark - 1] & PARTY or reading.words[mark - 1].isupper()
    party = reading.words[mark + 1].isupper() and known
    return 3 * bool(party or reading.touches(mark))


def _is_gerund(reading: Reading, at: int) -> bool:
    """Tell whether a word in `-ing` stands where no verb can: the | goalkeeping coach."""
    before = reading.lower[at - 1]
    owned = before in DETERMINERS or before in POSSESSIVE
    joined = before == "and" and at - 2 in reading.named  # assistant Pete Lyle and | goalkeeping coach
    return reading.lower[at].endswith("ing") and (owned or joined)


def _is_number(reading: Reading, at: int, core: int, low: int) -> bool:
    """Tell whether a number goes with the word before it: `Local 19 president`, `section 151 officer`."""
    word = reading.words[at - 1] if at > low else ""
    labelled = word.isalpha() and word.islower() and not (reading.is_plural(core) or word.endswith(_NO_LABEL))
    if is_ordinal(reading.lower[at]):  # 9th Circuit | Judge, but not the 45th | President
        unit = reading.lower[at + 1] in reading.units and reading.is_capital(at - 1)  # Elm 4th district Rep.
        return unit or (
            reading.is_capital(at + 1)
            and not (reading.bits[at + 1] & HEAD or reading.lower[at + 1] in reading.grammar["grade"])
        )
    named = (labelled or word[:1].isupper()) and not reading.bits[at - 1] & (STOP | BREAK)
    return named and reading.lower[at].isdigit() and len(reading.lower[at]) < _YEAR


def _is_compound(reading: Reading, at: int, core: int) -> bool:
    """Tell whether a hyphen ties a participle to the word before: the court-appointed | trustee."""
    tied = at > 1 and reading.lower[at].endswith("ed") and reading.lower[at - 1] in HYPHENS
    told = tied and (reading.status_of(at - 2) is not None or reading.lower[at - 2] in reading.statuses)
    return tied and not told and reading.touches(at) and not reading.is_capital(core)


def _plural_owner(reading: Reading, mark: int, core: int, low: int) -> int:
    """Step over the apostrophe in `Bakers' Union`; any other possessive ends the title."""
    if mark in reading.held or (mark > low and reading.is_side(mark, core)):
        return 2  # the Elm Sheriff's Office | clerk Jo Ray
    if mark > low and reading.lower[mark - 1] in reading.grammar["staffed"] and reading.heads(mark + 1):
        return 2  # Kent County Sheriff's | Lt. Jo Ray
    if (
        reading.is_capital(mark + 1)
        and reading.is_capital(mark - 1)
        and owns_inside(reading.lower, low, mark)
    ):
        return 3 if reading.lower[mark - 2] in SAINTS else 2
    inside = mark > low and reading.lower[mark - 1].endswith("s") and reading.words[mark] in ("'", "’")
    return 2 * (inside and reading.is_capital(mark - 1) and owns_body(reading, mark))


def _stands_alone(reading: Reading, before: int, first: int, core: int) -> bool:
    """Tell whether a head before a head, as in `Chairman Rep.`, is a title of its own."""
    bits = reading.bits[before]
    if (begin := reading.compound(before, max(0, before - LONGEST))) < before:
        phrase = reading.phrases.at(reading.lower, begin)
        bits = phrase[1] if phrase else bits  # Secretary-General | Lord
    longer = reading.phrases.at(reading.lower, core) if reading.bits[core] & LONGER else None
    rank = (reading.bits[core] | (longer[1] if longer else 0)) & RANK
    # defense chief | Maj. Gen., District Officer | Chief Superintendent
    ranked = reading.bits[first] & RANK or (rank and reading.bits[first] & HEAD)
    if not bits & HEAD or not reading.heads(before):
        return False
    if reading.words[before].isupper() and bits & CAPITAL and reading.words[first].islower():
        return False  # the DA | councillor
    titled = reading.bits[first] & (HEAD | MODIFIER)
    capital = reading.is_capital(core) and reading.is_capital(first) and titled
    apart = not bits & MODIFIER or (rank and _leads_force(reading, before))
    if capital and reading.words[before].islower() and apart:
        return True  # investigating officer | Detective Inspector, police chief | Police General
    if not (first == core or ranked):
        return False
    if not rank or bits & (RANK | COMPANY):  # Coast Guard | Petty Officer 2nd Class
        return False
    return not bits & MODIFIER or reading.is_capital(before) < reading.is_capital(core)


def _leads_force(reading: Reading, before: int) -> bool:
    """Tell whether a title in small letters is of a force: police | chief | Police General."""
    return bool(reading.bits[before] & LOWER_WEAK and reading.bits[before - 1] & (FIELD | COMPANY))


def _ends_phrase(reading: Reading, last: int, core: int, low: int) -> bool:
    """Tell whether a name belongs to the title before a rank: `Emir of Qatar` | `Sheikh`."""
    phrase = reading.phrases.at(reading.lower, core) if reading.bits[core] & LONGER else None
    if not (reading.bits[core] | (phrase[1] if phrase else 0)) & (RANK | LOWER_WEAK | CAPITAL):
        return False  # Minister of Trade | Chief Jo Ray
    first, least = last, max(low, last - LONGEST)
    while first > least and reading.is_capital(first - 1):
        first -= 1
    first -= first > low + 2 and reading.lower[first - 1] == "the"  # the leader of the Elm Group | Cllr
    served = reading.lower[first - 1] in ("for", "to") and reading.bits[last] & PLACE
    if served and reading.lower[core] in reading.grammar["jurisdiction"]:
        return False  # a spokesman for | Ohio Gov. Jo Ray
    return first > low + 1 and reading.lower[first - 1] in ("of", "for", "to") and reading.heads(first - 2)


def _hyphen(reading: Reading, hyphen: int, low: int) -> int:
    """Step over `vice-` and `Washington-based`; not over `ex-` and `then-`."""
    if hyphen <= low or not reading.touches(hyphen) or not reading.touches(hyphen + 1):
        return 0
    part = reading.lower[hyphen - 1]
    if not part[0].isalpha() or part not in reading.statuses:
        return 2 * part[0].isalpha()
    known = reading.phrases.at(reading.lower, hyphen - 1)
    return 2 * bool(known and known[1] & MODIFIER)  # late-night | host
