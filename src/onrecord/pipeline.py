"""The pipeline: run each extractor guarded, check its findings, merge them."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from importlib import import_module
from types import MappingProxyType, ModuleType
from typing import Any, Final, NamedTuple

from attrs import evolve

from onrecord.collector import collector_at_rest
from onrecord.decoding import check_given
from onrecord.errors import OnrecordError
from onrecord.given import canonical, of_type, several
from onrecord.lexicon import built_in
from onrecord.model import Document, Fault, Record
from onrecord.parts import Joined, is_long, parts
from onrecord.plain import text_faults
from onrecord.plugins import Installation, Names, install
from onrecord.progress import shown
from onrecord.running import PROBE, lexicon_of, ranked, read_by, written_by
from onrecord.serving import NO_STAGE, Marker, Work
from onrecord.stages import Item, Stages, prepared, together
from onrecord.workers import Lost, check_possible, ordered

#: The types of empty cells in tables: NaN is a float.
_EMPTY: Final = frozenset({"float", "NoneType", "NAType", "NaTType"})
_NONE: Final[Mapping[int, str]] = MappingProxyType({})


class Pipeline:
    """Extractors, kinds and words, ready to be run over documents.

    Args:
        plugins: Plugins as objects or modules, in addition to those that are installed.
        block: Names of plugins or extractors to leave out: `amounts`, `some-distribution`,
            `some-distribution:fees`.
        rank: Names of plugins or extractors to be trusted above the built-in ones.
        options: Options for plugins, by name.
        discover: Whether installed plugins are used.

    Raises:
        OnrecordError: `OR012`, if a name in `block` or `rank` is unknown.

    Example:
        >>> import onrecord
        >>> pipeline = onrecord.Pipeline(block={"amounts"})
        >>> pipeline.extract("The fine is $5 million.").claims_of("amount")
        ()
    """

    def __init__(
        self,
        *,
        plugins: Iterable[object] = (),
        block: Iterable[str] = (),
        rank: Iterable[str] = (),
        options: Mapping[str, object] | None = None,
        discover: bool = True,
    ) -> None:
        block, rank = _names("block", block), _names("rank", rank)
        self._plugins = tuple(several(plugins, "plugins", "give a list of plugins: plugins=[module]"))
        of_type(discover, bool, "discover", "give True or False")
        if options is not None:
            of_type(options, Mapping, "options", "give a mapping from names to values")
        self._choice: dict[str, Any] = {
            "block": block,
            "rank": rank,
            "options": options,
            "discover": discover,
        }
        with collector_at_rest():
            installed = install(self._plugins, block, options, discover=discover)
        for name in sorted(block | rank):
            _known(name, installed)
        self._lexicon = built_in()
        if installed.words:
            self._lexicon, words, faults = lexicon_of(installed)
            installed = installed.without(faults, words)
        self._installed = installed
        ranks = Names(rank)
        self._stages = Stages(
            ranked(installed.extractors, ranks),
            ranked(installed.linkers, ranks),
            installed.kinds,
            self._lexicon,
        )

    def __repr__(self) -> str:
        """Name what is run over a document, in that order."""
        stages = (*self._stages.extractors, *self._stages.linkers)
        return f"<Pipeline {', '.join(one.installed.part.name for one in stages)}>"

    @property
    def installed(self) -> Installation:
        """The plugins, extractors and kinds that it uses, and the faults of loading them."""
        return self._installed

    def extract(self, document: Document | str) -> Record:
        """Return the record of one document.

        Args:
            document: A document, or its text.

        Raises:
            OnrecordError: `OR002`, if it is neither. Errors inside a plugin are
                not raised: they are in the record's `faults`.
        """
        [record] = self.run((document,))
        return record

    def run(
        self,
        documents: Iterable[Document | str],
        chunk: int = 1,
        mark: Marker = lambda *_: None,
        skips: Mapping[int, Mapping[int, str]] = MappingProxyType({}),
    ) -> Iterator[Record]:
        """Yield the record of each document, for one who watches over the run.

        Args:
            documents: Documents or texts, any number.
            chunk: How many are read together, at most.
            mark: Called with the place of a document and the number of an extractor, then linker, as it
                starts on the document; with -1 for the number where none of them is at work.
            skips: By the place of a document, numbers of extractors to leave out, and why;
                each is a Fault.
        """
        place = 0
        for group in together(map(_document, documents), chunk, len):
            items = [
                Item(number, document, skips.get(number, _NONE), self._known_faults(document))
                for number, document in enumerate(group, place)
            ]
            place += len(group)
            with collector_at_rest():
                in_parts = is_long(group[0])  # then it is alone
                records = [self._of_parts(items[0], mark)] if in_parts else self._stages.records(items, mark)
            yield from records

    def warm(self) -> None:
        """Load what built-in extractors load at their first text: no document's time is to be spent on it."""
        first, second = (
            [one for one in runners if one.installed.is_own]
            for runners in (self._stages.extractors, self._stages.linkers)
        )
        own = self._stages._replace(extractors=first, linkers=second)
        with collector_at_rest():
            own.records([Item(0, Document(PROBE), _NONE, ())], lambda *_: None)

    def _known_faults(self, document: Document) -> tuple[Fault, ...]:
        """Return what is wrong before any extractor is at work."""
        return (*self._installed.faults, *text_faults(document))

    def _of_parts(self, item: Item, mark: Marker) -> Record:
        """Return the record of a document that is read in parts."""
        joined = Joined(item.document)
        for start, part in parts(item.document):
            known = () if start else item.faults
            [record] = self._stages.records([item._replace(document=part, faults=known)], mark)
            joined.add(start, record)
        return joined.record()

    def pipe(
        self,
        documents: Iterable[Document | str],
        *,
        processes: int = 1,
        chunk: int = 128,
        timeout: float | None = None,
        progress: bool = False,
    ) -> Iterator[Record]:
        """Yield the record of each document, in the order of the input.

        Args:
            documents: Documents or texts, any number. They are read only a little ahead: `chunk` of them,
                if there are no worker processes.
            processes: The number of worker processes; with 1, the work is done in this process.
            chunk: How many documents are read together, and sent to a worker at once: this takes less
                time than one after the other.
            timeout: Seconds after which an extractor is stopped on a document, with a Fault; each part of
                a very long text is timed by itself. None for no limit. With a limit there is always a
                worker process.
            progress: Whether to show progress on standard error, if that is a terminal.

        Raises:
            OnrecordError: `OR002`, if one is neither a document nor text; `OR012`, for an
                impossible number of processes, or if a plugin cannot be sent to them.

        Example:
            >>> import onrecord
            >>> texts = ["The bridge cost $5.", "The ferry cost $7."]
            >>> [record.claims[0]["amount"] for record in onrecord.Pipeline().pipe(texts)]
            ['$5', '$7']
        """
        check_possible(processes, timeout, chunk)
        given = several(documents, "documents", "give a list of documents or texts: pipe([text])")
        prepared = _numbered(given)
        records = self.run(prepared, chunk)
        if processes > 1 or timeout is not None:
            records = self._shared_out(prepared, processes, chunk, timeout)
        return shown(records) if progress else records

    def _shared_out(
        self, documents: Iterable[Document], processes: int, chunk: int, timeout: float | None
    ) -> Iterator[Record]:
        """Yield the records that worker processes make; each travels as JSON without its text."""
        sent: deque[Document] = deque()

        def noted() -> Iterator[Document]:
            for document in documents:
                sent.append(document)
                yield document

        make = partial(_maker, self)
        for answer in ordered(make, noted(), processes=processes, chunk=chunk, timeout=timeout):
            document = sent.popleft()
            if isinstance(answer, Lost):
                yield given_up(document, answer)
            else:
                yield evolve(Record.from_json(answer, text=document.text), document=document)

    @property
    def digest(self) -> str:
        """A digest of everything that determines a record: plugins, versions, choices."""
        installed = self._installed
        parts = [
            (one.installed.label, one.installed.plugin.version, one.installed.part.version, one.tier)
            for one in (*self._stages.extractors, *self._stages.linkers)
        ]
        words = [(words.name, [entry.line for entry in words.entries]) for words in installed.words]
        kinds = sorted(kind.name for kind in installed.kinds)
        told = canonical((parts, words, kinds, self._choice["options"] or {}))
        from hashlib import blake2b  # dear to import: it loads OpenSSL

        return blake2b(told.encode(), digest_size=8).hexdigest()

    def __reduce__(self) -> tuple[object, ...]:
        """Travel as what it was made of; modules go by name."""
        return _remade, (tuple(map(_by_name, self._plugins)), self._choice)

    def read(self, data: bytes, name: str) -> Iterator[Document]:
        """Return an iterator over the documents of a file, using a plugin's reader if there is one.

        Args:
            data: The contents of the file.
            name: Its name, whose ending selects the reader; other files are read as plain text.

        Raises:
            OnrecordError: `OR006`, if the file cannot be read or the reader fails. A bad line of JSONL
                raises when its turn comes, and the iterator can then continue with the next one.
        """
        check_given(data, name)
        for one in self._installed.readers:
            if name.lower().endswith(one.part.endings):
                return read_by(one.label, one.part, data, name)
        from pathlib import PurePath

        from onrecord.readers import BY_ENDING, read_text

        return BY_ENDING.get(PurePath(name).suffix.lower(), read_text)(data, name)

    def export(self, record: Record, form: str) -> str:
        """Return a record as text, in a format that a plugin adds.

        Raises:
            OnrecordError: `OR012`, if no plugin has an exporter with this name; `OR016`,
                if it fails.
        """
        for one in self._installed.exporters:
            if one.part.name == form:
                return written_by(one.label, one.part, record)
        names = ", ".join(one.part.name for one in self._installed.exporters)
        hint = f"plugins add: {names or 'none'}; the library's own formats are in onrecord.export"
        raise OnrecordError("OR012", f"no exporter {form!r}", hint=hint + self._installed.lacking)

    def prepare(self, document: Document | str) -> Document:
        """Return a copy of a document as extractors see it: its layers use this pipeline's words.

        Use it to call an extractor yourself; `extract` prepares its documents.
        """
        return prepared(_document(document), self._lexicon)


