"""The word lists of offices: verbs and nouns of holding one, words of status, small words of the rules."""

from __future__ import annotations

from typing import NamedTuple

from onrecord.lexicon import Lexicon


class Verb(NamedTuple):
    """What a verb of holding office asks for, and what it tells."""

    takes_object: bool
    needs_as: bool
    status: str


def office_verbs(words: Lexicon) -> dict[str, Verb]:
    """Return the verbs of taking, holding and leaving office."""
    return {
        entry.phrase: Verb("object" in entry.fields, "as" in entry.fields, entry.fields.get("status", ""))
        for entry in words.entries("office_verbs")
        if "noun" not in entry.fields
    }


def office_nouns(words: Lexicon) -> dict[str, str]:
    """Return the nouns of holding office that stand before `as`, with the status they tell."""
    entries = (entry for entry in words.entries("office_verbs") if "noun" in entry.fields)
    return {entry.phrase: entry.fields.get("status", "") for entry in entries}


def office_acts(words: Lexicon) -> dict[str, Verb]:
    """Return the nouns that put into an office whom `of` names behind them: the nomination of."""
    entries = (e for e in words.entries("office_verbs") if e.fields.keys() >= {"noun", "object"})
    return {
        e.phrase: Verb(takes_object=True, needs_as=True, status=e.fields.get("status", "")) for e in entries
    }


def headline_verbs(words: Lexicon) -> dict[str, bool]:
    """Return the verbs of headlines in the present, and whether one subject does it: `signs`, not `sign`."""
    entries = words.entries("headline_verbs")
    found = {entry.phrase: False for entry in entries if "noun" not in entry.fields}
    for entry in entries:
        verb = entry.phrase
        stem = verb[:-1] + "ie" if verb.endswith("fy") else verb + "e" * verb.endswith(("s", "z"))
        found[stem + "s"] = True
    return found


def statuses(words: Lexicon) -> dict[str, str]:
    """Return the status that each status word tells."""
    return {entry.phrase.lower(): entry.fields.get("status", "") for entry in words.entries("status_words")}


def grammar(words: Lexicon) -> dict[str, frozenset[str]]:
    """Return the small words that rules ask for, by what they are asked for."""
    return words.grouped("office_grammar", "class")
