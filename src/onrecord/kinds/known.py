"""The kinds that are known: those that the library declares, and all that are in force with plugins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from onrecord.errors import OnrecordError
from onrecord.given import of_type, several
from onrecord.kinds.shape import Attribute, Kind, Makes, Overlap, Role
from onrecord.model import LINK, MENTION, Finding


def kinds_given(given: Iterable[Kind]) -> list[Kind]:
    """Return the kinds that a caller gave.

    Raises:
        OnrecordError: `OR012`, if something else is among them: their names, for instance.
    """
    hint = "give a list of Kind(...), as pipeline.installed.kinds is one"
    return [of_type(one, Kind, "a kind", hint) for one in several(given, "kinds", hint)]


def _entity_kind(name: str, *attributes: Attribute) -> Kind:
    return Kind(name, (Role(MENTION, 1),), attributes, makes=Makes.ENTITY)


QUOTATION: Final = Kind(
    "quotation",
    (Role("speaker"), Role("cue", 0, 1), Role("content", 1), Role("addressee")),
    (
        Attribute("mode", ("direct", "indirect", "mixed")),
        Attribute("cue_class", ("speech", "belief", "intent", "judgement", "evidence")),
        Attribute("negated", (True, False)),
        Attribute("hedged", (True, False)),
    ),
    anchor="content",
    overlap=Overlap.NESTED,
)
OFFICE: Final = Kind(
    "office",
    (Role("person", 1, 1), Role("title", 1, 1), Role("organization")),
    (Attribute("status", ("current", "former", "acting", "elect", "nominee", "candidate")),),
)
AMOUNT: Final = Kind(
    "amount",
    (Role("amount", 1, 1), Role("subject", 0, 1)),
    (
        Attribute("currency", types=(str, type(None))),
        Attribute("low", types=(str, type(None)), decimal=True),
        Attribute("high", types=(str, type(None)), decimal=True),
        Attribute("approximate", (True, False)),
        Attribute("per", types=(str, type(None))),
    ),
    anchor="amount",
    overlap=Overlap.DISTINCT,
)
AGREEMENT: Final = Kind(
    "agreement",
    (
        Role("trigger", 1, 1),
        Role("party"),
        Role("instrument", 0, 1),
        Role("terms", 0, 1),
        Role("venue", 0, 1),
        Role("date", 0, 1),
    ),
    (
        Attribute(
            "status",
            (
                "proposed",
                "negotiating",
                "reached",
                "signed",
                "in_force",
                "pending",
                "rejected",
                "broken",
                "withdrawn",
            ),
        ),
        Attribute("passing", (True, False)),
    ),
    anchor="trigger",
    overlap=Overlap.DISTINCT,
)
LINKS: Final = Kind(
    LINK,
    (Role("source", 1, 1), Role("target", 1, 1)),
    anchor="source",
    overlap=Overlap.FREE,
    makes=Makes.LINK,
)
#: The kinds that the library itself declares.
BUILT_IN: Final[tuple[Kind, ...]] = (
    QUOTATION,
    OFFICE,
    AMOUNT,
    AGREEMENT,
    LINKS,
    _entity_kind("person"),
    _entity_kind("organization"),
    _entity_kind("place"),
    _entity_kind("money", *(a for a in AMOUNT.attributes if a.name in ("currency", "low", "high"))),
    _entity_kind("agreement"),
)


class Kinds:
    """The kinds in use; a kind of claim and a kind of entity may share a name.

    Raises:
        OnrecordError: `OR004`, if a name is declared twice in different ways.

    Example:
        >>> from onrecord.kinds import Kinds
        >>> Kinds().claim_names
        ('agreement', 'amount', 'link', 'office', 'quotation')
    """

    def __init__(self, kinds: Iterable[Kind] = BUILT_IN) -> None:
        self._kinds: dict[tuple[bool, str], Kind] = {}
        for kind in kinds:
            if self._kinds.setdefault((kind.makes is Makes.ENTITY, kind.name), kind) != kind:
                raise OnrecordError("OR004", f"kind {kind.name!r} is declared twice, in different ways")

    def __iter__(self) -> Iterator[Kind]:
        return iter(self._kinds.values())

    @property
    def claim_names(self) -> tuple[str, ...]:
        """The names of all kinds but those of entities, sorted."""
        return tuple(sorted(name for entity, name in self._kinds if not entity))

    def of(self, finding: Finding) -> Kind | None:
        """Return the kind of `finding`; None where nobody declared it."""
        return self._kinds.get((finding.states_entity, finding.kind))

    def objection(self, finding: object, length: int) -> str:
        """Return why `finding` may not pass into a record of a text of `length`, or ""."""
        if type(finding) is not Finding:
            return f"not a Finding but {type(finding).__name__} (give onrecord.Finding(kind, arguments))"
        kind = self.of(finding)
        if kind is None:
            return f"unknown kind {finding.kind!r} ({self._way_to(finding)})"
        for argument in finding.arguments:
            start, end = argument.span
            if not start < end <= length:
                wrong = "is empty" if start == end else f"is not in the text, which has {length} characters"
                return f"{argument.role} {tuple(argument.span)} {wrong}"
            if argument.entity is not None:
                return f"{argument.role} names an entity: ids are given by the merge"
        return kind.objection(finding)

    def _way_to(self, finding: Finding) -> str:
        """Return what to do about a kind that nobody declared."""
        if (not finding.states_entity, finding.kind) in self._kinds:
            if finding.states_entity:
                return "it is a kind of claim: give onrecord.Finding, in roles of that kind"
            return "it is a kind of entity: give onrecord.entity(kind, mentions)"
        return "declare it with onrecord_register_kinds"
