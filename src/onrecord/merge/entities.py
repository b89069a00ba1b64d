"""Which mentions name one entity, and what a stretch of text means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from onrecord.merge.evidence import Statement, attributes_of, told_by
from onrecord.model import MENTION, Entity, Link
from onrecord.spans import Span


class _Forest:
    """Numbers in groups; each group goes by its lowest."""

    def __init__(self, size: int) -> None:
        self._parents = list(range(size))

    def root(self, number: int) -> int:
        """Return the lowest number of the group."""
        parents = self._parents
        while parents[number] != number:
            parents[number] = number = parents[parents[number]]
        return number

    def unite(self, roots: Iterable[int]) -> int:
        """Make one group of several, and return its lowest number."""
        lowest, *others = sorted(roots)
        for other in others:
            self._parents[other] = lowest
        return lowest


def cluster(statements: Sequence[Statement]) -> tuple[list[list[Statement]], dict[Statement, Statement]]:
    """Unite statements that share a mention; return the clusters, and what was left out.

    A statement may not unite what more trusted ones keep apart: it loses to the best of them.

    Args:
        statements: Entities, the most trusted first; so they are in each cluster.
    """
    forest = _Forest(len(statements))
    owner: dict[tuple[str, Span], int] = {}
    lost: dict[Statement, Statement] = {}
    for number, statement in enumerate(statements):
        keys = [(statement.finding.kind, span) for span in statement.finding.spans_of(MENTION)]
        near = {forest.root(owner[key]) for key in keys if key in owner}
        trusted = [root for root in near if statements[root].tier < statement.tier]
        if len(trusted) > 1:
            lost[statement] = statements[min(trusted)]
            continue
        root = forest.unite({*near, number}) if near else number
        owner.update(dict.fromkeys(keys, root))
    clusters: dict[int, list[Statement]] = {}
    for number, statement in enumerate(statements):
        if statement not in lost:
            clusters.setdefault(forest.root(number), []).append(statement)
    return list(clusters.values()), lost


def entities(clusters: Iterable[list[Statement]], text: str) -> list[tuple[Entity, list[Statement]]]:
    """Return an entity for each cluster, numbered in the order of the text."""
    gathered = [(_mentions(members), members) for members in clusters]
    gathered.sort(key=lambda pair: (pair[0][0].start, -pair[0][0].end, pair[1][0].finding.kind, pair[0]))
    return [
        (_entity(f"e{number}", members, mentions, text), members)
        for number, (mentions, members) in enumerate(gathered, 1)
    ]


def _mentions(members: list[Statement]) -> tuple[Span, ...]:
    if len(members) == 1:
        return members[0].finding.spans_of(MENTION)
    return tuple(sorted({span for member in members for span in member.finding.spans_of(MENTION)}))


def _entity(name: str, members: list[Statement], mentions: tuple[Span, ...], text: str) -> Entity:
    """Return the entity; it goes by the longest mention of its most trusted finders.

    Of several, one in lower case goes before one in a headline in capitals.
    """
    trusted = [member for member in members if member.tier == members[0].tier]
    spans = mentions if len(trusted) == len(members) else _mentions(trusted)
    longest = spans[0]
    if len(spans) > 1:
        longest = max(spans, key=lambda span: (span[1] - span[0], not span.of(text).isupper(), -span[0]))
    evidence = [piece for member in members for piece in member.evidence]
    attributes, _ = attributes_of(evidence)
    given = attributes.get("name")
    told = given if isinstance(given, str) else " ".join(longest.of(text).split())
    return Entity(name, members[0].finding.kind, told, mentions, attributes, told_by(evidence))


class Meaning(NamedTuple):
    """What stretches of text mean.

    Attributes:
        entities: By span, the id of the entity meant.
        links: The links that stand.
        beaten: Links that lost, with the id of the entity that is meant instead.
        dangling: Links to what is no mention of an entity.
    """

    entities: dict[Span, str]
    links: tuple[Link, ...]
    beaten: dict[Statement, str]
    dangling: list[Statement]


def owners(named: Iterable[tuple[Entity, list[Statement]]]) -> dict[Span, tuple[int, str]]:
    """Return by mention the tier and the id of the entity that it names, by the most trusted finder."""
    found: dict[Span, tuple[int, str]] = {}
    for entity, members in named:
        for member in members:
            for span in member.finding.spans_of(MENTION):
                if span not in found or member.tier < found[span][0]:
                    found[span] = member.tier, entity.id
    return found


def meaning(owners: Mapping[Span, tuple[int, str]], links: Iterable[Statement]) -> Meaning:
    """Say what is meant where: a mention its entity, a linked stretch that of its target.

    A mention goes before a link that is trusted no more than it is.

    Args:
        owners: What mentions name, as `owners` returns it.
        links: Links, the most trusted first.
    """
    meant = dict(owners)
    linked: dict[Span, list[Statement]] = {}
    beaten: dict[Statement, str] = {}
    dangling: list[Statement] = []
    for link in links:
        (source,), (target,) = link.finding.spans_of("source"), link.finding.spans_of("target")
        if target not in owners:
            dangling.append(link)
            continue
        entity = owners[target][1]
        if source not in meant or link.tier < meant[source][0]:
            meant[source] = link.tier, entity
        if meant[source][1] == entity:
            linked.setdefault(source, []).append(link)
        else:
            beaten[link] = meant[source][1]
    entity_ids = {span: entity for span, (_, entity) in meant.items()}
    return Meaning(entity_ids, _links(linked, entity_ids), beaten, dangling)


def _links(linked: Mapping[Span, list[Statement]], entity_ids: Mapping[Span, str]) -> tuple[Link, ...]:
    return tuple(
        Link(span, entity_ids[span], told_by([p for one in linked[span] for p in one.evidence]))
        for span in sorted(linked)
    )