def given_up(document: Document, lost: Lost) -> Record:
    """Return the record of a document on which every attempt of a worker failed."""
    return Record(document, faults=(Fault("OR013", "extract", "onrecord:pipeline", lost.reason),))


def in_json(
    pipeline: Pipeline,
    documents: Sequence[Document],
    mark: Marker,
    skips: Mapping[int, Mapping[int, str]],
    *,
    text: bool = False,
) -> Iterator[str]:
    """Yield the record of each of a worker's documents as JSON, with its text or not; see `Pipeline.run`."""
    for place, record in enumerate(pipeline.run(documents, len(documents), mark, skips)):
        mark(place, NO_STAGE)
        yield record.to_json(text=text)


def _maker(pipeline: Pipeline, mark: Marker) -> Work:
    """Make what a worker process does with documents."""
    pipeline.warm()

    def work(items: Sequence[Document], skips: Mapping[int, Mapping[int, str]]) -> list[str]:
        return list(in_json(pipeline, items, mark, skips))

    return work


def _by_name(plugin: object) -> object:
    return _Module(plugin.__name__) if isinstance(plugin, ModuleType) else plugin


class _Module(NamedTuple):
    """A module on its way to another process."""

    name: str


def _remade(plugins: Iterable[object], choice: Mapping[str, Any]) -> Pipeline:
    found = [import_module(p.name) if isinstance(p, _Module) else p for p in plugins]
    return Pipeline(plugins=found, **choice)


