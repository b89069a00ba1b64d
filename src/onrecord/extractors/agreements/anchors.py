"""Anchors: the rare words from which all reading starts."""

from __future__ import annotations

from itertools import compress

from onrecord.extractors.agreements.vocabulary import Anchors, Vocabulary
from onrecord.lexicon import lexicon
from onrecord.model import Document, layer
from onrecord.segment.runs import runs
from onrecord.segment.tokens import tokens


@layer
def anchors(document: Document) -> list[int]:
    """Return the tokens with which an agreement noun, or a verb of agreeing or settling, begins.

    Most articles hold none, and are not even cut into tokens.
    """
    words = lexicon(document)
    known = words.table(Anchors)
    if known.signs.isdisjoint(runs(document)):
        return []
    lower, nouns = tokens(document).lower, words.table(Vocabulary).nouns
    found = compress(range(len(lower)), map(known.first.__contains__, lower))
    return [at for at in found if lower[at] in known.whole or nouns.at(lower, at)]
