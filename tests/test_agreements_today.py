"""Agreements as papers of today tell of them: visits, votes of unions, truces, what the pacts are on."""

import pytest

import onrecord

# sentence, trigger, parties, status, terms (None: not looked at)
CASES = [
    # a time and a place part a verb from what is signed
    ("Peru and the rebels have signed tonight in Lima a peace accord.", "signed", ["Peru", "rebels"], "signed", ""),
    # how far it came, by the last participle
    ("The pact was drafted and signed by both sides in May.", "signed", ["both sides"], "signed", ""),
    ("The pact was negotiated by Ann Lee and signed by two ministers.", "signed", ["two ministers"], "signed", ""),
    ("The truce was brokered by Peru and agreed upon by the army.", "agreed upon", ["army"], "reached", ""),
    ("The deal was signed and announced by Acme on Friday.", "signed", [], "signed", ""),
    ("The memorandum of understanding must be voted and approved by the union.", "approved", [], "pending", ""),
    # who works under a contract votes for it
    ("Teachers have approved a new contract.", "approved", ["Teachers"], "reached", ""),
    ("The contract was approved by union members on Friday.", "approved", ["union members"], "reached", ""),
    # what an agreement foresees is in its terms
    ("The accord foresees an immediate truce.", "accord", [], "reached", "foresees an immediate truce"),
    ("The union foresees a deal by May.", "foresees", [], "proposed", ""),
    # what it is on
    ("The accords signed were on police work and visas.", "signed", [], "signed", "were on police work and visas"),
    ("The agreements were on trade and farming.", "agreements", [], "reached", "were on trade and farming"),
    ("One accord was between Acme and the Dock Board.", "accord", ["Acme", "Dock Board"], "reached", ""),
    ("Both signed a truce, pledging to disarm by May.", "signed", ["Both"], "signed", "to disarm by May"),
    ("Both signed three pacts and four memoranda of understanding aimed at ending tolls.", "signed", ["Both"], "signed", "aimed at ending tolls"),
    ("The board approved a lease agreement with the Rovers, based on the receipt of a grant.", "approved", ["board", "Rovers"], "reached", ""),
    # what it is worth stands before what it is for
    ("Acme signed a contract worth $4 million with Elm to build buses.", "signed", ["Acme", "Elm"], "signed", "to build buses"),
    ("Acme signed a deal with Elm worth tens of millions of dollars over two years to build buses.", "signed", ["Acme", "Elm"], "signed", "to build buses"),
    # a verb has more than one object
    ("The board approved the budget and a three-year contract with its teachers.", "approved", ["board", "teachers"], "reached", ""),
    ("The senate ratified the tax bill and a trade pact with Peru.", "ratified", ["senate", "Peru"], "in_force", ""),
    ("Parliament passed the budget and the pact will take effect in June.", "take effect", [], "pending", ""),
    # a sentence begins with the partner
    ("With Acme, which makes tyres, Elm Mining signed a supply deal.", "signed", ["Acme", "Elm Mining"], "signed", ""),
    ("With the Rye Act, Peru signed a deal with Elm.", "signed", ["Peru", "Elm"], "signed", ""),
    ("With Monday's vote, the council approved the peace deal.", "approved", ["council"], "reached", ""),
    # where it ends
    ("A pact and a loan to buy tractors are likely to be signed.", "signed", [], "proposed", "to buy tractors"),
    ("The pact to share a river that flows through both states has long been a hope.", "pact", [], "reached", "to share a river that flows through both states"),
    ("The pact to insure Acme from losses that come from the firm's loans is new.", "pact", [], "reached", "to insure Acme from losses that come from the firm's loans"),
    ("Acme agreed to buy Norvik in a deal which is set to create a giant.", "agreed", ["Acme"], "reached", "to buy Norvik"),
    ("Peru and Chile agreed to share a river, in the first such pact.", "agreed", ["Peru", "Chile"], "reached", "to share a river"),
    # who else signed it, and who did not
    ("President Ann Lee agreed to a truce signed by rebels.", "agreed", ["President Ann Lee", "rebels"], "reached", ""),
    ("The pacts will be signed after her talks with Premier Ann Lee.", "signed", [], "pending", ""),
    ("Under the deal, the shareowners will be paid $5 each.", "deal", [], "reached", "the shareowners will be paid $5 each"),
    # who describes a pact in front of its verb
    ("The agreement teachers approved Wednesday includes a raise.", "approved", ["teachers"], "reached", "includes a raise"),
    ("The trade deal negotiators agreed on Friday to meet.", "agreed", ["trade deal negotiators"], "reached", "to meet"),
    # what came of it
    ("As the deal came to naught, Acme will pay a fee.", "came to naught", [], "withdrawn", ""),
    # who votes against it
    ("Pilots voted against a tentative contract.", "voted against", ["Pilots"], "rejected", ""),
    ("Two pilots voted against a tentative agreement.", "voted against", [], "proposed", ""),
    ("Pilots voted against ratifying the contract.", "ratifying", ["Pilots"], "rejected", ""),
    ("Pilots voted by 212 to 46 against ratifying the contract.", "ratifying", ["Pilots"], "rejected", ""),
    ("The Ministry of Finance and Acme Energy signed a deal.", "signed", ["Ministry of Finance", "Acme Energy"], "signed", ""),
    ("The Ministry of Trade and Small Business signed a deal.", "signed", ["Ministry of Trade and Small Business"], "signed", ""),
    ("Peru signed a pact with the farm & Acme.", "signed", ["Peru", "farm", "Acme"], "signed", ""),
    ("The Bank, Mr Bo Roe, and Zane Corp. signed a deal.", "signed", ["Bank", "Mr Bo Roe", "Zane Corp."], "signed", ""),
    ("Peru signed a pact after talks with Chile.", "signed", ["Peru", "Chile"], "signed", ""),
    ("Oslo decided against signing the pact.", "signing", ["Oslo"], "rejected", ""),
    ("Lawyers advised the union against accepting the settlement.", "accepting", ["Lawyers"], "proposed", ""),
    ("Oslo is in favour of ratifying the fishing pact.", "ratifying", ["Oslo"], "proposed", ""),
    ("Pilots voted 65 percent to 35 percent to reject the deal.", "reject", ["Pilots"], "rejected", ""),
    # a title behind whose comma the name stands
    ("The pact was signed by the Secretary of the Ministry, Mr Bo Roe, and the mayor, Ms. Ann Lee.", "signed", ["Mr Bo Roe", "Ms. Ann Lee"], "signed", ""),
    ("The Secretary of Acme, Mr Bo Roe, and Zane Bank signed the pact.", "signed", ["Mr Bo Roe", "Zane Bank"], "signed", ""),
    ("Elm United forward Joe Dunn agreed to a one-year contract.", "agreed", ["Elm United forward Joe Dunn"], "reached", ""),
    # words that stand between
    ("Roe pulled Peru unilaterally out of the pact.", "pulled", ["Roe", "Peru"], "withdrawn", ""),
    ("The family reached a nearly $3 million settlement with Elm.", "reached", ["family", "Elm"], "reached", ""),
    # what it holds, and where it is told of
    ("The deal avoids a strike.", "deal", [], "reached", "avoids a strike"),
    ("The district announced the agreement on its website.", "announced", ["district"], "reached", ""),
    ("Under the accord, projects in oil, coal and gas are to get $5.", "accord", [], "reached", "projects in oil, coal and gas are to get $5"),
    ("Peru and Chile struck a pact to cut tolls, sources from both sides told the Elm news agency.", "struck", ["Peru", "Chile"], "reached", "to cut tolls"),
    ("A deal was reached on Monday to cut output as the members overcame their differences.", "reached", [], "reached", "to cut output"),
    # who stands before what is set off, and in a list
    ("The pact, signed on May 9, 2020 by Joe Dunn and Ann Lee, ended the war.", "signed", ["Joe Dunn", "Ann Lee"], "signed", "ended the war"),
    ("Peru, as part of the agreement, has also pledged to buy more wheat.", "agreement", ["Peru"], "reached", "has also pledged to buy more wheat"),
    ("Officials had earlier said Lee and Premier Bo Roe would sign the pact.", "sign", ["Lee", "Premier Bo Roe"], "pending", ""),
    ("The Labour Party, the Free Democrats, and the Greens have agreed to govern.", "agreed", ["Labour Party", "Free Democrats", "Greens"], "reached", "to govern"),
    ("Elm University, Lagos and the University of Rye have agreed to share labs.", "agreed", ["Elm University", "University of Rye"], "reached", "to share labs"),
    ("Peru, Lagos and Riga have agreed to share labs.", "agreed", ["Peru", "Lagos", "Riga"], "reached", "to share labs"),
    ("The parties signed a deal, with the new board likely to be sworn in.", "signed", ["parties"], "signed", ""),
    ("The sides reached a more comprehensive trade agreement.", "reached", ["sides"], "reached", ""),
    ("Negotiators have hashed out a contract for a new ward.", "hashed out", ["Negotiators"], "reached", "for a new ward"),
    # what it is said to hold, and what it settles
    ("The deal is said to include pledges by Peru.", "deal", [], "reached", "include pledges by Peru"),
    ("The deal, announced in May, is expected to reduce tolls.", "announced", [], "reached", "is expected to reduce tolls"),
    ("The agreement would settle a lawsuit.", "agreement", [], "reached", "would settle a lawsuit"),
    # who plans to, who takes action to, whose it is that is approved
    ("According to reports, Acme and Norvik plan to sign the deal.", "sign", ["Acme", "Norvik"], "pending", ""),
    ("The council took action to terminate the pact with Acme.", "terminate", ["council", "Acme"], "withdrawn", ""),
    ("The council brought a bill to terminate the pact with Acme.", "terminate", ["Acme"], "withdrawn", ""),
    ("A court approved the agency's $22 million settlement with Acme.", "approved", ["court", "agency", "Acme"], "reached", ""),
    ("Rye and seven state attorneys general announced that they reached a pact.", "reached", ["Rye", "seven state attorneys general"], "reached", ""),
    ("Rye signed a pact with Elm Hotels & Resorts in May.", "signed", ["Rye", "Elm Hotels & Resorts"], "signed", ""),
    # one agreement, told once
    ("Both have agreed to peacefully settle the border dispute.", "agreed", ["Both"], "reached", "to peacefully settle the border dispute"),
    ("Acme has agreed to change its rules and pay $9 million to settle claims.", "agreed", ["Acme"], "reached", "to change its rules and pay $9 million to settle claims"),
    ("Acme will change its rules and pay $9 million to settle claims.", "settle", ["Acme"], "reached", "claims"),
    ("Both have agreed to formally sign a pact on visas.", "agreed", ["Both"], "reached", None),
    # what it does, and where that ends
    ("The deal does not tackle tolls.", "deal", [], "reached", "does not tackle tolls"),
    ("The deal, struck in May, is designed to ensure that trade grows.", "struck", [], "reached", "is designed to ensure that trade grows"),
    ("Acme was close to agreeing a deal that would have kept it alive, it has emerged.", "agreeing", ["Acme"], "negotiating", "would have kept it alive"),
    ("Peru left under a pact that ended the war, but the rebels still distrust Peru.", "pact", ["Peru"], "reached", "ended the war"),
    # bodies with several fields, unions of several trades
    ("The pact was signed by the Rye Chamber of Commerce and Industry and Acme.", "signed", ["Rye Chamber of Commerce and Industry", "Acme"], "signed", ""),
    ("The pact was signed by the Ministry of Education, Science and Technology and Acme.", "signed", ["Ministry of Education, Science and Technology", "Acme"], "signed", ""),
    ("Acme signed a pact with the Centers for Disease Control and Prevention.", "signed", ["Acme", "Centers for Disease Control and Prevention"], "signed", ""),
    ("The Ministry of Health and the Nurses Union signed a deal.", "signed", ["Ministry of Health", "Nurses Union"], "signed", ""),
    ("The Union of Rail, Maritime and Transport Workers and Acme reached a deal.", "reached", ["Union of Rail, Maritime and Transport Workers", "Acme"], "reached", ""),
    ("The Elm Medical Practitioners, Pharmacists and Dentists Union and the state signed a deal.", "signed", ["Elm Medical Practitioners, Pharmacists and Dentists Union", "state"], "signed", ""),
    ("Acme signed a lease with the Port of Rye and Industry Hall.", "signed", ["Acme", "Port of Rye", "Industry Hall"], "signed", ""),
    # who is in talks, and how far they are from a deal
    ("Acme and the city have been locked in talks over a new lease.", "talks", ["Acme", "city"], "negotiating", ""),
    ("Acme and its union remain at an impasse over a new contract.", "impasse", ["Acme", "union"], "negotiating", ""),
    ("Lawmakers remain far apart on a deal to cut taxes.", "deal", ["Lawmakers"], "negotiating", "to cut taxes"),
    # one agreement, told twice
    ("Acme has reached an agreement to buy Norvik in an all-stock deal worth $4.", "reached", ["Acme"], "reached", "to buy Norvik in an all-stock deal worth $4"),
    ("Under a deal struck in 2019, Acme agreed to cut emissions.", "agreed", ["Acme"], "reached", "Acme agreed to cut emissions"),
    ("Elm Council has agreed terms with developer Acme to build 200 homes.", "agreed", ["Elm Council", "developer Acme"], "reached", "to build 200 homes"),
    ("The agreement now heads to the full council.", "heads to", [], "pending", ""),
    # votes for it, and who votes another way
    ("Most of the votes were in favour of ratifying the contract.", "ratifying", [], "in_force", ""),
    ("Most votes were in favour of the deal at a meeting.", "votes", [], "pending", ""),
    ("The union membership has approved a new contract.", "approved", ["union membership"], "reached", ""),
    # where it is told that they agreed, and what ends
    ("In the deal signed on Monday, both parties agreed to stop fighting.", "agreed", ["both parties"], "reached", None),
    ("Peru is suspending its participation in the arms treaty.", "suspending", ["Peru"], "withdrawn", ""),
    ("The pact, which takes effect on May 1, will cut tolls.", "takes effect", [], "pending", "will cut tolls"),
    ("Peru did not set a deadline for striking a deal.", "striking", ["Peru"], "negotiating", ""),
    # whom it involves, between whom it is, on what it is based
    ("The deal involves Acme and Zane Bank.", "deal", ["Acme", "Zane Bank"], "reached", "involves Acme and Zane Bank"),
    ("The council signed an accord for parking checks between the City of Rye and Elm County.", "signed", ["council", "City of Rye", "Elm County"], "signed", "for parking checks"),
    ("Based on this agreement, Acme will open an office.", "agreement", ["Acme"], "reached", "Acme will open an office"),
    ("The accord is for the supply of rye by Acme.", "accord", [], "reached", "is for the supply of rye by Acme"),
    ("The deal means that Acme will supply rye.", "deal", [], "reached", "means that Acme will supply rye"),
    # players
    ("The Rovers and forward Joe Dunn agreed to terms on a three-year, $12 million contract on Monday, the team said.", "agreed", ["Rovers", "forward Joe Dunn"], "reached", None),
    ("The Rovers re-signed goalie Joe Dunn to a one-year contract.", "re-signed", ["Rovers", "goalie Joe Dunn"], "signed", ""),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=[case[0][:50] for case in CASES])
