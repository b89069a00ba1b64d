"""Parts of plugins at work: each guarded, what it gives checked at the border."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any, Final, NamedTuple

from onrecord.errors import Guard, OnrecordError, describe, shortened
from onrecord.given import is_several, sort_of
from onrecord.hookspecs import Exporter, Reader
from onrecord.kinds import Kinds
from onrecord.lexicon import Lexicon, WordList, built_in, lexicon
from onrecord.merge import Evidence
from onrecord.model import Document, Fault, Finding, Provenance, Record, remade
from onrecord.plugins import Installation, Installed, Names

#: An extractor may give this many findings of a kind for a document, or a part of a very long one: twice as
#: many as the densest 100,000 characters of wire stories hold.
MOST_FINDINGS: Final = 1000
#: Different faults at the border that are told one by one, for each extractor and document.
MOST_REASONS: Final = 20

_END: Final = object()

#: A text that makes the built-in extractors look into their word lists.
PROBE: Final = (
    "“We paid $5 million to the city,” Mayor Ada Reyes of Port Ellis said on Friday, after Acme Inc. and "
    "the ministry had signed an agreement. She told reporters that it was about 3 billion euros a year."
)


class Runner(NamedTuple):
    """An extractor or a linker at work: guarded, its findings checked at the border."""

    installed: Installed
    tier: int

    def run(self, given: Document | Record, kinds: Kinds, length: int, faults: list[Fault]) -> list[Evidence]:
        """Return what it finds, as evidence; what goes wrong is added to `faults`."""
        with Guard(located=True) as guard:
            found, beyond = self._first(
                _each(self.installed.part.find(given), "an extractor yields findings")
            )
        if guard.reason:  # all of an extractor's findings or none: never half of them
            faults.append(self._fault("OR008", "extract", guard.reason))
            return []
        if beyond:
            reason = f"only its first {MOST_FINDINGS} findings of each kind are used, in each part of a text"
            faults.append(self._fault("OR010", "extract", reason))
        return self._passed(found, kinds, length, faults)

    def _first(self, findings: Iterable[Any]) -> tuple[list[Any], bool]:
        """Return the findings before there are too many of a kind, and whether there are."""
        found: list[Any] = []
        counts: dict[str, int] = defaultdict(int)
        for finding in findings:
            kind = getattr(finding, "kind", "") if type(finding) is Finding else ""
            known = kind if type(kind) is str and kind in self.installed.part.kinds else ""
            if counts[known] == MOST_FINDINGS:
                return found, True
            counts[known] += 1
            found.append(finding)
        return found, False

    def _passed(self, found: list[Any], kinds: Kinds, length: int, faults: list[Fault]) -> list[Evidence]:
        """Return the findings that pass the border; the others are faults."""
        evidence: list[Evidence] = []
        refused: list[tuple[str, str]] = []
        sources: dict[str, Provenance] = {}
        for finding in found:
            piece = self._piece(finding, kinds, length, sources)
            if isinstance(piece, Evidence):
                evidence.append(piece)
            else:
                refused.append(piece)
        if refused:
            faults += self._refused(Counter(refused))
        return evidence

    def _piece(
        self, finding: Any, kinds: Kinds, length: int, sources: dict[str, Provenance]
    ) -> Evidence | tuple[str, str]:
        """Return a finding as evidence; or the rule that found it, and why it is refused."""
        rule = ""
        try:
            if type(finding) is Finding and not self.installed.is_own:
                finding = remade(finding)
            reason = kinds.objection(finding, length) or self._undeclared(finding.kind)
            rule = finding.rule if type(finding) is Finding else ""
            if not reason:
                if rule not in sources:
                    sources[rule] = self._provenance(rule)
                return Evidence(self.tier, finding, sources[rule])
        except Exception as error:  # noqa: BLE001 - made or altered behind the back of its class
            reason = f"a finding that cannot be read: {describe(error)}"
        return rule, shortened(reason)

    def _undeclared(self, kind: str) -> str:
        part = self.installed.part
        if kind in part.kinds:
            return ""
        return f"{part.name} does not declare that it finds {kind!r} (add it to kinds=)"

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


def _each(given: Any, wanted: str) -> Iterable[Any]:
    """Return what a plugin returned, where it is several things, and not text."""
    if not is_several(given):
        raise TypeError(f"it returned {sort_of(given)}: {wanted}, or returns a list of them")
    return given  # type: ignore[no-any-return]


def ranked(installed: Iterable[Installed], first: Names) -> tuple[Runner, ...]:
    """Return what runs each, trusted as the user wants it: see `Evidence.tier`."""
    return tuple(Runner(one, 0 if one.named_in(first) else 1 if one.is_own else 2) for one in installed)


def lexicon_of(installed: Installation) -> tuple[Lexicon, tuple[WordList, ...], list[Fault]]:
    """Return the words to read by, the added lists that are in them, and faults for those that are not.

    Left out are lists with which a built-in extractor fails.
    """
    words = Lexicon(installed.words)
    if not any(map(_unknown_field, installed.words)) and not _failure(words, installed):
        return words, installed.words, []
    words, sound, faults = Lexicon(), list[WordList](), list[Fault]()
    for one in installed.words:
        tried = Lexicon([*sound, one])
        failure = _unknown_field(one)
        if not failure and (failure := _failure(tried, installed)):
            failure += _needed_fields(one)
        if failure:
            reason = f"with its word list {one.name!r}, {failure}"
            faults.append(Fault("OR011", "load", one.source, shortened(reason)))
        else:
            words = tried
            sound.append(one)
    return words, tuple(sound), faults


def _failure(words: Lexicon, installed: Installation) -> str:
    """Return how a built-in extractor fails with these words, or an empty string."""
    probe = Document(PROBE)
    lexicon.set(probe, words)
    for one in installed.extractors:
        if one.is_own:
            with Guard() as guard:
                list(one.part.find(probe))
            if guard.reason:
                return f"{one.label} fails: {guard.reason}"
    return ""


def _own_fields(words: WordList) -> list[set[str]]:
    """Return the fields of each entry of the library's own list of that name, if it has one."""
    with suppress(OnrecordError):
        return [set(one.fields) for one in built_in().entries(words.name)]
    return []


