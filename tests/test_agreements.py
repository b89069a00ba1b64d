"""Agreements: sentences as papers print them, with what is found in them, as text."""

import json
from pathlib import Path

import pytest

import onrecord
from onrecord.extractors.agreements import agreements
from onrecord.model import Document

GOLD = Path(__file__).parent.parent.parent / "shared" / "gold"


def claims(text):
    return [finding for finding in agreements(Document(text)) if not finding.states_entity]


def shown(text, finding, role):
    return [span.of(text) for span in finding.spans_of(role)]


# sentence, trigger, parties, status, terms (None: not looked at)
CASES = [
    (
        "It has failed to reach agreement with primary lenders Merchants Harbour Corp and Midlantic Corp on a swap.",
        "reach",
        ["It", "primary lenders Merchants Harbour Corp", "Midlantic Corp"],
        "rejected",
        "on a swap",
    ),
    (
        "Under the agreement, Vertell also said it would supply Merle with funds.",
        "agreement",
        ["Vertell"],
        "reached",
        "it would supply Merle with funds",
    ),
    ("Trade is urgent because of a pressing need to reach a new pact.", "reach", [], "proposed", None),
    (
        "Hobbs struck a deal with its lender, Northern Counties Bank, in September to push back loan terms.",
        "struck",
        ["Hobbs", "Northern Counties Bank"],
        "reached",
        "to push back loan terms",
    ),
    (
        "Orme owes over 100 mln dlrs and its banks earlier this week agreed to let it trade on.",
        "agreed",
        ["banks"],
        "reached",
        "to let it trade on",
    ),
    (
        "Failure by the group to reach agreement on export quotas could trigger a selloff.",
        "reach",
        [],
        "proposed",
        "on export quotas",
    ),
    (
        "The growers' pact with Oslo to curb output boosted prices.",
        "pact",
        ["growers", "Oslo"],
        "reached",
        "to curb output",
    ),
    (
        "Securities houses agreed in January to lower the ceiling.",
        "agreed",
        ["Securities houses"],
        "reached",
        "to lower the ceiling",
    ),
    ("The output cuts agreed in Geneva were kept.", "agreed", [], "reached", None),
    ("Our hope is that we can come to a mutual agreement soon.", "come to", ["we"], "proposed", None),
    (
        "Orme and Tipton are negotiating toward definitive agreements on gas.",
        "negotiating toward",
        ["Orme", "Tipton"],
        "negotiating",
        None,
    ),
    (
        "The two sides moved toward an agreement on pay.",
        "moved toward",
        ["two sides"],
        "negotiating",
        "on pay",
    ),
    (
        "Norvik is nearing a deal to buy Orme, people close to it said.",
        "nearing",
        ["Norvik"],
        "negotiating",
        "to buy Orme",
    ),
    (
        "Talks between Norvik and its union broke up without agreement on pay.",
        "agreement",
        ["Norvik", "union"],
        "rejected",
        "on pay",
    ),
    (
        "The Roe administration hopes to broker a deal with Russia for a cease-fire.",
        "broker",
        ["Roe administration", "Russia"],
        "proposed",
        "for a cease-fire",
    ),
    ("Norway brokered a truce between Peru and Chile.", "brokered", ["Peru", "Chile"], "reached", None),
    (
        "Owners gain if the firm would agree to be sold, or if it sold its mill.",
        "agree",
        ["firm"],
        "proposed",
        "to be sold",
    ),
    ("She settled a lawsuit with the paper in 2012.", "settled", ["She", "paper"], "reached", None),
    (
        "Norvik agreed a £5m deal with the union over pay.",
        "agreed",
        ["Norvik", "union"],
        "reached",
        "over pay",
    ),
    (
        "A deal has been agreed in principle between Norvik and Orme.",
        "agreed",
        ["Norvik", "Orme"],
        "reached",
        None,
    ),
    (
        "Orme Oil said it signed a 100 mln dlr revolving credit and term loan agreement with six banks.",
        "signed",
        ["Orme Oil", "six banks"],
        "signed",
        None,
    ),
    (
        "The Paris accord among six leading democracies is new.",
        "accord",
        ["six leading democracies"],
        "reached",
        None,
    ),
    ("There would likely be a trade pact with Riga soon, he said.", "pact", ["Riga"], "proposed", None),
    (
        "The driver pleaded guilty as part of a plea deal with prosecutors.",
        "deal",
        ["driver", "prosecutors"],
        "reached",
        None,
    ),
    ("The treaty with Oslo has not entered into force.", "entered into force", ["Oslo"], "pending", None),
    (
        "The deal between Norvik and the union will see pay rise by 5%.",
        "deal",
        ["Norvik", "union"],
        "reached",
        "will see pay rise by 5%",
    ),
    (
        "While using strict secrecy agreements to guard against leaks, it pays well.",
        "agreements",
        [],
        "reached",
        "to guard against leaks",
    ),
    ("Greece reached a debt deal with its creditors.", "reached", ["Greece", "creditors"], "reached", None),
    (
        "Costs will fall due to recent agreements on pay and hours agreed by employers and unions.",
        "agreed",
        ["employers", "unions"],
        "reached",
        "on pay and hours",
    ),
    ("Oslo does not have a trade agreement with Riga.", "have", ["Oslo", "Riga"], "rejected", None),
    ("Aides discussed the issue of a trade pact with Riga.", "pact", ["Riga"], "proposed", None),
    (
        "The Ministry of Foreign Trade and Industry signed the pact with Oslo.",
        "signed",
        ["Ministry of Foreign Trade and Industry", "Oslo"],
        "signed",
        None,
    ),
    (
        "The Ministry of Health and Unison signed the deal.",
        "signed",
        ["Ministry of Health", "Unison"],
        "signed",
        None,
    ),
    (
        "According to Lander's plea agreement, he faces two years in prison.",
        "agreement",
        ["Lander"],
        "reached",
        "he faces two years in prison",
    ),
    (
        "The firm expects to complete its deal for Dataphix later this month.",
        "complete",
        ["firm"],
        "pending",
        "for Dataphix",
    ),
    (
        "The Sack family, which owns Oxy, will pay a fine under a civil settlement but admits no wrong.",
        "settlement",
        ["Sack family"],
        "reached",
        "will pay a fine",
    ),
    (
        "The leader proposed that the powers conclude a treaty on missiles.",
        "conclude",
        ["powers"],
        "proposed",
        "on missiles",
    ),
    (
        "An aide accused them of backing out of a pact on fish.",
        "backing out of",
        ["them"],
        "withdrawn",
        "on fish",
    ),
    (
        "Peru spoke of the rate that Chile won in its accord with the banks.",
        "accord",
        ["Chile", "banks"],
        "reached",
        None,
    ),
    (
        "Under the deal, worked out in talks between Ann Roe and Lume Coal, mines will give six months' notice.",
        "worked out",
        ["Ann Roe", "Lume Coal"],
        "reached",
        "mines will give six months' notice",
    ),
    (
        "The memorandum of understanding was negotiated by Roe's lawyer, Ron Pell, and the firm.",
        "negotiated",
        ["Ron Pell", "firm"],
        "reached",
        None,
    ),
    ("The pact must be cleared by the Commerce Department.", "cleared", [], "pending", None),
    (
        "Talks ended last night without agreement on quotas.",
        "agreement",
        [],
        "rejected",
        "on quotas",
    ),
    (
        "Any new accord would have to cover missiles, too.",
        "accord",
        [],
        "proposed",
        "would have to cover missiles, too",
    ),
    (
        "It said he violated the accord by acting in concert with Merle Partners.",
        "violated",
        ["he"],
        "broken",
        None,
    ),
    ("The drivers' contract runs out on June 30.", "runs out", ["drivers"], "in_force", None),
    (
        "Its rivals, Lind Ltd and the Beacon Group, settled last year for a combined $19 million.",
        "settled",
        ["Lind Ltd", "Beacon Group"],
        "reached",
        "for a combined $19 million",
    ),
    (
        "The publisher Harrow & Pell agreed on Friday to pay $12 million.",
        "agreed",
        ["publisher Harrow & Pell"],
        "reached",
        "to pay $12 million",
    ),
    (
        "The two sides agreed on health cover but remain apart on pay.",
        "agreed",
        ["two sides"],
        "reached",
        "on health cover",
    ),
    (
        "Gale Air, flying to 20 towns in the Northeast, Lume and Port Roe, said it reached a pact with Norwell.",
        "reached",
        ["Gale Air", "Norwell"],
        "reached",
        None,
    ),
    ("Ann Lee, who helped negotiate the accord, has left.", "negotiate", ["Ann Lee"], "reached", None),
    ("If these ideas are not agreed to, the firm will close.", "agreed", [], "proposed", None),
    (
        "The Community and 17 African, Caribbean and Pacific states have agreed on a price for sugar.",
        "agreed",
        ["Community", "17 African, Caribbean and Pacific states"],
        "reached",
        "on a price for sugar",
    ),
    (
        "No one at the firm ever agreed to a cover-up.",
        "agreed",
        ["one at the firm"],
        "rejected",
        "to a cover-up",
    ),
    ("None of the banks agreed to lend.", "agreed", ["None of the banks"], "rejected", "to lend"),
    (
        "Republicans on the ethics committee, which Brandt once chaired, have agreed not to act.",
        "agreed",
        ["Republicans"],
        "reached",
        "not to act",
    ),
    ("Mr. Roe warned that tearing up the accord would cost jobs.", "tearing up", [], "withdrawn", None),
    (
        "The settlement, believed to be among the largest of its kind, was reached on Monday.",
        "reached",
        [],
        "reached",
        None,
    ),
    ("Hollis is in technical default of its loan agreement.", "default", ["Hollis"], "broken", None),
    ("The pact lowers tariffs on 9,000 goods.", "pact", [], "reached", "lowers tariffs on 9,000 goods"),
    (
        "A gagging agreement proposed by the force was withdrawn after the couple objected.",
        "withdrawn",
        [],
        "withdrawn",
        None,
    ),
    (
        "Tarn Council has ended its £4m waste contract with Binwell Ltd two years early.",
        "ended",
        ["Tarn Council", "Binwell Ltd"],
        "withdrawn",
        None,
    ),
    (
        "He said that it had cancelled a supply deal with Osprey worth £9m a year.",
        "cancelled",
        ["it", "Osprey"],
        "withdrawn",
        None,
    ),
    (
        "Members will be asked to approve a lease deal with Tarn Borough Council worth up to £90,000.",
        "approve",
        ["Tarn Borough Council"],
        "pending",
        None,
    ),
    (
        "Supervisors voted 4-1 Monday to approve a settlement with the family of Joan Pell.",
        "approve",
        ["Supervisors", "family of Joan Pell"],
        "reached",
        None,
    ),
    ("Dockers have voted to accept a pay deal.", "accept", ["Dockers"], "reached", None),
    (
        "Paul Quill, the finance chief, signed the deal with Binwell last night on behalf of the council.",
        "signed",
        ["Binwell", "council"],
        "signed",
        None,
    ),
    (
        "A builder who has been in a row with the Land Agency over a debt has agreed to give back the site.",
        "agreed",
        ["builder"],
        "reached",
        "to give back the site",
    ),
    (
        "Rovers paid a fee to Lyon for striker Ben Ode, who is due to sign a two-year contract.",
        "sign",
        ["striker Ben Ode"],
        "pending",
        None,
    ),
    (
        "Norwell drew on a loan of $40 million agreed with the State Bank.",
        "agreed",
        ["State Bank"],
        "reached",
        None,
    ),
    (
        "Tess NV settled a patent suit brought by Luma Devices.",
        "settled",
        ["Tess NV", "Luma Devices"],
        "reached",
        "a patent suit brought by Luma Devices",
    ),
    ("A similar truce struck in 2019 collapsed after a week.", "collapsed", [], "withdrawn", None),
    (
        "The settlement was thrown out by 62% of members.",
        "thrown out",
        ["62% of members"],
        "rejected",
        None,
    ),
    (
        "The winger has put pen to paper on a new deal that runs until 2027, while Walsh is to leave.",
        "put pen to paper on",
        ["winger"],
        "signed",
        "runs until 2027",
    ),
    (
        "A 2016 treaty between Norway and Iceland, which Oslo ratified only this spring, does not cover fjords.",
        "ratified",
        ["Norway", "Iceland", "Oslo"],
        "in_force",
        "does not cover fjords",
    ),
    (
        "Under a 2021 contract, which expired on Friday, crews were to be paid a bonus.",
        "expired",
        [],
        "withdrawn",
        "crews were to be paid a bonus",
    ),
    (
        "Under the Lume accord the rebels were to hand over their guns by June 1.",
        "accord",
        ["rebels"],
        "reached",
        "the rebels were to hand over their guns by June 1",
    ),
    (
        "Moscow bought little, though under the old pact it had undertaken to take four mln tonnes a year.",
        "pact",
        ["Moscow"],
        "reached",
        "it had undertaken to take four mln tonnes a year",
    ),
    (
        "In the agreement, the two sides pledged to cut tariffs.",
        "agreement",
        ["two sides"],
        "reached",
        "the two sides pledged to cut tariffs",
    ),
    (
        "The Lume Pact of 1978, under which eleven unions accepted 4,000 redundancies, saved the yard.",
        "Pact",
        ["eleven unions"],
        "in_force",
        "under which eleven unions accepted 4,000 redundancies",
    ),
    ("The deal must still be ratified by the commission.", "ratified", [], "pending", None),
    ("A judge must sign off on the deal with Norwell.", "sign off on", ["Norwell"], "pending", None),
    ("The government is no longer bound by the accord.", "bound by", ["government"], "withdrawn", None),
    (
        "Two aides said the sides never settled a dispute over silt, and that the firm had lost patience.",
        "settled",
        ["sides"],
        "rejected",
        "a dispute over silt",
    ),
    (
        "Harbour Lines Inc said it agreed to sell its tug fleet to Norsk Rederi for 40 mln dlrs.",
        "agreed",
        ["Harbour Lines Inc"],
        "reached",
        "to sell its tug fleet to Norsk Rederi for 40 mln dlrs",
    ),
    (
        "Peru and Bolivia signed a fishing treaty with Chile in Lima on Tuesday.",
        "signed",
        ["Peru", "Bolivia", "Chile"],
        "signed",
        None,
    ),
    (
        "The mayor, who had vowed to hold out, agreed on Monday to reopen the bridge.",
        "agreed",
        ["mayor"],
        "reached",
        "to reopen the bridge",
    ),
    (
        "Marta Quill, the Swedish trade minister, and her Finnish counterpart, Eero Salo, signed a ferry accord.",
        "signed",
        ["Marta Quill", "Eero Salo"],
        "signed",
        None,
    ),
    (
        "Prime Minister Ann Lowe and Norwegian President Lars Dahl agreed to share the cost of the tunnel.",
        "agreed",
        ["Prime Minister Ann Lowe", "Norwegian President Lars Dahl"],
        "reached",
        "to share the cost of the tunnel",
    ),
    ("Lowe, the Norwegian president, agreed to step aside.", "agreed", ["Lowe"], "reached", "to step aside"),
    (
        "Kenya, Uganda and Tanzania have agreed on a common fishing season.",
        "agreed",
        ["Kenya", "Uganda", "Tanzania"],
        "reached",
        "on a common fishing season",
    ),
    (
        "Delta Mills, based in Ohio, and two of its rivals struck a deal with the growers to freeze prices.",
        "struck",
        ["Delta Mills", "two of its rivals", "growers"],
        "reached",
        "to freeze prices",
    ),
    (
        "The union that represents the dockers reached a tentative settlement with Port Authority Inc.",
        "reached",
        ["union", "Port Authority Inc"],
        "reached",
        None,
    ),
    (
        "Workers at the plant agreed to a pay freeze.",
        "agreed",
        ["Workers at the plant"],
        "reached",
        "to a pay freeze",
    ),
    (
        "The company bought the mill in May and agreed to keep its staff.",
        "agreed",
        ["company"],
        "reached",
        "to keep its staff",
    ),
    (
        "A truce between the rebels and the army went into effect on Sunday.",
        "went into effect",
        ["rebels", "army"],
        "in_force",
        None,
    ),
    ("The pact among the five nations expires in June.", "expires", ["five nations"], "in_force", None),
    (
        "An agreement by the grain exporters to limit shipments collapsed last week.",
        "collapsed",
        ["grain exporters"],
        "withdrawn",
        "to limit shipments",
    ),
    ("The U.S.-Canada softwood accord expired in March.", "expired", ["U.S.", "Canada"], "withdrawn", None),
    (
        "The accord was signed by Foreign Minister Ito and his Thai counterpart.",
        "signed",
        ["Foreign Minister Ito", "Thai counterpart"],
        "signed",
        None,
    ),
    (
        "The agreement was negotiated by the Transport Workers Union, the city and several other parties.",
        "negotiated",
        ["Transport Workers Union", "city", "several other parties"],
        "reached",
        None,
    ),
    (
        "Orchard Foods said its agreement to buy Lakeside Dairies has been terminated.",
        "terminated",
        ["Orchard Foods"],
        "withdrawn",
        "to buy Lakeside Dairies",
    ),
    (
        "Iceland's fishing pact with Greenland took effect in 1988.",
        "took effect",
        ["Iceland", "Greenland"],
        "in_force",
        None,
    ),
    (
        "Under the agreement, Baltic Steel will close two furnaces, it said.",
        "agreement",
        ["Baltic Steel"],
        "reached",
        "Baltic Steel will close two furnaces",
    ),
    (
        "The agreement gives Nordbank the right to name two directors.",
        "agreement",
        ["Nordbank"],
        "reached",
        "gives Nordbank the right to name two directors",
    ),
    (
        "The pact calls for Poland to cut coal exports by a tenth.",
        "pact",
        ["Poland"],
        "reached",
        "calls for Poland to cut coal exports by a tenth",
    ),
    (
        "The two countries signed an agreement to share river water.",
        "signed",
        ["two countries"],
        "signed",
        "to share river water",
    ),
    ("They agreed to meet again in March.", "agreed", ["They"], "reached", "to meet again in March"),
    (
        "The ministers said they agreed to extend the talks.",
        "agreed",
        ["ministers"],
        "reached",
        "to extend the talks",
    ),
    (
        "Fenwick Corp said it signed a letter of intent with the Securities and Exchange Commission.",
        "signed",
        ["Fenwick Corp", "Securities and Exchange Commission"],
        "signed",
        None,
    ),
    (
        "Fenwick Corp <FNW> entered into a five-year supply agreement with Kato Motors <KAT.T>, a Japanese carmaker.",
        "entered into",
        ["Fenwick Corp", "Kato Motors"],
        "reached",
        None,
    ),
    (
        "Ecuador reached agreement with its bank creditors on a new repayment schedule.",
        "reached",
        ["Ecuador", "bank creditors"],
        "reached",
        "on a new repayment schedule",
    ),
    (
        "The governor urged teachers and the school board to sign the contract.",
        "sign",
        ["teachers", "school board"],
        "proposed",
        None,
    ),
    (
        "The panel fined Norbert Oil for breaching the agreement.",
        "breaching",
        ["Norbert Oil"],
        "broken",
        None,
    ),
    (
        "Colombia was in breach of the coffee agreement, the panel found.",
        "breach",
        ["Colombia"],
        "broken",
        None,
    ),
    ("Denmark is expected to sign the treaty next month.", "sign", ["Denmark"], "pending", None),
    ("Denmark has refused to sign the treaty.", "sign", ["Denmark"], "rejected", None),
    ("Denmark would not sign the treaty, its premier said.", "sign", ["Denmark"], "rejected", None),
    ("Denmark has yet to ratify the treaty.", "ratify", ["Denmark"], "pending", None),
    ("Denmark ratified the treaty.", "ratified", ["Denmark"], "in_force", None),
    ("The two sides failed to reach an agreement on wages.", "reach", ["two sides"], "rejected", "on wages"),
    ("No agreement was reached at the meeting.", "reached", [], "rejected", None),
    (
        "The airline hopes to reach an agreement with its pilots by Friday.",
        "reach",
        ["airline", "pilots"],
        "proposed",
        None,
    ),
    (
        "Talks continue and the parties are trying to work out a compromise.",
        "work out",
        ["parties"],
        "negotiating",
        None,
    ),
    ("The miners are close to agreeing on a new contract.", "agreeing", ["miners"], "negotiating", None),
    (
        "The carrier may reach a settlement with its creditors.",
        "reach",
        ["carrier", "creditors"],
        "proposed",
        None,
    ),
    ("If the senators agree to a vote, the bill could pass.", "agree", ["senators"], "proposed", "to a vote"),
    ("Brussels rejected the accord.", "rejected", ["Brussels"], "rejected", None),
    (
        "Voters in Cyprus turned down the peace agreement in a referendum.",
        "turned down",
        ["Voters in Cyprus"],
        "rejected",
        None,
    ),
    ("Egypt accused Sudan of violating the truce.", "violating", ["Sudan"], "broken", None),
    ("France pulled out of the arms pact in 1999.", "pulled out of", ["France"], "withdrawn", None),
    ("The president threatened to tear up the agreement.", "tear up", ["president"], "in_force", None),
    ("He said he would not rip up the nuclear agreement.", "rip up", ["he"], "in_force", None),
    ("Tokyo pledged to honour the accord.", "honour", ["Tokyo"], "in_force", None),
    ("The exporters are complying with the pact.", "complying with", ["exporters"], "in_force", None),
    ("Marsh Corp failed to live up to the agreement.", "live up to", ["Marsh Corp"], "broken", None),
    ("The truce is holding.", "holding", [], "in_force", None),
    ("The merger agreement is subject to approval by shareholders.", "agreement", [], "pending", None),
    (
        "Quantex said it agreed to buy Alba Foods, subject to regulatory approval.",
        "agreed",
        ["Quantex"],
        "pending",
        None,
    ),
    ("The proposed accord would ban drift nets.", "accord", [], "proposed", "would ban drift nets"),
    (
        "Under the draft agreement, the state will pay half.",
        "agreement",
        ["state"],
        "proposed",
        "the state will pay half",
    ),
    (
        "Norway and Russia are negotiating a border treaty.",
        "negotiating",
        ["Norway", "Russia"],
        "negotiating",
        None,
    ),
    ("Congress must approve the pact before it can take effect.", "approve", [], "pending", None),
    ("The final agreement will be signed shortly.", "signed", [], "pending", None),
    ("The contract expires at the end of March.", "expires", [], "in_force", None),
    ("The deal fell through after the bank withdrew.", "fell through", [], "withdrawn", None),
    ("The minister said the deal with the yard was off.", "was off", [], "withdrawn", None),
    ("The truce is over because both sides broke it.", "is over", [], "withdrawn", None),
    (
        "Norvik reached a deal with its flight attendants late Monday.",
        "reached",
        ["Norvik", "flight attendants"],
        "reached",
        None,
    ),
    ("The accord will remain in force until 2030.", "remain in force", [], "in_force", None),
    ("Sweden never signed the protocol.", "signed", ["Sweden"], "rejected", None),
    (
        "The studio has not yet signed a contract with the actor.",
        "signed",
        ["studio", "actor"],
        "pending",
        None,
    ),
    (
        "Borland agreed in principle to acquire Tessera for 12 dlrs a share, the companies said.",
        "agreed",
        ["Borland"],
        "reached",
        "to acquire Tessera for 12 dlrs a share",
    ),
    (
        "Borland agreed with Tessera last week to drop all lawsuits.",
        "agreed",
        ["Borland", "Tessera"],
        "reached",
        "to drop all lawsuits",
    ),
    (
        "The ministers agreed that the quotas should be lifted in July.",
        "agreed",
        ["ministers"],
        "reached",
        "that the quotas should be lifted in July",
    ),
    ("Austria agreed not to build the dam.", "agreed", ["Austria"], "reached", "not to build the dam"),
    (
        "Austria signed a pact with Hungary under which the river will be dredged.",
        "signed",
        ["Austria", "Hungary"],
        "signed",
        "under which the river will be dredged",
    ),
    (
        "They reached a settlement barring the firm from the trade, according to court papers.",
        "reached",
        ["They"],
        "reached",
        "barring the firm from the trade",
    ),
    (
        "The deal, which requires the bank to sell 40 branches, was announced on Friday.",
        "announced",
        [],
        "reached",
        "requires the bank to sell 40 branches",
    ),
    (
        "OPEC ministers agreed a new output ceiling.",
        "agreed",
        ["OPEC ministers"],
        "reached",
        "a new output ceiling",
    ),
    (
        "A new output ceiling was agreed by OPEC ministers in Vienna.",
        "agreed",
        ["OPEC ministers"],
        "reached",
        None,
    ),
    (
        "Acorn Corp settled a patent lawsuit with Bellwether Inc.",
        "settled",
        ["Acorn Corp", "Bellwether Inc"],
        "reached",
        None,
    ),
    ("The drugmaker will settle the claims, its lawyer said.", "settle", ["drugmaker"], "proposed", None),
    (
        "Acorn agreed to swap two plants with Bellwether in a deal worth 90 mln dlrs.",
        "agreed",
        ["Acorn", "Bellwether"],
        "reached",
        None,
    ),
    (
        "Acorn agreed to a five million dollar settlement with the state.",
        "agreed",
        ["Acorn", "state"],
        "reached",
        None,
    ),
    (
        "They signed a pact last year in which Japan agreed to stop dumping.",
        "signed",
        ["They", "Japan"],
        "signed",
        "in which Japan agreed to stop dumping",
    ),
    (
        "The governors agreed in January on a denominator.",
        "agreed",
        ["governors"],
        "reached",
        "on a denominator",
    ),
    (
        "In early 1986, Gencorp and Rowe agreed to sell a station.",
        "agreed",
        ["Gencorp", "Rowe"],
        "reached",
        "to sell a station",
    ),
    ("Oil is above the ceiling agreed in Geneva last December.", "agreed", [], "reached", None),
    ("The companies could meet this week and sign a contract.", "sign", ["companies"], "proposed", None),
    ("An agreement with the Philippines is close.", "agreement", ["Philippines"], "negotiating", None),
    ("PERU SIGNS FISHING PACT WITH CHILE", "SIGNS", ["PERU", "CHILE"], "signed", None),
    ("KENYA ENDS PACT WITH DOCKERS", "ENDS", ["KENYA", "DOCKERS"], "withdrawn", None),
    ("Under the accord Oslo agreed to cut its catch.", "agreed", ["Oslo"], "reached", "to cut its catch"),
    (
        "The panel of growers led by Ann Lee agreed on Monday to share the water.",
        "agreed",
        ["panel of growers"],
        "reached",
        "to share the water",
    ),
    (
        "In Oslo on May 2, Iceland, Norway, the U.S. And West Germany agreed to limit their catch.",
        "agreed",
        ["Iceland", "Norway", "U.S.", "West Germany"],
        "reached",
        "to limit their catch",
    ),
    (
        "Delta Mills signed a deal with Ito Inc, a Kobe-based maker of fans and medical, dental and optical goods.",
        "signed",
        ["Delta Mills", "Ito Inc"],
        "signed",
        None,
    ),
    (
        "The bank agreed to pay a fine of $2 million, and the case was closed in May.",
        "agreed",
        ["bank"],
        "reached",
        "to pay a fine of $2 million",
    ),
    (
        "Mr. Dahl agreed to lend them the barge when they called him last week.",
        "agreed",
        ["Mr. Dahl"],
        "reached",
        "to lend them the barge",
    ),
    (
        "Under a merger agreement reached in November, Norvik tendered for half of the Harbour shares.",
        "reached",
        ["Norvik"],
        "reached",
        "Norvik tendered for half of the Harbour shares",
    ),
    (
        "Under the lease pact, which was signed at the town hall, Calder will drop its suit.",
        "signed",
        ["Calder"],
        "signed",
        "Calder will drop its suit",
    ),
    (
        "A memorandum of understanding will be signed later this week between Oslo and Lima to allow more flights.",
        "signed",
        ["Oslo", "Lima"],
        "pending",
        "to allow more flights",
    ),
    (
        "The ministers urged Chad to sign an accord that would tie the port to the railway.",
        "sign",
        ["Chad"],
        "proposed",
        "would tie the port to the railway",
    ),
    ("The rebels have no intention of honouring the truce.", "honouring", ["rebels"], "rejected", None),
    ("Peru has no plans to sign the treaty.", "sign", ["Peru"], "rejected", None),
    (
        "The vote removed the last obstacle to a ferry agreement with the province.",
        "agreement",
        ["province"],
        "proposed",
        None,
    ),
    (
        "Norway should be patient and even agree to share the catch.",
        "agree",
        ["Norway"],
        "proposed",
        "to share the catch",
    ),
    (
        "The levels agreed to by six fishing nations were too high.",
        "agreed",
        ["six fishing nations"],
        "reached",
        None,
    ),
    (
        "KALMAR, Sweden — Delegates from 90 countries agreed on Friday to cut fuel use.",
        "agreed",
        ["Delegates from 90 countries"],
        "reached",
        "to cut fuel use",
    ),
    (
        "VIENNA, Dec 18 - OPEC ministers agreed to cut output.",
        "agreed",
        ["OPEC ministers"],
        "reached",
        "to cut output",
    ),
    (
        "The Reds and the Blues are close to a coalition agreement that would end the deadlock.",
        "agreement",
        ["Reds", "Blues"],
        "negotiating",
        "would end the deadlock",
    ),
    (
        "A broader pact between the two sides remained a long way off.",
        "remained a long way off",
        ["two sides"],
        "proposed",
        None,
    ),
    (
        "Halcyon reached a similar deal with Ohio two years ago.",
        "reached",
        ["Halcyon", "Ohio"],
        "reached",
        None,
    ),
    (
        "The Liberals have ruled out any pact with the nationalists.",
        "ruled out",
        ["Liberals", "nationalists"],
        "rejected",
        None,
    ),
    ("The treaty must be approved by the legislatures of both countries.", "approved", [], "pending", None),
    (
        "President Toure must still submit the accord to parliament.",
        "submit",
        ["President Toure"],
        "pending",
        None,
    ),
    (
        "The agreement, reached after two nights of haggling, does not bind the smaller states.",
        "reached",
        [],
        "reached",
        "does not bind the smaller states",
    ),
    ("City pulled out of the deal over his wages.", "pulled out of", ["City"], "withdrawn", None),
    (
        "A former clerk pleaded guilty under an agreement with prosecutors that calls for him to testify.",
        "agreement",
        ["former clerk", "prosecutors"],
        "reached",
        "calls for him to testify",
    ),
    ("Talks with Malvonia over a tax accord broke down.", "Talks", ["Malvonia"], "rejected", None),
    (
        "The envoy denied that his government had ever agreed to the royalties.",
        "agreed",
        ["government"],
        "rejected",
        "to the royalties",
    ),
    ("I think we will have a deal tonight, the minister told reporters.", "have", ["we"], "proposed", None),
    (
        "The accord, worked out in three weeks of talks, sets a ceiling on fees.",
        "worked out",
        [],
        "reached",
        "sets a ceiling on fees",
    ),
    (
        "Analysts said Voss might pursue a deal with Kessel & Co.",
        "pursue",
        ["Voss", "Kessel & Co"],
        "proposed",
        None,
    ),
    (
        "The league struck a rights deal with streaming service Playon in June.",
        "struck",
        ["league", "streaming service Playon"],
        "reached",
        None,
    ),
    (
        "An arbitrator found the league in violation of the old contract.",
        "violation",
        ["league"],
        "broken",
        None,
    ),
    (
        "The league and its union broke off talks on Saturday without agreeing on a salary cap.",
        "agreeing",
        ["league", "union"],
        "rejected",
        "on a salary cap",
    ),
    (
        "The clerk agreed to cooperate with investigators.",
        "agreed",
        ["clerk"],
        "reached",
        "to cooperate with investigators",
    ),
    (
        "Springboard signed a contract under which Ito Corp will train its staff.",
        "signed",
        ["Springboard", "Ito Corp"],
        "signed",
        "under which Ito Corp will train its staff",
    ),
    (
        "The dollar fell on Norsk Ltd's announcement that it had terminated an agreement to sell the yard.",
        "terminated",
        ["Norsk Ltd"],
        "withdrawn",
        "to sell the yard",
    ),
    ("The war went on until a ceasefire agreement was signed in 1994.", "signed", [], "signed", None),
    (
        "Voters rejected a treaty favored by the main parties that would tie Ruritania to the union.",
        "rejected",
        ["Voters"],
        "rejected",
        "would tie Ruritania to the union",
    ),
    ("The dispute could hamper his ability to broker an agreement.", "broker", ["his"], "proposed", None),
    (
        "Both sides are busy as they try to cobble together an agreement.",
        "cobble together",
        ["Both sides"],
        "negotiating",
        None,
    ),
    (
        "Under the deal Norvik will pay half of the fuel bill.",
        "deal",
        ["Norvik"],
        "reached",
        "Norvik will pay half of the fuel bill",
    ),
    (
        "Peru agreed to drop its barriers, opening the way for imports of herring.",
        "agreed",
        ["Peru"],
        "reached",
        "to drop its barriers",
    ),
    (
        "The kingdom is a main architect of the May pact under which OPEC agreed to cut its output.",
        "agreed",
        ["OPEC"],
        "reached",
        "to cut its output",
    ),
    (
        "A settlement could be reached over fees, Jan Vernes, president of the growers, who lead the protest, said.",
        "reached",
        [],
        "proposed",
        "over fees",
    ),
    ("Nunberg was bound by a confidentiality agreement.", "bound by", ["Nunberg"], "in_force", None),
    ("The settlement he eventually reached with Lee is secret.", "reached", ["he", "Lee"], "reached", None),
    (
        "Critics attacked the climate accord adopted by diplomats in Oslo.",
        "adopted",
        ["diplomats"],
        "reached",
        None,
    ),
    (
        "Norway welcomed the new pact, which was agreed in May by the growers.",
        "agreed",
        ["growers"],
        "reached",
        None,
    ),
    (
        "Acme was sued by its agents for violating franchise and trademark agreements.",
        "violating",
        ["Acme"],
        "broken",
        None,
    ),
    (
        "Iraq disassociated itself from the May accord.",
        "disassociated itself from",
        ["Iraq"],
        "withdrawn",
        None,
    ),
    (
        "Worldgroup has agreements with Kappa Ltd to market travel services.",
        "has",
        ["Worldgroup", "Kappa Ltd"],
        "in_force",
        "to market travel services",
    ),
    (
        "Norvik hopes to win an accord in principle from creditors by June.",
        "win",
        ["Norvik", "creditors"],
        "proposed",
        None,
    ),
    (
        "Ruritania will repay a third of the debt under an agreement reached today in London.",
        "reached",
        ["Ruritania"],
        "reached",
        "Ruritania will repay a third of the debt",
    ),
    ("The firm repaid the loan under a standstill pact expiring in June.", "expiring", [], "in_force", None),
    (
        "The new pact was hailed as a model and calls for Peru to cut its fleet.",
        "pact",
        ["Peru"],
        "reached",
        "calls for Peru to cut its fleet",
    ),
    ("The banks that hold the debt agreed to the plan.", "agreed", ["banks"], "reached", "to the plan"),
    ("Banks holding a third of the debt agreed to wait.", "agreed", ["Banks"], "reached", "to wait"),
    ("About 300 other banks are expected to approve the agreement.", "approve", [], "pending", None),
    (
        "The agreement, officially signed by 75 towns last month, is long.",
        "signed",
        ["75 towns"],
        "signed",
        None,
    ),
    ("A last day of talks failed to yield a formal agreement.", "yield", [], "rejected", None),
    (
        "The senate called for action against Japan for violations of the pact.",
        "violations",
        ["Japan"],
        "broken",
        None,
    ),
    (
        "Mr. Kerr's determination to broker a cease-fire has its critics.",
        "broker",
        ["Mr. Kerr"],
        "negotiating",
        None,
    ),
    (
        "But even after Ito, who was ill, gave way and agreed to a debate, Sands went on.",
        "agreed",
        ["Ito"],
        "reached",
        "to a debate",
    ),
    (
        "Mr. Odum has in the last year sold a port, opened a road, sealed a free-trade pact with Chad.",
        "sealed",
        ["Mr. Odum", "Chad"],
        "reached",
        None,
    ),
    (
        "It followed an agreement on such standards between the two central banks.",
        "agreement",
        ["two central banks"],
        "reached",
        "on such standards",
    ),
    ("The 1987 accord signed in January agreed trade of 30 billion markka.", "signed", [], "signed", None),
    (
        "Under terms of the agreement, Pilgrim, a publicly held corporation, said it will issue new stock.",
        "agreement",
        ["Pilgrim"],
        "reached",
        "it will issue new stock",
    ),
    (
        "Meridian Corp said a standstill pact with investor Carl Hoff expires on June 30.",
        "expires",
        ["Meridian Corp", "investor Carl Hoff"],
        "in_force",
        None,
    ),
    (
        "Acme Corp and Ito Inc signed a merger pact under which Ito will buy all Acme stock.",
        "signed",
        ["Acme Corp", "Ito Inc"],
        "signed",
        "under which Ito will buy all Acme stock",
    ),
    (
        "In a year of drought, Peru and Chile quietly agreed to share the water.",
        "agreed",
        ["Peru", "Chile"],
        "reached",
        "to share the water",
    ),
    (
        "The mill also agreed that if it decides to sell, it would be by auction.",
        "agreed",
        ["mill"],
        "reached",
        "that if it decides to sell, it would be by auction",
    ),
    (
        "But the pact faltered in May when Mr. Lew backed away from the deal.",
        "faltered",
        [],
        "withdrawn",
        None,
    ),
    (
        "The accord gives Olmania a share of the river and obliges Zeran to give notice.",
        "accord",
        ["Olmania", "Zeran"],
        "reached",
        "gives Olmania a share of the river and obliges Zeran to give notice",
    ),
    (
        "The presidents initialed a water accord that nationalists had called a surrender.",
        "initialed",
        ["presidents"],
        "signed",
        None,
    ),
    ("Delegates said a buffer stock accord would be agreed to by Friday.", "agreed", [], "proposed", None),
    (
        "Prepaid Ltd signed a letter of intent under which it would get a loan.",
        "signed",
        ["Prepaid Ltd"],
        "signed",
        "under which it would get a loan",
    ),
    (
        "The suit seeks an order forcing Hughes to live up to the merger agreement.",
        "live up to",
        ["Hughes"],
        "in_force",
        None,
    ),
    (
        "Under the pact struck between securities, options and futures traders, the CCE will watch them all.",
        "struck",
        ["futures traders", "CCE"],
        "reached",
        "the CCE will watch them all",
    ),
    (
        "Ito Ltd terminated an agreement for Fuji Ltd to buy its chip plant.",
        "terminated",
        ["Ito Ltd", "Fuji Ltd"],
        "withdrawn",
        "for Fuji Ltd to buy its chip plant",
    ),
    (
        "The ministry told firms to abide by a pact aimed at halting price wars.",
        "abide by",
        ["firms"],
        "in_force",
        "aimed at halting price wars",
    ),
    ("Indonesia is seeking a compromise on quotas.", "seeking", ["Indonesia"], "proposed", "on quotas"),
    # ---- papers of many countries
    (
        "The MoU was signed by Acme's managing director Shailesh Rao and industries secretary Kavita Nair in Pune.",
        "signed",
        ["Acme's managing director Shailesh Rao", "industries secretary Kavita Nair"],
        "signed",
        None,
    ),
    ("Tetbury cancelled its agreement with Wells.", "cancelled", ["Tetbury", "Wells"], "withdrawn", None),
    (
        "The republic and its bank committee initialled an accord to reschedule the debt, Mr Tully said.",
        "initialled",
        ["republic", "bank committee"],
        "signed",
        "to reschedule the debt",
    ),
    (
        "The tribe and the Crown signed a deed of settlement on Saturday.",
        "signed",
        ["tribe", "Crown"],
        "signed",
        None,
    ),
    ("The two sides would sign a memorandum by the end of May.", "sign", ["two sides"], "pending", None),
    ("He said the agreement was still subsisting.", "subsisting", [], "in_force", None),
    (
        "The mill settled with 212 women in 1977 for $1.9 million.",
        "settled",
        ["mill", "212 women"],
        "reached",
        None,
    ),
    # ---- what becomes of an agreement behind an insertion; who only helped or read
    ("The last truce, signed in 2019, collapsed within weeks.", "collapsed", [], "withdrawn", None),
    (
        "The truce, brokered by Finland, binds both armies to a line.",
        "truce",
        ["both armies"],
        "reached",
        None,
    ),
    ("The deal would have given Acme a fifth of the firm.", "deal", ["Acme"], "rejected", None),
    (
        "The county will pay all doctors in May, according to the agreement seen by the Sunday Mail.",
        "agreement",
        ["county"],
        "reached",
        "The county will pay all doctors in May",
    ),
    # ---- who is to do it
    (
        "She appealed to the union to honour the peace clause in the wage pact.",
        "honour",
        ["union"],
        "in_force",
        None,
    ),
    (
        "The school board voted Tuesday night to terminate the coach's contract.",
        "terminate",
        ["school board"],
        "withdrawn",
        None,
    ),
    (
        "He called on Lume to honour its pledge to renegotiate the quota agreement with Norway.",
        "renegotiate",
        ["Lume", "Norway"],
        "negotiating",
        None,
    ),
    (
        "Ogden said the deed breaches a 2011 accord between the two tribes.",
        "breaches",
        ["two tribes"],
        "broken",
        None,
    ),
    (
        "Vestria voted on Thursday to reject a fuel agreement with neighbouring Orland that President Roe signed.",
        "reject",
        ["Vestria", "Orland"],
        "rejected",
        None,
    ),
    ("Its guards have kept to the 2018 accord.", "kept to", ["guards"], "in_force", None),
    (
        "The two promoters met after settling a lawsuit over the bout.",
        "settling",
        ["two promoters"],
        "reached",
        "a lawsuit over the bout",
    ),
    (
        "The brothers settled for an undisclosed sum.",
        "settled",
        ["brothers"],
        "reached",
        "for an undisclosed sum",
    ),
    ("Both sides shook hands on a two-year contract.", "shook hands on", ["Both sides"], "reached", None),
    (
        "A mediator, who brokered the 2014 truce between Peru and Chile, left.",
        "brokered",
        ["Peru", "Chile"],
        "reached",
        None,
    ),
    (
        "The studio breached its contract with Ms. Roe by releasing the film.",
        "breached",
        ["studio", "Ms. Roe"],
        "broken",
        None,
    ),
    (
        "Spain and Portugal have yet to agree on how to share the quotas.",
        "agree",
        ["Spain", "Portugal"],
        "negotiating",
        "on how to share the quotas",
    ),
    (
        "Peru and Chile today signed a protocol setting freight rates for grain, a spokesman said.",
        "signed",
        ["Peru", "Chile"],
        "signed",
        "setting freight rates for grain",
    ),
    (
        "The agreement barred residents from suing.",
        "agreement",
        ["residents"],
        "reached",
        "barred residents from suing",
    ),
    (
        "Chile, which broke a 1981 accord by halting imports, now offers about 9 dlrs a tonne.",
        "broke",
        ["Chile"],
        "broken",
        None,
    ),
    (
        "Peru accused the community of reneging on an understanding reached in January to cut exports.",
        "reneging on",
        ["community"],
        "broken",
        "to cut exports",
    ),
    (
        "The Association of Sergeants and Inspectors rejected a similar agreement.",
        "rejected",
        ["Association of Sergeants and Inspectors"],
        "rejected",
        None,
    ),
    ("The county had at last agreed to grit the hill.", "agreed", ["county"], "reached", "to grit the hill"),
    ("The bus contract, due to expire in March, is not enough.", "expire", [], "in_force", None),
    (
        "RIO DE JANEIRO/NEW YORK, Nov 7 (Wire) - Lender Loomis walked away from an accord with Serrano.",
        "walked away from",
        ["Lender Loomis", "Serrano"],
        "withdrawn",
        None,
    ),
    # ---- where terms end
    (
        "The accord, which covers 9 mln dlrs of debt, had been scheduled to expire in May.",
        "expire",
        [],
        "in_force",
        "covers 9 mln dlrs of debt",
    ),
    (
        "A group has drafted a compromise that both sides could sign by March.",
        "drafted",
        ["group"],
        "reached",
        None,
    ),
    (
        "The union and the operator struck an agreement on pay late on Friday night.",
        "struck",
        ["union", "operator"],
        "reached",
        "on pay",
    ),
    (
        "The towns agreed to meet twice and twice they backed off.",
        "agreed",
        ["towns"],
        "reached",
        "to meet twice",
    ),
    (
        "The strike ended when Amcor and three mines signed a three-year deal worth R1,000 a month.",
        "signed",
        ["Amcor", "three mines"],
        "signed",
        None,
    ),
    (
        "A labour contract covering 400 dockers expired at 5 p.m. Saturday without a word.",
        "expired",
        [],
        "withdrawn",
        None,
    ),
    ("An agreement now appears to be very near.", "agreement", [], "proposed", None),
    (
        "The settlement opens the way for a pact between Maine and Ohio, under which both sides would run a ferry.",
        "pact",
        ["Maine", "Ohio"],
        "proposed",
        "under which both sides would run a ferry",
    ),
    (
        "The county reached a tentative settlement with the ACLU over conditions at the annex.",
        "reached",
        ["county", "ACLU"],
        "reached",
        "over conditions at the annex",
    ),
]


