"""Findings of agreements: the sentences with an anchor that tell of one, and what they say."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from onrecord.extractors.agreements.merging import events
from onrecord.extractors.agreements.reading import readings
from onrecord.model import Document, Finding


def findings(document: Document) -> Iterable[Finding]:
    """Return the agreements of a document that holds an anchor: claims, and the instruments as entities."""
    told = ((reading, found) for reading in readings(document) if (found := events(reading)))
    first = next(told, None)
    if first is None:
        return []
    from onrecord.extractors.agreements.claiming import claims  # every other such article needs nothing of it

    return claims(document, chain([first], told))
