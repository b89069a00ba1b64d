"""Documents read together, stage by stage: each record is what it is when a document is read alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from hypothesis import given as given_all
from hypothesis import strategies as st

import onrecord
from onrecord import Document, Finding, OnrecordError, Pipeline
from onrecord.extractors.quotations import quotations
from onrecord.model import companions
from onrecord.parts import LONGEST
from onrecord.syntax import document as tagging
from onrecord.syntax.document import analysis
from onrecord.syntax.tagging import Analysis, analyse, analyse_each
from onrecord.testing.strategies import documents

TEXTS = [
    "Mayor Ann Lee said the bridge would open in May.",
    "",
    "COUNCIL TO SELL PIER\n\nThe pier cost $2 million, according to Tom Roe, the treasurer.",
    "The pier",
    "the union signed a pay agreement with Norvik AS on Monday. “It is fair,” Roe said.",
]
PIPELINE = Pipeline(discover=False)


class Picky:
    """A plugin that fails on some documents."""

    @staticmethod
    @onrecord.hookimpl
    def onrecord_register_extractors() -> list[object]:
        @onrecord.extractor(kinds="amount")
        def picky(document: Document) -> Iterable[Finding]:
            if "pier" in document.text:
                raise ValueError("a pier")
            return ()

        return [picky]


@given_all(st.lists(documents(), max_size=6), st.integers(1, 4))
def test_a_record_does_not_depend_on_what_is_read_with_it(given: list[Document], chunk: int) -> None:
    together = [record.to_json() for record in PIPELINE.pipe(given, chunk=chunk)]
    assert together == [PIPELINE.extract(document).to_json() for document in given]


def test_a_fault_is_of_the_document_in_which_it_arose() -> None:
    records = list(Pipeline(plugins=[Picky], discover=False).pipe(TEXTS))
    assert [[fault.code for fault in record.faults] for record in records] == [
        [],
        [],
        ["OR008"],
        ["OR008"],
        [],
    ]


@pytest.mark.skipif(not tagging.__file__.endswith(".py"), reason="compiled, it cannot be replaced by a count")
def test_texts_read_together_are_tagged_at_once_and_none_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    given = [Document(text) for text in TEXTS]
    for document in given:
        companions.set(document, given)
    first = analysis(given[0])  # somebody asked before
    tagged: list[int] = []

    def counted(texts: list[tuple[list[str], list[int]]]) -> list[Analysis]:
        tagged.append(len(texts))
        return analyse_each(texts)

    monkeypatch.setattr(tagging, "analyse_each", counted)
    for document in given:
        list(quotations.find(document))
    assert tagged == [len(TEXTS) - 1]
    assert analysis(given[0]) is first


def test_tags_of_many_texts_are_those_of_each() -> None:
    texts = [
        (text.split(), [0] if text else []) for text in ("the", "", "pier was sold", "mayors", "of towns")
    ]
    assert analyse_each(texts) == [analyse(words, breaks) for words, breaks in texts]


def read_by(taken: int, chunk: int, texts: Iterable[str]) -> int:
    """Return how many documents have been read when so many records have been taken."""
    read: list[str] = []

    def documents() -> Iterator[str]:
        for text in texts:
            read.append(text)
            yield text

    records = PIPELINE.pipe(documents(), chunk=chunk)
    for _ in range(taken):
        next(records)
    return len(read)


@pytest.mark.parametrize(
    ("chunk", "length", "read"),
    [
        (1, 10, 1),
        (3, 10, 3),
        (64, LONGEST // 2, 2),
        (64, LONGEST // 2 + 1, 2),
        (64, LONGEST, 1),
        (64, LONGEST + 1, 1),
    ],
)
def test_few_documents_are_read_ahead(chunk: int, length: int, read: int) -> None:
    assert read_by(1, chunk, ["word " * (length // 5) + "x" * (length % 5)] * 99) == read


def test_what_stands_before_a_bad_document_is_read() -> None:
    records = PIPELINE.pipe(["It cost $5 million.", 7])  # type: ignore[list-item]
    assert next(records).claims_of("amount")
    with pytest.raises(OnrecordError, match="document 2"):
        next(records)
