"""What sums measure in sentences made of nouns, verbs and modifiers: what one noun can be, its like can."""

import pytest

import onrecord

# A sentence, and the subject of each of its sums in the order of the text.
SUBJECTS = [
    # A conversion in brackets that is not exact; one that opens a sentence of its own
    ("They signed six loans worth ¥400 billion (around $3 billion).", ["six loans", "six loans"]),
    ("The fee was cut by ¥400 billion (from $3 billion).", ["The fee", None]),
    ("They sat there (about $4 million was spent).", [None]),
    # Modifiers of two words, and vague numbers
    ("They increased their spending to well over £100m.", ["their spending"]),
    ("Profit fell to well below £100m.", ["Profit"]),
    ("He has a debt of several thousand dollars.", ["debt"]),
    ("He has several hundred dollars.", [None]),
    # How often something is paid, inside its noun; not how it moves
    ("The board cut the monthly fee from $80 to $50.", ["the monthly fee", "the monthly fee"]),
    ("The board cut prices sharply to $50.", [None]),
    # How far it went
    ("The rent has more than doubled to $4,000.", ["The rent"]),
    ("The rent has almost doubled to $4,000.", ["The rent"]),
    ("It will bring the annual pay for the chief up to $4,000.", ["the annual pay for the chief"]),
    ("The aid brings total outlays so far to about $3 billion.", ["total outlays"]),
    # What is counted, and priced by the piece; a sum beside its noun; nouns without an article
    ("It bought 400 shares at $1.50 each.", ["400 shares"]),
    ("It closed in 1987 at $1.50 a share.", [None]),
    ("The gap, about $4 million, is large.", ["The gap"]),
    ("Lee, $4 million, was first.", [None]),
    ("They gave the school, $4 million, and left.", [None]),
    ("The fire did about $4,000 damage.", ["damage"]),
    ("They get a 5-percent increase and $600 insurance benefit.", ["insurance benefit"]),
    # When something was won, and by whom granted
    ("It won deals last week worth $4 million.", ["deals"]),
    ("The loans granted by the bank last month worth $4 million are due.", [None]),
    # What is done again to what a sum is of
    ("Banks backed the rescheduling of $4 billion (£3 billion) of debts.", ["debts", "debts"]),
    ("The plan consists of $4 million of loans.", ["loans"]),
    ("They seek an issue of $4 million of bonds.", ["issue"]),
]


@pytest.mark.parametrize(("sentence", "subjects"), SUBJECTS)
def test_a_sum_has_its_subject(sentence, subjects):
    claims = onrecord.extract(sentence).claims_of("amount")
    assert [claim["subject"] for claim in claims] == subjects


@pytest.mark.parametrize(
    ("sentence", "amounts"),
    [
        ("Rapper 50 Cent was there on Monday.", []),
        ("She wore 50 Cent shirts all year.", []),
        ("Council Backs 50 Cent Tax", ["50 Cent"]),
        ("A 50 cent tax was backed.", ["50 cent"]),
        ("It pays 50 Dollars a day to workers.", ["50 Dollars"]),
    ],
)
def test_a_name_is_no_sum(sentence, amounts):
    assert [claim["amount"] for claim in onrecord.extract(sentence).claims_of("amount")] == amounts
