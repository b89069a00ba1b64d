"""Who speaks and what is said in a main clause: behind what opens it, past asides and relative clauses."""

import pytest

# text, then for each quotation (speaker, cue, contents joined by " + ")
SENTENCES = [
    # a participle that adds tells of the main clause, and not of whom that speaks of
    (
        "The mayor rebuked critics who say the bridge is unsafe, saying repairs would begin in May.",
        [
            ("The mayor", "rebuked", "critics who say the bridge is unsafe"),
            ("who", "say", "the bridge is unsafe"),
            ("The mayor", "saying", "repairs would begin in May"),
        ],
    ),
    # what leads up to a participle in front of the main clause, and where that one's content ends
    (
        "Now, after arguing that the pier was safe, the council wants it closed.",
        [
            ("the council", "arguing", "that the pier was safe"),
            ("the council", "wants", "it closed"),
        ],
    ),
    (
        "In addition to stating that the ferry was late, Mr. Roe has vowed to sue the port.",
        [
            ("Mr. Roe", "stating", "that the ferry was late"),
            ("Mr. Roe", "has vowed", "to sue the port"),
        ],
    ),
    (
        "Two years after backing Tom Orr, the union's leader said he had been a mistake.",
        [
            ("the union's leader", "backing", "Tom Orr"),
            ("the union's leader", "said", "he had been a mistake"),
        ],
    ),
    ("Before calling the plan a mess, Ann Lee left.", [("Ann Lee", "calling", "the plan a mess")]),
    # idioms whose noun does not speak
    ("The two firms are on record opposing the new quay.", [("The two firms", "opposing", "the new quay")]),
    ("The brothers took turns praising the pier.", [("The brothers", "praising", "the pier")]),
    ("The chairman spent the Elm debate attacking the toll.", [("The chairman", "attacking", "the toll")]),
    # what stands in brackets or between dashes lends no speaker
    (
        "The driver jumped on to the quay — as he often says he does — and claimed that it was his.",
        [
            ("he", "says", "he does"),
            ("The driver", "claimed", "that it was his"),
        ],
    ),
    # headlines with adverbs and modals in capitals
    (
        "This Small Town Just Rejected A Plan To Sell Its Pier",
        [("This Small Town", "Rejected", "A Plan To Sell Its Pier")],
    ),
    # it and there stand for what follows
    ("It is not clear that the pier can be saved.", []),
    (
        "It is important to note that the court has ruled only once.",
        [("", "note", "that the court has ruled only once")],
    ),
    (
        "There is no reason to believe that the crew was drunk.",
        [("", "believe", "that the crew was drunk")],
    ),
    # who asks, and who does not
    ("Asked by Roe whether he would resign, Lee laughed.", [("Roe", "Asked", "whether he would resign")]),
    ("Whenever asked about the toll, she changed the subject.", [("", "asked", "the toll")]),
    # numbers with how near they are, and both sides of "both"
    (
        "Only about four in 10 owners in each town want the pier closed.",
        [("Only about four in 10 owners in each town", "want", "the pier closed")],
    ),
    (
        "Just over a quarter of pilots say the channel is safe.",
        [("Just over a quarter of pilots", "say", "the channel is safe")],
    ),
    (
        "Local traders — whose takings have halved — both wept and pleaded that the road must open.",
        [("Local traders — whose takings have halved", "pleaded", "that the road must open")],
    ),
    # a relative clause ends before the main verb
    (
        "Owners who preferred the old pier outnumbered those supporting the new one.",
        [("who", "preferred", "the old pier"), ("those", "supporting", "the new one")],
    ),
    ("Anyone who thinks the pier is safe should look.", [("who", "thinks", "the pier is safe")]),
    (
        "Owners who feared that the pier was sinking while it was shut were told to wait.",
        [("who", "feared", "that the pier was sinking while it was shut")],
    ),
    ("He is one of those who believe the pier is safe.", [("who", "believe", "the pier is safe")]),
    (
        "Ann Lee - who once said the pier was safe - told the board that it must close.",
        [
            ("who", "said", "the pier was safe"),
            ("Ann Lee - who once said the pier was safe", "told", "that it must close"),
        ],
    ),
    # ... and an inserted one ends nothing
    (
        "Asked whether the family's firm, which friends called a mess, had ruined him, Orr said no.",
        [
            ("", "Asked", "whether the family's firm, which friends called a mess, had ruined him"),
            ("Orr", "said", "no"),
        ],
    ),
    # all that opens the sentence speaks, whatever is inserted in it
    (
        "Roe, who will retire soon after also serving in Iran, Turkey and France, praised the crew.",
        [("Roe, who will retire soon after also serving in Iran, Turkey and France", "praised", "the crew")],
    ),
    (
        "Officials familiar with the lock, speaking unnamed because they were not allowed to, said it was safe.",
        [
            (
                "Officials familiar with the lock",
                "said",
                "it was safe",
            ),
        ],
    ),
    (
        "Several pilots I have spoken with over the past month said the channel was silting up.",
        [
            (
                "Several pilots I have spoken with over the past month",
                "said",
                "the channel was silting up",
            ),
        ],
    ),
    (
        "The pilots Orr, Lee and Roe went on the radio and praised the crew.",
        [("The pilots Orr, Lee and Roe", "praised", "the crew")],
    ),
    # a source ends before a number of people
    (
        "According to the survey, 46 percent of owners — and 31 percent of renters — oppose the toll.",
        [
            (
                "the survey",
                "According to",
                "46 percent of owners — and 31 percent of renters — oppose the toll",
            ),
        ],
    ),
    # whose words a noun with "his" names
    ("He has stepped up his attacks on the board.", [("He", "attacks on", "the board")]),
    (
        "Elm's pilots have been unsparing in their criticism of the port.",
        [("Elm's pilots", "criticism of", "the port")],
    ),
    ("Much followed his attack on the board.", [("his", "attack on", "the board")]),
    # who is told something and cheers tells nothing
    (
        "He told cheering supporters that the pier would be theirs.",
        [("He", "told", "that the pier would be theirs")],
    ),
    # a clause without a relative pronoun tells of the noun before it, as one with it does
    (
        "The board opened a probe the agency said was ongoing.",
        [("the agency", "said", "a probe + was ongoing")],
    ),
    (
        "The ruling, a decision they say allowed smuggling to grow, was upheld.",
        [("they", "say", "a decision + allowed smuggling to grow")],
    ),
    ("The ban covers gear that some say harms the seabed.", [("some", "say", "that + harms the seabed")]),
    ("The things he said were wrong.", []),
    (
        "The party alleged that the tender had been fixed, a charge the minister denied.",
        [
            ("The party", "alleged", "that the tender had been fixed"),
            ("the minister", "denied", "a charge"),
        ],
    ),
    (
        "He moved to Elm, which he describes as his second home, in May.",
        [("he", "describes", "which + as his second home")],
    ),
    # that before a verb, or as a demonstrative, opens no clause
    ("The dispute adds to the drama that has surrounded the port.", []),
    # a clause behind when it began, without a comma, and a verb that can only end it
    (
        "After Mr. Orr took over the ferry in 2011 he made a number of changes, records show.",
        [("records", "show", "After Mr. Orr took over the ferry in 2011 he made a number of changes")],
    ),
    # a particle, a preposition, an adjective or a verb behind it tells that a word attributes nothing
    ("She left, showing off the hat the port had given her.", []),
    ("The board issued rules regarding dogs on the pier.", []),
    ("Amid his strong showing in the north, Mr. Roe has raised money.", []),
    ("Embracing the toll is a bigger risk than fighting it.", []),
    ("The only hope the town has now is for the ferry to return.", []),
    # British titles, courts and police
    (
        "Asked why he had resigned, Mr Lee said he wanted a rest.",
        [("", "Asked", "why he had resigned"), ("Mr Lee", "said", "he wanted a rest")],
    ),
    (
        "According to police, the lorry driver, who has not been named, fled the scene.",
        [("police", "According to", "the lorry driver, who has not been named, fled the scene")],
    ),
    ("The court heard Pugh had been drinking.", [("The court", "heard", "Pugh had been drinking")]),
    ("We hear the band has split.", []),
    ("Councillors were told the scheme would cost more.", [("", "were told", "the scheme would cost more")]),
    # what is told in the present goes on in the past
    (
        "Ann Lee says she spoke to the owner and asked him to condemn the strike.",
        [("Ann Lee", "says", "she spoke to the owner and asked him to condemn the strike")],
    ),
    # what leads up to a clause that opens the sentence
    (
        "However, while the port says it is ready, traders are not convinced.",
        [("the port", "says", "it is ready")],
    ),
    # a bracket around what is told, numbers of others, and answers of a word
    (
        "Ratings (at one point as low as 19%, Orr says) fell in May.",
        [("Orr", "says", "at one point as low as 19%")],
    ),
    (
        "Of those polled, 42% say they are content, 32% call themselves poor.",
        [("42%", "say", "they are content"), ("32%", "call", "themselves poor")],
    ),
    ("Half of them said so on Friday.", [("Half of them", "said", "so")]),
    ("Most owners said no while others left.", [("Most owners", "said", "no")]),
    ("She said no to the toll.", [("She", "said", "no to the toll")]),
    (
        "At times last year, people close to the mayor said, the mention of it made her fume.",
        [("people close to the mayor", "said", "At times last year + the mention of it made her fume")],
    ),
    (
        "Take the bus, the council said, and leave the car.",
        [("the council", "said", "Take the bus + and leave the car")],
    ),
    # an object that nobody tells of, where a verb needs a clause, and a clause that has its verb near
    ("He knew Lee well, and after that the guild closed.", []),
    ("He knew the guild had closed.", [("He", "knew", "the guild had closed")]),
    ("She maintains a wide lead over Roe, a result that would please the port.", []),
    (
        "She hopes the move, urged by Roe, would end the row.",
        [("She", "hopes", "the move, urged by Roe, would end the row")],
    ),
    # what is found out, and what is come upon
    ("The poll found a port at odds with itself.", [("The poll", "found", "a port at odds with itself")]),
    ("She found the plan dull.", [("She", "found", "the plan dull")]),
    ("Roe found himself in a row over tolls.", []),
    ("The firm has found a way to cut costs.", []),
    # what is left open or asked, what anybody may do, and what things favour
    ("Do you support the new toll?", []),
    (
        "Guests asked whether the mayor supports the toll.",
        [("Guests", "asked", "whether the mayor supports the toll")],
    ),
    ("The fact that Lee criticized the toll was lost.", []),
    ("It is a tax that favors the rich.", []),
    ("They are pilots who favor the toll.", [("who", "favor", "the toll")]),
    ("In all 384 pledged delegates will vote.", []),
    ("The mayor pledged a new pier.", [("The mayor", "pledged", "a new pier")]),
    ("It was a sign that the pier was sinking.", []),
    # who gives what one wins or has, what one is known for, and what one meets to say
    (
        "Mr. Roe won the endorsement of the union's leader Ann Lee in May.",
        [("the union's leader Ann Lee", "won the endorsement of", "Mr. Roe")],
    ),
    ("Roe has the backing of three unions.", [("three unions", "has the backing of", "Roe")]),
    ("Lee drew criticism of the plan.", []),
    ("She is best known for speaking her mind.", [("", "is best known", "She + for speaking her mind")]),
    ("The board met to discuss the toll.", [("The board", "discuss", "the toll")]),
    ("An aide spoke on condition of anonymity to discuss the toll.", []),
    # what somebody else says of an object is no part of it
    (
        'The party accused the board of "looting" the port, a charge the mayor rejected.',
        [
            ("The party", "accused", 'the board of "looting" the port'),
            ("the mayor", "rejected", "a charge"),
        ],
    ),
    ("The inquest heard how Mr Roe fell.", [("The inquest", "heard", "how Mr Roe fell")]),
    ("We heard how he fell.", []),
    ("Roe stole a van, a court was told yesterday.", [("", "was told", "Roe stole a van")]),
    (
        "Roe told Lee he was ill, jurors were told.",
        [("", "were told", "Roe told Lee he was ill"), ("Roe", "told", "he was ill")],
    ),
    ("Roe stole a van, the driver was told.", []),
    # as somebody reports, behind a connective or not, and what a poll found
    (
        "As first reported by the Elm Echo, the mayor was told of the leak in May.",
        [("the Elm Echo", "reported by", "the mayor was told of the leak in May")],
    ),
    ("However, as Lee has reported, the pier was shut.", [("Lee", "has reported", "the pier was shut")]),
    (
        "Most pilots have lost faith in the port, the poll found.",
        [("the poll", "found", "Most pilots have lost faith in the port")],
    ),
    ("Roe has strong support among pilots.", [("pilots", "has strong support among", "Roe")]),
    ("Support among pilots has grown.", []),
    # who is told something, and of whom something is said
    ("The firm is advised by its bank.", []),
    ("The firm is praised by its bank.", [("its bank", "is praised", "The firm")]),
    # where what is said ends: at what it led to, and at another's words, whoever is named first
    ("Lee said they were “mad,” drawing groans.", [("Lee", "said", "they were “mad,”")]),
    ("Lee said it was “mixed,” meaning dull.", [("Lee", "said", "it was “mixed,” meaning dull")]),
    (
        "The firm confirmed it had left, though a spokeswoman, Ann Roe, called it temporary.",
        [
            ("The firm", "confirmed", "it had left"),
            ("a spokeswoman, Ann Roe", "called", "it temporary"),
        ],
    ),
    (
        "Roe claimed he had been “forced out”, a charge the club denied.",
        [("Roe", "claimed", "he had been “forced out”"), ("the club", "denied", "a charge")],
    ),
    (
        "Roe said the deal was dead, something the firm had long denied.",
        [("Roe", "said", "the deal was dead"), ("the firm", "had long denied", "something")],
    ),
    ("Roe in turn said it was late.", [("Roe", "said", "it was late")]),
    # what goes on behind a sign is not the sign's
    (
        "“Out,” Roe said, near a sign that read “No.” “This is fun.”",
        [("Roe", "said", "“Out,” + “This is fun.”"), ("that", "read", "“No.”")],
    ),
    ("• Three fell, according to Roe.", [("Roe", "according to", "Three fell")]),
    ("Lee disputed that in an interview.", [("Lee", "disputed", "that")]),
    ("Lee said that in May it fell.", [("Lee", "said", "that in May it fell")]),
    (
        "Lee said she would “love to buy a beer,” an offer that drew laughter.",
        [("Lee", "said", "she would “love to buy a beer,”")],
    ),
    # whom a source quotes
    (
        "“No,” Roe said, according to CNN. “Not now.”",
        [("CNN", "according to", "“No,” Roe said"), ("Roe", "said", "“No,” + “Not now.”")],
    ),
    ("Roe said it was late, according to CNN.", [("CNN", "according to", "Roe said it was late")]),
    (
        "“No,” Roe said at the inn, where Lee told him it was “a mess.” “I left at once.”",
        [("Roe", "said", "“No,” + “I left at once.”"), ("Lee", "told", "it was “a mess.”")],
    ),
    # whom one reminds, and of what
    ("She reminded the audience of comments Roe made.", [("She", "reminded", "comments Roe made")]),
    ("She reminded the head of the union that he was late.", [("She", "reminded", "that he was late")]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
