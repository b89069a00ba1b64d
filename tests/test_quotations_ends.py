"""Where what is said ends: at the speaker's next verb, a remark of the writer's, what others did."""

import pytest

SENTENCES = [
    # the writer's own clause in brackets ends what is said; no party, no figure does
    ("She said that it was late (as it always is).", [("She", "said", "that it was late")]),
    ("He said that Rep. Ann Lee (D-Ohio) won.", [("He", "said", "that Rep. Ann Lee (D-Ohio) won")]),
    ("Lee said sales fell (by a third).", [("Lee", "said", "sales fell (by a third)")]),
    (
        "Orr called owners “thieves” (some are rich) and promised to build a wall.",
        [("Orr", "called", "owners “thieves”"), ("Orr", "promised", "to build a wall")],
    ),
    # nor is in what it was said
    ("Orr said it was safe, in remarks that drew boos.", [("Orr", "said", "it was safe")]),
    (
        "A nurse told the inquiry that staff left, in evidence that drew gasps.",
        [("A nurse", "told", "that staff left")],
    ),
    ("Orr said it was lost, in May and in June.", [("Orr", "said", "it was lost, in May and in June")]),
    # what something is compared with is told by nobody
    ("It cost $5m, twice what Orr had promised.", []),
    # nor is what it is said in a part of who says it
    (
        "Orr in his acceptance speech called the pier a wreck.",
        [("Orr", "called", "the pier a wreck")],
    ),
    # an object ends where the sentence goes on: with its verb, a sentence in marks, `as he ...`
    (
        "Her fame, even after she mocked Mayor Roe, shows how odd it is.",
        [("Her fame", "shows", "how odd it is"), ("she", "mocked", "Mayor Roe")],
    ),
    (
        "Orr mocked his rivals, drank their tea and left.",
        [("Orr", "mocked", "his rivals")],
    ),
    (
        "Orr has dismissed the tale of the tug, “Now, you said it was true.”",
        [("Orr", "has dismissed", "the tale of the tug")],
    ),
    # who says it goes on in a perfect; another speaks behind a semicolon, `however` between
    (
        "Orr told crews that the port would pay, and has hired a tug.",
        [("Orr", "told", "that the port would pay")],
    ),
    (
        "According to figures, the port paid £5m; a pilot, however, insisted it was £2m.",
        [("figures", "According to", "the port paid £5m"), ("a pilot", "insisted", "it was £2m")],
    ),
    # what somebody describes something as
    ("It came in what Orr described as a mess.", [("Orr", "described", "what + as a mess")]),
    # the verb of the sentence behind a relative clause, behind another clause
    (
        "If tolls rise, crews who want to sail on could be fined.",
        [("who", "want", "to sail on")],
    ),
    # two verbs share an object; what is wanted stands before a colon
    ("Orr praises, laments Roe's reign.", [("Orr", "laments", "Roe's reign")]),
    ("The law did something crews wanted: It cut tolls.", []),
    ("Orr opposed it as he fought for his seat.", [("Orr", "opposed", "it")]),
    ("Orr attacked critics while speaking in Elm.", [("Orr", "attacked", "critics")]),
    (
        "Orr described the crew as a gang of men who left.",
        [("Orr", "described", "the crew as a gang of men who left")],
    ),
    (
        "Roe, the head of Acme, which backed Orr in May, said it leaked.",
        [("Roe, the head of Acme, which backed Orr in May", "said", "it leaked"), ("which", "backed", "Orr")],
    ),
    # the tenses tell whose verb follows
    (
        "The ministry denies that the raid was a crime and goes to great lengths to hide the files.",
        [("The ministry", "denies", "that the raid was a crime")],
    ),
    (
        "She says she will not be voting for Orr and considers him a bully.",
        [("She", "says", "she will not be voting for Orr"), ("She", "considers", "him a bully")],
    ),
    (
        "Orr said he has cut the staff to 53 and closed the yard at Elm.",
        [("Orr", "said", "he has cut the staff to 53 and closed the yard at Elm")],
    ),
    (
        "Orr said the rooms would be clean, warm and newly painted by May.",
        [("Orr", "said", "the rooms would be clean, warm and newly painted by May")],
    ),
    # behind the last dash
    (
        "Aides say he will almost certainly run again in 2018 - though it is unclear whether he can win.",
        [("Aides", "say", "he will almost certainly run again in 2018")],
    ),
    ("The union has endorsed Orr - the first time in years.", [("The union", "has endorsed", "Orr")]),
    (
        "Orr said buses - though not trams - would stop at noon.",
        [("Orr", "said", "buses - though not trams - would stop at noon")],
    ),
    # who or what an object is
    (
        "She bemoaned the end of the old pier, the landmark that drew thousands each year.",
        [("She", "bemoaned", "the end of the old pier")],
    ),
    ("He praised Ann Lee, who left the board in May.", [("He", "praised", "Ann Lee")]),
    (
        "He condemned the lack of work, the price of bread, the noise at night.",
        [("He", "condemned", "the lack of work, the price of bread, the noise at night")],
    ),
    (
        'Orr called Lee, his rival in the north, a "phoney".',
        [("Orr", "called", 'Lee, his rival in the north, a "phoney"')],
    ),
    # what others did
    (
        "Lee says she will not back the plan, as have three other members of the board.",
        [("Lee", "says", "she will not back the plan")],
    ),
    (
        "Lee said on Monday that she wants an inquiry, as did the mayor.",
        [("Lee", "said", "that she wants an inquiry")],
    ),
    # what is cited ends before what is told
    (
        "The Echo reported, citing people close to the owner, that the sale had failed.",
        [
            ("The Echo", "reported", "that the sale had failed"),
            ("The Echo", "citing", "people close to the owner"),
        ],
    ),
    # a participle between subject and verb
    (
        "But Sen. Ann Lee (D-Ill.), noting the size of the crowd, left early.",
        [("Sen. Ann Lee (D-Ill.)", "noting", "the size of the crowd")],
    ),
    # quoted by somebody
    ('"We lost," Orr was quoted by the BBC as saying.', [("Orr", "saying", '"We lost,"')]),
    (
        "He echoed the bank's chief, Erik Hoff, who was quoted by the daily Herald as saying the cut would not help.",
        [
            ("He", "echoed", "the bank's chief, Erik Hoff"),
            ("who", "saying", "the cut would not help"),
        ],
    ),
    # a perfect goes on behind `and`
    (
        "Lee said she had gone to the police and instructed a barrister.",
        [("Lee", "said", "she had gone to the police and instructed a barrister")],
    ),
    (
        "Lee said he had met Orr but said she knew of no deal.",
        [("Lee", "said", "he had met Orr"), ("Lee", "said", "she knew of no deal")],
    ),
    # somebody else speaks behind `and`
    (
        'They demanded that the board resign, and one, retired bus driver Hal Pruitt, accused members of "sleeping at work".',
        [
            ("They", "demanded", "that the board resign"),
            ("one, retired bus driver Hal Pruitt", "accused", 'members of "sleeping at work"'),
        ],
    ),
    (
        "The clerk said he did not recall the call, but in a later interview said he had deleted it.",
        [
            ("The clerk", "said", "he did not recall the call"),
            ("The clerk", "said", "he had deleted it"),
        ],
    ),
    # whose participle it is
    (
        "Ann Lee of Elm, who runs the ferry, stuck to her plan at first, eventually calling it a mistake.",
        [("Ann Lee of Elm, who runs the ferry", "calling", "it a mistake")],
    ),
    (
        "He stood up for Karl Roe, who is under investigation, saying Roe was a friend.",
        [("He", "saying", "Roe was a friend")],
    ),
    (
        "He gave $500 to a group backing Roe.",
        [("a group", "backing", "Roe")],
    ),
    ("She met an aide to the mayor backing the plan.", [("an aide to the mayor", "backing", "the plan")]),
    ("Taxis took home people seeking to leave the pier.", []),
    ("Norvik seeking to buy Acme", [("Norvik", "seeking", "to buy Acme")]),
    # what one did, and what nobody says
    (
        "Pugh pleaded not guilty to murdering her aunt.",
        [("Pugh", "pleaded not guilty", "murdering her aunt")],
    ),
    ("He pleaded guilty to murder.", [("He", "pleaded guilty", "murder")]),
    ("She has not been charged.", []),
    ("Hope Hicks, a spokeswoman for the firm, did not return calls.", []),
    # words in marks that end in a comma, and what follows them
    (
        'And, in a clip that the judge called "distasteful," Orr said he would leave.',
        [("the judge", "called", '"distasteful,"'), ("Orr", "said", "he would leave")],
    ),
    (
        'Orr called Lee the "worst mayor," linking to a story about her trip.',
        [("Orr", "called", 'Lee the "worst mayor,"')],
    ),
    (
        'Orr said he was "the right man for it," and he repeated his claim that Lee had lied.',
        [
            ("Orr", "said", 'he was "the right man for it,"'),
            ("he", "repeated", "his claim that Lee had lied"),
        ],
    ),
    (
        '"We have to do more," the mayor told "Elm Today" as he left.',
        [("the mayor", "told", '"We have to do more,"')],
    ),
    (
        'He vowed to "fight on in May," and to "win in June".',
        [("He", "vowed", 'to "fight on in May," and to "win in June"')],
    ),
    # a base form that only a plural follows
    ("The pier is safe, say experts.", [("experts", "say", "The pier is safe")]),
    ('"It may rain," say forecasters.', [("forecasters", "say", '"It may rain,"')]),
    (
        "Children should not be given the drink, warn dentists.",
        [("dentists", "warn", "Children should not be given the drink")],
    ),
    ("If you must go, say goodbye.", []),
    ("You should call, say sorry and leave.", []),
    # what is a time, and what is 's
    (
        "He said the time for being polite is over, and the town has to act.",
        [("He", "said", "the time for being polite is over, and the town has to act")],
    ),
    ("He said the day before that it was over.", [("He", "said", "that it was over")]),
    ("While he's said he'll fight, Orr must go.", [("he", "'s said", "he'll fight")]),
    ("It's said that the pier is haunted.", [("", "'s said", "that the pier is haunted")]),
    # what a noun says ends before the main clause, and before its verb
    ("Despite claims that he lied, Orr won the vote.", [("", "claims", "that he lied")]),
    (
        "As for the notion that people like her, Lee offered no view.",
        [("", "notion", "that people like her")],
    ),
    (
        "The notion that she wins votes because she is bold was dropped in May.",
        [("", "notion", "that she wins votes because she is bold")],
    ),
    ('Jo Orr, in charge of "Today," left.', []),
    # what somebody is asked about ends before the reason for it; what is foreseen goes on
    ("Roe was pressed on why she had left, given that it rained.", [("", "was pressed", "why she had left")]),
    (
        "Orr was expected to win and, if it rains, he will speak in May.",
        [("", "was expected", "Orr + to win and, if it rains, he will speak in May")],
    ),
    # a topic goes on behind a preposition and whose word it is, and ends before `and` and that
    ("Lee's attack on owners over her claim drew boos.", [("Lee", "attack on", "owners over her claim")]),
    # two participles tell of one noun
    (
        "Orr said police held the owner arrested and charged with theft in May.",
        [("Orr", "said", "police held the owner arrested and charged with theft in May")],
    ),
    # when it was said is no part of it
    ("Sales fell, Orr said last quarter.", [("Orr", "said", "Sales fell")]),
    ("Orr said last quarter that sales fell.", [("Orr", "said", "that sales fell")]),
    # what another says behind `after` is his
    ("Orr pushed back after Lee claimed that it rained.", [("Lee", "claimed", "that it rained")]),
    # what is told in passing, behind a conjunction, or by what only shows it
    ("And as Lee noted, it rained in May.", [("Lee", "noted", "it rained in May")]),
    (
        "Piers can sink, as the storms of May have demonstrated.",
        [("the storms of May", "have demonstrated", "Piers can sink")],
    ),
    # a relative clause of another tense says nothing behind its own verb
    (
        "Orr met a man who wants a pier and said it would leak.",
        [("Orr", "said", "it would leak")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
