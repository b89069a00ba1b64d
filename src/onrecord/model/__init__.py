"""The frozen types: a document goes in, findings are stated, a record comes out."""

from onrecord.model.attributes import Attributes, Value
from onrecord.model.claims import Claim, Entity, Fault, Link, Provenance
from onrecord.model.document import Document, Layer, ahead, companions, forget, layer
from onrecord.model.finding import LINK, MENTION, Argument, Finding, entity, link, remade
from onrecord.model.record import Record, a_record

__all__ = [
    "LINK",
    "MENTION",
    "Argument",
    "Attributes",
    "Claim",
    "Document",
    "Entity",
    "Fault",
    "Finding",
    "Layer",
    "Link",
    "Provenance",
    "Record",
    "Value",
    "a_record",
    "ahead",
    "companions",
    "entity",
    "forget",
    "layer",
    "link",
    "remade",
]
