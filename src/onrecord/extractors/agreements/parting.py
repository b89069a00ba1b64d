"""What parts a verb from the agreement it governs: signed | tonight | in Rome | a pact."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.naming import is_name
from onrecord.extractors.agreements.reading import Reading
from onrecord.phrases.pieces import ARTICLES, CLAUSAL

_ASIDE: Final = 12


def before_aside(reading: Reading, at: int) -> int:
    """Return where an aside begins that parts a verb from its object: `rejected | , 12 to 9, | a deal`."""
    if at < 4 or reading.lower[at - 1] != ",":
        return at
    for opening in range(at - 2, max(1, at - 1 - _ASIDE), -1):
        if reading.penn[opening] in CLAUSAL:
            break
        if reading.lower[opening] == ",":
            placed = _before_place(reading, opening) < opening  # signed in Rome|, its capital, | a pact
            return opening if placed or reading.penn[opening - 1].startswith("V") else at
    return at


def _before_place(reading: Reading, at: int) -> int:
    """Return where a place begins that parts a verb from its object: signed | in Rome | a pact."""
    place = reading.phrase_at(at - 1) if at > 3 else None
    first = place[0] - 1 if place else 0
    if place is None or place[1] != at or first < 1 or reading.lower[first] != "in":
        return at
    if not is_name(reading, place) or reading.is_time(place):
        return at
    timed = reading.is_time_at(first - 1)
    return first if timed or reading.penn[first - 1].startswith("V") else at


def before_parting(reading: Reading, at: int) -> int:
    """Return where a time, a place or a count of votes begins that ends at `at` behind a verb; else `at`."""
    return min(before_time(reading, at), _before_place(reading, at), _before_tally(reading, at))


def _before_tally(reading: Reading, at: int) -> int:
    """Return where a count of votes begins that parts a verb from its object: rejected | by a 5-3 vote."""
    votes = reading.phrase_at(at - 1) if at > 2 and reading.lower[at - 1] in ("vote", "margin") else None
    first = votes[0] - 1 if votes and votes[1] == at else 0
    told = (
        first > 0 and reading.lower[first] in ("by", "on", "in") and reading.penn[first - 1].startswith("V")
    )
    return first if told else at


def before_time(reading: Reading, at: int) -> int:
    """Return where a time begins that parts a verb from its object: `renewed | for ten years | a pact`."""
    time = reading.phrase_at(at - 1) if at > 2 else None
    manner = time is not None and reading.penn[time[0] - 1] == "IN" and reading.lower[at] in ARTICLES
    if time is None or time[1] != at or not (manner or reading.is_time(time)):
        return at  # renew | on good terms | a pact
    first = time[0] - (reading.penn[time[0] - 1] == "IN")
    first -= first > 1 and reading.lower[first - 1] in reading.vocabulary.words_of("when")
    timed = first > 0 and (reading.is_time_at(first - 1) or _before_place(reading, first) < first)
    return first if first > 0 and (timed or reading.penn[first - 1].startswith("V")) else at
