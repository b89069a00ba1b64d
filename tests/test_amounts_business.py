"""What sums measure in the news of companies, prices and public money of today."""

import pytest

import onrecord

# A sentence, and the subject of its last sum in the order of the text.
SUBJECTS = [
    # A noun that may be a verb, behind a verb that sets it
    ("Elm slashed its full-year earnings forecast to $1.20 a share.", "its full-year earnings forecast"),
    ("Elm cuts profit forecast to $4 million", "profit forecast"),
    (
        "Elm raised its full-year adjusted profit forecast to $4 million.",
        "its full-year adjusted profit forecast",
    ),
    ("Elm raised its price target to about $5 from $4.", "its price target"),
    ("Its profit forecast rose to $4 million.", "Its profit forecast"),
    ("Elm price cuts total $4 million.", "Elm price cuts"),
    ("Oil prices rose to around $4 a barrel in May from about $3.", "Oil prices"),
    # Who expects what
    ("Analysts had expected sales of nearly $4bn.", "sales"),
    ("But analysts expected sales of $4 million.", "sales"),
    ("Brokers forecast sales of $4 million.", "sales"),
    ("Brokers were anticipating sales of $4 million.", "sales"),
    ("Brokers were expecting sales to rise to $4 million.", "sales"),
    ("Lee, who forecast sales of $4 million, left.", "sales"),
    ("It had combined sales of $4 million.", "combined sales"),
    # How far something moved, and where it ended
    ("Oil fell 26 cents to close at $95 a barrel.", "Oil"),
    ("Oil fell 2 percent to close the day at $95 a barrel.", "Oil"),
    ("The contract was off $5, or 3%, to settle at $95.", "The contract"),
    ("Lee expects sales in 1998 to reach $4 million.", "sales"),
    # `that` behind a preposition
    ("Lee points out that the toll is $4 million.", "the toll"),
    ("The deficit at the end of that year is $4 million.", "The deficit at the end of that year"),
]


@pytest.mark.parametrize(("sentence", "subject"), SUBJECTS, ids=[row[0][:60] for row in SUBJECTS])
def test_a_sum_measures_what_the_sentence_says_it_does(sentence, subject):
    record = onrecord.extract(sentence)
    claim = max(record.claims_of("amount"), key=lambda claim: claim.spans_of("amount"))
    assert claim["subject"] == subject
