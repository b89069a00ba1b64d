"""Web Annotations and schema.org, read by a processor of JSON-LD."""

import pytest

import onrecord
from onrecord import Document, Record
from onrecord.export import to_schema_org, to_web_annotations

OA, AS = "http://www.w3.org/ns/oa#", "https://www.w3.org/ns/activitystreams#"
RDF, SCHEMA = "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "https://schema.org/"

# The part of http://www.w3.org/ns/anno.jsonld that the annotations use, written after the terms of the standard.
ANNO = {
    "oa": OA,
    "as": AS,
    "rdf": RDF,
    "id": {"@type": "@id", "@id": "@id"},
    "type": {"@type": "@id", "@id": "@type"},
    **{
        name: f"oa:{name}"
        for name in ("Annotation", "SpecificResource", "TextPositionSelector", "TextQuoteSelector")
    },
    **{name: f"oa:{name}" for name in ("TextualBody", "exact", "prefix", "suffix", "classifying", "tagging")},
    **{name: f"oa:{name}" for name in ("identifying", "describing")},
    "AnnotationPage": "as:OrderedCollectionPage",
    "body": {"@type": "@id", "@id": "oa:hasBody"},
    "target": {"@type": "@id", "@id": "oa:hasTarget"},
    "source": {"@type": "@id", "@id": "oa:hasSource"},
    "selector": {"@type": "@id", "@id": "oa:hasSelector"},
    "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"},
    "purpose": {"@type": "@vocab", "@id": "oa:hasPurpose"},
    "start": {"@id": "oa:start"},
    "end": {"@id": "oa:end"},
    "value": "rdf:value",
    "partOf": {"@type": "@id", "@id": "as:partOf"},
    "startIndex": {"@id": "as:startIndex"},
    "items": {"@type": "@id", "@container": "@list", "@id": "as:items"},
}
CONTEXTS = {"http://www.w3.org/ns/anno.jsonld": ANNO, "https://schema.org": {"@vocab": SCHEMA}}


def expanded(form):
    jsonld = pytest.importorskip("pyld.jsonld", reason="pyld is not installed: nox -s consumers")

    def loader(url, _options):
        return {"contextUrl": None, "documentUrl": url, "document": {"@context": CONTEXTS[url]}}

    return jsonld.expand(form, {"documentLoader": loader})


def values(node, name):
    return [one.get("@value", one.get("@id")) for one in node.get(name, [])]


def test_each_passage_is_found_by_position_and_by_quotation(party, unit, stretch):
    text = party.document.text
    [page] = expanded(to_web_annotations(party, offsets=unit))
    assert page["@type"] == [f"{AS}OrderedCollectionPage"]
    [items] = page[f"{AS}items"]
    assert len(items["@list"]) == 2 + 4 + 1
    for annotation in items["@list"]:
        for target in annotation[f"{OA}hasTarget"]:
            position, quotation = target[f"{OA}hasSelector"]
            [start], [end] = values(position, f"{OA}start"), values(position, f"{OA}end")
            [exact], [before] = values(quotation, f"{OA}exact"), values(quotation, f"{OA}prefix")
            [after] = values(quotation, f"{OA}suffix")
            assert stretch(text, start, end, unit) == exact
            assert before + exact + after in text


def test_tags_tell_kind_and_role_and_bodies_who_is_meant(harbor):
    form = to_web_annotations(harbor)
    claim = harbor.claims_of("quotation")[0]
    name = f"urn:onrecord:document:harbor#{claim.id}"
    parts = [one for one in form["items"] if one.get("onrecord:partOf") == {"id": name}]
    told = [[body.get("value") for body in one["body"]] for one in parts]
    assert [values_[:2] for values_ in told] == [["quotation", one.role] for one in claim.arguments]
    speaker = next(one for one in parts if one["body"][1]["value"] == "speaker")
    entity = harbor.entity_of(claim, "speaker")
    assert speaker["body"][2]["source"] == f"urn:onrecord:document:harbor#{entity.id}"
    [same] = [one for one in form["items"] if one["id"] == speaker["body"][2]["source"]]
    assert [body["value"] for body in same["body"]] == ["person", "Dolores Whitcomb"]
    assert len(same["target"]) == len(entity.mentions)


def test_no_word_is_lost_on_a_processor(harbor):
    def keys(node):
        if isinstance(node, dict):
            return set(node) | {key for value in node.values() for key in keys(value)}
        return {key for one in node for key in keys(one)} if isinstance(node, list) else set()

    [page] = expanded(to_web_annotations(harbor))
    assert len(page[f"{AS}items"][0]["@list"]) == len(to_web_annotations(harbor)["items"])
    assert {key for key in keys(page) if not key.startswith("@")} >= {
        "urn:onrecord:partOf",
        f"{OA}hasPurpose",
    }


@pytest.mark.parametrize(
    ("known", "iri"),
    [
        ({"id": "a/ü 1"}, "urn:onrecord:document:a%2F%C3%BC%201"),
        ({"id": "https://example.org/a b#top"}, "https://example.org/a%20b"),
        ({"id": "a1", "source": "https://example.org/a"}, "https://example.org/a"),
        ({"id": "a1", "source": "Coastal Wire"}, "urn:onrecord:document:a1"),
    ],
)
def test_a_document_has_an_iri(known, iri):
    assert to_web_annotations(Record(Document("One.", **known)))["partOf"] == iri


def test_schema_org_tells_who_said_what(harbor):
    nodes = expanded(to_schema_org(harbor))
    by_id = {node["@id"]: node for node in nodes}
    kinds = [node["@type"][0].removeprefix(SCHEMA) for node in nodes]
    assert {kind: kinds.count(kind) for kind in ("NewsArticle", "Quotation", "Claim", "Person")} == {
        "NewsArticle": 1,
        "Quotation": 4,
        "Claim": 2,
        "Person": 5,
    }
    said = next(node for node in nodes if "We have paid" in values(node, f"{SCHEMA}text")[0:1].__str__())
    [creator] = values(said, f"{SCHEMA}creator")
    assert values(by_id[creator], f"{SCHEMA}name") == ["Dolores Whitcomb"]
    assert values(by_id[creator], f"{SCHEMA}jobTitle") == ["Mayor"]
    assert values(said, f"{SCHEMA}isPartOf") == ["urn:onrecord:document:harbor"]
    article = by_id["urn:onrecord:document:harbor"]
    assert values(article, f"{SCHEMA}datePublished") == ["2026-09-14"]


@pytest.mark.parametrize(
    ("text", "mode", "what"),
    [
        ("“We paid once,” said Mayor Ada Reyes.", "direct", "Quotation"),
        ("Mayor Ada Reyes said that the lease was “a gift to the town.”", "mixed", "Claim"),
        ("Mayor Ada Reyes said that the lease was a gift to the town.", "indirect", "Claim"),
    ],
)
def test_only_what_was_said_word_for_word_is_a_quotation(text, mode, what):
    record = onrecord.extract(text)
    [said] = [node for node in to_schema_org(record)["@graph"] if node["@type"] in ("Quotation", "Claim")]
    assert ([one.attributes["mode"] for one in record.claims_of("quotation")], said["@type"]) == (
        [mode],
        what,
    )
    assert ("isPartOf" in said, "appearance" in said) == (what == "Quotation", what == "Claim")
