"""The files that a command was given, and their records."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Final

from onrecord.cli.command import BAD, FINE, INCOMPLETE, complain, opened
from onrecord.errors import OnrecordError, denied
from onrecord.files import check_name, rows
from onrecord.model import Document, Record
from onrecord.pipeline import Pipeline
from onrecord.readers import BY_ENDING
from onrecord.view.summaries import plural

#: How many of the files that are left out are named.
_NAMED: Final = 5
#: How many documents of files travel to a worker process at once.
_TOGETHER: Final = 8
#: What `--records` takes.
_FOR_RECORDS: Final = (
    "each line is a record with its text, as extract writes it; for articles, leave out --records"
)


class Run:
    """One run over files: their records, and the exit status that they add up to.

    Args:
        pipeline: What reads the articles.
        quiet: Whether a person sees the faults in the output, and needs no word of them beside it.
        processes: How many processes to work in; see `Pipeline.pipe`.
        timeout: Seconds after which an extractor is given up on a document.
    """

    def __init__(
        self, pipeline: Pipeline, *, quiet: bool = False, processes: int = 1, timeout: float | None = None
    ) -> None:
        self.status = FINE
        self._pipeline = pipeline
        self._quiet = quiet
        self._pipe = partial(
            pipeline.pipe, processes=processes, timeout=timeout, chunk=1 if processes == 1 else _TOGETHER
        )

    def records(self, names: Iterable[str]) -> Iterator[Record]:
        """Yield the records of all files; complain of a bad one and go on."""
        return map(self._looked_at, self._pipe(self._documents(names)))

    def _documents(self, names: Iterable[str]) -> Iterator[Document]:
        for name in self.files(names):
            try:
                documents = self._pipeline.read(_data(name), name)
            except OnrecordError as error:
                self._bad(error)
            else:
                yield from map(self._given, self._good(documents, name))

    def made_before(self, names: Iterable[str]) -> Iterator[Record]:
        """Yield the records that archives hold; complain of a bad file or line and go on."""
        for name in names:
            path = Path(name)
            try:
                check_name(path)
                with rows(path) as lines:
                    for number, line in enumerate(lines, start=1):
                        yield from self._made_before(line, f"{name}:{number}")
            except OnrecordError as error:
                self._bad(error)

    def _made_before(self, line: bytes, place: str) -> Iterator[Record]:
        try:
            yield self._looked_at(Record.from_json(line))
        except OnrecordError as error:
            self._bad(OnrecordError(error.code, f"{place}: {error.message}", hint=_FOR_RECORDS))

    def _good(self, documents: Iterator[Document], name: str) -> Iterator[Document]:
        """Yield the documents of a file; of a bad one, as a line may be, or of none, complain and go on."""
        empty = True
        while True:
            try:
                yield next(documents)
            except StopIteration:
                break
            except OnrecordError as error:
                self._bad(error)
            empty = False
        if empty:
            self._bad(OnrecordError("OR006", f"{name}: no document in it"))

    def files(self, names: Iterable[str]) -> Iterator[str]:
        """Yield the names of files; of a folder, those in it that can be read, at any depth, in order."""
        readers = self._pipeline.installed.readers
        endings = (*BY_ENDING, *(ending for one in readers for ending in one.part.endings))
        for name in names:
            if name in ("", "-") or not Path(name).is_dir():
                yield name
                continue
            inside = [path for path in sorted(self._inside(name)) if path.is_file()]
            read = [path for path in inside if path.name.lower().endswith(endings)]
            hint = f"files that are read end in {', '.join(endings)}"
            if not read:
                self._bad(OnrecordError("OR006", f"{name}: no file to read", hint=hint))
            elif len(read) < len(inside):
                complain(f"{name}: {_left_out(Path(name), inside, read)} ({hint})")
            yield from map(str, read)

    def _inside(self, folder: str) -> Iterator[Path]:
        """Yield what is in a folder at any depth, but nothing hidden, or in a hidden one below it."""
        for place, folders, names in os.walk(folder, onerror=lambda error: self._bad(_unread(error))):
            folders[:] = [name for name in folders if not name.startswith(".")]
            yield from (Path(place, name) for name in names if not name.startswith("."))

    def _bad(self, error: OnrecordError) -> None:
        complain(error)
        self.status = BAD

    def _given(self, document: Document) -> Document:
        """Return a document; complain of one without text."""
        if not document.text or document.text.isspace():
            complain(f"{document.id}: empty, no text in it")
        return document

    def _looked_at(self, record: Record) -> Record:
        """Return a record; complain of its faults."""
        if record.faults:
            self.status = self.status or INCOMPLETE
        for fault in () if self._quiet else record.faults:
            complain(f"{record.document.id}: {fault}")
        return record


def _left_out(folder: Path, inside: list[Path], read: list[Path]) -> str:
    """Return how many files of a folder are not read, and the names of the first ones."""
    others = [str(path.relative_to(folder)) for path in sorted(set(inside).difference(read))]
    more = [f"and {len(others) - _NAMED} more"] if len(others) > _NAMED else []
    return f"{len(others)} {plural('file', len(others))} left out: {', '.join(others[:_NAMED] + more)}"


def _data(name: str) -> bytes:
    if not name:
        hint = "is a shell variable unset? use . for the current folder"
        raise OnrecordError("OR006", "a FILE has an empty name", hint=hint)
    try:
        return opened(sys.stdin, "input").buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise _unread(error, name) from error
    except MemoryError as error:
        hint = "split it, or make it an archive with one article per line"
        raise OnrecordError("OR006", f"{name}: too long to be held in memory", hint=hint) from error


def _unread(error: OSError, name: str = "") -> OnrecordError:
    return OnrecordError("OR006", f"{name or error.filename}: {denied(error)}")
