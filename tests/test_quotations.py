"""Quotations: speaker, cue and content in sentences of the shapes that news has."""

from itertools import pairwise
from pathlib import Path

import pytest

import onrecord
from onrecord.extractors.quotations import quotations

GOLDEN = Path(__file__).parent / "golden"

# text, then for each quotation (speaker, cue, contents joined by " + ")
SENTENCES = [
    (
        "Mr Voss, who has since left the agency, has denied wrongdoing.",
        [("Mr Voss, who has since left the agency", "has denied", "wrongdoing")],
    ),
    ('"We fight on," the 34-year-old told reporters.', [("the 34-year-old", "told", '"We fight on,"')]),
    ('"It was bad," the 34-year-old joked.', [("the 34-year-old", "joked", '"It was bad,"')]),
    ('"It was bad," insisted Brewer.', [("Brewer", "insisted", '"It was bad,"')]),
    ('Frank Long says, "We lost it all."', [("Frank Long", "says", '"We lost it all."')]),
    ('"We lost it all," Rob Early added.', [("Rob Early", "added", '"We lost it all,"')]),
    ('Goff testified, "We lost it all."', [("Goff", "testified", '"We lost it all."')]),
    # what the tagger takes for an adverb or a noun
    ('"It suits her," Goff said.', [("Goff", "said", '"It suits her,"')]),
    (
        '"Dear friend, I will be blunt," the letter read. Nobody answered.',
        [("the letter", "read", '"Dear friend, I will be blunt,"')],
    ),
    (
        '"The kingdom is at peace with all its neighbours," the Danes state in the paper, which was leaked.',
        [("the Danes", "state", '"The kingdom is at peace with all its neighbours,"')],
    ),
    ('The firm also sells a printed range of "star map" posters and mugs.', []),
    ('The agency runs the widely used "harbour watch" buoys.', []),
    ('"We lost," the mayor said.', [("the mayor", "said", '"We lost,"')]),
    ('"We lost," said Mayor Ann Lee, a Democrat.', [("Mayor Ann Lee, a Democrat", "said", '"We lost,"')]),
    (
        '"We lost," she said, "and we will win again."',
        [("she", "said", '"We lost," + "and we will win again."')],
    ),
    ('"We lost," she said. "We will win again."', [("she", "said", '"We lost," + "We will win again."')]),
    ('The mayor told reporters, "We lost."', [("The mayor", "told", '"We lost."')]),
    ("The mayor said that the bridge was closed.", [("The mayor", "said", "that the bridge was closed")]),
    ("The mayor said the bridge was closed.", [("The mayor", "said", "the bridge was closed")]),
    ("The bridge was closed, the mayor said.", [("the mayor", "said", "The bridge was closed")]),
    ("The bridge was closed, said the mayor on Monday.", [("the mayor", "said", "The bridge was closed")]),
    (
        "The bridge, the mayor said, was closed for good.",
        [("the mayor", "said", "The bridge + was closed for good")],
    ),
    (
        "The bridge is closed, according to the mayor of Springfield.",
        [("the mayor of Springfield", "according to", "The bridge is closed")],
    ),
    (
        "According to the police, the bridge is closed.",
        [("the police", "According to", "the bridge is closed")],
    ),
    (
        "Stone said the talks failed, adding that nobody was to blame.",
        [("Stone", "said", "the talks failed"), ("Stone", "adding", "that nobody was to blame")],
    ),
    (
        "The ministry says it is ready, but urged quick passage of the bill.",
        [("The ministry", "says", "it is ready"), ("The ministry", "urged", "quick passage of the bill")],
    ),
    (
        "Ann Lee criticized the plan to close the bridge.",
        [("Ann Lee", "criticized", "the plan to close the bridge")],
    ),
    ("The company wants to close the bridge.", [("The company", "wants", "to close the bridge")]),
    ("He asked whether the bridge was safe.", [("He", "asked", "whether the bridge was safe")]),
    ("He pointed to the cost of the bridge.", [("He", "pointed", "the cost of the bridge")]),
    ('Stone: "We lost."', [("Stone", ":", '"We lost."')]),
    # indirect, every shape of content
    ("He asked her to close the bridge.", [("He", "asked", "her to close the bridge")]),
    ("Lee told the council why the bridge was closed.", [("Lee", "told", "why the bridge was closed")]),
    (
        "Lee accused the ministry of hiding the report.",
        [("Lee", "accused", "the ministry of hiding the report")],
    ),
    ('Lee called it "a mistake."', [("Lee", "called", 'it "a mistake."')]),
    ("The union opposes closing the bridge.", [("The union", "opposes", "closing the bridge")]),
    ("She denied that the bridge was unsafe.", [("She", "denied", "that the bridge was unsafe")]),
    ("They called for a new vote.", [("They", "called", "a new vote")]),
    ("She is confident that the bridge will hold.", [("She", "is confident", "that the bridge will hold")]),
    (
        "Her claim that the bridge was unsafe shocked many.",
        [("Her", "claim", "that the bridge was unsafe shocked many")],
    ),
    ("It was announced that the bridge would close.", [("", "was announced", "that the bridge would close")]),
    ("The bridge is expected to close in May.", [("", "is expected", "The bridge + to close in May")]),
    (
        "Lee was criticized by the union for the delay.",
        [("the union", "was criticized", "Lee + for the delay")],
    ),
    ("As the Herald reported, the bridge is closed.", [("the Herald", "reported", "the bridge is closed")]),
    # where the speaker stands
    ('"No," said Lee.', [("Lee", "said", '"No,"')]),
    ('"Why?" Lee asked.', [("Lee", "asked", '"Why?"')]),
    (
        "Ann Lee, 34, a nurse from Ohio, said she was glad.",
        [("Ann Lee, 34, a nurse from Ohio", "said", "she was glad")],
    ),
    ("Sen. Ann Lee (D-Ohio) said it was late.", [("Sen. Ann Lee (D-Ohio)", "said", "it was late")]),
    ("Acme Corp <ACM> said it sold the unit.", [("Acme Corp <ACM>", "said", "it sold the unit")]),
    ("The board, however, said it was late.", [("The board", "said", "it was late")]),
    ("The board on Tuesday said it was late.", [("The board", "said", "it was late")]),
    ("Lee and Diaz said they agreed.", [("Lee and Diaz", "said", "they agreed")]),
    (
        "Citing the cost, Lee said the plan was dead.",
        [("Lee", "Citing", "the cost"), ("Lee", "said", "the plan was dead")],
    ),
    # all that stands between a closing mark and the verb
    (
        '"They must choose," Fight for Ten organizing director Ann Lee told Radio 6 in Elm.',
        [("Fight for Ten organizing director Ann Lee", "told", '"They must choose,"')],
    ),
    ('"It is sinking," Texas-based Ann Lee said.', [("Texas-based Ann Lee", "said", '"It is sinking,"')]),
    (
        '"We must live with it," Tom Lund, who was leader under Mr. Roe, told lawmakers on a visit.',
        [("Tom Lund, who was leader under Mr. Roe", "told", '"We must live with it,"')],
    ),
    (
        '"She went too far," said Khin Zaw Win, an activist.',
        [("Khin Zaw Win, an activist", "said", '"She went too far,"')],
    ),
    (
        '"This gate is shut!" wrote a man calling himself Karl Karl.',
        [("a man calling himself Karl Karl", "wrote", '"This gate is shut!"')],
    ),
    # verbs of any kind behind a quotation and its comma
    (
        '"The town will be the town," an angry Lee retaliated.',
        [("an angry Lee", "retaliated", '"The town will be the town,"')],
    ),
    ('"We made it!" beamed Tom Lund of Elm.', [("Tom Lund of Elm", "beamed", '"We made it!"')]),
    # what is said inside what is said
    (
        "Lee praised a man who said that the bridge was safe.",
        [
            ("Lee", "praised", "a man who said that the bridge was safe"),
            ("who", "said", "that the bridge was safe"),
        ],
    ),
    # wire stories
    ("RATE SEEN AT THREE PCT THIS YEAR", [("", "SEEN", "RATE + AT THREE PCT THIS YEAR")]),
    ("TARIFF BILL VETO URGED BY ACME CHIEF", [("ACME CHIEF", "URGED BY", "TARIFF BILL VETO")]),
    ("ACME <ACM> SAID IN TALKS TO BUY UNIT", [("", "SAID", "ACME <ACM> + IN TALKS TO BUY UNIT")]),
    ("ACME <ACM> TO BUY UNIT, SOURCE SAYS", [("SOURCE", "SAYS", "ACME <ACM> TO BUY UNIT")]),
    ("<Fortune Bank> said it would buy the unit.", [("<Fortune Bank>", "said", "it would buy the unit")]),
    ("(Ivo Inc) said it would buy the unit.", [("(Ivo Inc)", "said", "it would buy the unit")]),
    (
        "Yesterday Acme <ACM>, with Audio Inc <AVA> an owner of Cyacq, said it had sold the unit.",
        [("Acme <ACM>", "said", "it had sold the unit")],
    ),
    (
        "Shares belonging to the chairman, Khoo Tuan, were sold, banking sources said.",
        [("banking sources", "said", "Shares belonging to the chairman, Khoo Tuan, were sold")],
    ),
    (
        "The tax will end on April 1, bankers and economists told Wire News.",
        [("bankers and economists", "told", "The tax will end on April 1")],
    ),
    (
        "They said with growth at 1.9 pct in 1986, the state would hold its course.",
        [("They", "said", "with growth at 1.9 pct in 1986, the state would hold its course")],
    ),
    (
        "The firm said Lund had been arrested by police and charged with theft.",
        [("The firm", "said", "Lund had been arrested by police and charged with theft")],
    ),
    # hearsay, and words that are quoted at second hand
    ("The strike has reportedly been called off.", [("", "reportedly", "The strike has + been called off")]),
    ("Reportedly, the ship had no lights.", [("", "Reportedly", "the ship had no lights")]),
    ("Lee reportedly said the ship had no lights.", [("Lee", "said", "the ship had no lights")]),
    ("The ship reportedly", []),
    (
        'The minister was quoted as saying "there is no risk."',
        [("The minister", "was quoted as saying", '"there is no risk."')],
    ),
    ('"It will go on," Lee was quoted as saying.', [("Lee", "was quoted as saying", '"It will go on,"')]),
    ("Local media report that two people died.", [("Local media", "report", "that two people died")]),
    (
        "Police in Port Ellery, Ohio stated that a man was held.",
        [("Police in Port Ellery, Ohio", "stated", "that a man was held")],
    ),
    (
        "The plane is believed to have crashed at 10:15.",
        [("", "is believed", "The plane + to have crashed at 10:15")],
    ),
    # marks: doubled, spaced, turned, none of the usual commas
    ("“ We lost everything ” , said Lund .", [("Lund", "said", "“ We lost everything ”")]),
    ("““There is no risk,”” said Lund.", [("Lund", "said", "““There is no risk,””")]),
    ('""There is no risk,"" said Lund.', [("Lund", "said", '""There is no risk,""')]),
    ("”We lost everything” said Tom Lund.", [("Tom Lund", "said", "”We lost everything”")]),
    ("“We lost everything“, said Lund.", [("Lund", "said", "“We lost everything“")]),
    ("„There is no risk“, said Lund.", [("Lund", "said", "„There is no risk“")]),
    ("«There is no risk», said Lund.", [("Lund", "said", "«There is no risk»")]),
    ("``There is no risk,'' said Lund.", [("Lund", "said", "``There is no risk,''")]),
    ("'We lost everything', Lund told Town News.", [("Lund", "told", "'We lost everything'")]),
    ("'We lost,' Lund said. 'It's gone.'", [("Lund", "said", "'We lost,' + 'It's gone.'")]),
    (
        '"He is no suspect" stated Chief Ann Lee, "he is a witness".',
        [("Chief Ann Lee", "stated", '"He is no suspect" + "he is a witness"')],
    ),
    ('Lee stated on the radio that, "I will not go".', [("Lee", "stated", 'that, "I will not go"')]),
    ('When asked about it, Lee replied "no comment".', [("Lee", "replied", '"no comment"')]),
    # towns with their states, insertions, names that look like other words
    (
        "Stacy Baker of Elm, South Carolina says she can win.",
        [("Stacy Baker of Elm, South Carolina", "says", "she can win")],
    ),
    (
        "Cory James, 22, of Elm, Mich., said he had not lost hope.",
        [("Cory James, 22, of Elm, Mich.", "said", "he had not lost hope")],
    ),
    (
        'The two lawmakers, however, argue that "there is precedent."',
        [("The two lawmakers", "argue", 'that "there is precedent."')],
    ),
    (
        '"It is a fraud," says Suck, who runs the office.',
        [("Suck, who runs the office", "says", '"It is a fraud,"')],
    ),
    (
        "''I saw it on 'Fox and Lund,''' said Tommy Lund.",
        [("Tommy Lund", "said", "''I saw it on 'Fox and Lund,'" + "''")],
    ),
    # nouns that are told what they are
    ("The senator's answer was that it was late.", [("The senator", "answer was", "that it was late")]),
    ('His slogan is "Forward for all."', [("His", "slogan is", '"Forward for all."')]),
    # who stands right before a colon
    ('From the report: "All samples are biased."', [("the report", ":", '"All samples are biased."')]),
    (
        'The index fell - Acme Institute: "All samples are biased."',
        [("Acme Institute", ":", '"All samples are biased."')],
    ),
    (
        'As Ann Lee, the No. 2 in the party, put it: "Nobody will act."',
        [("Ann Lee, the No. 2 in the party", "put it", '"Nobody will act."')],
    ),
    # passives that judge or name, by nobody who is named
    ("The plan was widely condemned.", [("", "was widely condemned", "The plan")]),
    ("Lee is accused of taking bribes.", [("", "is accused", "Lee + of taking bribes")]),
    ("The deal is seen as a threat to the port.", [("", "is seen", "The deal + as a threat to the port")]),
    ('Crows were dubbed the "police of the air."', [("", "were dubbed", 'Crows + the "police of the air."')]),
    # shows are no part of what was said on them
    (
        'Lee said it was late on CNN\'s "New Day."',
        [("Lee", "said", "it was late")],
    ),
    # title-case headlines: nouns that look like verbs, and verbs that look like nouns
    ("Copper Talks Stall", []),
    ("Minister Resigns as Copper Talks Stall", []),
    ("Rate Hopes Lift Shares", []),
    ("Four Claims Lund Made Last Night", []),
    ("Council Backs Pier Deal", [("Council", "Backs", "Pier Deal")]),
    ("Minister Calls for Calm After Port Fire", [("Minister", "Calls", "for Calm After Port Fire")]),
    ("Lund Vows to Fight On", [("Lund", "Vows", "to Fight On")]),
    # names that hide a verb
    ('"We tried to work," Bozell points out.', [("Bozell", "points out", '"We tried to work,"')]),
    ('"They are all here," Lee shot back with a laugh.', [("Lee", "shot back", '"They are all here,"')]),
    # both turned, at the head of a sentence
    (
        'Said Lee, "The thought of it is hard to bear."',
        [("Lee", "Said", '"The thought of it is hard to bear."')],
    ),
    (
        "Lee accused Roe, the senator from Ohio, of being too careful.",
        [("Lee", "accused", "Roe, the senator from Ohio, of being too careful")],
    ),
    # in X's words
    ('The pier, in Lee\'s words, "is falling down."', [("Lee", "in Lee's words", '"is falling down."')]),
    ("In her view, the pier is safe.", [("her", "In her view", "the pier is safe")]),
    ("They put it down in their view book.", []),
    # titles in marks are nobody's words
    (
        'Since then, the "Jane the Great" star has said that she was glad.',
        [('the "Jane the Great" star', "has said", "that she was glad")],
    ),
    (
        'Speaking on "The Morning Show," the mayor criticized the plan.',
        [("the mayor", "criticized", "the plan")],
    ),
    (
        'When Lee said it was "a mess," the crowd cheered.',
        [("Lee", "said", 'it was "a mess,"')],
    ),
    # headlines and labels
    ("PORT TO CLOSE, MAYOR SAYS", [("MAYOR", "SAYS", "PORT TO CLOSE")]),
    ("Mayor Says Port Will Close", [("Mayor", "Says", "Port Will Close")]),
    ("DOLLAR TO FALL FURTHER - BANK", [("BANK", "-", "DOLLAR TO FALL FURTHER")]),
    ("Q: Why was the bridge closed?", [("Q", ":", "Why was the bridge closed?")]),
    ("MAYOR LEE: We lost, but we go on.", [("MAYOR LEE", ":", "We lost, but we go on")]),
    ('Lee was blunt: "We lost."', [("Lee", ":", '"We lost."')]),
    ("Lee: 46", []),
    ("Lee: Finish second.", []),
    # not a quotation
    ("Contributing: Ann Lee and Maria Diaz.", []),
    ("The said amount was paid.", []),
    ("He runs a group called Safe Harbor.", []),
    ('The "Bridge to Nowhere" was built in 1920.', []),
    ('The so-called "bridge tax" rose in May.', []),
    ("The bridge was built in 1920.", []),
]