@pytest.mark.parametrize(
    ("text", "trigger", "party", "status", "terms"), CASES, ids=[case[0][:50] for case in CASES]
)
def test_an_agreement_is_found_once(text, trigger, party, status, terms):
    (claim,) = claims(text)
    assert shown(text, claim, "trigger") == [trigger]
    assert shown(text, claim, "party") == party
    assert claim.attributes["status"] == status
    assert terms is None or shown(text, claim, "terms") == [terms]


OUT = [
    "“It is late,” agrees Ann Lee, 30, of Tampa.",
    "It is a task requiring a deep understanding of voters.",
    "The yen rose to reach a new contract high of 1.5930 on Monday.",
    "They keep to the exchange rates agreed to be right at a meeting in May.",
    "He tried to block the settlement of any refugee from Narnia.",
    "Critics agree that the film is too long.",
    "I agree with my colleague, she said.",
    "I totally agree, said the coach.",
    "Experts agree that rates will rise.",
    "The senator agreed with the president that the war was a mistake.",
    '"That was a mistake," Smith agreed.',
    "We agree on one thing.",
    "They agreed to disagree.",
    "The mayor has to deal with a great deal of rubbish.",
    "The new rules deal with asbestos.",
    "It is no big deal, he said.",
    "She is the real deal.",
    "Roosevelt's New Deal changed the country.",
    "The central bank sold bills under a 29-day repurchase pact.",
    "The Fed arranged customer repurchase agreements.",
    "Traders await the expiry of the June futures contract.",
    "Volume reached 12,000 contracts.",
    "Cash settlement of the option takes place on Friday.",
    "Israel will build more settlements in the West Bank.",
    "His defeat deals a blow to the party.",
    "The deal is priced at 101-1/4 pct and pays a coupon of 7 pct.",
    "The bank said the deal, a five-year eurobond, was oversubscribed.",
    "Wheat dealers were cautious.",
    "The national convention opened in Ohio.",
    "A court will settle the matter.",
    "The family settled in Queens.",
    "He signed the bill into law.",
    "She works as a contract cleaner.",
    "The agreed price was not disclosed.",
    "Details of the agreement were not given.",
    "Boutiques compete for advice on deals and strategy.",
    "It is one of the year's biggest deals.",
    "It was a slow march to armistice.",
    "A panel of pundits led by Ann Lee agreed that the plan to tax boats is cheap pandering.",
    "Analysts expect a deal before the end of the year.",
    "Mr. Peck has long thought a takeover deal likely.",
]


