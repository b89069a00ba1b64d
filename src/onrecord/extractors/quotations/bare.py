"""Whether a clause behind a noun is told: `amid claims | she was ill`, but no `claims | (that) she made`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.anchors import Place
from onrecord.extractors.quotations.cues import Cue, cue_at, cues_at
from onrecord.extractors.quotations.drafts import Frame
from onrecord.extractors.quotations.giving import receives, utters
from onrecord.extractors.quotations.reading import Reading
from onrecord.phrases import Phrase

_TOLD: Final = frozenset({"speech", "belief"})
_STOPS: Final = frozenset({".", ",", ";", ":", "—", "–"})
_ACTING: Final = frozenset({"VB", "VBD", "VBN", "VBP", "VBZ"})
_CHAIN: Final = 4  # verbs of a clause with more than one: `bring herself to utter`
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


def relates(place: Place, that: int) -> bool:
    """Tell whether others tell more of a noun behind it: `a plan | that critics say is dull`."""
    reading = place.reading
    if that + 1 >= place.high or reading.phrases.number[that + 1] < 0:
        return False
    verb = reading.phrases.after(that + 1, place.high, clause=False)[1]
    cues = cues_at(place.cues, reading.lower, verb) if verb + 1 < place.high else ()
    if any("bare" in cue.takes for cue in cues) and reading.is_verb(verb + 1):
        return True
    return _lacks_object(place, verb)


def _lacks_object(place: Place, first: int) -> bool:
    """Tell whether the verb that ends a clause has its object before it: `a charge that Lee | denied.`."""
    reading, last = place.reading, place.high - 1
    ends = next((i for i in range(first, place.high) if reading.lower[i] in _STOPS), last)
    verb = ends - 1
    plain = first <= verb and reading.penn[verb] in _ACTING and not reading.has_marks(first, ends)
    cues = cues_at(place.cues, reading.lower, verb) if plain else ()
    helped = any(reading.auxiliaries.get(word) == "be" for word in reading.lower[first:verb])
    few = sum(reading.penn[i][0] == "V" for i in range(first, ends)) < _CHAIN
    return few and not helped and any("object" in cue.takes and cue.sort == "speech" for cue in cues)
