"""The record: everything said of one document, after the merge."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, Final, TypeVar

from attrs import frozen

from onrecord.collector import collector_at_rest
from onrecord.errors import OnrecordError, misread
from onrecord.given import of_type
from onrecord.model.claims import ROLES, Claim, Entity, Fault, Link
from onrecord.model.document import Document
from onrecord.spans import Span

_COMPACT = (",", ":")
#: What the library's own kinds are called, which are declared a floor above.
_CLAIMS: Final = frozenset(ROLES)
_ENTITIES: Final = frozenset({"person", "organization", "place", "money", "agreement"})


@frozen(slots=False)
class Record:
    """Everything on the record in one document.

    Attributes:
        document: The document, with its text as given.
        entities: Who and what is named, in the order of first mention.
        claims: What is on the record, in the order of the text.
        superseded: Findings that lost to a better one; never deleted.
        faults: What went wrong, if anything did.
        links: Which entities linkers say are meant by spans that are not mentions.

    Example:
        >>> import onrecord
        >>> record = onrecord.extract("Mayor Ada Reyes spoke. “We paid,” Reyes said.")
        >>> [quotation] = record.claims_of("quotation")
        >>> speaker = record.entity_of(quotation, "speaker")
        >>> speaker.name, [claim.kind for claim in record.claims_about(speaker)]
        ('Ada Reyes', ['office', 'quotation'])
        >>> onrecord.Record.from_json(record.to_json()) == record
        True
    """

    document: Document
    entities: tuple[Entity, ...] = ()
    claims: tuple[Claim, ...] = ()
    superseded: tuple[Claim, ...] = ()
    faults: tuple[Fault, ...] = ()
    links: tuple[Link, ...] = ()

    @property
    def complete(self) -> bool:
        """True if nothing went wrong."""
        return not self.faults

    def claims_of(self, kind: str) -> tuple[Claim, ...]:
        """Return the claims of `kind`, in the order of the text.

        Raises:
            OnrecordError: `OR004`, for the plural of a kind's name: quotations.
        """
        return _of_kind(self.claims, kind, _CLAIMS)

    def entities_of(self, kind: str) -> tuple[Entity, ...]:
        """Return the entities of `kind`, in the order of first mention; see `claims_of`."""
        return _of_kind(self.entities, kind, _ENTITIES)

    def text_of(self, span: Span | tuple[int, int]) -> str:
        """Return the text that `span` covers; see `Document.text_of`."""
        return self.document.text_of(span)

    @cached_property
    def _entity_by_id(self) -> dict[str, Entity]:
        return {entity.id: entity for entity in self.entities}

    def entity(self, name: str | None) -> Entity | None:
        """Return the entity with this id; None for None or an id that is not there."""
        return self._entity_by_id.get(name) if name is not None else None

    def entity_of(self, claim: Claim, role: str) -> Entity | None:
        """Return the entity of the claim's first linked argument in `role`, if any.

        If several fill it, `claim.arguments_of(role)` has them all: `record.entity(argument.entity)`.
        """
        of_type(claim, Claim, "claim", "give a claim of this record")
        ids = (argument.entity for argument in claim.arguments_of(role) if argument.entity)
        return self.entity(next(ids, None))

    def claims_about(self, entity: Entity) -> tuple[Claim, ...]:
        """Return the claims with an argument that points to `entity`."""
        of_type(entity, Entity, "entity", "give an entity of this record: record.entity(id)")
        return tuple(c for c in self.claims if any(a.entity == entity.id for a in c.arguments))

    def __repr__(self) -> str:
        from onrecord.view.summaries import plural

        counts: dict[str, int] = {}
        for claim in self.claims:
            counts[claim.kind] = counts.get(claim.kind, 0) + 1
        told = [*sorted(counts.items()), ("entity", len(self.entities))]
        told += [("fault", len(self.faults))] if self.faults else []
        listed = ", ".join(f"{number} {plural(name, number)}" for name, number in told)
        return f"<Record of {self.document.id}: {'' if counts else 'no claims, '}{listed}>"

    def to_dict(self, *, text: bool = True) -> dict[str, object]:
        """Return the JSON form: see the page on the JSON form in the docs.

        Args:
            text: Whether to include the document's text.
        """
        return {
            "document": self.document.to_dict(text=text),
            "entities": [entity.to_dict() for entity in self.entities],
            "claims": [claim.to_dict() for claim in self.claims],
            "superseded": [claim.to_dict() for claim in self.superseded],
            "links": [link.to_dict() for link in self.links],
            "faults": [fault.to_dict() for fault in self.faults],
            "complete": self.complete,
        }

    def to_json(self, *, text: bool = True, indent: int | None = None) -> str:
        """Return the JSON form as one compact line, or indented.

        It can always be encoded: half a surrogate pair, which Python allows and UTF-8 does not, is escaped.
        """
        import orjson

        with collector_at_rest():
            form = self.to_dict(text=text)
        try:
            line = orjson.dumps(form)
        except orjson.JSONEncodeError:  # which says that there is no UTF-8 of half a pair
            return json.dumps(form, indent=indent, separators=None if indent else _COMPACT)
        return line.decode() if indent is None else json.dumps(form, ensure_ascii=False, indent=indent)

    def to_html(self) -> str:
        """Return a self-contained page: the article with its claims marked, and a list of them.

        It loads nothing, can be read without scripts, supports dark mode, and can be printed. Whatever
        the article contains is shown and never executed.
        """
        from onrecord.view import to_html

        return to_html(self)

    def _repr_html_(self) -> str | None:
        """Return the page in a frame, for notebooks; None where the text is too long for one."""
        from onrecord.view import to_notebook

        return to_notebook(self)

    @classmethod
    def from_dict(cls, form: Mapping[str, Any], *, text: str | None = None) -> Record:
        """Read a record from its JSON form.

        Args:
            form: What `to_dict` returned.
            text: The document's text, if the form does not contain it.

        Raises:
            OnrecordError: `OR005`, if a part is missing or malformed, or does not fit this text.
        """
        from onrecord.model.form import record_of

        try:
            return record_of(form, text)
        except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
            own = error if isinstance(error, OnrecordError) else OnrecordError("OR005", misread(error))
            message = f"not a record in JSON form: {own.message}"
            hint = own.hint or "give what to_dict or to_json returned"
            raise OnrecordError("OR005", message, hint=hint) from error

    @classmethod
    def from_json(cls, line: str | bytes, *, text: str | None = None) -> Record:
        """Read a record from JSON text; see `from_dict`.

        Raises:
            OnrecordError: `OR005`, if it is not JSON, or not a record.
        """
        try:
            form = json.loads(line)
        except (ValueError, TypeError, RecursionError) as error:
            raise OnrecordError("OR005", f"not JSON: {error}", hint="give what to_json returned") from error
        return cls.from_dict(form, text=text)


OfKind = TypeVar("OfKind", Claim, Entity)


def _of_kind(there: Iterable[OfKind], kind: str, own: frozenset[str]) -> tuple[OfKind, ...]:
    """Return what is of a kind; one that is not there may be a plugin's, not a slip for one that is."""
    of_type(kind, str, "kind", "give the name of a kind, as 'quotation'")
    found = tuple(one for one in there if one.kind == kind)
    meant = "person" if kind.lower() == "people" else kind.lower().removesuffix("s")
    if not found and meant != kind and (meant in own or any(one.kind == meant for one in there)):
        hint = f"names of kinds are singular, in lower case: {meant!r}"
        raise OnrecordError("OR004", f"no kind {kind!r}", hint=hint)
    return found


def a_record(given: object) -> Record:
    """Return what was given, where it is a record.

    Raises:
        OnrecordError: `OR012`, if it is something else.
    """
    return of_type(
        given, Record, "record", "give what extract returned; Record.from_dict makes one of its JSON form"
    )
