"""Quotations where a comma is missing, an aside stands amid them, or one clause leads into another."""

import pytest

# text, then for each quotation (speaker, cue, contents joined by " + ")
SENTENCES = [
    # a comma that is missing behind who speaks, or before
    ("This, he said would help the traders.", [("he", "said", "This + would help the traders")]),
    ("The toll, she added will fall in May.", [("she", "added", "The toll + will fall in May")]),
    ("The man who left, she said, was ill.", [("she", "said", "The man who left + was ill")]),
    ("In those days she said, tolls were dear.", [("she", "said", "tolls were dear")]),
    ("Last year he said, the town lost three shops.", [("he", "said", "the town lost three shops")]),
    ("When she left she said, to cheers, that it was over.", [("she", "said", "that it was over")]),
    # whom one addresses is not what one says
    ("Addressing the staff on Friday, Oke stressed the need for care.", [("Oke", "stressed", "the need for care")]),
    ("Addressing journalists in Elm, Oke left.", []),
    ("The harbour master addressed the assembly.", []),
    ("She addressed concerns about the toll.", [("She", "addressed", "concerns about the toll")]),
    # `this` stands for what was said
    ("The minister stated this when he met traders in Elm.", [("The minister", "stated", "this")]),
    # a paper whose name looks like an adjective
    ("The Graphic reports that the quay has opened.", [("The Graphic", "reports", "that the quay has opened")]),
    # a shout
    ("Fans were shouting out “shame” as he left.", [("Fans", "were shouting out", "“shame”")]),
    # a reason within what a noun tells
    (
        "Oke made the claim that the judge was against him because he has called for a toll.",
        [
            ("Oke", "claim", "that the judge was against him because he has called for a toll"),
            ("he", "has called", "a toll"),
        ],
    ),
    # a noun told of, not what it tells
    ("It was a charge that the mayor strongly denied.", []),
    ("There were two words that Ann Lee could not bring herself to utter.", []),
    ("It was a charge that the mayor had lied.", [("", "charge", "that the mayor had lied")]),
    # who speaks, with an aside between dashes
    (
        "His deputy, Farah Orr - herself a sailor - went further, calling the plan a farce.",
        [("His deputy, Farah Orr - herself a sailor", "calling", "the plan a farce")],
    ),
    (
        "On Monday, Farah Orr - herself a sailor - called the plan a farce.",
        [("Farah Orr - herself a sailor", "called", "the plan a farce")],
    ),
    # words in marks behind a text that somebody sends
    (
        "The council declined to comment beyond a statement: “We take all complaints seriously.”",
        [
            ("The council", "declined", "to comment beyond a statement"),
            ("The council", "declined", "“We take all complaints seriously.”"),
        ],
    ),
    ("She backed the plan: “It works.”", [("She", "backed", "the plan: “It works.”")]),
    # others who tell of the same, or of something else meanwhile
    (
        "She backs the line, which some say is late and critics say it will fail.",
        [("She", "backs", "the line"), ("some", "say", "which + is late"), ("critics", "say", "it will fail")],
    ),
    ("The line, which some say is late and dear, opens in May.", [("some", "say", "which + is late and dear")]),
    (
        "Owners blamed the mayor while aides warned of the harm.",
        [("Owners", "blamed", "the mayor"), ("aides", "warned", "the harm")],
    ),
    (
        "Lee blamed the board for raising fees while homes stood empty.",
        [("Lee", "blamed", "the board for raising fees while homes stood empty")],
    ),
    # a name right behind the noun of which it tells
    (
        "The office kept its files in a way Judge Ann Lee slammed as “careless”.",
        [("Judge Ann Lee", "slammed", "as “careless”")],
    ),
    # `it` that stands for a clause speaks of nothing
    ("It might be right for a judge to send an email comparing the firm to a cult.", [("", "comparing", "the firm to a cult")]),
    (
        "It was at the fair that Oke gave his speech, pointing to a leak in the dam.",
        [("Oke", "pointing", "a leak in the dam")],
    ),
    # words in marks that go on behind what is told amid them
    (
        "“Many are unsure,” Oke wrote in a letter to members explaining why he left, “but most agree.”",
        [
            ("Oke", "wrote", "“Many are unsure,” + “but most agree.”"),
            ("Oke", "explaining", "why he left"),
        ],
    ),
    (
        "“I like Ann,” Oke told Orr, noting that he and she, when young, “have met.”",
        [
            ("Oke", "told", "“I like Ann,”"),
            ("Oke", "noting", "that he and she, when young, “have met.”"),
        ],
    ),
    # a time that is no time of saying
    (
        "Ann Oke said the last time the board met was in May.",
        [("Ann Oke", "said", "the last time the board met was in May")],
    ),
    ("Ann Oke said last week the board met in May.", [("Ann Oke", "said", "the board met in May")]),
    # two adverbs before an adjective
    (
        "They asked if he would speak on politically and socially charged topics.",
        [("They", "asked", "if he would speak on politically and socially charged topics")],
    ),
    # in what role somebody did it
    (
        "Oke noted Ann Lee’s time as mayor would help.",
        [("Oke", "noted", "Ann Lee’s time as mayor would help")],
    ),
    # who heard it
    (
        "Oke said according to the Herald that the pier would be rebuilt.",
        [("Oke", "said", "that the pier would be rebuilt")],
    ),
    # a noun that looks like an adjective
    ("Members of the public shouted “disgusting” as they left.", [("Members of the public", "shouted", "“disgusting”")]),
    # from whom one has it
    ("The meeting first heard from Mr Kent that it was late.", [("Mr Kent", "heard", "that it was late")]),
    (
        "They learned from Alec Kent, head of the guild, that it was late.",
        [("Alec Kent, head of the guild", "learned", "that it was late")],
    ),
    ("They heard from a man they had met that day.", []),
    ("She learned that from May it would be late.", [("She", "learned", "that from May it would be late")]),
    # amid what others think
    ("Police said the road was shut, amid fears of a flood.", [("Police", "said", "the road was shut")]),
    ("Lee said sales fell, amid weak demand.", [("Lee", "said", "sales fell, amid weak demand")]),
    # who makes a claim, and his role
    (
        "Lee rejected a claim by Orr, the mayor, that it had been sold.",
        [("Lee", "rejected", "a claim by Orr, the mayor, that it had been sold")],
    ),
    # who speaks is named again
    (
        "Police said talks went on but they suggested that it may have been a theft.",
        [("Police", "said", "talks went on"), ("they", "suggested", "that it may have been a theft")],
    ),
    ("Lee said the firm was well but it expected that.", [("Lee", "said", "the firm was well but it expected that")]),
    ("Owners expressed an interest in a vote.", [("Owners", "expressed an interest", "a vote")]),
    # who does it in turn
    (
        "The row went on, with Lee calling for a toll and Roe opposing it.",
        [("Lee", "calling", "a toll"), ("Roe", "opposing", "it")],
    ),
    (
        "Lee left, praising the crew and men fighting the fire.",
        [("Lee", "praising", "the crew and men fighting the fire")],
    ),
    # who is named again, or others
    (
        "Lee said aides had lied and she accused Roe of theft.",
        [("Lee", "said", "aides had lied"), ("she", "accused", "Roe of theft")],
    ),
    (
        "Many have said they will stay away and others have said they are not keen.",
        [("Many", "have said", "they will stay away"), ("others", "have said", "they are not keen")],
    ),
    # when somebody did it
    ("Lee supported the bill when it came to the Senate.", [("Lee", "supported", "the bill")]),
    ("Lee described a moment when it rained.", [("Lee", "described", "a moment when it rained")]),
    ("Poll numbers suggest a rift when it comes to tolls.", [("Poll numbers", "suggest", "a rift when it comes to tolls")]),
    # what one does next
    ("Lee called it a “mad, sad plan” before walking out.", [("Lee", "called", "it a “mad, sad plan”")]),
    (
        "Lee said Roe had called it “mad” before walking out.",
        [("Lee", "said", "Roe had called it “mad” before walking out")],
    ),
    # how many a relative stands for
    ("She met two clerks, both of whom opposed the toll.", [("both of whom", "opposed", "the toll")]),
    ("She met the clerks, a majority of whom opposed the toll.", [("a majority of whom", "opposed", "the toll")]),
    (
        "“Come in,” Lee told Ann Roe, who opened the door and said she was ill.",
        [("Lee", "told", "“Come in,”"), ("who", "said", "she was ill")],
    ),
    # what courts hear
    ("Later on, Lee and Orr fell out, it was claimed.", [("", "was claimed", "Later on, Lee and Orr fell out")]),
    ("When Lee left, it was claimed.", []),
    (
        "The trial has heard that Orr said he had smoked, and said she did, too.",
        [("The trial", "has heard", "that Orr said he had smoked, and said she did, too")],
    ),
    (
        "When he wanted to “go outside for a smoke”, the court heard, he took a knife.",
        [("the court", "heard", "When he wanted to “go outside for a smoke” + he took a knife")],
    ),
    (
        "When the crew left, it “went badly,” said Drew Roe, a member of the board.",
        [("Drew Roe, a member of the board", "said", "When the crew left, it “went badly,”")],
    ),
    # what leads up to a clause, a comma missing or not
    (
        "Instead of a toll the town should sell the pier, the union believes.",
        [("the union", "believes", "Instead of a toll the town should sell the pier")],
    ),
    (
        "A week after owners called for a vote, the board has written to Lee, saying no.",
        [("owners", "called", "a vote"), ("the board", "saying", "no")],
    ),
    # a present behind `and`
    (
        "Some of them have worked there for more than 30 years and say this strike is the first.",
        [("Some of them", "say", "this strike is the first")],
    ),
    ("They want to stop and say no.", [("They", "want", "to stop and say no")]),
    ("Lee flagged the potential for a row.", [("Lee", "flagged", "the potential for a row")]),
    ("Orr speculated what may have caused it.", [("Orr", "speculated", "what may have caused it")]),
    ("Lee was flagging the longer the night went on.", []),
    ("Both papers flagged the longer queues.", [("Both papers", "flagged", "the longer queues")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
