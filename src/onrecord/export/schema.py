"""The JSON Schema of a record's JSON form, made from the types and the kinds."""

from __future__ import annotations

import re
from collections.abc import Iterable
from inspect import getdoc
from types import NoneType
from typing import Any, Final, get_args

from attrs import Attribute as Field
from attrs import fields, resolve_types

from onrecord.kinds import BUILT_IN, DECIMAL, Attribute, Kind, Makes, Role, kinds_given
from onrecord.model import Argument, Attributes, Claim, Document, Entity, Fault, Link, Provenance, Record
from onrecord.spans import Span

Schema = dict[str, Any]

_PLAIN: Final[dict[type, str]] = {str: "string", int: "integer", bool: "boolean", NoneType: "null"}
_VALUE: Final[Schema] = {
    "anyOf": [
        {"type": ["string", "integer", "boolean", "null"]},
        {"type": "array", "items": {"type": "string"}},
    ]
}
_SPAN: Final[Schema] = {
    "description": "Start and end in Unicode code points of the text, half-open.",
    "type": "array",
    "prefixItems": [{"type": "integer", "minimum": 0}, {"type": "integer", "minimum": 0}],
    "items": False,
    "minItems": 2,
}
#: Fields that are left out of the JSON form where they hold nothing.
_LEFT_OUT: Final[dict[type, frozenset[str]]] = {
    Document: frozenset({"title", "published", "source", "metadata", "text"}),
    Claim: frozenset({"disputed", "superseded_by"}),
}
_PARTS: Final = (Document, Provenance, Argument, Claim, Entity, Link, Fault)
_DESCRIBED: Final = re.compile(r"^ {4}(\w+): (.*(?:\n {8,}.*)*)", re.MULTILINE)


def record_schema(kinds: Iterable[Kind] = BUILT_IN) -> Schema:
    """Return the JSON Schema (2020-12) of what `Record.to_dict` returns.

    Args:
        kinds: The kinds whose roles and attributes are checked. A kind that is not among them may have
            any.

    Example:
        >>> from onrecord.export import record_schema
        >>> record_schema()["$defs"]["Span"]["minItems"]
        2
    """
    kinds = kinds_given(kinds)
    parts = {part.__name__: _object(part) for part in _PARTS}
    parts["Claim"]["allOf"] = [_held(kind) for kind in kinds if kind.makes is Makes.CLAIM]
    parts["Entity"]["allOf"] = [_held(kind) for kind in kinds if kind.makes is Makes.ENTITY]
    record = _object(Record)
    record["properties"]["complete"] = {"description": "True where nothing went wrong.", "type": "boolean"}
    record["required"].append("complete")
    values = {"type": "object", "additionalProperties": _VALUE}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A record of onrecord",
        **record,
        "$defs": {"Span": _SPAN, "Attributes": values, **parts},
    }


def _object(part: type[Any]) -> Schema:
    """Return the schema of one of the library's types, field by field."""
    resolve_types(part)
    shown: list[Field[Any]] = [one for one in fields(part) if not one.name.startswith("_")]
    doc = getdoc(part) or ""
    _, _, described = doc.partition("Attributes:\n")
    words = {name: " ".join(text.split()) for name, text in _DESCRIBED.findall(described)}
    left_out = _LEFT_OUT.get(part, frozenset())
    return {
        "description": doc.partition("\n")[0],
        "type": "object",
        "properties": {one.name: _described(words.get(one.name, ""), _typed(one.type)) for one in shown},
        "required": [one.name for one in shown if one.name not in left_out],
        "additionalProperties": False,
    }


def _described(words: str, schema: Schema) -> Schema:
    return {"description": words.replace("`", ""), **schema} if words else schema


def _typed(annotation: Any) -> Schema:
    if annotation in _PLAIN:
        return {"type": _PLAIN[annotation]}
    if annotation in (Span, Attributes, *_PARTS):
        return {"$ref": f"#/$defs/{annotation.__name__}"}
    first, *others = get_args(annotation)
    if others == [...]:
        return {"type": "array", "items": _typed(first)}
    return {"type": [_PLAIN[one] for one in (first, *others)]}


def _held(kind: Kind) -> Schema:
    """Return what holds for claims, or entities, of one kind."""
    held: Schema = {
        "attributes": {
            "type": "object",
            "properties": {one.name: _valued(one) for one in kind.attributes},
            "additionalProperties": False,
        }
    }
    if kind.makes is Makes.CLAIM:
        roles = {"properties": {"role": {"enum": [role.name for role in kind.roles]}}}
        counts = [_counted(role) for role in kind.roles if role.minimum or role.maximum is not None]
        held["arguments"] = {"items": roles, "allOf": counts}
    return {"if": {"properties": {"kind": {"const": kind.name}}}, "then": {"properties": held}}


def _counted(role: Role) -> Schema:
    counted: Schema = {
        "contains": {"properties": {"role": {"const": role.name}}},
        "minContains": role.minimum,
    }
    return counted if role.maximum is None else {**counted, "maxContains": role.maximum}


def _valued(attribute: Attribute) -> Schema:
    if attribute.values:
        return {"enum": list(attribute.values)}
    names = [_PLAIN[one] for one in attribute.types if one in _PLAIN]
    if tuple in attribute.types:
        return _VALUE
    pattern = {"pattern": f"^{DECIMAL.pattern}$"} if attribute.decimal else {}
    return {"type": names, **pattern}
