"""Small words with a capital that tie what a group is called: Doctors | Without | Borders."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon import Lexicon, Phrases
from onrecord.segment.classes import BODY, GIVEN, LONGER, PARTY, PLACE, SURNAME

#: Plurals without an s, whose possessive stands inside names: Children's Hospital.
PLURALS = frozenset({"children", "women", "men", "people"})
#: The names of people and places are of no group.
_OWN = GIVEN | PLACE | SURNAME


def ties(words: Lexicon) -> frozenset[str]:
    """Return the prepositions that stand inside names with a capital: Doctors Without Borders."""
    return words.grouped("organization_grammar", "class")["tie"]


def opening(words: Lexicon) -> frozenset[str]:
    """Return the small words that begin names inside a sentence with a capital: All India Radio."""
    return words.grouped("organization_grammar", "class")["opening"]


def opens_name(words: Sequence[str], lower: Sequence[str], at: int, small: frozenset[str]) -> bool:
    """Tell whether a small word in a sentence begins a name, as its capital shows: the | All Elm Congress."""
    if not 0 < at < len(words) - 1 or lower[at] not in small:
        return False
    titled = words[at].istitle() and words[at + 1].istitle()
    return titled and (words[at - 1].islower() or lower[at - 1] in ("the", "<", "("))


def begins_body(
    words: Sequence[str], lower: Sequence[str], bits: Sequence[int], at: int, phrases: Phrases[int]
) -> bool:
    """Tell whether the known name of a party or body begins with a small word at a token: | One Nation."""
    phrase = phrases.at(lower, at) if bits[at] & LONGER else None
    return phrase is not None and bool(phrase[1] & (PARTY | BODY)) and words[at].istitle()


def is_across(lower: Sequence[str], bits: Sequence[int], inner: range, small: frozenset[str]) -> bool:
    """Tell whether a small word inside a run ties what a group is called: Doctors | Without | Borders."""
    return any(lower[i] in small and are_several(lower, bits, i - 1) for i in inner)


def are_several(lower: Sequence[str], bits: Sequence[int], at: int) -> bool:
    """Tell whether a plural stands at a token, and no name of a person or place."""
    return lower[at] in PLURALS or (lower[at].endswith("s") and not bits[at] & _OWN)


def calls_for(words: Sequence[str], lower: Sequence[str], bits: Sequence[int], at: int) -> bool:
    """Tell whether an article stands inside what a group is called by: Save | the | Children."""
    if not 0 < at < len(words) - 1 or lower[at] != "the" or lower[at + 1] not in PLURALS:
        return False
    return words[at - 1].istitle() and words[at + 1].istitle() and not bits[at - 1]
