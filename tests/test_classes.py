"""Classes of words: what a table and what the long lists say of a word."""

from onrecord.lexicon import Lexicon, WordList
from onrecord.segment.classes import _LONG, GIVEN, LISTED, MALE, PLACE, SURNAME, Classes
from onrecord.segment.listed import Bits


def test_what_is_looked_up_is_what_a_table_of_all_lists_would_hold():
    added = Lexicon([WordList.of(name, ["Zzyzx"]) for name, _ in _LONG])  # then they are read whole
    looked_up, read = Classes(Lexicon()), Classes(added)
    assert read.of["zzyzx"] == SURNAME | GIVEN | LISTED
    assert looked_up.of["zzyzx"] == 0
    words = [word for word in read._words if word != "zzyzx"]
    assert len(words) > 30_000
    assert [looked_up.of[word] for word in words] == [read.of[word] for word in words]
    assert looked_up._phrases == read._phrases


def test_a_name_that_a_plugin_adds_may_be_two_words():
    known = Classes(Lexicon([WordList.of("surnames_census", ["Zzyzx Road"])]))
    assert known.phrases.at(["zzyzx", "road"], 0) == (2, SURNAME | LISTED)


def test_what_is_remembered_of_words_is_bounded():
    fields = {"": 0, "gender=m": MALE}
    bits = Bits({"oslo": PLACE}, [(["Oslo", "Per\tgender=m"], GIVEN)], fields.__getitem__, most=3)
    words = ["oslo", "per", "pe", "perr", "zz", "oslo", "per"]
    assert [bits[word] for word in words] == [
        PLACE | GIVEN,
        GIVEN | MALE,
        0,
        0,
        0,
        PLACE | GIVEN,
        GIVEN | MALE,
    ]
    assert bits["a" * 101] == 0
    assert "a" * 101 not in bits
    assert len(bits) <= 3
