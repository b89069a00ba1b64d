"""Agreements as papers of many countries tell them: in councils, ministries, courts, clubs and firms."""

import pytest

import onrecord

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
    # what has begun, and what is over; a time behind a verb with its particle
    ("They began negotiating a deal to end the war last year.", "negotiating", ["They"], "negotiating", "to end the war"),
    ("They reached a deal to pay for the mills shut last year.", "reached", ["They"], "reached", "to pay for the mills shut last year"),
    ("The truce agreement with Peru has broken down hours after it began.", "broken down", ["Peru"], "withdrawn", ""),
    # what else is told of beside an agreement, before it, and inside the terms
    ("That agreement and a later attempt to call a truce also collapsed.", "collapsed", [], "withdrawn", ""),
    ("This new deal, agreed prior to the tour of Peru, allows us to plan.", "agreed", [], "reached", "allows us to plan"),
    ("Elm agreed prior to the tour to pay players.", "agreed", ["Elm"], "reached", "to pay players"),
    ("The pact, which also includes a fee, was signed on Friday.", "signed", [], "signed", "includes a fee"),
    # names of unions, clubs and formulas
    ("Nurses rejected the return to work formula deal that doctors signed.", "rejected", ["Nurses"], "rejected", ""),
    ("The union is set to sign a Return to Work Formula today.", "sign", ["union"], "pending", ""),
    ("They signed a pact on a return to work for nurses.", "signed", ["They"], "signed", "on a return to work for nurses"),
    ("The Elm Medical Practitioners, Pharmacists and Dentists' Union signed a pact with Acme.", "signed", ["Elm Medical Practitioners, Pharmacists and Dentists' Union", "Acme"], "signed", ""),
    ("Rovers signed a deal with rivals United.", "signed", ["Rovers", "rivals United"], "signed", ""),
    # what officials say it holds; what somebody did besides; how long strife went on
    ("Nurses reached a tentative pact union officials said offered better pay.", "reached", ["Nurses"], "reached", "offered better pay"),
    ("Elm also agreed to continue paying the cost of care and addressed nurses' concerns.", "agreed", ["Elm"], "reached", "to continue paying the cost of care"),
    ("Elm agreed to have the hall cleaned and repaired.", "agreed", ["Elm"], "reached", "to have the hall cleaned and repaired"),
    ("Chile and Peru reached an accord to restore ties after years of strife.", "reached", ["Chile", "Peru"], "reached", "to restore ties"),
    ("Acme agreed to free miners held after years of war.", "agreed", ["Acme"], "reached", "to free miners held after years of war"),
    # who is in trouble, and for whom one speaks
    ("Ailing Zalkom and its three unions signed a pact on pay.", "signed", ["Zalkom", "three unions"], "signed", "on pay"),
    ("An official for the Rail Union said an agreement with Acme was being signed.", "signed", ["Rail Union", "Acme"], "signed", ""),
    # per its terms
    ("The company will receive a payment of $5 million, per the terms of this deal.", "deal", ["company"], "reached", "The company will receive a payment of $5 million"),
    ("Per the deal, Acme will pay a fee.", "deal", ["Acme"], "reached", "Acme will pay a fee"),
    # what one owes under it, whose intention and compliance it is
    ("Chile said that Peru would suspend its obligations under the Rye Treaty.", "suspend", ["Peru"], "withdrawn", ""),
    ("Peru notified the Chilean embassy of the US intention to withdraw from the treaty.", "withdraw from", ["US"], "withdrawn", ""),
    ("Peru left after years of disputes over Chile's compliance with the Rye Treaty.", "compliance", ["Chile"], "in_force", ""),
    # a draft, and approval that is given or not
    ("Chile and Peru have prepared a draft for a pact on gas.", "pact", [], "proposed", "on gas"),
    ("The court denied preliminary approval of a class action settlement on Friday.", "approval", ["court"], "rejected", ""),
    ("The court granted approval of the pact.", "approval", ["court"], "reached", ""),
    ("The court is expected to grant approval of the pact.", "approval", ["court"], "pending", ""),
    # ministers of several fields; one thing or another joined in a clause
    ("State Minister for Youth and Sports Zahid Ahsan Lee and Rye Minister Ann Roe signed a pact.", "signed", ["State Minister for Youth and Sports Zahid Ahsan Lee", "Rye Minister Ann Roe"], "signed", ""),
    ("The pact was signed by Peruvian Culture, Tourism and Civil Aviation Secretary Ann Lee and Bo Roe.", "signed", ["Peruvian Culture, Tourism and Civil Aviation Secretary Ann Lee", "Bo Roe"], "signed", ""),
    ("A pact whereby Acme will buy the print and media arms of the Elm group has been signed.", "signed", ["Acme"], "signed", "whereby Acme will buy the print and media arms of the Elm group"),
    # whom a past describes, who is in agreement
    ("They said that they have reached an understanding with coveted righthander Jose Cano on a contract.", "reached", ["they", "coveted righthander Jose Cano"], "reached", "on a contract"),
    ("The Council of Governors and Rye Nurses and Dentists Union signed a pact.", "signed", ["Council of Governors", "Rye Nurses and Dentists Union"], "signed", ""),
    # an aside on a subject, who takes an office by it, what one minds, what bars
    ("The council, which has a contract signed in 2023, has offered a further $850,000.", "signed", [], "signed", ""),
    ("Bo Roe will go once the deal completes, in May, with finance director Ann Lee becoming chief.", "completes", [], "pending", ""),
    ("The deal was reached, with Zane paying $5.", "reached", ["Zane"], "reached", "paying $5"),
    ("The mayor was concerned about signing a pact with Acme.", "signing", ["mayor", "Acme"], "proposed", ""),
    ("The clause bars firms from signing accords with rivals.", "signing", ["firms", "rivals"], "rejected", ""),

    ("Mr Roe met President Ann Lee in Windsor to finalise an accord on the port.", "finalise", ["Mr Roe", "President Ann Lee"], "negotiating", "on the port"),
    ("Police questioned a man accused of breaching the truce.", "breaching", ["man"], "broken", ""),
    ("The firm won a case against drivers accused of breaking a strike pact.", "breaking", ["drivers"], "broken", ""),
    ("Roe was today accused of breaking the truce.", "breaking", ["Roe"], "broken", ""),
    ("Greece and Chile have been unable to agree on their border since they fought a war in 1962.", "agree", ["Greece", "Chile"], "rejected", "on their border"),
    ("Oslo and Riga agreed to open the road shut since 1992.", "agreed", ["Oslo", "Riga"], "reached", "to open the road shut since 1992"),
    ("Oslo and Riga reached an accord on border patrols during a meeting in Rome.", "reached", ["Oslo", "Riga"], "reached", "on border patrols"),
    ("Town officials plan to sign a contract with the Elm County Sheriff's Office for police patrols in the town.", "sign", ["Town officials", "Elm County Sheriff's Office"], "pending", "for police patrols in the town"),
    ("Acme signed a contract with the Office for National Statistics.", "signed", ["Acme", "Office for National Statistics"], "signed", ""),

    ("She saw the deal, which she agreed with Riga.", "agreed", ["she", "Riga"], "reached", ""),
    ("She defended the deal that she agreed with Riga.", "agreed", ["she", "Riga"], "reached", ""),
    ("She saw the deal she struck with Riga.", "struck", ["she", "Riga"], "reached", ""),
    ("The deal that Roe agreed with Riga in May cuts fees.", "agreed", ["Roe", "Riga"], "reached", ""),
    ("She signed a pact to build the first plant Acme had built since the firm left Oslo.", "signed", ["She"], "signed", "to build the first plant Acme had built since the firm left Oslo"),

    ("MPs have authorised Ann Dunn to go back to Brussels and try to renegotiate her fishing deal.", "renegotiate", ["Ann Dunn"], "negotiating", ""),
    ("Roe wants to go to Rome and try to sign a pact.", "sign", ["Roe"], "pending", ""),
    ("Mr Dunn signed a new deal on Elm's fish trade on Monday in a bid to end the row.", "signed", ["Mr Dunn"], "signed", "on Elm's fish trade"),
    ("Oslo and Riga agreed to cut fees in a bid to save jobs.", "agreed", ["Oslo", "Riga"], "reached", "to cut fees in a bid to save jobs"),
    ("Zalkom announced it had settled Joe Dunn's lawsuit against the studio.", "settled", ["Zalkom", "studio"], "reached", "Joe Dunn's lawsuit against the studio"),

    ("The parties to the conflict also agreed to withdraw troops.", "agreed", ["parties to the conflict"], "reached", "to withdraw troops"),
    ("The two generals reached an agreement for a ceasefire and a meeting.", "reached", ["two generals"], "reached", "for a ceasefire and a meeting"),
    ("Acme struck a deal with Zane to buy land for the bridge and delaying the work could push the costs up.", "struck", ["Acme", "Zane"], "reached", "to buy land for the bridge"),
    ("Acme agreed to sell the mill and closing the plant will cost jobs.", "agreed", ["Acme"], "reached", "to sell the mill"),
    ("Acme agreed to stop dumping waste and closing roads.", "agreed", ["Acme"], "reached", "to stop dumping waste and closing roads"),

    ("In September, the city of Elm, Kentucky, agreed to pay for reforms.", "agreed", ["city of Elm"], "reached", "to pay for reforms"),
    ("On Friday, officials in Elm, Ohio, agreed to pay for it.", "agreed", ["officials in Elm"], "reached", "to pay for it"),

    ("Denver settled a lawsuit that alleged that guards broke the law in May.", "settled", ["Denver"], "reached", "a lawsuit that alleged that guards broke the law in May"),
    ("Denver settled a lawsuit against Acme in May.", "settled", ["Denver", "Acme"], "reached", "a lawsuit against Acme"),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=[case[0][:50] for case in CASES])
