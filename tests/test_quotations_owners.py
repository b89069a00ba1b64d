"""Whose words they are behind a relative clause, a noun, a letter or a push, and verbs that say nothing."""

import pytest

# text, then for each quotation (speaker, cue, contents joined by " + ")
SENTENCES = [
    # a pronoun before who speaks; whoever both are; a participle behind marks
    ("It was what officials called a ruse.", [("officials", "called", "a ruse")]),
    ('"It is over," sobbed Lund.', [("Lund", "sobbed", '"It is over,"')]),
    # a participle behind a relative clause belongs to the main clause
    (
        'Former sheriff Ann Orr, who backs Lund, hit out at Harper on Channel 4, calling the plan a "joke".',
        [
            ("who", "backs", "Lund"),
            ("Former sheriff Ann Orr, who backs Lund", "hit out", "Harper"),
            ("Former sheriff Ann Orr, who backs Lund", "calling", 'the plan a "joke"'),
        ],
    ),
    (
        "The guild, which told members to wait, issued a notice, adding that the toll was lawful.",
        [
            ("which", "told", "to wait"),
            ("The guild, which told members to wait", "adding", "that the toll was lawful"),
        ],
    ),
    # a clause with `when` has a subject of its own
    (
        'The skipper who became known in 2009 when he yelled "Shame!" at the minister has died.',
        [("he", "yelled", '"Shame!"')],
    ),
    # dashes that enclose part a name from what is before it
    (
        'After a stiff speech -- the first with a prompter -- Lund told owners that "the tide has turned."',
        [("Lund", "told", 'that "the tide has turned."')],
    ),
    # what opens a sentence is nobody's apposition
    (
        'After winning Elm in the first round, Gov. Jo Carr (R-OH), said: "I am ready."',
        [("Gov. Jo Carr (R-OH)", "said", '"I am ready."')],
    ),
    (
        "As Ann Lee, the head of the guild, put it, the toll was dead.",
        [("Ann Lee, the head of the guild", "put it", "the toll was dead")],
    ),
    (
        '"It is a pattern," said one longtime adviser to the mayor.',
        [("one longtime adviser to the mayor", "said", '"It is a pattern,"')],
    ),
    # a noun and its clause with a phrase between, and whose noun it is
    (
        'She came under fire over her claim during the debate that "we are safe now."',
        [("her", "claim", 'that "we are safe now."')],
    ),
    (
        'They were stung by the suggestion from one minister that they "look again" at it.',
        [("one minister", "suggestion", 'that they "look again" at it')],
    ),
    (
        "The contention of former mayor Ann Dole that some notes were lost is false.",
        [("former mayor Ann Dole", "contention", "that some notes were lost")],
    ),
    (
        'Lund\'s recent proof-free assertion that "thousands" cheered drew boos.',
        [("Lund", "assertion", 'that "thousands" cheered drew boos')],
    ),
    (
        'His standing fell after his call for "a total ban" on nets.',
        [("his", "call", '"a total ban" on nets')],
    ),
    # names in marks, and who gives them
    (
        'The bars off Elm, known as "boat traps" by sailors, broke two hulls.',
        [("sailors", "known", 'as "boat traps"')],
    ),
    (
        'The bar has been labelled "a boat trap" by Joe Hendry, a coach at the club.',
        [("Joe Hendry, a coach at the club", "has been labelled", 'The bar + "a boat trap"')],
    ),
    # what only points at what was said before says nothing
    (
        'Orr told owners the boat was sound. That makes her "a reliable old ship, I think."',
        [
            ("Orr", "told", 'the boat was sound + "a reliable old ship, I think."'),
        ],
    ),
    # somebody speaks within what something seems to be
    (
        "Roe seemed to drop the matter in May, when she told owners that the toll was dead.",
        [
            (
                "",
                "seemed",
                "Roe + to drop the matter in May, when she told owners that the toll was dead",
            ),
            ("she", "told", "that the toll was dead"),
        ],
    ),
    # what is written is its sender's, unless it has another source
    (
        'The camp sent out an email to owners stating, "The toll is dead."',
        [("The camp", "stating", '"The toll is dead."')],
    ),
    (
        "The guild's chief wrote op-eds defending the toll, and the Echo ran stories mocking it.",
        [("The guild's chief", "defending", "the toll"), ("the Echo", "mocking", "it")],
    ),
    # who is brought to say something says it
    (
        'The row led aides like Gene Dorn to counter that "every cent" was paid back.',
        [("aides like Gene Dorn", "counter", 'that "every cent" was paid back')],
    ),
    (
        "The leak prompted the mayor of Elm to admit that he knew.",
        [("the mayor of Elm", "admit", "that he knew")],
    ),
    (
        "He used the radio to warn that the tide was high.",
        [("He", "warn", "that the tide was high")],
    ),
    # at one point, both, there: nobody
    (
        'The skipper has fought the guild for years, at one point calling its head "a pirate."',
        [("The skipper", "calling", 'its head "a pirate."')],
    ),
    (
        "Mayor Joan Hill and Councillor Tim Ray both denounced the toll.",
        [("Mayor Joan Hill and Councillor Tim Ray", "denounced", "the toll")],
    ),
    (
        'In May, when I asked about the toll, she frowned and said, "I am not mad!"',
        [("I", "asked", "the toll"), ("she", "said", '"I am not mad!"')],
    ),
    (
        "Lund made it clear that owners oppose the toll.",
        [("Lund", "made it clear", "that owners oppose the toll")],
    ),
    (
        'In other words, explained host Nancy Orr: "What is it for?"',
        [("host Nancy Orr", "explained", '"What is it for?"')],
    ),
    ('For example: "We were wrong," he told the Echo.', [("he", "told", '"We were wrong,"')]),
    ('According to the Echo: "The boat was sold."', [("the Echo", "According to", '"The boat was sold."')]),
    # verbs of acts as well as of words
    ("Heavy rain saw three roads closed.", []),
    ("He saw a man running from the pier.", []),
    ("They called 22 witnesses.", []),
    ("A firm called Elm Tug Co won the bid.", []),
    ("The mayor called a special meeting for Monday.", []),
    ("He called the toll a disgrace.", [("He", "called", "the toll a disgrace")]),
    ("Orr called the bill dead on arrival.", [("Orr", "called", "the bill dead on arrival")]),
    (
        "The firm called the strike and the fasts part of a plot.",
        [("The firm", "called", "the strike and the fasts part of a plot")],
    ),
    ("Owners see the toll as a snub.", [("Owners", "see", "the toll as a snub")]),
    # a state's hyphen is no dash
    (
        'Marty Voss, a teacher who previously worked for Sen. Lou Orr (R-Tenn.), one of its authors, called it "a start."',
        [
            (
                "Marty Voss, a teacher who previously worked for Sen. Lou Orr (R-Tenn.), one of its authors",
                "called",
                'it "a start."',
            )
        ],
    ),
    # a sentence in marks ends what is said
    ('He shouted "Shame!" as he left the hall.', [("He", "shouted", '"Shame!"')]),
    ('Owners chanted "Lock it up!" before the vote.', [("Owners", "chanted", '"Lock it up!"')]),
    (
        'Lund said "we won" while the votes were counted.',
        [("Lund", "said", '"we won" while the votes were counted')],
    ),
    # how somebody put it, and what is heard behind the scenes
    ('"We was robbed" was how Joe Blunt put it.', [("Joe Blunt", "put", '"We was robbed"')]),
    (
        '"Utter chaos" is how one skipper described the queue.',
        [("one skipper", "described", '"Utter chaos"')],
    ),
    (
        "The clubs have agreed a fee, Elm Sports understands.",
        [("Elm Sports", "understands", "The clubs have agreed a fee")],
    ),
    ("A man is in custody, Elm News has learned.", [("Elm News", "has learned", "A man is in custody")]),
    ("Police believe the driver fled on foot.", [("Police", "believe", "the driver fled on foot")]),
    # whom a question is put to, and where it ends
    ("I ask him whether he is bitter.", [("I", "ask", "whether he is bitter")]),
    ("The Echo asked the guild how it would pay.", [("The Echo", "asked", "how it would pay")]),
    ("They asked the board to go.", [("They", "asked", "the board to go")]),
    ("Lund asked the skipper who sank.", [("Lund", "asked", "the skipper who sank")]),
    # a thing with `a` is spoken of by whoever stands behind it
    (
        'They may close the pier, a plan Ann Voss calls "an insult to wood."',
        [("Ann Voss", "calls", '"an insult to wood."')],
    ),
    (
        "The pier may close, a spokesman Jim Voss said.",
        [("a spokesman Jim Voss", "said", "The pier may close")],
    ),
    (
        'The fog, in the words of one skipper, "turned noon into night".',
        [("one skipper", "in the words of", '"turned noon into night"')],
    ),
    # what tells in marks who somebody is, is not what is said
    (
        'Mary Sand of Elm Brokers, who rates the stock "hold," said freight was all that paid.',
        [('Mary Sand of Elm Brokers, who rates the stock "hold,"', "said", "freight was all that paid")],
    ),
    (
        'The skipper, who was late, found "a queue of two miles," said Lund.',
        [("Lund", "said", 'The skipper, who was late, found "a queue of two miles,"')],
    ),
    # what somebody calls something, within what another says of it
    (
        'The president denounced what he called the "deeply gloomy" mood of the harbor.',
        [
            ("The president", "denounced", 'what he called the "deeply gloomy" mood of the harbor'),
            ("he", "called", 'the "deeply gloomy" mood of the harbor'),
        ],
    ),
    ("She criticized what happened next.", [("She", "criticized", "what happened next")]),
    # it is understood, without `that`
    (
        "The firm was silent, but it is understood the skipper has left.",
        [("", "is understood", "the skipper has left")],
    ),
    ("It is understood by all who sail.", []),
    # in marks within what is told, another's words
    (
        'She said that the guild had backed her, to which Orr replied: "It is a lie."',
        [
            ("She", "said", "that the guild had backed her"),
            ("Orr", "replied", '"It is a lie."'),
        ],
    ),
    (
        "She said that the guild claims the toll is lawful.",
        [("She", "said", "that the guild claims the toll is lawful")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_who_said_what(said_in, text, expected):
    assert sorted(said_in(text)) == sorted(expected)
