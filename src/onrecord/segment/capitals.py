"""Which capitalised words can be part of a name: the ruling All Elm Congress, WHO, I S Mehta."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from onrecord.lexicon import Lexicon, lexicon
from onrecord.model import Document
from onrecord.segment.classes import (
    BREAK,
    EASTERN,
    GIVEN,
    HEAD,
    HONORIFIC,
    LEGAL,
    NAMED,
    RANK,
    STOP,
    Classes,
    classes,
)
from onrecord.segment.paragraphs import paragraphs
from onrecord.segment.sentences import openings
from onrecord.segment.ties import are_several, begins_body, opening, opens_name, ties
from onrecord.segment.tokens import tokens

#: Letters behind a name that are somebody's initials before one.
_HONOURS: Final = frozenset({"KC", "QC"})
_PRONOUNS: Final = frozenset(
    {"he", "i", "it", "she", "they", "we", "you", "his", "her", "its", "their", "the"}
)
#: A capitalised word in none of these lists can be part of a name wherever it stands.
DOUBTFUL: Final = STOP | BREAK
_LEADING: Final = EASTERN | GIVEN | HEAD | HONORIFIC
#: Two capitalised words inside a sentence.
_INSIDE: Final = re.compile(r"(?<=[a-z] )([A-Z][a-z]+) ([A-Z][a-z]+)\b")
#: Before what is a month, and no given name.
_MONTHLY: Final = frozenset({"in", "since", "last", "next", "until", "mid"})
#: Shorter ones are small words in a heading: IT, US.
_SHORTEST: Final = 3
_LONGEST: Final = 5
_SMALL: Final = r"(?:\s(?:of|for|and|the))*\s"


class Capitals:
    """The words of a document, read for the names that they can be part of.

    Attributes:
        shouted: Whether the line that is read has capitals anyway.
    """

    def __init__(self, document: Document) -> None:
        found = tokens(document)
        self.text = document.text
        self.starts, self.ends, self.words, self.lower = found.starts, found.ends, found.words, found.lower
        self.touches = found.touches
        table = lexicon(document).table(Classes)
        self.of, self.phrases = table.of, table.phrases
        self.bits = classes(document)
        self.breaks = frozenset(openings(document))
        self.ties = lexicon(document).table(ties)
        self.opening, self.days = lexicon(document).table(opening), lexicon(document).table(_days)
        self.paragraphs = paragraphs(document)
        self.shouted = False
        self._opened: frozenset[tuple[str, str]] | None = None
        self._spelled: dict[str, bool] = {}

    def joined(self, index: int) -> bool:
        """Tell whether the token stands in one line with the one before, a space between."""
        gap = self.text[self.ends[index - 1] : self.starts[index]]
        if index in self.breaks or len(gap) > 2:
            return False
        return "\n" not in gap or self.paragraphs.at(self.starts[index]) == self.paragraphs.at(
            self.starts[index - 1]
        )

    def names(self, index: int, *, inside: bool = False) -> bool:
        """Tell whether the token is a capitalised word that can be part of a name.

        Function words can be, inside a name (`Liu He`), unless the line has capitals anyway.
        """
        if index >= len(self.words) or not self.words[index][0].isupper():
            return False
        bits = self.bits[index]
        leads = EASTERN if self.lower[index] in _PRONOUNS else _LEADING  # Liu He; in Lewes, Del. | She
        named = bits & GIVEN or (inside and self.bits[index - 1] & leads)
        called = bool(bits & BREAK) and self._is_called(index)
        if (
            bits & STOP
            and not called
            and (self.shouted or not (named or self._is_letter(index, inside=inside)))
        ):
            return False
        if bits & BREAK and not self._is_initial(index):
            dated = index + 1 < len(self.words) and self.words[index + 1][0].isdigit()
            dated = dated or (index > 0 and self.lower[index - 1] in _MONTHLY)  # In | April Jane Doe left
            return called or bool(bits & GIVEN and not dated) or self._are_initials(index)
        return True

    def _are_initials(self, index: int) -> bool:
        """Tell whether letters of an honour begin a name, and end none: Secretary | KC Venna; but Lee KC."""
        before, behind = self.words[index - 1] if index else ".", index + 1
        if self.words[index] not in _HONOURS or behind >= len(self.words) or not self.joined(behind):
            return False
        named = self.words[behind].istitle() and not self.bits[behind] & (GIVEN | STOP | BREAK | HEAD)
        return named and (not before[0].isupper() or bool(self.bits[index - 1] & HEAD))

    def _is_called(self, index: int) -> bool:
        """Tell whether a day is a given name: Mr | Sunday Okor, Ada | Sunday Okor; but Palm Sunday Mass."""
        before, behind = index - 1, index + 1
        if self.shouted or before < 0 or behind >= len(self.words) or not self.joined(index):
            return False
        if self.lower[index] not in self.days or not self.words[index].istitle() or index in self.breaks:
            return False
        called = self.bits[before] & (GIVEN | HONORIFIC | RANK) and not self.bits[behind] & ~NAMED
        called = bool(called) and self.words[before].istitle()
        title = before - (self.words[before] == "," and before > 0)
        # Governor | Monday Okor, the chairman, | Sunday Okor
        called = called or bool(self.bits[title] & HEAD and not self.bits[behind])
        return called and self.words[behind].istitle() and self.joined(behind)

    def _is_tie(self, index: int) -> bool:
        """Tell whether a capitalised small word stands inside a name: Doctors Without Borders.

        In that of a firm it is any: Research In Motion Ltd.
        """
        behind = index + 1
        if behind >= len(self.words) or self.bits[behind] & DOUBTFUL or not self.joined(behind):
            return False
        if not (self.words[index].istitle() and self.words[behind].istitle()):
            return False
        if behind + 1 < len(self.bits) and self.bits[behind + 1] & LEGAL:
            return True
        return self.lower[index] in self.ties and are_several(self.lower, self.bits, index - 1)

    def _is_letter(self, index: int, *, inside: bool) -> bool:
        """Tell whether a small word with capitals is a name, or a part of one."""
        tied = inside and self._is_tie(index)
        opening = self._is_opening(index) or self._begins_body(index)
        return tied or opening or self._is_initial(index) or self._spells(self.words[index])

    def _spells(self, word: str) -> bool:
        """Tell whether a word in capitals has the initials of a name in the text; each is looked up once."""
        known = self._spelled.get(word)
        if known is None:
            known = self._spelled[word] = _spells_name(word, self.text)
        return known

    def _is_opening(self, index: int) -> bool:
        """Tell whether a small word begins a name, as its capital shows: the ruling | All Elm Congress."""
        behind = index + 1
        if self.lower[index] not in self.opening or behind >= len(self.words) or not self.joined(behind):
            return False
        word, named = self.words[index], self.words[behind]
        if not (word.istitle() and named.istitle()) or self.bits[behind] & DOUBTFUL:
            return False
        if index in self.breaks:
            if self._opened is None:
                self._opened = frozenset(_INSIDE.findall(self.text))
            return (word, named) in self._opened
        return opens_name(self.words, self.lower, index, self.opening)

    def _begins_body(self, index: int) -> bool:
        """Tell whether the known name of a party or body begins with a small word: | One Nation."""
        begins = begins_body(self.words, self.lower, self.bits, index, self.phrases)
        return begins and self.words[index + 1][0].isupper()

    def _is_initial(self, index: int) -> bool:
        """Tell whether an article in a sentence is a first letter: his wife | A Ratna; but Series A.

        So is a pronoun before another letter: | I S Mehta.
        """
        if self.words[index] == "I":
            following = self.words[index + 1 : index + 3]
            if index and len(self.words[index - 1]) == 1 and self.words[index - 1].isupper():
                return bool(following) and following[0].istitle() and self.joined(index)  # W | I Foy
            lettered = len(following) > 1 and len(following[0]) == 1 and self.joined(index + 1)
            return lettered and all(map(str.istitle, following))
        if self.words[index] != "A" or index in self.breaks or index + 1 >= len(self.words):
            return False
        before = self.words[index - 1]
        return (
            (before.islower() or before == "," or (len(before) == 1 and before.isupper()))
            and self.words[index + 1][0].isupper()
            and self.joined(index + 1)
        )


def _days(words: Lexicon) -> frozenset[str]:
    """Return the days that people are named after."""
    return words.phrases("day_names")


def _spells_name(word: str, text: str) -> bool:
    """Tell whether a word in capitals has the initials of a name that a text gives in full."""
    if not _SHORTEST <= len(word) <= _LONGEST or not word.isupper() or not word.isalpha():
        return False
    return _named(word).search(text) is not None


@lru_cache(maxsize=64)
def _named(word: str) -> re.Pattern[str]:
    """Return what finds capitalised words in a row with these initials."""
    return re.compile(r"\b" + _SMALL.join(rf"{letter}[a-z]+" for letter in word) + r"\b")
