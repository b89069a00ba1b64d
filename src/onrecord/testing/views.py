"""A record seen from one distribution."""

from __future__ import annotations

import json
from collections.abc import Iterable

from onrecord.model import Argument, Provenance, Record


def stated_by(record: Record, distribution: str = "onrecord") -> str:
    """Return what `distribution` stated, as JSON without ids.

    Ids count the claims of all, so they change when a plugin adds one; what the built-in
    extractors state must not change. An entity is identified by its name.

    Args:
        record: A record.
        distribution: The distribution; by default the library itself.

    Example:
        >>> import onrecord
        >>> from onrecord.testing import stated_by
        >>> stated_by(onrecord.extract("Hello there."))
        '{"claims": [], "entities": [], "links": []}'
    """

    def own(provenance: Iterable[Provenance]) -> list[object]:
        return [source.to_dict() for source in provenance if source.distribution == distribution]

    def told(argument: Argument) -> list[object]:
        entity = record.entity(argument.entity)
        named = entity.name if entity is not None and own(entity.provenance) else None
        return [argument.role, *argument.span, named]

    form = {
        "claims": [
            [claim.kind, list(map(told, claim.arguments)), claim.attributes.to_dict(), own(claim.provenance)]
            for claim in record.claims
            if own(claim.provenance)
        ],
        "entities": [
            [entity.kind, entity.name, entity.attributes.to_dict(), own(entity.provenance)]
            for entity in record.entities
            if own(entity.provenance)
        ],
        "links": [
            [*link.span, getattr(record.entity(link.entity), "name", None), own(link.provenance)]
            for link in record.links
            if own(link.provenance)
        ],
    }
    return json.dumps(form, ensure_ascii=False)
