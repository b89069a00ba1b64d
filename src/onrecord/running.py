"""Parts of plugins at work: each guarded, what it gives checked at the border."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from typing import Any, Final

from attrs import frozen

from onrecord.errors import PLUGIN_ERRORS, OnrecordError, describe, shortened
from onrecord.hookspecs import PROJECT, Exporter, Reader
from onrecord.kinds import Kinds
from onrecord.lexicon import Lexicon, WordList, lexicon
from onrecord.merge import Evidence
from onrecord.model import Document, Fault, Finding, Provenance, Record
from onrecord.plugins import Installation, Installed, Names

#: An extractor may give this many findings for a document, and one more for each of its characters.
MOST_FINDINGS: Final = 1000
#: Different faults at the border that are told one by one, for each extractor and document.
MOST_REASONS: Final = 20

# A text that makes the built-in extractors look into their word lists.
_PROBE: Final = (
    "“We paid $5 million to the city,” Mayor Ada Reyes of Port Ellis said on Friday, after Acme Inc. and "
    "the ministry had signed an agreement. She told reporters that it was about 3 billion euros a year."
)


@frozen
class Runner:
    """An extractor or a linker at work: guarded, its findings checked at the border."""

    installed: Installed
    tier: int

    def run(self, given: Document | Record, kinds: Kinds, length: int, faults: list[Fault]) -> list[Evidence]:
        """Return what it finds, as evidence; what goes wrong is added to `faults`."""
        try:
            found = list(islice(self.installed.part.find(given), MOST_FINDINGS + length + 1))
        except PLUGIN_ERRORS as error:  # all of an extractor's findings or none: never half of them
            faults.append(self._fault("OR008", "extract", describe(error)))
            return []
        if len(found) > MOST_FINDINGS + length:
            found.pop()
            faults.append(self._fault("OR010", "extract", f"only its first {len(found)} findings count"))
        return self._passed(found, kinds, length, faults)

    def _passed(self, found: list[Any], kinds: Kinds, length: int, faults: list[Fault]) -> list[Evidence]:
        """Return the findings that pass the border; the others are faults."""
        evidence: list[Evidence] = []
        refused: Counter[tuple[str, str]] = Counter()
        provenance = cache(self._provenance)
        for finding in found:
            if reason := self._objection(finding, kinds, length):
                refused[finding.rule if type(finding) is Finding else "", shortened(reason)] += 1
            else:
                evidence.append(Evidence(self.tier, finding, provenance(finding.rule)))
        faults += self._refused(refused)
        return evidence

    def _objection(self, finding: Any, kinds: Kinds, length: int) -> str:
        if reason := kinds.objection(finding, length):
            return reason
        part = self.installed.part
        return "" if finding.kind in part.kinds else f"{part.name} did not say that it finds {finding.kind!r}"

    def _refused(self, refused: Counter[tuple[str, str]]) -> Iterator[Fault]:
        reasons = list(refused.items())
        for (rule, reason), count in reasons[:MOST_REASONS]:
            yield self._fault("OR009", "border", reason, rule, count)
        if rest := sum(count for _, count in reasons[MOST_REASONS:]):
            yield self._fault("OR009", "border", "more findings were refused", count=rest)

    def given_up(self, reason: str) -> Fault:
        """Return the fault of an extractor that was left out."""
        return self._fault("OR013", "extract", reason)

    def _fault(self, code: str, stage: str, reason: str, rule: str = "", count: int = 1) -> Fault:
        return Fault(code, stage, self.installed.label, reason, rule, count)

    def _provenance(self, rule: str) -> Provenance:
        plugin, part = self.installed.plugin, self.installed.part
        return Provenance(plugin.distribution, part.name, part.version or plugin.version, rule)


def ranked(installed: Iterable[Installed], first: Names) -> tuple[Runner, ...]:
    """Return what runs each, trusted as the user wants it: see `Evidence.tier`."""
    return tuple(
        Runner(one, 0 if one.named_in(first) else 1 if one.plugin.distribution == PROJECT else 2)
        for one in installed
    )


def sound_words(installed: Installation) -> tuple[tuple[WordList, ...], list[Fault]]:
    """Return the added word lists with which the built-in extractors work, and faults for the others."""
    sound: list[WordList] = []
    faults: list[Fault] = []
    for words in installed.words:
        probe = Document(_PROBE)
        lexicon.set(probe, Lexicon([words]))
        try:
            for one in installed.extractors:
                if one.plugin.distribution == PROJECT:
                    list(one.part.find(probe))
        except PLUGIN_ERRORS as error:
            reason = f"with its word list {words.name!r}, {one.label} fails: {describe(error)}"
            faults.append(Fault("OR011", "load", words.source, shortened(reason)))
        else:
            sound.append(words)
    return tuple(sound), faults


def read_by(label: str, reader: Reader, data: bytes, name: str) -> Iterator[Document]:
    """Yield the documents that a plugin's reader makes of a file; `OR006` where it fails."""
    try:
        for document in reader.read(data, name):
            if not isinstance(document, Document):
                raise TypeError(f"not a Document but {type(document).__name__}")
            yield document
    except PLUGIN_ERRORS as error:
        raise OnrecordError("OR006", f"{name}: {label} failed: {describe(error)}") from error


def written_by(label: str, exporter: Exporter, record: Record) -> str:
    """Return what a plugin's exporter writes; `OR016` where it fails."""
    try:
        written = exporter.write(record)
        if not isinstance(written, str):
            raise TypeError(f"not text but {type(written).__name__}")
    except PLUGIN_ERRORS as error:
        raise OnrecordError("OR016", f"{record.document.id}: {label} failed: {describe(error)}") from error
    return written
