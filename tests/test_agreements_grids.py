"""Agreements in sentences made of pairs of parties, verbs and nouns: what one noun can be, its like can."""

import pytest

import onrecord

# sentence, trigger, parties, status, terms (None: not looked at)
CASES = [
    # a lease, a contract or a partnership that is struck, sealed or finalised with somebody
    ("The council and the developer have struck a contract.", "struck", ["council", "developer"], "reached", ""),
    ("The council renewed its contract with the developer.", "renewed", ["council", "developer"], "in_force", ""),
    ("The union and the company are close to a contract.", "contract", ["union", "company"], "negotiating", ""),
    ("Norvik struck a partnership with Elm Foods.", "struck", ["Norvik", "Elm Foods"], "reached", ""),
    ("Norvik and Elm Foods signed a partnership.", "signed", ["Norvik", "Elm Foods"], "signed", ""),
    ("The two firms sealed a partnership in Oslo.", "sealed", ["two firms"], "reached", ""),
    ("Peru and Chile signed an exchange of notes on tolls.", "signed", ["Peru", "Chile"], "signed", "on tolls"),
    ("The loan packages were signed by ministers and Elm Bank.", "signed", ["ministers", "Elm Bank"], "signed", ""),
    # a union of many is one body, and a number may end a name
    ("The United Auto Workers and General Foods reached a pact.", "reached", ["United Auto Workers", "General Foods"], "reached", ""),
    ("A pact with Lab Four was inked in May to build jets.", "inked", ["Lab Four"], "signed", "to build jets"),
    ("A deal was struck for a ship with a further €5m in fees.", "struck", [], "reached", None),
    # what somebody does with the noun before them, and what that holds
    ("The deal Peru signed with Chile covers tolls.", "signed", ["Peru", "Chile"], "signed", "covers tolls"),
    ("Peru signed a pact with Qatar covering tolls.", "signed", ["Peru", "Qatar"], "signed", "covering tolls"),
    ("Peru signed two pacts with Chile worth $5 million to fund roads.", "signed", ["Peru", "Chile"], "signed", "to fund roads"),
    ("Peru signed two pacts with Chile in Lima to support small firms.", "signed", ["Peru", "Chile"], "signed", "to support small firms"),
    ("The agreement outlines how the towns will pay.", "agreement", [], "reached", "outlines how the towns will pay"),
    ("The agreement gives the county far better terms.", "agreement", ["county"], "reached", "gives the county far better terms"),
    ("A pact between Peru and Chile to cut the public service pay bill was signed.", "signed", ["Peru", "Chile"], "signed", "to cut the public service pay bill"),
    ("Norvik has a deal with Elm, wherein Elm would pay $5 million.", "has", ["Norvik", "Elm"], "reached", "wherein Elm would pay $5 million"),
    ("The deal is understood to include a pay rise.", "deal", [], "reached", "include a pay rise"),
    ("The pact is likely to cut tolls.", "pact", [], "reached", "cut tolls"),
    ("The pact is set to end a row.", "pact", [], "reached", "end a row"),
    # what people are, before who they are
    ("Peru signed two pacts with leading Chilean firms.", "signed", ["Peru", "leading Chilean firms"], "signed", ""),
    # a name with its letters inside the noun
    ("The assembly rushed through ratification of the new Rye-Elm-Ash (REA) trade pact.", "ratification", ["assembly"], "pending", ""),
    # two bodies of which the first ends its name as bodies do
    ("The Wire Service Guild and United Press World have agreed on a contract.", "agreed", ["Wire Service Guild", "United Press World"], "reached", ""),
    ("The Glass Workers of America and Norvik Telecom reached a deal.", "reached", ["Glass Workers of America", "Norvik Telecom"], "reached", ""),
    ("The Norvik Savings and Loan Association signed a deal with Rye.", "signed", ["Norvik Savings and Loan Association", "Rye"], "signed", ""),
    # of whom a thing is told; who does something to what somebody else did
    ("It follows the departure of Bo Roe, who signed a deal with Norvik.", "signed", ["Bo Roe", "Norvik"], "signed", ""),
    ("The Rovers landed the man they wanted, signing a contract with Bo Roe.", "signing", ["Rovers", "Bo Roe"], "signed", ""),
    ("The firm got what it wanted, signing a deal with Norvik.", "signing", ["firm", "Norvik"], "signed", ""),
    # terms with somebody on something; adverbs and days between
    ("Roe agreed to terms with the Rovers on a contract Friday.", "agreed", ["Roe", "Rovers"], "reached", "on a contract"),
    ("The Guild and Norvik have agreed tentatively on a contract.", "agreed", ["Guild", "Norvik"], "reached", ""),
    ("The Guild and Norvik agreed Monday on a contract.", "agreed", ["Guild", "Norvik"], "reached", ""),
    ("An accord was reached on a contract to end a strike.", "reached", [], "reached", "on a contract to end a strike"),
    # a group before the names of its members; agreements counted or priced; who helps others agree
    ("Norvik and trade unions Tiro and Numbo signed a pay deal.", "signed", ["Norvik", "trade unions Tiro", "Numbo"], "signed", ""),
    ("Norvik signed $5 billion worth of deals with Elm.", "signed", ["Norvik", "Elm"], "signed", ""),
    ("Norvik signed a raft of agreements with Elm.", "signed", ["Norvik", "Elm"], "signed", ""),
    ("Oslo brokered a truce between the army and rebels.", "brokered", ["army", "rebels"], "reached", ""),
    ("The unions got Norvik to sign the deal.", "sign", ["Norvik"], "signed", ""),
    ("Norvik has got to sign the deal.", "sign", ["Norvik"], "proposed", ""),
    # two bodies where the other is a whole firm; one body of several
    ("Elm County and Zane Foods Inc reached a deal.", "reached", ["Elm County", "Zane Foods Inc"], "reached", ""),
    ("Elm Bank and Trust Co signed a deal with Rye.", "signed", ["Elm Bank and Trust Co", "Rye"], "signed", ""),
    ("A consortium of Ford and Toyota signed a pact with Rye.", "signed", ["consortium of Ford and Toyota", "Rye"], "signed", ""),
    # what a deal ends
    ("Peru and Chile reached an agreement ending a long row.", "reached", ["Peru", "Chile"], "reached", "ending a long row"),
    ("Peru and Chile have a pact ending in May.", "have", ["Peru", "Chile"], "in_force", ""),
    # a count of votes between verb and object; whose agreement is turned down; who only has to approve it
    ("The council rejected by a 5-3 vote Mayor Bo Roe's proposed lease agreement with Norvik.", "rejected", ["council", "Mayor Bo Roe", "Norvik"], "rejected", ""),
    ("The union rejected its deal with Norvik.", "rejected", ["union", "Norvik"], "rejected", ""),
    ("The deal must be cleared by the Trade Commission, the government and the Press Office.", "cleared", [], "pending", ""),
    # who only gets something by it, and things that are no people
    ("According to the accord, traders from either side would be given a visa.", "accord", [], "reached", "traders from either side would be given a visa"),
    ("The pact by Peru and Chile will allow business visas to be valid.", "pact", ["Peru", "Chile"], "reached", "will allow business visas to be valid"),
    ("The pact will allow businesses to sell tyres.", "pact", ["businesses"], "reached", "will allow businesses to sell tyres"),
    # an agreement with somebody on a deal is one; who will not put their name to it
    ("Norvik has reached agreements with 23 states on a $5 billion deal that will end the suits.", "reached", ["Norvik", "23 states"], "reached", "on a $5 billion deal that will end the suits"),
    ("The doctors refused assent to a memorandum of understanding.", "refused assent to", ["doctors"], "rejected", ""),
    # where it stands
    ("Peru is looking to sign a pact with Chile.", "sign", ["Peru", "Chile"], "proposed", ""),
    ("The council announced finalising a lease with the developer.", "finalising", ["council", "developer"], "reached", ""),
    ("Peru will move next week to approve a pact with Chile.", "approve", ["Peru", "Chile"], "pending", ""),
    ("Workers will vote Monday and Tuesday on the deal.", "vote Monday and Tuesday on", [], "pending", ""),
    ("The settlement is expected to receive court approval in May.", "receive court approval", [], "pending", ""),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=[case[0][:50] for case in CASES])
def test_an_agreement_is_found_once(assert_agreement, case):
    assert_agreement(*case)


@pytest.mark.parametrize(
    "sentence",
    [
        "Norvik sealed the franchise with tape.",
        "The club renewed its contract push.",
        "The mayor won a contract for the bridge.",
        "Lee struck a loan shark.",
        "Norvik and Elm Foods lost a partnership.",
        "In a settlement near Rye, two men were shot.",
        "Deal or No Deal is on TV.",
        "They hire banks to work together on a deal.",
    ],
)
def test_what_nobody_agreed_to_is_no_agreement(sentence):
    assert not onrecord.extract(sentence).claims_of("agreement")
