"""Agreements as stories of many places tell them: councils, courts, clubs, unions, envoys."""

import pytest

import onrecord

# A sentence, trigger, parties, status, terms.
CASES = [
    # ---- a relative clause before the main verb
    ("The town's agreement that ends a lawsuit does not break a rule.", "agreement", ["town"], "reached", "ends a lawsuit"),
    ("An agreement that will bring homes, jobs and roads has been reached by the state and six tribes.", "reached", ["state", "six tribes"], "reached", "will bring homes, jobs and roads"),
    # ---- what an agreement ends, and when it ends
    ("The pact ends years of feuding over water.", "pact", [], "reached", "ends years of feuding over water"),
    ("The two-year pact with Zane ends in June.", "ends", ["Zane"], "withdrawn", None),
    ("The pact, already ratified by 90 nurses, must still be approved by the hospital board.", "ratified", ["90 nurses"], "pending", None),
    # ---- who is meant
    ("Striking nurses and Zane Hospital reached an agreement.", "reached", ["Striking nurses", "Zane Hospital"], "reached", None),
    ("Zane won praise in a report for agreeing to wait.", "agreeing", ["Zane"], "reached", "to wait"),
    ("Zane qualified for a lower fine for agreeing to settle early.", "agreeing", ["Zane"], "reached", "to settle early"),
    ("As part of a settlement with the regulator, Zane Bank agreed to pay $5.", "agreed", ["regulator", "Zane Bank"], "reached", "Zane Bank agreed to pay $5"),
    ("CBA has reached a settlement with the regulator.", "reached", ["CBA", "regulator"], "reached", None),
    ("A settlement is in the works between Zane and the county.", "settlement", ["Zane", "county"], "negotiating", None),
    ("The army and the rebels accused each other of breaking the truce.", "breaking", ["army", "rebels"], "broken", None),
    ("The council has entered into a contract with Acme to run the pool.", "entered into", ["council", "Acme"], "reached", "to run the pool"),
    ("Under the agreement, the town and board do not admit any wrong.", "agreement", ["town", "board"], "reached", "the town and board do not admit any wrong"),
    ("His lawyer says he entered into a plea agreement with prosecutors.", "entered into", ["he", "prosecutors"], "reached", None),
    ("Acme's lawyer says it entered into a settlement with Zane.", "entered into", ["Acme", "Zane"], "reached", None),
    ("He said during a visit which will take place later the two countries are scheduled to sign a pact.", "sign", ["two countries"], "pending", None),
    ("The bank set a May deadline for the union to sign the deal.", "sign", ["union"], "pending", None),
    ("Trade and Ports Minister Ida Roe signed a pact with Peru.", "signed", ["Trade and Ports Minister Ida Roe", "Peru"], "signed", None),
    ("The state signed a pact with the Justice and Unity Movement rebels.", "signed", ["state", "Justice and Unity Movement rebels"], "signed", None),
    # ---- what ends terms, and what does not
    ("Kenya and Peru signed a deal on water sharing in Nairobi on Monday.", "signed", ["Kenya", "Peru"], "signed", "on water sharing"),
    ("The ministers signed a deal on fishing in the North Sea.", "signed", ["ministers"], "signed", "on fishing in the North Sea"),
    ("Both sides agreed to a truce to end a war, following weeks of talks and calls for calm.", "agreed", ["Both sides"], "reached", "to end a war"),
    ("After a debate, the town agreed to help the family of an armed, 26-year-old man shot in May.", "agreed", ["town"], "reached", "to help the family of an armed, 26-year-old man shot in May"),
    ("The union agreed to a pact, and the bank, following a vote, left.", "agreed", ["union"], "reached", None),
    # ---- who tells of an agreement inside the sentence
    ("Nurses ended a strike after reaching a tentative agreement union officials said raised their pay.", "reaching", ["Nurses"], "reached", "raised their pay"),
    ("The tribe has signed what the state is calling a historic agreement on land.", "signed", ["tribe"], "signed", "on land"),
    ("The club met Ann Lee and Bob Ray, both of whom penned short-term deals in May.", "penned", ["Ann Lee", "Bob Ray"], "signed", None),
    ("Reports in Peru claim Norvik has agreed a deal.", "agreed", ["Norvik"], "reached", None),
    ("The union has given the Elm council until Friday to agree to the deal.", "agree", ["Elm council"], "proposed", None),
    ("A court gave Norvik two weeks to reach a settlement.", "reach", ["Norvik"], "proposed", None),
    ("The club is in talks with Ann Lee and Bob Ray, both of whom penned deals in May.", "penned", ["Ann Lee", "Bob Ray"], "signed", None),
    ("Oslo and Riga, neither of which has signed the pact, left.", "signed", ["Oslo", "Riga"], "rejected", None),
    ("Oslo agreed a loan extension with Riga.", "agreed", ["Oslo", "Riga"], "reached", "a loan extension"),
    # ---- how far it has come
    ("Norvik is interested in a deal with Zane.", "deal", ["Norvik", "Zane"], "proposed", None),
    ("I am very happy to have signed the new contract.", "signed", ["I"], "signed", None),
    ("We are very pleased to be able to come to an agreement with Roe.", "come to", ["We", "Roe"], "reached", None),
    ("We would be pleased to be able to sign an agreement with Roe.", "sign", ["We", "Roe"], "pending", None),
    ("The board advanced a $5 million settlement with the family.", "advanced", ["board", "family"], "pending", None),
    ("The settlement cleared the committee on a 9-1 vote.", "cleared the committee", [], "pending", None),
    ("Members voted to move forward with a settlement with the family.", "move forward with", ["Members", "family"], "pending", None),
    ("The council voted against a settlement with Zane.", "voted against", ["council", "Zane"], "rejected", None),
    ("The ministry announced the signing of a trade agreement with Chile.", "signing", ["Chile"], "signed", None),
    ("The ministry awaits the signing of a trade agreement with Chile.", "signing", ["Chile"], "pending", None),
    # ---- settlements of disputes, treaties with a number
    ("Aldermen approved two settlements totaling $6 million.", "approved", ["Aldermen"], "reached", "totaling $6 million"),
    ("The state took the fish that the tribe was given in Treaty 8, signed in 1900.", "signed", [], "signed", None),
    # ---- who pays to settle, who is the only one, who stands behind an aside
    (
        "Acme and Zane paid a total of $17 million to settle with the state.",
        "settle",
        ["Acme", "Zane", "state"],
        "reached",
        None,
    ),
    ("Acme will pay $5 million to settle a lawsuit.", "settle", ["Acme"], "reached", "a lawsuit"),
    ("Acme would pay $5 million to settle a lawsuit.", "settle", ["Acme"], "proposed", "a lawsuit"),
    ("Unite yesterday became the only union to reject the deal.", "reject", ["Unite"], "rejected", None),
    (
        "The pact reached between Peru, which has oil, and a foreign firm will hold.",
        "reached",
        ["Peru", "foreign firm"],
        "reached",
        None,
    ),
    (
        "The firm and Chile are negotiating changes to a contract to dig for tin.",
        "negotiating",
        ["firm", "Chile"],
        "negotiating",
        "to dig for tin",
    ),
    (
        "He got more money following the signing of a pact with the state.",
        "signing",
        ["state"],
        "signed",
        None,
    ),
    (
        "He will get more money following the signing of a pact with the state.",
        "signing",
        ["state"],
        "pending",
        None,
    ),
    (
        "It signed an agreement to look for oil in Peru, the first major deal of the firm.",
        "signed",
        ["It"],
        "signed",
        "to look for oil in Peru",
    ),
    (
        "The club signed a deal with Bourne over the sale of a barn, a report has revealed.",
        "signed",
        ["club", "Bourne"],
        "signed",
        "over the sale of a barn",
    ),
    ("A settlement is in the works, aides said.", "settlement", [], "negotiating", None),
    # ---- who travels, who is called He, what goes on behind and
    ("Mr Trump and Vice Premier Liu He signed a pact.", "signed", ["Mr Trump", "Vice Premier Liu He"], "signed", None),
    ("An aide will fly to Peru to sign a pact.", "sign", ["aide"], "pending", None),
    ("The union leader said they have agreed to go on.", "agreed", ["they"], "reached", "to go on"),
    ("Acme said they have agreed to go on.", "agreed", ["Acme"], "reached", "to go on"),
    (
        "Peru agreed to buy grain, respond to complaints and address concerns over fish.",
        "agreed",
        ["Peru"],
        "reached",
        "to buy grain, respond to complaints and address concerns over fish",
    ),
    ("If Roe must buy it, as he agreed to do in May, is not known.", "agreed", ["Roe"], "reached", "to do in May"),
    (
        "The board approved a pact with the town on jails by a 3-2 vote.",
        "approved",
        ["board", "town"],
        "reached",
        "on jails",
    ),
    ("Members binned a pay deal.", "binned", ["Members"], "rejected", None),
    ("Acme has reached a pact for a law that has been a year in the making.", "reached", ["Acme"], "reached", "for a law that has been a year in the making"),
    # ---- an s that is part of the name
    ("Dowe's has agreed to pay $20 for the shares.", "agreed", ["Dowe's"], "reached", "to pay $20 for the shares"),
    ("Under the pact, Dowe's will pay cash.", "pact", ["Dowe's"], "reached", "Dowe's will pay cash"),
    ("Dowe's agreement with Peru will bring cash.", "agreement", ["Dowe", "Peru"], "reached", "will bring cash"),
    # ---- who is named twice, before a day, in attendance, and at work on an agreement
    ("Acme pilots rejected a pact that would have given pilots rises.", "rejected", ["Acme pilots"], "rejected", "would have given pilots rises"),
    ("Acme and its union said, Friday, they reached a pact.", "reached", ["Acme", "union"], "reached", None),
    ("Ann Lee signed the pact with Bo Roe, with envoys of Chile in attendance.", "signed", ["Ann Lee", "Bo Roe"], "signed", None),
    ("We are working with Acme on a new, better agreement.", "working", ["We", "Acme"], "negotiating", None),
    ("The pact also includes a bonus, Woj adds.", "pact", [], "reached", "includes a bonus"),
    ("He was ineligible to sign a longer deal.", "sign", ["He"], "rejected", None),
    ("They signed a deal laying out how rebels leave.", "signed", ["They"], "signed", "laying out how rebels leave"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "parties", "status", "terms"), CASES)
