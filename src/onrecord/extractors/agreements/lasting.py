"""Whether what is said of a known agreement leaves it where it stood."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.bearing import opener_of
from onrecord.extractors.agreements.event import ENDING, Event
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.verbs import verb_at

#: Where an agreement can stand that may never take effect.
NOT_YET: Final = frozenset({"reached", "signed", "pending", "negotiating"})
#: Where one stands that is made already.
_MADE: Final = frozenset({"reached", "signed", "pending", "in_force"})


def stands_as_before(reading: Reading, event: Event, found: str | None, before: str) -> bool:
    """Tell whether what is said of a known agreement leaves it where it stood."""
    if found == "pending" and event.frame == "act":
        return before in ("signed", "in_force") and event.effect == "sign" and _is_taken_up(event, reading)
    if found == "proposed":
        return before in _MADE and _is_announced(reading, event)
    if found == "in_force":
        return before in NOT_YET and _is_feared(reading, event)
    return found == "negotiating" and before in _MADE and _is_discussed(reading, event)


def _is_taken_up(event: Event, reading: Reading) -> bool:
    """Tell whether the signing is told of once more: `the signing of the pact` was a feast."""
    return event.instrument is not None and event.instrument.is_bare(reading)


def _is_announced(reading: Reading, event: Event) -> bool:
    """Tell whether a known agreement is still to be announced: the papers planned to | announce the deal."""
    verb, instrument = verb_at(reading, event.verb), event.instrument
    announced = verb is not None and verb[1].lemma == "announce" and instrument is not None
    return announced and instrument is not None and instrument.is_bare(reading)


def _is_feared(reading: Reading, event: Event) -> bool:
    """Tell whether a condition only speaks of the end of a known agreement: `if the deal is terminated`."""
    instrument = event.instrument
    known = instrument is not None and reading.lower[instrument.first] in reading.vocabulary.words_of(
        "definite"
    )
    return known and event.effect in ENDING and opener_of(reading, event) == "condition"


def _is_discussed(reading: Reading, event: Event) -> bool:
    """Tell whether a known agreement is only talked of: the council met to | discuss the settlement."""
    verb, instrument = verb_at(reading, event.verb), event.instrument
    talks = verb is not None and verb[1].lemma == "discuss" and instrument is not None
    return talks and instrument is not None and instrument.is_bare(reading)
