"""`onrecord extract`: the records of files, on standard output."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import redirect_stdout
from functools import partial
from io import TextIOWrapper
from itertools import islice
from pathlib import Path
from typing import Any, Final

from onrecord.cli import archive
from onrecord.cli.command import INPUT, Command, opened
from onrecord.cli.inputs import Run
from onrecord.errors import OnrecordError
from onrecord.export import to_text
from onrecord.model import Record
from onrecord.pipeline import Pipeline

Writer = Callable[[Iterable[Record]], Iterator[str]]


def _add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="*", metavar="FILE", help=INPUT)
    parser.add_argument(
        "--format",
        default="text",
        help="text: output for reading (default); json: a list, or one object for one FILE with one article; "
        "jsonl: one object per line; or the format of a plugin",
    )
    parser.add_argument("--no-text", action="store_true", help="leave the articles' text out of JSON")
    parser.add_argument("--processes", type=int, default=1, metavar="N", help="work in N processes")
    parser.add_argument(
        "--timeout",
        type=float,
        metavar="SECONDS",
        help="stop an extractor that takes longer than SECONDS on a document",
    )
    archive.add_options(parser)


def _extract(pipeline: Pipeline, options: argparse.Namespace) -> int:
    if archive.is_wanted(options):
        return archive.run(pipeline, options)
    if not options.files:
        raise OnrecordError("OR012", "no FILE to read", hint="give - for standard input")
    output = opened(sys.stdout, "output")
    write = _writer(options, pipeline)
    run = Run(
        pipeline,
        quiet=options.format == "text" and sys.stdout.isatty(),
        processes=options.processes,
        timeout=options.timeout,
    )
    if isinstance(output, TextIOWrapper):  # JSON itself spells a lone surrogate as this handler does
        output.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    with redirect_stdout(sys.stderr):  # what a plugin prints is no part of a record
        for piece in write(run.records(options.files)):
            output.write(piece)
    return run.status


def _writer(options: argparse.Namespace, pipeline: Pipeline) -> Writer:
    """Return what makes text of records in the format that was asked for."""
    to_json = partial(Record.to_json, text=not options.no_text)
    writers: dict[str, Writer] = {
        one.part.name: partial(_each, partial(pipeline.export, form=one.part.name))
        for one in pipeline.installed.exporters
    }
    writers["text"] = partial(
        _pages, colour=_colour_wanted(), width=min(shutil.get_terminal_size().columns, 100)
    )
    writers["json"] = partial(_list, partial(to_json, indent=2), one_file=_is_one_file(options.files))
    writers["jsonl"] = partial(_each, to_json)
    if options.format not in writers:
        hint = f"there are: {', '.join(sorted(writers))}{pipeline.installed.lacking}"
        raise OnrecordError("OR012", f"no format {options.format!r}", hint=hint)
    return writers[options.format]


def _is_one_file(names: list[str]) -> bool:
    return len(names) == 1 and not Path(names[0]).is_dir()


def _colour_wanted() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _pages(records: Iterable[Record], **style: Any) -> Iterator[str]:
    for number, record in enumerate(records):
        yield ("\n" if number else "") + to_text(record, **style)


def _each(write: Callable[[Record], str], records: Iterable[Record]) -> Iterator[str]:
    for record in records:
        yield write(record).removesuffix("\n") + "\n"


def _list(write: Callable[[Record], str], records: Iterable[Record], *, one_file: bool) -> Iterator[str]:
    """Yield the records as a JSON list; the only one of one file by itself.

    Of several files it is a list however many of them can be read.
    """
    pending = map(write, records)
    first = list(islice(pending, 2))
    if not first or (len(first) == 1 and one_file):
        yield f"{first[0] if first else '[]'}\n"
        return
    yield "[\n" + ",\n".join(first)
    for form in pending:
        yield f",\n{form}"
    yield "\n]\n"


EXTRACT: Final = Command(
    "extract",
    "read articles and print their records",
    (
        "onrecord extract article.txt",
        "onrecord extract news/ page.html --format jsonl > records.jsonl",
        "cat article.txt | onrecord extract - --format json",
        "onrecord extract --jsonl news.jsonl.gz --out records.jsonl.gz --processes 4 --resume",
    ),
    _extract,
    _add_options,
)
