"""Teams that are called by a town and a plural: the `Elmham Otters`, `Elmham Rovers` striker."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.lexicon import Lexicon, lexicon
from onrecord.linking.acronyms import Acronyms
from onrecord.linking.mentions import Body, Key
from onrecord.model import Document
from onrecord.segment.classes import (
    BODY,
    BREAK,
    COMMON,
    COMPANY,
    FIELD,
    HEAD,
    HONORIFIC,
    LONGER,
    MALE,
    PARTY,
    PEOPLE,
    PLACE,
    RANK,
    SITE,
    STATE,
    STOP,
    SUFFIX,
)

_NO_TEAM: Final = (
    BODY
    | BREAK
    | COMMON
    | COMPANY
    | FIELD
    | HONORIFIC
    | PARTY
    | PEOPLE
    | PLACE
    | SITE
    | STATE
    | STOP
    | SUFFIX
)
#: How a plural ends that is in no list.
_PLURAL: Final = "s"
_SHORTEST: Final = 4
#: The name behind the town has so many words at most: the Elmham Red Otters.
_WORDS: Final = 2


class Vocabulary:
    """Towns, and plurals that are none."""

    def __init__(self, words: Lexicon) -> None:
        places = words.phrases("cities") | words.phrases("us_states")
        self.towns = frozenset(map(str.lower, places)) - frozenset(map(str.lower, words.phrases("countries")))
        self.events = words.grouped("organization_grammar", "class")["event"]


class Teams:
    """Finds teams among the names of a document.

    Args:
        text: The words of a document.
    """

    def __init__(self, document: Document, text: Acronyms) -> None:
        self._text, self._known = text, lexicon(document).table(Vocabulary)

    def mentions(self) -> Iterator[Body]:
        """Yield what names a team; one that is told once is known wherever it stands."""
        found = [*self._candidates()]
        keys: set[Key] = {body.key for body, told in found if told}
        return (body for body, told in found if told or body.key in keys)

    def _candidates(self) -> Iterator[tuple[Body, bool]]:
        """Yield what may name a team, and whether what stands around tells so."""
        text, runs = self._text, self._text.runs
        for first, after, shouted in zip(runs.first, runs.after, runs.shouted, strict=True):
            if shouted or after - first == 1 or not text.lower[after - 1].endswith(_PLURAL):
                continue
            begin = self._named(after - 1, first)
            if begin < after - 1 and text.taken.isdisjoint(range(first, after)):
                yield text.body(begin, after, "organization"), self._is_told(begin, after)

    def _named(self, last: int, first: int) -> int:
        """Return where the town begins before a plural at the end of a run; or the plural."""
        text = self._text
        if not self._is_plural(last):
            return last
        for size in range(1, _WORDS + 1):
            for begin in range(max(first, last - size - 2), last - size + 1):
                if not text.bits[begin] & PLACE and not text.bits[begin] & LONGER:
                    continue
                town = " ".join(text.lower[begin : last - size + 1])
                if town in self._known.towns and self._is_free(last - size + 1, last):
                    return begin
        return last

    def _is_plural(self, at: int) -> bool:
        """Tell whether a word can be the plural in the name of a team: `Otters`, not Senators, Games."""
        text, bits = self._text, self._text.bits[at]
        rank = bits & RANK and not bits & MALE
        named = text.words[at].istitle() and len(text.words[at]) >= _SHORTEST
        return named and not (bits & _NO_TEAM or rank or text.lower[at] in self._known.events)

    def _is_free(self, first: int, after: int) -> bool:
        """Tell whether the words between a town and a plural can be of a team: Elmham `Red` Otters."""
        text = self._text
        return all(
            text.words[i].istitle() and not text.bits[i] & (_NO_TEAM | HEAD) for i in range(first, after)
        )

    def _is_told(self, first: int, after: int) -> bool:
        """Tell whether an article stands before a name, or behind it who belongs to a team."""
        text = self._text
        if first and text.lower[first - 1] == "the":
            return True
        return not text.players.isdisjoint(text.lower[after : after + _WORDS])
