"""Mere mentions: what is said of an agreement that is no news of it."""

from __future__ import annotations

from onrecord.extractors.agreements.bearing import is_conditional, is_open_subject, of_bearing
from onrecord.extractors.agreements.event import ENDING, MAKING, Event
from onrecord.extractors.agreements.instruments import Instrument
from onrecord.extractors.agreements.reading import Reading
from onrecord.model import Finding
from onrecord.phrases.pieces import ARTICLES, Phrase

#: What can be done to any business, not only to an agreement.
_LOOSE = frozenset({"negotiate", "honour", "renew", "propose", "foresee", "stance"})
#: What is news of a known agreement even where nobody is named.
_NEWS = frozenset({"effect", "sign", "approve", "ratify"})


def says_nothing(reading: Reading, event: Event, finding: Finding) -> bool:
    """Tell whether an agreement is only named: `details of the pact`, `the next deals`."""
    roles = {argument.role for argument in finding.arguments} - {"trigger", "instrument"}
    if not roles.isdisjoint({"party", "terms"}) or (roles and event.frame != "noun"):
        return False
    if event.frame == "contents":
        return True  # would not say what | the deal holds
    if event.frame == "noun":
        return finding.attributes["passing"] is True
    loose = event.frame == "act" or event.effect in _LOOSE
    instrument = event.instrument
    if not loose or instrument is None or instrument.kind != "deal":
        return False
    if event.effect == "foresee":
        return True
    return instrument.plural or instrument.is_bare(reading)


def is_passing(reading: Reading, event: Event, who: list[Phrase], what: Phrase | None) -> bool:
    """Tell whether the sentence says nothing new of the agreement, of the parties `who` and terms `what`."""
    instrument = event.instrument
    if event.effect == "stance":
        return not (instrument and reading.lower[instrument.first] in ARTICLES)
    if instrument is None:
        return event.frame == "passive" and is_conditional(reading, event)
    told = bool(what) or not all(_is_owner(instrument, phrase) for phrase in who)
    if event.frame == "noun":
        return _is_mention(reading, event, instrument, told=told)
    if not told and _is_known(reading, event, instrument):
        return True
    general = instrument.plural and instrument.first == instrument.start and not instrument.named
    if general and not what and event.frame in ("contents", "object") and event.effect not in MAKING:
        return True
    conditional = event.frame == "contents" or (event.effect == "reach" and not what)
    conditional |= event.effect in ENDING and not told  # if the deal is terminated
    return conditional and is_conditional(reading, event)


def _is_owner(instrument: Instrument, phrase: Phrase) -> bool:
    """Tell whether a party is only said to have the agreement: `its pact`, `China's pact`."""
    return instrument.first <= phrase[0] < instrument.last


def _is_mention(reading: Reading, event: Event, instrument: Instrument, *, told: bool) -> bool:
    """Tell whether a noun that no verb speaks of only mentions its agreement."""
    if instrument.kind == "name" or (instrument.named and instrument.last > instrument.head + 1):
        return True
    if event.effect or is_open_subject(reading, instrument) or of_bearing(reading, instrument):
        return False
    if told and reading.is_be(instrument.last):
        return False  # one memorandum was | between Acme and the union
    if told and reading.lower[instrument.first - 1 : instrument.first] == ["in"]:
        return not reading.is_be(instrument.first - 2)  # Acme and Zane are in | agreement on a deal
    return not told or (instrument.first == instrument.start and not instrument.named)


def _is_known(reading: Reading, event: Event, instrument: Instrument) -> bool:
    """Tell whether the agreement is known already, and no party does anything: `breach of the pact`."""
    definite = reading.lower[instrument.first] in reading.vocabulary.words_of("definite")
    still_open = is_open_subject(reading, instrument)
    loose = event.frame == "act" and event.effect not in _NEWS and not still_open
    return definite and (loose or event.effect == "honour")
