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
    # a thing says nothing
    ("Ash Corp posted a higher yearly loss that zoomed past its debts and said it expected to shrink.", [("Ash Corp", "said", "it expected to shrink")]),
    ("She joined a group that fought the plan and said it was dull.", [("that", "said", "it was dull")]),
    # where the clause around a relative one goes on
    ("It was late, and the man who reported the theft was ill.", [("who", "reported", "the theft")]),
    ("Police said the man who claimed he was sober was drunk.", [("Police", "said", "the man who claimed he was sober was drunk"), ("who", "claimed", "he was sober")]),
    # what ties a clause to the one before it
    ("Roe was one of two to vote no because, she said, it went too far.", [("she", "said", "it went too far")]),
    ("The plan failed and, Lee said, it would not return.", [("Lee", "said", "it would not return")]),
    ("It was a rule that, Lee said, would hurt farmers.", [("Lee", "said", "that + would hurt farmers")]),
    ("The state sent home aides and, according to staff, took on a spy.", [("staff", "according to", "took on a spy")]),
    ("It never rained before, he said, and crops failed.", [("he", "said", "It never rained before + and crops failed")]),
    # stops that end nothing
    ("Dey said that banks held bad loans worth Rs. 7 lakh crore.", [("Dey", "said", "that banks held bad loans worth Rs. 7 lakh crore")]),
    ("Police said that they met Cllr. Ann Lee on NW. 16th Street.", [("Police", "said", "that they met Cllr. Ann Lee on NW. 16th Street")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
