"""What sums measure in the news of companies, prices and public money of today."""

import pytest

import onrecord

# A sentence, and the subject of its last sum in the order of the text.
SUBJECTS = [
    # A noun that may be a verb, behind a verb that sets it
    ("Elm slashed its full-year earnings forecast to $1.20 a share.", "its full-year earnings forecast"),
    ("Elm cuts profit forecast to $4 million", "profit forecast"),
    (
        "Elm raised its full-year adjusted profit forecast to $4 million.",
        "its full-year adjusted profit forecast",
    ),
    ("Elm raised its price target to about $5 from $4.", "its price target"),
    ("Its profit forecast rose to $4 million.", "Its profit forecast"),
    ("Elm price cuts total $4 million.", "Elm price cuts"),
    ("Oil prices rose to around $4 a barrel in May from about $3.", "Oil prices"),
    # Who expects what
    ("Analysts had expected sales of nearly $4bn.", "sales"),
    ("But analysts expected sales of $4 million.", "sales"),
    ("Brokers forecast sales of $4 million.", "sales"),
    ("Brokers were anticipating sales of $4 million.", "sales"),
    ("Brokers were expecting sales to rise to $4 million.", "sales"),
    ("Brokers polled by Elm Financial expect revenue of $4 million.", "revenue"),
    ("Elm forecast sales of $4 million.", "sales"),
    ("Elm reports losses of $4 million.", "losses"),
    ("It paid Elm Pay Services of $4 million.", "Elm Pay Services"),
    ("Lee, who forecast sales of $4 million, left.", "sales"),
    ("It had combined sales of $4 million.", "combined sales"),
    # How far something moved, and where it ended
    ("Oil fell 26 cents to close at $95 a barrel.", "Oil"),
    ("Oil fell 2 percent to close the day at $95 a barrel.", "Oil"),
    ("The contract was off $5, or 3%, to settle at $95.", "The contract"),
    ("Lee expects sales in 1998 to reach $4 million.", "sales"),
    # `that` behind a preposition
    ("Lee points out that the toll is $4 million.", "the toll"),
    ("The deficit at the end of that year is $4 million.", "The deficit at the end of that year"),
    # How a sum is reckoned, and of what time
    ("It reported revenue on an adjusted basis of $4 million.", "revenue"),
    ("It has a tax basis of $4 million.", "tax basis"),
    ("It made a profit in the year to March of £4m.", "profit"),
    ("Net Trading Income (NTI) rose 9 per cent to £4m.", "Net Trading Income"),
    ("Profit for the year beginning in May will be $4 million.", "Profit"),
    ("Sales for the four weeks ended March 28 were $4 million.", "Sales"),
    ("Elm posted per share earnings of 24 cents.", "per share earnings"),
    ("It expects earnings per share in 1997 of $1.15.", "earnings per share"),
    # From what it rose, a long time before
    (
        "Profit rose 2 percent to $5 million for its third quarter that ended March 31, up from $4 million.",
        "Profit",
    ),
    ("It had net income of $5 million in the quarter, up 4.6 per cent from $4 million.", "net income"),
    ("It paid a fine of $5 for a spill in May and gave the town $3.", None),
    ("Revenue rose 5.2% YoY to Rs 40 crore.", "Revenue"),
    ("Shares fell 26 cents in early trading but then sank more than $3.", "Shares"),
    # People lose and gain no price
    ("Savers are thought to lose $5 a year.", None),
    ("Shares are thought to lose $5 a year.", "Shares"),
    ("He was generous to Roe, to the tune of $4 million.", None),
    # A name behind its price, and other nouns there
    ("Roe is the head of the $4 million Elm Street Arts Fund.", "Elm Street Arts Fund"),
    ("He wants the $4 million Ann Roe wanted.", None),
    ("Elm took a £4m packaging tax hit as part of the rules.", "packaging tax hit"),
    ("It has a big site (£4m revenue).", "revenue"),
    ("It has a big site (£4m, he said).", None),
    ("It includes £4m investment into homes.", "investment"),
    ("It spent £4m funding the schools.", None),
    ("A $4 million campaign begun in May is over.", "campaign"),
    ("They gave £4m in support from the fund.", "support"),
    ("They gave £4m in support of the bill.", None),
    ("It spent £4m on mending the roads.", "mending the roads"),
    # What is sold, how and when
    ("The house sold last year for $4 million.", "The house"),
    ("The house was sold at auction in May for $4 million.", "The house"),
    ("Lee sold his house to Roe for $4 million.", None),
    # What passes a level
    ("Gifts have passed the £4,000 mark.", "Gifts"),
    ("The council passed £4,000 for roads.", None),
    # Ranges
    ("It forecasts sales between $3 million and $4 million.", "sales"),
    ("Brokers expect sales between $3 million and $4 million.", "sales"),
    ("Guards earn between $3 and $4.", None),
    ("It will stay in a range between $3 and $4.", None),
    ("The Ryl, Ill.-based firm's profit rose to $4 million.", "firm's profit"),
    # Times between a verb and where it led
    ("Revenue rose 5 percent in the third quarter to $4 million.", "Revenue"),
    ("Profit grew 5 per cent in the reported quarter to £4m.", "Profit"),
    ("Profit was up 6 per cent on the equivalent half, to £4m.", "Profit"),
    ("Profit rose 6 per cent in the six months ended Dec. 31 to £4m.", "Profit"),
    ("Profit rose 6 per cent compared with the previous year to £4m.", "Profit"),
    ("Profit rose by a fifth last year to £4m.", "Profit"),
    ("Sales rose $4 million, or 4 pct, in May to $9 million.", "Sales"),
    ("Lee expects sales in 1998 to fall to $4 million.", "sales"),
    ("Lee left for the quarter to win $4 million.", None),
    ("It sold at $5 after having been kept for many months at $4.", None),
    ("Earnings per share improved to 60 cents.", "Earnings per share"),
    # Whose sum it is
    ("The firm will pay dividends to holders totalling $4 million.", "dividends to holders"),
    ("The owner of a home appraised at $4 million left.", "a home"),
    ("The 2020 amended budget showed revenue of $4 million.", "revenue"),
    ("They were forced to cut jobs and have passed the $4 million mark.", None),
    ("The chart shows Elm seeing costs rising to $4 million.", "costs"),
    (
        "Elm raised its sales forecast to $5 from $4, and its adjusted profit forecast to about $3.",
        "its adjusted profit forecast",
    ),
    # Nouns behind a sum
    ("It includes $4 million increase in aid.", "increase"),
    ("It includes $4 million building renovations for the court.", "building renovations"),
    ("It was made up of a new £4 'green charge', Lee said.", "green charge"),
    ("They sold £4' worth of bread.", "bread"),
    ("The deal pays Lee $5 million, guaranteed Lee $4 million.", None),
    # Small words that begin a quality, people behind a sum, and more on which it is spent
    ("They agreed a £4m out-of-court settlement.", "out-of-court settlement"),
    ("It made a $4 million all-cash bid.", "all-cash bid"),
    ("It beat the $4 million loss analysts had expected.", "loss"),
    ("It will spend £4m on buses and £2m on new trams.", "new trams"),
    # Nouns that look like adverbs, helpers or qualities
    ("A page for the family has topped £4,000.", "A page for the family"),
    ("Rent for a one-bedroom flat has risen to £900.", "Rent for a one-bedroom flat"),
    ("Sales remained flat at £900.", "Sales"),
    ("A trust set up in 1990 is worth £4,000.", "A trust"),
    # What is bought
    ("The family home, bought for $4 million in 2009, is empty.", "The family home"),
    ("The painting was acquired by a museum for $4 million.", "The painting"),
    ("The house Lee bought for $4 million is empty.", None),
    ("The club bought $4 million.", None),
    # Verbs behind a noun, and other small things
    ("The £4m-a-year striker left.", "striker"),
    ("The £4m deal made headlines.", "deal"),
    ("He took a £4m pay cut.", "pay cut"),
    ("The cost is put at somewhere in the region of £4m.", "The cost"),
    ("Elm raised its guidance to between $3 and $4 a share.", "its guidance"),
    ("Net debt stood at £5bn at the end of March, compared with £4bn.", "Net debt"),
    ("Turnover was £5.1m (2019: £4.2m).", "Turnover"),
    ("It has £4m-worth of orders.", "orders"),
    ("It has £5m of debt and £4m of cash.", "cash"),
    # Who tells of it, without that
    ("The firm warned profits would be £4m.", "profits"),
    ("The firm reckons profits will fall to £4m.", "profits"),
    ("Figures released in May showed exports fell to £4m.", "exports"),
    ("Police believe drugs worth £4m were hidden.", "drugs"),
    ("He hopes takings will top £4m.", "takings"),
    ("It guzzles fuel and costs £4.", None),
    ("Lee told peers the cost was £4m.", "the cost"),
    ("The projected loss for May was £4m.", "The projected loss"),
    ("The value of claims against Elm rose to £4m.", "The value of claims against Elm"),
    ("The deal announced last week is worth £4m.", "The deal"),
    ("The strike, which the firm says cost £4m, is over.", None),
    ("It set aside £5m, double the £4m set aside last year.", None),
]


@pytest.mark.parametrize(("sentence", "subject"), SUBJECTS, ids=[row[0][:60] for row in SUBJECTS])
def test_a_sum_measures_what_the_sentence_says_it_does(sentence, subject):
    record = onrecord.extract(sentence)
    claim = max(record.claims_of("amount"), key=lambda claim: claim.spans_of("amount"))
    assert claim["subject"] == subject
