"""The options of the command, put together, and their completion in a shell."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import Any, Final, NoReturn

from onrecord.cli.command import BAD, complain, opened
from onrecord.cli.export import EXPORT
from onrecord.cli.extract import EXTRACT
from onrecord.cli.plugins import PLUGINS
from onrecord.cli.schema import SCHEMA
from onrecord.cli.view import VIEW
from onrecord.errors import OnrecordError
from onrecord.version import __version__

COMMANDS: Final = (EXTRACT, VIEW, EXPORT, PLUGINS, SCHEMA)
SHELLS: Final = ("bash", "zsh", "fish")

_STATUS: Final = """\
exit status: 0 if all went well; 1 if a plugin failed or a line of an archive is no document (the record
says so, the rest stands); 2 if a FILE or an option cannot be used (the other files are still read)."""
#: What a shell offers for an argument, by the name that the help gives it.
_OFFERED: Final = {"FILE": "FILE", "IN": "FILE", "OUT": "FILE", "PAGE": "FILE", "FOLDER": "DIRECTORY"}


class _Parser(argparse.ArgumentParser):
    """A parser whose complaint is one line with a code."""

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> tuple[Any, list[str]]:
        """Parse what is known; a command refuses the rest itself, so that its own help is named."""
        found, rest = super().parse_known_args(args, namespace)
        if rest:
            self.error(f"unrecognized arguments: {' '.join(rest)}")
        return found, rest

    def error(self, message: str) -> NoReturn:
        complain(OnrecordError("OR012", message, hint=f"see {self.prog} --help"))
        raise SystemExit(BAD)


class _Completion(argparse.Action):
    """Prints what makes a shell complete the command: it stands ready, no Python runs at a press of Tab."""

    def __call__(self, parser: argparse.ArgumentParser, _: object, shell: Any, __: str | None = None) -> None:
        import shtab

        for one in _parsers(parser):
            for action in one._actions:  # noqa: SLF001 (argparse has no other way to them)
                if action.metavar in _OFFERED:
                    action.complete = getattr(shtab, _OFFERED[str(action.metavar)])  # type: ignore[attr-defined]
        print(shtab.complete(parser, shell), file=opened(sys.stdout, "output"))
        parser.exit()


def _parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    yield parser
    for action in parser._actions:  # noqa: SLF001
        if isinstance(action.choices, dict):
            yield from action.choices.values()


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command."""
    made = _Parser(
        "onrecord",
        description="What is on the record in English news.",
        epilog=_epilog(*(one.examples[0] for one in COMMANDS)),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("--version", action="version", version=f"onrecord {__version__}")
    made.add_argument(
        "--completion",
        action=_Completion,
        choices=SHELLS,
        metavar="SHELL",
        help="print a script for shell completion: %(choices)s",
    )
    commands = made.add_subparsers(required=True, metavar="COMMAND")
    for one in COMMANDS:
        command = commands.add_parser(
            one.name,
            help=one.help,
            description=one.help,
            epilog=_epilog(*one.examples),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        one.add_options(command)
        command.add_argument(
            "--block", action="append", default=[], metavar="NAME", help="leave out a plugin or an extractor"
        )
        command.add_argument(
            "--option",
            action="append",
            default=[],
            type=_option,
            metavar="NAME=VALUE",
            help="set an option of a plugin; the value is text",
        )
        command.set_defaults(run=one.run)
    return made


def _option(given: str) -> tuple[str, str]:
    """Return the name and the value of an option for plugins."""
    name, sign, value = given.partition("=")
    if not (name and sign):
        raise argparse.ArgumentTypeError(f"{given!r} is not NAME=VALUE")
    return name, value


def _epilog(*examples: str) -> str:
    return "\n".join(["examples:", *(f"  {line}" for line in examples), "", _STATUS])
