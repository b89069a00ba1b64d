"""The word lists that tell where a noun phrase ends, and where it goes on."""

from __future__ import annotations

from onrecord.lexicon import Lexicon


def attachments(words: Lexicon) -> frozenset[str]:
    """Return the prepositions that attach to the phrase before them."""
    return words.phrases("noun_attachments")


def times(words: Lexicon) -> frozenset[str]:
    """Return the words for times, months among them."""
    return words.phrases("time_words")


def periods(words: Lexicon) -> frozenset[str]:
    """Return the nouns of a time behind `last` and the like: `last quarter`."""
    return words.phrases("period_words")


def subordinators(words: Lexicon) -> frozenset[str]:
    """Return the words that open a subordinate clause."""
    return words.phrases("subordinators")


def venues(words: Lexicon) -> frozenset[str]:
    """Return the nouns of where and in what something is said: `interview`."""
    return words.phrases("venues")


def time_parts(words: Lexicon) -> dict[str, bool]:
    """Return the words that begin a time behind a noun, and whether each is one alone: `yesterday`."""
    return {entry.phrase: "alone" in entry.fields for entry in words.entries("time_parts")}


def regions(words: Lexicon) -> frozenset[str]:
    """Return the states and countries, which may follow a town: `Elm, Ohio`."""
    return frozenset(words.phrases("us_states") | words.phrases("countries"))