def test_an_agreement_is_found_once(assert_agreement, case):
    assert_agreement(*case)


def test_where_an_earlier_truce_was_made_is_not_where_it_is_agreed_to():
    text = "The states had agreed to abide by the terms of a truce first negotiated in Lima on Oct. 10."
    (claim,) = onrecord.extract(text).claims_of("agreement")
    assert (claim["trigger"], claim["venue"], claim["date"]) == ("agreed", None, None)


def test_what_is_still_to_be_done_in_a_year_is_no_date():
    text = "As part of the pact, the district agreed Friday to cover the increase in dues this year."
    (claim,) = onrecord.extract(text).claims_of("agreement")
    assert claim["date"] == "Friday"


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("A pact has been reached with several hospitals in Elm City.", None),
        ("A pact has been reached with two firms in Lima.", None),
        ("Acme signed a pact with two firms in Lima on Monday.", "Lima"),
        ("Acme signed a pact with Zane in Lima.", "Lima"),
    ],
)
def test_where_a_partner_without_a_name_sits_is_no_venue(text, venue):
    (claim,) = onrecord.extract(text).claims_of("agreement")
    assert claim["venue"] == venue


@pytest.mark.parametrize(
    ("text", "venue", "date"),
    [
        (
            "The pact will be signed at an ASEAN leaders summit in Bangkok in May.",
            "ASEAN leaders summit",
            "May",
        ),
        ("Oslo and Riga reached an accord on patrols during a meeting in Rome.", "Rome", None),
        ("Oslo and Riga reached an accord on patrols during talks in Rome on Friday.", "Rome", "Friday"),
        ("Oslo and the rebels announced in Rome the signing of a truce.", "Rome", None),
        ("The pacts were inked at the Rye Hall on Monday.", "Rye Hall", "Monday"),
        ("On Friday, Acme announced that it would terminate its contract with Zane.", None, None),
        ("On Friday, Acme said it had signed a pact with Zane.", None, "Friday"),
    ],
)
def test_where_and_when_it_was_made(text, venue, date):
    (claim,) = onrecord.extract(text).claims_of("agreement")
    assert (claim["venue"], claim["date"]) == (venue, date)


def test_those_in_agreement_make_news():
    (claim,) = onrecord.extract("Bo Roe and Elm City are in agreement on a contract.").claims_of("agreement")
    assert claim.attributes["passing"] is False
