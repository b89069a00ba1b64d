"""Quotations in stories of papers all over the world: slips that were found in them."""

import pytest

# text, then for each quotation (speaker, cue, contents joined by " + ")
SENTENCES = [
    # the day it was said on, before a subject without an article
    ("Hill Foods said on Thursday quarterly profit rose 9 percent.", [("Hill Foods", "said", "quarterly profit rose 9 percent")]),
    ("Hill Foods said Thursday quarterly profit rose 9 percent.", [("Hill Foods", "said", "quarterly profit rose 9 percent")]),
    ("The union said on Monday night talks with it had failed.", [("The union", "said", "talks with it had failed")]),
    ("The union said Monday's talks had failed.", [("The union", "said", "Monday's talks had failed")]),
    ("Hill Foods said April sales fell.", [("Hill Foods", "said", "April sales fell")]),
    # an adverb that stresses the subject
    ("Lee said even the mayor was against it.", [("Lee", "said", "even the mayor was against it")]),
    ("Lee said not everyone liked it.", [("Lee", "said", "not everyone liked it")]),
    ("Lee said again the mayor was wrong.", [("Lee", "said", "the mayor was wrong")]),
    # stops that end nothing
    ("Dey said that banks held bad loans worth Rs. 7 lakh crore.", [("Dey", "said", "that banks held bad loans worth Rs. 7 lakh crore")]),
    ("Police said that they met Cllr. Ann Lee on NW. 16th Street.", [("Police", "said", "that they met Cllr. Ann Lee on NW. 16th Street")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
