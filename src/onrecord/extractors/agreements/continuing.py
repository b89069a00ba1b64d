"""Where a clause goes on whose subject an agreement with its terms is: `the pact to cut fees | is signed`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.chains import lead
from onrecord.extractors.agreements.clauses import resuming
from onrecord.extractors.agreements.event import Event
from onrecord.extractors.agreements.reading import Reading
from onrecord.phrases.pieces import RELATIVE
from onrecord.syntax.classes import FINITE

#: What opens a clause that is all terms.
CLAUSES: Final = frozenset({"that", "whereby", "wherein"})


def predicate_start(reading: Reading, event: Event, first: int) -> int:
    """Return where the clause goes on whose subject the instrument and its terms are."""
    predicated = event.frame in ("noun", "passive", "alone", "act") or _modifies_subject(reading, event)
    predicated &= event.comma < 0 and not (event.verb < first and _is_finite_passive(reading, event))
    if not predicated or (reading.penn[first] in FINITE and event.verb <= first):
        return reading.size
    if event.verb > first:
        return max(first, lead(reading, event.verb).first)
    if reading.lower[first] in CLAUSES or reading.lower[first + 1 : first + 2] == ["which"]:
        return _behind_whereby(reading, first)
    asked = 0
    for at in range(first + 1, reading.size):
        if reading.penn[at] in RELATIVE and reading.lower[at - 1] != "," and reading.is_verb(at + 1):
            return next((main for main, _ in resuming(reading, at + 1, reading.size)), reading.size)
        if (told := past_aside(reading, at)) > at and reading.penn[told] in FINITE:
            return at  # the deal for Acme|, for instance, has a fee
        if reading.penn[at] in RELATIVE or reading.lower[at] in ("that", ",", "if", "because"):
            break
        asked += reading.penn[at] == "WRB"  # a pact over | how | much money flows to clubs
        if reading.penn[at] in FINITE or _is_past(reading, at):
            if not asked:
                return at
            asked -= 1
    return reading.size


def _behind_whereby(reading: Reading, first: int) -> int:
    """Return where the main verb stands behind a clause without commas: a deal whereby X pays Y | was."""
    if reading.lower[first] not in ("whereby", "wherein") or reading.number[first - 1] < 0:
        return reading.size
    own = next((at for at in range(first, reading.size) if reading.penn[at] in FINITE), reading.size - 1)
    return next((main for main, _ in resuming(reading, own, reading.size)), reading.size)


def past_aside(reading: Reading, comma: int) -> int:
    """Return where a clause goes on behind a word or two between commas: `, however, | has`; or `comma`."""
    closes = next((at for at in range(comma + 2, comma + 4) if reading.lower[at : at + 1] == [","]), comma)
    if closes == comma or reading.lower[comma] != "," or closes + 1 >= reading.size:
        return comma
    return closes + 1 if reading.penn[comma + 1] == ("RB" if closes == comma + 2 else "IN") else comma


def _is_finite_passive(reading: Reading, event: Event) -> bool:
    """Tell whether the verb of an event is the main one of its clause: a deal | was reached to cut fees."""
    first = lead(reading, event.verb).first if event.frame == "passive" else 0
    instrument = event.instrument
    own = instrument is not None and instrument.last == first
    return own and reading.penn[first] in FINITE and reading.penn[event.verb] == "VBN" and first < event.verb


def main_start(reading: Reading, event: Event) -> int:
    """Return where the main verb stands behind what a relative clause holds: `a deal that ends it | is`."""
    instrument = event.instrument
    if event.frame in ("object", "agree") and event.comma < 0:
        told = lead(reading, event.verb).first - 1  # firms | which signed pacts to build it | are
        opens = told > 0 and reading.penn[told] in RELATIVE and reading.lower[told - 1] != ","
        if opens and not any(tag in FINITE for tag in reading.penn[:told]):
            return next((at for at, _ in resuming(reading, event.verb, reading.size)), reading.size)
    if event.frame != "contents" or instrument is None or event.comma >= 0:
        return reading.size
    relative = reading.lower[instrument.last : instrument.last + 1] in (["that"], ["which"])
    if not relative or any(tag in FINITE for tag in reading.penn[: instrument.first]):
        return reading.size
    return next((at for at, _ in resuming(reading, event.verb, reading.size)), reading.size)


def _modifies_subject(reading: Reading, event: Event) -> bool:
    """Tell whether `to reach` or the like hangs on the sentence's subject: `failure to reach a deal`."""
    first = event.trigger[0]
    if event.frame != "object" or reading.lower[first - 1 : first] != ["to"] or event.verb != first:
        return False
    noun = reading.phrase_at(first - 2)
    return noun is not None and not any(tag in FINITE for tag in reading.penn[:first])


def _is_past(reading: Reading, at: int) -> bool:
    """Tell whether what is tagged as a participle is the verb: `the pact to curb output | boosted prices`."""
    behind_subject = reading.number[at - 1] >= 0 and is_past_deed(reading, at)
    return behind_subject and not any(tag in FINITE for tag in reading.penn[at:])


def is_past_deed(reading: Reading, at: int) -> bool:
    """Tell whether a past with its object, taken for a participle, stands at `at`: and | met | its fears."""
    if reading.penn[at : at + 1] != ["VBN"] or reading.number[at] >= 0:
        return False
    whom = reading.phrase_at(at + 1)
    return whom is not None and whom[0] == at + 1 and not reading.is_time(whom)
