"""What the syntax layer learns from: trees read as noun phrases, names and types; the same bytes each time."""

import sys
from pathlib import Path

import pytest

TOOLS = Path(__file__).parent.parent / "tools"
pytestmark = pytest.mark.skipif(not TOOLS.is_dir(), reason="the training tools are not part of the package")

# word, universal tag, Penn tag, head, relation, entity
SENTENCES = [
    """
    The     DET   DT  4 det       (1-person(2-organization
    bank    NOUN  NN  4 nmod:poss _
    's      PART  POS 2 case      2)
    head    NOUN  NN  7 nsubj     _
    of      ADP   IN  6 case      _
    Lagos   PROPN NNP 4 nmod      (3-place)1)
    met     VERB  VBD 0 root      _
    Ann     PROPN NNP 7 obj       (4-person
    Lee     PROPN NNP 8 flat      4)
    on      ADP   IN  11 case     _
    May     PROPN NNP 7 obl       (5-time
    18      NUM   CD  11 nummod   5)
    .       PUNCT .   7 punct     _
    """,
    """
    He      PRON  PRP 2 nsubj     (4-person)
    wants   VERB  VBZ 0 root      _
    oil     NOUN  NN  6 compound  _
    and     CCONJ CC  5 cc        _
    gas     NOUN  NN  3 conj      _
    prices  NOUN  NNS 2 obj       _
    ,       PUNCT ,   8 punct     _
    which   PRON  WDT 9 nsubj     _
    fell    VERB  VBD 6 acl:relcl _
    very    ADV   RB  11 advmod   _
    long    ADJ   JJ  12 amod     _
    ago     ADV   RB  9 advmod    _
    """,
]

LEMMAS = {"The": "the", "met": "meet", "wants": "want", "fell": "fall"}


@pytest.fixture
def treebank(tmp_path):
    for name in ["gum-news", "ewt-email"]:
        lines = []
        for document in range(3):
            lines.append(f"# newdoc id = {name}{document}")
            for sentence in SENTENCES:
                for number, row in enumerate(sentence.split("\n")[1:-1], 1):
                    word, upos, penn, head, relation, entity = row.split()
                    misc = "_" if entity == "_" else f"Entity={entity}"
                    lemma = LEMMAS.get(word, word)
                    lines.append(
                        "\t".join([str(number), word, lemma, upos, penn, "_", head, relation, "_", misc])
                    )
                lines.append("")
        (tmp_path / f"{name}.conllu").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return tmp_path


@pytest.fixture(autouse=True)
def _tools(monkeypatch):
    monkeypatch.syspath_prepend(str(TOOLS))
    yield
    for name in ["treebank", "examples", "wordlists", "learning", "train_syntax"]:
        sys.modules.pop(name, None)


def test_noun_phrases_and_names_are_read_off_the_trees(treebank):
    from treebank import read

    first, second = read(treebank)[-1].sentences
    assert [" ".join(first.words[a:b]) for a, b in first.phrases] == [
        "The bank 's head",
        "Lagos",
        "Ann Lee",
        "May 18",
    ]
    assert [" ".join(second.words[a:b]) for a, b in second.phrases] == ["He", "oil and gas prices", "which"]
    assert [(" ".join(first.words[a:b]), kind) for a, b, kind in first.names] == [
        ("Lagos", "place"),
        ("Ann Lee", "person"),
    ]


def test_the_dresses_of_a_sentence(treebank):
    from treebank import read

    from examples import Examples

    found = Examples(read(treebank)[-1:])
    [(statement, labels), _] = found._chunks[0]
    words = {number: word for word, number in found.types.items()}
    shown = [" ".join(words[number] for number in ids) for ids in statement]
    assert shown[1] == "THE BANK 'S HEAD OF LAGOS MET ANN LEE ON MAY 18 ."
    assert shown[3] == "The Bank 's Head of Lagos Met Ann Lee on May 18 ."
    assert {len(ids) for ids in statement} == {labels.shape[1]}


@pytest.mark.slow
def test_training_gives_the_same_bytes_and_the_weights_are_read(treebank, monkeypatch):
    pytest.importorskip("scipy", reason="training needs the packages of the group `train`")
    import learning
    import treebank as reader
    from train_syntax import train

    from onrecord.syntax.network import Network
    from onrecord.syntax.tagging import analyse

    monkeypatch.setattr(learning, "ROUNDS", 60)
    monkeypatch.setattr(learning, "RATE", 2e-2)
    monkeypatch.setattr(learning, "word_classes", lambda: {"gas": "NN", "Oyo": "place"})
    monkeypatch.setattr(learning, "CLASS", 1)
    first, second = (train(reader.read(treebank), log=lambda _: None) for _ in range(2))
    assert first == second
    words = ["The", "bank", "'s", "head", "of", "Lagos", "met", "Ann", "Lee"]
    learnt = Network(first)
    assert learnt.labelled(words, "upos")[:7] == ["DET", "NOUN", "PART", "NOUN", "ADP", "PROPN", "VERB"]
    assert analyse(words, weights=learnt).phrases[0] == (0, 4)
