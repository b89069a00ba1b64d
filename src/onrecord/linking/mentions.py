"""Names, as those who link see them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any, NamedTuple

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
    near = mentions[before(mentions, low) : before(mentions, high)]
    return [mention for mention in near if mention.after <= high]


def before(mentions: Sequence[Mention], token: int) -> int:
    """Return how many mentions begin before a token."""
    first: tuple[Any, ...] = (token,)  # which is less than a mention that begins there
    return bisect_left(mentions, first)
