"""The extractor of names: people, organizations and places, with all their mentions."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.hookspecs import Extractor, extractor, hookimpl
from onrecord.linking.bodies import Bodies, bodies
from onrecord.linking.people import People, people
from onrecord.linking.together import name_together
from onrecord.model import Document, Finding, companions, entity
from onrecord.segment.tokens import tokens
from onrecord.spans import Span


@extractor(kinds={"person", "organization", "place"})
def names(document: Document) -> Iterator[Finding]:
    """Find who and what is named; all mentions of one entity are one finding."""
    name_together(document, companions(document))
    found = tokens(document)

    def spans(stretches: People | Bodies, numbers: list[int]) -> list[Span]:
        return [Span(found.starts[stretches.first[n]], found.ends[stretches.after[n] - 1]) for n in numbers]

    known, named = people(document), bodies(document)
    for numbers in known.mentions():
        yield entity("person", spans(known, numbers), rule="person")
    for numbers in named.mentions():
        kind = named.kind[numbers[0]]
        yield entity(kind, spans(named, numbers), rule=kind)


@hookimpl
def onrecord_register_extractors() -> list[Extractor]:
    """Register the extractor."""
    return [names]
