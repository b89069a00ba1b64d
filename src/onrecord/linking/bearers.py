"""Who was said to bear a title, for where the title is said again alone: `the secretary`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from onrecord.lexicon import Lexicon, fields_of, lexicon
from onrecord.linking.mentions import Mention, linking_words, past_statuses
from onrecord.model import Document
from onrecord.segment.classes import HEAD, PLURAL, STATUS, STOP, classes
from onrecord.segment.tokens import tokens
from onrecord.syntax import penn_tags
from onrecord.syntax.classes import FINITE

#: A title said again has fewer words more.
_LONGEST: Final = 3
#: No more tokens stand between an article and a title: `a | senior central bank | official`.
_NEW: Final = 6
#: Before who is not named, and was not before.
UNNAMED: Final = frozenset({"a", "an", "one", "another"})
_FIELDS: Final = frozenset({"for", "of"})


def full_titles(words: Lexicon) -> dict[str, str]:
    """Return the full form of each abbreviated title."""
    lines = (line.partition("\t") for line in words.lines("title_heads") if "\tfull=" in line)
    return {phrase: fields_of(rest)["full"] for phrase, _, rest in lines}


class Bearers:
    """Knows who bears which title of a document."""

    def __init__(self, document: Document) -> None:
        self._words, self._lower = tokens(document).words, tokens(document).lower
        self._bits, self._tags = classes(document), penn_tags(document)
        self._full = lexicon(document).table(full_titles)
        self._ranks = lexicon(document).table(linking_words)["rank"]
        self._noted: dict[tuple[str, ...], list[Mention]] = {}
        self._now: dict[tuple[str, ...], set[tuple[str, int]]] = {}  # of `_noted`, not said to be past
        self._past = lexicon(document).table(past_statuses)
        self._unnamed: dict[str, int] | None = None
        self._titles: dict[int, list[tuple[int, int]]] = {}

    def note(self, bearer: Mention, first: int, after: int) -> None:
        """Note that a person bears the title of the tokens [first, after)."""
        status = self._lower[first - 1] if first and self._bits[first - 1] & STATUS else ""
        over = status in self._past
        for words in {self._core(first, after), *self._ends(first, after), *self._heads(first, after)}:
            self._noted.setdefault(words, []).append(bearer)
            if over:
                self._noted.setdefault((status, *words), []).append(bearer)  # the former | president
            else:
                self._now.setdefault(words, set()).add(bearer.who)
        self._titles.setdefault(bearer.first, []).append((first, after))

    def titles(self, bearer: Mention) -> Sequence[tuple[int, int]]:
        """Return the titles, as tokens [first, after), that are said of a mention."""
        return self._titles.get(bearer.first, ())

    def several(self, first: int, after: int) -> frozenset[tuple[str, int]]:
        """Return the people who were said to bear a title, if that is more than one."""
        bearers = frozenset(m.who for m in self._noted.get(self._core(first, after), ()) if m.after <= first)
        return bearers if len(bearers) > 1 else frozenset()

    def is_unnamed(self, first: int, after: int) -> bool:
        """Tell whether one who is not named was called by a title before: `a bank | official said`."""
        head = self._full.get(self._lower[after - 1], self._lower[after - 1])
        if self._unnamed is None:
            self._unnamed = self._find_unnamed()
        return self._unnamed.get(head, first) < first

    def _find_unnamed(self) -> dict[str, int]:
        """Find where each title is first said of one who is not named: `a senior bank | official said`."""
        found: dict[str, int] = {}
        for at, bits in enumerate(self._bits):
            if bits & (HEAD | PLURAL) == HEAD and self._words[at].islower() and self._is_new(at):
                found.setdefault(self._full.get(self._lower[at], self._lower[at]), at)
        return found

    def _is_new(self, at: int) -> bool:
        """Tell whether an article stands before a noun and the small words before it."""
        for before in range(at - 1, max(-1, at - _NEW), -1):
            if self._lower[before] in UNNAMED:
                return self._is_subject(at + 1)
            if not self._words[before].isalpha() or self._bits[before] & STOP:
                return False
        return False

    def _is_subject(self, behind: int) -> bool:
        """Tell whether what follows a noun is what its bearer does."""
        return behind < len(self._lower) and self._tags[behind] in FINITE

    def meant(self, first: int, after: int) -> Mention | None:
        """Return the one person who was said to bear a title, or is said to still: `the secretary`."""
        if after - first < 2 or self._lower[first] != "the":
            return None
        title = self._said_again(first + 1, after)
        bearers = [m for m in self._noted.get(title, ()) if m.after <= first]
        if len({m.who for m in bearers}) > 1:
            now = self._now.get(title, set())  # former President Roe and | President Lee
            bearers = [m for m in bearers if m.who in now]
        return bearers[-1] if len({m.who for m in bearers}) == 1 else None

    def _said_again(self, first: int, after: int) -> tuple[str, ...]:
        """Return as what a title was noted that is said again: `leader of the opposition`."""
        if not self._bits[after - 1] & HEAD:
            tie = first + 1
            return self._turned(tie, after) if tie < after and self._lower[tie] in _FIELDS else ()
        whole = self._past_ranks(first, after) == first
        return self._core(first, after) if whole else self._lower[first:after]

    def _ends(self, first: int, after: int) -> Iterator[tuple[str, ...]]:
        """Yield the last words of a title, two or three, that mean the same: `chief minister`."""
        for begin in range(max(first, after - _LONGEST), after - 1):
            if begin == first or self._lower[begin - 1] not in self._ranks:
                yield self._lower[begin:after]

    def _heads(self, first: int, after: int) -> Iterator[tuple[str, ...]]:
        """Yield what a title with its field behind is cut down to: `Minister | for Finance`.

        That is its head, with what is before it, too (`Chief Justice | of`), and the head behind its field:
        `the finance minister`.
        """
        for at in range(first + 1, after - 1):
            if self._lower[at] in _FIELDS and self._bits[at - 1] & HEAD:
                yield self._core(first, at)
                yield from self._ends(first, at)
                if turned := self._turned(at, after):
                    yield turned
                return

    def _turned(self, tie: int, after: int) -> tuple[str, ...]:
        """Return a title with its field before its head, but no long one: `leader | of the opposition`."""
        field = self._lower[tie + 1 + (self._lower[tie + 1] == "the") : after]
        return (*field, self._lower[tie - 1]) if 0 < len(field) < _LONGEST else ()

    def _core(self, first: int, after: int) -> tuple[str, ...]:
        """Return the head of a title with the ranks before it: `vice president`."""
        begin = self._past_ranks(first, after)
        head = self._full.get(self._lower[after - 1], self._lower[after - 1])
        return (*self._lower[begin : after - 1], *head.split())

    def _past_ranks(self, first: int, after: int) -> int:
        """Return where the ranks before the head that ends a title begin: the former | vice president."""
        begin = after - 1
        while begin > first and self._lower[begin - 1] in self._ranks:
            begin -= 1
        return begin
