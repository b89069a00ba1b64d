"""Records as tables of plain values, and as CSV."""

import csv
import json
from io import StringIO
from itertools import islice

import pytest

import onrecord
from onrecord import Argument, Claim, Document, Fault, Record, Span
from onrecord.export import distinct, tables, to_csv
from onrecord.kinds import Attribute, Kind, Role
from onrecord.model import Attributes


def rows(table):
    return [dict(zip(table.columns, row, strict=True)) for row in table.rows]


def test_there_is_a_table_for_each_kind_and_for_what_claims_share(harbor):
    shared = ["documents", "arguments", "entities", "mentions", "faults"]
    assert [*tables([harbor])] == [*shared, "quotation", "office", "amount", "agreement"]
    assert [*tables([])] == [*tables([harbor])]


def test_every_claim_argument_and_mention_is_in_them(harbor):
    found = tables([harbor, harbor])
    assert sum(len(found[kind].rows) for kind in ("quotation", "office", "amount", "agreement")) == 36
    assert len(found["arguments"].rows) == 2 * sum(len(claim.arguments) for claim in harbor.claims)
    assert len(found["mentions"].rows) == 2 * sum(len(entity.mentions) for entity in harbor.entities)


def test_documents_of_one_id_are_told_apart():
    records = [Record(Document("One.", id=name)) for name in ("z", "z", "z.2", "z", "z.2")]
    found = tables(records)["documents"].rows
    assert [row[0] for row in found] == ["z", "z.2", "z.2.2", "z.3", "z.2.3"]
    assert [row[-1] for row in found] == ["z", "z", "z.2", "z", "z.2"]
    batches = distinct(iter(records))
    halves = [tables(islice(batches, 2))["documents"].rows, tables(batches)["documents"].rows]
    assert [*halves[0], *halves[1]] == found


def test_a_quotation_is_a_row(harbor):
    [row] = [row for row in rows(tables([harbor])["quotation"]) if "We have paid" in row["content"]]
    assert (
        row.items()
        >= {
            "document": "harbor",
            "speaker": "Ms. Whitcomb",
            "speaker_name": "Dolores Whitcomb",
            "speaker_entity": next(one.id for one in harbor.entities if one.name == "Dolores Whitcomb"),
            "cue": "said",
            "content": "We have paid too much, too late, … But\xa0we have paid it once.",
            "addressee": None,
            "addressee_name": None,
            "addressee_entity": None,
            "mode": "direct",
            "found_by": "local:by_hand:hand-quotation",
        }.items()
    )


def test_columns_are_the_same_whatever_is_found(harbor):
    empty, full = tables([]), tables([harbor])
    assert [t.columns for t in empty.values()] == [t.columns for t in full.values()]
    assert full["amount"].columns["low"] == "decimal"
    assert full["amount"].columns["approximate"] == "truth"


def test_offsets_count_what_was_asked_for(party, unit, stretch):
    for table in ("arguments", "mentions"):
        for row in rows(tables([party], offsets=unit)[table]):
            assert stretch(party.document.text, row["start"], row["end"], unit) == row["text"]


TEXT = "The court ruled."
RULING = Claim(
    "c1",
    "ruling",
    Span(4, 9),
    (Argument("court", Span(4, 9)),),
    Attributes({"court": ["High", "Low"], "final": True}),
    text=TEXT,
)


def test_a_kind_that_nobody_declared_has_a_table_as_well():
    [row] = rows(tables([Record(Document(TEXT, id="a1"), claims=(RULING,))])["ruling"])
    assert row == {
        "document": "a1",
        "claim": "c1",
        "start": 4,
        "end": 9,
        "court": "court",
        "court_value": '["High", "Low"]',
        "final": "true",
        "found_by": "",
    }


def test_a_name_that_is_taken_has_value_behind_it():
    roles = [Role("document", 1, 1), Role("person"), Role("person_name")]
    taken = Kind(
        "ruling", roles, [Attribute("start", types=[int]), Attribute("found_by"), Attribute("person")]
    )
    attributes = Attributes({"start": 7, "found_by": "clerk", "person": "x"})
    spans = {"document": Span(0, 3), "person": Span(4, 9), "person_name": Span(10, 15)}
    arguments = tuple(Argument(role, span) for role, span in spans.items())
    claim = Claim("c1", "ruling", Span(0, 15), arguments, attributes, text=TEXT)
    record = Record(Document(TEXT, id="a1"), claims=(claim,))
    assert rows(tables([record], kinds=[taken])["ruling"]) == [
        {
            "document": "a1",
            "claim": "c1",
            "start": 0,
            "end": 15,
            "document_value": "The",
            "person": "court",
            "person_name": "court",
            "person_entity": None,
            "person_name_value": "ruled",
            "start_value": 7,
            "found_by_value": "clerk",
            "person_value": "x",
            "found_by": "",
        }
    ]


def test_what_else_is_known_of_a_document_is_in_its_table():
    [row] = rows(tables([Record(Document(TEXT, metadata={"desk": ["city", "courts"]}))])["documents"])
    assert json.loads(row["metadata"]) == {"desk": ["city", "courts"]}


def test_faults_have_a_table():
    fault = Fault("OR008", "extract", "other:fees", "KeyError", count=3)
    found = tables([Record(Document(TEXT, id="a1"), faults=(fault,))])
    assert rows(found["faults"])[0].items() >= {"document": "a1", "code": "OR008", "count": 3}.items()
    assert rows(found["documents"])[0]["complete"] is False


def test_csv_is_read_back_as_it_was(party, harbor):
    pages = to_csv([party, harbor])
    assert list(csv.reader(StringIO(pages["faults"]))) == [
        ["document", "code", "stage", "plugin", "reason", "rule", "count"]
    ]
    read = list(csv.DictReader(StringIO(pages["quotation"], newline="")))
    assert [row["content"] for row in read] == [
        c["content"] for r in (party, harbor) for c in r.claims_of("quotation")
    ]
    sums = list(csv.DictReader(StringIO(pages["amount"], newline="")))
    assert [(row["low"], row["approximate"]) for row in sums[:2]] == [("5", "false"), ("48000000", "true")]
    entities = list(csv.DictReader(StringIO(pages["entities"], newline="")))
    assert [(row["name"], json.loads(row["attributes"])) for row in entities] == [
        (one.name, one.attributes.to_dict()) for r in (party, harbor) for one in r.entities
    ]


@pytest.mark.parametrize("value", ["5", "-1250.50", "0.1", None])
def test_sums_are_exact(value):
    sum_ = Claim(
        "c1", "amount", Span(0, 3), (Argument("amount", Span(0, 3)),), Attributes({"low": value}), text=TEXT
    )
    assert rows(tables([Record(Document(TEXT), claims=(sum_,))])["amount"])[0]["low"] == value


def test_a_kind_may_be_called_as_several_of_another():
    kind = Kind("offices", [Role("room", 1, 1)])
    assert "offices" in to_csv([Record(Document("One."))], kinds=[kind])


def test_what_is_true_or_false_is_false_where_a_claim_does_not_tell_it():
    text = "“We did it,” Ada Reyes said. She did not say that it rained."
    table = tables([onrecord.Pipeline(discover=False).extract(text)])["quotation"]
    column = list(table.columns).index("negated")
    assert [row[column] for row in table.rows] == [False, True]
