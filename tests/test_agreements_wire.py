"""Agreements as wires and press releases tell them: firms in full, what for, who stands beside whom."""

import pytest

import onrecord

# A sentence, trigger, parties, status, terms.
CASES = [
    # ---- what an agreement was made or changed for, behind its passive
    ("The pact was signed to end the war.", "signed", [], "signed", "to end the war"),
    ("A deal has been struck to end the strike.", "struck", [], "reached", "to end the strike"),
    ("Norvik said its pact with Oslo was amended to cut fees.", "amended", ["Norvik", "Oslo"], "reached", "to cut fees"),
    # ---- what it holds, behind how it came about
    ("The pact, agreed to last May, called for Oslo to end subsidies.", "agreed", ["Oslo"], "reached", "called for Oslo to end subsidies"),
    ("The pact calls on Peru to stop selling cheap tin.", "pact", ["Peru"], "reached", "calls on Peru to stop selling cheap tin"),
    ("The proposed accord would initiate a new system of work.", "accord", [], "proposed", "would initiate a new system of work"),
    ("Hopes rose for an agreement on fishing rules at a council meeting which opened here.", "agreement", [], "proposed", "on fishing rules"),
    # ---- closing, keeping and breaking it
    ("The deal will close after Acme gets the approvals.", "close", [], "pending", None),
    ("The deal is expected to complete in the third quarter.", "complete", [], "pending", None),
    ("The deal closed on Friday.", "closed", [], "reached", None),
    ("Norvik remains committed to the truce with Zane.", "committed to", ["Norvik", "Zane"], "in_force", None),
    ("Oslo says the Peruvians are violating rules laid down in the Fishing Agreement.", "violating", ["Peruvians"], "broken", None),
    ("Oslo said it was breaching commitments made under the treaty.", "breaching", ["Oslo"], "broken", None),
    ("He said that it violates a 2014 agreement between the towns and the fishers.", "violates", ["towns", "fishers"], "broken", None),
    ("The council entered into a heads of terms agreement with Acme Ltd.", "entered into", ["council", "Acme Ltd"], "reached", None),
    # ---- who agrees
    ("Norvik Grid, Inc., a maker of cells, has signed a pact with Zane Power, LLC.", "signed", ["Norvik Grid, Inc.", "Zane Power, LLC"], "signed", None),
    ("Separately, Zane's said it reached an agreement with a union.", "reached", ["Zane's", "union"], "reached", None),
    ("A truce between the army and warring factions has collapsed.", "collapsed", ["army", "warring factions"], "withdrawn", None),
    ("Meanwhile, the government and striking oil workers failed to reach a wage deal.", "reach", ["government", "striking oil workers"], "rejected", None),
    ("He said 40 banks agreed to the new arrangement worked out with Peruvian negotiators.", "agreed", ["40 banks", "Peruvian negotiators"], "reached", None),
    ("Norvik will go on in line with the basic agreement reached with Zane last year.", "reached", ["Norvik", "Zane"], "reached", None),
    ("The firm has not been able to reach an agreement with Norvik, and Zane has not granted Norvik access.", "reach", ["firm", "Norvik"], "rejected", None),
    ("Under the pact, Oslo will cede land while Riga shoulders the cost.", "pact", ["Oslo", "Riga"], "reached", "Oslo will cede land while Riga shoulders the cost"),
    ("Diplomats said talks on a permanent settlement would open next month.", "talks", [], "negotiating", None),
    ("Oil, gas and coal producers agreed to cut output.", "agreed", ["Oil, gas and coal producers"], "reached", "to cut output"),
    ("A pact between oil and gas producers was signed.", "signed", ["oil and gas producers"], "signed", None),
    ("A pact between Norvik, nurses and rail workers was signed.", "signed", ["Norvik", "nurses", "rail workers"], "signed", None),
    ("Ministers of Peru, Chile, the U.S. and West Elmland agreed to wait.", "agreed", ["Ministers of Peru, Chile, the U.S. and West Elmland"], "reached", "to wait"),
    ("Norvik Inc said on Monday that holders would vote on its announced pact with Zane.", "vote on", ["Norvik Inc", "Zane"], "pending", None),
    ("Ann Lee said on Monday that holders would vote on its announced pact with Zane.", "vote on", ["its", "Zane"], "pending", None),
    ("Roe settled charges with the Trade Commission of market abuse.", "settled", ["Roe", "Trade Commission"], "reached", "charges with the Trade Commission of market abuse"),
    # ---- in front of the clause that is so by it
    ("As part of an agreement with the union that will be signed in May, Norvik will raise pay.", "signed", ["union", "Norvik"], "pending", "Norvik will raise pay"),
    ("In the future, according to an agreement to be signed with the Treasury, the Institute will ask for leave.", "signed", ["Treasury", "Institute"], "pending", "the Institute will ask for leave"),
    # ---- how far the terms go
    ("Norvik said it signed an agreement to fund drilling in Peru.", "signed", ["Norvik"], "signed", "to fund drilling in Peru"),
    ("Norvik signed a pact to hold talks on a venture with Zane, of Peru, regarding several mines.", "signed", ["Norvik", "Zane"], "signed", "to hold talks on a venture with Zane, of Peru, regarding several mines"),
    ("Norvik has signed a contract to sell 10 jets, with an option on the sale of 10 more, a spokesman said.", "signed", ["Norvik"], "signed", "to sell 10 jets, with an option on the sale of 10 more"),
    ("Norvik has signed a contract to sell 10 jets, a spokesman for Norvik said on Monday in Oslo.", "signed", ["Norvik"], "signed", "to sell 10 jets"),
    ("The three groups, Norvik, Zane and Roe, signed a pact.", "signed", ["Norvik", "Zane", "Roe"], "signed", None),
    ("The four -- Norvik Oil, Zane Corp, Roe Inc and Pell Corp -- signed a pact to buy crude.", "signed", ["Norvik Oil", "Zane Corp", "Roe Inc", "Pell Corp"], "signed", "to buy crude"),
    ("Ann Lee, a clerk, and Bob Roe, a cook, signed a pact.", "signed", ["Ann Lee", "Bob Roe"], "signed", None),
    ("The firm contends the termination breached the terms of its agreement with Roe.", "breached", ["its", "Roe"], "broken", None),
    ("The club has severed its contract with a catering firm.", "severed", ["club", "catering firm"], "withdrawn", None),
    ("The deal was agreed between ministers of the Group of Five and Canada.", "agreed", ["ministers of the Group of Five and Canada"], "reached", None),
    ("Norvik reached an agreement to be acquired by Zane Oil.", "reached", ["Norvik", "Zane Oil"], "reached", "to be acquired by Zane Oil"),
    ("It followed the Lima agreement between five nations under which they agreed to cut tariffs.", "agreed", ["five nations"], "reached", "to cut tariffs"),
    ("The parties have reaffirmed their commitment to the Lima Agreement.", "commitment", ["parties"], "in_force", None),
    ("Norvik said it continued its growth with the signing of an agreement with Zane.", "signing", ["Norvik", "Zane"], "signed", None),
    ("The war ended with the signing of a pact between Peru and Chile.", "signing", ["Peru", "Chile"], "signed", None),
    ("The summit will end with the signing of a pact between Peru and Chile.", "signing", ["Peru", "Chile"], "pending", None),
    # ---- what else is told in the sentence
    ("Oslo will keep watch in line with the agreement by six states.", "agreement", ["six states"], "reached", None),
    ("Norvik said under the agreement, Roe's request to renew the licence would be dismissed.", "agreement", ["Roe"], "reached", "Roe's request to renew the licence would be dismissed"),
    ("The shares fell, and under the agreement, Norvik will pay Zane $3.", "agreement", ["Norvik"], "reached", "Norvik will pay Zane $3"),
    ("The two countries agreed to link their power grids, and instructed officials to draft a plan.", "agreed", ["two countries"], "reached", "to link their power grids"),
    ("United have agreed a fee with Vega for winger Jo Roe, with terms not expected to be a problem.", "agreed", ["United", "Vega"], "reached", "a fee"),
    ("Oslo would not agree to a rise in its fee, a position that Peru called unfair.", "agree", ["Oslo"], "rejected", "to a rise in its fee"),
    ("We have not agreed anything yet.", "agreed", ["We"], "negotiating", None),
    ("Norvik has signed an agreement with Zane Inc to jointly develop a resort.", "signed", ["Norvik", "Zane Inc"], "signed", "to jointly develop a resort"),
    ("Norvik has signed a marketing agreement for its office scanner with Zane Corp.", "signed", ["Norvik", "Zane Corp"], "signed", "for its office scanner"),
    ("Norvik has signed an agreement for a merger with Zane Corp.", "signed", ["Norvik", "Zane Corp"], "signed", "for a merger with Zane Corp"),
    ("Norvik signed a pact with Zane with the aim of creating a fund.", "signed", ["Norvik", "Zane"], "signed", None),
    ("Peru has not lived up to the agreement last year which was aimed at ending its dumping of tin.", "lived up to", ["Peru"], "broken", "aimed at ending its dumping of tin"),
    # ---- who is meant, what may come, what is settled
    ("Norvik said it was sued by two firms operating three agencies for violating a franchise agreement.", "violating", ["Norvik"], "broken", None),
    ("Norvik was fined by a court in Lima for breaching a settlement.", "breaching", ["Norvik"], "broken", None),
    ("Norvik won praise for keeping to the truce.", "keeping to", ["Norvik"], "in_force", None),
    ("It said holders of Norvik Microwave controlling most of its stock agreed to wait.", "agreed", ["holders of Norvik Microwave"], "reached", "to wait"),
    ("House and Senate negotiators reached an agreement.", "reached", ["House and Senate negotiators"], "reached", None),
    ("He said an accord with the Trade Fund could be a very helpful support.", "accord", ["Trade Fund"], "proposed", None),
    ("An accord with the Trade Fund was a very helpful support.", "accord", ["Trade Fund"], "reached", None),
    ("The strike was settled on Friday.", "settled", [], "reached", None),
    ("The union told reporters the pay dispute is not settled.", "settled", [], "rejected", None),
    # ---- as papers of today tell it
    ("The two sides came to terms on pay.", "came to", ["two sides"], "reached", "on pay"),
    ("The two sides came to terms on a new contract.", "came to terms on", ["two sides"], "reached", None),
    ("Norvik had reneged on an agreement to cap class sizes at 28, a claim Roe denied.", "reneged on", ["Norvik"], "broken", "to cap class sizes at 28"),
    ("The pact that ministers from ten states signed in Lima is new.", "signed", ["ministers from ten states"], "signed", None),
    ("A settlement between Norvik and at least 20 states was reached.", "reached", ["Norvik", "20 states"], "reached", None),
    ("A settlement between Norvik and more than 300 cities was reached.", "reached", ["Norvik", "300 cities"], "reached", None),
    ("Norvik agreed to end its pact with Zane, effective March 31.", "agreed", ["Norvik", "Zane"], "reached", "to end its pact with Zane"),
    ("Firms are watching closely: under an accord reached in May, Peruvian firms are to get tin.", "reached", ["Peruvian firms"], "reached", "Peruvian firms are to get tin"),
    # ---- what describes the terms, as others speak
    ("Norvik has agreed to buy Zane's Canadian unit, Zane Express Ltd, a Norvik spokesman said.", "agreed", ["Norvik"], "reached", "to buy Zane's Canadian unit, Zane Express Ltd"),
    ("Norvik has agreed to buy Zane's Canadian unit, Zane Express, it said.", "agreed", ["Norvik"], "reached", "to buy Zane's Canadian unit, Zane Express"),
    ("Norvik has agreed to buy Zane's unit, Bo Roe, the chairman said.", "agreed", ["Norvik"], "reached", "to buy Zane's unit"),
    ("Norvik signed a deal to sell its mill in Lima, a spokesman for the firm, Bo Roe, said.", "signed", ["Norvik"], "signed", "to sell its mill in Lima"),
    # ---- for whom somebody signs stands before the verb, too
    ("The minister on behalf of Peru signed a treaty with Chile.", "signed", ["Peru", "Chile"], "signed", None),
    # ---- what who agreed did besides
    ("Norvik agreed to settle claims that it lied, and named Ann Lee chief executive.", "agreed", ["Norvik"], "reached", "to settle claims that it lied"),
    ("Norvik agreed to have the wall torn down, and replaced the gate.", "agreed", ["Norvik"], "reached", "to have the wall torn down"),
    ("Norvik agreed to have the wall torn down and the gate replaced.", "agreed", ["Norvik"], "reached", "to have the wall torn down and the gate replaced"),
    # ---- an attempt is no terms
    ("Norvik left the pact with Zane in an attempt to cut fees.", "left", ["Norvik", "Zane"], "withdrawn", None),
    # ---- what somebody was able to do is done
    ("The union was finally able to sign a pact with Zane.", "sign", ["union", "Zane"], "signed", None),
    ("The union would be able to sign a pact with Zane.", "sign", ["union", "Zane"], "proposed", None),
    ("The union was not able to sign a pact with Zane.", "sign", ["union", "Zane"], "rejected", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "trigger", "parties", "status", "terms"), CASES)
def test_wires_tell_who_agreed_on_what(assert_told, text, trigger, parties, status, terms):
    assert_told(text, trigger, parties, status, terms)


@pytest.mark.parametrize("text", ["The strike must be settled soon.", "The suit was settled by a judge."])
def test_what_is_to_be_settled_or_judged_is_no_settlement(text):
    assert onrecord.extract(text).claims_of("agreement") == ()


@pytest.mark.parametrize("text", ["The deal closes four mines.", "The firm closed the plant on Friday."])
def test_what_closes_something_else_is_no_closing(text):
    claims = onrecord.extract(text).claims_of("agreement")
    assert not any(claim["trigger"].startswith("close") for claim in claims)
