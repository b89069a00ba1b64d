"""Quotations that one who used the library for the first time found wrong: each block names its rule."""

import pytest

# text, then for each quotation (speaker, cue, contents joined by " + ")
SENTENCES = [
    # a dash on a line below signs a paragraph that is all in marks; else it credits, or begins an item
    (
        "“We paid,” Roe said. “Now we build.”\n\n— With inputs from EPN",
        [("Roe", "said", "“We paid,” + “Now we build.”")],
    ),
    (
        "“We paid,” Roe said. “Now we build.”\n\n-- The Elm Press",
        [("Roe", "said", "“We paid,” + “Now we build.”")],
    ),
    (
        "“We paid,” Roe said. “Now we build.”\n\n— Ann Lee in Elm",
        [("Roe", "said", "“We paid,” + “Now we build.”")],
    ),
    (
        "“We paid,” Roe said.\n\n“Now we build.”\n\n-- Ann Lee in Elm",
        [("Roe", "said", "“We paid,” + “Now we build.”")],
    ),
    (
        "Roe said: “We paid.\n\n“Now we build.”\n\n-- Ann Lee in Elm",
        [("Roe", "said", "“We paid. + “Now we build.”")],
    ),
    ("“We paid. Now we build.”\n\n— Ann Lee, mayor of Elm", [("Ann Lee, mayor of Elm", "—", "“We paid. Now we build.”")]),
    ("“We paid. Now we build.”\n\n- Repaired the pier.", []),
    (
        "“We saw it.”\n— Ann Lee\n“We lost it.”\n— Bo Roe",
        [("Ann Lee", "—", "“We saw it.”"), ("Bo Roe", "—", "“We lost it.”")],
    ),
    # double marks at the end of single ones, behind a sentence of its own
    (
        "A source said: ‘It is over. He told me, “I have lost it.”’",
        [("A source", "said", "‘It is over. He told me, “I have lost it.”’")],
    ),
    # who accuses others turns on them himself, also behind a perfect
    (
        "Elm's army denied it had opened fire and accused the rebels of lying.",
        [("Elm's army", "denied", "it had opened fire"), ("Elm's army", "accused", "the rebels of lying")],
    ),
    ("Lee said she had met Roe and asked him to go.", [("Lee", "said", "she had met Roe and asked him to go")]),
    # what somebody else makes of it is hers, behind a perfect and behind `according to`, too
    (
        'Two sources said that they were apart, a claim Lee has dismissed as "fantasy."',
        [("Two sources", "said", "that they were apart"), ("Lee", "has dismissed", 'a claim + as "fantasy."')],
    ),
    (
        'According to two aides, it cost $5, a figure that Lee described as "nonsense."',
        [("two aides", "According to", "it cost $5"), ("Lee", "described", 'that + as "nonsense."')],
    ),
    ("According to police, the man fled, a friend of Roe.", [("police", "According to", "the man fled, a friend of Roe")]),
    # a handle is a name
    (
        '"We are done," tweeted @annlee. "Never again."',
        [("@annlee", "tweeted", '"We are done," + "Never again."')],
    ),
    ('"We are done," @AnnLee said.', [("@AnnLee", "said", '"We are done,"')]),
    ("“Thanks,” wrote user @elm_cat.", [("user @elm_cat", "wrote", "“Thanks,”")]),
    ("She tweets @annlee.", []),
    ("She bought 50 @ $5 each, Lee said.", [("Lee", "said", "She bought 50 @ $5 each")]),
    # two headlines in one line
    (
        "Pier board splits; mayor calls vote 'a joke'\n\nThe board split.",
        [("mayor", "calls", "vote 'a joke'")],
    ),
    ("Roe Says Pier Is Safe; Elm Settles Row\n\nThe board split.", [("Roe", "Says", "Pier Is Safe")]),
    # a line that is all of a text, and says when it was said
    ('Sen. Bo Roe (D-Ohio) said on Tuesday: "No."', [("Sen. Bo Roe (D-Ohio)", "said", '"No."')]),
    ("Bo Roe (R-Ill.) said Tuesday it was over.", [("Bo Roe (R-Ill.)", "said", "it was over")]),
    ("ELM <ELM> SAID TALKS AT EARLY STAGE\n\nElm Corp rose.", [("ELM <ELM>", "SAID", "TALKS AT EARLY STAGE")]),
    # who speaks of what, and how old he is
    (
        "‘I don’t do regret’: Nobel laureate Ann Lee on her garden\n\nShe wrote it last year.",
        [("Nobel laureate Ann Lee", ":", "‘I don’t do regret’")],
    ),
    ("Kelly-Ann, 39: ‘I’m done with it’\n\nShe left on Monday.", [("Kelly-Ann", ":", "‘I’m done with it’")]),
    ("‘A mess to clear’: Peru on its debt\n\nIt fell on Monday.", []),
    ("‘A mess’: the budget in five charts\n\nIt fell on Monday.", []),
    # marks behind what one does meanwhile
    (
        "Roe said, referring to the new pier, “We paid for every plank of it.”",
        [("Roe", "referring", "the new pier"), ("Roe", "said", "“We paid for every plank of it.”")],
    ),
    ("Roe told reporters, waving at the crowd, “We paid for it.”", [("Roe", "told", "“We paid for it.”")]),
    ("Roe left, saying, “We paid for it.”", [("Roe", "saying", "“We paid for it.”")]),
    # between two times something is so, and nobody speaks
    (
        "Ann Lee said between May and June the town paid twice.",
        [("Ann Lee", "said", "between May and June the town paid twice")],
    ),
    ("Ann Lee said in May the town paid twice.", [("Ann Lee", "said", "the town paid twice")]),
    # an adverb of two words before a name
    ("At present Roe said the group will grow.", [("Roe", "said", "the group will grow")]),
    ("On balance Roe said it was good.", [("Roe", "said", "it was good")]),
    # a picture before what is said is no part of it
    ('🎉🎉 "We won", said Mayor Ann Lee.', [("Mayor Ann Lee", "said", '"We won"')]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
