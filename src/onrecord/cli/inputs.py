"""The files that a command was given, and their records."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from onrecord.cli.command import BAD, FINE, INCOMPLETE, complain
from onrecord.errors import OnrecordError
from onrecord.model import Document, Record
from onrecord.pipeline import Pipeline
from onrecord.readers import BY_ENDING


class Run:
    """One run over files: their records, and the exit status that they add up to."""

    def __init__(self, pipeline: Pipeline, *, quiet: bool = False) -> None:
        self.status = FINE
        self._pipeline = pipeline
        self._quiet = quiet

    def records(self, names: Iterable[str]) -> Iterator[Record]:
        """Yield the records of all files; complain of a bad one and go on."""
        for name in self.files(names):
            try:
                documents = self._pipeline.read(_data(name), name)
            except OnrecordError as error:
                self._bad(error)
            else:
                yield from map(self._record, self._good(documents))

    def _good(self, documents: Iterator[Document]) -> Iterator[Document]:
        """Yield the documents of a file; of a bad one, as a line may be, complain and go on."""
        while True:
            try:
                yield next(documents)
            except StopIteration:
                return
            except OnrecordError as error:
                self._bad(error)

    def files(self, names: Iterable[str]) -> Iterator[str]:
        """Yield the names of files; of a folder, those in it that can be read, at any depth, in order."""
        readers = self._pipeline.installed.readers
        endings = (*BY_ENDING, *(ending for one in readers for ending in one.part.endings))
        for name in names:
            if name == "-" or not Path(name).is_dir():
                yield name
                continue
            inside = [str(path) for path in sorted(Path(name).rglob("*")) if _is_read(path, endings)]
            if not inside:
                hint = f"files that are read end in {', '.join(endings)}"
                self._bad(OnrecordError("OR006", f"{name}: no file to read", hint=hint))
            yield from inside

    def _bad(self, error: OnrecordError) -> None:
        complain(error)
        self.status = BAD

    def _record(self, document: Document) -> Record:
        record = self._pipeline.extract(document)
        if record.faults:
            self.status = self.status or INCOMPLETE
        for fault in () if self._quiet else record.faults:
            complain(f"{record.document.id}: {fault}")
        return record


def _is_read(path: Path, endings: tuple[str, ...]) -> bool:
    return path.name.lower().endswith(endings) and not path.name.startswith(".") and path.is_file()


def _data(name: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise OnrecordError("OR006", f"{name}: {error.strerror or error}") from error
    except MemoryError as error:
        hint = "split it, or give one article a line as an archive"
        raise OnrecordError("OR006", f"{name}: too long to be held in memory", hint=hint) from error
