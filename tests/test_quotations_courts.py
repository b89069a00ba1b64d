"""Quotations as British, Irish and Indian papers write them: courts, councils, police, letters and the like."""

import pytest

import onrecord

# text, then for each quotation (speaker, cue, contents joined by " + ")
SENTENCES = [
    # a clause that a passive tells holds what others said or thought
    (
        "The jury was told how the fire began after Roe struck a match as he feared the dark.",
        [("", "was told", "how the fire began after Roe struck a match as he feared the dark")],
    ),
    (
        "The court was told that Roe said he was late.",
        [("", "was told", "that Roe said he was late"), ("Roe", "said", "he was late")],
    ),
    (
        "When he was asked if Roe would speak before the vote, he laughed.",
        [("", "was asked", "if Roe would speak before the vote")],
    ),
    # what was said, by nobody who is named, around that
    ("The mayor, it is alleged, took the money.", [("", "is alleged", "The mayor + took the money")]),
    (
        "The bridge, it was claimed in court, was never checked.",
        [("", "was claimed", "The bridge + was never checked")],
    ),
    (
        "The mayor took the money, it was reported on Friday.",
        [("", "was reported", "The mayor took the money")],
    ),
    ("The plan was bold, it was late and it failed.", []),
    # straight marks, a paragraph each, however short
    (
        'Roe said: "We won.\n\n"We won twice in a row.\n\n"We won again at home."',
        [("Roe", "said", '"We won. + "We won twice in a row. + "We won again at home."')],
    ),
    # forms of address without a full stop
    (
        "In workers' questions Mr Kell also said he would go.",
        [("Mr Kell", "said", "he would go")],
    ),
    (
        "A fiery Mr Shore accused Mr Orr of hiding behind the law, which aims to help.",
        [("A fiery Mr Shore", "accused", "Mr Orr of hiding behind the law"), ("which", "aims", "to help")],
    ),
    # where one lives, the comma behind it missing
    (
        "Dean Roe, aged 48, of Mill Lane, Torbrook denies theft.",
        [("Dean Roe, aged 48, of Mill Lane, Torbrook", "denies", "theft")],
    ),
    ("Roe, of Elm, Lee said, was late.", [("Lee", "said", "Roe, of Elm + was late")]),
    # what one did meanwhile, on a day
    (
        "Giving evidence on Monday, the driver, who was 14 at the time, said he was ill.",
        [("the driver, who was 14 at the time", "said", "he was ill")],
    ),
    # a town, a day and an agency before the first words
    (
        "Gurpur, Feb 9 (CWA) A man has been held for theft, police on Friday said.",
        [("police", "said", "A man has been held for theft")],
    ),
    # said while something else was done
    (
        "The harbour must be shut, a court here has observed while hearing a plea.",
        [("a court", "has observed", "The harbour must be shut")],
    ),
    (
        "The bridge must be shut, the mayor told the council while opening it.",
        [("the mayor", "told", "The bridge must be shut")],
    ),
    (
        "The mayor, after questioning the staff, said the bridge was safe.",
        [("The mayor", "questioning", "the staff"), ("The mayor", "said", "the bridge was safe")],
    ),
    # as per: texts and people, but no rules
    ("As per the affidavit, Roe was late.", [("the affidavit", "As per", "Roe was late")]),
    ("The men fled as per police.", [("police", "as per", "The men fled")]),
    ("The house was built as per the rules.", []),
    # clauses that a noun tells without `that`, but none about the noun
    ("The singer left amid claims she wasn’t ready for it.", [("", "claims", "she wasn’t ready for it")]),
    ("There were reports Roe would run.", [("", "reports", "Roe would run")]),
    (
        "Police are investigating allegations the man hit his wife.",
        [("", "allegations", "the man hit his wife")],
    ),
    ("The claims she made last year were false.", []),
    ("The paper carried reports the mayor had seen.", []),
    ("Any hope he has of winning is gone. The call itself was short.", []),
    ("The promises the party broke are many.", []),
    (
        "Lume scoffed at government claims the bill was urgent.",
        [("Lume", "scoffed", "government claims the bill was urgent")],
    ),
    (
        "The head of government claims the bill was urgent.",
        [("The head of government", "claims", "the bill was urgent")],
    ),
    # judged, and not said by who judges
    (
        "The council has debunked reports that the pier is sold.",
        [("The council", "has debunked", "reports that the pier is sold")],
    ),
    # another speaks behind the marks, or behind `but` and a perfect
    (
        'Roe told the board: "You never asked for that" and he said "I deplore it."',
        [("Roe", "told", '"You never asked for that"'), ("he", "said", '"I deplore it."')],
    ),
    (
        "The port announced that pilots had left, but Ada Roe has challenged the port to name them.",
        [
            ("The port", "announced", "that pilots had left"),
            ("Ada Roe", "has challenged", "the port to name them"),
        ],
    ),
    # what crews answer is no statement
    ("Deputies responded to reports of a man with a gun.", []),
    ("Firefighters responded to a call about smoke.", []),
    ("Roe responded to the criticism.", [("Roe", "responded", "the criticism")]),
    # texts that a colon follows
    (
        'Port Code Section 12.2, regarding dogs, states: "No dogs on the pier."',
        [("Port Code Section 12.2", "states", '"No dogs on the pier."')],
    ),
    # who speaks in a clause of time behind a relative one
    (
        "Lee is among 50 men who returned to work after the Harbour Board ordered an end to it.",
        [("the Harbour Board", "ordered", "an end to it")],
    ),
    (
        "Men who spoke to her after the vote said it was late.",
        [("Men who spoke to her after the vote", "said", "it was late")],
    ),
    # a relative clause that ends in its preposition
    ("The plan Ms Poe spoke about was dropped on Monday.", []),
    # words in marks summed up in the next sentence, or by all that was said
    ("“We will not yield.” That was Roe's message to them.", [("Roe", "message", "“We will not yield.”")]),
    ('"Sorry" was all Poe would say.', [("Poe", "would say", '"Sorry"')]),
    ('"Sorry" meant all Poe would say.', []),
    ('"Sorry" was all that.', []),
    # a reason in the subject's own words
    (
        'Roe left the board because "I was tired and wanted to rest".',
        [("Roe", "", '"I was tired and wanted to rest"')],
    ),
    ('The pier is, to quote Roe, "a danger to us".', [("Roe", "to quote", '"a danger to us"')]),
    # told when asked
    (
        'Roe told the court when asked about the knife: "It was not mine."',
        [("Roe", "told", '"It was not mine."')],
    ),
    # who speaks, with where he is from, without what he does or speaks in meanwhile
    (
        "On Sunday, the mayor, while addressing a rally in Elm, Kent had said that it was safe.",
        [("the mayor", "had said", "that it was safe")],
    ),
    ("Roe, while speaking to men in Elm on Monday said it was late.", [("Roe", "said", "it was late")]),
    (
        "Tunde Roe, in a statement signed by his aide, Sunday Poe, to the Daily Sun, disclosed that men were held.",
        [("Tunde Roe", "disclosed", "that men were held")],
    ),
    (
        "Orr, Leader of the Opposition in the assembly in Elm said the party had lied.",
        [("Orr, Leader of the Opposition in the assembly in Elm", "said", "the party had lied")],
    ),
    (
        "Helen Poe, licensee at the Royal Oak, in North Elm, Kent said she would go.",
        [("Helen Poe, licensee at the Royal Oak, in North Elm, Kent", "said", "she would go")],
    ),
    (
        '"This is odd," Dr James Roe, from the Elm Museum of History, said.',
        [("Dr James Roe, from the Elm Museum of History", "said", '"This is odd,"')],
    ),
    (
        "At the close of the meeting Commissioner Tim Wert said he had nothing to add.",
        [("Commissioner Tim Wert", "said", "he had nothing to add")],
    ),
    (
        'The film was seen as a flop, with Roe himself describing it as "a mess".',
        [("", "was seen", "The film + as a flop"), ("Roe himself", "describing", 'it as "a mess"')],
    ),
    (
        "Hitting back at Ann Roe for lying to him, party leader Lee on Thursday said he can sue.",
        [
            ("party leader Lee", "Hitting back", "Ann Roe for lying to him"),
            ("party leader Lee", "said", "he can sue"),
        ],
    ),
    (
        "A council chief executive fears the pay is low.",
        [("A council chief executive", "fears", "the pay is low")],
    ),
    (
        "The deer, according to Ann Roe, a student at Elm who also wrote a book, are very rare.",
        [("Ann Roe, a student at Elm who also wrote a book", "according to", "The deer + are very rare")],
    ),
    # where what is told goes on, or ends
    (
        "He added that, barring rain, the port would still report its best year.",
        [("He", "added", "that, barring rain, the port would still report its best year")],
    ),
    (
        "Dixon warned that growth had slowed and said consumer appetite for dear goods like cars might fade.",
        [
            ("Dixon", "warned", "that growth had slowed"),
            ("Dixon", "said", "consumer appetite for dear goods like cars might fade"),
        ],
    ),
    (
        "Roe believes that Lee will have a strong team and has tipped the players to win.",
        [("Roe", "believes", "that Lee will have a strong team")],
    ),
    (
        "Roe found it hard to laugh, because, he said, ‘it was so like his own novels’.",
        [("Roe", "found", "it hard to laugh"), ("he", "said", "‘it was so like his own novels’")],
    ),
    ("The board is adamant the vote is going well.", [("The board", "is adamant", "the vote is going well")]),
    ("Ryan had bemoaned how poorly they played.", [("Ryan", "had bemoaned", "how poorly they played")]),
    ("The committee heard from resident Ann Roe who spoke in favour of it.", []),
    (
        "The family of a ‘friend of the town’ say it was late.",
        [("The family of a ‘friend of the town’", "say", "it was late")],
    ),
    (
        "Traders said it would send drivers round the streets, adding to the noise, to find places.",
        [("Traders", "said", "it would send drivers round the streets, adding to the noise, to find places")],
    ),
    (
        "He said the vote was “wholly wrong” and he also called for a full report.",
        [("He", "said", "the vote was “wholly wrong”"), ("he", "called", "a full report")],
    ),
    (
        "Ms Roe rejoined the party, saying, the pay was low.",
        [("Ms Roe", "saying", "the pay was low")],
    ),
    (
        'The boy said he was "annoyed" his "best friend" Sven Poe was blaming him for the theft.',
        [("The boy", "said", 'he was "annoyed" his "best friend" Sven Poe was blaming him for the theft')],
    ),
    # things say nothing: whose words they are is left open
    (
        "Profits at the shops fell 6 per cent, but were 'broadly level on an underlying basis'.",
        [("", "", "'broadly level on an underlying basis'")],
    ),
    ('The rivals were met with a wall of "free riders".', []),
]

# text, whom it is said to, what is said
HEARERS = [
    ("“It is late,” the head told board members during a work session.", "board members", "“It is late,”"),
    ("The lawyer told Leeds Crown Court Poe had lied.", "Leeds Crown Court", "Poe had lied"),
    ("Ms Roe told the BBC Poe had lied.", "the BBC", "Poe had lied"),
    (
        "The bridge must be shut, the mayor told the board while opening it.",
        "the board",
        "The bridge must be shut",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)


@pytest.mark.parametrize(("text", "hearer", "content"), HEARERS, ids=[row[0] for row in HEARERS])
def test_who_was_told(text, hearer, content):
    [claim] = onrecord.extract(text).claims_of("quotation")
    assert (claim["addressee"], claim["content"]) == (hearer, content)
