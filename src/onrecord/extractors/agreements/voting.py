"""Votes on an agreement: who votes, how the votes are counted, and for or against what."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.extractors.agreements.chains import lead
from onrecord.extractors.agreements.event import Event
from onrecord.extractors.agreements.naming import head_of
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.subjects import subject
from onrecord.phrases.pieces import Phrase
from onrecord.syntax.classes import FINITE

_ASIDE: Final = 12
_BALLOT: Final = 4
_VOTES: Final = frozenset(
    {("in", "favor", "of"), ("in", "favour", "of"), ("in", "support", "of"), ("for",), ("against",)}
)


def is_of_body(reading: Reading, verb: int) -> bool:
    """Tell whether a whole body does what the verb at `verb` says: `the council | voted against a pact`."""
    who = subject(reading, lead(reading, verb).first)
    bodies = reading.vocabulary.words_of("body approver working")
    if len(who) != 1 or any(reading.penn[at] == "CD" for at in range(*who[0])):
        return False
    called = (who[0], *_apposed(reading, who[0]))
    return any(reading.lower[head_of(reading, one)] in bodies for one in called)


def _apposed(reading: Reading, name: Phrase) -> Iterator[Phrase]:
    """Yield what stands beside a name between commas: | the nurses' union |, Pulse, | the union |, voted."""
    first, last = (reading.phrase_at(name[0]) or name)[0], name[1]
    before = reading.phrase_at(first - 2) if first > 1 and reading.lower[first - 1] == "," else None
    after = reading.phrase_at(last + 1) if reading.lower[last : last + 1] == [","] else None
    yield from (one for one in (before, after) if one)


def is_voted(reading: Reading, verb: int) -> bool:
    """Tell whether a vote leads to the verb at `verb`: `voted 6-3 on Monday | to endorse the pact`."""
    if reading.lower[verb - 1 : verb] != ["to"]:
        return False
    near = range(verb - 2, max(-1, verb - 2 - _ASIDE), -1)
    told = next((at for at in near if reading.penn[at] in FINITE), -1)
    return told >= 0 and reading.lower[told] in reading.vocabulary.words_of("voting")


def is_counted(reading: Reading, after: int) -> bool:
    """Tell whether votes are told behind an instrument: backed the deal | by 97% to 3%, | in a ballot."""
    near = reading.lower[after : after + _BALLOT]
    if near[:1] == ["by"] and len(near) > 1 and near[1][0].isdigit():
        return True
    if "margin" in reading.lower[after:]:
        return reading.lower[reading.lower.index("margin", after) - 2] == "by"  # by a margin of nine to one
    return not reading.vocabulary.words_of("ballot").isdisjoint(near)


def voted(reading: Reading, at: int) -> Event | None:
    """Return the event of a vote whose count stands inside: `voted nine to one in favour of a deal`."""
    tail = next((n for n in (3, 1) if tuple(reading.lower[at - n : at]) in _VOTES), 0)
    if not tail:
        return None
    for verb in range(at - tail - 1, max(-1, at - tail - _ASIDE), -1):
        if reading.lower[verb] in reading.vocabulary.words_of("voting"):
            against = reading.lower[at - 1] == "against"
            if not reading.penn[verb].startswith("V"):  # most | votes | were in favour of the deal
                return Event("act", "reject" if against else "approve", (verb, verb + 1))
            return Event("object", "reject" if against else "approve", (verb, verb + 1), verb)
        if reading.lower[verb] in reading.vocabulary.words_of("be"):
            continue  # 90 percent of the votes | were | in favour of the deal
        told = reading.penn[verb] in FINITE or reading.penn[verb - 1] == "TO"  # voted to | reject calls for
        if told or reading.lower[verb] in (";", ","):
            break
    return None
