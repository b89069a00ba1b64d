"""The article in examples/ is read as a person would read it, from the file to the page."""

from pathlib import Path

import pytest

import onrecord

TEXT = (Path(__file__).parent.parent / "examples" / "harbor.txt").read_text(encoding="utf-8")

#: What is said in quotation marks, and by whom: the full name, or the words where there is no name.
SAID = [
    ("We have paid too much, too late,", "Dolores Whitcomb"),
    ("But\xa0we have paid it once.", "Dolores Whitcomb"),
    ("satisfied, not happy.", "Ruth Castellane"),
    ("My father used to say, 'A harbor is a promise,'", "Ruth Castellane"),
    ("This one took 1,100 days and two judges to keep.", "Ruth Castellane"),
    ("a ransom note with a ribbon on it", "Lena Thibodeaux"),
    ("I asked for one thing, and one thing only: the survey,", "Lena Thibodeaux"),
    ("I asked for it in March.", "Lena Thibodeaux"),
    ("Now I am told it will arrive with the receipt.", "Lena Thibodeaux"),
    ("before the first ice", "Alain Robichaud"),
    ("nonsense with a decimal point.", "Piotr Anselm"),
    ("Read it first. Then we'll talk", "A spokesman for the governor"),
    ("It was cheap at the price — £30 million, give or take,", "Grant Oyelaran"),
    ("You won’t see that again.", "Grant Oyelaran"),
]

HELD = [
    ("Dolores Whitcomb", "Mayor", "current"),
    ("Grant Oyelaran", "Mayor", "former"),
    ("Ruth Castellane", "chief executive", "current"),
    ("Piotr Anselm", "director", "acting"),
    ("Lena Thibodeaux", "Harbor commissioner", "current"),
    ("Alain Robichaud", "Transport Minister", "current"),
    ("Hal Brannigan", "Gov.", "current"),
]

#: As written, currency, low, high, approximate, per.
SUMS = [
    ("$48 Million", "USD", "48000000", "48000000", False, None),
    ("$75 million", "USD", None, "75000000", True, None),
    ("$9,400", "USD", "9400", "9400", False, "day"),
    ("between $60 million and $65 million", "USD", "60000000", "65000000", False, None),
    ("$1.85", "USD", "1.85", "1.85", False, "ton"),
    ("half a million dollars", "USD", "500000", "500000", False, None),
    ("C$120m", "CAD", "120000000", "120000000", False, None),
    ("€2.5bn", "EUR", "2500000000", "2500000000", False, None),
]

#: The sentence it stands in, by a piece of it; a party; status.
AGREED = [
    ("to pay Calder Marine Ltd.", "Harwich Port Authority", "reached"),
    ("a ferry agreement", "Canadian province of New Brunswick", "proposed"),
    ("Under the settlement, which was signed", None, "signed"),
    ("for a memorandum of understanding between Maine", "Maine", "proposed"),
    ("An earlier deal between the two governments", "two governments", "withdrawn"),
]


@pytest.fixture(scope="module")
def record():
    return onrecord.extract(TEXT)


def test_nothing_goes_wrong(record):
    assert record.faults == ()
    assert {claim.kind for claim in record.claims} == {"quotation", "office", "amount", "agreement"}


@pytest.mark.parametrize(("words", "speaker"), SAID)
def test_who_said_what(record, words, speaker):
    start = TEXT.index(words)
    [claim] = [
        claim
        for claim in record.claims_of("quotation")
        if any(span.covers(onrecord.Span(start, start + len(words))) for span in claim.spans_of("content"))
    ]
    person = record.entity_of(claim, "speaker")
    assert (person.name if person else claim["speaker"]) == speaker


@pytest.mark.parametrize(("name", "title", "status"), HELD)
def test_who_holds_which_office(record, name, title, status):
    held = [
        (record.entity_of(claim, "person").name, claim["title"], claim.attributes["status"])
        for claim in record.claims_of("office")
    ]
    assert (name, title, status) in held


@pytest.mark.parametrize("row", SUMS)
def test_which_sums_are_named(record, row):
    names = ("currency", "low", "high", "approximate", "per")
    found = [
        (claim["amount"], *(claim.attributes.get(name) for name in names))
        for claim in record.claims_of("amount")
    ]
    assert row in found


@pytest.mark.parametrize(("words", "party", "status"), AGREED)
def test_who_agreed(record, words, party, status):
    start = TEXT.index(words)
    lines = (TEXT.rindex("\n", 0, start), TEXT.index("\n", start))
    found = [c for c in record.claims_of("agreement") if lines[0] < c.span.start < lines[1]]
    assert any(c.attributes["status"] == status and (party is None or party in c["party"]) for c in found)
