"""Agreements as papers of many places tell of them: councils, courts, clubs, mediators, ministries."""

import pytest

import onrecord

# sentence, trigger, parties, status, terms (None: not looked at)
CASES = [
    ("A full trade pact is now being negotiated.", "negotiated", [], "negotiating", None),
    (
        "Oslo and Riga signed a memorandum of understanding (MoU) to boost tourism.",
        "signed",
        ["Oslo", "Riga"],
        "signed",
        "to boost tourism",
    ),
    (
        "Norway, Peru, and Acme Corp., the oil firm, signed a pact.",
        "signed",
        ["Norway", "Peru", "Acme Corp."],
        "signed",
        None,
    ),
    (
        "Zane, a bank, and Acme Corp., the oil firm, signed a pact.",
        "signed",
        ["Zane", "Acme Corp."],
        "signed",
        None,
    ),
    (
        "The striker has signed a pre-contract with the Elm club.",
        "signed",
        ["striker", "Elm club"],
        "signed",
        None,
    ),
    (
        "The deal includes a rise, a no compulsory redundancy agreement until 2025 and leave.",
        "deal",
        [],
        "reached",
        "includes a rise, a no compulsory redundancy agreement until 2025 and leave",
    ),
    ("City council voted ‘yes’ to approve a new arena deal.", "approve", ["City council"], "reached", None),
    (
        "It met after Polish President Andy Dudek and then Lithuanian President Ann Gryb signed a joint declaration.",
        "signed",
        ["Polish President Andy Dudek", "Lithuanian President Ann Gryb"],
        "signed",
        None,
    ),
    ("Teachers failed to ratify a contract.", "ratify", ["Teachers"], "rejected", None),
    (
        "Council backed a change in Elmford’s $550-million arena deal.",
        "deal",
        ["Elmford"],
        "reached",
        None,
    ),
    (
        "Acme agreed to build a road, a move that may please some.",
        "agreed",
        ["Acme"],
        "reached",
        "to build a road",
    ),
    ("A works spokesman confirmed a deal was reached on Friday.", "reached", [], "reached", None),
    (
        "The envoy confirmed an agreement had been signed by the two firms.",
        "signed",
        ["two firms"],
        "signed",
        None,
    ),
    (
        "Ms Lee encouraged both the clerks' union and Tenu to sign the Barrow Road Agreement.",
        "sign",
        ["clerks' union", "Tenu"],
        "proposed",
        None,
    ),
    (
        "Officers face penalties for not signing up to the Barrow Road pay deal.",
        "signing up to",
        ["Officers"],
        "rejected",
        None,
    ),
    (
        "Clerks have yet to sign up to the recent public sector pay deal.",
        "sign up to",
        ["Clerks"],
        "pending",
        None,
    ),
    (
        "Oslo signed a Memorandum of Understanding (MoU) with Riga.",
        "signed",
        ["Oslo", "Riga"],
        "signed",
        None,
    ),
    (
        "Firms which signed agreements to invest in the state are Voltera and Adar.",
        "signed",
        ["Firms"],
        "signed",
        "to invest in the state",
    ),
    ("The winger will undergo a medical to sign the contract today.", "sign", [], "pending", None),
    (
        "The aide was cited as saying Tenu and Numwa had signed a deal.",
        "signed",
        ["Tenu", "Numwa"],
        "signed",
        None,
    ),
    ("They are on the verge of reaching a deal.", "reaching", ["They"], "negotiating", None),
    ("Oslo and Riga are on the brink of signing a pact.", "signing", ["Oslo", "Riga"], "pending", None),
    (
        "Acme was on the verge of terminating its contract with Bligh.",
        "terminating",
        ["Acme", "Bligh"],
        "in_force",
        None,
    ),
    (
        "The two other unions at Acme, the National Union of Clerks (NUC) and Unity, have signed the deal.",
        "signed",
        ["National Union of Clerks", "Unity"],
        "signed",
        None,
    ),
    (
        "Oslo signed a pact with Riga to increase trade between the two countries.",
        "signed",
        ["Oslo", "Riga"],
        "signed",
        "to increase trade between the two countries",
    ),
    (
        "Ann Lee put her signature to a deal with Rovers.",
        "put her signature to",
        ["Ann Lee", "Rovers"],
        "signed",
        None,
    ),
    (
        "Norvik signed an agreement to buy Acme for $58 a share, compared with its Friday close of $52.",
        "signed",
        ["Norvik"],
        "signed",
        "to buy Acme for $58 a share",
    ),
    (
        "The deal was signed by aides of the rebels after a meeting with Minister Ann Gadu.",
        "signed",
        ["aides of the rebels"],
        "signed",
        None,
    ),
    (
        "The rebels who signed the deal, which included a truce in the north, have fought a war in the east.",
        "signed",
        ["rebels"],
        "signed",
        "included a truce in the north",
    ),
    ("The rebels agreed to a cease-fire Thursday, mediators said.", "agreed", ["rebels"], "reached", None),
    (
        "Ann Lee and Bob Roe signed the deal on behalf of their sides.",
        "signed",
        ["Ann Lee", "Bob Roe"],
        "signed",
        None,
    ),
    (
        "Acme agreed to the pay rise, days after staff walked out.",
        "agreed",
        ["Acme"],
        "reached",
        "to the pay rise",
    ),
    (
        "The Ministry of Trade and Industry of Ghana and the Ministry of Mines of Peru signed a pact.",
        "signed",
        ["Ministry of Trade and Industry of Ghana", "Ministry of Mines of Peru"],
        "signed",
        None,
    ),
    (
        "The MoU was signed by Abel Oke, Minister of Works and Ann Lee, Minister of Mines and Water of Peru.",
        "signed",
        ["Abel Oke", "Ann Lee"],
        "signed",
        None,
    ),
    (
        "Rebels and the army signed a cessation of hostilities agreement in Addis Ababa.",
        "signed",
        ["Rebels", "army"],
        "signed",
        None,
    ),
    (
        "The port authority signed a transfer of title agreement with Corrib Freight.",
        "signed",
        ["port authority", "Corrib Freight"],
        "signed",
        None,
    ),
    (
        "The army and the rebels agreed to begin talks, Elm's president, Bola Oke, has said.",
        "agreed",
        ["army", "rebels"],
        "reached",
        "to begin talks",
    ),
    (
        "In exchange, the county will drop its appeal, the agreement says.",
        "agreement",
        ["county"],
        "reached",
        "the county will drop its appeal",
    ),
    (
        "The agreement says the county will drop its appeal.",
        "agreement",
        [],
        "reached",
        "says the county will drop its appeal",
    ),
    (
        "Winger Olu Bassey has signed a two-year extension with the club.",
        "signed",
        ["Winger Olu Bassey", "club"],
        "signed",
        None,
    ),
    ("Talks over a new deal for the captain have broken down.", "Talks", [], "rejected", None),
    (
        "The accord was signed by Kojo Mensah, the Minister of State for Ports, and Ferro chairman Li Na.",
        "signed",
        ["Kojo Mensah", "Ferro chairman Li Na"],
        "signed",
        None,
    ),
    ("Dockers across the region will vote on the pay deal from Monday.", "vote on", [], "pending", None),
    (
        "The bakers' union struck a deal with the supermarket giant late last week.",
        "struck",
        ["bakers' union", "supermarket giant"],
        "reached",
        None,
    ),
    (
        "Teachers rejected the agreement, which their union says cuts paid leave.",
        "rejected",
        ["Teachers"],
        "rejected",
        "cuts paid leave",
    ),
    (
        "The two clans have agreed a truce of sorts: neither will graze beyond the well.",
        "agreed",
        ["two clans"],
        "reached",
        "neither will graze beyond the well",
    ),
    ("Against all odds the arrangement has held since March.", "held", [], "in_force", None),
    (
        "The agreement, hammered out over 14 hours, is to be put to a ballot next week.",
        "put to",
        [],
        "pending",
        None,
    ),
    (
        "The framework deal covers pumps for two rigs and can be extended twice.",
        "deal",
        [],
        "reached",
        "covers pumps for two rigs and can be extended twice",
    ),
    ("The guild refused to put its name to that accord.", "put its name to", ["guild"], "rejected", None),
    # a second round: who is signed, what ends, what is told besides
    (
        "Boston claimed a catcher off waivers and signed pitcher Al Dorn to a minor league deal.",
        "signed",
        ["Boston", "pitcher Al Dorn"],
        "signed",
        None,
    ),
    (
        "Hull have signed winger Olu Bassey on a four-year contract.",
        "signed",
        ["Hull", "winger Olu Bassey"],
        "signed",
        None,
    ),
    (
        "The settlement ends a lawsuit that a nurse had filed.",
        "settlement",
        [],
        "reached",
        "ends a lawsuit that a nurse had filed",
    ),
    (
        "Crews at the ports of Rye and Dover ratified a four-year contract.",
        "ratified",
        ["Crews at the ports of Rye and Dover"],
        "in_force",
        None,
    ),
    (
        "Norway and Peru initialled a pact under which Oslo will buy tin, zinc and copper, the agency said.",
        "initialled",
        ["Norway", "Peru"],
        "signed",
        "under which Oslo will buy tin, zinc and copper",
    ),
    (
        "Ministers ruled out an agreement, with the home secretary saying it was not needed.",
        "ruled out",
        ["Ministers"],
        "rejected",
        None,
    ),
    ("A source cautioned that nothing had been agreed on a cap.", "agreed", [], "rejected", "on a cap"),
    (
        "As per the agreement, Kell will make the pills, while Sanda will sell them, the firm said.",
        "agreement",
        ["Kell", "Sanda"],
        "reached",
        "Kell will make the pills, while Sanda will sell them",
    ),
    (
        "Detroit and pitcher Al Dorn avoided a hearing Friday, agreeing to a one-year, $6 million contract.",
        "agreeing",
        ["Detroit", "pitcher Al Dorn"],
        "reached",
        None,
    ),
    (
        "Derby agreed a fee of £8m with Genk for Tolu Ade, with the winger due to undergo a medical.",
        "agreed",
        ["Derby", "Genk"],
        "reached",
        "a fee of £8m with Genk for Tolu Ade",
    ),
    # a third round: verbs parted by their objects, ballots, what goes on under a treaty
    (
        "Her aide, Ann Haigh, who agreed the terms with the guild's secretary, Mick Orr, in May, said it was late.",
        "agreed",
        ["Ann Haigh", "Mick Orr"],
        "reached",
        "the terms",
    ),
    (
        "Members of the guild backed the three-year agreement by 97% to 3%.",
        "backed",
        ["Members of the guild"],
        "reached",
        None,
    ),
    (
        "President Jane Roe pulled the country out of that deal in 2018.",
        "pulled",
        ["President Jane Roe", "country"],
        "withdrawn",
        None,
    ),
    ("Acme called the deal off on Friday.", "called", ["Acme"], "withdrawn", None),
    ("Voters threw the agreement out.", "threw", ["Voters"], "rejected", None),
    (
        "Nurses go back after the hospital's owners and their union came to terms on a contract.",
        "came to terms on",
        ["hospital's owners", "union"],
        "reached",
        None,
    ),
    ("Neither side spoke of the settlement, reached with a mediator's help.", "reached", [], "reached", None),
    (
        "Mexico, which gets water under a 1944 treaty, was not asked.",
        "treaty",
        ["Mexico"],
        "in_force",
        "gets water",
    ),
    ("The goalkeeper's deal is up in December.", "is up", ["goalkeeper"], "in_force", None),
    (
        "Sponsor Altra, whose agreement with the union lapses in 2027, wants more.",
        "lapses",
        ["Sponsor Altra", "union"],
        "in_force",
        None,
    ),
    (
        "Two states say the 1922 compact entitles them to half of the flow.",
        "compact",
        ["them"],
        "reached",
        "entitles them to half of the flow",
    ),
    (
        "The coach has inked an extension that ties him to Northland Rugby until 2029.",
        "inked",
        ["coach", "Northland Rugby"],
        "signed",
        "ties him to Northland Rugby until 2029",
    ),
    # a fourth round: speakers behind, votes with their count, offers refused, what is besides
    (
        "A standstill agreement with the lenders has been extended for 90 days, the company added.",
        "extended",
        ["lenders", "company"],
        "in_force",
        None,
    ),
    (
        "Oslo and Riga are within weeks of concluding an accord on fish, but differences over cod could derail it.",
        "concluding",
        ["Oslo", "Riga"],
        "negotiating",
        "on fish",
    ),
    ("It was agreed that the fee would be halved.", "agreed", [], "reached", "that the fee would be halved"),
    (
        "The banks insisted that Peru first agree to a savings plan.",
        "agree",
        ["Peru"],
        "proposed",
        "to a savings plan",
    ),
    (
        "Creditors turned down a government proposal for an interim accord on arrears.",
        "turned down",
        ["Creditors"],
        "rejected",
        "on arrears",
    ),
    (
        "It broke a loan agreement signed the previous July with 19 banks.",
        "broke",
        ["It", "19 banks"],
        "broken",
        None,
    ),
    (
        "The compromise, which still must clear both houses, would suspend the limit for two years.",
        "compromise",
        [],
        "pending",
        "would suspend the limit for two years",
    ),
    (
        "Mr Paz announced a truce with five gangs, only for the police to break it.",
        "announced",
        ["Mr Paz", "five gangs"],
        "reached",
        None,
    ),
    ("The judge, Lena Okoro, has yet to approve the settlement.", "approve", [], "pending", None),
    (
        "The strike is over after members of the guild voted by nine to one in favour of a settlement.",
        "voted",
        ["members of the guild"],
        "reached",
        None,
    ),
    (
        "Kenya and Uganda signed an agreement on fuel, ending a spat between the neighbours.",
        "signed",
        ["Kenya", "Uganda"],
        "signed",
        "on fuel",
    ),
    # a fifth round: what would be, what is averted, clauses of time, whatever the tags
    (
        "A new agreement would have to include a fee.",
        "agreement",
        [],
        "proposed",
        "would have to include a fee",
    ),
    (
        "The city has notified Elm Township that it will end a fire agreement on June 30.",
        "end",
        ["city"],
        "withdrawn",
        None,
    ),
    ("Envoys scramble to prevent the collapse of a fragile truce.", "collapse", [], "in_force", None),
    (
        "The accord takes effect on May 1, subject to approval in both states.",
        "takes effect",
        [],
        "pending",
        None,
    ),
    (
        "A 12-page memorandum between two park services governs who mows what.",
        "memorandum",
        ["two park services"],
        "reached",
        "governs who mows what",
    ),
    (
        "A judge in Ohio refused to approve a settlement between holders and directors of Halcyon.",
        "approve",
        ["judge in Ohio", "holders", "directors of Halcyon"],
        "rejected",
        None,
    ),
    (
        "The Reds tore up their agreement with the Blues after talks between Ann Lee and Bo Roe failed.",
        "tore up",
        ["Reds", "Blues"],
        "withdrawn",
        None,
    ),
    (
        "In terms of the settlement, no employee who took part will be dismissed.",
        "settlement",
        [],
        "reached",
        "no employee who took part will be dismissed",
    ),
    (
        "That pact, agreed last year after long talks, calls on Japan to stop selling cheap chips.",
        "agreed",
        ["Japan"],
        "reached",
        "calls on Japan to stop selling cheap chips",
    ),
    (
        "The deal would give holders 35 dlrs a share in cash.",
        "deal",
        ["holders"],
        "reached",
        "would give holders 35 dlrs a share in cash",
    ),
    # a sixth round: what is not to be, what is added, further verbs
    (
        "States agreed in November that catches must fall, but could do no more.",
        "agreed",
        ["States"],
        "reached",
        "that catches must fall",
    ),
    (
        "Under the arrangement neither company will get access to the other's data.",
        "arrangement",
        ["neither company"],
        "reached",
        "neither company will get access to the other's data",
    ),
    (
        "Trustees voted Thursday night not to renew an agreement with the school district.",
        "renew",
        ["Trustees", "school district"],
        "withdrawn",
        None,
    ),
    (
        "It will repay what it borrowed under a loan agreement, which two banks renewed in May.",
        "renewed",
        ["it", "two banks"],
        "in_force",
        None,
    ),
    # a seventh round: times and asides that part what belongs together, whom a deal binds
    (
        "The compromise was thrashed out between board secretary Jay Shah and network president Kay Madden.",
        "thrashed out",
        ["board secretary Jay Shah", "network president Kay Madden"],
        "reached",
        None,
    ),
    (
        "Under the deal, negotiated chiefly between the CIA and the FSB, Germany gave up a convicted killer.",
        "negotiated",
        ["CIA", "FSB", "Germany"],
        "reached",
        "Germany gave up a convicted killer",
    ),
    (
        "Oman and Chad have renewed for a further 10 years an agreement on the use of the dock.",
        "renewed",
        ["Oman", "Chad"],
        "in_force",
        "on the use of the dock",
    ),
    (
        "The deal with the league, agreed to in principle on April 23, raises pay and adds two weeks off.",
        "deal",
        ["league"],
        "reached",
        "raises pay and adds two weeks off",
    ),
    ("The two sides explored the possibility of a trade pact.", "pact", ["two sides"], "proposed", None),
    (
        "Umpires are back after ratifying a five-year contract on a 52-1 vote.",
        "ratifying",
        ["Umpires"],
        "in_force",
        None,
    ),
    (
        "Berlin and Kyiv put their signatures to a security pact, modelled on one with Britain.",
        "put their signatures to",
        ["Berlin", "Kyiv"],
        "signed",
        None,
    ),
    (
        "Aides got immunity under an agreement that required the FBI to destroy their laptops.",
        "agreement",
        ["Aides", "FBI"],
        "reached",
        "required the FBI to destroy their laptops",
    ),
    (
        "The accord, ratified by Haida voters on April 6, does not affect private property.",
        "ratified",
        ["Haida voters"],
        "in_force",
        "does not affect private property",
    ),
    # an eighth round: who is told, bare titles, arrangements that bind
    (
        "Six states and two utilities told regulators Thursday that they had settled their fight over a pipe.",
        "settled",
        ["Six states", "two utilities"],
        "reached",
        None,
    ),
    (
        "Etan Air and Blue Jet have expanded their codeshare agreement to cover 40 towns.",
        "expanded",
        ["Etan Air", "Blue Jet"],
        "in_force",
        "to cover 40 towns",
    ),
    (
        "The Knicks and center Darius Cole have agreed on a four-year, $78 million deal.",
        "agreed",
        ["Knicks", "center Darius Cole"],
        "reached",
        None,
    ),
    (
        "The reciprocal arrangement, which took effect in May, lets flyers earn miles.",
        "took effect",
        [],
        "in_force",
        "lets flyers earn miles",
    ),
    (
        "Congo and a rebel group signed a declaration of principles in Doha.",
        "signed",
        ["Congo", "rebel group"],
        "signed",
        None,
    ),
    ("Zeno denied being in breach of the pact.", "breach", ["Zeno"], "broken", None),
    (
        "The question was who would lead; under the agreement, Ann Lee will lead until May.",
        "agreement",
        ["Ann Lee"],
        "reached",
        "Ann Lee will lead until May",
    ),
    (
        "Mayor Lisa Brun and leaders of Firefighters Local 29 announced a tentative agreement Friday.",
        "announced",
        ["Mayor Lisa Brun", "leaders of Firefighters Local 29"],
        "reached",
        None,
    ),
    (
        "Teamsters Local 70 and the county reached a deal.",
        "reached",
        ["Teamsters Local 70", "county"],
        "reached",
        None,
    ),
    # verbs in all their forms
    (
        "Chad and Mali signed a pact in Doha on Saturday committing them to a truce.",
        "signed",
        ["Chad", "Mali"],
        "signed",
        "committing them to a truce",
    ),
    ("The treaty permitted Riga to land cod.", "treaty", ["Riga"], "reached", "permitted Riga to land cod"),
    ("The pact was submitted to parliament.", "submitted", [], "pending", None),
    ("Oslo and Riga ironed out a pact on cod.", "ironed out", ["Oslo", "Riga"], "reached", "on cod"),
    ("Oslo exited the pact.", "exited", ["Oslo"], "withdrawn", None),
    ("The court annulled the agreement.", "annulled", ["court"], "withdrawn", None),
]