@pytest.mark.parametrize("text", OUT)
def test_no_agreement_is_found(text):
    assert claims(text) == []


def test_there_are_sentences_enough():
    assert len(CASES) >= 80


ARTICLE = """\
Kestrel and Norvik reach ferry accord after all-night talks

OSLO (NWS) - The Norvik Islands and the Republic of Kestrel signed a ten-year ferry agreement in Oslo on Tuesday, \
ending a dispute that had cut the islands off since March.

The Kestrel-Norvik Ferry Agreement (KNFA), which takes effect on June 1, calls for Kestrel to run two ships a day, \
Transport Minister Ida Brandt said.

"We agree that it is not perfect," Brandt told reporters. "But it is a great deal better than nothing."

Under the accord, Norvik will pay half of the fuel bill, she said. Details of the agreement were not released.

The islands' parliament must still ratify the KNFA. Its speaker, Per Holm, said lawmakers would vote on it in May; \
the opposition has threatened to reject the deal.

An earlier pact between the two governments collapsed last year when Harbour Lines Inc <HBL>, the company that ran \
the ships, pulled out of its contract with Kestrel.

Harbour Lines said on Monday it has agreed to pay 4 mln dlrs to settle a lawsuit brought by stranded passengers. It \
did not admit wrongdoing.

Talks with the seamen's union, which represents 300 sailors, have yet to produce a settlement. "If they don't sign a \
contract by Friday, we strike," said Liv Moe, its leader.

Analysts agreed that fares would rise.
"""
# The whole record: status, then each argument as `role=text`; (passing) where the sentence says nothing new.
GOLDEN = """\
reached (passing) | party=Kestrel | party=Norvik | trigger=reach | instrument=ferry accord
signed | party=Norvik Islands | party=Republic of Kestrel | trigger=signed | instrument=ten-year ferry agreement | venue=Oslo | date=Tuesday
in_force | instrument=Kestrel-Norvik Ferry Agreement | party=Kestrel | party=Norvik | trigger=takes effect | date=June 1 | terms=calls for Kestrel to run two ships a day
in_force | instrument=accord | trigger=accord | party=Norvik | terms=Norvik will pay half of the fuel bill
pending | trigger=ratify | instrument=KNFA
pending | party=opposition | trigger=reject | instrument=deal
withdrawn | instrument=earlier pact | party=two governments | trigger=collapsed | date=last year
withdrawn | party=Harbour Lines Inc | trigger=pulled out of | instrument=contract | party=Kestrel
reached | party=Harbour Lines | trigger=agreed | terms=to pay 4 mln dlrs to settle a lawsuit brought by stranded passengers
negotiating | party=seamen's union | trigger=produce | instrument=settlement
proposed | party=they | trigger=sign | instrument=contract | date=Friday
"""


