"""Agreements as local papers and wires of today tell of them: councils, courts, unions, visits, what is put to a vote."""

import pytest

import onrecord

# sentence, trigger, parties, status, terms (None: not looked at)
CASES = [
    # what a comma sets off in front of who signs, and a list with an article inside
    ("During the visit, Peru and Chile signed a pact on fish.", "signed", ["Peru", "Chile"], "signed", None),
    ("After the visit, Peru and Chile signed a pact.", "signed", ["Peru", "Chile"], "signed", ""),
    ("After Peru, Chile and Norway signed a pact, shares rose.", "signed", ["Peru", "Chile", "Norway"], "signed", ""),
    ("Acme, the Zane Bank, and Peru signed a loan agreement.", "signed", ["Acme", "Zane Bank", "Peru"], "signed", ""),
    ("Ann Lee, the Labour Minister, and Jo Roe signed a loan agreement.", "signed", ["Ann Lee", "Jo Roe"], "signed", ""),
    ("Mayor Jo Roe and council members Ann Lee, Bo Day and Cy Fox signed an agreement.", "signed", ["Mayor Jo Roe", "council members Ann Lee", "Bo Day", "Cy Fox"], "signed", ""),
    ("Chile, the Bank of Peru, and Zane signed a deal.", "signed", ["Chile", "Bank of Peru", "Zane"], "signed", ""),
    ("Ann Lee, the Secretary of State, and Zane signed a deal.", "signed", ["Ann Lee", "Zane"], "signed", ""),
    ("Under pressure from Peru and Chile, Acme and Zane signed a deal.", "signed", ["Acme", "Zane"], "signed", ""),
    ("Peru and Chile, Acme and Zane signed a deal.", "signed", ["Peru", "Chile", "Acme", "Zane"], "signed", ""),
    ("A group of lawyers from 50 states, Guam, and Puerto Rico announced a pact with Acme.", "announced", ["group of lawyers", "Acme"], "reached", ""),
    # who describes a side, and up to the verb
    ("The pact was reached between the government led by Ann Roe and rebels loyal to Jo Lee.", "reached", ["government", "rebels"], "reached", ""),
    ("Jo Lee, the leader of the rebel group has agreed to a truce.", "agreed", ["Jo Lee"], "reached", ""),
    ("In Oslo, the leader of the rebel group has agreed to a truce.", "agreed", ["leader of the rebel group"], "reached", ""),
    ("Acme, one of the largest oil and gas companies in Peru has signed a deal with Zane.", "signed", ["Acme", "Zane"], "signed", ""),
    ("Acme, one of the largest firms, and Zane signed a deal.", "signed", ["Acme", "Zane"], "signed", ""),
    ("Only 50 percent of pilots voted in favor of the deal.", "voted in favor of", ["50 percent of pilots"], "reached", ""),
    ("The minister said on Sunday Peru and Chile have reached an agreement.", "reached", ["Peru", "Chile"], "reached", ""),
    ("A minister on Sunday Times readers said Peru has signed a pact.", "signed", ["Peru"], "signed", ""),
    # names of firms, countries and pacts that go on
    ("Acme signed a pact with Lee Roe and Associates.", "signed", ["Acme", "Lee Roe and Associates"], "signed", ""),
    ("Acme signed a pact with Trinidad and Tobago and Zane.", "signed", ["Acme", "Trinidad and Tobago", "Zane"], "signed", ""),
    ("An EU-New Zealand pact was signed in May.", "signed", ["EU", "New Zealand"], "signed", ""),
    ("The South Korea-EU pact was signed in May.", "signed", ["South Korea", "EU"], "signed", ""),
    ("The EU-Chile pact was signed in May.", "signed", ["EU", "Chile"], "signed", ""),
    ("Peru signed a pact with Acme and TIE Bangalore to sell tea.", "signed", ["Peru", "Acme", "TIE Bangalore"], "signed", "to sell tea"),
    ("“We are glad to have reached a deal with Zane,” Ann Lee, head of Acme and Bligh, said.", "reached", ["We", "Zane"], "reached", ""),
    ("Bligh Mills, based in Elm, Mich., and Zane reached a deal.", "reached", ["Bligh Mills", "Zane"], "reached", ""),
    ("Elm, Mich., and Rye signed a pact.", "signed", ["Elm", "Rye"], "signed", ""),
    ("Nurses have joined Acme and the clerks in accepting a pay deal.", "accepting", ["Nurses", "Acme", "clerks"], "reached", ""),
    # who met, and who only looks on
    ("The accord was reached after a session between the mill's owners and the clerks' union.", "reached", ["mill's owners", "clerks' union"], "reached", ""),
    ("The accord was reached after talks with Chile.", "reached", [], "reached", ""),
    ("Leaders sealed the pact — Peru's first with a member of the Andean Group — in Oslo.", "sealed", ["Leaders"], "reached", ""),
    ("Both hailed the signing of pacts on fish and wine by the two parties.", "signing", ["two parties"], "signed", None),
    ("The signing of a pact on rules set by Chile was delayed.", "signing", [], "pending", None),
    ("The deaths of seven men and women resulted in a pact between Rye and the state.", "resulted in", ["Rye", "state"], "reached", ""),
    ("They sought the negotiation of a pact by a ballot between the 11 and 25 March.", "negotiation", ["They"], "negotiating", ""),
    ("Elm College signed an accord with the Centre for Salt Farming.", "signed", ["Elm College", "Centre for Salt Farming"], "signed", ""),
    ("Acme signed a deal with the Centre for sale of land.", "signed", ["Acme", "Centre"], "signed", "for sale of land"),
    # what was done first, and what one may do
    ("By agreeing to cut pay, pilots kept their jobs.", "agreeing", ["pilots"], "reached", "to cut pay"),
    ("But in agreeing to the buyout, the district may have avoided costs.", "agreeing", ["district"], "reached", "to the buyout"),
    ("Their talks culminated in the signing of a pact on May 4.", "signing", [], "signed", ""),
    ("Chile may take part in the signing of a pact.", "signing", [], "pending", ""),
    ("The memorandum was signed during a luncheon to honour Jo Roe.", "signed", [], "signed", ""),
    ("Pilots struck for weeks before finally agreeing to a deal in May.", "agreeing", ["Pilots"], "reached", ""),
    ("Pilots refused an offer before agreeing to a deal.", "agreeing", ["Pilots"], "reached", ""),
    ("Pilots will strike before agreeing to a deal.", "agreeing", ["Pilots"], "proposed", ""),
    ("Mayor Roe would plead guilty to at least two charges, pay a fine and agree not to run.", "agree", ["Mayor Roe"], "proposed", "not to run"),
    ("Members have a week to accept or reject the pact.", "reject", ["Members"], "pending", ""),
    ("Peru will take steps to sign the pact.", "sign", ["Peru"], "pending", ""),
    ("Within 100 days of signing the pact, Peru left.", "signing", [], "signed", ""),
    ("Peru is within days of signing the pact.", "signing", ["Peru"], "pending", ""),
    ("Jo Roe spoke of a call for Peru to take steps to sign the pact.", "sign", ["Peru"], "pending", ""),
    ("Acme was at an advanced stage of finalising an agreement with Zane.", "finalising", ["Acme", "Zane"], "negotiating", ""),
    ("Peru will forge ahead on a free trade pact with Chile.", "forge ahead on", ["Peru", "Chile"], "pending", ""),
    ("Peru doubts Chile's commitment to any pact.", "commitment", ["Chile"], "proposed", ""),
    # what is put to a vote, and what has been agreed
    ("The tentative agreement will go back to members for ratification.", "go", [], "pending", ""),
    ("The deal goes to a vote of members next week.", "goes", [], "pending", ""),
    ("The deal now goes to the council for final approval.", "goes", [], "pending", ""),
    ("The pact has been all but vetoed by the premier.", "vetoed", ["premier"], "rejected", ""),
    ("A pact between Peru and Chile has been agreed.", "agreed", ["Peru", "Chile"], "reached", ""),
    ("A pact with Chile, worth £5m, has been agreed.", "agreed", ["Chile"], "reached", ""),
    ("A contract for buses has been agreed.", "agreed", [], "reached", "for buses"),
    ("The pact on fish signed by Peru and Chile today would cut tolls.", "signed", ["Peru", "Chile"], "signed", "on fish"),
    ("The board praised the contract that Acme signed with Zane.", "signed", ["Acme", "Zane"], "signed", ""),
    ("A contract, which began in May, is set to end June 30.", "end", [], "in_force", ""),
    ("The terms of the settlement haven't been finalized.", "finalized", [], "pending", ""),
    ("The settlement was not signed.", "signed", [], "rejected", ""),
    ("There was never a pact with Chile.", "pact", ["Chile"], "rejected", ""),
    # suits that have been settled
    ("A libel suit against the Ledger over its account of her ties to Jo Roe has been settled.", "settled", [], "reached", ""),
    ("The suit, filed by Ann Lee, a lobbyist, was settled without payment.", "settled", ["Ann Lee"], "reached", ""),
    ("The suit was settled in May.", "settled", [], "reached", ""),
    # what it holds
    ("The agreement requires more community policing.", "agreement", [], "reached", "requires more community policing"),
    ("Peru and Chile have signed a tentative deal to open markets.", "signed", ["Peru", "Chile"], "signed", "to open markets"),
    ("The deal is a three-year contract worth $3 million.", "deal", [], "reached", "is a three-year contract worth $3 million"),
    ("The truce was reached in exchange for the release of 12 prisoners.", "reached", [], "reached", "in exchange for the release of 12 prisoners"),
    ("Both reached a deal in March, narrowly avoiding a strike.", "reached", ["Both"], "reached", ""),
    ("The agency confirmed agreements in principle with Acme.", "confirmed", ["agency", "Acme"], "reached", ""),
    # names with titles that no comma closes, parts of firms, lists behind a group
    ("Ann Lee, chairman of Acme and Jo Roe, chairman of Zane have signed the pact.", "signed", ["Ann Lee", "Jo Roe"], "signed", ""),
    ("Zane and Jo Roe, president of Bligh signed the pact.", "signed", ["Zane", "Jo Roe"], "signed", ""),
    ("In New York, president of Peru Jo Roe signed the pact.", "signed", ["president of Peru Jo Roe"], "signed", ""),
    ("The pact was signed by Ann Lee, Co-chair of the council and Jo Roe, Co-chair of the panel.", "signed", ["Ann Lee", "Jo Roe"], "signed", ""),
    ("The distribution arm of Acme signed a pact with Zane.", "signed", ["distribution arm of Acme", "Zane"], "signed", ""),
    ("The league has agreed with broadcasters Zane Corp, Bligh and Acme on a price.", "agreed", ["league", "broadcasters Zane Corp", "Bligh", "Acme"], "reached", "on a price"),
    # what is agreed with somebody, and what an agreement is about
    ("Acme has agreed with Zane for a new contract.", "agreed", ["Acme", "Zane"], "reached", "for a new contract"),
    ("Acme hopes to reach agreement on a new deal with Zane.", "reach", ["Acme", "Zane"], "proposed", "on a new deal"),
    ("The club said it will terminate its media rights deal with Acme.", "terminate", ["club", "Acme"], "withdrawn", ""),
    ("Peru signed a pact with Chile for ties between the Bank of Rye and the Bank of Elm.", "signed", ["Peru", "Chile"], "signed", "for ties between the Bank of Rye and the Bank of Elm"),
    ("The pact was signed on the part of Peru by Minister Jo Roe.", "signed", ["Minister Jo Roe"], "signed", ""),
    ("Rye, March 15, 2017 (PAP) -Peru and Chile have signed a pact.", "signed", ["Peru", "Chile"], "signed", ""),
    # the title in front of a comma and its holder
    ("The pact was signed by the Minister of Health, Ann Lee and the Governor of Elm, Jo Roe.", "signed", ["Ann Lee", "Jo Roe"], "signed", ""),
    ("The Minister of Health, Ann Lee, and the Governor of Elm, Jo Roe, signed the pact.", "signed", ["Ann Lee", "Jo Roe"], "signed", ""),
    ("The Minister of Health, Ann Lee and the Governor of Elm, Jo Roe signed the pact.", "signed", ["Ann Lee", "Jo Roe"], "signed", ""),
    ("Acme agreed with the mayor of Elm, Ann Lee to build a mill.", "agreed", ["Acme", "Ann Lee"], "reached", "to build a mill"),
    ("The pact was signed by the Governor of Elm, Rye County and Zane.", "signed", ["Governor of Elm", "Rye County", "Zane"], "signed", ""),
    ("The pact was signed by the Governor of Elm, New York and Zane.", "signed", ["Governor of Elm", "New York", "Zane"], "signed", ""),
    ("The pact with the mayor of Elm, Ann Lee said, was signed.", "signed", ["mayor of Elm"], "signed", ""),
    ("The chancellor of Rye University, Prof. Ann Al-Roe, signed a pact with Acme.", "signed", ["Prof. Ann Al-Roe", "Acme"], "signed", ""),
    # what terms ask for, what else a pact says, and what is offered
    ("The terms of the settlement call for the mill to close.", "settlement", ["mill"], "reached", "call for the mill to close"),
    ("The agreement also says the city will pay.", "agreement", [], "reached", "says the city will pay"),
    ("The attorney offered to settle the case for $5.", "settle", ["attorney"], "proposed", "the case for $5"),
    ("Two of the members who previously agreed in the row changed sides and voted to reject the pact.", "reject", ["Two of the members"], "rejected", ""),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=[case[0][:50] for case in CASES])
