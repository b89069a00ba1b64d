"""From evidence to a record: a pure function of a set of findings.

Evidence is a set, so that merging is union: the order in which plugins ran means nothing.
`resolve` takes the set through a strict total order, `rank`, in which no two pieces tie.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve, frozen

from onrecord.kinds import Kind, Kinds, Makes, Overlap
from onrecord.model import (
    MENTION,
    Argument,
    Attributes,
    Claim,
    Document,
    Entity,
    Fault,
    Finding,
    Provenance,
    Record,
    Value,
)
from onrecord.spans import Span

_Key = tuple[str, tuple[Argument, ...]]


@frozen
class Evidence:
    """A finding and who stated it.

    Attributes:
        tier: How far it is trusted: 0 what the user ranks first, 1 built in, 2 others.
        finding: What is stated.
        provenance: By whom.
    """

    tier: int
    finding: Finding
    provenance: Provenance

    @property
    def key(self) -> _Key:
        """What makes two findings the same statement: kind, roles and spans."""
        return self.finding.kind, self.finding.arguments

    def rank(self) -> tuple[object, ...]:
        """Return the place in the strict total order, the most trusted first."""
        covered = sum(argument.span.length for argument in self.finding.arguments)
        return (
            self.tier,
            -covered,
            self.finding.kind,
            self.finding.arguments,
            self.finding.attributes.canonical(),
            self.provenance,
        )


@frozen
class _Candidate:
    """All evidence for one statement, the most trusted first."""

    evidence: tuple[Evidence, ...]

    @property
    def finding(self) -> Finding:
        return self.evidence[0].finding

    @property
    def provenance(self) -> tuple[Provenance, ...]:
        return tuple(dict.fromkeys(piece.provenance for piece in self.evidence))

    def attributes(self) -> tuple[Attributes, Attributes]:
        """Return the values that win, and by name those that lost."""
        won: dict[str, Value] = {}
        lost: dict[str, list[str]] = {}
        for piece in self.evidence:
            for name, value in piece.finding.attributes.items():
                if won.setdefault(name, value) != value and str(value) not in lost.get(name, ()):
                    lost.setdefault(name, []).append(str(value))
        return Attributes(won), Attributes(lost)

    def claim(self, text: str) -> Claim:
        """Return the claim, its id yet to be given."""
        won, lost = self.attributes()
        finding = self.finding
        return Claim("", finding.kind, finding.span, finding.arguments, won, self.provenance, lost, text=text)


class _Taken:
    """Anchor spans of the candidates kept so far, of one kind, to be asked for conflicts."""

    def __init__(self, kind: Kind) -> None:
        self._kind = kind
        self._spans: list[tuple[Span, int]] = []
        self._longest = 0

    def rival(self, spans: Sequence[Span]) -> int | None:
        """Return the number of a kept candidate that `spans` contradict, if any."""
        return min((n for span in spans for n in self._rivals(span)), default=None)

    def _rivals(self, span: Span) -> Iterable[int]:
        nested = self._kind.overlap is Overlap.NESTED
        first = max(0, span.start - self._longest)
        at = bisect_left(self._spans, (Span(first, first), -1))
        while at < len(self._spans) and self._spans[at][0].start < span.end:
            other, number = self._spans[at]
            at += 1
            if span.crosses(other) or span == other or (not nested and span.overlaps(other)):
                yield number

    def keep(self, spans: Sequence[Span], number: int) -> None:
        for span in spans:
            insort(self._spans, (span, number))
            self._longest = max(self._longest, span.length)


def _candidates(evidence: Iterable[Evidence]) -> list[_Candidate]:
    """Group evidence by statement; the order is that of each group's best piece."""
    groups: dict[_Key, list[Evidence]] = {}
    for piece in sorted(set(evidence), key=Evidence.rank):
        groups.setdefault(piece.key, []).append(piece)
    return [_Candidate(tuple(pieces)) for pieces in groups.values()]


def _settle(
    candidates: Iterable[_Candidate], kinds: Kinds
) -> tuple[list[_Candidate], dict[_Candidate, _Candidate]]:
    """Return the candidates that stand, and those that lost, with what beat them."""
    kept: list[_Candidate] = []
    lost: dict[_Candidate, _Candidate] = {}
    taken: dict[str, _Taken] = {}
    for candidate in candidates:
        kind = kinds.of(candidate.finding)
        if kind is None or kind.overlap is Overlap.FREE:
            kept.append(candidate)
            continue
        spans = candidate.finding.spans_of(kind.anchor)
        field = taken.setdefault(kind.name, _Taken(kind))
        rival = field.rival(spans)
        if rival is not None:
            lost[candidate] = kept[rival]
        else:
            field.keep(spans, len(kept))
            kept.append(candidate)
    return kept, lost


class _Cluster:
    """Mentions that name one entity, growing."""

    def __init__(self, candidate: _Candidate) -> None:
        self.members = [candidate]
        self.mentions = set(candidate.finding.spans_of(MENTION))

    def take(self, other: _Cluster) -> None:
        self.members += other.members
        self.mentions |= other.mentions

    def entity(self, text: str) -> Entity:
        """Return the entity, its id yet to be given; the name is the longest of the best tier."""
        best = self.members[0].evidence[0].tier
        trusted = (m for m in self.members if m.evidence[0].tier == best)
        spans = [span for member in trusted for span in member.finding.spans_of(MENTION)]
        longest = min(spans, key=lambda span: (-span.length, span))
        won, _ = _Candidate(tuple(piece for m in self.members for piece in m.evidence)).attributes()
        name = won.get("name")
        return Entity(
            "",
            self.members[0].finding.kind,
            name if isinstance(name, str) else " ".join(longest.of(text).split()),
            tuple(sorted(self.mentions)),
            won,
            tuple(dict.fromkeys(p for m in self.members for p in m.provenance)),
        )


