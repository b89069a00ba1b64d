"""What verbs that set a sum say of it: puts the figure at $3 million, cut costs by $2."""

from __future__ import annotations

from onrecord.extractors.amounts.nouns import CLAUSE, LONGEST, Stretch
from onrecord.extractors.amounts.ties import Ties
from onrecord.grammar.money import YEAR

_SET_BY = frozenset({"at", "to", "by", "from"})
_CHANGED = frozenset({"to", "from"})
_ONE = frozenset({"a", "an", "another", "each", "every"})
_BEYOND = (["above"], ["below"])
_MOVED = frozenset({"up", "down", "back"})
RATES = frozenset({"pc", "pct", "percent", "%"})
#: The classes of what a sum, or a number of hundreds, is made of.
_FIGURES = "NWXSLCKU"
#: Lexemes back to what leads to two that a hyphen ties.
_PAIR = 4
#: Words between a determiner and a noun of two words: its new Acme | share price.
_QUALITIES = 2
#: Lexemes from the name before `'s` to the verb behind it.
_NAME_IN_S = 3


class Setters(Ties):
    """Finds the objects of verbs that set sums, in one stretch of lexemes."""

    def set_by(self, modified: int, last: int) -> Stretch | None:
        """Return the object of a verb that sets a sum: puts the figure at $3 million, cut costs by $2."""
        end = self.past_letters(self._before_comma(self._before_change(modified, last)))
        end -= self.words[end - 1] in _MOVED  # brought the fee | down to $5
        end -= self.words[max(0, end - 1)] == "payable"  # cut the fine | payable from $7 to $5
        end -= 2 * (self.words[max(0, end - 2) : end] == ["so", "far"])  # brings costs | so far to $5
        index = end - 1
        while index > max(0, end - CLAUSE - LONGEST) and (index + 1 >= end or not self._is_active(index)):
            if not (self._is_tied(index) or self._is_quality(index, end)):
                return None
            amid = index + 1 + (self.words[index + 1] in self.grammar.bridges)  # to about $3 from $2
            if self.words[index] in _SET_BY and self.lexemes.kinds[amid] in "NWXCK":
                end = index  # raised the dividend | by two cts to 33
            index -= 1
        begin, end = index + 1, self._undated(index + 1, end)
        begin += begin < end and self.words[begin] in _MOVED  # bring down | the fee to $5
        if (
            index < 0
            or not self._is_setter(index)
            or begin >= end
            or self.grammar.is_a(self.words[begin], "prep")
            or self._moves(begin)
        ):
            return None
        end -= self.words[end - 1] == "of" and begin + 1 < end  # cut fines of $7 | to $5
        end -= self.words[end - 1] in _MOVED
        inside = range(begin, end)
        if any(self.lexemes.kinds[i] in "UCK" or self._is_adverb(i, end) for i in inside):
            return None
        return (begin, end) if any(map(self.is_open, inside)) else None

    def _moves(self, index: int) -> bool:
        """Tell whether a word that may be a noun and set sums moves itself: prices | rose to $3."""
        moved = self.words[index] in self.grammar.plain_verbs and not self.words[index].endswith("s")
        return moved and not (
            self.words[index] in self.grammar.bases or self.words[index] in self.grammar.costs
        )

    def _before_change(self, modified: int, last: int) -> int:
        """Return where the object ends, before what ties it to its sum, or 0.

        `put the fee | at $5`, `raised its dividend | 5% to $2`, `cut its dividend | two cents to $2`.
        """
        end = modified - 1 - (self.lexemes.kinds[modified - 1] == "B")  # to | between $3 and $4
        if self.words[max(0, end)] not in _SET_BY:
            goes_on = self.words[last : last + 1] == ["to"]
            goes_on = goes_on and self.lexemes.kinds[last + 1 : last + 2] in tuple("NWXCK")
            up_to = self.words[modified : modified + 2] == ["up", "to"]  # bring the fee | up to $5
            beyond = self.words[last : last + 1] in _BEYOND  # pushed the price | $5 above
            beyond |= self.words[modified : modified + 1] in _BEYOND  # bringing the total | above $5
            return modified if goes_on or up_to or beyond else 0
        begin = self.backward(end, CLAUSE, self._is_figure)
        changed = any(self.words[i] in RATES or self.lexemes.kinds[i] in "CKU" for i in range(begin, end))
        return begin if changed else end

    def _before_comma(self, end: int) -> int:
        """Return where an object ends before an aside or a comma: sales|, less tax, | to, in May|, from."""
        if end < _PAIR or self.words[end - 1] != ",":
            return end
        if self.words[end - 2] in self.grammar.times:
            return end - 1
        opens = next((i for i in range(end - 2, max(0, end - CLAUSE), -1) if self.words[i] == ","), end)
        told = self.words[min(opens + 1, end - 1)]
        return opens if told.endswith("ing") or told in self.grammar.by_now else end

    def _is_figure(self, index: int) -> bool:
        """Tell whether a lexeme is part of a sum or of a number of hundreds: 5 | pct, two | cents."""
        return self.lexemes.kinds[index] in _FIGURES or self.words[index] in RATES

    def _is_quality(self, index: int, end: int) -> bool:
        """Tell whether a participle belongs to a noun: a | damaged pipe, damage | caused by rain."""
        if not self.words[index].endswith("ed"):
            return False
        tied = index + 1 < end and self.grammar.is_a(self.words[index + 1], "prep")
        before = self.words[max(0, index - 1)]
        tied = tied or before == "-"  # the stock of an Elm-|based firm
        changed = before in ("in", "for") and self.is_open(index + 1)  # a rise in | combined sales
        adjusted = self.words[index] in self.grammar.bridges and self.is_open(index - 1)  # full-year adjusted
        return tied or changed or adjusted or (index > 0 and self.grammar.is_a(before, "det"))

    def _is_adverb(self, index: int, end: int) -> bool:
        """Tell whether a word in `-ly` is no adjective of a noun before `end`: the | quarterly | dividend."""
        inside = (
            index + 1 < end and self.is_open(index + 1) and self.grammar.is_a(self.words[index - 1], "det")
        )
        return self.words[index].endswith("ly") and not inside

    def _undated(self, begin: int, end: int) -> int:
        """Return where an object ends without the time behind it: cut prices | in May; or `begin`.

        A number in it, or what a noun behind a time makes its own, is no time: the fiscal year 1987 program.
        """
        if any(self.lexemes.kinds[i] == "N" and not YEAR.search(self.words[i]) for i in range(begin, end)):
            return begin
        if not self.is_time(end - 1, end):
            return end
        end -= 1
        while end > begin and (self.is_of_time(end - 1) or self.grammar.is_a(self.words[end - 1], "prep")):
            end -= 1
        return end

    def _is_tied(self, index: int) -> bool:
        """Tell whether a lexeme can stand in an object with its phrases of prepositions, or in a time."""
        word = self.words[index]
        joins = word == "and" and self.lexemes.kinds[index - 1] == "x"
        timed = self.grammar.is_a(word, "adv") and not self._is_adverb(index, index + _QUALITIES)
        return (
            joins
            or (timed and word.endswith("ly"))  # the | monthly | fee
            or self.is_in_phrase(index)
            or (word in self.grammar.figures and self._is_noun(index))
            or word in self.grammar.times
            or (word in self.grammar.dated and self.words[index + 1] in self.grammar.times)
            or self.grammar.is_a(word, "prep")
        )

    def _is_active(self, index: int) -> bool:
        """Tell whether a verb that sets sums is no participle of a noun: the total | raised by the club."""
        return self._is_setter(index) and not (
            self.words[index].endswith("ed") and self.words[index + 1] == "by"
        )

    def _is_setter(self, index: int) -> bool:
        """Tell whether a word sets what follows it: raise | prices to $5, a rise in | prices to $5."""
        if self.words[index] == "in":
            return index > 0 and self.words[index - 1] in self.grammar.changes
        if self.words[index] == "of":
            return index > 0 and self.words[index - 1] in self.grammar.multiplying  # a doubling of | sales
        is_object = index > 0 and self.words[index - 1] in self.grammar.setters  # raise | prices
        is_object = is_object and not self._is_noun(index - 1)  # a cap | limits
        tied = self.words[max(0, index - 1)] in ("in", "for") and self.words[index].endswith("ed")
        is_object |= tied and self.is_open(index + 1)  # stakes for | fixed odds
        return self.words[index] in self.grammar.setters and not (is_object or self._is_noun(index))

    def _moved(self, index: int) -> bool:
        """Tell whether a word behind `'s` is the verb of a name that ends so: shares in Lee's | fell 2%."""
        word, grammar = self.words[index], self.grammar
        name = index - _NAME_IN_S
        if name < 0 or not self.lexemes.text[self.lexemes.starts[name]].isupper():
            return False  # last night's | close
        bent = word not in grammar.bases and not word.endswith(("s", "ing")) and word in grammar.plain_verbs
        goes_on = self.is_open(index + 1) and self.words[index + 1] not in grammar.times  # closed | Friday
        return bent and word not in grammar.setters and word != "worth" and not goes_on

    def _is_reckoned(self, tie: int) -> bool:
        """Tell whether `of` at `tie` follows a sum that another is reckoned by: per $1,000 | of value."""
        return tie > 0 and self.words[tie] == "of" and self.lexemes.kinds[tie - 1] in "NSU"

    def _is_object(self, index: int) -> bool:
        """Tell whether a word ends the object of a verb that sets it: cut its profit | forecast to $3."""
        for before in range(index - 1, max(-1, index - CLAUSE), -1):
            if self.words[before] in self.grammar.setters and before < index - 1:
                return True
            if not (self.is_in_phrase(before) or self.words[before] in self.grammar.bridges):
                break
        return False

    def _is_cost(self, index: int) -> bool:
        """Tell whether what something costs moves: cut labour | costs to $3, but tickets | cost from $3."""
        moves = self.words[index] in self.grammar.costs and self.word(index + 1) in _CHANGED
        told = self.words[index - 1].endswith("s") or self.words[index].endswith("s")
        return moves and not (told and self.word(index + 1) == "from")

    def _is_session(self, index: int) -> bool:
        """Tell whether a form in -ing is a noun behind two words with a hyphen: in after-hours | trading."""
        tied = index > _PAIR and self.words[index - 2] == "-" and self.words[index - _PAIR] == "in"
        return tied and self.words[index].endswith("ing")

    def _is_noun(self, index: int) -> bool:
        """Tell whether a determiner makes a noun of a word that may be a verb: freezes the | price at $3."""
        before = self.words[max(0, index - 1)]
        worth = self.words[index] == "worth" and self.is_open(index)  # his net worth
        if worth or self._is_session(index) or self._is_cost(index):
            return True
        if self.words[index : index + 2] == ["range", "from"]:
            return False
        if before in self.grammar.seeing:
            return False  # to help | boost sales to $3
        if before != "that" and self.grammar.is_a(before, "det"):
            return before != "s" or not self._moved(index)
        if self.words[index] in self.grammar.heads and before != "to" and self.grammar.is_a(before, "prep"):
            return True  # on average
        if self.words[index] in self.grammar.figures and (
            self.words[index + 1] in _CHANGED or self._is_object(index)
        ):
            return True  # cut its forecast, and its profit | target to $3
        is_base = self.words[index] in self.grammar.bases
        if is_base and before in RATES:
            return True  # a six pct | rise
        if self.lexemes.kinds[index - 1] == "N":  # his 1987 estimate
            return is_base and self.grammar.is_a(self.words[index - 2], "det")
        opens = self.backward(index - 1, _QUALITIES, self.is_open) - 1
        one = self.words[index - 2] in _ONE or (
            not self.words[index - 1].endswith("s") and self.grammar.is_a(self.words[opens], "det")
        )
        if self._is_reckoned(opens):
            return is_base and not self.words[index - 1].endswith("s")
        summed = self.lexemes.kinds[index + 1 : index + 2] in tuple("NWXCK")  # tolls on the bridge | rise $5
        summed |= self.words[opens - 1] in self.grammar.seeing  # saw their pay | rise from $3 to $4
        return is_base and one and self.is_open(index - 1) and not summed  # a big jump, the share price