def read(text):
    found = []
    for finding in quotations(onrecord.Document(text)):
        spans = {
            role: [span.of(text) for span in finding.spans_of(role)] for role in ("speaker", "cue", "content")
        }
        found.append(("; ".join(spans["speaker"]), "; ".join(spans["cue"]), " + ".join(spans["content"])))
    return found


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(text, expected):
    assert read(text) == expected


def test_a_dateline_is_nobodys_words():
    text = "PORT ELLERY, Ohio, May 3 (Wire) — The bridge will close on Monday, Mayor Ann Lee said."
    assert read(text) == [("Mayor Ann Lee", "said", "The bridge will close on Monday")]


def test_a_quotation_goes_on_over_paragraphs():
    text = '"We lost," Lee said. "It hurts.\n\n"But we will win again."\n\nThe bridge was closed.'
    assert read(text) == [("Lee", "said", '"We lost," + "It hurts. + "But we will win again."')]


def test_mode_and_class():
    record = onrecord.extract('Lee said the plan was "a mistake."')
    (claim,) = record.claims_of("quotation")
    assert claim.attributes["mode"] == "mixed"
    assert claim.attributes["cue_class"] == "speech"


def test_a_whole_article_line_by_line():
    text = (GOLDEN / "harbour.txt").read_text(encoding="utf-8")
    lines = (GOLDEN / "harbour.tsv").read_text(encoding="utf-8").splitlines()
    expected = [
        (speaker, cue, " + ".join(rest)) for speaker, cue, *rest in (line.split("\t") for line in lines)
    ]
    title = ("Harbor board", "calls", "ferry plan 'a costly mistake'")
    assert sorted(read(text)) == sorted([title, *expected])


