"""Every sentence of the tests, cut at every word: what is left is read without a fault from inside."""

import ast
from pathlib import Path

import pytest

import onrecord
from onrecord import Document, Pipeline

SHORTEST, LONGEST = 25, 260  # code points of a row


def _rows() -> set[str]:
    """Return the sentences that stand in the tables of the tests."""
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in Path(__file__).parent.glob("test_*.py"))
    texts = (node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return {text for text in texts if isinstance(text, str) and SHORTEST < len(text) < LONGEST}


def _pieces(row: str) -> set[str]:
    """Return what stands before each word of a row, and from it on."""
    words = row.split(" ")
    return {" ".join(part) for at in range(2, len(words)) for part in (words[:at], words[at:])}


@pytest.mark.slow
def test_no_piece_of_a_sentence_breaks_an_extractor():
    pieces = sorted(set().union(*map(_pieces, _rows())))
    assert len(pieces) > 100_000
    records = Pipeline(discover=False).pipe(Document(piece) for piece in pieces)
    broken = {
        fault.reason: record.document.text
        for record in records
        for fault in record.faults
        if fault.code == "OR008"
    }
    assert broken == {}


def test_a_text_that_ends_behind_a_title_and_its_field_is_read():
    assert onrecord.extract("leaders of Firefighters Local").faults == ()