def line(claim):
    passing = " (passing)" if claim.attributes["passing"] else ""
    parts = sorted(f"{argument.role}={argument.span.of(ARTICLE)}" for argument in claim.arguments)
    return sorted([f"{claim.attributes['status']}{passing}", *parts])


def test_a_whole_article_line_by_line():
    found = [line(claim) for claim in onrecord.extract(ARTICLE).claims_of("agreement")]
    assert found == [sorted(row.split(" | ")) for row in GOLDEN.splitlines()]


def test_names_and_acronyms_are_one_entity():
    entities = [e for e in onrecord.extract(ARTICLE).entities if e.kind == "agreement"]
    named = {e.name: [mention.of(ARTICLE) for mention in e.mentions] for e in entities}
    assert named["Kestrel-Norvik Ferry Agreement"] == ["Kestrel-Norvik Ferry Agreement", "KNFA", "KNFA"]


TAKEN_UP = [
    (
        "The towns signed a water treaty. The treaty expires in 2030. Both like the deal.",
        ["water treaty", "treaty", "deal"],
    ),
    (
        "The North Sea Fish Agreement failed. Without the NSFA, catches fell.",
        ["North Sea Fish Agreement", "NSFA"],
    ),
    ("Both praised the Alta accord, the trade pact between the two.", ["Alta accord", "trade pact"]),
]


