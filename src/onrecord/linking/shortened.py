"""An organization meant by the noun of its name: `the commission`, `the health ministry`."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from onrecord.lexicon import lexicon
from onrecord.linking.mentions import Key, Mention, before, linking_words
from onrecord.model import Document
from onrecord.segment.classes import BODY, COMPANY, classes
from onrecord.segment.tokens import tokens

#: Behind these the name of an organization says what it is for.
_TIES: Final = frozenset({"of", "for", "on"})
#: The longest phrase that is looked up, its article put aside.
_LONGEST: Final = 3


class Shortened:
    """The organizations of a document, by the shorter phrases that can mean them."""

    def __init__(self, document: Document, organizations: Sequence[Mention]) -> None:
        found = tokens(document)
        self._words, self._lower, self._bits = found.words, found.lower, classes(document)
        self._organizations = organizations
        groups = lexicon(document).table(linking_words)
        #: Many organizations are called so: it is the one that was named last.
        self._common = groups["firm"] | groups["others"]
        self._called: dict[Key, list[Mention]] = {}
        for mention in organizations:
            for phrase in set(self._phrases(mention)):
                self._called.setdefault(phrase, []).append(mention)
        nouns = {phrase[-1] for phrase in self._called}
        self._others = [at for at, word in enumerate(self._lower) if word in nouns and self._is_other(at)]

    def meant(self, first: int, after: int) -> Mention | None:
        """Return the one organization named before whose name a phrase cuts short."""
        if self._lower[first] != "the" or not 1 < after - first <= _LONGEST + 1:
            return None
        if not all(word.islower() for word in self._words[first + 1 : after]):
            return None
        known = [m for m in self._called.get(self._lower[first + 1 : after], ()) if m.after <= first]
        if len({m.who for m in known}) != 1:
            return None
        last = known[-1]
        if self._lower[after - 1] in self._common and self._nearest(first).who != last.who:
            return None
        return last if self._is_free(last.after, first) else None

    def _nearest(self, at: int) -> Mention:
        return self._organizations[before(self._organizations, at) - 1]

    def _is_free(self, low: int, high: int) -> bool:
        """Tell whether no other of that kind was brought up between two tokens."""
        return bisect_right(self._others, low) == bisect_right(self._others, high)

    def _phrases(self, mention: Mention) -> Iterator[Key]:
        """Yield what a name is cut short to: what ends in its noun, and what it is for before it."""
        first, after = mention.first, mention.after
        end = next((at for at in range(first + 1, after) if self._lower[at] in _TIES), after)
        if not self._bits[end - 1] & (BODY | COMPANY):
            return
        for begin in range(max(first + (end == after), end - _LONGEST), end):
            yield self._lower[begin:end]
        if 0 < after - end - 1 < _LONGEST:
            yield (*self._lower[end + 1 : after], self._lower[end - 1])

    def _is_other(self, at: int) -> bool:
        """Tell whether a noun in small letters does not stand for a name: a state | commission."""
        lower = self._lower
        if not at or not self._words[at].islower():
            return False
        if lower[at - 1] == "the":
            return lower[at + 1 : at + 2] == ("of",)  # the | board of elections
        return lower[at - 2] != "the" or lower[at - 1 : at + 1] not in self._called  # the budget | office
