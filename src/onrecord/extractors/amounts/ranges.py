"""Ranges: when `X to Y` is one sum, and when it is a change from one to another."""

from __future__ import annotations

from onrecord.extractors.amounts.currencies import Unit
from onrecord.extractors.amounts.denying import Denials
from onrecord.extractors.amounts.lexemes import Lexemes, Words
from onrecord.extractors.amounts.numbers import Number
from onrecord.extractors.amounts.setting import RATES
from onrecord.lexicon import Lexicon

_NEAR = 3
_FAR = 30
#: The upper end of a range is no more often the lower: the dividend rose 2 cents to 42 cents.
_APART = 4
_CLAUSE = 8

#: What moves by so many times as much at most moves by one or the other, not by one to the other.
_STEP = 2


class Ranges:
    """The words that tell a range from a change."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.breakers = lexicon.phrases("range_breakers")
        self.changes = self.breakers | lexicon.phrases("change_words")
        self.openers = lexicon.phrases("range_openers")
        self.glued = frozenset(e.phrase for e in lexicon.entries("per_units") if "glued" in e.fields) | {"s"}
        self.losses = lexicon.phrases("loss_words")
        function_words = lexicon.entries("function_words")
        self.function_words = frozenset(entry.phrase for entry in function_words)
        self.denials = lexicon.table(Denials)
        self.currencies = lexicon.table(Words).currencies
        self.phrases = lexicon.phrases("amount_modifiers")
        self.modifiers = frozenset(phrase.split()[-1] for phrase in self.phrases)

    def is_open(self, lexemes: Lexemes, index: int) -> bool:
        """Tell whether a word that can be a noun stands at `index`."""
        return lexemes.kinds[index : index + 1] == "x" and lexemes.words[index] not in self.function_words

    def is_range(
        self, lexemes: Lexemes, link: int, first: int, low: Number, high: Number, *, whole: bool = False
    ) -> bool:
        """Tell whether two numbers are the ends of a range.

        Args:
            lexemes: The lexemes they stand among.
            link: The index of what joins them: to, a hyphen, and, or.
            first: The index of the first lexeme of the first.
            low: The first number, of the scale meant.
            high: The second number.
            whole: Whether they share one unit: from 20 to 30 dollars.
        """
        if low.vague or high.vague or not 0 <= low.value < high.value:
            return False
        kind, before = lexemes.kinds[link], lexemes.kinds[max(0, first - _NEAR) : first]
        if kind == "J":
            return "B" in before
        is_far = low.scale == 1 == high.scale and high.value > _FAR * low.value
        if kind == "T" and is_far and "F" not in before:
            return False
        if kind == "T" and high.value > _APART * low.value and self._is_moved(lexemes, first):
            return False
        if kind == "T" and self._is_rated(lexemes, first):
            return False
        if kind in "D/R" or not self._is_broken(lexemes, first, whole=whole):
            return True
        steps = isinstance(low.value, int) and isinstance(high.value, int)
        return whole and steps and "F" not in before and high.value <= _STEP * low.value  # rose 2 to 3 cents

    def _is_broken(self, lexemes: Lexemes, first: int, *, whole: bool) -> bool:
        """Tell whether the words before make it a change, a date or a comparison."""
        words, index = lexemes.words, first - 1
        held = index > _NEAR and words[index] == "of"  # from a grant of | $7 to $8
        opened = lexemes.kinds.rfind("F", max(0, first - _NEAR - held * _NEAR), first)
        if opened >= 0:  # from the current $7 to $12
            near = range(opened - 1, max(0, opened - _NEAR) - 1, -1)
            opener = next((i for i in near if words[i] in self.openers), -1)
            if opener >= 0:  # wages from $7 to $12; but wages rose from
                return not self.changes.isdisjoint(words[opener + 1 : opened])
            return not whole or not self.changes.isdisjoint(words[max(0, opened - _CLAUSE) : opened])
        lowest = max(0, first - _NEAR)
        while index >= lowest and words[index] in self.modifiers and words[index] not in self.breakers:
            index -= 1
        return index >= 0 and words[index] in self.breakers

    def _is_rated(self, lexemes: Lexemes, first: int) -> bool:
        """Tell whether a rate says before it how far it moved: rose 14 percent, or | 430p to 3,500p."""
        words, index = lexemes.words, first - 2
        if index < 1 or words[first - 1] != "or":
            return False
        index -= words[index] == ","
        return words[index] in RATES or words[index - 1 : index + 1] == ["per", "cent"]

    def _is_moved(self, lexemes: Lexemes, first: int) -> bool:
        """Tell whether a verb before an object says how far it moved: raised its dividend | 2 cents to 42."""
        index = first - 1
        while index >= max(0, first - _CLAUSE) and lexemes.kinds[index] in "xG":
            if lexemes.words[index] in self.changes:
                return True
            index -= 1
        return False

    def joins(self, lexemes: Lexemes, begin: int, end: int) -> bool:
        """Tell whether the lexemes between two sums can join them: `to`, `to more than`, a hyphen."""
        if begin >= end or lexemes.kinds[begin] not in "TDJ":
            return False
        return end - begin == 1 or " ".join(lexemes.words[begin + 1 : end]) in self.phrases

    def begins_country(self, lexemes: Lexemes, index: int) -> bool:
        """Tell whether the name of a country can begin at `index`."""
        return index < len(lexemes.words) and lexemes.words[index] in self.currencies.places

    def country(self, lexemes: Lexemes, begin: int, end: int, unit: Unit) -> frozenset[str]:
        """Return the currencies of the country that the lexemes name, where the unit can be one."""
        if begin >= len(lexemes.kinds) or not lexemes.text[lexemes.starts[begin]].isupper():
            return frozenset()
        found = self.currencies.places.at(lexemes.words, begin)
        is_whole = found is not None and found[0] == end - begin
        return found[1].intersection(unit.parts) if found and is_whole else frozenset()
