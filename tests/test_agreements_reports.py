"""Agreements as reports of many papers tell them: who stands where, and where what is agreed ends."""

import pytest

import onrecord

# sentence, trigger, parties, status, terms (None: not looked at)
CASES = [
    # Where terms end: at a judgment, at what is still to come, never inside a relative clause or before the own verb
    ("Elm Air agreed to buy 100 jets, in a vote of confidence for the maker.", "agreed", ["Elm Air"], "reached", "to buy 100 jets"),
    ("Elm Air agreed to buy 100 jets, in a yard near Rye.", "agreed", ["Elm Air"], "reached", "to buy 100 jets, in a yard near Rye"),
    ("The fund reached an accord with Peru on a review, pending approval from its board.", "reached", ["fund", "Peru"], "pending", "on a review"),
    ("Peru agreed to free 11 men who were held after fighting broke out in May.", "agreed", ["Peru"], "reached", "to free 11 men who were held after fighting broke out in May"),
    ("Peru agreed to free 11 men after fighting broke out in May.", "agreed", ["Peru"], "reached", "to free 11 men"),
    ("A pact on trade and work in the Bay of Rye was signed between Peru and Chile.", "signed", ["Peru", "Chile"], "signed", "on trade and work in the Bay of Rye"),
    ("The deal provides for a 5% rise in May, and a further 4% rise in June, the Dock Staffs' Union said.", "deal", [], "reached", "provides for a 5% rise in May, and a further 4% rise in June"),
    ("The agreement was reached after workers authorized a strike.", "reached", [], "reached", ""),
    ("The agreement was reached, the workers authorized it and went home.", "reached", [], "reached", ""),
    ("The agreement was reached June 8, in time to avert a strike.", "reached", [], "reached", ""),
    ("The agreement was reached June 8 to avert a strike.", "reached", [], "reached", "to avert a strike"),
    ("Lee and the county reached an accord on a 2016-17 budget Tuesday, but still differ.", "reached", ["Lee", "county"], "reached", "on a 2016-17 budget"),
    ("Elm's deal for Rye, for instance, has a large fee.", "deal", ["Elm"], "reached", "for Rye"),
    ("Elm's agreement to buy Rye, however, calls for a sale.", "agreement", ["Elm"], "reached", "calls for a sale"),
    ("The agreement to cut fees, however, has not been signed.", "signed", [], "pending", "to cut fees"),
    # What may come of a deal, where the verb has its object
    ("Bo Roe accepted a plea deal that could send him to jail.", "accepted", ["Bo Roe"], "reached", "could send him to jail"),
    ("Bo Roe accepted a plea deal that could take weeks.", "accepted", ["Bo Roe"], "reached", ""),
    # An agreement that is called a deal once more, behind the partner
    ("Peru is near signing a treaty with Chile, a deal that would cut fees.", "signing", ["Peru", "Chile"], "pending", "would cut fees"),
    # Names of bodies and offices with several fields, people who share a noun, owners
    ("The pact was signed by Ann Lee, Minister of Foreign Affairs and International Cooperation, and Bo Roe.", "signed", ["Ann Lee", "Bo Roe"], "signed", ""),
    ("The pact was signed by Elm College and the Council of Scientific and Naval Research of Peru.", "signed", ["Elm College", "Council of Scientific and Naval Research of Peru"], "signed", ""),
    ("Elm College and the Department of Trade and Mines Regional Office of Peru have signed a pact.", "signed", ["Elm College", "Department of Trade and Mines Regional Office of Peru"], "signed", ""),
    ("The Ministry of Trade and Elm College have signed a pact.", "signed", ["Ministry of Trade", "Elm College"], "signed", ""),
    ("Workers at Elm Memorial and Rye Valley hospitals approved an accord with management.", "approved", ["Workers at Elm Memorial and Rye Valley hospitals", "management"], "reached", ""),
    ("Union repair and service workers at a mill ratified a contract.", "ratified", ["Union repair and service workers at a mill"], "in_force", ""),
    ("Nurses and service workers at a mill ratified a contract.", "ratified", ["Nurses", "service workers at a mill"], "in_force", ""),
    ("An accord was signed between the state and the oil and gas search and drilling firms.", "signed", ["state", "oil and gas search and drilling firms"], "signed", ""),
    ("An accord was signed by the union and the mill and its owners.", "signed", ["union", "mill", "owners"], "signed", ""),
    ("The deal was signed in May by delegates of Chile's President Ann Lee.", "signed", ["delegates of Chile's President Ann Lee"], "signed", ""),
    ("In an agreement with prosecutors, Roe, 38, pleaded guilty to fraud.", "agreement", ["prosecutors", "Roe"], "reached", None),
    ("Elm renewed its contract with the Sheriff's Office for that agency to run the jail.", "renewed", ["Elm", "Sheriff's Office"], "in_force", None),
    ("Roe's three codefendants in the case have accepted agreements to plead guilty.", "accepted", ["Roe's three codefendants in the case"], "reached", "to plead guilty"),
    # Who is to do it, who says so, who is accused, and whose partner somebody became so
    ("It was a reason for both parties to reach an agreement.", "reach", ["both parties"], "proposed", ""),
    ("It was a matter for the Department for Transport to sign the pact.", "sign", ["Department for Transport"], "pending", ""),
    ("The union and the company announced Thursday that a tentative deal was reached.", "reached", ["union", "company"], "reached", ""),
    ("The mayor announced Thursday that a tentative deal was reached.", "reached", [], "reached", ""),
    ("President Roe issued a statement saying Peru had violated the Elm Treaty.", "violated", ["Peru"], "broken", ""),
    ("A union representing pilots has violated the Elm Treaty.", "violated", ["union"], "broken", ""),
    ("Peru left after Chile first accused it of violating the pact.", "violating", ["it"], "broken", ""),
    ("Elm College set up a partnership with Rye College by signing a pact.", "signing", ["Elm College", "Rye College"], "signed", ""),
    ("Peru ended its row with Chile by signing a pact.", "signing", ["Peru", "Chile"], "signed", ""),
    ("Peru angered its traders with ties by signing a pact.", "signing", ["Peru"], "signed", ""),
    # Who is meant after talks and behind a person, whose arm signs, who settles with its people
    ("After six months of talks between the county and the union, the sides tentatively agreed on a new contract.", "agreed", ["sides"], "reached", ""),
    ("Talks between Oslo and Riga, hosted by Rome, yielded a pact.", "yielded", ["Oslo", "Riga"], "reached", ""),
    ("President Ann Lee said they came to an agreement.", "came to", ["they"], "reached", ""),
    ("Acme said it came to an agreement with Elm.", "came to", ["Acme", "Elm"], "reached", ""),
    ("Acme had agreed a contract with the UK arm of Italian ship firm Leo to build boats.", "agreed", ["Acme", "UK arm of Italian ship firm Leo"], "reached", "to build boats"),
    ("Elm County settled with its managers in May.", "settled", ["Elm County", "managers"], "reached", ""),
    # A name that commas part from who bears it, what a number counts together, who shares costs
    ("The union representing guards, FOP Lodge 88, and the county agreed to a pact.", "agreed", ["union", "county"], "reached", ""),
    ("The union representing guards, cooks, and clerks agreed to a pact.", "agreed", ["union"], "reached", ""),
    ("A deal between the two French waste and water firms was signed.", "signed", ["two French waste and water firms"], "signed", ""),
    ("A deal between the two firms and port workers was signed.", "signed", ["two firms", "port workers"], "signed", ""),
    ("Elm signed an agreement that splits the cost of the road between the city and the county.", "signed", ["Elm", "city", "county"], "signed", None),
    ("Elm signed an agreement that splits the town, and went between the mills.", "signed", ["Elm"], "signed", None),
    ("Acme signed a loan deal with an option to buy.", "signed", ["Acme"], "signed", ""),
    ("Acme signed a loan deal with Elm to buy tyres.", "signed", ["Acme", "Elm"], "signed", "to buy tyres"),
    # What else somebody does who agreed that something should be
    ("The judge agreed that it should be heard and signed an order.", "agreed", ["judge"], "reached", "that it should be heard"),
    ("The firm agreed that it should pay and leave.", "agreed", ["firm"], "reached", "that it should pay and leave"),
    # The end of a truce that is still to come; a place that no deal is in
    ("The truce is due to end on Monday night.", "end", [], "in_force", ""),
    ("PORT ROE- Peru's government and rebels on Thursday signed a truce.", "signed", ["Peru's government", "rebels"], "signed", ""),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=[case[0][:50] for case in CASES])
