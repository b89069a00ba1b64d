"""What stands before a verb that attributes: a whole statement, or what leads up to one."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.anchors import Anchor, Place
from onrecord.extractors.quotations.clause import is_clause
from onrecord.extractors.quotations.reading import Reading
from onrecord.phrases import Phrase
from onrecord.syntax.classes import FINITE

_OPENING: Final = frozenset({"DT", "PRP", "PRP$"})  # tags of what begins a noun phrase
_ENDING: Final = frozenset({"NN", "NNS", "NNP", "CD"})
_TURNED: Final = frozenset({"VBD", "VBZ"})  # a verb right behind the marks: `"no plan" | said Lee`


def may_be_said(place: Place, anchor: Anchor, before: Phrase, core: int) -> bool:
    """Tell whether what stands before a verb is whole, or leads up to what stands behind it."""
    if _is_led_on(place.reading, before):
        return False
    return _is_whole(place.reading, before, core) or _leads_in(place, before, anchor.end)


def _is_whole(reading: Reading, before: Phrase, core: int) -> bool:
    """Tell whether what ends in quotation marks before `core` is a statement, and not a part of what follows.

    No statement is `the "Jane the Great" | star`, nor `Speaking to "The Morning Show," |`.
    """
    if reading.quote[before[1] - 1] < 0:
        return True
    quoted, _ = reading.by_marks(*before)
    if reading.quote[before[0]] < 0 and reading.is_title(reading.quote[before[1] - 1]):
        quoted = []
    tags = {reading.penn[i] for i in range(*before) if reading.quote[i] >= 0} if quoted else set()
    says = not tags.isdisjoint(FINITE) or {"PRP", "VB"} <= tags
    if reading.quote[before[0]] >= 0:
        return (
            reading.has_stopped(core)
            or reading.penn[core] == "PRP"
            or reading.penn[core] in _TURNED
            or (says and not all(reading.words.words[i][0].isupper() for i in quoted[:4]))
        )
    if says or is_connective(reading, before):
        return True
    opens = reading.ranges[reading.quote[before[1] - 1]][0]
    parted = reading.has_stopped(core) or reading.lower[core - 1] == "," or reading.penn[core] in _TURNED
    if reading.is_lower_quote(opens) and not parted:
        return False  # `It rained, and in this "mess" | I began to see`
    return reading.finite_in(*before) and not is_introduction(reading, before)


def _leads_in(place: Place, before: Phrase, end: int) -> bool:
    """Tell whether a stretch leads up to a clause behind a verb: `In the "mess," Lee said, | all went`."""
    reading = place.reading
    inserted = end + 1 < place.high and reading.lower[end] == ","
    named = reading.is_title(reading.quote[before[1] - 1])  # `On "The Morning Show," Lee said, ...`
    leads = inserted and not named and opens_marked(reading, before)
    return leads and is_clause(reading, end + 1, place.high)


def opens_marked(reading: Reading, before: Phrase) -> bool:
    """Tell whether a preposition opens a stretch that ends in marks and tells nothing: `In the "mess,"`.

    So does what opens a clause that tells when: `When it was a "mess,"`.
    """
    first, last = before
    if reading.quote[first] >= 0 or reading.quote[last - 1] < 0:
        return False
    timed = reading.penn[first] == "WRB" and reading.lower[first] in reading.subordinators
    timed = timed and is_introduction(reading, before)
    return timed or (reading.penn[first] == "IN" and not reading.finite_in(first, last))


def _is_led_on(reading: Reading, before: Phrase) -> bool:
    """Tell whether what is told goes on behind an insertion: `Roe said that, barring rain, | ...`."""
    first, last = before
    that = reading.last_of(",", first, last - 1)
    led = that > first and reading.lower[that - 1] == "that" and reading.quote[that] < 0
    return led and not reading.verb_in(that, last) and reading.finite_in(first, that)


def is_connective(reading: Reading, before: Phrase) -> bool:
    """Tell whether nothing but adverbs and conjunctions stand outside the marks of a stretch: `But`."""
    bare = reading.by_marks(*before)[1]
    return all(reading.is_adverb(i) or reading.penn[i] == "CC" for i in bare)


def is_introduction(reading: Reading, before: Phrase) -> bool:
    """Tell whether a stretch is a mere opening: `After the vote was taken`, `Asked about it`."""
    first, last = before
    while first < last and (reading.is_adverb(first) or reading.penn[first] == "CC"):
        first += 1
    if first >= last:
        return True
    time = reading.phrases.at(first)
    if time is not None and time[1] + 1 < last and reading.phrases.is_time(time):
        later = reading.lower[time[1]] in ("after", "before", "since")
        first = time[1] if later else first  # `A week | after they left`
    if reading.penn[first] not in ("IN", "WRB", "VBG", "VBN", "VBD"):
        return _is_day(reading, first, last)
    if (
        reading.lower[first] == "whether"
        and len([i for i in range(*before) if reading.penn[i] in FINITE]) > 1
    ):
        return False  # `Whether it is safe is unclear`
    if reading.penn[first] != "WRB" and reading.phrases.number[first] >= 0:
        return False  # `Projected sales are up`, `At least two tugs are missing`
    if reading.penn[first] == "VBG" and reading.finite_in(first, last):
        return False
    if any(_begins_clause(reading, first, i) for i in range(first + 2, last - 1)):
        return False
    inner = [i for i in range(first, last - 1) if reading.lower[i] == "," and reading.quote[i] < 0]
    return not any(is_clause(reading, i + 1, last) for i in inner)


def leads_to_clause(reading: Reading, before: Phrase) -> bool:
    """Tell whether a clause follows what a preposition leads to, with no comma: `In May | the shop shut`."""
    first, last = before
    first += reading.is_adverb(first) and first + 2 < last  # `Instead | of a toll the town wants a tax`
    at = first + 1 + (reading.lower[first + 1 : first + 2] == ("of",))  # `because | of the rain`
    if reading.penn[first] != "IN" or at >= last or reading.phrases.number[at] < 0:
        return False
    base = reading.phrases.at(at)
    parted = base is not None and base[0] == at and reading.phrases.is_time(base)
    # `In the long run | it will fail`, `Instead of a toll | the town wants a tax`
    parted = parted or (base is not None and base[1] < last and reading.penn[base[1]] in _OPENING)
    subject = base[1] if base is not None and parted else reading.phrases.after(at, last, clause=False)[1]
    if subject >= last or reading.phrases.number[subject] < 0:
        return False
    verb = reading.phrases.after(subject, last, clause=False)[1]
    return verb < last and reading.is_verb(verb)


def _is_day(reading: Reading, first: int, last: int) -> bool:
    """Tell whether all before a comma tells when, from a day on: `Tuesday on the radio`."""
    base = reading.phrases.at(first)
    if base is None or base[1] >= last or not reading.phrases.is_time(base):
        return False
    return reading.penn[base[1]] == "IN" and not reading.finite_in(first, last)


def _begins_clause(reading: Reading, first: int, at: int) -> bool:
    """Tell whether the main clause begins at `at` without a comma: `After it closed in 2011 | he left`."""
    if reading.penn[at] != "PRP" or reading.penn[at - 1] not in _ENDING or not reading.is_verb(at + 1):
        return False
    return reading.finite_in(first, at - 1)
