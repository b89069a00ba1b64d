"""Readers: the bytes of a file, and the documents in them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from onrecord.errors import OnrecordError
from onrecord.model import Document

_FIELDS = ("id", "title", "published", "source", "metadata")


def read_text(data: bytes, name: str) -> Iterator[Document]:
    r"""Yield the one document of a plain text file, its id the file's name.

    Args:
        data: The file, in UTF-8. A byte order mark is not part of the text; line ends are.
        name: The file's name.

    Raises:
        OnrecordError: `OR006`, where the file is not UTF-8.

    Example:
        >>> from onrecord.readers import read_text
        >>> [document.text for document in read_text(b"One.\r\nTwo.", "a.txt")]
        ['One.\r\nTwo.']
    """
    yield Document(_decoded(data, name), id=name)


def read_jsonl(data: bytes, name: str) -> Iterator[Document]:
    """Yield the documents of a file with one JSON object a line.

    Each line is an object with `text`, and `id`, `title`, `published`, `source` or `metadata` where they
    are known; or a record, whose `document` is such an object. Other fields are left aside, and so are
    blank lines.

    Args:
        data: The file, in UTF-8.
        name: The file's name; with the line number it is the id of a document that has none.

    Raises:
        OnrecordError: `OR006`, at the first line that is something else.

    Example:
        >>> from onrecord.readers import read_jsonl
        >>> [document.id for document in read_jsonl(b'{"id": "a1", "text": "One."}', "a.jsonl")]
        ['a1']
    """
    for number, line in enumerate(_decoded(data, name).split("\n"), start=1):
        if line.strip():
            yield read_line(line, f"{name}:{number}")


def _decoded(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"{name}: not UTF-8 at byte {error.start}"
        raise OnrecordError("OR006", message, hint="convert it to UTF-8 first") from error


def read_line(line: str, place: str) -> Document:
    """Return the document of one line of JSONL; see `read_jsonl`.

    Args:
        line: The line.
        place: The document's id, where the line gives none; said where the line is bad.

    Raises:
        OnrecordError: `OR006`, where it is not a document.
    """
    try:
        row: Any = json.loads(line)
        row = row.get("document", row)
        text = row["text"]
        return Document(text, **{"id": place} | {name: row[name] for name in _FIELDS if name in row})
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        hint = 'each line is an object with "text"'
        raise OnrecordError("OR006", f"{place}: not a document: {error!r}", hint=hint) from error