def test_an_agreement_of_a_report_is_read_whole(assert_agreement, case):
    assert_agreement(*case)


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("A judge Tuesday formally accepted Ann Lee's plea deal.", "Tuesday"),
        ("The pact was reached between Peru and Chile on Friday 21 November.", "Friday 21 November"),
        (
            "The pact was reached in Elm on Friday, 21st November 2014, after talks.",
            "Friday, 21st November 2014",
        ),
        ("Lee and the county reached an accord on a 2016-17 budget Tuesday, but still differ.", "Tuesday"),
        ("The ceasefire was due to end on Monday.", "Monday"),
        ("The ministry on Friday, March 28, 2025, signed a pact with Acme.", "Friday, March 28, 2025"),
        ("The ministry, Friday, signed a pact with Acme.", None),
    ],
)
def test_when_it_is_made_is_told_by_its_day(sentence, date):
    (claim,) = onrecord.extract(sentence).claims_of("agreement")
    assert claim["date"] == date


def test_who_leaves_a_pact_that_is_broken_does_one_thing_and_breaking_it_is_another():
    text = "Peru left the pact with Chile in May after finding that Oslo was in violation of the treaty."
    left, broken = onrecord.extract(text).claims_of("agreement")
    assert (left["trigger"], left.attributes["status"]) == ("left", "withdrawn")
    assert (broken["party"], broken.attributes["status"]) == ("Oslo", "broken")


