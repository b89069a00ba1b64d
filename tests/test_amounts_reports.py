"""What sums measure in reports of courts, budgets and deals."""

import pytest

import onrecord

# A sentence, and the subject of each of its sums in the order of the text.
SUBJECTS = [
    # A level that is passed, and a payment for one
    ("It had to pay a $4 million milestone payment in May.", ["milestone payment"]),
    ("It passed the $4 million mark last week.", [None]),
    ("It reached a $4 million milestone.", [None]),
    # What a sum does is no noun
    ("The extra $4 million comes from the reserve.", [None]),
    ("An additional $4 million goes to schools.", [None]),
    ("A cost of over $4 million takes half of it.", ["cost"]),
    ("The $4 million costs of the dam were met.", ["costs"]),
    # When a sum was set
    ("The fund, which was almost doubled this year to $4 million, pays for roads.", ["The fund"]),
    ("The fee was raised this year to $4.", ["The fee"]),
    ("The fee was raised in May this year to $4.", ["The fee"]),
    # What is paid in a deal
    ("Elm bought it in a $4 million cash and stock deal.", ["cash and stock deal"]),
    ("Elm bought it in a cash and stock deal worth $4 million.", ["cash and stock deal"]),
    ("Elm gave them cash and stock worth $4 million.", ["cash and stock"]),
    ("Elm bought it in a stock deal worth $4 million.", ["a stock deal"]),
    # Names with a small word in them, behind whose article a sum stands
    ("It drew on the $4 million Stand-By Arrangement in May.", ["Stand-By Arrangement"]),
    ("It drew on the $4 million Elm Relief Fund in May.", ["Elm Relief Fund"]),
    # Bare nouns, and how far beyond a level a price is pushed
    ("The budget is made up of $4 million capital expenditure and aid.", ["capital expenditure"]),
    ("Two buyers pushed the price $4,000 above the reserve.", ["the price"]),
    ("Two buyers pushed it $4,000 above the reserve.", [None]),
    ("The house was advertised for between $4 million and $5 million.", ["The house"]),
    # How far something moves, and below what, and at what it stays
    ("The price of oil also rose, but only by 4p to $4.", ["The price of oil", "The price of oil"]),
    ("The price of oil could drop below the $4 per barrel level in May.", ["The price of oil"]),
    ("The value of the crop is expected to hold at $4 million.", ["The value of the crop"]),
    # Behind a dash, behind a form in -ing of a verb, behind the object of another verb
    ("It lost ten tonnes of crop – worth more than $4 million – to rain.", ["ten tonnes of crop"]),
    ("Elm is building several halls costing $4 million.", ["several halls"]),
    ("The building costing $4 million is new.", ["The building"]),
    ("The bank cut its base rate and the pound fell to $4.", ["the pound"]),
    ("The price and the fee rose to $4.", ["The price and the fee"]),
    ("He said the price and the fee rose to $4.", ["the price and the fee"]),
    # What a sum before measured, where it ends the subject
    ("A fine of $7,000 was reduced on appeal to $4,000.", ["fine", "fine"]),
    ("Fines of $7,000 and $9,000 were reduced to $4,000 and $5,000.", ["Fines"] * 4),
    ("He paid $7,000 and was left with $4,000.", [None, None]),
    ("The court reduced the fine payable from $7,000 to $4,000.", ["the fine", "the fine"]),
    ("Aid came, bringing the total above $4 million.", ["the total"]),
    # Prices and sums that are told besides, and further conversions
    ("Elm was the cheapest, with the average oil price at $4.", ["the average oil price"]),
    (
        "Research led, followed by grants for study at $4,000 and grants for service at $3,000.",
        ["grants for study", "grants for service"],
    ),
    ("It met the buyers at $4, and sold.", [None]),
    ("It won a £4 million (US$5 million; RM20 million) contract.", ["contract"] * 3),
    ("It won a £4 million (US$5 million) contract; RM20 million was left.", ["contract", "contract", None]),
    # Something of which a sum is expected
    ("It is set to fund a plan expected to be worth about $4 million.", ["a plan"]),
    ("Losses expected to total $4 million were cut.", ["Losses"]),
    # `each` counts what a sum is spent in
    ("They must spend $4,000 a year in each block.", [None]),
    ("They must spend $4,000 a year in fees.", ["fees"]),
]


@pytest.mark.parametrize(("sentence", "subjects"), SUBJECTS)
def test_a_sum_measures_what_a_report_says(sentence, subjects):
    found = onrecord.extract(sentence).claims_of("amount")
    found = sorted(found, key=lambda claim: claim.spans_of("amount"))
    assert [claim["subject"] for claim in found] == subjects


@pytest.mark.parametrize(
    ("sentence", "amount", "currency"),
    [
        ("The stipend is $77.00 (CAD) a week.", "$77.00 (CAD)", "CAD"),
        ("The stipend is $77.00 (AUD).", "$77.00 (AUD)", "AUD"),
        ("The stipend is $77.00 (JPY).", "$77.00", "USD"),
        ("The stipend is $77.00 (ELM).", "$77.00", "USD"),
    ],
)
def test_a_code_in_brackets_says_whose_dollars_they_are(sentence, amount, currency):
    [claim] = onrecord.extract(sentence).claims_of("amount")
    assert (claim["amount"], claim.attributes["currency"]) == (amount, currency)


def test_a_code_in_brackets_with_a_sum_is_of_that_sum():
    claims = onrecord.extract("It cost $50 (CAD 68).").claims_of("amount")
    assert [(claim["amount"], claim.attributes["currency"]) for claim in claims] == [
        ("$50", "USD"),
        ("CAD 68", "CAD"),
    ]


@pytest.mark.parametrize(
    ("sentence", "amount"),
    [
        ("It imposed a fine of pounds 48,000.", "pounds 48,000"),
        ("He lost ten pounds 20 years ago.", "ten pounds"),
        ("It fetched 20 Egyptian pounds at a sale.", "20 Egyptian pounds"),
    ],
)
def test_pounds_may_stand_before_their_number(sentence, amount):
    [claim] = onrecord.extract(sentence).claims_of("amount")
    assert (claim["amount"], claim.attributes["currency"]) == (
        amount,
        "EGP" if "Egyptian" in amount else "GBP",
    )
