"""What sums measure, where a sentence sets them, goes on to others, or leaves words out."""

import pytest

import onrecord

# A sentence, and the subject of its last sum in the order of the text.
SUBJECTS = [
    # Words that only measure, earnings per share, a day behind a rate
    ("It saw profit in the range of $4 million.", "profit"),
    ("Profit was falling in the range of $4 million.", None),
    ("They expect $1.40 in per-share earnings.", "per-share earnings"),
    ("The shares were up 1 percent on Tuesday to $96.", "The shares"),
    ("Profit rose to $4 (€3), or 31 US cents a share, from $3 (€2), or 25 US cents a share.", "Profit"),
    ("He paid $4 (€3) or £2 for it.", None),
    ("Acme shares fell in after-hours trading to $4.", None),
    ("Acme shares, trading at $4, fell.", "Acme shares"),
    ("In Manila, seven plans, each worth P89 million, totaling P623 million, were late.", None),
    # Verbs that set a sum, in the passive
    ("The toll was raised to $4.", "The toll"),
    ("Petrol tax has been frozen at 52p.", "Petrol tax"),
    ("The toll was sharply lowered to $4.", "The toll"),
    ("Output is seen at $4 million.", "Output"),
    ("Output is seen between $4 million and $5 million.", "Output"),
    ("Rents average £900 in Ryl.", "Rents"),
    # and what is set by them
    ("He put the cost of mending a broken and damaged dam at $4 million.", None),
    ("He put the cost of mending a damaged dam at $4 million.", "the cost of mending a damaged dam"),
    ("He put the damage caused by the flood at $4 million.", "the damage caused by the flood"),
    ("He cut costs and ended at $4 million.", None),
    ("It cut the fee in March by $4.", "the fee"),
    ("It cut the fee last year to $4.", "the fee"),
    ("It put last year at $4.", None),
    ("It raised its quarterly dividend 5% to 42 cents.", "its quarterly dividend"),
    ("It raised its quarterly dividend by 5 per cent to 42 cents.", "its quarterly dividend"),
    ("It raised its quarterly dividend two cents to 42 cents.", "its quarterly dividend"),
    ("Coins slid, dragging a rival to $4.", "a rival"),
    # A verb between two sums
    ("Revenue of $4 million missed expectations of $5 million.", "expectations"),
    ("Revenue of $6 million comfortably beat hopes of $5 million.", "hopes"),
    # Words left out that stood with the sum before
    ("Exports rose to $3 million and imports to $5 million.", "imports"),
    ("Exports rose to $3 million, imports to $5 million and stocks to $2 million.", "stocks"),
    ("Exports rose to $3 million and plans changed to $5 million.", "plans"),
    ("Exports rose to $3 million, Lee said, and talks to $5 million.", None),
    ("It had sales of $5 million in Asia and $3 million in Europe.", "sales"),
    ("It paid $5 million in cash in Asia and $3 million in Europe.", None),
    ("Milk now costs $3 a litre in Ryl and bread $2.", "bread"),
    ("Lee got $5 and Zane $3.", None),
    ("They asked a ransom of $9 million, later reduced to $6 million.", "ransom"),
    ("They asked a ransom of $9 million, a sum they cut to $6 million.", None),
    ("Its loss was cut to 9 mln dlrs from 8 mln dlrs and sales to 7 mln dlrs from 6 mln dlrs.", "sales"),
    (
        "Costs fell to 9 mln dlrs from 8 mln dlrs and revenues reduced to 7 mln dlrs from 6 mln dlrs.",
        "revenues",
    ),
    # How often, against what and how much higher
    ("They were scammed of $5 million.", None),
    ("Overall revenue fell 2.2pc to $5 million.", "Overall revenue"),
    ("The theft raised her insurance costs by more than $5 a year.", "her insurance costs"),
    ("Its sales missed the $5 million Elm made.", None),
    ("Shares rose 4% before closing up 2.6% at $5.", None),
    ("Payments - averaging $5 a house - were sent.", "Payments"),
    ("It took a $5 million impairment relating to its trade.", "impairment"),
    ("Its profit rose nearly three-fold year-on-year to $5 million.", "Its profit"),
    ("Its profit rose fourfold to $5 million.", "Its profit"),
    ("Profit for the year was higher at $5 million against $4 million.", "Profit for the year"),
    ("It told of a 9% jump in combined net profit to $5 million.", "combined net profit"),
    ("It had brought the shortfall down to $5 million.", "the shortfall"),
    ("Rovers signed Lee for a fee thought to be about $5 million.", "a fee"),
    ("The contract and every day's delay cost $5 million.", "every day's delay"),
    ("After freezing pay - that of the head and other staff - the budget was $5 short.", "the budget"),
    ("It had a $9 million deficit in the school fund and $5 million shortfall for buses.", "shortfall"),
    ("It had a $9 million deficit in the school fund and $5 million went to buses.", None),
    # A number that a word holds
    ("Net profit jumps 890% to $5 million in Q4", "Net profit"),
    ("It spoke of the $5 million Covid-19 cash.", "Covid-19 cash"),
    ("Two of the $5 million top prizes remain unclaimed.", "top prizes"),
    # N of a sum, and what a sum is of
    ("It had a profit after tax (PAT) of $5 million.", "a profit after tax"),
    ("It named a deal and declared payment of $5 million.", "payment"),
    ("That comes on top of $5 million for buses.", None),
    ("Part of the $5 million will go to buses.", None),
    ("There was a fall of 5 mln stg in notes.", "fall"),
    ("It was a fall of $5 million.", "fall"),
    ("It was a year of $5 million.", None),
    ("A rise in costs of $5 million was seen.", "rise in costs"),
    ("Growers seeking damages of $5 million sued.", "damages"),
    ("Growers with operating losses of $5 million sued.", "operating losses"),
    ("He was held over fraud to the tune of N5 million.", "fraud"),
    ("They gave him bail in the sum of N5 million.", "bail"),
    ("A sum of N5 million was paid.", "sum"),
    ("It sold 5 mln dlrs of 30-year debentures.", "debentures"),
    ("It sold 5 mln dlrs of its 11 pct notes.", "notes"),
    ("It had 5 mln dlrs in immediate costs with more to come.", "immediate costs"),
    ("They stole $5 million worth of Bitcoin.", "Bitcoin"),
    ("They put $5 million in Acme.", None),
    ("They put $5 million in mending the dam.", None),
    ("They put $5 million in building materials.", "building materials"),
    ("It set the terms of its 75 mln dlr 9.25 pct Eurobond issue.", "Eurobond issue"),
    ("It sold a 75 mln dlr five-year note.", "five-year note"),
    ("$5 million of debt costs $3 a day.", "debt"),
    # Subjects of verbs of measure, and who else the sentence names
    ("Elm, which has already cut £22m from care, said so.", None),
    ("Elm has reduced $5 million of debt.", "debt"),
    ("Tolls lowered to $5 will hold.", "Tolls"),
    ("Elm saw profits rise to $5 million.", "profits"),
    ("Elm saw that its debt fell to $5 million.", "its debt"),
    ("Sales grew quickly, rising to $5 million.", "Sales"),
    ("The debt of Elm was cut, falling to $5 million.", "The debt of Elm"),
    ("Lee paid Elm $5 million, rising to $7 million.", None),
    ("The pound bought $1.25.", "The pound"),
    ("The club bought $5 million.", None),
    ("The Zane 7 costs $5 million.", "The Zane 7"),
    ("The iZane 7 costs $5 million.", "The iZane 7"),
    ("Tolls in May 7 cost $5 million.", "Tolls"),
    ("Tax on income above $50,000 was cut.", "income"),
    ("Those who like Elm above $50,000 were told.", None),
    ("Rent for a one-bedroom apartment tops $3,500.", "Rent for a one-bedroom apartment"),
    ("He has a share of Zane Co. worth $5 million.", "a share of Zane Co"),
    ("He left Zane Co. Worth $5 million, it fell.", None),
    # What moved, behind the noun of its change
    ("The rise in the toll to $5 was seen.", "the toll"),
    ("A 5% cut in its dividend to 25p was seen.", "its dividend"),
    ("The fall in profits from $5 million to $3 million was seen.", "profits"),
    ("He lived in Elm to $5 million.", None),
    ("The total rose to $5 million.", "The total"),
    ("The sheet total rose to $5 million.", "The sheet total"),
    ("Fees will remain flat at $5 million.", "Fees"),
    ("M-1 grew to 5 mln dlrs.", "M-1"),
    ("After-tax profit rose to $5 million.", "After-tax profit"),
    ("Costs, including the rent of flats, light and heat, rose to $5 million.", "Costs"),
    ("Loans, net of bad ones, totalled $3 million on May 31, up from $2 million a year ago.", "Loans"),
    ("Profits declined a bit to $5 million.", "Profits"),
    ("They pay a fee for deals involving principal over $5 million.", "principal"),
    # A name is no sum, but what is tied to it
    ("They won contracts from Zane worth $5 million.", "contracts from Zane"),
    ("They won contracts from the army worth $5 million.", "the army"),
    ("They sent gifts to a school totaling $5 million.", "gifts to a school"),
    ("They sent gifts to schools totaling $5 million.", "gifts to schools"),
    ("They went to Zane worth $5 million.", "Zane"),
    ("They sold land on Monday worth $5 million.", "land"),
    # Words that are verbs or nouns
    ("It has $3 million of cash, down from $2 million.", "cash"),
    ("They cut their price target to $3 from $2.", "their price target"),
    ("The bill gives schools $3 million and sets aside $2 million.", None),
    ("Those earning more than $100,000 get most of it.", None),
    ("Tolls on the bridge rise 25 cents.", "Tolls on the bridge"),
    ("The share price of $3 is low.", "share price"),
    ("Guests to Elm spend on average more than $300 a day.", None),
    ("Lee has budgeted $26 a day.", None),
    ("It is a project budgeted at $26 million.", "a project"),
    ("The fee has been revised slightly upwards to $5.", "The fee"),
    ("Stocks of gold remained stable at $5 million.", "Stocks of gold"),
    ("It closed at $4 after dipping below $3.", None),
    ("It redeemed 5 mln dlrs of its outstanding 10-1/4 pct notes.", "outstanding 10-1/4 pct notes"),
    # What a rate is reckoned by, and the sum that it is of
    ("The rate is 18 cents per $1,000 of taxable value.", "taxable value"),
    ("The rate is 18 cents per $1,000 taxable value.", "taxable value"),
    ("The rate is 18 cents per $1,000 this year and 17 cents.", "The rate"),
    ("The levy would cost $2 per thousand dollars of taxable property.", "taxable property"),
    # A noun and its total, or its bounds
    ("They approved a two-year bus levy for a total of $4.4 million.", "a two-year bus levy"),
    ("It sold three homes for a total of $4.4 million.", "three homes"),
    ("It repaid the bond, making for a total of $4.4 million.", None),
    ("It pays $5 a share in cash, for a total of $4.4 million.", None),
    ("Rovers rejected a bid in the region of £12m for him.", "a bid"),
    ("He signed a contract in excess of $5 million.", "a contract"),
    ("He spent in excess of $5 million.", None),
    ("The court made an award for $5 million.", "award"),
    ("Zane settled a claim for $5 million.", None),
    # A list behind a colon
    ("The bill broke down as follows: repairs: $500.", "repairs"),
    # What was done with a sum, or to what it is of
    ("He was accused of money laundering to the tune of $5 million.", "money laundering"),
    ("He was stealing to the tune of $5 million.", None),
    ("The men caught hold of $5 million.", None),
    ("He was found in possession of $5 million.", None),
    ("The firm expected annual savings of $3 million.", "annual savings"),
    ("The firm made a widely expected loss of $3 million.", "widely expected loss"),
    ("The firm overstated its revenues by almost $3 million.", "its revenues"),
    ("The firm grew its profit by 3% to $5 million.", "its profit"),
    ("Its losses were pared dramatically from £6m to £400,000.", "Its losses"),
    # How shares and sales move
    ("Zane (ZNE) eases 2p to 343.4p.", "Zane"),
    ("Shares in the bank picked up 10p (2.9%) to 382p.", "Shares in the bank"),
    ("Half-year figures show sales 5% ahead at £243m.", "sales"),
    ("It told of a rise in earnings per share (EPS) to 7.3p.", "earnings per share"),
    ("It told of a slip in operating profits from £353m to £279m.", "operating profits"),
    # What was done with a sum, and more of one
    ("The $5 million paid for the lamp was a record.", None),
    ("The $5 million stolen from the bank was found.", None),
    ("The $5 million paid leave bill was rejected.", "paid leave bill"),
    ("It took $5 million more in fees.", "fees"),
    ("It needs $5 million more for fees.", None),
    ("Net debt will stay below $200 billion.", "Net debt"),
    ("Bidding for the lamp began slowly at $70 million.", "Bidding for the lamp"),
    ("The council overspent its school budget by £3.1m.", "its school budget"),
    # Rows of sums, and brackets between what goes on
    ("He gets salaries of $5m, $10m, $12m.", "salaries"),
    ("The pay is $5, $3 more than before.", None),
    ("He paid $5, $3 and $2.", None),
    ("Profit fell to $9 million ($2 a share) from $10 million ($3 a share).", "Profit"),
    ("Profit fell to $9 million ($2 a share) from $10 million.", "Profit"),
    ("The share price had risen $3.26 (3.98%), from $81.95 to $85.21.", "The share price"),
    ("The breakdown is $20 million over the first two years and then $28 million.", "The breakdown"),
    ("The estimate has moved down from $2.08.", "The estimate"),
    ("The firm expects profit to total between 28 cents and 30 cents.", "profit"),
    ("The salary cap went up an unprecedented $30 million.", "The salary cap"),
    # What a sum is, without an article or with one
    ("They demanded N60m ransom.", "ransom"),
    ("The family told of an initial $10m ransom demanded in May.", "ransom"),
    ("They paid $18 million (£12 million) as ransom.", "ransom"),
    ("He earned $500,000 in a roster bonus.", "roster bonus"),
    ("He earned $500 in a day.", None),
    ("It has a $5 million shortfall and owes $3 million.", None),
    ("They pay $500 or $1 million in fees.", "fees"),
    # A rate and what it is in money, the price of what is counted, a year in two
    ("Its shares fell 6.1 per cent, or 81 pence, to 1,252 pence.", "Its shares"),
    ("Its shares fell 6.1 per cent, or 81 pence.", "Its shares"),
    ("Its shares fell 6% or $5.", "Its shares"),
    ("They fell over 6 boats or $5.", None),
    ("Zane plc added 2.4% to 128 pence.", "Zane plc"),
    ("Lee added $5 to the pot.", None),
    ("They took 4,836 ETH (around $15 million).", "4,836 ETH"),
    ("They met Zane Roe (around $15 million).", None),
    ("The fund rose from Rs 96 crore in 2013-14 to Rs 327 crore.", "The fund"),
    ("It made £227m profits in May.", "profits"),
    ("The old lamp record was $104 million.", "The old lamp record"),
    ("They pay in $5 million instalments.", "instalments"),
    ("The tax rose from $4 to $9 a ton of carbon.", "The tax"),
    ("The levy is $5 a ton of coal.", "The levy"),
    ("They pay $5 a gallon of milk.", "milk"),
    # A letter that is no article
    ("Council tax for a band A home is £900.", "Council tax for a band A home"),
    ("A home is £900.", "A home"),
    # A country that is no pronoun, and verbs that do not inflect by rule
    ("Sales in the US rose to $5 million.", "Sales in the US"),
    ("They told us of $5 million.", None),
    # A compound with a joint, a price of what is counted
    ("They agreed a $5 million cash-and-shares deal.", "cash-and-shares deal"),
    ("The cost per trip — $8.90 — is low.", "cost per trip"),
    # Who pays, by a long name; what has a sum, and helps set one
    ("The plan would cost the owner of a small house about $14.", "The plan"),
    ("The union on Monday reported having $19 million.", None),
    ("It was reported to have $5 million in hand.", None),
    ("The loan helped boost gold reserves to $51 million.", "gold reserves"),
    ("Elm lost close to $2 million in May.", None),
    ("Prices fell by close to $3.", "Prices"),
    ("He told of a plan to sink $30 million into the valley.", None),
    # Verbs that `or` joins, adverbs between, levels
    ("Net buying may double or triple to $20 billion.", "Net buying"),
    ("The toll was also raised 50 cents to $17.", "The toll"),
    ("Acme shares stood at a late 366p.", "Acme shares"),
    # What moves alongside, dashes typed with hyphens, adverbs in nouns
    ("The week ended with the crown falling below 150 yen.", "the crown"),
    ("He raised far less money -- roughly $25 million -- for the club.", "money"),
    ("The fee -- the largest ever -- is $3.", "The fee"),
    ("It covers about $9.5 million in short-term debt.", "short-term debt"),
    ("It has $9 million in previously untold debt.", "previously untold debt"),
    ("Qtly div 10 cts vs 9 cts in prior qtr", "Qtly div"),
    # A plural needs no article: what a sum is the size of, or a quotation of it
    ("The city is issuing $100 summonses to marchers.", "summonses"),
    ("They sold $5 tickets and $3 pies.", "pies"),
    ("They spent $6 million attacking Lee by all means.", None),
    ("She said $5 helps.", None),
    ("He called the deal a “$25 million mistake.”", "mistake"),
    ("The $25 million merger wasn't her idea.", "merger"),
    # What a sum consists of, but for where, when and in what money
    ("Hands earn $20 an hour in heavily guarded mills.", None),
    ("She made $20 an hour in tips.", "tips"),
    ("The levy is the equivalent of $22 in current Canadian dollars.", None),
    ("He raised the issue of the $1 million in loans.", "loans"),
    ("He spent $500 on ads and debated Lee on Monday.", "ads"),
    ("The storm left the club $5 million behind its hopes.", None),
    # Bounds of what has a quality, and one of two values
    ("It won those with annual incomes over $50,000.", "incomes"),
    ("The mill is worth either $43 million or $55 million.", "The mill"),
    # Marks around a sum, what stands before `of`, what is paid for on the air
    ("Elm made a one-time payment to the Rye Fund of “$5-10 million.”", "one-time payment to the Rye Fund"),
    ("He held a pair of $48,000 speeches in May.", "speeches"),
    ("He accepted “about $5 million” from firms.", None),
    ("It bought $2 million of time on the air.", "time"),
    ("Acme closed 10 pence lower at 320 pence.", "Acme"),
    # Two verbs of measure, the market, what stands in for what
    ("The bridge's cost could climb past $60 million.", "The bridge's cost"),
    ("His net worth exceeds $10 billion.", "His net worth"),
    ("Starting pay would go from $48,000 to $52,000.", "Starting pay"),
    ("The mansion went on the market for $12.9 million.", "The mansion"),
    ("He is being held in lieu of $250,000 bail.", "bail"),
    # Years and dates inside a subject, long objects, and what goes to each of several
    ("Its loss for the nine months ended May 31, 1986 rose to 7.7 mln dlrs.", "Its loss"),
    ("Exports fell in calendar 1986, to $5 million.", "Exports"),
    (
        "The rise brings its price for the main grades of sweet crude oil from the Rye field to $17.",
        "its price for the main grades of sweet crude oil from the Rye field",
    ),
    ("It gave grants of $5 to Elm, $3 to Ash and $2 to Oak.", "grants"),
    # The heads of lines of figures
    ("Pre-tax profit 51 mln guilders vs 50 mln", "Pre-tax profit"),
    ("Group 1986 net profit 51 mln guilders vs 50 mln", "Group 1986 net profit"),
    ("Long term capital gain 2.06 dlrs vs 75 cts", "Long term capital gain"),
    # A line that a stop ends, a headline in the passive, a dash behind a time
    ("Group sales 13 billion francs vs 12 billion.", "Group sales"),
    ("Sales were up vs $5 last year.", None),
    ("RYE TAX CUTS RAISED BY 5 BILLION MARKS", "RYE TAX CUTS"),
    ("He has raised far less money – roughly $25 million over a six-month period – for the club.", "money"),
    # Where it moved to, what each of several gets, what stands as well or alone before its sum
    ("Acme lost 25 cents to 20.15 dlrs.", "Acme"),
    ("Elm lost $5 million to thieves.", None),
    ("It yields $176 in storage savings for wheat growers and $92 for soy growers.", "storage savings"),
    ("It bought shares as well at $20 each.", "shares"),
    ("Some graduated with student debt — $25,550 per graduate.", "student debt"),
    ("The tickets are not cheap — $50.", None),
    ("The tax relief will pay Elm — $5 million.", None),
    # Numbers in words, where and how a thing is traded, and what is forecast of it
    ("Turnover rose two pct to $671 million.", "Turnover"),
    ("Its profit, which excludes gains, had climbed two pct to $671 million.", "Its profit"),
    ("Acme shares closed on Lima stock exchanges today at $3.50.", "Acme shares"),
    ("Acme fell 3p on the Rye market to 340p.", "Acme"),
    ("Sterling remained firm around $1.59.", "Sterling"),
    ("The firm rose to $5.", "The firm"),
    ("The bid is for $100.", "The bid"),
    ("Receipts were forecast to rise to $168 billion.", "Receipts"),
    ("The fund is on track to hit $5 million.", "The fund"),
    ("Forecasts for the February deficit range from $20 billion.", "Forecasts for the February deficit"),
    ("It will have a net gain after taxes of $5 million.", "a net gain after taxes"),
    ("It paid two dlrs, making 3.50 dlrs in May.", None),
    # The price at the head of a sentence, a list of prices, a range of a measure
    ("Priced at $999, the phone goes on sale in May.", "phone"),
    ("At $8,000 a pop, the treatment would help.", "treatment"),
    ("At $5, he said, it is cheap.", None),
    ("Tickets: £12/£10 concessions.", None),
    ("It expects revenue in a range of $1.2 billion to $1.4 billion.", "revenue"),
    # Who makes a sum, a dash between spaces, a sum of a sum, a worth that is owned
    ("The $20 an hour drivers earn is low.", None),
    ("The largest share - $5.1 million - pouring into Ryl was his.", None),
    ("It has $5 million in estate debt - positions that matter.", "estate debt"),
    ("His worth is $5 million.", "His worth"),
    # Bounds that are no levels, who reckons what something costs, two sums of the same things
    ("The body has already raised at least $24 million.", None),
    ("The toll was raised to at least $5.", "The toll"),
    ("It proposed a plan, which the Rye Fund estimates would cost $170 million.", "a plan"),
    ("It has a fund, in which shares fell to $5.", "shares"),
    ("Elm lists Mr. Roe's wealth at $6.5 billion.", "Mr. Roe's wealth"),
    ("The group spent a combined total of $5 million.", None),
    # A plural and its bound at the head of a sentence
    ("Offers over £325,000 are invited.", "Offers"),
    # A sum is no price of another
    ("It sold six shares for 60 dlrs at ten dlrs a share.", None),
]


