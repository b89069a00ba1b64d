"""The pipeline: run each extractor guarded, check its findings, merge them."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from hashlib import blake2b
from importlib import import_module
from types import MappingProxyType, ModuleType
from typing import Any, NamedTuple

from attrs import evolve, frozen

from onrecord.collector import collector_at_rest
from onrecord.errors import OnrecordError
from onrecord.given import of_type, several
from onrecord.lexicon import built_in, lexicon
from onrecord.merge import Evidence, Settled
from onrecord.model import LINK, Document, Fault, Record, forget
from onrecord.parts import Joined, is_long, parts
from onrecord.plugins import Installation, Names, install
from onrecord.readers import BY_ENDING, read_text
from onrecord.running import Runner, lexicon_of, ranked, read_by, written_by
from onrecord.workers import NO_STAGE, Lost, Marker, Work, check_possible, ordered, shown


class Pipeline:
    """Extractors, kinds and words, ready to be run over documents.

    Args:
        plugins: Plugins as objects or modules, besides those that are installed.
        block: Names of plugins or extractors to leave out: `amounts`, `some-distribution`,
            `some-distribution:fees`.
        rank: Names of plugins or extractors to be trusted above the built-in ones.
        options: What plugins may want to know.
        discover: Whether installed plugins are looked for.

    Raises:
        OnrecordError: `OR012`, where a name in `block` or `rank` means nothing.

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
            installed = evolve(installed, words=words, faults=(*installed.faults, *faults))
        self._installed = installed
        self._extractors = ranked(installed.extractors, Names(rank))
        self._linkers = ranked(installed.linkers, Names(rank))

    @property
    def installed(self) -> Installation:
        """The plugins, extractors and kinds that it works with, and the faults at loading."""
        return self._installed

    def extract(self, document: Document | str) -> Record:
        """Return the record of one document.

        Args:
            document: A document, or its text.

        Raises:
            OnrecordError: `OR002`, where it is neither. What goes wrong inside a plugin is
                not raised: it is in the record's `faults`.
        """
        return self.run(document)

    def run(
        self,
        document: Document | str,
        mark: Marker = lambda _: None,
        skip: Mapping[int, str] = MappingProxyType({}),
    ) -> Record:
        """Return the record as `extract` does, for one who watches over the run.

        Args:
            document: A document, or its text.
            mark: Called with the number of each extractor, then linker, as it starts, and
                with -1 at the end.
            skip: Numbers of extractors to leave out, and why; each is a Fault.
        """
        given = _document(document)
        with collector_at_rest():
            if not is_long(given):
                record = self._read(given, mark, skip, self._installed.faults)
            else:
                joined = Joined(given)
                for start, part in parts(given):
                    joined.add(start, self._read(part, mark, skip, () if start else self._installed.faults))
                record = joined.record()
        mark(NO_STAGE)
        return record

    def _read(self, given: Document, mark: Marker, skip: Mapping[int, str], known: Iterable[Fault]) -> Record:
        """Return the record of a document, or of a part of one."""
        # A copy for each distribution: what one does to the layers of its copy does not reach another.
        views: dict[str, Document] = {}
        faults = list(known)

        def run(runners: Iterable[Runner], start: int, record: Record | None = None) -> list[Evidence]:
            evidence: list[Evidence] = []
            for number, runner in enumerate(runners, start):
                if number in skip:
                    faults.append(runner.given_up(skip[number]))
                    continue
                home = runner.installed.plugin.distribution
                if home not in views:
                    views[home] = self.prepare(given)
                seen = views[home] if record is None else evolve(record, document=views[home])
                mark(number)
                evidence += runner.run(seen, self._installed.kinds, len(given), faults)
            return evidence

        try:
            found = run(self._extractors, 0)
            settled, told = Settled(given.text, found, self._installed.kinds), len(faults)
            record = settled.record(given, (), faults)
            further = run(self._linkers, len(self._extractors), record)
        finally:
            for view in views.values():
                forget(view)
        if not further and len(faults) == told:
            return record
        if any(piece.finding.kind != LINK for piece in further):
            settled, further = Settled(given.text, found + further, self._installed.kinds), []
        return settled.record(given, further, faults)

    def pipe(
        self,
        documents: Iterable[Document | str],
        *,
        processes: int = 1,
        chunk: int = 64,
        timeout: float | None = None,
        progress: bool = False,
    ) -> Iterator[Record]:
        """Yield the record of each document: in the order of the input, one for each.

        Args:
            documents: Documents or texts, any number; read only a little ahead.
            processes: How many worker processes; 1 for none, in this process.
            chunk: How many documents travel to a worker at once.
            timeout: Seconds after which an extractor is given up on a document, with a
                Fault; None for no limit. With a limit there is always a worker process.
            progress: Whether to show progress on standard error, where that is a terminal.

        Raises:
            OnrecordError: `OR002`, where one is neither a document nor text; `OR012` for an
                impossible number of processes.
        """
        check_possible(processes, timeout, chunk)
        given = several(documents, "documents", "give a list of documents or texts: pipe([text])")
        prepared = _numbered(given)
        records: Iterator[Record] = map(self.run, prepared)
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

        make = _Maker(self)
        for answer in ordered(make, noted(), processes=processes, chunk=chunk, timeout=timeout):
            document = sent.popleft()
            if isinstance(answer, Lost):
                yield given_up(document, answer)
            else:
                yield evolve(Record.from_json(answer, text=document.text), document=document)

    @property
    def digest(self) -> str:
        """A digest of all that decides what a document's record is: plugins, versions, choices."""
        installed = self._installed
        parts = [
            (one.installed.label, one.installed.plugin.version, one.installed.part.version, one.tier)
            for one in (*self._extractors, *self._linkers)
        ]
        words = [(words.name, words.phrases) for words in installed.words]
        kinds = sorted(kind.name for kind in installed.kinds)
        told = repr((parts, words, kinds, sorted((self._choice["options"] or {}).items())))
        return blake2b(told.encode(), digest_size=8).hexdigest()

    def __reduce__(self) -> tuple[object, ...]:
        """Travel as what it was made of; modules go by name."""
        return _remade, (tuple(map(_by_name, self._plugins)), self._choice)

    def read(self, data: bytes, name: str) -> Iterator[Document]:
        """Return an iterator over the documents of a file, by a plugin's reader where one is for such names.

        Args:
            data: The file.
            name: Its name, whose ending decides; else it is read as plain text.

        Raises:
            OnrecordError: `OR006`, where it cannot be read, or the reader fails; of a bad line in JSONL,
                when it is its turn, and the next one can be asked for.
        """
        of_type(data, bytes, "data", "give the bytes of a file")
        of_type(name, str, "name", "give the name of a file as text")
        for one in self._installed.readers:
            if name.lower().endswith(one.part.endings):
                return read_by(one.label, one.part, data, name)
        from pathlib import PurePath

        return BY_ENDING.get(PurePath(name).suffix.lower(), read_text)(data, name)

    def export(self, record: Record, form: str) -> str:
        """Return a record as text, in a format that a plugin brings.

        Raises:
            OnrecordError: `OR012`, where no plugin has an exporter of this name; `OR016`,
                where it fails.
        """
        for one in self._installed.exporters:
            if one.part.name == form:
                return written_by(one.label, one.part, record)
        names = ", ".join(one.part.name for one in self._installed.exporters)
        raise OnrecordError("OR012", f"no exporter {form!r}", hint=f"plugins bring: {names or 'none'}")

    def prepare(self, document: Document | str) -> Document:
        """Return a copy of a document as extractors see it: its layers use this pipeline's words.

        For those who call an extractor by itself; `extract` prepares its documents.
        """
        working = evolve(_document(document))
        lexicon.set(working, self._lexicon)
        return working


