"""Who speaks and what is said in a main clause: behind what opens it, past asides and relative clauses."""

import pytest

# text, then for each quotation (speaker, cue, contents joined by " + ")
SENTENCES = [
    # a participle that adds tells of the main clause, and not of whom that speaks of
    (
        "The mayor rebuked critics who say the bridge is unsafe, saying repairs would begin in May.",
        [
            ("The mayor", "rebuked", "critics who say the bridge is unsafe"),
            ("who", "say", "the bridge is unsafe"),
            ("The mayor", "saying", "repairs would begin in May"),
        ],
    ),
    # what leads up to a participle in front of the main clause, and where that one's content ends
    (
        "Now, after arguing that the pier was safe, the council wants it closed.",
        [
            ("the council", "arguing", "that the pier was safe"),
            ("the council", "wants", "it closed"),
        ],
    ),
    (
        "In addition to stating that the ferry was late, Mr. Roe has vowed to sue the port.",
        [
            ("Mr. Roe", "stating", "that the ferry was late"),
            ("Mr. Roe", "has vowed", "to sue the port"),
        ],
    ),
    (
        "Two years after backing Tom Orr, the union's leader said he had been a mistake.",
        [
            ("the union's leader", "backing", "Tom Orr"),
            ("the union's leader", "said", "he had been a mistake"),
        ],
    ),
    ("Instead of calling the plan a mess, Ann Lee left.", [("Ann Lee", "calling", "the plan a mess")]),
    # idioms whose noun does not speak
    ("The two firms are on record opposing the new quay.", [("The two firms", "opposing", "the new quay")]),
    ("The brothers took turns praising the pier.", [("The brothers", "praising", "the pier")]),
    ("The chairman spent the Elm debate attacking the toll.", [("The chairman", "attacking", "the toll")]),
    # what stands in brackets or between dashes lends no speaker
    (
        "The driver jumped on to the quay — as he often says he does — and claimed that it was his.",
        [
            ("he", "says", "he does"),
            ("The driver", "claimed", "that it was his"),
        ],
    ),
    # headlines with adverbs and modals in capitals
    (
        "This Small Town Just Rejected A Plan To Sell Its Pier",
        [("This Small Town", "Rejected", "A Plan To Sell Its Pier")],
    ),
    # it and there stand for what follows
    ("It is not clear that the pier can be saved.", [("", "is not clear", "that the pier can be saved")]),
    (
        "It is important to note that the court has ruled only once.",
        [("", "note", "that the court has ruled only once")],
    ),
    (
        "There is no reason to believe that the crew was drunk.",
        [("", "believe", "that the crew was drunk")],
    ),
    # who asks, and who does not
    ("Asked by Roe whether he would resign, Lee laughed.", [("Roe", "Asked", "whether he would resign")]),
    ("Whenever asked about the toll, she changed the subject.", [("", "asked", "the toll")]),
    # numbers with how near they are, and both sides of "both"
    (
        "Only about four in 10 owners in each town want the pier closed.",
        [("Only about four in 10 owners in each town", "want", "the pier closed")],
    ),
    (
        "Just over a quarter of pilots say the channel is safe.",
        [("Just over a quarter of pilots", "say", "the channel is safe")],
    ),
    (
        "Local traders — whose takings have halved — both wept and pleaded that the road must open.",
        [("Local traders — whose takings have halved", "pleaded", "that the road must open")],
    ),
    # a relative clause ends before the main verb
    (
        "Owners who preferred the old pier outnumbered those supporting the new one.",
        [("who", "preferred", "the old pier"), ("those", "supporting", "the new one")],
    ),
    ("Anyone who thinks the pier is safe should look.", [("who", "thinks", "the pier is safe")]),
    (
        "Owners who feared that the pier was sinking while it was shut were told to wait.",
        [("who", "feared", "that the pier was sinking while it was shut")],
    ),
    ("He is one of those who believe the pier is safe.", [("who", "believe", "the pier is safe")]),
    (
        "Ann Lee - who once said the pier was safe - told the board that it must close.",
        [
            ("who", "said", "the pier was safe"),
            ("Ann Lee - who once said the pier was safe", "told", "that it must close"),
        ],
    ),
    # ... and an inserted one ends nothing
    (
        "Asked whether the family's firm, which friends called a mess, had ruined him, Orr said no.",
        [
            ("", "Asked", "whether the family's firm, which friends called a mess, had ruined him"),
            ("Orr", "said", "no"),
        ],
    ),
    # all that opens the sentence speaks, whatever is inserted in it
    (
        "Roe, who will retire soon after also serving in Iran, Turkey and France, praised the crew.",
        [("Roe, who will retire soon after also serving in Iran, Turkey and France", "praised", "the crew")],
    ),
    (
        "Officials familiar with the lock, speaking unnamed because they were not allowed to, said it was safe.",
        [
            (
                "Officials familiar with the lock, speaking unnamed because they were not allowed to",
                "said",
                "it was safe",
            ),
        ],
    ),
    (
        "Several pilots I have spoken with over the past month said the channel was silting up.",
        [
            (
                "Several pilots I have spoken with over the past month",
                "said",
                "the channel was silting up",
            ),
        ],
    ),
    (
        "The pilots Orr, Lee and Roe went on the radio and praised the crew.",
        [("The pilots Orr, Lee and Roe", "praised", "the crew")],
    ),
    # a source ends before a number of people
    (
        "According to the survey, 46 percent of owners — and 31 percent of renters — oppose the toll.",
        [
            (
                "the survey",
                "According to",
                "46 percent of owners — and 31 percent of renters — oppose the toll",
            ),
        ],
    ),
    # whose words a noun with "his" names
    ("He has stepped up his attacks on the board.", [("He", "attacks on", "the board")]),
    (
        "Elm's pilots have been unsparing in their criticism of the port.",
        [("Elm's pilots", "criticism of", "the port")],
    ),
    ("Much followed his attack on the board.", [("his", "attack on", "the board")]),
    # who is told something and cheers tells nothing
    (
        "He told cheering supporters that the pier would be theirs.",
        [("He", "told", "that the pier would be theirs")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
