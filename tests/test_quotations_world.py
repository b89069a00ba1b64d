"""Quotations as papers in Abuja, Delhi, Kathmandu and on the web write them: slips that were found in such."""

import pytest

import onrecord

_LEAD = (
    "Minister for Ferries Ann Lee has said that the quay will open in May, after a delay of two years that angered "
    "traders. She added that tolls would fall."
)

# text, then for each quotation (speaker, cue, contents joined by " + ")
SENTENCES = [
    # a place before the first sentence, though no list of towns has it; who speaks comes again
    (
        f"Quay to open, says minister\n\nUmbrevale: {_LEAD}",
        [
            ("minister", "says", "Quay to open"),
            (
                "Minister for Ferries Ann Lee",
                "has said",
                "that the quay will open in May, after a delay of two years that angered traders",
            ),
            ("She", "added", "that tolls would fall"),
        ],
    ),
    ("Oke: The quay is late\n\nOke met them on Monday.", [("Oke", ":", "The quay is late")]),
    # where shares are traded
    (
        "Shares of Norvik Corp. (NYSE: NVK) rose after it said that tolls had doubled.",
        [("it", "said", "that tolls had doubled")],
    ),
    # a role that opens the sentence, with one comma
    (
        "Minister of Works, Dele Oke has said that the quay will open.",
        [("Minister of Works, Dele Oke", "has said", "that the quay will open")],
    ),
    (
        "Speaking in Elm, the union’s secretary, Ann Lee disclosed that talks had failed.",
        [("the union’s secretary, Ann Lee", "disclosed", "that talks had failed")],
    ),
    ("In a letter to the mayor, Ann Lee said no.", [("Ann Lee", "said", "no")]),
    ("After he beat the mayor, Ann Lee said she was glad.", [("Ann Lee", "said", "she was glad")]),
    # whom one tells stands right before who wants it
    ("Cole told Booth he wanted a vote.", [("Cole", "told", "he wanted a vote")]),
    ("Traders are sure they would support a toll.", [("they", "would support", "a toll")]),
    # what a verb does with some objects alone
    ("The board called an emergency meeting Monday night.", []),
    ("The board called the toll a joke on Monday.", [("The board", "called", "the toll a joke")]),
    ("Elm Rovers conceded a late penalty and two goals.", []),
    ("The mayor conceded defeat.", [("The mayor", "conceded", "defeat")]),
    ("Addressing the media here, the minister left.", []),
    ("She addressed the toll at length.", [("She", "addressed", "the toll at length")]),
    (
        "The minister accused that the union wants to waste time.",
        [("The minister", "accused", "that the union wants to waste time")],
    ),
    # `that` at the end of a sentence
    (
        "Lee said she would have voted no if she had known that.",
        [("Lee", "said", "she would have voted no if she had known that")],
    ),
    ("The delegation called on State Minister Ann Lee at her office.", []),
    ("The delegation called on the minister to act.", [("The delegation", "called", "the minister to act")]),
    (
        "They quizzed Roe about what would happen 'if it rained all day'.",
        [("They", "quizzed", "Roe about what would happen 'if it rained all day'")],
    ),
    (
        "Byrne wanted to know 'if that is worth it' and he rang Lucy Roe about what would happen 'if someone left'.",
        [("Byrne", "wanted", "to know 'if that is worth it'")],
    ),
    ("Toll and tweets: Senate mocks plan\n\nIt rained.", [("Senate", "mocks", "plan")]),
    ("Row over claims traders were misled\n\nIt rained.", []),
    (
        "United Nations – Its chief, Ban Oke, on Monday, welcomed the deal.",
        [("Its chief, Ban Oke", "welcomed", "the deal")],
    ),
    # a preposition that ends a comparison; when a source spoke
    ("The rise is lower than the union had asked for, but higher than before.", []),
    (
        "According to a notice on Friday, the quay is shut.",
        [("a notice", "According to", "the quay is shut")],
    ),
    ("The rise was more than the union had hoped for and marked a change.", []),
    # who speaks, and to whom
    (
        "“Are you sure?” asked an irate Judge Roe following the row.",
        [("an irate Judge Roe", "asked", "“Are you sure?”")],
    ),
    ("“We won,” said Colonel Roe in reference to his team.", [("Colonel Roe", "said", "“We won,”")]),
    ("“We won,” said Ann Lee in response.", [("Ann Lee", "said", "“We won,”")]),
    (
        "Spokesman for the President, Bo Roe, in a statement said Lee left.",
        [("Spokesman for the President, Bo Roe", "said", "Lee left")],
    ),
    ("Mr. Roe in a statement said, “We won.”", [("Mr. Roe", "said", "“We won.”")]),
    ("Roe said in a statement eight men had left.", [("Roe", "said", "eight men had left")]),
    # what is no speech
    ("Friends of Roe called 911 because they were afraid.", []),
    ("Roe called 2019 a bad year.", [("Roe", "called", "2019 a bad year")]),
    ("He may be late but as many speak of “long balls” he could find himself alone.", []),
    ("Mayor Roe will perform the “town dance” at the gala.", []),
    (
        "Either way, trader Ann Lee said “anyone who was unsure will sell”.",
        [("trader Ann Lee", "said", "“anyone who was unsure will sell”")],
    ),
    # an insertion that another verb breaks
    (
        "Roe believes he can win and, when asked whether he was fit, he said: “Yes.”",
        [
            ("Roe", "believes", "he can win"),
            ("", "asked", "whether he was fit"),
            ("he", "said", "“Yes.”"),
        ],
    ),
    # in what way something is done is asked, not said
    ("The vote will depend on how council members view the deal.", []),
    ("Roe has yet to address how her office would treat donors like Acme seeking help from Oslo.", []),
    ("She said how the talks went.", [("She", "said", "how the talks went")]),
    # what came before it, between the verb and what is said
    (
        "Roe says when approached by the Echo about the row, the clerk was rude.",
        [("Roe", "says", "the clerk was rude")],
    ),
    (
        "Roe said, when asked about tolls, that he was against them.",
        [("", "asked", "tolls"), ("Roe", "said", "that he was against them")],
    ),
    (
        "Roe replied when asked about tolls, “No.”",
        [("", "asked", "tolls"), ("Roe", "replied", "“No.”")],
    ),
    ("Roe smiled when asked about tolls, and he left.", [("", "asked", "tolls")]),
    # a passive that goes on to the end
    (
        "Roe claims a bid was lodged on Friday and immediately dismissed.",
        [("Roe", "claims", "a bid was lodged on Friday and immediately dismissed")],
    ),
    # a town and a dash before a story, and what is none
    (
        "Oslo — The ferry is late, port officials said on Sunday night.",
        [("port officials", "said", "The ferry is late")],
    ),
    (
        "Oslo — a town of ferries — is proud, Roe said.",
        [("Roe", "said", "Oslo — a town of ferries — is proud")],
    ),
    # a body before the title of its head
    (
        "Writing to the port, Elm police Chief Ann Lee accused it of theft.",
        [("Elm police Chief Ann Lee", "accused", "it of theft")],
    ),
    # a passive with `as` that tells when
    ("The toll was approved as the board met.", []),
    ("The toll was approved as the union said owners had left.", [("the union", "said", "owners had left")]),
    # a perfect that is taken for a noun and what describes it
    (
        "Elm council leader, Coun Ann Lee, has backed residents demanding a vote.",
        [("Elm council leader, Coun Ann Lee", "has backed", "residents demanding a vote")],
    ),
    # who somebody is, in capitals
    (
        "ANN LEE, PRESENTER: Who won?\n\nBO ROE, HARBOUR MINISTER: Thank you, Ann.\n\nANN LEE: And now?",
        [
            ("ANN LEE, PRESENTER", ":", "Who won?"),
            ("BO ROE, HARBOUR MINISTER", ":", "Thank you, Ann"),
            ("ANN LEE", ":", "And now?"),
        ],
    ),
    ("OSLO, May 3 ― The quay is shut, Roe said.", [("Roe", "said", "The quay is shut")]),
    ("OSLO, NORWAY: The quay is shut, Roe said.", [("Roe", "said", "The quay is shut")]),
    # what somebody does, below a picture
    (
        "It rained.\n\nBo Roe said no.\n\nBo Roe: says the vote was wrong. Photograph: Ann Lee\n\nIt rained.",
        [("Bo Roe", "said", "no"), ("Bo Roe", "says", "the vote was wrong")],
    ),
    # a clause before that of who speaks
    ("Rows in House as mayor says toll will rise\n\nIt rained.", [("mayor", "says", "toll will rise")]),
    ("In 2019, while working in Elm, Roe said tolls were mad.", [("Roe", "said", "tolls were mad")]),
    ("Roe, while speaking in Elm, said tolls were mad.", [("Roe", "said", "tolls were mad")]),
    # who gives no answer
    (
        "Acme has said it would pay, but aides to the mayor could not be reached.",
        [("Acme", "has said", "it would pay")],
    ),
    (
        "Acme said it would pay, but the clerk refused to comment.",
        [("Acme", "said", "it would pay"), ("the clerk", "refused", "to comment")],
    ),
    (
        "Acme said it would pay, but the clerk did not know.",
        [("Acme", "said", "it would pay, but the clerk did not know")],
    ),
    # a participle, as nobody stands behind it
    ("Roe, accused of theft in May, left town.", []),
    ("Roe, who accused Lee of theft, has gone.", [("who", "accused", "Lee of theft")]),
    # a blow, and one of words
    ("One man was attacked 500 metres from the barn.", []),
    ("The mayor was attacked over tolls by Roe.", [("Roe", "was attacked", "The mayor + over tolls")]),
    ("Mayor Roe rubbished the claims.", [("Mayor Roe", "rubbished", "the claims")]),
    # a second participle behind `but`
    (
        "He changed his story, admitting it was late, but claiming he was ill.",
        [("He", "admitting", "it was late"), ("He", "claiming", "he was ill")],
    ),
    # a day behind a name
    (
        "The Elm Port Authority Tuesday said tolls must rise.",
        [("The Elm Port Authority", "said", "tolls must rise")],
    ),
    (
        "Black Friday Sales Ltd Monday said tolls must rise.",
        [("Black Friday Sales Ltd", "said", "tolls must rise")],
    ),
    # who speaks while doing something, without commas
    (
        "Law Minister, Ann Lee while speaking at the fair told the media that tolls fell.",
        [("Law Minister, Ann Lee", "told", "that tolls fell")],
    ),
    ("Speaking on the occasion, Mayor Roe said tolls fell.", [("Mayor Roe", "said", "tolls fell")]),
    # two in one sentence
    (
        "Roe says talks will start; the focus now, he says, is on tolls.",
        [("Roe", "says", "talks will start"), ("he", "says", "the focus now + is on tolls")],
    ),
    ("What are they protesting against?", []),
    ("Roe has warned rivals over the toll.", [("Roe", "has warned", "the toll")]),
    # letters that name what headlines are about, and those that label an interview
    (
        "EPL: Roe gives reasons for loss at Elm\n\nIt rained.\n\nEPL: Lee Wins the Cup at Rye\n\nIt rained.",
        [],
    ),
    (
        "HP: Who won?\n\nJB: We did.\n\nHP: And now?",
        [("HP", ":", "Who won?"), ("JB", ":", "We did"), ("HP", ":", "And now?")],
    ),
    # what one did in saying it, and who answers
    ("Speaking after the match, “We lost it,” Roe told the Echo.", [("Roe", "told", "“We lost it,”")]),
    ("Your plan worked at once: “It was all we had to try.”", []),
    # a name that is taken for an adverb
    (
        "Sheriff Brandon Long left. Long did not identify the deputy.",
        [("Long", "did not identify", "the deputy")],
    ),
    ("What happened at once: “It was all we had to try.”", []),
    # no topic
    ("Nurses pleaded with the board in a letter on Tuesday.", []),
    (
        "Nurses pleaded with the board to stop.",
        [("Nurses", "pleaded", "the board to stop")],
    ),
    # how often, and no time when it was said
    (
        "Roe defended his call to raise the toll to $15 an hour, but Lee said no.",
        [("Roe", "defended", "his call to raise the toll to $15 an hour"), ("Lee", "said", "no")],
    ),
    # single marks that are left open at the end of a paragraph
    (
        "'This is mad,' he wrote on X. 'You do not have to pay.\n\n'Owners will ask. Let us know.'\n\nIt rained.",
        [("he", "wrote", "'This is mad,' + 'You do not have to pay. + 'Owners will ask. Let us know.'")],
    ),
    # an opening mark that is a slip for one that closes
    ("“We want you to go, “Roe stated.", [("Roe", "stated", "“We want you to go, “")]),
    ("“We won,” he said. “They see it. “\n\nIt rained.", [("he", "said", "“We won,” + “They see it. “")]),
    ("'Twas the boys who won.\n\n'Twas not Roe.", []),
    # a noun in a first line
    ("Home Secretary, Ajay Rao wrote to the states.", []),
    # a clause that is taken up again without a subject and verb
    (
        "The play is an option, Lee said, but not a run for him.",
        [("Lee", "said", "The play is an option + but not a run for him")],
    ),
    ("The toll is fair, Lee said, but owners disagree.", [("Lee", "said", "The toll is fair")]),
    # a town of the list before the first sentence, though the story names it again
    (
        """Opposition leaves hall

Kochi: The opposition left the hall on Monday over tolls that the town has levied since May, and came back at noon.
Kochi has three piers.""",
        [],
    ),
    # who speaks ends in what he does
    (
        "As one reporter covering the case put it, “The dock is shut.”",
        [("one reporter covering the case", "put it", "“The dock is shut.”")],
    ),
    (
        "The paper was denounced by the board after a review found errors in it.",
        [("the board", "was denounced", "The paper"), ("a review", "found", "errors in it")],
    ),
    # when it was, and no words of a call
    (
        "“We heard cries,” Lee said in a note. After the call, “they were louder than before, all of them.”",
        [
            (
                "Lee",
                "said",
                "“We heard cries,” + After the call, “they were louder than before, all of them.”",
            )
        ],
    ),
    # a list ends before the names of who speaks
    (
        "The toll could hurt ports and fisheries, Lee and Roe warned.",
        [("Lee and Roe", "warned", "The toll could hurt ports and fisheries")],
    ),
    # a plural after all
    ("“It rains,” jokes Ann Lee, “and I am ill.”", [("Ann Lee", "jokes", "“It rains,” + “and I am ill.”")]),
    # whom or what of, in brackets
    (
        "It was late.\n\nAnn Lee (on Jo Roe missing an open goal): “He was tired, as we all were.”",
        [("Ann Lee", ":", "“He was tired, as we all were.”")],
    ),
    (
        "Lurker: woman held was teacher\n\nA woman was held. The Lurker suspect is 40.",
        [],
    ),
    # a name in marks
    (
        "As the newspaper “Echo” reported, the quay is shut.",
        [("the newspaper “Echo”", "reported", "the quay is shut")],
    ),
    ("Oslo daily “Ekko” said it was late.", [("Oslo daily “Ekko”", "said", "it was late")]),
    # what somebody is called to do, behind where
    (
        "Lee urged owners in a tweet on Flit to pay “as soon as possible”.",
        [("Lee", "urged", "owners in a tweet on Flit to pay “as soon as possible”")],
    ),
    ("He warned Roe about fraud in exams", [("He", "warned", "fraud in exams")]),
    ("Lee called upon owners to pay.", [("Lee", "called", "owners to pay")]),
    # sources behind `per`, and what is no source
    ("The bank will lift its rate, per Reuters.", [("Reuters", "per", "The bank will lift its rate")]),
    ("“It rained,” per a poll of 35 people.", [("a poll of 35 people", "per", "“It rained,”")]),
    ("Per the report, he left.", [("the report", "Per", "he left")]),
    ("The fee is high, per person.", []),
    ("It fell 5 cents per share in May.", []),
    ("Lee said, per a translator, that it was late.", [("Lee", "said", "that it was late")]),
    (
        "According to the Echo, Lee had left: “I was ill,” an aide told the paper.",
        [("the Echo", "According to", "Lee had left"), ("an aide", "told", "“I was ill,”")],
    ),
    (
        "According to Lee, the quay is shut; “No,” Roe told her.",
        [("Lee", "According to", "the quay is shut"), ("Roe", "told", "“No,”")],
    ),
    (
        "According to Lee, the quay is shut: the bank says no.",
        [("Lee", "According to", "the quay is shut: the bank says no")],
    ),
    (
        "The quay is shut, Lee said citing reports.",
        [("Lee", "said", "The quay is shut"), ("Lee", "citing", "reports")],
    ),
    ("The mayor praised “Gulls” won't end.", []),
    ("According to Lee, it rained: “It was wet.”", [("Lee", "According to", "it rained: “It was wet.”")]),
    # lists, and dashes before a verb
    (
        "Roe holds a petition, which he said was signed by nurses, owners, and aides, and left.",
        [("he", "said", "which + was signed by nurses, owners, and aides")],
    ),
    (
        "The toll, which he said was paid by owners, failed.",
        [("he", "said", "which + was paid by owners")],
    ),
    (
        "A vote for a man who many say lied – will fail.",
        [("many", "say", "who + lied")],
    ),
    (
        "Lee wants vouchers, which he described as a way to give parents a choice.",
        [
            ("Lee", "wants", "vouchers"),
            ("he", "described", "which + as a way to give parents a choice"),
        ],
    ),
    # lines that a paste has cut before and behind marks
    (
        """It was late on Monday, and few were there.
Jo Moy, a senior analyst with the Acme bank, said that
“the market is still tight despite a weak outlook”
and added that prices would fall.""",
        [
            (
                "Jo Moy, a senior analyst with the Acme bank",
                "said",
                "that\n“the market is still tight despite a weak outlook”",
            ),
            ("Jo Moy, a senior analyst with the Acme bank", "added", "that prices would fall"),
        ],
    ),
    (
        """It was late on Monday, and few were there.
Analysts at Acme said in a note on Monday,
“We do not expect an end of the cap.”""",
        [("Analysts at Acme", "said", "“We do not expect an end of the cap.”")],
    ),
    # a dateline without a town
    (
        "Dec 30 (Coastal Wire) – Prices rose as a war loomed, a poll showed on Friday.",
        [("a poll", "showed", "Prices rose as a war loomed")],
    ),
    ("(CWA) - Prices rose, a poll showed.", [("a poll", "showed", "Prices rose")]),
    # two adjectives
    ("A tall, thin man said it was late.", [("A tall, thin man", "said", "it was late")]),
    # towns before a colon, of the list, before a sentence
    (
        "Mumbai: A building fell on Monday, police said.",
        [("police", "said", "A building fell on Monday")],
    ),
    (
        "New Delhi: A building fell on Monday, police said.",
        [("police", "said", "A building fell on Monday")],
    ),
    ("London: The mayor said: “We won.”", [("The mayor", "said", "“We won.”")]),
    ("Paris: “We won,” said Roe.", [("Roe", "said", "“We won,”")]),
    # participles that tell of a noun
    ("He suffered life threatening injuries.", []),
    ("All 13 had non-life threatening injuries.", []),
    (
        "A coach stood firm in his devotion to his esteemed football club, emphasizing that he would stay.",
        [("A coach", "emphasizing", "that he would stay")],
    ),
    # things deal with something, and say nothing
    ("The governor signed two bills into law aimed at addressing the row.", []),
    ("The measures addressed the row.", []),
    ("The poll addressed the row.", [("The poll", "addressed", "the row")]),
    # a second comma that is missing
    (
        "The plant will close in May, Ms Ada Reyes, a spokeswoman for Norvik told reporters.",
        [("Ms Ada Reyes, a spokeswoman for Norvik", "told", "The plant will close in May")],
    ),
    ("He beat Ann Lee, a spokesman said.", [("a spokesman", "said", "He beat Ann Lee")]),
    # who is quoted, not who quotes
    ("It fell, the daily quoted a banker as saying.", [("a banker", "saying", "It fell")]),
    ("“It fell,” the daily quoted a banker as saying.", [("a banker", "saying", "“It fell,”")]),
    ("It fell, the daily reported, quoting the ministry as saying.", [("the daily", "reported", "It fell")]),
    (
        'The firm quoted Boyd Lee as saying, "I accept it."',
        [("Boyd Lee", "saying", '"I accept it."')],
    ),
    ("Officers responded to a report of a fire.", []),
    # where in a text it is told
    (
        "The document states in its opening that the rules are “not new”.",
        [("The document", "states", "that the rules are “not new”")],
    ),
    ("Roe left following claims that she lied.", [("", "claims", "that she lied")]),
    # a title in marks begins a clause
    ("Ann Lee has warned ‘Gulls’ won’t end.", [("Ann Lee", "has warned", "‘Gulls’ won’t end")]),
    # what one speaks of, and what one is asked
    ("On her childhood: “I was glad to be there.”", [("", ":", "“I was glad to be there.”")]),
    (
        "Why was he out in the heat? “My mother says I have to save up for college.”",
        [("he", "", "“My mother says I have to save up for college.”")],
    ),
    (
        "Is it late?\n\n“Yes, because I am free and I have time to think.”",
        [("", "", "“Yes, because I am free and I have time to think.”")],
    ),
    # a past that is taken for part of a name
    (
        "Speaking about his bid, Dutra claimed officials were rude.",
        [("Dutra", "Speaking", "his bid"), ("Dutra", "claimed", "officials were rude")],
    ),
    (
        "Debate over a petition calling for a new pier took an hour.",
        [("a petition", "calling", "a new pier")],
    ),
    # who goes on to tell something else
    (
        "The toll would hurt owners, Harris said, and he warned that it would rise.",
        [("Harris", "said", "The toll would hurt owners"), ("he", "warned", "that it would rise")],
    ),
    ("It was late, Harris said, and he was ill.", [("Harris", "said", "It was late + and he was ill")]),
    # a thing behind a verb speaks only where that can have no object
    (
        "Lee, head of Norvik, a firm Acme said was safe, confirmed the breach to the Echo.",
        [("Acme", "said", "a firm + was safe")],
    ),
    ("It was late, said the crowd.", [("the crowd", "said", "It was late")]),
    (
        "The spokesman, contacted by telephone, said only one third of the ferry, the Tern, remained above water.",
        [
            (
                "The spokesman, contacted by telephone",
                "said",
                "only one third of the ferry, the Tern, remained above water",
            )
        ],
    ),
    ("Next stop Elm, say fans who left.", [("fans who left", "say", "Next stop Elm")]),
    # a paragraph behind that
    (
        """Lee of the Echo reported earlier that:
customer names and telephone numbers, as well as some payroll records, were there.""",
        [
            (
                "Lee of the Echo",
                "reported",
                "customer names and telephone numbers, as well as some payroll records, were there.",
            )
        ],
    ),
    # labels of transcripts and of parliaments
    (
        "It was late.\n\nThe Speaker: — I recognize the Deputy.",
        [("The Speaker", ":", "I recognize the Deputy")],
    ),
    (
        "School opens\n\nBIRA AHN, BYLINE: Elm High School has a plan.\n\nAHN: It is safe.",
        [("BIRA AHN, BYLINE", ":", "Elm High School has a plan"), ("AHN", ":", "It is safe")],
    ),
    (
        "ANN LEE, HOST:\nOfficials move people across the country to centers in Elm. It is late.\nJO ROE: It is not.",
        [
            (
                "ANN LEE, HOST",
                ":",
                "Officials move people across the country to centers in Elm. It is late.",
            ),
            ("JO ROE", ":", "It is not"),
        ],
    ),
    ("WHAT NEXT:\nOfficials move people across the country to centers in Elm. It is late.", []),
    (
        "The panel released a statement which read, in part:\nThe text is likely to change. It is early to conclude.",
        [("The panel", "read", "The text is likely to change. It is early to conclude.")],
    ),
    # what a text is called, and who speaks behind it
    (
        "Dispelling the impression made by the report, headlined “Act now or face isolation”, he said that it was late.",
        [("", "headlined", "“Act now or face isolation”"), ("he", "said", "that it was late")],
    ),
    (
        "He is seeking a third term in May.",
        [],
    ),
    (
        "The union sought a meeting with Lee.",
        [("The union", "sought", "a meeting with Lee")],
    ),
    (
        "The union rejected forming a joint board.",
        [("The union", "rejected", "forming a joint board")],
    ),
    (
        "She defended closing the pier.",
        [("She", "defended", "closing the pier")],
    ),
    (
        "Thereafter a station reported the arrest and that caused an outcry.",
        [("a station", "reported", "the arrest")],
    ),
    (
        "Lee backed a plan that works and that costs less.",
        [("Lee", "backed", "a plan that works and that costs less")],
    ),
    (
        "Roe had a simple message: The board must let them stay.",
        [("Roe", "message:", "The board must let them stay")],
    ),
    (
        "Roe had a message for the board: Let them stay.",
        [("Roe", "message for the board:", "Let them stay")],
    ),
    (
        "He gave a warning: they would be sacked.",
        [("He", "warning:", "they would be sacked")],
    ),
    (
        "The report made one recommendation: Close the pier.",
        [],
    ),
    (
        "Her claim to fame: She sang for a king.",
        [],
    ),
    (
        "Lee said not all of the questions he thought should be answered had been answered.",
        [("Lee", "said", "not all of the questions he thought should be answered had been answered")],
    ),
    (
        "The union called in a letter for talks.",
        [("The union", "called", "talks")],
    ),
    (
        "Roe countered it was late.",
        [("Roe", "countered", "it was late")],
    ),
    (
        "He wants to counter Donald Lee and help others win.",
        [("He", "wants", "to counter Donald Lee and help others win")],
    ),
    (
        "The state designated Elm as a port.",
        [("The state", "designated", "Elm as a port")],
    ),
    (
        '"It fell," Tass quoted the president as saying in his nightly address on Wednesday.',
        [("the president", "saying", '"It fell,"')],
    ),
    (
        "It fell, Tass quoted the president as saying on Monday.",
        [("the president", "saying", "It fell")],
    ),
    (
        "Representative of the owners of Lenur Island, (Lenwur meaning ‘let’s talk’ in the local dialect), Alfred Orah, explained that it was taken.",
        [
            (
                "Representative of the owners of Lenur Island, (Lenwur meaning ‘let’s talk’ in the local dialect), Alfred Orah",
                "explained",
                "that it was taken",
            )
        ],
    ),
    (
        "Economists predict between two and four more rate rises next year, depending on growth.",
        [("Economists", "predict", "between two and four more rate rises next year, depending on growth")],
    ),
    (
        "He forecast between $200 and $300 million of sales.",
        [("He", "forecast", "between $200 and $300 million of sales")],
    ),
    (
        "Police said between 20 and 30 people had been hurt.",
        [("Police", "said", "between 20 and 30 people had been hurt")],
    ),
    (
        'Even so, Lee won the spin (by declaring himself the "comeback kid") and made this a contest that Roe must win.',
        [("Lee", "declaring", 'himself the "comeback kid"')],
    ),
    (
        "Roe would move toward taxing consumption (what economists call spending) and away from taxing income.",
        [("economists", "call", "spending")],
    ),
    (
        "And they are hoping to infuse the letter with their own style (along with bureau chief Ann Roe, they broke a series of stories).",
        [("they", "are hoping", "to infuse the letter with their own style")],
    ),
    (
        "Rates have risen, Governor Ann Lee told a parliamentary committee hearing on Tuesday.",
        [("Governor Ann Lee", "told", "Rates have risen")],
    ),
    (
        "Governor Roe, who spoke on Monday when he received the Chief of Army Staff, Lieutenant General Ann Lee, at the State House in Marina, urged the men to work harder.",
        [
            (
                "Governor Roe, who spoke on Monday when he received the Chief of Army Staff, Lieutenant General Ann Lee, at the State House in Marina",
                "urged",
                "the men to work harder",
            )
        ],
    ),
    (
        "Reports that the state would step in were denied by Mr Gordon.",
        [
            ("", "Reports", "that the state would step in"),
            ("Mr Gordon", "were denied", "Reports that the state would step in"),
        ],
    ),
    (
        "The claim that she lied was dismissed by Ann Lee.",
        [("Ann Lee", "was dismissed", "The claim that she lied"), ("", "claim", "that she lied")],
    ),
    (
        "The mayor, Ann Lee, according to a statement on Thursday, made this call.",
        [("a statement", "according to", "The mayor, Ann Lee + made this call")],
    ),
    (
        "The governor stopped short of giving guidance for how rates would develop but warned against cuts.",
        [("The governor", "warned", "cuts")],
    ),
    (
        "She spoke of how rates would rise but said the euro was weak.",
        [("She", "spoke", "how rates would rise"), ("She", "said", "the euro was weak")],
    ),
    (
        'An elderly lady went up to the table where the members were sitting and told them they were "a disgrace".',
        [("An elderly lady", "told", 'they were "a disgrace"')],
    ),
    (
        'Residents became angry shouting "That\'s not true" as officers tried to answer.',
        [("Residents", "shouting", '"That\'s not true" as officers tried to answer')],
    ),
    (
        "He heard Lee saying the deal was off.",
        [("Lee", "saying", "the deal was off")],
    ),
    (
        "The men who had pleaded with Mr. Roe to run and armed his campaign with a war chest of $100 million said they had no doubt.",
        [
            (
                "The men who had pleaded with Mr. Roe to run and armed his campaign with a war chest of $100 million",
                "said",
                "they had no doubt",
            ),
            ("who", "had pleaded", "Mr. Roe to run"),
        ],
    ),
    (
        "The office said the suspect was armed with a gun sometime before 6:30 p.m. Deputies said the owner came to check on it.",
        [
            ("The office", "said", "the suspect was armed with a gun sometime before 6:30 p.m."),
            ("Deputies", "said", "the owner came to check on it"),
        ],
    ),
    (
        "At 6:30 p.m. Ann Lee said it was late.",
        [("Ann Lee", "said", "it was late")],
    ),
    (
        "“No one knew,” Roe was quoted in a release as saying.",
        [("Roe", "saying", "“No one knew,”")],
    ),
    (
        "“No one would have,” retiring Sen. Jeff Flake said.",
        [("retiring Sen. Jeff Flake", "said", "“No one would have,”")],
    ),
    (
        "The White House communicated with Roe about rebutting reports that aides had contacts with the firm.",
        [("The White House", "rebutting", "reports that aides had contacts with the firm")],
    ),
    (
        "The panel wants to be briefed by men who were there when Roe met the envoy and disclosed secrets.",
        [
            ("The panel", "wants", "to be briefed by men who were there when Roe met the envoy"),
            ("Roe", "disclosed", "secrets"),
        ],
    ),
    (
        "Roe answered by focusing on the problems that America faces — low pay, high rents — and calling for a revolution to address them.",
        [("Roe", "calling", "a revolution to address them")],
    ),
    (
        "And Roe on Twitter blasted the leaks.",
        [("Roe", "blasted", "the leaks")],
    ),
    (
        "When they called back, Roe answered, said all was fine and said it was a mistake.",
        [("Roe", "said", "all was fine"), ("Roe", "said", "it was a mistake")],
    ),
    (
        "He confessed to having shot and killed another man.",
        [("He", "confessed", "having shot and killed another man")],
    ),
    (
        "Lee announced last year that he had been ill, and he issued a statement Wednesday calling on voters to oppose the tax.",
        [("Lee", "announced", "that he had been ill"), ("he", "calling", "voters to oppose the tax")],
    ),
    (
        "The bureau should act, two senators on Wednesday, December 4 said.",
        [("two senators", "said", "The bureau should act")],
    ),
    (
        "Senator Ann Lee on Sunday, December 1, reiterated her push for more books.",
        [("Senator Ann Lee", "reiterated", "her push for more books")],
    ),
    (
        "Senators have chosen the panel to lead the probe, Senate President Francis “Chiz” Roe said on Sunday.",
        [("Senate President Francis “Chiz” Roe", "said", "Senators have chosen the panel to lead the probe")],
    ),
    (
        "According to Ann Roe, a lawyer and the mayor's chief of staff, the rules were followed.",
        [("Ann Roe, a lawyer and the mayor's chief of staff", "According to", "the rules were followed")],
    ),
    (
        "They acknowledged permits should have been obtained for projects.",
        [("They", "acknowledged", "permits should have been obtained for projects")],
    ),
    (
        "Senators were disturbed that a resolution praised the mayor.",
        [("Senators", "were disturbed", "that a resolution praised the mayor")],
    ),
    (
        "Lee says Sunday at his weekly Cabinet meeting that the state will also act against those who incited to murder and glorified it.",
        [
            (
                "Lee",
                "says",
                "that the state will also act against those who incited to murder and glorified it",
            )
        ],
    ),
    (
        "Lee said he will act against those who left and denied it.",
        [("Lee", "said", "he will act against those who left"), ("Lee", "denied", "it")],
    ),
    (
        "Seven lawmakers were left out of the signing of a Senate resolution calling for an end to killings.",
        [("a Senate resolution", "calling", "an end to killings")],
    ),
    (
        "A source told People Daily the CS will be meeting Roe.",
        [("A source", "told", "the CS will be meeting Roe")],
    ),
    (
        "Roe said he might not spend six months abroad after all, claimed the firm's work is happening under the hood and offered an excuse for the delay.",
        [
            ("Roe", "said", "he might not spend six months abroad after all"),
            ("Roe", "claimed", "the firm's work is happening under the hood"),
        ],
    ),
    (
        "His op-ed warned of the “dangers posed by unions,” while also arguing that Acme is guilty of “malice.”",
        [
            ("His op-ed", "warned", "the “dangers posed by unions,”"),
            ("His op-ed", "arguing", "that Acme is guilty of “malice.”"),
        ],
    ),
    (
        "He is lying, argues the Star's Matt Levine (who, as Levine notes, has been right about it).",
        [("the Star's Matt Levine (who, as Levine notes, has been right about it)", "argues", "He is lying")],
    ),
    (
        "The company collapsed more than 20% after warning that profits for the year are set to be low and admitting the business faces more problems.",
        [
            ("The company", "warning", "that profits for the year are set to be low"),
            ("The company", "admitting", "the business faces more problems"),
        ],
    ),
    (
        "“We need others to repeat our results,” said study co-author Julie McGeoch, a molecular biologist at Harvard, in an email.",
        [
            (
                "study co-author Julie McGeoch, a molecular biologist at Harvard",
                "said",
                "“We need others to repeat our results,”",
            )
        ],
    ),
    (
        "“You are undercutting the defense,” defense counsel Gerald Uelman said.",
        [("defense counsel Gerald Uelman", "said", "“You are undercutting the defense,”")],
    ),
    (
        "Roe spoke after the prayer and he hoped the men would be jailed.",
        [("he", "hoped", "the men would be jailed")],
    ),
    (
        "Members were unaware a vote in the county had taken place.",
        [("Members", "were unaware", "a vote in the county had taken place")],
    ),
    (
        "But today's press release after the meeting contradicts the claim.",
        [("today's press release after the meeting", "contradicts", "the claim")],
    ),
    (
        "He had said on May 7, 2024 that no one will talk to the group.",
        [("He", "had said", "that no one will talk to the group")],
    ),
    (
        "On Tuesday, Foreign Minister Roe, while addressing the Asia Society forum on the sidelines of the session, had said Elmland refuses to take the blame.",
        [
            ("Foreign Minister Roe", "addressing", "the Asia Society forum"),
            ("Foreign Minister Roe", "had said", "Elmland refuses to take the blame"),
        ],
    ),
    (
        "Roe told a Senate Intelligence Committee hearing that the agency had no news.",
        [("Roe", "told", "that the agency had no news")],
    ),
    (
        "Anger after the mayor says fares will rise.",
        [("the mayor", "says", "fares will rise")],
    ),
    (
        "The chief slammed the plan, warning of floods.",
        [("The chief", "slammed", "the plan"), ("The chief", "warning", "floods")],
    ),
    (
        "ELM, N.Y. – March 27, 2014 – Acme Corp (NASDAQ:ACM), a global leader in the marketing, sale and distribution of products for Health, Ingredients and Chemicals, announced that its unit has signed a deal.",
        [
            (
                "Acme Corp (NASDAQ:ACM), a global leader in the marketing, sale and distribution of products for Health, Ingredients and Chemicals",
                "announced",
                "that its unit has signed a deal",
            )
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)


def test_who_is_told_is_named_whole():
    (claim,) = onrecord.extract("“We won,” Roe told the judge and Courts Service this week.").claims_of(
        "quotation"
    )
    assert claim["addressee"] == "the judge and Courts Service"


@pytest.mark.parametrize(
    ("text", "hearer"),
    [
        ("Roe told the “Sunday Echo” that it was late.", "the “Sunday Echo”"),
        ("Roe told “Good Evening Elm” that it was late.", "“Good Evening Elm”"),
        ("“We won,” Roe told “Elm Today” on Monday.", "“Elm Today”"),
        ("Nurses told Mrs May that it was late.", "Mrs May"),
        ("Nurses have warned Ann May that it was late.", "Ann May"),
        ("Nurses told the Echo in May that it was late.", "the Echo"),
    ],
)
def test_who_is_told(text, hearer):
    (claim,) = onrecord.extract(text).claims_of("quotation")
    assert claim["addressee"] == hearer
