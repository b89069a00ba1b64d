"""What a comma in a content leads to: the next of a row, where it was said, who one is."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.reading import Reading
from onrecord.phrases.pieces import PRESENT
from onrecord.syntax.classes import FINITE

_DESCRIBING: Final = frozenset({"WDT", "VBG", "VBN", "VBD"})  # tags behind what is told of
_JOINING: Final = (("and",), ("but",), ("or",))


def is_row(reading: Reading, first: int, at: int, high: int) -> bool:
    """Tell whether several things done are told of: `spoke of losing it|, seeing it sink and leaving`."""
    two = (
        reading.lower[at] == "," and reading.penn[first] == "VBG" and reading.penn[at + 1 : at + 2] == ["VBG"]
    )
    return two and any(
        reading.penn[i] == "CC" and reading.penn[i + 1] == "VBG" for i in range(at + 2, high - 1)
    )


def _no_clause_yet(reading: Reading, first: int, at: int) -> bool:
    """Tell whether a thing is alone before a comma and has its verb behind the next: `fees, if low,`."""
    low, penn = reading.lower, reading.penn
    if (
        low[at] != ","
        or penn[first] not in ("DT", "PDT", "JJ", "NN", "NNS")
        or low[first] in ("that", "little")
    ):
        return False
    if low[at + 1 : at + 2] in _JOINING or any(tag.startswith("VB") for tag in penn[first:at]):
        return False
    closing = next((k for k in range(at + 1, min(at + 15, len(low))) if low[k] == ","), len(low))
    return penn[closing + 1 : closing + 2] in (["VBD"], ["VBZ"], ["VBP"], ["MD"])


def leads_up(reading: Reading, first: int, at: int) -> bool:
    """Tell whether only what leads up to a clause stands before a comma: `found that after it, | 9 left`."""
    if _no_clause_yet(reading, first, at):
        return True
    lead = first + (reading.lower[first] == "that")
    behind = reading.penn[at + 1 : at + 2] == ["CD"] and reading.lower[at] == ","
    return behind and reading.subordinates(lead) and "," not in reading.lower[lead:at]


def tells_where(reading: Reading, at: int, high: int) -> bool:
    """Tell whether it is said of in what somebody spoke: `said it fell, in | remarks that drew boos`."""
    base = reading.phrases.at(at) if at < high else None
    if base is None or base[0] != at or base[1] >= high:
        return False
    described = reading.penn[base[1]] in _DESCRIBING or reading.lower[base[1]] == "that"
    return described and reading.is_venue(base[1] - 1)


def is_background(reading: Reading, at: int, high: int) -> bool:
    """Tell whether the writer ends a sentence with who or what one is: `met Roe, | who leads the guild.`.

    What one was or did may have been told: `met Roe, who had left`.
    """
    if "," in reading.lower[at:high] or reading.has_marks(at, high):
        return False
    verb = next((i for i in range(at + 1, high) if reading.penn[i] in FINITE), high)
    return verb < high and (reading.penn[verb] in PRESENT or reading.lower[verb] == "will")


def describes_on(reading: Reading, comma: int) -> bool:
    """Tell whether a comma parts what tells of one noun: `the last, | wheezing gasp`."""
    base = reading.phrases.at(comma - 1)
    described = base is not None and "DT" in reading.penn[slice(*base)] and reading.penn[comma - 1] == "JJ"
    return described and reading.penn[comma + 2 : comma + 3] in (["NN"], ["NNS"])
