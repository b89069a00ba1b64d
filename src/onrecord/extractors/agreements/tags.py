"""Classes of Penn Treebank tags, and what a phrase is here."""

from __future__ import annotations

from typing import Final

#: A stretch of words of a sentence, by their indexes, half-open.
Phrase = tuple[int, int]

NAMES: Final = frozenset({"NNP", "NNPS"})
NOUNS: Final = NAMES | {"NN", "NNS"}
RELATIVE: Final = frozenset({"WDT", "WP", "WP$"})
