"""Agreements as papers of today tell them: ministers with their names, unions with long ones, who only helped."""

import pytest

import onrecord

# sentence, trigger, parties, status, terms (None: not looked at)
CASES = [
    # a rank that is a quality is nobody
    (
        "The agreement gives major gains to both sides.",
        "agreement",
        [],
        "reached",
        "gives major gains to both sides",
    ),
    ("The agreement gives the general public a say.", "agreement", ["general public"], "reached", None),
    ("The agreement gives Major Ann Lee a say.", "agreement", ["Major Ann Lee"], "reached", None),
    # two words that make an adverb, a time before what is announced
    (
        "The nurses have in turn agreed to concessions on overtime.",
        "agreed",
        ["nurses"],
        "reached",
        "to concessions on overtime",
    ),
    (
        "The nurses have in the Rye clinic agreed to concessions.",
        "agreed",
        ["nurses"],
        "reached",
        "to concessions",
    ),
    ("The unions announced this Saturday an agreement in principle.", "announced", ["unions"], "reached", ""),
    # who is no agreement
    (
        "The union announced a pact for 200 nurses who have been on strike for weeks.",
        "announced",
        ["union"],
        "reached",
        None,
    ),
    # a list of trades in one union's name, and for whom lawyers speak
    (
        "Norvik and Local 12 of the United Steel, Paper and Glass Workers reached a deal.",
        "reached",
        ["Norvik", "Local 12 of the United Steel, Paper and Glass Workers"],
        "reached",
        "",
    ),
    (
        "Lawyers for the family and the city settled the lawsuit for $5 million.",
        "settled",
        ["Lawyers for the family and the city"],
        "reached",
        None,
    ),
    (
        "Leaders of the union and the company reached a deal.",
        "reached",
        ["Leaders of the union", "company"],
        "reached",
        "",
    ),
    ("Ford, GM and Norvik reached a deal.", "reached", ["Ford", "GM", "Norvik"], "reached", ""),
    ("Ann Lee, CEO, and Bo Roe signed a deal.", "signed", ["Ann Lee", "Bo Roe"], "signed", ""),
    (
        "The firm of Hale and Quince agreed to lead the sale.",
        "agreed",
        ["firm of Hale and Quince"],
        "reached",
        "to lead the sale",
    ),
    (
        "The firm and Quince agreed to lead the sale.",
        "agreed",
        ["firm", "Quince"],
        "reached",
        "to lead the sale",
    ),
    # the holders of offices, named between commas
    (
        "The minister for fish, Ann Lee, and her Angolan counterpart, Bo Roe, signed a pact.",
        "signed",
        ["Ann Lee", "Bo Roe"],
        "signed",
        "",
    ),
    (
        "Peru's foreign minister, Ann Lee, and her Chilean counterpart, Bo Roe, signed a pact.",
        "signed",
        ["Ann Lee", "Bo Roe"],
        "signed",
        "",
    ),
    (
        "The pact was signed by the minister for fish, Ann Lee, and her Angolan counterpart, Bo Roe.",
        "signed",
        ["Ann Lee", "Bo Roe"],
        "signed",
        "",
    ),
    (
        "Ann Lee and Bo Roe signed a Customs Mutual Assistance Agreement.",
        "signed",
        ["Ann Lee", "Bo Roe"],
        "signed",
        "",
    ),
    # what stands beside: with whom agreeing the main clause is told, another clause behind a comma
    (
        "With the union agreeing to a pay cut and management promising no layoffs, the strike ended.",
        "agreeing",
        ["union"],
        "reached",
        "to a pay cut",
    ),
    (
        "With Norvik having agreed to sell the mill, its shares rose.",
        "agreed",
        ["Norvik"],
        "reached",
        "to sell the mill",
    ),
    (
        "The strike ended, with the union agreeing to a cut and Norvik promising no layoffs.",
        "agreeing",
        ["union"],
        "reached",
        "to a cut",
    ),
    (
        "The union is agreeing to a cut and a freeze.",
        "agreeing",
        ["union"],
        "reached",
        "to a cut and a freeze",
    ),
    (
        "Both airlines agreed to “at-market” prices for the stock, Norvik wants a seat.",
        "agreed",
        ["Both airlines"],
        "reached",
        "to “at-market” prices for the stock",
    ),
    (
        "Both airlines agreed to sell planes, engines and the hub they share.",
        "agreed",
        ["Both airlines"],
        "reached",
        "to sell planes, engines and the hub they share",
    ),
    (
        "The two sides agreed to work on rules for cars; shoes and clothes; and leather.",
        "agreed",
        ["two sides"],
        "reached",
        "to work on rules for cars; shoes and clothes; and leather",
    ),
    (
        "The two sides agreed to work on rules for cars; they meet in May.",
        "agreed",
        ["two sides"],
        "reached",
        "to work on rules for cars",
    ),
    (
        "The firms agreed to raise trade and investment to advance shared aims.",
        "agreed",
        ["firms"],
        "reached",
        "to raise trade and investment to advance shared aims",
    ),
    # what only the tagger takes for a noun, and how a pact on something came about
    ("The deal, not yet announced, outlines a truce and includes aid.", "deal", [], "reached", None),
    (
        "Norvik entered a deal that shifts stakes in oil.",
        "entered",
        ["Norvik"],
        "reached",
        "shifts stakes in oil",
    ),
    # who approves money to settle
    ("The council approved $2 million to settle a lawsuit.", "settle", ["council"], "reached", "a lawsuit"),
    # who only helped others to agree is no party, nor is who saw it signed
    ("Qatar brokered the deal that ended the fighting.", "brokered", [], "reached", "ended the fighting"),
    ("Qatar brokered a deal between the army and rebels.", "brokered", ["army", "rebels"], "reached", ""),
    ("Washington brokered a truce with Moscow.", "brokered", ["Washington", "Moscow"], "reached", ""),
    ("The signing of the pact was witnessed by President Bo Roe.", "signing", [], "signed", ""),
    ("The signing of the pact will be witnessed by President Bo Roe.", "signing", [], "pending", ""),
    # people by what they do, and whose deal it is already said to be
    (
        "The agreement allows retiring teachers to count the year.",
        "agreement",
        ["retiring teachers"],
        "reached",
        None,
    ),
    ("The agreement allows mining to go on.", "agreement", [], "reached", "allows mining to go on"),
    (
        "Oakland teachers voted to ratify their contract deal with the Elm district.",
        "ratify",
        ["Oakland teachers", "Elm district"],
        "in_force",
        "",
    ),
    (
        "A vote to ratify their deal with the Elm district is due.",
        "ratify",
        ["their", "Elm district"],
        "pending",
        "",
    ),
    (
        "Negotiators from the army and the rebels signed the truce.",
        "signed",
        ["Negotiators from the army and the rebels"],
        "signed",
        "",
    ),
    (
        "Troops from the army and the rebels signed the truce.",
        "signed",
        ["Troops from the army", "rebels"],
        "signed",
        "",
    ),
    ("Lee turned down a new deal from Elm United.", "turned down", ["Lee", "Elm United"], "rejected", ""),
    (
        "A settlement is in the works between several states — including Ohio — and a drug firm.",
        "settlement",
        ["several states", "drug firm"],
        "negotiating",
        "",
    ),
    # what an agreement settles is no agreement of its own; what stands beside is no term
    (
        "Ten states reached an agreement with maker Norvik that could settle 90 lawsuits.",
        "reached",
        ["Ten states", "maker Norvik"],
        "reached",
        "could settle 90 lawsuits",
    ),
    (
        "General Ann Lee signed the agreement for the government side.",
        "signed",
        ["General Ann Lee"],
        "signed",
        "",
    ),
    (
        "General Ann Lee signed an agreement for the sale of arms.",
        "signed",
        ["General Ann Lee"],
        "signed",
        "for the sale of arms",
    ),
    (
        "Elm agreed to pay $4 with a further $2 in fees meaning the deal is worth $6.",
        "agreed",
        ["Elm"],
        "reached",
        "to pay $4 with a further $2 in fees",
    ),
    (
        "Elm agreed to explain the meaning of the clause.",
        "agreed",
        ["Elm"],
        "reached",
        "to explain the meaning of the clause",
    ),
    # who a partner is, behind a comma; how many there are about; firms with their forms; initials
    (
        "Elm Air reached a tentative deal with its union, the Allied Pilots Association (APA) that included a raise.",
        "reached",
        ["Elm Air", "union"],
        "reached",
        "included a raise",
    ),
    (
        "Elm Air reached a deal with its union, the plan that included a raise.",
        "reached",
        ["Elm Air", "union"],
        "reached",
        None,
    ),
    ("About 73% of pilots ratified the deal.", "ratified", ["73% of pilots"], "in_force", ""),
    (
        "The deal with Hartono Sdn. Bhd. will be signed in May.",
        "signed",
        ["Hartono Sdn. Bhd."],
        "pending",
        "",
    ),
    (
        "Chairman Manuel V. Lopez supposedly entered into an agreement on this.",
        "entered into",
        ["Chairman Manuel V. Lopez"],
        "reached",
        "on this",
    ),
    ("Both Oslo's allies and Tehran reached a deal.", "reached", ["Oslo's allies", "Tehran"], "reached", ""),
    ("Both unions and Tehran reached a deal.", "reached", ["Both unions", "Tehran"], "reached", ""),
    # what others are to do; what a pact that somebody breaks holds; for whom several sign; what it holds besides
    (
        "Commissioner Bo Cox moved that the court approve an agreement with Elm.",
        "approve",
        ["Elm"],
        "pending",
        "",
    ),
    (
        "Bo Cox said that the courts approve an agreement with Elm.",
        "approve",
        ["courts", "Elm"],
        "reached",
        "",
    ),
    (
        "Oslo accused Tehran of violating the 2015 agreement limiting its arms program.",
        "violating",
        ["Tehran"],
        "broken",
        "limiting its arms program",
    ),
    ("Tehran violated the agreement by limiting visits.", "violated", ["Tehran"], "broken", ""),
    (
        "The agreement was signed by Merz for the CDU, and Premier Cole for the CSU.",
        "signed",
        ["Merz", "Premier Cole"],
        "signed",
        "",
    ),
    (
        "The agreement was reached after talks lasting 17 hours, and consisted of new taxes.",
        "reached",
        [],
        "reached",
        "consisted of new taxes",
    ),
    ("The pact was signed in May and took effect in June.", "signed", [], "signed", ""),
    (
        "The board reached an agreement to raise Elm Airlines pay rates to match those of Rye.",
        "reached",
        ["board"],
        "reached",
        "to raise Elm Airlines pay rates to match those of Rye",
    ),
    (
        "The agreement says that the firms pay raises in May.",
        "agreement",
        [],
        "reached",
        "says that the firms pay raises in May",
    ),
    # a name that looks like a small word, who brokered what calls for a truce, by whom somebody is bought
    (
        "Premier Lars Roe and his Chinese counterpart Xi Jiang signed a gas deal.",
        "signed",
        ["Premier Lars Roe", "Chinese counterpart Xi Jiang"],
        "signed",
        "",
    ),
    (
        "The deal brokered by Qatar and Egypt calls for a six-week truce.",
        "brokered",
        [],
        "reached",
        "calls for a six-week truce",
    ),
    (
        "Norvik agreed on Monday to be bought by Elm for $5 billion.",
        "agreed",
        ["Norvik", "Elm"],
        "reached",
        "to be bought by Elm for $5 billion",
    ),
    ("Norvik agreed on Monday to the plan by Elm.", "agreed", ["Norvik"], "reached", "to the plan by Elm"),
    # from whom somebody is to part, and what only sounds like a time
    (
        "The Rovers agreed to cut ties with Elm Foods.",
        "agreed",
        ["Rovers"],
        "reached",
        "to cut ties with Elm Foods",
    ),
    (
        "Peru agreed to restore ties with Chile.",
        "agreed",
        ["Peru", "Chile"],
        "reached",
        "to restore ties with Chile",
    ),
    (
        "Norvik agreed to a 40-hour week and to higher pay.",
        "agreed",
        ["Norvik"],
        "reached",
        "to a 40-hour week and to higher pay",
    ),
    # names that end in a small word, contracts by what they are worth, how people ended their talks
    ("The county and General Re signed an agreement.", "signed", ["county", "General Re"], "signed", ""),
    ("Norvik signed a $400bn contract with Elm Gas.", "signed", ["Norvik", "Elm Gas"], "signed", ""),
    (
        "The two sides ended weeks of talks by agreeing to establish a fund.",
        "agreeing",
        ["two sides"],
        "reached",
        "to establish a fund",
    ),
    ("The two sides are in talks on signing a deal.", "signing", ["two sides"], "pending", ""),
    # what led to an agreement, or tells of a thing in it, is no term of it; when what it holds begins is
    (
        "The two sides agreed to swap prisoners after two days of talks in Doha.",
        "agreed",
        ["two sides"],
        "reached",
        "to swap prisoners",
    ),
    (
        "The two sides agreed to swap prisoners after talks end.",
        "agreed",
        ["two sides"],
        "reached",
        "to swap prisoners after talks end",
    ),
    (
        "Under the deal, Elm will sell 7 ships a year – the first of which has arrived.",
        "deal",
        ["Elm"],
        "reached",
        "Elm will sell 7 ships a year",
    ),
    (
        "Under the deal, Elm will sell 7 ships a year – and 9 trains.",
        "deal",
        ["Elm"],
        "reached",
        "Elm will sell 7 ships a year – and 9 trains",
    ),
    (
        "Elm signed a deal with Rye for supply of gas beginning in 2017.",
        "signed",
        ["Elm", "Rye"],
        "signed",
        "for supply of gas beginning in 2017",
    ),
    # a name that stands again is one party
    (
        "The agreement with Rye requires Rye to pay $5.",
        "agreement",
        ["Rye"],
        "reached",
        "requires Rye to pay $5",
    ),
    # who denies something and agrees all the same
    ("Norvik denied wrongdoing but agreed to pay a fine.", "agreed", ["Norvik"], "reached", "to pay a fine"),
    (
        "Norvik neither admitted nor denied guilt in agreeing to pay a fine.",
        "agreeing",
        ["Norvik"],
        "reached",
        "to pay a fine",
    ),
    ("Norvik denied that it agreed to pay a fine.", "agreed", ["Norvik"], "rejected", "to pay a fine"),
    ("Norvik has an interest in signing a deal.", "signing", ["Norvik"], "proposed", ""),
    # who made what others vote on, whose boards, terms with somebody, and what is in place
    (
        "Workers will vote on a deal reached by their union and Norvik.",
        "vote on",
        ["union", "Norvik"],
        "pending",
        "",
    ),
    ("Workers to vote on deal", "vote on", [], "pending", ""),
    ("Workers will vote on a deal backed by Elm.", "vote on", [], "pending", ""),
    ("Both companies' boards have approved the deal.", "approved", ["Both companies' boards"], "reached", ""),
    (
        "The Rovers agreed to terms with striker Jo Dunn.",
        "agreed",
        ["Rovers", "striker Jo Dunn"],
        "reached",
        "",
    ),
    ("With the deal in place, teachers will return to class.", "in place", [], "in_force", ""),
    # what binds people, whatever it is called, and what is near though it is tentative
    (
        "The memorandum commits Rwanda to withdraw its troops.",
        "memorandum",
        ["Rwanda"],
        "reached",
        "commits Rwanda to withdraw its troops",
    ),
    (
        "The council is close to a tentative agreement with Elm Bank.",
        "agreement",
        ["council", "Elm Bank"],
        "negotiating",
        "",
    ),
    ("The council has a tentative agreement with Elm Bank.", "has", ["council", "Elm Bank"], "reached", ""),
]


