"""brat's standoff, read line by line as its manual says."""

import re

from onrecord import Argument, Claim, Document, Record, Span
from onrecord.export import brat_configuration, to_brat
from onrecord.kinds import Attribute, Kind, Role
from onrecord.model import Attributes


def read(lines):
    """Return the text-bound annotations, events and other lines by their names."""
    bound, events, rest = {}, {}, []
    for line in lines.splitlines():
        name, told, *text = line.split("\t")
        if name.startswith("T"):
            kind, places = told.split(" ", 1)
            spans = [tuple(map(int, place.split(" "))) for place in places.split(";")]
            bound[name] = (kind, spans, text[0])
        elif name.startswith("E"):
            events[name] = [part.split(":") for part in told.split(" ")]
        else:
            rest.append((name, told, *text))
    return bound, events, rest


def test_each_annotation_has_the_text_it_points_to(party, harbor, unit, stretch):
    for record in (party, harbor):
        bound, _, _ = read(to_brat(record, offsets=unit))
        assert len(bound) == sum(len(c.arguments) + 1 for c in record.claims) + sum(
            len(e.mentions) for e in record.entities
        )
        for _, spans, text in bound.values():
            pieces = [stretch(record.document.text, start, end, unit) for start, end in spans]
            assert " ".join(pieces) == text
            assert "\n" not in text


def test_a_claim_is_an_event_with_its_arguments(harbor):
    bound, events, _ = read(to_brat(harbor))
    assert len(events) == len(harbor.claims)
    for parts, claim in zip(events.values(), harbor.claims, strict=True):
        (event, trigger), *arguments = parts
        assert event == bound[trigger][0] == claim.kind.capitalize()
        told = [(role.rstrip("0123456789"), bound[name][2]) for role, name in arguments]
        assert told == [(one.role, harbor.text_of(one.span)) for one in claim.arguments]
        assert len({role for role, _ in arguments}) == len(arguments)


def test_mentions_of_one_entity_are_equivalent(party):
    _, _, rest = read(to_brat(party))
    assert ("*", "Equiv T1 T2") in rest
    assert ("#1", "AnnotatorNotes T1", "Zoë O’Hare") in rest


def test_values_are_attributes_where_they_are_listed_and_notes_where_not(harbor):
    _, _, rest = read(to_brat(harbor))
    number = 1 + [claim.kind for claim in harbor.claims].index("amount")
    told = [line for line in rest if f"E{number}" in line[1].split()]
    assert told == [
        (told[0][0], f"Amount_approximate E{number}"),
        (told[1][0], f"AnnotatorNotes E{number}", "currency USD; high 48000000; low 48000000"),
    ]
    assert any(re.fullmatch(r"Quotation_mode E\d+ mixed", line[1]) for line in rest)


def test_the_configuration_knows_every_name(harbor):
    lines = brat_configuration().splitlines()
    sections = {name: lines.index(f"[{name}]") for name in ("entities", "relations", "events", "attributes")}
    entities = set(lines[sections["entities"] + 1 : sections["relations"]])
    events = {line.split(" ")[0] for line in lines[sections["events"] + 1 : sections["attributes"]]}
    attributes = {line.split(" ")[0] for line in lines[sections["attributes"] + 1 :]}
    bound, _, rest = read(to_brat(harbor))
    assert {kind for kind, _, _ in bound.values()} <= entities | events
    assert {told.split(" ")[0] for name, told, *_ in rest if name.startswith("A")} <= attributes


def test_a_kind_that_nobody_declared_is_an_event_as_well():
    text = "The court ruled."
    ruling = Claim(
        "c1", "ruling", Span(4, 9), (Argument("court", Span(4, 9)),), Attributes({"final": True}), text=text
    )
    assert to_brat(Record(Document(text), claims=(ruling,))) == (
        "T1\tRuling 4 9\tcourt\nT2\tRuling_court 4 9\tcourt\nE1\tRuling:T1 court:T2\nA1\tRuling_final E1\n"
    )


def test_what_is_true_or_false_is_declared_however_its_kind_says_so():
    attributes = [
        Attribute("final", types=(bool,)),
        Attribute("upheld", (True, False)),
        Attribute("split", ("yes", True)),
    ]
    kind = Kind("ruling", [Role("court", 1, 1)], attributes, anchor="court")
    told = {"final": True, "upheld": True, "split": True}
    claim = Claim("c1", "ruling", Span(0, 3), (Argument("court", Span(0, 3)),), Attributes(told))
    page = to_brat(Record(Document("The court ruled."), claims=(claim,)), kinds=[kind]).splitlines()
    declared = {line.partition(" ")[0] for line in brat_configuration([kind]).splitlines()}
    flags = [line.split()[1] for line in page if line.startswith("A")]
    assert flags == ["Ruling_final", "Ruling_upheld"]
    assert declared.issuperset(flags)
    assert [line for line in page if line.startswith("#")] == ["#1\tAnnotatorNotes E1\tsplit True"]
