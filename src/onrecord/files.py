"""Files of rows: plain lines, gzip, zstd or Parquet, by the ending of the name."""

from __future__ import annotations

import gzip
import io
import json
import sys
import zlib
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from hashlib import blake2b
from itertools import islice, repeat
from pathlib import Path
from typing import IO, Any, Final

from onrecord.decoding import STARTS, encoding_of
from onrecord.errors import OnrecordError, denied
from onrecord.extras import needed

#: How the names of archives end.
ENDINGS: Final = (".jsonl", ".jsonl.gz", ".jsonl.zst", ".parquet")
_ROWS_AT_ONCE: Final = 512
_BYTES_AT_ONCE: Final = 1 << 16
#: How much of a file is looked at to see that it is packed.
_LOOKED_AT: Final = 64
#: The columns of Parquet that make a document; `text` must be there, or else a record's own.
_COLUMNS: Final = ("id", "title", "published", "source", "text")
_RECORD: Final = "record"


@contextmanager
def rows(source: Path) -> Generator[Iterator[bytes], None, None]:
    """Open a file of documents or records, and give an iterator over its lines; of Parquet, each row as JSON.

    Blank lines at its end are left out.

    Raises:
        OnrecordError: `OR006`, if it cannot be read; `OR015`, without the extra.
    """
    try:
        lines = _OPENED.get(source.suffix, _plain)(source)
    except OSError as error:
        raise OnrecordError("OR006", f"{source}: {denied(error)}") from error
    try:
        yield _to_last(_guarded(source, lines))
    finally:
        if close := getattr(lines, "close", None):
            close()


def _to_last(lines: Iterable[bytes]) -> Iterator[bytes]:
    """Yield lines up to the last one that is not blank."""
    blank = 0
    for line in lines:
        if not line.strip():
            blank += 1
            continue
        yield from repeat(b"\n", blank)
        yield line
        blank = 0


def _guarded(source: Path, lines: Iterable[bytes]) -> Iterator[bytes]:
    """Yield lines; a file that is damaged or cut off says so with its name."""
    damage = _damage()
    try:
        yield from lines
    except damage as error:
        what = str(error).partition(" (b'")[0]  # gzip shows bytes of what is behind its end
        message = f"{source}: damaged or cut off: {what}"
        raise OnrecordError("OR006", message, hint="copy or compress it again") from error


def _damage() -> tuple[type[Exception], ...]:
    """Return what is raised of damaged files, by the libraries that are loaded too."""
    known: list[type[Exception]] = [OSError, EOFError, UnicodeError, zlib.error]
    for package, error in (("zstandard", "ZstdError"), ("pyarrow", "ArrowException")):
        if sys.modules.get(package):
            known.append(getattr(sys.modules[package], error))
    return tuple(known)


def _plain(source: Path) -> Iterable[bytes]:
    _check_packed(source)
    return _lines(source, Path.open)


def _lines(source: Path, opened: Callable[[Path, str], Any]) -> Iterable[bytes]:
    """Return the lines of a file, in UTF-8; `OR006` where it is no text."""
    begins = b""
    with opened(source, "rb") as file, suppress(*_damage()):  # damage is told where the lines are read
        begins = file.read(_LOOKED_AT)
    encoding = encoding_of(begins, str(source))
    lines: IO[bytes] = opened(source, "rb")
    return lines if encoding.startswith("utf-8") else _in_utf8(lines, encoding)


def _in_utf8(file: IO[bytes], encoding: str) -> Iterator[bytes]:
    with io.TextIOWrapper(file, encoding, newline="\n") as lines:
        for line in lines:
            yield line.encode(errors="surrogatepass")


def _check_packed(source: Path) -> None:
    """Raise `OR006` where a file is packed and its name does not say so, or the other way round."""
    with source.open("rb") as file:
        begins = file.read(_LOOKED_AT)
    packed = next((ending for ending, start in STARTS.items() if begins.startswith(start)), "")
    if packed and packed != source.suffix:
        message, hint = (
            f"{source}: compressed, but its name does not say so",
            f"give it the ending {packed if packed == '.parquet' else f'.jsonl{packed}'}",
        )
        raise OnrecordError("OR006", message, hint=hint)
    if not packed and source.suffix in STARTS and begins.lstrip().startswith(b"{"):
        message = f"{source}: not compressed, as its name says"
        raise OnrecordError("OR006", message, hint="give it the ending .jsonl")


def fingerprint(source: Path) -> str:
    """Return what tells a file from another of its name: its size, and a digest of how it begins."""
    with source.open("rb") as file:
        return f"{source.stat().st_size}:{blake2b(file.read(_BYTES_AT_ONCE), digest_size=8).hexdigest()}"


def _gzip(source: Path) -> Iterable[bytes]:
    _check_packed(source)
    return _lines(source, gzip.open)


def _zstd(source: Path) -> Iterable[bytes]:
    _check_packed(source)
    return _unpacked(source.open("rb"), needed("zstandard", "zstd").ZstdDecompressor().decompressobj)


