"""Agreements in clauses that papers build in many ways: talks before them, asides in them, what ends them."""

import pytest

import onrecord

# sentence, trigger, parties, status, terms (None: not looked at)
CASES = [
    # who talked, and nothing came of it
    ("Riga and Oslo held talks in May, but no agreement was reached.", "reached", ["Riga", "Oslo"], "rejected", ""),
    ("The two firms have been in talks over a merger but no deal has been struck.", "struck", ["two firms"], "rejected", ""),
    ("The mayor met union leaders on Monday but no deal was reached.", "reached", ["mayor", "union leaders"], "rejected", ""),
    ("Talks between Oslo and Riga ended in May and no deal was signed.", "signed", ["Oslo", "Riga"], "rejected", ""),
    ("Prices rose in May, but no agreement was reached.", "reached", [], "rejected", ""),
    # a form in -ing: what came of it, what may come, what is pledged besides
    ("Lee lost the vote, eventually reaching an accord with Roe.", "reaching", ["Lee", "Roe"], "reached", ""),
    ("Two states may rush it through, possibly even bringing the pact into force by May.", "bringing", ["Two states"], "pending", ""),
    ("He praised the unions' commitment to closing their rift and forging an agreement.", "forging", ["unions"], "proposed", ""),
    # a deal goes on
    ("The deal could proceed without a vote.", "proceed", [], "proposed", ""),
    ("The merger agreement may go forward.", "go forward", [], "proposed", ""),
    # where the terms end
    ("I would settle that case, and that's what my friends should do.", "settle", ["I"], "proposed", "that case"),
    ("They signed a pact that would link the ports - and asked for more.", "signed", ["They"], "signed", "would link the ports"),
    ("The bill both houses agreed to pass would cut fees.", "agreed", ["both houses"], "reached", "to pass"),
    ("Acme signed a loan agreement with six banks, for which Elm Bank is agent.", "signed", ["Acme", "six banks"], "signed", ""),
    # by whom a firm agrees to be bought, with its price between
    ("Elm agreed to be bought in May for $5 a share by Acme.", "agreed", ["Elm", "Acme"], "reached", None),
    ("Elm agreed to be quizzed in a hall chosen by Acme.", "agreed", ["Elm"], "reached", None),
    # what it is on, behind who somebody is; a clause whose verb has its object
    ("Lee worked out an accord with Bo Roe, Republican of Ohio, on a bill.", "worked out", ["Lee", "Bo Roe"], "reached", "on a bill"),
    ("Elm won an agreement that growers can keep the money.", "won", ["Elm"], "reached", "that growers can keep the money"),
    ("Elm signed a pact that growers can use in May.", "signed", ["Elm"], "signed", ""),
    # what one sees by a deal, plurals that are no trade, when a plan was agreed to
    ("The deal, worth £30m over five years, will see Acme supply the navy.", "deal", ["Acme"], "reached", "will see Acme supply the navy"),
    ("The deal will see 300 people lose their jobs.", "deal", [], "reached", "will see 300 people lose their jobs"),
    ("The deal lets residents keep the hall.", "deal", ["residents"], "reached", None),
    ("Teachers and school officials reached a deal.", "reached", ["Teachers", "school officials"], "reached", ""),
    ("Oil and gas producers agreed to talk.", "agreed", ["Oil and gas producers"], "reached", "to talk"),
    ("Peru agreed to the plan last month.", "agreed", ["Peru"], "reached", "to the plan"),
    ("Peru agreed to a request for talks on Monday.", "agreed", ["Peru"], "reached", "to a request for talks on Monday"),
    # titles without an article, what all agree on behind who they are
    ("The pact was signed by Ann Lee, managing director of Acme, and Bo Roe, head of Elm, in May.", "signed", ["Ann Lee", "Bo Roe"], "signed", ""),
    ("It was agreed by all parties that the fence would be moved.", "agreed", ["all parties"], "reached", "that the fence would be moved"),
    # a clause about the deal ends where the main verb stands; whom another noun led to
    ("Acme's deal with Elm, which would create a giant, quickly sparked a row.", "deal", ["Acme", "Elm"], "reached", "would create a giant"),
    ("Its pact with Elm, which cuts fees, tolls and rents, has drawn fire.", "pact", ["Its", "Elm"], "reached", "cuts fees, tolls and rents"),
    ("Rebels told a news conference Chilean firms in the group agreed to pay.", "agreed", ["Chilean firms in the group"], "reached", "to pay"),
    # whom an immunity deal spares
    ("She signed an immunity agreement for Ann Lee.", "signed", ["She", "Ann Lee"], "signed", ""),
    ("They signed a plea deal for two charges.", "signed", ["They"], "signed", "for two charges"),
    ("They signed a deal for two ships.", "signed", ["They"], "signed", "for two ships"),
    # a noun that is a verb elsewhere; who signs a deal off
    ("Nurses have rejected the government's latest pay deal.", "rejected", ["Nurses"], "rejected", ""),
    ("Ministers have signed off a deal to build four frigates.", "signed off", ["Ministers"], "reached", "to build four frigates"),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=[case[0][:50] for case in CASES])
def test_an_agreement_is_found_once(assert_agreement, case):
    assert_agreement(*case)


@pytest.mark.parametrize(
    "sentence",
    [
        "Many people at his rallies agreed with Mr Roe on the issue.",
        "Economists are finding agreement that tolls raise trade.",
        "She would not say what a deal would include or how it might work.",
    ],
)
def test_what_nobody_agreed_to_is_no_agreement(sentence):
    assert not onrecord.extract(sentence).claims_of("agreement")


def test_where_a_side_is_from_is_no_venue_of_a_broken_pact():
    (claim,) = onrecord.extract("Peru reneged on a pact with the coalition in Rye.").claims_of("agreement")
    assert claim["venue"] is None
