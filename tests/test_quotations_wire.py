"""Quotations in the manner of wire stories: what is said first, and lower-case statements without marks."""

import pytest

from onrecord.lexicon import built_in

# text, then for each quotation (speaker, cue, contents joined by " + ")
SENTENCES = [
    # whatever the tagger takes "said" for
    (
        "Harbor Combines said the combines unit is its largest.",
        [("Harbor Combines", "said", "the combines unit is its largest")],
    ),
    (
        "The executive said Norvik will raise its research spending to 30 mln crowns.",
        [("The executive", "said", "Norvik will raise its research spending to 30 mln crowns")],
    ),
    ("Several aides said to have met the owners left on Tuesday.", []),
    # nothing but the clause before it can be what is said
    (
        "The bonds, with lives of six and nine years, carry interest from 4.1 pct, a bank official told Norvik News.",
        [
            (
                "a bank official",
                "told",
                "The bonds, with lives of six and nine years, carry interest from 4.1 pct",
            )
        ],
    ),
    (
        "Pike's posted a loss of 10 mln crowns in its third quarter, the rating agency noted.",
        [("the rating agency", "noted", "Pike's posted a loss of 10 mln crowns in its third quarter")],
    ),
    (
        "Ties will get worse, director general of the Norvik harbor ministry's trade division Hans Quill said.",
        [
            (
                "director general of the Norvik harbor ministry's trade division Hans Quill",
                "said",
                "Ties will get worse",
            )
        ],
    ),
    # commas enclose subject and verb
    (
        "Already, they said, ferry lines, long-haul tugs and coastal yards, brokers and pilots have set up offices.",
        [
            (
                "they",
                "said",
                "Already + ferry lines, long-haul tugs and coastal yards, brokers and pilots have set up offices",
            )
        ],
    ),
    (
        "Even if the landing of smaller cod is not put off, Quill said, cod supply likely will be cut.",
        [
            (
                "Quill",
                "said",
                "Even if the landing of smaller cod is not put off + cod supply likely will be cut",
            )
        ],
    ),
    (
        "But, harbor board chief Moira Quill said, if the owners take that step, they may find a buyer.",
        [
            (
                "harbor board chief Moira Quill",
                "said",
                "But + if the owners take that step, they may find a buyer",
            )
        ],
    ),
    # a clause that no frame shows
    (
        "But pilots said more and more Baltic and Oslo-based yards are building tugs.",
        [("pilots", "said", "more and more Baltic and Oslo-based yards are building tugs")],
    ),
    (
        "Norvik Hydro said, if approved, the cuts would lower rates by 8.5 pct.",
        [("Norvik Hydro", "said", "if approved, the cuts would lower rates by 8.5 pct")],
    ),
    (
        "The board said under the lease in force, Norvik's right to moor its tugs would be dropped.",
        [("The board", "said", "under the lease in force, Norvik's right to moor its tugs would be dropped")],
    ),
    (
        "Quill said, however, he was sure of a majority.",
        [("Quill", "said", "he was sure of a majority")],
    ),
    (
        "Norvik said to keep its rating it will sell two tugs.",
        [("Norvik", "said", "to keep its rating it will sell two tugs")],
    ),
    ("Quill said Monday, adding it was too early.", [("Quill", "adding", "it was too early")]),
    ("Quill said on Monday in a speech and left the hall.", []),
    # what is held back ends what is said
    ("She said the sums are large, but gave no details.", [("She", "said", "the sums are large")]),
    (
        "The board told owners the pier is safe but did not elaborate.",
        [("The board", "told", "the pier is safe")],
    ),
    (
        "Quill said it would retaliate, but he did not say when.",
        [("Quill", "said", "it would retaliate"), ("he", "did not say", "when")],
    ),
    (
        "Half the tugs are laid up, it said, without giving figures.",
        [("it", "said", "Half the tugs are laid up")],
    ),
    (
        "Norvik said its yields were hurt by rain, but did not reflect its new tugs.",
        [("Norvik", "said", "its yields were hurt by rain, but did not reflect its new tugs")],
    ),
    # who somebody is, behind the verb
    (
        "It will be hard, said Gene Orr, aide to harbor board chief Moira Quill, D-Elm.",
        [("Gene Orr, aide to harbor board chief Moira Quill, D-Elm", "said", "It will be hard")],
    ),
    (
        "The krone will fall, said Mark Orr of Pike, Quill and Co.",
        [("Mark Orr of Pike, Quill and Co.", "said", "The krone will fall")],
    ),
    (
        '"It will be hard," said Jo Orr, a spokesman for the board and a former pilot.',
        [("Jo Orr, a spokesman for the board and a former pilot", "said", '"It will be hard,"')],
    ),
    (
        '"It will be hard," said Jo Orr, author of "Harbors of the North."',
        [('Jo Orr, author of "Harbors of the North."', "said", '"It will be hard,"')],
    ),
    (
        "The trouble, said Orr, is that tugs cost money.",
        [("Orr", "said", "The trouble + is that tugs cost money")],
    ),
    (
        "The lease was opposed last week, with board member Jo Orr, D-Elm, saying that it needs study.",
        [("board member Jo Orr, D-Elm", "saying", "that it needs study")],
    ),
    # all that a comma and the verb enclose
    (
        "Elm bought two tugs and granted the yard the option to sell two more, the firms involved said.",
        [
            (
                "the firms involved",
                "said",
                "Elm bought two tugs and granted the yard the option to sell two more",
            )
        ],
    ),
    (
        "Landings may double or triple to 15-20 mln tonnes from seven mln in 1986, Jo Orr of Norvik Tugs, said.",
        [
            (
                "Jo Orr of Norvik Tugs",
                "said",
                "Landings may double or triple to 15-20 mln tonnes from seven mln in 1986",
            )
        ],
    ),
    (
        "May is also a strong month for cod, Pike and Co analyst Jo Orr said, because of the tides.",
        [("Pike and Co analyst Jo Orr", "said", "May is also a strong month for cod + because of the tides")],
    ),
    ("The docker-led NSU said it was on strike.", [("The docker-led NSU", "said", "it was on strike")]),
    # passives: with an agent, and with a figure
    ("The report was denied by the company.", [("the company", "was denied", "The report")]),
    (
        "The accord had been seen by the opposition as a sell-out of the dockers.",
        [("the opposition", "had been seen", "The accord + as a sell-out of the dockers")],
    ),
    ("Closing is expected by May 15.", []),
    (
        "The chief was quoted by the Norvik Echo as saying landings would rise.",
        [("The chief", "saying", "landings would rise")],
    ),
    ("Losses are put at 20 pct.", [("", "are put", "Losses + at 20 pct")]),
    (
        "Landings are forecast to rise to 3 mln tonnes.",
        [("", "are forecast", "Landings + to rise to 3 mln tonnes")],
    ),
    ("The dockers were put at ease.", []),
    # verbs taken for nouns
    ("The law calls on owners to mend their piers.", [("The law", "calls", "owners to mend their piers")]),
    ("The harbor's calls on owners to mend their piers were in vain.", []),
    (
        "U.S. Port officials have repeatedly accused Baltic tug yards of breaking the pact.",
        [("U.S. Port officials", "have repeatedly accused", "Baltic tug yards of breaking the pact")],
    ),
    # what is in a sum belongs to it
    (
        "It reported earnings of 11 mln crowns, including a gain of two mln from piers.",
        [("It", "reported", "earnings of 11 mln crowns, including a gain of two mln from piers")],
    ),
    # words in marks within a long statement part nothing
    (
        'Talks are due between those who want the "open," harbor for all boats, and those who do not, aides said.',
        [
            (
                "aides",
                "said",
                'Talks are due between those who want the "open," harbor for all boats, and those who do not',
            )
        ],
    ),
    (
        "Tugs and other boats threaten the pier, Norvik's harbor master, Jo Orr, warned.",
        [("Norvik's harbor master, Jo Orr", "warned", "Tugs and other boats threaten the pier")],
    ),
    ("That said, Norvik cannot win the vote outright.", []),
    ("In port after port this year, owners are not showing.", []),
    # what is held against a figure is no comparison of the writer's sources
    ("Landings compare with 4,900 tonnes a year ago.", []),
    ("They compared the lease with nine others.", [("They", "compared", "the lease with nine others")]),
    # a time between an auxiliary and its verb; nobody in particular
    ("Norvik will this week announce a new chief.", [("Norvik", "will this week announce", "a new chief")]),
    (
        "There was concern that the yards may learn enough.",
        [("", "concern", "that the yards may learn enough")],
    ),
    # what comes of it belongs to what is said, whatever else the participle could mean
    (
        "Norvik said it opened nine more piers, bringing to 20 the number of its piers.",
        [("Norvik", "said", "it opened nine more piers, bringing to 20 the number of its piers")],
    ),
    (
        "Pike calculated that each berth costs 40 crowns.",
        [("Pike", "calculated", "that each berth costs 40 crowns")],
    ),
    ("The board proposed to sell two tugs.", [("The board", "proposed", "to sell two tugs")]),
    # a time speaks of nothing, unless it is a name
    ("Last week also saw wide protests by dockers.", []),
    (
        "The budget unveiled on Tuesday foresaw growth of three pct.",
        [("The budget unveiled on Tuesday", "foresaw", "growth of three pct")],
    ),
    ("The lease is bad, and Day said it will run out.", [("Day", "said", "it will run out")]),
    (
        "Quoting a memo, Business Day said the debt is large.",
        [("Business Day", "Quoting", "a memo"), ("Business Day", "said", "the debt is large")],
    ),
    ("<Norvik Tugs Ltd> yesterday said it sold a pier.", [("<Norvik Tugs Ltd>", "said", "it sold a pier")]),
    # where one writes is no content; nor is what an agreement does
    (
        "Writing in the March issue of the Norvik Bulletin, Jo Orr cited a rise in landings.",
        [("Jo Orr", "cited", "a rise in landings")],
    ),
    (
        "He told reporters after meeting with the board that landings are down.",
        [("He", "told", "that landings are down")],
    ),
    # nouns of the speaker that could be verbs
    (
        '"We will sue," Jo Orr, tax counsel for the board, said in a letter.',
        [("Jo Orr, tax counsel for the board", "said", '"We will sue,"')],
    ),
    (
        '"We will sue," Ways and Means chairman Jo Orr, a Norvik lawyer said.',
        [("Ways and Means chairman Jo Orr, a Norvik lawyer", "said", '"We will sue,"')],
    ),
    ("NORVIK TUGS, ELM YARDS IN JOINT VENTURE TALKS", []),
    ("Quill, the harbor chief, said, grinning, nothing at all.", []),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)


def test_no_cue_swallows_what_follows_it():
    """An entry like `calculate that` would look for a second `that`."""
    for entry in built_in().entries("cue_verbs"):
        takes = entry.fields["takes"].split(",")
        swallows = {"that"} | ({"to"} if "inf" in takes else set())
        assert entry.phrase.split()[-1] not in swallows, entry.phrase
