"""Longer noun phrases, put together from base noun phrases."""

from __future__ import annotations

from bisect import bisect_right

from onrecord.model import Document
from onrecord.segment.tokens import tokens
from onrecord.syntax.document import noun_phrases

Phrase = tuple[int, int]


def phrase_at(document: Document, token: int) -> Phrase | None:
    """Return the base noun phrase that holds the token, if one does."""
    phrases = noun_phrases(document)
    number = bisect_right(phrases, token, key=lambda phrase: phrase[0]) - 1
    if number >= 0 and phrases[number][1] > token:
        return phrases[number]
    return None


def with_of(document: Document, phrase: Phrase) -> Phrase:
    """Return the phrase with the `of` phrases that follow it, four at most."""
    first, last = phrase
    lower = tokens(document).lower
    for _ in range(4):
        if last + 1 >= len(lower) or lower[last] != "of":
            break
        inner = phrase_at(document, last + 1)
        if inner is None or inner[0] != last + 1:
            break
        last = inner[1]
    return first, last


def with_apposition(document: Document, phrase: Phrase) -> Phrase:
    """Return the phrase with one apposition between commas, and its `of` phrases.

    The apposition ends at a comma, dash or full stop; a list (`x, y and z`) has none.
    """
    first, last = with_of(document, phrase)
    words = tokens(document).lower
    if last + 1 >= len(words) or words[last] != ",":
        return first, last
    inner = phrase_at(document, last + 1)
    if inner is None or inner[0] != last + 1:
        return first, last
    end = with_of(document, inner)[1]
    if end < len(words) and words[end] in {",", ".", "-", "--", "\u2013", "\u2014", ";"}:
        return first, end
    return first, last
