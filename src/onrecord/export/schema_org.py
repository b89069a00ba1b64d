"""Quotations in the words of schema.org, in JSON-LD."""

from __future__ import annotations

from typing import Any, Final

from onrecord.export.web_annotation import document_iri
from onrecord.model import Claim, Entity, Record, a_record

_TYPES: Final = {"person": "Person", "organization": "Organization", "place": "Place"}


def to_schema_org(record: Record, *, iri: str | None = None) -> dict[str, Any]:
    """Return the article, its people and organizations, and what they said.

    A direct quotation, whose words all stand in quotation marks, is a `Quotation`. What is reported in other
    words is a `Claim`, and so is a mixed one: its text is not word for word what was said. `creator` is who
    said it. Offices are a person's `jobTitle`. Schema.org has no terms for
    amounts and agreements as news reports them, so they are left out.

    Args:
        record: The record.
        iri: What names the document; see `to_web_annotations`.

    Example:
        >>> from onrecord import Document, Record
        >>> to_schema_org(Record(Document("One.", id="a1", title="One")))["@graph"][0]["headline"]
        'One'
    """
    a_record(record)
    article = iri or document_iri(record)
    jobs: dict[str, list[str]] = {}
    for claim in record.claims_of("office"):
        person = record.entity_of(claim, "person")
        if person is not None and claim.attributes.get("status") in ("current", "acting"):
            jobs.setdefault(person.id, []).append(claim["title"] or "")
    entities = [_entity(article, one, jobs) for one in record.entities if one.kind in _TYPES]
    said = [_quotation(article, record, claim) for claim in record.claims_of("quotation")]
    return {"@context": "https://schema.org", "@graph": [_article(article, record), *entities, *said]}


def _article(article: str, record: Record) -> dict[str, Any]:
    document = record.document
    author = document.metadata.get("author")
    told = {
        "headline": document.title,
        "datePublished": document.published,
        "author": author and {"@type": "Person", "name": author},
        "publisher": document.source and {"@type": "Organization", "name": document.source},
    }
    return {"@id": article, "@type": "NewsArticle", **{key: value for key, value in told.items() if value}}


def _entity(article: str, entity: Entity, jobs: dict[str, list[str]]) -> dict[str, Any]:
    held = {"jobTitle": list(dict.fromkeys(jobs[entity.id]))} if entity.id in jobs else {}
    return {"@id": f"{article}#{entity.id}", "@type": _TYPES[entity.kind], "name": entity.name, **held}


def _quotation(article: str, record: Record, claim: Claim) -> dict[str, Any]:
    reported = claim.attributes.get("mode") != "direct"
    return {
        "@id": f"{article}#{claim.id}",
        "@type": "Claim" if reported else "Quotation",
        "text": claim["content"],
        "creator": [_creator(article, record, one) for one in claim.arguments_of("speaker")],
        "appearance" if reported else "isPartOf": {"@id": article},
    }


def _creator(article: str, record: Record, argument: Any) -> dict[str, Any]:
    entity = record.entity(argument.entity)
    if entity is not None and entity.kind in _TYPES:
        return {"@id": f"{article}#{entity.id}"}
    return {"@type": "Thing", "name": record.text_of(argument.span)}
