"""The words that attribute, and where they stand in a document."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import compress
from typing import Final, NamedTuple

from onrecord.extractors.quotations import cues as tables
from onrecord.extractors.quotations.cues import Table
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.sources import possessed_nouns, source_phrases, source_starts
from onrecord.lexicon import Lexicon, Phrases
from onrecord.phrases import Phrase

# No sentence holds so many cues; each may look at all of it.
_MOST_CUES: Final = 24


class Cues(NamedTuple):
    """The words that attribute, and all tokens outside quotation marks where one of them may begin.

    Attributes:
        verbs: Verbs that attribute.
        nouns: Nouns that do.
        adjectives: Adjectives that do.
        adverbs: Adverbs that do.
        sources: Phrases that do: `according to`.
        starts: First words of these phrases.
        owned: Nouns that do after a possessor: `in Lee's words`.
        weak: First words of what attributes without being a finite verb in the active, by their tags.
        tokens: Where any of them stands, in order.
    """

    verbs: Table
    nouns: Table
    adjectives: Table
    adverbs: frozenset[str]
    sources: Phrases[str]
    starts: frozenset[str]
    owned: frozenset[str]
    weak: dict[str, frozenset[str]]
    tokens: Sequence[int]

    @classmethod
    def of(cls, reading: Reading) -> Cues:
        """Look for them in a document."""
        words, quote = reading.lists, reading.quote
        marked = map(words.table(_watched).__contains__, reading.lower)
        return cls(
            words.table(tables.verbs),
            words.table(tables.nouns),
            words.table(tables.adjectives),
            words.table(tables.adverbs),
            words.table(source_phrases),
            words.table(source_starts),
            words.table(possessed_nouns),
            words.table(tables.weak),
            [at for at in compress(range(len(quote)), marked) if quote[at] < 0],
        )

    def within(self, unit: Phrase) -> Sequence[int]:
        """Return those that stand in a unit: its first ones, where it is made of nothing else."""
        low = bisect_left(self.tokens, unit[0])
        return self.tokens[
            low : bisect_left(self.tokens, unit[1], low, min(low + _MOST_CUES, len(self.tokens)))
        ]


def _watched(words: Lexicon) -> frozenset[str]:
    return words.table(tables.known) | words.table(source_starts)
