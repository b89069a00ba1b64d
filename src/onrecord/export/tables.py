"""Records as tables of plain values: one for each kind of claim, and what claims share."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from io import StringIO
from itertools import count
from typing import Any, Final

from attrs import evolve, frozen

from onrecord.given import several
from onrecord.kinds import BUILT_IN, Attribute, Kind, Makes, Role, kinds_given
from onrecord.model import Claim, Document, Record, a_record
from onrecord.model.claims import GAP
from onrecord.spans import Unit, counted

#: What a column holds; None may stand in any. A `Decimal` is the text of a number in plain digits.
DECIMAL: Final = "decimal"
#: What a document's metadata call the id that it was given, where `distinct` gave it another.
GIVEN_ID: Final = "given_id"
#: Roles that are filled by somebody with a name: they get a column for it.
NAMED: Final = ("speaker", "addressee", "person", "organization", "party")

Columns = dict[str, str]


@frozen
class Table:
    """Rows of plain values.

    Attributes:
        columns: The name of each column and what it holds: `text`, `number`, `truth` or `decimal`.
        rows: The rows, each with a value or None for each column.
    """

    columns: Columns
    rows: list[tuple[Any, ...]]


_DOCUMENTS: Final[Columns] = {
    "document": "text",
    "title": "text",
    "published": "text",
    "source": "text",
    "complete": "truth",
    "metadata": "text",
    "given_id": "text",
}
_ARGUMENTS: Final[Columns] = {
    "document": "text",
    "claim": "text",
    "kind": "text",
    "role": "text",
    "start": "number",
    "end": "number",
    "text": "text",
    "entity": "text",
    "name": "text",
}
_ENTITIES: Final[Columns] = {
    "document": "text",
    "entity": "text",
    "kind": "text",
    "name": "text",
    "attributes": "text",
}
_MENTIONS: Final[Columns] = {
    "document": "text",
    "entity": "text",
    "start": "number",
    "end": "number",
    "text": "text",
}
_FAULTS: Final[Columns] = {
    "document": "text",
    "code": "text",
    "stage": "text",
    "plugin": "text",
    "reason": "text",
    "rule": "text",
    "count": "number",
}
_CLAIM: Final[Columns] = {"document": "text", "claim": "text", "start": "number", "end": "number"}
_LAST: Final[Columns] = {"found_by": "text"}


def tables(
    records: Iterable[Record], *, kinds: Iterable[Kind] = BUILT_IN, offsets: Unit = "codepoint"
) -> dict[str, Table]:
    """Return records as tables by name.

    There are `documents`, `arguments`, `entities`, `mentions` and `faults`, and a table for each
    kind of claim. The columns depend only on `kinds`, except for kinds that are not among them. Rows
    are identified by the document's id: if two documents are called `a1`, the second becomes `a1.2`;
    see `distinct`. An attribute that is true or false is false for a claim that does not have it.

    Args:
        records: The records.
        kinds: The kinds of claims that have a table even if nothing of the kind was found.
        offsets: What offsets count: `codepoint`, `utf-16` or `utf-8`.

    Example:
        >>> from onrecord import Document, Record
        >>> list(tables([Record(Document("One."))])["agreement"].columns)[4:7]
        ['trigger', 'party', 'party_name']
    """
    records = list(distinct(several(records, "records", "give a list of records")))
    found = {
        "documents": Table(_DOCUMENTS, [_document(record) for record in records]),
        "arguments": Table(_ARGUMENTS, [row for record in records for row in _arguments(record, offsets)]),
        "entities": Table(_ENTITIES, [row for record in records for row in _entities(record)]),
        "mentions": Table(_MENTIONS, [row for record in records for row in _mentions(record, offsets)]),
        "faults": Table(_FAULTS, [row for record in records for row in _faults(record)]),
    }
    for kind in _with_others(kinds, records):
        rows = [row for record in records for row in _claims(record, kind, offsets)]
        found[_free(kind.name, found, "_claims")] = Table(_columns(kind), rows)
    return found


def to_csv(
    records: Iterable[Record], *, kinds: Iterable[Kind] = BUILT_IN, offsets: Unit = "codepoint"
) -> dict[str, str]:
    r"""Return records as CSV, a text for each table; see `tables`.

    Example:
        >>> from onrecord import Document, Record
        >>> to_csv([Record(Document("One.", id="a1"))])["documents"]
        'document,title,published,source,complete,metadata,given_id\r\na1,,,,true,{},a1\r\n'
    """
    found = tables(records, kinds=kinds, offsets=offsets)
    return {name: _csv(table) for name, table in found.items()}


def distinct(records: Iterable[Record]) -> Iterator[Record]:
    """Yield records whose documents have ids of their own: the second document `a1` is called `a1.2`.

    Its metadata say then which id it was given, as `given_id`. Nothing is held but ids: it may be any
    number of records, for tables of some thousand at a time.

    Example:
        >>> from onrecord import Document, Record
        >>> [record.document.id for record in distinct([Record(Document("One.", id="a1"))] * 3)]
        ['a1', 'a1.2', 'a1.3']
    """
    seen = set[str]()
    further: defaultdict[str, Iterator[int]] = defaultdict(lambda: count(2))
    for record in map(a_record, records):
        document, given = record.document, record.document.id
        while document.id in seen:
            metadata = {GIVEN_ID: given, **document.metadata}
            document = evolve(document, id=f"{given}.{next(further[given])}", metadata=metadata)
        seen.add(document.id)
        yield record if document is record.document else evolve(record, document=document)


def given_id(document: Document) -> str:
    """Return the id that a document had before `distinct` gave it another."""
    return str(document.metadata.get(GIVEN_ID, document.id))


def _csv(table: Table) -> str:
    page = StringIO()
    writer = csv.writer(page)  # with CR LF, as RFC 4180 has it: then a CR in a text is quoted too
    writer.writerow(table.columns)
    writer.writerows([str(v).lower() if isinstance(v, bool) else v for v in row] for row in table.rows)
    return page.getvalue()


def _with_others(kinds: Iterable[Kind], records: list[Record]) -> Iterator[Kind]:
    """Yield the kinds of claims, and those that records hold and nobody declared."""
    known = {kind.name: kind for kind in kinds_given(kinds) if kind.makes is Makes.CLAIM}
    others: dict[str, list[Claim]] = {}
    for claim in (claim for record in records for claim in record.claims if claim.kind not in known):
        others.setdefault(claim.kind, []).append(claim)
    yield from known.values()
    for name in sorted(others):
        roles = sorted({role for claim in others[name] for role in claim.roles})
        attributes = sorted({key for claim in others[name] for key in claim.attributes})
        yield Kind(name, [Role(role) for role in roles], [Attribute(key) for key in attributes])


def _columns(kind: Kind) -> Columns:
    """Return the columns of a kind; one whose name is another's has `_value` behind it."""
    columns = dict(_CLAIM)

    def add(name: str, held: str = "text") -> None:
        columns[_free(name, {*columns, *_LAST}, "_value")] = held

    for role in kind.roles_by_name:
        add(role)
        if role in NAMED:
            add(f"{role}_name")
            add(f"{role}_entity")
    for attribute in kind.attributes:
        add(attribute.name, _held(attribute))
    return columns | _LAST


