"""Hooks: what a plugin may implement. Plugin authors look here first.

All hooks are called once per `Pipeline`, never per document. A plugin is any object
(most often a module) with functions of these names, marked with `onrecord.hookimpl`. It is found
through the entry-point group `onrecord`, or passed to `Pipeline(plugins=[...])`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from inspect import isasyncgenfunction, iscoroutinefunction
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

import pluggy
from attrs import field, frozen

from onrecord.errors import OnrecordError
from onrecord.model import Document, Finding, Record

if TYPE_CHECKING:  # they take a fifth of the time that `import onrecord` does
    from onrecord.kinds import Kind
    from onrecord.lexicon import WordList

#: The version of this interface; an extractor made for another is refused.
API: Final = 1

PROJECT: Final = "onrecord"
hookspec: Final = pluggy.HookspecMarker(PROJECT)
hookimpl: Final = pluggy.HookimplMarker(PROJECT)


#: The formats of the command that are the library's own.
FORMATS: Final = ("text", "json", "jsonl")

Given = TypeVar("Given", Document, Record)
Find = Callable[[Given], Iterable[Finding]]

_NAME: Final = re.compile(r"[\w.-]+(?: [\w.-]+)*")


def _names(value: Any) -> frozenset[str]:
    texts = [value] if isinstance(value, str) else list(value) if isinstance(value, Iterable) else []
    if not texts or not all(type(one) is str and one for one in texts):
        raise OnrecordError("OR007", f"names are expected, not {value!r}", hint='as in kinds="ruling"')
    return frozenset(texts)


def _kinds(value: object, written: str) -> frozenset[str]:
    """Return the names of kinds that a decorator was given, where it was given any."""
    if callable(value):  # the function itself: there were no parentheses
        raise OnrecordError("OR007", "names of kinds are expected, not a function", hint=f"write {written}")
    return _names(value)


def _endings(value: str | Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(name.lower() for name in _names(value)))


def _callable(_: object, attribute: Any, value: Any) -> None:
    if not callable(value):
        raise OnrecordError("OR007", f"{attribute.name} must be a function, not {value!r}")
    if iscoroutinefunction(value) or isasyncgenfunction(value):
        named = getattr(value, "__name__", attribute.name)
        raise OnrecordError("OR007", f"{named} cannot be async", hint="write def, not async def")


def _name(_: object, attribute: Any, value: Any) -> None:
    if type(value) is not str or not _NAME.fullmatch(value):
        hint = "use letters, digits, dots, dashes and underscores" if value else 'give one: name="..."'
        raise OnrecordError("OR007", f"{attribute.name} cannot be {value!r}", hint=hint)


def _format(_: object, __: object, value: Any) -> None:
    if value in FORMATS:
        raise OnrecordError("OR007", f"the format {value!r} is the library's own", hint="give another name")


def _of_type(wanted: type) -> Callable[[object, Any, Any], None]:
    def check(_: object, attribute: Any, value: Any) -> None:
        if type(value) is not wanted:
            raise OnrecordError("OR007", f"{attribute.name} must be {wanted.__name__}, not {value!r}")

    return check


@frozen
class _Finder(Generic[Given]):
    """A named function from what is given to findings."""

    find: Find[Given] = field(validator=_callable)
    name: str = field(validator=_name)
    kinds: frozenset[str] = field(converter=_names)
    version: str = field(default="", validator=_of_type(str))
    api: int = field(default=API, validator=_of_type(int))

    def __call__(self, given: Given) -> Iterable[Finding]:
        """Return the findings in what is given."""
        return self.find(given)


class Extractor(_Finder[Document]):
    """A named function from a document to findings; see `extractor`.

    Attributes:
        find: The function.
        name: Its name, by which users block or rank it.
        kinds: The kinds of findings that it returns.
        version: Its version, for the record's provenance; by default that of its distribution.
        api: The version of this interface that it was made for.
    """

    __slots__ = ()


class Linker(_Finder[Record]):
    """A named function from a merged record to further findings and links; see `linker`.

    The attributes are those of `Extractor`; `find` takes a `Record`.
    """

    __slots__ = ()


@frozen
class Reader:
    """A way to read documents from a file, chosen by the ending of its name.

    Attributes:
        name: Its name.
        endings: The endings of file names that it reads, in lower or upper case: `.html`;
            no other reader may have the same.
        read: A function from the file's bytes and name to documents.
    """

    name: str = field(validator=_name)
    endings: tuple[str, ...] = field(converter=_endings)
    read: Callable[[bytes, str], Iterable[Document]] = field(validator=_callable)


@frozen
class Exporter:
    """A way to write a record as text.

    Attributes:
        name: The name of the format, for users; no other exporter may have the same.
        write: A function from a record to text.
    """

    name: str = field(validator=[_name, _format])
    write: Callable[[Record], str] = field(validator=_callable)


def extractor(
    kinds: str | Iterable[str], *, name: str = "", version: str = "", api: int = API
) -> Callable[[Find[Document]], Extractor]:
    """Make an extractor of a function from a document to findings.

    Args:
        kinds: The kind or kinds of findings that it returns.
        name: Its name; by default that of the function.
        version: Its version; by default that of its distribution.
        api: The version of the plugin interface that it was made for.

    Example:
        >>> import onrecord
        >>> @onrecord.extractor(kinds="amount")
        ... def fees(document):
        ...     return []
        >>> fees.name, sorted(fees.kinds)
        ('fees', ['amount'])
    """
    names = _kinds(kinds, '@onrecord.extractor(kinds="...") above the function')
    return lambda find: Extractor(find, name or _name_of(find), names, version, api)


def linker(
    kinds: str | Iterable[str] = "link", *, name: str = "", version: str = "", api: int = API
) -> Callable[[Find[Record]], Linker]:
    """Make a linker of a function from a merged record to links and findings.

    It runs after all extractors, and sees what they found, merged.

    Example:
        >>> import onrecord
        >>> @onrecord.linker()
        ... def pronouns(record):
        ...     return []
        >>> pronouns.name
        'pronouns'
    """
    names = _kinds(kinds, "@onrecord.linker() above the function")
    return lambda find: Linker(find, name or _name_of(find), names, version, api)


def _name_of(find: object) -> str:
    """Return the name of a function; what has none, as a `partial`, needs to be given one."""
    return str(getattr(find, "__name__", ""))


@hookspec
def onrecord_register_extractors(options: Mapping[str, object]) -> Iterable[Extractor | Linker]:  # type: ignore[empty-body]
    """Return the plugin's extractors and linkers.

    When called: once, when a pipeline is made.

    Args:
        options: What the user gave the pipeline as `options`.

    If it raises: nothing of this plugin is used, and each record has a Fault that says so.
    """


@hookspec
def onrecord_register_kinds() -> Iterable[Kind]:  # type: ignore[empty-body]
    """Return the kinds of claims and entities that the plugin declares."""


@hookspec
def onrecord_register_lexicons() -> Iterable[WordList]:  # type: ignore[empty-body]
    """Return word lists to be added to the built-in lists of the same names."""


@hookspec
def onrecord_register_readers() -> Iterable[Reader]:  # type: ignore[empty-body]
    """Return ways to read files."""


@hookspec
def onrecord_register_exporters() -> Iterable[Exporter]:  # type: ignore[empty-body]
    """Return ways to write records."""
