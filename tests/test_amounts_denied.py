"""Amounts: sums that a denial reaches, whose bound it turns, and those that it does not reach."""

import pytest

import onrecord

# text | the sum as it stands there, currency, low, high ("=": the same, "-": open), "~" for approximate
TABLE = """
The fund wrote 30 grants, none for more than $700. | $700 USD - 700 ~
None of the paintings was worth more than $800. | $800 USD - 800 ~
No tenant paid over £60. | £60 GBP - 60 ~
No single gift of more than $50 was taken. | $50 USD - 50 ~
Nobody on the pier earned more than $30. | $30 USD - 30 ~
Not one of the crews got more than $90. | $90 USD - 90 ~
Neither offer was above $4 million. | $4 million USD - 4000000 ~
The toll was never more than $3. | $3 USD - 3 ~
The crew were not given more than $200. | $200 USD - 200 ~
The toll will not be over $6. | $6 USD - 6 ~
Takings never topped $2 million. | $2 million USD - 2000000 ~
Takings didn't exceed $2 million. | $2 million USD - 2000000 ~
A claim cannot exceed €400. | €400 EUR - 400 ~
The toll must not top $8. | $8 USD - 8 ~
Nor did the port collect more than $70. | $70 USD - 70 ~
Takings did not reach $5 million. | $5 million USD - 5000000 ~
She left without spending more than $20. | $20 USD - 20 ~
The barge never sold for less than $900. | $900 USD 900 - ~
A seat does not cost less than $40. | $40 USD 40 - ~
No money was lost, and more than $40 was found. | $40 USD 40 - ~
Nobody was hurt and the damage exceeded $3 million. | $3 million USD 3000000 - ~
The port did not explain why it spent more than $3 million. | $3 million USD 3000000 - ~
It is not clear the dam will cost more than $3 million. | $3 million USD 3000000 - ~
There is no evidence Norvik paid more than $3 million. | $3 million USD 3000000 - ~
Not only did Lee pay more than $60, he sang. | $60 USD 60 - ~
No fewer than nine tenants paid more than $60. | $60 USD 60 - ~
A firm not known for thrift spent more than $60. | $60 USD 60 - ~
Lee never paid the more than $600 he owed. | $600 USD 600 - ~
Takings reached $5 million. | $5 million USD 5000000 =
Neither of the cooks will get a penny. | -
No docker will lose a dime. | -
Nobody saw a single cent, and they never paid a cent. | -
The boat is not worth a dime, not one dime. | -
The club refused to pay a penny. | -
Lee lent a dime and she paid a penny. | a penny USD 0.01 =
"""


@pytest.mark.parametrize("row", TABLE.strip().splitlines(), ids=lambda row: row.split(" | ")[0])
def test_a_denial_turns_what_it_reaches(row, assert_amounts):
    assert_amounts(row)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("A claim cannot exceed €400.", "A claim"),
        ("Analysts had expected between €3bn and €4bn.", None),
        ("The yard won a contract brokers valued at $7 million.", "a contract"),
        ("The barge, which dealers value at $7 million, is old.", "The barge"),
        ("The brokers were valued at $7 million.", "The brokers"),
        ("Norvik Buys Elm for $3 Billion in Cash and Stock", "Cash and Stock"),
        ("It spent $3 million in fees and left.", "fees"),
    ],
)
def test_who_judges_a_sum_is_not_measured(text, subject):
    (claim,) = onrecord.extract(text).claims_of("amount")
    assert claim["subject"] == subject


@pytest.mark.parametrize("unit", ["series", "film", "slice", "concert"])
def test_more_nouns_count_sums(unit, amounts_in):
    assert amounts_in(f"She was paid £900 a {unit}.") == [f"£900 GBP 900 = per {unit}"]
