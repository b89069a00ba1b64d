"""Agreements in rarer words, and with parties that stand apart from them."""

import pytest

import onrecord

# sentence, trigger, parties, status, terms (None: not looked at)
CASES = [
    (
        "Ghana and Togo on Friday signed four memorandums of understanding to share power lines.",
        "signed",
        ["Ghana", "Togo"],
        "signed",
        "to share power lines",
    ),
    (
        "After three nights the two camps came to terms, a clerk said.",
        "came to",
        ["two camps"],
        "reached",
        None,
    ),
    ("The winger turned down an extension in May.", "turned down", ["winger"], "rejected", None),
    (
        "Nurses have approved a contract with the county's clinics.",
        "approved",
        ["Nurses", "county's clinics"],
        "reached",
        None,
    ),
    (
        "The referee found that Brandt had satisfied the terms of the accord.",
        "satisfied",
        ["Brandt"],
        "in_force",
        None,
    ),
    (
        "It rests on arrangements that the museum struck with Lille.",
        "struck",
        ["museum", "Lille"],
        "reached",
        None,
    ),
    ("A previous understanding lapsed in 1991.", "lapsed", [], "withdrawn", None),
    ("The union signed a return-to-work formula with the mill.", "signed", ["union", "mill"], "signed", None),
    ("Rovers did a deal with Lyon on deadline day.", "did", ["Rovers", "Lyon"], "reached", None),
    # a vote that backs it
    (
        "Councillors voted 7-2 late on Monday to endorse the agreement with the club.",
        "endorse",
        ["Councillors", "club"],
        "reached",
        None,
    ),
    (
        "Members backed the pact, worth 6% over two years, by a margin of three to one.",
        "backed",
        ["Members"],
        "reached",
        None,
    ),
    ("The cities have yet to put the deal in writing.", "put", ["cities"], "pending", None),
    (
        "Quito warned in a letter that rain would fall, and vowed in turn to hold in abeyance its pact with Lima.",
        "hold in abeyance",
        ["Quito", "Lima"],
        "withdrawn",
        None,
    ),
    ("Ministers put the accord on ice.", "put", ["Ministers"], "withdrawn", None),
    ("The treaty apportions the northern lakes to Peru.", "treaty", [], "reached", None),
    # parties
    (
        "Talks between the Riga Teachers' Union and the town's schools have ended without an agreement.",
        "agreement",
        ["Riga Teachers' Union", "town's schools"],
        "rejected",
        None,
    ),
    (
        "An accord worked out by two chief bargainers in May was turned down by the board.",
        "turned down",
        ["two chief bargainers", "board"],
        "rejected",
        None,
    ),
    (
        "Drivers said they would meet with Norvik Ltd this week in an attempt to reach a new pact.",
        "reach",
        ["Drivers", "Norvik Ltd"],
        "negotiating",
        None,
    ),
    (
        "The port is working with Norvik to strike a deal.",
        "strike",
        ["port", "Norvik"],
        "negotiating",
        None,
    ),
    (
        "Norvik is prepared to sign an accord patterned on one with Pell.",
        "sign",
        ["Norvik"],
        "proposed",
        None,
    ),
    (
        "Villagers came on Monday to watch the abbot and the mayor sign a deed of settlement.",
        "sign",
        ["abbot", "mayor"],
        "signed",
        None,
    ),
    ("The army and the rebels signed a truce.", "signed", ["army", "rebels"], "signed", None),
    (
        "Lund said it would let an agreement with Russia lapse when it comes up for renewal.",
        "let",
        ["Lund", "Russia"],
        "withdrawn",
        None,
    ),
    (
        "Members of Forge voted in favour of a settlement offered by the foundry.",
        "voted in favour of",
        ["Members of Forge", "foundry"],
        "reached",
        None,
    ),
    (
        "Pell Foods agreed to be bought by its rival, Lume Brands.",
        "agreed",
        ["Pell Foods", "Lume Brands"],
        "reached",
        "to be bought by its rival, Lume Brands",
    ),
    (
        "It is time for every candidate to agree to a debate.",
        "agree",
        ["candidate"],
        "proposed",
        "to a debate",
    ),
    ("The settlement hands the chief broader leeway.", "settlement", ["chief"], "reached", None),
    (
        "The council signed an accord, which gives the club use of the lake.",
        "signed",
        ["council", "club"],
        "signed",
        "gives the club use of the lake",
    ),
    (
        "Mr Kerr said any accord would have to cover steel.",
        "accord",
        [],
        "proposed",
        "would have to cover steel",
    ),
    ("Pell is finalizing an agreement with Ito.", "finalizing", ["Pell", "Ito"], "negotiating", None),
    ("The pact is not expected to be completed before May.", "completed", [], "pending", None),
    ("The two unions also settled, leaving only one.", "settled", ["two unions"], "reached", None),
    (
        "Rovers also signed forward Lee Orr to a short contract.",
        "signed",
        ["Rovers", "forward Lee Orr"],
        "signed",
        None,
    ),
    ("At least nine truces have been broken since May.", "broken", [], "broken", None),
    (
        "Under the Fish and Forests Agreement, either side may close its ports.",
        "Agreement",
        ["either side"],
        "in_force",
        "either side may close its ports",
    ),
    (
        "A suit brought by former Comets fiddlers who said they were paid less than the wage has been settled for $2m.",
        "settled",
        ["former Comets fiddlers"],
        "reached",
        None,
    ),
    (
        "The Bears reached a similar agreement with their own fiddlers.",
        "reached",
        ["Bears", "own fiddlers"],
        "reached",
        None,
    ),
    (
        "The party has yet to clinch a deal, with the Greens haggling over two seats.",
        "clinch",
        ["party"],
        "negotiating",
        None,
    ),
    (
        "The club will pave the lot as part of the accord, which Judge Lee Orr approved in May.",
        "approved",
        ["club", "Judge Lee Orr"],
        "reached",
        "The club will pave the lot",
    ),
    (
        "Ottawa Fund Corp said it agreed with investment dealers Wood Inc and Pell Inc to sell 6 mln shares.",
        "agreed",
        ["Ottawa Fund Corp", "investment dealers Wood Inc", "Pell Inc"],
        "reached",
        "to sell 6 mln shares",
    ),
    (
        "It followed last week's accord in Lima by four leading states to prop up the dollar.",
        "accord",
        ["four leading states"],
        "reached",
        "to prop up the dollar",
    ),
    (
        "Tanaka and Co Ltd signed an accord with Pell.",
        "signed",
        ["Tanaka and Co Ltd", "Pell"],
        "signed",
        None,
    ),
    ("In May a team she led agreed to buy 20 ships.", "agreed", ["team"], "reached", "to buy 20 ships"),
    ("The snag is the inability to agree on a chairman.", "agree", [], "rejected", "on a chairman"),
    (
        "Lima needed a loan package and a trade accord with Rome to stay afloat.",
        "needed",
        ["Lima", "Rome"],
        "proposed",
        None,
    ),
    (
        "Harrow settled asbestos claims for 1,200 men and the state, it said.",
        "settled",
        ["Harrow"],
        "reached",
        None,
    ),
    (
        "Lee Orr, former head of Orr and Co, settled charges with the Fisheries Board.",
        "settled",
        ["Lee Orr", "Fisheries Board"],
        "reached",
        None,
    ),
    (
        "The lender failed to renew on fair terms a credit pact that expired in May.",
        "renew",
        ["lender"],
        "withdrawn",
        None,
    ),
    ("A judge found that Pell's sale of the mill violated the treaty.", "violated", ["Pell"], "broken", None),
    (
        "Lima has asked foreign lenders for a new accord to defer its debt, he said.",
        "asked",
        ["Lima", "foreign lenders"],
        "proposed",
        "to defer its debt",
    ),
    (
        "Oslo and Bergen have sealed plans for the bridge, a span that is to join them, in a pact signed in May.",
        "signed",
        ["Oslo", "Bergen"],
        "signed",
        None,
    ),
    (
        "They are close to settling a suit over rents.",
        "settling",
        ["They"],
        "negotiating",
        "a suit over rents",
    ),
    ("Kerr had vowed never to settle the suit.", "settle", ["Kerr"], "rejected", "the suit"),
    (
        "Under the accord Norway will lend two ships, and its sailors will get three trips.",
        "accord",
        ["Norway"],
        "reached",
        None,
    ),
    ("Lume was not a party to the new pact.", "party", ["Lume"], "rejected", None),
    ("Lume Oil is also a party to the new pact.", "party", ["Lume Oil"], "in_force", None),
    (
        "The guild accused Lume of cutting fees in violation of a 1998 settlement.",
        "violation",
        ["Lume"],
        "broken",
        None,
    ),
    (
        "Lume and the Poets' Guild have buried a row with a deal covering songs.",
        "deal",
        ["Lume", "Poets' Guild"],
        "reached",
        "covering songs",
    ),
    (
        "Kerr accused Norway of walking away from a settlement with Peru.",
        "walking away from",
        ["Norway", "Peru"],
        "withdrawn",
        None,
    ),
    (
        "He said under the oral agreement importers would buy no more than 50 tonnes.",
        "agreement",
        ["importers"],
        "reached",
        "importers would buy no more than 50 tonnes",
    ),
    ("The town has reached settlements with 12 owners.", "reached", ["town", "12 owners"], "reached", None),
    ("Aides made progress on a compromise.", "made progress on", ["Aides"], "negotiating", None),
    (
        "Hours after announcing a pact to divvy up the remaining states, Orr and Kerr fell out.",
        "announcing",
        ["Orr", "Kerr"],
        "reached",
        "to divvy up the remaining states",
    ),
    ("Orr and Kerr are nowhere near a deal on relief.", "deal", ["Orr", "Kerr"], "negotiating", "on relief"),
    (
        "The Joint Harbour Agreement, or JHA, signed in 2014, allows U.S. troops to use five ports.",
        "Agreement",
        ["U.S. troops"],
        "in_force",
        "allows U.S. troops to use five ports",
    ),
    ("Rovers bagged a deal with Pell on Friday.", "bagged", ["Rovers", "Pell"], "reached", None),
    (
        "Shares rose on the announcement of an understanding Pell reached to sell its fleet.",
        "reached",
        ["Pell"],
        "reached",
        "to sell its fleet",
    ),
    # terms
    (
        "Aides struck a pact on wages, one of the last points open, on Friday.",
        "struck",
        ["Aides"],
        "reached",
        "on wages",
    ),
    (
        "Hong Kong films will no longer count as imports under a pact signed by Ann Lee and vice-minister of trade Li Fei.",
        "signed",
        ["Ann Lee", "vice-minister of trade Li Fei"],
        "signed",
        "Hong Kong films will no longer count as imports",
    ),
    (
        "The pact, which takes effect in May, also lifts limits on rents.",
        "takes effect",
        [],
        "in_force",
        "lifts limits on rents",
    ),
    (
        "They agreed to work towards a port, though dates and length of stay are still unclear.",
        "agreed",
        ["They"],
        "reached",
        "to work towards a port",
    ),
    (
        "Senate leaders reached an accord late Sunday to reopen the parks.",
        "reached",
        ["Senate leaders"],
        "reached",
        "to reopen the parks",
    ),
    (
        "The mill has agreed better terms with unions speaking for thousands of its workers.",
        "agreed",
        ["mill", "unions"],
        "reached",
        "better terms",
    ),
    (
        "Porters will be paid as much as guards by May, under the agreement.",
        "agreement",
        ["Porters"],
        "reached",
        "Porters will be paid as much as guards by May",
    ),
    (
        "A pact with the league over how much money flows to clubs was signed in May.",
        "signed",
        ["league"],
        "signed",
        "over how much money flows to clubs",
    ),
    (
        "More than 40 states reached a deal on cod.",
        "reached",
        ["40 states"],
        "reached",
        "on cod",
    ),
    (
        "The governor's aides begged her not to sign the compact.",
        "sign",
        ["her"],
        "rejected",
        None,
    ),
    (
        "Tarn Energy and the parish council said in a joint letter on Friday that they had agreed on 12 masts.",
        "agreed",
        ["Tarn Energy", "parish council"],
        "reached",
        "on 12 masts",
    ),
    (
        "Pickers told a judge in Fresno that they had agreed to a fine.",
        "agreed",
        ["Pickers"],
        "reached",
        "to a fine",
    ),
    (
        "As part of the deal, the town will pave the lot, and the chapel will drop its suit.",
        "deal",
        ["town", "chapel"],
        "reached",
        "the town will pave the lot, and the chapel will drop its suit",
    ),
    (
        "Lawyers say the sale of the mill breaches its pact with the pickers.",
        "breaches",
        ["its", "pickers"],
        "broken",
        None,
    ),
    ("The panel voted 4-1 for the pact, with Ms Orr dissenting.", "voted", ["panel"], "reached", None),
    (
        "The Peruvian Coffee and Cocoa Board signed a pact with Riga.",
        "signed",
        ["Peruvian Coffee and Cocoa Board", "Riga"],
        "signed",
        None,
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case[0][:50] for case in CASES])
def test_an_agreement_is_found_once(assert_agreement, case):
    assert_agreement(*case)


