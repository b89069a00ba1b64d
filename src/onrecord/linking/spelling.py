"""The words of a name: without marks and nickname, the parts of a hyphen in one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from onrecord.segment.classes import PARTICLE, SUFFIX
from onrecord.segment.tokens import HYPHENS

_MARKS: Final = "\"“”'‘’()"

Words = tuple[str, ...]


#: No surname begins with more small words: van der Berg.
_PARTICLES: Final = 3


class Spelling:
    """Reads the names of a document.

    Args:
        lower: Its tokens in lower case.
        bits: Their classes.
    """

    def __init__(self, lower: Sequence[str], bits: Sequence[int]) -> None:
        self._lower, self._bits = lower, bits
        self._read: dict[tuple[int, int], tuple[Words, str, str]] = {}

    def words(self, first: int, after: int) -> tuple[Words, str]:
        """Return the words of a name, and its suffix."""
        if after - first == 1:
            return (self._lower[first],), ""
        words, suffix, _ = self._all(first, after)
        return words, suffix

    def nickname(self, first: int, after: int) -> str:
        """Return the nickname in marks inside a name: Lewis “Scooter” Barr; or ""."""
        return self._all(first, after)[2] if after - first > 1 else ""

    def begin(self, first: int, after: int, names: Iterable[Words]) -> int:
        """Return where a surname begins with the small words of a full name: Ana de Roe, | de | Roe."""
        begin = first
        lowest = max(0, first - _PARTICLES) if after - first == 1 else first
        while begin > lowest and self._bits[begin - 1] & PARTICLE:
            begin -= 1
        for name in names if begin < first else ():
            for at in range(max(begin, after - len(name) + 1), first):
                if name[at - after :] == self._lower[at:after]:
                    return at
        return first

    def _all(self, first: int, after: int) -> tuple[Words, str, str]:
        key = (first, after)
        if key not in self._read:
            self._read[key] = self._read_all(first, after)
        return self._read[key]

    def _read_all(self, first: int, after: int) -> tuple[Words, str, str]:
        lower = self._lower
        suffix, nickname = "", ""
        words: list[str] = []
        inside = False
        for index in range(first, after):
            word = lower[index]
            if index > first and self._bits[index] & SUFFIX:
                suffix = word.rstrip(".")
            elif word in _MARKS:
                inside = not inside
            elif inside:
                nickname = nickname or word
            elif word[0].isalnum():
                joined = words and lower[index - 1] in HYPHENS
                words[-1:] = [f"{words[-1]}-{word}"] if joined else [*words[-1:], word]
        return tuple(words or [lower[first]]), suffix, nickname
