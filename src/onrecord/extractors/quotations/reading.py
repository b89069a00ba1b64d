"""A document as the rules read it: tokens, tags, quotation marks and units."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from onrecord.extractors.quotations.inflection import forms, participles
from onrecord.grammar.reporting import DATELINE
from onrecord.lexicon import Lexicon, lexicon
from onrecord.linking.people import tokens_of_people
from onrecord.model import Document, layer
from onrecord.phrases import Phrase, phrases, subordinators, venues
from onrecord.phrases.pieces import NAME
from onrecord.segment.marks import Quoted, quoted
from onrecord.segment.offsets import Tokens
from onrecord.segment.paragraphs import paragraphs
from onrecord.segment.sentences import sentences
from onrecord.segment.tokens import tokens
from onrecord.spans import Span
from onrecord.syntax import penn_tags
from onrecord.syntax.classes import FINITE

if TYPE_CHECKING:
    from onrecord.extractors.quotations.verbs import Group

#: Tags of what begins an object.
_OBJECT: Final = NAME | {"DT", "PRP", "PRP$", "JJ", "NN", "NNS", "CD"}
#: Tags of words that are no names: Long, Mr Speak.
_NO_NAMES: Final = frozenset({"RB", "WRB", "VB", "VBP", "VBZ", "VBD", "VBN", "UH"})
# The longest unit, in tokens: further sentences of a quotation are units of their own.
_LONGEST: Final = 1500
# The longest title, in words.
_TITLE: Final = 6


def auxiliaries(words: Lexicon) -> dict[str, str]:
    """Return the auxiliary verbs, each with the verb it is a form of."""
    return {entry.phrase: entry.fields["of"] for entry in words.entries("auxiliaries")}


def hedges(words: Lexicon) -> frozenset[str]:
    """Return the adverbs by which a writer keeps a distance."""
    return words.phrases("hedges")


def phasing(words: Lexicon) -> dict[str, list[tuple[str, ...]]]:
    """Return the verbs that tell how an act begins or goes on, by form, with the words behind the form."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(words.phrases("phase_verbs")):
        first, *rest = phrase.split()
        for form in dict.fromkeys(forms(first, words)):
            found.setdefault(form, []).append(tuple(rest))
    return found


def grammar(words: Lexicon) -> dict[str, frozenset[str]]:
    """Return the closed-class words that rules ask for, by what they are asked for."""
    return words.grouped("reporting_grammar", "use")


