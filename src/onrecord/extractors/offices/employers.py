"""Who gives an office, where that is a body: `Acme | has named Jane Doe chief executive`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.offices.reading import Reading, Stretch, Title
from onrecord.extractors.offices.verbs import is_time
from onrecord.segment.classes import (
    BREAK,
    COMPANY,
    HEAD,
    HONORIFIC,
    NAMED,
    PEOPLE,
    PERSON,
    PLURAL,
    STATUS,
    STOP,
)

_HAVING: Final = frozenset({"has", "have", "had", "will"})
#: So many tokens stand in brackets behind a name, at most: (NYSE: ACM).
_BRACKET: Final = 7
#: An aside behind a subject is shorter, with its commas.
_ASIDE: Final = 14
#: Before a name these say that a longer one, or another, stands there.
_JOINING: Final = frozenset({"and", "&", "or", "-", "–", "'s", "’s", "'", "’", "for", "by"})
_NO_BODY: Final = HEAD | HONORIFIC | PEOPLE | PERSON | PLURAL | STATUS | STOP | BREAK


def employer(reading: Reading, verb: int, title: Title, low: int) -> tuple[Stretch, ...]:
    """Return the body that a title's bearer is given to by the subject of a verb, if it is one by name.

    Not where the title has a body of its own, nor where one body chooses who serves another: Chile
    appointed Ann Lee ambassador.
    """
    own = title.organizations or reading.lower[title.after : title.after + 1] == ("of",)
    apart = reading.grammar["jurisdiction"] | reading.grammar["elected"]
    if own or reading.lower[verb] not in reading.grammar["employing"] or reading.lower[title.head] in apart:
        return ()
    after = first = _before_aside(reading, _before_time(reading, verb, low), low)
    while first > low and (reading.is_capital(first - 1) or reading.joins_name(first - 1, low - 1)):
        first -= 1
    if first > low and reading.lower[first - 1] in _JOINING:
        return ()
    while first < after and reading.bits[first] & (STOP | BREAK):
        first += 1  # The | Elm Group
    return ((first, after),) if first < after and _is_body(reading, first, after) else ()


def _before_time(reading: Reading, verb: int, low: int) -> int:
    """Return the token behind a subject: Acme | on Monday has, Acme (NYSE: ACM) | recently."""
    before, lower = verb - 1, reading.lower
    between = _HAVING | reading.grammar["adverb"] | {"on", "in"}
    while before > low and (lower[before] in between or lower[before].isdigit() or is_time(reading, before)):
        before -= 1
    inside = range(before - 1, max(low, before - _BRACKET), -1) if lower[before] == ")" else ()
    return next((at for at in inside if lower[at] == "("), before + 1)


def _before_aside(reading: Reading, after: int, low: int) -> int:
    """Return the token behind a subject that an aside parts from its verb: Acme, our rival, | named."""
    if after - 1 <= low or reading.words[after - 1] != ",":
        return after
    for comma in range(after - 2, max(low, after - _ASIDE), -1):
        if comma in reading.named:
            break
        if reading.words[comma] == ",":
            first = comma
            while first > low and reading.is_capital(first - 1):
                first -= 1
            opens = first == low or (first == low + 1 and reading.lower[low] == "the")
            return comma if opens else after
    return after


def _is_body(reading: Reading, first: int, after: int) -> bool:
    """Tell whether the capitals between two tokens name a body, and nobody."""
    if not reading.named.isdisjoint(range(first, after)):
        return False
    last = reading.bits[after - 1]
    if last & COMPANY and after > first + 1:
        return True
    if any(reading.bits[at] & BREAK for at in range(first, after)) or last & _NO_BODY:
        return False
    word = reading.lower[first]
    lone = reading.bits[first] & NAMED or word in reading.common or word in reading.grammar["several"]
    return after > first + 1 or reading.words[first].isupper() or not lone
