"""Organizations, jurisdictions and parties named inside a title."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.extractors.offices.reading import POSSESSIVE, Reading, Stretch
from onrecord.extractors.offices.rows import KNOWN, are_anyone, is_donor, is_particle, is_prefix, is_within
from onrecord.extractors.offices.seeking import is_seeking
from onrecord.segment.classes import (
    BODY,
    CAPITAL,
    COMMON,
    COMPANY,
    FIELD,
    HEAD,
    HONORIFIC,
    MINISTERIAL,
    MODIFIER,
    OCCUPATION,
    PARTY,
    PEOPLE,
    PERSON,
    PLACE,
    PLURAL,
    SITE,
    STATUS,
    STOP,
    SURNAME,
    WORD,
)
from onrecord.segment.names import DEPUTIES
from onrecord.segment.ties import calls_for, is_across
from onrecord.segment.tokens import HYPHENS
from onrecord.syntax import penn_tags

_NONE: Final = FIELD | MODIFIER | HEAD | STATUS | STOP | HONORIFIC
#: So is what stands before another title: Deputy.
_RANKED: Final = HEAD | MODIFIER
#: Letters that are a pronoun elsewhere are no body's: IT, US.
_PRONOUN: Final = 2
_ADJECTIVAL: Final = ("ible", "able", "ive", "al", "ic", "ous", "ary", "ory", "ing", "ed")


def organizations(reading: Reading, first: int, after: int) -> Iterator[Stretch]:
    """Yield the organizations named by the capitalised words between two tokens."""
    at = first
    while at < after:
        end = at
        while end < after and (reading.is_capital(end) or (end > at and is_within(reading, end))):
            end += 1
        while end > at and reading.lower[end - 1] in POSSESSIVE:
            end -= 1  # Sheriff|'s | Deputy
        none = are_anyone(reading, at, end) or is_prefix(reading, at, end) or is_donor(reading, at, end)
        if end > at and not none:
            place = _of_two(reading, at, end)
            if place > at:
                yield at, place  # Trinidad and Tobago | Labour leader
            yield from _units(reading, place, end)
        at = end + 1


def _is_matter(reading: Reading, at: int, first: int) -> bool:
    """Tell whether a plural in no list is a field like the one it is joined to: Events and | Challenges."""
    joined = at - 2 >= first and reading.lower[at - 1] == "and" and reading.bits[at - 2] & FIELD
    return bool(joined) and not reading.bits[at] and reading.lower[at].endswith("s")


def _units(reading: Reading, first: int, after: int) -> Iterator[Stretch]:
    """Yield the organizations in one row of words: known ones, and rows of unknown ones."""
    while first < after and reading.lower[first] in reading.grammar["grade"]:
        first += 1  # Chief | Patrol Agent
    if first == after:
        return
    if end := _whole(reading, first, after):
        yield first, end
        return
    ends = [
        i
        for i in range(first + 1, after)
        if (_ends_name(reading, i) or _is_trade(reading, first, i, after))
        and reading.lower[i - 1] not in DEPUTIES  # Elm Deputy Police | Chief
    ]
    if first + 1 in reading.twins and first + 3 <= after:
        ends.insert(0, min(first + 3, after - 1))  # Devon and Cornwall | Police, Elm and Ash | coroner
    if (
        first + 1 < after
        and reading.bits[first] & COMPANY
        and reading.lower[first + 1] in ("of", "for", "on")
    ):
        yield first, _before_trade(reading, first, after)
        return
    if first in reading.numbers and not ends:
        ends = [i for i in range(first, after) if reading.lower[i] in reading.units][-1:]
    if ends:
        end = _past_subject(reading, ends[-1] + 1, after)
        end = after if _is_branch(reading, end, after) else end
        yield first, end
        first = end
    for begin, end in _known_or_not(reading, first, after):
        if end > begin + 1 or not (_is_kind(reading, begin) or _is_matter(reading, begin, first)):
            yield begin, end


def _whole(reading: Reading, first: int, after: int) -> int:
    """Return where the one organization of a row of words ends, if there is but one: District 16; else 0."""
    if reading.lower[first] in reading.units and reading.words[first + 1].isdigit():
        return first + 2
    if calls_for(reading.words, reading.lower, reading.bits, first + 1):
        return first + 3  # Save the Children
    tied = is_across(reading.lower, reading.bits, range(first + 1, after), reading.ties)
    links = (i for i in range(first + 1, after - 1) if reading.lower[i] == "of")
    tied = tied or any(reading.lower[i - 1] in reading.grammar["society"] for i in links)  # Sons of Elm
    return after * bool(tied or _is_national(reading, first, after))  # Doctors Without Borders


def _of_two(reading: Reading, first: int, after: int) -> int:
    """Return where the known name of a place of two ends that no body is called after, else `first`."""
    phrase = reading.phrases.at(reading.lower, first) if first + 1 in reading.twins else None
    end = first + phrase[0] if phrase and phrase[0] > 2 and phrase[1] & PLACE else first
    return end if end <= after and not any(reading.bits[i] & COMPANY for i in range(end, after)) else first


def _is_national(reading: Reading, first: int, after: int) -> bool:
    """Tell whether a body is called by its field and its country: Sport England | chair."""
    at = first
    while at < after and reading.bits[at] & FIELD and not reading.bits[at] & (MODIFIER | KNOWN):
        at += 1
    if not first < at < after:
        return False
    size, bits = reading.phrases.at(reading.lower, at) or (1, reading.bits[at])
    return at + size == after and bits & (PLACE | PEOPLE) == PLACE


def _past_subject(reading: Reading, end: int, after: int) -> int:
    """Return where a body's name ends that goes on with `of`: the Elm Museum | of Art | director."""
    last = end + 1
    if reading.bits[after - 1] & PLURAL and _is_of_people(reading, end - 1):
        return after  # Union of Teachers
    while (
        last < after
        and reading.is_capital(last)
        and reading.bits[last] & (HEAD | MODIFIER | FIELD)
        in (
            0,
            FIELD,
            FIELD | MODIFIER,  # Public Safety
        )
    ):
        last += 1
    goes_on = end + 1 < last and reading.lower[end] in ("of", "for")
    placed = any(reading.bits[i] & PLACE for i in range(end + 1, last))
    return last if goes_on and (last == after or not placed) else end  # Reserve Bank of Peru | Governor


