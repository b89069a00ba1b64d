"""What the last words of a headline attribute, and who or what stands before a colon."""

import pytest

BODY = "\n\nThe harbor board met on Monday. Ann Lee left. It rained."

# the headline of a story; what it quotes: speaker, cue, content
HEADLINES = [
    ("Council backs bypass after four-hour row", ("Council", "backs", "bypass")),
    ("Lee wants vote before summer", ("Lee", "wants", "vote before summer")),
    (
        "Ferry ‘gambling with our future’, says shadow minister",
        ("shadow minister", "says", "Ferry ‘gambling with our future’"),
    ),
    ("Budget LIVE: Voss ‘out of touch’, says union boss", ("union boss", "says", "Voss ‘out of touch’")),
    ("Budget latest: fees are too high, warn owners", ("owners", "warn", "fees are too high")),
    (
        "Bypass will 'rip heart out of Elm', say campaigners",
        ("campaigners", "say", "Bypass will 'rip heart out of Elm'"),
    ),
    (
        "Council 'wasted £5m on empty offices', claims report",
        ("report", "claims", "Council 'wasted £5m on empty offices'"),
    ),
    ("Council 'wasted £5m' – report", ("report", "–", "Council 'wasted £5m'")),
    ("Storms to last all week, forecasters warn", ("forecasters", "warn", "Storms to last all week")),
    ("Oil could hit $100, says Norvik Bank", ("Norvik Bank", "says", "Oil could hit $100")),
    ("Voss resigns, says she is sorry", ("Voss", "says", "she is sorry")),
    ("Ferry sank off Elm, 12 dead: police", ("police", ":", "Ferry sank off Elm, 12 dead")),
    ("Roe to quit as mayor: sources", ("sources", ":", "Roe to quit as mayor")),
    ("No ferry will leave in May: Lee", ("Lee", ":", "No ferry will leave in May")),
    ("Poll: Roe leads by 4 points", ("Poll", ":", "Roe leads by 4 points")),
    ("Police: Man stole tractor from farm", ("Police", ":", "Man stole tractor from farm")),
    ("Schools to open in May – minister", ("minister", "–", "Schools to open in May")),
    ("Tax rise 'unfair' - MP", ("MP", "-", "Tax rise 'unfair'")),
    (
        "'You can't retire from anger': five minutes with Dolores Finch",
        ("Dolores Finch", ":", "'You can't retire from anger'"),
    ),
    # a full stop behind it or not
    (
        "Lee: My plan for the pier isn't set in stone.",
        ("Lee", ":", "My plan for the pier isn't set in stone"),
    ),
    ("Poll: Orr holds narrow lead in Elm.", ("Poll", ":", "Orr holds narrow lead in Elm")),
    ("Orr camp: Toll threatens the port.", ("Orr camp", ":", "Toll threatens the port")),
    ("IG report: State was wrong on tolls", ("IG report", ":", "State was wrong on tolls")),
    ("Lee: No influence on probe into tolls", ("Lee", ":", "No influence on probe into tolls")),
    # whom to or what of is no part of who speaks, but of what does
    ("Lee to owners: Fees will not go up", ("Lee", ":", "Fees will not go up")),
    ("Ann Lee on the pier: 'It has to go'", ("Ann Lee", ":", "'It has to go'")),
    (
        "'I'd do it again': pensioner who blocked bulldozers won't go",
        ("pensioner who blocked bulldozers", ":", "'I'd do it again'"),
    ),
    # who is told so does not speak
    (
        "Bosses ‘ignored warnings for years’, inquiry told",
        ("", "told", "Bosses ‘ignored warnings for years’"),
    ),
    ("Driver was asleep at wheel, jury told", ("", "told", "Driver was asleep at wheel")),
    # what a story is about is nobody who speaks
    ("Cricket: Rovers beat Norway by 5 runs", None),
    ("Harbor: Captain lost his way", None),
    ("Covid: Cases rise in schools", None),
    ("Orr v Lee: Jury goes home", None),
    ("BUSTED: Ferry leaves without its crew.", None),
    ("BYLINE: Amber Orr.", None),
    ("Opinion: 'We lied to you all'", None),
    ("Revealed: What the letter holds", None),
    ("Orr weighs in: Pier is safe", ("Orr", "weighs in", "Pier is safe")),
    ("Weather report: rain to fall on Elm", None),
    ("Ferry safety: what we know", None),
    ("Floods in Elm: 10 killed, many missing", None),
    ("Match report: Rovers 2-1 City", None),
    ("Norway vs Peru: Roe to play on Sunday", None),
    ("Town 'on a roll' - Football", None),
    ("Owners welcome deal, fear delays", None),
    ("Fees fall, shows go on", None),
]

# a paragraph; its speaker, cue and content
ASIDES = [
    ("Mayor Mark Orr, to jeers: “The lady has no plan.”", ("Mayor Mark Orr", ":", "“The lady has no plan.”")),
    ("Ann Lee, laughing: “Not likely.”", ("Ann Lee", "laughing", "“Not likely.”")),
    # a dateline is no label
    ("NEW DELHI: The board said it would sell.", ("The board", "said", "it would sell")),
    ("LAGOS: The board met.", None),
    (
        "NAGAPUR: Observing that “owners cannot swim to work”, the high court on Thursday met officers of the city.",
        ("the high court", "Observing", "that “owners cannot swim to work”"),
    ),
    (
        "CORRYMORE: Tram drivers voted on Friday to strike over a plan to cut their hours, the union of staff said.",
        (
            "the union of staff",
            "said",
            "Tram drivers voted on Friday to strike over a plan to cut their hours",
        ),
    ),
    ("JACKSON: We lost it all.", ("JACKSON", ":", "We lost it all")),
    ("Three words, in bold: “Keep off it”.", None),
    # words in marks, and what nobody speaks
    ("Quint: “This is a city.” There is booing from the back.", ("Quint", ":", "“This is a city.”")),
    ("Quint: “We” means all of you.", ("Quint", ":", "“We” means all of you")),
    ("The Latest on the vote: Roe’s lead is small.", None),
]


@pytest.mark.parametrize(("text", "expected"), HEADLINES, ids=[text for text, _ in HEADLINES])
def test_what_a_headline_attributes(said_in, text, expected):
    assert said_in(text + BODY) == ([expected] if expected else [])


def test_a_name_before_a_colon_speaks_if_the_story_has_it_again(said_in):
    title, body = "Harbor Watch: Board hid letter for years", "\n\n{} met the board."
    told = ("Harbor Watch", ":", "Board hid letter for years")
    assert said_in(title + body.format("Harbor Watch")) == [told]
    assert said_in(title + body.format("The group")) == []


@pytest.mark.parametrize(
    "body",
    [
        "It rained, Norvik said.",
        "It rained, according to Norvik.",
        "Norvik: It rained.",
        "Jo Norvik has gone.",
    ],
)
def test_a_name_before_a_colon_speaks_if_its_bearer_does(said_in, body):
    assert ("Norvik", ":", "Shares will rise") in said_in(f"Norvik: Shares will rise\n\n{body} So it is.")


@pytest.mark.parametrize(("text", "expected"), ASIDES, ids=[text for text, _ in ASIDES])
def test_who_is_named_before_an_aside(said_in, text, expected):
    assert said_in(text) == ([expected] if expected else [])
