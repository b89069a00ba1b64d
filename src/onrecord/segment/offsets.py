"""Lists of offsets: what a layer is made of, instead of one object for each token."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from attrs import field, frozen

from onrecord.spans import Span


def _numbers(values: Iterable[int]) -> tuple[int, ...]:
    return tuple(values)


def _texts(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(values)


@frozen
class Stretches:
    """Stretches of a text in order, without overlap, as two rows of offsets.

    Rows are tuples, as nobody is to alter them. What an extractor alters of a layer all the same reaches none
    of another distribution: each has copies of the documents (`onrecord.stages`).
    """

    starts: tuple[int, ...] = field(converter=_numbers)
    ends: tuple[int, ...] = field(converter=_numbers)

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, index: int) -> Span:
        return Span(self.starts[index], self.ends[index])

    def __iter__(self) -> Iterator[Span]:
        return map(Span, self.starts, self.ends)

    @property
    def offsets(self) -> Iterable[tuple[int, int]]:
        """Where each begins and ends, without an object for it."""
        return zip(self.starts, self.ends, strict=True)

    def at(self, offset: int) -> int:
        """Return the index of the last stretch that begins at or before `offset`, at least 0."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def within(self, start: int, end: int) -> range:
        """Return the indexes of the stretches that share a character with [start, end)."""
        return range(bisect_right(self.ends, start), bisect_left(self.starts, end))


@frozen
class Tokens(Stretches):
    """Words and marks, with their texts.

    Attributes:
        words: The text of each token.
        lower: The same in lower case.
    """

    words: tuple[str, ...] = field(converter=_texts)
    lower: tuple[str, ...] = field(converter=_texts)

    def touches(self, index: int) -> bool:
        """Tell whether nothing stands between a token and the one before."""
        return self.ends[index - 1] == self.starts[index]
