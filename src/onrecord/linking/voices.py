"""Which quotation in marks a word stands in: what somebody else says meanwhile."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from onrecord.model import Document
from onrecord.segment.marks import quoted
from onrecord.segment.tokens import tokens


class Voices:
    """The quotations in marks of a document, those inside another left out.

    Args:
        document: The document.

    Attributes:
        unclosed: For each quotation, whether the next paragraph only opens it again.
    """

    def __init__(self, document: Document) -> None:
        outermost = [quote for quote in quoted(document) if not quote.inside]
        self._starts = tokens(document).starts
        self._opened = [quote.inner.start for quote in outermost]
        self._closed = [quote.inner.end for quote in outermost]
        self.unclosed = [quote.inner.end == quote.outer.end for quote in outermost]

    def at(self, token: int) -> int | None:
        """Return the number of the quotation that holds a token, if one does."""
        start = self._starts[token]
        number = bisect_right(self._opened, start) - 1
        return number if number >= 0 and start < self._closed[number] else None

    def before(self, token: int) -> tuple[int, int] | None:
        """Return the tokens of the last quotation that opens before a token, if one does."""
        number = bisect_right(self._opened, self._starts[token]) - 1
        if number < 0:
            return None
        return bisect_left(self._starts, self._opened[number]), bisect_right(
            self._starts, self._closed[number]
        )
