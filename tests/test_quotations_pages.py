"""Who said what on political pages and in magazines."""

import pytest

SENTENCES = [
    (
        "When the fees rose, Mr. Lee said in an interview, Mr. Roe “kind of laughed at me and left.”",
        [("Mr. Lee", "said", "Mr. Roe “kind of laughed at me and left.”")],
    ),
    (
        "Mr. Lee said in an interview, Mr. Roe “laughed at me and left.”",
        [("Mr. Lee", "said", "Mr. Roe “laughed at me and left.”")],
    ),
    (
        "The firm reported this quarter that its users were up.",
        [("The firm", "reported", "that its users were up")],
    ),
    (
        "The firm announced last quarter it would close the plant.",
        [("The firm", "announced", "it would close the plant")],
    ),
    (
        "Lee announced this offseason that fees were up.",
        [("Lee", "announced", "that fees were up")],
    ),
    (
        "Lee said this term is rude.",
        [("Lee", "said", "this term is rude")],
    ),
    (
        "He called this week a disaster.",
        [("He", "called", "this week a disaster")],
    ),
    (
        "He called this season “a disaster” for the club.",
        [("He", "called", "this season “a disaster” for the club")],
    ),
    (
        "A plan called last year a disaster was dropped.",
        [],
    ),
    (
        "As the rain began to fall, Lee joked, “You people are being ridiculous.”",
        [("Lee", "joked", "“You people are being ridiculous.”")],
    ),
    (
        "As the race began, Lee was a lawyer in Elm.",
        [],
    ),
    (
        "As Lee put it in a memo explaining the sale, “We won.”",
        [("Lee", "explaining", "the sale"), ("Lee", "put it", "“We won.”")],
    ),
    (
        "As Lee explained the plan to the crowd, protesters yelled, “Shame on you!”",
        [("Lee", "explained", "the plan to the crowd"), ("protesters", "yelled", "“Shame on you!”")],
    ),
    (
        "As Lee, author of “Our Unwritten Rules,” put it, “We won.”",
        [("Lee, author of “Our Unwritten Rules,”", "put it", "“We won.”")],
    ),
    (
        "As Ann Roe, a cook and author of “Our Unwritten Rules,” put it, “The council should eat.”",
        [("Ann Roe, a cook and author of “Our Unwritten Rules,”", "put it", "“The council should eat.”")],
    ),
    (
        "He refused, however, to concede that critics had a point.",
        [("He", "refused", "to concede that critics had a point")],
    ),
    (
        "He has vowed, more than once, to lower the fees.",
        [("He", "has vowed", "to lower the fees")],
    ),
    (
        "He agreed, reluctantly, not to sell the pier.",
        [("He", "agreed", "not to sell the pier")],
    ),
    (
        "Lee offered, Roe said, to sell the pier.",
        [("Roe", "said", "Lee offered + to sell the pier")],
    ),
    (
        "Lee Tells Voters Not To Panic",
        [("Lee", "Tells", "Not To Panic")],
    ),
    (
        "Their argument: Only a new council can fix the bridge.",
        [("Their", "argument:", "Only a new council can fix the bridge")],
    ),
    (
        "It rained. His message to voters: Stay home.",
        [("His", "message to voters:", "Stay home")],
    ),
    (
        "Lee's claim to fame: He won the cup.",
        [],
    ),
    (
        "The mayor’s response: “We won.”",
        [("The mayor", ":", "“We won.”")],
    ),
    (
        "His answer: “No.”",
        [("His", ":", "“No.”")],
    ),
    (
        "Mayor Lee's answer to the crowd: “We are not going.”",
        [("Mayor Lee", ":", "“We are not going.”")],
    ),
    (
        "Acme's CEO: “We won.”",
        [("Acme's CEO", ":", "“We won.”")],
    ),
    (
        "What should we talk about next?",
        [],
    ),
    (
        "Lee had a rally that night - and the permit, his campaign said, had been hard to get.",
        [("his campaign", "said", "the permit + had been hard to get")],
    ),
    (
        "She said that the crew had left, to which Lee replied: “It is not true.”",
        [("She", "said", "that the crew had left"), ("Lee", "replied", "“It is not true.”")],
    ),
    (
        "She said it was late, to which the crowd answered with boos.",
        [("She", "said", "it was late")],
    ),
    (
        "He asked her, to which she said “no.”",
        [("He", "asked", "her"), ("she", "said", "“no.”")],
    ),
    (
        "Roe said a law, to which Lee objects, is bad.",
        [("Roe", "said", "a law, to which Lee objects, is bad")],
    ),
    (
        "Lee spoke to what he described as a crowd.",
        [("he", "described", "what + as a crowd")],
    ),
    (
        "Ohio's Ann Roe has not endorsed Lee and Iowa's Jo Poe withdrew her support.",
        [("Ohio's Ann Roe", "has not endorsed", "Lee")],
    ),
    (
        "Those who have endorsed Ann Lee and Jo Roe left.",
        [("who", "have endorsed", "Ann Lee and Jo Roe")],
    ),
    (
        "She has seen her lead shrink and her standing falter.",
        [("She", "has seen", "her lead shrink and her standing falter")],
    ),
    (
        "Cases referred to the court were dropped.",
        [],
    ),
    (
        "The deal agreed to by the board has failed.",
        [],
    ),
    (
        "The steps called for in the report have been taken.",
        [],
    ),
    (
        "Patients admitted to the clinic in Elm have been ill.",
        [],
    ),
    (
        "Lee elaborated on the message he felt the town was sending.",
        [("Lee", "elaborated", "the message he felt the town was sending")],
    ),
    (
        "Three of four owners disapproved of the way Lee had handled it.",
        [("Three of four owners", "disapproved", "the way Lee had handled it")],
    ),
    (
        "Lee remarked upon a story in which owners said it was late.",
        [("Lee", "remarked", "a story in which owners said it was late"), ("owners", "said", "it was late")],
    ),
    (
        "Acme Boosts Spending In Border States To Avoid Strike",
        [],
    ),
    (
        "They spoke on the telephone.",
        [],
    ),
    (
        "Lee spoke on live television.",
        [],
    ),
    (
        "Lee spoke on the floor of the House.",
        [],
    ),
    (
        "Lee spoke on television's future.",
        [("Lee", "spoke", "television's future")],
    ),
    (
        "The issue came up after Mr. Roe, asked about the deaths, had said, “I do not know.”",
        [("Mr. Roe", "had said", "“I do not know.”")],
    ),
    (
        "His attacks on migrants and his promise to build a wall were odd.",
        [("His", "attacks on", "migrants"), ("his", "promise", "to build a wall")],
    ),
    (
        "They were projects which lenders still considered too risky.",
        [("lenders", "considered", "too risky")],
    ),
    (
        "Lee assured voters he would pay.",
        [("Lee", "assured", "he would pay")],
    ),
    (
        "The insured owners he paid left.",
        [],
    ),
    (
        "His promise to voters that he would lower fees was odd.",
        [("His", "promise", "that he would lower fees")],
    ),
    (
        "The union issued a warning to owners that it would strike.",
        [("The union", "warning", "that it would strike")],
    ),
    (
        "It was a promise to the board that she loved.",
        [],
    ),
    (
        "Firms are part of towns, she said: “You take a hunk of that and pay for the next kid.”",
        [("she", "said", "Firms are part of towns + “You take a hunk of that and pay for the next kid.”")],
    ),
    (
        "When the mayor left, she said: “We won.”",
        [("she", "said", "“We won.”")],
    ),
    (
        "It is late, she said, adding: “We must go.”",
        [("she", "said", "It is late"), ("she", "adding", "“We must go.”")],
    ),
    (
        "She shared a letter from her aide, Ann Lee, that read: “We won.”",
        [("that", "read", "“We won.”")],
    ),
    (
        "In the old town, as Lee reported in her book, the bosses had big houses.",
        [("Lee", "reported", "In the old town + the bosses had big houses")],
    ),
    (
        "In Elm, as the Courier reported Monday, men were held.",
        [("the Courier", "reported", "In Elm + men were held")],
    ),
    (
        "Of course, as Lee observed, the victor was not there.",
        [("Lee", "observed", "the victor was not there")],
    ),
    (
        "After the vote, as Lee argued with Roe, a man left.",
        [],
    ),
    (
        "Lee warned, in a letter to owners, about the virus.",
        [("Lee", "warned", "the virus")],
    ),
    (
        "He denounced, once more, the plan.",
        [("He", "denounced", "the plan")],
    ),
    (
        "He praised Lee, as usual, the mayor and the crew.",
        [("He", "praised", "Lee, as usual, the mayor and the crew")],
    ),
    (
        "On fees, both oppose a formula called the rate.",
        [("both", "oppose", "a formula called the rate")],
    ),
    (
        "Both oppose the rate.",
        [("Both", "oppose", "the rate")],
    ),
    (
        "They want to both win and sell.",
        [("They", "want", "to both win and sell")],
    ),
    (
        "In the final Mass of his trip, held along the river, Francis told the old story of the city of Nin, which was “self-destructing as a result of oppression.”",
        [
            (
                "Francis",
                "told",
                "the old story of the city of Nin, which was “self-destructing as a result of oppression.”",
            )
        ],
    ),
    (
        "It rained, and in this “mess” I began to see it.",
        [("I", "began to see", "it")],
    ),
    (
        "Lee was criticized for what she called a joke.",
        [("", "was criticized", "Lee + for what she called a joke"), ("she", "called", "a joke")],
    ),
    (
        "Lee was criticized for a deal which Roe said was bad.",
        [
            ("", "was criticized", "Lee + for a deal which Roe said was bad"),
            ("Roe", "said", "which + was bad"),
        ],
    ),
    (
        "Lee was criticized for a plan he called bold.",
        [("", "was criticized", "Lee + for a plan he called bold"), ("he", "called", "bold")],
    ),
    (
        "Her vow to go after firms that ship jobs abroad drew cheers.",
        [("Her", "vow", "to go after firms that ship jobs abroad")],
    ),
    (
        "Lee, who said so, was praised by Roe, who left.",
        [("Roe, who left", "was praised", "Lee, who said so"), ("who", "said", "so")],
    ),
    (
        "He was accused by a reporter, who worked for Mr. Roe, of grabbing her.",
        [("a reporter, who worked for Mr. Roe", "was accused", "He + of grabbing her")],
    ),
    (
        "He was praised by Lee, who left, for his work.",
        [("Lee, who left", "was praised", "He + for his work")],
    ),
    (
        "He attacked what he calls the “crooked” nominating process.",
        [
            ("He", "attacked", "what he calls the “crooked” nominating process"),
            ("he", "calls", "the “crooked” nominating process"),
        ],
    ),
    (
        "After years in the nation's chief supporting role, Lee left.",
        [],
    ),
    (
        "Tuesday on Elm Radio's “Midday with Joe,” while discussing a tweet from Lee, Speaker Roe said “no to it.”",
        [("Speaker Roe", "discussing", "a tweet from Lee"), ("Speaker Roe", "said", "“no to it.”")],
    ),
    (
        "As Lee, a pilot with a gift, joked with his best friend at the table, his brother grew impatient.",
        [],
    ),
    (
        "Her contest with Roe, whose campaign was not expected to survive the vote, laid bare the cost.",
        [("", "was not expected", "whose campaign + to survive the vote")],
    ),
    (
        "Lee was unsure why the battle with Roe seemed to start again.",
        [
            ("Lee", "was unsure", "why the battle with Roe seemed to start again"),
            ("", "seemed", "the battle with Roe + to start again"),
        ],
    ),
    (
        "After it joined the union in 2014, the view that Elm had to be first was questioned.",
        [("", "view", "that Elm had to be first")],
    ),
    (
        "The view that Elm had to be the top dog in the north was questioned and then dropped.",
        [("", "view", "that Elm had to be the top dog in the north")],
    ),
    (
        "The claim that he said Lee lied is false.",
        [("", "claim", "that he said Lee lied")],
    ),
    (
        "Half said they wanted a nominee from outside, compared with four in 10 who said they did not.",
        [("Half", "said", "they wanted a nominee from outside"), ("who", "said", "they did not")],
    ),
    (
        "The vote can be seen as perhaps the last, wheezing gasp of the guild.",
        [("", "can be seen", "The vote + as perhaps the last, wheezing gasp of the guild")],
    ),
    (
        "Lee appeared on Sunday interview shows amid news reports that question his claims.",
        [("that", "question", "his claims")],
    ),
    (
        "Lee looked at state claims that it leaks.",
        [("", "claims", "that it leaks")],
    ),
    (
        "Roe is likely to have a majority of those pledged delegates, on the basis of the count.",
        [],
    ),
    (
        "If Lee is remembered as a hero, it will be because he won.",
        [("", "is remembered", "Lee + as a hero")],
    ),
    (
        "Of the thefts Lee is being accused of, one is old.",
        [("", "is being accused", "the thefts Lee")],
    ),
    (
        "Still, Lee said, it rained.",
        [("Lee", "said", "it rained")],
    ),
    (
        "Still, Mr. Lee acknowledged, “we have to win.”",
        [("Mr. Lee", "acknowledged", "“we have to win.”")],
    ),
    (
        "Even so, in May it fell, according to the firm.",
        [("the firm", "according to", "in May it fell")],
    ),
    (
        "In fact, records show the sum has risen, according to the union.",
        [("the union", "according to", "records show the sum has risen")],
    ),
    (
        "However, fees rose, Lee said.",
        [("Lee", "said", "fees rose")],
    ),
    (
        "Instead, Lee said, it rained.",
        [("Lee", "said", "Instead + it rained")],
    ),
    (
        "After all, she said, it rained.",
        [("she", "said", "After all + it rained")],
    ),
    (
        "Still waters run deep, Lee said.",
        [("Lee", "said", "Still waters run deep")],
    ),
    (
        "“Nobody is popping champagne,” said co-op president Dale Orr.",
        [("co-op president Dale Orr", "said", "“Nobody is popping champagne,”")],
    ),
    (
        "Okafor, a deckhand turned city councilor, said she would vote no.",
        [("Okafor, a deckhand turned city councilor", "said", "she would vote no")],
    ),
    (
        "“We won the vote!” most of the crew said.",
        [("most of the crew", "said", "“We won the vote!”")],
    ),
    (
        "Lee promised owners that the pier would close.",
        [("Lee", "promised", "that the pier would close")],
    ),
    (
        "Lee recalled a report that it fell.",
        [("Lee", "recalled", "a report that it fell")],
    ),
    (
        "Lee expressed deep concern about the fees.",
        [("Lee", "expressed deep concern", "the fees")],
    ),
    (
        "Lee voiced strong opposition to the plan.",
        [("Lee", "voiced strong opposition", "the plan")],
    ),
    (
        "Lee expressed a deep regret for it.",
        [("Lee", "expressed", "a deep regret for it")],
    ),
    (
        "Lee has expressed concerns.",
        [("Lee", "has expressed", "concerns")],
    ),
    (
        "Lee expressed confidence the pier would open.",
        [("Lee", "expressed confidence", "the pier would open")],
    ),
    (
        "Lee said she met Roe, who leads the guild.",
        [("Lee", "said", "she met Roe")],
    ),
    (
        "Lee said she met Roe, who had led the guild.",
        [("Lee", "said", "she met Roe, who had led the guild")],
    ),
    (
        "Lee said the men, who lead the guild, left.",
        [("Lee", "said", "the men, who lead the guild, left")],
    ),
    (
        "Lee announced his support for the Ohio governor on Thursday night.",
        [("Lee", "announced", "his support for the Ohio governor")],
    ),
    (
        "Lee praised her speech on Monday.",
        [("Lee", "praised", "her speech on Monday")],
    ),
    (
        "Lee has accused the firm of hiding the leak in June.",
        [("Lee", "has accused", "the firm of hiding the leak in June")],
    ),
    (
        "Lee attacked local officials on Twitter before the speech.",
        [("Lee", "attacked", "local officials")],
    ),
    (
        "Lee criticized them on Hugh Roe's radio show.",
        [("Lee", "criticized", "them")],
    ),
    (
        "Lee confirmed the meeting on the condition of anonymity.",
        [("Lee", "confirmed", "the meeting")],
    ),
    (
        "Lee described himself on Facebook as a “friend.”",
        [("Lee", "described", "himself on Facebook as a “friend.”")],
    ),
    (
        "Lee said he would win — a claim he has made before.",
        [("Lee", "said", "he would win")],
    ),
    (
        "Lee said he would win — the third time — and left.",
        [("Lee", "said", "he would win — the third time — and left")],
    ),
    (
        "Lee said he would win, even as Roe gained.",
        [("Lee", "said", "he would win")],
    ),
    (
        "A nurse who was sacked after raising concerns about staffing has been awarded 40,000 pounds by a tribunal.",
        [("who", "raising concerns", "staffing")],
    ),
    (
        "The man who left before praising Ms Roe for her work was later hired.",
        [("who", "praising", "Ms Roe for her work")],
    ),
    (
        "Harwell has agreed with the authority to settle that debt in four instalments.",
        [("Harwell", "has agreed", "to settle that debt in four instalments")],
    ),
    (
        "Lee agreed with Roe to meet on Friday.",
        [("Lee", "agreed", "to meet on Friday")],
    ),
    (
        "He agreed with the plan to cut jobs.",
        [("He", "agreed", "the plan to cut jobs")],
    ),
    (
        "Okello accused the ministry of leaning on the panel, a claim the ministry's spokesperson, Ruth Birungi, dismissed as baseless.",
        [
            ("Okello", "accused", "the ministry of leaning on the panel"),
            ("the ministry's spokesperson, Ruth Birungi", "dismissed", "a claim + as baseless"),
        ],
    ),
    (
        "He agreed with Lee to",
        [("He", "agreed", "to")],
    ),
    (
        "The firm refused to comment on the sum but a source close to transport secretary Neil Farquhar said ministers were relieved.",
        [
            ("The firm", "refused", "to comment on the sum"),
            ("a source close to transport secretary Neil Farquhar", "said", "ministers were relieved"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
