"""Quotations in stories of campaigns, courts and councils: slips that were found in them."""

import pytest

import onrecord

# text, then for each quotation (speaker, cue, contents joined by " + ")
SENTENCES = [
    # where what is said ends
    (
        "The two men hoping to become mayor will meet on Tuesday.",
        [("The two men", "hoping", "to become mayor")],
    ),
    (
        "The board hoping to prove it was ready met again.",
        [("The board", "hoping", "to prove it was ready")],
    ),
    (
        "Ten minutes before Lee told staff that the toll would rise, Roe left.",
        [("Lee", "told", "that the toll would rise")],
    ),
    (
        "Ms Roe asked “where is the mayor?” before raising the toll.",
        [("Ms Roe", "asked", "“where is the mayor?”")],
    ),
    (
        "Lee insisted the pier would close – urging Roe to go.",
        [("Lee", "insisted", "the pier would close"), ("Lee", "urging", "Roe to go")],
    ),
    (
        "(Late on Friday, her team said Lee will speak in Elm.)",
        [("her team", "said", "Lee will speak in Elm")],
    ),
    ("The hall — which few use, as Lee says it is cold — has been shut.", [("Lee", "says", "it is cold")]),
    ("Lee said the pier — once praised — was old.", [("Lee", "said", "the pier — once praised — was old")]),
    (
        "They cheered, accusing Lee of breaking the law, and saying Roe would pay.",
        [("They", "accusing", "Lee of breaking the law"), ("They", "saying", "Roe would pay")],
    ),
    (
        'Roe voiced fears about a "ghost pier," warning that it could sink.',
        [("Roe", "voiced fears", 'a "ghost pier,"'), ("Roe", "warning", "that it could sink")],
    ),
    (
        "Lee said that as races wind down, the crew would write to members who may have backed Roe before getting to know Cole and urge them to look.",
        [
            (
                "Lee",
                "said",
                "that as races wind down, the crew would write to members who may have backed Roe before getting to know Cole and urge them to look",
            )
        ],
    ),
    # where it begins
    (
        "Candidate Jo Lee said more than $2 million had been spent by rivals attacking him, although he quipped, “I am known.”",
        [
            ("Candidate Jo Lee", "said", "more than $2 million had been spent by rivals attacking him"),
            ("he", "quipped", "“I am known.”"),
        ],
    ),
    ("Lee told about 90 nurses and porters that it would stay.", [("Lee", "told", "that it would stay")]),
    (
        "While touring the port on Sunday, Mayor Lee said, if the toll is cut, trade will grow.",
        [("Mayor Lee", "said", "if the toll is cut, trade will grow")],
    ),
    (
        "Ann Lee appeared on Sky to say that even if Roe won, the toll would stay.",
        [("Ann Lee", "say", "that even if Roe won, the toll would stay")],
    ),
    # who speaks
    (
        "Lee's claim of a plot, a cover-up, or a slip in the port's inquiry, said lawyer Jo Roe, was not true.",
        [
            (
                "lawyer Jo Roe",
                "said",
                "Lee's claim of a plot, a cover-up, or a slip in the port's inquiry + was not true",
            )
        ],
    ),
    ("At a fair in Elm last Friday Lee said he was ill.", [("Lee", "said", "he was ill")]),
    (
        "In the row over bus and ferry fares, both Lee and Roe have vowed to hold them.",
        [("both Lee and Roe", "have vowed", "to hold them")],
    ),
    (
        "A crew that left the port ten years ago says it was wrong.",
        [("A crew that left the port ten years ago", "says", "it was wrong")],
    ),
    (
        "A Rowan University poll released Oct. 10 shows Baker with a nine point advantage.",
        [("A Rowan University poll released Oct. 10", "shows", "Baker with a nine point advantage")],
    ),
    (
        "Lee used a trip to Elm to meet two men who are seeking office and to hint that she will run.",
        [("Lee", "hint", "that she will run")],
    ),
    (
        "Owners who used it have earned rebukes from fact-checking groups such as Verity.",
        [("fact-checking groups such as Verity", "have earned rebukes from", "Owners who used it")],
    ),
    (
        "Lee and Roe took it up in May, with the mayor saying:\n“It is late.”",
        [("the mayor", "saying", "“It is late.”")],
    ),
    (
        "Lee was unmoved and suggested Roe was wrong:\n“It is late.”",
        [("Lee", "suggested", "Roe was wrong"), ("Lee", "suggested", "“It is late.”")],
    ),
    (
        "Sen. Ann Lee’s (I-VT) campaign manager argued that it was late.",
        [("Sen. Ann Lee’s (I-VT) campaign manager", "argued", "that it was late")],
    ),
    (
        "Sens. Ann Lee and Jo Roe, fighting for time, loudly mocked and denounced the mayor.",
        [("Sens. Ann Lee and Jo Roe", "denounced", "the mayor")],
    ),
    ("Warning that it leaks, Lee and Roe spoke up.", [("Lee and Roe", "Warning", "that it leaks")]),
    (
        'Mr Lee said to the clerk, in reference to the mayor: "Let him go."',
        [("Mr Lee", "said", '"Let him go."')],
    ),
    # a past that is taken for a participle
    (
        "One clerk, Ann Lee, criticized council members for leaving.",
        [("One clerk, Ann Lee", "criticized", "council members for leaving")],
    ),
    ("Many expressed doubt that the pier was safe.", [("Many", "expressed doubt", "that the pier was safe")]),
    (
        "Ann Lee — aide to Jo Roe — predicted on Tuesday the Ohio senator would win.",
        [("Ann Lee — aide to Jo Roe", "predicted", "the Ohio senator would win")],
    ),
    ("Roe ripped the plan.", [("Roe", "ripped", "the plan")]),
    # what a noun says, behind a time or who has made it
    (
        "It followed Lee’s claim just days earlier that the pier was safe.",
        [("Lee", "claim", "that the pier was safe")],
    ),
    (
        "There were predictions critics had made in recent weeks that the pier would sink.",
        [("critics", "predictions", "that the pier would sink")],
    ),
    # what is no speech
    ("A man who flew into “a red rage” and hit a clerk has been jailed.", []),
    ('The film, which had seen the police called on a "number of occasions", was shown.', []),
    (
        'Roe renewed his attack on Lee\'s "Elm values," a veiled questioning of the plan.',
        [("Roe", "attack on", 'Lee\'s "Elm values,"')],
    ),
    (
        "Lee likened it to the law on guns, parks and schools — an attack Roe angrily rejected.",
        [("Lee", "likened", "it to the law on guns, parks and schools")],
    ),
    # a tie and a dash that end nothing
    (
        "A judge has ordered the board to see that those who asked for ballots but did not get them can vote.",
        [
            (
                "A judge",
                "has ordered",
                "the board to see that those who asked for ballots but did not get them can vote",
            )
        ],
    ),
    (
        "Roe dismissed the row over the U.S.–Mexico border.",
        [("Roe", "dismissed", "the row over the U.S.–Mexico border")],
    ),
    # a day before what it is for, a name like an adverb, a noun like a verb
    ("Jo Roe apologized to owners on Thursday for the noise.", [("Jo Roe", "apologized", "the noise")]),
    ("Long said a toll was to blame.", [("Long", "said", "a toll was to blame")]),
    (
        "“He is thin,” the voice said, on a radio talk show that was loud.",
        [("the voice", "said", "“He is thin,”")],
    ),
    # who goes on to speak without a cue
    (
        'At a dinner to mark 20 years since Jo Hale\'s crew came to port, Ann Lee praised the mayor.\n"He was vital to all of us in those dark days. I thank him."',
        [
            ("Ann Lee", "praised", "the mayor"),
            ("Ann Lee", "", '"He was vital to all of us in those dark days. I thank him."'),
        ],
    ),
    # what goes on behind words in marks, or does not
    ("Roe told fans “you bet it is” but then she left.", [("Roe", "told", "“you bet it is”")]),
    (
        "He scorns what he called a “rash” and “odd” plan to ban boats.",
        [
            ("He", "scorns", "what he called a “rash” and “odd” plan to ban boats"),
            ("he", "called", "a “rash” and “odd” plan to ban boats"),
        ],
    ),
    # where a verb of the sentence follows, what stands before and behind `that`
    (
        "His fear of men taking what he considers huge fees for talks is well known.",
        [("he", "considers", "huge fees for talks")],
    ),
    ("Lee argues (plausibly) that she won.", [("Lee", "argues", "that she won")]),
    ("Lee left, saying not enough had been done.", [("Lee", "saying", "not enough had been done")]),
    ("Lee snarked that he was late.", [("Lee", "snarked", "that he was late")]),
    (
        "Roe left the board, as first reported by the Echo on Monday.",
        [("the Echo", "first reported by", "Roe left the board")],
    ),
    # where another speaks, or the same one again
    (
        "Nobody knows what the board will say, but some have claimed that it is late.",
        [("Nobody", "knows", "what the board will say"), ("some", "have claimed", "that it is late")],
    ),
    (
        "Lee said he wants change while insisting that it was fine.",
        [("Lee", "said", "he wants change"), ("Lee", "insisting", "that it was fine")],
    ),
    (
        "Lee spent May attacking Roe, claiming he ran away and saying the bill was late.",
        [
            ("Lee", "attacking", "Roe"),
            ("Lee", "claiming", "he ran away"),
            ("Lee", "saying", "the bill was late"),
        ],
    ),
    (
        "He claimed he lost his head and began hitting the wall.",
        [("He", "claimed", "he lost his head and began hitting the wall")],
    ),
    (
        "The clerk said Lee let Cole in, thinking he was poor.",
        [("The clerk", "said", "Lee let Cole in, thinking he was poor")],
    ),
    ("Mr Roe put it to the jury that it was late.", [("Mr Roe", "put it to", "that it was late")]),
    ("But, Inverse notes, Lee was to blame.", [("Inverse", "notes", "But + Lee was to blame")]),
    # who speaks: several between dashes, between commas or behind a relative clause, none with a time
    (
        "Greens — and some Blues — say that the row will go on.",
        [("Greens — and some Blues", "say", "that the row will go on")],
    ),
    (
        "The source of the pull, union members and leaders say, is plain.",
        [("union members and leaders", "say", "The source of the pull + is plain")],
    ),
    (
        "The judges whose laws have been struck out say the real change came late.",
        [("The judges whose laws have been struck out", "say", "the real change came late")],
    ),
    (
        "Earlier Tuesday, his campaign manager, Jeff Lee, says his run is proof he can win.",
        [("his campaign manager, Jeff Lee", "says", "his run is proof he can win")],
    ),
    # a clause behind who is told, a second participle behind a preposition
    (
        "This is not about me, Mayor Roe told his aides as he worked.",
        [("Mayor Roe", "told", "This is not about me")],
    ),
    (
        "Lee ducked, pointing to his record in Elm and saying that clerks are overrated.",
        [("Lee", "pointing", "his record in Elm"), ("Lee", "saying", "that clerks are overrated")],
    ),
    # what leads up to who speaks
    ("At a fair in New Elm last Saturday Murphy said he’s ill.", [("Murphy", "said", "he’s ill")]),
    (
        "After Sen. Jo Sanders’ (I-VT) campaign manager argued that he won, she left.",
        [("Sen. Jo Sanders’ (I-VT) campaign manager", "argued", "that he won")],
    ),
    (
        "Following Jo Hale’s upset, campaign manager Jeff Weaver said it was late.",
        [("campaign manager Jeff Weaver", "said", "it was late")],
    ),
    (
        'Sentencing Cole to three years in prison, the Recorder, Harold Pell, said: "I accept it."',
        [("the Recorder, Harold Pell", "said", '"I accept it."')],
    ),
    (
        "Warning that Roe would lead them to defeat in November, Baker and Cole spoke up.",
        [("Baker and Cole", "Warning", "that Roe would lead them to defeat in November")],
    ),
    # who judges behind what for or when, who goes on behind a clause that tells when
    (
        "Lee has been attacked on the tolls by Jo Roe.",
        [("Jo Roe", "has been attacked", "Lee + on the tolls")],
    ),
    ("Lee was criticized on Monday by the union.", [("the union", "was criticized", "Lee")]),
    (
        "Lee apologized for the notes after they came out, saying they were old.",
        [("Lee", "apologized", "the notes"), ("Lee", "saying", "they were old")],
    ),
    (
        "One woman who described herself as a clerk with a bad knee said the bill would hurt.",
        [
            ("who", "described", "herself as a clerk with a bad knee"),
            ("One woman who described herself as a clerk with a bad knee", "said", "the bill would hurt"),
        ],
    ),
    (
        "On a recent morning, Cole sat in his dimly lit office, across the street from the hall, and said how much he missed it.",
        [("Cole", "said", "how much he missed it")],
    ),
]

