"""Subjects: what a sum is the size of."""

from __future__ import annotations

from onrecord.extractors.amounts.lexemes import Lexemes
from onrecord.extractors.amounts.measures import Measures
from onrecord.extractors.amounts.nouns import CLAUSE, DATED, LONGEST, Grammar, Stretch
from onrecord.grammar.money import YEAR

_LABEL = 4
_SCOPE = 4
_LINE = 30
_HEADLINE = 20
_OR = 2
_FOLLOWING = 3
#: Lexemes of a comma and a quality behind a sum: , two-year.
_QUALITY = 4
_AGAINST = 6
_RELATIVE = frozenset({"that", "which", "who"})
#: Between two sums of one thing: up from, compared with a.
_HELD = frozenset({"from", "against", "compared", "versus", "vs"})
_BY_NOW = frozenset({"now", "currently", "today"})
_MOVED = frozenset({"up", "down", "and", "higher", "lower"})
_TURNED = frozenset(
    {
        ",",
        "-",
        "ago",
        "earlier",
        "with",
        "to",
        "a",
        "an",
        "the",
        "at",
        "just",
        "only",
        "this",
        "last",
        "in",
        "next",
        *_MOVED,
    }
)
#: Behind `as`, what is no noun for a sum.
_NOT_PAID = frozenset({"part", "well", "many", "much", "soon", "long", "far", "per", "prices"})
_STOPS = frozenset(".!?:”\"'’)")
#: The classes of signs before a figure, and of what one is made of: £14m.
_SIGNS = "CK"
_FIGURES = "NSPL"


