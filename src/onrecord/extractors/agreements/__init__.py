"""The extractor of agreements: who agreed to what with whom, and where it stands."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.extractors.agreements.events import NONE, Event, Finder
from onrecord.extractors.agreements.parties import parties
from onrecord.extractors.agreements.reading import readings
from onrecord.extractors.agreements.status import status
from onrecord.extractors.agreements.terms import terms
from onrecord.extractors.agreements.vocabulary import Vocabulary
from onrecord.hookspecs import Extractor, extractor, hookimpl
from onrecord.lexicon import lexicon
from onrecord.model import Argument, Document, Finding
from onrecord.segment import paragraphs


@extractor(kinds="agreement")
def agreements(document: Document) -> Iterable[Finding]:
    """Find agreements: claims, and the instruments as entities."""
    words = lexicon(document).table(Vocabulary)
    headline = _headline_end(document)
    before: str | None = None
    for reading in readings(document, words.anchors):
        finder = Finder(reading, words)
        for event in finder.events():
            found = status(finder, event, before)
            finding = _finding(finder, event, found, in_headline=reading.span.end <= headline)
            if not finding.attributes["passing"]:
                before = found
            yield finding


def _headline_end(document: Document) -> int:
    """Return where the headline ends that the text begins with; 0 where it has none."""
    blocks = paragraphs(document)
    if len(blocks) < 2 or blocks.ends[0] - blocks.starts[0] > 200:
        return 0
    return blocks.ends[0]


def _finding(finder: Finder, event: Event, found: str, *, in_headline: bool) -> Finding:
    reading = finder.reading
    arguments = [Argument("trigger", reading.span_of(event.trigger))]
    if event.noun != NONE:
        first, last = event.noun
        while first < event.head and (
            reading.penn[first] in ("DT", "PRP$", "POS", "PDT") or "POS" in reading.penn[first : event.head]
        ):
            first += 1
        arguments.append(Argument("instrument", reading.span_of((first, last))))
    who = parties(finder, event)
    arguments += [Argument("party", reading.span_of(phrase)) for phrase in who]
    what = terms(finder, event)
    if what:
        arguments.append(Argument("terms", reading.span_of(what)))
    passing = in_headline or (event.frame == "noun" and not who and not what)
    return Finding("agreement", arguments, {"status": found, "passing": passing}, rule=event.frame)


@hookimpl
def onrecord_register_extractors() -> list[Extractor]:
    """Register the extractor."""
    return [agreements]
