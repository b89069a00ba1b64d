"""Records as a UIMA CAS, for INCEpTION (extra `cas`)."""

from __future__ import annotations

import json
from typing import Any, Final

from onrecord.extras import needed
from onrecord.model import Record, a_record
from onrecord.spans import encodable

#: The layers, each with its features.
LAYERS: Final = {
    "webanno.custom.Claim": ("identifier", "kind", "values", "rule"),
    "webanno.custom.Argument": ("claim", "kind", "role", "entity"),
    "webanno.custom.Mention": ("entity", "kind", "name"),
}


def to_cas(record: Record) -> Any:
    """Return the record as a CAS of dkpro-cassis: `to_json()` and `to_xmi()` write it.

    There are annotations of three types: `webanno.custom.Claim`, `Argument` and `Mention`. UIMA
    counts in UTF-16; cassis takes code points and converts them when it writes.

    Args:
        record: The record.

    Raises:
        OnrecordError: `OR015`, without the extra `cas`.
    """
    a_record(record)
    cassis = needed("cassis", "cas")
    types = type_system()
    cas = cassis.Cas(typesystem=types, sofa_string=encodable(record.document.text), sofa_mime="text/plain")
    claim_type, argument_type, mention_type = (types.get_type(name) for name in LAYERS)
    for claim in record.claims:
        told = json.dumps(claim.attributes.to_dict(), ensure_ascii=False)
        rule = "; ".join(one.rule for one in claim.provenance)
        start, end = claim.span
        cas.add(
            claim_type(begin=start, end=end, identifier=claim.id, kind=claim.kind, values=told, rule=rule)
        )
        for one in claim.arguments:
            start, end = one.span
            named = {"claim": claim.id, "kind": claim.kind, "role": one.role, "entity": one.entity}
            cas.add(argument_type(begin=start, end=end, **named))
    for entity in record.entities:
        for start, end in entity.mentions:
            named = {"entity": entity.id, "kind": entity.kind, "name": entity.name}
            cas.add(mention_type(begin=start, end=end, **named))
    return cas


def type_system() -> Any:
    """Return the types that `to_cas` uses, as a TypeSystem of dkpro-cassis.

    Raises:
        OnrecordError: `OR015`, without the extra `cas`.
    """
    types = needed("cassis", "cas").TypeSystem()
    for layer, features in LAYERS.items():
        made = types.create_type(name=layer, supertypeName="uima.tcas.Annotation")
        for feature in features:
            types.create_feature(domainType=made, name=feature, rangeType="uima.cas.String")
    return types
