"""Tasks for Label Studio, held against its own checks."""

from xml.etree import ElementTree as ET

import pytest

from onrecord.export import label_studio_configuration, to_label_studio


def regions(task):
    return [one for one in task["predictions"][0]["result"] if one["type"] == "labels"]


def test_regions_count_utf16_unless_asked_otherwise(party, unit, stretch):
    for offsets, task in ((unit, to_label_studio(party, offsets=unit)), ("utf-16", to_label_studio(party))):
        for region in regions(task):
            value = region["value"]
            assert stretch(task["data"]["text"], value["start"], value["end"], offsets) == value["text"]


def test_there_is_a_region_for_each_argument_and_mention_and_links_between(harbor):
    task = to_label_studio(harbor)
    names = [region["id"] for region in regions(task)]
    parts = [f"{claim.id}-{number + 1}" for claim in harbor.claims for number in range(len(claim.arguments))]
    assert names[: len(parts)] == parts
    assert len(names) - len(parts) == sum(len(entity.mentions) for entity in harbor.entities)
    links = [one for one in task["predictions"][0]["result"] if one["type"] == "relation"]
    assert {link["from_id"] for link in links} | {link["to_id"] for link in links} <= set(parts)
    assert len(links) == len(parts) - len(harbor.claims)


def test_notes_tell_attributes_and_entities(harbor):
    claim = harbor.claims_of("amount")[0]
    [region] = [one for one in regions(to_label_studio(harbor)) if one["id"] == f"{claim.id}-1"]
    assert region["meta"]["text"] == ["approximate: True", "currency: USD", "high: 48000000", "low: 48000000"]


def test_the_interface_knows_every_label(harbor, party):
    page = ET.fromstring(label_studio_configuration())
    labels = {label.get("value") for label in page.iter("Label")}
    roles = {relation.get("value") for relation in page.iter("Relation")}
    for record in (harbor, party):
        for one in to_label_studio(record)["predictions"][0]["result"]:
            known, used = (
                (labels, one["value"]["labels"]) if one["type"] == "labels" else (roles, one["labels"])
            )
            assert set(used) <= known


@pytest.mark.filterwarnings("ignore")
def test_label_studio_itself_takes_them(harbor, party):
    interface = pytest.importorskip(
        "label_studio_sdk.label_interface", reason="no label-studio-sdk: nox -s extras"
    )
    config = interface.LabelInterface(label_studio_configuration())
    for record in (harbor, party):
        task = to_label_studio(record)
        assert config.validate_task({"data": task["data"]})
        assert config.validate_prediction(task["predictions"][0], return_errors=True) == []
