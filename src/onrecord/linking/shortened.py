"""An organization meant by the noun of its name: `the commission`, `the health ministry`."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import compress, count
from typing import Final

from onrecord.lexicon import lexicon
from onrecord.linking.mentions import Key, Mention, before, linking_words, no_firms
from onrecord.model import Document
from onrecord.segment.classes import BODY, COMPANY, CORPORATE, classes
from onrecord.segment.inner import body_words
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
        self._common = (groups["firm"] | groups["others"]) - groups["kind"]
        self._forces = lexicon(document).table(body_words)["force"]
        self._called: dict[Key, list[Mention]] = {}
        #: Where a second organization that can be called so is named first.
        self._second: dict[Key, int] = {}
        firms = {m.who for m in organizations if self._bits[m.after - 1] & CORPORATE}
        members = lexicon(document).table(no_firms)
        for mention in organizations:
            for phrase in self._phrases(mention):
                if mention.who in firms and phrase[-1] in members:
                    continue  # the union is not Northern Union Corp.
                known = self._called.setdefault(phrase, [])
                if known and known[0].who != mention.who:
                    self._second.setdefault(phrase, mention.first)
                known.append(mention)
        self._others: dict[str, list[int]] = {phrase[-1]: [] for phrase in self._called}
        lower = self._lower if self._others else ()
        for at in compress(count(), map(self._others.__contains__, lower)):
            if self._is_other(at):
                self._others[lower[at]].append(at)

    def meant(self, first: int, after: int) -> Mention | None:
        """Return the one organization named before whose name a phrase cuts short."""
        if self._lower[first] != "the" or not 1 < after - first <= _LONGEST + 1:
            return None
        if not all(word.islower() for word in self._words[first + 1 : after]):
            return None
        phrase = self._lower[first + 1 : after]
        known = self._called.get(phrase, [])
        number = before(known, first)
        if not number or self._second.get(phrase, first) < first:
            return None
        last = known[number - 1]
        if phrase[-1] in self._common and self._nearest(first).who != last.who:
            return None
        return last if self._is_unrivalled(phrase[-1], last.after, first) else None

    def is_named(self, noun: str) -> bool:
        """Tell whether an organization can be called so by the noun of its name."""
        return (noun,) in self._called

    def _nearest(self, at: int) -> Mention:
        return self._organizations[before(self._organizations, at) - 1]

    def _is_unrivalled(self, noun: str, low: int, high: int) -> bool:
        """Tell whether no other that is called so was brought up between two tokens."""
        others = self._others[noun]
        return bisect_right(others, low) == bisect_right(others, high)

    def _phrases(self, mention: Mention) -> Iterator[Key]:
        """Yield what a name is cut short to: what ends in its noun, and what it is for before it."""
        first, after = mention.first, mention.after
        end = next((at for at in range(first + 1, after) if self._lower[at] in _TIES), after)
        if not self._bits[end - 1] & (BODY | COMPANY):
            return
        if self._lower[end - 1] in self._forces and end == after:
            yield ("force",)
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
