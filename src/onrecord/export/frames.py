"""Records as data frames: Arrow, pandas and Polars (extra `frames`)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from onrecord.export.tables import DECIMAL, Table, tables
from onrecord.extras import needed
from onrecord.kinds import BUILT_IN, Kind
from onrecord.model import Record
from onrecord.spans import Unit, encodable

_TYPES: Final = {"text": "string", "number": "int64", "truth": "bool_", DECIMAL: "float64"}


def to_arrow(
    records: Iterable[Record], *, kinds: Iterable[Kind] = BUILT_IN, offsets: Unit = "codepoint"
) -> dict[str, Any]:
    """Return records as Arrow tables by name: see `onrecord.export.tables.tables`.

    Sums are floating-point numbers here; the JSON form and CSV have them exactly.

    Args:
        records: The records.
        kinds: The kinds of claims that have a table even if nothing of the kind was found.
        offsets: What offsets count: `codepoint`, `utf-16` or `utf-8`.

    Raises:
        OnrecordError: `OR015`, without the extra `frames`.
    """
    arrow = needed("pyarrow", "frames")
    found = tables(records, kinds=kinds, offsets=offsets)
    return {name: _arrow(arrow, table) for name, table in found.items()}


def to_pandas(
    records: Iterable[Record], *, kinds: Iterable[Kind] = BUILT_IN, offsets: Unit = "codepoint"
) -> dict[str, Any]:
    """Return records as pandas data frames by name; see `to_arrow`."""
    needed("pandas", "frames")
    found = to_arrow(records, kinds=kinds, offsets=offsets)
    return {name: table.to_pandas() for name, table in found.items()}


def to_polars(
    records: Iterable[Record], *, kinds: Iterable[Kind] = BUILT_IN, offsets: Unit = "codepoint"
) -> dict[str, Any]:
    """Return records as Polars data frames by name; see `to_arrow`."""
    polars = needed("polars", "polars")
    found = to_arrow(records, kinds=kinds, offsets=offsets)
    return {name: polars.from_arrow(table) for name, table in found.items()}


def _arrow(arrow: Any, table: Table) -> Any:
    columns = {}
    for index, (name, held) in enumerate(table.columns.items()):
        values = [row[index] for row in table.rows]
        if held == DECIMAL:
            values = [None if value is None else float(value) for value in values]
        elif held == "text":
            values = [None if value is None else encodable(value) for value in values]
        columns[name] = arrow.array(values, getattr(arrow, _TYPES[held])())
    return arrow.table(columns)
