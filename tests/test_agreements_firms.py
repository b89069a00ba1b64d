"""Agreements in the news of firms, courts and states that no rule was made for."""

import pytest

import onrecord

# sentence, trigger, parties, status, terms (None: not looked at)
CASES = [
    # who buys, named before the deal in which; who said on what day that it would
    ("Elm agreed to be bought by oil giant Acme Corp in a share deal.", "agreed", ["Elm", "oil giant Acme Corp"], "reached", None),
    ("Elm agreed a deal to be bought by Acme Corp.", "agreed", ["Elm", "Acme Corp"], "reached", None),
    ("Acme said on Friday it planned to buy Elm in a deal worth $5.", "deal", ["Acme"], "reached", ""),
    ("Acme said on Friday it would buy Elm in a deal worth $5.", "deal", ["Acme"], "reached", None),
    # where a firm has its seat
    ("Rye, Ohio-based Elm, an Acme unit, agreed to pay.", "agreed", ["Rye, Ohio-based Elm"], "reached", "to pay"),
    ("Acme signed a pact with Port Rye, Fla.-based Elm Corp on pay.", "signed", ["Acme", "Port Rye, Fla.-based Elm Corp"], "signed", "on pay"),
    ("Acme signed a pact with Elm Exploration & Production Co. on pay.", "signed", ["Acme", "Elm Exploration & Production Co."], "signed", "on pay"),
    # when and where, between a verb and its object
    ("Norway and Peru signed Tuesday two pacts on cod.", "signed", ["Norway", "Peru"], "signed", "on cod"),
    ("Norway and Peru signed in Lima on Tuesday a pact on cod.", "signed", ["Norway", "Peru"], "signed", "on cod"),
    (
        "Norway and Peru signed Tuesday in Lima, Peru's capital, five pacts to strengthen trade between both states.",
        "signed",
        ["Norway", "Peru"],
        "signed",
        "to strengthen trade between both states",
    ),
    # who signs, each behind a title; of how many in all
    ("Trade Secretary Ann Lee, Tourism Secretary Jo Bly-Roe, and Mines Secretary Cy Dunn signed the pact.", "signed", ["Trade Secretary Ann Lee", "Tourism Secretary Jo Bly-Roe", "Mines Secretary Cy Dunn"], "signed", ""),
    ("Acme Chairman Ann Lee, the Elm mayor, and Bo Roe signed the pact.", "signed", ["Acme Chairman Ann Lee", "Bo Roe"], "signed", ""),
    ("Oslo and Riga sealed a total of ten pacts on cod.", "sealed", ["Oslo", "Riga"], "reached", "on cod"),
    # who has others keep it, and who keeps the papers
    ("The agreement, filed with a Rye court, requires Acme to pay.", "agreement", ["Acme"], "reached", "requires Acme to pay"),
    ("The court enforced a pact between Acme and Elm.", "enforced", ["Acme", "Elm"], "in_force", ""),
    ("Oslo enforced its pact with Riga.", "enforced", ["Oslo", "Riga"], "in_force", ""),
    # at least how many; in connection with what; to what end
    ("At least two of the banks signed the pact.", "signed", ["two of the banks"], "signed", ""),
    ("It is feared that at least two of the banks might break the pact.", "break", ["two of the banks"], "in_force", ""),
    ("Elm agreed to pay $5 million in connection with two drugmakers.", "agreed", ["Elm"], "reached", None),
    ("Rebels agreed to a lasting end to the war.", "agreed", ["Rebels"], "reached", "to a lasting end to the war"),
    ("Rebels agreed over breakfast to end the war.", "agreed", ["Rebels"], "reached", "to end the war"),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=[case[0][:50] for case in CASES])
def test_an_agreement_is_found_once(assert_agreement, case):
    assert_agreement(*case)


@pytest.mark.parametrize(
    ("headline", "status"),
    [
        ("Elm Shares Rise 30% After Acme Agrees to Buy It", "reached"),
        ("Elm Shares May Rise When Acme Agrees to Buy It", "proposed"),
    ],
)
def test_a_headline_tells_in_the_present_what_came_first(headline, status):
    found = onrecord.extract(f"{headline}\n\nThe shares rose in Oslo on Monday.").claims_of("agreement")
    assert [claim.attributes["status"] for claim in found] == [status]


@pytest.mark.parametrize(
    "sentence",
    ["It asked the board to either reissue updated contracts that hold the raises or employ a mediator."],
)
def test_what_is_to_be_done_to_contracts_is_no_agreement(sentence):
    assert not onrecord.extract(sentence).claims_of("agreement")
