"""Agreements as councils, unions, hospitals and ministries put them: voted on, let lapse, carried out."""

import pytest

import onrecord

# sentence, trigger, parties, status, terms (None: not looked at)
CASES = [
    # who was named is not named again
    (
        "Under the settlement, signed by Minch Lines and the Norvik Forum, neither side admits fault.",
        "signed",
        ["Minch Lines", "Norvik Forum"],
        "signed",
        "neither side admits fault",
    ),
    (
        "Under the deal signed by Elm Oil and Norvik, the two sides will cut prices.",
        "signed",
        ["Elm Oil", "Norvik"],
        "signed",
        None,
    ),
    ("Under the deal, both firms will cut prices.", "deal", ["both firms"], "reached", None),
    # what is approved is the signing
    (
        "The council authorized the signing of a lease with Norvik.",
        "authorized",
        ["council", "Norvik"],
        "reached",
        None,
    ),
    (
        "Commissioners approved the execution of a joint fire agreement with the city of Elm.",
        "approved",
        ["Commissioners", "city of Elm"],
        "reached",
        None,
    ),
    ("The signing of a lease with Norvik is planned.", "signing", ["Norvik"], "pending", None),
    (
        "The summit opens today with the signing of a pact with Norvik.",
        "signing",
        ["Norvik"],
        "pending",
        None,
    ),
    (
        "Council members voted to authorize the mayor to enter into an agreement with Norvik.",
        "enter into",
        ["mayor", "Norvik"],
        "pending",
        None,
    ),
    (
        "The board gave the nod to a three-year contract with its teachers.",
        "gave the nod to",
        ["board", "teachers"],
        "reached",
        None,
    ),
    (
        "The port gave unanimous approval to a lease with Norvik.",
        "gave unanimous approval to",
        ["port", "Norvik"],
        "reached",
        None,
    ),
    (
        "The council tabled an agreement with Norvik until May.",
        "tabled",
        ["council", "Norvik"],
        "pending",
        None,
    ),
    (
        "The council passed a resolution approving an agreement with Norvik.",
        "approving",
        ["council", "Norvik"],
        "reached",
        None,
    ),
    (
        "The council adopted a rule authorizing a lease with Norvik.",
        "authorizing",
        ["council", "Norvik"],
        "reached",
        None,
    ),
    ("A proposed lease with Norvik failed on a 3-3 vote.", "failed", ["Norvik"], "withdrawn", None),
    ("The agreement with Norvik passed by a vote of 4-3.", "passed", ["Norvik"], "reached", None),
    # votes
    (
        "The county's largest union, Pulse, earlier this week voted against the agreement.",
        "voted against",
        ["Pulse"],
        "rejected",
        None,
    ),
    (
        "Pulse, the nurses' union, on Friday voted against the deal.",
        "voted against",
        ["Pulse"],
        "rejected",
        None,
    ),
    (
        "The unions voted overwhelmingly by 305-36 votes to accept the pact.",
        "accept",
        ["unions"],
        "reached",
        None,
    ),
    ("Members voted by a margin of five to one to accept the pact.", "accept", ["Members"], "reached", None),
    ("Nurses voted by a large majority to reject the pact.", "reject", ["Nurses"], "rejected", None),
    ("Teachers will vote on a contract on Friday.", "vote on", [], "pending", None),
    # let lapse
    ("The firms let their contract expire in April.", "let", ["firms"], "withdrawn", None),
    (
        "Elm Health let its contract with Norvik, a large insurer, lapse in April.",
        "let",
        ["Elm Health", "Norvik"],
        "withdrawn",
        None,
    ),
    ("It will close when their current leases expire July 2.", "expire", ["their"], "in_force", None),
    ("The one-year pact will automatically renew unless Elm objects.", "renew", [], "in_force", None),
    # who brings it about
    (
        "Attorney General Ada Reyes led 40 states to reach a $60 million settlement with Norvik.",
        "reach",
        ["40 states", "Norvik"],
        "reached",
        None,
    ),
    (
        "The union left its strike behind following an agreement with the ministry.",
        "agreement",
        ["union", "ministry"],
        "reached",
        None,
    ),
    ("Norvik reopened the mill after a deal with its union.", "deal", ["Norvik", "union"], "reached", None),
    ("Shares of Norvik rose after a deal with Elm.", "deal", ["Elm"], "reached", None),
    (
        "Norvik plans to sell its mill to Elm in a deal worth $5 million.",
        "deal",
        ["Norvik", "Elm"],
        "reached",
        None,
    ),
    ("Norvik plans to sign a pact with Elm.", "sign", ["Norvik", "Elm"], "pending", None),
    (
        "Norvik is in talks to buy Elm Oil in a deal that could be worth $2 billion.",
        "deal",
        ["Norvik"],
        "negotiating",
        None,
    ),
    (
        "The archdiocese reached a settlement with the families.",
        "reached",
        ["archdiocese", "families"],
        "reached",
        None,
    ),
    # what somebody wants carried out was agreed
    (
        "Lecturers want full implementation of the pact they reached with the state in 2009.",
        "reached",
        ["they", "state"],
        "reached",
        None,
    ),
    (
        "The state failed to carry out the memorandum of action it signed with the union in 2021.",
        "carry out",
        ["state", "union"],
        "broken",
        None,
    ),
    ("Both sides signed a MoA to end the strike.", "signed", ["Both sides"], "signed", "to end the strike"),
    ("The envoys signed the declaration in Oslo.", "signed", ["envoys"], "signed", None),
    # terms
    (
        "It lacked a clause they said they had agreed to after a first round in June.",
        "agreed",
        ["they"],
        "reached",
        "",
    ),
    ("This is not what he agreed to last week.", "agreed", ["he"], "reached", ""),
    (
        "Peru and Chile agreed to boost trade in the fishing and dairy sectors as Ada Reyes visited Lima.",
        "agreed",
        ["Peru", "Chile"],
        "reached",
        "to boost trade in the fishing and dairy sectors",
    ),
    (
        "Norvik entered into a license agreement with Elm Oil pursuant to which it will pay a royalty.",
        "entered into",
        ["Norvik", "Elm Oil"],
        "reached",
        "pursuant to which it will pay a royalty",
    ),
    ("The clans refused to sign the pact demanding that it be changed.", "sign", ["clans"], "rejected", ""),
    (
        "They signed a pact demanding cuts in output.",
        "signed",
        ["They"],
        "signed",
        "demanding cuts in output",
    ),
    (
        "The council has agreed terms with Norvik for the sale of the mill.",
        "agreed",
        ["council", "Norvik"],
        "reached",
        "for the sale of the mill",
    ),
    (
        "The settlement, which must still be approved by a judge, calls for the diocese to pay $30 million.",
        "approved",
        ["diocese"],
        "pending",
        "calls for the diocese to pay $30 million",
    ),
    (
        "Details of its pact with the union will be made public after members vote.",
        "pact",
        ["its", "union"],
        "reached",
        None,
    ),
    # motions
    ("The motion to approve the pact with Norvik passed 5-0.", "approve", ["Norvik"], "reached", None),
    (
        "A resolution approving a lease with Norvik failed on a 3-3 vote.",
        "approving",
        ["Norvik"],
        "rejected",
        None,
    ),
    (
        "The council passed a motion to approve the pact with Norvik.",
        "approve",
        ["council", "Norvik"],
        "reached",
        None,
    ),
    ("The council rejected a motion to approve the pact.", "approve", ["council"], "rejected", None),
    (
        "The council is to vote on a motion to approve the pact with Norvik.",
        "approve",
        ["Norvik"],
        "pending",
        None,
    ),
    ("The council OK'd a deal with Norvik.", "OK'd", ["council", "Norvik"], "reached", None),
    ("The council OK’d a lease with Norvik.", "OK’d", ["council", "Norvik"], "reached", None),
    (
        "A judge denied Friday a plea deal from the former sheriff.",
        "denied",
        ["judge", "former sheriff"],
        "rejected",
        None,
    ),
    ("Norvik denied a deal had been reached.", "reached", [], "rejected", None),
    # what is told besides, and whom a plea deal spares
    (
        "A judge rejected a plea deal for the sheriff, saying it was weak.",
        "rejected",
        ["judge", "sheriff"],
        "rejected",
        "",
    ),
    ("Norvik and Elm signed a pact on May 3 at 7:00 pm.", "signed", ["Norvik", "Elm"], "signed", ""),
    (
        "Norvik settled the case under the Firms Act, 2013.",
        "settled",
        ["Norvik"],
        "reached",
        "the case under the Firms Act, 2013",
    ),
    (
        "Norvik signed a supply pact for 500 MW with Elm Oil, under the users' scheme.",
        "signed",
        ["Norvik", "Elm Oil"],
        "signed",
        "for 500 MW",
    ),
    (
        "Norvik signed a pact for new talks with Acme on coal.",
        "signed",
        ["Norvik", "Acme"],
        "signed",
        "for new talks with Acme on coal",
    ),
    (
        "Ray Dunn agreed to terms on a two-year, $9 million contract with Elm.",
        "agreed",
        ["Ray Dunn", "Elm"],
        "reached",
        "",
    ),
    (
        "Ray Dunn agreed to terms on the sale of the mill.",
        "agreed",
        ["Ray Dunn"],
        "reached",
        "on the sale of the mill",
    ),
    ("Norvik agreed to the terms of a settlement with Elm.", "agreed", ["Norvik", "Elm"], "reached", ""),
    # letters, units, what follows
    (
        "The Elm Labour Congress, ELC, and the state signed a pact.",
        "signed",
        ["Elm Labour Congress", "state"],
        "signed",
        None,
    ),
    (
        "Norvik signed a deal with the Elm Trade Union, ETU, and Ash Oil.",
        "signed",
        ["Norvik", "Elm Trade Union", "Ash Oil"],
        "signed",
        None,
    ),
    (
        "Norvik Oil Limited, wholly owned subsidiary of Elm Power Limited has entered into a pact with Ash.",
        "entered into",
        ["Norvik Oil Limited", "Ash"],
        "reached",
        None,
    ),
    (
        "Norvik Oil, a unit of Elm Inc. has signed a pact with Ash.",
        "signed",
        ["Norvik Oil", "Ash"],
        "signed",
        None,
    ),
    (
        "This follows the signing of a pact between the two institutions.",
        "signing",
        ["two institutions"],
        "signed",
        None,
    ),
    (
        "Norvik sold the mill to Elm, thereby agreeing to leave Ash.",
        "agreeing",
        ["Norvik"],
        "reached",
        "to leave Ash",
    ),
    (
        "Lecturers rejected a formula signed by their envoys.",
        "rejected",
        ["Lecturers", "envoys"],
        "rejected",
        None,
    ),
    ("Peru and Chile have concluded talks on a trade pact.", "talks", ["Peru", "Chile"], "reached", None),
    (
        "Peru and Chile hope to conclude talks on a trade pact.",
        "talks",
        ["Peru", "Chile"],
        "negotiating",
        None,
    ),
    # what is tied to something, where and by whom a pact is signed, who did another thing
    ("Peru signed a deal for a road linking Lima with Chile.", "signed", ["Peru"], "signed", None),
    (
        "A new pact may replace their current agreement with the firm.",
        "agreement",
        ["their", "firm"],
        "in_force",
        None,
    ),
    (
        "The pact was signed in Elm, Ohio, by Ash Oil and Norvik.",
        "signed",
        ["Ash Oil", "Norvik"],
        "signed",
        None,
    ),
    (
        "Pacts were signed on Sunday in Riyadh, Saudi Arabia, by the finance minister, Bo Lind, and Ada Reyes.",
        "signed",
        ["Bo Lind", "Ada Reyes"],
        "signed",
        None,
    ),
    ("The talks led to the signing of a pact by both sides.", "signing", ["both sides"], "signed", None),
    (
        "Norvik entered into an amendment to its credit pact with Elm Bank.",
        "entered into",
        ["Norvik", "Elm Bank"],
        "reached",
        None,
    ),
    (
        "Norvik agreed to cut ties with Elm Oil under a deal with Ash.",
        "agreed",
        ["Norvik", "Ash"],
        "reached",
        None,
    ),
    ("The pact ended 30 years of war.", "pact", [], "reached", "ended 30 years of war"),
    (
        "The pact, signed in 1998, ended three decades of war.",
        "signed",
        [],
        "signed",
        "ended three decades of war",
    ),
    ("The pact, signed in 1998, ended in 2005.", "ended", [], "withdrawn", None),
    ("Peru threatened to leave the USMCA.", "leave", ["Peru"], "in_force", None),
    ("Peru pulled out of the JCPOA in May.", "pulled out of", ["Peru"], "withdrawn", None),
    # who stands beside those who are described
    (
        "Three unions representing nurses and Elm Health reached a pact.",
        "reached",
        ["Three unions", "Elm Health"],
        "reached",
        None,
    ),
    ("A union representing nurses and clerks reached a pact.", "reached", ["union"], "reached", None),
    ("A group led by Elm Health and Norvik has reached a pact.", "reached", ["group"], "reached", None),
    (
        "Lawyers representing the tribe and officials from the state signed a pact.",
        "signed",
        ["Lawyers", "officials from the state"],
        "signed",
        None,
    ),
    (
        "The family of a man killed by police and the city have agreed to a pact.",
        "agreed",
        ["family of a man", "city"],
        "reached",
        None,
    ),
    (
        "Envoys of the state and of the rebels signed a pact.",
        "signed",
        ["Envoys of the state and of the rebels"],
        "signed",
        None,
    ),
    # what is received from somebody, what a pact calls for
    (
        "Norvik received a letter of intent from Elm Oil to buy the mill.",
        "received",
        ["Norvik", "Elm Oil"],
        "reached",
        "to buy the mill",
    ),
    (
        "The widow received a $5 million settlement from the city.",
        "received",
        ["widow", "city"],
        "reached",
        None,
    ),
    (
        "The incentive pact with Norvik calls for a 50 percent tax break over ten years.",
        "pact",
        ["Norvik"],
        "reached",
        "calls for a 50 percent tax break over ten years",
    ),
    (
        "The panel voted unanimously at its session Tuesday to approve a pact with Norvik.",
        "approve",
        ["panel", "Norvik"],
        "reached",
        None,
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0])
def test_an_agreement_is_found_once(assert_agreement, case):
    assert_agreement(*case)


