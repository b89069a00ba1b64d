"""The base noun phrases of a document: as the tagger gives them, parted where it took two for one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat
from typing import Final

from onrecord.lexicon import Lexicon, lexicon
from onrecord.model import Document
from onrecord.phrases.pieces import ARTICLES, MARKS, NAME, NOUNS, STOPS, SUPERLATIVES, Phrase
from onrecord.phrases.vocabulary import time_parts, times, venues
from onrecord.segment.classes import (
    CORPORATE,
    GIVEN,
    HEAD,
    HONORIFIC,
    LEGAL,
    LONGER,
    MODIFIER,
    PLACE,
    STATE,
    classes,
)
from onrecord.segment.tokens import tokens
from onrecord.syntax import noun_phrases, penn_tags
from onrecord.syntax.classes import FINITE

#: What the tagger may take into a base phrase, and what can end it.
_INNER: Final = STOPS | {","}
_APART: Final = frozenset({"--", "―", "—"})  # dashes that join no two words
_HYPHENS: Final = frozenset({"-", "–"})  # between two spaces they join nothing
_TIMED: Final = frozenset({"NN", "NNS", "NNP", "NNPS", "CD"})
_COMPARING: Final = frozenset({"as", "at", "than"})
_AMOUNTS: Final = frozenset({"many", "much", "few", "little"})
_ARTICLES: Final = ARTICLES | {"the"}
_NOUNLESS: Final = frozenset({"DT", "RB"})
_DESCRIPTIONS: Final = frozenset({"RB", "JJ", "VBN", "VBG", "VBD"})
_DESCRIBED: Final = frozenset({"NN", "JJ", "VBG", "VBN"})  # how one begins who has no article of his own
_DESCRIBING: Final = 3  # words between an article and its noun
_MARKED: Final = frozenset({"NN", "NNS", "JJ"})  # tags of what goes on behind words in marks
# How words are noted: any other is a space.
_PLAIN, _PARTING, _COMPARED, _AGO = b" ,<>"
_AGED: Final = ("-", "old")  # behind it a participle is a verb: `the 40-year-old | testified`
_YEAR: Final = 4  # digits
# Between a name and the one before it: `X, formerly | known as | Twitter`.
_FORMER: Final = (("formerly",), ("previously",))
_RENAMED: Final = ((), ("known", "as"), ("called",), ("named",))
_RENAMING: Final = frozenset({"formerly", "previously", "as", "called", "named"})
_RANKS: Final = HEAD | HONORIFIC
_NAMED: Final = GIVEN | HONORIFIC
_ROLES: Final = frozenset({"NN", "JJ", "NNP"})
_BORNE: Final = _RANKS | GIVEN
_RANKED: Final = 2  # words of a rank and a name, of a day and its number
_DISTANCES: Final = ("ago", "later", "earlier")  # behind how long
_WHO: Final = NAME | {"NNS"}
_DATING: Final = frozenset({"in", "since", "by", "during"})
_ASKING: Final = "how"
_GRADED: Final = frozenset({"JJ", "RB"})  # how many, how badly hurt
_THOSE: Final = "those"
_SINGULAR: Final = frozenset({"NNP"})
_QUANTITIES: Final = frozenset({"more", "less"})
_MORE: Final = frozenset({"JJR", "RBR"})  # of `more than 40 men`
_NOUNS: Final = _TIMED | {"RB", "RBR"}
# Tags before a comma behind which another begins: `To this, | council staff`.
_PARTED: Final = _NOUNS | {"DT"}
_BEHIND_TIMES: Final = frozenset({"NN", "NNS", "JJ"})  # how who acts begins: `last week | officials`
_POINTING: Final = frozenset({"last", "this"})
_SAID_IN: Final = frozenset({"in", "at", "on", "during", "via", "after"})
_BEFORE_DAYS: Final = frozenset({"on", "since", "by"})
_OPENING: Final = frozenset({",", "CC", "RB", ":", "``"})  # before a clause: `but | on Monday police said`
# With a stretch of time before it one of these is a time too: `the last year | end |`.
_OF_TIME: Final = frozenset({"end", "period", "high", "low", "ago", "alone", "itself", "long", "old"})


def _notes(words: Lexicon) -> dict[str, int]:
    """Return what can end a phrase in the middle of a base phrase, or may begin one before it, each noted."""
    parting = _INNER | words.table(venues) | set(words.table(time_parts)) | {_THOSE, _ASKING}
    parting |= words.table(times) | {f"{time}." for time in words.table(times)}  # `Feb.`
    return (
        dict.fromkeys(parting, _PARTING)
        | dict.fromkeys(_COMPARING, _COMPARED)
        | dict.fromkeys(_DISTANCES, _AGO)
    )


def base_phrases(document: Document) -> list[Phrase]:
    """Return the base noun phrases, in order."""
    lower, penn, bits = tokens(document).lower, penn_tags(document), classes(document)
    return _joined(_parted(document), lower, penn, bits)


def _parted(document: Document) -> Iterator[Phrase]:
    """Yield the base phrases, without marks at their ends, parted where a noun ends one."""
    parting, lower = _Parting(document), tokens(document).lower
    notes = lexicon(document).table(_notes)
    notable = bytes((*map(notes.get, lower, repeat(_PLAIN)), _PLAIN))  # one is noted behind the last word
    penn = parting.penn
    for phrase in noun_phrases(document):
        first, last = phrase
        last += lower[last - 1] == "-" and lower[last - 1 : last + 1] == _AGED  # `said the 40-year-| old`
        if penn[first] == "CD" and parting.is_dated(first, last):
            yield first, first + 1
            first += 1
        ago = last - first > 1 and notable[last] == _AGO
        if notable[first - 1] != _COMPARED and notable[first:last].isspace() and not ago:
            yield first, last  # as most are
            continue
        first -= _compared(lower, penn, first)
        first += last - first > 1 and _asks(lower, penn, first)
        last -= penn[last - 1] == "VBN" and lower[last - 3 : last - 1] == _AGED
        begin, high = _unmarked(lower, first, last)
        for at in range(begin + 1, high):
            if parting.ends(begin, at, high) or (ago and parting.counts(at, high)):
                yield _unmarked(lower, begin, at)
                begin = at
        yield _unmarked(lower, begin, high)


class _Parting:
    """Where a base phrase ends in the middle of what the tagger took for one."""

    __slots__ = ("_bits", "_ending", "_timing", "_told_in", "lower", "penn", "words")

    def __init__(self, document: Document) -> None:
        lists = lexicon(document)
        self.words, self.penn = tokens(document), penn_tags(document)
        self.lower = self.words.lower
        self._bits = classes(document)
        self._told_in = lists.table(venues)
        self._ending, self._timing = lists.table(times), lists.table(time_parts)

    def ends(self, first: int, at: int, last: int) -> bool:
        """Tell whether the phrase at `first` ends before token `at` of a base phrase that ends at `last`."""
        lower, penn = self.lower, self.penn
        if at == last - 1 and at - first > 1 and self._is_day(at):
            return True  # `President Lee | Monday`, `the plan | Monday.`, but `Black Friday.`
        if lower[at] in self._timing and lower[last - 1] in self._ending:
            alone = self._timing[lower[at]] and self.words.words[at].islower()  # but `Ohio Today`
            return penn[at - 1] in _TIMED and (alone or at + 1 < last)  # `Opec | last month`
        if self._is_parted(first, at) or (self._may_follow_time(at) and self._is_time_before(first, at)):
            return True
        if lower[at - 1] == _THOSE and _SINGULAR.issuperset(penn[at:last]):
            return True  # `unlike those | Lee has`
        if lower[at] == ",":  # `April, | industry sources`, but `Acme, Inc`
            counted = penn[at - 1] in _PARTED or lower[at - 1] in _QUANTITIES
            return counted and not self._bits[at + 1] & CORPORATE
        venue = lower[at - 1] in self._told_in and penn[at - 1] == "NN"
        single = lower[first] in ARTICLES
        other = penn[at] in NAME or penn[at] == "CD" or (single and penn[at] == "NNS")
        led = single or penn[first] == "PRP$"
        if led and venue and (other or self._says_in(first, at, last)):
            return True  # `an interview | Lee`, `her letter | two men`, `a memo | officials`
        # `In response to this | Mr Lee`
        answers = at - first == 1 and self.lower[first - 1 : at] == ("to", "this")
        return answers and bool(self._bits[at] & _NAMED)

    def _says_in(self, first: int, at: int, last: int) -> bool:
        """Tell whether who speaks opens behind what he says it in: `In a memo | council leader Lee`."""
        described = self.penn[at] in _DESCRIBED and self.lower[at] not in self._told_in
        if not described or not self._opens_clause(first, _SAID_IN):
            return False
        then = self.penn[last : last + 1]
        return self.penn[last - 1] in NAME or then == ["NNP"] or not FINITE.isdisjoint(then)

    def is_dated(self, first: int, last: int) -> bool:
        """Tell whether a year stands before who does something: `In 1984 | people said`."""
        word = self.lower[first]
        year = len(word) == _YEAR and word.isdecimal()
        acts = self.penn[last - 1] in _WHO and not FINITE.isdisjoint(self.penn[last : last + 1])
        return year and acts and self.lower[first - 1] in _DATING

    def counts(self, at: int, last: int) -> bool:
        """Tell whether a length of time stands at `at` behind a noun, before `ago`: `Lee | two weeks`."""
        timed = self.lower[last - 1] in self._ending and self.penn[at - 1] in _TIMED
        counted = self.penn[at] == "CD" and self.penn[at - 1] != "CD"
        return timed and at >= last - 2 and (counted or (at == last - 1 and self.penn[at - 1] != "CD"))

    def _is_day(self, at: int) -> bool:
        """Tell whether the name of a day stands at `at`, behind a noun, or a day before a verb or comma."""
        if not self._is_weekday(at) or self.penn[at - 1] not in NOUNS:
            return False
        then = self.penn[at + 1 : at + 2]
        common = self.penn[at - 1] not in NAME and self.words.words[at].istitle()
        return common or then == [","] or not FINITE.isdisjoint(then)

    def _may_follow_time(self, at: int) -> bool:
        """Tell whether a word can begin who does something, and be no part of a time."""
        if self._bits[at] & _NAMED and self.penn[at] in NAME:
            return True  # `On Monday | Ann Lee`, `On Monday | Mr Lee`
        if not self.words.words[at].islower() or self.lower[at] in _OF_TIME or self.lower[at] in self._ending:
            return False
        counted = self.penn[at] == "CD" and self.penn[at + 1 : at + 2] == ["NNS"]
        return counted or self.penn[at] in _BEHIND_TIMES

    def _is_time_before(self, first: int, at: int) -> bool:
        """Tell whether a time ends before a word: `On Monday night | council leader`."""
        hour = at - 1 > first and self.words.words[at - 1] in self._ending
        return self._is_time(at - 1) or (hour and self._is_time(at - 2))

    def _is_time(self, at: int) -> bool:
        """Tell whether a word ends a time by itself, or with the one before it."""
        word = self.lower[at]
        if word in self._timing:
            named = self.penn[at - 1] in NAME and not self.words.words[at].islower()
            return self._timing[word] and not named  # but `USA TODAY`
        if self._is_weekday(at):
            return self._opens_clause(at, _BEFORE_DAYS) or self.lower[at - 1] in self._told_in
        if self.penn[at] == "NNP" and word in self._ending and self._opens_clause(at, _DATING):
            return True  # `In May | council leader Ann Lee`
        return word in self._ending and self.lower[at - 1] in _POINTING

    def _is_weekday(self, at: int) -> bool:
        word = self.lower[at]
        return word.endswith("day") and word in self._ending and word not in self._timing

    def _opens_clause(self, day: int, leads: frozenset[str]) -> bool:
        """Tell whether a clause begins with a day, not with an aired one: `spoke on | Sunday shows`."""
        before = self.lower[day - 1] if day else ""
        opens = day == 1 or self.words.words[day - 1].istitle() or self.penn[day - 2] in _OPENING
        opens = opens or self.lower[day - 2] in self._told_in  # `At a meeting on Monday | officials`
        return before in _POINTING or (before in leads and opens)

    def _ends_time(self, at: int) -> bool:
        return self.lower[at].rstrip(".") in self._ending

    def _is_parted(self, first: int, at: int) -> bool:
        """Tell whether a mark or a time parts what stands at `at` from the phrase before it."""
        lower, starts, ends = self.lower, self.words.starts, self.words.ends
        timed = at - 1 > first and lower[at - 2] in self._timing and lower[at - 1] in self._ending
        dated = at - 2 == first and self.penn[at - 1] == "CD" and self._ends_time(first)
        if lower[at] in _APART or ((timed or dated) and self.penn[at] in NAME):
            return True  # `with a prompter -- | Lee`, `this year | Chairman Lee`, `May 8 | Lee`
        if starts[at] == ends[at - 1]:
            return False
        if lower[at] in _HYPHENS:
            return starts[at + 1] > ends[at]  # `ate more - | others say`
        # `told the BBC | "prices rose"`
        return lower[at] in MARKS and starts[at + 1] == ends[at] and self.penn[at - 1] in _TIMED


def _joined(
    base: Iterable[Phrase], lower: Sequence[str], penn: Sequence[str], bits: Sequence[int]
) -> list[Phrase]:
    """Return base phrases without a last `and`, each joined to what goes on with it.

    An article goes on with its noun (`a visibly shaken | Lee`, `a tired, | angry man`), what stands in
    marks with what stands behind them (`her “clawback” | plan`), a company's name with its legal form
    (`Acme Farms, | Inc.`), and what one is so called with that name (`the so-called | Islamic State`).
    """
    whole: list[Phrase] = []
    for first, end in base:
        last = end - (penn[end - 1] == "CC" and end - first > 1)  # the judge | and
        tag, before = (penn[whole[-1][1] - 1], lower[first - 1]) if whole else ("", "")
        if (
            (tag in _NOUNLESS and _lacks_noun(*whole[-1], first, lower, penn))
            or (tag == "JJ" and _describes(*whole[-1], first, lower, penn))
            or (before in MARKS and _is_marked(*whole[-1], first, lower, penn))
            or (
                before == ","
                and _is_named(whole[-1][1], first, lower, penn)
                and (bits[first] & LEGAL or _is_based(first, lower, penn))
            )
            or (bits[first] & _BORNE and _is_ranked(whole[-1:], (first, last), penn, bits))
            or (tag == "CD" and _is_date(*whole[-1], first, lower, penn))
            or (before in _RENAMING and _is_renamed(whole[-1][1], first, lower, penn))
            or (before == "called" and whole[-1][1] == first and penn[whole[-1][0]] == "DT")
        ):
            whole[-1] = whole[-1][0], last
        elif before == "," and len(whole) > 1 and _is_from((*whole[-2:], (first, last)), penn, bits):
            whole[-2:] = [(whole[-2][0], last)]
        else:
            whole.append((first, last))
    return whole


def _is_based(then: int, lower: Sequence[str], penn: Sequence[str]) -> bool:
    """Tell whether a state behind its town tells where one is: `The Elm, | Ohio-based firm`."""
    if penn[then] not in NAME:
        return False
    based = then + 2 + (lower[then + 2 : then + 3] != ("based",))  # New York takes a word more
    return lower[based : based + 1] == ("based",) and lower[based - 1] in _HYPHENS


def _is_date(first: int, last: int, then: int, lower: Sequence[str], penn: Sequence[str]) -> bool:
    """Tell whether a month goes on with a day and its number: `On Monday 12 | May`."""
    numbered = then == last == first + _RANKED and lower[last - 1].isdecimal()
    return numbered and lower[first].endswith("day") and penn[then] == "NNP"


def _is_ranked(before: Sequence[Phrase], one: Phrase, penn: Sequence[str], bits: Sequence[int]) -> bool:
    """Tell whether a rank and a name stand right behind their body: `Elm police | Chief Ann Lee`.

    Where that has no name, the one who bears the rank has a full one: `told police | Chief Lee had left`.
    So does a role what the name owns: `council leader | Ann Lee's claim`.
    """
    if not before or before[0][1] != one[0]:
        return False
    first, last = before[0]
    if "POS" in penn[slice(*one)]:
        one = one[0], penn.index("POS", one[0])
        if bits[last - 1] & HEAD and penn[last - 1] == "NN" and penn[first] in _ROLES:
            return bool(bits[one[0]] & GIVEN)
    if not NAME.issuperset(penn[slice(*one)]):
        return False
    body = penn[last - 1] in ("NN", "NNS") and bits[last - 1] & MODIFIER
    fewest = _RANKED if last - first > 1 and penn[first] in NAME else _RANKED + 1
    alone = last - first == 1 or penn[first] in NAME
    return bool(body) and alone and one[1] - one[0] >= fewest


def _is_renamed(last: int, then: int, lower: Sequence[str], penn: Sequence[str]) -> bool:
    """Tell whether what was called so before stands behind a name: `X, formerly | Twitter`, `known as`."""
    if not {penn[last - 1], penn[then]} <= NAME or lower[last] != ",":
        return False
    between = lower[last + 1 : then]
    return between[:1] in _FORMER and between[1:] in _RENAMED


def _is_from(three: Sequence[Phrase], penn: Sequence[str], bits: Sequence[int]) -> bool:
    """Tell whether a town and its state tell where one is from: `an Elm, Ohio, | man`, `The Elm, Ohio, firm`.

    Behind a town with an article of its own they do not: `In the Bronx, New York, | residents`.
    """
    town, state, one = three
    if penn[town[0]] != "DT" or state[0] != town[1] + 1 or one[0] != state[1] + 1 or penn[one[1] - 1] != "NN":
        return False
    named = town[1] - town[0] > 1 and NAME.issuperset((*penn[town[0] + 1 : town[1]], *penn[slice(*state)]))
    return named and penn[one[0]] in _DESCRIBED and bool(bits[state[0]] & (PLACE | STATE | LONGER))


def _is_named(last: int, then: int, lower: Sequence[str], penn: Sequence[str]) -> bool:
    """Tell whether but a comma stands between a name that ends before `last` and what begins at `then`."""
    return then == last + 1 and lower[last] == "," and penn[last - 1] in NAME


def _lacks_noun(first: int, last: int, then: int, lower: Sequence[str], penn: Sequence[str]) -> bool:
    """Tell whether a phrase with no noun is an article, and only what describes one leads to `then`."""
    near = lower[first] in _ARTICLES and then - last <= _DESCRIBING
    return near and all(tag in _DESCRIPTIONS for tag in penn[last:then])


def _describes(first: int, last: int, then: int, lower: Sequence[str], penn: Sequence[str]) -> bool:
    """Tell whether a phrase but describes the noun behind a comma: `a tired, | angry man`."""
    return then == last + 1 and lower[last] == "," and lower[first] in ARTICLES and penn[then] == "JJ"


def _is_marked(first: int, last: int, then: int, lower: Sequence[str], penn: Sequence[str]) -> bool:
    """Tell whether a word or two in marks end a phrase before its noun: `her “clawback” | plan`."""
    if then != last + 1 or penn[then] not in _MARKED:
        return False
    opens = next(
        (i for i in range(last - 1, max(first, last - _DESCRIBING - 1), -1) if lower[i] in MARKS), first
    )
    return opens > first and lower[last - 1][-1].isalnum()


def _compared(lower: Sequence[str], penn: Sequence[str], first: int) -> int:
    """Return how many words before a base phrase belong to it: `at | least 40`, `more than | 40`."""
    if first == 0:
        return 0
    if lower[first - 1] == "as":
        again = first + 1 < len(lower) and lower[first + 1] == "as"
        return lower[first] in _AMOUNTS and again  # `as | many as 40`
    if lower[first - 1] == "at":
        return penn[first] in SUPERLATIVES
    if lower[first - 1] == "than":
        counted = penn[first] in ("CD", "$") or lower[first] == "half"
        return 2 * (counted and first > 1 and penn[first - 2] in _MORE)
    return lower[first] == "than" and penn[first - 1] in _MORE


def _asks(lower: Sequence[str], penn: Sequence[str], first: int) -> bool:
    """Tell whether `how` stands before a base phrase of which it counts nothing: `how | members` vote."""
    return lower[first] == _ASKING and penn[first + 1][:2] not in _GRADED


def _unmarked(lower: Sequence[str], first: int, last: int) -> Phrase:
    """Return a base phrase without marks at its ends."""
    while first < last - 1 and lower[first] in _INNER:
        first += 1
    while last > first + 1 and lower[last - 1] in _INNER:
        last -= 1
    return first, last
