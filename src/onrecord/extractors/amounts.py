"""The extractor of amounts."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.hookspecs import Extractor, extractor, hookimpl
from onrecord.model import Document, Finding


@extractor(kinds={"amount", "money"})
def amounts(document: Document) -> Iterable[Finding]:  # noqa: ARG001 - soon
    """Find amounts."""
    return ()


@hookimpl
def onrecord_register_extractors() -> list[Extractor]:
    """Register the extractor."""
    return [amounts]
