"""Subjects that much belongs to, or that much stands beside: lists, asides, openings, clauses."""

import pytest

# text, then for each quotation (speaker, cue, contents joined by " + ")
SENTENCES = [
    # what opens a sentence ends at its comma
    (
        "Amid pressure from its lenders and a more assertive Poland, Germany has pledged to rebuild the line.",
        [("Germany", "has pledged", "to rebuild the line")],
    ),
    ("On the morning of Feb. 28 Orr denied the theft.", [("Orr", "denied", "the theft")]),
    ("In May, the mayor, citing the rain, shut the lock.", [("the mayor", "citing", "the rain")]),
    (
        "Throughout the 2000s, owners in Elm, fearing the consequences, failed to unite.",
        [("owners in Elm", "fearing", "the consequences")],
    ),
    ("Orr left the board in May and last year denied that it leaked.", [("Orr", "denied", "that it leaked")]),
    # asides between dashes, and who somebody is like
    (
        "Three in five owners across the four towns — and two-thirds of those in Elm — said that it leaked.",
        [
            (
                "Three in five owners across the four towns — and two-thirds of those in Elm",
                "said",
                "that it leaked",
            )
        ],
    ),
    (
        "Other owners, like Ada Reyes, Jo Orr and Bo Stow — three former mayors — have said it leaks.",
        [
            (
                "Other owners, like Ada Reyes, Jo Orr and Bo Stow — three former mayors",
                "have said",
                "it leaks",
            )
        ],
    ),
    ("Some owners — for instance, Jo Orr, who left — say it leaks.", [("Some owners", "say", "it leaks")]),
    (
        "Rep. Ada Orr (R-Iowa) backed the plan — something that has split the town — and said it was safe.",
        [("Rep. Ada Orr (R-Iowa)", "backed", "the plan"), ("Rep. Ada Orr (R-Iowa)", "said", "it was safe")],
    ),
    ("Roe, like Tilton, 19, opposes the bypass.", [("Roe", "opposes", "the bypass")]),
    (
        "Roe represents a ward in Elm, and like Orr has spoken about the need for tolls.",
        [("Roe", "has spoken", "the need for tolls")],
    ),
    # what tells of a subject ends in marks
    (
        "Marcel Roe, the hacker known as “Goose,” stated that he had read it.",
        [("Marcel Roe, the hacker known as “Goose,”", "stated", "that he had read it")],
    ),
    (
        "Jo Roe, an aide in 2008 who now polls for the Port Group, a “super lobby,” posited that it leaked.",
        [
            (
                "Jo Roe, an aide in 2008 who now polls for the Port Group, a “super lobby,”",
                "posited",
                "that it leaked",
            )
        ],
    ),
    (
        "According to her “clawback” plan, firms must repay any aid.",
        [("her “clawback” plan", "According to", "firms must repay any aid")],
    ),
    (
        "“Turn back,” a recorded message on the line said.",
        [("a recorded message on the line", "said", "“Turn back,”")],
    ),
    # how many, and who is in no phrase
    (
        "On tolls, more call themselves neutral than hostile.",
        [("more", "call", "themselves neutral than hostile")],
    ),
    (
        "In both towns, most in Elm supported the bypass.",
        [("most in Elm", "supported", "the bypass")],
    ),
    ("Let's hope that it rains.", [("'s", "hope", "that it rains")]),
    # clauses that end before the subject, or stand behind it
    (
        "Stem cells are master cells that can turn into any tissue and doctors hope to use them.",
        [("doctors", "hope", "to use them")],
    ),
    (
        "Those councillors who think Lowe has a chance to win in Orr — about 40 percent of them — stressed the late date.",
        [
            ("Those councillors who think Lowe has a chance to win in Orr", "stressed", "the late date"),
            ("who", "think", "Lowe has a chance to win in Orr — about 40 percent of them"),
        ],
    ),
    (
        "The row centers on comments Orr made Tuesday during a speech attacking the mayor.",
        [("Orr", "attacking", "the mayor")],
    ),
    (
        "Figures reported on Sunday now suggest that it leaks.",
        [("Figures reported on Sunday", "suggest", "that it leaks")],
    ),
    (
        "Jo Orr and Brad Roe of the University of California, Berkeley suggest that it leaked.",
        [("Jo Orr and Brad Roe of the University of California, Berkeley", "suggest", "that it leaked")],
    ),
    (
        "Both raids were claimed by the Harbour State, sparking fear.",
        [("the Harbour State", "were claimed", "Both raids")],
    ),
    # who shares what a noun or an adjective tells
    (
        "Orr stirred the row with an assertion that the guards were lazy.",
        [("Orr", "assertion", "that the guards were lazy")],
    ),
    (
        "Dozens of them met outside the hotel where the board sat Friday, in the hope that the pay will rise.",
        [("Dozens of them", "hope", "that the pay will rise")],
    ),
    # what is no part of it, or not who tells it
    (
        "The Labour Relations Court last Friday declined to halt the strike.",
        [("The Labour Relations Court", "declined", "to halt the strike")],
    ),
    (
        "Jackson Orr, whose members have been protesting for days, said they would go on.",
        [("Jackson Orr, whose members have been protesting for days", "said", "they would go on")],
    ),
    (
        "CPI(M) floor leader P. Balan, while supporting the plan, urged delay.",
        [
            ("CPI(M) floor leader P. Balan", "supporting", "the plan"),
            ("CPI(M) floor leader P. Balan", "urged", "delay"),
        ],
    ),
    (
        "An aide, who did not wish to be named, said it leaked.",
        [("An aide, who did not wish to be named", "said", "it leaked")],
    ),
    (
        "In 1984 people would say to me, “It can't go on.”",
        [("people", "would say", "“It can't go on.”")],
    ),
    (
        "Acme Robotics, Inc. (Nasdaq: ACM), a leader in tools, today announced that it leaks.",
        [("Acme Robotics, Inc. (Nasdaq: ACM), a leader in tools", "announced", "that it leaks")],
    ),
    ("Acme Farms, LLC said it was late.", [("Acme Farms, LLC", "said", "it was late")]),
    (
        "“I don't need it,” Ann Lee, a nurse I met at the corner of Lake and Vine, told me.",
        [("Ann Lee, a nurse I met at the corner of Lake and Vine", "told", "“I don't need it,”")],
    ),
    (
        "In the 1980s, the KGB planted newspaper articles alleging that it leaked.",
        [("the KGB", "alleging", "that it leaked")],
    ),
    # who seems to say something says it
    ("Orr seemed to admit that it leaks.", [("Orr", "seemed to admit", "that it leaks")]),
    ("The lock seems to leak.", [("", "seems", "The lock + to leak")]),
    ("The year ended with claims that it leaked.", [("", "claims", "that it leaked")]),
    (
        "In towns like Elm, many owners yearn for a comeback and are not confident that it will last.",
        [
            ("many owners", "yearn", "a comeback"),
            ("many owners", "are not confident", "that it will last"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_speaks(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)


# verbs that no list holds, behind what is said
UNKNOWN = [
    ("“They signed it. What now?” she posed.", [("she", "posed", "“They signed it. What now?”")]),
    (
        "“They signed it,” the owner of the lock spluttered, wiping his face.",
        [("the owner of the lock", "spluttered", "“They signed it,”")],
    ),
    ("“They signed it!” he ululated.", [("he", "ululated", "“They signed it!”")]),
    # but no title, nor what somebody does then
    ("“The Long Road” he left at home.", []),
]


@pytest.mark.parametrize(("text", "expected"), UNKNOWN, ids=[text for text, _ in UNKNOWN])
def test_any_verb_behind_what_is_said(said_in, text, expected):
    assert said_in(text) == expected


def test_an_adverb_of_a_headline_is_no_name(said_in):
    title = "Dana Orr Finally Endorses Mayor Roe"
    found = said_in(f"{title}\n\nThe board met in Elm on Monday.")
    assert found == [("Dana Orr", "Endorses", "Mayor Roe")]
