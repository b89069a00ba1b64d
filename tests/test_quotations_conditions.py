"""Conditions of rules that seldom matter, each with a sentence that would be read wrong without it."""

import pytest

SENTENCES = [
    # who tells the whole of it behind another's words says a finite verb of speech and no more
    ("The mill shut, Lee said, Roe asked.", [("Lee", "said", "The mill shut + Roe asked")]),
    ("The mill shut, Lee said, he wanted.", [("Lee", "said", "The mill shut + he wanted")]),
    (
        "The mill shut, Lee said, Roe saying on Monday.",
        [("Lee", "said", "The mill shut + Roe saying on Monday")],
    ),
    (
        "The mill shut, Lee said, Reuters reported citing a source.",
        [("Lee", "said", "The mill shut"), ("Reuters", "citing", "a source")],
    ),
    (
        "The mill shut, Lee said, Roe admitted closing the mill was wrong.",
        [("Lee", "said", "The mill shut + Roe admitted closing the mill was wrong")],
    ),
    (
        "The mill shut, Lee said, Reuters reported, citing a source.",
        [("Lee", "said", "The mill shut + Reuters reported"), ("Lee", "citing", "a source")],
    ),
    # a call is answered, not objected to; a clause about one is said
    ("Roe objected to a call for talks.", [("Roe", "objected", "a call for talks")]),
    (
        "Police responded reports of a fire were false.",
        [("Police", "responded", "reports of a fire were false")],
    ),
    # a fragment with `that` names nothing that is done
    ("Adding that the pier was shut.", [("", "Adding", "that the pier was shut")]),
    # an adverb in marks is said where anything can be
    ('Asked how, Lee said "quietly".', [("", "Asked", "how"), ("Lee", "said", '"quietly"')]),
    # a participle behind who speaks is no verb of his where the sentence has one
    ("Ministers left, said a guard posted outside.", [("a guard", "said", "Ministers left")]),
    # a thing with `of` and no people does not speak
    (
        "Lee, head of Norvik, a firm Acme said was safe, confirmed the breach of trust.",
        [("Acme", "said", "a firm + was safe")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
