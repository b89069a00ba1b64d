"""Word classes and noun phrases: sentences with words that could be two things."""

import os
import subprocess
import sys

import pytest

from onrecord import Document
from onrecord.segment import tokens
from onrecord.syntax import (
    name_type,
    noun_phrases,
    penn,
    penn_tags,
    phrase_at,
    tag,
    tags,
    with_apposition,
    with_of,
)
from onrecord.syntax.features import LONGEST, SLOTS, features, normalise
from onrecord.syntax.threads import soon_asleep

# word/TAG marks the words that the row is about.
UNIVERSAL = [
    "The minister/NOUN will/AUX report/VERB to the cabinet on Friday .",
    "The report/NOUN said/VERB the plan/NOUN would cost more .",
    "They plan/VERB to call/VERB an election next spring .",
    "Neither state/NOUN would state/VERB its position on the deal/NOUN .",
    "In a call/NOUN with reporters , she declined to comment/VERB .",
    "The accord/NOUN that both sides signed/VERB in May was void .",
    "“ We were shocked , ” said/VERB the union 's leader/NOUN .",
    "Analysts expect/VERB the offer/NOUN to fail .",
    "The bank offered/VERB to buy the shares/NOUN .",
    "She shares/VERB his views/NOUN on trade/NOUN .",
    "Ministers must act/VERB on the new act/NOUN .",
    "Mr. Brown/PROPN told/VERB Reuters/PROPN that talks/NOUN had failed .",
    "He talks/VERB of peace , she works/VERB for it .",
    "It is about/ADV 200 metres from the border .",
    "Prices rose/VERB sharply after the vote/NOUN .",
    "The company posted a loss of $/SYM 4.2/NUM million/NUM .",
    "Officials who deal/VERB with refugees call/VERB for help .",
]
PENN = [
    "An agreement reached/VBN in June has/VBZ collapsed/VBN .",
    "Police arrested/VBD two men .",
    "Third - quarter earnings rose/VBD to 55 cts/NNS a share/NN .",
    "It lost 21.6 mln/CD dlrs/NNS , or 37 cts/NNS a share .",
    "Lawmakers said the NRA/NNP opposed/VBD the bill .",
    "PRESIDENT WILL/MD SIGN/VB TRADE/NN ACCORD/NN , OFFICIALS SAY/VBP",
    "He has said/VBN so before .",
    "The deal was reached/VBN on Tuesday , officials said/VBD .",
    "The president says/VBZ they want/VBP to talk/VB .",
]
# More distinct words than are remembered.
MANY = ["".join("aeioumnrst"[int(digit)] for digit in str(n)) + "ly" * (n % 3 == 0) for n in range(30_000)]
# What a window of a few words does not tell.
HARD = [
    ("His will/NOUN left everything to the museum .", tag),
    ("Voters back/VERB the reform , polls/NOUN show/VERB .", tag),
    ("The firm trades/VERB in oil and grain .", tag),
    ("The man arrested/VBN on Monday had worked/VBN there .", penn),
    ("The Bank/NNP of Ghana/NNP raised/VBD rates/NNS .", penn),
]
PHRASES = [
    ("The White House cited initial analysis.", ["The White House", "initial analysis"]),
    ("The poll released Thursday was wrong.", ["The poll", "Thursday"]),
    ("He told the two reporters nothing .", ["He", "the two reporters", "nothing"]),
    ("Police in Lagos arrested three men .", ["Police", "Lagos", "three men"]),
    ("John Smith met foreign ministers on Monday .", ["John Smith", "foreign ministers", "Monday"]),
    ("She called it nonsense .", ["She", "it", "nonsense"]),
    ("He named what officials call a crime .", ["He", "what", "officials", "a crime"]),
]


def _marked(row):
    words, wanted = [], []
    for item in row.split():
        word, _, wish = item.rpartition("/") if "/" in item else (item, "", "")
        words.append(word)
        wanted.append(wish)
    return words, wanted


@pytest.mark.parametrize(("row", "tagger"), [*((r, tag) for r in UNIVERSAL), *((r, penn) for r in PENN)])
def test_words_that_could_be_two_things(row, tagger):
    words, wanted = _marked(row)
    found = tagger(words)
    assert [f if w else "" for f, w in zip(found, wanted, strict=True)] == wanted


@pytest.mark.xfail(reason="needs a longer view of the sentence than the network has")
@pytest.mark.parametrize(("row", "tagger"), HARD)
def test_words_that_need_the_whole_sentence(row, tagger):
    test_words_that_could_be_two_things(row, tagger)


@pytest.mark.parametrize(("text", "expected"), PHRASES)
def test_base_noun_phrases(text, expected):
    document = Document(text)
    words = tokens(document).words
    assert [" ".join(words[first:last]) for first, last in noun_phrases(document)] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("“ No , ” he said — twice .", '" No , " he said - twice .'),
        ("the company’s", "the company's"),
        ("in 1987", "in 2003"),
        ("They cannot cut it", "They can cut it"),
    ],
)
def test_typography_changes_nothing(words, expected):
    assert tag(words.split()) == tag(expected.split())


