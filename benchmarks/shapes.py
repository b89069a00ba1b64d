"""Texts made to be slow: each is a few characters over and over, or something that never repeats."""

from collections.abc import Callable
from itertools import count
from random import Random
from typing import Final

#: Said again and again.
REPEATED: Final = {
    "curly marks, opening": "“",
    "curly marks, closing": "”",
    "curly marks, in pairs": "“a” ",
    "curly marks, crossed": "”a“ ",
    "straight marks": '"',
    "straight marks, spaced": '" a ',
    "single marks": "‘",
    "apostrophes": "'",
    "marks of both sorts": "“'\"‘ ",
    "marks on lines of their own": "“\n",
    "paragraphs that open": "“Yes it is so.\n\n",
    "guillemets": "«a» ",
    "dollar signs": "$",
    "signs": "€£¥$¢ ",
    "signs and digits": "$1 ",
    "sums in words": "1 dollars ",
    "sums with scales": "$5 million to $6 million or ",
    "number words": "one hundred and twenty five ",
    "half a million": "half a million dollars and ",
    "digits": "5",
    "digits in groups": "1,000,",
    "decimals": "1.5.",
    "fractions": "1/2 ",
    "capitals": "A",
    "single capitals": "A ",
    "words of capitals": "BANK OF ",
    "initials": "J. ",
    "one name": "Ada Reyes ",
    "one name and commas": "Ada Reyes, ",
    "titles": "the deputy assistant secretary of the ministry of ",
    "titles and names": "President Ada Reyes, chief executive of Norvik AS, ",
    "cues": "said ",
    "cues and that": "said that he said that ",
    "names and cues": "Ada said Bob said ",
    "cues behind marks": '" said Ada, "',
    "pronouns": "he she they it ",
    "agreement words": "agreed to sign a deal with ",
    "agreements": "Norvik agreed with Port Lume to sign the treaty. ",
    "refusals": "not signed no deal never agreed ",
    "brackets, opening": "(",
    "brackets, both": "(a) ",
    "brackets, square": "[a] {b} ",
    "dashes": "— a -- b – ",
    "hyphens": "a-",
    "commas": "a, ",
    "colons": "A: b; ",
    "stops": ". ",
    "stops without spaces": "a.b.",
    "ellipses": "... … ",
    "abbreviations": "U.S. Inc. Mr. ",
    "question marks": "Why? No! ",
    "spaces": " ",
    "line ends": "\n",
    "line ends, Windows": "a\r\n",
    "tabs": "\t",
    "no-break spaces": "\u00a0a",
    "one letter": "a",
    "one word": "word ",
    "no sentence end": "the men went to the town and the women to the sea while ",
    "relative clauses": "the man who said that the woman who ",
    "of the": "of the ",
    "and": "and and ",
    "emoji": "👩‍👩‍👧 ",
    "combining marks": "e\u0301\u0301\u0301",
    "right to left": "שלום\u200f ",
    "Chinese": "中文新闻。",
    "lone surrogates": "\ud83d a ",
    "zero width": "a\u200b\u200d",
    "control characters": "\x00\x01 a ",
    "links": "https://example.org/a?b=c&d ",
    "headlines": "BANK SIGNS DEAL WITH PORT\n\n",
    "datelines": "PORT LUME, March 3 (Wire) - ",
    "dates": "March 3, 1987, on Monday last year ",
    "lines of a word": "Yes.\n",
    "lines of a letter, blank lines": "a\n\n",
    "lines in marks": "“Yes”\n",
    "lines that open": "“a\n",
    "lines that open, of a word": "“Yes\n",
    "lines that speak": "“Yes,” said Ada.\n",
    "lines that are signed": "“We won.”\n— Ada Reyes\n",
    "lines with a label": "Q: Why?\nA: No.\n",
    "lines that announce": "He said:\n",
    "lines in capitals": "THE MAYOR SAID THE DEAL WAS SIGNED FOR $5 MILLION.\n",
    "a table of sums": "Shr 22 cts vs 18 cts\nNet 5.1 mln vs 4.2 mln\nRevs 50.1 mln dlrs vs 44.2 mln dlrs\n",
    "a table of words in marks": '"a","b","c"\n',
    "ranges without end": "$5 to $6 to $7 to ",
    "number words in a chain": "two and three and four ",
    "speech and verb apart": '"We won." Reyes said. ',
    "questions and verbs": '"Why?" Reyes asked. ',
    "cues between marks": "“a,” said Ada, ",
    "marks inside other marks": '“a ‘b "c" d’ e” ',
    "saying that somebody says": "Ada said that Bob said that Cid said that ",
    "titles in a row": "President Prime Minister Ada Senator Bob Governor Cid ",
    "names and names": "Ada and Bob and Cid, Dee, and Eve ",
    "names that agree": "Norvik, Lund, Oslo and Bergen agreed with ",
    "capitals and hyphens": "A-B-C-",
    "long words": "abcdefghij" * 20 + " ",
}

