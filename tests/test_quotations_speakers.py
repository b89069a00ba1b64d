"""Who speaks, where the subject is long, far from its verb, denied or cut off by capitals."""

import pytest

# text, then for each quotation (speaker, cue, contents joined by " + ")
SENTENCES = [
    # a title that the tagger takes for a verb
    ("The port's managing director said it leaked.", [("The port's managing director", "said", "it leaked")]),
    (
        "The port’s managing director, Jo Orr, announced the sale.",
        [("The port’s managing director, Jo Orr", "announced", "the sale")],
    ),
    # an aside with a clause in it, before a verb that the tagger takes for a participle
    (
        "The board, a body which keeps data on ports, declined to comment.",
        [("The board, a body which keeps data on ports", "declined", "to comment")],
    ),
    ("The clerk, a man who lives in Elm, accused of theft in May, has left.", []),
    ("It's managing risk, Orr said.", [("Orr", "said", "It's managing risk")]),
    # a relative clause with a name set off in it
    (
        "Jo Doyle, whose son, Ben, died in May, said it leaked.",
        [("Jo Doyle, whose son, Ben, died in May", "said", "it leaked")],
    ),
    # a name that is a function word, too
    ("“They ran,” General Than Oke said by phone.", [("General Than Oke", "said", "“They ran,”")]),
    # all that stands before the first verb of a sentence
    (
        "Neil Voss, who on May 1 becomes head of its new freight and tug unit, Elm Tug Co, said costs are up.",
        [
            (
                "Neil Voss, who on May 1 becomes head of its new freight and tug unit, Elm Tug Co",
                "said",
                "costs are up",
            )
        ],
    ),
    # past a relative clause of two words, and past who had it made
    (
        "Boaters interviewed outside the hall said they felt safe.",
        [("Boaters interviewed outside the hall", "said", "they felt safe")],
    ),
    ("Owners briefed on the toll expect a ruling.", [("Owners briefed on the toll", "expect", "a ruling")]),
    (
        "The rain stopped before the mayor said that the pier was safe.",
        [("the mayor", "said", "that the pier was safe")],
    ),
    (
        "Two wardens who voted yes said privately that the fee would stay.",
        [("Two wardens who voted yes", "said", "that the fee would stay")],
    ),
    (
        "Boaters who came early told clerks that the hall was full.",
        [("Boaters who came", "told", "that the hall was full")],
    ),
    (
        "The fee fell, though an engineer hired by the harbor warned in a May report that it would rise.",
        [("an engineer hired by the harbor", "warned", "that it would rise")],
    ),
    (
        "Nevada's governor, Brian Voss, a Republican, said that he had voted.",
        [("Nevada's governor, Brian Voss, a Republican", "said", "that he had voted")],
    ),
    (
        "The Department for Roads Up, Housing and Communities said the plan was sound.",
        [("The Department for Roads Up, Housing and Communities", "said", "the plan was sound")],
    ),
    (
        "Traders away from the pier said they thought the fee was too high.",
        [("Traders away from the pier", "said", "they thought the fee was too high")],
    ),
    (
        "The pier's site, run by Elm Voss, a professor at the harbor school, said the tide was late.",
        [("The pier's site, run by Elm Voss, a professor at the harbor school", "said", "the tide was late")],
    ),
    (
        "A poll from the harbor school released on Friday showed that most owners would sell.",
        [
            (
                "A poll from the harbor school released on Friday",
                "showed",
                "that most owners would sell",
            )
        ],
    ),
    # but no main clause, time or opening phrase
    (
        "The crowd cheers, and then Wallis says that the pier is safe.",
        [("Wallis", "says", "that the pier is safe")],
    ),
    (
        "The things he said were wrong, but the harbor board said it agreed.",
        [("the harbor board", "said", "it agreed")],
    ),
    # a superlative speaks, a conjunction and an article never do
    (
        "But most acknowledged that the drop was large.",
        [("most", "acknowledged", "that the drop was large")],
    ),
    ("Fees rose 2 pct, up from a previously reported 1 pct.", []),
    ("Some ruling Harbor Party members have left the hall.", []),
    ("Norvik yesterday ordered a cut in fees.", [("Norvik", "ordered", "a cut in fees")]),
    # addresses on the web
    (
        "Other sites such as pier9.com have stated that they will keep the film.",
        [("Other sites such as pier9.com", "have stated", "that they will keep the film")],
    ),
    # what one goes by is no source
    (
        "Each port must act according to its own interest, Voss said.",
        [("Voss", "said", "Each port must act according to its own interest")],
    ),
    (
        "<Norvik Corp>, earlier reporting higher losses, said it sold a pier.",
        [
            ("<Norvik Corp>", "reporting", "higher losses"),
            ("<Norvik Corp>, earlier reporting higher losses", "said", "it sold a pier"),
        ],
    ),
    (
        "While some traders estimated the tug was worth 30 dlrs, at least one said it was worth 40 dlrs.",
        [
            ("some traders", "estimated", "the tug was worth 30 dlrs"),
            ("at least one", "said", "it was worth 40 dlrs"),
        ],
    ),
    (
        "But the report said over half the fleet -- above all the old tugs -- stayed in port.",
        [("the report", "said", "over half the fleet -- above all the old tugs -- stayed in port")],
    ),
    ("Banks escape by swapping their loans for “exit bonds” at a discount.", []),
    # a name within a quotation is hardly who speaks it
    (
        "The younger brother, Larry, wanted none of it. “Larry said he would rather sell than sink.”",
        [
            ("The younger brother, Larry", "wanted", "none of it"),
            ("", "", "“Larry said he would rather sell than sink.”"),
        ],
    ),
    # a past form behind a conjunction
    (
        "He said Norvik's fees had cut into the profit but added: “There will be an end to it.”",
        [
            ("He", "added", "“There will be an end to it.”"),
            ("He", "said", "Norvik's fees had cut into the profit"),
        ],
    ),
    (
        "Voss said the two had been paid for their work, but declined to say how much.",
        [
            ("Voss", "declined", "to say how much"),
            ("Voss", "said", "the two had been paid for their work"),
        ],
    ),
    (
        "The board said its tugs had “freed” the strait and taken over two piers.",
        [("The board", "said", "its tugs had “freed” the strait and taken over two piers")],
    ),
    # a time is no part of who speaks or of what is spoken of
    ("Opec last month denied the report.", [("Opec", "denied", "the report")]),
    (
        "Voss called her decision last month to sell the pier “a very difficult one.”",
        [("Voss", "called", "her decision last month to sell the pier “a very difficult one.”")],
    ),
    (
        "Voss declined comment on what terms might move her to sell, saying only, “We look at things.”",
        [("Voss", "saying", "“We look at things.”")],
    ),
    ("Orr would neither confirm nor deny the sale.", [("Orr", "would neither confirm nor deny", "the sale")]),
    ("Neither said it would yield.", [("Neither", "said", "it would yield")]),
    # verbs with objects that are not said: then the verb of a clause follows its subject
    ("The firm was fined for failing to maintain a road, and signed a pledge last year.", []),
    ("Orr maintained the road was safe.", [("Orr", "maintained", "the road was safe")]),
    ("Orr, who wrote a book on ferries that sold well, left.", []),
    (
        "It sank, he said, adding the ministry planned to sell it.",
        [("he", "said", "It sank"), ("he", "adding", "the ministry planned to sell it")],
    ),
    # another speaks behind a semicolon
    (
        "According to local radio, two bridges are shut; the Red Cross says that it is flying in food.",
        [
            ("local radio", "According to", "two bridges are shut"),
            ("the Red Cross", "says", "that it is flying in food"),
        ],
    ),
    # the verb that opens a sentence belongs to the subject right behind it
    (
        "Retired GP Dr Alan Orr, 71, said he was gutted.",
        [("Retired GP Dr Alan Orr, 71", "said", "he was gutted")],
    ),
    (
        "Save Our Pier campaigner Ann Lee said it was over.",
        [("Save Our Pier campaigner Ann Lee", "said", "it was over")],
    ),
    (
        "Asked about the pier, Ann Lee said it was over.",
        [("", "Asked", "the pier"), ("Ann Lee", "said", "it was over")],
    ),
    ("Has Ann Lee said it was over?", [("Ann Lee", "said", "it was over?")]),
    # a channel or show is no topic
    ("Orr spoke on BBC Radio Elm.", []),
    ("Orr spoke on climate change.", [("Orr", "spoke", "climate change")]),
    # a participle behind an adverb says something more, but not what goes on with what is told
    (
        "Mr Orr declined to comment when reached, only saying: “Ask those who signed.”",
        [("Mr Orr", "declined", "to comment when reached"), ("Mr Orr", "saying", "“Ask those who signed.”")],
    ),
    (
        "Voss attacked the board, falsely suggesting that it had met in secret.",
        [("Voss", "attacked", "the board"), ("Voss", "suggesting", "that it had met in secret")],
    ),
    (
        "Orr said the plan was to close the pier, then addressing the row over the boats.",
        [("Orr", "said", "the plan was to close the pier, then addressing the row over the boats")],
    ),
    (
        "Only one hull has been delivered, sources at the port intimated.",
        [("sources at the port", "intimated", "Only one hull has been delivered")],
    ),
    ("The board reaffirmed it would sell the pier.", [("The board", "reaffirmed", "it would sell the pier")]),
    (
        "The bank informed its owners it would close.",
        [("The bank", "informed", "it would close")],
    ),
    # compounds, relative clauses within a content, and what a passive tells of
    (
        "Voss said the state-guaranteed and bank loans total 902 mln dinars.",
        [("Voss", "said", "the state-guaranteed and bank loans total 902 mln dinars")],
    ),
    (
        "Voss dismissed the view that the crown, which is pegged to a basket, is overvalued.",
        [("Voss", "dismissed", "the view that the crown, which is pegged to a basket, is overvalued")],
    ),
    (
        "Purchases rumored today were seen as a good sign.",
        [("", "were seen", "Purchases rumored today + as a good sign")],
    ),
    # a sentence in marks, without a stop before its speaker
    (
        '"Nobody wants this" said union secretary Marta Lind. "But we have no choice."',
        [("union secretary Marta Lind", "said", '"Nobody wants this" + "But we have no choice."')],
    ),
    # what is told of a claim that somebody denies is not what is denied
    (
        "The board accused the owners of delay, a claim the mayor denies.",
        [("The board", "accused", "the owners of delay"), ("the mayor", "denies", "a claim")],
    ),
    (
        'According to a statement on its site, the company "regrets the delay".',
        [("a statement on its site", "According to", 'the company "regrets the delay"')],
    ),
    (
        "It was reported by the newspaper Dalens Blad that he was a former officer.",
        [("the newspaper Dalens Blad", "was reported by", "that he was a former officer")],
    ),
    (
        "Another witness, who did not want to be named, described hearing the engine “cough”.",
        [
            (
                "Another witness, who did not want to be named",
                "described",
                "hearing the engine “cough”",
            ),
        ],
    ),
    (
        "The European Board voiced concern over the courts.",
        [("The European Board", "voiced concern", "the courts")],
    ),
    (
        "The governor appealed for calm and asked residents not to return.",
        [
            ("The governor", "appealed", "calm"),
            ("The governor", "asked", "residents not to return"),
        ],
    ),
    ("Owners expect the strike to cost a lot.", [("Owners", "expect", "the strike to cost a lot")]),
    # a title with its date is a reference
    ('"Bank collapses" — Harbor News, June 3, 2010', []),
    (
        "Rates will fall for owners, tugs and piers in the north the board said.",
        [("the board", "said", "Rates will fall for owners, tugs and piers in the north")],
    ),
    # what is said, hidden by the tagger or behind a preposition
    (
        "Elm Trust said proved stocks of coal were put at 9 tons.",
        [("Elm Trust", "said", "proved stocks of coal were put at 9 tons")],
    ),
    (
        "Voss said in the merger owners would get 9 mln dlrs in notes.",
        [("Voss", "said", "in the merger owners would get 9 mln dlrs in notes")],
    ),
    (
        "A board statement said the year-on-year gap between the fees, adjusted for tides, had narrowed in May.",
        [
            (
                "A board statement",
                "said",
                "the year-on-year gap between the fees, adjusted for tides, had narrowed in May",
            )
        ],
    ),
    (
        "Port sources told Reuters the ministry plans to lower the minimum fee.",
        [("Port sources", "told", "the ministry plans to lower the minimum fee")],
    ),
    (
        "Voss said according to the report, two ports were the only ones to gain.",
        [("Voss", "said", "according to the report, two ports were the only ones to gain")],
    ),
    # a relative that is the subject of what is said
    (
        "The unit built a tug, which Norvik officials said pulled two ships.",
        [("Norvik officials", "said", "which + pulled two ships")],
    ),
    # behind the verb a further one, a participle or where it was said
    ("It had lost two tugs, he said but did not elaborate.", [("he", "said", "It had lost two tugs")]),
    (
        "The owners' new plan, the paper said, quoting aides, aims to end delays.",
        [
            ("the paper", "quoting", "aides"),
            ("the paper", "said", "The owners' new plan + aims to end delays"),
        ],
    ),
    (
        "The port is growing, Donald K. Voss, a Norvik Corp <NVK> Director and vice president told Reuters in an interview.",
        [("Donald K. Voss, a Norvik Corp <NVK> Director and vice president", "told", "The port is growing")],
    ),
    (
        "Fees rose in May, spokesman Ole Strand said.",
        [("spokesman Ole Strand", "said", "Fees rose in May")],
    ),
    # as the press writes on the web
    (
        'The Red Ring says water is the priority. Moss: "In two days it will be too late."',
        [
            ("Moss", ":", '"In two days it will be too late."'),
            ("The Red Ring", "says", "water is the priority"),
        ],
    ),
    (
        "A quake hit the coast early Sunday, the Kalinda Geological Survey reports.",
        [("the Kalinda Geological Survey", "reports", "A quake hit the coast early Sunday")],
    ),
    (
        "Norland's environment ministry, asked for comment, said it would study the paper.",
        [("Norland's environment ministry", "said", "it would study the paper")],
    ),
    (
        '"To do it by letter is shabby," she said - "Terry deserved better."',
        [("she", "said", '"To do it by letter is shabby," + "Terry deserved better."')],
    ),
    ("US: Senate votes to extend road bill\n\nThe vote was close.", []),
    (
        "The board called on the chief executive, Priya Nair, to explain the delay.",
        [("The board", "called", "the chief executive, Priya Nair, to explain the delay")],
    ),
    (
        "Elm Bank is issuing a bond due April 30 and priced at par, said Voss Merchant Bank Ltd as lead manager.",
        [("Voss Merchant Bank Ltd", "said", "Elm Bank is issuing a bond due April 30 and priced at par")],
    ),
    (
        "Elm BV is issuing a 3 mln dlr bond due April 30, 1990 at a coupon of 14-5/8 pct, said Voss Ltd as manager.",
        [
            (
                "Voss Ltd",
                "said",
                "Elm BV is issuing a 3 mln dlr bond due April 30, 1990 at a coupon of 14-5/8 pct",
            )
        ],
    ),
    # who speaks oneself, and when
    ("The owners themselves denied the report.", [("The owners themselves", "denied", "the report")]),
    (
        "Earlier this year Securities Board Chairman John Voss suggested that fees might fall.",
        [("Securities Board Chairman John Voss", "suggested", "that fees might fall")],
    ),
    # a colon opens what is said, and a short clause may be all of it
    (
        'The chairman rejected the charge: "There is no fraud", he insisted.',
        [
            ("The chairman", "rejected", "the charge"),
            ("he", "insisted", '"There is no fraud"'),
        ],
    ),
    ("Police used tear gas, witnesses said.", [("witnesses", "said", "Police used tear gas")]),
    ("On Monday, Voss said.", []),
    # a verb in -s before an infinitive is no plural, where the clause has no other
    (
        "Voss's party claims to have won half the vote.",
        [("Voss's party", "claims", "to have won half the vote")],
    ),
    ("Harbor plans to build piers were dropped.", []),
    # what something seems to be
    ("The owners seemed unconvinced.", [("", "seemed", "The owners + unconvinced")]),
    ("The pier seems like a bargain.", [("", "seems", "The pier + like a bargain")]),
    ("Voss appeared on the pier.", []),
    # headlines in marks, and in capitals
    (
        "‘A national disgrace’: Mayor Ann Lee hits out at rail firm",
        [("Mayor Ann Lee", ":", "‘A national disgrace’"), ("Mayor Ann Lee", "hits out", "rail firm")],
    ),
    ("‘Stranger Than Love’: Netflix renews show", []),
    ("NORVIK MARKET OUTLOOK - TUG BUILDING", []),
    (
        "PIER TRAFFIC SEEN RISING IN JUNE",
        [("", "SEEN", "PIER TRAFFIC + RISING IN JUNE")],
    ),
    ("COD, HADDOCK EXPORTS SEEN UP", [("", "SEEN", "COD, HADDOCK EXPORTS + UP")]),
    ("RENEWAL OF HARBOR LEASE SAID UNCERTAIN", [("", "SAID", "RENEWAL OF HARBOR LEASE + UNCERTAIN")]),
    ("BIG NORVIK ORDER EXPECTED", [("", "EXPECTED", "BIG NORVIK ORDER")]),
    ("TALKS SHOW NEW CONFIDENCE, OWNERS SAY", [("OWNERS", "SAY", "TALKS SHOW NEW CONFIDENCE")]),
    ("NORVIK <NVK> CHAIRMAN CALLS FOR LOWER FEES", [("NORVIK <NVK> CHAIRMAN", "CALLS", "FOR LOWER FEES")]),
    ("BOARD TO DEBATE OWNERS' CHARGES OF BIAS", []),
    ("PIER MANAGERS FACE CHARGES IN DISASTER", []),
    ("ROCKET BLASTS OFF FROM NORVIK PIER", []),
    ("LAWYER NOMINATED CLAIMS COURT JUDGE", []),
    ("NORVIK TO RAISE 100 MLN DLRS BY NOTES ISSUE", []),
    (
        "Two hours after the vote, Voss said that she would sell.",
        [("Voss", "said", "that she would sell")],
    ),
    # whom a relative clause or a participle tells of
    (
        "Unite, which represents 340 dockers, said it would ballot.",
        [("Unite, which represents 340 dockers", "said", "it would ballot")],
    ),
    (
        "Small, who went to the rally, said he was sorry.",
        [("Small, who went to the rally", "said", "he was sorry")],
    ),
    (
        "But one banker involved said lenders were tired.",
        [("one banker involved", "said", "lenders were tired")],
    ),
    (
        "About half of those surveyed said the port should be sold.",
        [("About half of those surveyed", "said", "the port should be sold")],
    ),
    (
        "It is an idea her predecessor once dismissed as “a bit of a fad”.",
        [("her predecessor", "dismissed", "as “a bit of a fad”")],
    ),
    (
        "Sen. Ada Reyes, D-N.M., the panel's ranking member, said Voss had refused to answer.",
        [("Sen. Ada Reyes, D-N.M., the panel's ranking member", "said", "Voss had refused to answer")],
    ),
    (
        "Rep. Tom Roe, R-Ohio, appearing on Elm News, said the vote was a sham.",
        [("Rep. Tom Roe, R-Ohio", "said", "the vote was a sham")],
    ),
    (
        "His remarks were the latest sign of a rift that has grown since the mayor suggested that it was over.",
        [("the mayor", "suggested", "that it was over")],
    ),
    (
        "Former Gov. Nathan Roe, who endorsed Ada Voss, put it this way: “You cannot win by insults.”",
        [
            ("who", "endorsed", "Ada Voss"),
            ("Former Gov. Nathan Roe, who endorsed Ada Voss", "put it", "“You cannot win by insults.”"),
        ],
    ),
    (
        "Two aides, who left because they feared the press, said most owners agreed.",
        [
            ("they", "feared", "the press"),
            ("Two aides, who left because they feared the press", "said", "most owners agreed"),
        ],
    ),
    (
        "Voss dismissed a claim that the party was “dead,” calling it nonsense.",
        [("Voss", "dismissed", "a claim that the party was “dead,”"), ("Voss", "calling", "it nonsense")],
    ),
    (
        "Mr. Voss, an aide who once described himself as “the most boring man,” said he would not run.",
        [
            (
                "Mr. Voss, an aide who once described himself as “the most boring man,”",
                "said",
                "he would not run",
            ),
            ("who", "described", "himself as “the most boring man,”"),
        ],
    ),
    ("The plan, “a mess,” said Voss.", []),
    (
        "“We lost,” said Ann Voss, whose mother, Ada, 83, was among those who died.",
        [("Ann Voss, whose mother, Ada, 83, was among those who died", "said", "“We lost,”")],
    ),
    (
        "“We lost,” said Sam Voss, who has a “hold” rating on the stock.",
        [("Sam Voss, who has a “hold” rating on the stock", "said", "“We lost,”")],
    ),
    (
        "The bill will pass, more than 40 senators said.",
        [("more than 40 senators", "said", "The bill will pass")],
    ),
    (
        "Voss believes the sea will be mapped by 2035, five years later than the United Nations had hoped.",
        [
            (
                "Voss",
                "believes",
                "the sea will be mapped by 2035, five years later than the United Nations had hoped",
            )
        ],
    ),
    (
        "Voss dismissed as “nonsense” the idea of a sale.",
        [("Voss", "dismissed", "as “nonsense” the idea of a sale")],
    ),
    (
        "An aide to Voss, who was rumored to be preparing a bid, left at noon.",
        [("", "was rumored", "who + to be preparing a bid")],
    ),
    (
        "“We lost it all,” lamented one lawyer involved in the talks.",
        [("one lawyer involved in the talks", "lamented", "“We lost it all,”")],
    ),
    # who answers is not who asked
    (
        "Asked if she had been consulted, Reyes laughed. “What do you think?”",
        [("", "Asked", "if she had been consulted"), ("Reyes", "", "“What do you think?”")],
    ),
    ("It was a tax the mayor called “a joke”.", [("the mayor", "called", "“a joke”")]),
    (
        "Voss flagged in March that the accounts were late.",
        [("Voss", "flagged", "that the accounts were late")],
    ),
    (
        "Ann Lee (D-Elm) and Carl Roe (R-Ash) both praised the deal.",
        [("Ann Lee (D-Elm) and Carl Roe (R-Ash)", "praised", "the deal")],
    ),
    (
        "The loss led Ann Lee, once an aide, to admit she erred.",
        [("Ann Lee, once an aide", "admit", "she erred")],
    ),
    ("The loss prompted Roe to accuse Lee of theft.", [("Roe", "accuse", "Lee of theft")]),
    ("The loss left Roe to accuse Lee of theft.", []),
    ("They voted 9 to 5 for a motion calling on Roe to pay.", [("a motion", "calling", "Roe to pay")]),
    (
        "Two of the Republicans seeking an inquiry have met.",
        [("Two of the Republicans", "seeking", "an inquiry")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