def test_stories_tell_who_agreed_on_what(assert_told, text, trigger, parties, status, terms):
    assert_told(text, trigger, parties, status, terms)


@pytest.mark.parametrize(
    "text",
    [
        "They voted to reject the lawyer's calls for a settlement.",
        "The army cleared settlements in the valley.",
        "He earned more than he would have without this new deal.",
    ],
)
def test_stories_name_agreements_that_nobody_made(text):
    claims = onrecord.extract(text).claims_of("agreement")
    assert [claim for claim in claims if claim.attributes["status"] != "proposed"] == []


def test_a_treaty_has_its_number():
    (claim,) = onrecord.extract("It took fish promised in Treaty 8, signed in 1900.").claims_of("agreement")
    assert claim["instrument"] == "Treaty 8"


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("They agreed to a truce in Elmland.", None),
        ("They signed a truce in Elmton.", "Elmton"),
        ("In Elmland, crowds hailed a pact signed by rebels.", None),
        ("It came before a May 1 deadline agreed to by both sides and at the final meeting.", None),
    ],
)
def test_a_place_is_where_it_was_agreed(text, venue):
    (claim,) = onrecord.extract(text).claims_of("agreement")
    assert claim["venue"] == venue


@pytest.mark.parametrize(
    ("headline", "parties"),
    [
        ("Salgado, Rovers reach agreement on $9M contract", ["Salgado", "Rovers"]),
        ("Rovers and Drew Doyle agree on 8-year, $56 million contract", ["Rovers", "Drew Doyle"]),
        ("Monday, Rovers sign pact", ["Rovers"]),
        ("Norvik, Sukarta sign pier deal", ["Norvik", "Sukarta"]),
        ("Norway, Peru ink 5 pacts", ["Norway", "Peru"]),
        ("Union, bosses strike deal", ["Union", "bosses"]),
        ("Council, union agree pay deal", ["Council", "union"]),
        ("Council agrees pay deal with union", ["Council", "union"]),
        ("Norvik to sign deal with Sukarta", ["Norvik", "Sukarta"]),
    ],
)  # fmt: skip
def test_a_headline_names_both_sides(headline, parties):
    record = onrecord.extract(f"{headline}\n\nElmton (AP) - It rained all day in the old town by the sea.\n")
    claim = next(iter(record.claims_of("agreement")))
    assert [record.text_of(span) for span in claim.spans_of("party")] == parties
