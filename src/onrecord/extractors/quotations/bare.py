"""Clauses that a noun tells without `that`: `amid claims | she was ill`, but no `claims | she made`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.anchors import Place
from onrecord.extractors.quotations.cues import Cue, cue_at
from onrecord.extractors.quotations.drafts import Frame
from onrecord.extractors.quotations.giving import receives, utters
from onrecord.extractors.quotations.reading import Reading
from onrecord.phrases import Phrase

_TOLD: Final = frozenset({"speech", "belief"})
_LASTING: Final = frozenset({"be", "have", "modal"})  # with these a verb needs no object: `he had died`


def bare_clause(place: Place, cue: Cue, base: Phrase, at: int) -> Frame | None:
    """Return the clause that the noun at token `at`, the last of its base phrase, tells without `that`."""
    reading, first = place.reading, at + 1
    plural = reading.penn[at] == "NNS" or reading.penn[first] == "PRP"
    if not plural or cue.sort not in _TOLD or base[1] != first or reading.phrases.number[first] < 0:
        return None
    if reading.is_reflexive(first) or (reading.penn[first] == "PRP" and reading.words.words[first].istitle()):
        return None
    verb = reading.past_adverbs(reading.phrases.after(first, place.high, clause=False)[1], place.high)
    if verb + 1 >= place.high or not reading.is_verb(verb) or reading.has_marks(first, verb + 1):
        return None
    return Frame("clause", first) if _is_whole(place, verb) else None


def names_teller(place: Place, base: Phrase, at: int) -> Phrase | None:
    """Return who stands at the head before a verb that is taken for a noun: `Mayor Roe | hints they knew`."""
    reading = place.reading
    opens = base[0] == place.low + (reading.penn[place.low] == "CC")
    told = opens and base[0] < at and reading.penn[at - 1] == "NNP" and reading.penn[at] == "NNS"
    return (base[0], at) if told else None


def _is_whole(place: Place, verb: int) -> bool:
    """Tell whether the clause of a verb lacks no object, which could be the noun before it."""
    reading, main, helpers = place.reading, verb, list[str]()
    while main < place.high and (reading.is_adverb(main) or reading.lower[main] in reading.auxiliaries):
        helpers.append(reading.auxiliaries.get(reading.lower[main], ""))
        main += 1
    if main >= place.high or reading.penn[main][0] != "V":
        return "be" in helpers and main < place.high and reading.lower[main] not in (",", ".")
    after = reading.past_adverbs(main + 1, place.high)
    if after < place.high and _has_object(reading, after):
        return True
    gives = utters(reading, main) or receives(reading, main) or cue_at(place.cues, reading.lower, main)
    return not gives and reading.penn[main + 1 : main + 2] != ["TO"] and not _LASTING.isdisjoint(helpers)


def _has_object(reading: Reading, at: int) -> bool:
    at += 2 * (reading.penn[at : at + 2] == ["TO", "VB"])
    base = reading.phrases.at(at) if at < len(reading.penn) else None
    return base is not None and not reading.phrases.is_time(base)