def _is_branch(reading: Reading, at: int, after: int) -> bool:
    """Tell whether a place ends a body's name: Farm Council `Ohio` | chair, but Elm News `Ohio` | writer."""
    phrase = reading.phrases.at(reading.lower, at) if at < after else None
    placed = at < after and bool((phrase[1] if phrase else reading.bits[at]) & PLACE)
    whole = placed and at + (phrase[0] if phrase else 1) == after
    return whole and not reading.bits[at] & PEOPLE and not reading.bits[after] & OCCUPATION


def _before_trade(reading: Reading, first: int, after: int) -> int:
    """Return where a body's name ends before what its people do: University of Elm | Law Professor."""
    grade = reading.grammar["grade"]
    while after - 1 > first + 2 and (
        reading.bits[after - 1] & _RANKED == _RANKED or reading.lower[after - 1] in grade
    ):
        after -= 1  # Bank of Japan | Deputy Governor, College of Arts | Associate Dean
    if reading.lower[first + 1] == "for":
        return after  # Institute for Harbour Studies | director
    last = after
    while last - 1 > first + 2 and reading.bits[last - 1] & (FIELD | COMPANY) == FIELD:
        last -= 1
    return last if reading.bits[last - 1] & (PLACE | SITE) else after


def _known_or_not(reading: Reading, first: int, after: int) -> Iterator[Stretch]:
    """Yield the known names in a row of words, and rows of unknown words."""
    at, unknown = first, after
    if first + 1 < after and _is_partys(reading, first, after):
        yield first, first + 1  # PF | Elmham MP
        at += 1
    while at < after:
        phrase = reading.phrases.at(reading.lower, at)
        size, bits = phrase or (1, reading.bits[at])
        size += bool(bits & PLACE) and _is_seated(reading, at + size, after)
        size += bool(bits & PLACE) and reading.lower[at + size] in reading.grammar["shire"]
        field = _is_portfolio(reading, at, after)
        known = bits & KNOWN and not field
        partner = "&" in reading.lower[max(first, at - 1) : at + 1]  # Flour & Salt
        seat = bits & PARTY and unknown < after and reading.lower[after] in reading.grammar["standing"]
        inner = unknown < after and (_joins(reading, at) or (not phrase and _is_middle(reading, at, after)))
        if partner or inner:
            pass
        elif seat and not reading.bits[unknown] & PARTY:
            yield unknown, at  # Elmham | Labour councillor
            yield at, at + size
            unknown = after
        elif known and unknown == after and not _goes_on(reading, at + size, after):
            yield at, at + size
        elif (
            known
            or _is_letters(reading, at)
            or _is_named_stop(reading, at)
            or reading.places(at)
            or (unknown < after and _ends_team(reading, at, after))
            or reading.lower[at + (unknown == after)] in reading.grammar["shire"]  # Cook County
            or not (field or bits & _NONE or _is_first_word(reading, at, after))
        ):
            unknown = min(unknown, at - _is_called(reading, first, at, after))
        elif unknown < after:
            if not _is_bond(reading, unknown, at, after):
                yield unknown, at
            unknown = after
        at += size
    if unknown < after:
        yield unknown, after


