"""The pieces that phrases are made of: base noun phrases, and what glues them together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from onrecord.segment.classes import GIVEN, HONORIFIC, SURNAME
from onrecord.segment.offsets import Tokens
from onrecord.syntax.classes import FINITE

#: No phrase is longer, in tokens.
REACH: Final = 60

Phrase = tuple[int, int]

RELATIVE: Final = frozenset({"WP", "WDT", "WP$"})
WH: Final = RELATIVE | {"WRB"}  # tags of who, which, whose, where: what opens a clause or a question
#: What shows that a clause begins or goes on.
CLAUSAL: Final = FINITE | RELATIVE
PRESENT: Final = frozenset({"VBZ", "VBP"})
PAST_OR_FINITE: Final = FINITE | {"VBN"}
NAME: Final = frozenset({"NNP", "NNPS"})
COMMON_NOUNS: Final = frozenset({"NN", "NNS"})
NOUNS: Final = NAME | COMMON_NOUNS
SUPERLATIVES: Final = frozenset({"JJS", "RBS"})
PREPOSITIONS: Final = frozenset({"IN", "TO"})
DASHES: Final = frozenset({"-", "--", "–", "—", "―"})
LONG_DASHES: Final = DASHES - {"-"}  # a hyphen may join two words
BRACKETS: Final = {")": "(", ">": "<", "]": "["}
MARKS: Final = frozenset({'"', "“", "”", "''"})
LOCATING: Final = frozenset({"in", "at", "during"})  # before where or in what something is said
ARTICLES: Final = frozenset({"a", "an"})
# Tagged as nouns, they go on with no name: `told Lee | nobody` came.
_ANYBODY: Final = frozenset(a + b for a in ("any", "every", "no", "some") for b in ("body", "one", "thing"))
_YEAR: Final = 4  # digits
_CENTURIES: Final = frozenset({"17", "18", "19", "20"})
_PERIOD: Final = 2  # words of `last quarter`
_PASSING: Final = frozenset({"last", "next", "this"})
_DATING: Final = frozenset({"in", "since", "until", "till", "during"})
SENTENCE_ENDS: Final = frozenset(".?!")
CLAUSE_ENDS: Final = frozenset(".,;")
PARTIES: Final = frozenset("DIR")  # before a hyphen and the state: Lee (D-Ohio)
_JOINTS: Final = frozenset("-/&")
STOPS: Final = frozenset('.;:?!"“”«»') | {"''", "``", "…", "..."} | DASHES


class Lists(NamedTuple):
    """Words that tell where a phrase goes on, and where it ends.

    Attributes:
        attaching: Prepositions that attach to the phrase before them.
        times: Words that end the name of a time.
        periods: Words that do so behind `last` and the like alone.
        subordinators: Words that open a subordinate clause.
        regions: States and countries, which may follow a town.
        venues: Nouns of where and in what something is said.
    """

    attaching: frozenset[str]
    times: frozenset[str]
    periods: frozenset[str]
    subordinators: frozenset[str]
    regions: frozenset[str]
    venues: frozenset[str]


class Pieces:
    """The base noun phrases of a document.

    Attributes:
        words: The tokens.
        lower: Their texts in lower case.
        penn: The Penn Treebank tag of each token.
        base: The base noun phrases, in order.
        number: For each token the number of its base phrase, or -1.
    """

    def __init__(
        self,
        words: Tokens,
        penn: list[str],
        base: list[Phrase],
        number: list[int],
        lists: Lists,
        bits: Sequence[int],
    ) -> None:
        self._bits = bits
        self.words, self.lower, self.penn, self.base, self.number = words, words.lower, penn, base, number
        self._attaching, self._times, self._periods, self._subordinators, self._regions, self._venues = lists

    def at(self, token: int) -> Phrase | None:
        """Return the base phrase that holds `token`, if one does."""
        number = self.number[token]
        return None if number < 0 else self.base[number]

    def is_time(self, phrase: Phrase) -> bool:
        """Tell whether a base phrase names a time: `last week`, `Tuesday`."""
        last = phrase[1] - 1
        if self.penn[last] == "CD":
            if last == phrase[0]:
                return self._is_year(last)
            last -= 1  # `April 1`
        word = self.lower[last]
        if word == "time" and last > phrase[0] and self.penn[last - 1] in ("NN", "VBG"):
            return False  # `question time`
        timed = word in self._times or (word[-1] == "." and word.rstrip(".") in self._times)
        return (timed and not self._is_surname(last)) or self._is_period(phrase)

    def _is_period(self, phrase: Phrase) -> bool:
        """Tell whether a phrase is a time by its first word: `last quarter`, but no `a quarter`."""
        first, last = phrase
        return (
            last - first == _PERIOD
            and self.lower[first] in _PASSING
            and self.lower[first + 1] in self._periods
        )

    def _is_surname(self, token: int) -> bool:
        """Tell whether a word for a time is a name behind one that calls somebody: `Mrs | May`."""
        called = token > 0 and self._bits[token] & SURNAME
        return bool(called and self._bits[token - 1] & (GIVEN | HONORIFIC))

    def _is_year(self, token: int) -> bool:
        """Tell whether a number behind a preposition of time is a year: `in | 2019`."""
        word = self.lower[token]
        year = len(word) == _YEAR and word.isdigit() and word[:2] in _CENTURIES
        return year and token > 0 and self.lower[token - 1] in _DATING

    def is_name(self, phrase: Phrase) -> bool:
        """Tell whether a phrase ends in a proper name and does not begin with an article."""
        return self.penn[phrase[1] - 1] in NAME and self.penn[phrase[0]] != "DT"

    def _joined(self, first: int, high: int) -> int:
        """Return the end of the base phrase at `first`, its pieces joined (`Rep.` + `Lee`)."""
        found = self.at(first)
        last = found[1] if found else first + 1
        while last < high and (self._glued(last) or self._hyphen(last)):
            piece = self.at(last)
            last = piece[1] if piece else last + 1
        return min(last, high)

    def _glued(self, token: int) -> bool:
        """Tell whether the phrase before `token` goes on with it: `Rep.` `Lee`, `Lee` `'s` `aide`."""
        before, here = self.penn[token - 1], self.penn[token]
        if here == "POS" or (before == "POS" and self.number[token] >= 0) or self._hyphen(token - 1):
            return True
        if self.number[token] >= 0 > self.number[token - 1] and before == "VBG" and self._hyphen(token - 2):
            return True  # `fact-checking` `groups`
        if self.number[token] < 0 or self.number[token - 1] < 0:
            return before in NAME and here in NAME  # `Mr` `Lee`, one of them in no phrase
        if self.number[token - 1] == self.number[token]:
            return False
        if before in NAME and here in ("NN", "NNS"):
            return self.lower[token] not in _ANYBODY and not self.is_time(self.base[self.number[token]])
        if here == "NN" == before:
            return self._is_title(token) and not self.is_time(self.base[self.number[token - 1]])
        if here not in NAME or self._is_venue(token - 1):
            return False  # `in an interview` `Lee`
        return before in ("NN", "NNP", "NNPS") and not self.is_time(self.base[self.number[token - 1]])

    def _is_venue(self, last: int) -> bool:
        """Tell whether the phrase that ends in token `last` is what something is said in: `a statement`.

        Without an article it may stand behind `in`: `in response`.
        """
        if self.lower[last] not in self._venues:
            return False
        first = self.base[self.number[last]][0]
        owned = self.penn[first] == "PRP$" and self.lower[first - 1] == "in"  # `in her letter` `Lee`
        return owned or self.lower[first] in ARTICLES or (first == last and self.lower[first - 1] == "in")

    def _is_title(self, token: int) -> bool:
        """Tell whether the phrase at `token` ends in a name, or stands before one: `board` `chief Lee`."""
        after = self.base[self.number[token]][1]
        if self.penn[after - 1] in NAME:
            return True
        return after < len(self.penn) and self.penn[after] in NAME and self.number[after] >= 0

    def _hyphen(self, token: int) -> bool:
        """Tell whether a token is a hyphen or slash that joins two words without space."""
        if self.lower[token] not in _JOINTS or not 0 < token < len(self.penn) - 1:
            return False
        starts, ends = self.words.starts, self.words.ends
        return starts[token] == ends[token - 1] and ends[token] == starts[token + 1]

    def _is_region(self, first: int) -> bool:
        """Tell whether a state or country stands behind a town at `first`: `Elm, Ohio`.

        Behind another country it stands for itself: `After the vote in Poland, | Germany left`.
        """
        found = self.at(first)
        name = " ".join(self.words.words[first : found[1]]) if found else ""
        if found is None or name not in self._regions or self.penn[first - 2] not in NAME:
            return False
        return self.words.words[first - 2] not in self._regions or self.lower[found[1] : found[1] + 1] == (
            ",",
        )
