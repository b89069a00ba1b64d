"""Word lists: data files of one phrase a line, and lists that plugins add."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from pkgutil import get_data
from typing import Any, Generic, NamedTuple, TypeVar

from attrs import field, frozen

from onrecord.collector import collector_at_rest, made_to_stay
from onrecord.errors import OnrecordError
from onrecord.given import of_type, several
from onrecord.model import Document, layer

T = TypeVar("T")

_FOLDER = "data/en"


def _text(_: object, attribute: Any, value: Any) -> None:
    if type(value) is not str or not value:
        raise OnrecordError("OR011", f"{attribute.name} of a word list must be text, not {value!r}")


class Entry(NamedTuple):
    """A line of a word list: the phrase, followed by fields that are separated by tabs.

    A field is `name=value`, or a single word, which stands for `word=`.
    """

    phrase: str
    fields: Mapping[str, str] = {}

    @property
    def line(self) -> str:
        """The entry as a file holds it."""
        fields = (f"{name}={value}" if value else name for name, value in self.fields.items())
        return "\t".join([" ".join(part.split()) for part in (self.phrase, *fields)])


def _sound(entry: object) -> bool:
    if type(entry) is not Entry or type(entry.phrase) is not str or type(entry.fields) is not dict:
        return False
    return entry.phrase.strip() != "" and all(
        type(text) is str for pair in entry.fields.items() for text in pair
    )


def _all_entries(_: object, __: object, value: Any) -> None:
    for entry in value:
        if not _sound(entry):
            hint = "use WordList.of(name, lines)"
            raise OnrecordError("OR011", f"a word list is made of entries, not {entry!r}", hint=hint)


def _tuple(value: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(several(value, "entries", "use WordList.of(name, lines)"))


@frozen
class WordList:
    r"""A named list of entries that a plugin adds to the built-in list of that name.

    Attributes:
        name: The list's name: that of a file in `data/en`, or one of the plugin's own.
        entries: Its lines.
        source: `distribution:name` of the plugin that it is from; set at loading.

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
        """Read the lines of a list: `phrase`, then fields after tabs; `#` begins a comment."""
        hint = "give a list of lines"
        texts = [of_type(line, str, "a line", hint) for line in several(lines, "a word list", hint)]
        return cls(name, _entries([text.rstrip("\n") for text in texts if _holds_phrase(text)]))

    @property
    def phrases(self) -> tuple[str, ...]:
        """The phrases alone."""
        return tuple(entry.phrase for entry in self.entries)


def _holds_phrase(line: str) -> bool:
    phrase = line.partition("\t")[0]
    return phrase.strip() != "" and not phrase.startswith("#")


def _entries(lines: Sequence[str]) -> tuple[Entry, ...]:
    parted = [line.partition("\t") for line in lines]
    return tuple([Entry(phrase, fields_of(rest) if rest else {}) for phrase, _, rest in parted])


@lru_cache(maxsize=256)
def fields_of(rest: str) -> dict[str, str]:
    """Return the fields that stand behind the phrase of a line; many lines have the same."""
    fields = {}
    for part in filter(None, rest.split("\t")):
        name, _, value = part.partition("=")
        fields[name] = value
    return fields


