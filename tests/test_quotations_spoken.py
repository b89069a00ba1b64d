"""Quotations found by reading papers of the Pacific and small towns: at what one speaks, and whose words stood before."""

import pytest

# text, then for each quotation (speaker, cue, contents joined by " + ")
SENTENCES = [
    # at what one speaks, behind a name or one known by title
    ("“It is late,” said Ann Lee at the council meeting.", [("Ann Lee", "said", "“It is late,”")]),
    ("“It is late,” said Ann Lee at the scene.", [("Ann Lee", "said", "“It is late,”")]),
    ("“It is late,” said Roe at the launch of the scheme.", [("Roe", "said", "“It is late,”")]),
    ("“It is late,” said the mayor at the hearing.", [("the mayor", "said", "“It is late,”")]),
    # where one works, and who it is of several
    ("“It is late,” said Ann Lee at the hospital.", [("Ann Lee at the hospital", "said", "“It is late,”")]),
    (
        "“It is late,” said Ann Lee at the Elm Institute.",
        [("Ann Lee at the Elm Institute", "said", "“It is late,”")],
    ),
    ("“It is late,” said the cook at the inn.", [("the cook at the inn", "said", "“It is late,”")]),
    ("“It is late,” said one woman at the meeting.", [("one woman at the meeting", "said", "“It is late,”")]),
    ("“It is late,” said residents at the meeting.", [("residents at the meeting", "said", "“It is late,”")]),
    # one of several things that a speaker does, with where it was before all
    (
        "In his reply to the motion, party leader Ann Lee agreed, but said it was late.",
        [("party leader Ann Lee", "said", "it was late")],
    ),
    (
        "At the briefing, Roe confirmed, and added that the deal was dead.",
        [("Roe", "added", "that the deal was dead")],
    ),
    (
        "Even though fees fell, tolls should not, she said, but added that talks went on.",
        [
            ("she", "said", "Even though fees fell, tolls should not"),
            ("she", "added", "that talks went on"),
        ],
    ),
    # a past that looks like a participle goes on behind `and`
    (
        "Lee said he was confident that teachers would vote for industrial action and called on the board to rethink.",
        [
            ("Lee", "said", "he was confident that teachers would vote for industrial action"),
            ("Lee", "called", "the board to rethink"),
        ],
    ),
    # an infinitive that belongs to the subject of the verb behind it, told of or not
    ("Lee's refusal to admit guilt angers them.", [("Lee", "refusal", "to admit guilt")]),
    (
        "The union's decision to threaten strike action, set for late April, dramatically escalates their row.",
        [("The union", "decision", "to threaten strike action")],
    ),
    ("Her promise to cut fees, which she made in May, has been kept.", [("Her", "promise", "to cut fees")]),
    ("His vow to fight on, if need be, was late.", [("His", "vow", "to fight on")]),
    # who judges, without when, where and by how much
    ("The offer was rejected by members by 91%.", [("members", "was rejected", "The offer")]),
    ("The plan was approved by the council on Tuesday.", [("the council", "was approved", "The plan")]),
    ("She was praised by Lee on Monday for her work.", [("Lee", "was praised", "She + for her work")]),
    (
        "Lee was condemned by the board over the deal.",
        [("the board", "was condemned", "Lee + over the deal")],
    ),
    (
        "It came after a pay deal was announced by the board last week and left on the table.",
        [("the board", "was announced", "a pay deal")],
    ),
    # all in a row who say or judge it, and no clause behind the comma
    (
        "It fell, according to Lee, Roe and the Elm police, on Monday.",
        [("Lee, Roe and the Elm police", "according to", "It fell")],
    ),
    ("According to Lee, Roe and Bo, it fell.", [("Lee, Roe and Bo", "According to", "it fell")]),
    ("According to Lee, Roe and Bo left.", [("Lee", "According to", "Roe and Bo left")]),
    (
        "According to police, a man and a woman, both 30, died.",
        [("police", "According to", "a man and a woman, both 30, died")],
    ),
    (
        "The plan was backed by the army, the navy and the police on Monday.",
        [("the army, the navy and the police", "was backed", "The plan")],
    ),
    ("The bid was rejected by the board, and Lee and Roe left.", [("the board", "was rejected", "The bid")]),
    (
        "It fell, said Lee, who owns cars, vans and buses, on Monday.",
        [("Lee, who owns cars, vans and buses", "said", "It fell")],
    ),
    # items of a list that a colon opens, and times of day
    (
        "Lee said three papers had been signed: a pact with Elm; a list of rules; and a plan.",
        [("Lee", "said", "three papers had been signed: a pact with Elm; a list of rules; and a plan")],
    ),
    ("Lee said it was late; Roe left.", [("Lee", "said", "it was late")]),
    ("The show starts at 7:30.", []),
    # what only adds a thing
    (
        "He said it has hurt, claiming lives, not to mention the loss of homes.",
        [("He", "said", "it has hurt")],
    ),
    ("Lee chose not to mention Roe.", [("Lee", "mention", "Roe")]),
    ("Its shares saw a six percent rise.", []),
    ("Voters saw a rise in fees.", [("Voters", "saw", "a rise in fees")]),
    (
        "In its first reaction to Elm reports of a new raid, Peru said it was late.",
        [("Peru", "said", "it was late")],
    ),
    (
        "Peru's refusal to accept a plan, a condition set by banks, reflects the view of many.",
        [("Peru", "refusal", "to accept a plan")],
    ),
    ("They did mention the loss.", [("They", "did mention", "the loss")]),
    # who judges, far behind the marks
    (
        "Lee was accused of behaving like a “petulant child” in the house on Tuesday by Bo Roe.",
        [("Bo Roe", "was accused", "Lee + of behaving like a “petulant child” in the house")],
    ),
    ("Lee was accused of “theft” by a margin.", [("", "was accused", "Lee + of “theft” by a margin")]),
    # two who are together the subject of what is told
    (
        "Lee told Elm members at the meeting, that parties on the left and Oakhart were against it.",
        [("Lee", "told", "that parties on the left and Oakhart were against it")],
    ),
    # marks as some papers set them; whose claims are settled, and by whom
    ("Lee said, ‘’It is late.’’", [("Lee", "said", "‘’It is late.’’")]),
    (
        "Ohio announced a settlement with Norvik, resolving allegations that it lied.",
        [("Ohio", "announced", "a settlement with Norvik"), ("", "allegations", "that it lied")],
    ),
    # what the tagger mixes up
    (
        "A committee of 13 attorneys general led by Iowa Attorney General Tom Roe announced a settlement.",
        [
            (
                "A committee of 13 attorneys general led by Iowa Attorney General Tom Roe",
                "announced",
                "a settlement",
            )
        ],
    ),
    (
        "The 21-year-old forward described the move as a dream come true, saying it is a big step.",
        [
            ("The 21-year-old forward", "described", "the move as a dream come true"),
            ("The 21-year-old forward", "saying", "it is a big step"),
        ],
    ),
    ("The only way forward is to vote, Lee said.", [("Lee", "said", "The only way forward is to vote")]),
    (
        "Sequel to the vote on Friday, coach, Ann Lee, disclosed that it will help.",
        [("coach, Ann Lee", "disclosed", "that it will help")],
    ),
    # who says it right behind the closing mark, a comma left out
    (
        'He donned a hat and showed "real interest" said Mr Roe.',
        [("Mr Roe", "said", 'He donned a hat and showed "real interest"')],
    ),
    ('The plan is "a joke" said Lee.', [("Lee", "said", 'The plan is "a joke"')]),
    ('She wrote that "no man" said it.', [("She", "wrote", 'that "no man"')]),
    # what somebody is yet to see happen, and what he thinks
    ("Drivers will see a rise in tolls.", []),
    ("Voters would see it as a joke.", [("Voters", "would see", "it as a joke")]),
    # whose words stood before
    (
        '"We were misled, I want it to end." These were statements made by Sheriff Ann Lee.',
        [("Sheriff Ann Lee", "statements", '"We were misled, I want it to end."')],
    ),
    (
        "“We want it to end.” Those were the words of Ann Lee.",
        [("Ann Lee", "words", "“We want it to end.”")],
    ),
    ("She sang “Elm Road.” These were songs made by Ann Lee.", []),
    ("“We want it to end.” These are the claims against Lee.", []),
    # a paragraph that goes on from one left open, though no mark ever closes it
    (
        "Mr Roe said: “It is all they see.\n\n“This is late.\n\nAnn Lee, a teacher, said: “We wait.”",
        [
            ("Mr Roe", "said", "“It is all they see. + “This is late."),
            ("Ann Lee, a teacher", "said", "“We wait.”"),
        ],
    ),
    # items that somebody approved, and that a list includes
    ("Other items approved included:\n- a lease for the pier;\n- two fences in Elm; and\n- a gate.", []),
    (
        "The board approved:\n- a lease for the pier;\n- two fences in Elm.",
        [("The board", "approved", "a lease for the pier + two fences in Elm")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
