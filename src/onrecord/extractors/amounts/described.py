"""Nouns that a sum describes: a $7 million campaign, the £5 fee."""

from __future__ import annotations

from onrecord.extractors.amounts.amid import WHEN
from onrecord.extractors.amounts.measures import Measures
from onrecord.extractors.amounts.nouns import CLAUSE, OPENING_MARKS, PARTICLES, Stretch

#: Lexemes in which the determiner of a noun stands before its sum.
_SCOPE = 4
_RATES = (["pc"], ["pct"], ["percent"])
#: Lexemes of `seven-year`.
_SPAN = 3
#: Lexemes of a comma and a quality behind a sum: , two-year.
_QUALITY = 4


class Described(Measures):
    """Finds the nouns that sums describe in one stretch of lexemes."""

    def modified(self, first: int, last: int, *, modifies: bool, sure: bool) -> Stretch | None:
        """Return the noun behind a sum that has a determiner before it: a $7 million campaign."""
        index = self.past_bracket(last)
        index += self.lexemes.kinds[index : index + 1] == "D" and not self.lexemes.is_dash(index)
        index += self.words[index : index + 1] == ["plus"]  # a $5 million-plus | deal
        index = self._past_quality(first, index)
        index += self._is_quoted(index)
        index = (
            self._past_rates(index) if modifies and not self._is_timed(index) else index
        )  # a 50 mln dlr | 9-1/4 pct | bond
        if (part := self._compound(index)) and self._is_determined(first):
            return index, self.forward(part)
        if not self.is_open(index) or self._is_mark(first, index):
            return None
        if self._is_told(index) or self._is_put(index):
            return None
        determined = self._is_determined(first)
        enclosed = self.lexemes.kinds[first - 1 : first] == "("
        end = whole = self.forward(index) if sure or determined or enclosed else index
        if enclosed and not (sure or determined or self.lexemes.kinds[end : end + 1] == ")"):
            return None
        end = self._before_doing(index, end)
        end -= end > index + 1 and self._is_moved(end - 1)  # a $5 million policy | rose
        end -= end > index and self._is_judge(end - 1, whole)
        if end > index + 1 and self._is_made(index, end - 1):
            return None
        new = self.word(first - 1) in ("a", "an") and self.word(end).endswith("ed")
        ends = end == whole or new  # a $5 million | Fund | agreed in May
        titled = determined and (modifies or (ends and self._is_titled(first, index, end)))
        if end == index or (self.is_name(index, end) and not titled):
            return None  # but a 500-mln dlr Development Fund
        return index, end

    def _before_doing(self, index: int, end: int) -> int:
        """Return where a noun ends before when, or what somebody did with it: a $5 plan | put forward by."""
        if "ago" in self.words[index : end + 1]:  # a $5 measure | two seasons ago
            end = next((i for i in range(index, end) if self.lexemes.kinds[i] in "NW"), index)
        while end > index and self.words[end - 1].endswith("ed"):
            end -= 1
        while end > index + 1 and self.words[end - 1] in self.grammar.done:
            end -= 1
        inside = range(index + 1, end) if self.word(end) == "by" else ()
        return next((i for i in inside if self.words[i] in self.grammar.pasts), end)

    def _is_made(self, index: int, verb: int) -> bool:
        """Tell whether who makes a sum stands behind it: missed the $5 | Elm made, the $20 | drivers earn."""
        word = self.words[verb]
        made = word in self.grammar.pasts and self.is_name(index, verb)
        return made or (word in self.grammar.taking and self.words[verb - 1].endswith("s"))

    def _is_judge(self, index: int, whole: int) -> bool:
        """Tell whether a word names those who say what a sum is: the $5 loss | analysts had expected."""
        after = self.word(index + 1)
        told = index + 1 < whole or after in self.grammar.telling or self.grammar.is_a(after, "aux")
        return told and self.words[index] in self.grammar.judges

    def _is_put(self, index: int) -> bool:
        """Tell whether a participle that more words follow tells of a sum: the $5 | set aside, | paid for."""
        word, behind = self.words[index], self.word(index + 1)
        if word in self.grammar.done and self.grammar.is_a(behind, "prep"):
            return True
        return word in self.grammar.perfect and behind in PARTICLES

    def _is_titled(self, first: int, index: int, end: int) -> bool:
        """Tell whether a name behind a sum is of what costs it: the $5 million | Elm Street Arts Fund."""
        owner = self.words[first - 1] == "s" or self.grammar.is_a(self.words[first - 1], "det")
        after = self.word(end)
        closes = (
            not after.isalpha()
            or after in WHEN
            or self.grammar.is_a(after, "prep", "conj")
            or after.endswith("ed")
        )
        return owner and end > index + 1 and closes

    def _is_quoted(self, index: int) -> bool:
        """Tell whether a mark opens a noun that is quoted: a £5 | 'green tax', but £5|' worth."""
        opens = self.word(index) in OPENING_MARKS
        return opens and self.lexemes.is_glued(index + 1) and not self.lexemes.is_glued(index)

    def _is_moved(self, index: int) -> bool:
        """Tell whether a word says how what a sum measures moved: a $5 million policy | rose to $3,000."""
        verb = self.words[index] in self.grammar.plain_verbs
        summed = self.lexemes.kinds[index + 2 : index + 3] in tuple("CKN")
        return verb and summed and self.words[index + 1] in ("to", "by", "from")

    def _compound(self, index: int) -> int:
        """Return the last part of a quality that a small word begins: out-of-| court | deal, or 0."""
        end = index
        while self.words[end + 1 : end + 2] == ["-"] and self.lexemes.is_glued(end + 1):
            end += 2
        small = end > index and self.words[index] in self.grammar.classes
        return end if small and self.is_open(end) and self.is_open(end + 1) else 0

    def _is_mark(self, first: int, index: int) -> bool:
        """Tell whether a sum is itself a level that is passed: the $5 | mark, no a $5 | milestone payment."""
        if self.words[index] not in self.grammar.levels or self.word(index + 1) == "of":
            return False
        return not (self.words[first - 1] in ("a", "an") and self.is_open(index + 1))

    def _is_told(self, index: int) -> bool:
        """Tell whether what was done with a sum stands behind it: the £200 | first tabled, | last paid.

        Or what it does: the $5 | comes from fees, | goes to schools.
        """
        if self.words[index] in self.grammar.going:
            return True
        if index + 1 >= len(self.words) or self.is_open(index + 2):
            return False
        word, done = self.words[index], self.words[index + 1]
        early = word.endswith("ly") or word in self.grammar.dated
        return early and (done.endswith("ed") or done in self.grammar.pasts)

    def past_bracket(self, last: int) -> int:
        """Return the index behind a conversion in brackets that follows a sum, or `last`."""
        if self.lexemes.kinds[last : last + 1] != "(":
            return last
        close = self.lexemes.kinds.find(")", last, last + CLAUSE)
        return close + 1 if close > 0 else last

    def _past_quality(self, first: int, index: int) -> int:
        """Return the index behind a comma and a quality of the noun: a $45 million|, two-year| contract."""
        tied = self.words[index : index + 1] == [","] and self.words[index + 2 : index + 3] == ["-"]
        return index + _QUALITY if tied and self._is_determined(first) else index

    def is_quoted(self, first: int) -> bool:
        """Tell whether a mark opens a quotation that a sum begins: a “| $5 million mistake”."""
        return first > 1 and self.words[first - 1] in OPENING_MARKS and self.lexemes.is_glued(first)

    def _is_determined(self, first: int) -> bool:
        """Tell whether a determiner, an owner or a number stands before a sum: the $5 million loss."""
        tied = self.words[max(0, first - 1)] == "," and self.words[max(0, first - 3)] == "-"
        first -= tied and first > _QUALITY  # a two-year, | $45 million contract
        first -= self._is_listed_quality(first - 1)
        first -= self.is_quoted(first)
        for index in range(first - 1, max(-1, first - 1 - _SCOPE), -1):
            word = self.words[index]
            owned = word in ("'", "’") or (word == "s" and self.words[index - 1] in ("'", "’"))
            if owned or self.grammar.is_a(word, "det") or self.lexemes.kinds[index] in "NWX":
                return True
            joins = self.lexemes.kinds[index] == "D" or self.grammar.is_a(word, "adv")
            if self.is_taking(word):
                return False  # those earning $5 | get most
            if not (self.is_open(index) or joins) and self.words[index - 1] != "-":
                return False  # but a one-off $1,500 bonus
        return False

    def _is_listed_quality(self, comma: int) -> bool:
        """Tell whether a comma parts a sum from the quality before it: a new|, $29 million jail."""
        if self.word(comma) != "," or self.word(comma - 2) not in ("a", "an"):
            return False
        return self.is_open(comma - 1) and not self.is_time(comma - 1, comma)

    def _past_rates(self, index: int) -> int:
        """Return the index behind the rates and times before a noun: of | nine pct seven-year | notes."""
        while self._is_rate(index) and not self._is_timed(index):
            index += 1
        return index + _SPAN * self._is_timed(index)

    def _is_timed(self, index: int) -> bool:
        """Tell whether a number with a hyphen begins at `index`: | seven-year | notes."""
        return self.lexemes.kinds[index : index + 2] in ("ND", "WD", "XD")

    def _is_rate(self, index: int) -> bool:
        """Tell whether a number, or that it is of a hundred, stands before a noun: of | nine pct | notes."""
        word, behind = self.words[index : index + 1], self.words[index + 1 : index + 2]
        told = self.lexemes.kinds[index : index + 1] in tuple("WX") and behind in _RATES
        return told or self.lexemes.kinds[index : index + 1] == "N" or word in _RATES
