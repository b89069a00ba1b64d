"""The subjects of verbs of measure: | Exports to Elm | rose to $3 million."""

from __future__ import annotations

from onrecord.extractors.amounts.amid import BE, Amid
from onrecord.extractors.amounts.nouns import (
    CLAUSE,
    CLOSING_MARKS,
    LONGEST,
    OPENING_MARKS,
    PARTICLES,
    Stretch,
)
from onrecord.extractors.amounts.per import EACH

#: How many letters are left of a verb: 'd, 'll.
_SHORTENED = 2
#: How many lexemes a title has with the marks around it: “Kiss,”.
_TITLE = 4
#: Marks on both sides of an aside: the fine — the largest ever — is $3.
_ENCLOSING = frozenset(",–—")
#: How far an aside between commas goes back; between dashes it goes twice as far.
_ASIDE = 2 * CLAUSE
#: What ties a noun with its sum to another, which stands so far before the sum.
TIED = frozenset({"on", "for", "of", "from"})


class Clauses(Amid):
    """Finds the subjects of verbs of measure, in one stretch of lexemes."""

    def _clause_subject(self, end: int) -> Stretch | None:
        """Return the noun phrase, with its phrases of prepositions, that ends before `end`."""
        before = self.words[max(0, end - 1)]
        if titled := self._titled(end - (before == "which")):
            return titled
        if end > 1 and self.grammar.is_a(before, "conj") and self.grammar.is_a(before, "pron"):
            found = self.noun_phrase(end - 1)
            return self._before_place(*found) if found and before == "that" else found
        end = self._before_aside(end)
        if not end:
            return None
        begin = self._past_others(self.backward(end, CLAUSE + LONGEST, self._is_clause), end)
        begin = self._past_leads(begin, end) if begin >= 0 else begin
        if begin < 0:
            return None
        end = self._whole_end(begin, end)
        if 0 < begin < end and all(self.words[i] in self.grammar.timed for i in range(begin, end)):
            start = self.backward(begin, CLAUSE, self.is_of_time)
            said = self.grammar.is_a(self.words[start - 1], "say")
            return self.noun_phrase(start - 1) if said else None  # the deal announced | last week
        return self._named(self._past_joint(begin, end), end)

    def _titled(self, end: int) -> Stretch | None:
        """Return the title of a work in marks, with a comma, that ends before `end`: “| The Kiss |,”."""
        if end < _TITLE or self.words[end - 2] != "," or self.words[end - 1] not in CLOSING_MARKS:
            return None
        near = range(end - _TITLE, max(-1, end - CLAUSE - LONGEST), -1)
        opens = next((i for i in near if self.words[i] in OPENING_MARKS), -1)
        return (opens + 1, end - 2) if opens >= 0 else None

    def _before_place(self, begin: int, end: int) -> Stretch:
        """Return a noun with its places, as no name has `that`: the | mills in Elm | that cost $3."""
        at, last = begin, end
        while at > 1 and self.is_name(at, last) and self.words[at - 1] in ("and", "or", ","):
            at, last = self.backward(at - 1, LONGEST, self.is_open), at - 1
        tied = at > 1 and self.is_name(at, last) and self.grammar.is_a(self.words[at - 1], "prep")
        found = self.noun_phrase(at - 1) if tied and self.is_open(at - 2) else None
        return (found[0], end) if found else (begin, end)

    def _before_aside(self, end: int) -> int:
        """Return where a subject ends before an aside behind it, else `end`; 0 where one has no beginning."""
        if end > 1 and self.words[end - 1] == ")":
            opens = self.lexemes.kinds.rfind("(", max(0, end - CLAUSE), end)
            summed = self.lexemes.kinds[opens + 1] in "CK"  # the fee | ($1.10) rose
            return opens if opens > 0 and summed else end
        if end < 2 or not (self.words[end - 1] in _ENCLOSING or self.lexemes.is_dash(end - 1)):
            return end
        mark = self.words[end - 1]
        lowest = max(0, end - 1 - (_ASIDE if mark == "," else 2 * _ASIDE))
        marks = [i for i in range(end - 2, lowest, -1) if self.words[i] == mark]
        opens = next((i for i in marks if self._opens_aside(i + 1)), marks[0] if marks else 0)
        return opens or (end - 1 if mark == "," else 0)

    def _past_others(self, begin: int, end: int) -> int:
        """Return where a subject begins behind who expects or tells it, or -1 for what another does."""
        begin = self._past_opening(begin, end)
        begin += end > begin + 1 and self.is_taking(self.words[begin]) and self.words[begin - 1] in BE
        begin = self.past_teller(begin, end)
        if begin and self.grammar.is_a(self.words[begin - 1], "nominative") and not self._is_perfect(begin):
            told = self.words[begin] in self.grammar.saying  # he hopes | takings will top $3
            begin += 1 + (self.words[begin] in "'’")
            if not told and not self.grammar.is_a(self.words[begin], "det"):
                return -1  # it guzzles | fuel and costs $3, but it estimates | its costs will be $3
        return begin

    def _past_leads(self, begin: int, end: int) -> int:
        """Return where a subject begins behind what leads to it, or -1 where that is an infinitive."""
        begin += 2 * (self.words[begin] in "-'’" and begin + 2 < end)  # Ryl, Ill.-based | Elm
        while begin < end and self._is_before(begin):
            if self._is_perfect(begin) and self.words[begin + 1] == "to":
                return -1  # it was forced to | cut jobs and is worth $3
            begin += 1
        return begin

    def _whole_end(self, begin: int, end: int) -> int:
        """Return where a subject ends without letters in brackets, a time, or what a preposition left."""
        end = last = self.past_letters(end)
        while end > begin and not (self.is_open(end - 1) or self._is_name_end(end - 1)):
            end -= 1
        end -= end < last and self.words[end] in PARTICLES and self.words[end - 1] in self.grammar.perfect
        return self.before_time(end) if end < last or self.words[end - 1] in self.grammar.dated else end

    def _past_joint(self, begin: int, end: int) -> int:
        """Return where a subject begins behind a sum: Acme rose 3p to 96p and | Zane | fell 2p.

        Or behind what a verb before it governs: the bank cut its rate and | the pound | fell to $1.
        """
        kinds = self.lexemes.kinds
        joint = max((i for i in range(begin, end) if self.words[i] == "and"), default=begin)
        summed = begin < joint and kinds[joint - 1] == "U" and kinds[joint - 2] in "NWXS"
        return joint + 1 if summed or self._is_governed(begin, joint) else begin

    def _is_governed(self, begin: int, joint: int) -> bool:
        """Tell whether what stands before `and` is the object of a verb, and a noun with article follows."""
        if not 1 < begin < joint or not self.grammar.is_a(self.words[joint + 1], "det"):
            return False
        verb, grammar = self.words[begin - 1], self.grammar
        told = verb in grammar.seeing or verb in grammar.saying or grammar.is_a(verb, "say")
        return verb in grammar.pasts and not told and grammar.is_a(self.words[begin], "det")

    def _named(self, begin: int, end: int) -> Stretch | None:
        """Return a subject that names something: no sum, no pronoun."""
        kinds = self.lexemes.kinds
        is_sum = begin < end and kinds[end - 1] == "U" and kinds[begin] in "NWXCK"  # up 46 cents to settle at
        named = any(self.is_open(i) and not self._is_contracted(i) for i in range(begin, end))
        if end == begin + 1 and (self._is_pronoun(begin) or self._is_added(begin)):
            return None
        return (begin, end) if named and not is_sum else None

    def _is_added(self, index: int) -> bool:
        """Tell whether a form in -ing adds to what stands before a comma: costs rose, | making | total $3."""
        return self.words[index].endswith("ing") and self.word(index - 1) == ","

    def _is_before(self, index: int) -> bool:
        """Tell whether a word leads to a subject and is no part of it: in | sales, but after-tax | profit."""
        leads = self.grammar.is_a(self.words[index], "prep", "aux", "adv") or self._is_perfect(index)
        return leads and self.words[index + 1] != "-"

    def _opens_aside(self, index: int) -> bool:
        """Tell whether a word begins an aside of several parts: costs, | including rent and heat, rose."""
        word = self.words[index]
        return word.endswith("ing") or self.grammar.is_a(word, "prep")

    def _is_pronoun(self, index: int) -> bool:
        """Tell whether a word is a pronoun and its verb: We're | going to be $5 short."""
        subject = self.words[index].replace("’", "'").partition("'")[0]
        return self.grammar.is_a(subject, "nominative")

    def _is_contracted(self, index: int) -> bool:
        """Tell whether letters behind an apostrophe are left of a verb: it | 'd | be $5."""
        return index > 0 and self.words[index - 1] in ("'", "’") and len(self.words[index]) <= _SHORTENED

    def _is_name_end(self, index: int) -> bool:
        """Tell whether a number or short word ends a longer word or name: the clean-up, the Zane 7."""
        if index < 1 or self.words[index - 1] in self.grammar.times:
            return False
        before = self.lexemes.text[self.lexemes.starts[index - 1] : self.lexemes.ends[index - 1]]
        if self.lexemes.kinds[index] == "N" and before.isalpha() and not before.islower():
            return True
        joined = self.lexemes.kinds[index - 1] == "D" and self.words[index][0].isalnum()
        return joined and self.lexemes.is_glued(index) and self.lexemes.is_glued(index - 1)

    def _past_opening(self, begin: int, end: int) -> int:
        """Return where the last noun phrase begins that nothing ties to the words before it.

        `In those days | the ticket`, `The BBC understands | the deal`; but `Sales this year`.
        """
        for index in range(end - 1, begin, -1):
            if self.words[index] in EACH and self.words[index - 1] == "and":
                return index  # the contract and | every day's delay | costs $3
            is_new = self.grammar.is_a(self.words[index], "det") and self.is_open(index - 1)
            sourced = self.words[max(0, index - 3)] == "according"
            is_new &= sourced or (
                index > begin + 1 - (self.words[begin - 1] == "told") and self.words[index - 2] != "to"
            )  # costs to bring the mine in
            if is_new and not self.is_time(index, end):
                return index
        return begin

    def _is_perfect(self, index: int) -> bool:
        """Tell whether a participle or a past opens a clause of its own.

        `Banks had | calculated oil would be $3`, `results that | showed profit rising to $3 million`.
        """
        is_past = self.words[index].endswith("ed") or self.words[index] in self.grammar.pasts
        return index > 0 and is_past and self.grammar.is_a(self.words[index - 1], "aux", "pron")

    def _is_clause(self, index: int) -> bool:
        """Tell whether a lexeme can stand inside a subject with its phrases of prepositions."""
        word = self.words[index]
        if word in "'’-&()/" or self.lexemes.kinds[index] == "N":
            return not self.lexemes.is_dash(index)
        if word in self.grammar.times and self.lexemes.text[self.lexemes.starts[index]].isupper():
            return True  # for May delivery
        if word == "," and self.word(index - 1).isdigit() and self.word(index + 1).isdigit():
            return True  # the year ended May 31, 1986
        if word == "." and self.word(index + 1).isdigit() and self.word(index - 1) in self.grammar.times:
            return True  # the quarter ended Oct. 31
        if not word[0].isalnum() or self.grammar.is_a(word, "conj", "aux", "say"):
            pointed = self.grammar.is_a(word, "det") and index > 0 and self.words[index - 1] in TIED
            return word == "and" or pointed  # the end of | that year
        joined = self.words[index + 1 : index + 2] == ["-"]  # a one-bedroom flat
        joined |= word == "one" and self.word(index - 1) == "and" and self.is_open(index + 1)
        return joined or not self.grammar.is_a(word, "pron") or self.grammar.is_a(word, "det")
