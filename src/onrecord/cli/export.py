"""`onrecord export`: a folder of files for another tool."""

from __future__ import annotations

import argparse
from typing import Final, get_args

from onrecord.cli.command import INPUT, Command, complain
from onrecord.cli.inputs import Run
from onrecord.export import FORMATS, to_folder
from onrecord.pipeline import Pipeline
from onrecord.spans import Unit
from onrecord.view.summaries import plural


def _add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help=INPUT)
    parser.add_argument(
        "--to", required=True, choices=FORMATS, help="the format: %(choices)s", metavar="FORMAT"
    )
    parser.add_argument("-o", "--output", required=True, metavar="FOLDER", help="the folder to write to")
    parser.add_argument(
        "--offsets",
        choices=get_args(Unit),
        metavar="UNIT",
        help="the unit of offsets: %(choices)s; by default that of the format's own tools",
    )
    parser.add_argument(
        "--records",
        action="store_true",
        help="FILEs are archives of records: export these, without reading articles again",
    )


def _export(pipeline: Pipeline, options: argparse.Namespace) -> int:
    run = Run(pipeline)
    files = options.files if options.records else list(run.files(options.files))
    written = to_folder(
        run.made_before(files) if options.records else run.records(files),
        options.output,
        options.to,
        kinds=pipeline.installed.kinds,
        offsets=options.offsets,
        spare=files,
    )
    complain(f"{options.output}: {written} {plural('file', written)}")
    return run.status


EXPORT: Final = Command(
    "export",
    "write records for other tools",
    (
        "onrecord export --to csv -o tables news/",
        "onrecord export --to label-studio -o tasks article.txt",
        "onrecord export --to csv -o tables --records records.jsonl.gz",
    ),
    _export,
    _add_options,
)