_SYLLABLES: Final = ("ba", "ke", "lo", "mi", "nu", "ra", "se", "ti", "vo", "zu", "dan", "fel", "gor", "hin")


def _word(number: int) -> str:
    """Return a word that belongs to this number alone."""
    letters = []
    while number or not letters:
        number, rest = divmod(number, len(_SYLLABLES))
        letters.append(_SYLLABLES[rest])
    return "".join(letters)


def _filled(size: int, piece: Callable[[int], str]) -> str:
    pieces: list[str] = []
    length = 0
    for number in count():
        if length >= size:
            break
        pieces.append(piece(number))
        length += len(pieces[-1])
    return "".join(pieces)[:size]


def _shuffled(size: int) -> str:
    random, parts = Random(9), [*REPEATED.values()]
    return _filled(size, lambda _: random.choice(parts))


def _nested(size: int) -> str:
    return "".join(("“‘" * (size // 4), "’”" * (size // 4)))


#: Made of something new at each step: {0} is a word, {1} another with a capital, {2} a third, {3} a number.
GROWING: Final = {
    "distinct words": "{0} ",
    "distinct names": "{1} {2}, ",
    "distinct names that speak": "{1} Reyes said so. ",
    "distinct offices": "President {1} of {2} Co. ",
    "distinct sums": "${3} million, ",
    "distinct speeches": "“It is {0},” said {1}. ",
    "distinct agreements": "{1} Corp. signed a deal with {2} Inc.\n\n",
    "one line without spaces": "{1}“$5”",
}
#: What a machine does with it tells how fast that machine is.
_NEWS: Final = (
    "Port Lume will spend $35 million on a new ferry, Mayor Ada Reyes said on Monday after the council had "
    "signed an agreement with Norvik AS, a builder of ships in the north of the country.\n\n"
    "“We have waited ten years for this,” she said at the old pier. “We shall not miss the bridge.”\n\n"
    "The yard, which employs about 400 people, is to deliver the ship in two years. Its chief executive, Tom "
    "Lund, said that work would begin in May, and denied reports that the price had risen by 6 million "
    "dollars since March.\n\n"
)
MIXED: Final[dict[str, Callable[[int], str]]] = {
    "ordinary news": lambda size: (_NEWS * (size // len(_NEWS) + 1))[:size],
    "all shapes in turn": _shuffled,
    "marks inside marks": _nested,
}


def text_of(shape: str, size: int) -> str:
    """Return a text of this shape, of this many characters."""
    if shape in MIXED:
        return MIXED[shape](size)
    if shape in GROWING:
        form = GROWING[shape]
        return _filled(size, lambda n: form.format(_word(n), _word(n).title(), _word(7 * n + 3).title(), n))
    piece = REPEATED[shape]
    return (piece * (size // len(piece) + 1))[:size]


SHAPES: Final = (*REPEATED, *GROWING, *MIXED)
