"""Full noun phrases around a token, and subjects of verbs."""

import pytest

from onrecord import Document
from onrecord.phrases import phrases


def text_of(document, found, span):
    if span is None:
        return None
    return document.text[found.words.starts[span[0]] : found.words.ends[span[1] - 1]]


SUBJECTS = [
    ("said", "Ann Lee, a lawyer in Ohio, said so.", "Ann Lee, a lawyer in Ohio"),
    ("say", "The groups who wrote to her on Thursday say no.", "The groups who wrote to her on Thursday"),
    ("said", "A spokeswoman, Anna White, said on Saturday that it works.", "A spokeswoman, Anna White"),
    ("said", "On Tuesday, Mr. Brand, the nominee, said no.", "Mr. Brand, the nominee"),
    (
        "said",
        "The head of the union in Ohio and a mayor said it.",
        "The head of the union in Ohio and a mayor",
    ),
    ("said", "Rep. Paul Stone (R-Wis.) said no.", "Rep. Paul Stone (R-Wis.)"),
    ("said", "At least 40 dockers said no.", "At least 40 dockers"),
    ("said", "He hit Lee and Brand said no.", "Brand"),
    (
        "told",
        "Kay Noon, campaign manager for Don Brand, told CNN it.",
        "Kay Noon, campaign manager for Don Brand",
    ),
    ("said", "The mayor also said it was late.", "The mayor"),
    ("said", "Those who said it left.", "who"),
    ("said", "Said he was late.", None),
    ("said", "Norvik Inc <NVK> and <Elm Tugs Ltd> said no.", "Norvik Inc <NVK> and <Elm Tugs Ltd>"),
    (
        "said",
        "European Community (EC) industry ministers said no.",
        "European Community (EC) industry ministers",
    ),
    ("would", "She told a press conference Japan would not pay.", "Japan"),
    (
        "said",
        "Sales will fall in 1986, management board chairman Karl Berg said.",
        "management board chairman Karl Berg",
    ),
    ("said", "The plan was rejected by the board in April, industry sources said.", "industry sources"),
]


@pytest.mark.parametrize(("verb", "text", "subject"), SUBJECTS, ids=[row[1] for row in SUBJECTS])
def test_the_subject_of_a_verb(verb, text, subject):
    document = Document(text)
    found = phrases(document)
    at = found.words.words.index(verb) if subject else 0
    assert text_of(document, found, found.subject(at, 0)) == subject


AFTER = [
    ("Mr", "It was news to Mr. Stone, a banker from Ohio, and it hurt.", "Mr. Stone, a banker from Ohio"),
    ("the", "He met the head of the union of teachers in May.", "the head of the union of teachers"),
    ("Ann", "It came from Ann Lee, who runs the port, on Monday.", "Ann Lee, who runs the port"),
    ("Ann", "It came from Ann Lee and Maria Diaz.", "Ann Lee and Maria Diaz"),
    ("Ann", "He met Ann Lee and Maria Diaz resigned.", "Ann Lee"),
    ("Ann", "He met Ann Lee (D-Ohio).", "Ann Lee (D-Ohio)"),
]


@pytest.mark.parametrize(("first", "text", "phrase"), AFTER, ids=[row[1] for row in AFTER])
def test_the_phrase_after_a_token(first, text, phrase):
    document = Document(text)
    found = phrases(document)
    at = next(i for i, word in enumerate(found.words.words) if word.rstrip(".") == first)
    assert text_of(document, found, found.after(at, len(found.words))) == phrase


def test_the_phrase_around_a_token():
    document = Document("They met the head of the union of teachers in May.")
    found = phrases(document)
    span = found.around(found.words.words.index("union"), 0, len(found.words))
    assert text_of(document, found, span) == "the head of the union of teachers"
    assert found.around(found.words.words.index("met"), 0, len(found.words)) is None


def test_how_stands_before_a_phrase_unless_it_counts_something_of_it():
    document = Document("It rests on how members vote and how many owners.")
    found = phrases(document)
    assert [text_of(document, found, base) for base in found.base[1:]] == ["members", "how many owners"]
