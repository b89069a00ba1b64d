"""Attributions that a question or an exclamation has cut off: `"Why?" Lee asked.`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.cues import Table, cue_at, nouns
from onrecord.extractors.quotations.frames import frame_after
from onrecord.extractors.quotations.reading import Reading
from onrecord.phrases import Phrase

#: What words in marks are called by who goes on: `"No." That was her answer`.
POINTING: Final = frozenset({"that", "this", "these", "those", "such"})
_NAMELESS: Final = frozenset({"PRP", "PRP$", "NNS"})
_LEAST: Final = 5  # tokens of `That was Lee's message`
_LONGEST: Final = 12
_PASTS: Final = frozenset({"VBD", "VBN", "VBZ"})
_CUTTING: Final = frozenset("?!…—–-") | {"...", "--"}


def tails(reading: Reading, before: Phrase, unit: Phrase, cues: Table) -> bool:
    """Tell whether `unit` only says who spoke the quotation that `before` ends with."""
    low, high = unit
    if reading.quote[before[1] - 1] < 0 or reading.quote[low] >= 0:
        return False
    if _sums_up(reading, unit) or _is_turned(reading, unit, cues):
        return True
    if not _is_cut_off(reading, before[1]) or _opens_sentence(reading, low):
        return False
    for at in range(low + 1, min(high, low + _LONGEST)):
        if reading.quote[at] >= 0:
            return False
        if reading.penn[at][0] == "V" and (cue := cue_at(cues, reading.lower, at)):
            frame = frame_after(reading, at + 1 + len(cue.rest), high, cue.takes)
            return "quote" in cue.takes and frame.kind in ("end", "comma", "quote", "object", "none")
    return False


def _sums_up(reading: Reading, unit: Phrase) -> bool:
    """Tell whether a unit only says whose words stand before it: `That was Lee's message.`."""
    low, high = unit
    points = reading.lower[low] in POINTING and low + _LEAST <= high <= low + _LONGEST
    if not points or reading.auxiliaries.get(reading.lower[low + 1]) != "be" or reading.has_marks(*unit):
        return False
    base = reading.phrases.at(low + 2)
    head = reading.phrases.after(low + 2, high, clause=False)[1] if base is None else base[1]
    told = base is not None and reading.lower[head - 1] in reading.lists.table(nouns)
    return told and not reading.finite_in(low + 2, high)


def _is_turned(reading: Reading, unit: Phrase, cues: Table) -> bool:
    """Tell whether a unit is but a verb and who spoke: `"It is late." | Said the mayor.`."""
    low, high = unit
    cue = (
        cue_at(cues, reading.lower, low)
        if high - low <= _LONGEST and reading.penn[low][:3] in _PASTS
        else None
    )
    if cue is None or not {"quote", "that"} <= cue.takes or low + 1 >= high or reading.lower[high - 1] != ".":
        return False
    teller = reading.phrases.number[low + 1] >= 0
    return teller and reading.phrases.after(low + 1, high)[1] == high - 1 and not reading.has_marks(*unit)


def _opens_sentence(reading: Reading, at: int) -> bool:
    """Tell whether a word has its capital from the start of a sentence, and is no name: `He`, `A | man`."""
    words = reading.words.words
    article = reading.penn[at] == "DT" and at + 1 < len(words) and words[at + 1].islower()
    return words[at].istitle() and (article or reading.penn[at] in _NAMELESS)


def _is_cut_off(reading: Reading, last: int) -> bool:
    """Tell whether the marks before token `last`, nested or not, close behind a stop that is no full stop."""
    at = last - 1
    while at > 0 and reading.quote[at] >= 0 and not reading.words.words[at][0].isalnum():
        if reading.lower[at] in _CUTTING:
            return True
        at -= 1
    return False
