"""The extractor of agreements: who agreed to what with whom, and where it stands."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.extractors.agreements.events import Event
from onrecord.extractors.agreements.merging import events
from onrecord.extractors.agreements.parties import parties
from onrecord.extractors.agreements.reading import NAMES, Phrase, Reading, readings
from onrecord.extractors.agreements.status import is_conditional, status
from onrecord.extractors.agreements.terms import terms
from onrecord.extractors.agreements.vocabulary import Vocabulary
from onrecord.hookspecs import Extractor, extractor, hookimpl
from onrecord.lexicon import lexicon
from onrecord.model import Argument, Document, Finding


@extractor(kinds="agreement")
def agreements(document: Document) -> Iterable[Finding]:
    """Find agreements: claims, and the instruments as entities."""
    vocabulary = lexicon(document).table(Vocabulary)
    before: str | None = None
    known: frozenset[str] = frozenset()
    for reading in readings(document, vocabulary, frozenset()):
        for event in events(reading):
            where = status(reading, event, before)
            who = parties(reading, event, known)
            finding = _claim(reading, event, who, where, is_new=before is None)
            if not finding.attributes["passing"]:
                before = where
            names = (n for first, last in who for n in range(first, last) if reading.penn[n] in NAMES)
            known |= {reading.lower[n] for n in names}
            yield finding


def _claim(reading: Reading, event: Event, who: list[Phrase], where: str, *, is_new: bool) -> Finding:
    """Return the finding that an event makes."""
    what = terms(reading, event)
    places = [("trigger", event.trigger), *(("party", phrase) for phrase in who)]
    if event.instrument:
        places.append(("instrument", event.instrument.phrase))
    if what:
        places.append(("terms", what))
    passing = reading.is_headline or _is_passing(reading, event, says_more=bool(who or what), is_new=is_new)
    arguments = [Argument(role, reading.span_of(phrase)) for role, phrase in places]
    return Finding("agreement", arguments, {"status": where, "passing": passing}, rule=event.frame)


def _is_passing(reading: Reading, event: Event, *, says_more: bool, is_new: bool) -> bool:
    """Tell whether the sentence says nothing new of the agreement."""
    if event.effect == "stance":
        return True
    instrument = event.instrument
    if instrument is None:
        return False
    if event.frame == "noun" and (instrument.named or not says_more):
        return not says_more or instrument.last > instrument.head + 1
    if event.frame in ("noun", "contents") and instrument.plural and instrument.first == instrument.start:
        return True
    if event.frame == "contents" and is_conditional(reading, event):
        return True
    if instrument.kind == "deal" and instrument.is_bare(reading) and is_new:
        return event.frame in ("noun", "contents", "under")
    return event.effect == "reach" and instrument.is_bare(reading) and is_conditional(reading, event)


@hookimpl
def onrecord_register_extractors() -> list[Extractor]:
    """Register the extractor."""
    return [agreements]
