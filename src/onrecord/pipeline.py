"""The pipeline: run each extractor guarded, check its findings, merge them."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from hashlib import blake2b
from importlib import import_module
from itertools import islice
from types import MappingProxyType, ModuleType
from typing import Any, Final

from attrs import evolve, frozen

from onrecord.errors import OnrecordError
from onrecord.lexicon import Lexicon, lexicon
from onrecord.merge import Evidence, resolve
from onrecord.model import Document, Fault, Finding, Provenance, Record
from onrecord.plugins import Installation, Installed, Names, install
from onrecord.workers import NO_STAGE, Lost, Marker, Work, ordered, shown

#: The most findings that one extractor may give for each document; the rest are left out, with a Fault.
MOST_FINDINGS: Final = 200_000

_TIERS: Final = {True: 1, False: 2}


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
        block, rank = frozenset(block), frozenset(rank)
        self._plugins = tuple(plugins)
        self._choice: dict[str, Any] = {
            "block": block,
            "rank": rank,
            "options": options,
            "discover": discover,
        }
        plugins = self._plugins
        everything = install(plugins, (), options, discover=discover) if block else None
        self._installed = install(plugins, block, options, discover=discover)
        for name in sorted(block | rank):
            _known(name, everything or self._installed)
        self._first = Names(rank)
        self._lexicon = Lexicon(self._installed.words) if self._installed.words else None

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
        document = self._prepared(document)
        installed = self._installed
        faults = list(installed.faults)
        run = _Run(self, document, mark, skip, faults)
        evidence = run.all(enumerate(installed.extractors), document)
        record = resolve(document, evidence, installed.kinds, faults)
        if installed.linkers:
            evidence += run.all(enumerate(installed.linkers, len(installed.extractors)), record)
            record = resolve(document, evidence, installed.kinds, faults)
        mark(NO_STAGE)
        return record

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
        if processes < 1 or chunk < 1 or (timeout is not None and timeout <= 0):
            message = f"processes {processes}, chunk {chunk}, timeout {timeout}"
            raise OnrecordError("OR012", message, hint="give whole numbers of 1 or more, seconds above 0")
        prepared = map(_document, documents)
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
            (one.label, one.plugin.version, one.part.version, self.tier(one))
            for one in (*installed.extractors, *installed.linkers)
        ]
        words = [(words.name, words.phrases) for words in installed.words]
        kinds = sorted(kind.name for kind in installed.kinds)
        told = repr((parts, words, kinds, sorted((self._choice["options"] or {}).items())))
        return blake2b(told.encode(), digest_size=8).hexdigest()

    def __reduce__(self) -> tuple[object, ...]:
        """Travel as what it was made of; modules go by name."""
        return _remade, (tuple(map(_by_name, self._plugins)), self._choice)

    def _prepared(self, document: Document | str) -> Document:
        """Return a document whose layers use this pipeline's words."""
        document = _document(document)
        if self._lexicon is not None:
            document = evolve(document)
            lexicon.set(document, self._lexicon)
        return document

    def tier(self, one: Installed) -> int:
        """Return how far an extractor is trusted: 0 ranked first, 1 built in, 2 others."""
        if self._first.match(one.plugin.distribution, one.part.name) or one.plugin.label in self._first.names:
            return 0
        return _TIERS[one.plugin.distribution == "onrecord"]


@frozen
class _Run:
    """One document's way through extractors and linkers."""

    pipeline: Pipeline
    document: Document
    mark: Marker
    skip: Mapping[int, str]
    faults: list[Fault]

    def all(self, numbered: Iterable[tuple[int, Installed]], given: Any) -> list[Evidence]:
        """Run each, guarded; what passes the border is evidence."""
        return [piece for number, one in numbered for piece in self._one(number, one, given)]

    def _one(self, number: int, one: Installed, given: Any) -> Iterator[Evidence]:
        if number in self.skip:
            self.faults.append(Fault("OR013", "extract", one.label, self.skip[number]))
            return
        self.mark(number)
        found, failure = _guarded(one.part.find, given)
        if failure:
            self.faults.append(Fault(failure[0], "extract", one.label, failure[1]))
        tier = self.pipeline.tier(one)
        for finding in found:
            if reason := self._objection(one, finding):
                self.faults.append(Fault("OR009", "border", one.label, reason, _rule(finding)))
            else:
                yield Evidence(tier, finding, _provenance(one, finding))

    def _objection(self, one: Installed, finding: object) -> str:
        if reason := self.pipeline.installed.kinds.objection(finding, len(self.document)):
            return reason
        kind = getattr(finding, "kind", "")
        return "" if kind in one.part.kinds else f"{one.part.name} did not say that it finds {kind!r}"


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


@frozen
class _Module:
    """A module on its way to another process."""

    name: str


def _remade(plugins: Iterable[object], choice: Mapping[str, Any]) -> Pipeline:
    found = [import_module(p.name) if isinstance(p, _Module) else p for p in plugins]
    return Pipeline(plugins=found, **choice)


def _document(given: Document | str) -> Document:
    return given if isinstance(given, Document) else Document(given)


def _known(name: str, installed: Installation) -> None:
    labels = {(p.distribution, p.name) for p in installed.plugins}
    labels |= {(i.plugin.distribution, i.part.name) for i in (*installed.extractors, *installed.linkers)}
    if not any(Names(frozenset([name])).match(*label) for label in labels):
        known = ", ".join(sorted(":".join(label) for label in labels))
        raise OnrecordError("OR012", f"no plugin or extractor {name!r}", hint=f"there are: {known}")


def _guarded(
    find: Callable[[Any], Iterable[Finding]], given: Any
) -> tuple[list[Finding], tuple[str, str] | None]:
    """Return all that an extractor finds, or nothing and why: never half of it."""
    try:
        found = list(islice(find(given), MOST_FINDINGS + 1))
    except Exception as error:  # noqa: BLE001 - whatever a plugin raises is contained and reported
        return [], ("OR008", f"{type(error).__name__}: {error}")
    if len(found) > MOST_FINDINGS:
        return found[:MOST_FINDINGS], ("OR010", f"more than {MOST_FINDINGS} findings; the rest are left out")
    return found, None


def _rule(finding: object) -> str:
    return finding.rule if isinstance(finding, Finding) else ""


def _provenance(one: Installed, finding: Finding) -> Provenance:
    return Provenance(
        one.plugin.distribution, one.part.name, one.part.version or one.plugin.version, finding.rule
    )


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
    return default_pipeline().extract(document)
