"""Paragraphs, sentences, tokens and quotation marks, on text as messy as news is."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from onrecord import Document
from onrecord.segment import paragraphs, quoted, sentences, tokens
from onrecord.spans import first_word
from onrecord.testing.clock import seconds_by_size


def cut(layer, text):
    return [text[start:end] for start, end in layer(Document(text))]


# Each line is one sentence; the lines are joined by spaces.
SENTENCES = [
    ["The mayor resigned.", "Nobody had asked her to.", "She left at once."],
    # titles, initials, suffixes
    ["Mr. Okafor and Dr. Lund met Gov. Ana Ruiz.", "They agreed."],
    ["J. R. Okafor spoke first.", "Then came W.E. Stone."],
    ["Sam Tully Jr. declined.", "So did Sen. Vera Holt, D-Ohio."],
    # U.S. in the middle and at the end
    ["The U.S. Senate voted."],
    ["Troops left the U.S.", "The war went on."],
    ["He works for Acme Inc. in Ohio.", "She works for Beta Co.", "They never met."],
    ["She works for Acme Inc.", "Mr. Roe left.", "Gov. Dr. Ana Ruiz stayed."],
    # numbers, months, times, sections
    ["The rule is in No. 2 of the list.", "It took effect on Jan. 3, 2019."],
    ["Prices rose 3.5 percent.", "They had fallen 2.1 percent in Feb. 2018."],
    ["The vote ended at 5 p.m. on Friday.", "It had begun at 9 a.m.", "Nobody slept."],
    ["It costs $2.50.", "That is too much."],
    # a stop behind a unit is followed by a capital only where a sentence begins
    [
        "It sold for 30 mln dlrs.",
        "Shares rose 5 pct.",
        "Acme paid 12 cts.",
        "The 5 lb. box weighed 8 oz. on Monday.",
    ],
    # ellipses
    ["“Well … maybe,” she said.", "He waited."],
    ["He paused ... and went on.", "Then he left."],
    ["I don't know...", "Perhaps I do."],
    # marks after the stop
    ["“We did it.”", "The crowd cheered."],
    ['"We did it."', '"Did you?"'],
    ["He said, “It is over.”", "“Is it?” she asked."],
    # an opening mark turned the wrong way
    ["The firm paid yesterday.", "”Nothing helps,” stated Ann Lee."],
    ["It rained.", "’We lost,’ she said."],
    ["(The firm denied it.)", "Shares fell."],
    ["Was it over?!", "Nobody knew!"],
    # a question inside a sentence goes on in lower case
    ["“Who pays?” asked the mayor.", "Nobody answered."],
    ["Yahoo! said on Monday that it would sell."],
    # a bar between headlines
    ["Minister under fire |", "Union warns of strike |", "Petition grows"],
    ["It costs 5|6 a day."],
    # the web
    ["He runs example.com and a farm.", "Both lose money."],
    # a sentence may begin with a number or a mark
    ["They lost.", "12 people were hurt.", "“No comment,” said the club."],
    ["Mrs. Dalloway said she would buy the flowers herself."],
    ["St. Paul and Mt. Vernon agreed.", "Ft. Worth did not."],
]


@pytest.mark.parametrize("lines", SENTENCES, ids=lambda lines: lines[0])
def test_sentences(lines):
    assert cut(sentences, " ".join(lines)) == lines


INDENTED = """COUNCIL CLOSES HARBOUR
    ELM, June 3 - The council met on Friday, and talked of the
harbour until it closed it.
    Nobody clapped, and few of those who came
spoke.
    "We lost," said fisherman Olav Berg.