def _needed_fields(words: WordList) -> str:
    """Return a hint at the fields that all of the library's own entries have."""
    own = _own_fields(words)
    fields = sorted(set.intersection(*own)) if own else []
    return f" (each entry that the library has there says {' and '.join(fields)})" if fields else ""


def _unknown_field(words: WordList) -> str:
    """Return which field none of the library's own entries has, and so nobody reads, or an empty string."""
    if not (own := _own_fields(words)):
        return ""
    known = sorted(set.union(*own))
    for entry in words.entries:
        for name in entry.fields:
            if name not in known:
                return f"{entry.phrase!r} has the field {name!r} (there are: {', '.join(known) or 'none'})"
    return ""


def read_by(label: str, reader: Reader, data: bytes, name: str) -> Iterator[Document]:
    """Yield the documents that a plugin's reader makes of a file; `OR006` where it fails."""
    with Guard(located=True) as guard:
        documents = iter(_each(reader.read(data, name), "a reader yields documents"))
    while not guard.reason:
        document = None
        with guard:
            document = next(documents, _END)
            if document is not _END and not isinstance(document, Document):
                raise TypeError(f"not a Document but {type(document).__name__}")
        if document is _END:
            return
        if isinstance(document, Document):  # outside of the guard: what the caller does is not the plugin's
            yield document
    raise OnrecordError("OR006", f"{name}: {label} failed: {guard.reason}")


def written_by(label: str, exporter: Exporter, record: Record) -> str:
    """Return what a plugin's exporter writes; `OR016` where it fails."""
    with Guard(located=True) as guard:
        written = exporter.write(record)
        if isinstance(written, str):
            return written
        raise TypeError(f"not text but {type(written).__name__}")
    raise OnrecordError("OR016", f"{record.document.id}: {label} failed: {guard.reason}")
