"""Amounts: sentences as they stand in the news, with what each sum means."""

import pytest

import onrecord

# text | sum, currency, low, high ("=": the same, "-": open), "~" for approximate, per; further sums behind ";"
TABLE = """
HOBART, May 3 - The council paid $500 for the boat. | $500 AUD 500 =
TORONTO - The mill lost $3 million. | $3 million CAD 3000000 =
TORONTO (AP) - The mill lost $3 million. | $3 million USD 3000000 =
MELBOURNE, Fla. - The mill lost $3 million. | $3 million USD 3000000 =
usd 30 | usd 30 USD 30 =
It costs 10 cents. | 10 cents USD 0.1 =
a $1.2mm loan | $1.2mm USD 1200000 =
He owed $1,000.50. | $1,000.50 USD 1000.5 =
ten to twenty dollars | ten to twenty dollars USD 10 20
a dollar fifty for coffee | a dollar fifty USD 1.5 =
five bucks a head | five bucks USD 5 = per head
€1.000.000 or 2,50 euros | €1.000.000 EUR 1000000 =; 2,50 euros EUR 2.5 =
1 000 000 kroner, said Oslo | 1 000 000 kroner NOK 1000000 =
The village of Rosk sold its mill for 4.2 mln stg. | 4.2 mln stg GBP 4200000 =
Harbour dues rose to 1.75 billion yen. | 1.75 billion yen JPY 1750000000 =
a 43-dlr-a-share bid | 43-dlr USD 43 = per share
the $250-billion plan | $250-billion USD 250000000000 =
a 1,750,000-dlr credit line | 1,750,000-dlr USD 1750000 =
Oper shr 34 cts vs loss 2.10 dlrs | 34 cts USD 0.34 = per share; 2.10 dlrs USD 2.1 = per share
Hollins shares closed at 590p, up 3p | 590p GBP 5.9 =; 3p GBP 0.03 =
They want between $3 and $4 million. | between $3 and $4 million USD 3000000 4000000
The toll was raised from $2 to $3. | $2 USD 2 =; $3 USD 3 =
Fares ranging from $2 to $3 | $2 to $3 USD 2 3
The stock fell $1.50 to $40.25. | $1.50 USD 1.5 =; $40.25 USD 40.25 =
It needs $5-7 billion by May. | $5-7 billion USD 5000000000 7000000000
bids of 12 to 18 cts | 12 to 18 cts USD 0.12 0.18
£1.2m-£1.5m | £1.2m-£1.5m GBP 1200000 1500000
$500,000 to more than $1 million | $500,000 to more than $1 million USD 500000 1000000
two or three million dollars | two or three million dollars USD 2000000 3000000
they overpaid by three or four dollars | three or four dollars USD 3 4
50 cents to $1 a ride | 50 cents to $1 USD 0.5 1 per ride
half a million dollars | half a million dollars USD 500000 =
three-quarters of a billion dollars | three-quarters of a billion dollars USD 750000000 =
two and a half billion dollars | two and a half billion dollars USD 2500000000 =
one hundred and twenty-five thousand euros | one hundred and twenty-five thousand euros EUR 125000 =
five dollars and fifty cents | five dollars and fifty cents USD 5.5 =
5 dollars and fifty more | 5 dollars USD 5 =
"tens of millions of dollars" | tens of millions of dollars USD 10000000 - ~
Several million dollars vanished. | million dollars USD 1000000 - ~
a multimillion-dollar suit | multimillion-dollar USD 1000000 - ~
a billion-dollar gap | billion-dollar USD 1000000000 =
less than a hundred dollars | a hundred dollars USD - 100 ~
paid $15 an hour or more | $15 USD 15 - ~ per hour
up to $5 million | $5 million USD - 5000000 ~
Dues have gone up to $8,400. | $8,400 USD 8400 =
no more than about £50 a week | £50 GBP - 50 ~ per week
Costs ran past the $1 billion mark. | $1 billion USD 1000000000 - ~
just over one billion Ecus | one billion Ecus XEU 1000000000 - ~
nearly $100,000-plus in arrears | $100,000 USD 100000 - ~
a combined $90 million, only $2 of it cash | $90 million USD 90000000 =; $2 USD 2 =
an estimated $10 trillion hole | $10 trillion USD 10000000000000 = ~
a loss of ($0.12) per share | $0.12 USD -0.12 = per share
a fee ($25) is due; -$5 million; $(1.2) million | $25 USD 25 =; -$5 million USD -5000000 =; $(1.2) million USD -1200000 =
$3.50 per gallon, $9 apiece, $100 a month, $20 annually | $3.50 USD 3.5 = per gallon; $9 USD 9 = per each; $100 USD 100 = per month; $20 USD 20 = per year
$40 for every child and $3 for each of them | $40 USD 40 = per child; $3 USD 3 =
Cabinet clears a Rs 640 crore plan | Rs 640 crore INR 6400000000 =
In Lagos, Nigeria, it costs N1,030, up from N855, and an N95 mask N2,000 | N1,030 NGN 1030 =; N855 NGN 855 =; N2,000 NGN 2000 =
Lahore, in Pakistan, wants Rs 5 lakh | Rs 5 lakh PKR 500000 =
a deficit of 390 mln pesos a month earlier | 390 mln pesos ? 390000000 =
330 dlrs per metric tonne | 330 dlrs USD 330 = per tonne
US$1.2trn, C$5m, A$6, HK$4m, NT$8 billion and R$ 10 | US$1.2trn USD 1200000000000 =; C$5m CAD 5000000 =; A$6 AUD 6 =; HK$4m HKD 4000000 =; NT$8 billion TWD 8000000000 =; R$ 10 BRL 10 =
US $50 million; $5 million (Canadian) | US $50 million USD 50000000 =; $5 million (Canadian) CAD 5000000 =
$5 million dollars; USD $30; 30 € | $5 million dollars USD 5000000 =; USD $30 USD 30 =; 30 € EUR 30 =
Rs. 1,500 crore from New Delhi | Rs. 1,500 crore INR 15000000000 =
1.5 billion U.S. Dlrs and 3.25 H.K. Dlrs | 1.5 billion U.S. Dlrs USD 1500000000 =; 3.25 H.K. Dlrs HKD 3.25 =
905 mln Swiss francs, against 297 mln francs | 905 mln Swiss francs CHF 905000000 =; 297 mln francs CHF 297000000 =
three billion Canadian dlrs, up 300 mln dlrs | three billion Canadian dlrs CAD 3000000000 =; 300 mln dlrs CAD 300000000 =
He paid 20 pounds ($30). | 20 pounds GBP 20 =; $30 USD 30 =
Manila sold 5 billion pesos of bills. | 5 billion pesos PHP 5000000000 =
The dollar opened at 1.7820/30 marks. | 1.7820/30 marks DEM 1.782 1.783
a line of 72/78 mln dlrs | 72/78 mln dlrs USD 72000000 78000000
a wage raised from the current $7.25 to $12 | $7.25 USD 7.25 =; $12 USD 12 =
exports fell in calendar 1986 to 15.9 billion dlrs | 15.9 billion dlrs USD 15900000000 =
Copper lost five cts a pound, to $2.22 a pound. | five cts USD 0.05 = per pound; $2.22 USD 2.22 = per pound
A $15 minimum wage, 4.5 billion hong kong dollars | $15 USD 15 =; 4.5 billion hong kong dollars HKD 4500000000 =
banks had rolled over 5.8 billion dlrs | 5.8 billion dlrs USD 5800000000 =
Rovers agree terms over £25m defender | £25m GBP 25000000 =
The yard was sued over $5 million in fees | $5 million USD 5000000 =
Harbor board splits over $48 million lease | $48 million USD 48000000 =
It may buy up to an additional 30 mln dlrs | 30 mln dlrs USD - 30000000 ~
Teachers in Kenya down tools over Sh3bn arrears | Sh3bn KES 3000000000 =
Ex-minister grilled over $48 million lease | $48 million USD 48000000 =
between four mln and seven mln dlrs | between four mln and seven mln dlrs USD 4000000 7000000
between seven mln and four mln dlrs | four mln dlrs USD 4000000 =
Dinners at $2,500 and $5,000 a plate | $2,500 USD 2500 =; $5,000 USD 5000 = per plate
"""


