"""Sport, courts, interviews, live pages: how news of other kinds than politics tells who said what."""

import pytest

SENTENCES = [
    # where or when one speaks, with no comma before who that is
    (
        "In his sermon Bishop Ann Lee said the poor had waited.",
        [("Bishop Ann Lee", "said", "the poor had waited")],
    ),
    (
        "In his sermon Tom Lund spoke about the courage of nurses.",
        [("Tom Lund", "spoke", "the courage of nurses")],
    ),
    (
        "During the trial Foy's mother Una Lund said she was afraid.",
        [("Foy's mother Una Lund", "said", "she was afraid")],
    ),
    (
        "It rained, and in his column Lund said his side had been poor.",
        [("Lund", "said", "his side had been poor")],
    ),
    (
        "At the inquest coroner Una Foy said the child had been failed.",
        [("coroner Una Foy", "said", "the child had been failed")],
    ),
    ("On his blog Tom Lund wrote that it was late.", [("Tom Lund", "wrote", "that it was late")]),
    ("The software firm Norvik said it was late.", [("The software firm Norvik", "said", "it was late")]),
    (
        "After the software firm Norvik said it was late, Lund left.",
        [("the software firm Norvik", "said", "it was late")],
    ),
    (
        "At Leeds Crown Court Judge Tom Lund told him: “You lied.”",
        [("Judge Tom Lund", "told", "“You lied.”")],
    ),
    ("Speaking in London Mr Lund said it was late.", [("Mr Lund", "said", "it was late")]),
    ("At a rally in Ohio Ann Lee said it was late.", [("Ann Lee", "said", "it was late")]),
    ("During a visit to Paris Ann Lee said it was late.", [("Ann Lee", "said", "it was late")]),
    ("In court Ann Lee said it was late.", [("Ann Lee", "said", "it was late")]),
    ("In the Commons Ann Lee said it was late.", [("Ann Lee", "said", "it was late")]),
    # two behind a clause
    (
        "While the clerk has told them why, Cllrs Tom Lund and Una Foy asked that it be put off.",
        [("Cllrs Tom Lund and Una Foy", "asked", "that it be put off"), ("the clerk", "has told", "why")],
    ),
    # a relative clause with a comma behind it alone
    (
        "Foy who noted that she is a fan of Lund, averred that “there are liars around him”.",
        [
            ("Foy who noted that she is a fan of Lund", "averred", "that “there are liars around him”"),
            ("who", "noted", "that she is a fan of Lund"),
        ],
    ),
    (
        "The ex-mayor who left in May, said he knew nothing.",
        [("The ex-mayor who left in May", "said", "he knew nothing")],
    ),
    ("Owners who left, said Foy, were wrong.", [("Foy", "said", "Owners who left + were wrong")]),
    # a question asks `you`, and somebody else answers
    (
        "How did you find the sound?\n\n“We just began to play in a barn. It took us a whole year.”",
        [("", "", "“We just began to play in a barn. It took us a whole year.”")],
    ),
    # who speaks of what, before a colon
    (
        "Striker Tom Lund on whether he is fit for the cup:\n\n“I feel fine. I ran today.”",
        [("Striker Tom Lund", ":", "“I feel fine. I ran today.”")],
    ),
    ("Foy on the loss: “We were poor.”", [("Foy", ":", "“We were poor.”")]),
    ("“It is our bowling,” said Lund about the match.", [("Lund", "said", "“It is our bowling,”")]),
    # one who is quoted
    (
        "“After we fought, I hit him,” the suspect was quoted by police on Monday.",
        [("the suspect", "was quoted", "“After we fought, I hit him,”")],
    ),
    ("The Echo was quoted by rivals.", [("rivals", "was quoted", "The Echo")]),
    # a court
    (
        "A driver lied about his sleep, a court has been told.",
        [("", "has been told", "A driver lied about his sleep")],
    ),
    # what came of it goes on behind who says so; what one did in saying so does not
    (
        "Rebels hit the port, Foy said, killing nine men in a row of shops.",
        [("Foy", "said", "Rebels hit the port + killing nine men in a row of shops")],
    ),
    ("Rebels hit the port, Foy said, speaking from her home.", [("Foy", "said", "Rebels hit the port")]),
    ("“It is late,” Foy said, leaving the room.", [("Foy", "said", "“It is late,”")]),
    # one acts on a thing, and says something in doing so
    (
        "Foy challenged the plea asking “Why should I wait?” adding “If not me, who?”.",
        [
            ("Foy", "challenged", "the plea"),
            ("Foy", "asking", "“Why should I wait?”"),
            ("Foy", "adding", "“If not me, who?”"),
        ],
    ),
    (
        "Both papers dispute Foy's claims and deny wrong.",
        [("Both papers", "dispute", "Foy's claims"), ("Both papers", "deny", "wrong")],
    ),
    (
        'Lund says "this is the end of hope" and calls on Foy to go.',
        [("Lund", "says", '"this is the end of hope"'), ("Lund", "calls", "Foy to go")],
    ),
    (
        "Lund said it was “the end of hope” and called on Foy to go.",
        [("Lund", "said", "it was “the end of hope”"), ("Lund", "called", "Foy to go")],
    ),
    # a plural that is a verb
    (
        "‘Trains are worse than ever,’ tweets one commuter.",
        [("one commuter", "tweets", "‘Trains are worse than ever,’")],
    ),
    # a role before what is said further
    (
        '"We are glad," said Tom Lund, chairman and chief executive of Norvik, noting that "Acme is strong."',
        [
            ("Tom Lund, chairman and chief executive of Norvik", "said", '"We are glad,"'),
            ("Tom Lund, chairman and chief executive of Norvik", "noting", 'that "Acme is strong."'),
        ],
    ),
    # all that one says
    (
        "The only thing Acme and Norvik will say is that the two have a deal.",
        [("Acme and Norvik", "will say", "that the two have a deal")],
    ),
    # what something is done by is no source, but who or what tells it is
    (
        "Foy said that aid will be paid according to the findings.",
        [("Foy", "said", "that aid will be paid according to the findings")],
    ),
    ("Owners were told to leave according to Foy.", [("Foy", "according to", "Owners were told to leave")]),
    (
        "“The pier can be shut,” according to the site.",
        [("the site", "according to", "“The pier can be shut,”")],
    ),
    # who does it, the comma missing behind where
    (
        "Una Foy, while on a visit to the port lauded the crew.",
        [("Una Foy", "lauded", "the crew")],
    ),
    # a critic
    (
        "Una Foy on Tom Lund's This Is the End: “The book is far too long, and I liked it.”",
        [("Una Foy", ":", "“The book is far too long, and I liked it.”")],
    ),
    # several things one does, and when or how it was told
    (
        "Foy spoke of losing her job, seeing her home burn and starting again.",
        [("Foy", "spoke", "losing her job, seeing her home burn and starting again")],
    ),
    (
        "Foy criticised the plan of the owners yesterday, after the collapse of a trial.",
        [("Foy", "criticised", "the plan of the owners")],
    ),
    ("Foy blamed the owners, without naming them.", [("Foy", "blamed", "the owners")]),
    # who is spoken of in marks does not say them
    (
        "The captain said they were moving on.\n\n“The captain told us that no town would let us land.”",
        [
            ("The captain", "said", "they were moving on"),
            ("", "", "“The captain told us that no town would let us land.”"),
        ],
    ),
    # who speaks behind the object of another verb, or before when it was said
    (
        "The port was shut as men left work to fight low wages, their union and management said.",
        [("their union and management", "said", "The port was shut as men left work to fight low wages")],
    ),
    (
        "The harm is lasting, said Judge Tom Lund when he read out the sentence.",
        [("Judge Tom Lund", "said", "The harm is lasting")],
    ),
    (
        "Mayor Tom Lund, on behalf of the city declared that it was late.",
        [("Mayor Tom Lund", "declared", "that it was late")],
    ),
    # an agency tells who says so, without a comma
    (
        "Rebels dropped a bomb near the village, the Elm News Agency reported on Sunday citing the army.",
        [
            ("the Elm News Agency", "reported", "Rebels dropped a bomb near the village"),
            ("the Elm News Agency", "citing", "the army"),
        ],
    ),
    # what is told goes on behind an insertion
    (
        "It was Lund who reassured the crowd that, despite the attack, the level of threat had not changed.",
        [("who", "reassured", "that, despite the attack, the level of threat had not changed")],
    ),
    # what is none
    ("Without criticizing the plan, Foy left.", []),
    ("Tom Lund, a student, saw the march as he was on his way to class.", []),
    ("Norvik responded to questions by email.", []),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
