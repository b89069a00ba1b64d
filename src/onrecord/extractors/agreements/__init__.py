"""The extractor of agreements: who agreed to what with whom, and where it stands.

Its modules by what they do: docs/explanation/map-of-the-rules.md.
"""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.extractors.agreements.anchors import anchors
from onrecord.hookspecs import Extractor, extractor, hookimpl
from onrecord.model import Document, Finding


@extractor(kinds="agreement")
def agreements(document: Document) -> Iterable[Finding]:
    """Find agreements: claims, and the instruments as entities."""
    if not anchors(document):
        return []
    from onrecord.extractors.agreements.finding import findings  # most articles need nothing of it

    return findings(document)


@hookimpl
def onrecord_register_extractors() -> list[Extractor]:
    """Register the extractor."""
    return [agreements]
