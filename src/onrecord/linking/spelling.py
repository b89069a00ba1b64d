"""The words of a name: without marks and nickname, the parts of a hyphen in one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from onrecord.segment.classes import SUFFIX
from onrecord.segment.tokens import HYPHENS

_MARKS: Final = "\"“”'‘’()"

Words = tuple[str, ...]


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
