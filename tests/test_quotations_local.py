"""Who said what in local papers and on business pages."""

import pytest

import onrecord

SENTENCES = [
    # who is from a town and its state
    (
        "The Fernley, Calif.-based company said it would fall.",
        [("The Fernley, Calif.-based company", "said", "it would fall")],
    ),
    (
        "The Harwich, New York-based maker said it fell.",
        [("The Harwich, New York-based maker", "said", "it fell")],
    ),
    (
        "The Harwich, Ontario, company said it would fall.",
        [("The Harwich, Ontario, company", "said", "it would fall")],
    ),
    ("A Birmingham, Ala., lawyer said it was late.", [("A Birmingham, Ala., lawyer", "said", "it was late")]),
    ("In the Bronx, New York, police said it was late.", [("police", "said", "it was late")]),
    ("In the Bronx, New York, residents said it was late.", [("residents", "said", "it was late")]),
    # what describes the noun of a cue
    (
        "Residents raised ethical concerns about the plan.",
        [("Residents", "raised ethical concerns", "the plan")],
    ),
    ("The loss raised fresh doubts about the plan.", [("The loss", "raised fresh doubts", "the plan")]),
    ("Roe paid warm tribute to the crew.", [("Roe", "paid warm tribute", "the crew")]),
    (
        "She made it abundantly clear that it was late.",
        [("She", "made it abundantly clear", "that it was late")],
    ),
    ("Roe made a strong case for it.", [("Roe", "made a strong case", "it")]),
    ("He took no issue with it.", []),
    ("He raised five children and concerns about tolls.", []),
    # an object behind when and where
    (
        "Roe underlined during his meeting with the envoy the importance of the talks.",
        [("Roe", "underlined", "the importance of the talks")],
    ),
    ("She stressed in a speech on Monday the need for calm.", [("She", "stressed", "the need for calm")]),
    (
        "Roe reaffirmed during the call his support for the talks.",
        [("Roe", "reaffirmed", "his support for the talks")],
    ),
    # in what one spoke, behind the speaker
    ("The list was cut, said Ann Roe, during her talk.", [("Ann Roe", "said", "The list was cut")]),
    ("The list was cut, said Roe, in a statement.", [("Roe", "said", "The list was cut")]),
    ("It will rain, said Roe, in the north.", [("Roe", "said", "It will rain + in the north")]),
    # what is told no more
    (
        "Pike said the man called earlier, but he didn’t release details about the call.",
        [("Pike", "said", "the man called earlier")],
    ),
    (
        "Pike said the man called earlier, but did not provide any further details.",
        [("Pike", "said", "the man called earlier")],
    ),
    ("Roe enthused over the win.", [("Roe", "enthused", "the win")]),
    # a comma too many behind the verb
    ("Roe, in a letter on Monday, said, the pier is shut.", [("Roe", "said", "the pier is shut")]),
    ("Mayor Jo Roe on Monday, said, the pier is shut.", [("Mayor Jo Roe", "said", "the pier is shut")]),
    (
        "Mayor Jo Roe, Chairman, Elm Pier Forum, said, the request for aid is late.",
        [("Mayor Jo Roe, Chairman, Elm Pier Forum", "said", "the request for aid is late")],
    ),
    ("Jo Roe, the chairman said, is late.", [("the chairman", "said", "Jo Roe + is late")]),
    # a day before the verb
    (
        "Dismissing the plan as a joke, Roe today said it was late.",
        [("Roe", "Dismissing", "the plan as a joke"), ("Roe", "said", "it was late")],
    ),
    # what is no verb, and what is one
    (
        "The Mayors spoke through Mr Jo Roe, Mayor of Elm and Chairman of the Elm Forum in a note emailed to staff by his aide.",
        [],
    ),
    ("The firm in a statement appealed to workers to stay.", [("The firm", "appealed", "workers to stay")]),
    ("Claims from Dr Roe state that it leaks.", [("Claims from Dr Roe", "state", "that it leaks")]),
    (
        "Speaking to reporters on the eve of the end of four years in office, Roe said it was late.",
        [("Roe", "said", "it was late")],
    ),
    (
        "She asked if he must go over supply and demand..",
        [("She", "asked", "if he must go over supply and demand")],
    ),
    # words in marks over two paragraphs, of which the second has no mark at its head
    (
        'The mayor said, "Elm is weak. It has lost.\nWith a string of defeats, its leaders attack me. All these are tricks."\nHe left.',
        [
            (
                "The mayor",
                "said",
                '"Elm is weak. It has lost. + With a string of defeats, its leaders attack me. All these are tricks."',
            )
        ],
    ),
    # who has said it, before the last mark
    (
        'Elm chose four.\n\n"We lost it all. We are sad.\nElm Rep. Jo Roe."\n\nShe left.',
        [("Elm Rep. Jo Roe", "", '"We lost it all. We are sad.')],
    ),
    (
        'Elm chose four.\n\n"We lost it all, and we are sad.\nJo Roe, Elm Policy Institute."\n\nShe left.',
        [("Jo Roe, Elm Policy Institute", "", '"We lost it all, and we are sad.')],
    ),
    # what is answered is not what is told
    ("Roe responded to claims that it leaks.", [("Roe", "responded", "claims that it leaks")]),
    ("Roe responded to a story that it leaks.", [("Roe", "responded", "a story that it leaks")]),
    ("Roe replied to Lee that it was late.", [("Roe", "replied", "that it was late")]),
    ("Roe complained to the board that it leaks.", [("Roe", "complained", "that it leaks")]),
    # one thing, and many behind its verb
    (
        "He said the article, which has yet to come out, repeats the same claims.",
        [("He", "said", "the article, which has yet to come out, repeats the same claims")],
    ),
    ("Rain is due, says forecasters.", [("forecasters", "says", "Rain is due")]),
    # in what it was said, twice
    ("In a note in reply Ann Roe said it was late.", [("Ann Roe", "said", "it was late")]),
    # a pronoun for what follows
    ("As Ann Lee described it, “We are lost.”", [("Ann Lee", "described", "“We are lost.”")]),
    ("As Lee praised him, “Shame!” they cried.", [("Lee", "praised", "him, “Shame!” they cried")]),
    # nobody
    (
        'It was her job to see that it worked.\n\n"The crew are doing their job well."',
        [("", "", '"The crew are doing their job well."')],
    ),
    ("Acme+ said it would cut jobs.", [("Acme+", "said", "it would cut jobs")]),
    # who reports it all
    (
        "As first reported by the Echo, Roe told the crew that it was late.",
        [("the Echo", "reported by", "Roe told the crew that it was late")],
    ),
    (
        "As reported by the BBC, the group, which took it, fell.",
        [("the BBC", "reported by", "the group, which took it, fell")],
    ),
    (
        "As reported by Tass, the Russian agency, it fell.",
        [("Tass, the Russian agency", "reported by", "it fell")],
    ),
    ("As expected by most, Roe said it was late.", [("Roe", "said", "it was late")]),
    # a verb that tells nothing there
    (
        "Roe said he had been ill and holds a job in Elm.",
        [("Roe", "said", "he had been ill and holds a job in Elm")],
    ),
    # a body whose letters are a pronoun
    ("The WHO on Monday confirmed 19 deaths.", [("The WHO", "confirmed", "19 deaths")]),
    ("WHO official Jo Roe in a post said it was late.", [("WHO official Jo Roe", "said", "it was late")]),
    # when something is felt, and found
    ("The mother was visibly upset as he entered the room in which it had been.", []),
    (
        "Police confirmed the death, but on inspection found he was alive.",
        [("Police", "confirmed", "the death"), ("Police", "found", "he was alive")],
    ),
    ("Roe claimed Lee had helped her, but offered no proof.", [("Roe", "claimed", "Lee had helped her")]),
    # who locks out whom says nothing
    (
        "Acme locked out drivers, cooks and yard workers after the parties did not agree on new contracts.",
        [],
    ),
    # what is added behind words in marks
    (
        "Roe described him as a “brilliant editor” adding: “He was kind.”",
        [("Roe", "described", "him as a “brilliant editor”"), ("Roe", "adding", "“He was kind.”")],
    ),
    (
        "The union leaders served immediate notice they would strike.",
        [("The union leaders", "notice", "they would strike")],
    ),
    # what leads up to a clause, and one who does nothing
    (
        "It found that after a group was read a text, 63 percent favored it.",
        [("It", "found", "that after a group was read a text, 63 percent favored it")],
    ),
    (
        "Roe and his backers are asking aides not to vote while talks are underway, arguing that it would hurt.",
        [
            ("Roe and his backers", "are asking", "aides not to vote while talks are underway"),
            ("Roe and his backers", "arguing", "that it would hurt"),
        ],
    ),
    (
        "The minister announced the first death since the outbreak was declared this week.",
        [("The minister", "announced", "the first death since the outbreak was declared this week")],
    ),
    # a town and an agency
    (
        "Elm, CWA- Envoy Jo Roe stressed the need for talks.",
        [("Envoy Jo Roe", "stressed", "the need for talks")],
    ),
    # a thing alone before a comma has its verb behind the next
    (
        "Analysts said the measure, reflecting demand rather than prices, was no guide.",
        [("Analysts", "said", "the measure, reflecting demand rather than prices, was no guide")],
    ),
    ("Roe was quoted by the Echo stating, “It was late.”", [("Roe", "stating", "“It was late.”")]),
    # an adverb that belongs to what is said
    (
        "Roe said rather than engage in talks, the board had left.",
        [("Roe", "said", "rather than engage in talks, the board had left")],
    ),
    ("Roe said less than a tenth had left.", [("Roe", "said", "less than a tenth had left")]),
    ("Roe said even if it fails, it is right.", [("Roe", "said", "even if it fails, it is right")]),
    (
        "Roe said instead of talks, it wanted a vote.",
        [("Roe", "said", "instead of talks, it wanted a vote")],
    ),
    ("Roe said ahead of the vote that it was late.", [("Roe", "said", "that it was late")]),
    # who tells no more
    (
        "Cole told MPs she was appalled but stopped short of naming him.",
        [("Cole", "told", "she was appalled")],
    ),
    (
        "Roe has been endorsed by dozens of papers including the Echo.",
        [("dozens of papers", "has been endorsed", "Roe")],
    ),
    # what things, or those who only act, raise is no speech
    ("Talks broke down, raising the prospect of a strike.", []),
    ("The loss raises the possibility that it leaks.", []),
    (
        "The report raised the possibility that it leaks.",
        [("The report", "raised the possibility", "that it leaks")],
    ),
    ("Roe is raising the prospect of a strike.", [("Roe", "is raising the prospect", "a strike")]),
    # a question in the order of a question
    ("Roe asked how was it that the board knew.", [("Roe", "asked", "how was it that the board knew")]),
    ("Lee asked why did it take so long.", [("Lee", "asked", "why did it take so long")]),
    (
        "The county manager's $26.6 million proposed spending plan was moved out of committee Tuesday.",
        [],
    ),
    (
        "The three opposing votes were not over the staff request.",
        [],
    ),
    (
        "The bench, also comprising Justices M R Gill, Asha Verma, Lata Nair, and P S Iyer, said it was late.",
        [
            (
                "The bench, also comprising Justices M R Gill, Asha Verma, Lata Nair, and P S Iyer",
                "said",
                "it was late",
            )
        ],
    ),
    (
        "The panel, including Ann Lee, Bo Roe, and Jo Orr, said it was late.",
        [("The panel, including Ann Lee, Bo Roe, and Jo Orr", "said", "it was late")],
    ),
    (
        "Many veterans interviewed at rallies in Elm this week, including Mr. Lee, said they had no problem with it.",
        [
            (
                "Many veterans interviewed at rallies in Elm this week, including Mr. Lee",
                "said",
                "they had no problem with it",
            )
        ],
    ),
    (
        "Despite ample evidence, including a bill and a note, sites - from A to B - are promoting a theory.",
        [("sites", "are promoting", "a theory")],
    ),
    (
        "He was a consultant who had not seen Mr Roe in the 12 days before he died.",
        [],
    ),
    (
        "She saw Lee as a friend.",
        [("She", "saw", "Lee as a friend")],
    ),
    (
        "Both parties hail the bill as a victory.",
        [("Both parties", "hail", "the bill as a victory")],
    ),
    (
        "Two men have agreed to settle claims over the Elm River, a major waterway in Ohio, the Justice Department and U.S. Environmental Agency announced today.",
        [
            (
                "the Justice Department and U.S. Environmental Agency",
                "announced",
                "Two men have agreed to settle claims over the Elm River, a major waterway in Ohio",
            )
        ],
    ),
    (
        "The ship sank off Elm, a small port, the navy and the coastguard said.",
        [("the navy and the coastguard", "said", "The ship sank off Elm, a small port")],
    ),
    (
        "The firm has agreed to pay a fine over spills in three states, the Justice Department, the U.S. Environmental Agency (EPA) and state of North Carolina announced.",
        [
            (
                "the Justice Department, the U.S. Environmental Agency (EPA) and state of North Carolina",
                "announced",
                "The firm has agreed to pay a fine over spills in three states",
            )
        ],
    ),
    (
        "Ann Lee, a clerk, and Bo Roe said it rained.",
        [("Ann Lee, a clerk, and Bo Roe", "said", "it rained")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "hearer"),
    [
        ("“I may,” Roe told reporters at an event in Elm.", "reporters"),
        ("Roe told journalists outside the court that it was late.", "journalists"),
        ("Roe told reporters from Oak that it was late.", "reporters from Oak"),
        ("“I may,” Roe told reporters Friday at a convention of guilds in Elm.", "reporters"),
        ("“I may,” Roe told the Sunday Echo in Elm.", "the Sunday Echo in Elm"),
    ],
)
def test_who_is_told(text, hearer):
    (claim,) = onrecord.extract(text).claims_of("quotation")
    assert claim["addressee"] == hearer