def _is_partys(reading: Reading, at: int, after: int) -> bool:
    """Tell whether letters before an unknown seat are a party's: `PF` Elmham MP."""
    seated = reading.lower[after] in reading.grammar["seat"] and reading.words[at].isupper()
    return seated and len(reading.words[at]) > 1 and not (reading.bits[at] | reading.bits[at + 1]) & ~SURNAME


def _is_middle(reading: Reading, at: int, after: int) -> bool:
    """Tell whether a word says what a body is for, inside its name: the Elm | Film | Festival director.

    A title in small letters parts it from what the title is: the Elm Film Critic.
    """
    small = after < len(reading.words) and reading.words[after].islower()
    free = small and at + 1 < after and not reading.bits[at] & (_NONE & ~(FIELD | MODIFIER) | KNOWN)
    return free and not reading.bits[at + 1] & (KNOWN | _NONE)


def _ends_team(reading: Reading, at: int, after: int) -> bool:
    """Tell whether a plural that may be a title ends the name of a team: the Elm Knight | Riders coach."""
    small = at + 1 == after < len(reading.words) and not reading.is_capital(after)
    return small and bool(reading.bits[at] & PLURAL)


def _is_called(reading: Reading, first: int, at: int, after: int) -> bool:
    """Tell whether a firm's name begins before an unknown word and a small title: National | Grid chief."""
    small = after < len(reading.words) and not (reading.is_capital(after) and reading.words[after].istitle())
    if not small or at == first:
        return False
    field = reading.bits[at - 1] & FIELD and not reading.bits[at - 1] & (KNOWN | _NONE & ~FIELD)
    field = field and not reading.bits[at] & ~WORD  # Energy | Transfer CEO
    return bool(field) or (
        not reading.is_capital(after) and reading.lower[at - 1] in reading.grammar["called"]
    )


def _is_bond(reading: Reading, first: int, at: int, after: int) -> bool:
    """Tell whether a word only says of what a portfolio is: `Workplace` Relations | Minister."""
    bound = at == first + 1 and reading.lower[at] in reading.grammar["bond"]
    return bound and bool(reading.bits[after] & MINISTERIAL)