PARAGRAPHS = [
    (
        '"We lost everything."\n\n- Mayor Ann Lee, after the vote.',
        [("Mayor Ann Lee", "-", '"We lost everything."')],
    ),
    ('"It is a long game." - Matthew Stone', [("Matthew Stone", "-", '"It is a long game."')]),
    (
        "I was told to leave the ship and I did. Valeska Stone",
        [("Valeska Stone", "", "I was told to leave the ship and I did")],
    ),
    (
        "We must look again and act now.\n\n— Ann Lee, mayor of Elm",
        [("Ann Lee, mayor of Elm", "—", "We must look again and act now")],
    ),
    ('"We must look again."\n\nAnn Lee\n\nShe left.', [("Ann Lee", "", '"We must look again."')]),
    ("“ We must look again. ” —Ann Lee", [("Ann Lee", "—", "“ We must look again. ”")]),
    (
        '"Who are they?"\n\n"We are many. Who else?" Lee asked.',
        [("Lee", "asked", '"We are many. Who else?"')],
    ),
    (
        '"Those are small towns," Lund said. They lie far from Elm. "That is a tough area."',
        [("Lund", "said", '"Those are small towns," + "That is a tough area."')],
    ),
    (
        '"He is a cheerleader," Lee said. Instead, "he just gave up."',
        [("Lee", "said", '"He is a cheerleader," + Instead, "he just gave up."')],
    ),
    (
        'Transcript as follows:\n\n"We came, and we ate.\n\n"We will come again."\n\nThe mayor left.',
        [("Transcript", ":", '"We came, and we ate. + "We will come again."')],
    ),
    ('Lee wrote:\n\n"We lost."', [("Lee", "wrote", '"We lost."')]),
    (
        '"We lost.\n\n"It hurts," Lee said.',
        [("Lee", "said", '"We lost. + "It hurts,"')],
    ),
    (
        '"Why did we lose?" Lee asked. "Nobody knows."',
        [("Lee", "asked", '"Why did we lose?" + "Nobody knows."')],
    ),
    ('Lee was upset. "We lost again," she said.', [("she", "said", '"We lost again,"')]),
    ('"We lost," Lee said on the show "Meet the Town."', [("Lee", "said", '"We lost,"')]),
]