@pytest.mark.parametrize(
    "words",
    [
        [],
        [""],
        ["\0"],
        ["😀", "👍🏽", "\ud800"],
        ["\n", "\n"],
        ["a" * 1_000_000],
        ["." * 5, "'", "''", "``", "—"],
        ["<", "TCB", ">", "mln", "dlrs"],
    ],
)
def test_any_words_get_a_tag_each(words):
    assert len(tag(words)) == len(penn(words)) == len(words)


def test_a_word_has_a_fixed_number_of_features_however_long():
    assert {len(features(word)) for word in ["", "a", "Reuters", "x" * 10_000, "№"]} == {SLOTS}
    assert len(normalise("x" * 10_000)) == LONGEST


@pytest.mark.parametrize(
    "word", ["U.S.", "‘‘", "…", "—", "€1.5m", "2003", "’s", "No.", "---", "\u00a0", "Cannot"]
)
def test_a_word_made_uniform_stays_as_it_is(word):
    assert normalise(normalise(word)) == normalise(word)


def test_a_sentence_is_tagged_the_same_alone_and_amid_a_long_text():
    sentence = ["The", "state", "will", "report", "a", "deal", "to", "call", "off", "the", "plan", "."]
    breaks = range(0, 2_000 * len(sentence), len(sentence))
    assert tag(sentence * 2_000, breaks) == tag(sentence) * 2_000


def test_a_break_matters_only_to_the_words_beside_it():
    words = ["Shares", "fall", "on", "Friday", "The", "market", "opened", "lower"]
    assert tag(words, [4])[:4] == tag(words[:4])
    assert tag(words, [4])[4:] == tag(words[4:])
    assert tag(words, [0, 99, -1]) == tag(words)


def test_tags_do_not_depend_on_what_was_tagged_before():
    words = ["They", "plan", "to", "call", "an", "election", "next", "spring", "."]
    before = tag(words)
    tag(MANY)
    assert tag(words) == before


@pytest.mark.parametrize("tagger", [tag, penn])
def test_a_word_far_in_a_long_text_has_the_tag_that_its_surroundings_give_it(tagger):
    whole = tagger(MANY)
    for at in (3_990, 20_000, 29_990):  # where pieces meet, where memory has been wiped, at the end
        assert whole[at : at + 20] == tagger(MANY[at - 10 : at + 30])[10:30]


def test_layers_align_with_tokens():
    document = Document("PLAN FAILS\n\nThe U.S. won't say. “Call me,” he said.")
    size = len(tokens(document))
    assert len(tags(document)) == len(penn_tags(document)) == size
    assert all(0 <= first < last <= size for first, last in noun_phrases(document))
    assert tags(Document("")) == noun_phrases(Document("")) == []


@pytest.mark.parametrize(
    ("text", "word", "of", "apposition"),
    [
        ("The head of the bank of Ghana left.", "head", "The head of the bank of Ghana", None),
        (
            "Ann Lee, head of the bank, left.",
            "Lee",
            "Ann Lee",
            "Ann Lee , head of the bank",
        ),
        ("The head, he said, left.", "head", "The head", "The head"),
        ("He made use of", "use", "use", "use"),
    ],
)
def test_longer_phrases(text, word, of, apposition):
    document = Document(text)
    words = tokens(document).words
    phrase = phrase_at(document, words.index(word))

    def shown(span):
        return " ".join(words[slice(*span)])

    assert shown(with_of(document, phrase)) == of
    assert shown(with_apposition(document, phrase)) == (apposition or of)


def test_phrase_at_a_verb_is_none():
    document = Document("He left.")
    assert phrase_at(document, 0) == (0, 1)
    assert phrase_at(document, 1) is None


def test_name_types():
    document = Document("Mr. John Smith lives in London.")
    words = tokens(document).words
    assert name_type(document, 1, 3) == "person"
    at = words.index("London")
    assert name_type(document, at, at + 1) == "place"
    assert name_type(document, 3, 3) == "other"


@pytest.mark.parametrize("own", [None, "28"])
def test_threads_that_are_not_used_sleep_soon_unless_the_user_says_otherwise(monkeypatch, own):
    name = "OPENBLAS_THREAD_TIMEOUT"
    monkeypatch.delenv(name, raising=False)
    if own:
        monkeypatch.setenv(name, own)
    with soon_asleep():
        assert os.environ[name] == own or int(os.environ[name]) < 26
    assert os.environ.get(name) == own


def test_numpy_is_imported_on_first_use_only():
    code = "import sys, onrecord.syntax as s; assert 'numpy' not in sys.modules; s.tag(['a']); assert 'numpy' in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