@pytest.mark.parametrize(
    "text",
    [
        "In volume terms, sales are unchanged.",
        "The final terms will be set on Friday.",
        "She came to terms with it.",
        "The party must come to terms with one of its worst defeats.",
        "It has made arrangements to repay the sum.",
        "The numbers and the length of stay have still to be settled, the two sides said.",
        "It expects the agreement to bring in 8 mln dlrs in the fiscal year, which ends May 31.",
        "The family settled in Ohio.",
        "The dust settled, and all was calm.",
        "Lawyers lack the understanding that he cannot do it.",
    ],
)
def test_no_agreement_is_found(text):
    assert not onrecord.extract(text).claims_of("agreement")


def test_a_deal_in_a_row_of_deals_is_no_part_of_the_agreement():
    (claim,) = onrecord.extract("Acme agreed to buy Beta, the latest in a run of deals.").claims_of(
        "agreement"
    )
    assert (claim["trigger"], claim["instrument"]) == ("agreed", None)


def test_an_older_pact_that_ran_out_says_nothing_of_the_new_one():
    story = ["Ports", "Oslo and Lima signed a pact.", "It replaces an accord that expired in June."]
    text = "\n\n".join([*story, "Under the pact Lima will pay $5."])
    claims = onrecord.extract(text).claims_of("agreement")
    assert [claim.attributes["status"] for claim in claims] == ["signed", "withdrawn", "signed"]
