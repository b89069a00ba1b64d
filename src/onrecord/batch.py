"""Archives: lines of JSON in, lines of JSON out, on one machine or on any engine.

`lines` turns an iterator of lines into an iterator of lines, one for one and in order, so it
fits any engine that hands out partitions. `map_shard` processes a file, in several processes.
It can be killed at any time; the next call continues where it stopped.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import IO, Any, Final

from attrs import define, evolve, frozen

from onrecord import files
from onrecord.errors import OnrecordError, denied
from onrecord.given import of_type, several
from onrecord.model import Document, Fault, Record
from onrecord.pipeline import Pipeline, given_up, in_json
from onrecord.progress import shown
from onrecord.readers import UNREAD, id_of, read_line
from onrecord.serving import Marker, Work
from onrecord.stages import together
from onrecord.workers import Lost, check_possible, ordered

#: How many lines are written at once; what a kill can cost is at most that much work.
WRITTEN_AT_ONCE: Final = 512
#: How many lines are read together, where there are no workers.
READ_TOGETHER: Final = 128
#: How the JSON line of a record with faults ends.
_WITH_FAULTS: Final = '"complete":false}'
#: A line of a file, and its name: the file's and its number.
_Row = tuple[str, str | bytes]


@frozen
class Spec:
    """A pipeline to be sent to other processes and machines, with a check that it is the same there.

    Attributes:
        pipeline: The pipeline; it is pickled as the arguments that it was made with.
        digest: Its `Pipeline.digest` where the spec was made.
        text: Whether the records contain the documents' texts.
    """

    pipeline: Pipeline
    digest: str
    text: bool = False

    def checked(self) -> Pipeline:
        """Return the pipeline, if it is the same here as where the spec was made.

        Raises:
            OnrecordError: `OR014`, if plugins or versions differ.
        """
        if (here := self.pipeline.digest) != self.digest:
            message = f"the pipeline's digest is {here} here, {self.digest} where the run started"
            raise OnrecordError("OR014", message, hint="install the same versions of all plugins")
        return self.pipeline


def spec(pipeline: Pipeline | None = None, *, text: bool = False) -> Spec:
    """Return what workers need to do the same as `pipeline` does here.

    Args:
        pipeline: The pipeline; by default one with all installed plugins.
        text: Whether the records contain the documents' texts.

    Example:
        >>> from onrecord import batch
        >>> batch.spec().checked() is not None
        True
    """
    pipeline = Pipeline() if pipeline is None else of_type(pipeline, Pipeline, "pipeline", "give a Pipeline")
    return Spec(pipeline, pipeline.digest, text)


def _spec_or_default(given: Spec | None) -> Spec:
    return spec() if given is None else of_type(given, Spec, "spec", "give what spec(pipeline) returned")


def lines(rows: Iterable[str], spec: Spec | None = None, *, name: str = "line") -> Iterator[str]:
    """Yield a record in JSON for each row, in order, one for one.

    Args:
        rows: Lines of JSON, each a document: see `onrecord.readers.read_jsonl`. A bad line, or one whose
            text is empty, gives a record without text, with a Fault that names the line.
        spec: The result of `spec`; by default a pipeline with all installed plugins.
        name: What precedes the line's number in the id of a document without one.

    Raises:
        OnrecordError: `OR014`, if the plugins here are not those of the spec.

    Example:
        >>> from onrecord import batch
        >>> row = '{"id": "a1", "text": "The bridge cost $5 million."}'
        >>> [line[:29] for line in batch.lines([row])]
        ['{"document":{"id":"a1"},"enti']
    """
    run = _spec_or_default(spec)
    given = several(rows, "rows", "give a list of lines of JSON")
    yield from _here(run, _numbered(given, name))


def _numbered(rows: Iterable[str], name: str) -> Iterator[_Row]:
    for number, row in enumerate(rows, 1):
        of_type(row, (str, bytes), f"row {number}", "a row is a line of JSON: json.dumps makes one")
        yield f"{name}:{number}", row


def _here(spec: Spec, items: Iterable[_Row]) -> Iterator[str]:
    """Yield the records of rows, without any worker process."""
    work = _work(spec.checked(), spec.text, lambda *_: None)
    for group in together(items, READ_TOGETHER, _length):
        yield from work(group, {})


def _length(item: _Row) -> int:
    return len(item[1])


@frozen
class _Lines:
    """Makes what a worker does with a line."""

    spec: Spec

    def __call__(self, mark: Marker) -> Work:
        pipeline = self.spec.checked()
        pipeline.warm()
        return _work(pipeline, self.spec.text, mark)


def _work(pipeline: Pipeline, text: bool, mark: Marker) -> Work:  # noqa: FBT001 - passed on as it is
    """Return what makes the records of rows in JSON, with their texts or not."""

    def work(items: Sequence[_Row], skips: Mapping[int, Mapping[int, str]]) -> list[str]:
        read = list(map(_document, items))
        answers = {place: one.to_json(text=text) for place, one in enumerate(read) if isinstance(one, Record)}
        documents = {place: one for place, one in enumerate(read) if isinstance(one, Document)}
        places = list(documents)

        def marked(number: int, stage: int) -> None:
            mark(places[number], stage)

        own = {number: skips[place] for number, place in enumerate(places) if place in skips}
        made = in_json(pipeline, list(documents.values()), marked, own, text=text)
        answers |= dict(zip(places, made, strict=True))
        return [answers[place] for place in range(len(items))]

    return work


def _document(item: _Row) -> Document | Record:
    """Return the document of a line; a record with a Fault, where the line is none or has no text."""
    place, row = item
    try:
        document = read_line(row, place)
        reason = "" if document.text.strip() else f"{place}: empty, no text in it"
    except OnrecordError as error:
        document, reason = Document("", id=id_of(row, place)), error.reason
    if not reason:
        return document
    return Record(document, faults=(Fault("OR006", UNREAD, "onrecord:readers", reason),))


@define
class Shard:
    """The result of `map_shard`.

    Attributes:
        rows: How many lines were read, including those of an earlier, interrupted run.
        faulty: How many of the records written in this run have a Fault.
        skipped: Whether the file was already finished, so that nothing was done.
        first_fault: What the first of those faults says, with the id of its document; "" if there is none.
    """

    rows: int = 0
    faulty: int = 0
    skipped: bool = False
    first_fault: str = ""


def map_shard(  # noqa: PLR0913 - each is an option of the command
    source: str | os.PathLike[str],
    target: str | os.PathLike[str],
    spec: Spec | None = None,
    *,
    processes: int = 1,
    timeout: float | None = None,
    resume: bool = True,
    progress: bool = False,
) -> Shard:
    """Write the records of a file of documents to another file, completely or not at all.

    The records go to a file with `.part` added to the name of `target`, which gets its name when it is
    complete. A run that was killed leaves this part, and a small file that says how far it got.

    Args:
        source: JSONL, plain or, by the ending of its name, `.gz` or `.zst` (extra `zstd`); or `.parquet`
            (extra `parquet`) with a column `text`.
        target: The same; as Parquet, it has the columns `id` and `record`, which is JSON.
        spec: The result of `spec`; by default a pipeline with all installed plugins.
        processes: The number of worker processes.
        timeout: Seconds after which an extractor is stopped on a document.
        resume: Whether to leave a finished target as it is, whatever it was made from, and to continue an
            unfinished one; otherwise everything is done again.
        progress: Whether to show progress on standard error, if that is a terminal.

    Raises:
        OnrecordError: `OR006`, if a file cannot be read or written; `OR012`, for an impossible
            number of processes, a name that is not that of an archive, if `source` and `target` are the same
            file, or if the unfinished target has another source, pipeline or choice of `text`; `OR014`, if
            the pipeline here is not the one of `spec`.

    Example:
        >>> import pathlib, tempfile
        >>> from onrecord import batch
        >>> source = pathlib.Path(tempfile.mkdtemp(), "news.jsonl")
        >>> source.write_text('{"id": "a1", "text": "The bridge cost $5."}')
        43
        >>> batch.map_shard(source, source.with_name("records.jsonl"))
        Shard(rows=1, faulty=0, skipped=False, first_fault='')
    """
    check_possible(processes, timeout)
    run = _spec_or_default(spec)
    source, target = _path(source, "source"), _path(target, "target")
    files.check_target(target)
    files.check_name(source)
    files.check_name(target)
    if target.exists() and source.exists() and target.samefile(source):
        message = f"{target}: the records would overwrite the articles"
        raise OnrecordError("OR012", message, hint="name another file")
    if resume and target.exists():
        return Shard(skipped=True)
    with files.rows(source) as rows:
        key = f"{run.digest}:{source.name}:{files.fingerprint(source)}:{run.text}"
        sink = _Sink.opened(target, key, resume=resume)
        try:
            answers = _answers(run, source.name, rows, sink.rows, processes, timeout)
            shard = _written(shown(answers) if progress else answers, sink)
            sink.finish(target)
        except OSError as error:
            hint = "run it again with --resume to continue where it stopped; in Python, with resume=True"
            message = f"{error.filename or target}: {denied(error)}"
            raise OnrecordError("OR006", message, hint=hint) from error
        finally:
            sink.close()
    return shard


def _path(given: str | os.PathLike[str], name: str) -> Path:
    of_type(given, (str, os.PathLike), name, "give the name of a file")
    return Path(given)


def _written(answers: Iterator[str], sink: _Sink) -> Shard:
    """Write all answers; return how many, how many have a Fault, and the first one."""
    shard = Shard()
    while batch := list(islice(answers, WRITTEN_AT_ONCE)):
        sink.write(batch)
        faulty = [line for line in batch if line.endswith(_WITH_FAULTS)]
        if faulty and not shard.faulty:
            shard.first_fault = _told(json.loads(faulty[0]))
        shard.faulty += len(faulty)
    shard.rows = sink.rows
    return shard


def _told(form: dict[str, Any]) -> str:
    """Return the first fault of a record in JSON form, behind the id of its document, which stands once."""
    name = f"{form['document']['id']}: "
    fault = Fault(**form["faults"][0])
    return name + str(evolve(fault, reason=fault.reason.removeprefix(name)))


def _answers(
    run: Spec, name: str, rows: Iterable[bytes], done: int, processes: int, timeout: float | None
) -> Iterator[str]:
    """Yield the records of the rows but the first `done`, from workers where there are to be any."""
    items = islice(((f"{name}:{number}", row) for number, row in enumerate(rows, 1)), done, None)
    if processes == 1 and timeout is None:
        return _here(run, items)
    run.checked()
    answers = ordered(_Lines(run), items, processes=processes, timeout=timeout)
    return (_lost(a, run.text) if isinstance(a, Lost) else a for a in answers)


def _lost(lost: Lost, text: bool) -> str:  # noqa: FBT001 - passed on as it is
    document = _document(lost.item)
    record = document if isinstance(document, Record) else given_up(document, lost)
    return record.to_json(text=text)


@define
class _Sink:
    """The unfinished file, and the note of how far it is."""

    file: IO[bytes]
    part: Path
    note: Path
    key: str
    pack: Callable[[bytes], bytes]
    rows: int = 0
    size: int = 0

    @classmethod
    def opened(cls, target: Path, key: str, *, resume: bool) -> _Sink:
        """Open the part of `target`; go on with it, or begin it anew."""
        part = target.with_name(target.name + ".part")
        note = target.with_name(target.name + ".part.json")
        try:
            pack = files.packer(target)  # first: where it wants an extra, no file is left behind
            sink = cls(part.open("ab"), part, note, key, pack)
            files.claim(sink.file, part)
            if resume and sink.file.tell():
                sink.take_up(_note(note))
            if not sink.rows:  # what an older note says must not be believed of what is written now
                note.unlink(missing_ok=True)
            sink.file.truncate(sink.size)
        except OSError as error:
            hint = "the records are collected there until all are written: the folder must be writable"
            raise OnrecordError("OR006", f"{part}: {denied(error)}", hint=hint) from error
        return sink

    def take_up(self, note: dict[str, Any]) -> None:
        """Go on where the note says that an earlier run was; `OR012` where that is another run."""
        if note and note["key"] != self.key:
            self.close()
            message = f"{self.part}: started with another IN, other options or other plugins"
            hint = "use the same ones, or start again without --resume; in Python, with resume=False"
            raise OnrecordError("OR012", message, hint=hint)
        if (size := note.get("size", 0)) <= self.file.tell():  # else it is of more than there is
            self.rows, self.size = note.get("rows", 0), size

    def write(self, batch: list[str]) -> None:
        """Add lines, and note it once they are safe."""
        data = self.pack("".join(f"{line}\n" for line in batch).encode("utf-8", "surrogatepass"))
        self.file.write(data)
        self.file.flush()
        os.fsync(self.file.fileno())
        self.rows += len(batch)
        self.size += len(data)
        fresh = self.note.with_name(self.note.name + ".new")
        fresh.write_text(json.dumps({"key": self.key, "rows": self.rows, "size": self.size}))
        fresh.replace(self.note)

    def finish(self, target: Path) -> None:
        """Give the file its name."""
        self.close()
        files.finish(self.part, target)
        self.note.unlink(missing_ok=True)

    def close(self) -> None:
        """Let go of the file; what is in it stays."""
        with suppress(OSError):
            self.file.close()


def _note(note: Path) -> dict[str, Any]:
    """Return of what run an unfinished file is and how far; nothing where nobody noted it."""
    try:
        known: dict[str, Any] = json.loads(note.read_text())
    except (OSError, ValueError):
        return {}
    return known
