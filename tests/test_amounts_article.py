"""A whole article, wire style above and modern below, checked line by line; stories with dollars of their own."""

import pytest

import onrecord

ARTICLE = """\
DUNMORE PORT RAISES 2.5 BILLION DLRS, SEES LOSS

The Port of Dunmore said it sold 2.5 billion dlrs of bonds, including 400 mln Swiss francs in Zurich.

Shr loss 12 cts vs profit 1.05 dlrs

Revs 61.3 mln dlrs vs 58.8 mln dlrs

The port, which had forecast a deficit of between 90 and 95 mln dlrs, said costs rose to about 1.2 billion dlrs from
1.1 billion dlrs in 1986. Coal moved at 43 to 45 dlrs a tonne. A 30-mln-franc credit was cut to 12 mln francs.

"We lost 20 pounds of paperwork and 20 pounds sterling," joked Nora Tull, whose shares stood at 246-1/2p.

Thirty years on, Dunmore expects to spend $5-7 billion, its chief said on Tuesday. A multimillion-dollar seawall and
"tens of millions of dollars" in repairs come on top; the toll, now $3.50 a car, may go up to $5.

The port's 300 stevedores make $32 an hour or more. They want at least half a million dollars in back pay, and got
a dollar fifty. Ms. Tull, 61, called 555-0132 and won 5 of 7 votes. The dollar fell 2 percent.

Lenders offered C$40 million (US$29.6 million), or €27m; a loss of ($0.12) per share is expected.
"""

FOUND = """\
2.5 BILLION DLRS USD 2500000000 =
2.5 billion dlrs USD 2500000000 =
400 mln Swiss francs CHF 400000000 =
12 cts USD 0.12 = per share
1.05 dlrs USD 1.05 = per share
61.3 mln dlrs USD 61300000 =
58.8 mln dlrs USD 58800000 =
between 90 and 95 mln dlrs USD 90000000 95000000
1.2 billion dlrs USD 1200000000 = ~
1.1 billion dlrs USD 1100000000 =
43 to 45 dlrs USD 43 45 per tonne
30-mln-franc CHF 30000000 =
12 mln francs CHF 12000000 =
20 pounds sterling GBP 20 =
246-1/2p GBP 2.465 =
$5-7 billion USD 5000000000 7000000000
multimillion-dollar USD 1000000 - ~
tens of millions of dollars USD 10000000 - ~
$3.50 USD 3.5 = per car
$5 USD 5 =
$32 USD 32 - ~ per hour
half a million dollars USD 500000 - ~
a dollar fifty USD 1.5 =
C$40 million CAD 40000000 =
US$29.6 million USD 29600000 =
€27m EUR 27000000 =
$0.12 USD -0.12 = per share
"""


def test_every_sum_of_a_whole_article_is_read(amounts_in):
    assert amounts_in(ARTICLE) == FOUND.splitlines()


def test_a_currency_that_is_gone_gives_way_to_the_country_that_is_named(amounts_in):
    told = "“Give me ten lira,” he said."
    assert amounts_in(f"In Turkey a roll costs 15 lira.\n\n{told}") == [
        "15 lira TRY 15 =",
        "ten lira TRY 10 =",
    ]
    assert amounts_in(told) == ["ten lira ITL 10 ="]


def test_cents_are_those_of_the_main_unit_where_no_dollars_are_named(amounts_in):
    assert amounts_in("It got €31,000.\n\nOne gave 50c.") == ["€31,000 EUR 31000 =", "50c EUR 0.5 ="]
    assert amounts_in("It got $5 (€4).\n\nOne gave 50c.")[-1] == "50c USD 0.5 ="


def test_a_unit_that_an_earlier_paragraph_has_as_money_is_money(amounts_in):
    later = "It was put at between 26 and 28 crowns."
    assert amounts_in(f"Swedish profit rose to 412 mln crowns.\n\n{later}")[1:] == [
        "between 26 and 28 crowns SEK 26 28"
    ]
    assert amounts_in(later) == []


# A story, and the currency of its one bare sum.
LOCAL = [
    ("Ontario's ferry firm needs $5 million, the Toronto paper said. Ontario has none in US$ at all.", "CAD"),
    ("Ontario's ferry firm needs $5 million, the Toronto paper said. Ontario has none in C$ at all.", "USD"),
    ("AUSTRALIA’S ferry firm needs $5 million, the Hobart paper said. Tasmanian ministers agreed.", "AUD"),
    (
        "Tasmania's ferry firm needs $5 million, or 5 percent, the Hobart paper said. Tasmanians agreed.",
        "USD",
    ),
    ("Tasmania's ferry firm needs $5 million, the Hobart paper said. Tasmanian ministers agreed.", "AUD"),
    ("Ontario's ferry firm needs $5 million, the Toronto paper said. Ontario ministers agreed.", "CAD"),
    ("B.C. ferries need $5 million, a B.C. paper said. The B.C. premier agreed.", "CAD"),
    ("Ontario's ferry firm needs $5 million, the Ohio paper said. Ontario ministers agreed.", "USD"),
    ("A Canadian needs $5 million, the Canadian said.", "USD"),
    ("ASX firm Tam rose 5 per cent to $5. The ASX rose. Ohio hopes for more of an Australian boom.", "AUD"),
    ("ASX firm Tam rose 5 percent to $5. The ASX rose. Ohio hopes for more of an Australian boom.", "USD"),
    (
        "TORONTO (AP) - Ontario's ferry firm needs $5 million, the Toronto paper said. Canadians agreed.",
        "USD",
    ),
    ("Singapore, a Singaporean said, needs $5 million for Singapore.", "USD"),
]


@pytest.mark.parametrize(("text", "currency"), LOCAL)
def test_a_bare_dollar_is_that_of_the_one_country_of_a_local_story(text, currency):
    (claim,) = onrecord.extract(text).claims_of("amount")
    assert claim.attributes["currency"] == currency
