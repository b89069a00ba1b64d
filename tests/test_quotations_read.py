"""Slips found by reading a tabloid, an Indian daily and a local weekly: verbs taken for something else."""

import pytest

SENTENCES = [
    # a participle before its noun that is a past or a perfect
    (
        "Cleveland Police confirmed officers had attended but said it was a civil matter.",
        [
            ("Cleveland Police", "confirmed", "officers had attended"),
            ("Cleveland Police", "said", "it was a civil matter"),
        ],
    ),
    (
        "Elm Council confirmed work would start in May.",
        [("Elm Council", "confirmed", "work would start in May")],
    ),
    ("The confirmed cases had been isolated.", []),
    (
        "A furious mum has slammed council chiefs.",
        [("A furious mum", "has slammed", "council chiefs")],
    ),
    ("The town has disputed waters on both sides.", []),
    ("Lee slammed council chiefs.", [("Lee", "slammed", "council chiefs")]),
    # whose denial it is, behind what one says that somebody did
    (
        'The firm insisted it had apologised "unreservedly" and would put it right, but denied that its staff had sworn.',
        [
            ("The firm", "insisted", 'it had apologised "unreservedly" and would put it right'),
            ("The firm", "denied", "that its staff had sworn"),
        ],
    ),
    (
        'The firm said Lee had called it "mad," but denied that it was.',
        [("The firm", "said", 'Lee had called it "mad,"'), ("The firm", "denied", "that it was")],
    ),
    # what somebody else judges, behind a comma
    (
        "Orr said there was no time, a claim Lee disputed.",
        [("Orr", "said", "there was no time"), ("Lee", "disputed", "a claim")],
    ),
    (
        'Calls rose, a statistic Chief Al Roy described as "something to think about."',
        [("Chief Al Roy", "described", 'a statistic + as "something to think about."')],
    ),
    # to whom one speaks, and where
    ("She addressed a rally in Elm on Monday.", []),
    ("She addressed the row.", [("She", "addressed", "the row")]),
    (
        "The court directed the clerk to file an affidavit.",
        [("The court", "directed", "to file an affidavit")],
    ),
    ("He directed the play.", []),
    # what somebody does meanwhile is no part of who speaks
    (
        "President Joe Barak, speaking from the capital, ordered an inquiry.",
        [("President Joe Barak", "ordered", "an inquiry")],
    ),
    ('"We lost," Ann Lee, speaking in Elm, said on Monday.', [("Ann Lee", "said", '"We lost,"')]),
    (
        "Several clerks, including Roe, said it was late.",
        [("Several clerks, including Roe", "said", "it was late")],
    ),
    (
        "Ann Lee, managing director of Acme, said it was late.",
        [("Ann Lee, managing director of Acme", "said", "it was late")],
    ),
    # British spelling
    (
        'Nolan hit back on Wednesday, labelling Mr Dyer\'s comments "cheap politics".',
        [("Nolan", "labelling", 'Mr Dyer\'s comments "cheap politics"')],
    ),
    (
        "The Senate summoned the minister to explain the sale.",
        [("The Senate", "summoned", "to explain the sale")],
    ),
    (
        "The vessel, which according to survivors was overloaded, left at noon.",
        [("survivors", "according to", "which + was overloaded")],
    ),
    (
        'Orr conceded the project had "teething problems" but rejected claims it had been rushed.',
        [
            ("Orr", "conceded", 'the project had "teething problems"'),
            ("Orr", "rejected", "claims it had been rushed"),
        ],
    ),
    # what leads up to another clause ends nothing
    (
        'Ministers have been accused of "sleepwalking" after figures showed that waits had doubled.',
        [
            ("", "have been accused", 'Ministers + of "sleepwalking"'),
            ("figures", "showed", "that waits had doubled"),
        ],
    ),
    ('Fans chanted "out, out" as the team trudged off.', [("Fans", "chanted", '"out, out"')]),
    # not to do something, with something between
    (
        "Councillors had agreed unanimously not to back the plan.",
        [("Councillors", "had agreed", "not to back the plan")],
    ),
    (
        "Orr promised never to sell. She vowed on Monday to stay.",
        [("Orr", "promised", "never to sell"), ("She", "vowed", "to stay")],
    ),
    # a verb that seems a plural
    (
        "Detective Orr hints they got another break in the case.",
        [("Detective Orr", "hints", "they got another break in the case")],
    ),
    (
        "Government hints it could cut the levy were welcomed.",
        [("", "hints", "it could cut the levy")],
    ),
    # a text that breaks off
    ("director been, note", []),
    ("He said it had rained — even", [("He", "said", "it had rained — even")]),
    ("It was late, said Lee, speaking", [("Lee", "said", "It was late")]),
    ("It rained, Orr said. The port has a plan to", [("Orr", "said", "It rained")]),
    ("It rained, Orr said. The crews agreed with", [("Orr", "said", "It rained")]),
    ("a formula called the", []),
    ("documents,", []),
    ("As Ann Lee described it", [("Ann Lee", "described", "it")]),
    ("It rained, Orr said. In the old town, as Lee noted", [("Orr", "said", "It rained")]),
    (
        "Lee spoke. “We told them that. We are losing lives.” Indicated the governor.",
        [("the governor", "Indicated", "“We told them that. We are losing lives.”")],
    ),
    (
        "“We won.” Wrote Lee, the mayor of Elm.",
        [("Lee, the mayor of Elm", "Wrote", "“We won.”")],
    ),
    (
        "The protests were termed “shameful” and a “disturbance to the sick” by Geoff Roe, a clerk.",
        [("Geoff Roe, a clerk", "were termed", "The protests + “shameful” and a “disturbance to the sick”")],
    ),
    (
        "On the first day that the city's borders were open to all, Elm was shut down.",
        [],
    ),
    (
        "Leaders are open to a deal.",
        [("Leaders", "are open", "a deal")],
    ),
    (
        "Within minutes of him announcing his bid, the union issued a statement.",
        [("him", "announcing", "his bid")],
    ),
    (
        "Elm is shut.\n\nScot Lee campaigning in Elm with member for Oak Ann Roe. Adam Orr\n\nHe then left for home.",
        [],
    ),
    (
        '"Several agencies" tell the Echo that brands have left.',
        [('"Several agencies"', "tell", "that brands have left")],
    ),
    (
        'Meanwhile, "several top agencies and buyers" tell the Echo that nearly all of the brands have left.',
        [('"several top agencies and buyers"', "tell", "that nearly all of the brands have left")],
    ),
    (
        'For example: "It rained."',
        [],
    ),
    (
        'From the report: "It rained."',
        [("the report", ":", '"It rained."')],
    ),
    (
        "Sebastian Orr Forced to Cut Interview Due to Role in 'The Pier,' Says Actors Were 'Too Afraid to Talk' About the Movie\n\nHe left town.",
        [("Sebastian Orr", "Says", "Actors Were 'Too Afraid to Talk' About the Movie")],
    ),
    (
        "Roe spoke to us.\n\nHe is glad.\n\nShe left.\n\nIt rained a lot there.\n\nTC: You talk about pursuing founders. Is that not true of most?\n\nAS: No. Elm is a tech town, but most do not solve hard problems.",
        [
            ("TC", ":", "You talk about pursuing founders. Is that not true of most?"),
            ("AS", ":", "No. Elm is a tech town, but most do not solve hard problems"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
