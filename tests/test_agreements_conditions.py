"""Conditions of rules that seldom matter, each with a sentence that would be read wrong without it."""

import pytest

import onrecord

# sentence, trigger, parties, status, terms (None: not looked at)
CASES = [
    ("A re-signed pact between Acme and Norvik.", "pact", ["Acme", "Norvik"], "reached", None),
    ("Acme deal complete with Norvik", "deal", ["Norvik"], "reached", None),
    ("Acme low-cost unit in pact with Norvik", "pact", ["Acme low-cost unit", "Norvik"], "reached", None),
    ("Costs and harbour plans to sign a pact with Norvik", "sign", ["Norvik"], "pending", None),
    ("Fees and the port union to sign a pact with Norvik.", "sign", ["Norvik"], "pending", None),
    ("Fees and a plan to sign a pact with Norvik", "sign", ["Norvik"], "pending", None),
    ("The Acme plan to sign a pact with Norvik", "sign", ["Norvik"], "pending", None),
    (
        "The Elm council, once opposed, signed up to a pact with Ash",
        "signed up to",
        ["Elm council", "Ash"],
        "signed",
        None,
    ),
    (
        "The Elm council, opposed for years, signed up to a pact with Ash",
        "signed up to",
        ["Elm council", "Ash"],
        "signed",
        None,
    ),
    ("Orme Grain, in talks, taken over by Norvik in a deal", "deal", ["Orme Grain"], "reached", None),
    ("Acme, a pact, approved by Norvik", "approved", ["Norvik"], "reached", None),
    (
        "The firm has a pact, an old one, signed in May with Norvik.",
        "has",
        ["firm", "Norvik"],
        "in_force",
        None,
    ),
    ("Elm Paving, Ash and Orme signed a pact.", "signed", ["Elm Paving", "Ash", "Orme"], "signed", None),
    ("Ash signed a pact with Elm Paving.", "signed", ["Ash", "Elm Paving"], "signed", ""),
    ("Elm Ending Pact With Ash", "Ending", ["Elm", "Ash"], "withdrawn", None),
    ("Ending pact with Norvik", "Ending", ["Norvik"], "withdrawn", None),
    (
        "The pact Governing fees was signed by Elm and Ash.",
        "signed",
        ["Elm", "Ash"],
        "signed",
        "Governing fees",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0])
def test_an_agreement_is_found_once(assert_agreement, case):
    assert_agreement(*case)


def test_a_noun_that_leads_to_no_verb_stays_in_the_name_of_an_agreement():
    (claim,) = onrecord.extract("The oil and gas option agreement with Norvik.").claims_of("agreement")
    assert claim["instrument"] == "gas option agreement"
