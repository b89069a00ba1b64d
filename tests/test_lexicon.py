"""Word lists: those of the library, what plugins add, and phrases found in words."""

import pytest

from onrecord import Document, OnrecordError
from onrecord.lexicon import Entry, Lexicon, Phrases, WordList, lexicon


def test_lines_become_entries_with_fields():
    words = WordList.of("heads", ["# a remark", "", "whip", "chief whip\ttier=office\tparty\n"])
    assert words.entries == (Entry("whip"), Entry("chief whip", {"tier": "office", "party": ""}))
    assert words.phrases == ("whip", "chief whip")


@pytest.mark.parametrize(
    "make",
    [
        lambda: WordList("heads", [Entry("")]),
        lambda: WordList("heads", [Entry(3)]),
        lambda: WordList("heads", [Entry("whip", {"tier": 3})]),
        lambda: WordList("heads", [Entry("whip", ["tier"])]),
        lambda: WordList("", ()),
        lambda: WordList(None, ()),
        lambda: WordList("heads", ["whip"]),
        lambda: Lexicon().entries("no such list"),
    ],
)
def test_what_is_no_word_list_is_refused_with_a_code(make):
    with pytest.raises(OnrecordError, match="OR011"):
        make()


def test_added_words_join_the_built_in_ones_and_alter_none():
    known = Lexicon().entries("abbreviations")
    added = WordList.of("abbreviations", ["Zzz", "Adm\tbogus", "Aaa\tbefore"])
    entries = Lexicon([added]).entries("abbreviations")
    assert entries[: len(known)] == known
    assert entries[len(known) :] == (Entry("Aaa", {"before": ""}), Entry("Zzz"))


@pytest.mark.parametrize("added", [[], ["Adm\tbogus", "Zzz\tbefore"], ["Zzz"]])
def test_the_lines_of_a_list_are_its_entries(added):
    words = Lexicon([WordList.of("abbreviations", added)])
    entries = words.entries("abbreviations")
    assert WordList.of("abbreviations", words.lines("abbreviations")).entries == entries
    assert words.phrases("abbreviations") == {entry.phrase for entry in entries}


@pytest.mark.parametrize(
    ("entry", "line"),
    [
        (Entry("whip"), "whip"),
        (Entry("chief whip", {"tier": "office", "party": ""}), "chief whip\ttier=office\tparty"),
        (Entry("chief\twhip "), "chief whip"),
    ],
)
def test_an_entry_is_one_line(entry, line):
    assert entry.line == line


def test_the_order_of_what_is_added_means_nothing():
    one = WordList.of("ranks", ["whip\ttier=2", "dean"])
    other = WordList.of("ranks", ["provost", "whip\ttier=1"])
    entries = Lexicon([one, other]).entries("ranks")
    assert entries == Lexicon([other, one]).entries("ranks")
    assert entries == (Entry("dean"), Entry("provost"), Entry("whip", {"tier": "1"}))


def test_a_table_is_built_once_for_each_lexicon():
    calls = []

    def build(words):
        calls.append(words)
        return words.phrases("ranks")

    words = Lexicon([WordList.of("ranks", ["whip"])])
    assert words.table(build) is words.table(build)
    assert calls == [words]


def test_a_document_has_the_library_s_own_words_unless_told_otherwise():
    assert lexicon(Document("a")) is lexicon(Document("b"))
    document, words = Document("a"), Lexicon([WordList.of("ranks", ["whip"])])
    lexicon.set(document, words)
    assert lexicon(document) is words


@pytest.mark.parametrize(
    ("words", "index", "found"),
    [
        ("new york city hall", 0, (2, "state")),
        ("new york", 1, (1, "city")),
        ("new jersey", 0, None),
        ("new", 0, None),
        ("york", 0, (1, "city")),
        ("old york minster", 1, (2, "church")),
        ("old york minster", 2, None),
        ("in new york", 1, (2, "state")),  # and the text ends before `new york harbour` could
    ],
)
def test_the_longest_phrase_is_found(words, index, found):
    longer = {("new", "york", "harbour"): "port", ("york", "minster"): "church"}
    phrases = Phrases({("new", "york"): "state", ("york",): "city", **longer})
    assert phrases.at(words.split(), index) == found
    assert ("new" in phrases, "old" in phrases) == (True, False)