class Reading:
    """What the rules look at, in tokens.

    Attributes:
        document: The document.
        words: Its tokens.
        lower: Their texts in lower case.
        lists: The word lists in force.
        penn: Their Penn Treebank tags.
        phrases: The noun phrases.
        quotes: The outermost stretches between quotation marks.
        ranges: The same in tokens, marks included.
        quote: For each token the number of the quotation it is in, or -1; marks are inside.
        units: Sentences, joined where a quotation holds several: (first, last) tokens.
        paragraph: For each unit the number of its paragraph.
        auxiliaries: Auxiliary verbs.
        subordinators: Words that open a subordinate clause.
        hedges: Adverbs that keep a distance.
        venues: Nouns of where and in what something is said.
        participles: Participles that no past form is like: `seen`.
        phasing: Verbs like `go on` before `to` and a verb, in each form, with the words behind the form.
        grammar: Closed-class words, by what they are asked for.
        groups: The verb groups, by verb and unit, as far as they have been asked for.
        subjects: The subjects before verb groups, by where these begin and unit, as far as they have been.
    """

    def __init__(self, document: Document) -> None:
        words, lists = tokens(document), lexicon(document)
        self.document, self.words, self.lower, self.lists = document, words, words.lower, lists
        penn = _with_names(penn_tags(document), tokens_of_people(document))
        self.penn, self.phrases = _with_participles(penn, words.lower), phrases(document)
        self.quotes = _outermost(document)
        self.quote = [-1] * len(words)
        self.ranges: list[Phrase] = []
        for number, one in enumerate(self.quotes):
            first, last = bisect_left(words.starts, one.outer.start), bisect_left(words.starts, one.outer.end)
            self.ranges.append((first, last))
            self.quote[first:last] = [number] * (last - first)
        self._opening = [*(first for first, _ in self.ranges), len(words)]
        self._closing = [last for _, last in self.ranges]
        self.units, self.paragraph = _units(document, words, self.quote)
        self.auxiliaries = lists.table(auxiliaries)
        self.subordinators = lists.table(subordinators)
        self.hedges = lists.table(hedges)
        self.venues = lists.table(venues)
        self.participles = lists.table(participles)
        self.phasing = lists.table(phasing)
        self.grammar = lists.table(grammar)
        self.groups: dict[tuple[int, int], Group] = {}
        self.subjects: dict[tuple[int, int], Phrase | None] = {}

    def span(self, phrase: Phrase) -> Span:
        """Return where a stretch of tokens stands in the text."""
        return Span(self.words.starts[phrase[0]], self.words.ends[phrase[1] - 1])

    def opening(self, number: int) -> int:
        """Return the first token of the paragraph that unit `number` is in."""
        return self.units[bisect_left(self.paragraph, self.paragraph[number])][0]

    def is_title(self, quote: int) -> bool:
        """Tell whether what is in marks is a title: a few words, all capitalised."""
        first, last = self.ranges[quote]
        words = [word for word in self.words.words[first:last] if word[0].isalpha()]
        named = [word for word in words if word[0].isupper()]
        return 0 < len(words) <= _TITLE and len(named) > len(words) / 2 and words[0][0].isupper()

    def parts_names(self, token: int) -> bool:
        """Tell whether a word stands between two names, as a verb does: `Lee accused Roe`."""
        names = ("NNP", "NNPS")
        return (
            0 < token < len(self.penn) - 1 and self.penn[token - 1] in names and self.penn[token + 1] in names
        )

    def joins(self, token: int) -> bool:
        """Tell whether a hyphen at `token` joins the word before it to a longer one: `year-on-year`.

        So does a dash between two names: `U.S.–Mexico`.
        """
        inside = token < len(self.lower) and self.lower[token] in ("-", "–")
        close = inside and self.words.ends[token - 1] == self.words.starts[token]
        return close and (self.lower[token] == "-" or self._parts_two(token))

    def _parts_two(self, token: int) -> bool:
        """Tell whether two names or numbers stand right at a dash: `U.S.–Mexico`, `2010–12`."""
        after = token + 1
        if after >= len(self.lower) or self.words.ends[token] < self.words.starts[after]:
            return False
        one, two = self.words.words[token - 1][0], self.words.words[after][0]
        return (one.isupper() and two.isupper()) or (one.isdigit() and two.isdigit())

    def leads(self, token: int) -> bool:
        """Tell whether a hyphen at `token` stands right before the next word: `government-guaranteed`."""
        return self.lower[token] == "-" and self.words.ends[token] == self.words.starts[token + 1]

    def is_venue(self, token: int) -> bool:
        """Tell whether the noun phrase at `token` tells where or when something is said."""
        base = self.phrases.at(token)
        if base is None:
            return False
        head = base[1] - 1
        if self.penn[head] in ("NNP", "NNPS") or self.phrases.is_time(base):
            return True
        word = self.lower[head]
        if self.lower[head - 1] == "-":  # `an op-ed`
            word = "-".join((self.lower[head - 2], word))
        singular = word[:-3] + "y" if word.endswith("ies") else word.removesuffix("s")
        return any(one in self.venues for one in (word, singular, word.removesuffix("es")))

    def is_reflexive(self, at: int) -> bool:
        """Tell whether a word like `himself` stands at a token."""
        return at < len(self.lower) and self.lower[at].endswith(("self", "selves"))

    def is_agent(self, at: int) -> bool:
        """Tell whether who does it may follow at a token: `by | Lee`, but no `by telephone`."""
        return self.lower[at] == "by" and self.venues.isdisjoint(self.lower[at + 1 : at + 2])

    def first_of(self, word: str, first: int, last: int, other: int | None = None) -> int:
        """Return the first token of a stretch that is `word`; where none is, its end or the other."""
        for at in range(first, last):
            if self.lower[at] == word:
                return at
        return last if other is None else other

    def last_of(self, word: str, low: int, last: int, other: int | None = None) -> int:
        """Return the last token behind `low` and before `last` that is `word`; else `low` or the other."""
        for at in range(last - 1, low, -1):
            if self.lower[at] == word:
                return at
        return low if other is None else other

    def asks(self, token: int) -> bool:
        """Tell whether a word opens an indirect question: `whether`, `who`, `why`."""
        return self.lower[token] in self.grammar["asking"] or self.penn[token] in ("WP", "WRB")

    def subordinates(self, token: int) -> bool:
        """Tell whether a word opens a subordinate clause: `while`, `when`."""
        return self.lower[token] in self.subordinators and self.penn[token] in ("IN", "WRB")

    def is_adverb(self, token: int) -> bool:
        """Tell whether a token is an adverb or a negation."""
        return self.penn[token] in ("RB", "RBR", "RBS")

    def past_adverbs(self, at: int, high: int) -> int:
        """Return the first token from `at` on that is no adverb."""
        while at < high and self.is_adverb(at):
            at += 1
        return at

    def before_adverbs(self, at: int, low: int) -> int:
        """Return the last token before `at` that is no adverb, or that at `low`."""
        at -= 1
        while at > low and self.is_adverb(at):
            at -= 1
        return at

    def past_have(self, at: int, high: int) -> int:
        """Return the first token from `at` on that is no adverb and no form of `have`: `has since | said`."""
        while at < high and (self.is_adverb(at) or self.auxiliaries.get(self.lower[at]) == "have"):
            at += 1
        return at

    def past_marks(self, at: int, other: int) -> int:
        """Return the token behind what is in marks at `at`; or the other, where nothing is."""
        return self.ranges[self.quote[at]][1] if self.quote[at] >= 0 else other

    def is_placed(self, token: int) -> bool:
        """Tell whether a word tells where somebody does what stands before it: those who live | here."""
        if self.lower[token] not in self.grammar["placing"] or token == 0:
            return False
        alone = self.lower[token - 1] not in self.auxiliaries or self.penn[token - 2] == "WP"
        return self.penn[token - 1][0] == "V" and alone

    def is_verb(self, token: int) -> bool:
        """Tell whether a finite verb stands at `token`, behind adverbs or not."""
        while token < len(self.penn) and self.is_adverb(token):
            token += 1
        return token < len(self.penn) and self.penn[token] in FINITE

    def is_lower_quote(self, token: int) -> bool:
        """Tell whether what is in marks at `token` begins in the middle of a sentence."""
        first = self.ranges[self.quote[token]][0] + 1
        return first < len(self.lower) and self.words.words[first][:1].islower()

    def has_marks(self, first: int, last: int) -> bool:
        """Tell whether anything in a stretch stands in quotation marks; most often nothing does."""
        number = bisect_right(self._closing, first)
        return first < last and self._opening[number] < last

    def marked(self, first: int, last: int) -> range:
        """Return the numbers of the quotations with a token in a stretch of one token or more."""
        low = bisect_right(self._closing, first)
        return range(low, bisect_left(self._opening, last, low))

    def by_marks(self, first: int, last: int) -> tuple[list[int], list[int]]:
        """Return the words of a stretch that stand in quotation marks, and those that do not."""
        words = [i for i in range(first, last) if self.words.words[i][0].isalnum()]
        return [i for i in words if self.quote[i] >= 0], [i for i in words if self.quote[i] < 0]

    def has_stopped(self, after: int) -> bool:
        """Tell whether a comma or a stop ends the quotation before token `after`, within marks or not."""
        if self.lower[after] in (",", "—", "–", "--"):
            return True
        at = after - 1
        while at > 0 and self.quote[at] >= 0 and not self.words.words[at][0].isalnum():
            if self.words.words[at][0] in ",.?!…—–-":
                return True
            at -= 1
        return False

    def ends_quoted(self, at: int) -> bool:
        """Tell whether a closing mark with a comma before it stands at `at`."""
        return self.quote[at] >= 0 and self.quote[at + 1] < 0 and self.lower[at - 1] == ","

    def behind_quotation(self, at: int, low: int, most: int) -> int | None:
        """Return the first of at most `most` tokens that part `at` from a quotation and its stop."""
        first, lowest = at, max(low, at - most - 1)
        if not self.has_marks(lowest, at):
            return None
        while first > lowest and self.quote[first - 1] < 0:
            first -= 1
        return first if first > lowest and self.has_stopped(first) else None

    def past_time(self, at: int, high: int) -> int:
        """Return the token behind when something is said, or `at`: `asked Roe | on Monday | whether`."""
        led = at + (at + 1 < high and self.lower[at] == "on")
        base = self.phrases.at(led) if led < high else None
        return base[1] if base is not None and base[0] == led and self.phrases.is_time(base) else at

    def is_relative(self, phrase: Phrase) -> bool:
        """Tell whether a phrase is a relative pronoun: `who`."""
        return phrase[1] - phrase[0] == 1 and self.penn[phrase[0]] in ("WP", "WDT")

    def finite_in(self, first: int, last: int) -> bool:
        """Tell whether there is a finite verb in a stretch, outside quotation marks."""
        finite = not FINITE.isdisjoint(self.penn[first:last])
        if not finite or not self.has_marks(first, last):
            return finite
        return any(self.penn[i] in FINITE and self.quote[i] < 0 for i in range(first, last))

    def verb_in(self, first: int, last: int) -> bool:
        """Tell whether there is a finite verb in a stretch, or anything in quotation marks."""
        return not FINITE.isdisjoint(self.penn[first:last]) or self.has_marks(first, last)


