"""Which name an argument means: by its head, by a pronoun, by a title said again."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from onrecord.linking.bodies import bodies
from onrecord.linking.people import people
from onrecord.model import Document
from onrecord.segment.classes import CORPORATE, HEAD, HONORIFIC, MODIFIER, STATUS, STOP, classes
from onrecord.segment.sentences import sentences
from onrecord.segment.tokens import tokens
from onrecord.spans import Span

_PRONOUNS: Final = {"he": "m", "him": "m", "himself": "m", "she": "f", "her": "f", "herself": "f"}
_FIRMS: Final = frozenset({"company", "firm", "group", "bank", "airline", "corporation"})
_BEHIND: Final = frozenset({",", "(", "of", "who", "-", "–", "—", "for", "from"})
_DETERMINERS: Final = frozenset({"the", "a", "an", "this", "that"})
#: A pronoun looks no farther back than this many sentences.
_REACH: Final = 2


class Mention(NamedTuple):
    """A name, as tokens [first, after), with the number of the person, or of the body."""

    first: int
    after: int
    who: tuple[str, int]


class Linker:
    """Tells which mention an argument of a document's claim means."""

    def __init__(self, document: Document) -> None:
        found, known, named = tokens(document), people(document), bodies(document)
        self.starts, self.ends = found.starts, found.ends
        self.words, self.lower, self.bits = found.words, found.lower, classes(document)
        self.gender = known.gender
        self.people = [
            Mention(first, after, ("person", who))
            for first, after, who in zip(known.first, known.after, known.person, strict=True)
        ]
        self.bodies = [
            Mention(first, after, (kind, body))
            for first, after, kind, body in zip(named.first, named.after, named.kind, named.body, strict=True)
        ]
        self._corporate = {m.who for m in self.bodies if self.bits[m.after - 1] & CORPORATE}
        self._sentences = [bisect_left(found.starts, start) for start in sentences(document).starts]

    def span(self, mention: Mention) -> Span:
        """Return where a mention stands."""
        return Span(self.starts[mention.first], self.ends[mention.after - 1])

    def meant(self, argument: Span) -> tuple[Mention, str] | None:
        """Return the mention that an argument means, and the rule; None where that is not plain."""
        first = bisect_right(self.ends, argument.start)
        after = bisect_left(self.starts, argument.end)
        if first >= after:
            return None
        if after - first == 1 and self.lower[first] in _PRONOUNS:
            mention = self._pronoun(first)
            return (mention, "pronoun") if mention else None
        if mention := self._head(first, after):
            return mention, "head"
        mention = self._firm(first, after)
        return (mention, "the-firm") if mention else None

    # ---- by the head

    def _head(self, first: int, after: int) -> Mention | None:
        """Return the name that heads a noun phrase."""
        while after > first + 1 and not self.words[after - 1][0].isalnum():
            after -= 1
        inside = [m for m in _between(self.people, first, after) if self._is_free(m, first)]
        for mention in inside:
            if mention.after == after and self._is_titled(first, mention.first):
                return mention
        for mention in inside:
            if self._leads(first, mention.first) and self.lower[mention.after] in _BEHIND:
                return mention
        return self._body(first, after)

    def _is_free(self, mention: Mention, first: int) -> bool:
        """Tell whether no preposition ties a name to a noun before it: `aide to Smith`."""
        before = self.lower[mention.first - 1] if mention.first > first else ""
        return before not in ("of", "to", "for", "by", "with", "at", "and", "or", "in", "from")

    def _is_titled(self, first: int, name: int) -> bool:
        """Tell whether only a title, or nothing, stands before a name."""
        before = range(first, name)
        if any(self.words[i] in ",;:()" or self.lower[i] in ("and", "or") for i in before):
            return self.lower[name - 1] == "," and self._has_head(first, name - 1)
        return (
            not before
            or self._has_head(first, name)
            or all(
                self.bits[i] & (HONORIFIC | STATUS | MODIFIER) or self.lower[i] in _DETERMINERS
                for i in before
            )
            or bool(self.words[name - 1][0].isalpha() and not self.bits[name - 1] & STOP)
        )

    def _has_head(self, first: int, after: int) -> bool:
        return any(self.bits[i] & HEAD for i in range(first, after))

    def _leads(self, first: int, name: int) -> bool:
        """Tell whether a noun phrase begins with a name, its title put aside."""
        return all(
            self.bits[i] & (HONORIFIC | HEAD | MODIFIER | STATUS) or self.words[i][0].isupper()
            for i in range(first, name)
        )

    def _body(self, first: int, after: int) -> Mention | None:
        """Return the organization or place that is the whole phrase, an article put aside."""
        begin = first + (self.lower[first] in _DETERMINERS)
        for mention in _between(self.bodies, first, after):
            if mention.first == begin and mention.after == after:
                return mention
        return None

    def _firm(self, first: int, after: int) -> Mention | None:
        """Return the one company that a document names, for `the company`."""
        plain = after - first == 2 and self.lower[first] == "the" and self.lower[first + 1] in _FIRMS
        if not plain or len(self._corporate) != 1:
            return None
        return _last(m for m in self.bodies if m.who in self._corporate and m.after <= first)

    # ---- by a pronoun

    def _pronoun(self, at: int) -> Mention | None:
        """Return the person whom a pronoun means, if only one near it fits."""
        gender = _PRONOUNS[self.lower[at]]
        sentence = bisect_right(self._sentences, at) - 1
        for back in range(_REACH + 1):
            low = self._sentences[max(0, sentence - back)]
            near = [m for m in _between(self.people, low, at) if self._fits(m, gender)]
            if near:
                return near[-1] if len({m.who for m in near}) == 1 else self._subject(near, low, at)
        return None

    def _fits(self, mention: Mention, gender: str) -> bool:
        return self.gender[mention.who[1]] in ("", gender)

    def _subject(self, near: Sequence[Mention], low: int, at: int) -> Mention | None:
        """Return the first of several people, if a sentence before the pronoun begins with the name."""
        first = near[0]
        begins = first.first - low <= 1 or (
            first.first > low and bool(self.bits[first.first - 1] & HONORIFIC)
        )
        told = self.gender[first.who[1]] != ""
        others = {m.who for m in near if self.gender[m.who[1]] != ""}
        return first if begins and told and len(others) == 1 and at > first.after else None


def _between(mentions: Sequence[Mention], low: int, high: int) -> Sequence[Mention]:
    """Return the mentions between two tokens."""
    begin = bisect_left(mentions, low, key=lambda mention: mention.first)
    end = bisect_left(mentions, high, key=lambda mention: mention.first)
    return [m for m in mentions[begin:end] if m.after <= high]


def _last(mentions: Iterable[Mention]) -> Mention | None:
    found = None
    for found in mentions:  # noqa: B007 - the last one is wanted
        pass
    return found
