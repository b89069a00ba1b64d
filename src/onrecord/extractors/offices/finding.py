"""Findings of the offices that a document states."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from onrecord.extractors.offices.after import after
from onrecord.extractors.offices.apposed import before_comma
from onrecord.extractors.offices.before import before, named
from onrecord.extractors.offices.copular import copular
from onrecord.extractors.offices.fronted import fronted
from onrecord.extractors.offices.reading import Reading, Stretch
from onrecord.extractors.offices.roles import as_title
from onrecord.extractors.offices.seeking import Office, Seeker
from onrecord.extractors.offices.served import served
from onrecord.linking.bodies import bodies
from onrecord.model import Argument, Attributes, Document, Finding
from onrecord.spans import Span


def _offices(seeker: Seeker) -> Iterator[Office]:
    """Yield each office that a document states, once."""
    seen: set[tuple[Stretch, int]] = set()
    for number in seeker:
        for search in (before, before_comma, fronted, named, copular, after, as_title):
            for office in search(seeker, number):
                if (office.person, office.title[0]) not in seen:
                    seen.add((office.person, office.title[0]))
                    yield office


def _finding(reading: Reading, office: Office) -> Finding:
    def span(stretch: Stretch) -> Span:
        return Span(reading.starts[stretch[0]], reading.ends[stretch[1] - 1])

    arguments = [Argument("person", span(office.person)), Argument("title", span(office.title))]
    arguments += [Argument("organization", span(where)) for where in sorted(set(office.organizations))]
    return Finding("office", arguments, _attributes(office.status), office.rule)


@cache
def _attributes(status: str) -> Attributes:
    """Return the attributes of an office: one object for all that have the same, and few differ."""
    return Attributes({"status": status})


def _ends(document: Document) -> Mapping[int, int]:
    """Return for the first token of each body that a document names the one after its last."""
    known = bodies(document)
    return dict(zip(known.first, known.after, strict=True))


def _whole(office: Office, ends: Mapping[int, int]) -> Office:
    """Return an office with the whole names of those behind its title: president of Acme |, Inc."""
    found = tuple(
        (first, max(after, ends.get(first, after)) if first >= office.title[1] else after)
        for first, after in office.organizations
    )
    found = tuple(o for o in found if not any(p != o and p[0] <= o[0] and o[1] <= p[1] for p in found))
    return office._replace(organizations=found) if found != office.organizations else office


def find_offices(document: Document) -> Iterator[Finding]:
    """Yield a finding for each time that a document says who bears which title, and whom else one serves."""
    reading = Reading(document)
    offices: list[Office] = []
    ends: Mapping[int, int] = {}
    for office in _offices(Seeker(reading)):
        ends = ends or _ends(document)
        offices.append(_whole(office, ends))
        yield _finding(reading, offices[-1])  # at once: who asks may have enough of them
    yield from served(reading, offices)