def _cluster(candidates: Iterable[_Candidate]) -> tuple[list[_Cluster], dict[_Candidate, _Candidate]]:
    """Unite findings that share a mention; the less trusted may not unite what others keep apart."""
    owner: dict[tuple[str, Span], _Cluster] = {}
    lost: dict[_Candidate, _Candidate] = {}
    for candidate in candidates:
        kind = candidate.finding.kind
        new = _Cluster(candidate)
        met = {id(c): c for span in new.mentions if (c := owner.get((kind, span)))}
        near = sorted(met.values(), key=lambda c: min(c.mentions))
        tier = candidate.evidence[0].tier
        if len(near) > 1 and any(c.members[0].evidence[0].tier < tier for c in near):
            lost[candidate] = near[0].members[0]
            continue
        home, *others = [*near, new]
        for other in others:
            home.take(other)
        home.members.sort(key=lambda m: m.evidence[0].rank())
        owner.update(((kind, span), home) for span in home.mentions)
    return list({id(c): c for c in owner.values()}.values()), lost


@frozen
class _Meaning:
    """What each span means: its own mention's entity, else that of the best link."""

    entities: dict[Span, str]
    lost: dict[_Candidate, str]
    faults: tuple[Fault, ...]


def _meaning(links: Iterable[_Candidate], owner: Mapping[Span, str]) -> _Meaning:
    """Follow the links, the most trusted first, from their sources to entities."""
    meant = dict(owner)
    lost: dict[_Candidate, str] = {}
    faults: list[Fault] = []
    for candidate in links:
        (source,), (target,) = candidate.finding.spans_of("source"), candidate.finding.spans_of("target")
        if target not in owner:
            faults += [_dangling(piece) for piece in candidate.evidence]
        elif meant.setdefault(source, owner[target]) != owner[target]:
            lost[candidate] = meant[source]
    return _Meaning(meant, lost, tuple(faults))


def _dangling(piece: Evidence) -> Fault:
    source = piece.provenance
    reason = f"link target {tuple(piece.finding.spans_of('target')[0])} is no entity's mention"
    return Fault("OR009", "link", f"{source.distribution}:{source.extractor}", reason, source.rule)


def _order(claim: Claim | Entity) -> tuple[object, ...]:
    if isinstance(claim, Entity):
        return claim.mentions[0].start, -claim.mentions[0].end, claim.kind, claim.mentions, claim.name
    return claim.span.start, -claim.span.end, claim.kind, claim.arguments


def _linked(claim: Claim, meant: Mapping[Span, str]) -> Claim:
    arguments = tuple(
        evolve(argument, entity=meant[argument.span]) if argument.span in meant else argument
        for argument in claim.arguments
    )
    return evolve(claim, arguments=arguments)


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
    groups: dict[Makes, list[_Candidate]] = {makes: [] for makes in Makes}
    for candidate in _candidates(evidence):
        kind = kinds.of(candidate.finding)
        groups[kind.makes if kind else Makes.CLAIM].append(candidate)
    clusters, lost_mentions = _cluster(groups[Makes.ENTITY])
    kept, lost = _settle(groups[Makes.CLAIM], kinds)
    entities, owner, entity_ids = _named(clusters, document.text)
    meaning = _meaning(groups[Makes.LINK], owner)
    claims, claim_ids = _numbered(kept, document.text, meaning.entities)
    beaten = {loser: claim_ids[winner] for loser, winner in lost.items()}
    beaten |= {loser: entity_ids[winner] for loser, winner in lost_mentions.items()}
    superseded = _superseded(beaten | meaning.lost, document.text, meaning.entities)
    return Record(document, entities, claims, superseded, tuple(sorted({*faults, *meaning.faults})))


def _named(
    clusters: Iterable[_Cluster], text: str
) -> tuple[tuple[Entity, ...], dict[Span, str], dict[_Candidate, str]]:
    """Number the entities; return them, the entity of each mention, and of each candidate."""
    pairs = sorted(((c.entity(text), c) for c in clusters), key=lambda pair: _order(pair[0]))
    entities: list[Entity] = []
    owner: dict[Span, str] = {}
    ids: dict[_Candidate, str] = {}
    for number, (bare, cluster) in enumerate(pairs, 1):
        entities.append(evolve(bare, id=f"e{number}"))
        for span in bare.mentions:
            owner.setdefault(span, f"e{number}")
        ids.update(dict.fromkeys(cluster.members, f"e{number}"))
    return tuple(entities), owner, ids


def _numbered(
    kept: Iterable[_Candidate], text: str, meant: Mapping[Span, str]
) -> tuple[tuple[Claim, ...], dict[_Candidate, str]]:
    """Number the claims; return them, and the id of each candidate."""
    pairs = sorted(((c.claim(text), c) for c in kept), key=lambda pair: _order(pair[0]))
    claims = tuple(evolve(_linked(bare, meant), id=f"c{n}") for n, (bare, _) in enumerate(pairs, 1))
    return claims, {candidate: f"c{n}" for n, (_, candidate) in enumerate(pairs, 1)}


def _superseded(lost: Mapping[_Candidate, str], text: str, meant: Mapping[Span, str]) -> tuple[Claim, ...]:
    """Number what lost, each with the id of what beat it."""
    losers = [evolve(_linked(c.claim(text), meant), superseded_by=winner) for c, winner in lost.items()]
    losers.sort(key=lambda claim: (_order(claim), claim.superseded_by))
    return tuple(evolve(claim, id=f"s{number}") for number, claim in enumerate(losers, 1))
