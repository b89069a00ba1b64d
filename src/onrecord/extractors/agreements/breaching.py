"""Who breaches an agreement: by a verb, by a deed of theirs, or `in violation of` it."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.naming import can_agree
from onrecord.extractors.agreements.preceding import members_before
from onrecord.extractors.agreements.reading import Reading
from onrecord.phrases.pieces import Phrase
from onrecord.syntax.classes import FINITE

_NEAR: Final = 20


def all_breaching(reading: Reading, verb: int, found: list[Phrase]) -> list[Phrase]:
    """Return who breaches an agreement, and not what does: a move, the termination, a missile violates it."""
    who = [_breaching(reading, one) for one in found]
    if reading.penn[verb] == "VBZ":
        who = [one for one in who if can_agree(reading, one)]
    deeds, acts = reading.vocabulary.words_of("comment"), reading.vocabulary.acts
    heads = [reading.lower[end - 1] for _, end in who]
    return [one for one, head in zip(who, heads, strict=True) if head not in deeds and head not in acts]


def _breaching(reading: Reading, phrase: Phrase) -> Phrase:
    """Return whose deed breaches an agreement: `| Acme |'s sale of the mill violated the pact`."""
    owner = next((at for at in range(*phrase) if reading.penn[at] == "POS"), phrase[1])
    return phrase if owner == phrase[0] or can_agree(reading, phrase) else (phrase[0], owner)


def in_breach(reading: Reading, noun: int) -> list[Phrase]:
    """Return who does something `in violation of` the agreement: `accused | Acme | of cutting fees in`."""
    near = range(noun - 2, max(-1, noun - _NEAR), -1)
    verb = next((at for at in near if reading.penn[at] in FINITE or reading.penn[at] == "VBG"), -1)
    if reading.lower[noun - 1] != "in" or verb < 0 or reading.penn[verb] != "VBG":
        return []
    whom = members_before(reading, verb - 1) if reading.lower[verb - 1] == "of" else []
    return [one for one in whom if can_agree(reading, one)]
