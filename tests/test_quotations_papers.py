"""Quotations in articles of a court, a ferry and a match: slips that were found in them."""

import pytest

# text, then for each quotation (speaker, cue, contents joined by " + ")
SENTENCES = [
    # what a court hears
    (
        "A haulier who tipped rubble on a marsh thought it was scrub, a court heard yesterday.",
        [("a court", "heard", "A haulier who tipped rubble on a marsh thought it was scrub")],
    ),
    (
        "Elm magistrates heard that rangers had found the tracks in March.",
        [("Elm magistrates", "heard", "that rangers had found the tracks in March")],
    ),
    ("Two anglers heard shots on the marsh.", []),
    ("Haulier who tipped rubble told: ‘You were greedy’\n\nHe wept.", [("", "told", "‘You were greedy’")]),
    (
        "Pugh declined to comment, but his brother Lee shouted at us and said they should move on.",
        [("Pugh", "declined", "to comment"), ("his brother Lee", "said", "they should move on")],
    ),
    (
        "She said the firm had been paid £180 a load, valuing the job at £7,000.",
        [("She", "said", "the firm had been paid £180 a load, valuing the job at £7,000")],
    ),
    (
        "She pointed to a message in which Pugh had boasted that nobody would look.",
        [
            ("She", "pointed", "a message in which Pugh had boasted that nobody would look"),
            ("Pugh", "had boasted", "that nobody would look"),
        ],
    ),
    # how far one goes
    (
        "One analyst went so far as to call it “the worst possible start”.",
        [("One analyst", "went so far as to call", "it “the worst possible start”")],
    ),
    # verbs that look like nouns
    (
        "Along with a raft of claims, the suit claims that Roe lied.",
        [("the suit", "claims", "that Roe lied")],
    ),
    (
        "Harbor pilots caution that high tides rarely help.",
        [("Harbor pilots", "caution", "that high tides rarely help")],
    ),
    # who asks not to be named says nothing more
    (
        "“They knew,” said one, who asked not to be identified.",
        [("one, who asked not to be identified", "said", "“They knew,”")],
    ),
    (
        "“They knew,” said Roe, who added that nobody cared.",
        [("Roe", "said", "“They knew,”"), ("who", "added", "that nobody cared")],
    ),
    # a match
    (
        "Rovers 1-2 Wanderers: Doyle slams ‘joke’ penalty\n\nIt rained all day.",
        [("Doyle", "slams", "‘joke’ penalty")],
    ),
    ("A late penalty condemned the side to a fifth defeat.", []),
    (
        "Doyle condemned the league's deal with the agents.",
        [("Doyle", "condemned", "the league's deal with the agents")],
    ),
    (
        "Pell criticised the board for years, and in May called for talks.",
        [("Pell", "criticised", "the board for years"), ("Pell", "called", "talks")],
    ),
    (
        'A sign outside read: "Closed until further notice."',
        [("A sign", "read", '"Closed until further notice."')],
    ),
    (
        'Protesters carried banners reading "Save our pier" and chanted "Shame".',
        [("banners", "reading", '"Save our pier"'), ("Protesters", "chanted", '"Shame"')],
    ),
    (
        "Insp Ann Lee, of Elm Police, said it was closed.",
        [("Insp Ann Lee, of Elm Police", "said", "it was closed")],
    ),
    ("Ann Lee, of course, said it was closed.", [("Ann Lee", "said", "it was closed")]),
    (
        'The union\'s Ann Lee called the offer "derisory" and said strikes would go on.',
        [
            ("The union's Ann Lee", "called", 'the offer "derisory"'),
            ("The union's Ann Lee", "said", "strikes would go on"),
        ],
    ),
    (
        "He told fans he was gutted to be leaving but promised to return.",
        [("He", "told", "he was gutted to be leaving"), ("He", "promised", "to return")],
    ),
    (
        "The offer values Norvik at $4 billion, the people said, asking not to be named.",
        [("the people", "said", "The offer values Norvik at $4 billion")],
    ),
    ("On the pier in Elm that day, Lee said, asking for quiet.", [("Lee", "asking", "quiet")]),
    (
        "Critics say the law is too vague; supporters counter that it will save lives.",
        [("Critics", "say", "the law is too vague"), ("supporters", "counter", "that it will save lives")],
    ),
    (
        "The report found that the piers were unsafe and recommended closing three.",
        [
            ("The report", "found", "that the piers were unsafe"),
            ("The report", "recommended", "closing three"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
