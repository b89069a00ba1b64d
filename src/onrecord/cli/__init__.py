"""The command `onrecord`: a module for each of its commands, which holds the options and what they do."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import redirect_stdout

from onrecord.cli.command import BAD, INTERRUPTED, PIPE_CLOSED, complain
from onrecord.cli.parser import parser
from onrecord.errors import OnrecordError, denied
from onrecord.pipeline import Pipeline

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: Its arguments; by default those of the process.

    Returns:
        The exit status: see `onrecord --help`.
    """
    try:
        options = parser().parse_args(arguments)
        with redirect_stdout(sys.stderr):  # what a plugin prints as it is loaded is no part of the output
            pipeline = Pipeline(block=options.block, options=dict(options.option))
        status: int = options.run(pipeline, options)
        if sys.stdout is not None:  # a command that prints nothing can do without
            sys.stdout.flush()
    except OnrecordError as error:
        complain(error)
        return BAD
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # whoever read the output has had enough of it: nothing to complain about
        _write_no_more()
        return PIPE_CLOSED
    except OSError as error:  # what is read complains where it is read: this is the output
        where = error.filename or "standard output"
        complain(OnrecordError("OR006", f"{where}: {denied(error)}"))
        _write_no_more()
        return BAD
    return status


def _write_no_more() -> None:
    """Send to nowhere what Python would still try to write when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
