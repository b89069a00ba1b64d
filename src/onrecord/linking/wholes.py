"""Where the name of an organization begins and ends in a run of names, and whether it is a whole one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Set as AbstractSet
from typing import Final

from onrecord.lexicon import Lexicon, lexicon
from onrecord.linking.acronyms import no_bodies
from onrecord.linking.followed import SAID, grades
from onrecord.linking.mentions import in_small_letters
from onrecord.linking.signs import SURE, Signs
from onrecord.model import Document
from onrecord.phrases import times
from onrecord.phrases.openers import openers
from onrecord.segment.classes import (
    BODY,
    BREAK,
    COMMON,
    COMPANY,
    CORPORATE,
    FIELD,
    HEAD,
    HONORIFIC,
    LONGER,
    MODIFIER,
    PARTICLE,
    PARTY,
    PEOPLE,
    PLACE,
    PLURAL,
    SITE,
    STATUS,
    STOP,
    SUFFIX,
    SURNAME,
    WORD,
    Classes,
    classes,
)
from onrecord.segment.sentences import openings
from onrecord.segment.tokens import HYPHENS, POSSESSIVES, tokens

#: No name has more tokens.
_LONGEST: Final = 6
#: A shorter word alone is as often something else.
_SHORT: Final = 3
_TITLE: Final = HEAD | MODIFIER | STATUS
_NEVER: Final = PEOPLE | HONORIFIC | PARTY | COMPANY | BODY | BREAK | STOP
_NOT_ALONE: Final = _NEVER | COMMON | PLACE | FIELD | SITE | _TITLE
_NOT_FIRST: Final = _NEVER | HEAD | STATUS
_NOT_LAST: Final = PEOPLE | PARTY | SITE | HEAD | COMMON | SUFFIX
#: What shows at the head of a sentence, too, that a word before it is a name.
_NAMING: Final = POSSESSIVES | {"(", "<"}
#: What ties a name to what is before it.
_INSIDE: Final = POSSESSIVES | HYPHENS | {"of", "for", "and", "&"}
#: Behind these the field of a title stands.
_TIES: Final = frozenset({"of", "for"})
#: Behind these a name goes on: Moody`'s` Analytics, Correct `the` Record.
_GOING_ON: Final = POSSESSIVES | HYPHENS | {"&", "the"}
_FURTHER: Final = frozenset({(",",), ("and",), ("&",)})
#: What a name inside a sentence may stand behind.
_MARKS: Final = POSSESSIVES | HYPHENS | {",", ";", "(", "<"}


class Common:
    """How common words are known where they begin a sentence."""

    def __init__(self, words: Lexicon) -> None:
        #: Nouns for people and groups, which need no article: `Management said`.
        self.nouns = words.phrases("agreement_groups") | words.phrases("organization_nouns")
        #: What stands behind common words as well: `mining shares`.
        self.traded = words.phrases("traded_nouns")
        self.endings = tuple(sorted(words.phrases("common_endings")))
        self.going = words.grouped("organization_grammar", "class")["going"]


class Wholes:
    """Tells whole names from parts of names, and from common words.

    Args:
        people: The tokens of names of people.
        taken: Those of names of people and of organizations that are known by their own words.
        signs: What weighs the words around names.
    """

    def __init__(
        self, document: Document, people: AbstractSet[int], taken: AbstractSet[int], signs: Signs
    ) -> None:
        found, words = tokens(document), lexicon(document)
        self._words, self._lower, self._bits = found.words, found.lower, classes(document)
        self._text, self._starts, self._openings = document.text, found.starts, openings(document)
        self._opening = openers(document)
        self._people, self._taken, self._signs = people, taken, signs
        self._phrases, self._common = words.table(Classes).phrases, words.table(Common)
        self._grades = words.table(grades)
        self._times, self._letters = words.table(times), words.table(no_bodies)

    def begin(self, first: int, after: int) -> int:
        """Return where a name begins in a run: Former | Norlake chief, Automaker | Norlake."""
        noun = first < after - 1 and self._signs.is_noun(first) and not self._bits[first] & COMPANY
        if noun and self._begins_sentence(first):
            return first + 1
        while first < after - 1 and (self._bits[first] & STATUS or first in self._opening):
            first += 1
        graded = first < after - 1 and after < len(self._words) and self._lower[first] in self._grades
        graded = graded and self._begins_sentence(first)
        if graded and self._bits[after] & HEAD and self._words[after].islower():
            first += 1  # Senior | Norlake officer
        return first

    def end(self, first: int, after: int) -> int:
        """Return where a name ends that begins in a run: before a title, or before another name."""
        end = first + 1
        while end < after and end not in self._taken and not self._is_title(end, after):
            end += 1
        return end

    def _is_title(self, at: int, after: int) -> bool:
        """Tell whether a title begins at a token of a run."""
        bits = self._bits[at]
        if bits & MODIFIER and at + 1 < after and self._bits[at + 1] & (HEAD | MODIFIER):
            return True
        return bits & (HEAD | PLURAL) == HEAD

    def stands(self, first: int, end: int, run: int) -> bool:
        """Tell whether tokens are nobody else's name, nor the end of a longer one in their run."""
        before = self._bits[first - 1] & (_TITLE | PEOPLE)
        apart = first == run or before or self._signs.is_noun(first - 1)  # Former | Norlake chief
        return bool(apart) and self._taken.isdisjoint(range(first, end))

    def can_be(self, first: int, end: int, after: int, *, listed: bool) -> bool:
        """Tell whether a stretch of a run can be the name of an organization, and the whole of it."""
        if end - first > _LONGEST or not self._taken.isdisjoint(range(first, end)):
            return False
        if not self._is_whole(first, end, after, listed=listed):
            return False
        bits, last = self._bits[first], self._bits[end - 1]
        if end - first == 1:
            word = self._words[first]
            other = self._lower[first] in self._times or word in self._letters or word[1:2] == "."
            return len(word) >= _SHORT and not (other or bits & _NOT_ALONE)
        phrase = self._phrases.at(self._lower, first) if bits & LONGER else None
        placed = phrase is not None and phrase[0] >= end - first
        tied = self._lower[first - 1] in _TIES  # Director of | Public Prosecutions
        placed = placed or (tied and all(self._bits[i] & FIELD for i in range(first, end)))
        return not (placed or bits & _NOT_FIRST or last & _NOT_LAST) and len(self._words[end - 1]) > 1

    def _is_whole(self, first: int, end: int, after: int, *, listed: bool) -> bool:
        """Tell whether a stretch is no part of a longer name."""
        if not listed and self._is_inside(first):
            return False
        if end + 1 >= len(self._words):
            return True
        if end < after:  # Director of | National Intelligence Jo Roe, but software maker | Norlake
            return end not in self._people or self._lower[first - 1] not in _TIES
        mark, gap = self._lower[end], self._text[self._starts[end - 1] : self._starts[end]]
        if self._words[end][0].isupper() and self._bits[end] & STOP and "\n" not in gap:
            return False  # Autism | Speaks
        if not self._words[end + 1][0].isupper():
            return mark not in HYPHENS or self._signs.behind(first, end) > 0
        if mark in self._common.going:
            return mark != "of" and not self._is_common(end - 1)  # Citizens | for Better Roads
        return mark not in _GOING_ON and not self._is_joined(first, end, listed=listed)

    def _is_inside(self, first: int) -> bool:
        """Tell whether a name before one goes on there: Color of | Change."""
        if first < 2 or self._lower[first - 1] not in _INSIDE or not self._words[first - 2][0].isupper():
            return False
        titled = self._lower[first - 1] == "of" and self._bits[first - 2] & HEAD
        return not titled and not self._begins_sentence(first - 2)

    def _is_joined(self, first: int, end: int, *, listed: bool) -> bool:
        """Tell whether partners go on behind a name: Miller`, Tabak and Co`, Kahn `and Harris`."""
        mark, following = self._lower[end], self._bits[end + 1]
        if mark == ",":
            return not listed and self._lower[end + 2 : end + 3] in _FURTHER
        if mark != "and":
            return bool(self._bits[end] & PARTICLE)  # Vickers | da Costa
        surnames = self._bits[first] & following & SURNAME
        return bool(following & CORPORATE or (surnames and not listed))

    def is_name(self, first: int, end: int) -> bool:
        """Tell whether a capital here shows a name, and not the head of a sentence."""
        if end - first > 1 or any(letter.isupper() for letter in self._words[first][1:]):
            return True
        before = self._words[first - 1] if first else "."
        if not self._begins_sentence(first) and (before[0].isalnum() or before in _MARKS):
            return True
        if end >= len(self._lower) or self._bits[first] or in_small_letters(self._text, self._lower[first]):
            return False
        behind = self._lower[end]
        if self._lower[first] in self._common.nouns or behind in self._common.traded:
            return False
        # Football | coach, Roe | aide
        title = behind.isalpha() and behind not in SAID and not self._signs.behind(first, end) & SURE
        return behind in _NAMING or not (title or self._is_common(first))

    def is_paired(self, first: int, end: int) -> bool:
        """Tell whether a word may be half of a firm's name: a partner at | Coopers and Lybrand."""
        if end - first > 1 or self._lower[end : end + 1] != ("and",) or end + 2 >= len(self._words):
            return False
        return self._words[end + 1][0].isupper() and self._lower[end + 2] not in HYPHENS

    def _is_common(self, at: int) -> bool:
        """Tell whether a word may be a common one, by its ending or by the list of common words."""
        return bool(self._bits[at] & WORD) or self._lower[at].endswith(self._common.endings)

    def _begins_sentence(self, at: int) -> bool:
        """Tell whether a sentence begins at a token."""
        number = bisect_left(self._openings, at)
        return number < len(self._openings) and self._openings[number] == at