@pytest.mark.parametrize("row", TABLE.strip().splitlines(), ids=lambda row: row.split(" | ")[0])
def test_a_sum_is_read(row, assert_amounts):
    assert_amounts(row)


# text, with the sum in brackets, and its subject
SUBJECTS = """
The shortfall for the full year was [$8 billion]. | The shortfall for the full year
The deficit in the budget approved last December was [$3 billion]. | The deficit in the budget approved last December
They want [$9 billion] in spending cuts and two billion dollars in taxes. | spending cuts
Fares rose 20 percent, to [$5 million], the line said. | Fares
Net income fell 3 percent, or 2 cents a share, to [$5 million]. | Net income
It posted a first-half underlying net profit attributable to owners of [$49m]. | first-half underlying net profit attributable to owners
It won [$23 million] in salary increases and a vote. | salary increases
It lifted its Norvik target price to [$5.80]. | its Norvik target price
Its shares were up for a second day, climbing 1 percent to [$2.26]. | Its shares
They agreed to pay fines of [$3,000]. | fines
She will seek lump-sum damages of [$5 million]. | lump-sum damages
They raise matching funds of [$20,000]. | matching funds
It pays a penalty, and [A$5m] of its rival's costs. | rival's costs
They sold less, with fares dipping 2 percent to [$191 million]. | fares
Fares have fallen, with profits sliding steadily since peaking in 2006 at [$5 billion]. | profits
Fares are off more than [$182 million] this year. | Fares
Delays will cost the United States [$33 billion] over a decade. | Delays
Paper puts his net worth at [$11 billion]. | his net worth
The firm posted net income of [$5 million]. | net income
The total estimated bill of [$5 million] is due. | total estimated bill
The fine — the largest ever — came to [$5 million]. | The fine
The line — mapping the voters and asking them for their ballot — can cost [$5 million]. | The line
The budget, now at [$5 billion], will grow. | The budget
Its revenues, at [$5 million], were flat. | Its revenues
They sold the house in May, at [$5 million]. | -
It guzzles fuel and costs [$3,000] an hour to fly. | -
It estimates its total outlay will be [$45 million]. | its total outlay
He thought the gap would be [$5 million]. | the gap
The stock closed at $30 after dipping to [$20]. | -
He was released on [$5,000] bail. | bail
Admission: [$5] | Admission
Rovers will pay Elm a first £12m, rising to [£17.5m] with extras. | -
The club pays [$310,000] a year in rent. | rent
The move cost the port [$600,000] a year in fees. | fees
He paid Ann Lee for a total of [$5 million]. | -
Two projects worth [$5 million] went to Elm. | Two projects
The offer of £350, up from the [£200] first tabled, was accepted. | offer
The fee fell by half from the [$5 million] originally agreed. | The fee
Its board raised the quarterly dividend to [14 cents] from 12. | the quarterly dividend
It raised rents sharply to [$900] in May. | -
Pay for stewards goes to [$125] a day in May. | Pay for stewards
It will rise by 4 per cent, adding [£78.41] to a bill. | -
He is accused of bilking some 900 buyers of [$5 million]. | -
The driver was given [£500] as compensation. | compensation
The widow got [$1.2 million] as buyers rushed in. | -
Onions were selling at [Rs 70] a kg in Nashik. | Onions
Its revenues climbed 31 per cent to [£4 million]. | Its revenues
It made money on revenue up 3 percent to [$4 million]. | revenue
In all, those promises add up to [$4 million]. | those promises
It owes banks $3bn and, in May, it lost [$95 million]. | -
Net includes tax credits of 5,000 dlrs in quarter and [9,000 dlrs] in year. | tax credits
Net includes gains of 5,000 dlrs vs 4,000 dlrs in quarter and [9,000 dlrs] in year. | gains
Orders stood at 61 mln dlrs at year end against some [70 mln dlrs] a year ago. | Orders
The move would triple his wages to [£12,000] in May. | his wages
I did think it'd be about [200 quid]. | -
They gave [$7] the week before trial, then $2 in May, and he left. | -
It offered $700 before trial, then [$2 million] on the steps. | -
A state cap limits such damages to about [$400,000] per plaintiff. | such damages
In May the stock shed [$3.40] to $128. | the stock
A basic robot goes for [$9,900] in May. | A basic robot
The painting was sold for [£5m] to a dealer. | The painting
He sold it for [$5]. | -
It cut its payout to a nominal [one ct] in May. | its payout
A shirt was [$45] depending on the line. | A shirt
Runners-up get a cheque for [£2,500] and a book. | cheque
She was handed a bill for upwards of [£3m] in May. | bill
They paid [$65] two seasons ago for it. | -
He signed a [$305 billion] road bill three months ago. | road bill
The town expects an extra [$400,000]-plus in fees. | fees
They built a [$5 million] newly designed bridge. | newly designed bridge
The family got a lump sum of [£350] in May. | lump sum
The club paid £3m, with a further [£6m] due in May. | -
It is issuing a [$5 million] bond due in April. | bond
It reduced Oslo's trade surplus, which rose to [$2 billion] in May. | trade surplus
Oil exports in May rose by 5 pct to [$3 billion], the ministry said. | Oil exports
The board approved a [$7 million] ad campaign for the fall. | ad campaign
Creditors get [450 mln dlrs] in cash. | cash
The stock closed at [$12.40] in heavy trading. | The stock
Spending fell to [$12 million] in fiscal 1988. | Spending
Note: 1986 net includes tax credits of [48,000 dlrs]. | tax credits
Norvik today reported first quarter net of [$12 million]. | first quarter net
It sold [$12 million] of notes backed by car loans. | notes
The bank had calculated oil would have to be [$25] a barrel. | oil
An offer of [$5 million] was turned down. | offer
It bought [$2 billion] worth of Danish bonds. | Danish bonds
The trade deficit, which had been falling, was [1.2 bln stg]. | The trade deficit
The city is to repay a [40 mln dlr] World Bank loan. | World Bank loan
Net profit [16.6 mln dlrs] vs 11.2 mln | Net profit
Wheat payments reach [60 dlrs], oats 2 dlrs. | Wheat payments
He gave [$500] to the mayor in March. | -
The Gazette understands the deal is worth [$3m], give or take. | the deal
In those days the ticket cost [80p]. | the ticket
Shares in the lender lost [12 cents] on Monday. | Shares in the lender
The lender lost [$12 million] on Monday. | -
The firm posted a loss for the fourth quarter ended January 3 of [31.9 mln dlrs]. | loss
Colby had assets at year-end of about [150 mln dlrs]. | assets
Norvik reported 1986 earnings from continuing operations of [5,255,179 dlrs]. | 1986 earnings from continuing operations
It sees earnings per share in 1987 of [1.20 dlrs]. | earnings per share
It had profit on revenues of [$5 million]. | revenues
Her group raised about [$58 million] in support of the mayor. | -
The ranch paid [$5 million] in total fees. | total fees
The haul puts her within [$4 million] of her rival's total. | -
The haul is a big jump from the [$12.2 million] of May. | -
Filings show that it has less than [$1.3 million] cash on hand. | cash
The bid came after an earlier [34 dlrs] a share bid by a rival. | bid
Under the plan a [500-mln dlr] Harbour Fund for the coast will be set up. | Harbour Fund
Prices for the blend have slumped about 20 pct in the last month to [14 dlrs]. | Prices for the blend
The break was too broad and would have cost the state [$7 billion] over four years. | The break
Sales fell in May and rose to [$5 million] in June. | Sales
It said no, and the shares of the firm fell to [$44.06]. | the shares of the firm
It earned a profit of $184 million, which was [58 cents] a share. | profit
It made money, beating Vesta forecasts that were [three cents] lower. | Vesta forecasts
The mill would raise prices for local customers by [five cts] a pound. | prices for local customers
Orme raised his 1987 estimate to [7.50 dlrs] a share. | his 1987 estimate
The figures lifted the share price to [286p]. | the share price
Results that showed pre-tax profit rising to [£54.9m] were welcomed. | pre-tax profit
Sue Hale raises [$33M] | -
Revenues rose to 11.8 mln dlrs from year-earlier [9.8 mln dlrs]. | Revenues
The fall took these reserves to [98 billion francs]. | these reserves
In May Oslo suspended servicing of [70 billion dlrs]. | servicing
Norvik had estimated losses of [$5 million]. | estimated losses
Norvik had net income of $1.2 billion, or $3.45 a share, compared with [$900 million] a year ago. | net income
Net income was 6 mln dlrs, or 76 cts a share, vs 4 mln dlrs, or [56 cts] a share. | Net income
Its shares closed 4p higher at [212p]. | Its shares
He must pay [£500] costs by May. | costs
The stock rose 12 dlrs to [62 dlrs] today. | The stock
The price of coffee, its main export, fell in London today to about [94 cents] a pound. | The price of coffee
Crude oil, which early last year slipped below [10 dlrs], is up. | Crude oil
Crude oil, which slipped below 10 dlrs, has since crept back to over [18 dlrs]. | Crude oil
The carrier posted pre-tax profit for the period ended December 31 of [506 mln stg]. | pre-tax profit
The euro settled at [$1.12]. | The euro
A cup of coffee that cost 50 cents in 1980 now costs [$4.50]. | A cup of coffee
The bid is 100 dlrs and the offer is [300 dlrs]. | the offer
Gold rose 15 cents to $20 an ounce and copper rose [a penny]. | copper
Norvik settled a suit for [$5 million]. | -
She was fined [$185 million]. | -
It costs [$100] to join. | -
It sold [428 mln dlrs]' worth of goods. | goods
The board backed a shelf offering of up to [one billion dlrs] of debt securities. | shelf offering
Vesta said earnings from domestic operations rose to [103 mln dlrs]. | earnings from domestic operations
Crude for May delivery rose [87 cents]. | Crude for May delivery
It earned much last year, and [$2 million] of that came from rents. | -
It took a one-time restructuring charge of [1.7 billion dlrs]. | one-time restructuring charge
Mr Hale ignored his quota to land a catch worth [£31,000]. | a catch
Officers found drugs in a barn, jewels priced at [€400] and a rusty van. | jewels
Police must replace a van valued at [$38K] after the crash. | a van
She must return expensive rugs costing up to [$35,000] each. | expensive rugs
Lume signed four loans from the Coast Bank (CB) totaling [280 mln dlrs]. | four loans from the Coast Bank
They could not afford the terms, which will cost [$1.2 billion]. | the terms
The strike had cost the company [$2.1 million] a week. | The strike
The outage cost drivers about [$40] apiece. | The outage
The cost to the town was [$3 million]. | The cost to the town
The union puts the bill at [$498 million], give or take. | the bill
That brings his debt to the bank to [$20 million]. | his debt to the bank
It raised the dividend by two cts to [33 cts] a share. | the dividend
The mill will cut its payroll by [$9.5 million]. | its payroll
The price was raised gradually to [30 dlrs]. | The price
The firm will get land at [Rs 18 lakh] an acre. | land
Students sold candy bars at [$2] apiece. | candy bars
A public offering is under way at [eight dlrs] a unit. | -
They were quoted this week at [209,000 francs] each. | -
A [$1.15]-an-hour wage gap led to the suit. | wage gap
Lume have agreed a club-record [£48.5m] fee with the Swiss. | fee
It agreed a 6.7 billion euro ([$7.4 billion]) purchase of a rival. | purchase
It agreed a [6.7 billion euro] ($7.4 billion) purchase of a rival. | purchase
Its shares slid 87 cents, or 2.1%, to [$40.13]. | Its shares
Its shares rose 4% to [23.18 euros] by noon. | Its shares
Tribe signs [$36m] harbour settlement with the port | harbour settlement
Firm fined [£2m] over leak | -
It said fees will remain flat at [$5m]. | fees
Rents were little changed at [£840]. | Rents
The levy remains at [$3]. | The levy
Ex-treasurer stole [$1.3 million] from club | -
City to spend [$3m] Tuesday | -
It ended a walkout that cost the town about [$215,000] a day. | a walkout
The painting fetched [$2 million] at auction. | The painting
Crude for May delivery traded at [18.85 dlrs]. | Crude for May delivery
It had a gain of 2.1 mln dlrs, or [14 cts] per share. | gain
The deal capped damages at [$250,000]. | damages
Loomis had agreed to put [$150 million] into it. | -
It is for those with incomes above [$1 million] only. | incomes
It is to restore fixed prices around [18 dlrs] a barrel. | prices
The mill pays around [$18] an hour. | -
Shr loss [eight cts] vs loss nine cts | Shr loss
He said the project cost had gone up by nearly [₹600 crore]. | the project cost
Each gets a one-off [$1,500] signing bonus. | signing bonus
Nurses will get an allowance of Sh5,000, up from [Sh3,850]. | allowance
It had a loss of $3 million, compared with [$2 million] in 1985. | loss
It pledged [15 million euros] ($16.4 million) in aid. | aid
It pledged 15 million euros ($16.4 million) in aid, or [$2] a head. | -
It had sales of $63 million and earned [$3 million]. | -
Council ends its [£43m] waste contract with Binwell early. | waste contract
It went to the bank for [$3 million]. | -
Senator Lobbied for His Donor's [$40 million] Port Contract. | Port Contract
Spending is to advance to $215 million in 1988 and [$220 million] in 1989. | Spending
It paid $5 million and [$3 million] to its rivals. | -
Shr profit three cts vs loss [nine cts] | loss
Its members' [$38]-an-hour base pay is at risk. | base pay
Debt service will be $2 billion this year, down from [$3 billion]. | Debt service
The contract cuts wages and benefits by [1.15 dlrs] an hour. | wages and benefits
He spoke of his [41 dlr] a share offer. | offer
It dropped its [$92.50] a share cash-only bid for Binwell. | cash
The bid of 38.50 dlrs a share, or a total of [612 mln dlrs], lapsed. | bid
It is to raise spending caps by almost [$300 billion]. | spending caps
They are apart on starting pay, now [$41,300]. | starting pay
It rained. The last bond, for [$22 million], failed by 61 votes. | bond
The contract, for [$3 million] a year, went to Acme. | The contract
He sued twice, for [$3 million], in May. | -
Mr. Roe, for [$3] a day, walks dogs. | -
It reneged on a pact, which cost it [$1.6 million] in back pay. | back pay
It will raise assets to $2 billion and annual revenues to [$3 billion]. | annual revenues
The premium rose to 13 dlrs, up [two dlrs]. | The premium
The accord freezes the price at [44 Ecus] per 100 kilos. | the price
It won a [$2.5 billion] line of credit. | line
It sends home an average of [$320] a month. | -
Analysts estimated the value at [$1.6 billion]. | the value
It lost [$5 million] in 1987 following a strike. | -
Auditors found that a £14m hole in its accounts was at least [£3m] deeper. | hole in its accounts
The club kept a week of Carr's wages – thought to be about [£15,000] – for the kitty. | wages
The fee, understood to be [£2m], was paid. | The fee
The fee is said to be about [£15,000]. | The fee
The clean-up cost [£6.8m]. | The clean-up
Offenders face fines of up to [$500]. | fines
Banks report losses of [$5 billion]. | losses
She was awarded damages of [£5,000]. | damages
Sales, at [$20m], were flat. | Sales
The house is on the market for [£500,000]. | The house
The house is for sale for [£500,000]. | The house
Bread is sold at [$2] per kilo. | Bread
Tickets ([£20]) are on sale. | Tickets
Guide price: [£200,000]. | Guide price
Revenue: [$5.2m] (up 4%). | Revenue
The firm said: [$5m] is not enough. | -
It posted a loss after tax of [N86.4bn]. | a loss after tax
She would give back every cent of the [€3.4 million]. | -
Ann Lee ([£20]) gave most of the money yesterday. | -
"""


