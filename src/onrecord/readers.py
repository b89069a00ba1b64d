"""Readers: the bytes of a file, and the documents in them."""

from __future__ import annotations

import json
import math
import re
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import starmap
from typing import Any, Final

from onrecord.decoding import check_given, decoded, encoding_of, text_of
from onrecord.errors import OnrecordError, misread
from onrecord.extras import needed
from onrecord.model import Attributes, Document

#: The stage of the fault in a record of what was no document.
UNREAD: Final = "read"

_FIELDS = ("title", "published", "source", "metadata")
#: How text begins that is no plain text: with a tag, with JSON, with the names of columns
#: (behind the commas of prose stands a space).
_NOT_PLAIN: Final = re.compile(
    r"""\s{0,99}(?:
        (?P<page> <(?: \?xml\b | !doctype\b | !--
            | (?:html|head|body|article|section|div|p|h[1-6]) (?:\s[^<>]{0,300})? > ))
      | (?P<json> \{\s{0,99}" | \[\s{0,99}\{)
      | (?P<table> ["\w]{1,40}(?:[,;\t]["\w]{1,40}){1,40}\r?\n)
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_WAYS_OUT: Final = {
    "page": ("a page of HTML or XML, not plain text", "give it the ending .html, or save it as plain text"),
    "json": ("JSON, not plain text", "give it the ending .json or .jsonl, or save it as plain text"),
    "unpacked": ("JSON, not compressed as its name says", "give it the ending .json or .jsonl"),
    "other": ("plain text, not what its name says", "give it the ending .txt"),
    "table": ("a table, not plain text", "make each row a line of JSON with its text: see Read an archive"),
}
_LINES: Final = "where each line is an object, give it the ending .jsonl"
_EACH_LINE: Final = 'each line is an object with "text"'
_OBJECTS: Final = 'a file holds an object with "text", or a list of these'
_CUT_OFF: Final = "it ends too early: copy or create it again"
#: How the first line ends or begins where a file is one piece of JSON.
_GOES_ON: Final = re.compile(rb"[{\[,]\Z|\[\s{0,99}\{")
#: Columns of which a table of articles has one.
_TEXTS: Final = frozenset({"text", "body", "content", "article"})
#: How names of tables end.
_TABLES: Final = (".csv", ".tsv")
#: How names of packed files end, and of others that are no text.
_PACKED_NAMES: Final = (".gz", ".zst")
_OTHER_NAMES: Final = (*_PACKED_NAMES, ".parquet", ".pdf", ".docx", ".odt")
#: How far into a page its encoding may be declared.
_DECLARED_WITHIN: Final = 2048
_DECLARED: Final = re.compile(rb"<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}[\"']?([\w.:-]{1,40})", re.IGNORECASE)


def read_text(data: bytes, name: str) -> Iterator[Document]:
    r"""Yield the one document of a plain text file, its id the file's name.

    Args:
        data: The file, in UTF-8, or in UTF-16 or UTF-32 with a byte order mark. The mark is not part of
            the text; line ends are.
        name: The file's name.

    Raises:
        OnrecordError: `OR006`, if the file is something else.

    Example:
        >>> from onrecord.readers import read_text
        >>> [document.text for document in read_text(b"One.\r\nTwo.", "a.txt")]
        ['One.\r\nTwo.']
    """
    text = decoded(data, name)
    if form := _form_of(text, name):
        what, hint = _WAYS_OUT[form]
        raise OnrecordError("OR006", f"{name}: {what}", hint=hint)
    yield Document(text, id=name)


def _form_of(text: str, name: str) -> str:
    """Return what a file is by its ending or its beginning, where that is not plain text."""
    if name.lower().endswith(_TABLES):
        return "table"
    found = _NOT_PLAIN.match(text)
    if not found or (found["table"] and _TEXTS.isdisjoint(re.findall(r"\w+", found["table"].lower()))):
        return "other" if name.lower().endswith(_OTHER_NAMES) else ""
    if found["json"] and name.lower().endswith(_PACKED_NAMES):
        return "unpacked"
    return found.lastgroup or ""


def read_jsonl(data: bytes, name: str) -> Iterator[Document]:
    """Return an iterator over the documents of a file with one JSON object per line.

    Each line is an object with `text` and, if known, `id`, `title`, `published`, `source` or `metadata`;
    or a record, whose `document` is such an object. Other fields and blank lines are ignored. No article
    is lost because of another field: an id or a title that is not text, and metadata that are not plain
    values (a fraction, an object), are kept as the text of their JSON; metadata that are not an object
    are kept under the name `metadata`.

    Args:
        data: The file, in UTF-8.
        name: The file's name; with the line number, it is the id of a document that has none.

    Raises:
        OnrecordError: `OR006`, at each line that is something else; the iterator can then continue.

    Example:
        >>> from onrecord.readers import read_jsonl
        >>> [document.id for document in read_jsonl(b'{"id": "a1", "text": "One."}', "a.jsonl")]
        ['a1']
    """
    encoding = encoding_of(data, name)
    if encoding.startswith("utf-8"):
        rows: list[bytes] = data.removeprefix(BOM_UTF8).split(b"\n")
    else:
        rows = [line.encode(errors="surrogatepass") for line in decoded(data, name).split("\n")]
    if _is_one_piece(rows):
        message = f"{name}: a single JSON value, not one object per line"
        raise OnrecordError("OR006", message, hint="give it the ending .json")
    numbered = enumerate(rows, start=1)
    return starmap(read_line, ((row, f"{name}:{number}") for number, row in numbered if row.strip()))


def _is_one_piece(rows: list[bytes]) -> bool:
    """Tell whether lines are those of one object or list, as it is printed for people."""
    first = next(filter(None, map(bytes.strip, rows)), b"")
    with suppress(ValueError, RecursionError):
        return bool(_GOES_ON.search(first) and json.loads(b"\n".join(rows)) is not None)
    return False


def read_json(data: bytes, name: str) -> Iterator[Document]:
    """Return an iterator over the documents of a file with one JSON object, or a list of them.

    The objects are those of the lines that `read_jsonl` reads.

    Args:
        data: The file, in UTF-8.
        name: The file's name; with the number in the list, it is the id of a document that has none.

    Raises:
        OnrecordError: `OR006`, if it is not JSON; and at each object that is not a document.

    Example:
        >>> from onrecord.readers import read_json
        >>> [document.id for document in read_json(b'[{"text": "One."}, {"text": "Two."}]', "a.json")]
        ['a.json:1', 'a.json:2']
    """
    text = decoded(data, name)
    try:
        form = json.loads(text)
    except (ValueError, RecursionError) as error:
        hint = _way_out(error, text) if isinstance(error, json.JSONDecodeError) else ""
        raise OnrecordError("OR006", f"{name}: not JSON: {misread(error)}", hint=hint) from error
    if not isinstance(form, list):
        return starmap(_of_form, [(form, name, _wanted(form))])
    numbered = enumerate(form, start=1)
    return starmap(_of_form, ((row, f"{name}:{number}", _OBJECTS) for number, row in numbered))


def _way_out(error: json.JSONDecodeError, text: str) -> str:
    """Return what to do with a file that is no JSON, where that shows."""
    if error.msg == "Extra data":
        return _LINES
    ended = error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated")
    return _CUT_OFF if ended else ""


def _wanted(form: Any) -> str:
    """Return what a file is to hold, where it may be none: the list inside of an object, say."""
    inside = form.items() if isinstance(form, dict) else ()
    lists = [name for name, value in inside if isinstance(value, list) and any(map(_has_text, value[:1]))]
    return f"make the list {lists[0]!r} the whole file: {_OBJECTS}" if lists else _OBJECTS


def _has_text(form: Any) -> bool:
    return isinstance(form, dict) and not _TEXTS.isdisjoint(form)


def read_html(data: bytes, name: str) -> Iterator[Document]:
    """Yield the article of a web page: its text without menus, advertising and comments (extra `html`).

    The text is what trafilatura extracts from the page, with a blank line between paragraphs. Offsets
    refer to this text, and the record keeps it. The headline becomes the title, the date of publication
    `published`, and the site the source; author and URL are in the metadata.

    Args:
        data: The page, in UTF-8 or in the encoding that it declares.
        name: The file's name, for the document's id.

    Raises:
        OnrecordError: `OR006`, if there is no article in it or the encoding is wrong; `OR015`,
            without the extra.
    """
    check_given(data, name)
    trafilatura = needed("trafilatura", "html")
    page = decoded(data, name, _declared(data))
    found = trafilatura.bare_extraction(page, with_metadata=True, include_comments=False)
    if found is None or not found.text:
        raise OnrecordError("OR006", f"{name}: no article in this page", hint="give its text instead")
    known = {"author": found.author, "url": found.url}
    yield Document(
        "\n\n".join(line for line in found.text.split("\n") if line.strip()),
        id=name,
        title=found.title or None,
        published=found.date or None,
        source=found.sitename or found.hostname or None,
        metadata={key: value for key, value in known.items() if value},
    )


def _declared(data: bytes) -> str:
    """Return the encoding that a page declares, as browsers take it."""
    found = _DECLARED.search(data, 0, _DECLARED_WITHIN)
    label = found[1].decode("ascii", "replace").lower() if found else "utf-8"
    return "windows-1252" if label in ("iso-8859-1", "latin1", "ascii", "us-ascii") else label


def read_line(line: str | bytes, place: str) -> Document:
    """Return the document of one line of JSONL; see `read_jsonl`.

    Args:
        line: The line; as bytes, that one is not UTF-8 is no fault of the others.
        place: The document's id, where the line gives none; said where the line is bad.

    Raises:
        OnrecordError: `OR006`, if it is not a document.
    """
    if isinstance(line, bytes):
        line = text_of(line, place, "utf-8-sig")  # the first line of a file may begin with a mark
    if not line.strip():
        raise _no_document(place, "the line is empty")
    try:
        form = json.loads(line.rstrip())  # the end of the line is no character of it
    except json.JSONDecodeError as error:  # its own count of lines is within this one
        what = error.msg.removesuffix(" at")
        raise _no_document(place, f"not JSON: {what} at character {error.pos + 1}") from error
    except (ValueError, RecursionError) as error:
        raise _no_document(place, misread(error)) from error
    return _of_form(form, place, _EACH_LINE)


def _of_form(form: Any, place: str, wanted: str) -> Document:
    """Return the document of an object in JSON; of a record, the document that it is of."""
    try:
        row = _row(form)
        known = {name: _told(name, row[name]) for name in _FIELDS if row.get(name) is not None}
        return Document(_text(row), id=_id(row, place), **known)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _no_document(place, misread(error), wanted) from error


def _text(row: Any) -> str:
    """Return the text that an object gives."""
    if "text" not in row and (others := sorted(_TEXTS.intersection(row))):
        raise OnrecordError("OR006", f"it has no 'text', but {others[0]!r}")
    text = row["text"]
    if not isinstance(text, str):
        raise OnrecordError("OR006", f'its "text" is {_sort_in_json(text)}')
    return text


def _id(row: Any, place: str) -> str:
    """Return the id that an object gives; by default its place."""
    name = row.get("id")
    return place if name is None else _as_text(name)


def _told(name: str, value: Any) -> Any:
    """Return what an object tells beside its text, as a document holds it: no article is lost for it."""
    if name != "metadata":
        return _as_text(value)
    known = value if isinstance(value, dict) else {name: value}
    return {key: _plain(each) for key, each in known.items()}


def _as_text(value: Any) -> str:
    """Return text as it is, and what is none as its JSON."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _is_beyond(value: Any) -> bool:
    """Tell whether a value is one that Python reads as a number, and JSON does not know: Infinity, NaN."""
    return isinstance(value, float) and not math.isfinite(value)


def _sort_in_json(value: Any) -> str:
    """Return in the words of JSON what sort of thing a value is."""
    if value is None or isinstance(value, bool) or _is_beyond(value):
        return json.dumps(value)
    named = ((str, "text"), (list, "a list"), (dict, "an object"))
    return next((name for sort, name in named if isinstance(value, sort)), "a number")


def _plain(value: Any) -> Any:
    """Return a value of metadata as a record holds it: what is not plain as the text of its JSON."""
    try:
        Attributes({"value": value})
    except OnrecordError:
        return json.dumps(value, ensure_ascii=False)
    return value


def id_of(line: str | bytes, place: str) -> str:
    """Return the id of a line that is no document, where it can be read; else its place.

    Example:
        >>> id_of('{"id": 7, "text": null}', "a.jsonl:1"), id_of("{", "a.jsonl:2")
        ('7', 'a.jsonl:2')
    """
    with suppress(ValueError, RecursionError, AttributeError):
        form = json.loads(line)
        return _id(form.get("document", form), place)
    return place


def _row(form: Any) -> Any:
    """Return the document of a record, or what is one by itself; a record of what was none is none either."""
    if not isinstance(form, dict):
        raise OnrecordError("OR006", f"it is {_sort_in_json(form)}")
    if "document" not in form:
        return form
    for fault in form.get("faults", ()):
        if fault["stage"] == UNREAD:
            raise ValueError(fault["reason"].removesuffix(f" ({_EACH_LINE})"))  # said again behind it
    return form["document"]


def _no_document(place: str, why: str, wanted: str = _EACH_LINE) -> OnrecordError:
    return OnrecordError("OR006", f"{place}: not a document: {why}", hint=wanted)


#: How to read a file, by the ending of its name; any other is plain text.
BY_ENDING: Final[dict[str, Callable[[bytes, str], Iterator[Document]]]] = {
    ".txt": read_text,
    ".jsonl": read_jsonl,
    ".json": read_json,
    ".html": read_html,
    ".htm": read_html,
}
