"""What a sum measures behind a verb of losing and before what it is worth; whose rupees they are."""

import pytest

import onrecord

SUBJECTS = [
    ("It lost sales upwards of GBP 3bn.", "sales"),
    ("It has debts upwards of £3bn.", "debts"),
    ("It paid upwards of £3bn.", None),
    ("She paid friends upwards of £3,000.", None),
    ("She won a voucher to the value of EUR 500.", "a voucher"),
    ("They stole tools to the value of $5,000.", "tools"),
    ("He sold goods to a value of £300.", "goods"),
    ("The fund rose to the value of $5 million.", "value"),
]


@pytest.mark.parametrize(("sentence", "subject"), SUBJECTS)
def test_a_sum_measures_what_stands_before_it(sentence, subject):
    (claim,) = onrecord.extract(sentence).claims_of("amount")
    assert claim["subject"] == subject


@pytest.mark.parametrize(
    ("sentence", "amount", "currency"),
    [
        ("It will earn Nepalese Rs 330 million a year.", "Nepalese Rs 330 million", "NPR"),
        ("It paid Pakistani Rs 20 million.", "Pakistani Rs 20 million", "PKR"),
        ("In Nepal Rs 5 buys tea.", "Rs 5", "NPR"),
    ],
)
def test_rupees_carry_their_country(sentence, amount, currency):
    (claim,) = onrecord.extract(sentence).claims_of("amount")
    assert (claim["amount"], claim.attributes["currency"]) == (amount, currency)
