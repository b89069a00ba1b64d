"""Agreements as papers of many places tell of them: councils, courts, clubs, mediators, ministries."""

import pytest

import onrecord

# sentence, trigger, parties, status, terms (None: not looked at)
CASES = [
    (
        "Rebels and the army signed a cessation of hostilities agreement in Addis Ababa.",
        "signed",
        ["Rebels", "army"],
        "signed",
        None,
    ),
    (
        "The port authority signed a transfer of title agreement with Corrib Freight.",
        "signed",
        ["port authority", "Corrib Freight"],
        "signed",
        None,
    ),
    (
        "In exchange, the county will drop its appeal, the agreement says.",
        "agreement",
        ["county"],
        "reached",
        "the county will drop its appeal",
    ),
    (
        "The agreement says the county will drop its appeal.",
        "agreement",
        [],
        "reached",
        "says the county will drop its appeal",
    ),
    (
        "Winger Olu Bassey has signed a two-year extension with the club.",
        "signed",
        ["Winger Olu Bassey", "club"],
        "signed",
        None,
    ),
    ("Talks over a new deal for the captain have broken down.", "Talks", [], "rejected", None),
    (
        "The accord was signed by Kojo Mensah, the Minister of State for Ports, and Ferro chairman Li Na.",
        "signed",
        ["Kojo Mensah", "Ferro chairman Li Na"],
        "signed",
        None,
    ),
    ("Dockers across the region will vote on the pay deal from Monday.", "vote on", [], "pending", None),
    (
        "The bakers' union struck a deal with the supermarket giant late last week.",
        "struck",
        ["bakers' union", "supermarket giant"],
        "reached",
        None,
    ),
    (
        "Teachers rejected the agreement, which their union says cuts paid leave.",
        "rejected",
        ["Teachers"],
        "rejected",
        "cuts paid leave",
    ),
    (
        "The two clans have agreed a truce of sorts: neither will graze beyond the well.",
        "agreed",
        ["two clans"],
        "reached",
        "neither will graze beyond the well",
    ),
    ("Against all odds the arrangement has held since March.", "held", [], "in_force", None),
    (
        "The agreement, hammered out over 14 hours, is to be put to a ballot next week.",
        "put to",
        [],
        "pending",
        None,
    ),
    (
        "The framework deal covers pumps for two rigs and can be extended twice.",
        "deal",
        [],
        "reached",
        "covers pumps for two rigs and can be extended twice",
    ),
    ("The guild refused to put its name to that accord.", "put its name to", ["guild"], "rejected", None),
]

NONE = [
    "The sisters agree to differ on the matter.",
    "He raised questions about how such an arrangement would work.",
]


@pytest.mark.parametrize("case", CASES, ids=[case[0][:50] for case in CASES])
def test_an_agreement_is_found_once(assert_agreement, case):
    assert_agreement(*case)


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_agreement_is_none(text):
    assert not onrecord.extract(text).claims_of("agreement")


@pytest.mark.parametrize(
    ("text", "instruments"),
    [
        (
            "Ghana signed a double taxation agreement (DTA) with Norway. The DTA takes effect in May.",
            ["double taxation agreement", "DTA"],
        ),
        (
            "The board signed a memorandum of agreement (MOA) on Monday. The MOA calls for two guards.",
            ["memorandum of agreement", "MOA"],
        ),
        ("The board signed an agreement (NATO) on Monday. The NATO calls for two guards.", ["agreement"]),
        ("Peru was an architect of peace agreement with Chile.", ["peace agreement"]),
        ("A delay of May agreement on fish cost Oslo dearly.", ["May agreement"]),
    ],
)
def test_the_name_of_an_instrument_is_whole(text, instruments):
    assert [claim["instrument"] for claim in onrecord.extract(text).claims_of("agreement")] == instruments
