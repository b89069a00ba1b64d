"""Amounts: forms of papers in many countries, numbers in words, and what stands around them."""

import pytest

import onrecord

# text | the sum as it stands there, currency, low, high ("=": the same, "-": open), "~" for approximate, per
TABLE = """
It has more than a $5 million gap. | $5 million USD 5000000 - ~
He faces nearly a $5,000 fine. | $5,000 USD 5000 = ~
It paid Aus$5 million for it. | Aus$5 million AUD 5000000 =
It paid $US5 million for it. | $US5 million USD 5000000 =
It paid $A5 million for it. | $A5 million AUD 5000000 =
a $NZ3-billion plan | $NZ3-billion NZD 3000000000 =
$C40 million | $C40 million CAD 40000000 =
$HK500 | $HK500 HKD 500 =
CAN$5 million | CAN$5 million CAD 5000000 =
In Tokyo it borrowed Y500bn. | Y500bn JPY 500000000000 =
In Rome it lost L500bn. | L500bn ITL 500000000000 =
DM500m and FFr5bn | DM500m DEM 500000000 =; FFr5bn FRF 5000000000 =
Eur5m and Ecu5m | Eur5m EUR 5000000 =; Ecu5m XEU 5000000 =
The levy in Kenya is Sh500 million. | Sh500 million KES 500000000 =
Shs 20,000 in Uganda | Shs 20,000 UGX 20000 =
A Rs 2,400-cr park in Gujarat | Rs 2,400-cr INR 24000000000 =
The stoppage costs R42m a day. | R42m ZAR 42000000 = per day
Workers near Cape Town want R17 500 a month. | R17 500 ZAR 17500 = per month
It was paid N3.1bn upfront in 2020. | N3.1bn NGN 3100000000 =
In Kano a bag of rice is N5,400 now. | N5,400 NGN 5400 =
Tk 500 crore | Tk 500 crore BDT 5000000000 =
Riyadh gave SR500 million. | SR500 million SAR 500000000 =
Kuwait spent KD5 million. | KD5 million KWD 5000000 =
Cairo spent LE5 million. | LE5 million EGP 5000000 =
Manila wants P2.5 million and P50-million. | P2.5 million PHP 2500000 =; P50-million PHP 50000000 =
a £1,000-a-week player | £1,000 GBP 1000 = per week
It cost K20 million in Zambia. | K20 million ZMW 20000000 =
It cost K20m in Papua New Guinea. | K20m PGK 20000000 =
In Botswana it cost P20 million. | P20 million BWP 20000000 =
It cost Le20 million in Freetown. | Le20 million SLE 20000000 =
He lost K20 million. | -
It cost a fiver. | a fiver GBP 5 =
It cost two tenners. | two tenners GBP 20 =
It is a multimillion-pound scheme. | multimillion-pound GBP 1000000 - ~
The multi-million pound scheme will open. | multi-million pound GBP 1000000 - ~
It costs £5pp. | £5 GBP 5 = per person
Rent of £900pcm is due. | £900 GBP 900 = per month
It costs £900 pw. | £900 GBP 900 = per week
It costs $5 a square foot. | $5 USD 5 = per foot
It costs £900 a calendar month. | £900 GBP 900 = per month
Bread costs $2 a loaf. | $2 USD 2 = per loaf
It costs R12 500 a month. | R12 500 ZAR 12500 = per month
a $5-a-day habit | $5 USD 5 = per day
a $10m-plus deal | $10m USD 10000000 - ~
$1.2M-$1.5M | $1.2M-$1.5M USD 1200000 1500000
£5.5-6m | £5.5-6m GBP 5500000 6000000
5.5-6% or 5.5p | 5.5p GBP 0.055 =
c£5m | £5m GBP 5000000 = ~
c. £5m | £5m GBP 5000000 = ~
€5m (£4m; $5m) | €5m EUR 5000000 =; £4m GBP 4000000 =; $5m USD 5000000 =
$5m/£4m | $5m USD 5000000 =; £4m GBP 4000000 =
US$1.5-billion | US$1.5-billion USD 1500000000 =
5 million U.S. dollars | 5 million U.S. dollars USD 5000000 =
5,000-euro fine | 5,000-euro EUR 5000 =
10 000 € | 10 000 € EUR 10000 =
a five-figure sum, a six-figure deal | -
$1bn-$2bn | $1bn-$2bn USD 1000000000 2000000000
between £10m and £12m | between £10m and £12m GBP 10000000 12000000
between £10m-£12m | between £10m-£12m GBP 10000000 12000000
£10m to £12m | £10m to £12m GBP 10000000 12000000
between 10 and 12 million pounds of debt | between 10 and 12 million pounds GBP 10000000 12000000
from £10m to £12m a year | £10m GBP 10000000 =; £12m GBP 12000000 = per year
the $64,000 question | $64,000 USD 64000 =
three and a half thousand euros | three and a half thousand euros EUR 3500 =
three-and-a-half million dollars | three-and-a-half million dollars USD 3500000 =
a two-and-a-half-billion-dollar deal | two-and-a-half-billion-dollar USD 2500000000 =
one-and-a-half euros | one-and-a-half euros EUR 1.5 =
one and three-quarter million pounds sterling | one and three-quarter million pounds sterling GBP 1750000 =
a quarter of a billion dollars | a quarter of a billion dollars USD 250000000 =
quarter of a million pounds in London | quarter of a million pounds GBP 250000 =
a third of a million euros | a third of a million euros EUR 333333.333333333 =
half-a-million dollars | half-a-million dollars USD 500000 =
half a billion euros | half a billion euros EUR 500000000 =
a half million dollars | a half million dollars USD 500000 =
a half-billion dollars | a half-billion dollars USD 500000000 =
half-million-dollar homes | half-million-dollar USD 500000 =
two hundred and fifty thousand dollars | two hundred and fifty thousand dollars USD 250000 =
two hundred fifty thousand dollars | two hundred fifty thousand dollars USD 250000 =
six hundred million yen | six hundred million yen JPY 600000000 =
a hundred million dollars | a hundred million dollars USD 100000000 =
a hundred and twenty million dollars | a hundred and twenty million dollars USD 120000000 =
one hundred and twenty-five billion, three hundred million dollars | one hundred and twenty-five billion, three hundred million dollars USD 125300000000 =
one thousand, two thousand dollars | two thousand dollars USD 2000 =
a half-cent tax | half-cent USD 0.005 =
min. $250, max. $5,000 | $250 USD 250 - ~; $5,000 USD - 5000 ~
EPS: $0.43 vs. $0.39 | $0.43 USD 0.43 = per share; $0.39 USD 0.39 = per share
the sub-$500 phone | $500 USD - 500 ~
four hundred forty-eight million four hundred forty-five thousand two hundred twelve dollars | four hundred forty-eight million four hundred forty-five thousand two hundred twelve dollars USD 448445212 =
fifty to two hundred thousand dollars | fifty to two hundred thousand dollars USD 50000 200000
five to one hundred and thirty thousand euros | five to one hundred and thirty thousand euros EUR 5000 130000
2.5 to 3 million euros | 2.5 to 3 million euros EUR 2500000 3000000
2.5 million to 3 million euros | 2.5 million to 3 million euros EUR 2500000 3000000
2.5m-3m euros | 2.5m-3m euros EUR 2500000 3000000
between USD 2 and 3 million | between USD 2 and 3 million USD 2000000 3000000
USD 2-3 million | USD 2-3 million USD 2000000 3000000
1 trillion 200 billion won | 1 trillion 200 billion won KRW 1200000000000 =
2 crore 50 lakh rupees in Delhi | 2 crore 50 lakh rupees INR 25000000 =
one million two hundred thousand euros | one million two hundred thousand euros EUR 1200000 =
$1 million to $2 million per year | $1 million to $2 million USD 1000000 2000000 per year
$20 per person per day | $20 USD 20 = per person
$20 per square metre | $20 USD 20 = per metre
$3 per 100 kg | $3 USD 3 = per 100 kg
$3 the ton | $3 USD 3 =
$300 million over five years | $300 million USD 300000000 =
upwards of $5 million | $5 million USD 5000000 - ~
in the neighbourhood of $5 million | $5 million USD 5000000 = ~
in the range of $5 million | $5 million USD 5000000 =
on the order of $5 million | $5 million USD 5000000 = ~
somewhere around $5 million | $5 million USD 5000000 = ~
anything up to £5m | £5m GBP - 5000000 ~
well over $5 million | $5 million USD 5000000 - ~
far more than $5 million | $5 million USD 5000000 - ~
just under $5 million | $5 million USD - 5000000 ~
slightly less than $5 million | $5 million USD - 5000000 ~
as many as 5 million dollars | 5 million dollars USD - 5000000 ~
$5 million or thereabouts | $5 million USD 5000000 = ~
$5 million, give or take | $5 million USD 5000000 = ~
$5 million and counting | $5 million USD 5000000 =
approximately five million dollars | five million dollars USD 5000000 = ~
close to half a million pounds of debt | half a million pounds GBP 500000 = ~
almost a quarter of a million dollars | a quarter of a million dollars USD 250000 = ~
"""