@pytest.mark.parametrize(("text", "expected"), PARAGRAPHS, ids=[text for text, _ in PARAGRAPHS])
def test_signed_announced_and_continued(text, expected):
    assert read(text) == expected


HOSTILE = [
    "said ",
    "Lee and ",
    "Lee, ",
    '" ',
    '"A b c," said Lee. ',
    'He said "A. B" and told "C. D" ',
    "Lee: ",
    "who said ",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_gives_spans_inside_it(piece):
    text = piece * (4000 // len(piece))
    for finding in quotations(onrecord.Document(text)):
        contents = finding.spans_of("content")
        assert contents
        assert all(one.end <= two.start for one, two in pairwise(contents))
        assert finding.span.end <= len(text)


ATTRIBUTES = [
    ("Lee did not say that the bridge was safe.", "negated"),
    ("Lee never said that the bridge was safe.", "negated"),
    ("Nobody said that the bridge was safe.", "negated"),
    ("Not everybody in the street believes that the bridge is safe.", "negated"),
    ("Lee reportedly said that the bridge was safe.", "hedged"),
    ("Lee may have said that the bridge was safe.", "hedged"),
    ("Did her father really tell the police that the bridge was safe?", "hedged"),
    ("Neither of the owners has said that the bridge was safe.", "negated"),
]


@pytest.mark.parametrize(("text", "name"), ATTRIBUTES)
def test_denied_and_hedged(text, name):
    (claim,) = onrecord.extract(text).claims_of("quotation")
    assert claim.attributes[name] is True


@pytest.mark.parametrize(
    ("text", "hearer"),
    [
        ("Lee told the council that the bridge was safe.", "the council"),
        ("Lee told the Echo over the phone that he left.", "the Echo"),
        ("“It is late,” Lee told Reuters in an email.", "Reuters"),
        ("Lee told the Elm Echo Tuesday that he left.", "the Elm Echo"),
        ("Lee told a meeting in Paris that he left.", "a meeting in Paris"),
    ],
)
def test_the_addressee(text, hearer):
    (finding,) = quotations(onrecord.Document(text))
    assert [span.of(text) for span in finding.spans_of("addressee")] == [hearer]


def test_a_quotation_of_very_many_pieces_is_several_of_one_speaker():
    text = (
        '"We won the case," Ada Reyes said. '
        + '"We won it, and nobody in this town has to pay for it." ' * 1200
    )
    found = onrecord.extract(text).claims_of("quotation")
    assert sorted(len(claim.spans_of("content")) for claim in found) == [201, 500, 500]
    assert {claim["speaker"] for claim in found} == {"Ada Reyes"}
    assert len({span for claim in found for span in claim.spans_of("content")}) == 1201
