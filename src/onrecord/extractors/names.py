"""The extractor of names: people, organizations and places, with all their mentions."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.hookspecs import Extractor, extractor, hookimpl
from onrecord.linking import people
from onrecord.model import Document, Finding, entity
from onrecord.segment import tokens
from onrecord.spans import Span


@extractor(kinds={"person", "organization", "place"})
def names(document: Document) -> Iterator[Finding]:
    """Find who and what is named; all mentions of one entity are one finding."""
    found, known = tokens(document), people(document)
    for numbers in known.mentions():
        spans = [Span(found.starts[known.first[n]], found.ends[known.after[n] - 1]) for n in numbers]
        yield entity("person", spans, rule="person")


@hookimpl
def onrecord_register_extractors() -> list[Extractor]:
    """Register the extractor."""
    return [names]
