"""The subject of a verb: the full phrase before it, past what is inserted between."""

from __future__ import annotations

from typing import Final

from onrecord.phrases.insertions import Insertions
from onrecord.phrases.pieces import BRACKETS, DASHES, MARKS, NAME, REACH, RELATIVE, Phrase
from onrecord.segment.tokens import POSSESSIVES
from onrecord.syntax.classes import FINITE

#: What ends an insertion.
_CLOSING: Final = DASHES | MARKS | {",", *BRACKETS}
#: Tags of what opens a sentence before its subject.
_OPENERS: Final = frozenset({"IN", "VBG", "VBN"})
#: Tags of verbs right before their object: `wrecked a pier, | Lee and Roe` said.
_ACTING: Final = frozenset({"VB", "VBD"})
#: Tags of what can be a subject in no base phrase: `others`, `most`, `fewer`.
_HEADS: Final = frozenset({"CD", "DT", "EX", "NN", "NNP", "NNS", "JJ", "NNPS", "RBS", "JJS", "RBR", "JJR"})
#: Tags of the verbs and adverbs of a group, and how many there are.
_VERBAL: Final = FINITE | {"VBN", "VBG", "RB"}
_GROUP: Final = 5


class Subjects(Insertions):
    """The subject of a verb: the full phrase before it, past what is inserted between."""

    __slots__ = ()

    def subject(self, verb: int, low: int) -> Phrase | None:
        """Return the full phrase before the verb group that begins at `verb`, as its subject.

        A relative pronoun (`who`) is a subject as it stands. What stands between commas
        (`Lee, a lawyer in Ohio, said`) belongs to the phrase, its closing comma not.
        """
        at = verb - 1
        while at > low and self.penn[at] == "RB" and not self._is_misread(at):
            at -= 1
        apart = at - 1 > low and (self.number[at - 1] >= 0 or self.lower[at - 1] in DASHES)
        if apart and self.lower[at] == "both":
            at -= 1  # `Lee and Roe | both` said
        if at < low or self.penn[at] == "CC":
            return None
        end, at = at + 1, self._before_times(at, low)
        end += self.lower[end] == "ago"
        if self.penn[at] in RELATIVE or self.lower[at] == "who":
            return at, at + 1
        if self.lower[at] in POSSESSIVES and at > low and self.penn[at - 1] in NAME:
            return self.before(at, low)[0], at + 1  # `Standard and Poor's` said
        if self.lower[at] in _CLOSING:
            return self._before_insertion(at, low)
        if self.number[at] < 0 and (described := self._before_relative(at, low)) is not None:
            return described
        named = self.words.words[at][:1].isupper() and (
            at > low or (verb == at + 1 and not self._is_that(at))
        )
        if self.penn[at] in ("VBN", "VBD") and self.number[at] < 0 and not named:
            return self._before_participle(at, low)
        if not named and self.number[at] < 0 and self.penn[at] not in _HEADS:
            return None
        found = self._paired(self.before(at + 1, low), low)
        longer = self._past_relative(found, low)
        return found if longer == found else (longer[0], end)

    def _paired(self, found: Phrase, low: int) -> Phrase:
        """Return a subject of two behind what opens a sentence: `After the vote, | Lee and Roe` said."""
        first, last = found
        joined = first - 2 > low and self.lower[first - 1] == "and" and self.number[first - 2] >= 0
        if not joined and "and" not in self.lower[first:last]:
            return found
        begins = self.base[self.number[first - 2]][0] if joined else first
        commas = [at for at in range(begins, last) if self.lower[at] == ","]
        if len(commas) == 1 and self._ends_list(low, first, commas[0]):
            return commas[0] + 1, last
        if joined and not commas and self.lower[begins - 1] == ",":
            return (begins, last) if self._opens_sentence(low, begins - 1) else found
        if len(commas) != 1 or first <= low or "and" not in self.lower[commas[0] : last]:
            return found
        apart = self.penn[first - 1] in _ACTING or self._opens_sentence(low, commas[0])
        return (commas[0] + 1, last) if apart else found

    def _ends_list(self, low: int, first: int, comma: int) -> bool:
        """Tell whether a thing ends a list, and names follow it: `ports and | fish, Lee and Roe`."""
        common = self.penn[comma - 1] in ("NN", "NNS") and self.penn[comma + 1] in NAME
        return common and first - 2 > low and comma > first and self.lower[first - 1] == "and"

    def _opens_sentence(self, low: int, comma: int) -> bool:
        """Tell whether a comma ends the only phrase before it, without a verb: `After the vote |,`."""
        if comma - low > REACH or self.penn[low] not in _OPENERS:
            return False
        verbs = sum(tag in FINITE for tag in self.penn[low:comma])
        if verbs == 1 and self.lower[low] in self._subordinators and "," not in self.lower[low:comma]:
            return True  # `While it rained, | Lee and Roe` said
        if self.lower[low] == "as":
            return False
        return "," not in self.lower[low:comma] and not verbs

    def _before_participle(self, at: int, low: int) -> Phrase | None:
        """Return the phrase that a participle alone at `at` ends: `one banker | involved` said."""
        if at <= low or self.number[at - 1] < 0 or self.penn[at - 1] == "PRP":
            return None
        first = self.before(at, low)[0]
        opens = first - low <= 1 or self.penn[first - 1] in ("CC", ",") or self._is_that(first - 1)
        return (first, at + 1) if opens else None

    def _before_relative(self, at: int, low: int) -> Phrase | None:
        """Return the phrase whose relative clause of one verb ends at `at`: `aides who had been | voting`."""
        who = at - (self.penn[at] not in _VERBAL)
        while who > max(low, at - _GROUP) and self.penn[who] in _VERBAL:
            who -= 1
        finite = sum(tag in FINITE for tag in self.penn[who + 1 : at + 1])
        if who <= low or self.penn[who] != "WP" or finite != 1 or self.number[who - 1] < 0:
            return None
        return self.before(who, low)[0], at + 1
