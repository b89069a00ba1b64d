"""Tokens: words, numbers and marks, as the Universal Dependencies treebanks cut them."""

from __future__ import annotations

import re

from onrecord.lexicon import Lexicon, lexicon
from onrecord.model import Document, layer
from onrecord.segment.offsets import Tokens

# In order: U.S. and a.m.; numbers with their letters (1.2, 43rd, 5m); words with & and apostrophes
# inside; marks of several characters; any other sign alone.
_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}|\d+(?:[.,]\d+)*\w*|\w+(?:[&'’]\w+)*|''|``|--+|\.\.+|\S",
)
# What stands apart from the word before it: do|n't, Trump|'s, they|'re.
_CLITIC = re.compile(r"(?<=\w)(?:n['’]t|['’](?:s|re|ve|ll|d|m))\Z", re.IGNORECASE)
_WORD_MAXIMUM = 60


def abbreviations(words: Lexicon) -> frozenset[str]:
    """Return the abbreviations that are written with a full stop, without it."""
    return words.phrases("abbreviations")


def _is_shortened(word: str, known: frozenset[str]) -> bool:
    """Tell whether a full stop right after `word` belongs to it."""
    return word in known or (len(word) == 1 and word.isalpha() and word.isupper())


def _mend(text: str, spans: list[tuple[int, int]], known: frozenset[str]) -> list[tuple[int, int]]:
    """Return the spans with clitics cut off and the stops of abbreviations joined on."""
    mended: list[tuple[int, int]] = []
    done = 0
    words = [text[start:end] for start, end in spans]
    odd = [n for n, word in enumerate(words) if word == "." or "'" in word or "’" in word]
    for number in odd:
        start, end = spans[number]
        if words[number] == ".":
            if number and spans[number - 1][1] == start and _is_shortened(words[number - 1], known):
                mended += spans[done : number - 1]
                mended.append((spans[number - 1][0], end))
                done = number + 1
        elif end - start < _WORD_MAXIMUM and (cut := _CLITIC.search(text, start, end)):
            mended += spans[done:number]
            mended += [(start, cut.start()), (cut.start(), end)]
            done = number + 1
    return mended + spans[done:]


@layer
def tokens(document: Document) -> Tokens:
    """Return the tokens: words and marks with their offsets, white space left out."""
    text = document.text
    spans = [match.span() for match in _TOKEN.finditer(text)]
    spans = _mend(text, spans, lexicon(document).table(abbreviations))
    words = [text[start:end] for start, end in spans]
    return Tokens([s for s, _ in spans], [e for _, e in spans], words, [word.lower() for word in words])
