"""The merge itself: a set of evidence in, a record out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from operator import attrgetter

from attrs import evolve

from onrecord.kinds import Kinds, Makes
from onrecord.merge.entities import cluster, entities, meaning, owners
from onrecord.merge.evidence import Evidence, Statement, statements
from onrecord.merge.overlap import settle
from onrecord.model import Argument, Claim, Document, Fault, Record
from onrecord.spans import Span


def resolve(
    document: Document,
    evidence: Iterable[Evidence],
    kinds: Kinds,
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
    """
    return Settled(document.text, evidence, kinds).record(document)


#: Links that lead nowhere are told one by one up to this many.
MOST_TOLD = 20


class Settled:
    """Evidence with its contradictions settled and its entities named; links can still come.

    A linker needs the record to find links; settling once serves the record before and after.
    """

    def __init__(self, text: str, evidence: Iterable[Evidence], kinds: Kinds) -> None:
        self._text = text
        stated: list[Statement] = []
        claimed: list[Statement] = []
        self._links: list[Statement] = []
        for statement in statements(evidence):
            kind = kinds.of(statement.finding)
            makes = kind.makes if kind else Makes.CLAIM
            group = stated if makes is Makes.ENTITY else self._links if makes is Makes.LINK else claimed
            group.append(statement)
        clusters, lost_entities = cluster(stated)
        self._named = entities(clusters, text)
        self._owners = owners(self._named)
        standing, lost_claims = settle(claimed, kinds)
        standing.sort(key=attrgetter("place"))
        self._claims = {one: f"c{number}" for number, one in enumerate(standing, 1)}
        entity_ids = {member: entity.id for entity, members in self._named for member in members}
        self._beaten = {loser: self._claims[winner] for loser, winner in lost_claims.items()}
        self._beaten |= {loser: entity_ids[winner] for loser, winner in lost_entities.items()}
        self._made: dict[Statement, Claim] = {}

    def record(
        self, document: Document, links: Iterable[Evidence] = (), faults: Iterable[Fault] = ()
    ) -> Record:
        """Return the record of this evidence and of `links`, which hold nothing but links."""
        known = [piece for link in self._links for piece in link.evidence]
        meant = meaning(self._owners, statements([*known, *links]))
        beaten = self._beaten | meant.beaten
        losers = sorted(beaten, key=attrgetter("place"))
        dangling = [piece for link in meant.dangling for piece in link.evidence]
        told = (_dangling(piece, told=n < MOST_TOLD) for n, piece in enumerate(dangling))
        return Record(
            document,
            tuple([entity for entity, _ in self._named]),
            tuple([self._claim(one, name, meant.entities) for one, name in self._claims.items()]),
            tuple(
                [self._claim(one, f"s{n}", meant.entities, beaten[one]) for n, one in enumerate(losers, 1)]
            ),
            counted([*faults, *told]),
            meant.links,
        )

    def _claim(
        self, statement: Statement, name: str, meant: Mapping[Span, str], beaten_by: str | None = None
    ) -> Claim:
        """Return the claim that a statement makes: that of an earlier record, if it is the same."""
        finding, made = statement.finding, self._made.get(statement)
        entities = [meant.get(argument.span) for argument in finding.arguments]
        if (
            made is not None
            and (made.id, made.superseded_by) == (name, beaten_by)
            and entities == [argument.entity for argument in made.arguments]
        ):
            return made
        arguments = finding.arguments
        if any(entities):
            arguments = tuple(
                [
                    Argument(argument.role, argument.span, entity) if entity else argument
                    for argument, entity in zip(arguments, entities, strict=True)
                ]
            )
        won, lost = statement.attributes()
        source, span = statement.provenance, statement.span
        made = Claim(name, finding.kind, span, arguments, won, source, lost, beaten_by, text=self._text)
        self._made[statement] = made
        return made


def _dangling(piece: Evidence, *, told: bool) -> Fault:
    """Return the fault of a link that leads nowhere: the first ones by place, then by number."""
    source = piece.provenance
    place = f" {tuple(piece.finding.spans_of('target')[0])}" if told else ""
    reason = f"link target{place} is no entity's mention"
    return Fault("OR009", "link", f"{source.distribution}:{source.extractor}", reason, source.rule)


def counted(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """Return the faults in order, the same ones as one with their number."""
    counts: Counter[Fault] = Counter()
    for fault in faults:
        counts[evolve(fault, count=1)] += fault.count
    return tuple(evolve(fault, count=counts[fault]) for fault in sorted(counts))