def _with_names(penn: list[str], named: frozenset[int]) -> list[str]:
    """Return the tags, names of people that are taken for other words put right: `Long | denied it`."""
    wrong = [at for at in named if penn[at] in _NO_NAMES and _is_name(penn, named, at)]
    tags = penn.copy() if wrong else penn
    for token in wrong:
        tags[token] = "NNP"
    return tags


def _is_name(penn: Sequence[str], named: frozenset[int], token: int) -> bool:
    """Tell whether what is taken for a verb has no object: Hope Hicks; but Poll: | Trump | a turnoff.

    A past that begins a name is none: `| Said | Ann Lee`.
    """
    if penn[token] == "RB":
        return True
    if penn[token] == "VBD" and penn[token - 1] not in NAME:
        return False
    return token + 1 in named or _OBJECT.isdisjoint(penn[token + 1 : token + 2])


def _with_participles(penn: list[str], lower: Sequence[str]) -> list[str]:
    """Return tags, a participle before what it says no noun: `left, | warning that it leaks`."""
    tags, at = penn, 0
    for _ in range(lower.count("that")):
        at = lower.index("that", at) + 1
        verb = at - 2
        noun = verb >= 0 and penn[verb] == "NN" and lower[verb].endswith("ing")
        if noun and (verb == 0 or not (lower[verb - 1][0].isalnum() or penn[verb - 1] == "POS")):
            tags = penn.copy() if tags is penn else tags
            tags[verb] = "VBG"
    return tags


