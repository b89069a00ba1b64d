"""The command `onrecord`."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import webbrowser
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from importlib.metadata import version
from io import TextIOWrapper
from itertools import islice
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, Final, NoReturn, get_args

from onrecord.batch import map_shard, spec
from onrecord.errors import OnrecordError
from onrecord.export import FORMATS, record_schema, to_folder, to_text
from onrecord.model import Record
from onrecord.pipeline import Pipeline
from onrecord.plugins import Installation, Plugin
from onrecord.readers import BY_ENDING
from onrecord.spans import Unit

#: Exit statuses: all well; a plugin failed; an input or an option cannot be used; and two of the shell's own.
FINE, INCOMPLETE, BAD, INTERRUPTED, PIPE_CLOSED = 0, 1, 2, 130, 141

_STATUS: Final = """\
exit status: 0 if all went well; 1 if a plugin failed (the record says so, the rest of it stands);
2 if a FILE or an option cannot be used (the other files are still read)."""

#: What `--help` shows for each command.
EXAMPLES: Final = {
    "extract": (
        "onrecord extract article.txt",
        "onrecord extract news/ page.html --format jsonl > records.jsonl",
        "cat article.txt | onrecord extract - --format json",
        "onrecord extract --jsonl news.jsonl.gz --out records.jsonl.gz --processes 4 --resume",
    ),
    "view": ("onrecord view article.txt", "onrecord view article.txt -o article.html"),
    "export": (
        "onrecord export --to csv -o tables news/",
        "onrecord export --to label-studio -o tasks article.txt",
    ),
    "plugins": ("onrecord plugins",),
    "schema": ("onrecord schema > record.schema.json",),
}
_INPUT: Final = "plain text, .jsonl, .html, a folder of these, or - for standard input"

Writer = Callable[[Iterable[Record]], Iterator[str]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: Its arguments; by default those of the process.

    Returns:
        The exit status: see `onrecord --help`.
    """
    try:
        options = _parser().parse_args(arguments)
        status: int = options.run(Pipeline(block=options.block), options)
        sys.stdout.flush()
    except OnrecordError as error:
        _complain(error)
        return BAD
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # whoever read the output has had enough of it: nothing to complain about
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    return status


class _Parser(argparse.ArgumentParser):
    """A parser whose complaint is one line with a code."""

    def error(self, message: str) -> NoReturn:
        _complain(OnrecordError("OR012", message, hint=f"see {self.prog} --help"))
        raise SystemExit(BAD)


def _complain(error: object) -> None:
    print(f"onrecord: {error}", file=sys.stderr)


