"""What stands between verbs of measure and their sums: rose 5% | in the third quarter | to $3 million."""

from __future__ import annotations

from onrecord.extractors.amounts.nouns import CLAUSE, LONGEST
from onrecord.extractors.amounts.setting import RATES, Setters

#: The classes of what a sum is made of, with its article.
_SUMMED = "GCKNSPLUD"
BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})
HAVE = frozenset({"had", "has", "have", "having"})
WHEN = frozenset({"early", "earlier", "late", "last", "this", "next"})
LEVELS = frozenset({"to", "at"})
#: Lexemes of `three-fold`.
FOLD = 3


class Amid(Setters):
    """Passes what stands between verbs of measure and their sums, in one stretch of lexemes."""

    def _past_when(self, index: int) -> int:
        """Return the index before a time that ends at `index`, else it: rose 5% | in the quarter to $5."""
        begin, timed = index, False
        if self.words[index] in LEVELS:
            return index
        if self.words[index] == "basis":
            return self.before_basis(index + 1) - 1  # rose 5% | on an annual basis to $5
        while begin > max(1, index - CLAUSE) and self._is_when(begin):
            timed |= self.words[begin] in self.grammar.timed
            begin -= 1
        if timed and self.words[begin + 1] in WHEN and self.words[begin] in self.grammar.setters:
            return begin  # was tripled | this year to $5
        if not timed or not self.grammar.is_a(self.words[begin], "prep"):
            return index
        return begin - 1 - (self.words[begin - 1] in ("compared", "versus"))

    def _past_where(self, index: int) -> int:
        """Return the index before where something was traded, up to `index`: closed | on the Rye market."""
        if not index or self.words[index] not in self.grammar.markets:
            return index
        begin = index
        while begin > max(1, index - LONGEST) and self.is_in_phrase(begin):
            begin -= 1
        moved = (
            self.words[begin - 1] in self.grammar.setters | self.grammar.verbs
            or self.lexemes.kinds[begin - 1] == "U"
        )
        moved = moved or self.words[begin - 1] in RATES  # rose 4% | in early trading to $3
        return begin - 1 if moved and self.words[begin] in ("on", "in") else index

    def _is_when(self, index: int) -> bool:
        """Tell whether a lexeme can stand in a time: the same | quarter of 2007, the year to Dec|."""
        word, behind = self.words[index], self.words[index + 1]
        if word == ".":
            return self.words[index - 1] in self.grammar.times
        if word in self.grammar.times and word in self.grammar.plain_verbs:
            return False  # to fall
        tied = behind == "-" and self.word(index + 2) in self.grammar.timed  # the prior|-year period
        quality = (tied or behind in self.grammar.timed) and word.isalpha()
        quality = quality and not self.grammar.is_a(word, "prep", "conj", "aux")
        return quality or self.is_of_time(index) or (word == "of" and behind.isdigit())

    def _of_comparison(self, index: int) -> int:
        """Return how many lexemes up to `index` say how often or against what: three-fold, year on year."""
        tied = self.words[index - 1] == "-"
        begin = index - 2 * (1 + tied)
        if self.words[index] == "date" and self.words[index - 1 - tied] == "to":
            return index - begin + 1  # year-to-date
        if self.words[index] == "fold":
            return FOLD * tied
        twice = (
            begin >= 0 and self.words[index] == self.words[begin] and self.words[index] in self.grammar.timed
        )
        return index - begin if twice and self.words[index - 1 - tied] in ("on", "over") else 0

    def _offered(self, index: int) -> int:
        """Return where what sells for a sum is said to: | sold for, is | on the market for; or -1."""
        if self._is_sold(index) or self.words[index] in BE:
            return index  # sold | for $3, the bid is | for $3
        if (sold := self._sold(index)) >= 0:
            return sold
        begin = index - 1 - (self.words[index - 1] == "the")
        offered = self.words[index] in self.grammar.offers and self.words[begin] in ("on", "for")
        before = self.word(begin - 1)
        gone = before in self.grammar.gone
        return begin - gone if offered and (gone or self.grammar.is_a(before, "aux")) else -1

    def _is_sold(self, index: int) -> bool:
        """Tell whether a verb says what sells or is bought: a flat | sold, was | bought, a flat, | bought."""
        bought = self.words[index] in self.grammar.bought
        return self.words[index] in self.grammar.sold or (bought and self.words[index - 1] in BE | {","})

    def _sold(self, last: int) -> int:
        """Return where what sells does so, before how and when up to `last`: | sold at auction; or -1."""
        for index in range(last, max(0, last - CLAUSE), -1):
            word, behind = self.words[index], self.words[index + 1]
            if self._is_sold(index) and word not in self.grammar.turners:
                how = self.grammar.is_a(behind, "prep") or behind in self.grammar.times or behind in WHEN
                return index if how else -1
            timed = word in self.grammar.times or word in WHEN
            if not (timed or self.is_in_phrase(index) or self.grammar.is_a(word, "prep")):
                break
        return -1

    def _is_rumour(self, index: int) -> bool:
        """Tell whether a word with its article says who knows a sum: worth | a reported | $5 million."""
        return self.words[index] in self.grammar.hearsay and self.word(index - 1) in ("a", "an")

    def _past_rate(self, index: int) -> int:
        """Return how many lexemes join a sum to the rate that it is in money: fell 2 per cent|, or | 5p."""
        if self.words[index] != "or":
            return 0
        size = 1 + (self.word(index - 1) == ",")
        rate = self.word(index - size)
        return size if rate in RATES or rate == "cent" else 0

    def _past_manner(self, index: int) -> int:
        """Return how many lexemes say how somebody moved: fell | greatly | to $5, rose|, but only | to."""
        before = self.word(index - 1)
        if self.words[index] == "only" and before == "but":
            return 2 + (self.word(index - 2) == ",")
        told = before in self.grammar.verbs or before in self.grammar.setters
        return int(told and self.words[index].endswith("ly"))

    def _is_place(self, index: int) -> bool:
        """Tell whether a word names where something rose or fell: fell in London to $3."""
        begins = self.lexemes.text[self.lexemes.starts[index]].isupper()
        return begins and index > 0 and self.words[index - 1] == "in"

    def is_in_rate(self, opens: int) -> bool:
        """Tell whether the bracket at `opens` gives the rate before it in money: rose 5% | ($3)."""
        summed = self.lexemes.kinds[opens + 1 : opens + 2] in tuple("NWXCK")
        return summed and self.words[opens - 1] in RATES

    def _is_level(self, first: int) -> bool:
        """Tell whether a sum at `first` is a level that can be passed: passed the | £5 million mark."""
        for index in range(first, min(len(self.words), first + CLAUSE)):
            if self.words[index] in self.grammar.levels:
                return True
            if self.lexemes.kinds[index] not in _SUMMED:
                break
        return False

    def _past_aside(self, comma: int) -> int:
        """Return the index before `, or 2.1 pct,` or `(2.1%)` where one ends at `comma`, else `comma`."""
        if self.words[comma] == ")":
            opens = self.lexemes.kinds.rfind("(", max(0, comma - CLAUSE), comma)
            rated = comma - opens <= FOLD and self.words[comma - 1] in RATES
            return opens - 1 if opens > 0 and (rated or self.is_in_rate(opens)) else comma
        if self.words[comma] == ",":
            for index in range(comma - 2, max(0, comma - CLAUSE), -1):
                if self.words[index : index + 2] == [",", "or"]:
                    return index - 1
        return comma
