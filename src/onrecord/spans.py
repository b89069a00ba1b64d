"""Spans: where something stands in a text, and their arithmetic."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, get_args

from onrecord.errors import OnrecordError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


#: What ends a line in news text, of all that Unicode knows.
LINE_ENDS: Final = "\r\n\u2028\u2029\x0b\x0c"
#: The pattern of one line end: Windows writes two characters for it.
LINE_END: Final = rf"(?:\r\n|(?!\r\n)[{LINE_ENDS}])"


#: What a text may begin with before its first word: white space, and the byte order mark that Python
#: leaves in a text that was decoded as `utf-8`.
_BEFORE: Final = re.compile(r"[\s\ufeff]*")


def first_word(text: str) -> int:
    r"""Return where the first word of a text begins, in code points.

    Example:
        >>> from onrecord.spans import first_word
        >>> first_word("\ufeff Mayor quits")
        2
    """
    found = _BEFORE.match(text)
    return found.end() if found else 0


class _Pair(NamedTuple):
    start: int
    end: int


class Span(_Pair):
    """A part of a text: Unicode code points, half-open, as in slices.

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
        return tuple.__new__(cls, (start, end))

    @classmethod
    def _make(cls, pair: Iterable[int]) -> Span:  # type: ignore[override]
        """Make one of a pair, checked all the same; `_replace` comes here too."""
        return cls(*pair)

    @property
    def length(self) -> int:
        """How many code points the span covers."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the part of `text` that the span covers."""
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


def as_span(given: object) -> Span:
    """Return a span, or a pair of whole numbers as one.

    Raises:
        OnrecordError: `OR001`, if it is neither.

    Example:
        >>> as_span((4, 9))
        Span(start=4, end=9)
    """
    if type(given) is Span:
        return given
    if isinstance(given, (tuple, list)) and len(given) == 2:
        return Span(*given)
    is_match = callable(getattr(type(given), "span", None))
    hint = "give match.span()" if is_match else "give onrecord.Span(start, end)"
    raise OnrecordError("OR001", f"not a span: {given!r}", hint=hint)


# The characters from which on an encoding needs one code unit more.
_WIDER: Final = {"utf-8": ("\x80", "\u0800", "\U00010000"), "utf-16": ("\U00010000",)}


_SURROGATE: Final = re.compile("[\ud800-\udfff]")

#: What offsets count: code points, as everywhere in this library, or the code units of an encoding.
Unit = Literal["codepoint", "utf-16", "utf-8"]


class OffsetMap:
    """Converts offsets of a text between code points and code units of UTF-8 or UTF-16.

    JavaScript, Java and most annotation tools count UTF-16; files and databases count bytes.

    Args:
        text: The text.
        encoding: `utf-8` or `utf-16`, without a byte-order mark.

    Raises:
        OnrecordError: `OR012`, for any other encoding.

    Example:
        >>> from onrecord.spans import OffsetMap, Span
        >>> units = OffsetMap("🎉 “Hi”", "utf-16")
        >>> units.to_units(Span(2, 6)), units.to_points(Span(3, 7))
        (Span(start=3, end=7), Span(start=2, end=6))
    """

    def __init__(self, text: str, encoding: Literal["utf-8", "utf-16"]) -> None:
        if encoding not in _WIDER:
            raise OnrecordError("OR012", f"no offsets in {encoding!r}", hint="there are: utf-8, utf-16")
        self._length = len(text)
        self._wider = [
            [match.start() for match in re.finditer(f"[{least}-\U0010ffff]", text)]
            for least in _WIDER[encoding]
        ]

    def to_units(self, span: Span) -> Span:
        """Return a span of code points in code units.

        Raises:
            OnrecordError: `OR001`, if it extends beyond the text.
        """
        if span.end > self._length:
            raise OnrecordError("OR001", f"{tuple(span)} is not in {self._length} code points")
        return Span(self._units(span.start), self._units(span.end))

    def to_points(self, span: Span) -> Span:
        """Return a span of code units in code points.

        Raises:
            OnrecordError: `OR001`, if it extends beyond the text, or cuts a character.
        """
        return Span(self._points(span.start), self._points(span.end))

    def _units(self, point: int) -> int:
        return point + sum(bisect_left(points, point) for points in self._wider)

    def _points(self, unit: int) -> int:
        point = bisect_left(range(self._length + 1), unit, key=self._units)
        if point > self._length or self._units(point) != unit:
            raise OnrecordError("OR001", f"no character begins or ends at code unit {unit}")
        return point


def counted(text: str, unit: Unit) -> Callable[[Span], Span]:
    """Return a function that gives spans of `text` in `unit`.

    Raises:
        OnrecordError: `OR012`, if there is no such unit.

    Example:
        >>> counted("🎉 Hi", "utf-16")(Span(2, 4))
        Span(start=3, end=5)
    """
    if unit not in get_args(Unit):
        raise OnrecordError(
            "OR012", f"no offsets in {unit!r}", hint=f"there are: {', '.join(get_args(Unit))}"
        )
    if unit == "codepoint":
        return lambda span: span
    return OffsetMap(text, unit).to_units


def encodable(text: str) -> str:
    r"""Return `text` with half surrogate pairs, which no file can hold, as U+FFFD; offsets stay as they are.

    Example:
        >>> encodable("one\ud800two")
        'one\ufffdtwo'
    """
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)