def _parser() -> _Parser:
    parser = _Parser("onrecord", description="What is on the record in English news.", epilog=_STATUS)
    parser.add_argument("--version", action="version", version=f"onrecord {version('onrecord')}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    extract = commands.add_parser("extract", help="read articles and print their records")
    extract.add_argument("files", nargs="*", metavar="FILE", help=_INPUT)
    extract.add_argument(
        "--format",
        default="text",
        help="text: a page for people (default); json: one object, or a list for several documents; "
        "jsonl: one object a line; or the format of a plugin",
    )
    extract.add_argument("--no-text", action="store_true", help="leave the articles' text out of JSON")
    _add_archive_options(extract)
    extract.set_defaults(run=_extract)
    plugins = commands.add_parser("plugins", help="list the plugins and what they bring")
    plugins.set_defaults(run=_list_plugins)
    view = commands.add_parser("view", help="show an article with its record as a page")
    view.add_argument("file", metavar="FILE", help="a file with one article, or - for standard input")
    view.add_argument(
        "-o", "--output", metavar="PAGE", help="where to write the page; else it opens in the browser"
    )
    view.set_defaults(run=_view)
    _add_export(commands.add_parser("export", help="write records for other tools"))
    schema = commands.add_parser("schema", help="print the JSON Schema of a record")
    schema.set_defaults(run=_print_schema)
    for name, command in commands.choices.items():
        command.formatter_class = argparse.RawDescriptionHelpFormatter
        command.epilog = f"{_examples(name)}\n{_STATUS}"
        command.add_argument(
            "--block", action="append", default=[], metavar="NAME", help="leave out a plugin or an extractor"
        )
    return parser


def _examples(command: str) -> str:
    return "\n".join(["examples:", *(f"  {line}" for line in EXAMPLES[command]), ""])


def _add_export(export: argparse.ArgumentParser) -> None:
    export.add_argument("files", nargs="+", metavar="FILE", help=_INPUT)
    export.add_argument(
        "--to", required=True, choices=FORMATS, help="the format: %(choices)s", metavar="FORMAT"
    )
    export.add_argument("-o", "--output", required=True, metavar="FOLDER", help="where the files go")
    export.add_argument(
        "--offsets",
        choices=get_args(Unit),
        metavar="UNIT",
        help="what offsets count: %(choices)s; by default what the format's own tools count",
    )
    export.set_defaults(run=_export)


def _add_archive_options(extract: argparse.ArgumentParser) -> None:
    """Add what is for archives: one file of JSONL to another, over processes, resumable."""
    group = extract.add_argument_group("archives: JSONL to JSONL")
    group.add_argument("--jsonl", metavar="IN", help="read the documents of IN, .jsonl or .jsonl.gz")
    group.add_argument(
        "--out", metavar="OUT", help="write the records to OUT, .jsonl or .jsonl.gz, whole or not at all"
    )
    group.add_argument("--processes", type=int, default=1, metavar="N", help="work in N processes")
    group.add_argument("--timeout", type=float, metavar="SECONDS", help="give up an extractor on a document")
    group.add_argument(
        "--resume", action="store_true", help="go on with a run of the same kind that was cut off"
    )


def _archive(pipeline: Pipeline, options: argparse.Namespace) -> int:
    """Write the records of one file to another."""
    if not (options.jsonl and options.out) or options.files:
        raise OnrecordError("OR012", "an archive needs --jsonl IN and --out OUT, and no FILE")
    shard = map_shard(
        options.jsonl,
        options.out,
        spec(pipeline, text=not options.no_text),
        processes=options.processes,
        timeout=options.timeout,
        resume=options.resume,
        progress=True,
    )
    told = "finished before, left as it is" if shard.skipped else f"{shard.rows} records"
    faulty = f", {shard.faulty} with faults" if shard.faulty else ""
    print(f"onrecord: {options.out}: {told}{faulty}", file=sys.stderr)
    return INCOMPLETE if shard.faulty else FINE


def _list_plugins(pipeline: Pipeline, _: argparse.Namespace) -> int:
    installed = pipeline.installed
    for plugin in installed.plugins:
        print(f"{plugin.label} {plugin.version} ({plugin.state})")
        if plugin.hooks:
            print(f"  hooks {' '.join(plugin.hooks)}")
        for line in _parts(installed, plugin):
            print(f"  {line}")
    for fault in installed.faults:
        _complain(fault)
    return INCOMPLETE if installed.faults else FINE


def _print_schema(pipeline: Pipeline, _: argparse.Namespace) -> int:
    print(json.dumps(record_schema(pipeline.installed.kinds), indent=2))
    return FINE


def _parts(installed: Installation, plugin: Plugin) -> Iterator[str]:
    for what, parts, scope in (
        ("extractor", installed.extractors, "kinds"),
        ("linker", installed.linkers, "kinds"),
        ("reader", installed.readers, "endings"),
        ("exporter", installed.exporters, ""),
    ):
        for one in parts:
            if one.plugin == plugin:
                yield " ".join([what, one.part.name, *sorted(getattr(one.part, scope, ()))])
    for owner, kind in installed.declared:
        if owner == plugin:
            yield f"kind {kind.name} {' '.join(kind.roles_by_name)}"
    for words in installed.words:
        if words.source == plugin.label:
            yield f"words {words.name} {len(words.entries)}"


def _extract(pipeline: Pipeline, options: argparse.Namespace) -> int:
    if options.jsonl or options.out:
        return _archive(pipeline, options)
    if not options.files:
        raise OnrecordError("OR012", "no FILE to read", hint="give - for standard input")
    write = _writer(options, pipeline)
    run = _Run(pipeline, quiet=options.format == "text")
    if isinstance(sys.stdout, TextIOWrapper):  # JSON itself spells a lone surrogate as this handler does
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    for piece in write(run.records(options.files)):
        sys.stdout.write(piece)
    return run.status


def _export(pipeline: Pipeline, options: argparse.Namespace) -> int:
    run = _Run(pipeline, quiet=False)
    kinds = pipeline.installed.kinds
    written = to_folder(
        run.records(options.files), options.output, options.to, kinds=kinds, offsets=options.offsets
    )
    print(f"onrecord: {options.output}: {written} files", file=sys.stderr)
    return run.status


def _view(pipeline: Pipeline, options: argparse.Namespace) -> int:
    run = _Run(pipeline, quiet=False)
    records = list(islice(run.records([options.file]), 2))
    if run.status == BAD:
        return BAD
    if len(records) != 1:
        many = "several articles" if records else "no article"
        raise OnrecordError("OR012", f"{options.file}: {many}", hint="a page shows one article")
    page = Path(options.output or Path(mkdtemp(prefix="onrecord-")) / "record.html")
    _save(page, records[0].to_html())
    if not options.output:
        print(page)
        webbrowser.open(page.as_uri())
    return run.status


def _save(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise OnrecordError("OR006", f"{path}: {error.strerror or error}") from error


class _Run:
    """One run over files: their records, and the exit status that they add up to."""

    def __init__(self, pipeline: Pipeline, *, quiet: bool) -> None:
        self.status = FINE
        self._pipeline = pipeline
        self._quiet = quiet

    def records(self, names: Iterable[str]) -> Iterator[Record]:
        """Yield the records of all files; complain of a bad one and go on."""
        for name in self._files(names):
            try:
                for document in self._pipeline.read(_data(name), name):
                    yield self._noted(self._pipeline.extract(document))
            except OnrecordError as error:
                self._bad(error)

    def _files(self, names: Iterable[str]) -> Iterator[str]:
        """Yield the names of files; of a folder, those in it that can be read, at any depth, in order."""
        readers = self._pipeline.installed.readers
        endings = (*BY_ENDING, *(ending for one in readers for ending in one.part.endings))
        for name in names:
            if name == "-" or not Path(name).is_dir():
                yield name
                continue
            inside = [str(path) for path in sorted(Path(name).rglob("*")) if _is_read(path, endings)]
            if not inside:
                self._bad(OnrecordError("OR006", f"{name}: no file to read", hint=" ".join(endings)))
            yield from inside

    def _bad(self, error: OnrecordError) -> None:
        _complain(error)
        self.status = BAD

    def _noted(self, record: Record) -> Record:
        if record.faults:
            self.status = self.status or INCOMPLETE
        for fault in () if self._quiet else record.faults:
            _complain(f"{record.document.id}: {fault}")
        return record


def _is_read(path: Path, endings: tuple[str, ...]) -> bool:
    return path.name.lower().endswith(endings) and not path.name.startswith(".") and path.is_file()


def _data(name: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise OnrecordError("OR006", f"{name}: {error.strerror or error}") from error


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
    writers["json"] = partial(_list, partial(to_json, indent=2))
    writers["jsonl"] = partial(_each, to_json)
    if options.format not in writers:
        hint = f"there are: {', '.join(sorted(writers))}"
        raise OnrecordError("OR012", f"no format {options.format!r}", hint=hint)
    return writers[options.format]


def _colour_wanted() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _pages(records: Iterable[Record], **style: Any) -> Iterator[str]:
    for number, record in enumerate(records):
        yield ("\n" if number else "") + to_text(record, **style)


def _each(write: Callable[[Record], str], records: Iterable[Record]) -> Iterator[str]:
    for record in records:
        yield write(record).removesuffix("\n") + "\n"


def _list(write: Callable[[Record], str], records: Iterable[Record]) -> Iterator[str]:
    """Yield the first record alone, or all of them as a JSON list."""
    pending = map(write, records)
    first, second = next(pending, None), next(pending, None)
    if second is None:
        yield "[]\n" if first is None else f"{first}\n"
        return
    yield f"[\n{first},\n{second}"
    for form in pending:
        yield f",\n{form}"
    yield "\n]\n"
