"""Amounts: ranges, bounds, per-phrases and lists, with little or nothing around them."""

import pytest

# text | the sum as it stands there, currency, low, high ("=": the same, "-": open), "~" for approximate, per
TABLE = """
Shares in Bolt closed at 480p. | 480p GBP 4.8 =
it held out for 1080p a share | 1080p GBP 10.8 = per share
It will cost either $7 or $8 million. | $7 or $8 million USD 7000000 8000000
They disagreed about $5 million. | $5 million USD 5000000 =
It cost about $5 million. | $5 million USD 5000000 = ~
Its share could top $2 billion. | $2 billion USD 2000000000 - ~
the top $5 million prize | $5 million USD 5000000 =
a whopping $3 million | $3 million USD 3000000 =
a couple of dollars | a couple of dollars USD 2 = ~
a few hundred bucks | hundred bucks USD 100 - ~
a few thousand euros | thousand euros EUR 1000 - ~
several hundred dollars | hundred dollars USD 100 - ~
several thousand pounds of debt | thousand pounds GBP 1000 - ~
hundreds of dollars | hundreds of dollars USD 100 - ~
hundreds of thousands of dollars | hundreds of thousands of dollars USD 100000 - ~
hundreds of millions of euros | hundreds of millions of euros EUR 100000000 - ~
dozens of dollars | dozens of dollars USD 12 - ~
thousands of bucks | thousands of bucks USD 1000 - ~
1-1/2 million dollars | 1-1/2 million dollars USD 1500000 =
$13-1/4 | $13-1/4 USD 13.25 =
between five and ten million dollars | between five and ten million dollars USD 5000000 10000000
between 5 and 10 dollars | between 5 and 10 dollars USD 5 10
between $5 and $10 | between $5 and $10 USD 5 10
between $5 and 10 | between $5 and 10 USD 5 10
between 5 dollars and 10 dollars | between 5 dollars and 10 dollars USD 5 10
between twenty and thirty dollars | between twenty and thirty dollars USD 20 30
between one hundred and two hundred dollars | between one hundred and two hundred dollars USD 100 200
between twenty-five and thirty thousand euros | between twenty-five and thirty thousand euros EUR 25000 30000
between a million and two million dollars | between a million and two million dollars USD 1000000 2000000
between half a million and a million dollars | between half a million and a million dollars USD 500000 1000000
between USD 5 million and USD 7 million | between USD 5 million and USD 7 million USD 5000000 7000000
$3 to 5 million | $3 to 5 million USD 3000000 5000000
$3 to $5 million | $3 to $5 million USD 3000000 5000000
$3 million to $5 million | $3 million to $5 million USD 3000000 5000000
$3-5 million | $3-5 million USD 3000000 5000000
$3–5 million | $3–5 million USD 3000000 5000000
$3 - 5 million | $3 - 5 million USD 3000000 5000000
$3-$5 million | $3-$5 million USD 3000000 5000000
$3 - $5 million | $3 - $5 million USD 3000000 5000000
$2.5-$3m | $2.5-$3m USD 2500000 3000000
$2.5m-$3m | $2.5m-$3m USD 2500000 3000000
$2.5m–3m | $2.5m–3m USD 2500000 3000000
$2.5-3m | $2.5-3m USD 2500000 3000000
$5-10 | $5-10 USD 5 10
$5-$10 | $5-$10 USD 5 10
$5 or $10 | $5 USD 5 =; $10 USD 10 =
5-10 dollars | 5-10 dollars USD 5 10
5 - 10 dollars | 5 - 10 dollars USD 5 10
5 to 10 dollars | 5 to 10 dollars USD 5 10
five to ten dollars | five to ten dollars USD 5 10
five-to-ten dollars | five-to-ten dollars USD 5 10
five or six dollars | five or six dollars USD 5 6
two or three thousand dollars | two or three thousand dollars USD 2000 3000
ten to fifteen thousand dollars | ten to fifteen thousand dollars USD 10000 15000
twenty-five to thirty dollars | twenty-five to thirty dollars USD 25 30
one hundred to two hundred dollars | one hundred to two hundred dollars USD 100 200
from twenty to thirty dollars | twenty to thirty dollars USD 20 30
from 20 to 30 dollars | 20 to 30 dollars USD 20 30
tickets from $20 to $30 | $20 to $30 USD 20 30
20-30 euros | 20-30 euros EUR 20 30
€20-30 | €20-30 EUR 20 30
€20-€30 | €20-€30 EUR 20 30
EUR 20-30 | EUR 20-30 EUR 20 30
EUR 20 to EUR 30 | EUR 20 to EUR 30 EUR 20 30
20-30 EUR | 20-30 EUR EUR 20 30
10 cents to 20 cents | 10 cents to 20 cents USD 0.1 0.2
10 to 20 cents | 10 to 20 cents USD 0.1 0.2
10-20 cents | 10-20 cents USD 0.1 0.2
50 cents to a dollar | 50 cents to a dollar USD 0.5 1
$1 million to $1.5 million | $1 million to $1.5 million USD 1000000 1500000
$800 million to $1 billion | $800 million to $1 billion USD 800000000 1000000000
$1 million-plus | $1 million USD 1000000 - ~
$100+ | $100 USD 100 - ~
$100 + | $100 USD 100 - ~
over $100 | $100 USD 100 - ~
more than 7 dollars | 7 dollars USD 7 - ~
at least $5 | $5 USD 5 - ~
at least five dollars | five dollars USD 5 - ~
no less than $5 | $5 USD 5 - ~
not less than 5 euros | 5 euros EUR 5 - ~
a minimum of $5 | $5 USD 5 - ~
minimum $5 | $5 USD 5 - ~
under $5 | $5 USD - 5 ~
less than ten bucks | ten bucks USD - 10 ~
below 100 yen | 100 yen JPY - 100 ~
up to 100 yen | 100 yen JPY - 100 ~
at most $5 | $5 USD - 5 ~
a maximum of $5 | $5 USD - 5 ~
as much as $5 million | $5 million USD - 5000000 ~
as little as $5 | $5 USD 5 - ~
not exceeding $5 | $5 USD - 5 ~
no more than five dollars | five dollars USD - 5 ~
no greater than $5 | $5 USD - 5 ~
no higher than $5 | $5 USD - 5 ~
not more than $5 | $5 USD - 5 ~
~$5 | $5 USD 5 = ~
~ $5 | $5 USD 5 = ~
≈$5 | $5 USD 5 = ~
about $5 | $5 USD 5 = ~
approx. $5 | $5 USD 5 = ~
approx $5 | $5 USD 5 = ~
c. $5 million | $5 million USD 5000000 = ~
ca. $5 million | $5 million USD 5000000 = ~
circa $5 million | $5 million USD 5000000 = ~
almost a million dollars | a million dollars USD 1000000 = ~
around 10-20 dollars | 10-20 dollars USD 10 20 ~
about $10-$20 | $10-$20 USD 10 20 ~
some 30,000 pounds | 30,000 pounds GBP 30000 = ~
some $30 | $30 USD 30 = ~
5 dollars or so | 5 dollars USD 5 = ~
5 dollars or more | 5 dollars USD 5 - ~
5 dollars and up | 5 dollars USD 5 - ~
5 dollars or less | 5 dollars USD - 5 ~
5 dollars at most | 5 dollars USD - 5 ~
a multi-million dollar fee | multi-million dollar USD 1000000 - ~
a multi-billion-pound deal | multi-billion-pound GBP 1000000000 - ~
$12 an hour | $12 USD 12 = per hour
$12/hour | $12 USD 12 = per hour
$12/hr | $12 USD 12 = per hour
$12 per hour | $12 USD 12 = per hour
$12 /hour | $12 USD 12 = per hour
$1,200 a month | $1,200 USD 1200 = per month
€5 per kilo | €5 EUR 5 = per kilo
5 dollars a day | 5 dollars USD 5 = per day
five dollars per person | five dollars USD 5 = per person
$10 each | $10 USD 10 = per each
$50,000 a year | $50,000 USD 50000 = per year
$50,000 per annum | $50,000 USD 50000 = per year
$50,000 p.a. | $50,000 USD 50000 = per year
$50,000-a-year | $50,000 USD 50000 = per year
$50k/yr | $50k USD 50000 = per year
$3.99/lb | $3.99 USD 3.99 = per pound
$3.99/lb. | $3.99 USD 3.99 = per pound
$70 a barrel | $70 USD 70 = per barrel
$70-a-barrel oil | $70 USD 70 = per barrel
$5, $10 and $20 | $5 USD 5 =; $10 USD 10 =; $20 USD 20 =
$5 and $10 | $5 USD 5 =; $10 USD 10 =
$5 plus $3 tax | $5 USD 5 =; $3 USD 3 =
from $2 to $3 | $2 USD 2 =; $3 USD 3 =
the price is ten dollars and the fee is 5 euros | ten dollars USD 10 =; 5 euros EUR 5 =
5 dollars, 10 euros and 3 yen | 5 dollars USD 5 =; 10 euros EUR 10 =; 3 yen JPY 3 =
"""


