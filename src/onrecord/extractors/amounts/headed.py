"""Nouns with `of` before a sum, and without the verb in front of them: paid | an offer of $5 million."""

from __future__ import annotations

from onrecord.extractors.amounts.amid import BE, HAVE
from onrecord.extractors.amounts.lines import Lines
from onrecord.extractors.amounts.nouns import CLOSING_MARKS, LONGEST, Stretch

#: Lexemes in which stands what ties a noun to a sum.
_SCOPE = 4
#: Letters of nouns in -ed: need, speed, creed.
_LONGEST_IN_ED = 5
#: What leads to a word that only measures: fraud | to the | tune of.
_LEADS = (["to", "the"], ["in", "the"], ["in", "a"])
_OF_MEASURE = 2
#: What stands before what something is worth: tools to | the | value of.
_ARTICLES = frozenset({"the", "a"})
#: The classes of what a figure is made of.
FIGURES = "NSPL"
RELATIVE = frozenset({"that", "which", "who"})


class Headed(Lines):
    """Finds the nouns that a sum hangs on by `of`."""

    def with_of(self, first: int) -> Stretch | None:
        """Return the noun in `an offer of $5 million`."""
        index = first - 1
        while (
            index > first - _SCOPE
            and index >= 0
            and (
                self._is_weak(self.words[index]) or self.lexemes.kinds[index] == "E"  # a debt of | several
            )
        ):
            index -= 1
        billed = index > 0 and self.words[index] == "for" and self.words[index - 1] in self.grammar.bills
        if index <= 0 or not (billed or self.lexemes.kinds[index] == "O"):
            return None
        index = self.past_letters(self.before_basis(self.before_time(index)))
        index -= self.lexemes.is_glued(index - 1) and self.words[index - 1] in CLOSING_MARKS  # “fees” | of $5
        index -= self.words[index - 1] == "consisting" and self.is_open(index - 2)  # an offer | consisting of
        whole = index
        index -= 2 * self.is_particle(index - 1)  # a write|-down of $5
        kind, counted = self.lexemes.kinds[index - 1], self.lexemes.kinds[max(0, index - 2)] in FIGURES
        counted = counted or self.words[max(0, index - 2)] in ("every", "each", "last")  # every cent of
        if kind not in "xp" and (kind != "U" or counted):  # a sum of $5, though a sum is money as well
            return None
        begin = self.before_joint(self.backward(index, LONGEST, self.is_open))
        begin = self._behind_sum(self.past_verb(begin, index), index)
        shared = begin + 1 < index and self.words[begin] == "share"
        begin -= shared and self.words[begin - 1] == "per"  # | per share earnings
        timed = self.words[index - 1] not in self.grammar.verbs and self.is_time(index - 1, index)
        passive = index > 1 and self.words[index - 1].endswith("ed")
        if passive and (self.words[index - 2] in BE or self._is_made_up(index - 1)):
            return None  # they were scammed | of $5
        parted = begin + 1 == index or self.words[index - 2] in self.grammar.pasts  # caught hold of $5
        parted = parted and self.words[index - 1] in self.grammar.portions
        parted = parted and self.words[begin - 1] != "per"  # part of $5, on top of $5
        if begin == index or timed or parted or self._is_robbed(begin):
            return None  # a year of $5 bets, but a fall of $5
        if self._is_measure(begin, index):
            doing = self._is_doing(begin - _OF_MEASURE - 1)
            whose = self.noun_phrase(self.before_time(begin - _OF_MEASURE))
            named = whose is not None and whose[0] > 0 and self.is_name(*whose)
            return None if doing or named else whose
        return self.tied_to(begin, index), whole

    def _is_made_up(self, index: int) -> bool:
        """Tell whether a verb that `of` goes with stands behind its subject: the deal | consisted | of $5."""
        return len(self.words[index]) > _LONGEST_IN_ED and self.is_open(index - 1)

    def _behind_sum(self, begin: int, end: int) -> int:
        """Return where a phrase begins behind a sum with its noun and a verb: of $5 million beat | hopes."""
        behind, owned = self.before
        told = owned is not None and owned[1] <= begin < behind < end - 1
        return behind + 1 + self.words[behind].endswith("ly") if told else begin

    def _is_measure(self, begin: int, end: int) -> bool:
        """Tell whether a noun only leads from another to its sum: fraud to the | tune | of."""
        lead = self.words[max(0, begin - _OF_MEASURE) : begin]
        if end != begin + 1 or len(lead) < _OF_MEASURE:
            return False
        worth = lead[0] == "to" and lead[1] in _ARTICLES and self.words[begin] in self.grammar.worths
        worth = worth and self.word(begin - _OF_MEASURE - 1) not in self.grammar.telling  # rose to the value
        return worth or (lead in _LEADS and self.words[begin] in self.grammar.measures)

    def _is_doing(self, index: int) -> bool:
        """Tell whether a word before a measure is a verb: falling | in the range of $5."""
        noun = self.words[index + 1] == "to" and self.is_open(index - 1)  # money laundering | to the tune of
        return self.word(index).endswith("ing") and not noun

    def _is_robbed(self, begin: int) -> bool:
        """Tell whether a sum is what the people at `begin` lose: defrauded | investors | of $5 million."""
        return not self.grammar.robbing.isdisjoint(self.words[max(0, begin - _SCOPE) : begin + 1])

    def past_verb(self, begin: int, end: int) -> int:
        """Return where a phrase begins behind its verb: to pay | fines, Oslo suspended | payment."""
        if 0 < begin < end - 1 and (self._is_before_verb(begin - 1) or self._is_compound_verb(begin)):
            begin += 1
        elif 0 < begin < end - 1 and self.words[begin].endswith("ed") and self.words[begin - 1] == "and":
            begin += 1  # and declared | a payment
        elif (
            0 < begin < end - 1
            and self.words[begin - 1] == "by"
            and self.words[begin] in self.grammar.setters
        ):
            begin += 1  # by reducing | payments
        begin = self._past_plural(begin, end)
        text, starts = self.lexemes.text, self.lexemes.starts
        inside = range(end - 2, begin, -1)
        pasts = [i for i in inside if self.words[i].endswith("ed") and self.words[i - 1] != "-"]
        before, kind = self.words[begin - 1], self.lexemes.kinds[begin - 1]
        owned = begin > 0 and (self.grammar.is_a(before, "det") or kind == "N")  # the firm posted | income
        verbs = (i for i in pasts if text[starts[i - 1]].isupper() or (owned and self._is_past(i)))
        taking = (i for i in inside if self._is_taken(i))
        return next(verbs, next(taking, begin - 1)) + 1

    def _is_past(self, index: int) -> bool:
        """Tell whether a word in `-ed` is a verb: the firm | posted income, | expected sales."""
        adverb = self.words[index - 1].endswith("ly")
        return self.words[index] not in self.grammar.bridges or (
            self.is_taking(self.words[index], "ed") and not adverb
        )

    def _is_taken(self, index: int) -> bool:
        """Tell whether a verb takes what follows: growers seeking | damages, Acme forecasts | sales."""
        text, starts = self.lexemes.text, self.lexemes.starts
        named = text[starts[index - 1]].isupper() and text[starts[index]].islower()
        finite = self.words[index] in self.grammar.taking or self.is_taking(self.words[index], "s")
        return self.is_taking(self.words[index]) or (named and finite)

    def _is_compound_verb(self, index: int) -> bool:
        """Tell whether a participle is no quality: was | awarded | damages of, had | expected | sales of."""
        word, before = self.words[index], self.words[index - 1]
        if before in BE:
            return word.endswith("ed") or self.is_taking(word)
        if before in RELATIVE:
            finite = word.endswith("s") and not word.endswith("ss")  # that | generates | fees of
            return finite or word.endswith("ed") or word in self.grammar.taking
        return before in HAVE and self.is_taking(word, "ed")

    def _past_plural(self, begin: int, end: int) -> int:
        """Return where a phrase begins behind a plural and its verb: Banks report | losses of."""
        verbs = (
            i
            for i in range(begin + 1, end - 1)
            if self.words[i] in self.grammar.taking or self.is_taking(self.words[i], "ed")
        )
        verb = next(verbs, begin)
        told = verb > begin and self.words[verb - 1].endswith("s") and not self.words[verb - 1].endswith("ss")
        return verb + 1 if told else begin

    def _is_weak(self, word: str) -> bool:
        return word != "of" and (word in self.grammar.bridges or self.grammar.is_a(word, "det"))