def test_an_agreement_is_found_once(assert_agreement, case):
    assert_agreement(*case)


@pytest.mark.parametrize(
    "text",
    [
        "The deal is on the table.",
        "On the pact, Peru said nothing.",
        "The pact was on the brink of collapse.",
        "Council members approved a new contract.",
        "The council approved a contract for new pipes.",
        "Roe called it the worst deal ever negotiated.",
    ],
)
def test_no_agreement_is_found(text):
    assert not onrecord.extract(text).claims_of("agreement")


@pytest.mark.parametrize(
    ("text", "instruments"),
    [
        (
            "Acme signed a power purchase agreement (PPA) with Zane. It has signed three more 10-year PPAs.",
            ["power purchase agreement", "three more 10-year PPAs"],
        ),
        (
            "Acme signed trade agreements (TAs) with Zane. It has signed another TA with Norvik.",
            ["trade agreements", "TA"],
        ),
        (
            "One local signed the agreement while another rejected the pact.",
            ["agreement", "pact"],
        ),
    ],
)
def test_each_agreement_is_one_of_its_own(text, instruments):
    claims = onrecord.extract(text).claims_of("agreement")
    assert [claim["instrument"] for claim in claims] == instruments


def test_an_agreed_contract_is_the_instrument():
    (claim,) = onrecord.extract("Joe Dunn agreed a one-year contract extension.").claims_of("agreement")
    assert (claim["instrument"], claim["terms"]) == ("one-year contract extension", None)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Peru and Chile are working on the Rye Pact. The Elm Pact binds both.", "in_force"),
        ("Peru and Chile are working on the Rye Pact. The pact binds both.", "negotiating"),
        ("Elm agreed to pay $5 to settle a suit. The council met to discuss the settlement.", "reached"),
        (
            "Acme struck a deal on Friday. It lapses if they agree to sue. The deal covers three tolls.",
            "reached",
        ),
        ("Elm is in talks on a deal. The council met to discuss the deal.", "negotiating"),
        ("Peru and Chile signed three accords on Friday. The accords include a fee.", "signed"),
    ],
)
def test_a_pact_stands_where_it_was_said_to_stand(text, status):
    assert onrecord.extract(text).claims_of("agreement")[-1].attributes["status"] == status


def test_a_place_in_another_object_is_no_venue():
    text = "Shareholders approved reincorporation in Delaware and a merger agreement with Acme."
    (claim,) = onrecord.extract(text).claims_of("agreement")
    assert (claim["trigger"], claim["venue"]) == ("approved", None)
