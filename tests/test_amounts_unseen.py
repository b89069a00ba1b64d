"""What sums measure in articles of markets, budgets and deals that no rule was made for."""

import pytest

import onrecord

# A sentence, and the subject of each of its sums in the order of the text.
SUBJECTS = [
    # A noun that a hyphen makes of several words
    ("The bank took a $4 million write-down on its loans.", ["write-down"]),
    ("The expected loss would be $4 million, Acme said.", ["The expected loss"]),
    (
        "Elm is cutting its copper price by 4 cents to 44 cents a pound.",
        ["its copper price", "its copper price"],
    ),
    ("The shares fell to 44p from last night's close at 47p.", ["The shares", None]),
    ("Elm paid for a $4 million buy-out with loans.", ["buy-out"]),
    ("Elm fell to a 26-week low of $4.", ["26-week low"]),
    ("Elm priced the two B-rated bond issues totalling $4 million.", ["the two B-rated bond issues"]),
    ("The bid values the shares of the Rye-based firm at $4.", ["the shares of the Rye-based firm"]),
    ("Elm hit a $4 million valuation following a sale.", ["valuation"]),
    ("It made a write-down of $4 million.", ["write-down"]),
    ("It needs $4,000 in one-time fees.", ["fees"]),
    ("It needs $4,000 in one go.", [None]),
    # What a verb sets: a gerund behind `by`, a quality behind a preposition, letters that are several
    ("It saved by cutting fees of $7 to $4 each.", ["fees", "fees"]),
    ("It will cut the stake for fixed odds machines (FOMs) to £4.", ["the stake for fixed odds machines"]),
    # Risers and fallers, and a clause of its own behind a sum
    ("Among the risers were Elm, up 4p to 44p and Rye, up 2p to 22p.", ["Elm", "Elm", "Rye", "Rye"]),
    ("Its profit was 38 cents per share, down from 40 cents.", ["Its profit", "Its profit"]),
    ("Elm rose 4p and Rye 2p respectively as oil prices rose above $40.", ["Elm", "Rye", "oil prices"]),
    # When something was traded, and what a price is paid in
    ("Elm shares ended the regular session up 4 cents to $40.", ["Elm shares", "Elm shares"]),
    ("Elm shares rose 3 percent to trade at 40 Danish crowns in early trade.", ["Elm shares"]),
    ("Elm holders will get $4 a share in cash and a note.", [None]),
    ("Elm holders will get $4 a share in dividends.", ["dividends"]),
    # A list, which an infinitive may go on as well
    ("It paid $4 million in other state, local and civic taxes.", ["other state, local and civic taxes"]),
    ("It gave $4 million in grants, loans and other aid.", ["grants, loans and other aid"]),
    ("It wants to invest $4 million in roads, widen benefits, and enable trade.", ["roads"]),
    ("It owes $4 million in damages, lawyers and officials said.", ["damages"]),
    # What a later sum is compared with, past a rate and past how it is reckoned
    ("Net cash was $4 million, up more than 9% from $3 million.", ["Net cash", "Net cash"]),
    ("Net income was 4 cents on a diluted basis, compared with 3 cents.", ["Net income", "Net income"]),
    # Who is asked for a sum, and who sees one
    ("Elm sued the bank for a total of $4 million.", [None]),
    ("It was read by one group as falling 4 cents below hopes.", [None]),
    ("The news sent shares 3p lower to 70p.", [None, "shares"]),
    # Who expects a sum is none
    ("Analysts polled by Elm Data expected 40 cents.", [None]),
    ("The Street had forecast $4 billion.", [None]),
    # A name has no `that`, and a list may hold `one`
    (
        "The two mills in Elm and Rye that cost the town $4 million are shut.",
        ["The two mills in Elm and Rye"],
    ),
    ("Hiring two clerks and one guard would cost $4,000.", ["Hiring two clerks and one guard"]),
    # Who bears a sum is not what it measures
    ("The audit found a net burden for the city of nearly $4,000.", ["a net burden for the city"]),
    ("The flood meant a cost to taxpayers of $4 million.", ["a cost to taxpayers"]),
    ("It paid net proceeds to the company of $4 million.", ["net proceeds to the company"]),
    ("It signed a contract with a value of $4 million.", ["value"]),
    # What `up to` bounds, and who pays up to a sum
    ("The town will supply sand and gravel up to $4,000.", ["gravel"]),
    ("Drivers face fines up to $400 and jail.", ["fines"]),
    ("The fund offers grants up to $4,000 to small shops.", ["grants"]),
    ("The bank lends up to $4,000 to farmers.", [None]),
    ("Workers can earn up to $4,000 there.", [None]),
    # A noun in quotation marks, a noun before a participle, and a verb with `of`
    ("The “exit payments” of $4 million were large.", ["exit payments"]),
    ("It will refund all labour and ferry costs exceeding $4,000.", ["ferry costs"]),
    ("The price consisted of $4 million cash and a barn.", ["cash"]),
    ("The tax would raise $4 million more yearly in school aid.", ["school aid"]),
    ("The rent will change to $400 a month.", ["The rent"]),
    ("They get back pay and a $4,000 sign-on bonus.", ["sign-on bonus"]),
    # A quality before a comma, and what is part of a sum
    ("The county built a new, $4 million jail.", ["jail"]),
    ("They made a statement, $4 million in hand.", [None]),
    ("They asked for $4 million additional in staff costs.", ["staff costs"]),
    ("The mill is worth $7 million, with $6 million of that attributable to land.", ["The mill", None]),
    # Several names that a noun is tied to, and a relative clause before its noun
    (
        "It signed new deals with CBS, Acme, Elm and Rye collectively worth about $4 million.",
        ["new deals with CBS, Acme, Elm and Rye"],
    ),
    ("It has a deal with Elm that generates yearly fees of $4 million.", ["fees"]),
    # A short form of a month, a name in 's, and what is cut back
    ("Profit for the quarter ended Oct. 31 was $4 million.", ["Profit"]),
    ("Shares of Lee's rose 3 percent to $4.", ["Shares of Lee"]),
    ("Shares of Lee's closed Friday down 3 percent at $4.", ["Shares of Lee"]),
    ("The board cut the fee back to $4 million.", ["the fee"]),
    ("Roe charges somewhere between $3 and $4.", [None]),
    # Any verb with `up` and a rate
    ("Elm’s shares crept up 5.7pc, or 43p, to 804p.", ["Elm’s shares", "Elm’s shares"]),
    ("Shares in Elm nudged down 4.4pc, or 15p, to 353p.", ["Shares in Elm", "Shares in Elm"]),
    # What a rate is reckoned by, and an adverb before a range
    ("It took the $4 per $1,000 of taxable value to $5.", [None, "taxable value", None]),
    ("It keeps a balance typically between $4 and $5.", ["balance"]),
    ("Nurses saw their pay rise from $30 to $34.", ["their pay", "their pay"]),
    # Words that are joined, what consists of a sum, where a rate was reached, what is north of a sum
    ("The cash-and-shares deal, worth $3 million, fell apart.", ["The cash-and-shares deal"]),
    ("It has a yearly R&D budget of $5 million.", ["R&D budget"]),
    ("It made an offer consisting of $5 in cash.", ["offer"]),
    ("Shares of Elm rose 4% in early trading Monday to $41.", ["Shares of Elm"]),
    ("He knows firms with sales north of $3 million.", ["sales"]),
    ("She paid friends upwards of $3 million.", [None]),
    # Whom one pays is not bounded, and a rate may stand beside what it is in money
    ("The town will pay the chief up to $4,000.", [None]),
    ("The town will pay the contractor up to $4,000.", [None]),
    ("The town will pay fees up to $4,000.", ["fees"]),
    ("Elm shares rose 15.8% ($1.10) to close at $8.06.", ["Elm shares", "Elm shares"]),
    ("Elm shares fell 5% (€2.10) on Monday.", ["Elm shares"]),
    ("The fee ($1.10) rose 5% to $8.", ["The fee", "The fee"]),
    ("Profit was $5 million, down by 68% from $15 million.", ["Profit", "Profit"]),
    ("It paid $4 million in new short-term loans.", ["new short-term loans"]),
    ("Some states made pledges, $4 million of that coming from Peru.", [None]),
    ("Some states made pledges, $4 million of that money from Peru.", ["money"]),
    ("It could elevate the deal to $4 million.", ["the deal"]),
    # Who lends a sum is not what moves by it
    ("The bank will advance $4 million to Elm.", [None]),
    ("Elm shares will advance 4 cents.", ["Elm shares"]),
    ("Exports advanced to $4 billion.", ["Exports"]),
    # What leads to a verb is no part of what it measures
    ("Elm agreed on Monday to be bought for $5 billion.", ["Elm"]),
    ("The price needed to rise to $5.", ["The price"]),
    ("The need to spend rose to $5.", ["The need to spend"]),
    ("The share fell 4% yesterday to end at $2.", ["The share"]),
    ("Elm will pay $4 million in a deal with Rye.", [None]),
    ("Elm will pay $4 million in a settlement.", ["settlement"]),
    # What adds up to a sum, wherever it was done; what a sum did, whatever its verb looks like
    ("The board approved three grants totaling $4 million in open session.", ["three grants"]),
    ("The board holds $4 million in open accounts.", ["open accounts"]),
    ("Revenue of $4 million beat forecasts.", ["Revenue"]),
    ("The board spent $4 million beach funds.", ["beach funds"]),
]