@pytest.mark.parametrize(("text", "mentions"), TAKEN_UP)
def test_later_words_for_an_agreement_are_its_mentions(text, mentions):
    (found,) = [finding for finding in agreements(Document(text)) if finding.states_entity]
    assert shown(text, found, "mention") == mentions


LOCAL = [
    "The deal gives Calder two berths in the new harbor.",
    "Critics of the deal walked out.",
    "The deal was negotiated in secret.",
    "Under the deal, Calder will pay a fine of $5 million.",
]
BEFORE = "The council met on Monday. Rain fell.\n\nPeru and Chile signed a fishing treaty, which was a surprise.\n\n"


@pytest.mark.parametrize("text", LOCAL)
def test_whether_the_deal_is_found_depends_on_its_own_sentence(text):
    alone = [shown(text, claim, "trigger") + shown(text, claim, "terms") for claim in claims(text)]
    after = BEFORE + text
    within = [
        shown(after, claim, "trigger") + shown(after, claim, "terms")
        for claim in claims(after)
        if claim.spans_of("trigger")[0].start >= len(BEFORE)
    ]
    assert within == alone


PASSING = [
    ("Ruritania signs trade pact\n\nThe ministers met on Monday.", True),
    ("Critics attacked the accord.", True),
    ("The accord awaits approval by the senate.", False),
    ("Peru signed the accord.", False),
]


