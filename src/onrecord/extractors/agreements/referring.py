"""Who is meant: by `it` in `Acme said it ...`, by `they` behind `as`, by `its` before a noun."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.chains import lead
from onrecord.extractors.agreements.naming import can_agree, head_of, is_name, is_pronoun
from onrecord.extractors.agreements.preceding import members_before
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.subjects import before_time, subject
from onrecord.phrases.pieces import PAST_OR_FINITE, Phrase
from onrecord.syntax.classes import FINITE

_LOOK: Final = 40
_NEAR: Final = 9
#: How many times and places are looked past.
_SETTINGS: Final = 2
_PLACING: Final = frozenset({"in", "at", "on"})
_CLIENTS: Final = frozenset({"his", "her"})
_OBJECTS: Final = frozenset({"them", "him", "her", "us", "me"})

#: What ties an owner to what of its agreement is told.
_TYING: Final = frozenset({"of", "for", "in", "to"})


def resolved(reading: Reading, found: list[Phrase]) -> list[Phrase]:
    """Return the phrases, or who `it` is in `Acme said it ...`."""
    if not found or not is_pronoun(reading, found[0]) or reading.penn[found[0][0]] == "PRP$":
        return found
    behind = found[0][1]
    blamed = reading.lower[found[0][0]] == "it" and reading.lower[behind : behind + 1] in (["of"], ["from"])
    if blamed or reading.lower[found[0][0]] in _OBJECTS:
        return found  # accused | them | of breaking the pact
    at = found[0][0] - 1
    if at > 0 and reading.lower[at] in reading.vocabulary.words_of("subordinate"):
        return meant(reading, found, at)
    at = _before_parted_time(reading, at)
    behind, at = at, _before_that(reading, at)
    if at > 0 and reading.lower[behind] == "that" and (owner := owner_in(reading, at)):
        return found if is_pronoun(reading, owner[0]) else owner  # my hope that | we
    told = reading.phrase_at(at) if at > 1 and reading.lower[found[0][0] - 1] == "that" else None
    if told and told[1] == at + 1 and reading.penn[told[0] - 1].startswith("VB"):
        at = told[0] - 1  # has notified | the union | that it
    if at > 0 and reading.penn[at].startswith("V"):
        speakers = subject(reading, lead(reading, at).first)
        speakers = [] if _is_one_person(reading, found[0], speakers) else speakers
        client = bool(speakers) and reading.lower[speakers[0][0]] in _CLIENTS  # his lawyer says | he
        if speakers and not (client or is_pronoun(reading, speakers[0])) and can_agree(reading, speakers[0]):
            return [spoken_for(reading, speaker) for speaker in speakers] + found[1:]
    return found


def _is_one_person(reading: Reading, pronoun: Phrase, speakers: list[Phrase]) -> bool:
    """Tell whether `they` stands behind one person, who cannot be meant: `the mayor said | they agreed`."""
    if reading.lower[pronoun[0]] != "they" or len(speakers) != 1:
        return False
    head = head_of(reading, speakers[0])
    if not reading.vocabulary.titles.isdisjoint(reading.lower[speakers[0][0] : head]):
        return reading.penn[head] == "NNP"  # President Ann Lee said | they
    return reading.penn[head] == "NN" and reading.lower[head] in reading.vocabulary.titles


def _before_parted_time(reading: Reading, at: int) -> int:
    """Return where somebody says what follows a time between commas: `Acme said|, Friday, it`."""
    day = reading.phrase_at(at - 1) if at > 2 and reading.lower[at] == "," else None
    parted = day is not None and reading.is_time(day) and reading.lower[day[0] - 1] == ","
    return day[0] - 2 if day is not None and parted else at


def _before_that(reading: Reading, at: int) -> int:
    """Return where the word stands that a clause behind `at` hangs on: before `that`, times, places."""
    if at > 0 and reading.lower[at] == "that":
        at -= 1
    for _ in range(_SETTINGS):
        phrase = reading.phrase_at(at) if at > 0 else None
        if phrase and reading.is_time(phrase):
            at = before_time(reading, phrase[0]) - 1
        elif phrase and not owner_in(reading, at) and _is_placed(reading, phrase[0] - 1):
            at = phrase[0] - 2  # said | in a joint statement | that they
    while at > 1 and reading.lower[at + 1] == "that" and reading.penn[at] == "RB":
        at -= 1  # said separately | that it
    return at


def _is_placed(reading: Reading, at: int) -> bool:
    """Tell whether the word at `at` opens where something is said: `said | in a filing`."""
    if reading.lower[at] not in _PLACING or at < 1:
        return False
    if reading.penn[at - 1] in FINITE:
        return True
    told = reading.phrase_at(at - 1)
    return told is not None and reading.lower[told[0] - 1] in reading.vocabulary.words_of("speech")


def spoken_for(reading: Reading, speaker: Phrase) -> Phrase:
    """Return for whom somebody speaks: `a spokesman for | Acme`, `| Acme's lawyer`; else the speaker."""
    head = head_of(reading, speaker)
    if reading.lower[head] not in reading.vocabulary.words_of("voice"):
        return speaker
    if reading.lower[head + 1 : head + 2] == ["for"] and head + 2 < speaker[1]:
        return head + 2, speaker[1]
    owner = next((at for at in range(speaker[0] + 1, head) if reading.penn[at] == "POS"), 0)
    return (speaker[0], owner) if owner else speaker


def meant(reading: Reading, found: list[Phrase], opener: int) -> list[Phrase]:
    """Return whom a pronoun behind the `opener` of a clause means: the subject of the clause before."""
    verb = next((n for n in range(opener - 1, max(-1, opener - _LOOK), -1) if reading.penn[n] in FINITE), -1)
    before = subject(reading, lead(reading, verb).first) if verb > 0 else []
    if len(before) == 1 and reading.lower[found[0][0]] == "it":
        before = [_issuer(reading, before[0])]
    if not before or is_pronoun(reading, before[-1]) or not can_agree(reading, before[-1]):
        return found
    several = len(before) > 1 or reading.penn[before[-1][1] - 1].endswith("S")
    return before if several == (reading.lower[found[0][0]] == "they") else found


def _issuer(reading: Reading, phrase: Phrase) -> Phrase:
    """Return whose something is: `shares of | Acme | rose after it agreed`, `| Acme |'s shares rose`."""
    if can_agree(reading, phrase):
        return phrase
    owned = next((at for at in range(phrase[0] + 1, phrase[1]) if reading.penn[at] == "POS"), 0)
    return (phrase[0], owned) if owned else _owning(reading, phrase)


def owner_in(reading: Reading, head: int, first: int = -1) -> list[Phrase]:
    """Return the owner that stands before the noun at `head` in its phrase, which begins at `first`."""
    if first < 0:
        first = (reading.phrase_at(head) or (head, head))[0]
    if first > 1 and reading.penn[first - 1] == "WP$":
        return members_before(reading, first - 1 - (reading.lower[first - 2] == ","))
    for at in range(first, head):
        if reading.penn[at] == "POS" and not reading.is_time((first, at)):
            return [_owning(reading, phrase) for phrase in members_before(reading, at)]
        if reading.penn[at] == "PRP$":
            return _owner(reading, at)
    return []


def _owning(reading: Reading, phrase: Phrase) -> Phrase:
    """Return an owner without what of the agreement stands before it: `the terms of | Acme's pact`."""
    head = head_of(reading, phrase)
    part = reading.lower[head] in reading.vocabulary.parts and reading.lower[head + 1] == "of"
    if part and head + 2 < phrase[1]:
        return head + 2, phrase[1]
    if can_agree(reading, phrase):
        return phrase
    ties = (at for at in range(phrase[1] - 2, phrase[0], -1) if reading.lower[at] in _TYING)
    tails = ((at + 1, phrase[1]) for at in ties)  # the anniversary of, a change in | Oslo's pact
    return next((tail for tail in tails if can_agree(reading, tail)), phrase)


def _owner(reading: Reading, at: int) -> list[Phrase]:
    """Return who `its` is: the subject of the verb of saying before it, else the word itself."""
    verb = at - 1
    if verb > 0 and reading.lower[verb] == "that":
        verb -= 1
    if verb > 0 and reading.lower[verb] in reading.vocabulary.words_of("speech"):
        found = subject(reading, lead(reading, verb).first)
        if found and not is_pronoun(reading, found[0]):
            return found
    return _doer(reading, at) or _renewing(reading, at) or _teller(reading, at) or [(at, at + 1)]


def _renewing(reading: Reading, at: int) -> list[Phrase]:
    """Return the subject of the verb right before `their` at `at`: `| X and Y | renewed their commitment`."""
    if at == 0 or reading.penn[at - 1] not in PAST_OR_FINITE:
        return []
    found = subject(reading, lead(reading, at - 1).first)
    several = len(found) > 1 or (bool(found) and reading.penn[found[0][1] - 1].endswith("S"))
    fits = several == (reading.lower[at] == "their") and not any(is_pronoun(reading, one) for one in found)
    return found if found and fits and all(can_agree(reading, one) for one in found) else []


def _teller(reading: Reading, at: int) -> list[Phrase]:
    """Return the firm that tells of `its` at `at` where no other can own it: `Acme Corp said | its pact`."""
    verb = next((n for n in range(at) if reading.penn[n] in FINITE), at)
    if reading.lower[at] != "its" or reading.lower[verb] not in reading.vocabulary.words_of("speech"):
        return []
    others = {reading.number[n] for n in range(verb + 1, at) if reading.number[n] >= 0}
    if any(_is_other_owner(reading, reading.base[number]) for number in others):
        return []
    found = subject(reading, lead(reading, verb).first)
    firms = reading.vocabulary.words_of("firm institution")
    last = reading.lower[found[0][1] - 1] if len(found) == 1 and is_name(reading, found[0]) else ""
    return found if last in firms or f"{last}." in firms else []


def _is_other_owner(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase between a speaker and `its` may be whose it is: one body, not `its board`."""
    plural = reading.penn[phrase[1] - 1] == "NNS"
    return not plural and reading.penn[phrase[0]] != "PRP$" and can_agree(reading, phrase)


def _doer(reading: Reading, at: int) -> list[Phrase]:
    """Return the name that is the subject of the clause with `its` at `at`: `Oslo won in | its pact`."""
    if at == 0 or reading.penn[at - 1] != "IN":
        return []
    near = range(at - 1, max(-1, at - 1 - _NEAR), -1)
    verb = next((n for n in near if reading.penn[n] in FINITE or reading.lower[n] == ","), -1)
    if verb < 0 or reading.lower[verb] == ",":
        return []
    found = resolved(reading, subject(reading, lead(reading, verb).first))
    return found if len(found) == 1 and is_name(reading, found[0]) else []
