"""What is no amount, though it looks like one."""

import pytest

NONE = """
The U.S. and its allies met in 1987.
The dollar fell against the yen.
Yen bonds and mark bonds were quiet.
It was helped by a yen that has weakened.
Shares of $WFC and $AAPL slipped.
Use $PATH and $1x for the script.
They won 5-4, and then 10 won medals.
Trump won 306 to 232.
A pound of pasta feeds five.
Drive on the R59, past form R17 500, wearing an N95 mask.
He lost 20 pounds and weighs 200 pounds.
The 300-pound lineman sat down.
The plane carried 5,000 pounds of cargo.
Police seized 40 pounds of cocaine.
Inflation was 5 pct, or 5 percent.
Unemployment stood at 4.5% in May.
Call 555-0199 or (212) 555-0143.
The TOP 10 list and the TOP 100 list.
ALL 500 WORKERS WENT HOME
SHE WILL TRY 3 TIMES
Mad about 300 things in the COP 21 talks.
It is worth less in 1982 dollars.
High-dollar events and small-dollar donors
A billionaire gave seven-figure donations.
The team hit the 5 million mark in sales.
It sold 62,000 barrels of oil on May 12.
Output rose to 7.3 million tonnes.
Sen. Ann Lee met 10 Senators.
Section 8 and Title 5 apply.
The CF6-80C2 engine and the 930-11 model
Not a cent in the dollar bill trade
two real estate firms and 3 real problems
The sum of 5 sums is 10.
5 Bani Walid fighters fell.
The 720p video ran at 30 fps.
They sold no share. The film came in 1080p.
At 5p.m. the bell rang.
He is 6 feet 5.
Version 2.0 of the euro zone plan
99 red balloons, 7 crowned heads
The Rand Corporation has 5 Rand fellows.
Room RM-12 was empty.
In 1994 Marks met Pound and Cash.
Interest of 8-1/4 pct for 5 years
It was a 10-year, 100-page deal.
A quarter of the voters, half a dozen states
Net 3,112,000 vs 2,999,000
It ranked 15th, then 1st.
It put up 30 pct of its June 1985 franc bond.
Milwaukee beat the 5 Bucks fans.
Ticket No. 2C¢ was torn.
"""


@pytest.mark.parametrize("text", NONE.strip().splitlines())
def test_this_is_no_amount(text, amounts_in):
    assert amounts_in(text) == []
