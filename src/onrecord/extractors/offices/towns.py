"""Towns with their states before a title: `Akron, Ohio, Mayor Jane Doe`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.offices.reading import Reading
from onrecord.segment.classes import STATE
from onrecord.syntax import penn_tags

#: The words of many a state: New York.
_TWO: Final = 2
#: Before a town that only says where something is.
_WHERE: Final = frozenset({"in", "at", "to", "from", "near", "of", "for", "around", "outside", "through"})
#: A title behind a town and its state has seldom more words.
_TITLE: Final = 4


def state_before(reading: Reading, comma: int, low: int) -> int:
    """Step over the state of a town before a title: Norrtown, Ohio, | Mayor; not `in Norrtown, Ohio,`."""
    state = comma - 1
    phrase = reading.phrases.at(reading.lower, state - 1) if state - 1 > low else None
    state -= phrase is not None and phrase[0] == _TWO and bool(phrase[1] & STATE)
    town = state - 2
    known = reading.bits[comma - 1] & STATE or state < comma - 1
    if town < low or not known or reading.lower[state - 1] != "," or not reading.words[state].istitle():
        return 0
    begin = town
    while begin > low and reading.is_capital(begin - 1) and not reading.stops(begin - 1):
        begin -= 1
    placed = begin > low and (reading.lower[begin - 1] in _WHERE or _is_toured(reading, begin - 1, comma + 1))
    return (comma - state + 2) * (reading.is_capital(town) and not placed)


def town_before(reading: Reading, comma: int, first: int, low: int) -> int:
    """Step over a town before a state that begins a title: Norrtown|, Ala. mayor; not behind `in`."""
    town = comma - 1
    short = first == comma + 1 and reading.bits[first] & STATE and reading.words[first].endswith(".")
    if not short or town < low or not reading.is_capital(town) or reading.stops(town):
        return 0
    begin = town
    while begin > low and reading.is_capital(begin - 1) and not reading.stops(begin - 1):
        begin -= 1
    return 2 * (begin == low or reading.lower[begin - 1] not in _WHERE)


def _is_toured(reading: Reading, verb: int, title: int) -> bool:
    """Tell whether something is done to a town, and who is named says so: she | toured | Akron, Ohio,."""
    near = range(title + 1, min(len(reading.words), title + _TITLE))
    number = next((found for at in near if (found := reading.people.at(at)) is not None), None)
    after = reading.people.after[number] if number is not None else len(reading.words)
    says = after < len(reading.words) and reading.lower[after] in reading.speech
    told = says and reading.lower[verb] not in reading.speech
    return told and penn_tags(reading.document)[verb].startswith("V")