NONE = [
    "We can all agree kids come first.",
    "Economists who favour taxes agree that movement toward them will be slow.",
    "The sisters agree to differ on the matter.",
    "He raised questions about how such an arrangement would work.",
]


@pytest.mark.parametrize("case", CASES, ids=[case[0][:50] for case in CASES])
def test_an_agreement_is_found_once(assert_agreement, case):
    assert_agreement(*case)


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_agreement_is_none(text):
    assert not onrecord.extract(text).claims_of("agreement")


@pytest.mark.parametrize(
    ("text", "instruments"),
    [
        (
            "Ghana signed a double taxation agreement (DTA) with Norway. The DTA takes effect in May.",
            ["double taxation agreement", "DTA"],
        ),
        (
            "The board signed a memorandum of agreement (MOA) on Monday. The MOA calls for two guards.",
            ["memorandum of agreement", "MOA"],
        ),
        ("The board signed an agreement (NATO) on Monday. The NATO calls for two guards.", ["agreement"]),
        ("The two agreed to a one-year, $6 million contract.", ["one-year, $6 million contract"]),
        ("Players will keep to their own pay agreement.", ["pay agreement"]),
        ("Peru was an architect of peace agreement with Chile.", ["peace agreement"]),
        ("A delay of May agreement on fish cost Oslo dearly.", ["May agreement"]),
    ],
)
def test_the_name_of_an_instrument_is_whole(text, instruments):
    assert [claim["instrument"] for claim in onrecord.extract(text).claims_of("agreement")] == instruments