@pytest.mark.parametrize(
    "text",
    [
        "The terms of the deal were not made public.",
        "The governor signed a disaster declaration on Monday.",
        "She signed a declaration of candidacy.",
        "The MoA said rice was dear.",
        "Peru exports grain under USMCA rules.",
        "Ada Reyes, the lone Green, voted against the deal.",
    ],
)
def test_nothing_is_agreed(text):
    assert list(onrecord.extract(text).claims_of("agreement")) == []


@pytest.mark.parametrize(
    ("text", "day", "place"),
    [
        ("An accord was signed between the clans in Lume on Monday in Oslo.", "Monday", "Oslo"),
        ("An accord was signed with the clans in Lume on Monday.", "Monday", "Lume"),
        ("The deal was struck in neighbouring Chile by six envoys.", None, "Chile"),
        ("The firms reached a deal the following day.", "following day", None),
        ("The firms let their lease expire in April.", "April", None),
        ("The firms let the 2012 trade pact expire in April.", "April", None),
        ("The firms let the agreement with teachers run out on Friday.", "Friday", None),
        ("The firms' contracts expire at 11:59 p.m. Thursday.", "Thursday", None),
        ("The truce took effect at 4:00 a.m. on Sunday.", "Sunday", None),
        ("The pact expires at midnight Friday.", "midnight Friday", None),
        ("The board, which had met twice, this month agreed to a pact.", "this month", None),
        ("The clans signed a truce in the regional capital, Port Ada.", None, "Port Ada"),
        ("The unions signed a deal in the village of Rye on Monday.", "Monday", "Rye"),
    ],
)
def test_the_day_and_the_place_are_those_of_the_agreement(text, day, place):
    (claim,) = onrecord.extract(text).claims_of("agreement")
    assert (claim["date"], claim["venue"]) == (day, place)