def _is_portfolio(reading: Reading, at: int, after: int) -> bool:
    """Tell whether the name of a party or body names a field here: `Labor Minister`, `Cabinet Secretary`."""
    bits = reading.bits[at]
    return bool(
        bits & FIELD
        and bits & (PARTY | MINISTERIAL)
        and at + 1 == after
        and reading.bits[after] & HEAD  # but: Labour | cabinet member
        and reading.bits[after] & MINISTERIAL
    )


def _is_first_word(reading: Reading, at: int, after: int) -> bool:
    """Tell whether a word may be capitalised only because it begins a sentence."""
    before = reading.words[max(0, at - 2) : at]
    tied = bool(before) and (before[-1][0].isalnum() or before[-1] in HYPHENS or "," in before)
    if at + 1 < after or tied:
        return False  # “No,” Dynamic boss Jo Ray said
    bits = reading.bits[at]
    if not bits & ~WORD and reading.lower[at] in reading.proper:
        return False  # They beat Laval. Laval coach Jo Ray
    if not bits and reading.lower[at] in reading.common:
        return True  # The ferry sank. Ferry captain Jo Ray
    if reading.lower[at] in reading.clubs:
        return False  # United | coach
    if reading.lower[after] in reading.grammar["team"] and reading.lower[at].endswith("s"):
        return bool(bits & (FIELD | MODIFIER))  # Lions | coach Jo Ray
    noun = (
        bits & (COMPANY | SITE)
        and not bits & KNOWN
        and after < len(reading.words)
        and not reading.is_capital(after)
    )
    adjective = reading.lower[at].endswith(_ADJECTIVAL) and not reading.words[at].isupper()
    plays = reading.bits[after] & OCCUPATION and reading.words[at].istitle()  # Makeshift | quarterback
    adjective = adjective or bool(plays and penn_tags(reading.document)[at] == "JJ")
    return bool(bits & (WORD | PERSON) or noun) or adjective


def _ends_name(reading: Reading, at: int) -> bool:
    """Tell whether a word ends an organization's name: `Bank`, and `Union` behind `Workers'`."""
    bits, status = reading.bits[at], at + 1 < len(reading.bits) and reading.bits[at + 1] & STATUS
    if reading.lower[at] in reading.units and (reading.bits[at - 1] & COMPANY or at - 1 in reading.numbers):
        return True  # Elm School | District, Elm 1st | District
    if bits & BODY and reading.bits[at - 1] & PARTY:
        return False  # GOP | Senate nominee
    owned = reading.words[at - 1] in POSSESSIVE or bool(reading.bits[at - 1] & PARTY)
    owned = owned or bool(reading.bits[at - 1] & PLURAL) or _is_of_people(reading, at)
    high = at > 1 and reading.words[at - 1] == "High" and not reading.bits[at - 2] & STATUS
    owned = owned or (high and reading.is_capital(at - 2))  # Elm High School
    parted = bool(status) and reading.is_capital(at + 1)  # Elm Police | Acting Superintendent
    if reading.words[at] == "High" and reading.words[at + 1 : at + 2] and reading.words[at + 1].islower():
        return True  # Elm High | coach
    return bool(bits & COMPANY) and (not bits & FIELD or owned or parted)


def _is_of_people(reading: Reading, at: int) -> bool:
    """Tell whether people of a trade stand behind what they found together: `Union` of Clinical Officers."""
    last = at + 2
    if reading.lower[at + 1 : last] != ("of",) or last >= len(reading.words):
        return False
    while last + 1 < len(reading.words) and reading.is_capital(last + 1):
        last += 1
    return reading.is_capital(last) and bool(reading.bits[last] & PLURAL)


