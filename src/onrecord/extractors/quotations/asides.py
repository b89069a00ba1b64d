"""What others say of a content, right behind it: `, a charge | Lee denied`, `, | a court was told`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.clause import is_past
from onrecord.extractors.quotations.cues import SPOKEN, Table, cue_at, nouns
from onrecord.extractors.quotations.described import behind_noun
from onrecord.extractors.quotations.reading import Reading
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import CLAUSE_ENDS, COMMON_NOUNS, PAST_OR_FINITE, STOPS
from onrecord.syntax.classes import FINITE

_INSERTED: Final = 20  # tokens of a clause between commas


def is_hearing(reading: Reading, first: int, high: int) -> bool:
    """Tell whether a court or the like is told what stands before: `he was ill, | the court was told`."""
    end = reading.phrases.after(first, high, clause=False)[1] if reading.phrases.number[first] >= 0 else high
    end += end + 1 < high and reading.lower[end + 1] == "been"  # `the court | has been told`
    if end + 1 >= high or reading.auxiliaries.get(reading.lower[end]) != "be":
        return False
    sits = not reading.grammar["sitting"].isdisjoint(reading.lower[first:end])
    return sits and reading.lower[end + 1] == "told"


_POLLED: Final = 8  # tokens from so many to what they told


def counts_on(reading: Reading, first: int, high: int, cues: Table) -> bool:
    """Tell whether so many others say or think something from `first` on: `, | 32 percent call it good`."""
    return any(
        _counts_to(reading, reading.phrases.after(first, high, clause=whole)[1], high, cues)
        for whole in (False, True)
    )


def _counts_to(reading: Reading, end: int, high: int, cues: Table) -> bool:
    """Tell whether a verb that attributes stands behind so many who end before `end`."""
    counted = end + 1 < high and reading.penn[end] in FINITE and reading.quote[end] < 0
    end += counted and reading.auxiliaries.get(reading.lower[end]) == "have"  # `39 | have said`
    return counted and cue_at(cues, reading.lower, end) is not None


def counts_further(reading: Reading, first: int, at: int, high: int, cues: Table) -> bool:
    """Tell whether so many others say more from `at` on, where so many told what begins at `first`.

    `One in three said it leaks and | one in four said it is safe`.
    """
    if at >= high or reading.penn[at] != "CD":
        return False
    stops = (i + 1 for i in range(first - 1, first - _POLLED, -1) if i < 0 or reading.lower[i] in STOPS)
    if "CD" not in reading.penn[next(stops, first - _POLLED) : first]:
        return False
    return counts_on(reading, at, high, cues)


def is_absolute(reading: Reading, at: int, high: int, cues: Table, *, clause: bool) -> bool:
    """Tell whether somebody speaks from `at` on, behind `with`: `backed it, with | Lee calling it good`."""
    if at >= high or reading.phrases.number[at] < 0:
        return False
    end = reading.phrases.after(at, high, clause=False)[1]
    # `with Lee also | saying`, `with Lee, an aide, | saying`
    end += end < high and (reading.is_adverb(end) or reading.is_reflexive(end) or reading.lower[end] == ",")
    cue = cue_at(cues, reading.lower, end) if end < high and reading.penn[end] == "VBG" else None
    if cue is None or reading.quote[end] >= 0:
        return False
    return cue.sort in SPOKEN and (not clause or "quote" in cue.takes)


def is_amid(reading: Reading, at: int) -> bool:
    """Tell whether it is said amid what others say or think: `said it was shut, amid | fears of a flood`."""
    base = reading.phrases.at(at)
    several = base is not None and reading.penn[base[1] - 1] == "NNS"
    return several and base is not None and reading.lower[base[1] - 1] in reading.lists.table(nouns)


def is_text(reading: Reading, first: int, last: int) -> bool:
    """Tell whether what ends before `last` is a text that may be quoted: `in | a letter to voters`."""
    text = reading.phrases.at(reading.phrases.before(last, first)[0])
    return text is not None and reading.penn[text[1] - 1] in COMMON_NOUNS and reading.is_venue(text[0])


def is_remark(reading: Reading, at: int, high: int, cues: Table) -> bool:
    """Tell whether the writer's own remark begins at `at`: `a claim that ...`, `to which he replied ...`."""
    if is_denied(reading, at, high, cues):
        return True
    at += reading.lower[at : at + 2] == ("to", "which")
    if at + 1 >= high or reading.phrases.number[at + 1] < 0:
        return False
    end = reading.phrases.after(at + 1, high, clause=False)[1]
    if end >= high:
        return False
    if reading.penn[at] in ("WDT", "WP"):
        told = cue_at(cues, reading.lower, end) is not None and reading.penn[end] in FINITE
        return told and not _is_closed(reading, end, high)
    return reading.lower[at] in reading.grammar["article"] and reading.lower[end] == "that"


def is_summed_up(reading: Reading, at: int) -> bool:
    """Tell whether a noun of telling sums up what was said, and goes on: `an offer | that drew laughter`."""
    base = reading.phrases.at(at)
    if base is None or reading.lower[at] not in reading.grammar["article"] or base[1] >= len(reading.lower):
        return False
    told = reading.lower[base[1] - 1] in reading.lists.table(nouns)
    return told and reading.lower[base[1]] in ("that", "which")


def is_denied(reading: Reading, at: int, high: int, cues: Table) -> bool:
    """Tell whether somebody else judges what is summed up at `at`: `a charge | Lee denied`."""
    if at + 1 >= high or reading.phrases.number[at] < 0:
        return False
    if reading.lower[at] == "something":
        return _is_others(reading, (at, at + 1), high, cues)
    if reading.lower[at] not in reading.grammar["article"]:
        return False
    end = reading.phrases.after(at, high, clause=False)[1]
    return end < high and _is_others(reading, (at, end), high, cues)


def _is_others(reading: Reading, noun: Phrase, high: int, cues: Table) -> bool:
    """Tell whether somebody else judges what a noun sums up: `, a charge | the minister denied`."""
    end = noun[1]
    if behind_noun(reading, noun) != noun:
        told = (reading.is_verb(end) or is_past(reading, end, high)) and reading.quote[end] < 0
        verb = reading.past_have(end, high)
        return told and verb < high and cue_at(cues, reading.lower, verb) is not None
    if reading.penn[end - 1] != "NN" or reading.phrases.number[end] < 0 or reading.penn[end] in ("WDT", "WP"):
        return False
    who = _past_apposed(reading, *reading.phrases.after(end, high, clause=False))
    verb = reading.past_have(who, high)
    if reading.penn[verb - 1] == "NNS" and (verb >= high or reading.lower[verb] in CLAUSE_ENDS):
        verb -= 1  # taken for a noun: `something the council | disputes.`
    elif verb >= high or reading.penn[verb] not in PAST_OR_FINITE or reading.quote[verb] >= 0:
        return False
    return cue_at(cues, reading.lower, verb) is not None


def _past_apposed(reading: Reading, first: int, end: int) -> int:
    """Return the end of who judges, with a comma that ends it: `a charge its aide, Ann Lee, | denied`."""
    return end + (reading.lower[end : end + 1] == (",",) and "," in reading.lower[first:end])


def _is_closed(reading: Reading, first: int, high: int) -> bool:
    """Tell whether a comma and a verb end an insertion: `which Lee called bad, | had sunk`."""
    comma = reading.first_of(",", first, min(high - 1, first + _INSERTED), high)
    return comma < high and reading.is_verb(comma + 1)
