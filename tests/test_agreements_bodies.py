"""Agreements told of by a body, signed for somebody, put off, or between three sides."""

import pytest

import onrecord

# sentence, trigger, parties, status, terms (None: not looked at)
CASES = [
    # who announces that an agreement was made is a side of it, where the name is that of a body
    ("Elm Energy confirmed an agreement was reached with Ostrin Holdings.", "reached", ["Elm Energy", "Ostrin Holdings"], "reached", ""),
    ("The Harbour Authority confirmed that a deal had been reached with the dockers.", "reached", ["Harbour Authority", "dockers"], "reached", ""),
    ("Peru announced that a pact was signed with Chile.", "signed", ["Peru", "Chile"], "signed", ""),
    ("Anna Brill confirmed an agreement was reached with Ostrin Holdings.", "reached", ["Ostrin Holdings"], "reached", ""),
    ("Mayor Anna Brill announced that a deal had been reached with the union.", "reached", ["union"], "reached", ""),
    ("Police confirmed an agreement was reached with the protesters.", "reached", ["protesters"], "reached", ""),
    # each signs for somebody
    ("The accord was signed by Anna Brill for Elm, and Otto Kern for Rye.", "signed", ["Anna Brill", "Otto Kern"], "signed", ""),
    ("The accord was signed by Anna Brill for Elm Energy, and by Otto Kern for Rye Rail.", "signed", ["Anna Brill", "Otto Kern"], "signed", ""),
    ("The accord was signed by Anna Brill for Elm, Otto Kern for Rye and Jo Vance for Ash.", "signed", ["Anna Brill", "Otto Kern", "Jo Vance"], "signed", ""),
    ("The contract was signed by Elm Motors for the supply of buses.", "signed", ["Elm Motors"], "signed", "for the supply of buses"),
    ("The pact was signed by Anna Brill for a fee of $5.", "signed", ["Anna Brill"], "signed", "for a fee of $5"),
    # a comma behind the year
    ("A Memorandum of Understanding was signed on June 18, 2025, by Elm Energy and Ostrin Holdings.", "signed", ["Elm Energy", "Ostrin Holdings"], "signed", ""),
    ("The treaty was signed in 1988, by France and Chad.", "signed", ["France", "Chad"], "signed", ""),
    # three sides, one of them plain people or places
    ("An agreement was reached between the states, the territories and the Commonwealth.", "reached", ["states", "territories", "Commonwealth"], "reached", ""),
    # a memorandum is an agreement where it is between two sides
    ("This memorandum is between the city and Ostrin Holdings.", "memorandum", ["city", "Ostrin Holdings"], "reached", ""),
    # who is thanked is not described by what for
    ("He thanked Mr Wilkie for the decency with which he signed the agreement.", "signed", ["Mr Wilkie", "he"], "signed", ""),
    # what somebody is stands before the name without an article
    ("The Rovers have agreed to terms on a one-year deal with safety Joe Marden, the team announced.", "agreed", ["Rovers", "safety Joe Marden"], "reached", ""),
    ("The firm reached a deal with help Monday.", "reached", ["firm"], "reached", ""),
    # whose hope it is is not who agrees
    ("It is my hope that we could reach an agreement.", "reach", ["we"], "proposed", ""),
    ("It is his belief that they signed an agreement.", "signed", ["they"], "signed", ""),
    # what is put off is still to come
    ("The firms put off signing the agreement until May.", "signing", ["firms"], "pending", ""),
    ("Peru is holding off on ratifying the treaty until the vote.", "ratifying", ["Peru"], "pending", ""),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=[case[0] for case in CASES])
def test_an_agreement_is_found_once(assert_agreement, case):
    assert_agreement(*case)


NONE = """
The memo is between the mayor and her aide.
The gap between the memorandum and the law is wide.
"""


@pytest.mark.parametrize("text", NONE.strip().splitlines())
def test_no_agreement_is_found(text):
    assert not onrecord.extract(text).claims_of("agreement")


def test_when_somebody_put_it_off_is_no_date_of_an_agreement():
    text = "Elm Energy last week held off on signing the agreement until the court rules."
    (claim,) = onrecord.extract(text).claims_of("agreement")
    assert claim.attributes["status"] == "pending"
    assert not [one for one in claim.arguments if one.role == "date"]
