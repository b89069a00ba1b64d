"""Nouns behind a sum that it measures: a $7 million campaign, $3 million in fees."""

from __future__ import annotations

from onrecord.extractors.amounts.amid import BE, WHEN
from onrecord.extractors.amounts.described import Described
from onrecord.extractors.amounts.nouns import CLOSING_MARKS, OPENING_MARKS, PARTICLES, Stretch
from onrecord.grammar.money import YEAR

#: A noun without an article that follows has no more words: 5 mln dlrs cash.
_FOLLOWING = 3
_MORE = frozenset({"additional", "extra", "less", "more"})
_HOPED = frozenset({"expected", "planned", "budgeted", "forecast", "usual", "before"})
#: What stands before what is paid for something, or what that comes to.
_PRICING = frozenset({"for", "or"})
#: Lexemes of `a year`.
_PER = 2
#: Lexemes of `per-share`.
_PER_SHARE = 3


class Following(Described):
    """Finds the nouns behind the sums in one stretch of lexemes."""

    def followed(self, last: int) -> Stretch | None:
        """Return the noun that follows a sum without an article: 5 mln dlrs cash, £3m investment into."""
        for size in range(_FOLLOWING, 0, -1):
            followed = self.words[last : last + size]
            if " ".join(followed) in self.grammar.followers:
                return last, last + len(followed)
        end = self._before_participles(last)  # $5 ransom | demanded
        bare = end > last and self.words[end - 1] in self.grammar.bare and not self.is_name(last, end)
        after, told = self.word(end), self.word(end) == "that" and self.word(end + 1) in BE
        return (last, end) if bare and (told or not self.grammar.is_a(after, "det", "pron")) else None

    def plural(self, last: int, modified: int) -> Stretch | None:
        """Return the plural, and no verb, behind the figures of a sum: $100 | fines, no $100 | owes.

        Behind a mark it may say who pays: Admission: $5 | adults, $3 | children.
        """
        if modified and not self.words[modified - 1][0].isalpha():
            return None
        last = self._past_other(last)
        if self.lexemes.kinds[last - 1] not in "NS":
            return None
        end = self._before_participles(last)  # $100 fines | paid
        if end == last or self.is_name(last, end):
            return None
        word, after = self.words[end - 1], self.word(end)
        plural = word.endswith("s") and not word.endswith(("ss", "us", "is")) and not self.is_time(last, end)
        told = word in self.grammar.telling or word in self.grammar.seeing or word in self.grammar.going
        told = told or self.words[last].endswith(("ed", "ly", "ing"))
        told |= self.word(modified - 1) == "of" and self.words[last] in self.grammar.pasts  # of $5 | beat
        closed = not after[:1].isalpha() or self.grammar.is_a(after, "prep", "conj")
        return (last, end) if plural and closed and not told else None

    def _before_participles(self, begin: int) -> int:
        """Return the index behind the noun that begins at `begin`, without what is told of it."""
        end = self.forward(begin)
        while end > begin + 1 and self.words[end - 1].endswith("ed"):
            end -= 1
        return end

    def _past_other(self, last: int) -> int:
        """Return the index behind another sum of the same things: $5 | and $10 | gifts; or `last`."""
        if self.word(last) not in ("and", "or") or self.lexemes.kinds[last + 1 : last + 2] != "C":
            return last
        end = last + _PER
        while self.lexemes.kinds[end : end + 1] in ("N", "S"):
            end += 1
        return end

    def contained(self, last: int, modified: int) -> Stretch | None:
        """Return the noun in a phrase with `in`, `of` or `worth of` behind a sum: $3 million in fees."""
        last += 2 * (self.words[last : last + 2] == ["-", "plus"])  # $4,000-plus in fees
        joined = self.words[last : last + 2] == ["-", "worth"]
        index = last + (joined or self.words[last : last + 1] in (["'"], ["’"]))  # thousand dollars' worth
        index = index + 1 if self.words[index : index + 1] == ["worth"] else last
        index = self._past_more(index)
        kind = self.lexemes.kinds[index : index + 1]
        if kind not in ("I", "O") or self._is_price(modified, index + 1):
            return None
        begin = index + 1
        if kind == "I" and self.word(begin) in ("a", "an"):
            return self._contained_in_one(begin + 1)
        if kind == "O":
            begin = self._past_of(begin, modified)
        if begin < 0 or self._is_apart(kind, begin):
            return None
        begin = self._past_rates(begin)
        quoted = self.word(begin) in OPENING_MARKS and self.lexemes.is_glued(begin + 1)  # of | “junk” bonds
        begins = begin + (1 if quoted else self._adverb(begin))
        begins += _PER_SHARE * (self.words[begin : begin + 2] == ["per", "-"])  # per-share earnings
        end = self.forward(begins)
        end = self._past_compounds(end) if end > begins else end
        end = self._past_qualities(begins, end)
        noun = self._past_rates(end)
        if end < noun and self.is_open(noun):
            end = self.forward(noun)  # of its outstanding | nine pct | notes
        end += kind == "I" and self.is_last(end)
        worth = self.words[begin - 2] == "worth"  # $5 worth of | Bitcoin
        if kind == "O" and self.lexemes.kinds[end : end + 1] in tuple("CK"):
            return None  # $20 of the | roughly | $27 in ads
        if end == begins or self._is_adjunct(kind, begin, end) or (self.is_name(end - 1, end) and not worth):
            return None
        after = self.word(end)
        dealt = after.endswith("ing") and after in self.grammar.verbs
        dealt = dealt or (self.words[begin].endswith("ing") and self._has_object(end))
        if kind == "I" and (dealt or self.lexemes.kinds[end : end + 1] == "N"):
            return None  # in heavy | trading, in fiscal | 1988
        if end > begins + 1 and self.words[end - 1].endswith("ed") and self.words[end - 2] != "-":
            end -= 1  # of securities | backed by
        to_do = self.word(modified - 2) == "to"  # to invest $5 in roads, | widen aid and enable trade
        return begin, self.past_joined(end) if to_do else self.past_listed(end)

    def _is_price(self, modified: int, begin: int) -> bool:
        """Tell whether a sum is the price paid for something: bought it for $5, or about $7, in | cash."""
        means = self.word(begin) in self.grammar.means and not self.is_open(begin + 1)
        return means and self.word(modified - 1) in _PRICING and self.word(begin + 1) != "and"

    def _past_qualities(self, begin: int, end: int) -> int:
        """Return where a noun ends whose two qualities are names: in Swiss and | French bonds."""
        both = begin < end and self.word(end) == "and" and self.is_name(begin, end)
        last = self.forward(end + 1) if both else end
        whole = last > end + 2 and self._is_capital(end + 1) and not self.is_name(end + 1, last)
        return last if whole else end

    def _past_compounds(self, end: int) -> int:
        """Return where a noun ends that goes on with words joined by hyphens: in new | short-term loans.

        Or behind a mark: in “junk” | bonds.
        """
        if self.word(end) in CLOSING_MARKS and self.lexemes.is_glued(end) and self.is_open(end + 1):
            return self.forward(end + 1)
        while self.words[end + 1 : end + 2] == ["-"] and self.is_open(end + 2):
            end = self.forward(end + 2)
        return end

    def _past_more(self, index: int) -> int:
        """Return the index behind what adds a sum to others: $5 more | in fees, $5 more yearly | in.

        So it is with what a sum is compared with: $5 more than expected | in fees.
        """
        end = index + 1 + self.word(index + 1).endswith("ly")
        end += 2 * (self.word(end) == "than" and self.word(end + 1) in _HOPED)
        return end if self.word(index) in _MORE and self.word(end) == "in" else index

    def _is_adjunct(self, kind: str, begin: int, end: int) -> bool:
        """Tell whether a phrase says when, or in what money: in fiscal 1988, in today's dollars."""
        if kind == "I" and (self.words[end - 1] in self.grammar.dated or self.lexemes.kinds[end - 1] == "U"):
            return True
        if kind == "I" and self.words[begin] in WHEN and self.words[end - 1] in self.grammar.markets:
            return True  # in early | trade
        return self.is_time(begin, end) and self.words[begin - 1 : end] != ["of", "time"]

    def _adverb(self, begin: int) -> int:
        """Return how many lexemes of an adverb begin a noun: in | back | pay, in | short- | term debt."""
        tied = self.words[begin + 1 : begin + 2] == ["-"]
        adverb = self.grammar.is_a(self.word(begin), "adv") and self.is_open(begin + 1 + tied)
        return (1 + tied) * adverb

    def _past_of(self, begin: int, modified: int) -> int:
        """Return where the noun begins behind `of`, or -1 for what is no part: within $5 of his haul."""
        if self.word(modified - 1) == "within" or self.word(begin) in ("every", "each"):
            return -1  # came within $5 million of his rival's haul
        if not self.grammar.is_a(self.word(begin), "det"):
            return begin
        behind = self.word(begin + 1)  # of that | attributable to fees
        told = behind in self.grammar.verbs or behind.endswith(("able", "ible"))
        told = told and self.grammar.is_a(self.words[begin], "pron")
        return -1 if told else begin + 1

    def _is_apart(self, kind: str, begin: int) -> bool:
        """Tell whether `in` makes an adverb of the words behind it: in 1987, in two tranches, in each town.

        Of `that` before a form in -ing nothing is a part: $5 of that | coming from Peru.
        """
        if kind == "O" and self.word(begin).endswith("ing") and self.words[begin - 1] == "that":
            return True
        if kind == "I" and self.word(begin) in ("each", "every"):
            return True
        return kind == "I" and begin < len(self.words) and self._is_adverbial(begin)

    def _contained_in_one(self, begin: int) -> Stretch | None:
        """Return what is made up of a sum, where it can be one without an article: $5 in a | bonus."""
        end = self.forward(begin)
        whole = end > begin and self.words[end - 1] in self.grammar.bare - self.grammar.framing
        return (begin, end) if whole else None  # but paid $5 in a | deal

    def _has_object(self, index: int) -> bool:
        """Tell whether what stands behind a gerund makes it a verb: in building | a dam, in fixing | up."""
        word = self.word(index)
        return word in PARTICLES or self.grammar.is_a(word, "det")

    def spent_on(self, last: int, modified: int) -> Stretch | None:
        """Return what a sum goes into: spent £3.5m | on new alarms, spent $5 a year | on rent."""
        if self.grammar.spending.isdisjoint(self.words[max(0, modified - 2) : modified]):
            return None
        return self.gone_into(last)

    def gone_into(self, last: int) -> Stretch | None:
        """Return the noun behind `on` that a sum which ends at `last` goes into."""
        begin = last + _PER * (self.words[last : last + 1] in (["a"], ["per"], ["each"]))
        if self.words[begin : begin + 1] != ["on"]:
            return None
        begin += 1
        while begin < len(self.words) and self.grammar.is_a(self.words[begin], "det"):
            begin += 1
        end = self.forward(begin)
        while end > begin + 1 and self._goes_on(end - 1):
            end -= 1
        if end == begin + 1 and self.words[begin].endswith("ing") and self._has_object(end):
            end = self.forward(end + 1)  # on mending | the road
        told = end == begin or self.is_time(begin, end) or self.is_name(begin, end)
        return None if told else (begin, self.past_joined(end))

    def _goes_on(self, index: int) -> bool:
        """Tell whether a participle behind a plural tells of it: on ads | attacking him."""
        return self.words[index].endswith(("ed", "ing")) and self.words[index - 1].endswith("s")

    def paid_as(self, last: int) -> Stretch | None:
        """Return the bare noun behind `as` that a sum is paid as: $500 as compensation."""
        last = self.past_bracket(last)
        begin = last + 1
        if self.words[last : last + 1] != ["as"] or not self.is_open(begin):
            return None
        end = self.forward(begin)
        after = self.words[end : end + 1]
        closed = not after or not after[0].isalpha() or self.grammar.is_a(after[0], "prep", "conj")
        inside = self.words[begin:end]
        told = any(word.endswith(("ed", "ly", "ing")) or word in self.grammar.pasts for word in inside)
        bare = closed and not told and inside[0] not in self.grammar.unpaid
        return (begin, end) if bare and not self.is_name(begin, end) else None

    def _is_adverbial(self, begin: int) -> bool:
        """Tell whether `in` has no noun that a sum consists of: in 1987, in two tranches, in support of."""
        word = self.words[begin]
        tied = self.words[begin + 1 : begin + 2] == ["-"]  # in one-time | fees
        counts = (self.lexemes.kinds[begin] == "W" and not tied) or YEAR.search(word) is not None
        bare = not self.is_open(begin + 1) and self.words[begin + 1 : begin + 2] != [
            "from"
        ]  # in support from
        return counts or (word in self.grammar.adverbial and bare)  # in total fees
