"""The extractor of agreements: who agreed to what with whom, and where it stands."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.extractors.agreements.anchors import anchors
from onrecord.extractors.agreements.entities import Ledger, short_names
from onrecord.extractors.agreements.events import Event
from onrecord.extractors.agreements.merging import events
from onrecord.extractors.agreements.parties import named_inside, parties
from onrecord.extractors.agreements.reading import NAMES, Phrase, Reading, readings
from onrecord.extractors.agreements.setting import date, venue
from onrecord.extractors.agreements.status import is_conditional, is_open_subject, status
from onrecord.extractors.agreements.terms import terms
from onrecord.extractors.agreements.vocabulary import Vocabulary
from onrecord.hookspecs import Extractor, extractor, hookimpl
from onrecord.lexicon import lexicon
from onrecord.model import Argument, Document, Finding
from onrecord.segment import tokens

#: What is denied or alleged of an agreement is not what the next sentence starts from.
_NOT_KEPT = frozenset({"rejected", "broken"})


@extractor(kinds="agreement")
def agreements(document: Document) -> Iterable[Finding]:
    """Find agreements: claims, and the instruments as entities."""
    vocabulary = lexicon(document).table(Vocabulary)
    before: dict[str, str] = {}
    seen: set[str] = set()
    known: set[str] = set()
    places = anchors(document, vocabulary)
    if not places:
        return
    short = short_names(document, vocabulary, places)
    ledger = Ledger(document.text, short)
    for reading in readings(document, vocabulary, places, frozenset(short)):
        for event in events(reading):
            key = _family(event)
            where = status(reading, event, before.get(key))
            who = parties(reading, event, known)
            if key not in seen and _is_stray(reading, event, who):
                continue
            seen.add(key)
            finding = _claim(reading, document.text, event, who, where)
            if not finding.attributes["passing"] and where not in _NOT_KEPT:
                before[key] = where
            names = (n for first, last in who for n in range(first, last) if reading.penn[n] in NAMES)
            known.update(reading.lower[n] for n in names)
            ledger.note(reading, event)
            yield finding
    yield from ledger.entities(tokens(document))


def _family(event: Event) -> str:
    """Return what kinds of agreements are told apart when a sentence takes one up again."""
    instrument = event.instrument
    if instrument is None or instrument.kind in ("deal", "weak"):
        return "sure"
    return instrument.kind if instrument.last - instrument.head == 1 else "letter"


def _is_stray(reading: Reading, event: Event, who: list[Phrase]) -> bool:
    """Tell whether `the deal` takes up no agreement: then it is a bid, a loan, any business."""
    instrument = event.instrument
    if instrument is None or instrument.kind != "deal" or not instrument.is_bare(reading) or who:
        return False
    loose = event.frame in ("noun", "contents", "under", "act")
    return loose or event.effect in ("negotiate", "honour", "propose", "stance")


def _claim(reading: Reading, text: str, event: Event, who: list[Phrase], where: str) -> Finding:
    """Return the finding that an event makes."""
    what = terms(reading, event)
    places = [("trigger", event.trigger), *(("party", phrase) for phrase in who)]
    if event.instrument:
        places.append(("instrument", event.instrument.phrase))
    if what:
        places.append(("terms", what))
    passing = reading.is_headline or _is_passing(reading, event, says_more=bool(who or what))
    if place := venue(reading, event, what):
        places.append(("venue", place))
    arguments = [Argument(role, reading.span_of(phrase)) for role, phrase in places]
    if not who:
        arguments += [Argument("party", span) for span in named_inside(reading, event)]
    if day := date(reading, text, event, what):
        arguments.append(Argument("date", day))
    return Finding("agreement", arguments, {"status": where, "passing": passing}, rule=event.frame)


def _is_passing(reading: Reading, event: Event, *, says_more: bool) -> bool:
    """Tell whether the sentence says nothing new of the agreement."""
    instrument = event.instrument
    if event.effect == "stance":
        return not (instrument and reading.lower[instrument.first] in ("a", "an"))
    if instrument is None:
        return False
    if event.frame == "noun" and is_open_subject(reading, instrument):
        return False
    if event.frame == "noun" and (
        not says_more or (instrument.first == instrument.start and not instrument.named)
    ):
        return True
    if event.frame == "noun" and instrument.named and instrument.last > instrument.head + 1:
        return True
    if event.frame in ("noun", "contents") and instrument.plural and instrument.first == instrument.start:
        return True
    if event.frame == "contents" and is_conditional(reading, event):
        return True
    return event.effect == "reach" and instrument.is_bare(reading) and is_conditional(reading, event)


@hookimpl
def onrecord_register_extractors() -> list[Extractor]:
    """Register the extractor."""
    return [agreements]