def given_up(document: Document, lost: Lost) -> Record:
    """Return the record of a document on which every attempt of a worker failed."""
    return Record(document, faults=(Fault("OR013", "extract", "onrecord:pipeline", lost.reason),))


@frozen
class _Maker:
    """Makes what a worker process does with a document."""

    pipeline: Pipeline

    def __call__(self, mark: Marker) -> Work:
        def work(item: Document, skip: Mapping[int, str]) -> str:
            return self.pipeline.run(item, mark, skip).to_json(text=False)

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
            raise OnrecordError(error.code, message, hint=error.hint) from None


def _names(what: str, names: Iterable[str]) -> frozenset[str]:
    example = names if isinstance(names, str) else "amounts"
    return frozenset(several(names, what, f"give a set of names: {what}={{{example!r}}}"))


def _known(name: str, installed: Installation) -> None:
    """Raise `OR012` where a name means no plugin and no extractor."""
    if not installed.knows(name):
        known = ", ".join(sorted(":".join(label) for label in installed.names))
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
        OnrecordError: `OR002`, where it is neither.

    Example:
        >>> import onrecord
        >>> record = onrecord.extract("The repairs cost $5 million.")
        >>> record.claims_of("amount")[0].attributes["high"]
        '5000000'
    """
    with collector_at_rest():  # the first time, all is loaded here
        return default_pipeline().extract(document)
