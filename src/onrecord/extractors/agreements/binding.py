"""Whom an agreement binds or serves, by what it holds."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.event import Event
from onrecord.extractors.agreements.members import members_from
from onrecord.extractors.agreements.naming import can_agree, is_name, is_pronoun
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.verbs import is_passive, main_verb
from onrecord.phrases.pieces import NAME, Phrase
from onrecord.syntax.classes import FINITE

#: So far behind its verb stands between whom something is shared.
_NEAR: Final = 12
#: What stands before who is to do something: calls for X to, calls on X to.
_CALLING: Final = (["for"], ["on"])
#: What follows whom something is given: the club | exclusive use.
_THINGS: Final = frozenset({"NN", "NNS", "JJ", "JJR", "RB", "VBN"})


def bound(reading: Reading, verb: int) -> list[Phrase]:
    """Return whom the agreement binds or serves: `gives Wang the right`, `calls for X to ...`."""
    if not reading.vocabulary.words_of("negation").isdisjoint(reading.lower[max(0, verb - 2) : verb]):
        return []
    binding = reading.vocabulary.binding
    if reading.lower[verb] in binding:
        members, end = members_from(reading, verb + 1)
        again = next((at for at in range(end, reading.size - 1) if reading.lower[at] == "and"), -1)
        if again > 0 and reading.lower[again + 1] in binding:
            members += members_from(reading, again + 2)[0]
    elif reading.lower[verb] in reading.vocabulary.sharing:
        members = _sharers(reading, verb)
    elif reading.lower[verb + 1 : verb + 2] in _CALLING:
        members, end = members_from(reading, verb + 2)
        members = members if reading.lower[end : end + 1] == ["to"] else []
    else:
        return []
    found = [_receiver(reading, phrase) for phrase in members if not _is_thing(reading, phrase)]
    seen = reading.lower[verb] in ("see", "sees", "saw")  # will see | Acme | supply the navy
    return [one for one in found if can_agree(reading, one) and (not seen or is_name(reading, one))]


def _sharers(reading: Reading, verb: int) -> list[Phrase]:
    """Return between whom the verb at `verb` shares something: splits the costs between | Oslo and Riga."""
    for at in range(verb + 1, min(reading.size - 1, verb + _NEAR)):
        if reading.lower[at] == "between":
            return members_from(reading, at + 1, paired=True)[0]
        if reading.lower[at] == "," or reading.penn[at] in FINITE - {"VBZ"}:
            break
    return []


def _is_thing(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a form in -ing behind a phrase is what is bound: requires | more community | policing."""
    bare = reading.penn[phrase[0]] in ("JJ", "JJR", "NN")
    return bare and reading.penn[phrase[1] : phrase[1] + 1] == ["VBG"]


def _receiver(reading: Reading, phrase: Phrase) -> Phrase:
    """Return the name that a phrase begins with where a thing follows it: `gives | Acme | access`."""
    end = next((at for at in range(*phrase) if reading.penn[at] not in NAME), phrase[1])
    if end == phrase[0]:
        groups = reading.vocabulary.groups
        named = (at for at in range(*phrase) if reading.lower[at] in groups and not _is_rank(reading, at))
        end = next((at + 1 for at in named), phrase[1])
        if end == phrase[0] + 1 and reading.penn[phrase[0]] == "NN":
            return phrase  # allow | business visas
    lower = phrase[0] < end < phrase[1] and reading.words[end].islower()
    thing = lower and reading.penn[end] in _THINGS and reading.lower[end] not in reading.vocabulary.groups
    return (phrase[0], end) if thing else phrase


def _is_rank(reading: Reading, at: int) -> bool:
    """Tell whether a word for people is only a quality: gives | major gains, the | general public."""
    return reading.penn[at] == "JJ" and reading.penn[at + 1 : at + 2] in (["NN"], ["NNS"])


def obliged(reading: Reading, event: Event) -> list[Phrase]:
    """Return who is to do something `under which` the agreement has it done."""
    behind = event.behind
    if reading.lower[behind : behind + 1] == ["for"]:
        members, end = members_from(reading, behind + 1)
        if reading.penn[end : end + 2] == ["TO", "VB"]:
            return [phrase for phrase in members if can_agree(reading, phrase)]
    if tied := _tied(reading, behind):
        return tied
    at = _under_which(reading, behind)
    members, end = members_from(reading, at + 2) if at >= 0 else ([], -1)
    main = main_verb(reading, end)
    if main < 0 or (is_passive(reading, end, main) and reading.penn[end] != "MD"):
        return []
    return [phrase for phrase in members if can_agree(reading, phrase)]


def _tied(reading: Reading, at: int) -> list[Phrase]:
    """Return to whom a deal binds one: `a deal | that keeps her at the club`."""
    gives = reading.penn[at : at + 1] == ["VBG"]  # a treaty | giving them access
    at += reading.lower[at : at + 1] == [","]
    if not gives and reading.lower[at : at + 1] not in (["that"], ["which"]):
        return []
    verb = at if gives else main_verb(reading, at + 1)
    if verb >= 0 and reading.lower[verb] in reading.vocabulary.sharing:
        return bound(reading, verb)
    if verb >= 0 and reading.lower[verb] in reading.vocabulary.binding:
        members, _ = members_from(reading, verb + 1)  # a deal | that required the FBI to
        found = [_receiver(reading, one) for one in members]
        return [one for one in found if can_agree(reading, one) and not is_pronoun(reading, one)]
    if gives:
        return []
    pronoun = verb >= 0 and reading.penn[verb + 1 : verb + 2] in (["PRP"], ["PRP$"])
    if not pronoun or not reading.holds(verb):
        return []
    there = reading.lower[verb + 2 : verb + 3] in (["to"], ["at"])
    return [one for one in members_from(reading, verb + 3)[0] if there and can_agree(reading, one)]


def _under_which(reading: Reading, at: int) -> int:
    """Return where `under which` stands behind `at`, before any other agreement; else -1."""
    for n in range(at, reading.size - 1):
        if reading.lower[n] in reading.vocabulary.anchors:
            break
        if reading.lower[n] in ("whereby", "wherein"):
            return n - 1
        if reading.lower[n + 1] == "which" and reading.lower[n] in reading.vocabulary.words_of("within"):
            return n
    return -1
