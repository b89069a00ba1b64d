"""Tokens: words, numbers and marks, as the Universal Dependencies treebanks cut them.

News repeats its words, so the text is cut at white space first, and how each piece is cut
further is remembered: a dictionary look-up is several times faster than a match.
"""

from __future__ import annotations

import re
from itertools import accumulate, chain
from typing import Any, Final

from onrecord.lexicon import Lexicon, lexicon
from onrecord.model import Document, layer
from onrecord.segment.offsets import Tokens
from onrecord.spans import first_word

_PIECE = re.compile(r"\S+\s*")
# In order: U.S. and a.m.; numbers with their letters (1.2, 43rd, 5m, N250,000); words with & and apostrophes
# inside, with + behind them (LGBTQ+) and addresses on the web (example.com); marks of several characters; any
# other sign alone.
_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}|(?:[A-Z][A-Za-z]{0,3}(?=\d+[.,]\d))?\d+(?:[.,]\d+)*\w*"
    r"|\w+(?:[&'’]\w+|\.[a-z]\w+)*(?:(?<=[A-Za-z])\+(?!\w))?|''|``|--+|\.\.+|\S"
)
#: The ending of a possessor, as a token of its own.
POSSESSIVES: Final = frozenset({"'s", "’s"})
#: What ties two words into one, as a token of its own.
HYPHENS: Final = frozenset("-‐‑")
# What stands apart from the word before it: do|n't, Trump|'s, they|'re.
_CLITIC = re.compile(r"(?<=\w)(?:n['’]t|['’](?:s|re|ve|ll|d|m))\Z", re.IGNORECASE)
_MARKS = frozenset('.,;:?!)"')
_WORD_MAXIMUM = 60
_TIED = 2
_GENERATION = 20_000

# Four things for each token of a piece, one after the other: its text, the same in lower case, its
# length and the gap behind it.
_Cut = tuple[str | int, ...]


def _is_shortened(word: str, known: frozenset[str]) -> bool:
    """Tell whether a full stop right after `word` belongs to it."""
    return word in known or (len(word) == 1 and word.isalpha() and word.isupper())


def _is_tied(found: list[str]) -> bool:
    """Tell whether a hyphen ties the last token to letters: `PMK-N`, but J.-P. and Wu C-H."""
    return len(found) > _TIED and found[-2] in HYPHENS and len(found[-3]) > 1 and found[-3].isupper()


def _owns_shortened(found: list[str]) -> bool:
    """Tell whether an apostrophe stands last, behind a word with its full stop: `Inc.|'`, before `s`."""
    return len(found) > 1 and found[-1] in "'’" and found[-2][-1] == "." and found[-2][0].isalpha()


def _words(piece: str, known: frozenset[str]) -> list[str]:
    """Return the tokens of a piece without white space: they leave no character out."""
    found: list[str] = []
    for word in _TOKEN.findall(piece):
        if (word == "." and found and _is_shortened(found[-1], known) and not _is_tied(found)) or (
            word == "s" and _owns_shortened(found)
        ):
            found[-1] += word
        elif 1 < len(word) < _WORD_MAXIMUM and (clitic := _CLITIC.search(word)):
            found += (word[: clitic.start()], clitic.group())
        else:
            found.append(word)
    return found


class _Cutter(dict[str, _Cut]):
    """How pieces are cut into tokens, each piece with the white space behind it.

    Two generations are remembered: when the younger is full, it takes the place of the older.
    """

    def __init__(self, words: Lexicon) -> None:
        self._known = words.phrases("abbreviations")
        self._older: dict[str, _Cut] = {}

    def __missing__(self, piece: str) -> _Cut:
        cut = self._older.get(piece) or self._cut(piece)
        if len(piece) <= _WORD_MAXIMUM:
            if len(self) >= _GENERATION:
                self._older = dict(self)
                self.clear()
            self[piece] = cut
        return cut

    def _cut(self, piece: str) -> _Cut:
        core = piece.rstrip()
        if core.isalpha() and core.isascii():
            return (core, core.lower(), len(core), len(piece) - len(core))  # as most are
        words = self._plain(core) or _words(core, self._known)
        cut = [part for word in words for part in (word, word.lower(), len(word), 0)]
        cut[-1] = len(piece) - len(core)
        return tuple(cut)

    def _plain(self, core: str) -> tuple[str, ...]:
        """Return the tokens of a word with a mark behind it, without a pattern."""
        word, mark = core[:-1], core[-1]
        plain = core.isascii() and word.isalpha() and mark in _MARKS
        plain = plain and not (mark == "." and _is_shortened(word, self._known))
        return (word, mark) if plain else ()


@layer
def tokens(document: Document) -> Tokens:
    """Return the tokens: words and marks with their offsets, white space left out."""
    text = document.text
    begin = first_word(text)
    pieces = map(lexicon(document).table(_Cutter).__getitem__, _PIECE.findall(text, begin))
    parts: tuple[Any, ...] = tuple(chain.from_iterable(pieces))
    steps = [0] * (len(parts) // 2)
    steps[::2], steps[1::2] = parts[2::4], parts[3::4]
    # Lengths and gaps in turn, added up, are where each token begins and ends.
    offsets = tuple(accumulate(steps, initial=begin))
    return Tokens(offsets[0:-1:2], offsets[1::2], parts[0::4], parts[1::4])
