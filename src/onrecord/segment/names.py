"""Name runs: capitalised words that stand together, with what belongs between them."""

from __future__ import annotations

import re
import sys
from bisect import bisect_left
from collections.abc import Sequence
from itertools import compress, count, pairwise
from operator import itemgetter

from attrs import frozen

from onrecord.lexicon import Lexicon, lexicon
from onrecord.model import Document, layer
from onrecord.segment.capitals import DOUBTFUL, Capitals
from onrecord.segment.classes import (
    COMPANY,
    EASTERN,
    FIELD,
    GIVEN,
    HEAD,
    HONORIFIC,
    LEGAL,
    LONGER,
    PARTICLE,
    PLACE,
    STATE,
    SUFFIX,
)
from onrecord.segment.listed import Bits
from onrecord.segment.offsets import Stretches
from onrecord.segment.sentences import openings
from onrecord.segment.ties import PLURALS, calls_for
from onrecord.segment.tokens import HYPHENS, POSSESSIVES

#: No run has more tokens.
LONGEST = 12
#: The letters of a prefix with a hyphen: Co-operation.
_PREFIX = 2
#: No acronym before the name of somebody is longer.
_ACRONYM = 5
SAINTS = frozenset({"st", "st.", "saint", "ste."})
#: So a college or a hospital is called after them: Queen's University.
ROYALS = frozenset({"king", "queen", "prince", "princess"})
#: The grades of those who stand in for others.
DEPUTIES = frozenset({"assistant", "associate", "deputy", "vice"})
_OWNING = POSSESSIVES | {"'", "’"}
#: How the plurals of trades end without one: the Fishermen's Federation.
_MEN = ("ermen", "smen", "women")
#: A syllable of a Chinese or Korean name.
_SYLLABLE = re.compile(
    r"(?:[bcdfghjklmnpstwxyz]|[ct]?[sh]h|[kh]w|ts|zh)?[aeiou]{1,3}(?:n|ng|m|k|p|t)?", re.IGNORECASE
)
#: A nickname and its marks have fewer tokens: Jo “The Great White” Roe.
_NICKNAME = 5
#: A firm's form that its name goes on behind: Aluminum Co of America.
_COMPANY = frozenset({"co", "co."})
#: A legal form that firms write in small letters.
_SMALL = frozenset({"plc"})
_NICKNAME_MARKS = {'"': '"', "“": "”", "'": "'", "‘": "’", "(": ")"}
_HEADLINE_EXCEPTIONS = 0.1
_HEADLINE_WORDS = 4
_FIRST = itemgetter(0)
_NOWHERE = (sys.maxsize, sys.maxsize)


@frozen
class NameRuns(Stretches):
    """Runs of capitalised words.

    Attributes:
        first: The first token of each run.
        after: The token after the last of each run.
        shouted: Whether the run stands in a line in capitals, or in a headline whose words
            are all capitalised: there a run can hold more than a name, or no name at all.
    """

    first: Sequence[int]
    after: Sequence[int]
    shouted: Sequence[bool]