def _is_trade(reading: Reading, first: int, at: int, after: int) -> bool:
    """Tell whether a field ends a firm's name: Zane `Oil` chairman, but Imo `Energy` Minister."""
    leads = reading.lower[after : after + 1] and reading.lower[after] in reading.grammar["heading"]
    # Ash News Vice | President, ALP Acting | Chairman
    leads = leads and not reading.bits[at] & (MODIFIER | HEAD | STATUS)
    small = leads or not reading.is_capital(after)
    bits = reading.bits[at] & (COMPANY | FIELD if small else COMPANY)
    last = at + 1 == after and bool(bits) and not reading.bits[after] & MINISTERIAL
    before, service = at - 1, small and reading.lower[at] in reading.grammar["service"]
    while (
        last
        and before > first
        and (reading.bits[before] & FIELD or (service and _joins_fields(reading, before)))
    ):
        before -= 1  # Zane Journalism School
    if service and last and before < at - 1 and reading.bits[before] & PLACE:
        return True  # Ohio Fire and Emergency Services chief
    free = not reading.bits[before] & (KNOWN | _NONE) or _is_named_stop(reading, before)
    national = small and before < at - 1 and reading.bits[before] & PEOPLE and reading.bits[at] & COMPANY
    return last and before not in reading.named and (free or bool(national))  # Elmish Police Service


def _joins_fields(reading: Reading, at: int) -> bool:
    """Tell whether `and` joins two fields: Fire | and | Rescue."""
    return reading.lower[at] == "and" and bool(reading.bits[at - 1] & FIELD)


def _is_named_stop(reading: Reading, at: int) -> bool:
    """Tell whether a word is capitalised only in a name: `Century` Financial chief, `Morning` Cup host."""
    daytime = reading.lower[at] in reading.grammar["daytime"] and reading.is_capital(at + 1)
    stop = reading.bits[at] & STOP and not reading.stops(at)
    return bool(daytime or stop) and reading.words[at].istitle()


def _is_kind(reading: Reading, at: int) -> bool:
    """Tell whether a word says of what kind somebody is, and names no body: `Catholic` priest Jo Ray."""
    faith = reading.bits[at] & COMMON and reading.lower[at] not in reading.grammar["region"]
    return bool(faith) and not reading.bits[at] & KNOWN


def _joins(reading: Reading, at: int) -> bool:
    """Tell whether a token joins the words of one name, and parts none: Hall `of` Fame."""
    tied = reading.lower[at] in HYPHENS or reading.lower[at - 1] in HYPHENS
    return tied or reading.lower[at] == "of" or reading.words[at] in ("(", ")") or is_particle(reading, at)


def _is_letters(reading: Reading, at: int) -> bool:
    """Tell whether letters that are a title or a small word elsewhere are neither here: `GM` chairman Jo Ray.

    So are those of the `WHO` chief, but not the `IT` chief.
    """
    bits, word = reading.bits[at], reading.words[at]
    if bits & HEAD and at + 1 < len(reading.words) and is_seeking(reading, at + 1):
        return False  # the Trade CS | nominee
    return word.isupper() and bool(bits & CAPITAL or (bits & STOP and len(word) > _PRONOUN))


def _is_seated(reading: Reading, at: int, after: int) -> bool:
    """Tell whether a place is part of a name: `Leeds City | captain`, `Hull Police | chief`."""
    last = at + 1 == after < len(reading.words) and not reading.is_capital(after)
    club = last and reading.bits[at] & (SITE | COMPANY) and not reading.bits[at] & BODY
    return bool(club) and not reading.bits[after] & MINISTERIAL


def _goes_on(reading: Reading, at: int, after: int) -> bool:
    """Tell whether what follows a known name makes both one: `Indiana Pacers`."""
    if at < after and _ends_team(reading, at, after) and reading.bits[at] & (KNOWN | HEAD) == HEAD:
        return bool(reading.bits[at - 1] & PLACE)  # Elm Commanders | coach
    return at < after and not reading.bits[at] & (KNOWN | _NONE)


def of_seat(reading: Reading, head: int, shared: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
    """Return those organizations of another title that one who is elected shares: no committee, no firm."""
    if reading.lower[head] not in reading.grammar["elected"]:
        return shared
    return tuple(o for o in shared if not any(reading.bits[i] & (COMPANY | BODY) for i in range(*o)))
