"""Anchors: the rare words from which all reading starts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress
from typing import Final

from onrecord.extractors.agreements.vocabulary import Anchors, Vocabulary
from onrecord.lexicon import lexicon
from onrecord.model import Document, layer
from onrecord.segment.runs import runs
from onrecord.segment.tokens import tokens

#: How far before and behind it a noun can be signed, in words.
_BEFORE: Final = 10
_BEHIND: Final = 8
_BEHALF: Final = "behalf"


@layer
def anchors(document: Document) -> list[int]:
    """Return the tokens with which an agreement noun, or a verb of agreeing or settling, begins.

    Most articles hold none, and are not even cut into tokens.
    """
    words = lexicon(document)
    known = words.table(Anchors)
    if known.signs.isdisjoint(runs(document)):
        return []
    lower, vocabulary = tokens(document).lower, words.table(Vocabulary)
    found = compress(range(len(lower)), map(known.first.__contains__, lower))
    places = [at for at in found if _is_anchor(lower, at, known, vocabulary)]
    return sorted([*places, *_signed_for(lower, known)]) if places and _BEHALF in lower else places


def _signed_for(lower: Sequence[str], known: Anchors) -> Iterator[int]:
    """Yield where it is told for whom somebody signed, with no noun between: signed on | behalf | of."""
    for at in range(2, len(lower)):
        if lower[at] == _BEHALF and lower[at - 1] == "on" and lower[at - 2] in known.signing:
            yield at


def _is_anchor(lower: Sequence[str], at: int, known: Anchors, vocabulary: Vocabulary) -> bool:
    """Tell whether a noun or verb begins at `at`; one that is none unless signed, near a verb of signing."""
    if lower[at] in known.signed and not vocabulary.nouns.at(lower, at):
        near = lower[max(0, at - _BEFORE) : at + _BEHIND]
        return not known.signing.isdisjoint(near) and vocabulary.signed.at(lower, at) is not None
    return lower[at] in known.whole or vocabulary.nouns.at(lower, at) is not None
