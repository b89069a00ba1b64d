"""Quotations of signs and letters, speech that goes on behind how it is spoken, and sources amid a clause."""

import pytest

SENTENCES = [
    # a clause behind the verb tells when a whole one before it was said
    (
        "It will rain, Mayor Lee said on Monday after the council had signed a deal with Acme.",
        [("Mayor Lee", "said", "It will rain")],
    ),
    ("The bill is dead, Lee said while others looked on.", [("Lee", "said", "The bill is dead")]),
    (
        "As rain fell, Lee said after the council met that it was late.",
        [("Lee", "said", "that it was late")],
    ),
    # how somebody speaks parts what is said
    (
        '"We won," Roe said, smiling broadly, "and we deserved it."',
        [("Roe", "said", '"We won," + "and we deserved it."')],
    ),
    (
        '"We won," Roe said, adding, "And we deserved it."',
        [("Roe", "said", '"We won,"'), ("Roe", "adding", '"And we deserved it."')],
    ),
    (
        '"If we lose this," he said, his voice breaking, "we lose everything."',
        [("he", "said", '"If we lose this," + "we lose everything."')],
    ),
    (
        '"If we lose this," Lee said, pointing at the map, "we lose everything."',
        [("Lee", "said", '"If we lose this," + "we lose everything."')],
    ),
    (
        '"If we lose this," he said, tears in his eyes, "we lose everything."',
        [("he", "said", '"If we lose this," + "we lose everything."')],
    ),
    (
        '"We lost," Lee said, calling the vote "a farce".',
        [("Lee", "said", '"We lost,"'), ("Lee", "calling", 'the vote "a farce"')],
    ),
    # an article, what describes, a name
    (
        "“It blew up,” said a visibly shaken Tom Reilly.",
        [("a visibly shaken Tom Reilly", "said", "“It blew up,”")],
    ),
    ("“It blew up,” said a very tired Tom Reilly.", [("a very tired Tom Reilly", "said", "“It blew up,”")]),
    # a verb that looks like a participle, behind what leads up to it
    (
        "In a statement, the airline apologised and said it was ringing passengers.",
        [("the airline", "said", "it was ringing passengers")],
    ),
    # a verb that looks like a participle, behind a clause between dashes
    (
        "Kim Tate — who has sold homes for 30 years — said buyers had vanished.",
        [("Kim Tate — who has sold homes for 30 years", "said", "buyers had vanished")],
    ),
    (
        "The minister—a doctor—said nurses deserved more.",
        [("The minister—a doctor", "said", "nurses deserved more")],
    ),
    # by whom something is called so
    (
        "The law has been described as draconian by critics.",
        [("critics", "has been described", "The law + as draconian")],
    ),
    (
        "The law has been called draconian by critics.",
        [("critics", "has been called", "The law + draconian")],
    ),
    (
        "The man was described as a thief hated by critics.",
        [("", "was described", "The man + as a thief hated by critics")],
    ),
    # nouns: what they tell ends before the verb of the sentence
    (
        "Claims that Lowe had fled were denied by his lawyer.",
        [("", "Claims", "that Lowe had fled"), ("his lawyer", "were denied", "Claims that Lowe had fled")],
    ),
    ("There were reports that Lowe had fled.", [("", "reports", "that Lowe had fled")]),
    # what is said goes on behind a semicolon
    (
        '"I didn\'t lie," Lowe said; "I would never lie."',
        [("Lowe", "said", '"I didn\'t lie," + "I would never lie."')],
    ),
    # whose words they are, behind them
    (
        "The market is \"as dead as I've seen it,\" in Tate's words.",
        [("Tate", "in Tate's words", '"as dead as I\'ve seen it,"')],
    ),
    (
        "Jane Dow, who runs 40 wards, worries that it will rain.",
        [("Jane Dow, who runs 40 wards", "worries", "that it will rain")],
    ),
    # `in his view` amid a clause
    (
        "What matters, in Sung’s opinion, is money.",
        [("Sung", "in Sung’s opinion", "What matters + is money")],
    ),
    ("It was, in his view, a mistake.", [("his", "in his view", "It was + a mistake")]),
    # whose words what follows a verb to be is
    ('"Excellent," was manager Paul Dean\'s verdict.', [("manager Paul Dean", "verdict", '"Excellent,"')]),
    ('In his words: "The party is intact."', [("his", "In his words", '"The party is intact."')]),
    ('"Pay up" was the message from Lee.', [("Lee", "message", '"Pay up"')]),
    # what was begun before goes on in marks
    (
        "Webb said the ruling, made days before voting begins, “creates chaos.”",
        [("Webb", "said", "the ruling, made days before voting begins, “creates chaos.”")],
    ),
    # nobody says what was not answered
    ("Lee's office did not return calls seeking comment.", []),
    # a clause whose verb looks like a participle in a noun phrase
    ("Asked for a figure, the county referred questions to the state.", [("", "Asked", "a figure")]),
    # who says what is in marks does something to say it
    (
        "“I have listened,” the PM is expected to say.",
        [("the PM", "is expected to say", "“I have listened,”")],
    ),
    (
        "The PM is expected to say: “I have listened.”",
        [("The PM", "is expected to say", "“I have listened.”")],
    ),
    ('"Work hard," his father used to say.', [("his father", "used to say", '"Work hard,"')]),
    ('He refused to say "yes" to the plan.', [("He", "refused", 'to say "yes" to the plan')]),
    # who fears it, amid a clause
    ("The plan, critics fear, will fail.", [("critics", "fear", "The plan + will fail")]),
    # what is in marks at the head of a headline
    ("‘I won’t quit’: PM defies rebels\n\nIt rained.", [("PM", ":", "‘I won’t quit’")]),
    (
        "'Like a war zone': family of boy killed in blast speaks out\n\nIt rained.",
        [("family of boy killed in blast", ":", "'Like a war zone'")],
    ),
    ("'Dead man walking': why the PM is in trouble\n\nIt rained.", []),
    (
        "'We let you down': United boss Ann Lee sorry\n\nIt rained.",
        [("United boss Ann Lee", ":", "'We let you down'")],
    ),
    # a heading in marks is no part of what was said before
    (
        "Ann Lee said the gusts were \"as bad as it gets\".\n\n'It just lifted off'\n\nBob Roe lost his roof.",
        [("Ann Lee", "said", 'the gusts were "as bad as it gets"')],
    ),
    # a remark of the writer's behind a dash, and who speaks behind `with`
    (
        "She claimed that crews came at five – something the council disputes.",
        [("She", "claimed", "that crews came at five")],
    ),
    (
        "The union called for a halt, with its leader, Bo Roe, describing the plant as “unsafe”.",
        [("The union", "called", "a halt"), ("its leader, Bo Roe", "describing", "the plant as “unsafe”")],
    ),
    # two who speak in one sentence
    (
        "It had rained, the bank said, but the roof held, one of the men said.",
        [("the bank", "said", "It had rained"), ("one of the men", "said", "the roof held")],
    ),
    (
        "Lee, who co-founded the firm with her brother, Chief Pilot Bo Lee, told staff that it was late.",
        [("Lee, who co-founded the firm with her brother, Chief Pilot Bo Lee", "told", "that it was late")],
    ),
    # a clause goes on behind a participle
    (
        "The firm said it would cut 40 jobs, citing the rain, and that its chief would go.",
        [
            ("The firm", "said", "it would cut 40 jobs + that its chief would go"),
            ("The firm", "citing", "the rain"),
        ],
    ),
    # minutes that are no time
    (
        "Minutes of the meeting showed officials were split.",
        [("Minutes of the meeting", "showed", "officials were split")],
    ),
    # what a sign says
    (
        'A sign on the door read: "Shut until further notice."',
        [("A sign on the door", "read", '"Shut until further notice."')],
    ),
    (
        'A banner reading "Not in our name" hung from the bridge.',
        [("A banner", "reading", '"Not in our name"')],
    ),
    # a source between a verb and what it needs, or between a subject and its verb
    (
        "The delay was, according to the council, unavoidable.",
        [("the council", "according to", "The delay was + unavoidable")],
    ),
    ("It was, according to Lee, a mistake.", [("Lee", "according to", "It was + a mistake")]),
    (
        "The dam has, according to Lee, been cracked for weeks.",
        [("Lee", "according to", "The dam has + been cracked for weeks")],
    ),
    (
        "The dam, according to Lee, a farmer from Utah, broke.",
        [("Lee, a farmer from Utah", "according to", "The dam + broke")],
    ),
    (
        "According to police, Lee, who fled, was drunk.",
        [("police", "According to", "Lee, who fled, was drunk")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
