"""Names, as those who link see them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from onrecord.lexicon import Lexicon

_INITIALS: Final = 3  # letters, at most
#: A name's words in lower case, by which it is known again.
Key = tuple[str, ...]


class Mention(NamedTuple):
    """A name, as tokens [first, after), with the number of the person, or of the body."""

    first: int
    after: int
    who: tuple[str, int]


class Body(NamedTuple):
    """A stretch of tokens that names an organization or a place."""

    first: int
    after: int
    kind: str
    key: Key


def initials(words: Sequence[str]) -> str:
    """Return the initials of a name: `AL` of Ann Lee."""
    return "".join(word[0] for word in words if word[0].isupper())


def is_initials(word: str) -> bool:
    """Tell whether a word can be the initials of a name."""
    return word.isupper() and word.isalpha() and 2 <= len(word) <= _INITIALS


def in_small_letters(text: str, word: str) -> bool:
    """Tell whether a text has a word in small letters, so that a capital may be that of its sentence."""
    return f" {word} " in text or f" {word}." in text or f" {word}," in text


def not_speakers(words: Lexicon) -> frozenset[str]:
    """Return the words before a colon or dash that name no speaker: `analysis`."""
    return words.phrases("not_speakers")


def no_firms(words: Lexicon) -> frozenset[str]:
    """Return the words that end the names of public bodies and of those with members, in small letters."""
    entries = words.entries("organization_words")
    return frozenset(entry.phrase.lower() for entry in entries if "public" in entry.fields)


def past_statuses(words: Lexicon) -> frozenset[str]:
    """Return the words before a title that say that it is borne no more: former."""
    entries = words.entries("status_words")
    return frozenset(entry.phrase for entry in entries if entry.fields.get("status") == "former")


def linking_words(words: Lexicon) -> dict[str, frozenset[str]]:
    """Return the words by which the one is meant who was named before."""
    return words.grouped("linking_words", "class")


def between(mentions: Sequence[Mention], low: int, high: int) -> Sequence[Mention]:
    """Return the mentions between two tokens."""
    near = mentions[before(mentions, low) : before(mentions, high)]
    return [mention for mention in near if mention.after <= high]


def before(mentions: Sequence[Mention], token: int) -> int:
    """Return how many mentions begin before a token."""
    first: tuple[Any, ...] = (token,)  # which is less than a mention that begins there
    return bisect_left(mentions, first)
