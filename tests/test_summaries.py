"""The one line in which the page tells what a claim says."""

import pytest

from onrecord import extract
from onrecord.view.summaries import Summaries

# text, kind, the line
LINES = [
    ("The bridge cost $5 million.", "amount", "USD 5,000,000 · The bridge"),
    ("The bridge cost about $5 million.", "amount", "USD about 5,000,000 · The bridge"),
    ("The bridge cost at least $5 million.", "amount", "USD at least 5,000,000 · The bridge"),
    ("The bridge cost up to $5 million.", "amount", "USD at most 5,000,000 · The bridge"),
    ("The bridge cost $5 million to $6 million.", "amount", "USD 5,000,000 to 6,000,000 · The bridge"),
    ("The pass costs $5.50 per day.", "amount", "USD 5.50 per day · The pass"),
    ("Mayor Ann Lee left.", "office", "Ann Lee: Mayor"),
    ("Ann Lee, who was mayor of Elm until May, left.", "office", "Ann Lee: former mayor, Elm"),
    ("Former mayor Ann Lee left.", "office", "Ann Lee: former mayor"),
    ("President-elect Ann Lee left.", "office", "Ann Lee: President-elect"),
    ("Nominee for mayor Ann Lee left.", "office", "Ann Lee: Nominee for mayor"),
    ("A deal was signed in May.", "agreement", "signed: parties not named · signed"),
    ("Acme signed a deal with Norvik.", "agreement", "signed: Acme and Norvik · signed"),
    ("Acme deal with Norvik", "agreement", "deal: Norvik · reached · in passing"),
    ("Mayor Ann Lee said it was late.", "quotation", "Ann Lee, Mayor · indirect"),
]


@pytest.mark.parametrize(("text", "kind", "line"), LINES, ids=[text for text, _, _ in LINES])
def test_a_claim_is_told_in_a_line(text, kind, line):
    record = extract(text)
    assert [Summaries(record).of(claim) for claim in record.claims_of(kind)] == [line]


def test_yes_and_no_are_told_in_words():
    page = extract("The bridge cost about $5 million.").to_html()
    assert "<dt>approximate</dt><dd>yes</dd>" in page
    assert "<dt>approximate</dt><dd>no</dd>" in extract("The bridge cost $5 million.").to_html()
