"""Who opens the sentence of a verb that has no subject of its own: `Citing rain, | Lee | left`."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from onrecord.extractors.quotations.clause import is_clause, pair
from onrecord.extractors.quotations.cues import verbs
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.verbs import Group
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import NAME, PREPOSITIONS

NOBODY: Final = frozenset({"WDT", "WP", "EX"})  #: tags of what opens a clause and does not speak


def opens_unit(reading: Reading, group: Group, low: int) -> bool:
    """Tell whether a participle tells of the subject behind it: `Citing rain, Lee left`.

    So it does behind what leads up to it: `While denying it, Lee left`, `Two years after backing it, Lee
    left`, but not `The idea of backing it, Lee said`.
    """
    begins = low + (reading.penn[low] == "CC")
    tie = group.outer - 1
    if group.shape != "participle" or group.outer <= begins + 1:
        leads = group.outer == begins + 1 and reading.penn[begins] == "IN"
        return group.shape == "participle" and (group.outer == begins or leads)
    if reading.penn[tie] not in ("IN", "TO") or reading.lower[tie] == "as" or reading.finite_in(begins, tie):
        return False
    first = reading.phrases.at(begins)
    return reading.lower[begins] != "<" if first is None else reading.phrases.is_time(first)


def opening_phrase(reading: Reading, group: Group, low: int) -> Phrase | None:
    """Return the noun phrase that opens a unit before a verb, behind the bracket of a name or not.

    A conjunction may lead up to it: `But | Lee, citing rain, left`.
    """
    low += reading.penn[low] == "CC" and low + 1 < group.outer
    begins = low + (reading.lower[low] == "<" and low + 1 < group.outer)
    first = reading.phrases.at(begins)
    if first is None and reading.penn[group.outer - 1] == "CC":
        return _behind_lead(reading, begins, group.outer - 1)
    if first is None and reading.lower[group.outer - 1] == ",":
        return _set_off(reading, low, group.outer - 1)
    if group.outer <= low or first is None or reading.phrases.is_time(first):
        return None
    if reading.lower[group.outer - 1] == "of":
        return _possessor(reading, first)  # `Lee's | habit of saying so`
    last = reading.phrases.after(begins, group.outer, clause=False)[1]
    if reading.lower[last - 1] == ")" and reading.phrases.number[last] >= 0:
        whole = reading.phrases.after(last, group.outer, clause=False)[1]
        last = whole if reading.lower[whole] == "," else last  # `Acme (ACM) | chief Lee, citing rain`
    if last + 1 < group.outer and reading.lower[last] == "and" and reading.phrases.number[last + 1] >= 0:
        further = reading.phrases.after(last + 1, group.outer, clause=False)[1]
        last = further if reading.lower[further] == "," else last  # `Lee and | Roe, citing rain, left`
    return _before_past(reading, (low, last + (begins > low and reading.lower[last] == ">")))


def _set_off(reading: Reading, low: int, comma: int) -> Phrase | None:
    """Return who is set off behind what opens a sentence: `In May, | Lee |, citing rain, left`."""
    if reading.penn[low] not in PREPOSITIONS or reading.phrases.number[comma - 1] < 0:
        return None
    found = reading.phrases.before(comma, low)
    parted = reading.lower[found[0] - 1] == "," and reading.quote[comma] < 0
    return found if parted and not reading.phrases.is_time(found) else None


def _before_past(reading: Reading, phrase: Phrase) -> Phrase:
    """Return a phrase before a past that is taken for a participle in it: `Lee | thanked voters and`."""
    first, last = phrase
    pasts = (
        i
        for i in range(first + 1, last - 1)
        if reading.penn[i] == "VBN" and reading.penn[i - 1] in NAME and not reading.joins(i)
    )
    return first, next(pasts, last)


def _behind_lead(reading: Reading, low: int, high: int) -> Phrase | None:
    """Return the phrase behind what leads up to it, its verb taken for none: `In May, | Lee | voted and`."""
    comma = next((i for i in range(low, high - 2) if reading.lower[i] == "," and reading.quote[i] < 0), low)
    base = reading.phrases.at(comma + 1)
    if comma == low or base is None or reading.phrases.is_time(base) or reading.penn[low] not in PREPOSITIONS:
        return None
    verb = base[1] - 1 if reading.penn[base[1] - 1] in ("VBN", "VBD") else base[1]
    acts = verb > base[0] and verb < high and reading.penn[verb] in ("VBN", "VBD")
    return (base[0], verb) if acts else None


def _possessor(reading: Reading, base: Phrase) -> Phrase | None:
    """Return whose a noun phrase is: `his`, `Lee`; None where nobody is named, as in `the task of`."""
    if reading.penn[base[0]] == "PRP$":
        return base[0], base[0] + 1
    owner = next((i for i in range(*base) if reading.penn[i] == "POS"), base[0])
    return (base[0], owner) if owner > base[0] else None


def opening_subject(reading: Reading, low: int) -> Phrase | None:
    """Return the subject of the clause after an opening participle: `Citing rain, the mayor left`."""
    high = reading.units[bisect_right(reading.units, (low, len(reading.lower))) - 1][1]
    for at in range(low + 1, high - 1):
        parted = reading.lower[at] == "," if reading.quote[at] < 0 else reading.ends_quoted(at)
        if not parted or reading.penn[at + 1] in NOBODY or reading.penn[at + 1] == "CC":
            continue
        if (two := pair(reading, at + 1, high)) is not None:
            return two
        if is_clause(reading, at + 1, high):
            return _without_past(reading, reading.phrases.after(at + 1, high, clause=False))
    return None


def before_main(reading: Reading, low: int, first: int, last: int) -> int:
    """Return where what a participle tells ends before its sentence: `Asked about it, | Lee and Oke left`."""
    main = opening_subject(reading, low)
    return main[0] if main is not None and first < main[0] < last else last


def _without_past(reading: Reading, subject: Phrase) -> Phrase:
    """Return a name without the past that is taken for a part of it: `Lee | claimed owners`."""
    cues = reading.lists.table(verbs)
    told = (
        at
        for at in range(subject[0] + 1, subject[1])
        if reading.penn[at] == "VBN" and reading.penn[at - 1] in NAME and reading.lower[at] in cues
    )
    return subject[0], next(told, subject[1])
