"""Anchors: the rare words from which all reading starts."""

from __future__ import annotations

import re
from typing import Final

from onrecord.extractors.agreements.vocabulary import Vocabulary
from onrecord.model import Document
from onrecord.segment import tokens

_WORD: Final = re.compile(r"[a-z]+")


def anchors(document: Document, vocabulary: Vocabulary) -> list[int]:
    """Return the tokens with which an agreement noun, or a verb of agreeing or settling, begins.

    Most articles hold none, and are not even cut into tokens.
    """
    if vocabulary.signs.isdisjoint(_WORD.findall(document.text.lower())):
        return []
    lower = tokens(document).lower
    found = [at for at, word in enumerate(lower) if word in vocabulary.anchors]
    return [at for at in found if lower[at] in vocabulary.whole or vocabulary.nouns.at(lower, at)]
