"""When, where and how something is told: no part of what is said, nor of who says it."""

import pytest

LATE = '"It is late,"'

# text, then for each quotation (speaker, cue, contents joined by " + ")
SENTENCES = [
    # behind a verb that tells what stands before it
    (
        "The yard could fail if tolls rise, its owner, Jo Orr, warned after the talks broke up.",
        [("its owner, Jo Orr", "warned", "The yard could fail if tolls rise")],
    ),
    ("The lock will close, Orr confirmed when he met crews.", [("Orr", "confirmed", "The lock will close")]),
    ("The tug was cold, Orr admitted hours after it sank.", [("Orr", "admitted", "The tug was cold")]),
    ("There was no rope, she complained after being told so.", [("she", "complained", "There was no rope")]),
    ("There was no rope, she said while leaving the quay.", [("she", "said", "There was no rope")]),
    ("There was no rope, Orr later said without elaborating.", [("Orr", "said", "There was no rope")]),
    ("The pier is safe, a clerk claimed following the fall.", [("a clerk", "claimed", "The pier is safe")]),
    # a past form that is taken for a participle
    ("The pier was old, Orr confirmed at a hearing in Elm.", [("Orr", "confirmed", "The pier was old")]),
    (
        "The pier was old, officials confirmed outside court.",
        [("officials", "confirmed", "The pier was old")],
    ),
    ("The pier was old, Orr admitted by telephone.", [("Orr", "admitted", "The pier was old")]),
    (
        "The pier was old, its owner, Jo Orr, insisted at a hearing in Elm.",
        [("its owner, Jo Orr", "insisted", "The pier was old")],
    ),
    # not so where another clause follows, or the verb has its own object
    ("Orr sold the tug, and Lee complained after he was told.", []),
    ("After the vote, Orr confirmed the sale.", [("Orr", "confirmed", "the sale")]),
    # behind a speaker that stands behind the verb
    (f"{LATE} said Orr outside court.", [("Orr", "said", LATE)]),
    (f"{LATE} said Jo Orr of the delay.", [("Jo Orr", "said", LATE)]),
    (f"{LATE} said Orr of the latter.", [("Orr", "said", LATE)]),
    (f"{LATE} said Jo Orr of the union.", [("Jo Orr of the union", "said", LATE)]),
    (f"{LATE} said Ms Orr last week.", [("Ms Orr", "said", LATE)]),
    (f"{LATE} said the port's owner late on Monday night.", [("the port's owner", "said", LATE)]),
    (f"{LATE} said Jo Orr on Twitter.", [("Jo Orr", "said", LATE)]),
    (f"{LATE} said Jo Orr with a smile.", [("Jo Orr", "said", LATE)]),
    (f"{LATE} said one of the owners on behalf of the crew.", [("one of the owners", "said", LATE)]),
    (f"{LATE} said police by telephone.", [("police", "said", LATE)]),
    (
        f"{LATE} said a spokesman for the yard without elaborating.",
        [("a spokesman for the yard", "said", LATE)],
    ),
    (f"{LATE} said the judge before the trial began.", [("the judge", "said", LATE)]),
    (f"{LATE} said the yard in 2019.", [("the yard", "said", LATE)]),
    (
        f"{LATE} said Jo Orr, head of the yard in Elm, last week.",
        [("Jo Orr, head of the yard in Elm", "said", LATE)],
    ),
    (f"{LATE} explains Orr, sipping tea.", [("Orr", "explains", LATE)]),
    (f"{LATE} said Jo Orr, shaking her head.", [("Jo Orr", "said", LATE)]),
    # but what tells who it is stays
    (f"{LATE} said Orr, managing director of Acme.", [("Orr, managing director of Acme", "said", LATE)]),
    (f"{LATE} said Jo Orr of Elm University.", [("Jo Orr of Elm University", "said", LATE)]),
    (f"{LATE} said Jo Orr with Acme Bank.", [("Jo Orr with Acme Bank", "said", LATE)]),
    (f"{LATE} said people in the town.", [("people in the town", "said", LATE)]),
    (f"{LATE} said a study published in May.", [("a study published in May", "said", LATE)]),
    (
        f"{LATE} said a man who was at the pier on Monday.",
        [("a man who was at the pier on Monday", "said", LATE)],
    ),
    (f"{LATE} said Jo Orr, a clerk under Mayor Roe.", [("Jo Orr, a clerk under Mayor Roe", "said", LATE)]),
    # between a verb and what is said
    ("Orr said as he left the quay that it was late.", [("Orr", "said", "that it was late")]),
    ("Orr said when asked about it that it was late.", [("Orr", "said", "that it was late")]),
    ("Orr claimed without giving details that it was late.", [("Orr", "claimed", "that it was late")]),
    ("Orr warned by telephone that it was late.", [("Orr", "warned", "that it was late")]),
    ("Crews said late on Monday night that it was late.", [("Crews", "said", "that it was late")]),
    ('Orr insisted as he left the quay: "It is late."', [("Orr", "insisted", '"It is late."')]),
    ('Orr said following the vote, "It is late."', [("Orr", "said", '"It is late."')]),
    (
        "Ms Orr said in an interview, which aired on Monday, that it was late.",
        [("Ms Orr", "said", "that it was late")],
    ),
    # two who speak behind what opens a sentence
    ("After the vote, Orr and her deputy said it was late.", [("Orr and her deputy", "said", "it was late")]),
    ("In Elm, police and crews said it was late.", [("police and crews", "said", "it was late")]),
    ("At a rally, Jo Orr and Sam Roe said it was late.", [("Jo Orr and Sam Roe", "said", "it was late")]),
    ("Speaking after the vote, Roe and Orr said it was late.", [("Roe and Orr", "said", "it was late")]),
    ("In Elm, Ruston and Kell, crews said it was late.", [("crews", "said", "it was late")]),
    # the role of a name before a comma is not that of the one behind it
    (
        "After talks with Ann Lee, head of the port, Jo Orr said it was late.",
        [("Jo Orr", "said", "it was late")],
    ),
    (
        "In Elm, the Minister of Works, Jo Orr said it was late.",
        [("the Minister of Works, Jo Orr", "said", "it was late")],
    ),
    # a condition or a reason behind a second comma is told, too
    ("The pier will close, Orr said, if it leaks.", [("Orr", "said", "The pier will close + if it leaks")]),
    ("It closed, Orr said, because it leaked.", [("Orr", "said", "It closed + because it leaked")]),
    ("It closed, Orr said, as crews left.", [("Orr", "said", "It closed")]),
    # a show that somebody speaks on is no topic
    ("Speaking on the Tonight programme, Orr said it was late.", [("Orr", "said", "it was late")]),
    ("Speaking on tolls, Orr left.", [("Orr", "Speaking", "tolls")]),
    # what another verb tells there is its own
    ("Orr left after he told Lee that it was late.", [("he", "told", "that it was late")]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
