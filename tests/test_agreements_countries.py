"""Agreements as papers of many countries tell them: in councils, ministries, courts, clubs and firms."""

import pytest

# sentence, trigger, parties, status, terms (None: not looked at)
CASES = [
    # where one votes, and with whom one confirms
    ("Elm said its holders voted in a special meeting to approve a pact with Acme.", "approve", ["holders", "Acme"], "reached", ""),
    ("Rovers and United have both confirmed an agreement has been reached for Ann Lee to move.", "reached", ["Rovers", "United"], "reached", "for Ann Lee to move"),
    ("Rovers confirmed an agreement has been reached for Ann Lee to move.", "reached", [], "reached", "for Ann Lee to move"),
    # a time behind `after`, and a date of several parts, in the terms
    ("The rivals signed a pact under which guns fall silent after two days, the minister said.", "signed", ["rivals"], "signed", "under which guns fall silent after two days"),
    ("The firms agreed to sign the paper on Friday, May 30, the envoy told reporters.", "agreed", ["firms"], "reached", "to sign the paper on Friday, May 30"),
    # what it is for is no term
    ("Elm County signed pacts with six towns so that it can mend roads.", "signed", ["Elm County", "six towns"], "signed", ""),
    ("Peru has signed six pacts with Chile in a bid to deepen ties.", "signed", ["Peru", "Chile"], "signed", ""),
    ("Peru has signed six pacts with Chile to deepen ties.", "signed", ["Peru", "Chile"], "signed", "to deepen ties"),
    # a further verb with a plural subject
    ("These agreements were approved on Monday and allow the county to mend roads.", "approved", [], "reached", "allow the county to mend roads"),
    # what people do inside their name, and what they do where
    ("Rovers attacking midfielder Ann Lee has agreed a five-year deal with Elm City.", "agreed", ["Rovers attacking midfielder Ann Lee", "Elm City"], "reached", ""),
    ("Mining ministers from Andean States meeting in Lima agreed to cut tolls.", "agreed", ["Mining ministers"], "reached", "to cut tolls"),
    # for whom each signs
    ("The pact was signed by Sports Minister Ann Lee from the Chilean side and Peruvian Culture Secretary Bo Roe.", "signed", ["Sports Minister Ann Lee", "Peruvian Culture Secretary Bo Roe"], "signed", ""),
    # a partnership of states, by its name, and of many
    ("Twelve ministers signed the Andean Trade Partnership in Lima, Peru, on Friday.", "signed", ["Twelve ministers"], "signed", ""),
    # who says it: two of whom one has a stop, and somebody who knows
    ("Envoys reached a deal to end the war between Chile and Peru, the U.S. and Oslo said, after a year of strife.", "reached", ["Envoys"], "reached", "to end the war between Chile and Peru"),
    ("Elm City reached agreement with Bo Roe on a contract, a person familiar with the deal told the Elm Post.", "reached", ["Elm City", "Bo Roe"], "reached", "on a contract"),
    ("Acme agreed to sell oil, gas and tin, Zane said.", "agreed", ["Acme"], "reached", "to sell oil, gas and tin"),
    # where a clause ends by which something is so; on what grounds it is
    ("A purchase agreement whereby Acme will acquire all of the mills of Elm Foods has been signed.", "signed", ["Acme"], "signed", "whereby Acme will acquire all of the mills of Elm Foods"),
    ("The trade board approved the deal on competition grounds in April.", "approved", ["trade board"], "reached", ""),
    # who both sides are
    ("During talks between Chile and Peru, both parties signed a pact.", "signed", ["Chile", "Peru"], "signed", ""),
    ("At a long meeting between the union and Acme, both sides signed a pact to cut hours.", "signed", ["union", "Acme"], "signed", "to cut hours"),
    ("Talks between Chile and Peru went on until both sides signed a pact.", "signed", ["both sides"], "signed", ""),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=[case[0][:50] for case in CASES])
def test_an_agreement_is_found_once(assert_agreement, case):
    assert_agreement(*case)
