"""Documents that are read together, stage by stage: one extractor reads them all, then the next begins.

What a stage works with is then still near the processor when it comes to the next document: a seventh
less time for short stories. Each document's record is the same as if it were read by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

from attrs import evolve

from onrecord.kinds import Kinds
from onrecord.lexicon import Lexicon, lexicon
from onrecord.merge import Evidence, Settled
from onrecord.model import LINK, Document, Fault, Record, companions, forget
from onrecord.parts import LONGEST
from onrecord.running import Runner
from onrecord.serving import NO_STAGE, Marker

T = TypeVar("T")


def together(items: Iterable[T], most: int, size: Callable[[T], int]) -> Iterator[list[T]]:
    """Yield items in groups to be read together: at most so many, no longer than a part of a long document.

    What is longer than that is alone.

    Args:
        items: Any number.
        most: How many a group may hold.
        size: Tells how many characters an item has.

    Example:
        >>> list(together(["one", "two", "three"], 2, len))
        [['one', 'two'], ['three']]
    """
    group: list[T] = []
    characters = 0
    try:
        for item in items:
            if group and characters + size(item) > LONGEST:
                yield group
                group, characters = [], 0
            group.append(item)
            characters += size(item)
            if len(group) == most or characters >= LONGEST:  # the next may be long in coming
                yield group
                group, characters = [], 0
    except Exception:  # where the next one cannot be had, those before it are read all the same
        if group:
            yield group
        raise
    if group:
        yield group


class Item(NamedTuple):
    """A document, or a part of one, to be read.

    Attributes:
        number: By which it is marked.
        document: The document.
        skip: Numbers of extractors and linkers to leave out, and why; each is a Fault.
        faults: What is wrong already.
    """

    number: int
    document: Document
    skip: Mapping[int, str]
    faults: Iterable[Fault]


class _Run:
    """What has been found in one document so far."""

    def __init__(self, item: Item, kinds: Kinds) -> None:
        self.item, self.kinds = item, kinds
        self.faults = list(item.faults)
        self.found: list[Evidence] = []
        self.further: list[Evidence] = []

    def settle(self) -> None:
        """Make the record that linkers see."""
        self._settled = Settled(self.item.document.text, self.found, self.kinds)
        self._told = len(self.faults)
        self.record = self._settled.record(self.item.document, (), self.faults)

    def final(self) -> Record:
        """Return the record with what linkers found."""
        if not self.further and len(self.faults) == self._told:
            return self.record
        settled, further = self._settled, self.further
        if any(piece.finding.kind != LINK for piece in further):
            settled, further = Settled(self.item.document.text, self.found + further, self.kinds), []
        return settled.record(self.item.document, further, self.faults)


class _Views:
    """Copies of documents, some for each distribution: what one does to its layers does not reach another."""

    def __init__(self, documents: Sequence[Document], words: Lexicon) -> None:
        self._documents, self._words = documents, words
        self._views: dict[str, list[Document]] = {}

    def of(self, runner: Runner) -> list[Document]:
        """Return the copies that an extractor or linker is given."""
        home = runner.installed.plugin.distribution
        if home not in self._views:
            views = self._views[home] = [prepared(document, self._words) for document in self._documents]
            for view in views:
                companions.set(view, views)
        return self._views[home]

    def forget(self) -> None:
        """Drop the layers of all copies."""
        for views in self._views.values():
            for view in views:
                forget(view)


class Stages(NamedTuple):
    """Extractors and linkers, to be run over documents that are read together."""

    extractors: Sequence[Runner]
    linkers: Sequence[Runner]
    kinds: Kinds
    words: Lexicon

    def records(self, items: Sequence[Item], mark: Marker) -> list[Record]:
        """Return the record of each document.

        Args:
            items: The documents.
            mark: Called with the number of a document and that of an extractor, then linker, as it starts;
                with `NO_STAGE` where none of them is at work.
        """
        runs = [_Run(item, self.kinds) for item in items]
        views = _Views([item.document for item in items], self.words)
        try:
            for stage, runner in enumerate(self.extractors):
                for run, view in zip(runs, views.of(runner), strict=True):
                    run.found += self._found(stage, runner, run, view, mark)
            for run in runs:
                mark(run.item.number, NO_STAGE)
                run.settle()
            for stage, runner in enumerate(self.linkers, len(self.extractors)):
                for run, view in zip(runs, views.of(runner), strict=True):
                    run.further += self._found(stage, runner, run, evolve(run.record, document=view), mark)
        finally:
            views.forget()
        records = []
        for run in runs:
            mark(run.item.number, NO_STAGE)
            records.append(run.final())
        return records

    def _found(
        self, stage: int, runner: Runner, run: _Run, given: Document | Record, mark: Marker
    ) -> list[Evidence]:
        """Return what one extractor or linker finds in one document."""
        if stage in run.item.skip:
            run.faults.append(runner.given_up(run.item.skip[stage]))
            return []
        mark(run.item.number, stage)
        return runner.run(given, self.kinds, len(run.item.document), run.faults)


def prepared(document: Document, words: Lexicon) -> Document:
    """Return a copy of a document whose layers use these words."""
    working = evolve(document)
    lexicon.set(working, words)
    return working
