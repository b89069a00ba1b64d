"""Kinds of claims and entities: roles, cardinalities, attributes, overlap policy."""

from onrecord.kinds.known import AGREEMENT, AMOUNT, BUILT_IN, LINKS, OFFICE, QUOTATION, Kinds, kinds_given
from onrecord.kinds.shape import DECIMAL, Attribute, Kind, Makes, Overlap, Role

__all__ = [
    "AGREEMENT",
    "AMOUNT",
    "BUILT_IN",
    "DECIMAL",
    "LINKS",
    "OFFICE",
    "QUOTATION",
    "Attribute",
    "Kind",
    "Kinds",
    "Makes",
    "Overlap",
    "Role",
    "kinds_given",
]
