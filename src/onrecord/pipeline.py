"""The pipeline: run each extractor guarded, check its findings, merge them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import islice
from typing import Any, Final

from attrs import evolve

from onrecord.errors import OnrecordError
from onrecord.lexicon import Lexicon, lexicon
from onrecord.merge import Evidence, resolve
from onrecord.model import Document, Fault, Finding, Provenance, Record
from onrecord.plugins import Installation, Installed, Names, install

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
        document = self._prepared(document)
        faults = list(self._installed.faults)
        evidence = self._run(self._installed.extractors, document, document, faults)
        record = resolve(document, evidence, self._installed.kinds, faults)
        if not self._installed.linkers:
            return record
        evidence += self._run(self._installed.linkers, record, document, faults)
        return resolve(document, evidence, self._installed.kinds, faults)

    def pipe(self, documents: Iterable[Document | str]) -> Iterator[Record]:
        """Yield the record of each document, in the order of the input."""
        return map(self.extract, documents)

    def _prepared(self, document: Document | str) -> Document:
        """Return a document whose layers use this pipeline's words."""
        if not isinstance(document, Document):
            document = Document(document)
        if self._lexicon is not None:
            document = evolve(document)
            lexicon.set(document, self._lexicon)
        return document

    def _run(
        self, installed: Iterable[Installed], given: Any, document: Document, faults: list[Fault]
    ) -> list[Evidence]:
        """Run each extractor or linker, guarded; what passes the border is evidence."""
        evidence: list[Evidence] = []
        for one in installed:
            found, failure = _guarded(one.part.find, given)
            if failure:
                faults.append(Fault(failure[0], "extract", one.label, failure[1]))
            for finding in found:
                if reason := self._objection(one, finding, len(document)):
                    faults.append(Fault("OR009", "border", one.label, reason, _rule(finding)))
                else:
                    evidence.append(Evidence(self._tier(one), finding, _provenance(one, finding)))
        return evidence

    def _objection(self, one: Installed, finding: object, length: int) -> str:
        if reason := self._installed.kinds.objection(finding, length):
            return reason
        kind = getattr(finding, "kind", "")
        return "" if kind in one.part.kinds else f"{one.part.name} did not say that it finds {kind!r}"

    def _tier(self, one: Installed) -> int:
        if self._first.match(one.plugin.distribution, one.part.name) or one.plugin.label in self._first.names:
            return 0
        return _TIERS[one.plugin.distribution == "onrecord"]


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
