"""Records as W3C Web Annotations, in JSON-LD."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, Final
from urllib.parse import quote, urlsplit

from onrecord.model import Claim, Record, a_record
from onrecord.spans import Span, Unit, counted

#: How many characters before and after a passage help to find it again.
AROUND: Final = 32
CONTEXT: Final = ["http://www.w3.org/ns/anno.jsonld", {"onrecord": "urn:onrecord:"}]


def to_web_annotations(
    record: Record, *, offsets: Unit = "codepoint", iri: str | None = None
) -> dict[str, Any]:
    """Return an annotation page: an annotation for each claim, argument and entity.

    Each identifies its passage by position and by text. Tags give the kind and the role.
    A claim's attributes are in a separate body. An argument says which claim it belongs to,
    and which entity is meant.

    Args:
        record: The record.
        offsets: The unit of positions. The standard counts code points; tools that run in a
            browser may count in `utf-16`.
        iri: The address that identifies the document; by default its id or its source, if that is an
            address, else a URN. Documents that share a source, that of their publisher, need one: see `iris`.

    Example:
        >>> from onrecord import Document, Record
        >>> to_web_annotations(Record(Document("One.", id="a1")))["partOf"]
        'urn:onrecord:document:a1'
    """
    a_record(record)
    target = _Target(record, offsets, name := iri or document_iri(record))
    items = [*_claims(record, target), *_entities(record, target)]
    return {
        "@context": CONTEXT,
        "id": f"{name}#annotations",
        "type": "AnnotationPage",
        "partOf": name,
        "startIndex": 0,
        "items": items,
    }


def document_iri(record: Record) -> str:
    """Return an IRI for the document: its id or its source where that is one, else a URN."""
    document = record.document
    return _address(document.id) or _address(document.source) or _urn(document.id)


def iris(records: Iterable[Record]) -> dict[str, str]:
    """Return IRIs by document id, for records whose ids are distinct: a source that several have names none.

    Example:
        >>> from onrecord import Document, Record
        >>> iris(Record(Document("One.", id=name, source="https://news.example")) for name in ("a", "b"))
        {'a': 'urn:onrecord:document:a', 'b': 'urn:onrecord:document:b'}
    """
    found = {record.document.id: document_iri(record) for record in records}
    borne = Counter(found.values())
    return {name: iri if borne[iri] == 1 else _address(name) or _urn(name) for name, iri in found.items()}


def _address(known: str | None) -> str:
    if known and urlsplit(known).scheme in ("http", "https"):
        return quote(known.partition("#")[0], safe=":/?&=%~+,;@!$'()*")
    return ""


def _urn(name: str) -> str:
    return f"urn:onrecord:document:{quote(name.encode('utf-8', 'replace'), safe='')}"


def _claims(record: Record, target: _Target) -> Iterator[dict[str, Any]]:
    for claim in record.claims:
        name = f"{target.source}#{claim.id}"
        yield {
            "id": name,
            "type": "Annotation",
            "motivation": "classifying",
            "body": [_tag(claim.kind), *_attributes(claim)],
            "target": target.of(claim.span),
        }
        for number, one in enumerate(claim.arguments, start=1):
            yield {
                "id": f"{name}-{number}",
                "type": "Annotation",
                "motivation": "tagging",
                "body": [_tag(claim.kind), _tag(one.role), *_about(target, one.entity)],
                "target": target.of(one.span),
                "onrecord:partOf": {"id": name},
            }


def _entities(record: Record, target: _Target) -> Iterator[dict[str, Any]]:
    for entity in record.entities:
        named = {
            "type": "TextualBody",
            "purpose": "identifying",
            "value": entity.name,
            "format": "text/plain",
        }
        yield {
            "id": f"{target.source}#{entity.id}",
            "type": "Annotation",
            "motivation": "identifying",
            "body": [_tag(entity.kind), named],
            "target": [target.of(span) for span in entity.mentions],
        }


def _tag(value: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": "tagging", "value": value}


def _attributes(claim: Claim) -> Iterator[dict[str, Any]]:
    for name, value in claim.attributes.to_dict().items():
        if value is not None:
            yield {"type": "TextualBody", "purpose": "describing", "value": f"{name}: {value}"}


def _about(target: _Target, entity: str | None) -> Iterator[dict[str, Any]]:
    if entity is not None:
        yield {"type": "SpecificResource", "purpose": "identifying", "source": f"{target.source}#{entity}"}


class _Target:
    """Points to passages of one document."""

    def __init__(self, record: Record, offsets: Unit, source: str) -> None:
        self.source = source
        self._text = record.document.text
        self._place = counted(self._text, offsets)

    def of(self, span: Span) -> dict[str, Any]:
        """Return the target of an annotation."""
        start, end = self._place(span)
        text = self._text
        return {
            "type": "SpecificResource",
            "source": self.source,
            "selector": [
                {"type": "TextPositionSelector", "start": start, "end": end},
                {
                    "type": "TextQuoteSelector",
                    "exact": span.of(text),
                    "prefix": text[max(0, span.start - AROUND) : span.start],
                    "suffix": text[span.end : span.end + AROUND],
                },
            ],
        }
