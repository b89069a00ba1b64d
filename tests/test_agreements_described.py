"""Agreements whose parties are described at length, or that are told of in an aside."""

import pytest

import onrecord

# sentence, trigger, parties, status, terms (None: not looked at)
CASES = [
    # who agrees stands at the head of the clause
    (
        "A toymaker accused of hiding the dangers of its plastic swords has agreed to pay $4 million.",
        "agreed",
        ["toymaker"],
        "reached",
        "to pay $4 million",
    ),
    (
        "The pension fund, led by Corran Bank and including savers from Spain, Italy and the U.S., agreed to wait.",
        "agreed",
        ["pension fund"],
        "reached",
        "to wait",
    ),
    (
        "Four clans that between them won half of the valley agreed on Sunday to share its water.",
        "agreed",
        ["Four clans"],
        "reached",
        "to share its water",
    ),
    (
        "Marsh, 34, whose quarrel with the bakery began over a broken oven in May, agreed to hand back the keys.",
        "agreed",
        ["Marsh"],
        "reached",
        "to hand back the keys",
    ),
    (
        "The owner of a kiosk near a river that burst its banks in 2004 settled her claim on Friday.",
        "settled",
        ["owner of a kiosk near a river"],
        "reached",
        "her claim",
    ),
    (
        "Two small firms specialised in eels, Ostra and Flume, struck a pay accord with their divers.",
        "struck",
        ["Ostra", "Flume", "divers"],
        "reached",
        None,
    ),
    (
        "A union spokesman told Reuters about half the cooks had gone back after accords with nine hotels.",
        "accords",
        ["nine hotels"],
        "reached",
        None,
    ),
    (
        "She said the two had twice before failed to agree a price.",
        "agree",
        ["two"],
        "rejected",
        "a price",
    ),
    (
        "Last month nurses rejected, 212 to 96, a deal that would have cost them a week of leave.",
        "rejected",
        ["nurses"],
        "rejected",
        "would have cost them a week of leave",
    ),
    (
        "The 24-year-old, whose contract was due to run out in June, left for Spain.",
        "run out",
        ["24-year-old"],
        "in_force",
        None,
    ),
    (
        "Sen. Ada Crane, R-Maine, and Rep. Tom Ruiz, D-Ore., agreed to drop the rider.",
        "agreed",
        ["Sen. Ada Crane", "Rep. Tom Ruiz"],
        "reached",
        "to drop the rider",
    ),
    (
        "Under a compromise worked out by Sen. Ada Crane, R-Maine, the levy would be halved.",
        "worked out",
        ["Sen. Ada Crane"],
        "reached",
        "the levy would be halved",
    ),
    (
        "BISMARCK, N.D. (AP) _ Ranchers and the railroad have reached a truce over the crossing.",
        "reached",
        ["Ranchers", "railroad"],
        "reached",
        None,
    ),
    (
        "The firm said it had reached a deal with 12 state attorneys general to end an inquiry.",
        "reached",
        ["firm", "12 state attorneys general"],
        "reached",
        "to end an inquiry",
    ),
    # settling
    (
        "The nurse settled her claim against Torrin Water for $9,000.",
        "settled",
        ["nurse", "Torrin Water"],
        "reached",
        None,
    ),
    (
        "Swiss firm Albach, which had refused to settle, will go to trial.",
        "settle",
        ["Swiss firm Albach"],
        "rejected",
        None,
    ),
    (
        "The bookshop that was flooded when a pipe broke in May has settled its claim.",
        "settled",
        ["bookshop"],
        "reached",
        None,
    ),
    # under an agreement
    (
        "The airline has kept all 40 routes under a side agreement with the regulator.",
        "agreement",
        ["airline", "regulator"],
        "reached",
        "The airline has kept all 40 routes",
    ),
    (
        "The driver will get $40,000 from the county under a settlement announced by his lawyers.",
        "announced",
        ["driver"],
        "reached",
        None,
    ),
    (
        "I am under a strict confidentiality agreement with Mr. Crane.",
        "agreement",
        ["I", "Mr. Crane"],
        "reached",
        None,
    ),
    # asides
    (
        "The tentative agreement, hammered out at a motel outside town, gives teachers a raise of 3.5 percent.",
        "hammered out",
        ["teachers"],
        "reached",
        "gives teachers a raise of 3.5 percent",
    ),
    (
        "The contract, under which Hanlo was to deliver cells, will be terminated on March 31.",
        "terminated",
        ["Hanlo"],
        "withdrawn",
        "under which Hanlo was to deliver cells",
    ),
    (
        "It replaces a standstill agreement between Hargrave and its banks which ran out on Tuesday.",
        "ran out",
        ["Hargrave", "banks"],
        "withdrawn",
        None,
    ),
    (
        "Earlier truces signed by the two clans collapsed within days.",
        "collapsed",
        ["two clans"],
        "withdrawn",
        None,
    ),
    # talks, and what is near
    (
        "Film crews and the streaming service Reelo have broken off negotiations on a pay agreement.",
        "negotiations",
        ["Film crews", "streaming service Reelo"],
        "rejected",
        None,
    ),
    (
        "Corvo and the dockers edged closer to a contract Thursday.",
        "edged closer to",
        ["Corvo", "dockers"],
        "negotiating",
        None,
    ),
    ("The provisional deal will be put to members next week.", "put to", [], "pending", None),
    ("The club's deal with Lucky9 will not be renewed.", "renewed", ["club", "Lucky9"], "withdrawn", None),
    ("Students said they were not bound by the agreement.", "bound by", ["Students"], "rejected", None),
    ("We have an agreement in principle.", "have", ["We"], "reached", None),
    (
        "Growers and the grain board have struck a barter deal: 200,000 tonnes of wheat for fertiliser.",
        "struck",
        ["Growers", "grain board"],
        "reached",
        "200,000 tonnes of wheat for fertiliser",
    ),
    (
        "The raise was agreed between the Royal Guild and managers over the weekend.",
        "agreed",
        ["Royal Guild", "managers"],
        "reached",
        None,
    ),
    # a second round: tallies, asides, `in a deal`, `with whom`, disputes between two sides
    (
        "One of the two cousins charged with setting fire to Holt Library struck a deal with prosecutors on Monday: he will testify.",
        "struck",
        ["One of the two cousins", "prosecutors"],
        "reached",
        "he will testify",
    ),
    (
        "A Chicago man who claimed he was beaten by guards will receive $75,000 in a settlement approved by the County Board.",
        "approved",
        ["Chicago man", "County Board"],
        "reached",
        "A Chicago man who claimed he was beaten by guards will receive $75,000",
    ),
    (
        "Helixa said it had licensed its vaccine to Danish drugmaker Nordo in a deal that could bring it $3 million.",
        "deal",
        ["Helixa", "Danish drugmaker Nordo"],
        "reached",
        "could bring it $3 million",
    ),
    (
        "Council staff have voted by 612 to 88 to accept a pay deal that their unions had urged them to reject.",
        "accept",
        ["Council staff"],
        "reached",
        None,
    ),
    (
        "A five-year haulage contract with Brandt, signed on the assumption that fuel would stay cheap, may now be renegotiated.",
        "renegotiated",
        ["Brandt"],
        "proposed",
        None,
    ),
    ("Fees are governed by a separate treaty that lapses in 2012.", "lapses", [], "in_force", None),
    (
        "He split from singer Mya Cole, with whom he signed a prenuptial agreement in 2008.",
        "signed",
        ["singer Mya Cole", "he"],
        "signed",
        None,
    ),
    (
        "A row between Lord Ashby and the ramblers who cross his land looks set to end in an out-of-court settlement.",
        "end in",
        ["Lord Ashby", "ramblers"],
        "proposed",
        None,
    ),
    (
        "The compromise, details of which were not disclosed, was reached at a meeting chaired by EU commissioner Petra Lang.",
        "reached",
        [],
        "reached",
        None,
    ),
    (
        "Korrin has struck an agreement with the Arawa people, owners of the land on which its mine stands, to pay royalties.",
        "struck",
        ["Korrin", "Arawa people"],
        "reached",
        "to pay royalties",
    ),
    ("Actors, too, remain without an agreement.", "agreement", ["Actors"], "rejected", None),
    (
        "Writers, on strike since May, and the studios resumed talks on Friday on a contract.",
        "talks",
        ["Writers", "studios"],
        "negotiating",
        None,
    ),
    (
        "Negotiators for the two unions said late Monday that they were within reach of a settlement.",
        "settlement",
        ["Negotiators for the two unions"],
        "negotiating",
        None,
    ),
    (
        "The grower, Sunny Farms of Salinas, settled with the family in April.",
        "settled",
        ["Sunny Farms of Salinas", "family"],
        "reached",
        None,
    ),
    (
        "The couple will also share the house in Malibu under the terms of the deal.",
        "deal",
        ["couple"],
        "reached",
        "The couple will also share the house in Malibu",
    ),
    (
        "Exporters meeting in Geneva failed to agree on quotas.",
        "agree",
        ["Exporters"],
        "rejected",
        "on quotas",
    ),
    # a third round: members behind what describes the first, main verbs behind relative clauses
    (
        "Shipowner Fjordline, which operates 14 car carriers, and its lender, Nordhav Bank, have agreed to wait.",
        "agreed",
        ["Shipowner Fjordline", "Nordhav Bank"],
        "reached",
        "to wait",
    ),
    (
        "Singer Lena Fry, her ex-husband, director Paul Osei, and the magazine that ran their pictures have reached a settlement.",
        "reached",
        ["Singer Lena Fry", "ex-husband", "director Paul Osei", "magazine"],
        "reached",
        None,
    ),
    (
        "A deal that would have made Marsten the biggest producer collapsed on Thursday when the trustees refused to approve it.",
        "collapsed",
        [],
        "withdrawn",
        "would have made Marsten the biggest producer",
    ),
    ("A truce that has held since July is due to expire on Dec. 31.", "expire", [], "in_force", None),
    (
        "Under a memorandum of understanding the two countries signed in 2003, half of the work must be done at home.",
        "signed",
        ["two countries"],
        "signed",
        "half of the work must be done at home",
    ),
    ("The agreement is valid until the end of next year.", "is valid", [], "in_force", None),
    (
        "A spokesman for Norvik said it had agreed to sell the mill.",
        "agreed",
        ["Norvik"],
        "reached",
        "to sell the mill",
    ),
    (
        "The lease gives Fizzo nothing, but the agreement gives Fizzo exclusive rights to sell drinks.",
        "agreement",
        ["Fizzo"],
        "reached",
        "gives Fizzo exclusive rights to sell drinks",
    ),
    (
        "The navy and a shipyard will sign a $630 million contract for missile boats next month.",
        "sign",
        ["navy", "shipyard"],
        "pending",
        None,
    ),
    ("Apex settled in March for $1.1 million.", "settled", ["Apex"], "reached", None),
    (
        "The previous agreement, negotiated after a 44-day stoppage, ran out on Aug. 31.",
        "ran out",
        [],
        "withdrawn",
        None,
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case[0][:50] for case in CASES])
def test_an_agreement_is_found_once(assert_agreement, case):
    assert_agreement(*case)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("In 1986 the two countries signed a similar accord.", "1986"),
        ("Last month nurses rejected a deal on pay.", "Last month"),
        ("Exporters failed on Wednesday to agree on quotas.", "Wednesday"),
        ("The mayor signed the pact on 4 December.", "4 December"),
        ("The pact was signed on Christmas Eve.", "Christmas Eve"),
        ("The sides agreed on a route on Friday.", "Friday"),
        ("The owner of a kiosk that was flooded in 2004 settled her claim.", None),
    ],
)
def test_the_day_of_an_agreement_is_found(text, day):
    (claim,) = onrecord.extract(text).claims_of("agreement")
    assert claim["date"] == day