def _document(given: Document | str) -> Document:
    return given if isinstance(given, Document) else Document(given)


def _numbered(documents: Iterable[Document | str]) -> Iterator[Document]:
    """Yield documents; of what is none, say which one it was."""
    for number, given in enumerate(documents, 1):
        try:
            yield _document(given)
        except OnrecordError as error:
            message = f"document {number}: {error.message}"
            hint = "leave out rows without a text" if type(given).__name__ in _EMPTY else error.hint
            raise OnrecordError(error.code, message, hint=hint) from None


def _names(what: str, names: Iterable[str]) -> frozenset[str]:
    example = names if isinstance(names, str) else "amounts"
    return frozenset(several(names, what, f"give a set of names: {what}={{{example!r}}}"))


def _known(name: str, installed: Installation) -> None:
    """Raise `OR012` where a name means no plugin and no extractor."""
    if not installed.knows(name):
        known = ", ".join(sorted(":".join(label) for label in installed.names)) + installed.lacking
        raise OnrecordError("OR012", f"no plugin or extractor {name!r}", hint=f"there are: {known}")


@lru_cache(maxsize=1)
def default_pipeline() -> Pipeline:
    """Return the pipeline with all installed plugins; the same object each time."""
    return Pipeline()


def extract(document: Document | str) -> Record:
    """Return what is on the record in one English news article.

    Args:
        document: A document, or its text; never altered.

    Returns:
        A record with claims, entities, what was superseded, and faults.

    Raises:
        OnrecordError: `OR002`, if it is neither.

    Example:
        >>> import onrecord
        >>> record = onrecord.extract("The repairs cost $5 million.")
        >>> record.claims_of("amount")[0].attributes["high"]
        '5000000'
    """
    with collector_at_rest():  # the first time, all is loaded here
        return default_pipeline().extract(document)
