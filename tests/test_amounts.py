"""Amounts: sentences as they stand in the news, with what each sum means."""

import pytest

import onrecord

# text | sum, currency, low, high ("-": open, "=": the same), "~" for approximate, per
TABLE = """
twenty five dollars | twenty five dollars USD 25 =
usd 30 | usd 30 USD 30 =
It costs 10 cents. | 10 cents USD 0.1 =
a $1.2mm loan | $1.2mm USD 1200000 =
EUR 5.2 million | EUR 5.2 million EUR 5200000 =
He owed $1,000.50. | $1,000.50 USD 1000.5 =
ten to twenty dollars | ten to twenty dollars USD 10 20
a 43-dlr-a-share bid | 43-dlr USD 43 = per share
the $250-billion plan | $250-billion USD 250000000000 =
between $3 and $4 million | between $3 and $4 million USD 3000000 4000000
raised from $2 to $3 | $2 USD 2 =; $3 USD 3 =
half a million dollars | half a million dollars USD 500000 =
two and a half billion dollars | two and a half billion dollars USD 2500000000 =
tens of millions of dollars | tens of millions of dollars USD 10000000 - ~
Shares fell to 590p | 590p GBP 5.9 =
profit 22 cts vs 18 cts | 22 cts USD 0.22 =; 18 cts USD 0.18 =
paid $15 an hour or more | $15 USD 15 - ~ per hour
up to $5 million | $5 million USD - 5000000 ~
"""


def written(text: str) -> str:
    record = onrecord.extract(text)
    assert record.faults == ()
    return "; ".join(one(record, claim) for claim in record.claims_of("amount"))


def one(record, claim) -> str:
    values = claim.attributes
    high = "=" if values["high"] == values["low"] else values["high"] or "-"
    parts = [span_text(record, claim)]
    parts += [values["currency"] or "?", values["low"] or "-", high]
    parts += ["~"] * values["approximate"] + ([f"per {values['per']}"] if values["per"] else [])
    return " ".join(parts)


def span_text(record, claim) -> str:
    return next(record.document.text_of(a.span) for a in claim.arguments if a.role == "amount")


@pytest.mark.parametrize("row", TABLE.strip().splitlines(), ids=lambda row: row.split(" | ")[0])
def test_a_sum_is_read(row):
    text, expected = row.split(" | ")
    assert written(text) == expected