def test_what_a_paper_tells_by_a_deal_is_no_term_of_it():
    text = "The paper said, citing people who know the deal, that Peru and Chile have reached a pact on fish."
    claims = onrecord.extract(text).claims_of("agreement")
    assert [claim["terms"] for claim in claims if claim["trigger"] != "deal"] == ["on fish"]
    assert all(claim["terms"] is None for claim in claims if claim["trigger"] == "deal")


def test_a_signing_through_which_a_tie_was_formed_is_done():
    text = "Elm College entered into a partnership with Rye College through the signing of a memorandum."
    claim = onrecord.extract(text).claims_of("agreement")[-1]
    assert (claim["trigger"], claim.attributes["status"]) == ("signing", "signed")


@pytest.mark.parametrize(
    "sentence",
    [
        "The value ascribed to Elm Road in the deal was a cause of dispute.",
        "The bill is due to end a row over fees.",
        "A gentlemen's agreement had kept trucks out of the lane.",
    ],
)
def test_what_only_sounds_so_is_no_step_toward_a_deal(sentence):
    statuses = {claim.attributes["status"] for claim in onrecord.extract(sentence).claims_of("agreement")}
    assert statuses <= {"reached"}


@pytest.mark.parametrize(
    "sentence",
    [
        "A new study settles an old dispute over dates.",
        "The menu has a $9 lunch deal on Tuesdays.",
        "It is a novel about a deal with the devil.",
        "Ann settled with her husband in May.",
    ],
)
def test_a_study_or_a_bargain_makes_no_agreement(sentence):
    assert not onrecord.extract(sentence).claims_of("agreement")


def test_gentlemen_are_no_side_of_their_agreement():
    (claim,) = onrecord.extract("A gentlemen's agreement had kept trucks out of the lane.").claims_of(
        "agreement"
    )
    assert claim["party"] is None