HEADLINES = [
    (
        "Mayor Lee blasts rival Roe, says no owner should run Elm",
        [("Mayor Lee", "blasts", "rival Roe"), ("Mayor Lee", "says", "no owner should run Elm")],
    ),
    (
        "Mayor Lee Blasts Rival Roe, Says No Owner Should Run Elm",
        [("Mayor Lee", "Blasts", "Rival Roe"), ("Mayor Lee", "Says", "No Owner Should Run Elm")],
    ),
    (
        "‘Dishonest hack’: Mayor Roe blasts Lee for downplaying row, calls for ‘new blood’ in Elm",
        [
            ("Mayor Roe", ":", "‘Dishonest hack’"),
            ("Mayor Roe", "blasts", "Lee for downplaying row"),
            ("Mayor Roe", "calls", "‘new blood’ in Elm"),
        ],
    ),
    (
        "Court rules paper defamed surgeon, orders payout",
        [("Court", "rules", "paper defamed surgeon"), ("Court", "orders", "payout")],
    ),
    (
        "'It is a mess': Mayor Roe slams rival's plan",
        [("Mayor Roe", ":", "'It is a mess'"), ("Mayor Roe", "slams", "rival's plan")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), HEADLINES, ids=[text for text, _ in HEADLINES])
def test_what_a_headline_says_twice(said_in, text, expected):
    assert sorted(said_in(text + "\n\nThe board met in Elm on Monday. It rained.")) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "hearer"),
    [
        ("Roe told the Echo last week that she won.", "the Echo"),
        ("Roe told about 90 nurses that she won.", "90 nurses"),
        ("“I won,” Roe said to loud applause.", ""),
    ],
)
def test_who_is_told(text, hearer):
    record = onrecord.extract(text)
    (claim,) = record.claims_of("quotation")
    assert "".join(map(record.text_of, claim.spans_of("addressee"))) == hearer
