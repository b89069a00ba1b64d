"""Words in marks, and who speaks them: names that look like verbs, titles, what opens a sentence, `with Lee saying`."""

import pytest

# text, then for each quotation (speaker, cue, contents joined by " + ")
SENTENCES = [
    # whose participle it is: of no time, and of nobody who is only spoken of
    ("A suit was filed in 2012 challenging the toll.", [("A suit", "challenging", "the toll")]),
    (
        'But while denouncing the "greed" of the owners, she left the toll as it was.',
        [("she", "denouncing", 'the "greed" of the owners')],
    ),
    (
        'The surgeon gave no word of how he planned to pay, saying only that he was "looking around."',
        [
            ("he", "planned", "to pay"),
            ("The surgeon", "saying", 'that he was "looking around."'),
        ],
    ),
    (
        'Mark Voss seemed taken aback and mentioned that the toll was "not his idea."',
        [
            ("", "seemed", "Mark Voss + taken aback"),
            ("Mark Voss", "mentioned", 'that the toll was "not his idea."'),
        ],
    ),
    (
        'The board backed the toll, with Ann Voss calling it "a fair start."',
        [("The board", "backed", "the toll"), ("Ann Voss", "calling", 'it "a fair start."')],
    ),
    (
        'Owners were quick to act, with the head of the guild in Norvik saying the toll was "dead."',
        [("the head of the guild in Norvik", "saying", 'the toll was "dead."')],
    ),
    (
        'The row led him to declare that the toll was "dead."',
        [("him", "declare", 'that the toll was "dead."')],
    ),
    # names that are modal verbs or other verbs elsewhere
    (
        "A row broke out after Theresa May said the toll was too high.",
        [("Theresa May", "said", "the toll was too high")],
    ),
    (
        'In the end, Will described the toll as "a tax on the poor."',
        [("Will", "described", 'the toll as "a tax on the poor."')],
    ),
    (
        '"He is innocent and will say so," Norvik campaign spokeswoman Hope Lund said in a statement.',
        [("Norvik campaign spokeswoman Hope Lund", "said", '"He is innocent and will say so,"')],
    ),
    # what opens a sentence and is not said
    (
        'Asked whether the toll "works for the town," 70 percent of owners said yes.',
        [("", "Asked", 'whether the toll "works for the town,"'), ("70 percent of owners", "said", "yes")],
    ),
    (
        'But asked if the tug was safe, Voss replied "yes" in a call from his office.',
        [("", "asked", "if the tug was safe"), ("Voss", "replied", '"yes" in a call from his office')],
    ),
    (
        'In a September poll, 70 percent of owners said "most tolls" are too high.',
        [("70 percent of owners", "said", '"most tolls" are too high')],
    ),
    ('In the end, she said, "we lost the pier."', [("she", "said", 'In the end + "we lost the pier."')]),
    (
        'When it comes to tolls, "we\'ve all worked our hearts out," he said.',
        [("he", "said", 'When it comes to tolls, "we\'ve all worked our hearts out,"')],
    ),
    (
        'The film shows children with a doll, yelling "free the harbor!" A second film accuses the mayor of theft.',
        [
            ("The film", "shows", "children with a doll"),
            ("The film", "yelling", '"free the harbor!"'),
            ("A second film", "accuses", "the mayor of theft"),
        ],
    ),
    # the whole of who speaks
    (
        'A group of 67 artists, writers, actors and clerks this week published a letter about the "shameful toll."',
        [
            (
                "A group of 67 artists, writers, actors and clerks",
                "published",
                'a letter about the "shameful toll."',
            )
        ],
    ),
    (
        'Jan Voss, the host of "Elm Tonight," told Lee that he was "a fool."',
        [('Jan Voss, the host of "Elm Tonight,"', "told", 'that he was "a fool."')],
    ),
    (
        'The toll is wrong, according to Ann Voss, author of "The Long Pier," who left.',
        [('Ann Voss, author of "The Long Pier," who left', "according to", "The toll is wrong")],
    ),
    (
        'Sam Voss, a guest on the harbor show, "The Tug," who went on to work for Lee, said his boss was "kind."',
        [
            (
                'Sam Voss, a guest on the harbor show, "The Tug," who went on to work for Lee',
                "said",
                'his boss was "kind."',
            )
        ],
    ),
    (
        '"The loss is due to the toll," said a person close to the board.',
        [("a person close to the board", "said", '"The loss is due to the toll,"')],
    ),
    (
        'Most owners were worried; most said they were "very worried."',
        [("most", "said", 'they were "very worried."')],
    ),
    # who is called so, and by whom
    (
        'His friend is Joel Voss, whom one insider described as "his brother."',
        [("one insider", "described", 'whom + as "his brother."')],
    ),
    (
        'Lee left with Roe, who Voss on Wednesday called "a dreadful man."',
        [("Voss", "called", 'who + "a dreadful man."')],
    ),
    (
        'In the depths of the slump, Paul Voss worried that the toll was becoming "a hammock for the idle."',
        [("Paul Voss", "worried", 'that the toll was becoming "a hammock for the idle."')],
    ),
    (
        'Even owners who endorsed the toll sounded unsure: Former mayor Jane Voss called it "the least bad way."',
        [
            ("who", "endorsed", "the toll"),
            ("Former mayor Jane Voss", "called", 'it "the least bad way."'),
        ],
    ),
    # words in marks behind a memo, an apology, a chant
    (
        'As Jan Weil put it in a memo to the crews, "Imagine a pier with no boats."',
        [("Jan Weil", "put it", '"Imagine a pier with no boats."')],
    ),
    (
        'Voss has since apologized for what happened: "I should have used two tugs."',
        [("Voss", "has since apologized", '"I should have used two tugs."')],
    ),
    (
        'A mix of owners, clerks and pilots joined in a loud chant of "Free the pier!"',
        [("A mix of owners, clerks and pilots", "chant", '"Free the pier!"')],
    ),
    ('The crowd broke into chants of "Free the pier!"', [("The crowd", "chants", '"Free the pier!"')]),
    # numbers, agents, and a possessor of what states
    (
        "More than 40 people are believed to be still missing.",
        [("", "are believed", "More than 40 people + to be still missing")],
    ),
    (
        "The lake is believed by many divers to hold three tugs.",
        [("many divers", "is believed by", "The lake + to hold three tugs")],
    ),
    (
        "A quake struck near the pier in the early hours of Saturday, the Global Harbor Survey reports.",
        [
            (
                "the Global Harbor Survey",
                "reports",
                "A quake struck near the pier in the early hours of Saturday",
            )
        ],
    ),
    (
        "“The claims were made, they were grave and they were untrue,” her ruling states.",
        [("her ruling", "states", "“The claims were made, they were grave and they were untrue,”")],
    ),
    # first lines in small letters
    (
        "Opposition claims victory in Norvik vote\n\nThe polls closed on Sunday.",
        [("Opposition", "claims", "victory in Norvik vote")],
    ),
    (
        "Court rules paper defamed surgeon\n\nThe case ended on Wednesday.",
        [("Court", "rules", "paper defamed surgeon")],
    ),
    ("Norvik firms face claims over toxic paint\n\nThe paint is red.", []),
    ("Quake strikes Norvik islands\n\nIt was 6.8.", []),
    # a time is nothing to speak on
    ("The mayor spoke on Monday.", []),
    ("The mayor spoke about her days in Elm.", [("The mayor", "spoke", "her days in Elm")]),
    # who is quoted, beside the paper that quotes
    (
        "The agency quoted an official as saying that the pier was safe.",
        [
            ("The agency", "quoted", "an official as saying that the pier was safe"),
            ("an official", "saying", "that the pier was safe"),
        ],
    ),
    (
        'He was quoted by CNN as saying "we are ready."',
        [("He", "saying", '"we are ready."')],
    ),
    (
        'The board closed two piers, a move union leaders called "reckless" and "cruel."',
        [("union leaders", "called", '"reckless" and "cruel."')],
    ),
    (
        "The minister told MSPs that fares would rise, but insisted services would not be disrupted.",
        [
            ("The minister", "told", "that fares would rise"),
            ("The minister", "insisted", "services would not be disrupted"),
        ],
    ),
    ("The tug crossed calm and disputed waters.", []),
    (
        "The group, whose leader is at sea, claimed responsibility.",
        [("The group, whose leader is at sea", "claimed", "responsibility")],
    ),
    # a noun of speech and a question mark announce, and a paragraph in marks is never lost
    ('The mayor\'s response? "Read it."', [("The mayor", "response", '"Read it."')]),
    (
        'Lee laughed. His answer? "Not in my life, and not in yours."',
        [("His", "answer", '"Not in my life, and not in yours."')],
    ),
    ('Is that her answer? "It is late," said Roe.', [("Roe", "said", '"It is late,"')]),
    (
        'Ann Roe sees the toll as a burden.\n\n"It takes the bread from our children, and the fish."\n\nThey left.',
        [
            ("Ann Roe", "sees", "the toll as a burden"),
            ("Ann Roe", "", '"It takes the bread from our children, and the fish."'),
        ],
    ),
    # a pull quote signed with a name and a role, its mark never closed
    (
        'The dose is small.\n\n"It is a drop in the ocean\nDr. Mina Rau, Doctors for Elm\n\nThe firm was silent.',
        [("Dr. Mina Rau, Doctors for Elm", "", '"It is a drop in the ocean')],
    ),
    (
        '"It is a drop in the ocean," said Lee.\n\nAnn Roe, Kim Voss and others were there.',
        [("Lee", "said", '"It is a drop in the ocean,"')],
    ),
    (
        "The thieves, who were reportedly dressed as pilots, entered the hall at night.",
        [("", "reportedly", "who were + dressed as pilots")],
    ),
    # a headline does not say what stands in marks below it
    (
        "We Were Wrong\n\n“We lost the dam, and I want it to end. I feel it.”\n\nThe board met.",
        [("", "", "“We lost the dam, and I want it to end. I feel it.”")],
    ),
    ("Posts ran from praise to hopes he will stay.", []),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
