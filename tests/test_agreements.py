"""Agreements: sentences as papers print them, with what is found in them, as text."""

import json
from pathlib import Path

import pytest

import onrecord

GOLD = Path(__file__).parent.parent.parent / "shared" / "gold"


def claims(text):
    return onrecord.extract(text).claims_of("agreement")


def shown(text, claim):
    """Return the arguments of a claim by role, as text."""
    found: dict[str, list[str]] = {}
    for argument in claim.arguments:
        found.setdefault(argument.role, []).append(argument.span.of(text))
    return found


CASES = [
    (
        "Harbour Lines Inc said it agreed to sell its tug fleet to Norsk Rederi for 40 mln dlrs.",
        "agreed",
        ["Harbour Lines Inc"],
        "reached",
    ),
    (
        "Peru and Bolivia signed a fishing treaty with Chile in Lima on Tuesday.",
        "signed",
        ["Peru", "Bolivia", "Chile"],
        "signed",
    ),
    ("The dockers refused to sign a new contract.", "sign", ["dockers"], "rejected"),
]


@pytest.mark.parametrize(("text", "trigger", "party", "status"), CASES, ids=[case[0][:40] for case in CASES])
def test_an_agreement_is_found(text, trigger, party, status):
    (claim,) = claims(text)
    found = shown(text, claim)
    assert found["trigger"] == [trigger]
    assert found["party"] == party
    assert claim.attributes["status"] == status


OUT = [
    "Critics agree that the film is too long.",
    "I agree with my colleague, she said.",
    "The mayor has to deal with a great deal of rubbish.",
    "The central bank sold bills under a 29-day repurchase pact.",
]


@pytest.mark.parametrize("text", OUT)
def test_no_agreement_is_found(text):
    assert claims(text) == ()


@pytest.mark.skipif(not GOLD.is_dir(), reason="the gold is not part of the repository")
def test_the_required_agreements_of_the_seed():
    document = json.loads((GOLD / "seed.jsonl").read_text(encoding="utf-8").splitlines()[0])["document"]
    text = document["text"]
    found = {claim.span.start: claim for claim in claims(text) if not claim.attributes["passing"]}
    shapes = [(shown(text, claim), claim.attributes["status"]) for claim in found.values()]
    agreed, named, *_ = shapes
    assert agreed[0]["party"] == ["Trump", "Chinese President Xi Jinping"]
    assert agreed[0]["terms"] == ["to withhold the imposition of any new tariffs"]
    assert agreed[1] == "reached"
    assert named[0]["instrument"] == ["U.S.-Mexico-Canada Agreement"]
    assert named[0]["party"] == ["three nations"]
    assert named[0]["terms"] == ["meant to update the North American Free Trade Agreement"]
    assert named[1] == "pending"
