"""Agreements with the other side named: leases, settlements for a sum, forms of firms, slugs, conditions."""

import pytest

import onrecord

# sentence, trigger, parties, status, terms (None: not looked at)
CASES = [
    (
        "Norvik settled with Sukarta for an undisclosed sum.",
        "settled",
        ["Norvik", "Sukarta"],
        "reached",
        "for an undisclosed sum",
    ),
    (
        "Norvik settled with Sukarta on secret terms.",
        "settled",
        ["Norvik", "Sukarta"],
        "reached",
        "on secret terms",
    ),
    (
        "Norvik settled with Sukarta for a six-figure sum.",
        "settled",
        ["Norvik", "Sukarta"],
        "reached",
        "for a six-figure sum",
    ),
    ("Norvik settled with Sukarta out of court.", "settled", ["Norvik", "Sukarta"], "reached", None),
    ("The lawsuit was settled for $7 million.", "settled", [], "reached", "for $7 million"),
    ("The lease was old, but the claim was settled out of court.", "settled", [], "reached", None),
    (
        "Councillor Una Foy signed a lease with Elm Fish.",
        "signed",
        ["Councillor Una Foy", "Elm Fish"],
        "signed",
        None,
    ),
    (
        "Sukarta has entered into a strategic partnership with Elm Fish.",
        "entered into",
        ["Sukarta", "Elm Fish"],
        "reached",
        None,
    ),
    (
        "Okafor, capped six times by Norway, has agreed to go.",
        "agreed",
        ["Okafor"],
        "reached",
        "to go",
    ),
    ("She said the contract with Acme, signed in 2021, bans nets.", "signed", ["Acme"], "signed", None),
    ("The deal with Acme, signed in 2021, has ended.", "ended", ["Acme"], "withdrawn", None),
    ("The couple signed a pre-nup.", "signed", ["couple"], "signed", None),
    ("Sukarta signed a ten-year licence with Elm Fish.", "signed", ["Sukarta", "Elm Fish"], "signed", None),
    ("Sukarta has signed a tenancy with the council.", "signed", ["Sukarta", "council"], "signed", None),
    ("Sukarta inked a loan with Elm Bank.", "inked", ["Sukarta", "Elm Bank"], "signed", None),
    ("Sukarta will sign a joint venture with Elm Fish.", "sign", ["Sukarta", "Elm Fish"], "pending", None),
    (
        "Sukarta signed a partnership to dig a canal with Elm Fish.",
        "signed",
        ["Sukarta", "Elm Fish"],
        "signed",
        None,
    ),
    ("The partnership signed a deal with Elm Fish.", "signed", ["partnership", "Elm Fish"], "signed", None),
    ("Sukarta signed a deal with Elm AS on Friday.", "signed", ["Sukarta", "Elm AS"], "signed", None),
    ("Elm AS signed a deal with Sukarta.", "signed", ["Elm AS", "Sukarta"], "signed", None),
    ("Sukarta signed a deal with Elm as the rain fell.", "signed", ["Sukarta", "Elm"], "signed", None),
    (
        "Sukarta signed a deal with Elm Bank worth $5 million.",
        "signed",
        ["Sukarta", "Elm Bank"],
        "signed",
        None,
    ),
    (
        "He reached a plea deal with the U.S. Attorney's Office for the District of Ohio.",
        "reached",
        ["He", "U.S. Attorney's Office for the District of Ohio"],
        "reached",
        "",
    ),
    # ---- two sides before the verb of the sentence
    ("The deal with Norway and Peru was signed in May.", "signed", ["Norway", "Peru"], "signed", None),
    (
        "The treaty signed by Norway and Peru took effect.",
        "took effect",
        ["Norway", "Peru"],
        "in_force",
        None,
    ),
    (
        "The pact that Norway reached with Denmark and Peru expires in May.",
        "reached",
        ["Norway", "Denmark", "Peru"],
        "reached",
        None,
    ),
    (
        "Norway signed a deal with Chad and Peru fell out with Mali.",
        "signed",
        ["Norway", "Chad"],
        "signed",
        None,
    ),
    (
        "The council, along with Norvik, signed a deal with Sukarta.",
        "signed",
        ["council", "Norvik", "Sukarta"],
        "signed",
        None,
    ),
    ("Ghana brokered a deal between the two groups.", "brokered", ["two groups"], "reached", None),
    (
        "The breakdown of a pact between Oslo and Norvik hit shares.",
        "pact",
        ["Oslo", "Norvik"],
        "reached",
        None,
    ),
    # ---- names that are times, and the verb behind an insertion
    (
        "Karl Weeks, a former swimmer, struck a deal with Oslo.",
        "struck",
        ["Karl Weeks", "Oslo"],
        "reached",
        None,
    ),
    (
        "Norvik, in a statement to the exchanges, denied having entered into any pact with Oslo.",
        "entered into",
        ["Norvik", "Oslo"],
        "rejected",
        None,
    ),
    (
        "Una Foy has signed for Elm Rovers on a two-year deal.",
        "signed",
        ["Una Foy", "Elm Rovers"],
        "signed",
        None,
    ),
    ("The pilots' contract ends in May.", "ends", ["pilots"], "withdrawn", None),
    ("The pilots' contract ended in May.", "ended", ["pilots"], "withdrawn", None),
    # ---- leases
    ("The lease was signed by Norvik in May.", "signed", ["Norvik"], "signed", None),
    ("It signed the lease as the council's tenant.", "signed", ["It"], "signed", None),
    ("CORRECTED-UPDATE 3-Elm agrees to buy Sukarta.", "agrees", ["Elm"], "reached", "to buy Sukarta"),
]


@pytest.mark.parametrize("case", CASES, ids=[case[0][:50] for case in CASES])
def test_an_agreement_is_found_once(assert_agreement, case):
    assert_agreement(*case)


NONE = """
The museum moved out of its ten-year lease.
Officials signed the charter with great pomp.
She signed a loan.
The bank offers a loan with low rates.
Sukarta formed a joint venture with Elm Fish.
Sukarta said the deal would add 9 cents to earnings.
"""


@pytest.mark.parametrize("text", NONE.strip().splitlines())
def test_no_agreement_is_found(text):
    assert not onrecord.extract(text).claims_of("agreement")


@pytest.mark.parametrize("slug", ["", "UPDATE 2-", "REFILE-UPDATE 1-", "EXCLUSIVE-"])
def test_a_slug_is_no_part_of_a_party(slug):
    text = f"{slug}Elm signs deal with Sukarta\n\nOSLO, May 3 (Wire) - It rained all day, officials said.\n"
    (claim,) = onrecord.extract(text).claims_of("agreement")
    assert [text[one.span.start : one.span.end] for one in claim.arguments if one.role == "party"] == [
        "Elm",
        "Sukarta",
    ]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "Elm signed a deal with Sukarta in May. If the deal is terminated, Elm must pay $5 million.",
            "signed",
        ),
        ("The truce took effect in May. If the truce is broken, the war will go on.", "in_force"),
        ("If the truce is broken, the war will go on.", "in_force"),
        ("Should the truce be broken, the war will go on.", "in_force"),
        ("Were the deal to be terminated, Elm would owe $5 million.", "in_force"),
    ],
)
def test_a_feared_end_leaves_an_agreement_where_it_stood(text, status):
    claim = onrecord.extract(text).claims_of("agreement")[-1]
    assert claim.attributes["status"] == status
    assert claim.attributes["passing"] is True
