"""What is done and not said, and where what is said ends before what is done or kept back."""

import pytest

# text, then for each quotation (speaker, cue, contents joined by " + ")
SENTENCES = [
    # terms that are agreed are no clause
    ("The striker has agreed personal terms and signed a contract with the club.", []),
    ("The union agreed pay would rise.", [("The union", "agreed", "pay would rise")]),
    # something is kept from somebody
    ("They fought to deny Bo Lee the nomination.", []),
    ("A judge denied him bail on Monday.", []),
    ("The board denied the widow her pension.", []),
    ("Lee denied the charge.", [("Lee", "denied", "the charge")]),
    ("He denied her claim.", [("He", "denied", "her claim")]),
    (
        "The ministry has denied local press reports Lee is pressing for tolls.",
        [("The ministry", "has denied", "local press reports Lee is pressing for tolls")],
    ),
    # somebody is called, and called nothing
    ("Lee called Ann Roe, a trader in Elm, onto the stage.", []),
    ("Lee is calling traders himself.", []),
    ("Lee called Ann Roe, a trader in Elm, a liar.", [("Lee", "called", "Ann Roe, a trader in Elm, a liar")]),
    # a question ends before what is done
    (
        "The mayor was asked about the toll, and she did her best to smile.",
        [("", "was asked", "the toll")],
    ),
    (
        "The mayor was asked whether the toll would rise, and she did her best to smile.",
        [("", "was asked", "whether the toll would rise, and she did her best to smile")],
    ),
    # what is said ends before what is kept back
    (
        "He said that the quay would open but did not suggest it would last.",
        [("He", "said", "that the quay would open"), ("He", "did not suggest", "it would last")],
    ),
    (
        "She said the deal was done but declined to name the buyer.",
        [("She", "said", "the deal was done"), ("She", "declined", "to name the buyer")],
    ),
    (
        "He said the toll was late but refused to pay.",
        [("He", "said", "the toll was late but refused to pay")],
    ),
    # what one does, as the subject of what follows
    ("The task of identifying stolen boats is hard.", []),
    ("Lee's habit of accusing rivals of fraud is old.", [("Lee", "accusing", "rivals of fraud")]),
    ("Her habit of saying that she won is odd.", [("Her", "saying", "that she won")]),
    (
        "He was accused of saying that she lied.",
        [("", "was accused", "He + of saying that she lied"), ("He", "saying", "that she lied")],
    ),
    # who is heard to say something
    ("“Go home!” a man could be heard shouting.", [("a man", "shouting", "“Go home!”")]),
    ("“Is it late?” a trader was heard asking Lee in Elm.", [("a trader", "asking", "“Is it late?”")]),
    ("Lee was heard on a microphone telling Roe to go.", [("Lee", "telling", "to go")]),
    # what is written by somebody, and what is not said
    ("They will sell “The Long Pier,” a book written by Ann Lee.", []),
    ("The emails will not be disclosed as part of the release.", []),
    ("Lee was not seen as a threat.", [("", "was not seen", "Lee + as a threat")]),
    ("That is not to say that the toll is fair.", []),
    # where a clause goes on
    (
        "Already, 520 members have said they support Lee, 39 have said they support Roe.",
        [("520 members", "have said", "they support Lee"), ("39", "have said", "they support Roe")],
    ),
    (
        "While some friends say he is well - others say he is ill.",
        [("some friends", "say", "he is well"), ("others", "say", "he is ill")],
    ),
    (
        "Though she has said she will accept the ruling – the one he feared – critics were angry.",
        [("she", "has said", "she will accept the ruling – the one he feared")],
    ),
    (
        "Lee supported it and Roe, as he has in the past, opposed it.",
        [("Lee", "supported", "it"), ("Roe", "opposed", "it")],
    ),
    (
        "An aide who met Lee to discuss the toll said it would rise.",
        [
            ("An aide who met Lee to discuss the toll", "said", "it would rise"),
            ("who", "discuss", "the toll"),
        ],
    ),
    # when, and who
    ("It ruled last July in favor of the ban, and Lee proposed a change.", [("Lee", "proposed", "a change")]),
    (
        "Time is running out, according to even his own friends.",
        [("his own friends", "according to", "Time is running out")],
    ),
    (
        "According to cables at the time that were later leaked by a clerk, Lee lied.",
        [("cables at the time that were later leaked by a clerk", "According to", "Lee lied")],
    ),
    (
        "Polls show as many as 30 percent of traders say they will leave.",
        [
            ("Polls", "show", "as many as 30 percent of traders say they will leave"),
            ("as many as 30 percent of traders", "say", "they will leave"),
        ],
    ),
    ("He replied to the charge by quoting Roe.", [("He", "replied", "the charge"), ("He", "quoting", "Roe")]),
    (
        "In the 1990s, Ms. Lee said, when she was poor, a trader invited her to lunch.",
        [("Ms. Lee", "said", "In the 1990s + when she was poor, a trader invited her to lunch")],
    ),
    (
        "Whether the toll is safe will be part of the vote, said Lee.",
        [("Lee", "said", "Whether the toll is safe will be part of the vote")],
    ),
    ("He was quoted in the Echo saying he would go.", [("He", "saying", "he would go")]),
    ("Lee let it be known that he would go.", [("Lee", "let it be known", "that he would go")]),
    ("“No way!” was her answer.", [("her", "answer", "“No way!”")]),
    ("“No way!” was the mayor's answer.", [("the mayor", "answer", "“No way!”")]),
    (
        "Abou Keto, spokesman for one of the main factions, the Popular Front for Elm (PFE) said: “We won.”",
        [
            (
                "Abou Keto, spokesman for one of the main factions, the Popular Front for Elm (PFE)",
                "said",
                "“We won.”",
            )
        ],
    ),
    (
        "The pact was signed in Elm, the clerk, who asked not to be named, told Reuters.",
        [("the clerk, who asked not to be named", "told", "The pact was signed in Elm")],
    ),
    (
        "Norvik has bought Acme, the firms disclosed Tuesday, dpa reported.",
        [("the firms", "disclosed", "Norvik has bought Acme")],
    ),
    (
        "Norvik has bought Acme, the firm said, the Echo reported on Monday.",
        [("the firm", "said", "Norvik has bought Acme")],
    ),
    (
        "Tampa, Florida-based Acme said it would close.",
        [("Tampa, Florida-based Acme", "said", "it would close")],
    ),
    ("Lee is calling share", []),
    # an idiom, and a verb with its object before it
    ("How far it has spread among the elite is open to question.", []),
    ("The school is open to girls.", []),
    ("Lee is open to a deal.", [("Lee", "is open", "a deal")]),
    ("They fight for the toll she believes in - or for the quay.", []),
    # whom one asks, and to do what
    (
        "Lee made a plea for the traders to vote and to stay.",
        [("Lee", "plea for", "the traders to vote and to stay")],
    ),
    ("Lee made a plea for calm.", [("Lee", "plea for", "calm")]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