@pytest.mark.parametrize("row", TABLE.strip().splitlines(), ids=lambda row: row.split(" | ")[0])
def test_a_form_is_read(row, assert_amounts):
    assert_amounts(row)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Foy signed a three-year, $54 million contract with the club.", "contract"),
        ("They agreed on a $45 million, two-year contract that keeps him.", "contract"),
        ("It built a 300-seat, €2m hall.", "hall"),
        ("He spent $5 million, two-year loans and all.", None),
        ("The $14 million payout marks a change.", "payout"),
        ("It was part of a more than $70 billion stock sale.", "stock sale"),
        ("The $14 million sales unit is for sale.", "sales unit"),
        ("Funds sought for 2017 totaled $6.1 million according to Taylor.", "Funds sought"),
        ("The payout is expected to be an additional $120,000.", "The payout"),
        ("The judge approved a $70-million plus settlement with 54 states.", "settlement"),
        ("The new arena itself would cost $480 million.", "The new arena"),
        ("It adds to the cost of the road, which now sits at $601 million.", "the cost of the road"),
        ("Savings are pencilled in at £2bn.", "Savings"),
        ("Staff get a €500 after-tax bonus in May.", "after-tax bonus"),
        ("He left in a deal worth a reported €5 million.", "a deal"),
    ],
)
def test_a_noun_behind_a_comma_is_measured(text, subject):
    (claim,) = onrecord.extract(text).claims_of("amount")
    assert claim["subject"] == subject


def test_a_sum_shares_the_subject_of_the_one_before():
    text = "It gave grants of $5,000 to Elm and $3,000 to Ash. Zane rose 2 per cent or 3p to 96p and Borv rose to 99p."
    text += "\n\nThe “spending is put at Rs 15 lakh crore,” as compared to Rs 13 lakh crore."
    subjects = [claim["subject"] for claim in onrecord.extract(text).claims_of("amount")]
    assert subjects == ["grants", "grants", "Zane", "Zane", "Borv", "spending", "spending"]
