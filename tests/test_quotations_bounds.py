"""Where what is told begins and ends, and who tells it: slips that were found in American papers."""

import pytest

# text, then for each quotation (speaker, cue, contents joined by " + ")
SENTENCES = [
    # told in passing, with an adverb before the verb, or between a subject and its verb
    ("Fares fell, as the Elm Herald first reported.", [("the Elm Herald", "reported", "Fares fell")]),
    (
        "The plan, as the Elm Herald reported last week, is dead.",
        [("the Elm Herald", "reported", "The plan + is dead")],
    ),
    (
        "But the plan, as Lee puts it, will help, and the board has left.",
        [("Lee", "puts it", "But the plan + will help, and the board has left")],
    ),
    (
        "The mayor, as she noted, voted for it and left.",
        [("she", "noted", "The mayor + voted for it and left")],
    ),
    ("Ann Lee, as mayor, said no.", [("Ann Lee", "said", "no")]),
    # `as` that compares
    ("The town wasn't as violent and angry as he suggested.", []),
    ("The fall was not as bad as analysts had predicted.", []),
    ("The town is as old as Lee, as she said.", [("she", "said", "The town is as old as Lee")]),
    # what one does not do
    ("They made matters worse rather than addressing it.", []),
    ("Instead of criticizing the board, Lee left.", []),
    ("After criticizing the board, Lee left.", [("Lee", "criticizing", "the board")]),
    # what stand against each other
    ("Tolls were on opposing sides of the debate.", []),
    ("Lawyers from opposing teams met.", []),
    ("He campaigned on opposing the toll.", [("He", "opposing", "the toll")]),
    # how often one speaks
    ("She has spoken on only a few occasions.", []),
    ("She has spoken on tolls.", [("She", "has spoken", "tolls")]),
    # the main clause behind what somebody was told, feels or is said to say
    (
        "Having been told by police that he was a threat, the bank closed.",
        [("police", "Having been told by", "that he was a threat")],
    ),
    ("After being told that it was late, the bank closed.", [("", "being told", "that it was late")]),
    ("While Lee is sure of victory, her rivals are not.", [("Lee", "is sure", "victory")]),
    (
        "Opinion is divided, and while her team is sure of the outcome, there is a debate.",
        [("her team", "is sure", "the outcome")],
    ),
    ("In a letter saying that it was late, Lee resigned.", [("a letter", "saying", "that it was late")]),
    (
        "Following the release of a video threatening a strike in Elm, Cole closed the port.",
        [("the release of a video", "threatening", "a strike in Elm")],
    ),
    ("A letter saying it was late was sent.", [("A letter", "saying", "it was late")]),
    # a time opens a clause
    ("The day Ann Lee said she would go, the board met.", [("Ann Lee", "said", "she would go")]),
    (
        "At the moment she learned she had been sacked, she was at the port.",
        [("she", "learned", "she had been sacked")],
    ),
    (
        "The night nurse Ann Lee said it was late.",
        [("The night nurse Ann Lee", "said", "it was late")],
    ),
    # who is to say it
    (
        "It was hard for bakers to say that bread is bad.",
        [("bakers", "say", "that bread is bad")],
    ),
    ("It took years for the truth to show that he lied.", [("It", "show", "that he lied")]),
    # names that are set off
    (
        "They met – Oke saying he was pleased and Lee calling it “a joke.”",
        [("Oke", "saying", "he was pleased"), ("Lee", "calling", "it “a joke.”")],
    ),
    ("They met for an hour, Cole saying he was pleased.", [("Cole", "saying", "he was pleased")]),
    (
        "They spoke at the port, Elmham, saying it was late.",
        [("They", "saying", "it was late")],
    ),
    (
        "Cole backed it and Lee opposed it, both saying it was late.",
        [("Cole", "backed", "it"), ("Lee", "opposed", "it"), ("both", "saying", "it was late")],
    ),
    (
        "The field is split, with Ann Lee, Mike Oke and Chris Cole all calling for a strong rule.",
        [("Ann Lee, Mike Oke and Chris Cole", "calling", "a strong rule")],
    ),
    (
        "They made threats against him for publicly defending the right to strike.",
        [("him", "defending", "the right to strike")],
    ),
    (
        "It led to moves to turn what was long a gain into a loss, by highlighting the claims.",
        [("It", "highlighting", "the claims")],
    ),
    # what figures make is no source
    (
        "Norvik earned $600 million last year, according to public filings, a rise of 3 percent.",
        [("public filings", "according to", "Norvik earned $600 million last year")],
    ),
    (
        "Norvik earned $600 million last year, according to Ann Lee, a spokeswoman.",
        [("Ann Lee, a spokeswoman", "according to", "Norvik earned $600 million last year")],
    ),
    # a source tells what follows what somebody else says
    (
        "Bakers also denounced the deal, which would cut pay by half, according to union leaders.",
        [
            ("Bakers", "denounced", "the deal"),
            ("union leaders", "according to", "which would cut pay by half"),
        ],
    ),
    (
        "He has his own firm, which made $36,000 last year, according to public filings.",
        [("public filings", "according to", "He has his own firm, which made $36,000 last year")],
    ),
    # a row in which a relative clause ends
    (
        "It is late, said Ann Lee, who has advised banks, unions and boards on the topic.",
        [("Ann Lee, who has advised banks, unions and boards on the topic", "said", "It is late")],
    ),
    (
        "It is late, said Ann Lee, who left in May, but boards and banks failed.",
        [("Ann Lee, who left in May", "said", "It is late")],
    ),
    # what goes on with its verb behind marks
    (
        "Those who lie on “the web,” he said, end up alone.",
        [("he", "said", "Those who lie on “the web,” + end up alone")],
    ),
    ("He left the “mess,” Lee said, and is glad.", [("Lee", "said", "He left the “mess,”")]),
    # what others do meanwhile
    (
        "The mayor likes “Harbour Lights,” while the former mayor loves “Dockers.”",
        [("The mayor", "likes", "“Harbour Lights,”"), ("the former mayor", "loves", "“Dockers.”")],
    ),
    (
        "Some groups reported spending $6 on posters, while others, including bakers, reported spending $1.",
        [
            ("Some groups", "reported", "spending $6 on posters"),
            ("others, including bakers", "reported", "spending $1"),
        ],
    ),
    # what led up to something that is left out
    (
        "The case had been viewed as a threat, particularly after the board agreed to look at it.",
        [
            ("", "had been viewed", "The case + as a threat"),
            ("the board", "agreed", "to look at it"),
        ],
    ),
    # a time with what explains it is not told
    ("On Friday morning, the third day in his tour, Gary Oke told a joke.", []),
    # asides between dashes
    (
        "With the port closed — new filings show it has less than $1 million in cash — allies are stepping in.",
        [("new filings", "show", "it has less than $1 million in cash")],
    ),
    # a body that is so called
    (
        "Both raids were claimed by the so-called Islamic State, sparking fear.",
        [("the so-called Islamic State", "were claimed", "Both raids")],
    ),
    # several, and a word taken for one thing
    ("It is late, many argue.", [("many", "argue", "It is late")]),
    ("The law, many fear, will hurt bakers.", [("many", "fear", "The law + will hurt bakers")]),
    ("Many staff said it was late.", [("Many staff", "said", "it was late")]),
    # a verb that is like its noun
    (
        "Mr. Oke forecast that the economy would soon rebound.",
        [("Mr. Oke", "forecast", "that the economy would soon rebound")],
    ),
    ("The forecast that sales would rise was wrong.", [("", "forecast", "that sales would rise")]),
    # a source behind `that`
    (
        "Lee said that, according to police, the men fled.",
        [
            ("Lee", "said", "that, according to police, the men fled"),
            ("police", "according to", "the men fled"),
        ],
    ),
    ("Lee said that, in his view, the men fled.", [("Lee", "said", "that, in his view, the men fled")]),
    (
        "After years of rows, many believe Lee has proven a fool.",
        [("many", "believe", "Lee has proven a fool")],
    ),
    # asides between hyphens that stand alone
    (
        "Mr. Lee argued emphatically - rebuking Cole eight times by name - that the rival had lied.",
        [("Mr. Lee", "argued", "that the rival had lied")],
    ),
    ("The plan - which is late - that Lee backs is dead.", []),
    # `has` that is cut short, and a time
    (
        "He’s argued for years that guests can’t be bound.",
        [("He", "’s argued", "that guests can’t be bound")],
    ),
    (
        "It’s been said for years that it is late.",
        [("", "’s been said", "that it is late")],
    ),
    # capitals of a name
    ("Most immigrants in the United States are Christian.", []),
    ("The Elm Mirror Backs Lee for Mayor", [("The Elm Mirror", "Backs", "Lee for Mayor")]),
    # participles that go on
    (
        'An army of workers stood there, calling for Lee\'s firing and carrying signs saying, "Go today."',
        [("An army of workers", "calling", "Lee's firing"), ("signs", "saying", '"Go today."')],
    ),
    (
        'Katie Oke praised thrift, advising students to "save well," and telling bakers, "Go."',
        [
            ("Katie Oke", "praised", "thrift"),
            ("Katie Oke", "advising", 'to "save well,"'),
            ("Katie Oke", "telling", '"Go."'),
        ],
    ),
    # a passive that goes on with another verb
    (
        "She is moving to Elm but is expected to stay on air.",
        [("", "is expected", "She + to stay on air")],
    ),
    ("Lee was named mayor and was praised by Cole.", [("Cole", "was praised", "Lee")]),
    (
        "Lee told the board that he wants visas, which go to skilled hands and are praised by Cole.",
        [("Lee", "told", "that he wants visas")],
    ),
    # what somebody means to do, behind a day or what is inserted
    ("The board decided on Sunday to fire Lee.", [("The board", "decided", "to fire Lee")]),
    ("Lee spoke on Monday to fire crews.", []),
    ("Lee, a clerk in Elm, plans to focus on jobs.", [("Lee, a clerk in Elm", "plans", "to focus on jobs")]),
    (
        "Lee, who announced a plan on Monday, plans to focus on jobs.",
        [
            ("Lee, who announced a plan on Monday", "plans", "to focus on jobs"),
            ("who", "announced", "a plan"),
        ],
    ),
    # a participle that is a quality, as nobody hears it
    (
        "She urged the community to remain vigilant and informed.",
        [("She", "urged", "the community to remain vigilant and informed")],
    ),
    ("Lee called it mad and apologized.", [("Lee", "called", "it mad")]),
    # who acts in a clause that tells when
    (
        "Police diverted traffic after Oke's supporters called for protests.",
        [("Oke's supporters", "called", "protests")],
    ),
    ("Police diverted traffic after a meeting called for Monday.", []),
    # a promise that is made, a message that is sent, what is said before somebody
    ("Lee made a promise to give the money away.", [("Lee", "promise", "to give the money away")]),
    ("The board made a decision to close the port.", []),
    (
        "The board sent Mr. Lee an unmistakable message: He is hurting the port and must stop.",
        [("The board", "message:", "He is hurting the port and must stop")],
    ),
    ("Lee gave Cole a list: bread, eggs and ham.", []),
    ("Lee will testify before the board about the decision.", [("Lee", "will testify", "the decision")]),
    # what concerns are about, and what a poll of a name shows
    ("Concerns were raised that the rail might fail.", [("", "Concerns", "that the rail might fail")]),
    ("Calls were made that night.", []),
    (
        "A Herald rolling poll shows Lee ahead.",
        [("A Herald rolling poll", "shows", "Lee ahead")],
    ),
    # who judges a noun, behind a participle
    ("The bill, opposed by House members, never became law.", [("House members", "opposed", "The bill")]),
    ("A vote on the bill opposed by Lee is due.", [("Lee", "opposed", "the bill")]),
    ("The proposal rejected by voters last year is back.", [("voters", "rejected", "The proposal")]),
    (
        "Oke left over demands rejected by the government and Cole for old clauses.",
        [("the government and Cole", "rejected", "demands")],
    ),
    ("He was the man condemned by history.", []),
    ("The rebels backed by Elm have left.", []),
    # a clause that somebody goes on to tell, which nothing else goes on with
    (
        "The mill, which is old, will fall, Lee continued.",
        [("Lee", "continued", "The mill, which is old, will fall")],
    ),
    (
        "Therefore, a row is brewing among bakers, he went on.",
        [("he", "went on", "Therefore, a row is brewing among bakers")],
    ),
    ("Although the rain fell, the match continued.", []),
    ("Because the bakers were late, she continued.", []),
    ("The rain stopped, and he continued.", []),
    ("The union met, the bakers struck, the row continued.", []),
    ("He continued the work was hard.", []),
    # several who do so in the clause behind it
    (
        "Praising the deal, bakers and millers said it was late.",
        [("bakers and millers", "Praising", "the deal"), ("bakers and millers", "said", "it was late")],
    ),
    (
        "Rejecting calls for a ban, Mr. Oke and Mrs. Lund said it was late.",
        [
            ("Mr. Oke and Mrs. Lund", "Rejecting", "calls for a ban"),
            ("Mr. Oke and Mrs. Lund", "said", "it was late"),
        ],
    ),
    (
        "Denouncing the bakers, millers and cooks, Lee said it was late.",
        [("Lee", "Denouncing", "the bakers, millers and cooks"), ("Lee", "said", "it was late")],
    ),
    (
        "Growing numbers of bakers, millers and cooks said that it was late.",
        [("Growing numbers of bakers, millers and cooks", "said", "that it was late")],
    ),
    (
        "Asked about the mill, Lee and Oke said it was old.",
        [("", "Asked", "the mill"), ("Lee and Oke", "said", "it was old")],
    ),
    (
        "Asked about bread, eggs and milk, Lee said it was old.",
        [("", "Asked", "bread, eggs and milk"), ("Lee", "said", "it was old")],
    ),
    ("Asked to comment, bakers and millers said no.", [("bakers and millers", "said", "no")]),
    # for whom one speaks, and why one judges
    (
        "The plan was criticised by a spokesman for the union.",
        [("a spokesman for the union", "was criticised", "The plan")],
    ),
    (
        "The plan was criticised by lawyers for its cost.",
        [("lawyers", "was criticised", "The plan + for its cost")],
    ),
    # names that nobody knows
    ("Kayi denied it.", [("Kayi", "denied", "it")]),
    ("In May, Okonkwo denied it.", [("Okonkwo", "denied", "it")]),
    ("Nonetheless denied it was.", []),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
