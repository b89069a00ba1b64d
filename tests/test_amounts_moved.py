"""Amounts: changes and ranges behind wages and costs, what moved, and whose cents they are."""

import pytest

import onrecord

# text | the sum as it stands there, currency, low, high ("=": the same, "-": open), "~" for approximate, per
TABLE = """
The cost has ballooned from $200m to $1bn. | $200m USD 200000000 =; $1bn USD 1000000000 =
Wages have crept from $7 to $12 an hour. | $7 USD 7 =; $12 USD 12 = per hour
Ticket prices were bumped from £40 to £55. | £40 GBP 40 =; £55 GBP 55 =
Prices were nudged from £4 to £5. | £4 GBP 4 =; £5 GBP 5 =
Wages from $7 to $12 an hour are paid. | $7 to $12 USD 7 12 per hour
The cost of a trail runs from $5,000 to $8,000. | $5,000 to $8,000 USD 5000 8000
Prices have ranged from £4 to £5. | £4 to £5 GBP 4 5
She earned a cool $3 million. | $3 million USD 3000000 =
Shares fell 12 cents to A$4.56. | 12 cents AUD 0.12 =; A$4.56 AUD 4.56 =
It closed 4 cents higher at NZ$3.10. | 4 cents NZD 0.04 =; NZ$3.10 NZD 3.1 =
It was cut by 1c, or €2 a tonne. | 1c EUR 0.01 =; €2 EUR 2 = per tonne
It fell half a cent to US$0.72. | half a cent USD 0.005 =; US$0.72 USD 0.72 =
It fell 4 cents to $3.10, or A$4.50. | 4 cents USD 0.04 =; $3.10 USD 3.1 =; A$4.50 AUD 4.5 =
It fell 4 cents to $3.10, or €2.90. | 4 cents USD 0.04 =; $3.10 USD 3.1 =; €2.90 EUR 2.9 =
It paid a dividend of A15 cents a share. | A15 cents AUD 0.15 = per share
The US5 cents payout, or NZ8c, is due. | US5 cents USD 0.05 =; NZ8c NZD 0.08 =
It rose HK20 cents to HK$4.50. | HK20 cents HKD 0.2 =; HK$4.50 HKD 4.5 =
He drove down the A15 c. 1990 with 5 cents. | 5 cents USD 0.05 =
It fell 4 cents to U.S.$70. | 4 cents USD 0.04 =; U.S.$70 USD 70 =
"""


@pytest.mark.parametrize("row", TABLE.strip().splitlines())
def test_a_sum_is_read(row, assert_amounts):
    assert_amounts(row)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The bill has spiralled to $5 million.", "The bill"),
        ("The offer was sweetened to 480p a share.", "The offer"),
        ("Elm upped its offer to $5 million.", "its offer"),
        ("The board amended its fee to $8.", "its fee"),
        ("The fund is worth a cool €2bn.", "The fund"),
        ("The tea was sweetened by a $5 syrup.", "syrup"),
    ],
)
def test_what_moved_is_the_subject(text, subject):
    (claim,) = onrecord.extract(text).claims_of("amount")
    assert claim["subject"] == subject


def test_cents_of_one_paragraph_are_not_told_by_the_signs_of_another():
    text = "It paid 5 cents.\n\nIn all, it cost A$4.\n"
    assert [one.attributes["currency"] for one in onrecord.extract(text).claims_of("amount")] == [
        "USD",
        "AUD",
    ]
