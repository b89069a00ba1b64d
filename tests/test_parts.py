"""Very long documents are read in parts: what is found is the same, and nothing points elsewhere."""

from pathlib import Path

import pytest

import onrecord
from onrecord import Argument, Document, Finding, Pipeline, Record, parts

HARBOR = Path(__file__).parent.parent.joinpath("examples", "harbor.txt").read_text(encoding="utf-8")
OTHER = (
    '"The crane is sound," said Odile Farr, president of Tessmark Inc., on Monday.\n\n'
    "Farr said Tessmark had agreed with the city of Harwich to pay $3 million for repairs. She thanked nobody.\n"
)
TEXT = f"{HARBOR}\n\n{OTHER}\n\n{HARBOR}\n\n{OTHER}\n\n{HARBOR}"
PIPELINE = Pipeline(discover=False)


@pytest.fixture
def record(monkeypatch) -> Record:
    monkeypatch.setattr(parts, "LONGEST", len(HARBOR) + len(OTHER) + 20)
    assert len(list(parts.parts(Document(TEXT)))) == 3
    return PIPELINE.extract(Document(TEXT, id="long"))


def stated(claim):
    return claim.kind, [(one.role, one.span) for one in claim.arguments], claim.attributes, claim["speaker"]


def test_the_claims_are_those_of_the_articles(record):
    found = [stated(claim) for claim in record.claims]
    wanted, start = [], 0
    for text in (HARBOR, OTHER, HARBOR, OTHER, HARBOR):
        for kind, places, attributes, speaker in map(stated, PIPELINE.extract(text).claims):
            moved = [(role, (span.start + start, span.end + start)) for role, span in places]
            wanted.append((kind, moved, attributes, speaker))
        start += len(text) + 2
    assert len(wanted) > 40
    assert found == wanted
    assert [claim.id for claim in record.claims] == [f"c{n}" for n in range(1, len(found) + 1)]


def test_people_are_one_in_all_parts_and_sums_are_not(record):
    once = PIPELINE.extract(HARBOR)
    [mayor] = [one for one in record.entities if one.name == "Dolores Whitcomb"]
    [there] = [one for one in once.entities if one.name == "Dolores Whitcomb"]
    assert len(mayor.mentions) == 3 * len(there.mentions)
    assert {TEXT[span.start : span.end] for span in mayor.mentions} == {
        HARBOR[span.start : span.end] for span in there.mentions
    }
    sums = [one for one in record.entities if one.kind == "money"]
    assert len(sums) == 3 * len([one for one in once.entities if one.kind == "money"]) + 2
    starts = [one.mentions[0] for one in record.entities]
    assert starts == sorted(starts)


def test_ids_point_to_what_was_meant(record):
    entities = {one.id: one for one in record.entities}
    assert list(entities) == [f"e{n}" for n in range(1, len(entities) + 1)]
    for claim in (*record.claims, *record.superseded):
        for one in claim.arguments:
            if one.entity is not None and one.role == "amount":
                assert one.span in entities[one.entity].mentions
    speakers = {
        claim["speaker"]: entities[one.entity].name
        for claim in record.claims_of("quotation")
        for one in claim.arguments_of("speaker")
        if one.entity
    }
    assert speakers["Castellane"] == "Ruth Castellane"
    assert speakers["Farr"] == "Odile Farr"


def test_losers_name_what_beat_them(record):
    @onrecord.extractor(kinds="amount")
    def shorter(document):
        start = document.text.find("$3 million")
        if start >= 0:
            yield Finding("amount", [Argument("amount", (start, start + len("$3")))])

    found = Pipeline(plugins=[shorter], discover=False).extract(TEXT)
    claims = {claim.id: claim for claim in found.claims}
    assert [(one.id, one["amount"], claims[one.superseded_by]["amount"]) for one in found.superseded] == [
        ("s1", "$3", "$3 million"),
        ("s2", "$3", "$3 million"),
    ]
    assert [claims[one.superseded_by].span.start == one.span.start for one in found.superseded] == [
        True,
        True,
    ]


def test_the_record_is_like_any_other(record):
    assert Record.from_json(record.to_json()) == record
    assert record.document.text == TEXT
    assert record.faults == ()
    again = PIPELINE.extract(Document(TEXT, id="long"))
    assert again.to_json() == record.to_json()


def test_a_fault_is_told_once_with_its_number(record):
    @onrecord.extractor(kinds="amount")
    def broken(document):
        raise RuntimeError("no luck")

    @onrecord.extractor(kinds="fee")
    def unknown(document):
        return [Finding("fee", [Argument("amount", (0, 1))])]

    faults = Pipeline(plugins=[broken, unknown], discover=False).extract(TEXT).faults
    assert [(fault.code, fault.plugin, fault.count) for fault in faults] == [
        ("OR007", "local:unknown", 1),
        ("OR008", "local:broken", 3),
    ]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("a b\n\nc d\ne f g h", ["a b\n\n", "c d\ne f ", "g h"]),
        ("abcdefghijklmnop", ["abcdefgh", "ijklmnop"]),
        ("abcdefg\nhijk", ["abcdefg\n", "hijk"]),
        ("", []),
    ],
)
def test_a_part_ends_where_a_reader_would_stop(monkeypatch, text, ends):
    monkeypatch.setattr(parts, "LONGEST", 8)
    found = list(parts.parts(Document(text)))
    assert [part.text for _, part in found] == ends
    assert [start for start, _ in found] == [sum(map(len, ends[:n])) for n in range(len(ends))]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028"])
def test_a_part_ends_between_paragraphs_however_lines_end(monkeypatch, end):
    monkeypatch.setattr(parts, "LONGEST", 200)
    text = f"{'It rained on the pier. ' * 4}{end * 2}{'Nobody came to see it.'}{end}" * 4
    *early, _ = (part.text for _, part in parts.parts(Document(text)))
    assert len(early) > 1
    assert [part for part in early if not part.endswith(end)] == []
