"""What sums measure in papers of many countries."""

import pytest

import onrecord

# A sentence, and the subject of each of its sums in the order of the text.
SUBJECTS = [
    # A sum with a hyphen before a noun is no part of it
    ("A $4-million bridge was worth $3 a day.", ["bridge", "bridge"]),
    # Costs that are cut, and what costs so much
    ("The plan will cut our labour costs to $4 million.", ["our labour costs"]),
    ("The firm wants to lower the unit cost to $4.", ["the unit cost"]),
    ("This will bring down our power cost from $6.20 to $4.75.", ["our power cost", "our power cost"]),
    ("The move will drive down the price to $4.", ["the price"]),
    ("Our labour costs $4 an hour.", ["Our labour"]),
    ("Tickets cost from $6 to $10.", ["Tickets"]),
    # What was expected is of the same thing
    ("Revenue came to $52 billion, higher than the expected $51 billion.", ["Revenue", "Revenue"]),
    ("Earnings were $2.45 per share, better than the $2.23 per share expected.", ["Earnings", "Earnings"]),
    ("The bridge cost $5 million, more than the $2 million pier.", ["The bridge", "pier"]),
    # Who expected a sum is not what it measures
    ("Debt rose to £412 million, above the £400 million analysts had forecast.", ["Debt", "Debt"]),
    ("Revenue rose to $5 million, more than the $4 million analysts had expected.", ["Revenue", None]),
    # A value is set at a sum
    ("Shares of face value $10 each were sold.", [None]),
    ("The barge, which dealers value at $7 million, is old.", ["The barge"]),
    # In cash a price is paid; found or got in cash it is what the sum measures
    ("Elm bought the mill for £61m in cash.", [None]),
    ("Elm bought the mill for $4 a share, or about $1.5 billion in cash.", [None, None]),
    ("Police found £61,000 in cash.", ["cash"]),
    # What was done with a noun, behind it
    ("The $5 million rescue plan put forward by the mayor was rejected.", ["rescue plan"]),
    (
        "Contributions made by people in the town were 60p a week.",
        ["Contributions made by people in the town"],
    ),
    ("Dues set by clubs rose to $60.", ["Dues set by clubs"]),
    ("The gift will bring the total raised by the club to $4,000.", ["the total raised by the club"]),
    # A rate and a noun before the sum from which something moved
    ("Sales were $24 million, an 8 pct rise from $22 million a year ago.", ["Sales", "Sales"]),
    ("Sales were $24 million, an increase of 8 percent from $22 million.", ["Sales", "Sales"]),
    ("It was an 8 percent rise from $22 million.", [None]),
    # One sum or another, behind a time too
    ("The main deficit was R47.3bn in August, or R63.3bn including debt relief.", ["The main deficit"] * 2),
    ("Sales fell to $5 million on Monday, or $7 million including fees.", ["Sales", "Sales"]),
    ("It paid $5 million in May, or about half.", [None]),
    # What a sum is of in a period, what it was budgeted for, what comes to its value
    (
        "Revenue was R142 billion, against the initial forecast for the same period of R177bn.",
        ["Revenue", "initial forecast"],
    ),
    ("The estimate for next year of $4 million is too low.", ["estimate"]),
    ("The contract with the police was budgeted for $408,500.", ["The contract with the police"]),
    ("Debt to the value of £3m was written off.", ["Debt"]),
    ("Acme was fined to the value of $3 million.", [None]),
    # No part of every coin; a noun of which a clause tells
    ("On average, 20 cents of every rand collected will go to banks.", [None]),
    ("They lost 20 cents of the fee.", ["fee"]),
    ("R2.7 billion expenditure that was announced in May will not be spent.", ["expenditure"]),
    # On what basis, and against what time, something moved; no sum measures another
    (
        "Net loss for the six months to June was 528 million rupees, up from 228 million rupees last year.",
        ["Net loss for the six months to June"] * 2,
    ),
    (
        "Total revenue declined 25.9% on an annual basis to $76.7 million from $103.5 million.",
        ["Total revenue"] * 2,
    ),
    ("Net income fell from the prior-year period to $3.6 million, or 3 cents per share.", ["Net income"] * 2),
    ("Oil fell from the well to $3.6 million tanks.", ["tanks"]),
    ("Expenses rose at a slower 9 percent to $927 million.", ["Expenses"]),
    ("Expenses were down 4 percent year-to-date to $3 million.", ["Expenses"]),
    ("Expenses were up 4 percent year to date at $3 million.", ["Expenses"]),
    ("They moved the date to $3 million sites.", ["sites"]),
    # A name with a time behind it
    (
        "Since the launch of the £3m Village Halls Grant Scheme last April, 21 halls were mended.",
        ["Village Halls Grant Scheme"],
    ),
    # What is more than expected
    ("Towns had to spend £374m more than expected in fuel costs.", ["fuel costs"]),
    ("Towns had to spend £374m more than rivals in fuel trade.", [None]),
    # From a noun of one sum to another is a change
    ("It has gone from a grant of £4.76 million to £4.86 million.", ["grant", "grant"]),
    ("It made an offer of $4 million to $5 million.", ["offer"]),
    # What doubles, and what stands between a noun and its sums
    (
        "The regulator approved the doubling of Elm's stock to $5 million from $2 million.",
        ["Elm's stock", "Elm's stock"],
    ),
    ("It spent a doubling of sales on $5 million ads.", ["ads"]),
    ("Elm reported a 37% decline in profits last year, from €16m to €10m.", ["profits", "profits"]),
    ("Elm reported a 3 percent rise in sales, excluding fees, to $1.3 million.", ["sales"]),
    ("The deal valued the unit, now a firm called Zane, at about $20 million.", ["the unit"]),
    ("Earnings excluding items totaling $1.6 million was $2.5 million.", ["Earnings", "items"]),
    # A name with what was done behind it, words in marks, no verb for a noun
    ("It is a review of a $6.5 billion Extended Fund Facility agreed in 2019.", ["Extended Fund Facility"]),
    ("It sold ¥154 billion worth of “samurai” debt papers.", ["“samurai” debt papers"]),
    ("It sold ¥154 billion in “samurai” bonds.", ["“samurai” bonds"]),
    ("The owner will invest $750,000 and spend up to $880,000 on it.", [None, None]),
    ("The fund offers grants and loans up to $880,000.", ["loans"]),
    ("Reserves were hovering around $4bn.", ["Reserves"]),
    # What a sum is compared with
    ("However, sales fell to $11 million, below the $12 million expected.", ["sales", "sales"]),
    (
        "Sales fell to $11 million in Q3 2018, down 22 percent from $16 million in Q3 2017.",
        ["Sales", "Sales"],
    ),
    # A rate behind a bracket, two qualities that are names, works by their titles
    ("The deal, worth 120 million pounds ($159 million) a year, grants rights.", ["The deal", "The deal"]),
    ("They sold $170 million in Swiss and French bonds.", ["Swiss and French bonds"]),
    ("They spent $170 million in Oslo and Rye last year.", [None]),
    ('Another Lee, "Last Supper," soared to $18 million.', ["Last Supper"]),
    ('The top lot was "Leda and the Swan," which sold for $52 million.', ["Leda and the Swan"]),
    ("The film grossed $5 million.", ["The film"]),
]


@pytest.mark.parametrize(("text", "subjects"), SUBJECTS, ids=[case[0][:60] for case in SUBJECTS])
def test_what_a_sum_measures(text, subjects):
    assert [claim["subject"] for claim in onrecord.extract(text).claims_of("amount")] == subjects


def test_a_bare_unit_means_what_the_sums_before_it_mean():
    record = onrecord.extract("The city gave P500 million to schools and one billion pesos to clinics.")
    assert [claim.attributes["currency"] for claim in record.claims_of("amount")] == ["PHP", "PHP"]
    record = onrecord.extract(
        "In Mexico, where P500 million is little, they gave one billion pesos to clinics."
    )
    assert record.claims_of("amount")[-1].attributes["currency"] == "MXN"


def test_a_letter_before_two_decimals_is_a_currency():
    record = onrecord.extract(
        "Elm shares ended at P0.60 apiece and P12.50 in Manila. Its model P2.5 sold well."
    )
    assert [claim["amount"] for claim in record.claims_of("amount")] == [
        "P0.60",
        "P12.50",
    ]
