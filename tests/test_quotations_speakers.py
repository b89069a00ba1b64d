"""Who speaks, where the subject is long, far from its verb, denied or cut off by capitals."""

import pytest

import onrecord

# text, then for each quotation (speaker, cue, contents joined by " + ")
SENTENCES = [
    # all that stands before the first verb of a sentence
    (
        "Neil Voss, who on May 1 becomes head of the board's new freight and storage company, Elm Storage Corp, "
        "said the goal is to cut costs.",
        [
            (
                "Neil Voss, who on May 1 becomes head of the board's new freight and storage company, "
                "Elm Storage Corp",
                "said",
                "the goal is to cut costs",
            )
        ],
    ),
    (
        "Nevada's governor, Brian Voss, a Republican, said that he had voted.",
        [("Nevada's governor, Brian Voss, a Republican", "said", "that he had voted")],
    ),
    (
        "The Department for Roads Up, Housing and Communities said the plan was sound.",
        [("The Department for Roads Up, Housing and Communities", "said", "the plan was sound")],
    ),
    (
        "Traders away from the pier said they thought the fee was too high.",
        [("Traders away from the pier", "said", "they thought the fee was too high")],
    ),
    (
        "The pier's site, run by Elm Voss, a professor at the harbor school, said the tide was late.",
        [("The pier's site, run by Elm Voss, a professor at the harbor school", "said", "the tide was late")],
    ),
    (
        "A poll from the harbor school released on Friday showed that most owners would sell.",
        [
            (
                "A poll from the harbor school released on Friday",
                "showed",
                "that most owners would sell",
            )
        ],
    ),
    # but no main clause, time or opening phrase
    (
        "The crowd cheers, and then Wallis says that the pier is safe.",
        [("Wallis", "says", "that the pier is safe")],
    ),
    (
        "The things he said were wrong, but the harbor board said it agreed.",
        [("the harbor board", "said", "it agreed")],
    ),
    (
        "Two hours after the vote, Voss said that she would sell.",
        [("Voss", "said", "that she would sell")],
    ),
]


def read(text):
    """Return (speaker, cue, contents) of the quotations of a text."""
    found = []
    for claim in onrecord.extract(text).claims_of("quotation"):
        contents = " + ".join(text[slice(*a.span)] for a in claim.arguments if a.role == "content")
        found.append((claim["speaker"] or "", claim["cue"] or "", contents))
    return found


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(text, expected):
    assert sorted(read(text)) == sorted(expected)
