"""The extractor of offices: who bears which title, where, and whether still.

Its modules by what they do: docs/explanation/map-of-the-rules.md.
"""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.extractors.offices.finding import find_offices
from onrecord.hookspecs import Extractor, extractor, hookimpl
from onrecord.model import Document, Finding


@extractor(kinds={"office", "organization"})
def offices(document: Document) -> Iterable[Finding]:
    """Find who bears which title: one finding for each time that the text says so.

    An organization that only a title tells of is an entity, with all its mentions.
    """
    return find_offices(document)


@hookimpl
def onrecord_register_extractors() -> list[Extractor]:
    """Register the extractor."""
    return [offices]
