"""Records in spaCy: as span groups of a Doc, and as a component of a pipeline (extra `spacy`)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from onrecord.extras import needed
from onrecord.model import Document, Record, a_record
from onrecord.pipeline import Pipeline
from onrecord.spans import encodable

#: The span groups that a Doc gets.
CLAIMS, ARGUMENTS, ENTITIES = GROUPS = ("claims", "arguments", "entities")
#: Where a Doc keeps the JSON form of its record; `doc._.record` reads it.
KEY: Final = "onrecord"


def to_spacy(record: Record, nlp: Any) -> Any:
    """Return the record as a spaCy Doc, made by `nlp`.

    `doc.spans` has three groups. In `claims` a span's label is the claim's kind and its id the
    claim's; in `arguments` the label is `quotation.speaker`, the id the claim's, and `kb_id_`
    the entity's; in `entities` the label is the entity's kind and the id the entity's. A span
    that cuts a token is extended to the whole token. `doc._.record` is the record itself.

    Args:
        record: The record.
        nlp: A spaCy pipeline, or a blank one: `spacy.blank("en")`.

    Raises:
        OnrecordError: `OR015`, without the extra `spacy`.
    """
    a_record(record)
    return _marked(nlp(encodable(record.document.text)), record)


def _marked(doc: Any, record: Record) -> Any:
    """Set the record's spans in a Doc of the same text."""
    needed("spacy", "spacy")
    _extended()

    def spans(parts: Any) -> list[Any]:
        made = (
            doc.char_span(*span, label=label, span_id=name, kb_id=about, alignment_mode="expand")
            for span, label, name, about in parts
        )
        return [span for span in made if span is not None]

    claims = [(claim.span, claim.kind, claim.id, "") for claim in record.claims]
    arguments = [
        (one.span, f"{claim.kind}.{one.role}", claim.id, one.entity or "")
        for claim in record.claims
        for one in claim.arguments
    ]
    entities = [(span, one.kind, one.id, one.id) for one in record.entities for span in one.mentions]
    for name, parts in zip(GROUPS, (claims, arguments, entities), strict=True):
        doc.spans[name] = spans(parts)
    doc.user_data[KEY] = record.to_json(text=False)
    return doc


def _extended() -> None:
    """Give every Doc the attribute `doc._.record`."""
    doc = needed("spacy.tokens", "spacy").Doc
    if not doc.has_extension("record"):
        doc.set_extension("record", getter=_record)


def _record(doc: Any) -> Record | None:
    line = doc.user_data.get(KEY)
    return None if line is None else Record.from_json(line, text=doc.text)


class _Component:
    """A component that sets what is on the record in each Doc."""

    def __init__(self, block: Sequence[str]) -> None:
        self._pipeline = Pipeline(block=block)
        _extended()

    def __call__(self, doc: Any) -> Any:
        return _marked(doc, self._pipeline.extract(Document(doc.text)))


def _make(nlp: Any, name: str, block: list[str]) -> Callable[[Any], Any]:  # noqa: ARG001 - as spaCy calls it
    return _Component(block)


def __getattr__(name: str) -> Any:
    """Register the component when spaCy looks it up by its entry point: `nlp.add_pipe("onrecord")`."""
    if name != "factory":
        raise AttributeError(name)
    language = needed("spacy.language", "spacy").Language
    return language.factory("onrecord", assigns=["doc.spans"], default_config={"block": []}, func=_make)
