"""Evidence: findings with those who stated them, grouped by what they state."""

from __future__ import annotations

import json
from collections.abc import Iterable
from operator import attrgetter
from typing import Any, Final

from onrecord.model import Attributes, Finding, Provenance, Value
from onrecord.spans import Span

#: What makes two findings the same statement: kind, spans and roles.
Key = tuple[str, tuple[tuple[Span, str], ...]]

_NONE: Final = Attributes()


class Evidence:
    """A finding and who stated it.

    Attributes:
        tier: How far it is trusted: 0 what the user ranks first, 1 built in, 2 others.
        finding: What is stated.
        provenance: By whom.
        key: What makes two findings the same statement.
        rank: The place in the strict total order, the most trusted first.
    """

    __slots__ = ("finding", "key", "provenance", "rank", "tier")

    def __init__(self, tier: int, finding: Finding, provenance: Provenance) -> None:
        self.tier, self.finding, self.provenance = tier, finding, provenance
        kind, places = finding.kind, tuple([(a.span, a.role) for a in finding.arguments])
        self.key: Key = (kind, places)
        covered = sum([end - start for (start, end), _ in places])
        self.rank: tuple[Any, ...] = (
            tier,
            -covered,
            kind,
            places,
            finding.attributes,
            provenance,
            finding.rule,
        )

    def __eq__(self, other: object) -> bool:
        return self.rank == other.rank if isinstance(other, Evidence) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.rank)


class Statement:
    """All evidence for one statement, the most trusted first."""

    __slots__ = ("evidence", "finding", "place", "span", "tier")

    def __init__(self, evidence: list[Evidence]) -> None:
        self.evidence = evidence
        self.finding = evidence[0].finding
        self.tier = evidence[0].tier
        key = evidence[0].key
        start, end = key[1][0][0][0], max([end for (_, end), _ in key[1]])
        self.span = Span(start, end)
        #: The place in the text, then by kind and arguments: no two statements tie.
        self.place = (start, end, key)

    @property
    def provenance(self) -> tuple[Provenance, ...]:
        """Who stated it, each once."""
        return told_by(self.evidence)

    def attributes(self) -> tuple[Attributes, Attributes]:
        """Return the values that win, and by name those that lost."""
        return attributes_of(self.evidence)


def told_by(evidence: list[Evidence]) -> tuple[Provenance, ...]:
    """Return who stated all this, each once, the most trusted first."""
    if len(evidence) == 1:
        return (evidence[0].provenance,)
    return tuple(dict.fromkeys([piece.provenance for piece in evidence]))


def attributes_of(evidence: list[Evidence]) -> tuple[Attributes, Attributes]:
    """Return the values that win, and by name those that lost; the most trusted come first."""
    if len(evidence) == 1:
        return evidence[0].finding.attributes, _NONE
    won: dict[str, Value] = {}
    lost: dict[str, dict[str, None]] = {}
    for piece in evidence:
        for name, value in piece.finding.attributes.items():
            if _told(won.setdefault(name, value)) != _told(value):
                lost.setdefault(name, {})[_told(value)] = None
    return Attributes(won), Attributes({name: list(values) for name, values in lost.items()})


def _told(value: Value) -> str:
    """Return a value as text: itself, or as JSON has it."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def statements(evidence: Iterable[Evidence]) -> list[Statement]:
    """Group evidence by statement, each piece once; the most trusted statement first."""
    groups: dict[Key, list[Evidence]] = {}
    last = None
    for piece in sorted(evidence, key=attrgetter("rank")):
        if piece.rank != last:
            groups.setdefault(piece.key, []).append(piece)
        last = piece.rank
    return [Statement(pieces) for pieces in groups.values()]
