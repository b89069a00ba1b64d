"""Quotations in the manner of wire stories: what is said first, and lower-case statements without marks."""

import pytest

# text, then for each quotation (speaker, cue, contents joined by " + ")
SENTENCES = [
    # whatever the tagger takes "said" for
    (
        "Harbor Combines said the combines unit is its largest.",
        [("Harbor Combines", "said", "the combines unit is its largest")],
    ),
    (
        "The executive said Norvik will raise its research spending to 30 mln crowns.",
        [("The executive", "said", "Norvik will raise its research spending to 30 mln crowns")],
    ),
    ("Several aides said to have met the owners left on Tuesday.", []),
    # nothing but the clause before it can be what is said
    (
        "The bonds, with lives of six and nine years, carry interest from 4.1 pct, a bank official told Norvik News.",
        [
            (
                "a bank official",
                "told",
                "The bonds, with lives of six and nine years, carry interest from 4.1 pct",
            )
        ],
    ),
    (
        "Pike's posted a loss of 10 mln crowns in its third quarter, the rating agency noted.",
        [("the rating agency", "noted", "Pike's posted a loss of 10 mln crowns in its third quarter")],
    ),
    (
        "Strained ties are likely to get worse before they get better, director general of the "
        "Norvik harbor ministry's foreign trade division Hans Quill said.",
        [
            (
                "director general of the Norvik harbor ministry's foreign trade division Hans Quill",
                "said",
                "Strained ties are likely to get worse before they get better",
            )
        ],
    ),
    # commas enclose subject and verb
    (
        "Already, they said, ferry lines, long-haul tugs and coastal yards, brokers and pilots have set up offices.",
        [
            (
                "they",
                "said",
                "Already + ferry lines, long-haul tugs and coastal yards, brokers and pilots have set up offices",
            )
        ],
    ),
    (
        "Even if the landing of smaller cod is not put off, Quill said, cod supply likely will be cut.",
        [
            (
                "Quill",
                "said",
                "Even if the landing of smaller cod is not put off + cod supply likely will be cut",
            )
        ],
    ),
    (
        "But, harbor board chief Moira Quill said, if the owners take that step, they may find a buyer.",
        [
            (
                "harbor board chief Moira Quill",
                "said",
                "But + if the owners take that step, they may find a buyer",
            )
        ],
    ),
    ("Quill, the harbor chief, said, grinning, nothing at all.", []),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
