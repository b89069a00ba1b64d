"""Word lists: data files of one phrase a line, and lists that plugins add."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from importlib import resources
from typing import Any, Generic, TypeVar

from attrs import field, frozen

from onrecord.errors import OnrecordError
from onrecord.model import Document, layer

T = TypeVar("T")

_FOLDER = "data/en"


def _text(_: object, attribute: Any, value: Any) -> None:
    if type(value) is not str or not value:
        raise OnrecordError("OR011", f"{attribute.name} of a word list must be text, not {value!r}")


def _fields(_: object, __: object, value: Any) -> None:
    if type(value) is not dict or not all(type(text) is str for pair in value.items() for text in pair):
        raise OnrecordError("OR011", f"fields of a word list are names and texts, not {value!r}")


def _all_entries(_: object, __: object, value: Any) -> None:
    if not all(type(entry) is Entry for entry in value):
        raise OnrecordError("OR011", "a word list is made of entries", hint="use WordList.of(name, lines)")


@frozen
class Entry:
    """A line of a word list: the phrase, and fields that follow it behind tabs.

    A field is `name=value` or a bare word, which stands for `word=`.
    """

    phrase: str = field(validator=_text)
    fields: Mapping[str, str] = field(factory=dict, validator=_fields)


def _tuple(value: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(value)


@frozen
class WordList:
    r"""A named list of entries that a plugin adds to the built-in list of that name.

    Attributes:
        name: The list's name: that of a file in `data/en`, or one of the plugin's own.
        entries: Its lines.
        source: `distribution:name` of the plugin that brought it; set at loading.

    Example:
        >>> from onrecord.lexicon import WordList
        >>> WordList.of("title_heads", ["harbourmaster", "dogcatcher\ttier=office"]).phrases
        ('harbourmaster', 'dogcatcher')
    """

    name: str = field(validator=_text)
    entries: tuple[Entry, ...] = field(converter=_tuple, validator=_all_entries)
    source: str = ""

    @classmethod
    def of(cls, name: str, lines: Iterable[str]) -> WordList:
        """Read the lines of a list: `phrase`, then fields behind tabs; `#` begins a remark."""
        return cls(name, tuple(_entries(lines)))

    @property
    def phrases(self) -> tuple[str, ...]:
        """The phrases alone."""
        return tuple(entry.phrase for entry in self.entries)


def _entries(lines: Iterable[str]) -> Iterator[Entry]:
    for line in lines:
        phrase, *rest = line.rstrip("\n").split("\t")
        if phrase and not phrase.startswith("#"):
            yield Entry(
                phrase, {name: value for name, _, value in (part.partition("=") for part in rest if part)}
            )


class Lexicon:
    """The word lists in force: those of the library, and what plugins add to them.

    Example:
        >>> from onrecord.lexicon import Lexicon, WordList
        >>> lexicon = Lexicon([WordList.of("countries", ["Ruritania"])])
        >>> "Ruritania" in lexicon.phrases("countries"), "France" in lexicon.phrases("countries")
        (True, True)
    """

    def __init__(self, added: Iterable[WordList] = ()) -> None:
        self._added: dict[str, list[Entry]] = {}
        self._tables: dict[object, Any] = {}
        for words in added:
            self._added.setdefault(words.name, []).extend(words.entries)

    def entries(self, name: str) -> tuple[Entry, ...]:
        """Return the entries of list `name`, the library's own first.

        A phrase that the library knows stays as it is, and what is added does not depend on
        the order in which it was.

        Raises:
            OnrecordError: `OR011`, where nobody knows the list.
        """
        own, added = _built_in(name), self._added.get(name, ())
        if own is None and not added:
            hint = "lists are the files data/en/*.txt, or what plugins register"
            raise OnrecordError("OR011", f"no word list {name!r}", hint=hint)
        known = {entry.phrase for entry in own or ()}
        new = {e.phrase: e for e in sorted(added, key=_place, reverse=True) if e.phrase not in known}
        return (*(own or ()), *(new[phrase] for phrase in sorted(new)))

    def phrases(self, name: str) -> frozenset[str]:
        """Return the phrases of list `name`, as a set."""
        return frozenset(entry.phrase for entry in self.entries(name))

    def table(self, build: Callable[[Lexicon], T]) -> T:
        """Return what `build` makes of this lexicon, made once and kept.

        Extractors make their dictionaries here, so that words which a plugin adds
        are in them, and so that they are built on first use.
        """
        if build not in self._tables:
            self._tables[build] = build(self)
        made: T = self._tables[build]
        return made


def _place(entry: Entry) -> tuple[object, ...]:
    return entry.phrase, sorted(entry.fields.items())


@cache
def _built_in(name: str) -> tuple[Entry, ...] | None:
    file = resources.files("onrecord") / _FOLDER / f"{name}.txt"
    if not file.is_file():
        return None
    return tuple(_entries(file.read_text(encoding="utf-8").splitlines()))


@lru_cache(maxsize=1)
def built_in() -> Lexicon:
    """Return the lexicon without anything from plugins; the same object each time."""
    return Lexicon()


@layer
def lexicon(document: Document) -> Lexicon:  # noqa: ARG001 - a pipeline with lists of plugins sets it
    """Return the lexicon in force for a document."""
    return built_in()


class Phrases(Generic[T]):
    """Phrases of one word or more, found in lists of words by a dictionary of first words.

    Args:
        values: Each phrase, as its words in the spelling that is looked up, with its value.

    Example:
        >>> from onrecord.lexicon import Phrases
        >>> places = Phrases({("new", "york"): "state", ("york",): "city"})
        >>> places.at(["in", "new", "york", "today"], 1)
        (2, 'state')
    """

    def __init__(self, values: Mapping[tuple[str, ...], T]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for words in sorted(values, key=lambda words: (-len(words), words)):
            self._by_first.setdefault(words[0], []).append((words, values[words]))

    def __contains__(self, word: object) -> bool:
        """Tell whether a phrase begins with `word`."""
        return word in self._by_first

    def at(self, words: Sequence[str], index: int) -> tuple[int, T] | None:
        """Return the number of words and the value of the longest phrase at `index`."""
        for phrase, value in self._by_first.get(words[index], ()):
            if len(phrase) == 1 or tuple(words[index : index + len(phrase)]) == phrase:
                return len(phrase), value
        return None
