"""Findings of the offices that a document states."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.extractors.offices.after import after
from onrecord.extractors.offices.apposed import before_comma
from onrecord.extractors.offices.before import before, named
from onrecord.extractors.offices.copular import copular
from onrecord.extractors.offices.reading import Reading, Stretch
from onrecord.extractors.offices.roles import as_title
from onrecord.extractors.offices.seeking import Office, Seeker
from onrecord.model import Argument, Document, Finding
from onrecord.spans import Span


def _offices(seeker: Seeker) -> Iterator[Office]:
    """Yield each office that a document states, once."""
    seen: set[tuple[Stretch, Stretch]] = set()
    for number in seeker:
        for search in (before, before_comma, named, copular, after, as_title):
            for office in search(seeker, number):
                if (office.person, office.title) not in seen:
                    seen.add((office.person, office.title))
                    yield office


def _finding(reading: Reading, office: Office) -> Finding:
    def span(stretch: Stretch) -> Span:
        return Span(reading.starts[stretch[0]], reading.ends[stretch[1] - 1])

    arguments = [Argument("person", span(office.person)), Argument("title", span(office.title))]
    arguments += [Argument("organization", span(where)) for where in sorted(set(office.organizations))]
    return Finding("office", arguments, {"status": office.status}, office.rule)


def find_offices(document: Document) -> Iterator[Finding]:
    """Yield a finding for each time that a document says who bears which title."""
    reading = Reading(document)
    for office in _offices(Seeker(reading)):
        yield _finding(reading, office)