@pytest.mark.parametrize("row", SUBJECTS.strip().splitlines(), ids=lambda row: row.split(" | ")[0])
def test_a_sum_has_the_subject_that_the_text_gives_it(row):
    text, expected = row.split(" | ")
    at = text.index("[")
    record = onrecord.extract(text.replace("[", "").replace("]", ""))
    (claim,) = (claim for claim in record.claims_of("amount") if claim.spans_of("amount")[0].start == at)
    assert (claim["subject"] or "-") == expected


def test_a_sum_is_an_entity_that_claims_can_point_to():
    record = onrecord.extract("The dam cost $5 million.")
    (claim,) = record.claims_of("amount")
    (entity,) = (entity for entity in record.entities if entity.kind == "money")
    assert claim.arguments_of("amount")[0].entity == entity.id
    assert dict(entity.attributes) == {"currency": "USD", "low": "5000000", "high": "5000000"}


# What a bare unit means is told by the article: the one thing that other paragraphs can change.
BARE = [
    ("Zurich had a quiet week.\n\nThe fund lost 3 mln francs.", "3 mln francs CHF 3000000 ="),
    ("Paris and Zurich are far apart.\n\nIn Paris it lost 3 mln francs.", "3 mln francs FRF 3000000 ="),
    ("The fund lost 3 mln francs.", "3 mln francs ? 3000000 ="),
    ("Caracas, 1987: it owes 66 billion bolivares.", "66 billion bolivares VEB 66000000000 ="),
    ("Caracas, 2019: it owes 66 billion bolivares.", "66 billion bolivares VES 66000000000 ="),
    ("Cairo pays 40 pounds a ton.", "40 pounds EGP 40 = per ton"),
]


@pytest.mark.parametrize(("text", "expected"), BARE)
def test_a_bare_unit_is_what_its_article_makes_it(text, expected, amounts_in):
    assert amounts_in(text) == [expected]


def test_what_surrounds_a_paragraph_changes_no_sum_of_a_firm_unit(amounts_in):
    middle = "The port sold 20 pounds of bonds, no, £20 of bonds, for $5-7 million and 12 cts."
    around = ["Zurich and Manila met in 1987 over 5 mln pesos.", "Twenty-five dollars is a lot, said Oslo."]
    inner = amounts_in(middle)
    assert [
        found for found in amounts_in("\n\n".join([around[0], middle, around[1]])) if found in inner
    ] == inner
