"""Acronyms of agreements that a document names in full."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from onrecord.extractors.agreements.anchors import anchors
from onrecord.extractors.agreements.vocabulary import Vocabulary
from onrecord.lexicon import lexicon
from onrecord.model import Document, layer
from onrecord.segment.offsets import Tokens
from onrecord.segment.tokens import tokens

_NAME_LONGEST: Final = 12
_HYPHENS: Final = frozenset({"-", "–"})


@layer
def short_names(document: Document) -> dict[str, str]:
    """Return the acronyms of the agreements that a document names in full, each with that name.

    Both are in lower case: `usmca` for `u.s.-mexico-canada agreement`.
    """
    found, vocabulary = tokens(document), lexicon(document).table(Vocabulary)
    words = frozenset(found.words)
    names: dict[str, str] = {}
    for at in anchors(document):
        if (begin := _bracketed(found, at, vocabulary)) >= 0:
            bracket = found.words.index("(", at)
            name = document.text[found.starts[begin] : found.ends[bracket - 1]].lower()
            names.setdefault(found.lower[bracket + 1].removesuffix("s"), name)
        elif found.lower[at] in vocabulary.nameable and found.words[at].istitle():
            for first, last in _extents(found, at, vocabulary.words_of("small")):
                letters = _initials(found, first, last)
                forms = {letters, letters.capitalize()} if len(letters) > 2 else set()
                if not words.isdisjoint(forms):
                    name = document.text[found.starts[first] : found.ends[last - 1]].lower()
                    names.setdefault(letters.lower(), name)
    return names


def with_plurals(names: Iterable[str]) -> frozenset[str]:
    """Return acronyms with their plurals, which name other agreements of the kind: `two more PPAs`."""
    return frozenset(form for name in names for form in (name, f"{name}s"))


def _bracketed(found: Tokens, at: int, vocabulary: Vocabulary) -> int:
    """Return where the name begins whose acronym stands in brackets behind the noun at `at`, or -1.

    `a comprehensive economic partnership agreement (CEPA)`.
    """
    noun = vocabulary.nouns.at(found.lower, at)
    last = at + noun[0] if noun else len(found)
    if noun is None or last + 2 >= len(found) or found.words[last] != "(" or found.words[last + 2] != ")":
        return -1
    letters = found.words[last + 1].removesuffix("s")  # three power purchase agreements (PPAs)
    if not letters.isupper() or not letters.isalpha() or not 1 < len(letters) < _NAME_LONGEST:
        return -1
    small = vocabulary.words_of("small") | _HYPHENS
    full = short = ""
    for first in range(last - 1, max(-1, last - 1 - _NAME_LONGEST), -1):
        full = found.words[first][0].upper() + full
        short = short if found.lower[first] in small else found.words[first][0].upper() + short
        if letters in (full, short):
            return first
    return -1


def _extents(found: Tokens, at: int, small: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Yield how far a name around the noun at `at` may reach: to the left, and on to the right."""
    first = at
    while first > max(0, at - _NAME_LONGEST) and _is_part(found, first - 1, small):
        first -= 1
    while first < at and found.lower[first] in small:
        first += 1
    last = at + 1
    yield first, last
    while last < min(len(found), at + _NAME_LONGEST) and _is_part(found, last, small):
        last += 1
    if last > at + 1:
        yield first, last


def _is_part(found: Tokens, at: int, small: frozenset[str]) -> bool:
    word = found.words[at]
    return word[0].isupper() or word in ("-", "–", "&") or word in small


def _initials(found: Tokens, first: int, last: int) -> str:
    """Return the first letters of the capitalised words; `U.S.` gives two."""
    letters = ""
    for word in found.words[first:last]:
        if word[0].isupper():
            letters += word.replace(".", "") if "." in word else word[0]
    return letters