@pytest.mark.parametrize(("sentence", "subjects"), SUBJECTS)
def test_a_sum_measures_what_the_sentence_says(sentence, subjects):
    found = onrecord.extract(sentence).claims_of("amount")
    found = sorted(found, key=lambda claim: claim.spans_of("amount"))
    assert [claim["subject"] for claim in found] == subjects


@pytest.mark.parametrize(
    ("sentence", "lows"),
    [
        ("Its value rose from $30 to $40 million.", ["30000000", "40000000"]),
        ("Its value rose from $900 to $1 million.", ["900", "1000000"]),
        ("Shares in Elm soared 14%, or 43p to 350p.", ["0.43", "3.5"]),
        ("Shares in Elm soared 14 per cent or 43p to 350p.", ["0.43", "3.5"]),
        ("Its value rose from $3 million to $40 million.", ["3000000", "40000000"]),
    ],
)
def test_the_ends_of_a_change_share_a_scale(sentence, lows):
    found = onrecord.extract(sentence).claims_of("amount")
    assert [claim.attributes["low"] for claim in found] == lows


@pytest.mark.parametrize(
    ("sentence", "amount"),
    [
        ("Elm sold 14 million-dollar homes in May.", "million-dollar"),
        ("Elm won a 14 million-dollar award in May.", "14 million-dollar"),
        ("Elm made 14-million-dollar loans in May.", "14-million-dollar"),
        ("Elm issued 14 mln-dlr notes in May.", "14 mln-dlr"),
    ],
)
def test_a_number_may_count_what_a_sum_describes(sentence, amount):
    [claim] = onrecord.extract(sentence).claims_of("amount")
    assert claim["amount"] == amount