class _Reader(Capitals):
    """What the search for runs looks at."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.capitals = list(compress(count(), map(str.isupper, map(_FIRST, self.words))))
        self.headlines = _headlines(
            self.words,
            openings(document),
            self.capitals,
            *map(lexicon(document).table, (headline_words, credit_words)),
        )
        self.given: set[tuple[str, str]] = set()  # (Kim) Dae-jung: said again alone

    def opens_story(self, index: int) -> bool:
        """Tell whether a long first word has its capitals from where it stands: HEARTBROKEN | Ann Lee."""
        word = self.words[index]
        if len(word) <= _ACRONYM or not word.isupper():
            return False
        following = self.words[index + 1 : index + 2]
        return bool(following and following[0].istitle() and self.bits[index + 1] & GIVEN)

    def end(self, first: int) -> int:
        """Return the token after the run that begins at `first`."""
        at = first + 1
        limit = min(len(self.words), first + LONGEST)
        while at < limit and (step := self._step(at)):
            at += step
        return at

    def _step(self, at: int) -> int:
        """Return how many tokens from `at` continue the run that ends there."""
        word = self.words[at]
        if word[0].isupper():
            named = not self.bits[at] & DOUBTFUL or self.names(at, inside=True)
            letter = len(word) == 1 and len(self.words[at - 1]) > _PREFIX and self.words[at - 1][-1] == "."
            fits = named and (letter or not self.touches(at)) and self.joined(at)  # M.L.A.M Roe
            return int(fits and not self._is_post_nominal(at))
        if word in HYPHENS:
            return self._hyphen(at)
        if self.bits[at] & LEGAL and self.joined(at):
            return int(word in _SMALL)  # Norlake plc
        if word == ",":
            return 2 * (at + 1 < len(self.bits) and bool(self.bits[at + 1] & (SUFFIX | LEGAL)))
        if word in _NICKNAME_MARKS:
            return self._nickname(at)
        if self.lower[at] in POSSESSIVES:
            return self._firm(at)
        if word == "and":
            return 2 * (bool(self.bits[at - 1] & LONGER) and self._is_land(at - 1))
        if word == "the":
            called = calls_for(self.words, self.lower, self.bits, at) and self.joined(at)
            return 2 * (called and self.joined(at + 1) and not self.shouted)
        return self._particles(at) if self.bits[at] & PARTICLE else 0

    def _is_land(self, first: int) -> bool:
        """Tell whether a known place begins at a token whose name holds `and`: Trinidad and | Tobago."""
        phrase = self.phrases.at(self.lower, first)
        return phrase is not None and phrase[0] > 2 and bool(phrase[1] & PLACE)

    def _firm(self, at: int) -> int:
        """Go on over an owner before what firms are called: `Macy's Inc`, `Moody's Investors Service Inc`."""
        after = at + 1
        while after < len(self.words) and self.bits[after] & COMPANY and self.words[after][0].isupper():
            after += 1
        formed = self.words[after : after + 1] == (",",) and after > at + 1 and after + 1 < len(self.bits)
        after += 2 * (formed and bool(self.bits[after + 1] & LEGAL))  # Sand's Foods, Inc.
        legal = (
            after > at + 1
            and (bool(self.bits[after - 1] & LEGAL) or self.lower[after - 1] in _COMPANY)
            and not self.bits[at - 1] & (PLACE | COMPANY)
        )
        return after - at if legal else 0

    def _is_post_nominal(self, at: int) -> bool:
        """Tell whether a title in capitals ends a name: `Ellen Sand MP`."""
        word = self.words[at]
        last = at + 1 >= len(self.words) or not self.words[at + 1][0].isupper() or not self.joined(at + 1)
        return (
            last
            and 1 < len(word) < 5
            and word.isupper()
            and (bool(self.bits[at] & (HEAD | STATE)) or self._ends_full_name(at))
            and not self.bits[at] & COMPANY
            and not self.shouted
        )

    def _ends_full_name(self, at: int) -> bool:
        """Tell whether two words of a name in small letters stand before letters in no list."""
        return not self.bits[at] and at > 1 and all(self.words[i].istitle() for i in (at - 2, at - 1))

    def _hyphen(self, at: int) -> int:
        """Continue over `Jean-Pascal`, `Kim Dae-jung` and his `Dae-jung`, but not over `Washington-based`."""
        if at + 1 < len(self.words) and self.touches(at) and self.touches(at + 1):
            following = self.words[at + 1]
            if self.bits[at + 1] & PARTICLE and self._is_linked(at + 2):
                return 4  # Imam-ul-Haq
            if self.bits[at + 1] & PARTICLE and following.islower() and self._is_split(at + 2):
                return 3  # Passe-de Silva
            eastern = at > 1 and bool(self.bits[at - 2] & EASTERN) and following.islower()
            if eastern and (known := self.phrases.at(self.lower, at - 2)) and known[1] & PLACE:
                return 0  # Hong Kong-based
            given = (self.lower[at - 1], self.lower[at + 1])
            if eastern:
                self.given.add(given)
            joined = following[0].isupper() or following[0].isdigit() or eastern or given in self.given
            # Economic Co-operation
            joined = joined or bool(prefixed_bits(self.of, self.lower, at) & (COMPANY | FIELD))
            return 2 * (joined or self._is_eastern(at))
        return 0

    def _is_of_title(self, mark: int, end: int) -> bool:
        """Tell whether brackets hold the letters of the title before them: Leader of the Opposition (LoP)."""
        before, behind = self.bits[mark - 1], self.bits[end + 1]
        titled = before & (COMPANY | FIELD | HEAD) and not (before & GIVEN or behind & COMPANY)
        return is_lettered(self.words[mark + 1]) and bool(titled or behind & GIVEN)

    def _is_split(self, at: int) -> bool:
        """Tell whether a capitalised word stands behind a particle, which a hyphen ties: Passe-de | Silva."""
        return at < len(self.words) and self.words[at].istitle() and self.joined(at) and self.names(at)

    def _is_linked(self, hyphen: int) -> bool:
        """Tell whether a second hyphen ties a capitalised word to a particle: Zia-ul-Haq."""
        tied = hyphen + 1 < len(self.words) and self.words[hyphen] in HYPHENS
        return tied and self.touches(hyphen) and self.touches(hyphen + 1) and self.words[hyphen + 1].istitle()

    def _is_eastern(self, hyphen: int) -> bool:
        """Tell whether a hyphen joins two syllables behind given name and surname: Eric Woo Siu-cheung."""
        given = hyphen > 2 and self.bits[hyphen - 3] & (GIVEN | HEAD | HONORIFIC)
        both = (self.words[hyphen - 1], self.words[hyphen + 1])
        return bool(given) and self.words[hyphen - 2].istitle() and all(map(_SYLLABLE.fullmatch, both))

    def _particles(self, at: int) -> int:
        """Continue over small words inside a name: `van der Bellen`, `al-Assad`."""
        for more in range(at, min(at + 4, len(self.words) - 1)):
            word = self.words[more]
            if word[0].isupper():
                return more - at + 1 if self.names(more) else 0
            if not (self.bits[more] & PARTICLE or (word in HYPHENS and more > at)) or not self.joined(more):
                return 0
        return 0

    def _nickname(self, at: int) -> int:
        """Continue over a nickname in marks: `Lewis “Scooter” Libby`, not over `Police (ASP) Jo Roe`."""
        close = _NICKNAME_MARKS[self.words[at]]
        doubled = close == ")" and self.words[at + 1 : at + 2] and self.words[at + 1] in _NICKNAME_MARKS
        bracketed = 3 + (self.words[at + 1 : at + 2] == ("the",)) + 2 * bool(doubled)  # Jo (the Bear) Roe
        limit = min(at + (bracketed if close == ")" else _NICKNAME), len(self.words) - 1)
        end = next((i for i in range(at + 2, limit) if self.words[i] == close), 0)
        inner = self.words[at + 1 + bool(doubled) : max(at, end - bool(doubled))]  # Jo (“Jerry”) Roe
        named = self.names(end + 1) or bool(self.bits[at - 1] & GIVEN and self.words[end + 1].istitle())
        fits = (
            end > 0
            and (end > at + 2 or self.names(at + 1))
            and all(word[0].isupper() or word == "the" for word in inner)
            and not (close == ")" and self._is_of_title(at, end))
            and self.touches(at + 1)
            and self.touches(end)
            and named  # Jo ‘Bong’ Go
            and self.joined(end + 1)
            and not self.touches(end + 1)
        )
        return (end + 2 - at) * fits


def prefixed_bits(of: Bits, lower: Sequence[str], hyphen: int) -> int:
    """Return the bits of the one word that a prefix, a hyphen and the rest stand for: Co-operation."""
    prefix = lower[hyphen - 1]
    return of[prefix + lower[hyphen + 1]] if len(prefix) == _PREFIX else 0


def is_lettered(word: str) -> bool:
    """Tell whether a word is the letters of a title or a body, small words among them or not: `MP`, `LoP`."""
    return word.isupper() or (len(word) <= _ACRONYM and word[-1].isupper() and word[0].isupper())


def headline_words(words: Lexicon) -> frozenset[str]:
    """Return the words that headlines leave in lower case."""
    return words.phrases("headline_words")


def credit_words(words: Lexicon) -> frozenset[str]:
    """Return the words before `by` or a colon that credit somebody: `Photo by`."""
    return words.phrases("credits")


def _is_credit(words: Sequence[str], first: int, credit: frozenset[str]) -> bool:
    """Tell whether a line credits somebody: `By Ann Lee`, `Editing by`."""
    first += words[first] == "("
    head = [word.lower() for word in words[first : first + 2]]
    return head[:1] == ["by"] or (head[1:] == ["by"] and head[0] in credit)


def _headlines(
    words: Sequence[str],
    breaks: Sequence[int],
    capitals: Sequence[int],
    small: frozenset[str],
    credit: frozenset[str],
) -> list[tuple[int, int]]:
    """Return the sentences whose words are nearly all capitalised, as tokens [first, after)."""
    found = []
    low = 0
    for first, after in pairwise([*breaks, len(words)]):
        high = bisect_left(capitals, after, low)
        if high - low >= _HEADLINE_WORDS and (high - low) * 3 > after - first:
            lower = sum(word not in small for word in words[first:after] if word[0].islower())
            ended = words[after - 1] == "."
            headed = not lower or (not ended and lower <= (high - low) * _HEADLINE_EXCEPTIONS)
            if headed and not _is_credit(words, first, credit):
                found.append((first, after))
        low = high
    return found


def _in_capitals(words: Sequence[str]) -> bool:
    """Tell whether several long words are all in capitals."""
    long = [word for word in words if len(word) > 3]
    return len(long) > 1 and all(map(str.isupper, long))


@layer
def name_runs(document: Document) -> NameRuns:
    """Return the runs of capitalised words, in the order of the text.

    A run holds initials, suffixes (`Jr.`), particles (`van der`), parts joined by hyphens, and
    nicknames in marks. Titles that are capitalised stand in it (`President Bush`), function words
    and weekdays do not, nor `of`, `and` and `the`: `people` and `bodies` in `onrecord.linking`
    tell what is named, and of what kind it is.
    """
    reader = _Reader(document)
    first: list[int] = []
    after: list[int] = []
    shouted: list[bool] = []
    at = 0
    lines = iter(reader.headlines)
    low, high = next(lines, _NOWHERE)
    for index in reader.capitals:
        if index >= at:
            while index >= high:
                low, high = next(lines, _NOWHERE)
            reader.shouted = index >= low
            if not reader.shouted and index in reader.breaks and reader.opens_story(index):
                continue
            if not reader.bits[index] & DOUBTFUL or reader.names(index):
                at = reader.end(index)
                first.append(index)
                after.append(at)
                shouted.append(reader.shouted or _in_capitals(reader.words[index:at]))
    starts = [reader.starts[i] for i in first]
    ends = [reader.ends[i - 1] for i in after]
    return NameRuns(starts, ends, first, after, shouted)


def owns_inside(lower: Sequence[str], first: int, mark: int) -> bool:
    """Tell whether a name that begins at `first` goes on behind the possessive at `mark`.

    So it does behind a saint and a plural: `St Mary's Hospital`, `the Women's Institute`.
    """
    if mark <= first or mark >= len(lower) or lower[mark] not in _OWNING:
        return False
    owner = lower[mark - 1]
    return owner in PLURALS or owner.endswith(_MEN) or (mark - 2 >= first and lower[mark - 2] in SAINTS)
