"""Subjects: what a sum is the size of."""

from __future__ import annotations

from onrecord.extractors.amounts.amid import HAVE
from onrecord.extractors.amounts.headed import FIGURES, RELATIVE, Headed
from onrecord.extractors.amounts.lines import OPENING
from onrecord.extractors.amounts.measures import DASHES
from onrecord.extractors.amounts.nouns import CLAUSE, LONGEST, Stretch

#: Lexemes of a sentence up to its first noun phrase, which holds no `last` and the like.
_LEADING = 3
#: Between what a sum measures and what it leaves out.
_LEAVING_OUT = frozenset({"excluding", "including"})
#: Lexemes from one sum to another joined by `or`.
_OR = 2
#: Lexemes of `in May`.
_WHEN = 2
#: What encloses a price.
_PAIRS = frozenset({"()", "––", "——"})
_CLOSING = frozenset(",.;")
#: What ties a noun to what it is for.
_PURPOSES = frozenset({"for", "to"})
#: The classes of signs before a figure: £14m.
_SIGNS = "CK"
#: The classes of units and signs.
_SUMMED = frozenset("CKU")


class Subjects(Headed):
    """Finds the subjects of the sums in one stretch of lexemes."""

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
        opening = modified - 1  # ¥371 billion (about | $3 billion)
        bracketed = self._is_converted(opening)
        gap = modified - self._behind_when(self.past_bracket(self.before[0]))
        another = self.words[max(0, modified - 1)] == "or" and 0 < gap <= _OR
        # 6.7 billion euros ($7.4 billion); 2 million dollars, or 14 cents a share
        if bracketed or (another and self.before[1]):
            self.before = (counted if another else self.before[0], self.before[1])
            return self.before[1]
        if self.word(modified - 1) == "per":
            return self._rated(last)
        sure = modifies or self.is_headline(behind)
        modified -= self.is_quoted(modified)
        found = (
            (self.contained(self.past_bracket(last), modified) if self._is_of(last, modified) else None)
            or self.modified(first, counted, modifies=modifies, sure=sure)
            or (modified < first and self.modified(modified, counted, modifies=modifies, sure=sure))
            or self.plural(last, modified)
            or self.with_of(modified)
            or self._counted(first, last, modified=modified, counted=counted)
            or self.spent_on(last, modified)
            or self.spent_too(modified, last)
            or self.followed(last)
            or self.joined(modified, counted)
            or self.paid_as(last)
            or self.risen(first, modified)
            or self.set_against(modified)
            or (None if self.word(last) == "into" else self.measured(first, modified))  # to sink $5 | into it
            or self.set_by(modified, last)
            or self._again(first, modified)
            or (self._priced(modified) if behind > last else None)
            or self.compared(modified, counted)
            or self.shared(modified, last)
            or self.gapped(modified)
            or self._apposed(modified, counted)
            or self._totalled(first, modified)
            or self._accompanied(modified, counted)
            or self._bracketed(modified, last)
            or self.priced_so(modified)
            or self._bounded(first, modified)
            or self.limited(modified)
            or self._fronted(modified, counted)
            or self.listed(modified)
            or self.labelled(modified, behind)
        )
        found = self._bare(*found) if found else None
        if found and found[0] < self.before[0] <= found[1]:
            found = self._past_sum(*found)
        self.before = (counted, found)
        return found

    def _behind_when(self, index: int) -> int:
        """Return the index behind a time between two sums: it was $5 | in May|, or $7 with tips."""
        timed = self.word(index) in ("in", "on") and self.is_time(index + 1, index + _WHEN)
        return index + _WHEN if timed and self.word(index + _WHEN) == "," else index

    def _is_converted(self, opening: int) -> bool:
        """Tell whether a sum in brackets gives the one before them once more: 6 euros | ($7; | £5)."""
        kinds, before = self.lexemes.kinds, self.before[0]
        if opening >= 0 and kinds[opening] == "(":
            return before >= opening  # 6 euros ($7) | a year
        return (
            self.word(opening) == ";"
            and kinds[before : before + 1] == "("
            and ")" not in kinds[before:opening]
        )

    def _rated(self, last: int) -> Stretch | None:
        """Return what a sum by which another is reckoned is of: 18 cents per $1,000 of | assessed value.

        The other sum stays the one before: and 17 cents.
        """
        end = self.forward(last)
        found = self.contained(last, last) or (None if end == last else (last, end))
        self.before = (found[1] if found else last, self.before[1])
        return found

    def _counted(self, first: int, last: int, *, modified: int, counted: int) -> Stretch | None:
        """Return what a sum consists of, behind `a year` too, but not `per $1,000`: $5 a year in | fees.

        Of what it is counted by, it does so only where no verb tells: | the tax | rose to $5 a ton of coal.
        """
        if counted > last and self.lexemes.kinds[counted - 1] == "U":
            return None
        found = self.contained(self.past_bracket(counted), modified)
        if found and self.words[counted - 1] == "hour" and self.words[found[1] - 1] not in self.grammar.paid:
            return None  # $12 an hour in | local shops
        if found and counted > last and self.words[found[1] - 1] in self.grammar.means:
            return None  # $12 a share in | cash
        own = found and self.lexemes.kinds[counted : counted + 1] == "O" and counted > last
        described = self.word(modified - 1) in self.grammar.participles and self.is_open(modified - 2)
        own = own or (found and described)  # grants | totaling $5 in May
        return (self.measured(first, modified) or found) if own else found

    def _is_of(self, last: int, modified: int) -> bool:
        """Tell whether what a sum is of stands behind it, not before: a rescheduling of $5 of | debts."""
        done = self.word(modified - 2)
        act = done.startswith("consist") or (done.startswith("re") and done.endswith("ing"))
        twice = act and self.word(modified - 1) == self.word(self.past_bracket(last)) == "of"
        return twice or self._is_worth(last) or self._is_of_the(modified)

    def _is_of_the(self, modified: int) -> bool:
        """Tell whether a noun and a known sum are tied to each other: the issue | of the $1 in loans."""
        return self.words[max(0, modified - 2) : modified] == ["of", "the"]

    def _is_worth(self, last: int) -> bool:
        """Tell whether `worth of` stands behind a sum: the theft of $5 | worth of pipe."""
        behind = last + (self.words[last : last + 1] in (["'"], ["’"]))
        return self.words[behind : behind + 2] == ["worth", "of"]

    def _bare(self, begin: int, end: int) -> Stretch | None:
        """Return a subject without the rest of a sum that it begins in, and what joins or leads to it.

        `(a $5m) | gap`, `, and | shares`, `, beating | forecasts`. Where no more than a sum is left, the
        subject is that sum's: `$184 million, which was 58 cents`.
        """
        begin = self._beyond(begin, end)
        if begin == end:
            return self._past_left_out(self.before[1])
        begin += self.words[begin] == "of" and begin + 1 < end  # $5 of | debt | costs $1 a day
        begin -= begin > 0 and self.lexemes.kinds[begin] == "D"  # first|-half profit
        begin += self.words[begin] == "own" and begin + 1 < end  # Ryl's own | median
        begin, end = self._paid_in(begin, end)
        if self._is_day(begin, end):
            return None
        leads = begin > 0 and self.words[begin - 1] == "," and self.words[begin].endswith("ing")
        leads = leads or self.grammar.is_a(self.words[begin], "conj")
        return (begin + 1, end) if leads and end - begin > 1 else (begin, end)

    def _beyond(self, begin: int, end: int) -> int:
        """Return where what stands behind a sum begins, `end` if it is no more than that: `P89 million`."""
        kinds = self.lexemes.kinds
        if kinds[begin] in FIGURES and set(kinds[begin:end]).issubset({*FIGURES, "U"}):
            return end
        at = begin + (kinds[begin] in _SIGNS and set(kinds[begin + 1 : end]).issubset(FIGURES))
        if (at and kinds[at - 1] in _SIGNS) or set(kinds[at:end]).issubset(FIGURES):
            while at < end and (kinds[at] in FIGURES or self._is_inside(at, end)):
                at += 1
        return at

    def _is_inside(self, at: int, end: int) -> bool:
        """Tell whether a hyphen stands between a number and its scale: a $4|-|million bridge."""
        return self.words[at] == "-" and at + 1 < end and self.lexemes.kinds[at + 1] in FIGURES

    def _paid_in(self, begin: int, end: int) -> Stretch:
        """Return a deal with both of what is paid in it: a $5 | cash and stock deal, no | stock deal."""
        means = self.grammar.means
        joined = self.word(begin - 1) == "and" and self.lexemes.kinds[max(0, begin - 3)] not in "NSU"
        if joined and self.words[begin] in means and self.word(begin - 2) in means:
            return begin - 2, end
        more = end == begin + 1 and self.words[begin] in means and self.word(end) == "and"
        whole = more and self.word(end + 1) in means and self.is_open(end + 2)
        return (begin, self.forward(end + 1)) if whole else (begin, end)

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
        behind = self.before[0]
        inside = range(behind, end - 1)
        joint = next((i for i in inside if self.words[i] == "and"), end)
        joint = max((i for i in inside if self._opens_clause(i)), default=joint)
        if joint < end:
            return joint + 1, end
        relative = begin > 0 and self.words[begin - 1] in RELATIVE
        return self.before[1] if relative else (begin, end)

    def _opens_clause(self, index: int) -> bool:
        """Tell whether a clause of its own begins behind a sum: rose 5p | as oil fell to $3."""
        return self.words[index] == "as" and self.words[index - 1] not in ("as", "well")

    def _priced(self, modified: int) -> Stretch | None:
        """Return the noun that a sum is the price of: land at $5 an acre."""
        if modified < 2 or self.words[modified - 1] != "at":
            return None
        end = modified - 1
        end -= 2 * (self.words[max(0, end - 2) : end] == ["as", "well"])  # shares | as well | at $20
        found = self.noun_phrase(end)
        counts = found is not None and found[1] - found[0] > 1 and self.lexemes.kinds[found[0]] == "N"
        timed = found is not None and self.is_time(found[0] + counts, found[1])  # | 400 | cars at $5 each
        if found is None or timed or self.lexemes.kinds[found[1] - 1] == "U":
            return None  # six shares for 60 dlrs | at ten dlrs a share
        before = self.words[found[0] - 1] if found[0] else ""
        is_none = before == "under" or self.grammar.is_a(before, "aux")
        return None if is_none else found  # under way at $5 a share

    def _again(self, first: int, modified: int) -> Stretch | None:
        """Return what the sum before measured, which ends the subject: a fine of $7 | was cut to $5."""
        verb = self._verb(first, modified)
        if verb is None or not self.before[1]:
            return None
        while verb > self.before[0] and self._is_auxiliary(self.words[verb - 1]):
            verb -= 1
        return self._past_left_out(self.before[1]) if verb == self.before[0] else None

    def _past_left_out(self, found: Stretch | None) -> Stretch | None:
        """Return what a verb behind a sum is told of: | Sales | excluding fees of $7 were $5."""
        left_out = found[0] - 1 if found else 0
        if self.word(left_out) in _LEAVING_OUT and self.is_open(left_out - 1):
            return self.noun_phrase(left_out)
        return found

    def _accompanied(self, modified: int, counted: int) -> Stretch | None:
        """Return the noun whose price is told besides: with the | petrol price | at $5, and | aid | at $7."""
        closed = self.word(counted) in _CLOSING or self.word(counted) == "and"
        if self.word(modified - 1) != "at" or not closed:
            return None
        begin = self.backward(modified - 1, CLAUSE, lambda at: self.is_in_phrase(at, _PURPOSES))
        found = (begin, modified - 1)
        if begin + 1 > modified - 1 or self.is_name(*found) or self.is_time(*found):
            return None
        before = self.words[max(0, found[0] - 2) : found[0]]
        listed = before[-1:] == ["and"] and bool(self.before[1]) and found[0] - 1 == self.before[0]
        return found if before[-1:] == ["with"] or before == ["followed", "by"] or listed else None

    def _totalled(self, first: int, modified: int) -> Stretch | None:
        """Return the noun whose total a sum is: he paid | three fines | for a total of $5."""
        end = modified - 1
        if self.word(end) != "for" or "total" not in self.words[modified:first] or not self.is_open(end - 1):
            return None
        found = self.noun_phrase(end)
        no_noun = self.is_time(end - 1, end) or self.words[end - 1].endswith("ing")  # making for a total of
        no_noun |= (
            found is not None and self.word(found[0] - 1) in self.grammar.asking
        )  # sued | the bank | for
        return None if found is None or no_noun or self.is_name(*found) else found

    def _bracketed(self, modified: int, last: int) -> Stretch | None:
        """Return the noun before a bracket, or dashes, that hold its price and no more: tickets | ($5)."""
        opens, closes = self.word(modified - 1), self.word(self._closing(modified - 1, last))
        closed = opens + closes in _PAIRS
        if closed and self.is_in_rate(modified - 1):
            return self.measured(modified - 1, modified - 1)  # shares rose 5% | ($3)
        found = self.noun_phrase(modified - 1) if closed else None
        if found is None or not _SUMMED.isdisjoint(self.lexemes.kinds[slice(*found)]):
            return None  # a package for 2,000 dollars (£1,500)
        numbered = self.lexemes.kinds[found[0]] == "N"  # 21,000 ETH ($5 million)
        named = self.is_name(*found) and found != (0, 1) and not numbered
        if named or self.is_time(*found):
            return None
        counted = found[0] > 1 and self.words[found[0] - 1] == "per"  # the cost per | trip ($5)
        return self.backward(found[0] - 1, LONGEST, self.is_open) if counted else found[0], found[1]

    def _closing(self, opening: int, last: int) -> int:
        """Return where the dash at `opening` is closed: – $5 million over two years –; or `last`."""
        mark = self.word(opening)
        if mark not in DASHES or not self.grammar.is_a(self.word(last), "prep"):
            return last
        near = range(last, min(len(self.words), last + CLAUSE))
        return next((i for i in near if self.words[i] == mark), last)

    def _bounded(self, first: int, modified: int) -> Stretch | None:
        """Return the noun that a sum bounds, behind a preposition or the like: with incomes above $1."""
        index = modified - 1
        if index > 1 and self.lexemes.kinds[index] == "B":
            return self._between(index)
        if modified == first or not self.is_open(index):
            return None
        bounds = self.words[modified + 1] == "of" or self.grammar.is_a(self.words[modified], "prep")
        if not bounds or self.is_time(index, modified):  # sales | upwards of $5, below $5
            return None
        if index == 0 or self.words[index - 1] in OPENING:  # Offers | over $5 are invited
            return (index, modified) if self.words[index].endswith("s") else None
        found = self.noun_phrase(modified) if self.words[modified] == "in" else None
        if found and self.words[found[0]] in ("a", "an"):
            return found  # a bid | in the region of $5, a fee | in excess of $5
        before = self.words[index - 1]
        is_noun = self.grammar.is_a(before, "prep") or before.endswith("ing")
        if self.words[index].endswith("s"):
            opens = self.backward(index, LONGEST, self.is_open)
            is_noun = is_noun or (opens > 0 and self.grammar.is_a(self.words[opens - 1], "prep"))
            is_noun = is_noun or before.endswith("ed") or self.grammar.is_a(before, "det")
            is_noun = is_noun or before in self.grammar.dealers or before in HAVE  # lost sales | upwards of
        named = self.is_name(index, modified) or self.words[index].endswith("ing")  # after dipping below $1
        return (index, modified) if is_noun and before != "to" and not named else None

    def _between(self, end: int) -> Stretch | None:
        """Return the noun that a range says the ends of: it expects sales | between $1 and $2."""
        between = self.words[end - 1]  # a balance typically | between $1 and $2, somewhere | between
        end -= between.endswith("ly") or between in self.grammar.bridges
        start = self.backward(end, LONGEST, self.is_open)
        begin = self.past_verb(start, end)
        before = self.words[max(0, begin - 1)]
        told = before in ("a", "an") or self.grammar.is_a(before, "say") or self.is_taking(before, "s")
        told = told and self.words[end - 1] not in self.grammar.measures  # a range | between $1 and $2
        told = told or (begin > start and before in self.grammar.taking) or self.is_taking(before)
        return (begin, end) if begin < end and told and not self.is_time(begin, end) else None

    def _apposed(self, modified: int, counted: int) -> Stretch | None:
        """Return the noun before a comma and what its sum is: starting pay, | now $41; a bond, | for $5."""
        if self.word(modified - 1) in DASHES and not self.is_open(counted):
            found = self.noun_phrase(modified - 1)
            if found is None or found[1] - found[0] == 1 or self.is_name(*found) or self.is_time(*found):
                return None
            return found  # student debt — | $25,000 each
        billed = self.word(modified - 1) == "for" and self.word(counted) == ","
        at = modified - (billed or self.word(modified - 1) == "at")
        now = at - (self.words[max(0, at - 1)] in self.grammar.by_now)
        closed = self.word(counted) == "," and not self.grammar.is_a(self.word(counted + 1), "conj")
        if (now == modified and not closed) or now < _OR or self.words[now - 1] != ",":
            return None
        found = self.noun_phrase(now - 1)
        if found and billed:
            return None if self.is_name(*found) or self.is_time(*found) else self._leading(*found)
        told = found and (now < at or found[0] == 0 or self.grammar.is_a(self.words[found[0]], "det"))
        if found and now == modified and self.is_name(*found):
            return None
        return found if told else None  # its debts, | at $5; the fee, | $5, but no `Lee, $5,`

    def _fronted(self, modified: int, counted: int) -> Stretch | None:
        """Return what a sum at the head of its sentence is the price of: Priced at $999, the | phone."""
        lead = modified - 1 - (self.word(modified - 2) in self.grammar.participles)
        priced = self.word(modified - 1) == "at" or self.word(modified - 1) in self.grammar.participles
        opens = lead == 0 or (lead > 0 and self.words[lead - 1] in OPENING)
        if not (priced and opens) or self.word(counted) != ",":
            return None
        begin = counted + 1 + self.grammar.is_a(self.word(counted + 1), "det")
        end = self.forward(begin)
        return (begin, end) if end > begin and not self.is_time(begin, end) else None

    def _leading(self, begin: int, end: int) -> Stretch | None:
        """Return a noun phrase that leads its sentence, but for its article: The last | bond, for $5."""
        near = range(begin, max(-1, begin - _LEADING), -1)
        opens = next((i for i in near if i == 0 or self.words[i - 1] in OPENING), -1)
        led = opens >= 0 and (opens == begin or self.grammar.is_a(self.words[opens], "det"))
        return (begin, end) if led else None
