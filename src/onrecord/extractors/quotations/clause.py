"""Whether a clause begins: a subject and its finite verb."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.reading import Reading
from onrecord.phrases import Phrase
from onrecord.syntax.tagging import FINITE

_INFLECTED: Final = FINITE | {"VB"}
_DASHES: Final = frozenset({"—", "–", "--"})
_INSERTION: Final = 12  # tokens between dashes


def is_clause(reading: Reading, at: int, high: int) -> bool:
    """Tell whether a clause with a subject and a finite verb begins at `at`."""
    if at >= len(reading.penn) or reading.lower[at] in reading.grammar["objective"]:
        return False
    if reading.penn[at] == "EX":
        return True
    phrase: Phrase | None = None
    for whole in (True, False):
        before, phrase = phrase, reading.phrases.after(at, high, clause=whole)
        if phrase == before:
            break
        end = phrase[1]
        while end < high and (reading.is_adverb(end) or reading.lower[end] == "both"):
            end += 1
        if end + 1 < high and reading.lower[end] == "," and "," in reading.lower[at:end]:
            end += 1  # behind an apposition
        if end + 1 < high and reading.quote[end] >= 0 and reading.quote[end - 1] < 0:
            end += 1
        end = _past_dashes(reading, end, high)
        end += end < high and reading.lower[end] == ">"  # behind a name that is in no list: <Acme Ltd>
        if end < high and (
            reading.penn[end] in _INFLECTED or _helps(reading, end) or is_past(reading, end, high)
        ):
            return True
    return False


def _past_dashes(reading: Reading, at: int, high: int) -> int:
    """Return the token behind the insertion between dashes that begins at `at`, or `at`."""
    if at >= high or reading.lower[at] not in _DASHES:
        return at
    closes = (i for i in range(at + 1, min(high - 1, at + _INSERTION)) if reading.lower[i] in _DASHES)
    return next(closes, at - 1) + 1


def is_past(reading: Reading, at: int, high: int) -> bool:
    """Tell whether what is tagged as a participle at `at` may be a past form: no `by` follows."""
    return reading.penn[at] == "VBN" and (
        at + 1 >= high or reading.lower[at + 1] not in reading.grammar["agent"]
    )


def _helps(reading: Reading, at: int) -> bool:
    return reading.lower[at] in reading.auxiliaries and reading.penn[at] != "POS"
