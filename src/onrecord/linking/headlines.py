"""The people of a document in its headlines, among other capitalised words."""

from __future__ import annotations

from collections.abc import Container, Iterator

from onrecord.grammar.reporting import DATELINE
from onrecord.linking.evidence import Evidence
from onrecord.linking.registry import Registry
from onrecord.linking.spelling import Spelling
from onrecord.model import Document
from onrecord.segment.classes import COMPANY, PARTICLE, SITE
from onrecord.segment.paragraphs import paragraphs


class Headlines:
    """Finds known people in headlines.

    Args:
        evidence: The name runs, weighed.
        registry: The people known.
        spelling: What reads the words of names.
    """

    def __init__(self, evidence: Evidence, registry: Registry, spelling: Spelling) -> None:
        self._evidence, self._registry, self._spelling = evidence, registry, spelling

    def names(self, document: Document, done: Container[int]) -> Iterator[tuple[int, int, int]]:
        """Yield names of people, as tokens [first, after), each with the person, in headlines.

        Args:
            document: The document.
            done: The runs of names that are not looked at.
        """
        runs = self._evidence.runs
        for number, shouted in enumerate(runs.shouted):
            if shouted and number not in done and not _is_dateline(document, runs.starts[number]):
                yield from self._within(runs.first[number], runs.after[number])

    def _within(self, first: int, after: int) -> Iterator[tuple[int, int, int]]:
        """Yield the known names between two tokens, the longest first at each place."""
        at = first
        bits = self._evidence.bits
        while at < after:
            step = 1
            near = self._evidence.lower[at : min(after, at + 4)]
            if not self._evidence.words[at][0].isalpha() or self._registry.knows_none(near):
                at += 1
                continue
            if near[:2] in self._evidence.firms and self._registry.known(near[:2]) is None:
                at += 2  # CONTINENTAL RIDGE | AIR, of Mr. Ridge
                continue
            for end in range(min(after, at + 4), at, -1):
                words, suffix = self._spelling.words(at, end)
                whole = end - at > 1
                if bits[end - 1] & PARTICLE or (end < after and bits[end] & (COMPANY | SITE)):
                    continue
                if self._evidence.lower[at:after][: end - at + 1] in self._evidence.firms:
                    continue
                person = self._registry.known(words) if whole else self._registry.called(words, suffix, 0)
                if person is not None:
                    yield at, end, person
                    step = end - at
                    break
            at += step


def _is_dateline(document: Document, start: int) -> bool:
    """Tell whether a run of capitals at the start of a paragraph tells where it was written."""
    found = paragraphs(document)
    return found.starts[found.at(start)] == start and DATELINE.match(document.text, start) is not None
