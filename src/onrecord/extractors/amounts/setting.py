"""What verbs that set a sum say of it: puts the figure at $3 million, cut costs by $2."""

from __future__ import annotations

from onrecord.extractors.amounts.nouns import CLAUSE, Nouns, Stretch
from onrecord.grammar.money import YEAR

_SET_BY = frozenset({"at", "to", "by", "from"})
_ONE = frozenset({"a", "an", "another", "each", "every"})
_PERCENT = frozenset({"pct", "percent", "%"})
#: Words between a determiner and a noun of two words: its new Acme | share price.
_QUALITIES = 2


class Setters(Nouns):
    """Finds the objects of verbs that set sums, in one stretch of lexemes."""

    def set_by(self, modified: int) -> Stretch | None:
        """Return the object of a verb that sets a sum: puts the figure at $3 million, cut costs by $2."""
        end = modified - 1
        if end < 1 or self.words[end] not in _SET_BY:
            return None
        index = end - 1
        while index > max(0, end - CLAUSE) and (index + 1 >= end or not self._is_setter(index)):
            if not (self.is_in_phrase(index) or self._is_tied(index)):
                return None
            if self.words[index] in _SET_BY and self.lexemes.kinds[index + 1] in "NWXCK":
                end = index  # raised the dividend | by two cts to 33
            index -= 1
        if not self._is_setter(index) or index + 1 >= end or self.grammar.is_a(self.words[index + 1], "prep"):
            return None
        inside = range(index + 1, end)
        if self._is_dated(index + 1, end) or any(
            self.lexemes.kinds[i] in "UCK" or self._is_adverb(i, end) for i in inside
        ):
            return None
        return (index + 1, end) if any(map(self.is_open, inside)) else None

    def _is_adverb(self, index: int, end: int) -> bool:
        """Tell whether a word in `-ly` is no adjective of a noun before `end`: the | quarterly | dividend."""
        inside = (
            index + 1 < end and self.is_open(index + 1) and self.grammar.is_a(self.words[index - 1], "det")
        )
        return self.words[index].endswith("ly") and not inside

    def _is_dated(self, begin: int, end: int) -> bool:
        """Tell whether a time or a number is in a phrase, or a year at its end: the 1987 | estimate."""
        return self.is_time(end - 1, end) or any(
            word in self.grammar.times or (word.isdigit() and not YEAR.search(word))
            for word in self.words[begin:end]
        )

    def _is_tied(self, index: int) -> bool:
        joins = self.words[index] == "and" and self.lexemes.kinds[index - 1] == "x"
        return joins or self.grammar.is_a(self.words[index], "prep")

    def _is_setter(self, index: int) -> bool:
        is_object = index > 0 and self.words[index - 1] in self.grammar.setters  # raise | prices
        is_object = is_object and not self._is_noun(index - 1)  # a cap | limits
        return self.words[index] in self.grammar.setters and not (is_object or self._is_noun(index))

    def _is_noun(self, index: int) -> bool:
        """Tell whether a determiner makes a noun of a word that may be a verb: freezes the | price at $3."""
        before = self.words[max(0, index - 1)]
        if self.words[index] == "worth" and self.is_open(index):
            return True  # his net worth
        if before != "that" and self.grammar.is_a(before, "det"):
            return True
        is_base = self.words[index] in self.grammar.bases
        if is_base and before in _PERCENT:
            return True  # a six pct | rise
        if self.lexemes.kinds[index - 1] == "N":  # his 1987 estimate
            return is_base and self.grammar.is_a(self.words[index - 2], "det")
        opens = self.backward(index - 1, _QUALITIES, self.is_open) - 1
        one = self.words[index - 2] in _ONE or (
            not self.words[index - 1].endswith("s") and self.grammar.is_a(self.words[opens], "det")
        )
        return is_base and one and self.is_open(index - 1)  # a big jump, the share price
