"""The extractor of amounts: which sums of money are named, and of what.

Its modules by what they do: docs/explanation/map-of-the-rules.md.
"""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.extractors.amounts.lexemes import stretches
from onrecord.hookspecs import Extractor, extractor, hookimpl
from onrecord.model import Document, Finding


@extractor(kinds={"amount", "money"})
def amounts(document: Document) -> Iterable[Finding]:
    """Find the sums of money that a document names."""
    if not (found := stretches(document)):
        return []
    from onrecord.extractors.amounts.finding import findings  # an article without money needs nothing of it

    return findings(document, found)


@hookimpl
def onrecord_register_extractors() -> list[Extractor]:
    """Register the extractor."""
    return [amounts]
