"""Agreements whose parties are described at length, or that are told of in an aside."""

import pytest

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
        [],
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
]


@pytest.mark.parametrize(
    ("text", "trigger", "party", "status", "terms"), CASES, ids=[case[0][:50] for case in CASES]
)
def test_an_agreement_is_found_once(agreement_in, text, trigger, party, status, terms):
    found = agreement_in(text, terms=terms is not None)
    assert found == ([trigger], party, status, None if terms is None else [terms])
