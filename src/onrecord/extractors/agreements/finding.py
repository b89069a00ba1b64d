"""Findings of agreements: the sentences with an anchor that tell of one, and what they say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from onrecord.extractors.agreements.event import Event
from onrecord.extractors.agreements.merging import events
from onrecord.extractors.agreements.reading import Reading, readings
from onrecord.model import Document, Finding


def findings(document: Document) -> Iterable[Finding]:
    """Return the agreements of a document that holds an anchor: claims, and the instruments as entities."""
    told = _told(document)
    first = next(told, None)
    if first is None:
        return []
    from onrecord.extractors.agreements.claiming import claims  # every other such article needs nothing of it

    return claims(document, chain([first], told))


def _told(document: Document) -> Iterator[tuple[Reading, list[Event]]]:
    """Yield the sentences that tell of an agreement, with what they tell, one after the other."""
    for reading in readings(document):
        if found := events(reading):
            yield reading, found
