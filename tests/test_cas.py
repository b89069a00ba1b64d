"""The CAS for INCEpTION, read back by cassis."""

import json

import pytest

from onrecord.export import to_cas

cassis = pytest.importorskip("cassis", reason='pip install "onrecord[cas]"')


def through_json(cas):
    return cassis.load_cas_from_json(cas.to_json())


def through_xmi(cas):
    types = cassis.load_typesystem(cas.typesystem.to_xml())
    return cassis.load_cas_from_xmi(cas.to_xmi(), typesystem=types)


@pytest.mark.parametrize("through", [through_json, through_xmi])
def test_what_was_written_is_read_back(harbor, party, through):
    for record in (harbor, party):
        cas = through(to_cas(record))
        if through is through_json:
            assert cas.sofa_string == record.document.text
        arguments = [
            (claim.id, claim.kind, one.role, one.entity, tuple(one.span))
            for claim in record.claims
            for one in claim.arguments
        ]
        read = [
            (one.claim, one.kind, one.role, one.entity, (one.begin, one.end))
            for one in cas.select("webanno.custom.Argument")
        ]
        assert sorted(read, key=str) == sorted(arguments, key=str)
        claims = {one.identifier: one for one in cas.select("webanno.custom.Claim")}
        assert {name: json.loads(one["values"]) for name, one in claims.items()} == {
            claim.id: claim.attributes.to_dict() for claim in record.claims
        }
        mentions = cas.select("webanno.custom.Mention")
        assert len(mentions) == sum(len(entity.mentions) for entity in record.entities)


def test_uima_counts_utf16(party, stretch):
    form = json.loads(to_cas(party).to_json())
    parts = [one for one in form["%FEATURE_STRUCTURES"] if one["%TYPE"] == "webanno.custom.Argument"]
    texts = {stretch(party.document.text, one["begin"], one["end"], "utf-16") for one in parts}
    assert texts == {"Zoë O’Hare", "said", "We\r\npaid $5 – once,", "$5"}