@pytest.mark.parametrize(("sentence", "subject"), SUBJECTS, ids=[row[0][:60] for row in SUBJECTS])
def test_a_sum_measures_what_the_sentence_says_it_does(sentence, subject):
    record = onrecord.extract(sentence)
    claim = max(record.claims_of("amount"), key=lambda claim: claim.spans_of("amount"))
    assert claim["subject"] == subject


@pytest.mark.parametrize(
    ("sentence", "amounts"),
    [
        ("It raised its dividend two cents to 42 cents.", ["two cents", "42 cents"]),
        ("It raised the minimum wage 70 cents to $7.25.", ["70 cents", "$7.25"]),
        ("It raised fees $3 to $5.", ["$3 to $5"]),
        ("It raised cash by sales of pens worth $3 to $50.", ["$3 to $50"]),
    ],
)
def test_what_is_raised_by_one_sum_to_a_far_higher_is_no_range(sentence, amounts):
    claims = onrecord.extract(sentence).claims_of("amount")
    assert sorted(claim["amount"] for claim in claims) == sorted(amounts)


@pytest.mark.parametrize(
    ("sentence", "amounts"),
    [
        ("Prices rose two to three cents.", ["two to three cents"]),
        ("The gap should fall by $30 to $40 billion.", ["$30 to $40 billion"]),
        ("Net should rise to nine to 10 mln dlrs.", ["nine to 10 mln dlrs"]),
        ("Prices rose two cents to three dollars.", ["two cents", "three dollars"]),
        ("Wages rose from 20 to 30 dollars.", ["30 dollars"]),
    ],
)
def test_what_moves_by_one_number_or_the_next_moves_by_a_range(sentence, amounts):
    assert [claim["amount"] for claim in onrecord.extract(sentence).claims_of("amount")] == amounts


def test_a_part_of_a_sum_has_not_its_adverb_as_its_subject():
    part, whole = onrecord.extract(
        "More than $20 million of the roughly $27 million in ads was theirs."
    ).claims_of("amount")
    assert (part["subject"], whole["subject"]) == (None, "ads")


def test_two_sums_of_the_same_things_have_one_subject():
    claims = onrecord.extract("They gave one-time $1,000 or $2,000 gifts.").claims_of("amount")
    assert [claim["subject"] for claim in claims] == ["gifts", "gifts"]
