"""Whose deed a verb without a subject of its own tells: `| Peru | left, having signed a pact`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.chains import lead
from onrecord.extractors.agreements.naming import can_agree
from onrecord.extractors.agreements.preceding import members_before
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.referring import resolved
from onrecord.extractors.agreements.subjects import is_contact, subject
from onrecord.phrases.pieces import Phrase
from onrecord.syntax.classes import FINITE

_LOOK: Final = 40


def controller(reading: Reading, verb: int) -> list[Phrase]:
    """Return the subject of a verb that has none of its own: that of the clause it hangs on."""
    if verb > 1 and reading.lower[verb - 1] in ("for", "of", "from"):
        before = reading.phrase_at(verb - 2)
        agent = before and reading.lower[before[0] - 1 : before[0]] == ["by"]
        if before and before[1] == verb - 1 and can_agree(reading, before) and not agent:
            return members_before(reading, verb - 1)
    if _is_nobody_s(reading, verb):
        return []
    nearest = [at for at in range(verb - 1, max(-1, verb - _LOOK), -1) if reading.penn[at] in FINITE]
    behind = [at for at in range(verb, min(reading.size, verb + _LOOK)) if reading.penn[at] in FINITE]
    if verb > 1 and reading.penn[verb - 1] == "VB" and (denying := lead(reading, verb - 1).doers):
        return resolved(reading, list(denying))  # for Oslo to deny | having agreed
    for at in (*nearest, *behind[:1]):
        if reading.lower[verb - 1] == "," and _is_object(reading, at):
            continue  # landed the man | they wanted |, signing a deal
        if found := subject(reading, lead(reading, at).first):
            return resolved(reading, found)
    return []


def _is_object(reading: Reading, at: int) -> bool:
    """Tell whether the clause of the verb at `at` is what somebody does something to: what it wanted."""
    asked = at > 1 and reading.penn[at - 1] == "PRP" and reading.lower[at - 2] == "what"
    return asked or is_contact(reading, at)


def _is_nobody_s(reading: Reading, verb: int) -> bool:
    """Tell whether no one is said to do what a verb without a subject says."""
    if reading.lower[max(0, verb - 2) : verb] == ["because", "of"]:
        return True  # it is urgent because of | a need to sign
    if reading.penn[verb] == "VBG" and (verb == 0 or reading.lower[verb - 1] == "that"):
        return True  # warned that | tearing up the deal would cost jobs
    noun = reading.phrase_at(verb - 2) if reading.lower[verb - 1 : verb] == ["to"] else None
    if noun and noun[0] > 0 and reading.is_time(noun):
        noun = reading.phrase_at(noun[0] - 1)  # brought in a bill | today | to end the pact
        noun = noun if noun and not can_agree(reading, noun) else None
    taken = noun is not None and noun[0] > 0 and reading.penn[noun[0] - 1].startswith("VB")
    if taken and noun and reading.lower[noun[1] - 1] in reading.vocabulary.words_of("action"):
        return False  # the council took | action | to end the pact
    if noun and reading.penn[noun[1] - 1] in ("NN", "NNS") and not reading.is_time(noun):
        return True
    before = reading.lower[verb - 1] if verb > 0 else ""
    return before == "as" or before in reading.vocabulary.words_of("be")