@pytest.mark.parametrize(
    ("text", "day", "place"),
    [
        ("Detroit and Al Dorn avoided a hearing Friday, agreeing to a $6 million contract.", "Friday", None),
        ("The union accused the ministry of breaking the 2009 agreement on pay.", "2009", None),
        ("Skov clinched a supply deal with Aramco, sending its shares higher in Copenhagen.", None, None),
        ("They broke the May 1985 accord on tin.", "May 1985", None),
        ("They broke an earlier accord on tin.", None, None),
        ("The sides reached a settlement late on Friday at a Toledo hotel.", "Friday", "Toledo hotel"),
        ("In January Mr Paz announced a truce with five gangs.", "January", None),
        ("Growers reached agreement early this morning on quotas.", "early this morning", None),
        ("Peru and Chile signed an accord on Sunday, a first in America.", "Sunday", None),
        ("It expects to complete the deal, pending approval, later this year.", "later this year", None),
    ],
)
def test_the_day_and_the_place_are_those_of_the_agreement(text, day, place):
    (claim,) = onrecord.extract(text).claims_of("agreement")
    assert (claim["date"], claim["venue"]) == (day, place)


@pytest.mark.parametrize(
    ("first", "passing"),
    [
        ("Peru signs fishing pact with Chile", True),
        ("Peru signs fishing pact with Chile, its old rival.", True),
        ("OSLO, May 3 - Peru has signed a fishing pact with Chile.", False),
        (
            "Peru signed a pact with Chile on Monday that ends three decades of quarrels over where each may fish for anchovy.",
            False,
        ),
    ],
)
def test_a_story_may_begin_without_a_headline(first, passing):
    record = onrecord.extract(f"{first}\n\nNo more was known on Monday night.")
    assert [claim.attributes["passing"] for claim in record.claims_of("agreement")] == [passing]


