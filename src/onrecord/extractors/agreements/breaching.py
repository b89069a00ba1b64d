"""Who breaches an agreement: by a verb, by a deed of theirs, `in violation of` it, or as others say."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.chains import lead
from onrecord.extractors.agreements.naming import can_agree
from onrecord.extractors.agreements.preceding import members_before
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.referring import resolved
from onrecord.extractors.agreements.subjects import subject
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


def blamed(reading: Reading, at: int) -> list[Phrase]:
    """Return to whom something is done for what `for` at `at` tells: `| Acme | was sued by Roe for`.

    Or who is said to have done it: `sued | an actor | accused of`.
    """
    if at > 1 and reading.lower[at] == "of" and reading.penn[at - 1] == "VBN" and reading.number[at - 2] >= 0:
        nearest = reading.phrase_at(at - 2)
        told = [one for one in members_before(reading, at - 1) if can_agree(reading, one)]
        return told or ([nearest] if nearest and not reading.is_time(nearest) else [])
    if at < 1 or reading.lower[at] != "for":
        return []
    by = next((n for n in range(at - 1, max(1, at - _NEAR), -1) if reading.lower[n] == "by"), 0)
    if not by or reading.penn[by - 1] != "VBN" or any(tag in FINITE for tag in reading.penn[by:at]):
        return []
    return resolved(reading, subject(reading, lead(reading, by - 1).first))
