"""The merge itself: a set of evidence in, a record out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from attrs import evolve

from onrecord.kinds import Kinds, Makes
from onrecord.merge.entities import cluster, entities, meaning
from onrecord.merge.evidence import Evidence, Statement, statements
from onrecord.merge.overlap import settle
from onrecord.model import Argument, Claim, Document, Fault, Record
from onrecord.spans import Span


def resolve(
    document: Document,
    evidence: Iterable[Evidence],
    kinds: Kinds,
    faults: Iterable[Fault] = (),
) -> Record:
    """Return the record that a set of evidence makes: a pure function of the set.

    The same statement by several finders becomes one claim with all of them as provenance;
    where their attributes differ the best value stands and the name is in `disputed`. Of
    statements that contradict each other (by their kind's overlap policy) the best stands and
    the others are superseded. Ids are given last, in the order of the text.

    Args:
        document: The document.
        evidence: What was found, checked at the border; order and repetition mean nothing.
        kinds: The kinds in force.
        faults: What went wrong on the way.
    """
    groups: dict[Makes, list[Statement]] = {makes: [] for makes in Makes}
    for statement in statements(evidence):
        kind = kinds.of(statement.finding)
        groups[kind.makes if kind else Makes.CLAIM].append(statement)
    clusters, lost_entities = cluster(groups[Makes.ENTITY])
    named = entities(clusters, document.text)
    entity_ids = {member: entity.id for entity, members in named for member in members}
    meant = meaning(named, groups[Makes.LINK])
    standing, lost_claims = settle(groups[Makes.CLAIM], kinds)
    standing.sort(key=_place)
    claim_ids = {statement: f"c{number}" for number, statement in enumerate(standing, 1)}
    text = document.text
    return Record(
        document,
        tuple([entity for entity, _ in named]),
        tuple([_claim(one, claim_ids[one], meant.entities, text) for one in standing]),
        _superseded(
            {loser: claim_ids[winner] for loser, winner in lost_claims.items()}
            | {loser: entity_ids[winner] for loser, winner in lost_entities.items()}
            | meant.beaten,
            meant.entities,
            text,
        ),
        _counted([*faults, *(_dangling(piece) for link in meant.dangling for piece in link.evidence)]),
        meant.links,
    )


def _place(statement: Statement) -> tuple[object, ...]:
    return statement.place


def _claim(
    statement: Statement, name: str, meant: Mapping[Span, str], text: str, beaten_by: str | None = None
) -> Claim:
    finding = statement.finding
    won, lost = statement.attributes()
    arguments = tuple([_linked(argument, meant) for argument in finding.arguments])
    return Claim(
        name, finding.kind, finding.span, arguments, won, statement.provenance, lost, beaten_by, text=text
    )


def _linked(argument: Argument, meant: Mapping[Span, str]) -> Argument:
    entity = meant.get(argument.span)
    return Argument(argument.role, argument.span, entity) if entity else argument


def _superseded(beaten: Mapping[Statement, str], meant: Mapping[Span, str], text: str) -> tuple[Claim, ...]:
    """Number what lost, in the order of the text, each with the id of what beat it."""
    losers = sorted(beaten, key=_place)
    return tuple(_claim(one, f"s{n}", meant, text, beaten[one]) for n, one in enumerate(losers, 1))


def _dangling(piece: Evidence) -> Fault:
    source = piece.provenance
    reason = f"link target {tuple(piece.finding.spans_of('target')[0])} is no entity's mention"
    return Fault("OR009", "link", f"{source.distribution}:{source.extractor}", reason, source.rule)


def _counted(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """Return the faults in order, the same ones as one with their number."""
    counts: Counter[Fault] = Counter()
    for fault in faults:
        counts[evolve(fault, count=1)] += fault.count
    return tuple(evolve(fault, count=counts[fault]) for fault in sorted(counts))
