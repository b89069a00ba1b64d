"""A content's edges: stops, commas and words that lead on are no part of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final
from unicodedata import category

from onrecord.extractors.quotations.reading import Reading
from onrecord.phrases import Phrase
from onrecord.segment.marks import WIDTHLESS

_TRAILING: Final = WIDTHLESS | {".", "..", ",", ";", ":", "—", "–", "--", "-", "(", "|"}
_LEADING: Final = WIDTHLESS | {",", ";", ":", "—", "–", "--", "-", "•", "*", "·", "▪", "●"}

_TIE: Final = 5  # tokens of `at the same time`
_BRACKET: Final = 40  # tokens of a bracket


def trimmed(reading: Reading, first: int, last: int) -> Phrase | None:
    """Return the stretch without closing stops and commas outside quotation marks."""
    while first < last and reading.quote[first] < 0 and _leads(reading.lower[first]):
        first += 1
    while (
        last > first
        and reading.quote[last - 1] < 0
        and (
            reading.lower[last - 1] in _TRAILING
            or _is_cut(reading, first, last)
            or _closes_aside(reading, first, last)
        )
    ):
        last -= 1
    if last - 1 > first and _only_opens(reading, last - 1):
        return trimmed(reading, first, last - 1)
    told = last - first > 1 or (first < last and reading.lower[first][0].isalnum())
    return (first, last) if told else None


def _leads(word: str) -> bool:
    """Tell whether a word outside marks is but a sign before what is said: a comma, a bullet, a picture."""
    return word in _LEADING or (not word[0].isalnum() and category(word[0]) == "So")


def _only_opens(reading: Reading, mark: int) -> bool:
    """Tell whether a token but opens marks: `said she came up | “and said, ‘No’”`."""
    quote = reading.quote[mark]
    return quote >= 0 and reading.ranges[quote][0] == mark and reading.ranges[quote][1] > mark + 1


def untied(reading: Reading, pieces: Sequence[Phrase]) -> Sequence[Phrase]:
    """Return what is left of pieces without what ties them to the sentence before, if anything is."""
    return [piece for piece in (_untied(reading, piece) for piece in pieces) if piece] or pieces


def _untied(reading: Reading, piece: Phrase) -> Phrase | None:
    """Return a piece without what ties its sentence to the one before: `Still, | it rained`; or None."""
    first, last = piece
    comma = reading.first_of(",", first, min(last, first + _TIE), last)
    if comma == last and not (last - first < _TIE and reading.lower[last : last + 1] == (",",)):
        return piece
    ties = " ".join(reading.lower[first:comma]) in reading.grammar["tying"]
    return trimmed(reading, comma, last) if ties and reading.quote[first] < 0 else piece


def before_bracket(reading: Reading, first: int, last: int) -> int:
    """Return where what is said ends before the writer's own clause in brackets: `it fell | (as it did)`.

    So it does before a bracket that closes only further on, and where one ends that it stands in.
    """
    last = _inside(reading, first, last)
    at = reading.last_of("(", first, last)
    if at == first or reading.quote[at] >= 0:
        return last
    close = reading.first_of(")", at, last)
    spoken = reading.quote[first] >= 0 and reading.quote[at - 1] >= 0  # `"It hurts." | (laughter)`
    told = close >= last - 2 and (spoken or reading.finite_in(at, close))
    return at if told or (close == last and ")" in reading.lower[last : last + _BRACKET]) else last


def _inside(reading: Reading, first: int, last: int) -> int:
    """Return where the bracket ends that a stretch stands in: `spending (what some call | waste | ) and`."""
    lower = reading.lower
    if ")" not in lower[first:last]:
        return last
    close = next((i for i in range(first, last) if lower[i] == ")" and reading.quote[i] < 0), last)
    if close == last or "(" in lower[first:close]:
        return last
    return close if "(" in lower[max(0, first - _BRACKET) : first] else last


def _closes_aside(reading: Reading, first: int, last: int) -> bool:
    """Tell whether a stretch ends with the bracket of an aside around it: `(Lee said | it rained.)`."""
    return reading.lower[last - 1] == ")" and "(" not in reading.lower[first:last]


def _is_cut(reading: Reading, first: int, last: int) -> bool:
    """Tell whether a stretch ends in what leads on: `that it rained and |`, `that it rained, with |`."""
    if last - 2 <= first:
        return False
    absolute = reading.lower[last - 1] == "with" and reading.lower[last - 2] == ","
    # `he can win and, | when | asked, said`
    absolute = absolute or (reading.penn[last - 1] == "WRB" and reading.lower[last - 2] == ",")
    # `a threat, | particularly | after it met`
    led = reading.lower[last - 2] == "," and reading.lower[last - 1] in reading.grammar["stressed"]
    absolute = absolute or (led and reading.penn[last : last + 1] in (["IN"], ["WRB"]))
    pairs = reading.lower[last - 1] in reading.grammar["pairing"] and reading.lower[last - 2] != ","
    return absolute or (reading.penn[last - 1] == "CC" and not pairs)  # but `no good | either`


def closed(reading: Reading, piece: Phrase | None) -> Phrase | None:
    """Return a piece without what leads up to another clause, where that has ended it: `of theft | after`."""
    if piece is None:
        return None
    first, last = piece
    leads = reading.penn[last - 1] in ("IN", "WRB") and reading.lower[last - 1] in reading.subordinators
    leads = leads and reading.lower[last : last + 1] != (".",)  # `if she had known that`
    return trimmed(reading, first, last - 1) if leads and last - 1 > first else piece
