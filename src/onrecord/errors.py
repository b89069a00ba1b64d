"""Errors with a stable code, a message and a hint."""

from __future__ import annotations

import re
from contextlib import suppress
from types import TracebackType
from typing import Final

_LONGEST: Final = 300
_FOLDERS: Final = re.compile(r".*[\\/]", re.DOTALL)
#: Packages between us and a plugin's own code, as it is imported or asked for its parts.
_BETWEEN: Final = frozenset(
    {"importlib", "_frozen_importlib", "_frozen_importlib_external", "inspect", "pluggy"}
)
_ADDRESS: Final = re.compile(r"\b0x[0-9a-fA-F]{6,}")

#: Every code and its meaning. A code never gets a new meaning.
CODES: Final[dict[str, str]] = {
    "OR001": "a span is not a pair of whole numbers with 0 <= start <= end",
    "OR002": "a document is not made of text",
    "OR003": "a finding, an argument or an attribute is malformed",
    "OR004": "a kind is unknown, or declared twice",
    "OR005": "a record in JSON form cannot be read",
    "OR006": "an input cannot be read",
    "OR007": "a plugin cannot be loaded",
    "OR008": "an extractor failed on a document",
    "OR009": "a finding was refused",
    "OR010": "an extractor returned too many findings",
    "OR011": "a word list cannot be read",
    "OR012": "an option, a name or an argument is unknown, or cannot be used",
    "OR013": "an extractor or a worker was stopped on a document",
    "OR014": "the plugins of a worker are not those of the run",
    "OR015": "a package that belongs to an extra is not installed",
    "OR016": "a plugin cannot write a record",
    "OR017": "a text is not plain: it contains markup, or was decoded wrongly",
}


class OnrecordError(ValueError):
    """An error of this library.

    Attributes:
        code: The stable code, a key of `CODES`.
        message: What happened, and where.
        hint: What to do about it, or an empty string.

    Example:
        >>> from onrecord.errors import OnrecordError
        >>> print(OnrecordError("OR006", "no such file: a.txt", hint="check the path"))
        OR006: no such file: a.txt (check the path)
    """

    def __init__(self, code: str, message: str, *, hint: str = "") -> None:
        super().__init__(code, message, hint)
        self.code = code
        self.message = message
        self.hint = hint

    @property
    def reason(self) -> str:
        """The message and the hint, as a Fault has them: without the code, which is a field of its own."""
        return f"{self.message} ({self.hint})" if self.hint else self.message

    def __str__(self) -> str:
        return f"{self.code}: {self.reason}"

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (self.code, self.message, self.hint)


def _rebuild(code: str, message: str, hint: str) -> OnrecordError:
    return OnrecordError(code, message, hint=hint)


def shortened(text: str, behind: str = "") -> str:
    r"""Return text on one line, at most 300 characters, without memory addresses.

    Reasons of faults are made with it, so that the same fault has the same bytes.

    Args:
        text: The text.
        behind: What follows it and is never cut.

    Example:
        >>> from onrecord.errors import shortened
        >>> shortened("cannot call\n<object at 0x7f5e1c0d2b30>")
        'cannot call <object at 0x…>'
    """
    line = " ".join(without_addresses(text[: 4 * _LONGEST]).split())
    most = _LONGEST - len(behind)
    return (line if len(line) <= most else line[: most - 1] + "…") + behind


def without_addresses(text: str) -> str:
    """Return text in which no address in memory stands, which is another each time."""
    return _ADDRESS.sub("0x…", text)


def describe(error: BaseException) -> str:
    """Return the type and the message of an exception, even if printing it fails."""
    if type(error) is OnrecordError:  # its code says what it is
        return shortened(str(error))
    name, said = "an error", "it cannot be printed"
    with suppress(Exception):
        name = type(error).__name__
        said = str(error)
    return shortened(f"{name}: {said}" if said else name)


def misread(error: Exception) -> str:
    """Return in words what is wrong with data whose reading raised an error.

    Example:
        >>> from onrecord.errors import misread
        >>> misread(KeyError("text"))
        "it has no 'text'"
    """
    if isinstance(error, KeyError):
        return f"it has no {error.args[0]!r}"
    if isinstance(error, OnrecordError):
        return f"{error.message}; {error.hint}" if error.hint else error.message
    if isinstance(error, RecursionError):
        return "it is nested too deeply"
    return str(error) if isinstance(error, ValueError) else "a part of it is of another type"


def denied(error: OSError) -> str:
    """Return in words why the system refuses a file or a process; some errors say it only as a whole.

    Example:
        >>> from onrecord.errors import denied
        >>> denied(OSError(28, "No space left on device")), denied(OSError("not that kind of file"))
        ('No space left on device', 'not that kind of file')
    """
    return error.strerror or str(error)


class Guard:
    """A block in which a plugin is at work: whatever it raises ends there; Ctrl-C alone passes.

    Not only what is an `Exception`: a plugin may call `sys.exit`, and a panic in an extension
    written in Rust is a `BaseException`.

    Args:
        located: Whether the reason ends in file and line of what was called; without folders, which
            differ from one machine to the next.

    Attributes:
        reason: What was raised, in one line, or an empty string.

    Example:
        >>> from onrecord.errors import Guard
        >>> with Guard() as guard:
        ...     raise SystemExit(3)
        >>> guard.reason
        'SystemExit: 3'
    """

    def __init__(self, *, located: bool = False) -> None:
        self.reason = ""
        self._located = located

    def __enter__(self) -> Guard:  # noqa: PYI034 - Self needs Python 3.11
        return self

    def __exit__(self, _: object, error: BaseException | None, trace: TracebackType | None) -> bool:
        if error is None or isinstance(error, KeyboardInterrupt):
            return False
        self.reason = shortened(describe(error), _place(trace) if self._located else "")
        return True


def _place(trace: TracebackType | None) -> str:
    """Return the file that was called from where a traceback begins, and the innermost line in it."""
    caller, called, line = trace and trace.tb_frame.f_code.co_filename, "", 0
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if not called and file != caller:
            package = str(trace.tb_frame.f_globals.get("__name__", "")).partition(".")[0]
            called = "" if package in _BETWEEN else file
        if file == called:
            line = trace.tb_lineno
        trace = trace.tb_next
    return f" ({_FOLDERS.sub('', called)[-_LONGEST // 3 :]}:{line})" if called else ""
