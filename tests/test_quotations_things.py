"""Things that say nothing, texts that do, and words that are no verbs: whose the words are then."""

import pytest

# text, then for each quotation (speaker, cue, contents joined by " + ")
SENTENCES = [
    # a thing before a participle says nothing: the subject does
    (
        "He took his own life hoping the insurance would pay off the farm.",
        [("He", "hoping", "the insurance would pay off the farm")],
    ),
    ("You could leave it thinking that the pier was safe.", [("You", "thinking", "that the pier was safe")]),
    ("Orr fought the law arguing that it was unjust.", [("Orr", "arguing", "that it was unjust")]),
    ("Orr was met by a crowd saying the pier was unsafe.", [("a crowd", "saying", "the pier was unsafe")]),
    # what is written on it does
    ("Orr wore a hat saying “Save our pier.”", [("a hat", "saying", "“Save our pier.”")]),
    # so does a text that somebody gets, or that there is
    (
        "Police receive calls saying shots have been fired in the hall.",
        [("calls", "saying", "shots have been fired in the hall")],
    ),
    ("There was a sign saying the pier had burned.", [("a sign", "saying", "the pier had burned")]),
    (
        "There were also emails that night showing that officials knew the pier was unsafe.",
        [("", "showing", "that officials knew the pier was unsafe")],
    ),
    # of a share of people, the people
    (
        "The share of voters saying that tolls are too high has doubled.",
        [("voters", "saying", "that tolls are too high")],
    ),
    ("The rhetoric of ministers blasting the plan is old.", [("ministers", "blasting", "the plan")]),
    # nobody in particular
    ("It is worth remembering that the pier is old.", [("", "remembering", "that the pier is old")]),
    (
        "That is not the same as saying that the pier is old.",
        [("", "saying", "that the pier is old")],
    ),
    # a source with what tells of it
    (
        "According to reports emerging in the press, he could not pay the fine.",
        [("reports emerging in the press", "According to", "he could not pay the fine")],
    ),
    (
        "He could not pay the fine, according to an email previously kept secret.",
        [("an email previously kept secret", "according to", "He could not pay the fine")],
    ),
    (
        "He could not pay the fine, according to an account she gave to the Elm Echo.",
        [("an account she gave to the Elm Echo", "according to", "He could not pay the fine")],
    ),
    (
        "According to an interview he gave to the Echo, he could not pay the fine.",
        [("an interview he gave to the Echo", "According to", "he could not pay the fine")],
    ),
    # a role without its second comma
    (
        "Jane Gill (D-Elm), a supporter of the pier told the Elm Echo she believed that Orr would resign.",
        [("Jane Gill (D-Elm), a supporter of the pier", "told", "she believed that Orr would resign")],
    ),
    (
        "Sam Lowe, the communications director for the Elm Party said in a statement that it was late.",
        [("Sam Lowe, the communications director for the Elm Party", "said", "that it was late")],
    ),
    (
        "Sam Lowe, the director said in a statement, was late.",
        [("the director", "said", "Sam Lowe + was late")],
    ),
    # a clause that tells when has its own subject
    (
        "The meeting unfolded Thursday morning as more members have begun urging the party to unite.",
        [("more members", "urging", "the party to unite")],
    ),
    # no words are meant
    ("Just after Omar Orr carried out his attack on guests at the club, Gill left.", []),
    ("The gang launched a deadly attack on the village.", []),
    ("Orr launched an attack on the plan.", [("Orr", "attack on", "the plan")]),
    # nouns, and what describes them
    ("He won despite a strong second-place showing that surprised Roe.", []),
    ("In spite of persistent carping that Orr is old, he won.", []),
    ("Elmland's ruling conservative party lost the vote.", []),
    ("Ann Orr met voters gathered in Leeds that she knew.", []),
    (
        "On “Elm Live,” Marcel Orr, the hacker known as “Gull,” stated that he had seen the files.",
        [("Marcel Orr, the hacker known as “Gull,”", "stated", "that he had seen the files")],
    ),
    # the clause that a subject ends in is not its verb's: a pronoun, a thing or a name in it says nothing
    ("Everyone I spoke to said that it was late.", [("Everyone I spoke to", "said", "that it was late")]),
    (
        "When the talks failed, the woman he married said that it was late.",
        [("the woman he married", "said", "that it was late")],
    ),
    (
        "A man who says he saw the fire said that it was late.",
        [
            ("who", "says", "he saw the fire"),
            ("A man who says he saw the fire", "said", "that it was late"),
        ],
    ),
    (
        "Those who thought they had become citizens were unaware that they had to renew permits.",
        [
            ("Those who thought they had become citizens", "were unaware", "that they had to renew permits"),
            ("who", "thought", "they had become citizens"),
        ],
    ),
    (
        "People who know what happened said it was late.",
        [("who", "know", "what happened"), ("People who know what happened", "said", "it was late")],
    ),
    (
        "An aide to the mayor who asked not to be named said it was late.",
        [("An aide to the mayor who asked not to be named", "said", "it was late")],
    ),
    (
        "Organizations that have endorsed him say they believe the pier is safe.",
        [
            ("that", "have endorsed", "him"),
            ("Organizations that have endorsed him", "say", "they believe the pier is safe"),
        ],
    ),
    (
        "Some who advocate free speech argue that it is late.",
        [("who", "advocate", "free speech"), ("Some who advocate free speech", "argue", "that it is late")],
    ),
    # but in another's clause a subject is its verb's own
    (
        "Orr is the man who said the mayor claimed the pier was safe.",
        [
            ("who", "said", "the mayor claimed the pier was safe"),
            ("the mayor", "claimed", "the pier was safe"),
        ],
    ),
    (
        "The share who say they would be scared if the candidate won is small.",
        [("who", "say", "they would be scared if the candidate won")],
    ),
    ("In May, when he yelled “Shame!” they left.", [("he", "yelled", "“Shame!”")]),
    # several who speak, each told of, behind what opens the sentence
    (
        "On Monday, Ann Orr, 27, and her brother, Dan Orr, 30, said that it was late.",
        [("Ann Orr, 27, and her brother, Dan Orr, 30", "said", "that it was late")],
    ),
    (
        "When the talks failed, Ann Orr, the state's top lawyer, and Dan Roe, the mayor, said that it was late.",
        [("Ann Orr, the state's top lawyer, and Dan Roe, the mayor", "said", "that it was late")],
    ),
    (
        "The talks failed because the paper's editor, Dan Roe, and its owner said that it was late.",
        [("the paper's editor, Dan Roe, and its owner", "said", "that it was late")],
    ),
    (
        "The talks failed because Orr, Roe, Gill and two others said that it was late.",
        [("Orr, Roe, Gill and two others", "said", "that it was late")],
    ),
    (
        "The talks failed, and the state's top lawyer, Ann Orr, said that it was late.",
        [("the state's top lawyer, Ann Orr", "said", "that it was late")],
    ),
    (
        "The firms traded in Elm, Ohio, and Roe said that it was late.",
        [("Roe", "said", "that it was late")],
    ),
    (
        "After beating Orr, Roe and Gill said that it was late.",
        [("Roe and Gill", "said", "that it was late")],
    ),
    # of whom a participle tells, in the middle of a sentence
    (
        "On Monday, the man seen leaving the pier said that it was late.",
        [("the man seen leaving the pier", "said", "that it was late")],
    ),
    (
        "They met because police investigating the fire said that it was late.",
        [("police investigating the fire", "said", "that it was late")],
    ),
    # past what is told of a place
    (
        "Officials in Elm, where the pier stands, argued that it was unsafe.",
        [("Officials in Elm, where the pier stands", "argued", "that it was unsafe")],
    ),
    (
        "Officials in Elm, where the pier stands, resigned on Monday, saying that it was unsafe.",
        [("Officials in Elm, where the pier stands", "saying", "that it was unsafe")],
    ),
    # participles that tell of their noun: how many there are, what they are among, a heading
    ("Orr leads Roe by nearly 300 pledged delegates.", []),
    ("That would not close the gap among pledged delegates.", []),
    ("The count has ended in Elm.\n\nPLEDGED DELEGATES.\n\nThese are won in May.", []),
    ("Her best showing is 10 percent in Elm.", []),
    ("The race turns south, as well as to states such as Elmland.", []),
    # what something costs, and whom it is brought to: deeds
    ("The club charged a $100,000 initiation fee.", []),
    ("The company has charged the campaign $3.7 million in travel costs since May.", []),
    ("Prosecutors charged that Orr lied.", [("Prosecutors", "charged", "that Orr lied")]),
    ("The firm removed the post and reported it to police.", []),
    ("Orr reported a loss.", [("Orr", "reported", "a loss")]),
    # no clause without a verb of its own
    ("They've maintained this faith even though it's been proved wrong.", []),
    ("It managed to maintain a balanced trade because firms sold more.", []),
    ("Orr maintained the pier was safe.", [("Orr", "maintained", "the pier was safe")]),
    ("A new influx of refugees finds its way to the town.", []),
    ("One army there, a group of exiles called Ginbar 7, was a force that Orr helped create.", []),
    # the name of a kind of thing in marks
    ("She purchased a “promoted trend” on the site.", []),
    # nouns and names at the end of a sentence that look like verbs of who is told of, and what is judged by whom
    (
        "He showed the drive that had won him the vote - a mix of idealism, pragmatism and hope.",
        [("He", "showed", "the drive that had won him the vote")],
    ),
    (
        "Orr thanked his parents, his wife, and his spokeswoman, Hope Hill.",
        [("Orr", "thanked", "his parents, his wife, and his spokeswoman, Hope Hill")],
    ),
    ("The talk was of a failed rescue - an allegation rejected by a series of inquiries.", []),
    (
        "Papers accused Orr of lying — something President Dan Roe indicated earlier this week.",
        [("Papers", "accused", "Orr of lying")],
    ),
    # a colon behind what only seems so, and behind whom more is from
    (
        "The hill might be steeper than it appears: Rep. Ann Orr opposes the bill.",
        [("Rep. Ann Orr", "opposes", "the bill")],
    ),
    (
        "Signs of change were there all along - More from Jo Cole: “Data show that men are shifting.”",
        [("Jo Cole", ":", "“Data show that men are shifting.”")],
    ),
    # who brings it, not who is told of it
    (
        "Orr contrasted that with Gill who is looking to bring “people together to accomplish the goal.”",
        [("who", "bring", "“people together to accomplish the goal.”")],
    ),
    # clauses that are taken for phrases, times in them, words in marks that end a subject, long brackets
    (
        "So even economists who favor sales taxes agree that it is late.",
        [("who", "favor", "sales taxes"), ("economists who favor sales taxes", "agree", "that it is late")],
    ),
    (
        "Still, none of the scholars I interviewed this week thought it was likely.",
        [("none of the scholars I interviewed this week", "thought", "it was likely")],
    ),
    (
        "The fact that Roe's bill has one sponsor and no friends shows that it is late.",
        [("The fact that Roe's bill has one sponsor and no friends", "shows", "that it is late")],
    ),
    ("Hundreds of “rebels” said it was late.", [("Hundreds of “rebels”", "said", "it was late")]),
    (
        "Jo Roe, star of the town's “Storm,” said it was late.",
        [("Jo Roe, star of the town's “Storm,”", "said", "it was late")],
    ),
    (
        "Few won, but Sen. Jo Roe (an Elm man so boyish he has been taken for a clerk) says he was lost.",
        [("Sen. Jo Roe (an Elm man so boyish he has been taken for a clerk)", "says", "he was lost")],
    ),
    (
        "Still, Orr - who spent a cross-country trip home with his family - has vowed to fight on.",
        [
            ("Orr - who spent a cross-country trip home with his family", "has vowed", "to fight on"),
        ],
    ),
    # a clause with its own subject behind a comma
    (
        "A group of owners called for a boycott of his speech, and the union said it would redirect gifts.",
        [
            ("A group of owners", "called", "a boycott of his speech"),
            ("the union", "said", "it would redirect gifts"),
        ],
    ),
    # adverbs that are no subjects
    (
        "He called it a mistake, and most recently defended the ban.",
        [("He", "called", "it a mistake"), ("He", "defended", "the ban")],
    ),
    # what something is called, said by nobody
    ("Both used a formula called the “chained rate” that would lower pay.", []),
    # what one says of what happened after something else
    (
        "The union sued after Elmshire closed the pier, saying that the closure was unlawful.",
        [("The union", "saying", "that the closure was unlawful")],
    ),
    (
        "The vote came after Orr resigned, saying that he was ill.",
        [("Orr", "saying", "that he was ill")],
    ),
    # what there is
    ("There was also hope for Orr in the polls.", []),
    ("Polls there show that it is late.", [("Polls there", "show", "that it is late")]),
    # whom a participle tells of, not whom it names
    (
        "A lawyer for the firm, joined by the union's leader, Dan Cole, said that it was late.",
        [("A lawyer for the firm, joined by the union's leader, Dan Cole", "said", "that it was late")],
    ),
    (
        "Everyone I spoke to had long insisted that it was late.",
        [("Everyone I spoke to", "had long insisted", "that it was late")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
