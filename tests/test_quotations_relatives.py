"""Who speaks, where a relative clause stands before the verb: `men who were sacked | said so`."""

import pytest

SENTENCES = [
    (
        "Members who have left said that it was over.",
        [("Members who have left", "said", "that it was over")],
    ),
    (
        "A man who had been drinking shouted that it was over.",
        [("A man who had been drinking", "shouted", "that it was over")],
    ),
    (
        "Those who are protesting say it is over.",
        [("Those who are protesting", "say", "it is over")],
    ),
    (
        "Some of the members who were leaving told reporters it was over.",
        [("Some of the members who were leaving", "told", "it was over")],
    ),
    (
        "Staff who were sacked said it was over.",
        [("Staff who were sacked", "said", "it was over")],
    ),
    (
        "A clerk who was fired told the court she was ill.",
        [("A clerk who was fired", "told", "she was ill")],
    ),
    (
        "The firm that was hired said it was ready.",
        [("The firm that was hired", "said", "it was ready")],
    ),
    (
        "A union that was not invited called the talks a sham.",
        [("A union that was not invited", "called", "the talks a sham")],
    ),
    (
        "The officer who had been suspended denied the claim.",
        [("The officer who had been suspended", "denied", "the claim")],
    ),
    (
        "Many of those who were arrested said they had been beaten.",
        [("Many of those who were arrested", "said", "they had been beaten")],
    ),
    (
        "Some of the deckhands who were leaving shouted at him that “a deal is a deal”.",
        [("Some of the deckhands who were leaving", "shouted", "that “a deal is a deal”")],
    ),
    (
        "Those who were there said it was loud.",
        [("Those who were there", "said", "it was loud")],
    ),
    (
        "Shane Orr, an expert who has helped investigate some of the leaks, said it was bad.",
        [("Shane Orr, an expert who has helped investigate some of the leaks", "said", "it was bad")],
    ),
    (
        "Men who were found guilty said it was unfair.",
        [("Men who were found guilty", "said", "it was unfair")],
    ),
    (
        "Miners who were reported killed the day before had fled.",
        [],
    ),
    (
        "A woman who was left scarred by the fire said it was dark.",
        [("A woman who was left scarred by the fire", "said", "it was dark")],
    ),
    (
        "Two women who said they were attacked told the court he had laughed.",
        [
            ("Two women who said they were attacked", "told", "he had laughed"),
            ("who", "said", "they were attacked"),
        ],
    ),
    (
        "“We reject these results,” the statement read out by Ann Lee said.",
        [("the statement read out by Ann Lee", "said", "“We reject these results,”")],
    ),
    (
        "A letter read out by the mayor's aide said it was over.",
        [("A letter read out by the mayor's aide", "said", "it was over")],
    ),
    (
        "An armed man who authorities say had fired shots in his area Tuesday night was shot and killed.",
        [("authorities", "say", "who + had fired shots in his area Tuesday night")],
    ),
    (
        "A man who police say was drunk has been fined.",
        [("police", "say", "who + was drunk")],
    ),
    (
        "Lee met a man who police say was drunk when he was stopped.",
        [("police", "say", "who + was drunk when he was stopped")],
    ),
    (
        "A plan that critics say is dull and is late has failed.",
        [("critics", "say", "that + is dull and is late")],
    ),
    (
        "It was the speech which even critics say was the most powerful, and most moving, speech of her campaign.",
        [("critics", "say", "which + was the most powerful, and most moving, speech of her campaign")],
    ),
    (
        "Lund worked with a charity in Port Lume, Norway, that prosecutors said was suspected of funding a ring.",
        [("prosecutors", "said", "that + was suspected of funding a ring")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
