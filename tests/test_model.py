"""The frozen types: what they take, what they refuse, and their JSON form."""

import json
import pickle
import re
from enum import Enum

import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as st

import onrecord
from onrecord import (
    Argument,
    Claim,
    Document,
    Entity,
    Fault,
    Finding,
    Link,
    OnrecordError,
    Provenance,
    Record,
    Span,
)
from onrecord.model import Attributes, ahead, layer

TEXT = "“We did it,” Mayor Ada Reyes said.\r\nIt cost €5 million 🎉."


class Mode(str, Enum):
    DIRECT = "direct"


class Loud(str):
    __slots__ = ()


def a_record():
    """A record with something in every field."""
    document = Document(
        TEXT, id="a1", title="Done", published="2026-11-23", source="Wire", metadata={"page": 3}
    )
    told = (Provenance("onrecord", "quotations", "1", "SAID"),)
    claim = Claim(
        "c1",
        "quotation",
        Span(1, 33),
        (
            Argument("content", Span(1, 11)),
            Argument("speaker", Span(19, 28), "e1"),
            Argument("cue", Span(29, 33)),
            Argument("content", Span(36, 38)),
        ),
        Attributes({"mode": "direct", "hedged": False}),
        told,
        Attributes({"mode": ["mixed"]}),
        text=TEXT,
    )
    lost = Claim(
        "s1", "amount", Span(44, 54), (Argument("amount", Span(44, 54)),), superseded_by="c1", text=TEXT
    )
    ada = Entity("e1", "person", "Ada Reyes", (Span(19, 28),), Attributes({"n": None}), told)
    return Record(
        document,
        (ada,),
        (claim,),
        (lost,),
        (Fault("OR008", "extract", "a:b", "no luck", count=2),),
        (Link(Span(36, 38), "e1", told),),
    )


# --------------------------------------------------------------------------------- attributes


@pytest.mark.parametrize(
    "values",
    [
        {"a": 1.5},
        {"a": {"b": 1}},
        {"a": [1]},
        {"a": b"text"},
        {1: "a"},
        {"a": 2**63},
        {"a": Mode.DIRECT},
        {"a": Loud("x")},
        {Loud("a"): "x"},
        {"a": ["x", Loud("y")]},
        "abc",
        [("a", 1)],
    ],
)
def test_attributes_refuse_what_json_cannot_say_plainly(values):
    with pytest.raises(OnrecordError, match="OR003"):
        Attributes(values)


def test_attributes_are_a_frozen_mapping_in_order():
    one, other = Attributes({"b": ["x"], "a": True}), Attributes({"a": True, "b": ("x",)})
    assert (one, hash(one), list(one), len(one)) == (other, hash(other), ["a", "b"], 2)
    assert one != Attributes({"a": 1, "b": ("x",)}), "true is not 1"
    assert (one == {"a": True}) is False
    assert one.to_dict() == {"a": True, "b": ["x"]}
    assert pickle.loads(pickle.dumps(one)) == one
    assert min(Attributes({"b": "1"}), Attributes({"a": "1"}))["a"] == "1"
    with pytest.raises(TypeError):
        one["a"] = False


# ----------------------------------------------------------------------------------- document


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({"text": b"bytes"}, "OR002"),
        ({"text": None}, "OR002"),
        ({"text": "a", "id": 3}, "OR002"),
        ({"text": "a", "title": 3}, "OR002"),
        ({"text": "a", "published": 2026}, "OR002"),
        ({"text": "a", "source": b"Wire"}, "OR002"),
        ({"text": "a", "metadata": {"score": 0.5}}, "OR003"),
    ],
)
def test_a_document_is_made_of_text(arguments, code):
    with pytest.raises(OnrecordError, match=code):
        Document(**arguments)


def test_extract_takes_text_or_a_document_only():
    with pytest.raises(OnrecordError, match=r"OR002.*not bytes.*decode"):
        onrecord.extract(b"bytes")


def test_a_document_keeps_its_text_and_takes_its_id_from_it():
    document = Document(TEXT)
    assert (document.text, len(document)) == (TEXT, len(TEXT))
    assert document.id == Document(TEXT).id != Document(TEXT + " ").id
    assert Document("\ud83c").id, "half a surrogate pair has a digest too"
    with pytest.raises(FrozenInstanceError):
        document.text = "other"


