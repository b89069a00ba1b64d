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
    if found == "in_force":
        return before in NOT_YET and _is_feared(reading, event)
    if event.instrument is None or not event.instrument.is_bare(reading):
        return False
    if found == "pending" and event.frame == "act":  # the signing of the pact | was a feast
        return before in ("signed", "in_force") and event.effect == "sign"
    verb = verb_at(reading, event.verb)
    # the papers planned to | announce the deal, the council met to | discuss the settlement
    told = {"proposed": "announce", "negotiating": "discuss"}.get(found or "")
    return before in _MADE and verb is not None and verb[1].lemma == told


def _is_feared(reading: Reading, event: Event) -> bool:
    """Tell whether a condition only speaks of the end of a known agreement: `if the deal is terminated`."""
    instrument = event.instrument
    known = instrument is not None and reading.lower[instrument.first] in reading.vocabulary.words_of(
        "definite"
    )
    return known and event.effect in ENDING and opener_of(reading, event) == "condition"
