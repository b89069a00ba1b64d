"""Ordinals that begin the names of bodies: the `101st` Airborne Division, the `9th` Circuit."""

from __future__ import annotations

from onrecord.lexicon import Lexicon, lexicon
from onrecord.model import Document, layer
from onrecord.segment.names import name_runs
from onrecord.segment.tokens import tokens


def is_ordinal(word: str) -> bool:
    """Tell whether a word is like `20th`."""
    return word[0].isdigit() and word.endswith(("st", "nd", "rd", "th"))


def units(words: Lexicon) -> frozenset[str]:
    """Return the nouns of bodies that are told apart by numbers: division, circuit."""
    return words.grouped("organization_grammar", "class")["unit"]


@layer
def unit_numbers(document: Document) -> frozenset[int]:
    """Return the tokens of the ordinals that begin the names of bodies."""
    runs, lower, known = name_runs(document), tokens(document).lower, lexicon(document).table(units)
    return frozenset(
        first - 1
        for first, after in zip(runs.first, runs.after, strict=True)
        if first and is_ordinal(lower[first - 1]) and not known.isdisjoint(lower[first:after])
    )
