"""Long lists of names, of which a text has few words: a word is looked up when the first text has it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

#: Longer words are no names, and are not remembered: memory is bounded by the characters, too.
_LONGEST: Final = 100

Lists = Iterable[tuple[Sequence[str], int]]


class Bits(dict[str, int]):
    """The bits of words, by `bits[word]`: those known by table, and what long lists say of a word.

    To make a table of the long lists, too, would take a tenth of the time from a fresh process
    to its first record.

    Args:
        known: The bits of words by table.
        lists: The lines of each list, and the bits of its words; a line is a word of letters, and
            fields behind tabs.
        read: Gives the bits that the fields of a line stand for.
        most: Distinct words remembered; then memory is wiped and filled anew.
    """

    def __init__(
        self, known: Mapping[str, int], lists: Lists, read: Callable[[str], int], most: int = 50_000
    ) -> None:
        self._known, self._read, self._most = known, read, most
        self._lists = [(sorted("\n".join(lines).lower().split("\n")), bits) for lines, bits in lists]

    def __missing__(self, word: str) -> int:
        found = self._known.get(word, 0)
        if len(word) > _LONGEST:
            return found
        if word.isalpha():
            for lines, bits in self._lists:
                at = bisect_left(lines, word)
                while at < len(lines) and lines[at].startswith(word):
                    whole, _, fields = lines[at].partition("\t")
                    if whole != word:
                        break
                    found |= bits | self._read(fields)
                    at += 1
        if len(self) >= self._most:
            self.clear()
        self[word] = found
        return found