def _outermost(document: Document) -> list[Quoted]:
    found: list[Quoted] = []
    for one in quoted(document):
        if not found or one.outer.start >= found[-1].outer.end:
            found.append(one)
    return found


def _behind_dateline(text: str, start: int) -> int:
    """Return where the first words of a paragraph begin: behind its dateline, if it has one."""
    found = DATELINE.match(text, start) if text[start].isupper() or text[start] == "(" else None
    return found.end() if found else start


def _units(document: Document, words: Tokens, quote: list[int]) -> tuple[list[Phrase], list[int]]:
    """Return sentences as token ranges, joined across boundaries inside a quotation."""
    # A dateline is a paragraph of its own.
    opened = {
        at for start in paragraphs(document).starts for at in (start, _behind_dateline(document.text, start))
    }
    starts = sorted({*sentences(document).starts, *opened})
    begins = [bisect_left(words.starts, start) for start in starts]
    heads = {begin for start, begin in zip(starts, begins, strict=True) if start in opened}
    units: list[Phrase] = []
    paragraph: list[int] = []
    number = -1
    for first, last in pairwise([*begins, len(words)]):
        if first >= last:
            continue
        if first in heads:
            number += 1
        elif quote[first] >= 0 and quote[first] == quote[first - 1] and last - units[-1][0] < _LONGEST:
            units[-1] = (units[-1][0], last)
            continue
        units.append((first, last))
        paragraph.append(number)
    return units, paragraph


@layer
def reading(document: Document) -> Reading:
    """Return the document as the rules of quotations read it."""
    return Reading(document)