@pytest.mark.parametrize("row", TABLE.strip().splitlines(), ids=lambda row: row.split(" | ")[0])
def test_what_bounds_a_sum_is_read(row, assert_amounts):
    assert_amounts(row)


# What a whole line or sentence tells of its sums.
LINES = """
Pays 44 cents per "A" share and 8 cents per "B" share. | 44 cents USD 0.44 = per share; 8 cents USD 0.08 = per share
It will pay 35 dlrs cash per share and 12 dlrs cash a share. | 35 dlrs USD 35 = per share; 12 dlrs USD 12 = per share
a gain of 4,573,000 dlrs or 17 cts share, versus 1.02 dlrs shr | 4,573,000 dlrs USD 4573000 =; 17 cts USD 0.17 = per share; 1.02 dlrs USD 1.02 = per share
Oper shr nil vs loss eight cts | eight cts USD 0.08 = per share
Pre-merger net shr 75 cents vs 78 cents | 75 cents USD 0.75 = per share; 78 cents USD 0.78 = per share
NOTE - Shr applies to total net 54 mln dlrs | 54 mln dlrs USD 54000000 =
Shr 12 cts vs nil, on sales of 5 mln dlrs | 12 cts USD 0.12 = per share; 5 mln dlrs USD 5000000 =
They typically earn $20 or more an hour. | $20 USD 20 - ~ per hour
We worked our way up to $15 an hour. | $15 USD 15 = per hour
It pays not quite 13 cents on the dollar. | 13 cents USD 0.13 = ~
Net 1.2 billion H.K. Dlrs, final div 52 cents, making 75 cents | 1.2 billion H.K. Dlrs HKD 1200000000 =; 52 cents HKD 0.52 =; 75 cents HKD 0.75 =
The Belgo-Luxembourg union had a surplus of 4.7 billion francs. | 4.7 billion francs BEF 4700000000 =
Kuala Lumpur: a debt of 48 to 49 billion Malaysian dlrs | 48 to 49 billion Malaysian dlrs MYR 48000000000 49000000000
Profit fell to 14 mln marks and the dividend lost one mark to nine. | 14 mln marks DEM 14000000 =; one mark DEM 1 =
He paid 100 bucks, a couple of quid. | 100 bucks USD 100 =; a couple of quid GBP 2 = ~
Copper rose a penny, oil a dollar a barrel. | a penny USD 0.01 =; a dollar USD 1 = per barrel
It asked whether a dollar rally or a dollar/yen rate mattered, and cost 5 cts a pound. | 5 cts USD 0.05 = per pound
Assets fell to minus 1.9 billion dlrs, plus or minus 5 dlrs. | minus 1.9 billion dlrs USD -1900000000 =; 5 dlrs USD 5 =
A 20-pound note, a 300-pound man, and a multi-billion-pound bid | 20-pound GBP 20 =; multi-billion-pound GBP 1000000000 - ~
The crew, two grand juries and five nickel mines cost him two grand. | two grand ? 2000 =
It took N95 masks, an R8 engine and 5 R parts to Lagos, South Africa, for R1,200. | R1,200 ZAR 1200 =
Wages will rise from £10.42 to £11.44 an hour. | £10.42 GBP 10.42 =; £11.44 GBP 11.44 = per hour
Wages from £10 to £12 are usual. | £10 to £12 GBP 10 12
Shares ticked up to $5 and gave up to $4 back. | $5 USD 5 =; $4 USD - 4 ~
two million and three million dollars | three million dollars USD 3000000 =
The estate was valued at 1,250,000 pounds. | 1,250,000 pounds GBP 1250000 =
Heroin worth 2 million pounds was found; it weighed 44 pounds. | 2 million pounds GBP 2000000 =
The mill had 20 million pounds ($31 million) of it. | 20 million pounds GBP 20000000 =; $31 million USD 31000000 =
She wants to lose 20 pounds and weighs her lunch. | -
The house on 500 Dollar Lane went for $1m. | $1m USD 1000000 =
"""


@pytest.mark.parametrize("row", LINES.strip().splitlines(), ids=lambda row: row.split(" | ")[0])
def test_a_line_tells_of_its_sums(row, assert_amounts):
    assert_amounts(row)
