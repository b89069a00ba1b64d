"""Told, testified, warned, recommended: whom one tells, and what; and what leads into who says it."""

import pytest

SENTENCES = [
    # what is thought or meant, behind whom one tells of it
    (
        "Ann Lee told reporters of plans to close the pier.",
        [("Ann Lee", "told", "plans to close the pier")],
    ),
    ("Lee told the court of his fears.", [("Lee", "told", "his fears")]),
    (
        "Lee informed the members of the board of plans to leave.",
        [("Lee", "informed", "plans to leave")],
    ),
    ("Lee told the crew of the ship to leave.", [("Lee", "told", "to leave")]),
    ("Lee told the head of the guild that it was late.", [("Lee", "told", "that it was late")]),
    ("He told the story of the ship.", []),
    # whom one tells
    ("Lee told MPs the pier would close.", [("Lee", "told", "the pier would close")]),
    ("Lee told Today FM the pier would close.", [("Lee", "told", "the pier would close")]),
    ("Lee told Fox News host Bob Roe that it was late.", [("Lee", "told", "that it was late")]),
    ("The minister told the Elm Trust to leave.", [("The minister", "told", "to leave")]),
    # without `that`
    ("Ann Lee testified the pier was shut.", [("Ann Lee", "testified", "the pier was shut")]),
    ("Lee testified before Congress on the leak, and Roe left.", []),
    ("Mr Roe recommended residents ask the board.", [("Mr Roe", "recommended", "residents ask the board")]),
    ("Lee disclosed of plans to sell it.", [("Lee", "disclosed", "plans to sell it")]),
    ("The firm said by email the pier was shut.", [("The firm", "said", "the pier was shut")]),
    # behind what leads up to it
    (
        "Ann Lee warned when the road opens, traffic will double.",
        [("Ann Lee", "warned", "when the road opens, traffic will double")],
    ),
    ("Lee warned when he was mayor that it leaks.", [("Lee", "warned", "that it leaks")]),
    # who speaks begins behind what he says it in, what he answers, and when
    (
        "In a statement council leader Ann Lee said it would close.",
        [("council leader Ann Lee", "said", "it would close")],
    ),
    (
        "In a statement police Chief Ann Lee said it would close.",
        [("police Chief Ann Lee", "said", "it would close")],
    ),
    (
        "In a statement Tuesday council leader Ann Lee said it would close.",
        [("council leader Ann Lee", "said", "it would close")],
    ),
    ("In an email company staff said it would close.", [("company staff", "said", "it would close")]),
    ("In a letter police said it would close.", [("police", "said", "it would close")]),
    (
        "To this, council leader Ann Lee said: “It is late.”",
        [("council leader Ann Lee", "said", "“It is late.”")],
    ),
    ("In response to this Mr Lee said it was late.", [("Mr Lee", "said", "it was late")]),
    (
        "On Monday 12 May the mayor said the pier would close.",
        [("the mayor", "said", "the pier would close")],
    ),
    ("Lee said on Monday 12 May the pier would close.", [("Lee", "said", "the pier would close")]),
    # whose words they are
    (
        "Council leader Ann Lee’s claim that the pier may close is wrong.",
        [("Council leader Ann Lee", "claim", "that the pier may close")],
    ),
    (
        "Elm police Chief Ann Lee’s warning that it may close came late.",
        [("Elm police Chief Ann Lee", "warning", "that it may close")],
    ),
    ("The Elm Trust denied that it was late.", [("The Elm Trust", "denied", "that it was late")]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)


FURTHER = [
    # those of whom a clause tells, what is done, yes or no: where what is said begins
    ("The mayor warned those who left were fined.", [("The mayor", "warned", "those who left were fined")]),
    (
        "The mayor warned those who left that they would be fined.",
        [("The mayor", "warned", "that they would be fined")],
    ),
    ("Ann Lee believes winning was everything.", [("Ann Lee", "believes", "winning was everything")]),
    (
        "Ann Lee feared closing the pier would hurt trade.",
        [("Ann Lee", "feared", "closing the pier would hurt trade")],
    ),
    ("Lee denies closing the pier.", [("Lee", "denies", "closing the pier")]),
    ("Lee said yes, he would run.", [("Lee", "said", "yes, he would run")]),
    ("Lee said yes, but Roe said no.", [("Lee", "said", "yes"), ("Roe", "said", "no")]),
    # and where it goes on behind a semicolon
    (
        "He said he would stay; his wife would leave.",
        [("He", "said", "he would stay; his wife would leave")],
    ),
    ("He said he had left; his wife stays.", [("He", "said", "he had left")]),
    ("She says it will close; the owner would stay.", [("She", "says", "it will close")]),
    # who says it behind a passive, or a noun
    (
        "The crowd was told by Mr Lee: “It will rain.”",
        [("Mr Lee", "was told by", "“It will rain.”")],
    ),
    (
        "It came after a statement by the firm that it would close.",
        [("the firm", "statement", "that it would close")],
    ),
    (
        "Ann Lee gave a warning on Monday that it would close.",
        [("Ann Lee", "warning", "that it would close")],
    ),
    ("The row followed the warning on Monday that it would close.", [("", "warning", "that it would close")]),
    # a time before the subject of what is said
    ("In May sales rose, Lee said.", [("Lee", "said", "In May sales rose")]),
]


@pytest.mark.parametrize(("text", "expected"), FURTHER, ids=[text for text, _ in FURTHER])
def test_what_is_said_is_whole(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)


HEARERS = [
    ("Ann Lee told his son, Bob, to close the pier.", [("Ann Lee", "told", "to close the pier")]),
    ("Ann Lee told his son, Bob, the pier would close.", [("Ann Lee", "told", "the pier would close")]),
    ("Lee told the paper, the Elm Echo, that it was late.", [("Lee", "told", "that it was late")]),
    ("Lee warned those who live in Elm to leave.", [("Lee", "warned", "to leave")]),
    (
        "Lee praised the crew, warning residents to leave.",
        [("Lee", "praised", "the crew"), ("Lee", "warning", "to leave")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), HEARERS, ids=[text for text, _ in HEARERS])
def test_whom_one_tells_is_whole(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)


NOUNS = [
    # who voices what a noun asks for
    ("Calls by Ann Lee for a new pier were rejected.", [("Ann Lee", "Calls", "a new pier")]),
    ("He ignored a plea from the union for talks.", [("the union", "plea", "talks")]),
    ("Calls from owners of boats have grown.", []),
    (
        "The strike came after residents’ claim that it would close.",
        [("residents", "claim", "that it would close")],
    ),
    # the page that one writes on
    ("In a post on X Ann Lee said it would close.", [("Ann Lee", "said", "it would close")]),
    ("In a video on Facebook Mayor Ann Lee said it was so.", [("Mayor Ann Lee", "said", "it was so")]),
]


@pytest.mark.parametrize(("text", "expected"), NOUNS, ids=[text for text, _ in NOUNS])
def test_whose_words_they_are(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)


TURNED = [
    # whom one turns to in saying it, a comma missing
    ("Bob Roe, addressing the crowd said that it was late.", [("Bob Roe", "said", "that it was late")]),
    (
        "Bob Roe and Ann Lee, addressing a press conference in Elm on Sunday said: “It is late.”",
        [("Bob Roe and Ann Lee", "said", "“It is late.”")],
    ),
    ("Bob Roe speaking to reporters in Elm said it was late.", [("Bob Roe", "said", "it was late")]),
    (
        "Speaking in Elm, Mr Lee said, “if you go, you will see”.",
        [("Mr Lee", "said", "“if you go, you will see”")],
    ),
    ("Losing the vote, Lee said, “would be bad.”", [("Lee", "said", "Losing the vote + “would be bad.”")]),
    # what one does in saying it
    ("Police as they left the hall said it was late.", [("Police", "said", "it was late")]),
    ("The mayor after he met the board said it would close.", [("The mayor", "said", "it would close")]),
    # what follows where it is told, or when
    ("Lee warned in the Elm Echo of more strikes.", [("Lee", "warned", "more strikes")]),
    ("Lee spoke in the House of Lords.", []),
    (
        "The firm reported on Thursday its first quarterly profit.",
        [("The firm", "reported", "its first quarterly profit")],
    ),
    ("The firm announced Monday a new plan.", [("The firm", "announced", "a new plan")]),
    ("The board therefore urged for a ban.", [("The board", "urged", "a ban")]),
    ("The party announced to raise the row in May.", [("The party", "announced", "to raise the row in May")]),
]


@pytest.mark.parametrize(("text", "expected"), TURNED, ids=[text for text, _ in TURNED])
def test_where_what_is_said_begins(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)


MEANS = [
    ("It was Ann Lee who said he, too, was tired.", [("who", "said", "he, too, was tired")]),
    ("Ann Lee, who said it was late, left.", [("who", "said", "it was late")]),
    ("Lee said via email the pier would close.", [("Lee", "said", "the pier would close")]),
    ("Lee said in part the pier would close.", [("Lee", "said", "the pier would close")]),
    ("Lee said when contacted the pier would close.", [("Lee", "said", "the pier would close")]),
]


@pytest.mark.parametrize(("text", "expected"), MEANS, ids=[text for text, _ in MEANS])
def test_how_it_is_told_is_no_part_of_it(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)


ENDS = [
    # the name of who is told of, behind who is told
    (
        "Lee told the radio station Acme Farms cannot be trusted.",
        [("Lee", "told", "Acme Farms cannot be trusted")],
    ),
    ("Lee told the singer Ann Poe to leave.", [("Lee", "told", "to leave")]),
    # the writer tells what is meant
    (
        "Roe said that Lee was on his way out, a reference to his retirement from the Senate, and left.",
        [("Roe", "said", "that Lee was on his way out")],
    ),
    ("Roe said it was “a mess”, a nod to the vote.", [("Roe", "said", "it was “a mess”")]),
    (
        "Roe said he would drop a reference to the vote.",
        [("Roe", "said", "he would drop a reference to the vote")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ENDS, ids=[text for text, _ in ENDS])
def test_where_what_is_said_ends(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)


TURNS = [
    # the letters and names before what is asked and answered
    (
        "Q. Is it safe?\nA. No. It has been shut since May.",
        [("Q.", "", "Is it safe?"), ("A.", "", "No. It has been shut since May")],
    ),
    (
        "MR. LEE: Is it safe?\n\nTHE WITNESS: Yes, sir.\n\nMR. LEE: Since when?",
        [("MR. LEE", ":", "Is it safe?"), ("THE WITNESS", ":", "Yes, sir"), ("MR. LEE", ":", "Since when?")],
    ),
    (
        "The pier is shut.\n\nElm Echo: Is it safe?\n\nAnn Lee: It is not.\n\nElm Echo: Was it ever?",
        [("Elm Echo", ":", "Is it safe?"), ("Ann Lee", ":", "It is not"), ("Elm Echo", ":", "Was it ever?")],
    ),
    ("A. Lee, the mayor, left.\n\nQ. Roe stayed.", []),
]


@pytest.mark.parametrize(("text", "expected"), TURNS, ids=[text for text, _ in TURNS])
def test_who_asks_and_who_answers(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)


VERBS = [
    ("The board decided the pier would close.", [("The board", "decided", "the pier would close")]),
    ("The board decided the fate of the pier.", []),
    ("She was delighted the club had won.", [("She", "was delighted", "the club had won")]),
    ("She was angry because the club had lost.", []),
    ("Lee made it plain that it would close.", [("Lee", "made it plain", "that it would close")]),
    ("Lee could not rule out that it will close.", [("Lee", "could not rule out", "that it will close")]),
    ("Lee averred that it was late.", [("Lee", "averred", "that it was late")]),
    ("Critics want a ban while they decide.", [("Critics", "want", "a ban while they decide")]),
    ("Unions called the strike to cancel the measures.", []),
    (
        "The mayor said the council would resist calls for a tax -- a target Roe says is crucial.",
        [
            ("The mayor", "said", "the council would resist calls for a tax"),
            ("Roe", "says", "a target + is crucial"),
        ],
    ),
    (
        "Ann Lee, who briefed reporters, said it will not link the two, as some leaders have suggested.",
        [("Ann Lee, who briefed reporters", "said", "it will not link the two")],
    ),
    (
        "The plan is one, Lee said, that will help all.",
        [("Lee", "said", "The plan is one + that will help all")],
    ),
    ("It has an economy that seems to fail them.", []),
    ("Lee said in a Facebook post it was late.", [("Lee", "said", "it was late")]),
    ("Lee said that, while Roe says so, it rained.", [("Lee", "said", "that, while Roe says so, it rained")]),
    ("A question about her claim that it rained was asked.", [("her", "claim", "that it rained")]),
    ("Lee faced a claim that he lied.", [("", "claim", "that he lied")]),
    ("They were told of the loss the firm had made.", []),
    ("That is from Lee, who left, saying it rained.", [("who", "saying", "it rained")]),
    (
        "Ships unlike those Lee has are slow, Roe said.",
        [("Roe", "said", "Ships unlike those Lee has are slow")],
    ),
    (
        "His aide Ann Lee, chair three years ago, said it rained.",
        [("His aide Ann Lee, chair three years ago", "said", "it rained")],
    ),
    ("Hong Kong-based Acme said it rained.", [("Hong Kong-based Acme", "said", "it rained")]),
]


@pytest.mark.parametrize(("text", "expected"), VERBS, ids=[text for text, _ in VERBS])
def test_verbs_that_tell(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)


PARAGRAPHS = [
    # a list, each item on a line of its own
    (
        "The union called for:\n\n• better pay\n\n• more nurses",
        [("The union", "called", "better pay + more nurses")],
    ),
    (
        "Roe promised:\n\n- to cut tolls\n\n- to build a pier",
        [("Roe", "promised", "to cut tolls + to build a pier")],
    ),
    ("The pier is shut:\n\n• it leaks\n\n• it sank", []),
    # who is presented, and a quotation that no mark has closed
    (
        "Here's Ann Lee, the coach:\n\n“We won the game and we will win again, I am sure of it.”",
        [("Ann Lee, the coach", "", "“We won the game and we will win again, I am sure of it.”")],
    ),
    (
        "“We won,” Lee said. “We will win it again, and again\n\nIt rained.\n\n“And so we all hope for more.”",
        [("Lee", "said", "“We won,” + “We will win it again, and again + “And so we all hope for more.”")],
    ),
    # where one asks, how one says it, and a mark that parts two names
    ("Asked on the BBC in Elm on Monday who would win, Lee left.", [("", "Asked", "who would win")]),
    ("“We lost,” croaked Lee, and left.", [("Lee", "croaked", "“We lost,”")]),
    (
        "Roe, whom he described as “rude,” and “lazy,” left.",
        [("he", "described", "whom + as “rude,”")],
    ),
    ("The firm that said sales fell -- has shut the mill.", [("that", "said", "sales fell")]),
    ("At Elm spokesman Jo Roe said it rained.", [("spokesman Jo Roe", "said", "it rained")]),
]


@pytest.mark.parametrize(("text", "expected"), PARAGRAPHS, ids=[text for text, _ in PARAGRAPHS])
def test_lists_and_who_is_presented(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
