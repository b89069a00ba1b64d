"""Which common nouns are of whom or what can speak: `minister`, `company`."""

from __future__ import annotations

from onrecord.extractors.quotations.reading import Reading
from onrecord.lexicon import Lexicon


def _persons(words: Lexicon) -> frozenset[str]:
    return words.phrases("person_nouns") | words.phrases("title_heads")


def names_person(reading: Reading, noun: int) -> bool:
    """Tell whether a noun is a person's: `neighbor`, `minister`."""
    return reading.lower[noun] in reading.lists.table(_persons)


def _speaking(words: Lexicon) -> frozenset[str]:
    return words.table(_persons) | words.phrases("agreement_groups")


def can_tell(reading: Reading, noun: int) -> bool:
    """Tell whether a noun is of a text, or of whom or what can speak: `report`, `minister`."""
    told = reading.is_venue(noun) or reading.lower[noun] in reading.grammar["informing"]
    return told or can_speak(reading, noun)


def can_speak(reading: Reading, noun: int) -> bool:
    """Tell whether a common noun is of whom or what can speak: `minister`, `firms`."""
    word = reading.lower[noun]
    one = word[:-3] + "y" if word.endswith("ies") else word.removesuffix("s")
    return not reading.lists.table(_speaking).isdisjoint((word, one))
