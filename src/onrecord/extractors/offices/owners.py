"""Who owns a title, and whose letters stand before it: `Acme's | chairman`, `Acme (AC) | chief`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.extractors.offices.reading import POSSESSIVE, Reading, Stretch, Title
from onrecord.extractors.offices.rows import KNOWN
from onrecord.segment.classes import (
    BODY,
    COMPANY,
    FIELD,
    HEAD,
    HONORIFIC,
    PERSON,
    STATUS,
)
from onrecord.segment.names import owns_inside
from onrecord.segment.tokens import HYPHENS

_KIND: Final = 3  # words: the Elm | city school board
_APOSTROPHES: Final = frozenset({"'", "’"})
_OPENINGS: Final = {"’": "‘", "'": "'"}


def _earlier(reading: Reading, first: int, low: int) -> int:
    """Return how many tokens before `first` belong to its name: `Commission of` Zambia."""
    apart = reading.bits[first - 1] & STATUS and not reading.begins_name(first - 1, first)
    # Outgoing | Acme Union (AU) chief
    named = reading.is_capital(first - 1) and not reading.bits[first - 1] & HONORIFIC and not apart
    if named and not reading.stops(first - 1):
        return 1
    if joined := reading.lower[first - 1] == "and" and first - 2 >= low:
        joined = bool(reading.bits[first] & FIELD and reading.bits[first - 2] & FIELD)
    if joined:
        return 2  # Ministry of Trade and | Industry
    if reading.lower[first - 1] == "&" and first - 2 >= low and reading.is_capital(first - 2):
        return 2  # Johnson & | Johnson's
    if first - 1 in reading.twins and first - 2 >= low:
        return 2
    if _is_tied(reading, first) and first - 2 >= low:
        return 2  # Rolls- | Royce's
    joins = reading.lower[first - 1] == "and" and first - 3 >= low and reading.is_capital(first - 2)
    if (
        joins
        and reading.lower[first - 3] == "the"
        and (not reading.heads(first - 2) or reading.bits[first - 2] & FIELD)
    ):
        return 2  # the Justice and | Equality Movement
    if first - 2 < low or not reading.is_capital(first - 2):
        return 0
    if owns_members(reading, first - 1, low):
        return 2
    body = reading.lower[first - 1] in ("of", "for") and bool(reading.bits[first - 2] & (BODY | COMPANY))
    return 2 * body


def _is_tied(reading: Reading, at: int) -> bool:
    """Tell whether a hyphen ties a token to a capitalised word: `Rolls-`Royce's, but not `ex-`Acme's."""
    tied = at > 1 and reading.lower[at - 1] in HYPHENS and reading.touches(at - 1) and reading.touches(at)
    named = tied and reading.is_capital(at) and reading.is_capital(at - 2)
    return named and reading.lower[at - 2] not in reading.statuses


def owns_members(reading: Reading, mark: int, low: int) -> bool:
    """Tell whether a possessive stands inside a name: the Dockers`'` Union's, the People`'s` Dawn Party."""
    members = reading.words[mark] in _APOSTROPHES and reading.lower[mark - 1].endswith("s")
    inside = members and owns_body(reading, mark)
    return inside or (reading.words[mark] in POSSESSIVE and owns_inside(reading.lower, low, mark))


def owns_body(reading: Reading, mark: int) -> bool:
    """Tell whether the word for a body stands behind an owner: Dockers' | Union, Dockers' | Trade Union."""
    kind = mark + 1
    field = reading.bits[kind] & FIELD and kind + 1 < len(reading.bits) and reading.is_capital(kind + 1)
    return bool(reading.bits[kind + bool(field)] & COMPANY)


def _is_quoted(reading: Reading, mark: int, low: int) -> bool:
    """Tell whether a mark closes a quotation, and owns nothing: ‘Humble’ | Premier Jo Ray."""
    opening = _OPENINGS.get(reading.words[mark])
    near = reading.words[max(low, mark - _KIND) : mark] if opening else ()
    return opening in near and not reading.lower[mark - 1].endswith("s")


def _is_anyone(reading: Reading, first: int, mark: int, low: int) -> bool:
    """Tell whether anyone owns a title, where a sentence begins: `Producers' representative Jo Ray`."""
    if mark != first + 1 or reading.bits[first] & (KNOWN | COMPANY):
        return False
    single = bool(reading.bits[first] & (HEAD | PERSON))
    return first == low and (single or reading.words[mark] in _APOSTROPHES)


def before_kind(reading: Reading, after: int, low: int) -> int:
    """Return where the common nouns begin that say what kind of body a name is: the Labour | party."""
    if not reading.bits[after - 1] & COMPANY or reading.is_capital(after - 1):
        return after
    at = after - 1
    lowest = max(low + 1, after - _KIND)
    while at > lowest and reading.words[at - 1].islower() and not reading.stops(at - 1):
        at -= 1
    return at if at > low and reading.is_capital(at - 1) and not reading.stops(at - 1) else after


def led(reading: Reading, after: int) -> int | None:
    """Return the number of who leads what owns a title: the | Roe | campaign's manager."""
    small = reading.words[after - 1].islower() and reading.lower[after - 1] in reading.grammar["led"]
    return reading.people.at(after - 2) if small else None


def behind_letters(reading: Reading, edge: int, low: int) -> bool:
    """Tell whether a word in brackets stands before a title: `Acme Union (AU) | chairman`."""
    return edge - 4 >= low and reading.words[edge - 1] == ")" and reading.words[edge - 3] == "("


def begin_of(reading: Reading, title: Title, low: int) -> int:
    """Return the first token of a title, with the body whose letters stand before: `Acme Union (AU) head`."""
    if title.organizations and behind_letters(reading, title.edge, low):
        return next((first for first, after in title.organizations if after == title.edge - 3), title.edge)
    return title.edge


def possessor(reading: Reading, edge: int, low: int) -> Iterator[Stretch]:
    """Yield the name that stands before a title: `Jane Doe's manager`, `Acme Union (AU) chairman`."""
    if behind_letters(reading, edge, low):
        first = edge - 3
        while first > low and (step := _earlier(reading, first, low)):
            first -= step
        if first < edge - 3:
            yield first, edge - 3
        return
    if edge - 1 > low and reading.words[edge - 1] in POSSESSIVE and not _is_quoted(reading, edge - 1, low):
        if (number := reading.people.at(edge - 2)) is not None:
            yield reading.people.first[number], edge - 1
            return
        if (number := led(reading, edge - 1)) is not None:
            yield reading.people.first[number], reading.people.after[number]
            return
        first = before_kind(reading, edge - 1, low)
        while first > low and (step := _earlier(reading, first, low)):
            first -= step
        if first < edge - 1 and not _is_anyone(reading, first, edge - 1, low):
            yield first, edge - 1
