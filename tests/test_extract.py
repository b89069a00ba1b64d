"""The whole run, from a text to a record."""

import re
from pathlib import Path

import pytest

import onrecord

ARTICLE = Path(__file__).parent.parent.joinpath("examples", "harbor.txt").read_text(encoding="utf-8")
PARAGRAPHS = [
    *filter(None, ARTICLE.split("\n")),
    "Ann Lee is Head of Global Partnering at Ash Corp, which was called “Ash” by its founder, Bob Roe.",
    'A plan branded "mad" by Ann Lee failed.',
    "The quay reopened as dedicated by President Lowe on Friday.",
    "Her best showing was at Elm.",
    "Jo Roe teaches at Queen's College, Elm.",
    "Roe, though ill, warned in a May report that it leaked.",
    "NEW OWNERS FEAR LEE WILL GO",
    "A judge found that Pell's sale of the mill violated the treaty.",
    "The board cut its forecast on orders which would not break even, Ann Lee, head of Acme, said on Monday.",
    "The mayor, it is alleged, had said it was late and had left.",
    "“It is late,” said Ann Lee (chair, Acme Ltd), shaking her head, on Monday.",
]


def test_text_without_findings_gives_an_empty_record() -> None:
    record = onrecord.extract("Hello there.")
    assert (record.claims, record.faults, record.complete) == ((), (), True)


@pytest.mark.parametrize("paragraph", PARAGRAPHS, ids=lambda text: text[:40])
def test_a_text_that_is_cut_off_anywhere_is_read(paragraph) -> None:
    """As by a feed: no rule may lean on what should come next, or should have come before."""
    cuts = [found.end() for found in re.finditer(r"\w+|[^\w\s]", paragraph)]
    records = onrecord.Pipeline(discover=False).pipe(
        [text for cut in cuts for text in (paragraph[:cut], paragraph[cut:])]
    )
    assert [record.faults for record in records if record.faults] == []