class Subjects(Measures):
    """Finds the subjects of the sums in one stretch of lexemes."""

    def __init__(self, lexemes: Lexemes, grammar: Grammar) -> None:
        super().__init__(lexemes, grammar)
        self.label: Stretch | None = None
        self._before: tuple[int, Stretch | None] = (-1, None)

    def of(
        self, first: int, last: int, *, modified: int, modifies: bool, behind: int, counted: int
    ) -> Stretch | None:
        """Return the lexemes [begin, end) that name what a sum measures; None where nothing does.

        Args:
            first: The index of its first lexeme.
            last: The index behind its last lexeme.
            modified: The index of the first lexeme of its modifiers.
            modifies: Whether its form says that it modifies a noun: 40 mln dlr.
            behind: The index where a noun behind it may begin: past `a year` nothing does.
            counted: The index behind `a year`, where a noun follows that it modifies: a $41 a share offer.
        """
        bracketed = first and self.lexemes.kinds[first - 1] == "(" and self._before[0] == first - 1
        another = self.words[max(0, modified - 1)] == "or" and 0 < modified - self._before[0] <= _OR
        if bracketed or another:  # 6.7 billion euros ($7.4 billion); 2 million dollars, or 14 cents a share
            self._before = (counted if another else self._before[0], self._before[1])
            return self._before[1]
        sure = modifies or self._is_headline(behind)
        found = (
            self._modified(first, counted, modifies=modifies, sure=sure)
            or (modified < first and self._modified(modified, counted, modifies=modifies, sure=sure))
            or self._with_of(modified)
            or self._contained(self._past_bracket(counted), modified)
            or self._followed(last)
            or self._paid_as(last)
            or self.measured(first, modified)
            or self.set_by(modified)
            or (self._priced(modified) if behind > last else None)
            or self._compared(modified)
            or self._apposed(modified)
            or self._bounded(first, modified)
            or self._listed(modified)
            or self._labelled(modified, behind)
        )
        found = self._bare(*found) if found else None
        if found and found[0] < self._before[0] <= found[1]:
            found = self._past_sum(*found)
        self._before = (counted, found)
        return found

    def _bare(self, begin: int, end: int) -> Stretch | None:
        """Return a subject without the rest of a sum that it begins in, and what joins or leads to it.

        `(a $5m) | gap`, `, and | shares`, `, beating | forecasts`. Where no more than a sum is left, the
        subject is that sum's: `$184 million, which was 58 cents`.
        """
        kinds = self.lexemes.kinds
        in_sum = (begin and kinds[begin - 1] in _SIGNS) or set(kinds[begin:end]).issubset(_FIGURES)
        while in_sum and begin < end and kinds[begin] in _FIGURES:
            begin += 1
        if begin == end:
            return self._before[1]
        begin -= begin > 0 and kinds[begin] == "D"  # first|-half profit
        if self._is_day(begin, end):
            return None
        leads = begin > 0 and self.words[begin - 1] == "," and self.words[begin].endswith("ing")
        leads = leads or self.grammar.is_a(self.words[begin], "conj")
        return (begin + 1, end) if leads and end - begin > 1 else (begin, end)

    def _is_day(self, begin: int, end: int) -> bool:
        """Tell whether what seems a subject says when something was: up for | a second day, | on Friday."""
        if self.words[end - 1] not in self.grammar.times or "of" in self.words[begin:end]:
            return False
        inside = any(self.grammar.is_a(word, "prep") for word in self.words[begin + 1 : end])
        bare = self.grammar.is_a(self.words[begin], "det") and not inside  # no `The loss for the full year`
        return bare or self.grammar.is_a(self.words[begin], "prep")

    def _past_sum(self, begin: int, end: int) -> Stretch | None:
        """Return a subject without the sum before it and what that measures.

        `The bid is $1 and | the offer | is $3`; of `| coffee | that cost 50 cents now costs $4`, that sum's.
        """
        behind = self._before[0]
        joint = next((i for i in range(behind, end - 1) if self.words[i] == "and"), end)
        if joint < end:
            return joint + 1, end
        relative = begin > 0 and self.words[begin - 1] in _RELATIVE
        return self._before[1] if relative else (begin, end)

    def _modified(self, first: int, last: int, *, modifies: bool, sure: bool) -> Stretch | None:
        """Return the noun behind a sum that has a determiner before it: a $7 million campaign."""
        index = self._past_bracket(last)
        index += self.lexemes.kinds[index : index + 1] == "D"
        index = self._past_quality(first, index)
        if not self.is_open(index) or (
            self.words[index] in self.grammar.levels and self.words[index + 1 : index + 2] != ["of"]
        ):
            return None
        if self._is_told(index):
            return None
        determined = self._is_determined(first)
        end = self.forward(index) if sure or determined else index
        if "ago" in self.words[index : end + 1]:  # a $5 measure | two seasons ago
            end = next((i for i in range(index, end) if self.lexemes.kinds[i] in "NW"), index)
        while end > index and self.words[end - 1].endswith("ed"):
            end -= 1
        if end == index or (self.is_name(index, end) and not (modifies and determined)):
            return None  # but a 500-mln dlr Development Fund
        return index, end

    def _is_told(self, index: int) -> bool:
        """Tell whether what was done with a sum stands behind it: the £200 | first tabled, | last paid."""
        if index + 1 >= len(self.words) or self.is_open(index + 2):
            return False
        word, done = self.words[index], self.words[index + 1]
        early = word.endswith("ly") or word in DATED
        return early and (done.endswith("ed") or done in self.grammar.pasts)

    def _past_bracket(self, last: int) -> int:
        """Return the index behind a conversion in brackets that follows a sum, or `last`."""
        if self.lexemes.kinds[last : last + 1] != "(":
            return last
        close = self.lexemes.kinds.find(")", last, last + CLAUSE)
        return close + 1 if close > 0 else last

    def _past_quality(self, first: int, index: int) -> int:
        """Return the index behind a comma and a quality of the noun: a $45 million|, two-year| contract."""
        tied = self.words[index : index + 1] == [","] and self.words[index + 2 : index + 3] == ["-"]
        return index + _QUALITY if tied and self._is_determined(first) else index

    def _is_determined(self, first: int) -> bool:
        tied = self.words[max(0, first - 1)] == "," and self.words[max(0, first - 3)] == "-"
        first -= tied and first > _QUALITY  # a two-year, | $45 million contract
        for index in range(first - 1, max(-1, first - 1 - _SCOPE), -1):
            word = self.words[index]
            owned = word in ("'", "’") or (word == "s" and self.words[index - 1] in ("'", "’"))
            if owned or self.grammar.is_a(word, "det") or self.lexemes.kinds[index] in "NWX":
                return True
            joins = self.lexemes.kinds[index] == "D" or self.grammar.is_a(word, "adv")
            if not (self.is_open(index) or joins) and self.words[index - 1] != "-":
                return False  # but a one-off $1,500 bonus
        return False

    def _followed(self, last: int) -> Stretch | None:
        """Return the noun that follows a sum without an article: 5 mln dlrs cash."""
        for size in range(_FOLLOWING, 0, -1):
            followed = self.words[last : last + size]
            if " ".join(followed) in self.grammar.followers:
                return last, last + len(followed)
        return None

    def _contained(self, last: int, modified: int) -> Stretch | None:
        """Return the noun in a phrase with `in`, `of` or `worth of` behind a sum: $3 million in fees."""
        last += 2 * (self.words[last : last + 2] == ["-", "plus"])  # $4,000-plus in fees
        index = last + (self.words[last : last + 1] in (["'"], ["’"]))  # thousand dollars' worth
        index = index + 1 if self.words[index : index + 1] == ["worth"] else last
        kind = self.lexemes.kinds[index : index + 1]
        if kind not in ("I", "O"):
            return None
        begin = index + 1
        if kind == "O" and self.words[max(0, modified - 1) : modified] == ["within"]:
            return None  # came within $5 million of his rival's haul
        if kind == "I" and begin < len(self.words) and self._is_adverbial(begin):
            return None
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
        begins = begin + (self.words[begin : begin + 1] == ["back"])  # back pay
        end = self.forward(begins)
        end += kind == "I" and self.is_last(end)
        dated = self.is_time(begin, end) or (kind == "I" and self.words[end - 1] in DATED)
        if end == begins or dated or self.is_name(end - 1, end):
            return None
        after = "".join(self.words[end : end + 1])
        dealt = after.endswith("ing") and after in self.grammar.verbs
        if kind == "I" and (dealt or self.lexemes.kinds[end : end + 1] == "N"):
            return None  # in heavy | trading, in fiscal | 1988
        if end > begins + 1 and self.words[end - 1].endswith("ed") and self.words[end - 2] != "-":
            end -= 1  # of securities | backed by
        return begin, self.past_joined(end)

    def _paid_as(self, last: int) -> Stretch | None:
        """Return the bare noun behind `as` that a sum is paid as: $500 as compensation."""
        begin = last + 1
        if self.words[last : last + 1] != ["as"] or not self.is_open(begin):
            return None
        end = self.forward(begin)
        after = self.words[end : end + 1]
        closed = not after or not after[0].isalpha() or self.grammar.is_a(after[0], "prep", "conj")
        inside = self.words[begin:end]
        told = any(word.endswith(("ed", "ly", "ing")) or word in self.grammar.pasts for word in inside)
        bare = closed and not told and inside[0] not in _NOT_PAID
        return (begin, end) if bare and not self.is_name(begin, end) else None

    def _is_adverbial(self, begin: int) -> bool:
        """Tell whether `in` has no noun that a sum consists of: in 1987, in two tranches, in support of."""
        word = self.words[begin]
        counts = self.lexemes.kinds[begin] == "W" or YEAR.search(word) is not None
        return counts or (word in self.grammar.adverbial and not self.is_open(begin + 1))  # in total fees

    def _with_of(self, first: int) -> Stretch | None:
        """Return the noun in `an offer of $5 million`."""
        index = first - 1
        while index > first - _SCOPE and index >= 0 and self._is_weak(self.words[index]):
            index -= 1
        billed = index > 0 and self.words[index] == "for" and self.words[index - 1] in self.grammar.bills
        if index <= 0 or not (billed or self.lexemes.kinds[index] == "O"):
            return None
        index = self.before_time(index)
        kind, counted = self.lexemes.kinds[index - 1], self.lexemes.kinds[max(0, index - 2)] in _FIGURES
        if kind not in "xp" and (kind != "U" or counted):  # a sum of $5, though a sum is money as well
            return None
        begin = self.backward(index, LONGEST, self.is_open)
        if begin > 1 and self.lexemes.kinds[begin - 1] == "D" and self.words[begin - 2][0].isalpha():
            begin -= 2  # a one-time charge
        begin = self._past_verb(begin, index)
        if begin == index or self.is_time(index - 1, index) or self._is_robbed(begin):
            return None
        return self.tied_to(begin), index

    def _is_robbed(self, begin: int) -> bool:
        """Tell whether a sum is what the people at `begin` lose: defrauded | investors | of $5 million."""
        return not self.grammar.robbing.isdisjoint(self.words[max(0, begin - _SCOPE) : begin + 1])

    def _past_verb(self, begin: int, end: int) -> int:
        """Return where a phrase begins behind its verb: to pay | fines, Oslo suspended | payment."""
        if 0 < begin < end - 1 and self._is_before_verb(begin - 1):
            begin += 1
        text, starts = self.lexemes.text, self.lexemes.starts
        inside = range(end - 2, begin, -1)
        pasts = [i for i in inside if self.words[i].endswith("ed") and self.words[i - 1] != "-"]
        owned = begin > 0 and self.words[begin - 1] == "the"  # the firm posted | income
        verbs = (
            i
            for i in pasts
            if text[starts[i - 1]].isupper() or (owned and self.words[i] not in self.grammar.bridges)
        )
        return next(verbs, begin - 1) + 1

    def _is_weak(self, word: str) -> bool:
        return word != "of" and (word in self.grammar.bridges or self.grammar.is_a(word, "det"))

    def _priced(self, modified: int) -> Stretch | None:
        """Return the noun that a sum is the price of: land at $5 an acre."""
        if modified < 2 or self.words[modified - 1] != "at":
            return None
        found = self.noun_phrase(modified - 1)
        if found is None or self.is_time(*found):
            return None
        before = self.words[found[0] - 1] if found[0] else ""
        is_none = before == "under" or self.grammar.is_a(before, "aux")
        return None if is_none else found  # under way at $5 a share

    def _bounded(self, first: int, modified: int) -> Stretch | None:
        """Return the plural that a sum bounds, behind a preposition or the like: with incomes above $1."""
        index = modified - 1
        if modified == first or index < 1 or not self.is_open(index) or not self.words[index].endswith("s"):
            return None
        if not self.grammar.is_a(self.words[modified], "prep") or self.is_time(index, modified):
            return None
        before = self.words[index - 1]
        is_noun = before.endswith("ed") or self.grammar.is_a(before, "prep", "det")
        return (index, modified) if is_noun and before != "to" else None

    def _compared(self, modified: int) -> Stretch | None:
        """Return the subject of the sum before, where only times and a joint or the like stand between.

        `$5 million, up from $3 million`, `$5 million in 1987 and $3 million`.
        """
        last, subject = self._before
        between = self.words[last:modified] if 0 <= modified - last <= _AGAINST else []
        held = between == ["to"] or any(word in _HELD or word in _MOVED for word in between)
        known = (
            word in _HELD or word in _TURNED | DATED or word in self.grammar.times or YEAR.search(word)
            for word in between
        )
        return subject if held and all(known) else None

    def _apposed(self, modified: int) -> Stretch | None:
        """Return the noun before a comma and what its sum is: starting pay, | now $41,300."""
        at = modified - (self.words[max(0, modified - 1)] == "at")
        now = at - (self.words[max(0, at - 1)] in _BY_NOW)
        if now == modified or now < _OR or self.words[now - 1] != ",":
            return None
        found = self.noun_phrase(now - 1)
        told = found and (now < at or self.grammar.is_a(self.words[found[0]], "det"))
        return found if told else None  # its debts, | at $5

    def _listed(self, first: int) -> Stretch | None:
        """Return the noun right before a later sum of a list: wheat 60 dlrs, oats 2 dlrs."""
        begin = self.backward(first, 2, self.is_open)
        joint = self.lexemes.kinds[max(0, begin - 1) : begin]
        earlier = self.lexemes.kinds[max(0, begin - 1 - _SCOPE) : max(0, begin - 1)]
        before = self.words[first - 1]
        told = before in self.grammar.pasts or before.endswith(("ed", "ing"))
        if begin == first or told or joint not in (",", "J") or not any(kind in "CUK" for kind in earlier):
            return None
        return begin, first

    def _labelled(self, first: int, last: int) -> Stretch | None:
        """Return the head of a line of figures, also for its later sums: Net profit 5 mln dlrs vs 4 mln."""
        told = first > 1 and self.words[first - 1] in self.grammar.setters  # Roe raises $3M
        end = first - (self.words[max(0, first - 1)] == ":")  # Admission: $5
        if 0 < end <= _LABEL and self._is_line(last) and all(map(self.is_open, range(end))) and not told:
            self.label = (0, end)
            return self.label
        if self.label and first and self.grammar.is_a(self.words[first - 1], "prep"):
            return self.label
        if self.label and first > 1 and self.words[first - 2] == "vs" and self.is_open(first - 1):
            return first - 1, first  # Shr profit five cts vs | loss | nine cts
        return None

    def _is_headline(self, last: int) -> bool:
        """Tell whether the paragraph is short and no sentence: articles are left out there."""
        if not 1 < len(self.words) <= _HEADLINE or self.words[-1] in _STOPS:
            return False
        return not any(word.endswith("ing") for word in self.words[last : last + 1])

    def _is_line(self, last: int) -> bool:
        """Tell whether the paragraph is a line of figures: no sentence, no headline.

        In a headline more words follow, and no further figure: `Tribe signs $5m deal with the Crown`.
        """
        if len(self.words) > _LINE or self.words[-1] in ".!?":
            return False
        figures = any(kind in "NWX" for kind in self.lexemes.kinds[last:])
        if not figures and sum(map(str.isalpha, self.words[last:])) > 1:
            return False
        return not all(self.lexemes.is_capital(i) for i in range(len(self.words)) if self.words[i].isalpha())
