"""Which of the statements that contradict each other stands."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import Final

from onrecord.kinds import Kind, Kinds, Overlap
from onrecord.merge.evidence import Statement
from onrecord.spans import Span

_Value = tuple[int, int]
_NOTHING: Final[_Value] = (-(2**62), 0)


class _Highest:
    """A row of values, and the highest of any stretch of it, in logarithmic time."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._nodes = [_NOTHING] * (2 * size)

    def put(self, at: int, value: _Value) -> None:
        """Put a value into the row, where it is higher than what stands there."""
        at += self._size
        while at and self._nodes[at] < value:
            self._nodes[at] = value
            at //= 2

    def among(self, low: int, high: int) -> _Value:
        """Return the highest value from `low` up to, not including, `high`."""
        best, low, high = _NOTHING, low + self._size, high + self._size
        while low < high:
            if low % 2:
                best = max(best, self._nodes[low])
                low += 1
            if high % 2:
                high -= 1
                best = max(best, self._nodes[high])
            low, high = low // 2, high // 2
        return best


class _Taken:
    """The anchor spans of what stands so far, to be asked for conflicts."""

    def __init__(self, spans: Iterable[Span]) -> None:
        spans = list(spans)
        self._starts = sorted({span.start for span in spans})
        self._ends = sorted({span.end for span in spans})
        self._furthest_end = _Highest(len(self._starts))
        self._first_start = _Highest(len(self._ends))
        self._exact: dict[Span, int] = {}

    def keep(self, span: Span, number: int) -> None:
        """Take a span for statement `number`."""
        self._furthest_end.put(bisect_left(self._starts, span.start), (span.end, -number))
        self._first_start.put(bisect_left(self._ends, span.end), (-span.start, -number))
        self._exact.setdefault(span, number)

    def overlapping(self, span: Span) -> int | None:
        """Return the number of a statement that shares a character with `span`, if any."""
        end, number = self._furthest_end.among(0, bisect_left(self._starts, span.end))
        return -number if end > span.start else None

    def crossing(self, span: Span) -> int | None:
        """Return the number of one that equals `span`, or cuts it and goes on outside, if any."""
        if span in self._exact:
            return self._exact[span]
        inside = bisect_right(self._starts, span.start), bisect_left(self._starts, span.end)
        end, number = self._furthest_end.among(*inside)
        if end > span.end:
            return -number
        inside = bisect_right(self._ends, span.start), bisect_left(self._ends, span.end)
        start, number = self._first_start.among(*inside)
        return -number if -start < span.start else None


def _contested(anchors: Sequence[tuple[Span, ...]]) -> set[int]:
    """Return the numbers of those that share a character with another's anchor."""
    contested: set[int] = set()
    reach, holder = -1, -1
    for (start, end), number in sorted((span, n) for n, spans in enumerate(anchors) for span in spans):
        if start < reach and number != holder:
            contested |= {number, holder}
        if end > reach:
            reach, holder = end, number
    return contested


def _beaten(anchors: Sequence[tuple[Span, ...]], kind: Kind) -> dict[int, int]:
    """Return the numbers of those that lose, with what beats each; the first are the best."""
    contested = sorted(_contested(anchors))
    if not contested:
        return {}
    taken = _Taken(span for number in contested for span in anchors[number])
    ask = taken.crossing if kind.overlap is Overlap.NESTED else taken.overlapping
    beaten: dict[int, int] = {}
    for number in contested:
        rivals = [rival for span in anchors[number] if (rival := ask(span)) is not None]
        if rivals:
            beaten[number] = min(rivals)
        else:
            for span in anchors[number]:
                taken.keep(span, number)
    return beaten


def settle(
    statements: Iterable[Statement], kinds: Kinds
) -> tuple[list[Statement], dict[Statement, Statement]]:
    """Return the statements that stand, and those that lose, with what beats each.

    Args:
        statements: Claims, the most trusted first.
        kinds: The kinds in force, whose overlap policy says what contradicts what.
    """
    by_kind: dict[str, list[Statement]] = {}
    for statement in statements:
        by_kind.setdefault(statement.finding.kind, []).append(statement)
    standing: list[Statement] = []
    lost: dict[Statement, Statement] = {}
    for group in by_kind.values():
        kind = kinds.of(group[0].finding)
        if kind is None or kind.overlap is Overlap.FREE:
            standing += group
            continue
        beaten = _beaten([one.finding.spans_of(kind.anchor) for one in group], kind)
        standing += [one for number, one in enumerate(group) if number not in beaten]
        lost |= {group[loser]: group[winner] for loser, winner in beaten.items()}
    return standing, lost
