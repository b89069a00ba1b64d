"""Names, as those who link see them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.lexicon import Lexicon


class Mention(NamedTuple):
    """A name, as tokens [first, after), with the number of the person, or of the body."""

    first: int
    after: int
    who: tuple[str, int]


def linking_words(words: Lexicon) -> dict[str, frozenset[str]]:
    """Return the words by which the one is meant who was named before."""
    return words.grouped("linking_words", "class")


def between(mentions: Sequence[Mention], low: int, high: int) -> Sequence[Mention]:
    """Return the mentions between two tokens."""
    begin = bisect_left(mentions, low, key=lambda mention: mention.first)
    end = bisect_left(mentions, high, key=lambda mention: mention.first)
    return [m for m in mentions[begin:end] if m.after <= high]
