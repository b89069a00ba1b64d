"""Denials: whether a sentence says that what stands before a sum is not so."""

from __future__ import annotations

from onrecord.extractors.amounts.lexemes import Lexemes
from onrecord.extractors.amounts.vocabulary import Grammar
from onrecord.lexicon import Lexicon

#: No denial is farther from its sum, in lexemes.
_REACH = 18
_BASES = frozenset({"be", "been", "being", "have", "do"})
#: Between a denial without a verb and its sum is at most one preposition: none for more than $5.
_TIES = 1


class Denials:
    """The words that deny, and those that shield what follows them from a denial."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.grammar = lexicon.table(Grammar)
        words = lexicon.grouped("denials", "class")
        self.verbs, self.subjects = words["verb"], words["subject"]
        self.refusals, self.empty = words["refusal"], words["empty"]
        self.before, self.shields = words["before"], words["clause"]
        grammar = self.grammar
        self.measures = (grammar.verbs | grammar.setters) - grammar.bridges

    def reach(self, lexemes: Lexemes, first: int, *, refused: bool = False) -> bool:
        """Tell whether a denial in its own clause reaches what begins at the lexeme `first`.

        `refused` takes `refused to pay`, too. A determiner before it shields it: never paid the | more
        than $5 million it owed.
        """
        if not first or lexemes.words[first - 1] == "the":
            return False
        finite = active = False
        ties = 0
        for index in range(first - 1, max(-1, first - 1 - _REACH), -1):
            word = lexemes.words[index]
            if self._denies_here(lexemes, index):
                told = active or ties <= _TIES if self._is_subject(lexemes, index) else not finite
                return told and not self._is_vain(lexemes, index, first)
            if refused and word in self.refusals:
                return True
            if self._is_shield(lexemes, index):
                return False
            finite = finite or self._is_finite(lexemes, index)
            active = active or finite or word == "to" or self._is_verb(word)
            ties += self.grammar.is_a(word, "prep") or word == "of"
        return False

    def _denies_here(self, lexemes: Lexemes, index: int) -> bool:
        word = lexemes.words[index]
        if word == "t":  # did n't
            return index > 1 and lexemes.words[index - 1] in "'’" and lexemes.words[index - 2].endswith("n")
        return word in self.verbs or word in self.subjects

    def _is_subject(self, lexemes: Lexemes, index: int) -> bool:
        """Tell whether a denial at `index` denies a noun: no donor, not one of them."""
        single = lexemes.words[index + 1 : index + 2] == ["one"]
        return lexemes.words[index] in self.subjects or (lexemes.words[index] == "not" and single)

    def _is_vain(self, lexemes: Lexemes, index: int, first: int) -> bool:
        """Tell whether a denial denies nothing behind it: not only, no later than, whether or not."""
        words = lexemes.words
        if index + 1 < first and words[index + 1] in self.empty:
            return True
        return words[index] == "not" and index > 0 and words[index - 1] in self.before

    def _is_shield(self, lexemes: Lexemes, index: int) -> bool:
        """Tell whether a clause of its own begins at `index`, or a clause hangs on the word."""
        word, kind, grammar = lexemes.words[index], lexemes.kinds[index], self.grammar
        if not word[0].isalnum() and word not in "'’-%&$€£":
            return True
        if kind == "D" and not lexemes.is_glued(index):
            return True
        if word in self.shields or grammar.is_a(word, "say") or (kind != "R" and grammar.is_a(word, "conj")):
            return True
        asked = index > 0 and grammar.is_a(lexemes.words[index - 1], "aux")  # nor did | it pay
        return grammar.is_a(word, "nominative") and not asked

    def _is_finite(self, lexemes: Lexemes, index: int) -> bool:
        """Tell whether a verb with a subject of its own stands at `index`."""
        word, grammar = lexemes.words[index], self.grammar
        if grammar.is_a(word, "aux"):
            return word not in _BASES
        if not (word in grammar.pasts or word.endswith("ed")) or not index:
            return False
        before = lexemes.words[index - 1]
        return not (before == "t" or before in self.verbs or grammar.is_a(before, "aux", "adv"))

    def _is_verb(self, word: str) -> bool:
        return word in self.measures or word in self.grammar.pasts or word.endswith("ed")
