"""Sides named only beside the noun: a | government | pay deal, the contract of | coach Ann Lee."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.event import JUDGING, Event
from onrecord.extractors.agreements.joining import is_plain_name
from onrecord.extractors.agreements.members import members_from
from onrecord.extractors.agreements.naming import can_agree, is_pronoun
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.referring import owner_in
from onrecord.phrases.pieces import Phrase

#: What is done to a deal by those to whom it is offered.
_ANSWERING: Final = JUDGING | {"reach"}


def offering(reading: Reading, event: Event, found: list[Phrase]) -> list[Phrase]:
    """Return who offers others a deal, by the noun in front of it: nurses accepted a | government | deal."""
    instrument = event.instrument
    if instrument is None or event.frame != "object" or event.effect not in _ANSWERING or len(found) != 1:
        return []
    start, head = instrument.start, instrument.head
    while start < head and reading.penn[start] == "JJ":
        start += 1
    offers = start < head and reading.penn[start] == "NN" and reading.words[start].islower()
    if not offers or reading.lower[start] not in reading.vocabulary.words_of("ruling"):
        return []
    return [(start, start + 1)]


def partaking(reading: Reading, event: Event) -> list[Phrase]:
    """Return who takes part in an agreement that is left: a decree suspending | Peru |'s part in the pact."""
    instrument = event.instrument
    if instrument is None or event.frame != "object" or event.effect not in ("end", "pause"):
        return []
    noun = instrument.first - 2
    if noun < 1 or reading.lower[noun + 1] != "in":
        return []
    if reading.lower[noun] not in reading.vocabulary.words_of("partaking"):
        return []
    return [one for one in owner_in(reading, noun) if not is_pronoun(reading, one)]


def engaged(reading: Reading, event: Event) -> list[Phrase]:
    """Return the people whose contract it is: ended the contract of | coach Ann Lee."""
    instrument = event.instrument
    if instrument is None or instrument.kind != "contract" or event.frame == "under":
        return []
    at = instrument.last
    if reading.lower[at : at + 1] != ["of"] or at + 1 >= reading.size:
        return []
    members, _ = members_from(reading, at + 1)
    return [one for one in members if _is_person(reading, one)]


def _is_person(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase names people: by what they are, or by first and last name."""
    if reading.is_time(phrase) or not can_agree(reading, phrase):
        return False
    named = not reading.vocabulary.titles.isdisjoint(reading.lower[slice(*phrase)])
    return named or is_plain_name(reading, phrase) or reading.penn[phrase[1] - 1] == "NNS"
