"""What ties a noun to the one before, where a sum measures that: a loss | to the city of $3 million."""

from __future__ import annotations

from onrecord.extractors.amounts.nouns import LONGEST, TYING, Nouns, Stretch

#: What a profit is told before or after.
_BEFORE_PROFIT = frozenset({"interest", "tax", "taxes"})
#: Behind a noun they lead to who pays or gets what it names.
_TO_BEARERS = frozenset({"for", "to"})
_BEFORE_NOUNS = frozenset({"and", "or"})


class Ties(Nouns):
    """Finds nouns before those that prepositions tie to them, in one stretch of lexemes."""

    def tied_to(self, begin: int, end: int) -> int:
        """Return where the noun begins that a preposition ties to the phrase at `begin`, else `begin`.

        `earnings from | continuing operations`, `a net expense for the | city`.
        """
        changed = begin - 1 - self.grammar.is_a(self.words[begin - 1], "det")
        if begin > 1 and self.words[changed] in TYING and self.words[changed - 1] in self.grammar.bases:
            return changed - 1  # a | rise | in costs of $5 million
        named = self.words[begin - 1] == "the" and self.lexemes.text[self.lexemes.starts[begin]].isupper()
        borne = self.is_bearer(begin, end)
        tie = begin - 1 - (named or (borne and self._is_definite(begin - 1)))
        is_noun = tie > 0 and self.is_open(tie - 1) and self.lexemes.kinds[tie - 1] == "x"
        taxed = self.words[begin] in _BEFORE_PROFIT and self.words[begin + 1] in ("of", "(")
        taxed = taxed and self.words[tie] in ("after", "before")
        borne = borne and self.words[tie] in _TO_BEARERS
        if not is_noun or not (taxed or borne or self.words[tie] in ("from", "per", "to")):
            return begin  # income on | sales of $5 million
        head, opens = self.words[tie - 1], self.backward(tie, LONGEST, self.is_in_phrase)
        told = head.endswith(("ed", "ing")) or head in self.grammar.telling
        told = told and not (borne and self.grammar.is_a(self.words[opens], "det"))  # a cost to | the town
        return begin if told and not taxed else opens

    def is_bearer(self, begin: int, end: int) -> bool:
        """Tell whether a phrase names who pays or gets, so that no sum measures it: the | city, | Elm."""
        return self.words[end - 1] in self.grammar.bearers or self.is_name(begin, end)

    def _is_definite(self, index: int) -> bool:
        word = self.words[index]
        return word not in ("a", "an") and self.grammar.is_a(word, "det")

    def limited(self, modified: int) -> Stretch | None:
        """Return the noun that `up to` behind it bounds: grants | up to $3, no | earns | up to $3."""
        if self.words[modified : modified + 2] != ["up", "to"] or not self.is_open(modified - 1):
            return None
        if self.words[modified - 1].removesuffix("s") in self.grammar.people or self.is_bearer(
            modified - 1, modified
        ):
            return None  # to pay | the chief | up to $3
        return (modified - 1, modified) if self._is_object_noun(modified - 1) else None

    def _is_object_noun(self, index: int) -> bool:
        """Tell whether a noun, and no verb, ends before `up to`: the fund offers | grants | up to."""
        word, before = self.words[index], self.word(index - 1)
        if word.endswith(("ed", "ing", "ly")) or word in self.grammar.pasts or self.is_time(index, index + 1):
            return False
        if before in _BEFORE_NOUNS and word in self.grammar.spending:
            return False  # to invest $5 and | spend | up to $3
        plural, tells = word.endswith("s"), before.endswith("s") and not before.endswith("ss")
        opens = before in _BEFORE_NOUNS or before in self.grammar.taking or before.endswith("ing")
        opens = opens or (before != "to" and self.grammar.is_a(before, "prep", "det"))
        return opens or tells or (plural and self.grammar.is_a(self.word(index - 2), "modal"))
