"""Quotations of what somebody was asked, of answers, and of acts of speech that another verb leads up to."""

import pytest

# text, then for each quotation (speaker, cue, contents joined by " + ")
SENTENCES = [
    # who is asked stands in another clause
    (
        "When asked by Pell on Thursday whether the pier was safe, Orr shrugged and left the hall.",
        [("Pell", "asked", "whether the pier was safe")],
    ),
    (
        "Orr, when asked about the missing tug, often changes the subject.",
        [("", "asked", "the missing tug")],
    ),
    (
        "Pressed on whether she knew of the leak, Voss said the council had been told in May.",
        [
            ("", "Pressed", "whether she knew of the leak"),
            ("Voss", "said", "the council had been told in May"),
        ],
    ),
    (
        "The skipper was questioned about two crates of whisky, his lawyer said.",
        [("his lawyer", "said", "The skipper was questioned about two crates of whisky")],
    ),
    (
        "Voss was asked about the toll during a visit to Elm.",
        [("", "was asked", "the toll during a visit to Elm")],
    ),
    ("Shipyards, pressed for cash, are selling land.", []),
    # answers
    ("Most owners said no, and the vote was put off.", [("Most owners", "said", "no")]),
    ("Of the women, 43 percent said the same of Pike.", [("43 percent", "said", "the same of Pike")]),
    ("The clerk said no ship had docked.", [("The clerk", "said", "no ship had docked")]),
    # how an act goes on, and what one does to say something
    ("Pike went on to attack the ferry board.", [("Pike", "went on to attack", "the ferry board")]),
    (
        "Owners have continued to insist that the quay is theirs.",
        [("Owners", "have continued to insist", "that the quay is theirs")],
    ),
    (
        "The mayor used her speech to praise the lifeboat crew.",
        [("The mayor", "praise", "the lifeboat crew")],
    ),
    ("It took the board a year to admit the error.", []),
    # what is vowed at some time
    ("Roe vowed last month to rebuild the quay.", [("Roe", "vowed", "to rebuild the quay")]),
    (
        "The guild has vowed to soldier on without a grant.",
        [("The guild", "has vowed", "to soldier on without a grant")],
    ),
    # what a noun is about
    (
        "Pike's third attack on the ferry board in a week stood out.",
        [("Pike", "attack on", "the ferry board")],
    ),
    ("The guild launched an attack on the toll.", [("The guild", "attack on", "the toll")]),
    ("The floods blunted an attack on the toll.", []),
    (
        "The toll has drawn sharp criticism from three unions for its timing.",
        [("three unions", "has drawn sharp criticism from", "The toll + for its timing")],
    ),
    ("Acme gets order from Norvik.", []),
    # judged or bidden by nobody who is named
    ("Pike was declared the winner in Elm.", [("", "was declared", "Pike + the winner in Elm")]),
    (
        "Pike was declared the winner by two papers on Monday night.",
        [("two papers", "was declared", "Pike + the winner")],
    ),
    (
        "The owners were ordered to mend the wall.",
        [("", "were ordered", "The owners + to mend the wall")],
    ),
    # cues of several words, and verbs that only begin like one
    ("Roe made the case for a new quay.", [("Roe", "made the case", "a new quay")]),
    ("Lund is of the view that the tug will sink.", [("Lund", "view", "that the tug will sink")]),
    ("Critics cast the toll as a tax on the poor.", [("Critics", "cast", "the toll as a tax on the poor")]),
    ("Voters cast their ballots in the rain.", []),
    (
        "Acme said it had split its stock and raised the dividend to 4 cents.",
        [("Acme", "said", "it had split its stock and raised the dividend to 4 cents")],
    ),
    ("The union doubled down on its claim.", [("The union", "doubled down", "its claim")]),
    # wishes are no habits
    ("Lund would like to see the pier reopened.", [("Lund", "would like", "to see the pier reopened")]),
    ("Lund likes to sail at dawn.", []),
    ("He reminded the crew of the tide.", [("He", "reminded", "the tide")]),
    (
        "The chair made clear she will stay until May.",
        [("The chair", "made clear", "she will stay until May")],
    ),
    ("Lee, asked whether it would end, answered: “No.”", [("Lee", "answered", "“No.”")]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