def test_a_layer_is_computed_once_and_stays_at_home():
    calls = []

    @layer
    def lines(document):
        """The lines."""
        calls.append(document.id)
        return tuple(document.text.splitlines())

    document = Document(TEXT)
    assert lines(document) is lines(document)
    assert len(calls) == 1
    travelled = pickle.loads(pickle.dumps(document))
    assert travelled == document
    assert travelled._layers == {}
    lines.set(travelled, ("given",))
    assert lines(travelled) == ("given",)
    assert lines.__doc__ == "The lines."


def test_layers_ahead_come_one_after_the_other_and_a_failure_waits_for_who_asks():
    asked = []

    @layer
    def first(document):
        asked.append(("first", document.text))
        return 1 // (document.text != "bad")

    @layer
    def second(document):
        asked.append(("second", document.text))
        return first(document)

    documents = [Document(text) for text in ("one", "bad", "two")]
    ahead((first, second), documents)
    assert [(name, text) for name, text in asked if text != "bad"] == [
        *(("first", text) for text in ("one", "two")),
        *(("second", text) for text in ("one", "two")),
    ]
    with pytest.raises(ZeroDivisionError):
        second(documents[1])
    assert second(documents[2]) == 1


# ------------------------------------------------------------------------------------ findings


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda: Argument("", Span(0, 1)), "OR003"),
        (lambda: Argument(Loud("speaker"), Span(0, 1)), "OR003"),
        (lambda: Argument("speaker", 3), "OR001"),
        (lambda: Argument("speaker", (3, 1)), "OR001"),
        (lambda: Argument("speaker", (1, 2, 3)), "OR001"),
        (lambda: Finding("amount", []), "OR003"),
        (lambda: Finding("amount", None), "OR003"),
        (lambda: Finding("amount", Argument("amount", (0, 1))), "OR003"),
        (lambda: Finding("amount", [("amount", (0, 1))]), "OR003"),
        (lambda: Finding(None, [Argument("amount", (0, 1))]), "OR003"),
        (lambda: Finding("amount", [Argument("amount", (0, 1))], {"low": 1.5}), "OR003"),
        (lambda: Finding("amount", [Argument("amount", (0, 1))], rule=None), "OR003"),
    ],
)
def test_malformed_findings_are_refused_where_they_are_made(make, code):
    with pytest.raises(OnrecordError, match=code):
        make()


def test_a_finding_is_the_same_however_its_arguments_were_given():
    cue, content = Argument("cue", (9, 13)), Argument("content", (0, 8))
    one, other = Finding("quotation", [cue, content, cue]), Finding("quotation", (content, cue))
    assert (one, hash(one)) == (other, hash(other))
    assert one.arguments == (content, cue)
    assert (one.span, one.spans_of("cue"), one.states_entity) == ((0, 13), ((9, 13),), False)
    assert onrecord.entity("person", [(0, 3)]).states_entity
    assert pickle.loads(pickle.dumps(one)) == one
    assert repr(one) == "<Finding quotation content=[0:8] cue=[9:13]>"


# ------------------------------------------------------------------------------------- records


def test_a_claim_gives_the_text_of_its_roles():
    record = a_record()
    (claim,) = record.claims_of("quotation")
    assert claim["speaker"] == "Ada Reyes"
    assert claim["content"] == "We did it, … It"
    assert claim["addressee"] is None
    assert claim.roles == ("content", "speaker", "cue")
    assert claim.text == record.text_of(claim.span) == "We did it,” Mayor Ada Reyes said"
    assert repr(claim) == "<Claim c1 quotation content='We did it, … It' speaker='Ada Reyes' cue='said'>"


def test_a_record_leads_from_claims_to_entities_and_back():
    record = a_record()
    (claim,), (ada,) = record.claims, record.entities
    assert record.entity_of(claim, "speaker") is ada
    assert record.entity_of(claim, "cue") is None
    assert (record.entity("e1"), record.entity("e9"), record.entity(None)) == (ada, None, None)
    assert record.claims_about(ada) == (claim,)
    assert record.entities_of("person") == (ada,)
    assert (record.complete, Record(record.document).complete) == (False, True)
    assert repr(record) == "<Record of a1: 1 quotation, 1 entity, 1 fault>"
    assert repr(Record(record.document)) == "<Record of a1: no claims, 0 entities>"
    assert str(record.faults[0]) == "OR008 a:b (extract): no luck"


