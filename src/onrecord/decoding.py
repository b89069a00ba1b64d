"""Bytes as text: by their mark or a given encoding, and told where they are something else."""

from __future__ import annotations

import codecs
from typing import Final

from onrecord.errors import OnrecordError
from onrecord.given import of_type

# Byte order marks, the longer first: that of UTF-32 begins as that of UTF-16 does.
_MARKS: Final = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
#: How files begin that are no text at all.
_OTHERS: Final = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a ZIP archive, as Word and OpenDocument files are",
    b"\xd0\xcf\x11\xe0": "an old Word file",
    b"{\\rtf": "a Rich Text file",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
}
#: How archives begin that `onrecord.batch` reads, by their endings.
STARTS: Final = {".gz": b"\x1f\x8b", ".zst": b"\x28\xb5\x2f\xfd", ".parquet": b"PAR1"}
_PACKED: Final = {
    STARTS[".gz"]: "compressed with gzip",
    STARTS[".zst"]: "compressed with Zstandard",
    STARTS[".parquet"]: "a Parquet file",
}
_FOR_PACKED: Final = "use extract --jsonl, or export --records"
#: How much of a file is looked at for zero bytes, and how many of them no text in UTF-8 has.
_LOOKED_AT: Final = 4096
_ZEROS: Final = 0.1


def check_given(data: bytes, name: str) -> None:
    """Raise `OR012` unless there are the bytes of a file, and its name."""
    of_type(data, bytes, "data", "give the bytes of a file")
    of_type(name, str, "name", "give the name of a file as text")


def encoding_of(data: bytes, name: str, encoding: str = "utf-8") -> str:
    """Return the encoding of a file, by its mark or the one that is given; refuse what is no text."""
    check_given(data, name)
    for start, what in (_OTHERS | _PACKED).items():
        if data.startswith(start):
            hint = _FOR_PACKED if start in _PACKED else "save it as plain text first"
            raise OnrecordError("OR006", f"{name}: this is {what}", hint=hint)
    marked = next((mark for start, mark in _MARKS.items() if data.startswith(start)), None)
    if not marked and data.count(0, 0, _LOOKED_AT) > len(data[:_LOOKED_AT]) * _ZEROS:
        message = f"{name}: full of zero bytes: UTF-16 without a byte order mark, or not text"
        raise OnrecordError("OR006", message, hint="convert it to UTF-8 first")
    return marked or encoding


def decoded(data: bytes, name: str, encoding: str = "utf-8") -> str:
    """Return the text of a file; `OR006` where it is none."""
    return text_of(data, name, encoding_of(data, name, encoding))


def text_of(data: bytes, name: str, encoding: str) -> str:
    """Return bytes as text; `OR006` where they are not in this encoding."""
    try:
        return data.decode(encoding)
    except LookupError as error:
        raise OnrecordError(
            "OR006", f"{name}: no encoding {encoding!r}", hint="convert it to UTF-8"
        ) from error
    except UnicodeDecodeError as error:
        label = encoding.removesuffix("-sig").upper()
        guess = _guess(data) if label == "UTF-8" else ""
        message = f"{name}: not {label} at byte {error.start}{guess}"
        raise OnrecordError("OR006", message, hint="convert it to UTF-8 first") from error
    except UnicodeError as error:  # as `undefined` and `idna` have it, which are for no text
        raise OnrecordError(
            "OR006", f"{name}: not {encoding}: {error}", hint="convert it to UTF-8"
        ) from error


def _guess(data: bytes) -> str:
    """Return what bytes that are not UTF-8 look like."""
    if b"\0" in data:
        return ", with zero bytes: not text"
    try:
        data.decode("windows-1252")
    except UnicodeDecodeError:
        return ""
    return ", perhaps Windows-1252"
