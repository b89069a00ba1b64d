"""Texts that are not plain: read as they are, with a fault that says so."""

import pytest

from onrecord import Document, Pipeline, batch
from onrecord.model import Record
from onrecord.parts import LONGEST

PIPELINE = Pipeline(discover=False)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<p>“We paid once,” said Ada Reyes.</p>", "the text contains markup: '</p>' at 34 (remove it"),
        ("It cost $5.<BR /><br/>It was paid.", "the text contains markup: '<BR />' at 11 ("),
        ("It&#8217;s paid.", "the text contains HTML entities: '&#8217;' at 2 (html.unescape turns"),
        ("Roe said: &ldquo;We paid.&rdquo;", "the text contains HTML entities: '&ldquo;' at 10 ("),
        (
            "â€œWe paid once,â€\x9d said Ada Reyes.",
            "the text was decoded wrongly: 'â€' at 0 (decode it as UTF-8)",
        ),
        ("It\xe2\x80\x99s paid.", "the text was decoded wrongly: 'â\\x80\\x99' at 2 ("),
    ],
)
def test_what_is_not_plain_is_told(text, reason):
    [fault] = PIPELINE.extract(text).faults
    assert (fault.code, fault.stage) == ("OR017", "text")
    assert fault.reason.startswith(reason)


@pytest.mark.parametrize(
    "text",
    [
        "Phillips <P> said a < b > c.",
        "AT&T paid Acme &amp; Sons.",
        "Ça dépend, a dit l’âne. â",
        "A <a>link</a>.",
    ],
)
def test_what_costs_no_quotation_is_no_fault(text):
    assert PIPELINE.extract(text).complete


def test_the_rest_of_the_record_is_what_it_was():
    record = PIPELINE.extract("The repairs cost $5 million.<br>")
    assert [claim["amount"] for claim in record.claims] == ["$5 million"]


def test_it_is_told_of_rows_and_of_long_texts_once():
    [line] = batch.lines(['{"text": "It cost $5.<br/>"}'], batch.spec(PIPELINE, text=True))
    assert [fault.code for fault in Record.from_json(line).faults] == ["OR017"]
    record = PIPELINE.extract(Document("It cost $5.<br/>\n" * (LONGEST // 8)))
    assert [(fault.code, fault.count) for fault in record.faults if fault.code == "OR017"] == [("OR017", 1)]
