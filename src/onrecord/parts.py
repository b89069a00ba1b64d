"""Very long documents, read in parts: what is held for one part is let go before the next.

No article is that long. A year of a newspaper in one file is, and so is text made to exhaust its reader;
neither time nor memory for each character may grow with it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Final, TypeVar

from attrs import evolve

from onrecord.merge import counted
from onrecord.model import Argument, Claim, Document, Entity, Fault, Link, Provenance, Record
from onrecord.spans import Span

T = TypeVar("T")
_Name = tuple[object, ...]

#: A document with more characters is read in parts of at most so many.
LONGEST = 100_000
#: Where a part may end, the best first: between paragraphs, between lines, between words. Old files and
#: Windows end lines in their own ways.
_SEAMS: Final = ("\n\n", "\r\n\r\n", "\r\r", "\n", "\r", "\u2029", "\u2028", " ")
#: Entities of these kinds are one wherever they have one name; each sum of money is one of its own.
_NAMED: Final = frozenset({"person", "organization", "place"})


def is_long(document: Document) -> bool:
    """Tell whether a document is read in parts."""
    return len(document) > LONGEST


def parts(document: Document) -> Iterator[tuple[int, Document]]:
    """Yield the parts of a document, each with where it begins.

    Example:
        >>> from onrecord import Document
        >>> [(start, len(part)) for start, part in parts(Document("word " * 30_000))]
        [(0, 100000), (100000, 50000)]
    """
    text, start = document.text, 0
    while start < len(text):
        end = _end(text, start)
        yield start, evolve(document, text=text[start:end])
        start = end


def _end(text: str, start: int) -> int:
    """Return where the part that begins at `start` ends: at a seam in its second half, if there is one."""
    most = start + LONGEST
    if most >= len(text):
        return len(text)
    for seam in _SEAMS:
        at = text.rfind(seam, start + LONGEST // 2, most)
        if at >= 0:
            return at + len(seam)
    return most


class Joined:
    """The records of all parts as one; people, organizations and places are one where they have one name."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._claims: list[Claim] = []
        self._superseded: list[Claim] = []
        self._entities: list[_Named] = []
        self._numbers: dict[_Name, int] = {}
        self._links: list[Link] = []
        self._faults: list[Fault] = []
        self._alike: dict[object, object] = {}

    def add(self, start: int, part: Record) -> None:
        """Take in the record of the part that begins at `start`."""
        later = _Later(start).__getitem__
        names = self._names(later, part.entities)
        claims, superseded = len(self._claims), len(self._superseded)
        beaten_by = {one.id: f"c{number}" for number, one in enumerate(part.claims, claims + 1)} | names
        for number, claim in enumerate(part.claims, claims + 1):
            self._claims.append(self._moved(claim, f"c{number}", later, names))
        for number, claim in enumerate(part.superseded, superseded + 1):
            winner = beaten_by[claim.superseded_by or ""]
            self._superseded.append(self._moved(claim, f"s{number}", later, names, winner))
        self._faults += part.faults
        for link in part.links:
            self._links.append(Link(later(link.span), names[link.entity], self._shared(link.provenance)))

    def record(self) -> Record:
        """Return the record of the document."""
        return Record(
            self._document,
            tuple(one.entity(f"e{number}") for number, one in enumerate(self._entities, 1)),
            tuple(self._claims),
            tuple(self._superseded),
            counted(self._faults),
            tuple(self._links),
        )

    def _names(self, later: Callable[[Span], Span], entities: Collection[Entity]) -> dict[str, str]:
        """Take in entities; return the ids that they have in the document."""
        names = {}
        known = Counter(_key(entity) for entity in entities if entity.kind in _NAMED)
        for entity in entities:
            number = len(self._entities)
            if entity.kind in _NAMED and known[key := _key(entity)] == 1:
                number = self._numbers.setdefault(key, number)
            if number == len(self._entities):
                self._entities.append(_Named(entity, self._shared(entity.provenance)))
            self._entities[number].mentions += [later(span) for span in entity.mentions]
            names[entity.id] = f"e{number + 1}"
        return names

    def _moved(
        self,
        claim: Claim,
        name: str,
        later: Callable[[Span], Span],
        names: Mapping[str, str],
        beaten_by: str | None = None,
    ) -> Claim:
        arguments = tuple(
            [
                Argument(one.role, later(one.span), names[one.entity] if one.entity else None)
                for one in claim.arguments
            ]
        )
        return Claim(
            name,
            claim.kind,
            later(claim.span),
            arguments,
            self._shared(claim.attributes),
            self._shared(claim.provenance),
            self._shared(claim.disputed),
            beaten_by,
            text=self._document.text,
        )

    def _shared(self, value: T) -> T:
        """Return one object for all that are equal: most claims have the same attributes as another."""
        known: T = self._alike.setdefault(value, value)  # type: ignore[assignment]
        return known


class _Named:
    """An entity, growing."""

    def __init__(self, known: Entity, provenance: tuple[Provenance, ...]) -> None:
        self.known, self.provenance = known, provenance
        self.mentions: list[Span] = []

    def entity(self, name: str) -> Entity:
        known = self.known
        return Entity(name, known.kind, known.name, tuple(self.mentions), known.attributes, self.provenance)


def _key(entity: Entity) -> _Name:
    return entity.kind, entity.name, entity.attributes


class _Later(dict[Span, Span]):
    """Spans of a part as spans of the document, one object for each: a name is also an argument."""

    def __init__(self, by: int) -> None:
        self._by = by
        self._known: dict[int, int] = {}

    def __missing__(self, span: Span) -> Span:
        start, end, known = span.start + self._by, span.end + self._by, self._known
        start, end = known.setdefault(start, start), known.setdefault(end, end)
        self[span] = moved = Span(start, end)
        return moved
