"""Events: which verb or noun speaks of which instrument, and how."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.extractors.agreements.clauses import predicated
from onrecord.extractors.agreements.event import JUDGING, Event
from onrecord.extractors.agreements.fronted import under
from onrecord.extractors.agreements.governing import governing
from onrecord.extractors.agreements.hanging import MADE, added, parted, reduced
from onrecord.extractors.agreements.instruments import Instrument, instruments
from onrecord.extractors.agreements.judging import is_agreement
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.verbs import verb_at

#: What comes of an agreement after it was made.
_LATER: Final = frozenset({"fail", "end", "breach", "expire", "effect", "reject", "await", "pause"})


def instrument_events(reading: Reading) -> Iterator[Event]:
    """Yield an event for each instrument of a sentence."""
    for instrument in instruments(reading):
        event = _event(reading, instrument)
        if is_agreement(reading, event, instrument):
            yield event
        elif (made := parted(reading, instrument.last) or reduced(reading, instrument.last)) is not None:
            made.instrument = instrument  # of a contract only how it was made is told
            if is_agreement(reading, made, instrument):
                judged = event.frame == "object" and event.effect in JUDGING
                yield event if judged else made  # rejected | a formula signed by its envoys


def _event(reading: Reading, instrument: Instrument) -> Event:
    """Return the event of an instrument: what a verb, a preposition or a participle tells, or its noun."""
    to_be = reading.lower[instrument.last : instrument.last + 2] == ["to", "be"]
    event = (
        (under(reading, instrument) or reduced(reading, instrument.last) if to_be else None)
        or _inverted(reading, instrument.first)
        or governing(reading, instrument)
        or under(reading, instrument)
        or _outlasting(reading, instrument)
        or _predicated(reading, instrument)
        or added(reading, instrument.last)
        or Event("noun", "", instrument.phrase)
    )
    if event.frame in ("noun", "under", "contents"):
        event.trigger = (instrument.head, instrument.head + max(1, min(3, instrument.last - instrument.head)))
        if instrument.named:
            event.trigger = (instrument.head, instrument.head + 1)
    event.instrument = instrument
    return event


def _predicated(reading: Reading, instrument: Instrument) -> Event | None:
    """Return what a verb tells of an instrument, and of one with its sides, what a participle tells first."""
    event = predicated(reading, instrument)
    made = parted(reading, instrument.last) if event is None or event.frame == "contents" else None
    return made if made is not None and made.effect in ("sign", "close") else event


def _inverted(reading: Reading, first: int) -> Event | None:
    """Return the event of a participle that opens its sentence: `Also | signed | was a pact on fish`."""
    verb = first - 2
    if verb < 0 or reading.penn[verb] != "VBN" or not reading.is_be(first - 1):
        return None
    found = verb_at(reading, verb)
    opens = all(reading.penn[at] == "RB" for at in range(verb))
    made = found is not None and found[0] == 1 and found[1].effect in MADE
    return Event("passive", found[1].effect, (verb, verb + 1), verb) if found and made and opens else None


def _outlasting(reading: Reading, instrument: Instrument) -> Event | None:
    """Return what becomes of an instrument behind what says how it was made, or else how it was.

    `The truce, signed in 2019, | collapsed`, `a truce signed in 2019 | collapsed`.
    """
    made = reduced(reading, instrument.last)
    if made is None or made.frame != "passive":
        return made
    apart = reading.lower[instrument.last] == ","
    main = predicated(reading, instrument, behind=0 if apart else made.trigger[1])
    if main is None or main.verb <= made.verb:
        return made
    if not apart:
        return main if main.effect in _LATER else made
    if main.effect == "stay" and instrument.kind != "contract" and not reading.holds(main.verb):
        return main
    helped = verb_at(reading, made.verb)  # by who stands between the parties: brokered by Finland
    holds = main.frame in ("contents", "passive") and helped is not None and helped[1].agent == "between"
    return main if main.effect in _LATER or holds else made
