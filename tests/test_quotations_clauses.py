"""Quotations whose clauses are interrupted, inserted, inverted or marked in part."""

import pytest

# text, then for each quotation (speaker, cue, contents joined by " + ")
SENTENCES = [
    # what something is called, or why it is so, behind what is inserted
    (
        "Orr termed the offer, which was to be paid in two parts, an insult.",
        [("Orr", "termed", "the offer, which was to be paid in two parts, an insult")],
    ),
    (
        "Orr wants Roe summoned to explain why the deal, signed in May, has not been met.",
        [("Orr", "wants", "Roe summoned to explain why the deal, signed in May, has not been met")],
    ),
    (
        "Roe denied reports that the fee could rise, but sources in Norway say Acme have put in a clause.",
        [
            ("Roe", "denied", "reports that the fee could rise"),
            ("sources in Norway", "say", "Acme have put in a clause"),
        ],
    ),
    ("The mayor pleaded with the crew to go.", [("The mayor", "pleaded", "the crew to go")]),
    # a participle within an insertion tells of nothing behind it
    (
        "Kell, a senator backing the toll, called it fair.",
        [("Kell, a senator backing the toll", "called", "it fair"), ("a senator", "backing", "the toll")],
    ),
    # what must be the main verb ends what is told in a relative clause before it
    (
        "The mayor, whose office backed the toll, declined to comment.",
        [
            ("The mayor, whose office backed the toll", "declined", "to comment"),
            ("whose office", "backed", "the toll"),
        ],
    ),
    ("Ann Orr, whose guild had backed the toll in May, left.", [("whose guild", "had backed", "the toll")]),
    # so does one that is taken for a participle, where the sentence has no other
    (
        "A guard who said he had been attacked at the lock called police.",
        [("who", "said", "he had been attacked at the lock")],
    ),
    (
        "Pilots who say the pier is unsafe pushed for a vote on Monday.",
        [("who", "say", "the pier is unsafe")],
    ),
    (
        "Lawyers who argued the search was illegal asked the judge to stop.",
        [("who", "argued", "the search was illegal")],
    ),
    (
        "A clerk who believes the lock is haunted moved out last year.",
        [("who", "believes", "the lock is haunted")],
    ),
    (
        "Owners who claimed they had been cheated received letters that they burnt.",
        [("who", "claimed", "they had been cheated")],
    ),
    (
        "Lee met a clerk who said she was hurt and needed help.",
        [("who", "said", "she was hurt and needed help")],
    ),
    (
        "Residents who live near the pier accused Roe of lying to the court.",
        [("Residents who live near the pier", "accused", "Roe of lying to the court")],
    ),
    # who makes a claim may be two, or one of several
    (
        "The claim by Roe and her deputy that the toll would rise was wrong.",
        [("Roe and her deputy", "claim", "that the toll would rise")],
    ),
    ("A report by a firm that Roe owns was ignored.", []),
    # whom others call something, in their marks
    ('Branded "a mess" by crews, the plan fell.', [("crews", "Branded", '"a mess" + the plan')]),
    ('Called "a mess" by Orr as it was, it fell.', [("Orr", "Called", '"a mess" + it')]),
    (
        'Orr, described by friends as "a gentle giant", died.',
        [("friends", "described", 'Orr + as "a gentle giant"')],
    ),
    ('A plan described by Lee as "mad" was dropped.', [("Lee", "described", 'A plan + as "mad"')]),
    # nouns that are verbs behind who can speak
    ("Experts fear homes could be lost.", [("Experts", "fear", "homes could be lost")]),
    (
        "Lee thanked voters and vowed to fight on.",
        [("Lee", "thanked", "voters"), ("Lee", "vowed", "to fight on")],
    ),
    # what is told of a sum is reported with it
    (
        "Elm Tug Co reported net of 5.2 mln dlrs, which included a gain of 1.1 mln dlrs.",
        [("Elm Tug Co", "reported", "net of 5.2 mln dlrs, which included a gain of 1.1 mln dlrs")],
    ),
    # labels that are initials, and such as name no speaker
    (
        "Sam Orr: You left Elm at nineteen.\n\nHP: I had a ticket.\n\nSO: The book is out in May.",
        [
            ("Sam Orr", ":", "You left Elm at nineteen"),
            ("HP", ":", "I had a ticket"),
            ("SO", ":", "The book is out in May"),
        ],
    ),
    ("Factbox: what the tugs cost\n\nThe port has three of them.", []),
    # a headline without a verb
    (
        "Villa move in doubt over medical, says agent\n\nThe talks went on all night.",
        [("agent", "says", "Villa move in doubt over medical")],
    ),
    (
        "Ban on trawlers a disaster for the east coast, warns union chief Ann Lee\n\nIt begins in May.",
        [("union chief Ann Lee", "warns", "Ban on trawlers a disaster for the east coast")],
    ),
    # an open mark goes on from who speaks in its own paragraph, not to who speaks in the next
    (
        '"We sold the tug last year," Roe said. "It was old and it leaked.\n\n"The pier is next," Pell said.',
        [
            ("Roe", "said", '"We sold the tug last year," + "It was old and it leaked.'),
            ("Pell", "said", '"The pier is next,"'),
        ],
    ),
    # an answer is not the asker's
    (
        '"Are you sure about the lock?" the judge asked. "Quite sure about it, sir," came the reply.',
        [
            ("the judge", "asked", '"Are you sure about the lock?"'),
        ],
    ),
    # what a participle tells of a subject, before the sentence's own verb
    (
        "However, a petition opposing the marina gathered 4,300 signatures.",
        [("a petition", "opposing", "the marina")],
    ),
    (
        "The senators backing the bill have said that they have the votes.",
        [
            ("The senators backing the bill", "have said", "that they have the votes"),
            ("The senators", "backing", "the bill"),
        ],
    ),
    (
        "A report saying that the dam could fail was ignored.",
        [("A report", "saying", "that the dam could fail")],
    ),
    (
        "A statement denying the claim was false was issued on Friday.",
        [("A statement", "denying", "the claim was false")],
    ),
    (
        "A letter urging ministers to act was signed by 50 doctors.",
        [("A letter", "urging", "ministers to act")],
    ),
    # what is said, whatever the tagger takes its verb for
    (
        "Pike said the harbor board plans to sell two tugs.",
        [("Pike", "said", "the harbor board plans to sell two tugs")],
    ),
    (
        "Traders said this represented under one month's catch.",
        [("Traders", "said", "this represented under one month's catch")],
    ),
    (
        "Fixed investment in the port is high, she said.",
        [("she", "said", "Fixed investment in the port is high")],
    ),
    (
        "Strikes against a freeze on wages spread to most ports last week, the harbor board said.",
        [("the harbor board", "said", "Strikes against a freeze on wages spread to most ports last week")],
    ),
    (
        "The tests had been a success and the tugs could be used in the strait, the source added.",
        [("the source", "added", "The tests had been a success and the tugs could be used in the strait")],
    ),
    (
        "The board said <Norvik Tugs Ltd> owns the rest of it.",
        [("The board", "said", "<Norvik Tugs Ltd> owns the rest of it")],
    ),
    (
        "Norvik said barring rain, the pier would open in May.",
        [("Norvik", "said", "barring rain, the pier would open in May")],
    ),
    (
        "The dockers' general secretary, Moira Quill, shot back: “He is paid 300 times what I get. It’s absurd.”",
        [
            (
                "The dockers' general secretary, Moira Quill",
                "shot back",
                "“He is paid 300 times what I get. It’s absurd.”",
            )
        ],
    ),
    (
        '"A fifth were tugs, a fifth were barges and the rest were ferries," he detailed to the board.',
        [("he", "", '"A fifth were tugs, a fifth were barges and the rest were ferries,"')],
    ),
    ("Not so fast, says Ann Pike, a law professor.", [("Ann Pike, a law professor", "says", "Not so fast")]),
    ("Among those on the pier, said Ann Pike.", []),
    (
        "At least 40 tugs are believed to have sunk, local media reported.",
        [("local media", "reported", "At least 40 tugs are believed to have sunk")],
    ),
    ("At least 40 dockers said they were hurt.", [("At least 40 dockers", "said", "they were hurt")]),
    ("“It’s a mess,” as one aide put it.", [("one aide", "put it", "“It’s a mess,”")]),
    ("The pier was full as the race began.", []),
    (
        "Asked if he would run again, Pike smiled and said, “We’ll see.”",
        [("", "Asked", "if he would run again"), ("Pike", "said", "“We’ll see.”")],
    ),
    (
        "The suit, brought by two dockers, alleged that the port hid a leak.",
        [("The suit, brought by two dockers", "alleged", "that the port hid a leak")],
    ),
    ("Heck's said it has filed for protection.", [("Heck's", "said", "it has filed for protection")]),
    (
        "Catches rose by a tenth last year to 4,000 tonnes, Ann Pike, head of the harbor board, said.",
        [("Ann Pike, head of the harbor board", "said", "Catches rose by a tenth last year to 4,000 tonnes")],
    ),
    (
        "Pike said closing the pier would cost 40 jobs.",
        [("Pike", "said", "closing the pier would cost 40 jobs")],
    ),
    (
        "Pike thanked Voss for “six good years” and named Ann Lee in her place.",
        [("Pike", "thanked", "Voss for “six good years”")],
    ),
    (
        "The director has stepped down, the mayor's office confirmed on Saturday.",
        [("the mayor's office", "confirmed", "The director has stepped down")],
    ),
    # the label of an interview on the web
    (
        "((WN)) Do you think she should go?\n\nLee: No, we need her.",
        [("WN", "", "Do you think she should go?"), ("Lee", ":", "No, we need her")],
    ),
    # a pull quote, signed by somebody of whom more is told
    (
        "Few came.\n\n“The pier is an insult”\n—Ann Lee, whose boat sank\n\nThe mayor left.",
        [("Ann Lee", "—", "“The pier is an insult”")],
    ),
    # no clause: the one who speaks stands behind the verb
    (
        "Prices are too low, said Bill Orr of the Harbor Board.",
        [("Bill Orr of the Harbor Board", "said", "Prices are too low")],
    ),
    # what is declined ends where another speaks
    (
        "A spokesman declined to comment but the harbor board said in a statement the tug was sold.",
        [
            ("A spokesman", "declined", "to comment"),
            ("the harbor board", "said", "the tug was sold"),
        ],
    ),
    # what is not said ends where something is
    (
        "Pike would not say who pays, but the harbor office says a bill is coming.",
        [
            ("Pike", "would not say", "who pays"),
            ("the harbor office", "says", "a bill is coming"),
        ],
    ),
    # what in marks goes on from a name, an apposition or a conjunct
    ("He denied the charge and left the room.", [("He", "denied", "the charge")]),
    (
        'Reyes called the harbor master, Owen Pike, "oddly cheerful" and walked off.',
        [("Reyes", "called", 'the harbor master, Owen Pike, "oddly cheerful"')],
    ),
    (
        'She argued the tunnel, which is paid for by tolls, "would never reach the hill" on time.',
        [("She", "argued", 'the tunnel, which is paid for by tolls, "would never reach the hill" on time')],
    ),
    (
        '"The lease must be public," Pike said, and "open to every bidder in the port."',
        [("Pike", "said", '"The lease must be public," + and "open to every bidder in the port."')],
    ),
    (
        'Bidders are checked, Pike said, but "we never ask where the money sleeps."',
        [("Pike", "said", 'Bidders are checked + but "we never ask where the money sleeps."')],
    ),
    (
        '"It seems fair to me," she said of the two brothers, "because each of them owns a boat."',
        [("she", "said", '"It seems fair to me," + "because each of them owns a boat."')],
    ),
    ("“We asked, ‘Who pays for it?’” Wendell said.", [("Wendell", "said", "“We asked, ‘Who pays for it?’”")]),
    # a verb that is taken for a noun before marks, and one behind an insertion
    (
        "He frowned. The leaflet claims “Pike is the mayor you can trust.” She left.",
        [("The leaflet", "claims", "“Pike is the mayor you can trust.”")],
    ),
    (
        "Voss, who has in the past described the pier as “a very long mistake,” waved.",
        [("who", "has in the past described", "the pier as “a very long mistake,”")],
    ),
    # who adds, who is asked
    (
        "At the trial she was asked, “Where did the money go?”",
        [("", "was asked", "“Where did the money go?”")],
    ),
    (
        '"The price has fallen," said Mr. Pike, who noted that leases had "cratered" since May.',
        [
            ("Mr. Pike", "said", '"The price has fallen,"'),
            ("who", "noted", 'that leases had "cratered" since May'),
        ],
    ),
    (
        'Citing "duties in Ellery," the mayor\'s aide said Lee would stay at home.',
        [
            ("the mayor's aide", "Citing", '"duties in Ellery,"'),
            ("the mayor's aide", "said", "Lee would stay at home"),
        ],
    ),
    (
        "While denying the charge, Voss left the room.",
        [("Voss", "denying", "the charge")],
    ),
    (
        "Voss, citing the rain, said the match was off.",
        [("Voss", "said", "the match was off"), ("Voss", "citing", "the rain")],
    ),
    (
        "An aide, speaking on condition of anonymity, said the talks had failed.",
        [("An aide", "said", "the talks had failed")],
    ),
    ("She spoke on behalf of the owners.", []),
    # names
    (
        '"We are all props," said Ohio delegate Bea Quarrell, angered by the vote.',
        [("Ohio delegate Bea Quarrell", "said", '"We are all props,"')],
    ),
    (
        '"He is innocent," campaign spokeswoman Hope Larkin said in a statement.',
        [("campaign spokeswoman Hope Larkin", "said", '"He is innocent,"')],
    ),
    (
        "Reyes later Thursday told the Courier: “We meet next week.”",
        [("Reyes", "told", "“We meet next week.”")],
    ),
    # nouns of speech with what is in marks behind them
    (
        "Boos came first, then the crowd answered with chants of “Build it!” and “Sink it!” until dawn.",
        [("the crowd", "chants", "“Build it!” and “Sink it!”")],
    ),
    (
        "Few had forgotten his slogan, “A Boat in Every Yard.”",
        [("his", "slogan", "“A Boat in Every Yard.”")],
    ),
    # a pronoun with a capital begins a sentence of its own
    (
        "The judge asked, “Did you sign it?” He answered, “I never sign anything.”",
        [
            ("The judge", "asked", "“Did you sign it?”"),
            ("He", "answered", "“I never sign anything.”"),
        ],
    ),
    ("She called him “very flexible,” a nod to the farmers.", [("She", "called", "him “very flexible,”")]),
    (
        "“Not yet, who knows?” Pike told a radio station when asked how he would vote.",
        [("Pike", "told", "“Not yet, who knows?”"), ("", "asked", "how he would vote")],
    ),
    # what an insertion parts from its verb
    (
        "Reyes told the Courier, among other things, that the pier had been sold twice.",
        [("Reyes", "told", "that the pier had been sold twice")],
    ),
    (
        "Pike complained in a letter mailed to owners on Monday that the harbor stank.",
        [("Pike", "complained", "that the harbor stank")],
    ),
    (
        "Voss said on Tuesday, in reference to her first boat, a dinghy built in 1974, “It leaked like a tent!”",
        [("Voss", "said", "“It leaked like a tent!”")],
    ),
    # wire: everything before ", X said." is what is said, whatever its verb is taken for
    (
        "Port dues will rise in the first March week, lead manager Banco de Ellery said.",
        [("lead manager Banco de Ellery", "said", "Port dues will rise in the first March week")],
    ),
    (
        "Projected tonnage is around par against 99 for the March tender, they said.",
        [("they", "said", "Projected tonnage is around par against 99 for the March tender")],
    ),
    (
        "The board said up to 45,000 tonnes could be shipped.",
        [("The board", "said", "up to 45,000 tonnes could be shipped")],
    ),
    (
        "He told the agency virtually all cargoes had been sent along the line.",
        [("He", "told", "virtually all cargoes had been sent along the line")],
    ),
    (
        "Bo Quist, analyst for Norvik Securities said that a decline was expected.",
        [("Bo Quist, analyst for Norvik Securities", "said", "that a decline was expected")],
    ),
    (
        "The newspaper yesterday quoted a banker as saying the mines were closing.",
        [
            ("The newspaper", "quoted", "a banker as saying the mines were closing"),
            ("a banker", "saying", "the mines were closing"),
        ],
    ),
    (
        "Dealers polled by the Courier said they believed growth could be slow.",
        [("Dealers polled by the Courier", "said", "they believed growth could be slow")],
    ),
    (
        "Peru rejected such action and finance minister Luz Pardo merely said, “We can wait.”",
        [("Peru", "rejected", "such action"), ("finance minister Luz Pardo", "said", "“We can wait.”")],
    ),
    ("Mr Tait, who left in May, denied wrongdoing.", [("Mr Tait, who left in May", "denied", "wrongdoing")]),
    (
        "Halden, which makes pumps, said first quarter net would fall, but declined to give a figure.",
        [
            ("Halden, which makes pumps", "declined", "to give a figure"),
            ("Halden, which makes pumps", "said", "first quarter net would fall"),
        ],
    ),
    ("It was Pike, whom she described as “peaceful.”", [("she", "described", "whom + as “peaceful.”")]),
    (
        "According to a survey, released by the shippers, two thirds of firms plan to cut jobs.",
        [("a survey, released by the shippers", "According to", "two thirds of firms plan to cut jobs")],
    ),
    # who goes on, and who says something else
    (
        "Pike said the dues would fall, but he called the tender a farce.",
        [("Pike", "said", "the dues would fall"), ("he", "called", "the tender a farce")],
    ),
    (
        "Reyes noted that the pier was full, while Voss suggested it could be built longer.",
        [
            ("Reyes", "noted", "that the pier was full"),
            ("Voss", "suggested", "it could be built longer"),
        ],
    ),
    (
        "Petrova thanked the crew and called on the ministry to act.",
        [("Petrova", "thanked", "the crew"), ("Petrova", "called", "the ministry to act")],
    ),
    (
        "“It is a great day,” said Minister Erik Dahl in a speech after the vote.",
        [("Minister Erik Dahl", "said", "“It is a great day,”")],
    ),
    (
        "When I asked if she would sign, Voss shut the door and said, “Never.”",
        [("I", "asked", "if she would sign"), ("Voss", "said", "“Never.”")],
    ),
    (
        "Owen Pike, a broker who heads the Harbor Society, which owns the piers, said dues would rise.",
        [
            (
                "Owen Pike, a broker who heads the Harbor Society, which owns the piers",
                "said",
                "dues would rise",
            )
        ],
    ),
    (
        "Dues should fall in May, Chairman An Ling said.",
        [("Chairman An Ling", "said", "Dues should fall in May")],
    ),
    # where or when something is told of, and remarks behind a comma
    ("Pike attacked the ferry board in a radio interview.", [("Pike", "attacked", "the ferry board")]),
    (
        "Pike praised the lifeboat crew two days after he had left office.",
        [("Pike", "praised", "the lifeboat crew")],
    ),
    (
        "The firm reported losses before tax items of $4 million.",
        [
            ("The firm", "reported", "losses before tax items of $4 million"),
        ],
    ),
    (
        "Owners want to see the wall mended, which would cost the guild a year's dues.",
        [("Owners", "want", "to see the wall mended")],
    ),
    (
        "Roe supported the ban in June, but has since left the guild.",
        [
            ("Roe", "supported", "the ban"),
        ],
    ),
    (
        "Some 26 percent of owners say they have not voted, compared with 11 percent of tenants.",
        [("Some 26 percent of owners", "say", "they have not voted")],
    ),
    (
        "Pike said Orr would not be moved, a plan the owners had fought for.",
        [("Pike", "said", "Orr would not be moved")],
    ),
    (
        "Acme said sales were $5 million, a rise of 4 percent over May.",
        [("Acme", "said", "sales were $5 million, a rise of 4 percent over May")],
    ),
    (
        "Pike said a number of ships, a tug among them, had sunk.",
        [("Pike", "said", "a number of ships, a tug among them, had sunk")],
    ),
    # what is said begins behind a dash, a bracket, or with what goes along
    (
        "Pike also railed against the toll - “I love this pier,” he said.",
        [("Pike", "railed", "the toll"), ("he", "said", "“I love this pier,”")],
    ),
    (
        "The bill bars the board from selling the quay - a rule, Orr said, that is meant to calm owners.",
        [("Orr", "said", "a rule + that is meant to calm owners")],
    ),
    (
        "The fleet has shrunk, with about two thirds of the tugs leaving for Elm, according to the guild.",
        [("the guild", "according to", "about two thirds of the tugs leaving for Elm")],
    ),
    (
        "Orr kept calling it a joke and vowing to leave.",
        [("Orr", "calling", "it a joke"), ("Orr", "vowing", "to leave")],
    ),
    ("Pike rebuked Roe by praising Lund.", [("Pike", "rebuked", "Roe"), ("Pike", "praising", "Lund")]),
    # headlines in capitals
    ("DANISH BANKS URGE RATE CUT", [("DANISH BANKS", "URGE", "RATE CUT")]),
    ("HARBOR FIGURES SHOW CARGO DOWN", [("HARBOR FIGURES", "SHOW", "CARGO DOWN")]),
    ("FED EXPECTED TO ADD RESERVES", [("", "EXPECTED", "FED + TO ADD RESERVES")]),
    ("NORVIK ADDS RESERVES VIA BANKS", []),
    # long words in marks that are left over
    (
        "“It was ambush,” she says. It was “the new way of asking without any shame.”",
        [("she", "says", "“It was ambush,” + “the new way of asking without any shame.”")],
    ),
    # a whole paragraph in marks behind indirect speech
    (
        "Pike said the lease would run for nine years.\n\n“That is because the owners refused to wait.”",
        [
            (
                "Pike",
                "said",
                "the lease would run for nine years + “That is because the owners refused to wait.”",
            )
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
