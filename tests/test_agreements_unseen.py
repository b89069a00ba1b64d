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
    # through a pact; a clause beside it in which nobody does anything
    ("Through the pact, the county will supply crews for the road.", "pact", ["county"], "reached", "the county will supply crews for the road"),
    ("Under the pact, Roe will stay until May, while a new premier will be named by the house.", "pact", ["Roe"], "reached", None),
    ("Under the pact, Roe will pay a fine, while Elm will drop its suit.", "pact", ["Roe", "Elm"], "reached", None),
    ("The agreement consists of a loan for roads and a grant for schools.", "agreement", [], "reached", "consists of a loan for roads and a grant for schools"),
    # who approves a part of it, and a contract named after those who work under it
    ("The Elm City Council approved its portion of the agreement.", "approved", ["Elm City Council"], "reached", ""),
    ("Commissioners approved on Wednesday a labor contract giving a raise to guards.", "approved", ["Commissioners"], "reached", "giving a raise to guards"),
    ("The board approved a four-year teachers contract.", "approved", ["board"], "reached", ""),
    # what comes of leaving a pact, what one stops doing, what may be done, what is only discussed
    ("Peru withdrew from the pact in 2018 and re-imposed tolls on Chile.", "withdrew from", ["Peru"], "withdrawn", ""),
    ("Peru has stopped complying with the accord.", "complying with", ["Peru"], "broken", ""),
    ("A new law allows the board to get out of the contract.", "get out of", ["board"], "in_force", ""),
    ("Peru has discussed a possible accord with Chile that would ease tolls.", "discussed", ["Peru", "Chile"], "negotiating", "would ease tolls"),
    # who made what others approve
    ("The agreement, which was reached between the Rail Union and Acme in July, was approved by the board.", "approved", ["Rail Union", "Acme", "board"], "reached", ""),
    ("The agreement, which was signed in July by Acme, was approved by the Rail Union.", "approved", ["Acme", "Rail Union"], "reached", ""),
    # some of several, a town with its state, a brewer and where it is listed
    ("A pact between the Mint and the Congress of Unions (together with some of the larger public unions, including Sipa and Impa) to cut pay was reached.", "reached", ["Mint", "Congress of Unions", "some of the larger public unions"], "reached", "to cut pay"),
    ("The Elm County, Md., school board agreed to a review.", "agreed", ["Elm County, Md., school board"], "reached", "to a review"),
    ("The Elm, Ohio, company agreed to buy Zane.", "agreed", ["Elm, Ohio, company"], "reached", "to buy Zane"),
    ("Seoul listed shipbuilder Zane agreed to buy Elm Docks.", "agreed", ["shipbuilder Zane"], "reached", "to buy Elm Docks"),
    # with whom something is to be done is no party, nor who only says something of it
    ("The two states agreed to boost trade within the region and with other partners.", "agreed", ["two states"], "reached", "to boost trade within the region and with other partners"),
    ("The council struck a deal to fill vacancies among its staff.", "struck", ["council"], "reached", "to fill vacancies among its staff"),
    ("Both sides want a new deal, with Minister for Trade Ann Lee suggesting she prefers a long one.", "want", ["Both sides"], "proposed", ""),
    # a sum of agreements, the phase of a deal, what is expected of one, and what it holds in a list
    ("Peru and the Elm Bank have signed $425 million in credit agreements to build roads.", "signed", ["Peru", "Elm Bank"], "signed", "to build roads"),
    ("The second phase of the deal involves Peru releasing more prisoners.", "deal", ["Peru"], "reached", "involves Peru releasing more prisoners"),
    ("The deal, expected to be signed on Thursday in Lima, also calls for aid.", "signed", [], "pending", None),
    ("The minister expects the pact with Elm Bank to be finalised within a week.", "expects", ["Elm Bank"], "proposed", ""),
    ("The settlement includes more than $2 million in fees, about $3,000 in interest, and a $4,000 fine, the agency said.", "settlement", [], "reached", "includes more than $2 million in fees, about $3,000 in interest, and a $4,000 fine"),
    ("Peru reached an agreement with the Fund on a plan under which it will get $6 billion over three years, an official said.", "reached", ["Peru", "Fund"], "reached", "on a plan under which it will get $6 billion over three years"),
    ("Members voted to approve a contract agreement that provided pay raises.", "approve", ["Members"], "reached", "provided pay raises"),
    # those who belong to another, and whose talks yield a pact
    ("Port operator Elm Docks and its wharfies have clinched a deal.", "clinched", ["Port operator Elm Docks", "wharfies"], "reached", ""),
    ("Talks between Peru and Chile, hosted by Rome, Oslo and Riga, yielded on Monday an agreement on prisoners.", "yielded", ["Peru", "Chile"], "reached", "on prisoners"),
    # what is still to come of an agreement, behind an insertion
    ("The agreement, however, is subject to the approval of the board.", "agreement", [], "pending", ""),
    ("The agreement, which would be subject to approval by the board, has drawn fire.", "agreement", [], "pending", ""),
    ("A new Peru-Chile deal for a pause in fighting is within reach.", "deal", ["Peru", "Chile"], "negotiating", "for a pause in fighting"),
    # a plural behind a preposition, a participle in front, sides that the terms name again, what a date is still for
    ("The Elm Council approved a pact on raises with the police union.", "approved", ["Elm Council", "police union"], "reached", "on raises"),
    ("Also signed were agreements on rice trade and farm aid.", "signed", [], "signed", "on rice trade and farm aid"),
    ("Both countries have agreed to a pact to end a long conflict between the two states.", "agreed", ["Both countries"], "reached", None),
    ("The timeline for signing the deal is uncertain.", "signing", [], "pending", ""),
    ("Peru and Acme reached an agreement on Thursday licensing the firm to drill in the Deep Bay.", "reached", ["Peru", "Acme"], "reached", "licensing the firm to drill in the Deep Bay"),
    ("A claim by ten former nurses was settled on Monday.", "settled", ["ten former nurses"], "reached", ""),
    ("A majority would need to approve the agreement for it to be adopted.", "approve", [], "pending", ""),
    # a time between agreed and to, or before with; what somebody gets, with no side; in discussions
    ("The board and the union agreed last week to sign the contract.", "agreed", ["board", "union"], "reached", None),
    ("The two firms agreed on Monday to move forward with the deal.", "agreed", ["two firms"], "reached", None),
    ("Rye approved a contract Tuesday with Elm for repairs.", "approved", ["Rye", "Elm"], "reached", "for repairs"),
    ("Acme agreed to replace its pumps with Elm pumps.", "agreed", ["Acme"], "reached", "to replace its pumps with Elm pumps"),
    ("The union is in talks with the ministry to reach a deal.", "reach", ["union", "ministry"], "negotiating", ""),
    ("Negotiations with the union to reach a deal have failed.", "reach", ["union"], "negotiating", ""),
    # what the signing came to; who is from a place; of whom a clause is
    ("The signing of the pact took place in Oslo.", "signing", [], "signed", ""),
    ("The signing of the pact was put off.", "signing", [], "pending", ""),
    ("The minister has presided over the signing of seven pacts with Peru.", "signing", ["Peru"], "signed", ""),
    ("A pact was signed between the Ministry of Health in Peru and its counterpart.", "signed", ["Ministry of Health", "counterpart"], "signed", ""),
    ("The accord to end a war that has lasted years was signed.", "signed", [], "signed", "to end a war that has lasted years"),
    ("Rye approved a pact for Bo Roe, who was shot in a hall in 2020.", "approved", ["Rye"], "reached", "for Bo Roe, who was shot in a hall in 2020"),
    ("“Acme and Elm signed a deal on sugar,” reads a note on its site.", "signed", ["Acme", "Elm"], "signed", "on sugar"),
    ("The deal between Peru and Chile could see farms left out, the minister indicated on Friday.", "deal", ["Peru", "Chile"], "reached", "could see farms left out"),
    ("The two states signed a major FTA in April.", "signed", ["two states"], "signed", ""),
    ("The lease between the two entities ran out.", "ran out", ["two entities"], "withdrawn", ""),
    # what is still due, of a deal with its sides
    ("The deal, due to be signed in May, would cut fees.", "signed", [], "pending", "would cut fees"),
    ("The deal, due to expire in May, would cut fees.", "expire", [], "in_force", None),
    ("The deal between Peru and Chile, expected to be signed in May, would cut fees.", "signed", ["Peru", "Chile"], "pending", "would cut fees"),
    ("The deal with Chile, signed in May, would cut fees.", "signed", ["Chile"], "signed", "would cut fees"),
    ("The deal with Chile, signed in May, was rejected.", "rejected", ["Chile"], "rejected", ""),
    # what stands, and what it is called
    ("The treaty between Oslo and Riga is in force.", "is in force", ["Oslo", "Riga"], "in_force", ""),
    ("The treaty, signed in 1987, remains in force.", "remains in force", [], "in_force", ""),
    ("Oslo and Riga signed the Treaty of the Hague.", "signed", ["Oslo", "Riga"], "signed", ""),
    # who it is with: a name of several trades, one with two offices, what a deal is worth behind a name
    ("Acme signed a deal with the Association of Sergeants and Inspectors.", "signed", ["Acme", "Association of Sergeants and Inspectors"], "signed", ""),
    ("Acme signed a deal with Ann Lee, head of the ports office and deputy minister of fish.", "signed", ["Acme", "Ann Lee"], "signed", ""),
    ("Acme agreed a deal with Zane Bank worth $5 million.", "agreed", ["Acme", "Zane Bank"], "reached", None),
    ("Peru signed an agreement with British, German, French and Chilean banks.", "signed", ["Peru", "British, German, French and Chilean banks"], "signed", ""),
    ("Oslo and Riga reached an accord between the two in May.", "reached", ["Oslo", "Riga"], "reached", ""),
    # words before who signs, and between him and the verb
    ("Today two firms signed a pact.", "signed", ["two firms"], "signed", ""),
    ("Yesterday Acme signed a deal with Norvik.", "signed", ["Acme", "Norvik"], "signed", ""),
    ("Acme said it made a number of refinancing agreements.", "made", ["Acme"], "reached", ""),
    ("The accord was reached after extensive talks that ended in Rye.", "reached", [], "reached", ""),
    ("Acme signed a contract with Norvik Feb. 19.", "signed", ["Acme", "Norvik"], "signed", ""),
    ("The council and the union agreed that the city is to pay nurses.", "agreed", ["council", "union"], "reached", "that the city is to pay nurses"),
    ("Acme at least signed a deal with Norvik.", "signed", ["Acme", "Norvik"], "signed", ""),
    # what is to be, and may be
    ("The council will vote on whether to sign the deal with Acme.", "sign", ["council", "Acme"], "pending", ""),
    ("The council will vote on a deal reached on Monday.", "vote on", [], "pending", ""),
    ("Acme hopes to work out arrangements with suppliers for the delivery of fish.", "work out", ["Acme", "suppliers"], "proposed", "for the delivery of fish"),
    ("The council agreed at its meeting that the city not pay the nurses.", "agreed", ["council"], "reached", "that the city not pay the nurses"),
    ("Oslo warned of a possible breach of the treaty by Riga.", "breach", ["Riga"], "proposed", ""),
    ("Riga asked Oslo to deny having signed the pact with Peru.", "signed", ["Oslo", "Peru"], "rejected", ""),
    # whose deal it is, by who says so; what was made by others
    ("The union said that its deal with Acme had lapsed.", "lapsed", ["union", "Acme"], "withdrawn", ""),
    ("Oslo and Riga signed a deal on fish that had been negotiated by Rome.", "signed", ["Oslo", "Riga"], "signed", "on fish"),
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
        "A declaration was signed on Thursday by County Judge Bo Roe.",
        "Governor Ann Lee signed a memorandum that bars phones in class.",
        "The city council approved a contract for snow removal.",
        "Had a deal been reached, Oslo would have paid.",
    ],
)
def test_what_nobody_agreed_to_is_no_agreement(sentence):
    assert not onrecord.extract(sentence).claims_of("agreement")


def test_where_a_side_is_from_is_no_venue_of_a_broken_pact():
    (claim,) = onrecord.extract("Peru reneged on a pact with the coalition in Rye.").claims_of("agreement")
    assert claim["venue"] is None


def test_for_whom_somebody_signs_is_told_without_a_noun():
    text = "Ann Lee signed the pact with Elm. Bo Roe signed on behalf of the Rye Union at a ceremony."
    claim = onrecord.extract(text).claims_of("agreement")[-1]
    assert (claim["trigger"], claim["party"], claim.attributes["status"]) == ("signed", "Rye Union", "signed")
    assert claim["instrument"] is claim["terms"] is None
    assert not onrecord.extract("Bo Roe signed on behalf of the Rye Union.").claims_of("agreement")


def test_the_time_of_a_clause_behind_a_semicolon_is_its_own():
    text = "In June, Acme and Zane reached a deal; in September, Elm and Rye Bank reached an agreement to share a hall."
    claims = onrecord.extract(text).claims_of("agreement")
    assert [claim["date"] for claim in claims] == ["June", "September"]


def test_a_price_is_no_year():
    (claim,) = onrecord.extract("They signed the agreement and a $2000 bill for it.").claims_of("agreement")
    assert claim["date"] is None