@pytest.mark.parametrize(
    ("headline", "parties"),
    [
        ("Elm Oil to sign a pact with Norvik", ["Elm Oil", "Norvik"]),
        ("Norvik inks deal to supply Elm", ["Norvik"]),
        ("City, union ink three-year deal", ["City", "union"]),
    ],
)
def test_a_headline_has_its_parties(headline, parties):
    text = f"{headline}\n\nELM, Ohio (AP) -- It was a cold day in Elm."
    (claim,) = onrecord.extract(text).claims_of("agreement")
    assert [span.of(text) for span in claim.spans_of("party")] == parties


def test_who_did_something_to_an_agreement_may_agree_to_another():
    text = "The lenders who brokered the deal agreed to give $4 million to the firm."
    claims = onrecord.extract(text).claims_of("agreement")
    assert {claim["trigger"] for claim in claims} == {"brokered", "agreed"}


def test_an_agreement_in_principle_is_an_agreement():
    text = (
        "A group announced a pact with Norvik. The agreement will be finalized in 30 days.\n\n"
        "States announced an agreement in principle with Elm Foods. The settlement requires Elm to pay $1 million."
    )
    claims = list(onrecord.extract(text).claims_of("agreement"))
    assert [claim.attributes["status"] for claim in claims] == ["reached", "pending", "reached", "reached"]