"""

PARAGRAPHS = [
    # each line of an article is a paragraph; headlines and advertising glue nothing together
    ("Mayor quits\nThe mayor quit.\nContinue Reading Below\nShe left.", 4),
    ("One.\r\n\r\nTwo.\r\n", 2),
    ("One.\rTwo.", 2),
    ("One.\u2028Two.\u2029Three.", 3),
    ("\n\n  One.  \n\t\n", 1),
    ("", 0),
    (" \n\t\r\n ", 0),
    # a line that was cut goes on behind a blank one, in lower case; a heading does not
    (
        "Minister speaks\n\nHe said it was out of place to give lectures after the\n\ncourt had met, and left.\n\nIt rained.",
        3,
    ),
    ("Minister speaks on the law at the court in Elm\n\nhe said no.", 2),
    ("Minister speaks\n\nKey points\n\nno lectures\n\nno remarks", 4),
    # hard-wrapped text is one paragraph for each block
    (
        "The council met on Friday and talked about the\nharbour for hours before it voted to\nclose it.\n\nNobody\nclapped.",
        2,
    ),
    # or one for each indented line
    (INDENTED, 4),
    (
        "The council met on Friday and talked about the\r\nharbour for hours before it voted to\r\nclose it.\r\n\r\nNobody\r\nclapped.",
        2,
    ),
]


@pytest.mark.parametrize(("text", "number"), PARAGRAPHS)
def test_paragraphs(text, number):
    assert len(cut(paragraphs, text)) == number


def test_a_headline_without_a_stop_is_a_sentence_of_its_own():
    text = "Council votes to close harbour\nThe council voted late on Friday.\nAdvertisement\nNobody clapped."
    assert cut(sentences, text) == text.split("\n")


def test_a_wrapped_line_ends_no_sentence():
    text = "The council met on Friday and talked about\nthe harbour. It voted to close it\nat once."
    assert [" ".join(s.split()) for s in cut(sentences, text)] == [
        "The council met on Friday and talked about the harbour.",
        "It voted to close it at once.",
    ]


def test_no_break_spaces_part_sentences_as_others_do():
    assert cut(sentences, "“We won.”\xa0The crowd cheered.\u2009They left.") == [
        "“We won.”",
        "The crowd cheered.",
        "They left.",
    ]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("It failed in the past.Resident Ann Lee left.", 2),
        ("“We won.”She left the room.", 2),
        ("Is it late?The clerk left.", 2),
        ("Acme.Com and U.S.News wrote to Mr.Smith of St.Ives on Sept.Ten or v2.Beta.", 1),
    ],
)
def test_sentences_are_parted_where_their_space_was_lost(text, number):
    assert len(sentences(Document(text))) == number


def test_a_sentence_without_end_is_cut_at_spaces():
    text = "word " * 2000
    pieces = cut(sentences, text)
    assert max(map(len, pieces)) <= 2000
    assert " ".join(pieces) == text.strip()
    assert max(map(len, cut(sentences, "x" * 9000))) <= 2000


TOKENS = [
    ("The mayor's plan won't work.", "The mayor 's plan wo n't work ."),
    ("Acme Inc.'s plan, and the U.S.’s, failed.", "Acme Inc. 's plan , and the U.S. ’s , failed ."),
    ("They’re here, he'd say", "They ’re here , he 'd say"),
    ("The U.S. and Mr. J. Okafor", "The U.S. and Mr. J. Okafor"),
    ("a 3.5-percent, $1,250.50 rise", "a 3.5 - percent , $ 1,250.50 rise"),
    ("“Well…” -- no—yes", "“ Well … ” -- no — yes"),
    ("''Hi,'' she said", "'' Hi , '' she said"),
    (
        "See news.example.com, or alt.boats. It’s on example.org.",
        "See news.example.com , or alt.boats . It ’s on example.org .",
    ),
    ("AT&T and O'Brien", "AT&T and O'Brien"),
    ("the 43rd man", "the 43rd man"),
    ("a fine of N250,000 or Rs1.5m, by G7's rules", "a fine of N250,000 or Rs1.5m , by G7 's rules"),
    ("café naïve Ωmega 東京", "café naïve Ωmega 東京"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "words"), TOKENS)
def test_tokens(text, words):
    found = tokens(Document(text))
    assert " ".join(found.words) == words
    assert list(found.lower) == [word.lower() for word in found.words]
    assert [text[start:end] for start, end in found] == list(found.words)


QUOTED = [
    # straight, curly, angular, doubled; each with what stands between the marks
    ('"We won," she said. "It is over."', ["We won,", "It is over."]),
    ("“We won,” she said. “It is over.”", ["We won,", "It is over."]),
    ("«We won», she said.", ["We won"]),
    ("''We won,'' she said.", ["We won,"]),
    ("``We won,'' she said.", ["We won,"]),
    # marks mixed, and turned the wrong way
    ('“We won," she said. "It is over.”', ["We won,", "It is over."]),
    ("”We won,” she said.", ["We won,"]),
    # single inside double
    ("“He said ‘never again’ to me,” she said.", ["He said ‘never again’ to me,", "never again"]),
    ("\"He called it 'a joke' twice,\" she said.", ["He called it 'a joke' twice,", "a joke"]),
    # apostrophes are no marks
    ("The mayor's and the councillors' plan didn't work in the '90s.", []),
    ("Much of the company''s work goes on. The board''s plan does not.", []),
    ("“Rock ’n’ roll isn’t dead,” she said.", ["Rock ’n’ roll isn’t dead,"]),
    # British single marks
    ("‘We won,’ she said. ‘It’s over.’", ["We won,", "It’s over."]),
    ("'We won,' she said, 'and it's over.'", ["We won,", "and it's over."]),
    # inches and feet stay out of the way of what follows in the next paragraph
    ("A scare “quote” here", ["quote"]),
    ("", []),
    ('"', []),
    ('""', []),
]


@pytest.mark.parametrize(("text", "inside"), QUOTED)
def test_what_stands_between_quotation_marks(text, inside):
    assert [text[q.inner.start : q.inner.end] for q in quoted(Document(text))] == inside


def test_a_quotation_goes_on_over_paragraphs_that_open_with_a_mark():
    text = "“We won.\n“It is over.\n“Go home,” she said.\nThe end."
    one, two, three = quoted(Document(text))
    assert [(q.closed, q.continues) for q in (one, two, three)] == [
        (False, False),
        (False, True),
        (True, True),
    ]
    assert text[three.inner.start : three.inner.end] == "Go home,"


def test_so_it_does_in_single_marks():
    text = "'You have to pay.\n\n'They will ask.\n\n'It's the owners' plan.'\n\n'Twas late."
    first, second, third = quoted(Document(text))
    assert [one.closed for one in (first, second, third)] == [False, False, True]
    assert [one.continues for one in (first, second, third)] == [False, True, True]


def test_none_goes_on_from_single_marks_that_were_left_open_further_up():
    first, second = quoted(Document("'You have to pay.\n\n'Twas late.\n\n'We won,' said Roe."))
    assert (first.closed, second.continues) == (False, False)


def test_an_odd_mark_spoils_its_own_paragraph_only():
    text = 'He is 6\'2" tall.\n“We won,” she said.\nIt was "good.\nThe "end" came.'
    found = [text[q.inner.start : q.inner.end] for q in quoted(Document(text))]
    assert "We won," in found
    assert "end" in found


NEWS = st.lists(
    st.sampled_from(
        [
            "“",
            "”",
            '"',
            "'",
            "’",
            "‘",
            "''",
            ". ",
            ".",
            "? ",
            "\n",
            "\r\n",
            "\xa0",
            " ",
            "U.S.",
            "Mr. ",
            "No. ",
            "said",
            "Ada",
            "the",
            "5",
            "$",
            "…",
            "...",
            "(",
            ")",
            "—",
            "-",
            "🎉",
            "é",
            "e\u0301",
            "\x00",
            "\u200f",
            "שלום",
            "\ud83c",
        ]
    ),
    max_size=40,
).map("".join)


@example("\ufeff")
@example("\ufeff The mayor spoke.\n\n\ufeff")
@given(NEWS | st.text(max_size=60))
def test_layers_are_in_order_inside_the_text_and_never_overlap(text):
    document = Document(text)
    for layer in (paragraphs, sentences, tokens):
        before = 0
        for start, end in layer(document):
            assert before <= start < end <= len(text)
            assert not text[start].isspace()
            assert not text[end - 1].isspace()
            before = end
    for whole, part in ((paragraphs, sentences), (sentences, tokens)):
        for start, end in part(document):
            home = whole(document)[whole(document).at(start)]
            assert home.start <= start
            assert end <= home.end
    # nothing is lost but white space
    for layer in (paragraphs, sentences, tokens):
        kept = "".join(text[start:end] for start, end in layer(document))
        assert "".join(kept.split()) == "".join(text[first_word(text) :].split())


@given(NEWS)
def test_what_is_quoted_lies_inside_its_marks_and_paragraph(text):
    document = Document(text)
    for quote in quoted(document):
        assert quote.outer.covers(quote.inner)
        assert quote.inner.length > 0
        home = paragraphs(document)[paragraphs(document).at(quote.outer.start)]
        assert home.covers(quote.outer)
    doubles = [quote.outer for quote in quoted(document) if not quote.inside]
    assert not any(a.crosses(b) for n, a in enumerate(doubles) for b in doubles[n + 1 :])


def test_stretches_are_found_by_offset():
    found = tokens(Document("One two three."))
    assert [found.at(0), found.at(3), found.at(4), found.at(99)] == [0, 0, 1, 3]
    assert list(found.within(2, 5)) == [0, 1]
    assert list(found.within(3, 4)) == []


HOSTILE = {
    "opening marks": "“",
    "straight marks": '"',
    "single marks": " 'a",
    "single marks that nearly close": " 'as' as",
    "two apostrophes": "''",
    "full stops": ".",
    "stops and spaces": ". ",
    "initials": "A. ",
    "spaces": " ",
    "one word": "a",
    "line ends": "\n",
    "carriage returns": "\r",
    "ellipses": "… ",
    "marks after a stop": ".” ",
    "capitals": "Aa ",
    "clitics": "n't",
    "numbers": "1,",
    "abbreviations": "U.S.",
    "news": "“We won,” said Mayor Ada Reyes of the U.S. team. It cost $5 million. ",
}


@pytest.mark.slow
@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("layer", [paragraphs, sentences, tokens, quoted], ids=lambda layer: layer.__name__)
def test_time_grows_with_the_text_and_no_faster(layer, name):
    def made(size):
        return Document((HOSTILE[name] * size)[:size])

    short, long = seconds_by_size(layer, made, (25_000, 100_000))
    assert long < 10 * short + 0.01, "four times the text should cost four times as much, not sixteen"
    assert long < 1, "100,000 characters within a second"
