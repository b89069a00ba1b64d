"""`onrecord view`: an article with its record, in the browser."""

from __future__ import annotations

import argparse
import webbrowser
from contextlib import suppress
from itertools import islice
from pathlib import Path
from tempfile import mkdtemp
from typing import Final

from onrecord.cli.command import BAD, Command, complain
from onrecord.cli.inputs import Run
from onrecord.errors import OnrecordError, denied
from onrecord.files import check_target
from onrecord.pipeline import Pipeline


def _add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="a file with one article, or - for standard input")
    parser.add_argument(
        "-o",
        "--output",
        metavar="PAGE",
        help="write the page to this file; otherwise it opens in the browser",
    )


def _view(pipeline: Pipeline, options: argparse.Namespace) -> int:
    run = Run(pipeline)
    if options.output and Path(options.output).resolve() == Path(options.file).resolve():
        raise OnrecordError(
            "OR012", f"{options.output}: the page would overwrite the article", hint="name another file"
        )
    if options.output:
        check_target(Path(options.output))  # before any work
    records = list(islice(run.records([options.file]), 2))
    if run.status == BAD:
        return BAD
    if len(records) > 1:
        hint = "a page shows one article"
        raise OnrecordError("OR012", f"{options.file}: several articles", hint=hint)
    page = Path(options.output or Path(mkdtemp(prefix="onrecord-")) / "record.html")
    _save(page, records[0].to_html())
    if not options.output:
        print(page)
        if not webbrowser.open(page.as_uri()):
            complain("no browser was found to open the page")
    return run.status


def _save(path: Path, text: str) -> None:
    """Write a page, which gets its name when it is whole; a device or a pipe takes it at once."""
    target = path.resolve()  # of a link, what it leads to is written
    part = target.with_name(target.name + ".part")
    is_stream = path.exists() and not path.is_file()
    try:
        (path if is_stream else part).write_text(text, encoding="utf-8", newline="\n")
        if not is_stream:
            part.replace(target)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise OnrecordError("OR006", f"{path}: {denied(error)}") from error


VIEW: Final = Command(
    "view",
    "show an article with its record as a page",
    ("onrecord view article.txt", "onrecord view article.txt -o article.html"),
    _view,
    _add_options,
)