def test_a_record_is_the_same_after_json_and_pickle():
    record = a_record()
    for again in (
        Record.from_dict(record.to_dict()),
        Record.from_json(record.to_json()),
        Record.from_json(record.to_json(indent=2)),
        Record.from_json(record.to_json(text=False), text=TEXT),
        pickle.loads(pickle.dumps(record)),
    ):
        assert again == record
        assert again.claims[0]["speaker"] == "Ada Reyes"
        assert again.to_json() == record.to_json()
    assert "\n" not in record.to_json()
    assert "“We did it,”" in record.to_json()


# Two halves of a surrogate pair side by side are one character in JSON, which has no way to keep them apart.
SPLIT = re.compile("[\ud800-\udbff][\udc00-\udfff]")


@given(st.text(st.characters(), max_size=40).filter(lambda text: not SPLIT.search(text)))
def test_every_text_survives_json_in_utf_8(text):
    record = Record(Document(text))
    line = record.to_json().encode("utf-8").decode("utf-8")
    assert Record.from_json(line) == record


@pytest.mark.parametrize(
    "form",
    [
        [],
        {},
        {"document": {}},
        {"document": {"id": "a", "text": "x"}, "entities": [], "claims": [{}]},
        {"document": {"id": "a", "text": "x", "colour": "red"}, "entities": [], "claims": []},
        {"document": {"id": "a", "text": "x"}, "entities": [], "claims": [], "faults": [{"code": "OR001"}]},
        {"document": {"id": "a", "text": 3}, "entities": [], "claims": []},
        {
            "document": {"id": "a", "text": "x"},
            "entities": [{"id": "e1", "kind": "person", "name": "x", "mentions": [[3, 1]]}],
            "claims": [],
        },
    ],
)
def test_what_is_no_record_is_refused_with_a_code(form):
    with pytest.raises(OnrecordError, match="OR005"):
        Record.from_dict(form)
    with pytest.raises(OnrecordError, match="OR005"):
        Record.from_json(json.dumps(form))


def test_a_record_without_its_text_asks_for_it():
    with pytest.raises(OnrecordError, match=r"OR005.*text="):
        Record.from_json(a_record().to_json(text=False))
    with pytest.raises(OnrecordError, match=r"OR005.*not JSON"):
        Record.from_json("{")
    with pytest.raises(OnrecordError, match=r"OR005.*not JSON"):
        Record.from_json(None)


@pytest.mark.parametrize(
    ("form", "given", "told"),
    [
        (
            {"document": {"id": "a"}},
            None,
            "it does not contain the text of its document (pass the text too: text=..., or make the record with its text)",
        ),
        (
            {
                "document": {"id": "a"},
                "entities": [],
                "claims": [],
                "links": [{"span": [0, 9], "entity": "e"}],
            },
            "One.",
            "(0, 9) is not in a text of 4 characters (give the form as to_dict returned it, and the same text)",
        ),
        (
            {
                "document": {"id": "a", "text": "."},
                "entities": [],
                "claims": [],
                "links": [{"span": [0, 1], "entity": "e"}],
            },
            None,
            "there is no entity 'e' (give the form as to_dict returned it)",
        ),
        ({"text": "One."}, None, "it has no 'document' (give what to_dict or to_json returned)"),
        ({"document": {"text": 5}}, None, "a document's text must be text, not int (give a string)"),
    ],
)
def test_of_what_is_no_record_one_way_out_is_told(form, given, told):
    with pytest.raises(OnrecordError) as raised:
        Record.from_dict(form, text=given)
    assert str(raised.value) == f"OR005: not a record in JSON form: {told}"


def test_errors_are_coded_and_travel():
    error = OnrecordError("OR006", "no such file", hint="check the path")
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.code) == ("OR006: no such file (check the path)", "OR006")
    assert str(OnrecordError("OR006", "no such file")) == "OR006: no such file"
    assert isinstance(error, ValueError)
