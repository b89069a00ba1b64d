"""Attributions that a question or an exclamation has cut off: `"Why?" Lee asked.`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.cues import Table, cue_at
from onrecord.extractors.quotations.frames import frame_after
from onrecord.extractors.quotations.reading import Reading
from onrecord.phrases import Phrase

_LONGEST: Final = 12
_CUTTING: Final = frozenset("?!…—–-") | {"...", "--"}


def tails(reading: Reading, before: Phrase, unit: Phrase, cues: Table) -> bool:
    """Tell whether `unit` only says who spoke the quotation that `before` ends with."""
    low, high = unit
    if reading.quote[before[1] - 1] < 0 or reading.quote[low] >= 0:
        return False
    if before[1] - 2 < before[0] or reading.lower[before[1] - 2] not in _CUTTING:
        return False
    for at in range(low + 1, min(high, low + _LONGEST)):
        if reading.quote[at] >= 0:
            return False
        if reading.penn[at][0] == "V" and (cue := cue_at(cues, reading.lower, at)):
            frame = frame_after(reading, at + 1 + len(cue.rest), high, cue.takes)
            return "quote" in cue.takes and frame.kind in ("end", "comma", "quote", "object", "none")
    return False
