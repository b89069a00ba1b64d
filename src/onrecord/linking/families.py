"""Who is introduced as another's kin, and whom a text calls by the given name."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from onrecord.lexicon import lexicon
from onrecord.linking.mentions import linking_words
from onrecord.model import Document
from onrecord.segment.classes import HEAD, HONORIFIC, MODIFIER, PERSON, STATUS, classes
from onrecord.segment.marks import quoted
from onrecord.segment.tokens import POSSESSIVES, tokens

#: Names of kin in a list have fewer tokens before them.
_LIST: Final = 10
_LISTING: Final = frozenset({",", "and"})
#: No title between kin and a name has more tokens: his daughter, the deputy mayor | Ann.
_TITLE: Final = 5
#: No kin behind a name has more tokens: Ann, the old man's only daughter.
_BEHIND: Final = 7
_OWNERS: Final = POSSESSIVES | {"his", "her", "their"}


class Families:
    """Tells how the people of a document are introduced.

    Args:
        document: The document.
    """

    def __init__(self, document: Document) -> None:
        found = tokens(document)
        self._starts, self._words, self._lower = found.starts, found.words, found.lower
        self._bits = classes(document)
        self._kin = lexicon(document).table(linking_words)["kin"]
        quotes = quoted(document)
        self._opened = [quote.inner.start for quote in quotes]
        self._closed = [quote.inner.end for quote in quotes]

    def is_kin(self, first: int, after: int) -> bool:
        """Tell whether a name is introduced as that of another's kin: `his wife, Jane`."""
        return self._noun(first) in self._kin or self._is_before(after)

    def _noun(self, first: int) -> str:
        """Return the noun that introduces a person before a name; or ""."""
        before = first - 2 if first > 1 and self._lower[first - 1] == "," else first - 1
        if self._lower[before] == "and":
            low = max(0, before - _LIST)
            while before > low and (self._words[before] in _LISTING or not self._words[before][0].islower()):
                before -= 1  # his sons, Bob, 44, and | Ray
        if before >= 0 and self._bits[before] & PERSON and self._words[before][0].islower():
            return self._lower[before].removesuffix("s")
        before, low = first - 1, max(0, first - _TITLE)
        while before > low and (
            self._bits[before] & (HEAD | HONORIFIC | MODIFIER | STATUS) or self._lower[before] == "the"
        ):
            before -= 1
        kin = before > 0 and self._lower[before] == "," and self._lower[before - 1] in self._kin
        return self._lower[before - 1] if kin else ""

    def _is_before(self, after: int) -> bool:
        """Tell whether kin with an owner stands behind a name: Ann, | the old man's daughter."""
        if self._lower[after : after + 1] != (",",):
            return False
        near = self._lower[after : after + _BEHIND]
        closed = next(
            (i for i in range(1, len(near)) if not near[i][0].isalnum() and near[i] not in _OWNERS), 0
        )
        told = near[1:closed]
        return bool(told) and told[-1] in self._kin and not _OWNERS.isdisjoint(told)

    def is_told(self, token: int) -> bool:
        """Tell whether a token stands outside quotation marks, in the words of the text itself."""
        start = self._starts[token]
        number = bisect_right(self._opened, start) - 1
        return number < 0 or start >= self._closed[number]
