"""Nouns behind a sum that it measures: a $7 million campaign, $3 million in fees."""

from __future__ import annotations

from onrecord.extractors.amounts.amid import WHEN
from onrecord.extractors.amounts.measures import Measures
from onrecord.extractors.amounts.nouns import CLAUSE, PARTICLES, Stretch
from onrecord.grammar.money import YEAR

#: Lexemes in which the determiner of a noun stands before its sum.
_SCOPE = 4
#: A noun without an article that follows has no more words: 5 mln dlrs cash.
_FOLLOWING = 3
_RATES = (["pc"], ["pct"], ["percent"])
_QUOTES = frozenset("\"“‘'")
_SHUTTING = frozenset("\"”'’")
_MORE = frozenset({"additional", "extra", "less", "more"})
_HOPED = frozenset({"expected", "planned", "budgeted", "forecast", "usual", "before"})
#: What stands before what is paid for something, or what that comes to.
_PRICING = frozenset({"for", "or"})
#: Lexemes of `seven-year`.
_SPAN = 3
#: Lexemes of `a year`.
_PER = 2
#: Lexemes of a comma and a quality behind a sum: , two-year.
_QUALITY = 4
#: Lexemes of `per-share`.
_PER_SHARE = 3


class Following(Measures):
    """Finds the nouns behind the sums in one stretch of lexemes."""

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
        end -= end > index + 1 and self._is_judge(end - 1, whole)
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
        closes = not after.isalpha() or self.grammar.is_a(after, "prep", "conj") or after.endswith("ed")
        return owner and end > index + 1 and closes

    def _is_quoted(self, index: int) -> bool:
        """Tell whether a mark opens a noun that is quoted: a £5 | 'green tax', but £5|' worth."""
        opens = self.words[index : index + 1] in (["'"], ["‘"], ["“"], ['"'])
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
        return first > 1 and self.words[first - 1] in _QUOTES and self.lexemes.is_glued(first)

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

    def followed(self, last: int) -> Stretch | None:
        """Return the noun that follows a sum without an article: 5 mln dlrs cash, £3m investment into."""
        for size in range(_FOLLOWING, 0, -1):
            followed = self.words[last : last + size]
            if " ".join(followed) in self.grammar.followers:
                return last, last + len(followed)
        end = self._before_participles(last)  # $5 ransom | demanded
        bare = end > last and self.words[end - 1] in self.grammar.bare and not self.is_name(last, end)
        after = self.word(end)
        return (last, end) if bare and not self.grammar.is_a(after, "det", "pron") else None

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
        quoted = self.word(begin) in _QUOTES and self.lexemes.is_glued(begin + 1)  # worth of | “junk” bonds
        begins = begin + (1 if quoted else self._adverb(begin))
        begins += _PER_SHARE * (self.words[begin : begin + 2] == ["per", "-"])  # per-share earnings
        end = self.forward(begins)
        end = self._past_compounds(end) if end > begins else end
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

    def _past_compounds(self, end: int) -> int:
        """Return where a noun ends that goes on with words joined by hyphens: in new | short-term loans.

        Or behind a mark: in “junk” | bonds.
        """
        if self.word(end) in _SHUTTING and self.lexemes.is_glued(end) and self.is_open(end + 1):
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
        if self.word(modified - 1) == "within":
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
