"""What stands between a verb and what it tells, or between a subject and its verb."""

import pytest

# text, then for each quotation (speaker, cue, contents joined by " + ")
SENTENCES = [
    # a clause of which the writer tells before who says it
    (
        "She urged Elm to pay the £20m it pledged, of which, she claims, a third has been spent.",
        [
            ("She", "urged", "Elm to pay the £20m it pledged"),
            ("she", "claims", "of which + a third has been spent"),
        ],
    ),
    # an insertion, a comma too many, and then `that`
    ("Orr said — on the quay, as it happens — that it was late.", [("Orr", "said", "that it was late")]),
    ("Orr argued (in a letter) that it was late.", [("Orr", "argued", "that it was late")]),
    ("He added, that there is a hole in the lock.", [("He", "added", "that there is a hole in the lock")]),
    ("Orr told the local paper, the Elm Echo, that it was late.", [("Orr", "told", "that it was late")]),
    ("Orr said in 2008 that the lock was shut.", [("Orr", "said", "that the lock was shut")]),
    # a time within the subject or the verb
    ("Crews in 2019 said the lock was shut.", [("Crews", "said", "the lock was shut")]),
    ("Jo Orr, earlier this month, said the lock was shut.", [("Jo Orr", "said", "the lock was shut")]),
    (
        "Jo Orr, who left last week, said it was late.",
        [("Jo Orr, who left last week", "said", "it was late")],
    ),
    ("Orr had earlier this month told Roe it leaked.", [("Orr", "had earlier this month told", "it leaked")]),
    # what stands before a subject, behind it, or is no part of it
    ("Meanwhile a senior aide admitted that it leaked.", [("a senior aide", "admitted", "that it leaked")]),
    ("The toll fell – owners noted that it leaked.", [("owners", "noted", "that it leaked")]),
    ("In May, Sgt Jo Orr of Elm Police said it leaked.", [("Sgt Jo Orr of Elm Police", "said", "it leaked")]),
    (
        "Many of those who live here told me it leaked.",
        [("Many of those who live here", "told", "it leaked")],
    ),
    ("The 52-year-old testified that it leaked.", [("The 52-year-old", "testified", "that it leaked")]),
    ("“It leaks,” said Jo Orr two weeks ago.", [("Jo Orr", "said", "“It leaks,”")]),
    ("Crews days ago said it leaked.", [("Crews", "said", "it leaked")]),
    # marks right behind a name
    ("Orr told the BBC “prices rose in May”.", [("Orr", "told", "“prices rose in May”")]),
    ("The union wrote on Twitter “prices rose in May”.", [("The union", "wrote", "“prices rose in May”")]),
    ("Orr and Roe each said it leaked.", [("Orr and Roe", "said", "it leaked")]),
    ("In May, he all but accused Roe of theft.", [("he", "accused", "Roe of theft")]),
    # what leads up to a clause ends in marks
    (
        "Despite the “mess,” Orr said, the lock is safe.",
        [("Orr", "said", "Despite the “mess,” + the lock is safe")],
    ),
    # what somebody is called behind `what`, with what belongs to it
    (
        "In what Orr called a “bad week” for tugs, the lock broke.",
        [("Orr", "called", "what + a “bad week” for tugs")],
    ),
    (
        "In what he described as a dock-closing “rant,” Orr left.",
        [("he", "described", "what + as a dock-closing “rant,”")],
    ),
    # who says something in marks goes on
    ("Orr said: “It is late,” but in fact he stayed.", [("Orr", "said", "“It is late,”")]),
    (
        "Orr backs “more pay,” opposes “any freeze” and drank up.",
        [("Orr", "backs", "“more pay,”"), ("Orr", "opposes", "“any freeze”")],
    ),
    ("Orr opposes “any freeze” and drank up.", [("Orr", "opposes", "“any freeze”")]),
    ("Orr called it “a mess” but voted for it.", [("Orr", "called", "it “a mess”")]),
    ("Orr praised the plan and left.", [("Orr", "praised", "the plan")]),
    ("Orr proposed they meet on a tug.", [("Orr", "proposed", "they meet on a tug")]),
    # where and when one is asked, before what
    ("Asked during a debate why he left, Orr smiled.", [("", "Asked", "why he left")]),
    (
        "Asked by counsel to the inquiry, Jo Roe KC, who had steered, Orr wept.",
        [("counsel to the inquiry, Jo Roe KC", "Asked", "who had steered")],
    ),
    ("Asked on Elm Radio who steers, Orr smiled.", [("", "Asked", "who steers")]),
    ("When asked at a briefing Monday in Elm about the lock, Orr left.", [("", "asked", "the lock")]),
    ("Orr said on Elm Radio, where he is a guest, that it leaked.", [("Orr", "said", "that it leaked")]),
    ("Orr told a rally in Salem, Ohio on Monday that it leaked.", [("Orr", "told", "that it leaked")]),
    # a subject whose relative clause ends in a participle
    (
        "Crews whose tugs have been sold say it leaked.",
        [("Crews whose tugs have been sold", "say", "it leaked")],
    ),
    # so many say one thing, and so many another
    (
        "One in three said it leaked and one in four said it was safe.",
        [("One in three", "said", "it leaked"), ("one in four", "said", "it was safe")],
    ),
    (
        "Some 140 men said it leaked, while 95 members favored a sale.",
        [("Some 140 men", "said", "it leaked"), ("95 members", "favored", "a sale")],
    ),
    (
        "The mayor said a tug sank and two men said no prayer.",
        [("The mayor", "said", "a tug sank and two men said no prayer")],
    ),
    (
        "The carmakers sold 8 mln cars in 1986. Acme said its sales in the March 1-10 period fell.",
        [("Acme", "said", "its sales in the March 1-10 period fell")],
    ),
    # who somebody is
    (
        "The lock is new, said Jo Orr, Elm's roads and ports director.",
        [("Jo Orr, Elm's roads and ports director", "said", "The lock is new")],
    ),
    ("Will Orr, a pilot, said it leaked.", [("Will Orr, a pilot", "said", "it leaked")]),
    # of whom one speaks, and a colon; what goes on with `so`
    ("He said of the man who had hired him: “He is mad.”", [("He", "said", "“He is mad.”")]),
    ("It leaks, Orr said, so it must be mended.", [("Orr", "said", "It leaks + so it must be mended")]),
    # whom one asks and when; how one does
    ("The crew asked owners on Monday whether it leaked.", [("The crew", "asked", "whether it leaked")]),
    ("Orr told Roe nobody had drowned.", [("Orr", "told", "nobody had drowned")]),
    ("Orr warned Roe against buying ropes.", [("Orr", "warned", "buying ropes")]),
    # one verb of speech goes on with another
    ("The crew wrote to Roe to say that it leaked.", [("The crew", "say", "that it leaked")]),
    ("Orr told Roe to say that it leaked.", [("Orr", "told", "to say that it leaked")]),
    # questions that are told
    ("Orr smiled as he noted how late it was.", [("he", "noted", "how late it was")]),
    ("Orr announced who would steer.", [("Orr", "announced", "who would steer")]),
    ("The leak was noted when the tug sank.", []),
    # the clause of a topic's noun
    (
        "Asked about the risk that the lock fails, Orr laughed.",
        [("", "Asked", "the risk that the lock fails")],
    ),
    # a subject whose verb stands behind an apposition
    (
        "Asked whether he feared that Roe, the heir, who has called it a sham, could win, Orr left.",
        [("", "Asked", "whether he feared that Roe, the heir, who has called it a sham, could win")],
    ),
    # things, and when they were made known
    ("The deal, announced Friday, would last a year.", []),
    ("The deal announced Friday would last a year.", []),
    ("Fees rise under a plan announced earlier this year.", []),
    ("The firm announced Friday it would close.", [("The firm", "announced", "it would close")]),
    (
        '"It is late," said Jo Day, a pilot.',
        [("Jo Day, a pilot", "said", '"It is late,"')],
    ),
    # words that the tagger takes for nouns and participles
    ("Crews say progress on the lock is slow.", [("Crews", "say", "progress on the lock is slow")]),
    (
        "It was built in 2010, a clerk, Jo Orr, said on Monday, and it leaks.",
        [("a clerk, Jo Orr", "said", "It was built in 2010 + and it leaks")],
    ),
    # told to hearers, and when or where
    ("The lock is shut, the jury was told in an email.", [("", "was told", "The lock is shut")]),
    ("The lock is shut, it was reported after the vote.", [("", "was reported", "The lock is shut")]),
    (
        "It was announced by telephone that the lock was shut.",
        [("", "was announced", "that the lock was shut")],
    ),
    (
        "Owners were told by officials that the clerk had seen the letter.",
        [("officials", "were told by", "that the clerk had seen the letter")],
    ),
    (
        "There was a warning from the union that Roe should go.",
        [("the union", "warning", "that Roe should go")],
    ),
]
BLOCK = "We, the owners of the tugs at Elm, ask the board to keep the lock open until May."
# paragraphs, then for each quotation its speaker and contents
PARAGRAPHS = [
    (["The letter reads:", BLOCK, "It is late."], [("The letter", BLOCK)]),
    (["Orr writes:", f"{BLOCK} We mean it.", "It is late."], [("Orr", f"{BLOCK} We mean it.")]),
    # not so where the paragraph has a speaker, or the colon follows something else
    (["Orr added:", "Lee said the lock was shut, and nobody else spoke."], [("Lee", "the lock was shut")]),
    (
        ["Orr added something:", BLOCK],
        [("We, the owners of the tugs at Elm", "the board to keep the lock open until May")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)


@pytest.mark.parametrize(("paragraphs", "expected"), PARAGRAPHS, ids=[p[0] for p, _ in PARAGRAPHS])
def test_paragraphs_set_off(said_in, paragraphs, expected):
    found = said_in("\n\n".join(paragraphs))
    assert [(speaker, content) for speaker, _, content in found] == expected
