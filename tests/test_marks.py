"""Quotation marks: which opens, which closes, and what odd ones do."""

import pytest

from onrecord import Document
from onrecord.segment import quoted

# text, and what stands inside the outermost marks, in order
CASES = [
    # plain pairs of every style
    ('"We lost," Lee said.', ["We lost,"]),
    ("“We lost,” Lee said.", ["We lost,"]),
    ("''We lost,'' Lee said.", ["We lost,"]),
    ("``We lost,'' Lee said.", ["We lost,"]),
    ("«We lost,» Lee said.", ["We lost,"]),
    ("„We lost,“ Lee said.", ["We lost,"]),
    ("‘We lost,’ Lee said.", ["We lost,"]),
    ("'We lost,' Lee said.", ["We lost,"]),
    ("‘‘We lost,’’ Lee said.", ["We lost,"]),
    # interruption
    ('"We lost," Lee said, "and it hurts."', ["We lost,", "and it hurts."]),
    ('"We lost," Lee said. "It hurts."', ["We lost,", "It hurts."]),
    ("“We lost,” Lee said, “and it hurts.”", ["We lost,", "and it hurts."]),
    ("''We lost,'' Lee said, ''and it hurts.''", ["We lost,", "and it hurts."]),
    # one mark inside another
    ("\"He said 'never' twice,\" Lee said.", ["He said 'never' twice,"]),
    ("“He said ‘never’ twice,” Lee said.", ["He said ‘never’ twice,"]),
    ("''He said 'never' twice,'' Lee said.", ["He said 'never' twice,"]),
    ("“He said ‘never,’” Lee said.", ["He said ‘never,’"]),
    ("\"He said 'never,'\" Lee said.", ["He said 'never,'"]),
    ("‘He said “never” twice,’ Lee said.", ["He said “never” twice,"]),
    ("Lee said: ‘It is over. He said, “Never.”’", ["It is over. He said, “Never.”"]),
    ("Lee said: 'It is over. He said, \"Never.\"'", ['It is over. He said, "Never."']),
    ("Lee said 'til then he said, \"Never.\" The boys' pier is shut.", ["Never."]),
    # apostrophes that are no marks
    ('"I don\'t know," Lee said.', ["I don't know,"]),
    ("“I don’t know,” Lee said.", ["I don’t know,"]),
    (
        "“I don’t know what the workers’ demands are,” Lee said.",
        ["I don’t know what the workers’ demands are,"],
    ),
    ("The workers’ demands and the mayor’s plan differ.", []),
    ("The '90s were good to the port.", []),
    ("The ’90s were good to the port.", []),
    ("‘Twas a cold night and the workers' hut was shut.", []),
    ("He likes rock 'n' roll.", []),
    ("It was the Joneses' house, not the Smiths'.", []),
    ("Five o'clock at O'Hare is no fun.", []),
    ("‘The ’90s were good,’ Lee said.", ["The ’90s were good,"]),
    # marks turned the wrong way
    ("”We lost,” Lee said.", ["We lost,"]),
    ("“We lost,“ Lee said.", ["We lost,"]),
    ("”We lost,“ Lee said.", ["We lost,"]),
    ('“We lost," Lee said.', ["We lost,"]),
    ('"We lost,” Lee said.', ["We lost,"]),
    ('”We lost," Lee said. "It hurts."', ["We lost,", "It hurts."]),
    ("The post went round.\n\n\u202a”We lost,” wrote Lee.", ["We lost,"]),
    # no-break and other spaces at the marks
    ("“We lost,”\u00a0Lee said.", ["We lost,"]),
    ("Lee said:\u00a0“We lost.”", ["We lost."]),
    ('Lee said:"We lost."', ["We lost."]),
    ('They sang about"joint work" again.', ["joint work"]),
    # dashes, brackets and stops at the marks
    ('"We lost" - Lee', ["We lost"]),
    ('"We lost"—so Lee said.', ["We lost"]),
    ('The plan ("a mistake") failed.', ["a mistake"]),
    ('Was it "a mistake"?', ["a mistake"]),
    ('Lee wrote "a mistake"; he meant it.', ["a mistake"]),
    ('["We lost," Lee said.]', ["We lost,"]),
    ('"We lost ..." Lee said.', ["We lost ..."]),
    ('"Why?" Lee asked.', ["Why?"]),
    ('"No!" Lee shouted.', ["No!"]),
    ('"[We] lost," Lee said.', ["[We] lost,"]),
    # several in one sentence
    ('From "good" to "bad" to "worse," Lee said.', ["good", "bad", "worse,"]),
    ("The ‘cheap’ plan and the “dear” one failed.", ["cheap", "dear"]),
    ("The so-called “bridge tax” rose.", ["bridge tax"]),
    # over paragraphs, with an opening mark on each
    ('"We lost.\n\n"It hurts."', ["We lost.", "It hurts."]),
    ("“We lost.\n\n“It hurts.\n\n“We go on.”", ["We lost.", "It hurts.", "We go on."]),
    ("''We lost.\n\n''It hurts.''", ["We lost.", "It hurts."]),
    ('Lee said: "We lost.\n\n"It hurts." Then he left.', ["We lost.", "It hurts."]),
    # headlines and labels
    ("LEE: ‘WE LOST’", ["WE LOST"]),
    ("Lee calls plan 'a mistake'\n\nThe plan failed.", ["a mistake"]),
    ('Q: "Why?"\n\nA: "We lost."', ["Why?", "We lost."]),
    ("Mayor's 'cheap' plan fails", ["cheap"]),
    # a mark in the place of an apostrophe
    ('Kuwait"s oil minister said "we don"t know."', ['we don"t know.']),
    # nothing to find
    ("", []),
    ("Nothing stands in marks here.", []),
    ('""', []),
    ("The board is 12\" wide and 6' long.", []),
]


def outermost(text):
    found = []
    for quote in quoted(Document(text)):
        if not found or quote.outer.start >= found[-1].outer.end:
            found.append(quote)
    return [quote.inner.of(text) for quote in found]


def test_there_are_sixty_cases_at_least():
    assert len({text for text, _ in CASES}) >= 60


@pytest.mark.parametrize(("text", "inside"), CASES, ids=[text[:40] or "empty" for text, _ in CASES])
def test_what_stands_in_marks(text, inside):
    assert outermost(text) == inside
