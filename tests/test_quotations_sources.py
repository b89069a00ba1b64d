"""`According to`: who or what is the source, and what it is the source of."""

import pytest

# text, then (source, contents joined by " + ")
SENTENCES = [
    # all of the source, and no more
    ("According to court documents, it leaks.", ("court documents", "it leaks")),
    (
        "It leaks, according to several papers, including the Echo.",
        ("several papers, including the Echo", "It leaks"),
    ),
    ("According to an Echo poll out Thursday, it leaks.", ("an Echo poll", "it leaks")),
    (
        "According to police, crews who slept there will be paid.",
        ("police", "crews who slept there will be paid"),
    ),
    (
        "In addition, according to the port, crews who sleep will be fined.",
        ("the port", "crews who sleep will be fined"),
    ),
    ("According to Jo Orr, who sold it, the tug is old.", ("Jo Orr, who sold it", "the tug is old")),
    # a text in marks
    (
        "One Sunday, according to “The Long Quay” by Jo Orr, Roe left.",
        ("“The Long Quay” by Jo Orr", "Roe left"),
    ),
    (
        "According to Jo Orr's “The Long Quay” and other books, his was a tug.",
        ("Jo Orr's “The Long Quay” and other books", "his was a tug"),
    ),
    # a source within a clause, in brackets
    (
        "Acme gets, according to one report, $4 million from Elm.",
        ("one report", "Acme gets + $4 million from Elm"),
    ),
    ("The tug leaks (according to Jo Orr, its pilot).", ("Jo Orr, its pilot", "The tug leaks")),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_sources(said_in, text, expected):
    assert [(speaker, content) for speaker, _, content in said_in(text)] == [expected]
