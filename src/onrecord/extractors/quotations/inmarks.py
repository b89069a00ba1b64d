"""Words in marks that are all that is said: `shouted "Shame!" | as he left`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.clause import is_clause
from onrecord.extractors.quotations.cues import Table
from onrecord.extractors.quotations.reading import Reading
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import ARTICLES

_PAIRING: Final = frozenset({"and", "or", ","})
_STOPPED: Final = frozenset({".", "?", "!", ",", "...", "…"})  # before a closing mark


def whole_in_marks(reading: Reading, at: int, last: int, *, alone: bool) -> Phrase | None:
    """Return what is in marks at `at` if that is all that is said: `shouted "Shame!" | as he left`.

    With `alone` nothing is said that is not in marks: `chanted "out, out" | as he left`.
    """
    end = reading.ranges[reading.quote[at]][1]
    if alone and end + 1 < last and _is_meanwhile(reading, end, last):
        return at, end
    if end + 1 < last and _is_before_doing(reading, end) and not reading.has_marks(end, last):
        return at, end
    if end >= last or reading.is_lower_quote(at) or reading.lower[end - 2] not in _STOPPED:
        return None
    return None if reading.has_marks(end, last) else (at, end)


def past_pairs(reading: Reading, end: int, high: int) -> int:
    """Return the token behind marks that end at `end` and those joined to them: `"A" | and a "B"`."""
    while end + 2 < high and reading.lower[end] in _PAIRING:
        mark = end + 1 + (reading.lower[end + 1] in ARTICLES)
        if mark >= high or reading.quote[mark] < 0:
            break
        end = reading.ranges[reading.quote[mark]][1]
    return end


def closes_turned(reading: Reading, verb: int, high: int, cues: Table) -> bool:
    """Tell whether who says all of it ends the sentence, a comma left out: `called it "mad" | said Lee.`."""
    if reading.penn[verb] not in ("VBD", "VBZ") or verb + 1 >= high or reading.phrases.number[verb + 1] < 0:
        return False
    if reading.has_marks(verb + 1, high):
        return False  # there is more to come; to measure whom the sentence ends in is dear
    said = any("any" in cue.takes for cue in cues.get(reading.lower[verb], ()))
    end = reading.phrases.after(verb + 1, high)[1] if said else high
    return said and (end >= high or reading.lower[end] == ".")


def _is_before_doing(reading: Reading, at: int) -> bool:
    """Tell whether what one did next follows at `at`: `asked "why?" | before leaving`."""
    if reading.lower[at + 1] == "then" and reading.penn[at] == "CC":
        return True  # `told them “no” | but then she left`
    asked = reading.lower[at] in reading.grammar["trailing"] and reading.lower[at - 2] in ("?", "!")
    return (asked or reading.lower[at] == "before") and reading.penn[at + 1] == "VBG"


def _is_meanwhile(reading: Reading, at: int, last: int) -> bool:
    """Tell whether a clause tells when something was said: `chanted "out" | as they left`."""
    when = reading.lower[at] == "as" or reading.lower[at] in reading.grammar["trailing"]
    return when and is_clause(reading, at + 1, last) and not reading.has_marks(at, last)
