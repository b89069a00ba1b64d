"""Ranks in letters and numbers before a name: Fire Officer ACFO Jane Doe, SSP East Jane Doe."""

from __future__ import annotations

from typing import Final

from onrecord.lexicon import lexicon
from onrecord.linking.forms import GROUP
from onrecord.model import Document
from onrecord.segment.classes import (
    CAPITAL,
    FIELD,
    GIVEN,
    HEAD,
    MINISTERIAL,
    PLACE,
    RANK,
    SITE,
    SURNAME,
    WORD,
    Classes,
    classes,
)
from onrecord.segment.tokens import tokens

_NAME_SIZE: Final = 2
#: The letters of ranks are fewer.
_LETTERS: Final = 6


class Ranks:
    """Tells ranks in letters from the names behind them."""

    def __init__(self, document: Document) -> None:
        found = tokens(document)
        self.words, self.lower, self.bits = found.words, found.lower, classes(document)
        self.phrases = lexicon(document).table(Classes).phrases

    def _is_letters(self, at: int) -> bool:
        """Tell whether a title is letters in capitals: SSP."""
        return bool(self.bits[at] & CAPITAL) and self.words[at].isupper()

    def is_rank(self, at: int) -> bool:
        """Tell whether letters between a title and a full name are a rank's: Officer | ACFO | Jo Roe."""
        word, title = self.words[at], self.bits[at - 1]
        letters = 2 < len(word) < _LETTERS and word.isalpha() and word.isupper()
        return letters and bool(title & HEAD) and not self.bits[at] and not self.words[at + 1].isupper()

    def ends_rank(self, first: int) -> bool:
        """Tell whether a rank with a number ends at a token: Petty Officer 2nd `Class`."""
        near = (self.phrases.at(self.lower, begin) for begin in range(max(0, first - 3), first - 1))
        return any(phrase is not None and phrase[1] & HEAD for phrase in near)

    def placed(self, begin: int, last: int) -> int:
        """Return where a name begins behind letters and their place, or a field: SSP East | Jane Doe."""
        title, bits = self.bits[begin - 1], self.bits[begin]
        letters = bool(title & RANK) and self._is_letters(begin - 1)
        # Vice President Marketing | Jane Doe
        given = begin < last and self.bits[begin + 1] & GIVEN
        field = given and bits & FIELD and not bits & (GIVEN | SURNAME | HEAD)
        placed = (letters and bits & (PLACE | SITE)) or (field and title & HEAD)
        return begin + 1 if placed and begin + 1 < last else begin

    def is_initialed(self, index: int, first: int, last: int) -> bool:
        """Tell whether the letters of a title are those of a name: Chief Minister | MK Foy."""
        short = len(self.words[index]) == _NAME_SIZE and self._is_letters(index)
        if not short or index != last - 1 or not index:
            return False
        return bool(self.bits[index - 1] & (HEAD if first < index else MINISTERIAL))  # minister | PC Foy

    def leads_name(self, index: int) -> bool:
        """Tell whether the letters of a rank stand before an unknown full name: SP | Olumo Adebe."""
        letters = bool(self.bits[index] & RANK) and self._is_letters(index)
        if not letters or index + 2 >= len(self.words):
            return False
        near = (index + 1, index + 2)
        return all(self.words[i].istitle() and not self.bits[i] & (GROUP | HEAD | WORD) for i in near)
