"""Anchors: the rare words from which all reading starts."""

from __future__ import annotations

import re
from typing import Final

from onrecord.extractors.agreements.vocabulary import Anchors, Vocabulary
from onrecord.lexicon import lexicon
from onrecord.model import Document, layer
from onrecord.segment.tokens import tokens

_WORD: Final = re.compile(r"[a-z]+")


@layer
def anchors(document: Document) -> list[int]:
    """Return the tokens with which an agreement noun, or a verb of agreeing or settling, begins.

    Most articles hold none, and are not even cut into tokens.
    """
    words = lexicon(document)
    known = words.table(Anchors)
    if known.signs.isdisjoint(_WORD.findall(document.text.lower())):
        return []
    lower, nouns = tokens(document).lower, words.table(Vocabulary).nouns
    found = [at for at, word in enumerate(lower) if word in known.first]
    return [at for at in found if lower[at] in known.whole or nouns.at(lower, at)]
