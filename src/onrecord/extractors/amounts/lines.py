"""Sums in lines of figures and in headlines: Net profit 5 mln dlrs vs 4 mln."""

from __future__ import annotations

from onrecord.extractors.amounts.lexemes import Lexemes
from onrecord.extractors.amounts.nouns import Stretch
from onrecord.extractors.amounts.repeated import Repeated
from onrecord.extractors.amounts.vocabulary import Grammar

#: Lexemes of the head of a line of figures, at most, and of the whole line.
_LABEL, _LINE = 6, 30
_HEADLINE = 20
#: Lexemes of what a colon gives a sum: Guide price: | $5.
_PRICED = 4
#: What a line, a clause or a point of a list begins behind.
OPENING = frozenset(".;:•*")
_STOPS = frozenset(".!?:”\"'’)")


class Lines(Repeated):
    """Finds the heads of lines of figures, in one stretch of lexemes.

    Attributes:
        label: The head of the line, once it is found.
    """

    def __init__(self, lexemes: Lexemes, grammar: Grammar) -> None:
        super().__init__(lexemes, grammar)
        self.label: Stretch | None = None

    def labelled(self, first: int, last: int) -> Stretch | None:
        """Return the head of a line of figures, also for its later sums: Net profit 5 mln dlrs vs 4 mln."""
        told = first > 1 and self.words[first - 1] in self.grammar.setters  # Roe raises $3M
        end = first - (self.words[max(0, first - 1)] == ":")  # Admission: $5
        if self._is_label(end) and self._is_line(last) and not told:
            self.label = (0, end)
            return self.label
        if self.label and first and self.grammar.is_a(self.words[first - 1], "prep"):
            return self.label
        if self.label and first > 1 and self.words[first - 2] == "vs" and self.is_open(first - 1):
            return first - 1, first  # Shr profit five cts vs | loss | nine cts
        return None

    def priced_so(self, modified: int) -> Stretch | None:
        """Return what a colon behind it gives a sum, where it begins a line or clause: guide price: | $5."""
        if modified < 2 or self.words[modified - 1] != ":":
            return None
        begin = self.backward(modified - 1, _PRICED, self.is_open)
        told = self.words[modified - 2] in self.grammar.pasts or self.words[modified - 2].endswith("ed")
        opens = begin == 0 or self.words[begin - 1] in OPENING
        return (begin, modified - 1) if begin < modified - 1 and opens and not told else None

    def _is_label(self, end: int) -> bool:
        """Tell whether the head of a line ends before `end`: Group 1986 pre-tax profit | 5 mln dlrs."""
        named = 0 < end <= _LABEL and self.is_open(end - 1)
        return named and all(self.is_open(i) or self.lexemes.kinds[i] in "DN" for i in range(end))

    def is_headline(self, last: int) -> bool:
        """Tell whether the paragraph is short and no sentence: articles are left out there."""
        if not 1 < len(self.words) <= _HEADLINE or self.words[-1] in _STOPS:
            return False
        return not self.word(last).endswith("ing")

    def _is_line(self, last: int) -> bool:
        """Tell whether the paragraph is a line of figures: no sentence, no headline.

        In a headline more words follow, and no further figure: `Tribe signs $5m deal with the Crown`.
        """
        if len(self.words) > _LINE or (self.words[-1] in ".!?" and "vs" not in self.words):
            return False
        figures = any(kind in "NWX" for kind in self.lexemes.kinds[last:])
        if not figures and sum(map(str.isalpha, self.words[last:])) > 1:
            return False
        return not all(self.lexemes.is_capital(i) for i in range(len(self.words)) if self.words[i].isalpha())
