"""Quotations signed with a name behind a dash: `"We lost." - Mayor Lee`, or on a line below."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from onrecord.extractors.quotations.drafts import Draft
from onrecord.extractors.quotations.ends import trimmed
from onrecord.extractors.quotations.reading import Reading
from onrecord.phrases import Phrase

_DASHES: Final = frozenset({"-", "--", "–", "—", "―", "~"})
_LONGEST: Final = 20
_NAME: Final = 4


def signature(reading: Reading, first: int, high: int) -> Phrase | None:
    """Return the name that a dash at token `first` signs with, if the stretch is a signature."""
    if first + 1 >= high or high - first > _LONGEST or reading.lower[first] not in _DASHES:
        return None
    named = reading.penn[first + 1] in ("NNP", "NNPS") or reading.words.words[first + 1][:1].isupper()
    if not named or reading.quote[first + 1] >= 0:
        return None
    speaker = reading.phrases.after(first + 1, high, clause=False)
    return speaker if not reading.finite_in(speaker[1], high) else None


def signed(reading: Reading, unit: Phrase) -> Draft | None:
    """Return the quotation of a unit that begins with one and is signed behind it."""
    low, high = unit
    if reading.quote[low] < 0:
        return None
    end = reading.ranges[reading.quote[low]][1]
    speaker = signature(reading, end, high)
    content = trimmed(reading, low, end)
    if speaker is None or content is None:
        return None
    return Draft(speaker, (end, end + 1), (content,), "speech", "signed")


def pull_quote(reading: Reading, units: range) -> Draft | None:
    """Return the quotation of a paragraph that ends in a bare name: `We lost. Ann Lee`."""
    if len(units) < 2:
        return None
    low, high = reading.units[units.stop - 1]
    named = all(tag in ("NNP", "NNPS") for tag in reading.penn[low:high])
    content = trimmed(reading, reading.units[units.start][0], low)
    if not named or not 2 <= high - low <= _NAME or content is None:
        return None
    return Draft((low, high), None, (content,), "speech", "signed")


def sign(reading: Reading, unit: Phrase, before: Phrase, found: list[Draft]) -> bool:
    """Sign the quotation of the paragraph `before` with the name on the line after it.

    Where that paragraph was given to another quotation in `found`, it is taken from it.
    """
    speaker = signature(reading, *unit)
    content = trimmed(reading, *before)
    if speaker is None or content is None or reading.quote[before[0]] < 0:
        return False
    if found and content in found[-1].contents:
        rest = tuple(piece for piece in found[-1].contents if piece != content)
        last = found.pop()
        if rest:
            found.append(evolve(last, contents=rest))
    elif found and any(draft.covers(content[0]) for draft in found[-2:]):
        return False
    found.append(Draft(speaker, (unit[0], unit[0] + 1), (content,), "speech", "signed"))
    return True
