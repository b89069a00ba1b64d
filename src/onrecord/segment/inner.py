"""What stands inside the names of bodies: Devon `and` Cornwall Police, the Sheriff`'s` Office."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from onrecord.lexicon import Lexicon, lexicon
from onrecord.model import Document, layer
from onrecord.segment.classes import (
    BODY,
    BREAK,
    COMPANY,
    FIELD,
    HEAD,
    HONORIFIC,
    LISTED,
    MODIFIER,
    PARTY,
    PEOPLE,
    PLACE,
    STATUS,
    STOP,
    SURNAME,
    WORD,
    Classes,
    classes,
)
from onrecord.segment.names import name_runs
from onrecord.segment.tokens import POSSESSIVES, tokens

_NO_PLACE: Final = (
    BODY | BREAK | COMPANY | FIELD | HEAD | HONORIFIC | MODIFIER | PARTY | PEOPLE | STATUS | STOP | WORD
)
#: The words of a title like Medical Examiner.
_PAIR: Final = 2
#: Behind these a place is named.
_WHERE: Final = frozenset({"in", "near", "around", "across", "at"})
_PAIRING: Final = frozenset({"between", "both"})


def body_words(words: Lexicon) -> dict[str, frozenset[str]]:
    """Return the small words of the names of bodies, by class: see the header of organization_grammar.txt."""
    return words.grouped("organization_grammar", "class")


@layer
def twins(document: Document) -> frozenset[int]:
    """Return the tokens of `and` between the two places that a body's name begins with."""
    found, bits, runs = tokens(document), classes(document), name_runs(document)
    words, lower, small = found.words, found.lower, lexicon(document).table(body_words)
    kinds, own, ranks, served = small["shared"], small["force"], small["tier"], small["serving"]
    joints: list[int] = []
    councils: list[int] = []
    for first, after in zip(runs.first, runs.after, strict=True):
        if after - first > _PAIR and "and" in lower[first:after]:
            joints.append(lower.index("and", first))  # Trinidad | and | Tobago
        if first < 2 or lower[first - 1] != "and" or after >= len(lower):
            continue
        council = "council" in lower[first + 1 : first + 2 + (lower[first + 1] in ranks)]
        whole = after > first + 1 and lower[first + 1] in kinds
        if not (council or whole or _is_behind(lower, bits, first, (kinds, served))):
            continue
        if first > 2 and (lower[first - 3] in _PAIRING or _is_named(words[first - 3], bits[first - 3])):
            continue  # between | Elm and Ash Police
        both = bits[first] & bits[first - 2] & PLACE and (council or lower[first + 1] in own)
        fits = all(words[at].istitle() and not bits[at] & _NO_PLACE for at in (first, first - 2))
        named = bits[first - 2] & (SURNAME | LISTED) == SURNAME
        opens = first == 2 or not words[first - 3][0].isalnum()  # Medics and Elm Police
        if fits and not both and not named and not (opens and lower[first - 2].endswith("s")):
            (councils if council else joints).append(first - 1)
    return frozenset([*joints, *_placed(lower, bits, councils)])


def _is_behind(
    lower: Sequence[str], bits: Sequence[int], first: int, known: tuple[frozenset[str], frozenset[str]]
) -> bool:
    """Tell whether who serves two places follows them, or a word more of their body's name stands between.

    So do `Elm and Ash | coroner`, `Elm and Ash | senior coroner`, `Elm and Ash | University Hospitals`.
    """
    kinds, served = known
    if lower[first + 1] in served:
        return True
    behind = lower[first + 2] if first + 2 < len(lower) else ""
    between = bits[first + 1]
    return (behind in served and bool(between & MODIFIER)) or (behind in kinds and bool(between & COMPANY))


def _placed(lower: Sequence[str], bits: Sequence[int], joints: list[int]) -> Iterator[int]:
    """Yield the joints behind what is known for a place, or named as one: no firm and Elm Council."""
    places = {b for a, b in pairwise(lower) if a in _WHERE} if joints else set()
    return (at for at in joints if bits[at - 1] & PLACE or lower[at - 1] in places)


def _is_named(word: str, bits: int) -> bool:
    """Tell whether a word before a place is one of the same name: Jo | Elm."""
    return word[0].isupper() and not bits & STOP


@layer
def held(document: Document) -> frozenset[int]:
    """Return the possessives between an officer and what his staff is called: the Sheriff`'s` Office."""
    found, bits, runs = tokens(document), classes(document), name_runs(document)
    words, lower, known = found.words, found.lower, lexicon(document)
    kinds, phrases = known.table(body_words)["bureau"], known.table(Classes).phrases
    marks = []
    for first, mark in zip(runs.first, runs.after, strict=True):
        if mark + 1 < len(lower) and lower[mark] in POSSESSIVES and lower[mark + 1] in kinds:
            pair = phrases.at(lower, mark - _PAIR) if mark - _PAIR >= first else None
            titled = bits[mark - 1] | (pair[1] if pair and pair[0] == _PAIR else 0)
            if titled & HEAD and words[mark - 1].istitle() and words[mark + 1].istitle():
                marks.append(mark)
    return frozenset(marks)