def _free(name: str, taken: Collection[str], behind: str) -> str:
    """Return a name that is not taken: with so much behind it where it has to be."""
    while name in taken:
        name += behind
    return name


def _held(attribute: Attribute) -> str:
    """Return what the column of an attribute holds."""
    if attribute.is_truth:
        return "truth"
    types = {type(value) for value in attribute.values} or set(attribute.types)
    if types - {type(None)} == {int}:
        return "number"
    return DECIMAL if attribute.decimal else "text"


def _claims(record: Record, kind: Kind, offsets: Unit) -> Iterator[tuple[Any, ...]]:
    place = counted(record.document.text, offsets)
    for claim in record.claims:
        if claim.kind != kind.name:
            continue
        cells: list[Any] = [record.document.id, claim.id, *place(claim.span)]
        for role in kind.roles_by_name:
            cells.append(claim[role])
            if role in NAMED:
                cells += _meant(record, claim, role)
        for attribute in kind.attributes:
            value = claim.attributes.get(attribute.name, False if attribute.is_truth else None)
            cells.append(_text(value) if _held(attribute) == "text" else value)
        found = (f"{one.distribution}:{one.extractor}:{one.rule}" for one in claim.provenance)
        yield (*cells, "; ".join(found))


def _meant(record: Record, claim: Claim, role: str) -> tuple[str | None, str | None]:
    """Return full names and ids of those who fill a role; where one is not known, its words and no id."""
    names, ids = [], []
    for argument in claim.arguments_of(role):
        entity = record.entity(argument.entity)
        names.append(entity.name if entity is not None else record.text_of(argument.span))
        ids += [entity.id] if entity is not None else []
    return GAP.join(dict.fromkeys(names)) or None, GAP.join(dict.fromkeys(ids)) or None


def _text(value: object) -> str | None:
    if value is None or isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False)


def _document(record: Record) -> tuple[Any, ...]:
    document = record.document
    metadata = _text(document.metadata.to_dict())
    told = document.title, document.published, document.source, record.complete, metadata
    return document.id, *told, given_id(document)


def _arguments(record: Record, offsets: Unit) -> Iterator[tuple[Any, ...]]:
    place = counted(record.document.text, offsets)
    for claim in record.claims:
        for one in claim.arguments:
            entity = record.entity(one.entity)
            head = (record.document.id, claim.id, claim.kind, one.role, *place(one.span))
            yield (*head, record.text_of(one.span), one.entity, entity.name if entity else None)


def _entities(record: Record) -> Iterator[tuple[Any, ...]]:
    for entity in record.entities:
        yield record.document.id, entity.id, entity.kind, entity.name, _text(entity.attributes.to_dict())


def _mentions(record: Record, offsets: Unit) -> Iterator[tuple[Any, ...]]:
    place = counted(record.document.text, offsets)
    for entity in record.entities:
        for span in entity.mentions:
            yield record.document.id, entity.id, *place(span), record.text_of(span)


def _faults(record: Record) -> Iterator[tuple[Any, ...]]:
    for fault in record.faults:
        yield record.document.id, *fault.to_dict().values()
