"""Names that the letters in brackets behind them spell: `Elm Dockers and Carters (EDC)`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import Final

from onrecord.lexicon import Lexicon, lexicon
from onrecord.linking.acronyms import SMALL
from onrecord.linking.extents import Extents
from onrecord.linking.mentions import Body, Key
from onrecord.model import Document
from onrecord.segment.classes import BODY, BREAK, HEAD, HONORIFIC, SITE
from onrecord.segment.tokens import HYPHENS, POSSESSIVES

_LETTERS: Final = re.compile(r"\((?<=\w \()[A-Z]{2,6}\)")
#: Letters before the name that they stand for: the EDC (Elm Dockers and Carters).
_BEFORE: Final = re.compile(r"\b[A-Z]{3,6}(?= \([A-Z])")
#: What a name may hold that its letters leave out.
_LEFT_OUT: Final = SMALL | POSSESSIVES | HYPHENS | {"in", "to"}
#: So many tokens may stand for each letter.
_FOR_EACH: Final = 3
#: A name has so many capitalised words, at least.
_PAIR: Final = 2
#: What ends no name of a body: Chief Executive Officer (CEO).
_NO_END: Final = BREAK | HEAD | HONORIFIC | SITE


def things(words: Lexicon) -> frozenset[str]:
    """Return what has letters and is no body: tax, agreement, bill."""
    return frozenset().union(*map(words.phrases, ("lettered_nouns", "agreement_nouns", "bill_nouns")))


class Bracketed:
    """Finds the names that letters in brackets spell, and letters that stand for things.

    Args:
        text: The words of a document.
        found: By first token what is named.
    """

    def __init__(self, document: Document, text: Extents, found: Mapping[int, Body]) -> None:
        self._text, self._found = text, found
        self._things = lexicon(document).table(things)
        self.names: dict[int, Body] = {}
        #: Letters in brackets that name no body: a Petroleum Revenue Tax (PRT).
        self.others: set[Key] = set()
        for match in _LETTERS.finditer(document.text):
            self._take(bisect_left(text.starts, match.start() + 1))
        for match in _BEFORE.finditer(document.text):
            self._take_behind(bisect_left(text.starts, match.start()))

    def _take_behind(self, at: int) -> None:
        """Take the words in brackets, if the letters at a token spell them: EDC (Elm Dockers and Carters)."""
        text, first = self._text, at + 2
        limit = min(len(text.words), first + _FOR_EACH * len(text.words[at]))
        end = next((i for i in range(first, limit) if text.words[i] == ")"), first)
        letters = [word[0] for word in text.words[first:end] if word[0].isupper()]
        spelled = "".join(letters) == text.words[at] and text.words[end - 1][0].isupper()
        if spelled and first not in self._found and not text.bits[end - 1] & _NO_END:
            self.names[first] = text.body(first, end, "organization")

    def _take(self, at: int) -> None:
        """Take the words before a bracket, if the letters at a token spell them."""
        text, known = self._text, self._found.get(at)
        if known is None or known.kind != "organization" or known.after != at + 1:
            return
        end = at - 1
        end -= text.lower[end - 1] in POSSESSIVES
        first = self._spelled(at, end)
        if first == end or self._is_known(first, end):
            return
        if text.lower[end - 1] in self._things:
            if not text.bits[at] & BODY:
                self.others.add(known.key)
        elif self._is_name(first, end):
            self.names[first] = text.body(first, end, "organization")

    def again(self) -> Iterator[Body]:
        """Yield the names, wherever the text has them."""
        text = self._text
        keys: dict[str, set[Key]] = {}
        for body in self.names.values():
            keys.setdefault(text.lower[body.first], set()).add(text.lower[body.first : body.after])
        yield from self.names.values()
        for at in text.runs.first if keys else ():
            for key in keys.get(text.lower[at], ()):
                if at not in self.names and text.lower[at : at + len(key)] == key:
                    yield text.body(at, at + len(key), "organization")

    def _spelled(self, at: int, end: int) -> int:
        """Return where the words before a token begin that the letters at another stand for; or their end."""
        text, letters, begin = self._text, self._text.words[at], end
        left = len(letters)
        for token in range(end - 1, max(-1, end - 1 - _FOR_EACH * left), -1):
            word = text.words[token]
            if word[0].isupper():
                left -= 1
                if word[0] != letters[left] or token in text.taken:
                    return end
                begin = token
                if not left:
                    return begin
            elif text.lower[token] not in _LEFT_OUT and text.lower[token - 1] not in HYPHENS:
                return end
            if text.parts(token):
                return end
        return end

    def _is_name(self, first: int, end: int) -> bool:
        """Tell whether a stretch can name a body, and no title and no place."""
        capitals = sum(word[0].isupper() for word in self._text.words[first:end])
        return capitals >= _PAIR and not self._text.bits[end - 1] & _NO_END

    def _is_known(self, first: int, end: int) -> bool:
        """Tell whether a stretch is a name that is known, or a part of one."""
        near = range(max(0, first - _FOR_EACH * _PAIR), first + 1)
        known = (self._found[token] for token in near if token in self._found)
        return any(body.after > first and (body.first < first or body.after >= end) for body in known)
