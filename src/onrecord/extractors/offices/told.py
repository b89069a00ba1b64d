"""What the words before a title, or in it, tell of its status."""

from __future__ import annotations

import re
from typing import Final

from onrecord.extractors.offices.reading import DETERMINING, POSSESSIVE, Reading
from onrecord.segment.classes import BREAK, COMPANY, HEAD, HONORIFIC, OCCUPATION, PEOPLE, PLACE, STATUS, STOP
from onrecord.segment.tokens import HYPHENS

#: The tokens of an age before a title: the 52-year-old | mayor.
_AGE: Final = 4
YEAR: Final = re.compile(r"1[5-9]\d\d|20\d\d")


def status_before(reading: Reading, first: int, low: int) -> tuple[str, int]:
    """Return what the words before a title tell of its status, and where they begin."""
    status, at = "", first
    while at > low:
        word = reading.lower[at - 1]
        if word in HYPHENS and at - 1 > low and reading.lower[at - 2] in reading.statuses:
            at -= 1
            continue
        if at - 3 >= low and (told := reading.status_of(at - 3)) is not None:
            status, at = told or status, at - 3
            continue
        if word not in reading.statuses or _is_passed(reading, at - 1, first, low):
            break
        told = reading.statuses[word]
        kept = status and "current" in (status, told)  # now retired, then current
        status = status if kept else told or status
        at -= 1
    return _past_first(reading, status, at, first, low)


def is_inside(reading: Reading, at: int, low: int) -> bool:
    """Tell whether a status stands behind the body that one serves: Zane Oil | interim boss."""
    if at - 1 < low or reading.words[at].isupper() or not reading.statuses.get(reading.lower[at]):
        return False
    if reading.lower[at].endswith("ed"):
        return False  # Rovers | sacked coach Jo Ray
    bits, before = reading.bits[at - 1], at - 2
    apart = reading.words[at].islower() or bool(bits & COMPANY)  # Elm Police | Acting Superintendent Jo Ray
    apart = apart or reading.words[at - 1].isupper()  # BNP | Acting Chairman Jo Ray
    named = apart and reading.is_capital(at - 1) and at - 1 not in reading.named
    placed = bits & (PLACE | PEOPLE) and before >= low and reading.words[before].islower()
    return named and not placed and not bits & (HEAD | STATUS | STOP | BREAK | HONORIFIC)


def status_inside(reading: Reading, first: int, core: int) -> str:
    """Return what a word inside a title tells of its status."""
    told = (reading.statuses.get(reading.lower[at], "") for at in range(first, core))
    return next(filter(None, told), "")


def _is_passed(reading: Reading, at: int, first: int, low: int) -> bool:
    """Tell whether `past` says where a ball went: `headed it | past goalkeeper Jo Ray`."""
    if reading.lower[at] not in reading.grammar["passing"] or at == low:
        return False
    before = reading.lower[at - 1]
    return before not in DETERMINING and bool(reading.bits[first] & OCCUPATION)


def _past_first(reading: Reading, status: str, at: int, first: int, low: int) -> tuple[str, int]:
    """Return the status and the edge of a title, with what counts its holders: the | first female | mayor.

    The age of its holder stands there, too: the | 52-year-old | mayor.
    """
    if at - _AGE >= low and reading.lower[at - 1] in HYPHENS and reading.words[at - _AGE].isdigit():
        at -= _AGE
    if at - 2 > low and YEAR.fullmatch(reading.words[at - 1]) and reading.words[at - 2] in POSSESSIVE:
        at -= 1  # the party's | 2012 | nominee
    word = reading.lower[at - 1] if at - 1 > low else ""
    if at < first and word in reading.grammar["ordinal"]:
        return status, at - 1
    if word in reading.grammar["ending"] and reading.lower[at - 2] in DETERMINING:
        return status or "former", at - 1  # its last secretary
    return status, at
