"""Clauses behind a verb that wants one, where no frame shows them: `said if approved, the sale would ...`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.clause import is_clause
from onrecord.extractors.quotations.cues import Table
from onrecord.extractors.quotations.drafts import Frame
from onrecord.extractors.quotations.reading import Reading
from onrecord.phrases.pieces import NAME, PREPOSITIONS, RELATIVE
from onrecord.syntax.classes import FINITE

_CLAUSE: Final = 6  # tokens
_SUBJECT: Final = 25  # tokens before the verb of a clause
# What a clause may begin with, as the tagger takes it.
_NOMINAL: Final = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "RBR", "CD", "VB", "VBG", "VBN", "DT"})
_NOT_BEGUN: Final = RELATIVE | {"CC", ","}


def is_long(reading: Reading, at: int, high: int) -> bool:
    """Tell whether so much goes on from a name, noun or participle at `at` that it must be a clause."""
    named = reading.phrases.number[at] >= 0 or reading.words.words[at][0].isupper()
    hyphen = at + 1 < high and reading.lower[at + 1] == "-"
    modifies = reading.penn[at] in ("VBN", "VBD", "RBR") and reading.lower[at] not in reading.auxiliaries
    modifies = modifies and reading.finite_in(at + 1, high)
    return (named or hyphen or modifies) and high - at >= _CLAUSE


def clause_behind(reading: Reading, at: int, high: int) -> bool:
    """Tell whether the only verb from `at` on has its subject there: `said | demand for tugs are rising`."""
    if at + 1 >= high or reading.is_venue(at + 1) or reading.has_marks(at, high):
        return False
    joined = reading.is_adverb(at) and reading.joins(at + 1)
    if not joined and reading.penn[at] not in _NOMINAL and reading.penn[at] not in PREPOSITIONS:
        return False
    verb = _verb(reading, at + 1, min(high, at + _SUBJECT))
    if verb is None:
        return False
    before = reading.before_adverbs(verb, at)
    return reading.phrases.number[before] >= 0 or reading.penn[before] in NAME


def _verb(reading: Reading, at: int, high: int) -> int | None:
    """Return the first finite verb from `at` on, unless a clause of another kind begins before it."""
    for i in range(at, high):
        if reading.penn[i] in FINITE:
            return i
        if reading.penn[i] in RELATIVE or reading.lower[i] in reading.subordinators:
            return None
    return None


def clause_at_comma(reading: Reading, end: int, frame: Frame, high: int, cues: Table) -> Frame | None:
    """Return the clause behind a comma after a verb that ends before `end`: `Lee said, if it rains, ...`.

    What leads up to it from `end` on is part of it, unless it tells where or when it was said.
    """
    at = frame.at
    while (
        at + 1 < high and reading.lower[at + 1] == "," and (reading.is_adverb(at) or reading.penn[at] == "CD")
    ):
        at += 2  # `said, | however, | it would`, `said on May 2, | 1986, | it sold`
    if (
        at + 1 >= high
        or reading.penn[at] in _NOT_BEGUN
        or (reading.has_marks(at, high) and reading.lower[at] not in reading.grammar["contrasting"])
    ):
        return None
    if not reading.finite_in(at + 1, high) or reading.is_verb(at):
        return None
    comma = reading.lower.index(",", at, high) if "," in reading.lower[at:high] else high
    participle = reading.penn[at] in ("VBG", "VBN") and reading.phrases.number[at] < 0
    if participle:
        if reading.lower[at] in cues or comma + 1 >= high or not is_clause(reading, comma + 1, high):
            return None
    elif not is_clause(reading, at, high) and not clause_behind(reading, at, high):
        leads = reading.penn[at] == "IN" and comma + 1 < high
        if not leads or not is_clause(reading, comma + 1, high):
            return None
    told = end + 1 < frame.at and not reading.is_venue(end + 1) and not reading.is_adverb(end)
    return frame._replace(kind="clause", at=end if told and reading.penn[end] in PREPOSITIONS else at)


def leads_to_marks(reading: Reading, at: int, low: int, high: int) -> bool:
    """Tell whether a pronoun stands for what follows in marks: `As Lee described | it, "We are lost."`."""
    mark = at + 2
    if mark >= high or reading.quote[mark] < 0 or reading.lower[at + 1] != ",":
        return False
    if reading.lower[low] != "as" or reading.penn[at] != "PRP":
        return False
    end = reading.ranges[reading.quote[mark]][1]
    return end >= high or (end + 1 >= high and reading.lower[end] == ".")