@pytest.mark.parametrize(("text", "passing"), PASSING)
def test_headlines_and_mere_mentions_are_flagged(text, passing):
    (claim,) = claims(text)
    assert claim.attributes["passing"] is passing


SETTINGS = [
    ("On May 3, 2016, the two states signed a treaty in Geneva.", "May 3, 2016", "Geneva"),
    ("The ministers agreed last week at the Lima summit to cut duties.", "last week", "Lima summit"),
    ("The contract expires at the end of June.", "end of June", None),
    ("Acme said on Friday it agreed to buy Bolt.", None, None),
    ("The two signed a pact more than ten years ago.", "more than ten years ago", None),
    ("Norway agreed in principle to join.", None, None),
]


@pytest.mark.parametrize(("text", "date", "venue"), SETTINGS)
def test_date_and_venue_are_of_the_agreement_not_of_the_report(text, date, venue):
    (claim,) = claims(text)
    assert shown(text, claim, "date") == ([date] if date else [])
    assert shown(text, claim, "venue") == ([venue] if venue else [])


@pytest.mark.skipif(not GOLD.is_dir(), reason="the gold is not part of the repository")
def test_the_required_agreements_of_the_seed():
    document = json.loads((GOLD / "seed.jsonl").read_text(encoding="utf-8").splitlines()[0])["document"]
    text = document["text"]
    agreed, named, *_ = [claim for claim in claims(text) if not claim.attributes["passing"]]
    assert shown(text, agreed, "party") == ["Trump", "Chinese President Xi Jinping"]
    assert shown(text, agreed, "terms") == ["to withhold the imposition of any new tariffs"]
    assert shown(text, agreed, "venue") == ["G20 summit"]
    assert agreed.attributes["status"] == "reached"
    assert shown(text, named, "instrument") == ["U.S.-Mexico-Canada Agreement"]
    assert shown(text, named, "party") == ["three nations"]
    assert shown(text, named, "terms") == ["meant to update the North American Free Trade Agreement"]
    assert named.attributes["status"] == "pending"


def test_a_flood_of_agreement_words_takes_bounded_time():
    flood = "The deal agreement pact agreed to settle the treaty with accord contract. " * 100
    assert len(claims(flood)) < 100 * 32
    assert len(claims("agreement " * 1000)) < 1000
