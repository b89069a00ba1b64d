"""Records read from their JSON form, and checked: what they refer to is there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import evolve

from onrecord.errors import OnrecordError
from onrecord.model.attributes import Attributes
from onrecord.model.claims import Claim, Entity, Fault, Link, Provenance
from onrecord.model.document import Document
from onrecord.model.finding import Argument
from onrecord.model.record import Record
from onrecord.spans import Span


def record_of(form: Mapping[str, Any], text: str | None) -> Record:
    """Return the record that a JSON form is of; `OR005` where it cannot be of this text.

    What is missing or of another type raises what Python raises there.
    """
    fields = dict(form["document"])
    own = fields.pop("text", None)
    whole = own if own is not None else text
    if whole is None:
        hint = "pass the text too: text=..., or make the record with its text"
        raise OnrecordError("OR005", "it does not contain the text of its document", hint=hint)
    record = Record(
        Document(whole, **fields),
        tuple(_entity(part) for part in form["entities"]),
        _claims(form["claims"], whole),
        _claims(form.get("superseded", ()), whole),
        tuple(Fault(**part) for part in form.get("faults", ())),
        tuple(_link(part) for part in form.get("links", ())),
    )
    if wrong := _objection(record):
        hint = f"give the form as to_dict returned it{', and the same text' if own is None else ''}"
        raise OnrecordError("OR005", wrong, hint=hint)
    return record


def _objection(record: Record) -> str:
    """Return what in a record refers to nothing, or an empty string."""
    claims = (*record.claims, *record.superseded)
    known = [entity.id for entity in record.entities]
    names = [*known, *(claim.id for claim in claims)]
    if twice := [name for name, number in Counter(names).items() if number > 1]:
        return f"{twice[0]!r} is the id of several parts"
    kinds = [*(claim.kind for claim in claims), *(entity.kind for entity in record.entities)]
    if strange := [kind for kind in kinds if type(kind) is not str]:
        return f"a kind is {strange[0]!r}"
    size = len(record.document)
    if beyond := [span for span in _spans(record) if span.end > size]:
        return f"{tuple(beyond[0])} is not in a text of {size} characters"
    meant = [one.entity for claim in claims for one in claim.arguments if one.entity is not None]
    meant += [link.entity for link in record.links]
    if lost := set(meant).difference(known):
        return f"there is no entity {min(map(str, lost))!r}"
    return _renamed(record)


def _spans(record: Record) -> Iterator[Span]:
    for claim in (*record.claims, *record.superseded):
        yield claim.span
        yield from (argument.span for argument in claim.arguments)
    for entity in record.entities:
        yield from entity.mentions
    yield from (link.span for link in record.links)


def _renamed(record: Record) -> str:
    """Return which entity goes by a name that none of its mentions has: the text is another."""
    for entity in record.entities:
        told = {" ".join(record.text_of(span).split()) for span in entity.mentions}
        if entity.name not in told and "name" not in entity.attributes:
            return f"entity {entity.id!r} is named {entity.name!r}, which is not the text of a mention"
    return ""


def _link(form: Mapping[str, Any]) -> Link:
    return Link(Span(*form["span"]), form["entity"], _provenance(form.get("provenance", ())))


def _provenance(parts: Iterable[Mapping[str, Any]]) -> tuple[Provenance, ...]:
    return tuple(Provenance(**part) for part in parts)


def _entity(form: Mapping[str, Any]) -> Entity:
    return Entity(
        form["id"],
        form["kind"],
        form["name"],
        tuple(Span(*pair) for pair in form["mentions"]),
        Attributes(form.get("attributes")),
        _provenance(form.get("provenance", ())),
    )


def _claims(forms: Iterable[Mapping[str, Any]], text: str) -> tuple[Claim, ...]:
    return tuple(evolve(_claim(form), text=text) for form in forms)


def _claim(form: Mapping[str, Any]) -> Claim:
    return Claim(
        form["id"],
        form["kind"],
        Span(*form["span"]),
        tuple(Argument(a["role"], Span(*a["span"]), a.get("entity")) for a in form["arguments"]),
        Attributes(form.get("attributes")),
        _provenance(form.get("provenance", ())),
        Attributes(form.get("disputed")),
        form.get("superseded_by"),
    )
