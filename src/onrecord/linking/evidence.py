"""What speaks for a capitalised stretch being a person's name, and what against."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from onrecord.lexicon import Lexicon, lexicon
from onrecord.model import Document
from onrecord.segment.classes import (
    BODY,
    COMMON,
    COMPANY,
    FEMALE,
    FIELD,
    GIVEN,
    HEAD,
    HONORIFIC,
    LOWER_WEAK,
    MALE,
    MODIFIER,
    OCCUPATION,
    PARTICLE,
    PARTY,
    PEOPLE,
    PLACE,
    RANK,
    SITE,
    STATE,
    STATUS,
    STOP,
    SUFFIX,
    WEAK,
    Classes,
    classes,
)
from onrecord.segment.names import NameRuns, name_runs
from onrecord.segment.tokens import tokens

#: From here on, a stretch counts as a person's name.
ENOUGH: Final = 2.0
_TITLED: Final = 4.0
_CALLED = HEAD | HONORIFIC
_GROUP = COMPANY | SITE | BODY | PLACE | PEOPLE | PARTY | FIELD | COMMON


class Candidate(NamedTuple):
    """A stretch of tokens that may name a person.

    Attributes:
        first: Its first token.
        after: The token after its last.
        run: The number of the run that it stands in.
        score: What speaks for a person here, less what speaks against.
        titled: Whether a title or an honorific stands right before it.
        gender: MALE or FEMALE where the honorific or the given name tells, else 0.
    """

    first: int
    after: int
    run: int
    score: float
    titled: bool
    gender: int


def person_verbs(words: Lexicon) -> frozenset[str]:
    """Return the verbs whose subject is most often a person."""
    return words.phrases("person_verbs")


class Evidence:
    """Weighs the name runs of a document."""

    def __init__(self, document: Document) -> None:
        found = tokens(document)
        self.words, self.lower, self.bits = found.words, found.lower, classes(document)
        self.runs: NameRuns = name_runs(document)
        self.phrases = lexicon(document).table(Classes).phrases
        self.verbs = lexicon(document).table(person_verbs)
        self.common = {word for word in set(found.words) if word[0].islower()}
        self.firms = self._firms()

    def _firms(self) -> set[tuple[str, ...]]:
        """Return the names that stand before `Inc` and the like somewhere, in lower case."""
        found = set()
        for first, after in zip(self.runs.first, self.runs.after, strict=True):
            for index in range(first + 1, after):
                if self.bits[index] & COMPANY and not self.bits[first] & HEAD:
                    found.add(tuple(self.lower[first:index]))
                    break
        return found

    def candidates(self) -> list[Candidate]:
        """Return what may name a person, in the order of the text."""
        found: list[Candidate] = []
        runs = self.runs
        for run, (first, after, shouted) in enumerate(zip(runs.first, runs.after, runs.shouted, strict=True)):
            begin, titled = self.person_part(first, after)
            if begin < after and not (shouted and not titled and not self.bits[begin] & GIVEN):
                found.append(self._weigh(begin, after, run, titled=titled))
        return found

    def person_part(self, first: int, after: int) -> tuple[int, bool]:
        """Return where a person's name could begin in a run, and whether a title stands before it."""
        last = after - 1
        while last > first and self.bits[last] & SUFFIX:
            last -= 2 if self.words[last - 1] == "," else 1
        begin, titled = first, False
        for index in range(first, last):
            if self.bits[index] & _CALLED and self._calls(index, first):
                begin, titled = index + 1, True
        if not titled:
            titled = self._titled_before(first)
            begin = self._trimmed(first, after)
        return begin, titled

    def _calls(self, index: int, first: int) -> bool:
        """Tell whether a title or form of address in a run is one, and no part of a name."""
        bits = self.bits[index]
        if bits & WEAK and index == first and not self.bits[index + 1] & GIVEN:
            return False
        return not (bits & GIVEN and index > first and not self.bits[index - 1] & (MODIFIER | FIELD | PLACE))

    def _titled_before(self, first: int) -> bool:
        """Tell whether a title in lower case, or one that goes on with `-elect`, stands before."""
        if first == 0:
            return False
        before = self.bits[first - 1]
        if before & HEAD:
            return not (before & (WEAK | LOWER_WEAK)) or self._modified(first - 1)
        return self.lower[first - 1] in ("elect", "designate") and first > 1

    def _modified(self, index: int) -> bool:
        """Tell whether a word that is a title only behind a modifier has one."""
        return index > 0 and self.words[index - 1][0].isalpha() and not self.bits[index - 1] & STOP

    def _trimmed(self, first: int, after: int) -> int:
        """Return where a run begins without the party, place or people before a name."""
        begin = first
        while begin < after - 1:
            bits = self.bits[begin]
            size = 1
            if bits & (PARTY | PLACE | PEOPLE | BODY | COMMON | STATUS | FIELD):
                phrase = self.phrases.at(self.lower, begin)
                size = phrase[0] if phrase else 1
            elif not (phrase := self.phrases.at(self.lower, begin)):
                break
            else:
                size, bits = phrase
            rest = begin + size
            if rest >= after or not self._can_lead(bits, begin, rest, after):
                break
            begin = rest
        return begin

    def _can_lead(self, bits: int, begin: int, rest: int, after: int) -> bool:
        """Tell whether what stands before `rest` is no part of the name there."""
        if bits & GIVEN and after - begin == 2:
            return False
        if bits & (PARTY | STATUS) or self.bits[rest] & GIVEN:
            return True
        if bits & FIELD and begin and self.lower[begin - 1] in ("of", "and", "&"):
            return True
        return bits & (PEOPLE | BODY | PLACE | COMMON) != 0 and after - rest >= 2 and not bits & GIVEN

    def _weigh(self, first: int, after: int, run: int, *, titled: bool) -> Candidate:
        if titled and self._cannot_be_called(first, after):
            titled = False
        score = self._form(first, after) + self._context(first, after) + _TITLED * titled
        if tuple(self.lower[first:after]) in self.firms:
            score -= 3.0
        return Candidate(first, after, run, score, titled, self._gender(first, after))

    def _cannot_be_called(self, first: int, after: int) -> bool:
        """Tell whether a title before does not make this a person: `Justice Department`."""
        last = self.bits[after - 1]
        if after - first > 1:
            return bool(last & (COMPANY | SITE)) and not self.bits[first] & GIVEN
        if self.bits[first - 1] & (HONORIFIC | RANK):
            return False
        return bool(
            last & (COMPANY | SITE | FIELD | PLACE | PEOPLE | PARTY | MODIFIER | HEAD | STOP | COMMON)
        ) or (bool(last & BODY) and self.words[first].isupper())

    def _gender(self, first: int, after: int) -> int:
        """Return the gender that the form of address tells, or else a full name's given name."""
        before = self.bits[first - 1] if first and self.bits[first - 1] & HONORIFIC else 0
        told = (before or (self.bits[first] if after - first > 1 else 0)) & (MALE | FEMALE)
        return told if told in (MALE, FEMALE) else 0

    def _form(self, first: int, after: int) -> float:
        """Weigh the words themselves."""
        bits, words = self.bits, self.words
        size = after - first
        score = 0.5 if 2 <= size <= 4 else 0.0
        if bits[first] & GIVEN and size > 1:
            score += 0.9 if bits[first] & _GROUP else 2.0
        for index in range(first, after):
            word, flags = words[index], bits[index]
            if flags & SUFFIX and index > first:
                score += 3
            elif len(word) == 2 and word[1] == "." and size > 1:
                score += 2 if index > first else 1.5
            elif len(word) > 1 and word.isupper() and not self.runs_in_capitals(first, after):
                score -= 3
            elif flags & _GROUP and not (flags & GIVEN and index == first):
                score -= 3 if flags & (COMPANY | SITE) and index == after - 1 else 1.5
            elif flags & (MODIFIER | HEAD) and index > first and not flags & GIVEN:
                score -= 0.5
            elif word.lower() in self.common and not flags & PARTICLE:
                score -= 1.0
            if flags & PARTICLE and index > first and word[0].islower():
                score += 0.5
        return score

    def runs_in_capitals(self, first: int, after: int) -> bool:
        """Tell whether all words of a stretch are in capitals."""
        return after - first > 1 and all(word.isupper() for word in self.words[first:after] if word.isalpha())

    def _context(self, first: int, after: int) -> float:
        """Weigh what stands before and behind."""
        score = 0.0
        before = self.lower[first - 1] if first else ""
        if before in ("the", "this", "its"):
            score -= 2.5
        elif before in ("a", "an"):
            score -= 1.5
        following = self.lower[after : after + 4]
        if not following:
            return score
        if following[0] == "administration" and after - first == 1 and not self.bits[first] & _GROUP:
            score += 4.5
        if following[0] == "and" and self._shares_surname(first, after):
            score += 2.0
        if following[0] in self.verbs or following[0] == "who":
            score += 1.0
        elif following[0] == "," and len(following) > 2:
            score += self._appositive(following, after)
        elif following[0] == "(" and self._party_follows(after):
            score += 3.0
        elif self.bits[after] & HEAD and after - first > 1 and not self.bits[after] & OCCUPATION:
            score -= 1.5
        return score

    def _shares_surname(self, first: int, after: int) -> bool:
        """Tell whether a given name alone shares the surname that follows: Ann and Bob Ray."""
        bits = self.bits
        if after - first > 1 or after + 2 >= len(bits) or not (bits[first] & bits[after + 1] & GIVEN):
            return False
        return self.words[after + 1][0].isupper() and self.words[after + 2][0].isupper()

    def _appositive(self, following: Sequence[str], after: int) -> float:
        """Weigh what stands behind a comma: an age, a title, `who`."""
        if following[1].isdigit() and len(following[1]) == 2 and following[2] in (",", "."):
            return 3.0
        if following[1] == "who":
            return 2.0
        ahead = range(after + 1, min(after + 7, len(self.bits)))
        for index in ahead:
            if self.bits[index] & HEAD:
                return 1.5
            if self.lower[index] in (",", "."):
                break
        return 0.0

    def _party_follows(self, after: int) -> bool:
        """Tell whether brackets hold a party and a state: (D-Vt.), (Vt.)."""
        at = after + 1
        if self.words[at] in ("R", "D", "I") and at + 2 < len(self.words):
            return self.words[at + 1] in ("-", "–", "‑")
        return bool(self.bits[at] & STATE) and self.words[at + 1 : at + 2] == (")",)
