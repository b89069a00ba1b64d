"""Subjects: what a sum is the size of."""

from __future__ import annotations

from collections.abc import Callable

from onrecord.extractors.amounts.lexemes import Lexemes
from onrecord.lexicon import Lexicon

Stretch = tuple[int, int]

_LONGEST = 6
_CLAUSE = 10
_LABEL = 4
_SCOPE = 4
_LINE = 30


class Grammar:
    """The words that tell subjects: function words, verbs of measure, times."""

    def __init__(self, lexicon: Lexicon) -> None:
        entries = lexicon.entries("function_words")
        self.classes = {entry.phrase: frozenset(entry.fields) for entry in entries}
        measures = lexicon.entries("measure_verbs")
        self.verbs = frozenset(entry.phrase for entry in measures if "verb" in entry.fields)
        self.bridges = frozenset(entry.phrase for entry in measures if "bridge" in entry.fields)
        self.times = lexicon.phrases("time_words")
        self.levels = lexicon.phrases("sum_levels")

    def is_a(self, word: str, *names: str) -> bool:
        """Tell whether a word is a function word of one of the classes."""
        return not self.classes.get(word, frozenset()).isdisjoint(names)


class Subjects:
    """Finds the subjects of the sums in one stretch of lexemes."""

    def __init__(self, lexemes: Lexemes, grammar: Grammar) -> None:
        self.words = lexemes.words
        self.lexemes = lexemes
        self.grammar = grammar
        self.label: Stretch | None = None

    def of(self, first: int, last: int, *, modified: int, modifies: bool) -> Stretch | None:
        """Return the lexemes [begin, end) that name what a sum measures; None where nothing does.

        Args:
            first: The index of its first lexeme.
            last: The index behind its last lexeme.
            modified: The index of the first lexeme of its modifiers.
            modifies: Whether its form says that it modifies a noun: 40 mln dlr.
        """
        return (
            self._modified(first, last, sure=modifies)
            or self._with_of(modified)
            or self._contained(last)
            or self._measured(first, modified)
            or self._listed(modified)
            or self._labelled(modified)
        )

    def _is_open(self, index: int) -> bool:
        """Tell whether the lexeme at `index` can be part of a noun phrase, and no function word."""
        if not 0 <= index < len(self.words):
            return False
        return self.words[index][0].isalpha() and self.words[index] not in self.grammar.classes

    def _forward(self, begin: int) -> int:
        """Return the index behind the noun phrase that begins at `begin`."""
        end = begin
        while end < begin + _LONGEST and self._is_open(end):
            if self.words[end] in self.grammar.verbs and end > begin and not self._is_open(end + 1):
                break
            end += 1
            joint = self.words[end : end + 1]
            if joint in (["-"], ["'"], ["’"], ["&"]) and end + 1 < len(self.words):
                end += 1 + (self.words[end + 1] == "s")
        return end

    def _modified(self, first: int, last: int, *, sure: bool) -> Stretch | None:
        """Return the noun behind a sum that has a determiner before it: a $7 million campaign."""
        index = last + (self.lexemes.kinds[last : last + 1] == "D")
        if (
            not self._is_open(index)
            or self.words[index] in self.grammar.levels
            or not (sure or self._is_determined(first))
        ):
            return None
        end = self._forward(index)
        while end > index and self.words[end - 1].endswith("ed"):
            end -= 1
        return (index, end) if end > index and not self._is_name(index, end) else None

    def _is_determined(self, first: int) -> bool:
        for index in range(first - 1, max(-1, first - 1 - _SCOPE), -1):
            word = self.words[index]
            if self.grammar.is_a(word, "det") or self.lexemes.kinds[index] in "NWX":
                return True
            if not self._is_open(index):
                return False
        return False

    def _is_name(self, begin: int, end: int) -> bool:
        """Tell whether all words are capitalised, in a text that is not."""
        text, starts = self.lexemes.text, self.lexemes.starts
        capital = all(text[starts[i]].isupper() for i in range(begin, end) if self.words[i][0].isalpha())
        return capital and not all(
            self.lexemes.is_capital(i) for i in range(begin, end) if len(self.words[i]) > 1
        )

    def _contained(self, last: int) -> Stretch | None:
        """Return the noun in a phrase with `in`, `of` or `worth of` behind a sum: $3 million in fees."""
        index = last + (self.words[last : last + 1] in (["'"], ["’"]))  # thousand dollars' worth
        index = index + 1 if self.words[index : index + 1] == ["worth"] else last
        kind = self.lexemes.kinds[index : index + 1]
        if kind not in ("I", "O"):
            return None
        begin = index + 1
        while self.lexemes.kinds[begin : begin + 1] == "N" or self.words[begin : begin + 1] in (
            ["pct"],
            ["percent"],
        ):
            begin += 1
        if kind == "O" and begin < len(self.words) and self.grammar.is_a(self.words[begin], "det"):
            begin += 1
            is_pronoun = self.grammar.is_a(self.words[begin - 1], "pron")
            if is_pronoun and not self.grammar.verbs.isdisjoint(self.words[begin : begin + 1]):
                return None  # $2 million of that came from ...
        end = self._forward(begin)
        if end == begin or self._is_time(begin, end) or self._is_name(end - 1, end):
            return None
        return begin, end

    def _is_time(self, begin: int, end: int) -> bool:
        return any(word in self.grammar.times or word.isdigit() for word in self.words[begin:end])

    def _backward(self, end: int, longest: int, goes_on: Callable[[int], bool]) -> int:
        """Return where the noun phrase that ends before `end` begins."""
        begin = end
        while begin > max(0, end - longest) and goes_on(begin - 1):
            begin -= 1
        return begin

    def _with_of(self, first: int) -> Stretch | None:
        """Return the noun in `an offer of $5 million`."""
        index = first - 1
        while index > first - _SCOPE and index >= 0 and self._is_weak(self.words[index]):
            index -= 1
        if index <= 0 or self.lexemes.kinds[index] != "O":
            return None
        if self.lexemes.kinds[index - 1] not in "xp":
            return None
        begin = self._backward(index, _LONGEST, self._is_open)
        if begin > 1 and self.lexemes.kinds[begin - 1] == "D" and self.words[begin - 2][0].isalpha():
            begin -= 2  # a one-time charge
        return (begin, index) if begin < index and not self._is_time(index - 1, index) else None

    def _is_weak(self, word: str) -> bool:
        return word != "of" and (word in self.grammar.bridges or self.grammar.is_a(word, "det"))

    def _measured(self, first: int, modified: int) -> Stretch | None:
        """Return the subject of a verb of measure: exports rose by 5 pct to $3 million."""
        verb = self._verb(first, modified)
        if verb is None:
            return None
        index = verb - 1
        while index >= 0 and self._is_auxiliary(self.words[index]):
            index -= 1
        return self._clause_subject(index + 1)

    def _verb(self, first: int, modified: int) -> int | None:
        for index in range(modified, first):
            if self.words[index] in self.grammar.verbs - self.grammar.bridges:
                return index
        index = modified - 1
        while index >= max(0, modified - _CLAUSE):
            word = self.words[index]
            if word in self.grammar.verbs:
                return index
            is_bridge = word in self.grammar.bridges or word in self.grammar.times
            if not is_bridge and self.lexemes.kinds[index] not in "NI":
                return None
            index -= 1
        return None

    def _is_auxiliary(self, word: str) -> bool:
        grammar = self.grammar
        is_bridge = word in grammar.bridges and not grammar.is_a(word, "det", "prep")
        is_participle = word.endswith("ed") and word in grammar.verbs
        return word == "to" or is_bridge or is_participle or word.endswith("ly") or grammar.is_a(word, "aux")

    def _clause_subject(self, end: int) -> Stretch | None:
        """Return the noun phrase, with its phrases of prepositions, that ends before `end`."""
        if (
            end > 1
            and self.grammar.is_a(self.words[end - 1], "conj")
            and self.grammar.is_a(self.words[end - 1], "pron")
        ):
            end -= 1
        if end > 1 and self.words[end - 1] == ",":
            end -= 1
            before = next(
                (i for i in range(end - 1, max(0, end - 2 * _CLAUSE), -1) if self.words[i] == ","), 0
            )
            end = before or end
        begin = self._backward(end, _CLAUSE, self._is_clause)
        while begin < end and self.grammar.is_a(self.words[begin], "prep", "aux", "adv"):
            begin += 1
        while end > begin and not self._is_open(end - 1):
            end -= 1
        return (begin, end) if any(map(self._is_open, range(begin, end))) else None

    def _is_clause(self, index: int) -> bool:
        """Tell whether a lexeme can stand inside a subject with its phrases of prepositions."""
        word = self.words[index]
        if word in "'’-&()/" or self.lexemes.kinds[index] == "N":
            return True
        if word in self.grammar.times and self.lexemes.text[self.lexemes.starts[index]].isupper():
            return True  # for May delivery
        if not word[0].isalpha() or self.grammar.is_a(word, "conj", "aux", "say"):
            return word == "and"
        return not self.grammar.is_a(word, "pron") or self.grammar.is_a(word, "det")

    def _listed(self, first: int) -> Stretch | None:
        """Return the noun right before a later sum of a list: wheat 60 dlrs, oats 2 dlrs."""
        begin = self._backward(first, 2, self._is_open)
        joint = self.lexemes.kinds[max(0, begin - 1) : begin]
        earlier = self.lexemes.kinds[max(0, begin - 1 - _SCOPE) : max(0, begin - 1)]
        if begin == first or joint not in (",", "J") or not any(kind in "CUK" for kind in earlier):
            return None
        return begin, first

    def _labelled(self, first: int) -> Stretch | None:
        """Return the head of a line of figures, also for its later sums: Net profit 5 mln dlrs vs 4 mln."""
        if 0 < first <= _LABEL and self._is_line() and all(map(self._is_open, range(first))):
            self.label = (0, first)
            return self.label
        if self.label and first and self.grammar.is_a(self.words[first - 1], "prep"):
            return self.label
        return None

    def _is_line(self) -> bool:
        """Tell whether the paragraph is a line of figures: no sentence, no headline."""
        if len(self.words) > _LINE or self.words[-1] in ".!?":
            return False
        return not all(self.lexemes.is_capital(i) for i in range(len(self.words)) if self.words[i].isalpha())
