"""Sums that go on from the one before, whose words they leave out: rose to $3, and imports to $5."""

from __future__ import annotations

from onrecord.extractors.amounts.following import Following
from onrecord.extractors.amounts.lexemes import Lexemes
from onrecord.extractors.amounts.nouns import CLAUSE, Stretch
from onrecord.extractors.amounts.setting import RATES
from onrecord.extractors.amounts.vocabulary import Grammar
from onrecord.grammar.money import YEAR

#: Lexemes in which the verb of the sum before stands.
_SCOPE = 4
#: Lexemes between two sums of one thing: $5 million, up from $3 million; and with a long time between.
_AGAINST, _FAR_AGAINST = 7, 16
#: Lexemes between two sums of one thing that go to different ones.
_SHARING = 8
_NEAR = 2
#: Lexemes of `(2019:`.
_DATED = 3
#: Digits of the day of a month.
_DAY = 2
_GIVEN = frozenset({"to", "for"})
_WHERE = frozenset({"in", "from", "on", "by", "at"})
_SETTING = frozenset({"to", "at", "by"})
_JOINTS = frozenset({"and", ",", "but", "while", "whereas"})
_MARKS = frozenset(",–—-")


def _is_day(word: str) -> bool:
    """Tell whether a word can be the day of a month."""
    return word.isdecimal() and len(word) <= _DAY


#: What stands between a sum and one that it is held to.
_HELD_TO = frozenset({"above", "below", "over", "under"})


