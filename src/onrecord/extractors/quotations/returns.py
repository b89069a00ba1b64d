"""Whose verb stands behind a conjunction, told by tenses: `denies that he lied and | goes on`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.cues import willing
from onrecord.extractors.quotations.reading import Reading
from onrecord.lexicon import lexicon
from onrecord.phrases.pieces import FINITE

_TELLING: Final = 6  # tokens from a verb to what it tells
# What begins the object of a verb, or what else goes with it.
_OBJECT: Final = frozenset({"DT", "PRP", "PRP$", "NNP", "NNPS", "IN", "TO", "RP", "WP", "WRB", "CD"})
_PRESENT: Final = frozenset({"VBZ", "VBP"})


def is_told(reading: Reading, first: int, at: int) -> bool:
    """Tell whether the past behind `and` is told in the present: `says she met Lee and | asked him to go`.

    So is one behind a perfect: `said she had met Lee and | asked him to go`.
    """
    verb = _joined(reading, at)
    if verb == at + 1 and _goes_on(reading, first, at, verb):
        return True
    if reading.penn[verb : verb + 1] != ["VBD"]:
        return False
    perfect = "have" in map(reading.auxiliaries.get, reading.lower[max(0, first - _TELLING) : first])
    return not perfect and _telling(reading, first) in _PRESENT and "VBD" in reading.penn[first:at]


def _goes_on(reading: Reading, first: int, at: int, verb: int) -> bool:
    """Tell whether a perfect goes on: `had met Lee and | asked him to go`, but `and | said he ...`."""
    tags = reading.penn[first:at]
    past = reading.penn[verb : verb + 1] in (["VBD"], ["VBN"])
    if not past or "VBN" not in tags or reading.lower[at] != "and":
        return False
    inside = {reading.lower[i] for i in range(first, at) if reading.penn[i] in FINITE}
    perfect = bool(inside) and all(reading.auxiliaries.get(word) == "have" for word in inside)
    if not perfect or reading.phrases.number[verb + 1 : verb + 2] in ([], [-1]):
        return False
    end = reading.phrases.after(verb + 1, len(reading.penn), clause=False)[1]
    return not reading.is_verb(end)


def returns(reading: Reading, first: int, at: int) -> bool:
    """Tell whether the verb behind `and` goes on with the one that tells, by whose tense alone it is.

    `denies that it was a crime and | hides the files`, `said he will run, but | left the row open`.
    """
    verb = _joined(reading, at)
    tags = reading.penn[verb : verb + 1]
    if tags not in (["VBD"], ["VBZ"]) or reading.quote[verb] >= 0:
        return False
    if reading.lower[verb] in reading.auxiliaries or not _leads_on(reading, first, at, verb):
        return False
    inside = [reading.penn[i] for i in range(first, at) if reading.penn[i] in FINITE]
    if not inside or reading.has_marks(first, at) or _telling(reading, first) != tags[0]:
        return False
    return "VBD" not in inside if tags == ["VBD"] else _PRESENT.isdisjoint(inside)


def _leads_on(reading: Reading, first: int, at: int, verb: int) -> bool:
    """Tell whether what follows a past is its object or an infinitive: `common and | preferred shares`.

    Behind another participle it must be one of telling: `has cut prices and | closed a mine`.
    """
    after = reading.penn[verb + 1] if verb + 1 < len(reading.penn) else ""
    if reading.penn[verb] == "VBD" and "VBN" in reading.penn[first:at]:
        return reading.lower[verb] in lexicon(reading.document).table(willing).get(after, ())
    return after in _OBJECT


def _joined(reading: Reading, at: int) -> int:
    """Return the token behind the conjunction at `at`, its comma and adverbs; where none is, the end."""
    at += reading.lower[at] == ","
    if at >= len(reading.lower) or reading.lower[at] not in reading.grammar["joining"]:
        return len(reading.lower)
    verb = at + 1
    while verb < len(reading.penn) and reading.is_adverb(verb):
        verb += 1
    return verb


def _telling(reading: Reading, first: int) -> str:
    """Return the tag of the verb that tells what begins at `first`."""
    near = (reading.penn[i] for i in range(first - 1, max(-1, first - _TELLING), -1))
    return next((tag for tag in near if tag in FINITE), "")
