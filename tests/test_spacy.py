"""Span groups and the component, in spaCy itself."""

import pytest

import onrecord
from onrecord import Record
from onrecord.export import to_spacy

spacy = pytest.importorskip("spacy", reason='pip install "onrecord[spacy]"')
tokens = pytest.importorskip("spacy.tokens")


@pytest.fixture(scope="module")
def nlp():
    return spacy.blank("en")


def test_claims_are_spans_with_their_kind_and_id(harbor, nlp):
    doc = to_spacy(harbor, nlp)
    assert doc.text == harbor.document.text
    assert [(span.label_, span.id_) for span in doc.spans["claims"]] == [
        (c.kind, c.id) for c in harbor.claims
    ]


def test_arguments_are_spans_of_the_same_text(harbor, nlp):
    doc = to_spacy(harbor, nlp)
    spans = doc.spans["arguments"]
    arguments = [(claim, one) for claim in harbor.claims for one in claim.arguments]
    assert len(spans) == len(arguments)
    for span, (claim, one) in zip(spans, arguments, strict=True):
        assert (span.label_, span.id_, span.kb_id_) == (
            f"{claim.kind}.{one.role}",
            claim.id,
            one.entity or "",
        )
        assert harbor.text_of(one.span) in span.text
    exact = [span.text == harbor.text_of(one.span) for span, (_, one) in zip(spans, arguments, strict=True)]
    assert sum(exact) > 0.9 * len(exact), "tokens of spaCy are seldom wider than arguments"


def test_entities_are_their_mentions(party, nlp):
    doc = to_spacy(party, nlp)
    assert [(span.text, span.label_, span.id_) for span in doc.spans["entities"]] == [
        ("Zoë O’Hare", "person", "e1"),
        ("🙂", "person", "e1"),
    ]


def test_the_record_comes_along_through_a_file(harbor, nlp, tmp_path):
    packed = tokens.DocBin(store_user_data=True, docs=[to_spacy(harbor, nlp)])
    packed.to_disk(tmp_path / "docs.spacy")
    [doc] = tokens.DocBin().from_disk(tmp_path / "docs.spacy").get_docs(nlp.vocab)
    assert len(doc.spans["claims"]) == len(harbor.claims)
    assert doc._.record.to_dict() == Record.from_json(harbor.to_json(text=False), text=doc.text).to_dict()


def test_displacy_shows_the_groups(harbor, nlp):
    doc = to_spacy(harbor, nlp)
    page = spacy.displacy.render(doc, style="span", options={"spans_key": "claims"}, jupyter=False)
    assert "quotation" in page


def test_the_component_is_found_by_its_name():
    nlp = spacy.blank("en")
    nlp.add_pipe("onrecord", config={"block": ["amounts"]})
    text = "“We paid once,” said Mayor Ada Reyes. It cost $5 million."
    expected = onrecord.Pipeline(block=["amounts"]).extract(text)
    [doc] = nlp.pipe([text])
    assert [span.id_ for span in doc.spans["claims"]] == [claim.id for claim in expected.claims]
    assert doc._.record.claims == expected.claims
    assert nlp.analyze_pipes()["summary"]["onrecord"]["assigns"] == ["doc.spans"]


def test_the_component_is_saved_with_its_pipeline(tmp_path):
    nlp = spacy.blank("en")
    nlp.add_pipe("onrecord")
    nlp.to_disk(tmp_path / "pipeline")
    assert spacy.load(tmp_path / "pipeline").pipe_names == ["onrecord"]