def test_an_agreement_is_found_once(assert_agreement, case):
    assert_agreement(*case)


@pytest.mark.parametrize(
    "text",
    [
        "Channel 5 has obtained a draft of the settlement.",
        "Neither side would discuss details of the settlement.",
        "The suit was settled in arbitration.",
        "The lawyer in the case said the house had been settled for years.",
        "The deal went to Acme for $5 million.",
        "Ann Lee agreed with Jo Roe for a moment.",
    ],
)
def test_no_agreement_is_found(text):
    assert not onrecord.extract(text).claims_of("agreement")


def test_a_deadline_that_is_over_ends_no_agreement():
    claims = onrecord.extract("The 6 p.m. deadline for an agreement no longer applies.").claims_of(
        "agreement"
    )
    assert [claim.attributes["status"] for claim in claims] == ["negotiating"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("A pact was signed. The deadline for a pact is gone. The pact cuts tolls.", "signed"),
        ("Peru signed a pact. The signing of the pact was a feast.", "signed"),
        ("The papers reached a deal on Monday. The papers planned to announce the deal today.", "reached"),
    ],
)
def test_a_pact_stands_where_it_was_said_to_stand(text, status):
    assert onrecord.extract(text).claims_of("agreement")[-1].attributes["status"] == status


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("In the EU sector, pacts were signed with Acme.", None),
        ("In London's West End, pacts were signed with Acme.", "London's West End"),
    ],
)
def test_a_field_is_no_venue(text, place):
    (claim,) = onrecord.extract(text).claims_of("agreement")
    assert claim["venue"] == place


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Both reached a settlement, according to documents filed Wednesday in Elm.", None),
        ("He said there is no plea deal with the state ahead of a September trial.", None),
        ("A deal was reached at a Monday meeting.", "Monday"),
        ("Acme showed no signs of reaching a deal as of Feb. 17.", None),
        ("Acme and Norvik signed a deal through June 2027.", None),
        (
            "Under a pact signed last fall with Norvik, Acme agreed to keep pilots through 2027 for $5.",
            "last fall",
        ),
        ("May 3, 2014 (PORT ROE) – Peru and Chile have agreed on a truce.", None),
    ],
)
def test_a_date_is_that_of_the_agreement(text, day):
    (claim,) = onrecord.extract(text).claims_of("agreement")
    assert claim["date"] == day


@pytest.mark.parametrize(
    "text", ["The deal is a three-year contract", "Clients include Ford, Norlake, Pell & Moss and"]
)
def test_a_text_that_breaks_off_has_no_fault(text):
    assert onrecord.extract(text).faults == ()
