"""The JSON Schema: shipped as it is generated, and held against records."""

import json
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest

import onrecord
from onrecord.export import record_schema
from onrecord.kinds import BUILT_IN, Attribute, Kind, Role

ROOT = Path(__file__).parent.parent
GOLD = sorted((ROOT.parent / "shared" / "gold").glob("*.jsonl"))
SHIPPED = json.loads((files(onrecord) / "data" / "record.schema.json").read_text(encoding="utf-8"))
CHECK = jsonschema.Draft202012Validator(SHIPPED)


def claim(**changed):
    argument = {"role": "amount", "span": [0, 2], "entity": None}
    return {
        "id": "c1",
        "kind": "amount",
        "span": [0, 2],
        "arguments": [argument],
        "attributes": {"currency": "USD", "low": "2", "high": None},
        "provenance": [],
        **changed,
    }


def record(*claims):
    form = onrecord.Record(onrecord.Document("$2 was paid.", id="a1")).to_dict()
    return {**form, "claims": list(claims)}


def complaints(form):
    return [error.message for error in CHECK.iter_errors(form)]


def test_it_is_shipped_as_it_is_generated():
    assert record_schema() == SHIPPED, "run: onrecord schema > src/onrecord/data/record.schema.json"


def test_it_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(SHIPPED)


def test_it_describes_what_the_docstrings_describe():
    assert SHIPPED["$defs"]["Claim"]["properties"]["span"]["description"] == (
        "The smallest span that covers all arguments."
    )


@pytest.mark.parametrize("path", sorted((ROOT / "examples").glob("*.txt")), ids=lambda path: path.name)
def test_an_example_is_valid(path):
    form = json.loads(onrecord.extract(path.read_text(encoding="utf-8")).to_json())
    assert complaints(form) == []


@pytest.mark.skipif(not GOLD, reason="no ../shared/gold here")
@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.name)
def test_a_golden_article_is_valid(path):
    for line in path.read_text(encoding="utf-8").splitlines()[::50]:
        text = json.loads(line)["document"]["text"]
        assert complaints(json.loads(onrecord.extract(text).to_json())) == []


@pytest.mark.parametrize(
    "form",
    [
        record(),
        record(claim()),
        record(claim(attributes={})),
        record(claim(kind="ruling", arguments=[], attributes={"court": ["High"]})),
        record(claim(superseded_by="c2", disputed={"low": ["2", "3"]})),
    ],
    ids=["empty", "amount", "bare", "kind of a plugin", "superseded"],
)
def test_what_is_right_passes(form):
    assert complaints(form) == []


@pytest.mark.parametrize(
    ("form", "complaint"),
    [
        (record(claim(attributes={"low": "1e6"})), "'1e6' does not match"),
        (record(claim(attributes={"low": 2})), "2 is not of type 'string', 'null'"),
        (record(claim(attributes={"sum": "2"})), "'sum' was unexpected"),
        (record(claim(arguments=[])), "[] does not contain items matching the given schema"),
        (record(claim(arguments=[{"role": "sum", "span": [0, 2], "entity": None}])), "'sum' is not one of"),
        (record(claim(span=[0])), "[0] is too short"),
        (record(claim(span=[0, 2.5])), "2.5 is not of type 'integer'"),
        (record(claim(kind="quotation", attributes={"mode": "loud"})), "'loud' is not one of"),
        ({**record(), "claims": None}, "None is not of type 'array'"),
        ({"document": {"id": "a1"}}, "'claims' is a required property"),
    ],
)
def test_what_is_wrong_fails(form, complaint):
    assert any(complaint in one for one in complaints(form)), complaints(form)


def test_a_kind_of_a_plugin_can_be_held_to_its_declaration():
    ruling = Kind("ruling", [Role("court", 1, 1)], [Attribute("final", (True, False))], anchor="court")
    schema = record_schema([*BUILT_IN, ruling])
    bad = record(claim(kind="ruling", arguments=[], attributes={"final": "yes"}))
    errors = jsonschema.Draft202012Validator(schema).iter_errors(bad)
    assert len(list(errors)) == 2
