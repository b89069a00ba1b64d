"""The trade article of the gold, held against the record: what is right, and what is still missing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

import onrecord
from onrecord import Record

SEED = Path(__file__).parents[2] / "shared" / "gold" / "seed.jsonl"

pytestmark = pytest.mark.skipif(
    not SEED.exists(), reason="the gold is beside the project in CI: no ../shared here"
)

#: Cues of the quotations that are not yet found exactly; nothing may be left out in silence.
MISSING_QUOTATIONS: frozenset[str] = frozenset()

Roles = frozenset[tuple[str, tuple[int, int]]]


@pytest.fixture(scope="module")
def gold() -> dict[str, Any]:
    """Return the annotated article."""
    form: dict[str, Any] = json.loads(SEED.read_text(encoding="utf-8"))
    return form


@pytest.fixture(scope="module")
def record(gold: Mapping[str, Any]) -> Record:
    """Return what the library says of it."""
    return onrecord.extract(gold["document"]["text"])


def wanted(gold: Mapping[str, Any], kind: str) -> list[tuple[Roles, dict[str, Any]]]:
    """Return roles with spans, and attributes, of each required claim of `kind`."""
    return [
        (
            frozenset((a["role"], tuple(a["span"])) for a in claim["arguments"]),
            {name: value for name, value in claim["attributes"].items() if name != "tier"},
        )
        for claim in gold["claims"]
        if claim["kind"] == kind and not claim["attributes"].get("optional")
    ]


def found(record: Record, kind: str) -> list[tuple[Roles, dict[str, object]]]:
    """Return the same of the record's claims."""
    return [
        (frozenset((a.role, tuple(a.span)) for a in claim.arguments), claim.attributes.to_dict())
        for claim in record.claims_of(kind)
    ]


def by_roles(claims: list[tuple[Roles, dict[str, Any]]]) -> list[tuple[list[Any], dict[str, Any]]]:
    """Return claims in an order that two lists of them share."""
    return sorted((sorted(roles), attributes) for roles, attributes in claims)


def test_offices_are_exact(gold: Mapping[str, Any], record: Record) -> None:
    assert by_roles(found(record, "office")) == by_roles(wanted(gold, "office"))


def test_each_person_is_one_entity_with_all_mentions(gold: Mapping[str, Any], record: Record) -> None:
    persons = {
        e["name"]: [tuple(m) for m in e["mentions"]] for e in gold["entities"] if e["kind"] == "person"
    }
    assert {e.name: [tuple(m) for m in e.mentions] for e in record.entities_of("person")} == persons


def test_the_amount_is_exact(gold: Mapping[str, Any], record: Record) -> None:
    [(roles, attributes)] = wanted(gold, "amount")
    [(ours, our_attributes)] = found(record, "amount")
    assert our_attributes == attributes
    assert spans(ours, "amount") == spans(roles, "amount")
    # The guidelines count any overlap of the subject as right.
    [(start, end)], [(low, high)] = spans(ours, "subject"), spans(roles, "subject")
    assert start < high
    assert low < end


def spans(roles: Roles, name: str) -> list[tuple[int, int]]:
    """Return the spans in a role."""
    return sorted(span for role, span in roles if role == name)


def test_quotations_are_exact_but_for_those_listed(gold: Mapping[str, Any], record: Record) -> None:
    text = gold["document"]["text"]
    ours = [loose(text, roles) for roles, _ in found(record, "quotation")]
    cues = {loose(text, roles): cue_of(text, roles) for roles, _ in wanted(gold, "quotation")}
    assert {cue for key, cue in cues.items() if key not in ours} == MISSING_QUOTATIONS
    assert len(cues) - len(MISSING_QUOTATIONS) >= 9


def test_no_scare_quote_is_a_quotation(record: Record) -> None:
    scares = {"'constructive'", '"constructive"', '"blacklist"'}
    assert not [claim for claim in record.claims_of("quotation") if claim["content"] in scares]


def test_nobody_is_quoted_with_words_of_another(gold: Mapping[str, Any], record: Record) -> None:
    speakers = {span: person for roles, _ in wanted(gold, "quotation") for span, person in contents(roles)}
    for roles, _ in found(record, "quotation"):
        for span, person in contents(roles):
            assert speakers.get(span, person) == person


def test_agreements_that_must_be_found(gold: Mapping[str, Any], record: Record) -> None:
    claims = record.claims_of("agreement")
    for claim in gold["claims"]:
        if claim["kind"] == "agreement" and not claim["attributes"].get("optional"):
            assert any(agrees(claim, ours.to_dict()) for ours in claims), claim


def loose(text: str, roles: Roles) -> frozenset[tuple[str, str, int]]:
    """Return roles with their text and end, without marks and stops at the edges."""
    return frozenset(
        (role, text[start:end].strip(" .,\"'“”\u00a0"), end - trailing(text[start:end]))
        for role, (start, end) in roles
        if role != "addressee"
    )


def trailing(piece: str) -> int:
    """Return how many marks and stops stand at the end."""
    return len(piece) - len(piece.rstrip(" .,\"'“”\u00a0"))


def cue_of(text: str, roles: Roles) -> str:
    """Return the cue's text."""
    return next((text[start:end] for role, (start, end) in roles if role == "cue"), "")


def contents(roles: Roles) -> list[tuple[tuple[int, int], frozenset[tuple[int, int]]]]:
    """Return each content with the speakers of its claim."""
    speakers = frozenset(span for role, span in roles if role == "speaker")
    return [(span, speakers) for role, span in roles if role == "content"]


def agrees(gold: Mapping[str, Any], ours: Mapping[str, Any]) -> bool:
    """Tell whether trigger, parties, terms, venue and status are as the gold says, or as it allows."""
    if gold["attributes"]["status"] != ours["attributes"]["status"]:
        return False
    spans = {role: sorted(a["span"] for a in ours["arguments"] if a["role"] == role) for role in ROLES}
    for role in ROLES:
        accepted = [[a["span"], *a.get("also", [])] for a in gold["arguments"] if a["role"] == role]
        if not all(any(span in options for span in spans[role]) for options in accepted):
            return False
        if not all(any(span in options for options in accepted) for span in spans[role]):
            return False
    return True


ROLES = ("trigger", "instrument", "party", "terms", "venue")
