"""Hooks: what a plugin may implement. Authors look here first.

All hooks are called once for each `Pipeline`, never for a document. A plugin is any object
(a module, most often) with functions of these names, marked `onrecord.hookimpl`. It is found
by the entry-point group `onrecord`, or given to `Pipeline(plugins=[...])`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

import pluggy
from attrs import field, frozen

from onrecord.errors import OnrecordError
from onrecord.kinds import Kind
from onrecord.lexicon import WordList
from onrecord.model import Document, Finding, Record

#: The version of this interface; an extractor made for another is refused.
API: Final = 1

PROJECT: Final = "onrecord"
hookspec: Final = pluggy.HookspecMarker(PROJECT)
hookimpl: Final = pluggy.HookimplMarker(PROJECT)


_NAME: Final = re.compile(r"[\w.-]+(?: [\w.-]+)*")


def _names(value: str | Iterable[str]) -> frozenset[str]:
    return frozenset([value] if isinstance(value, str) else value)


def _endings(value: str | Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(_names(value)))


def _callable(_: object, attribute: Any, value: Any) -> None:
    if not callable(value):
        raise OnrecordError("OR007", f"{attribute.name} must be a function, not {value!r}")


def _name(_: object, attribute: Any, value: Any) -> None:
    if type(value) is not str or not _NAME.fullmatch(value):
        hint = "use letters, digits, dots, dashes and underscores"
        raise OnrecordError("OR007", f"{attribute.name} cannot be {value!r}", hint=hint)


def _texts(_: object, attribute: Any, value: Any) -> None:
    if not value or not all(type(one) is str and one for one in value):
        raise OnrecordError("OR007", f"{attribute.name} must be names, not {value!r}")


def _text(_: object, attribute: Any, value: Any) -> None:
    if type(value) is not str:
        raise OnrecordError("OR007", f"{attribute.name} must be text, not {value!r}")


@frozen
class Extractor:
    """A named function from a document to findings; see `extractor`.

    Attributes:
        find: The function.
        name: Its name, which users block or rank it by.
        kinds: The kinds of findings it gives.
        version: Its version, for the record's provenance; by default its distribution's.
        api: The version of this interface that it was made for.
    """

    find: Callable[[Document], Iterable[Finding]] = field(validator=_callable)
    name: str = field(validator=_name)
    kinds: frozenset[str] = field(converter=_names, validator=_texts)
    version: str = field(default="", validator=_text)
    api: int = API

    def __call__(self, document: Document) -> Iterable[Finding]:
        """Return the findings in `document`."""
        return self.find(document)


@frozen
class Linker:
    """A named function from a merged record to further findings and links; see `linker`.

    The attributes are those of `Extractor`; `find` takes a `Record`.
    """

    find: Callable[[Record], Iterable[Finding]] = field(validator=_callable)
    name: str = field(validator=_name)
    kinds: frozenset[str] = field(converter=_names, validator=_texts)
    version: str = field(default="", validator=_text)
    api: int = API

    def __call__(self, record: Record) -> Iterable[Finding]:
        """Return further findings, and links, for `record`."""
        return self.find(record)


@frozen
class Reader:
    """A way to make documents of a file, chosen by how its name ends.

    Attributes:
        name: Its name.
        endings: The endings of file names that it reads: `.html`.
        read: A function from the file's bytes and name to documents.
    """

    name: str = field(validator=_name)
    endings: tuple[str, ...] = field(converter=_endings, validator=_texts)
    read: Callable[[bytes, str], Iterable[Document]] = field(validator=_callable)


@frozen
class Exporter:
    """A way to write a record as text.

    Attributes:
        name: The name of the format, as users ask for it.
        write: A function from a record to text.
    """

    name: str = field(validator=_name)
    write: Callable[[Record], str] = field(validator=_callable)


def extractor(
    kinds: str | Iterable[str], *, name: str = "", version: str = "", api: int = API
) -> Callable[[Callable[[Document], Iterable[Finding]]], Extractor]:
    """Make a function from a document to findings an extractor.

    Args:
        kinds: The kind or kinds of findings that it gives.
        name: Its name; by default the function's.
        version: Its version; by default its distribution's.
        api: The version of the plugin interface that it was made for.

    Example:
        >>> import onrecord
        >>> @onrecord.extractor(kinds="amount")
        ... def fees(document):
        ...     return []
        >>> fees.name, sorted(fees.kinds)
        ('fees', ['amount'])
    """
    return lambda find: Extractor(find, name or find.__name__, kinds, version, api)


def linker(
    kinds: str | Iterable[str] = "link", *, name: str = "", version: str = "", api: int = API
) -> Callable[[Callable[[Record], Iterable[Finding]]], Linker]:
    """Make a function from a merged record to links and findings a linker.

    It runs in the second stratum: it sees what all extractors found, merged.

    Example:
        >>> import onrecord
        >>> @onrecord.linker()
        ... def pronouns(record):
        ...     return []
        >>> pronouns.name
        'pronouns'
    """
    return lambda find: Linker(find, name or find.__name__, kinds, version, api)


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