@pytest.mark.parametrize(
    ("text", "trigger", "parties", "status", "terms"), CASES, ids=[row[0][:50] for row in CASES]
)
def test_an_agreement_is_read_as_its_sentence_tells_it(
    text, trigger, parties, status, terms, assert_agreement
):
    assert_agreement(text, trigger, parties, status, terms)


@pytest.mark.parametrize(
    "text",
    [
        "The memorandum says the mill is old.",
        "The council approved $2 million to settle families in Rye.",
        "The signing was witnessed by President Bo Roe.",
    ],
)
def test_what_tells_of_no_agreement_gives_none(text):
    assert not onrecord.extract(text).claims_of("agreement")


def test_whoever_stands_by_with_a_paper_of_their_own_is_no_partner():
    text = "Elm United have agreed a deal with the club, with the player set to sign a five-year contract."
    deal, contract = onrecord.extract(text).claims_of("agreement")
    assert (deal["party"], deal["terms"]) == ("Elm United … club", None)
    assert (contract["party"], contract.attributes["status"]) == ("player", "pending")


def test_who_is_against_a_deal_does_not_join_it():
    text = "Lee signed the trade pact with Peru.\n\nLee now says she opposes the deal."
    claims = onrecord.extract(text).claims_of("agreement")
    assert [claim["trigger"] for claim in claims if claim["party"]] == ["signed"]
