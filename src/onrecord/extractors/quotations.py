"""The extractor of quotations."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.hookspecs import Extractor, extractor, hookimpl
from onrecord.model import Document, Finding


@extractor(kinds="quotation")
def quotations(document: Document) -> Iterable[Finding]:  # noqa: ARG001 - soon
    """Find quotations."""
    return ()


@hookimpl
def onrecord_register_extractors() -> list[Extractor]:
    """Register the extractor."""
    return [quotations]
