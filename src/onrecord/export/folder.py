"""Records as files in a folder, in any of the formats."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain, islice
from pathlib import Path
from typing import Any, Final

from onrecord.errors import OnrecordError, denied
from onrecord.export.brat import brat_configuration, to_brat
from onrecord.export.cas import to_cas, type_system
from onrecord.export.label_studio import label_studio_configuration, to_label_studio
from onrecord.export.schema_org import to_schema_org
from onrecord.export.tables import distinct, given_id, to_csv
from onrecord.export.web_annotation import iris, to_web_annotations
from onrecord.given import of_type, several
from onrecord.kinds import BUILT_IN, Kind, kinds_given
from onrecord.model import Record, a_record
from onrecord.spans import Unit, encodable
from onrecord.view import to_html

#: A file: its name and its text.
File = tuple[str, str]
Files = Callable[[Iterable[Record], Iterable[Kind], Mapping[str, Any]], Iterator[File]]

#: The longest file name that is made of a document's id.
LONGEST: Final = 100


def to_folder(
    records: Iterable[Record],
    folder: str | Path,
    form: str,
    *,
    kinds: Iterable[Kind] = BUILT_IN,
    offsets: Unit | None = None,
    spare: Iterable[str | Path] = (),
) -> int:
    """Write records to files in a folder, which is created if necessary.

    Args:
        records: The records; if there are none, nothing is written, and no folder is created.
        folder: The folder for the files; files with the same names are replaced.
        form: One of `FORMATS`: `brat`, `csv`, `html`, `inception`, `label-studio`, `schema-org`
            or `web-annotation`.
        kinds: The kinds for tables and configurations.
        offsets: The unit of offsets, in the formats that let you choose (`brat`, `csv`, `label-studio`
            and `web-annotation`); by default the unit of the format's own tools.
        spare: Files that may not be replaced: the articles.

    Returns:
        How many files were written.

    Raises:
        OnrecordError: `OR012`, for an unknown format, offsets that it cannot have, or a file that may not be
            replaced; `OR006`, if a file cannot be written; `OR015`, if the format needs an extra
            that is not installed.
    """
    if form not in FORMATS:
        raise OnrecordError("OR012", f"no format {form!r}", hint=f"there are: {', '.join(FORMATS)}")
    if offsets and form not in COUNTING:
        raise OnrecordError(
            "OR012",
            f"{form} has a fixed unit of offsets",
            hint=f"you can choose it in: {', '.join(COUNTING)}",
        )
    given = map(a_record, several(records, "records", "give a list of records"))
    of_type(folder, (str, os.PathLike), "folder", "give its name")
    if not os.fspath(folder):
        raise OnrecordError("OR012", "folder has an empty name", hint="use . for the current folder")
    place, count = Path(folder), 0
    spared = {Path(file).resolve() for file in spare}
    counting = {} if offsets is None else {"offsets": offsets}
    try:
        first = list(islice(given, 1))  # without a record, no older file is replaced by an empty one
        files = FORMATS[form](chain(first, given), kinds_given(kinds), counting) if first else ()
        if first:
            place.mkdir(parents=True, exist_ok=True)
        for name, text in files:
            if (place / name).resolve() in spared:
                message = f"{place / name}: it would overwrite the article"
                raise OnrecordError("OR012", message, hint="name another folder")
            (place / name).write_bytes(encodable(text).encode())
            count += 1
    except FileExistsError as error:
        raise OnrecordError("OR006", f"{place}: a file, not a folder", hint="name a folder") from error
    except OSError as error:
        raise OnrecordError("OR006", f"{error.filename or place}: {denied(error)}") from error
    return count


def _named(records: Iterable[Record]) -> Iterator[tuple[str, Record]]:
    """Yield each record with a file name of its own, made of the document's id, which is distinct then."""
    taken: dict[str, int] = {}
    for record in distinct(records):
        name = re.sub(r"[^\w-]+", "_", given_id(record.document)).strip("_")[:LONGEST] or "document"
        number = taken[name.lower()] = taken.get(name.lower(), 0) + 1
        yield (name if number == 1 else f"{name}.{number}"), record


def _with_iris(records: Iterable[Record]) -> Iterator[tuple[str, Record, str]]:
    """Yield each record with a file name and an IRI of its own."""
    named = list(_named(records))
    known = iris(record for _, record in named)
    for name, record in named:
        yield name, record, known[record.document.id]


def _json(form: Any) -> str:
    return json.dumps(form, ensure_ascii=False, indent=2) + "\n"


def _brat(records: Iterable[Record], kinds: Iterable[Kind], counting: Mapping[str, Any]) -> Iterator[File]:
    yield "annotation.conf", brat_configuration(kinds)
    for name, record in _named(records):
        yield f"{name}.txt", record.document.text
        yield f"{name}.ann", to_brat(record, kinds=kinds, **counting)


def _csv(records: Iterable[Record], kinds: Iterable[Kind], counting: Mapping[str, Any]) -> Iterator[File]:
    for name, text in to_csv(records, kinds=kinds, **counting).items():
        yield f"{name}.csv", text


def _html(records: Iterable[Record], *_: object) -> Iterator[File]:
    for name, record in _named(records):
        yield f"{name}.html", to_html(record)


def _inception(records: Iterable[Record], *_: object) -> Iterator[File]:
    yield "typesystem.xml", type_system().to_xml()
    for name, record in _named(records):
        yield f"{name}.json", to_cas(record).to_json()


def _label_studio(
    records: Iterable[Record], kinds: Iterable[Kind], counting: Mapping[str, Any]
) -> Iterator[File]:
    yield "config.xml", label_studio_configuration(kinds)
    yield "tasks.json", _json([to_label_studio(record, **counting) for record in distinct(records)])


def _schema_org(records: Iterable[Record], *_: object) -> Iterator[File]:
    for name, record, iri in _with_iris(records):
        yield f"{name}.jsonld", _json(to_schema_org(record, iri=iri))


def _web_annotation(
    records: Iterable[Record], _: Iterable[Kind], counting: Mapping[str, Any]
) -> Iterator[File]:
    for name, record, iri in _with_iris(records):
        yield f"{name}.jsonld", _json(to_web_annotations(record, iri=iri, **counting))


#: The formats by name.
FORMATS: Final[dict[str, Files]] = {
    "brat": _brat,
    "csv": _csv,
    "html": _html,
    "inception": _inception,
    "label-studio": _label_studio,
    "schema-org": _schema_org,
    "web-annotation": _web_annotation,
}
#: Those in which offsets can count whatever is wanted.
COUNTING: Final = ("brat", "csv", "label-studio", "web-annotation")
