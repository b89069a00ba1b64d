"""What speaks for words by themselves being a person's name, and what against."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from onrecord.lexicon import Phrases
from onrecord.segment.classes import (
    BODY,
    BREAK,
    COMMON,
    COMPANY,
    FIELD,
    GIVEN,
    HEAD,
    MODIFIER,
    PARTICLE,
    PARTY,
    PEOPLE,
    PLACE,
    PLURAL,
    SITE,
    STATE,
    STOP,
    SUFFIX,
    SURNAME,
    WORD,
    is_syllable,
)
from onrecord.segment.names import SAINTS
from onrecord.segment.tokens import HYPHENS

#: What names groups, places and things.
GROUP: Final = COMPANY | SITE | BODY | PLACE | PEOPLE | PARTY | FIELD | COMMON
#: Names seldom have more words.
_LONG: Final = 4
#: No name of a person ends in a number.
_NUMBERED: Final = -9.0
#: The form of many a surname: McCrae, and its ending: Jonasdottir, Zelenchenko, Kowalewski.
_SURNAMED: Final = re.compile(
    r"Ma?c[A-Z][a-z]|\w{3,}(?:d[óo]ttir|sson|enko|shvili|[oe]vi[ćc]h?|escu|wicz|[oe]wsk[ai]|[vn]sk(?:y|yy|yi|iy))\Z"
)
#: What speaks against the name of a street.
_PLACED_SO: Final = -4.0
#: What speaks for a name with a nickname in marks, the least tokens of one, and the marks.
_NICKNAMED: Final = 2.0
_NICKNAME: Final = 4
_OPENING: Final = frozenset({"“", "‘", '"'})
#: A longer word in capitals is seldom letters.
_LETTERS: Final = 3
_PAIR: Final = 2
#: The letters of two given names.
_INITIALS: Final = 2
_DAY: Final = BREAK | COMMON | STOP
#: The words of a given name and a surname.
_NAME: Final = 2
#: So an object begins.
_OBJECTS: Final = frozenset({"a", "an", "the", "his", "her", "its", "their"})
#: A surname that is a side of a place, too.
_SIDE: Final = SITE | SURNAME | COMMON
_PLACED: Final = PLACE | PEOPLE | PARTY | BODY


class Forms:
    """Weighs stretches of capitalised words by the words alone."""

    def __init__(
        self,
        words: Sequence[str],
        lower: Sequence[str],
        bits: Sequence[int],
        phrases: Phrases[int],
        common: Collection[str],
    ) -> None:
        self.words, self.lower, self.bits = words, lower, bits
        self.phrases, self.common = phrases, common

    def weigh(self, first: int, after: int) -> float:
        """Weigh the words themselves."""
        size = after - first
        if size == 1:
            return self._weigh_word(self.words[first], self.bits[first])
        if size == 3 and self.words[first + 1] in HYPHENS:
            if barred := self._tied(after - 1):
                return barred
            size = 1
        if size > _LONG:
            size -= sum(word in HYPHENS for word in self.words[first:after])  # Ignatius Baffour-Awuah-Tei
        score = 0.5 if 2 <= size <= _LONG else 0.0
        if size > 1:
            score += self._like_a_name(first, after)
            score += _PLACED_SO * self._ends_address(after - 1)
            score += _NICKNAMED * (size > _NICKNAME and not _OPENING.isdisjoint(self.words[first:after]))
        for index in range(first, after):
            word, flags = self.words[index], self.bits[index]
            if size > 1 and (letter := self._initial(first, index, after)):
                score += letter
            elif len(word) > 1 and word.isupper() and self._is_acronym(index, first, after):
                score -= 3
            elif index > first:
                joined = self.words[index - 1] in HYPHENS
                score += self._later_word(word, flags, last=index == after - 1, joined=joined)
            else:
                score += self._first_word(word, flags)
        return score

    def does(self, first: int, after: int) -> bool:
        """Tell whether the last of three words is a verb with a capital: How Ann Lee | Reshaped | Art."""
        last = after - 1
        past = after - first > _NAME and not self.bits[last] and self.words[last].endswith("ed")
        return past and after < len(self.words) and self.lower[after] in _OBJECTS

    def _initial(self, first: int, at: int, after: int) -> float:
        """Weigh an initial, or bare letters that begin a name: K Annam, Z A Foy; but Vitamin C."""
        word = self.words[at]
        if word[-1] == "." == word[1:2]:
            return 0.0 if self.bits[at] & GROUP else 2.0 if at > first else 1.5
        if len(word) > 1 or not all(len(w) == 1 and w.isupper() for w in self.words[first:at]):
            return 0.0
        last = self.words[after - 1]
        return 1.0 * (word.isupper() and last.istitle() and len(last) > _INITIALS)

    def _weigh_word(self, word: str, flags: int) -> float:
        """Weigh one word."""
        return -3.0 if len(word) > 1 and word.isupper() else self._first_word(word, flags)

    def _tied(self, last: int) -> float:
        """Weigh against a word that a hyphen ties to the one before: Petro-Canada, Summit-2023."""
        if self.words[last][0].isdigit():
            return _NUMBERED
        return -3.0 * bool(self.bits[last] & GROUP and not self.bits[last] & (GIVEN | SURNAME))

    def _is_acronym(self, at: int, first: int, after: int) -> bool:
        """Tell whether a word has capitals as letters have, unlike `MAURICE Roe` and `Hugh Lane III`."""
        flags = self.bits[at]
        if at == first and self._is_initialled(at, after):
            return False
        opens = at == first and len(self.words[at]) > _LETTERS and flags & (GIVEN | GROUP | WORD) == GIVEN
        return not (opens or self._has_numeral(first, at) or self._in_capitals(first, after))

    def _is_initialled(self, at: int, after: int) -> bool:
        """Tell whether two letters in no list are initials, before a word that may be a surname: TS Eliot."""
        if after - at < _PAIR or (after - at > _PAIR and self.bits[at + 1] & GIVEN):
            return False  # DI Sam Roe
        word, behind = self.words[at], self.words[at + 1]
        letters = len(word) == _INITIALS and word.isupper() and word.isalpha()
        if not letters or not behind.istitle() or self.bits[at] & (GROUP | STOP | STATE):
            return False
        other = (
            self.bits[at + 1] & (GROUP | HEAD | MODIFIER | STOP | WORD) or self.lower[at + 1] in self.common
        )
        return not other or bool(self.bits[at + 1] & SURNAME and not self.bits[at + 1] & GROUP)

    def _ends_address(self, last: int) -> bool:
        """Tell whether the short form of a street ends a name: Jackson | St."""
        return self.lower[last] in SAINTS

    def _has_numeral(self, first: int, at: int) -> bool:
        """Tell whether the number of a name stands at a token: `Hugh Lane III`, not `World War II`."""
        begins = self.bits[first] & GIVEN or self.words[first][-1] == "."
        least = 1 + bool(self.bits[first] & (GROUP | WORD | STOP))  # Elizabeth II, but the Grace II
        return at - first >= least and bool(begins and self.bits[at] & SUFFIX)

    def _first_word(self, word: str, flags: int) -> float:
        """Weigh the first word; the day that a name begins with is a given name: Sunday Okor."""
        if flags & _DAY == _DAY:
            return 1.5
        return -1.5 if flags & GROUP and not flags & GIVEN else self._as_word(word, flags)

    def _later_word(self, word: str, flags: int, *, last: bool, joined: bool) -> float:
        """Weigh a word behind the first."""
        if flags & SUFFIX:
            return 3.0 * last  # Hugh Lane III, but the Hugh Lane III | Professor
        if flags & PARTICLE and word[0].islower():
            return 0.5
        if is_syllable(word, flags):
            return 0.0  # Kim Jong Un
        if flags & GROUP and not joined:
            if last and flags & SITE and flags & SURNAME and word.endswith("s"):
                return -0.5  # Ann Woods, but Grant Park
            return -3.0 if flags & (COMPANY | SITE) and last else -1.5
        if flags & (MODIFIER | HEAD) and not flags & GIVEN:
            return -1.5 if flags & HEAD and flags & PLURAL and not flags & SURNAME else -0.5
        return self._as_word(word, flags)

    def _as_word(self, word: str, flags: int) -> float:
        """Weigh that a word is a common one, and no name that is common too."""
        if flags & (PARTICLE | SURNAME | GIVEN):
            return 0.0
        return -1.0 if flags & WORD else -0.5 * (word.lower() in self.common)

    def _like_a_name(self, first: int, after: int) -> float:
        """Weigh given name, surname, and whether the whole is known to name something else."""
        given, last = self.bits[first], self.bits[after - 1]
        score = 0.0
        if given & GIVEN:
            score += self._given(first, given)
        if last & SURNAME or _SURNAMED.match(self.words[after - 1]):
            score += 1.5
        elif last & GIVEN:
            score += 0.7
        if given & GIVEN and after - first == _NAME and last & _SIDE == _SIDE:
            score += 1.5  # Ann West, but not Elm West
        phrase = self.phrases.at(self.lower, first)
        if phrase and phrase[0] > 1 and phrase[1] & GROUP:
            score -= 4.0 if first + phrase[0] == after else 1.5
        return score

    def _given(self, first: int, flags: int) -> float:
        """Weigh a given name, less where it is a place or a common word too (`Will they`)."""
        if flags & _PLACED:
            return 1.5 if self._is_unknown(first + 1) else 0.9
        if flags & STOP and (first == 0 or not self.words[first - 1][0].isalnum()):
            return 0.5
        return 1.5 if flags & (WORD | STOP | COMMON) else 2.0

    def _is_unknown(self, index: int) -> bool:
        """Tell whether a word is in no list and no plural, as surnames may be, but teams are not."""
        word = self.lower[index]
        return not self.bits[index] and not word.endswith("s") and word not in self.common

    def _in_capitals(self, first: int, after: int) -> bool:
        """Tell whether all words of a stretch are in capitals."""
        return all(map(str.isupper, filter(str.isalpha, self.words[first:after])))
