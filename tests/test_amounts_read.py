"""What sums measure, and what they are, as papers of many countries tell it."""

import pytest

import onrecord

# A sentence, and for its last sum in the order of the text: the subject, and per what.
SUBJECTS = [
    ("The council spent £3.5m on new alarms and gates.", "new alarms and gates", None),
    ("The firm is spending £2m a year on repairs.", "repairs", "year"),
    ("He spent $40 on Monday.", None, None),
    ("He paid $40 on arrival.", None, None),
    ("The theft of £2,000 worth of copper pipe was seen.", "copper pipe", None),
    ("The theft of £2,000 was seen.", "theft", None),
    ("We're going to be $600,000 in the hole.", None, None),
    ("Taxes on a $200,000 home would rise by $84.", "Taxes on a $200,000 home", None),
    ("The $200,000 home rose by $84.", "home", None),
    ("Velden will pay 450 million euros in cash and issue shares.", "cash and issue shares", None),
    ("Velden will pay 450 million euros in cash and issue 30 shares.", "cash", None),
    ("According to reports the deal is worth €1m a season.", "the deal", "season"),
    ("It sold three mln dlrs of nine pct seven-year notes.", "notes", None),
    ("It sold $50 million of five-year notes.", "notes", None),
    (
        "Kemp, who spoke for us, said annual payments of £135,000, rising to £180,000, would follow.",
        "annual payments",
        None,
    ),
    ("The bridge has so far cost the council £90,000.", "The bridge", None),
    ("The cap of $12 a gigajoule is low.", "cap", "gigajoule"),
    ("The penalty – £15,000 – was upheld.", "The penalty", None),
    ("Ann Lee – £15,000 – was upheld.", None, None),
]


@pytest.mark.parametrize(("sentence", "subject", "per"), SUBJECTS, ids=[row[0][:60] for row in SUBJECTS])
def test_a_sum_measures_what_it_is_spent_on_or_tied_to(sentence, subject, per):
    record = onrecord.extract(sentence)
    claim = max(record.claims_of("amount"), key=lambda claim: claim.spans_of("amount"))
    assert claim["subject"] == subject
    assert claim.attributes["per"] == per


def test_the_sum_inside_a_subject_has_its_own():
    claims = onrecord.extract("Premiums for a $5 million policy rose to $3,000.").claims_of("amount")
    assert {claim["amount"]: claim["subject"] for claim in claims} == {
        "$5 million": "policy",
        "$3,000": "Premiums for a $5 million policy",
    }


def test_a_conversion_may_stand_before_what_a_sum_is_counted_by():
    claims = onrecord.extract("The deal is worth 1m euros (about R20m) a season.").claims_of("amount")
    assert [claim.attributes["per"] for claim in claims] == ["season", "season"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In Nigeria N8.20k was paid.", "8.2"),
        ("In Nigeria N8.20 thousand was paid.", "8200"),
        ("In Nigeria ₦150.50k was paid.", "150.5"),
        ("In Nigeria N5k was paid.", "5000"),
        ("In Nigeria N5.5k was paid.", "5500"),
        ("In Ohio $8.20k was paid.", "8200"),
    ],
)
def test_a_k_behind_two_places_is_that_of_the_naira_s_coin(text, value):
    (claim,) = onrecord.extract(text).claims_of("amount")
    assert claim.attributes["low"] == value


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("Perth's port needs $5 million. NSW has $US3 million for it.", "AUD"),
        ("Perth's port needs $5 million. NSW needs a tenth of a per cent of it.", "AUD"),
        ("Perth's port needs $5 million. NSW needs a tenth of it.", "USD"),
        ("Perth's port needs $5 million. NSW and Ohio need $US3 million.", "USD"),
    ],
)
def test_a_bare_dollar_is_local_where_others_are_set_apart(text, currency):
    claim = onrecord.extract(text).claims_of("amount")[0]
    assert claim.attributes["currency"] == currency