class Repeated(Following):
    """Finds the subjects of sums that go on from the one before, in one stretch of lexemes.

    Attributes:
        before: The index behind the sum before and what it is counted by, and its subject.
    """

    def __init__(self, lexemes: Lexemes, grammar: Grammar) -> None:
        super().__init__(lexemes, grammar)
        self.before: tuple[int, Stretch | None] = (-1, None)

    def compared(self, modified: int, end: int) -> Stretch | None:
        """Return the subject of the sum before, where only times and a joint or the like stand between.

        `$5 million, up from $3 million`, `$5 million in 1987 and $3 million`, `$5 million, $3 million and`.
        """
        last, subject = self._past_change(self.before[0], modified), self.before[1]
        last = max(last, subject[1] if subject else 0)  # $5 million of | cash|, down from $6 million
        between = self.words[last:modified] if 0 <= modified - last <= _FAR_AGAINST else []
        held = between[-1:] == ["to"] or (between == [","] and self.word(end) not in self.grammar.further)
        held |= not self.grammar.compared.isdisjoint(between)
        if len(between) == _DATED and between[0] == "(" and YEAR.search(between[1]):
            return subject  # $5 million | (2019: | $3 million)
        near = len(between) <= _AGAINST or not self.grammar.compared.isdisjoint(between[-2:])
        return subject if held and near and all(map(self._is_beside, range(last, modified))) else None

    def set_against(self, modified: int) -> Stretch | None:
        """Return the subject of the sum before which is held to one behind a comma: $5, below the $6."""
        level = modified - 1 - self.grammar.is_a(self.word(modified - 1), "det")
        beside = self.word(level) in _HELD_TO and self.word(level - 1) == ","
        return self.before[1] if beside and self.before[0] == level - 1 else None

    def _past_change(self, last: int, limit: int) -> int:
        """Return the index behind a sum and a rate or a sum in brackets: rose $5 (3%)|, $5 ($2 each)|."""
        if self.word(last) != "(":
            return last
        close = self.lexemes.kinds.find(")", last, min(limit, last + CLAUSE))
        inside = range(last + 1, max(last, close))
        told = any(self.words[i] in RATES or self.lexemes.kinds[i] in "CKU" for i in inside)
        return close + 1 if told else last

    def _is_beside(self, index: int) -> bool:
        """Tell whether a lexeme can stand between two sums of one thing: in May, | down 2.5 per cent from."""
        word = self.words[index]
        figure = index + (word == "by")  # down | by 68% from
        rate = self.word(figure + 1) in RATES or self.words[figure + 1 : figure + 3] == ["per", "cent"]
        timed = (
            word in self.grammar.beside
            or self.lexemes.kinds[index] == "W"
            or YEAR.search(word)
            or _is_day(word)
            or (word == "q" and self.lexemes.is_glued(index + 1))  # in | Q3 | 2018, down from
            or (self.words[index - 1] == "q" and self.lexemes.is_glued(index))
        )
        return bool(timed) or rate or word in RATES or word in ("per", "cent") or self._is_change_noun(index)

    def _is_change_noun(self, index: int) -> bool:
        """Tell whether a word names how something moved: $5, an 8% | rise | from $4, a | rise of."""
        before = self.word(index - 1)
        told = before in ("a", "an", "cent") or before in RATES
        changed = self.words[index] in self.grammar.changes or self.words[index] == "of"
        return changed and (told or before in self.grammar.changes)

    def joined(self, modified: int, index: int) -> Stretch | None:
        """Return the bare noun behind a sum that goes on a list of such: a $5 fine and $3 | costs."""
        subject = self.before[1]
        if subject is None or not subject[0] >= self.before[0] > 0 or not self.is_open(index):
            return None
        if self.words[modified - 1] != "and" or not subject[1] < modified <= subject[1] + _AGAINST:
            return None
        end = self.forward(index)
        return (index, end) if self.is_bare(index, end) else None

    def spent_too(self, modified: int, last: int) -> Stretch | None:
        """Return what a sum goes into as the one before: spent £5 on pens and | £3 on | ink."""
        behind, subject = self.before
        tied = subject is not None and subject[1] == modified - 1 and self.words[modified - 1] in _JOINTS
        tied = tied and self.words[last : last + 1] == ["on"] == self.words[behind : behind + 1]
        return self.gone_into(last) if tied else None

    def shared(self, modified: int, last: int) -> Stretch | None:
        """Return the subject of the sum before for others: grants of $5 | to Elm and | $3 | to Ash.

        Of places, and the like, only one that stands before both: sales of $5 | in Asia and | $3 | in Peru.
        """
        begin, subject = self.before
        if subject is not None and begin < subject[1] and self.word(subject[1]) in _GIVEN:
            begin = subject[1]  # $5 in | savings | for one and $3 for another
        between = self.words[begin:modified] if _NEAR < modified - begin <= _SHARING else []
        tied = between[-1:] in (["and"], [","]) and self.words[last : last + 1] == between[:1]
        told = any(word in self.grammar.pasts or self.grammar.is_a(word, "aux") for word in between)
        placed = subject is not None and subject[0] < begin and not told and tied and between[0] in _WHERE
        return subject if tied and not told and (between[0] in _GIVEN or placed) else None

    def gapped(self, modified: int) -> Stretch | None:
        """Return what is set to a sum as another before it: exports rose to $3, and | imports | to $5."""
        end = modified - 1
        if self.before[1] is None or end < 1 or self.words[end] not in _SETTING:
            return None
        begin = self.backward(end, CLAUSE, self._is_in_object)
        named = any(map(self.is_open, range(begin, end))) and not self.is_time(end - 1, end)
        return (begin, end) if named and self._goes_on_at(begin - 1) else None

    def _is_in_object(self, index: int) -> bool:
        """Tell whether a lexeme can stand in what is set to a sum: its | adjusted profit | forecast."""
        adjusted = self.words[index].endswith("ed") and self.words[index] in self.grammar.bridges
        return adjusted or self.words[index] in self.grammar.figures or self.is_in_phrase(index)

    def _goes_on_at(self, joint: int) -> bool:
        """Tell whether a joint stands so near the sum before that its verb can be left out behind it."""
        last = self.before[0]
        near = 0 < last <= joint <= last + _AGAINST and self.words[joint] in _JOINTS
        between = self.words[last:joint] if near else []
        return near and not any(
            word in self.grammar.telling or self.grammar.is_a(word, "aux") for word in between
        )

    def risen(self, first: int, modified: int) -> Stretch | None:
        """Return the subject of the sum before that only goes on to move: payments of $5|, rising to $8.

        Or is moved: a fine of $5|, later cut to $3.
        """
        last, subject = self.before
        near = last <= modified <= last + _SCOPE and self.word(last) in _MARKS
        verb = self._verb(first, modified) if near else None
        if verb is None:
            return None
        only = all(
            self.grammar.is_a(word, "adv") or word.endswith("ly") for word in self.words[last + 1 : verb]
        )
        moves = self.words[verb].endswith("ing") or self.words[verb] in self.grammar.setters
        return subject if only and moves else None

    def listed(self, first: int) -> Stretch | None:
        """Return the noun right before a later sum of a list: wheat 60 dlrs, oats 2 dlrs."""
        begin = self.backward(first, 2, self.is_open)
        before = self.words[first - 1]
        told = (
            before in self.grammar.pasts or before.endswith(("ed", "ing")) or self.words[begin].endswith("ed")
        )
        told = told or (self.is_taking(before, "s") and not before.endswith("ss"))  # and | owes $5
        measures = before in self.grammar.plain_verbs and before not in self.grammar.costs
        told = told or (measures and before.endswith("s"))  # and | averages $5
        told = told or self.words[begin] in self.grammar.setters  # and | sets aside | $5
        told = told or before in self.grammar.spending  # to invest $5 and | spend | $3
        if begin == first or told or self.lexemes.kinds[max(0, begin - 1) : begin] not in (",", "J"):
            return None
        named = self.before[1] is None and self.is_name(begin, first)  # Lee got $5 and | Zane | $3
        return (begin, first) if self._goes_on_at(begin - 1) and not named else None
