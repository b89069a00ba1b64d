"""`onrecord extract --jsonl IN --out OUT`: one file of JSONL to another, over processes, resumable."""

from __future__ import annotations

import argparse
from typing import Final

from onrecord.batch import map_shard, spec
from onrecord.cli.command import FINE, INCOMPLETE, complain
from onrecord.errors import OnrecordError
from onrecord.pipeline import Pipeline
from onrecord.view.summaries import plural

_NEEDS: Final = "needs --jsonl IN and --out OUT, and no FILE"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what is for archives."""
    group = parser.add_argument_group("archives: JSONL to JSONL")
    group.add_argument(
        "--jsonl", metavar="IN", help="read the documents of IN: .jsonl, .jsonl.gz, .jsonl.zst or .parquet"
    )
    group.add_argument(
        "--out",
        metavar="OUT",
        help="write the records to OUT, with one of these endings; an existing file is replaced",
    )
    group.add_argument(
        "--resume",
        action="store_true",
        help="leave a finished OUT as it is; continue an interrupted run with the same options",
    )


def is_wanted(options: argparse.Namespace) -> bool:
    """Tell whether an option was given that only an archive has."""
    return bool(options.jsonl or options.out or options.resume)


def run(pipeline: Pipeline, options: argparse.Namespace) -> int:
    """Write the records of one file to another."""
    if not (options.jsonl or options.out):
        raise OnrecordError("OR012", "--resume is for archives", hint=f"an archive {_NEEDS}")
    if not (options.jsonl and options.out) or options.files:
        raise OnrecordError("OR012", f"an archive {_NEEDS}", hint="FILE alone is printed")
    if options.format not in ("text", "jsonl"):
        raise OnrecordError("OR012", "an archive is written as JSONL", hint="leave out --format")
    try:
        shard = map_shard(
            options.jsonl,
            options.out,
            spec(pipeline, text=not options.no_text),
            processes=options.processes,
            timeout=options.timeout,
            resume=options.resume,
            progress=True,
        )
    except KeyboardInterrupt:
        complain(f"{options.out}: stopped; the same command with --resume continues where it stopped")
        raise
    count = f"{shard.rows} {plural('record', shard.rows)}"
    told = "already finished, left as it is (remove it to read IN again)" if shard.skipped else count
    faulty = f", {shard.faulty} with faults; the first: {shard.first_fault}" if shard.faulty else ""
    complain(f"{options.out}: {told}{faulty}")
    return INCOMPLETE if shard.faulty else FINE
