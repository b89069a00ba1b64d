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
        ["group"],
        "rejected",
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
]


@pytest.mark.parametrize("case", CASES, ids=[case[0][:50] for case in CASES])
def test_an_agreement_is_found_once(assert_agreement, case):
    assert_agreement(*case)


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
    "The matter was not settled when the court rose.",
    "The dust settled after the trial.",
    "The pair settled in Ohio after the war and raised four children.",
    "She settled with her family in Kent in 1990.",
    "He settled with a sigh into the chair before the fight.",
    "The price settled at $40 after the row.",
    "Ministers exchanged words over the fee.",
    "The minister put the question to members of the party.",
    "He came close to tears when he spoke of the deal.",
    "The minister, who has fallen out with his boss over the deal, declined to comment.",
]


@pytest.mark.parametrize("text", OUT)
def test_no_agreement_is_found(text):
    assert claims(text) == []


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
    ("Nine lake towns struck a compromise on eels early Saturday in Vaduz.", "Saturday", "Vaduz"),
    ("On May 3, 2016, the two states signed a treaty in Geneva.", "May 3, 2016", "Geneva"),
    ("The ministers agreed last week at the Lima summit to cut duties.", "last week", "Lima summit"),
    ("The contract expires at the end of June.", "end of June", None),
    ("Acme said on Friday it agreed to buy Bolt.", None, None),
    ("The two signed a pact more than ten years ago.", "more than ten years ago", None),
    ("Norway agreed in principle to join.", None, None),
    ("On June 22 Norland signed a pact with Acme.", "June 22", None),
    ("In June 2022 Norland signed a pact with Acme.", "June 2022", None),
    ("In June 22 firms signed a pact with Acme.", "June", None),
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