class Lexicon:
    """The word lists in use: those of the library, and what plugins add to them.

    Example:
        >>> from onrecord.lexicon import Lexicon, WordList
        >>> lexicon = Lexicon([WordList.of("countries", ["Ruritania"])])
        >>> "Ruritania" in lexicon.phrases("countries"), "France" in lexicon.phrases("countries")
        (True, True)
    """

    def __init__(self, added: Iterable[WordList] = ()) -> None:
        self._added: dict[str, list[Entry]] = {}
        self._tables: dict[object, Any] = {}
        self._phrases: dict[str, frozenset[str]] = {}
        self._grouped: dict[tuple[str, str], dict[str, frozenset[str]]] = {}
        for words in several(added, "added", "give a list of word lists"):
            of_type(words, WordList, "a word list", "use WordList.of(name, lines)")
            self._added.setdefault(words.name, []).extend(words.entries)

    def entries(self, name: str) -> tuple[Entry, ...]:
        """Return the entries of list `name`, the library's own first.

        A phrase that the library's list has is not changed. The order in which plugins add entries
        does not matter.

        Raises:
            OnrecordError: `OR011`, if there is no such list.
        """
        own, added = _built_in(name), self._added.get(name, ())
        if own is None and not added:
            hint = "lists are the files data/en/*.txt, or what plugins register"
            raise OnrecordError("OR011", f"no word list {name!r}", hint=hint)
        entries = _own_entries(name) if own else ()
        if not added:
            return entries
        known = {entry.phrase for entry in entries}
        new = {e.phrase: e for e in sorted(added, key=_place, reverse=True) if e.phrase not in known}
        return (*entries, *(new[phrase] for phrase in sorted(new)))

    def text(self, name: str) -> str:
        r"""Return list `name` as a file holds it: a line for each entry, its fields behind tabs.

        Example:
            >>> from onrecord.lexicon import built_in
            >>> "Algeria\tadjective=Algerian" in built_in().text("countries").splitlines()
            True
        """
        own = _built_in(name)
        if own is None or self.adds_to(name):
            return "\n".join([entry.line for entry in self.entries(name)])
        return own

    def lines(self, name: str) -> list[str]:
        """Return the lines of list `name`, as `text` gives them."""
        return self.text(name).splitlines()

    def adds_to(self, name: str) -> bool:
        """Tell whether plugins add to list `name`."""
        return name in self._added

    def phrases(self, name: str) -> frozenset[str]:
        """Return the phrases of list `name`, as a set."""
        if name not in self._phrases:  # rules ask for each word
            self._phrases[name] = frozenset([line.partition("\t")[0] for line in self.lines(name)])
        return self._phrases[name]

    def grouped(self, name: str, field: str) -> dict[str, frozenset[str]]:
        """Return the phrases of list `name` by the values of a field, separated by commas.

        Example:
            >>> from onrecord.lexicon import built_in
            >>> "vice" in built_in().grouped("linking_words", "class")["rank"]
            True
        """
        if (name, field) not in self._grouped:
            found: dict[str, list[str]] = {}
            for line in self.lines(name):
                phrase, _, rest = line.partition("\t")
                for value in fields_of(rest)[field].split(","):
                    found.setdefault(value, []).append(phrase)
            self._grouped[name, field] = {value: frozenset(phrases) for value, phrases in found.items()}
        return dict(self._grouped[name, field])

    def table(self, build: Callable[[Lexicon], T]) -> T:
        """Return the result of `build` for this lexicon, computed once and kept.

        Extractors build their dictionaries with this, so that they include the words that plugins
        add, and are built on first use.
        """
        if build not in self._tables:
            with made_to_stay() if self is built_in() else collector_at_rest():
                self._tables[build] = build(self)
        made: T = self._tables[build]
        return made


def _place(entry: Entry) -> tuple[object, ...]:
    return entry.phrase, sorted(entry.fields.items())


@cache
def _built_in(name: str) -> str | None:
    """Return the text of a file, without the remarks at its head; many lists are read several times."""
    try:
        data = get_data("onrecord", f"{_FOLDER}/{name}.txt") or b""
    except OSError:
        return None
    text, start = data.decode("utf-8"), 0
    while text.startswith("#", start):
        start = text.index("\n", start) + 1
    return text[start:]


@lru_cache(maxsize=8)
def _own_entries(name: str) -> tuple[Entry, ...]:
    """Return the entries of a file; who asks for those of one list often asks again."""
    return _entries((_built_in(name) or "").splitlines())


def is_built_in(name: str) -> bool:
    """Tell whether the library has a list of this name."""
    return _built_in(name) is not None


@lru_cache(maxsize=1)
def built_in() -> Lexicon:
    """Return the lexicon without anything from plugins; the same object each time."""
    return Lexicon()


@layer
def lexicon(document: Document) -> Lexicon:  # noqa: ARG001 - a pipeline with lists of plugins sets it
    """Return the lexicon in force for a document."""
    return built_in()


class Phrases(Generic[T]):
    """Phrases of one or more words, to be found in lists of words.

    Args:
        values: Each phrase, as a tuple of words in the spelling that is looked up, with its value.

    Example:
        >>> from onrecord.lexicon import Phrases
        >>> places = Phrases({("new", "york"): "state", ("york",): "city"})
        >>> places.at(["in", "new", "york", "today"], 1)
        (2, 'state')
    """

    def __init__(self, values: Mapping[tuple[str, ...], T]) -> None:
        self._values = dict(values)
        # By first word how long its phrases of several words are, the longest first, and the phrase of that
        # word alone, if there is one.
        self._lengths: dict[str, tuple[tuple[int, ...], tuple[int, T] | None]] = {}
        for words in sorted(values, key=len, reverse=True):
            lengths, alone = self._lengths.get(words[0], ((), None))
            if len(words) == 1:
                alone = 1, values[words]
            elif len(words) not in lengths:
                lengths = (*lengths, len(words))
            self._lengths[words[0]] = lengths, alone

    def __contains__(self, word: object) -> bool:
        """Tell whether a phrase begins with `word`."""
        return word in self._lengths

    def __iter__(self) -> Iterator[str]:
        """Yield the words with which phrases begin."""
        return iter(self._lengths)

    def none_in(self, words: Iterable[str]) -> bool:
        """Tell whether no phrase begins with any of `words`."""
        return self._lengths.keys().isdisjoint(words)

    def at(self, words: Sequence[str], index: int) -> tuple[int, T] | None:
        """Return the number of words and the value of the longest phrase at `index`."""
        known = self._lengths.get(words[index])
        if known is None:
            return None
        lengths, alone = known
        for length in lengths:
            phrase = tuple(words[index : index + length])
            if phrase in self._values:
                return len(phrase), self._values[phrase]  # at the end it is shorter
        return alone