def test_earlier_agreements_do_not_tell_how_this_one_stands():
    text = "The pact was signed with rebels. Previous peace deals have broken down. The pact would allow aid."
    claims = list(onrecord.extract(text).claims_of("agreement"))
    assert [claim.attributes["status"] for claim in claims] == ["signed", "withdrawn", "signed"]


def test_a_rival_is_no_party():
    claims = onrecord.extract("The deal is seen as a way for Norvik to compete with Acme.").claims_of(
        "agreement"
    )
    assert not [claim for claim in claims if claim["party"]]


LONG = (
    "The pact was signed simultaneously in New Delhi and Canberra by Norway’s commerce minister Per Gold and "
    "his Peruvian counterpart Dan Teha in a joint ceremony on April 2."
)
DATES = [
    (LONG, "April 2"),
    ("Last November, an analyst wrote that Zorme would not pay if the courts cleared the deal.", None),
    ("Acme signed a deal with Bligh on June 30th, 2009.", "June 30th, 2009"),
    ("The council may extend its agreement with Acme beyond June 30th, 2009.", None),
]


@pytest.mark.parametrize(("text", "date"), DATES)
def test_a_date_is_that_of_the_agreement(text, date):
    [claim] = onrecord.extract(text).claims_of("agreement")
    assert claim["date"] == date
