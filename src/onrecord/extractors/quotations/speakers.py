"""Who speaks: the subject of the cue, wherever the sentence has put it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from onrecord.extractors.quotations.drafts import Draft
from onrecord.extractors.quotations.frames import is_clause
from onrecord.extractors.quotations.reading import FINITE, Reading
from onrecord.extractors.quotations.verbs import Group, group_at
from onrecord.phrases import Phrase


def subject_before(reading: Reading, group: Group, low: int) -> Phrase | None:
    """Return the subject right before a verb group, if there is one."""
    found = reading.phrases.subject(group.outer, low)
    if found is None or any(reading.quote[i] >= 0 and _long(reading, i) for i in range(*found)):
        return None
    return found


def _long(reading: Reading, token: int) -> bool:
    first, last = reading.ranges[reading.quote[token]]
    return last - first > 8


def subject_after(reading: Reading, verb: int, high: int) -> Phrase | None:
    """Return the subject that follows the verb: `said Ann Lee, a lawyer`."""
    at = verb + 1
    if at >= high or reading.quote[at] >= 0:
        return None
    starts = reading.phrases.number[at] >= 0 or reading.penn[at] in (
        "DT",
        "NNP",
        "NN",
        "NNS",
        "CD",
        "JJ",
        "PRP$",
    )
    return reading.phrases.after(at, high) if starts else None


def borrowed(reading: Reading, group: Group, low: int, drafts: Sequence[Draft]) -> Phrase | None:
    """Return the subject that a verb without its own shares: `X said A and urged B`, `..., adding B`."""
    if group.shape == "participle" and group.outer > low and reading.phrases.number[group.outer - 1] >= 0:
        owner = reading.phrases.before(group.outer, low)
        if not any(tag in FINITE for tag in reading.penn[low : owner[0]]):
            return owner
    if group.shape == "participle" and group.outer == low:
        return opening_subject(reading, low)
    for draft in reversed(drafts):
        if draft.cue and low <= draft.cue[0] < group.first:
            return draft.speaker
    at = group.outer - 1
    while at >= low:
        if reading.quote[at] < 0 and reading.penn[at] in FINITE:
            other = group_at(reading, at, low)
            found = subject_before(reading, other, low)
            if found is not None:
                return found
            at = other.outer
        at -= 1
    opens = group.outer > low and reading.phrases.number[low] >= 0
    return reading.phrases.after(low, group.outer, clause=False) if opens else None


def opening_subject(reading: Reading, low: int) -> Phrase | None:
    """Return the subject of the clause after an opening participle: `Citing rain, the mayor left`."""
    high = reading.units[bisect_right(reading.units, (low, len(reading.lower))) - 1][1]
    for at in range(low + 1, high - 1):
        if reading.lower[at] == "," and reading.quote[at] < 0 and is_clause(reading, at + 1, high):
            return reading.phrases.after(at + 1, high, clause=False)
    return None
