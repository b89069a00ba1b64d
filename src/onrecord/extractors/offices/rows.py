"""Rows of capitalised words in a title: what stands inside them, and which name no body."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.offices.reading import POSSESSIVE, Reading
from onrecord.segment.classes import (
    BODY,
    BREAK,
    COMPANY,
    GIVEN,
    HEAD,
    MODIFIER,
    OCCUPATION,
    PARTICLE,
    PARTY,
    PEOPLE,
    PLACE,
    RANK,
    STOP,
)
from onrecord.segment.tokens import HYPHENS

KNOWN: Final = PLACE | PEOPLE | PARTY | BODY
#: What hyphens tie into the names of parties and the like.
_SHORT: Final = frozenset({"e", "i", "o", "al", "ul"})
_INNER: Final = frozenset({"of", "for", "on", "and", "&", "the"}) | POSSESSIVE


def is_within(reading: Reading, at: int) -> bool:
    """Tell whether a token can stand inside a name: Hall `of` Fame, CPI`(`M`)`, Rolls`-`Royce."""
    if _is_izafat(reading, at) or is_particle(reading, at):
        return True
    if reading.lower[at] in HYPHENS:
        return _ties(reading, at)
    letters = reading.words[at] == "(" and reading.words[at + 2 : at + 3] == (")",)
    letters = letters and reading.words[at - 1].isupper() and reading.words[at + 1].isupper()  # CPN `(`UML)
    bracket = reading.words[at] in ("(", ")") and reading.touches(at)
    return reading.lower[at] in _INNER or bracket or letters


def is_particle(reading: Reading, at: int) -> bool:
    """Tell whether a small word of another language stands inside a place's name: Surela | del | Norte."""
    if not reading.bits[at] & PARTICLE or reading.bits[at] & STOP or not 0 < at < len(reading.words) - 1:
        return False
    tied = reading.words[at - 1].istitle() and not reading.bits[at - 1] & (BREAK | HEAD | STOP)
    behind = at + 1 + (reading.bits[at + 1] & (PARTICLE | STOP) == PARTICLE)  # Puerto de | la | Cruz
    named = behind < len(reading.words) and reading.words[behind].istitle()
    return tied and named and reading.words[at].islower() and at - 1 not in reading.named


def _is_izafat(reading: Reading, at: int) -> bool:
    """Tell whether a token is of the short word that hyphens tie into a name: Lashkar`-e-`Taiba."""
    word = at - (reading.lower[at] in HYPHENS and reading.lower[at - 1] in _SHORT)
    word += reading.lower[word] in HYPHENS
    if word < 2 or word + 2 >= len(reading.words) or reading.lower[word] not in _SHORT:
        return False
    tied = all(map(reading.touches, range(word - 1, word + 3)))
    return tied and reading.is_capital(word - 2) and reading.is_capital(word + 2)


def _ties(reading: Reading, hyphen: int) -> bool:
    """Tell whether a hyphen ties two words to one name: Rolls-Royce, but the US-China envoy."""
    left, right = hyphen - 1, hyphen + 1
    touch = right < len(reading.words) and reading.touches(hyphen) and reading.touches(right)
    free = touch and not (reading.bits[left] | reading.bits[right]) & (KNOWN | MODIFIER | HEAD)
    return free and reading.is_capital(left) and reading.is_capital(right)


def are_anyone(reading: Reading, first: int, after: int) -> bool:
    """Tell whether a plural that begins a sentence owns a body: `Parents' | group founder Jo Ray`."""
    opens = first == 0 or not reading.words[first - 1][0].isalnum()
    plural = after == first + 2 and reading.words[first + 1] in ("'", "’")
    return opens and plural and not reading.bits[first] & (KNOWN | COMPANY)


def is_prefix(reading: Reading, first: int, after: int) -> bool:
    """Tell whether a word only begins a compound that opens a sentence.

    So it does in `Sub`-divisional officer Jo Ray, and in `Real` estate agent Jo Ray.
    """
    phrase = reading.phrases.at(reading.lower, first) if after == first + 1 else None
    if phrase is not None and phrase[0] > 1 and phrase[1] & (HEAD | MODIFIER) == MODIFIER:
        return True
    opens = first == 0 or not reading.words[first - 1][0].isalnum()
    tied = after == first + 1 < len(reading.words) and reading.lower[after] in HYPHENS
    small = tied and after + 1 < len(reading.words) and reading.words[after + 1].islower()
    return opens and small and reading.touches(after) and not reading.bits[first] & (KNOWN | COMPANY)


def is_donor(reading: Reading, first: int, after: int) -> bool:
    """Tell whether a chair is called after somebody: the | John Roe III | Professor of Law."""
    named = after - first > 1 and reading.bits[first] & GIVEN and reading.words[first].istitle()
    chair = after < len(reading.words) and reading.bits[after] & RANK and reading.bits[after] & OCCUPATION
    opens = after == first + 1 and reading.lower[first - 1 : first] == ("the",)
    field = chair and opens and reading.lower[after + 1 : after + 2] in (("of",), ("in",))
    if field and reading.words[after].istitle() and not reading.bits[first] & KNOWN:
        return True  # the | Roe | Professor of Law
    return bool(named and chair) and not any(reading.bits[i] & COMPANY for i in range(first, after))
