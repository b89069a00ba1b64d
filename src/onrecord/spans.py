"""Spans: where something stands in a text, and their arithmetic."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from onrecord.errors import OnrecordError

if TYPE_CHECKING:
    from collections.abc import Iterable


class _Pair(NamedTuple):
    start: int
    end: int


class Span(_Pair):
    """A stretch of text: Unicode code points, half-open, as in slices.

    Raises:
        OnrecordError: `OR001`, unless 0 <= start <= end, both whole numbers.

    Example:
        >>> from onrecord import Span
        >>> Span(4, 9).of("The mayor spoke.")
        'mayor'
    """

    __slots__ = ()

    def __new__(cls, start: int, end: int) -> Span:  # noqa: PYI034 - Self needs Python 3.11
        """Check and make the span."""
        if type(start) is not int or type(end) is not int or not 0 <= start <= end:
            message = f"not a span: start {start!r}, end {end!r}"
            raise OnrecordError("OR001", message, hint="give whole numbers with 0 <= start <= end")
        return super().__new__(cls, start, end)

    @property
    def length(self) -> int:
        """How many code points the span covers."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the stretch of `text` that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share a code point."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Tell whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def crosses(self, other: Span) -> bool:
        """Tell whether they overlap and neither lies inside the other."""
        return self.overlaps(other) and not self.covers(other) and not other.covers(self)


def hull(spans: Iterable[Span]) -> Span:
    """Return the smallest span that covers all of `spans` (at least one).

    Example:
        >>> hull([Span(8, 9), Span(2, 4)])
        Span(start=2, end=9)
    """
    pairs = list(spans)
    return Span(min(start for start, _ in pairs), max(end for _, end in pairs))