def _unpacked(file: IO[bytes], frame: Callable[[], Any]) -> Iterator[bytes]:
    """Yield the lines in frames of zstd; the library's own reader would pass over an end in the middle."""
    current, whole = frame(), True
    line: list[bytes] = []  # the pieces of one that has not ended
    with file:
        while data := file.read(_BYTES_AT_ONCE):
            while data:
                first, *others = current.decompress(data).split(b"\n")
                line.append(first)
                if others:
                    yield b"".join(line)
                    yield from others[:-1]
                    line = others[-1:]
                whole, data = current.eof, current.unused_data
                current = frame() if whole else current
    if not whole:
        raise EOFError("it ends in the middle of a frame")
    if rest := b"".join(line):
        yield rest


def _parquet(source: Path) -> Iterable[bytes]:
    parquet = needed("pyarrow.parquet", "parquet")
    try:
        file = parquet.ParquetFile(source)
    except ValueError as error:  # what pyarrow raises of a file of another sort
        raise OnrecordError("OR006", f"{source}: not Parquet: {error}") from error
    names = file.schema_arrow.names
    if "text" in names:
        return _rows_of(file, [name for name in _COLUMNS if name in names])
    if _RECORD in names:
        batches = file.iter_batches(_ROWS_AT_ONCE, columns=[_RECORD])
        return (str(row[_RECORD]).encode() for batch in batches for row in batch.to_pylist())
    raise OnrecordError("OR006", f"{source}: no column `text`", hint="each row is a document")


def _rows_of(file: Any, columns: list[str]) -> Iterator[bytes]:
    for batch in file.iter_batches(_ROWS_AT_ONCE, columns=columns):
        for row in batch.to_pylist():
            known = {name: value for name, value in row.items() if value is not None}
            yield json.dumps(known, default=str).encode()


_OPENED: Final[dict[str, Callable[[Path], Iterable[bytes]]]] = {
    ".gz": _gzip,
    ".zst": _zstd,
    ".parquet": _parquet,
}


def check_name(name: Path) -> None:
    """Raise `OR012` where a file has not the name of an archive."""
    if not name.name.endswith(ENDINGS):
        hint = f"archives end in {', '.join(ENDINGS)}"
        raise OnrecordError("OR012", f"{name}: not the name of an archive", hint=hint)


def check_target(target: Path) -> None:
    """Make sure that a file of this name can be written, as far as folders go.

    Raises:
        OnrecordError: `OR006`, if it is a folder, or is to be in one that is not there.
    """
    if target.is_dir():
        raise OnrecordError("OR006", f"{target}: a folder, not a file", hint="name a file")
    if not target.parent.is_dir():
        raise OnrecordError("OR006", f"{target}: there is no folder {target.parent}", hint="create it first")


def packer(target: Path) -> Callable[[bytes], bytes]:
    """Return how bytes are packed so that pieces one behind the other make a whole file.

    Parquet is written as plain lines until all are there: see `finish`.

    Raises:
        OnrecordError: `OR015`, without the extra.
    """
    if target.suffix == ".gz":
        return lambda data: gzip.compress(data, mtime=0)
    if target.suffix == ".zst":
        pack: Callable[[bytes], bytes] = needed("zstandard", "zstd").ZstdCompressor().compress
        return pack
    if target.suffix == ".parquet":
        needed("pyarrow.parquet", "parquet")
    return lambda data: data


def claim(file: IO[bytes], name: Path) -> None:
    """Make sure that no other process writes to a file, as long as it is open; where there are locks.

    Raises:
        OnrecordError: `OR006`, if one does; the file is closed then.
    """
    try:
        import fcntl

        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError) as error:
        file.close()
        message = f"{name}: another run is writing it"
        raise OnrecordError("OR006", message, hint="wait until it ends, or name another file") from error
    except (ImportError, OSError):  # Windows, and file systems without locks
        return


def finish(part: Path, target: Path) -> None:
    """Give a file that is whole its name; of lines, make Parquet first where that is wanted."""
    if target.suffix == ".parquet":
        made = part.with_name(part.name + ".parquet")
        _write_parquet(part, made)
        made.replace(target)
        part.unlink()
    else:
        part.replace(target)


def _write_parquet(lines: Path, target: Path) -> None:
    """Write records in JSON as Parquet: the document's id, and the record."""
    arrow, parquet = needed("pyarrow", "parquet"), needed("pyarrow.parquet", "parquet")
    schema = arrow.schema([("id", arrow.string()), (_RECORD, arrow.string())])
    with lines.open(encoding="utf-8") as rows, parquet.ParquetWriter(target, schema) as writer:
        while batch := [line.rstrip("\n") for line in islice(rows, _ROWS_AT_ONCE)]:
            ids = [json.loads(line)["document"]["id"] for line in batch]
            writer.write_table(arrow.table([ids, batch], schema=schema))
