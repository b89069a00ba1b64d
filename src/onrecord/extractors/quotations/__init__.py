"""The extractor of quotations: who said what.

Its modules by what they do: docs/explanation/map-of-the-rules.md.
"""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.extractors.quotations.drafts import finding
from onrecord.extractors.quotations.finder import find_quotations
from onrecord.extractors.quotations.reading import reading
from onrecord.hookspecs import Extractor, extractor, hookimpl
from onrecord.model import Document, Finding, ahead, companions
from onrecord.phrases import phrases
from onrecord.syntax.document import tag_together


@extractor(kinds="quotation")
def quotations(document: Document) -> Iterable[Finding]:
    """Find quotations: direct, mixed and indirect, with speaker and cue."""
    if not reading.is_known(document):
        tag_together(document)
        ahead((phrases, reading), companions(document))
    read = reading(document)
    return (finding(read, draft) for draft in find_quotations(read))


@hookimpl
def onrecord_register_extractors() -> list[Extractor]:
    """Register the extractor."""
    return [quotations]
