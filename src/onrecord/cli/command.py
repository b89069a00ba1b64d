"""What a command is made of."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import Final, TextIO

from attrs import frozen

from onrecord.errors import OnrecordError
from onrecord.pipeline import Pipeline
from onrecord.terminal import tamed

#: Exit statuses: all well; a plugin failed; an input or an option cannot be used; and two of the shell's own.
FINE, INCOMPLETE, BAD, INTERRUPTED, PIPE_CLOSED = 0, 1, 2, 130, 141

#: What the help says of files that are read.
INPUT: Final = "plain text, .jsonl, .json, .html, a folder of these, or - for standard input"


@frozen
class Command:
    """A command of `onrecord`.

    Attributes:
        name: Its name.
        help: What it does, in one line.
        examples: Calls of it, shown by `--help`.
        run: Does it, and returns the exit status.
        add_options: Adds its options to its parser.
    """

    name: str
    help: str
    examples: tuple[str, ...]
    run: Callable[[Pipeline, argparse.Namespace], int]
    add_options: Callable[[argparse.ArgumentParser], None] = lambda _: None


def complain(error: object) -> None:
    """Say in one line what went wrong; names and reasons out of data do not command the terminal."""
    if sys.stderr is not None:  # a shell can close it: `2>&-`
        print(tamed(f"onrecord: {error}"), file=sys.stderr)


def opened(stream: TextIO | None, name: str) -> TextIO:
    """Return a standard stream; `OR006` where the shell has closed it, as by `>&-`."""
    if stream is None:
        raise OnrecordError("OR006", f"standard {name}: closed", hint="use /dev/null instead")
    return stream
