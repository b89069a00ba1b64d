"""Quotations: speaker, cue and content in sentences of the shapes that news has."""

import pytest

import onrecord
from onrecord.extractors.quotations import quotations

# text, then for each quotation (speaker, cue, contents joined by " + ")
SENTENCES = [
    ('"We lost," the mayor said.', [("the mayor", "said", '"We lost,"')]),
    ('"We lost," said Mayor Ann Lee, a Democrat.', [("Mayor Ann Lee, a Democrat", "said", '"We lost,"')]),
    (
        '"We lost," she said, "and we will win again."',
        [("she", "said", '"We lost," + "and we will win again."')],
    ),
    ('"We lost," she said. "We will win again."', [("she", "said", '"We lost," + "We will win again."')]),
    ('The mayor told reporters, "We lost."', [("The mayor", "told", '"We lost."')]),
    ("The mayor said that the bridge was closed.", [("The mayor", "said", "that the bridge was closed")]),
    ("The mayor said the bridge was closed.", [("The mayor", "said", "the bridge was closed")]),
    ("The bridge was closed, the mayor said.", [("the mayor", "said", "The bridge was closed")]),
    ("The bridge was closed, said the mayor on Monday.", [("the mayor", "said", "The bridge was closed")]),
    (
        "The bridge, the mayor said, was closed for good.",
        [("the mayor", "said", "The bridge + was closed for good")],
    ),
    (
        "The bridge is closed, according to the mayor of Springfield.",
        [("the mayor of Springfield", "according to", "The bridge is closed")],
    ),
    (
        "According to the police, the bridge is closed.",
        [("the police", "According to", "the bridge is closed")],
    ),
    (
        "Stone said the talks failed, adding that nobody was to blame.",
        [("Stone", "said", "the talks failed"), ("Stone", "adding", "that nobody was to blame")],
    ),
    (
        "The ministry says it is ready, but urged quick passage of the bill.",
        [("The ministry", "says", "it is ready"), ("The ministry", "urged", "quick passage of the bill")],
    ),
    (
        "Ann Lee criticized the plan to close the bridge.",
        [("Ann Lee", "criticized", "the plan to close the bridge")],
    ),
    ("The company wants to close the bridge.", [("The company", "wants", "to close the bridge")]),
    ("He asked whether the bridge was safe.", [("He", "asked", "whether the bridge was safe")]),
    ("He pointed to the cost of the bridge.", [("He", "pointed", "the cost of the bridge")]),
    ('Stone: "We lost."', [("Stone", ":", '"We lost."')]),
    ('The so-called "bridge tax" rose in May.', []),
    ("The bridge was built in 1920.", []),
]


def read(text):
    found = []
    for finding in quotations(onrecord.Document(text)):
        spans = {
            role: [span.of(text) for span in finding.spans_of(role)] for role in ("speaker", "cue", "content")
        }
        found.append(("; ".join(spans["speaker"]), "; ".join(spans["cue"]), " + ".join(spans["content"])))
    return found


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(text, expected):
    assert read(text) == expected


def test_a_quotation_goes_on_over_paragraphs():
    text = '"We lost," Lee said. "It hurts.\n\n"But we will win again."\n\nThe bridge was closed.'
    assert read(text) == [("Lee", "said", '"We lost," + "It hurts. + "But we will win again."')]


def test_mode_and_class():
    record = onrecord.extract('Lee said the plan was "a mistake."')
    (claim,) = record.claims_of("quotation")
    assert claim.attributes["mode"] == "mixed"
    assert claim.attributes["cue_class"] == "speech"
