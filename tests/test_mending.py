"""What the network mixes up, by the sentence around it; and that nothing else is touched."""

import pytest

from onrecord import Document
from onrecord.segment.tokens import tokens
from onrecord.syntax import noun_phrases, penn_tags

# a sentence, a word of it, its tag
WORDS = [
    # a sentence must have a verb
    ("Hillary and Bernie almost crossed paths before the vote.", "crossed", "VBD"),
    ("Voters consistently reject the party line in Elm.", "reject", "VBP"),
    ("Millions of dollars flowed in.", "flowed", "VBD"),
    ("Donald Trump, a Republican candidate, shares this bleak view.", "shares", "VBZ"),
    ("A super PAC aligned with Mr. Orr, a senator, released a digital ad in Iowa.", "aligned", "VBN"),
    # so must a clause whose verb was taken into a noun phrase
    ("In the 1980s, the KGB planted newspaper articles alleging that it leaked.", "planted", "VBD"),
    ("The state owned railway is late.", "owned", "VBN"),
    ("The poll released Thursday was wrong.", "released", "VBN"),
    # participles behind a comma, plurals before one, and `say`
    ("Okafor, capped six times by Norway, has agreed to go.", "capped", "VBN"),
    ("Figures released on Sunday now suggest that it leaks.", "Figures", "NNS"),
    ("Roe denied it, but sources in Belgium say Acme have gone.", "say", "VBP"),
    ("The port passed laws that some say harm migrants.", "say", "VBP"),
    ("One in five say that won't be true.", "say", "VBP"),
    ("Half of them pay, and one in ten say that it hurts.", "say", "VBP"),
    ("They want some say in the matter.", "say", "NN"),
    # a modal has its base form, a preposition its noun, an article its name
    ("Lee’s claim that the pier may close is wrong.", "close", "VB"),
    ("The fear that rates would double was real.", "double", "VB"),
    ("Those who could not were left behind.", "not", "RB"),
    ("Roe said by email the pier is shut.", "email", "NN"),
    ("The Elm Trust denied it.", "Trust", "NN"),
    ("She told the Elm Trust to leave.", "Trust", "NN"),
    # what somebody thinks or says, not what he does
    ("Ann Lee’s warning that it would close came late.", "warning", "NN"),
    ("They shared the mayor’s feeling that it was late.", "feeling", "NN"),
    # no sentence: a title, an order, a note
    ("Listen to the talk in the podcast embedded above.", "embedded", "VBN"),
    ("Two men killed by police in the town of Elm.", "killed", "VBN"),
]


@pytest.mark.parametrize(("text", "word", "tag"), WORDS, ids=[text for text, *_ in WORDS])
def test_tags_are_put_right_by_their_sentence(text, word, tag):
    document = Document(text)
    at = tokens(document).words.index(word)
    assert penn_tags(document)[at] == tag


@pytest.mark.parametrize("text", [text for text, *_ in WORDS])
def test_a_verb_stands_in_no_noun_phrase(text):
    document = Document(text)
    penn = penn_tags(document)
    inside = {at for first, last in noun_phrases(document) for at in range(first, last)}
    assert not [at for at in inside if penn[at] in ("VBD", "VBZ", "VBP")]


@pytest.mark.parametrize("text", [text for text, *_ in WORDS])
def test_texts_cut_off_anywhere_are_tagged(text):
    for end in range(len(text)):
        document = Document(text[:end])
        assert len(penn_tags(document)) == len(tokens(document).words)


PHRASES = [
    ("Lee told MPs the pier would close.", "MPs"),
    ("The conversation ended with Fong asking why.", "Fong"),
    ("Many voters want Donald Roe to be the nominee.", "Donald Roe"),
]


@pytest.mark.parametrize(("text", "phrase"), PHRASES, ids=[text for text, _ in PHRASES])
def test_names_and_plurals_have_a_phrase(text, phrase):
    document = Document(text)
    words = tokens(document)
    spans = [text[words.starts[a] : words.ends[b - 1]] for a, b in noun_phrases(document)]
    assert phrase in spans


def test_the_first_word_does_not_look_at_the_last():
    text = "come true , he said of the plan"
    assert penn_tags(Document(f"{text} ,"))[:-1] == penn_tags(Document(text))
