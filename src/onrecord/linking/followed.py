"""What speaks for a person in what stands behind a name, and what against."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from onrecord.lexicon import Lexicon
from onrecord.linking.forms import GROUP
from onrecord.linking.mentions import linking_words
from onrecord.phrases.pieces import DASHES
from onrecord.segment.classes import (
    COMPANY,
    CORPORATE,
    FIRM,
    GIVEN,
    HEAD,
    LISTED,
    MODIFIER,
    OCCUPATION,
    PERSON,
    PLACE,
    PLURAL,
    SITE,
    STATE,
    STOP,
    SURNAME,
    WEAK,
    WORD,
)
from onrecord.segment.tokens import POSSESSIVES

#: What is weighed so, is certainly none.
NEVER: Final = -100.0
#: Words before a place.
_WHERE: Final = frozenset({"at", "from", "in", "near", "of", "to"})
_IN: Final = frozenset({"at", "in", "near"})
SAID: Final = frozenset({"said", "says"})
ARTICLES: Final = frozenset({"a", "an", "the"})
#: What makes a passive with `been`, and how many auxiliaries stand together at most.
_PERFECT: Final = frozenset({"has", "had", "have"})
_AUXILIARIES: Final = 3
#: A title stands so near behind the verb that gives it.
_TITLED: Final = 4
#: The words of a full name.
_PAIR: Final = 2
_THREE: Final = 3
_RELATIVE: Final = frozenset({"who", "which", "whose"})
#: An aside between commas is shorter.
_ASIDE: Final = 9
#: The digits of an age; the tokens of a name and its age in brackets; how many of such are looked at.
_DIGITS: Final = 2
_AGED: Final = 4
_LISTED: Final = 8
#: So many tokens behind a name may tell that it is a person's.
_NEAR_WORDS: Final = 16
_PERSONAL: Final = frozenset({"he", "her", "his", "she"})


def person_verbs(words: Lexicon) -> frozenset[str]:
    """Return the verbs whose subject is most often a person."""
    return words.phrases("person_verbs")


def alone_verbs(words: Lexicon) -> frozenset[str]:
    """Return the verbs whose subject is a person and nothing else: `testified`."""
    return frozenset(entry.phrase for entry in words.entries("person_verbs") if "only" in entry.fields)


def suffered(words: Lexicon) -> frozenset[str]:
    """Return the participles whose passive tells of a person: was `arrested`."""
    return words.phrases("person_participles")


def appointing(words: Lexicon) -> frozenset[str]:
    """Return the verbs that put their object into an office."""
    return frozenset(entry.phrase for entry in words.entries("office_verbs") if "object" in entry.fields)


def governments(words: Lexicon) -> frozenset[str]:
    """Return the words behind the name of the one who leads a government."""
    return words.phrases("governments")


def seats(words: Lexicon) -> frozenset[str]:
    """Return the titles of members of parliament, whose seat follows: MP."""
    return words.grouped("office_grammar", "class")["seat"]


def grades(words: Lexicon) -> frozenset[str]:
    """Return the words that stand before the body in a title: Senior Congress leader."""
    return words.grouped("office_grammar", "class")["grade"]


class Followed:
    """Weighs stretches of capitalised words by what stands behind them."""

    def __init__(
        self, words: Sequence[str], lower: Sequence[str], bits: Sequence[int], lexicon: Lexicon
    ) -> None:
        self.words, self.lower, self.bits = words, lower, bits
        self.verbs, self.governments = lexicon.table(person_verbs), lexicon.table(governments)
        grouped = lexicon.table(linking_words)
        self.firms = grouped["firm"]
        self.kin, self.real, self.copulas = grouped["kin"], grouped["real"], grouped["be"]
        self.alone, self.suffered = lexicon.table(alone_verbs), lexicon.table(suffered)
        self.appointing, self.seats = lexicon.table(appointing), lexicon.table(seats)

    def behind(self, first: int, after: int, following: str) -> float:
        """Weigh what stands behind."""
        if following == ",":
            return self._appositive(first, after)
        if following in ("and", "&"):
            return self._weigh_joint(first, after)
        if following == "(":
            seated = self._party_follows(after) or (after - first > 1 and self._seat_follows(after))
            return 3.0 * (seated or self._age_follows(first, after))
        if does := self._does(first, after, following):
            return does
        if (verb := self._past_copula(after)) > after:
            return self._suffers(verb)
        if after - first == 1:
            return self._owns(first, after)
        if following in POSSESSIVES:
            return 2.5 * (self.lower[after + 1 : after + 2] != () and self.lower[after + 1] in self.kin)
        if following in DASHES and self.lower[after + 1 : after + 2] and self.lower[after + 1] in ARTICLES:
            return self._appositive(first, after)  # Ann Lee – the mayor – said
        if not self.bits[after] & HEAD:
            return 0.0
        known = self.bits[first] & (GIVEN | LISTED) == GIVEN and not self.bits[first] & GROUP
        return max(self._titled_behind(after), -0.5 * known - 1.5 * (not known))

    def _does(self, first: int, after: int, following: str) -> float:
        """Weigh a verb behind that people are most often the subject of, or `who`."""
        verb = after + (following in _PERFECT)  # has said
        done = self.lower[verb] if verb < len(self.lower) else ""
        if done in self.verbs or following == "who":
            alone = 0.5 * (done in self.alone) + 1.5 * self._is_like_corner(first, after)
            return 1.0 + alone + self._tells_of_self(first, verb)
        perfect = verb > after and done.endswith("ed")
        return 1.0 * (perfect and self._has_three_names(first, after))  # Baba Karim Yusuf has accused

    def _is_like_corner(self, first: int, after: int) -> bool:
        """Tell whether one word, that names places elsewhere, stands behind a given name: Emma | Corner."""
        given, last = self.bits[first], self.bits[after - 1]
        sure = after - first == _PAIR and given & (GIVEN | LISTED) == GIVEN
        return sure and not given & (GROUP | SURNAME | WORD) and last & GROUP == SITE

    def _has_three_names(self, first: int, after: int) -> bool:
        """Tell whether three words, none a common one, end with what may be a name: Baba Karim | Yusuf."""
        three = after - first == _THREE and self.bits[after - 1] & (GIVEN | SURNAME)
        other = GROUP | HEAD | MODIFIER | STOP | WORD
        return bool(three) and not any(self.bits[at] & other for at in range(first, after))

    def _past_copula(self, at: int) -> int:
        """Return the token behind an auxiliary of the passive: `has been`, `was later`; or `at`."""
        end, limit = at, min(at + _AUXILIARIES, len(self.lower) - 1)
        while end < limit and (self.lower[end] in self.copulas or self.lower[end] in _PERFECT):
            end += 1
        passive = end > at and self.lower[end - 1] in self.copulas
        return end + (end < limit and self.lower[end].endswith("ly")) if passive else at

    def _suffers(self, verb: int) -> float:
        """Weigh a passive that only a person suffers: was `arrested`, was `born`, was `named` chairman."""
        if self.lower[verb] == "born":
            return 2.0
        if self.lower[verb] in self.suffered:
            return 1.5
        near = self.bits[verb + 1 : verb + _TITLED] if self.lower[verb] in self.appointing else ()
        return 1.5 * any(bits & (HEAD | FIRM | PLURAL) == HEAD for bits in near)

    def _tells_of_self(self, first: int, verb: int) -> float:
        """Weigh what somebody says of him or her: `Trask said he left`; or `he` near an unknown full name."""
        if self.words[first + 1][0].islower():
            surname = self.bits[first] & SURNAME and not self.bits[first] & (GROUP | WORD)
            return 1.0 * bool(surname and self.lower[verb + 1 : verb + 2] in (("he",), ("she",)))
        near = range(verb + 1, min(verb + _NEAR_WORDS, len(self.words)))
        other = next((i for i in near if self.words[i][0].isupper() and self.words[i - 1] != "."), near.stop)
        return 0.5 * (not _PERSONAL.isdisjoint(self.lower[verb + 1 : other]))

    def _owns(self, first: int, after: int) -> float:
        """Weigh what a word alone has: a government, or kin (`Trask's wife`)."""
        if self.lower[after] in self.governments:
            opens = not first or not self.words[first - 1][0].isalnum()
            other = GROUP | WORD if opens else GROUP  # Central government revenue rose
            rules = first and self.lower[first - 1] == "ruling"  # the ruling Jubilee | government
            return 4.5 * (not rules and not self.bits[first] & other)
        return 2.5 * (self.lower[after] in POSSESSIVES and self._has_kin(first, after))

    def _weigh_joint(self, first: int, after: int) -> float:
        """Weigh `and`: behind it `Co` or a second given name may stand."""
        following = self.words[after + 1 : after + 3]
        more = len(following) > 1 and len(following[0]) > len("Co.") and following[1][0].isupper()
        more = more and not self.bits[after + 2] & COMPANY  # Ann Lee and | International Paper chief
        if following and following[0][0].isupper() and self.bits[after + 1] & CORPORATE and not more:
            return NEVER  # Jeffries and Co
        if self._is_like_corner(first, after) and self._is_full(after + 1):
            return 1.5  # Emma Hall | and Jo Moss
        return 2.0 * self.shares_surname(first, after)

    def _is_full(self, at: int) -> bool:
        """Tell whether a given name and a surname that mean nothing else stand at a token: Jo Moss."""
        pair = self.bits[at : at + _PAIR]
        named = len(pair) == _PAIR and pair[0] & GIVEN and pair[1] & SURNAME
        plain = bool(named) and not (pair[0] | pair[1]) & (GROUP | STOP)
        return plain and self.words[at].istitle() and self.words[at + 1].istitle()

    def _titled_behind(self, at: int) -> float:
        """Weigh a title right behind: `Acme chairman` speaks for a firm, `Ann Sand MP` for a person."""
        if self.words[at].isupper():
            return 1.0
        return 0.0 if self.bits[at] & OCCUPATION else -1.5

    def _has_kin(self, first: int, mark: int) -> bool:
        """Tell whether a word in no list of places or firms has kin: `Trask's wife`."""
        noun = self.bits[mark + 1] if mark + 1 < len(self.bits) else 0
        return bool(noun & PERSON) and not noun & FIRM and not self.bits[first] & (GROUP | WORD | HEAD | STOP)

    def shares_surname(self, first: int, after: int) -> bool:
        """Tell whether a given name alone shares the surname that follows: Ann and Bob Ray."""
        bits = self.bits
        if after - first > 1 or after + 2 >= len(bits) or not (bits[first] & bits[after + 1] & GIVEN):
            return False
        return self.words[after + 1][0].isupper() and self.words[after + 2][0].isupper()

    def _appositive(self, first: int, comma: int) -> float:
        """Weigh what stands behind a comma: an age, a title, `who`."""
        following = self.lower[comma + 1 : comma + 3]
        if len(following) < 2:
            return 0.0
        if following[0].isdigit() and len(following[0]) == 2 and following[1] in (",", "."):
            seat = first > 1 and self.lower[first - 1] == "of" and self.is_named(first - 2)
            return 0.0 if seat else 3.0  # Leo Cushing of Westhampton, 76
        if following[0] in _RELATIVE:
            return self._in_relative(first, comma)
        if following[1] == "of" and following[0] in self.kin:
            return 2.5 * (not self.bits[first] & GROUP)  # Ruvek, son of Ann Lee
        if following[0].endswith("ing") and following[1] == "," and comma + 3 < len(self.lower):
            return 1.0 * (self.lower[comma + 3] in self.verbs)  # Ann Sand, defending, said
        for index in range(comma + 1, min(comma + 7, len(self.bits))):
            if self.bits[index] & HEAD:
                return self._titled_so(first, comma, index)
            if comma - first > 1 and self._is_anyone(comma, index):
                return 2.0
            if self.lower[index] in (",", "."):
                break
        return 2.0 if self._is_aged(comma) else self._suffers_behind(first, comma)

    def _in_relative(self, first: int, comma: int) -> float:
        """Weigh what a relative clause tells: `who`, `which`, `whose`."""
        word = self.lower[comma + 1]
        if word == "which":
            return -2.0
        if word == "whose":
            return self._has_whose(comma + 2)
        place = self.bits[first] & PLACE or not self.bits[first] & (GIVEN | SURNAME)
        seat = first > 1 and self.lower[first - 1] == "for" and self.lower[first - 2] in self.seats
        placed = first and (self.lower[first - 1] in _IN or seat) and place
        lives = first > 1 and self.lower[first - 1] == "of" and self.lower[first - 2] == ","
        return 0.0 if placed or lives else 2.0  # a diplomat in Kavarra, who; Ann Lee, of Dale, who

    def _is_aged(self, comma: int) -> bool:
        """Tell whether an age and no firm follow: Jo Roe, | a 34-year-old, not `a 90-year-old firm`."""
        near, noun = self.lower[comma + 1 : comma + 7], comma + 7
        if noun >= len(self.bits):
            return False
        for at in range(noun, min(noun + _PAIR, len(self.bits))):
            if self.bits[at] & (COMPANY | SITE | FIRM) or self.lower[at] in self.firms:
                return False
        aged = near[1].isdigit() and len(near[1]) <= _DIGITS
        return near[0] in ARTICLES and aged and near[3:4] == ("year",) and near[5:6] == ("old",)

    def _suffers_behind(self, first: int, comma: int) -> float:
        """Weigh a passive behind an aside: Jo Roe, of Elm, | was jailed."""
        placed = first and self.lower[first - 1] in _WHERE
        end = next((i for i in range(comma + 1, comma + _ASIDE) if self.lower[i : i + 1] == (",",)), 0)
        verb = self._past_copula(end + 1) if end and not placed and end + 2 < len(self.lower) else 0
        return self._suffers(verb) if verb > end + 1 else 0.0

    def _is_anyone(self, comma: int, noun: int) -> bool:
        """Tell whether a person's noun is in apposition: Jo Roe, | a mother of two; not `, a friend said`."""
        owned = self.lower[comma + 1] in ARTICLES or self.lower[comma + 1] in _PERSONAL
        person = self.bits[noun] & (PERSON | FIRM | PLURAL) == PERSON and self.words[noun].islower()
        return owned and person and self.verbs.isdisjoint(self.lower[noun + 1 : noun + 2])

    def _titled_so(self, first: int, comma: int, head: int) -> float:
        """Weigh a title behind a comma: Jo Roe, | the mayor; but Halden Pipework, | the contractor."""
        if self.bits[head] & FIRM and self._is_no_given(first, comma):
            return 0.0
        if comma - first == 1 and self._has_trade(first, head):
            return 2.0
        quoted = first and self.lower[first - 1] in SAID and self.lower[comma + 1] in ARTICLES
        trade = quoted and self.bits[head] & (OCCUPATION | FIRM) == OCCUPATION
        return 3.0 if trade or self._is_as_called(first, comma) else 1.5

    def _has_trade(self, name: int, head: int) -> bool:
        """Tell whether a given name alone has a trade: Lena, | a teacher, left; not `Mercury, a singer`."""
        given = self.bits[name] & GIVEN and not self.bits[name] & (GROUP | STOP | WORD)
        trade = not self.bits[head] & (FIRM | PLURAL | WEAK) and self.words[head].islower()
        return bool(given) and trade and self.lower[name + 2] in ("a", "an")

    def _is_no_given(self, first: int, after: int) -> bool:
        """Tell whether no word of a name is a given name or a surname in any list, and no `he` is near."""
        near = self.lower[after : after + _NEAR_WORDS]
        named = any(bits & (GIVEN | SURNAME) for bits in self.bits[first:after])
        return not named and _PERSONAL.isdisjoint(near)

    def _has_whose(self, at: int) -> float:
        """Weigh what one has: kin, or a name (`Zico, whose | full name is`)."""
        named = self.lower[at + 1 : at + 2] == ("name",) and self.lower[at] in self.real
        kin = self.lower[at] in self.kin
        return 2.5 if named or kin else 0.0

    def _is_as_called(self, first: int, after: int) -> bool:
        """Tell whether a given name stands before a word for a place: Veronica | Lake, an actress."""
        last = self.bits[after - 1]
        opens = not first or self.lower[first - 1] not in _WHERE
        return (
            opens
            and after - first == 2
            and bool(self.bits[first] & GIVEN and last & SITE and not last & COMPANY)
        )

    def _seat_follows(self, after: int) -> bool:
        """Tell whether brackets hold a seat in parliament: (MP for Elm), (Elm South MP)."""
        close = next((i for i in range(after + 2, after + _ASIDE) if self.words[i : i + 1] == (")",)), 0)
        return bool(close) and not self.seats.isdisjoint((self.lower[after + 1], self.lower[close - 1]))

    def _party_follows(self, after: int) -> bool:
        """Tell whether brackets hold a party and a state: (D-Vt.), (Vt.)."""
        at = after + 1
        if at >= len(self.words):
            return False
        if self.words[at] in ("R", "D", "I") and at + 2 < len(self.words):
            return self.words[at + 1] in ("-", "–", "‑")
        return bool(self.bits[at] & STATE) and self.words[at + 1 : at + 2] == (")",)

    def _age_follows(self, first: int, after: int) -> bool:
        """Tell whether brackets hold an age: Jo Roe (52), Ru (34); not `from Elm (23), Ash (45)`."""
        age = self.words[after + 1 : after + 3]
        if len(age) < 2 or age[1] != ")" or not age[0].isdigit() or len(age[0]) != _DIGITS:
            return False
        at = first
        for _ in range(_LISTED):
            close = at - 2 - (self.lower[at - 2] == ",")
            if close < _AGED or self.lower[at - 1] not in (",", "and") or self.lower[close] != ")":
                break
            at = close - 2
            while at and self.words[at - 1][0].isupper():
                at -= 1
        group = after - first == 1 and self.bits[first] & GROUP
        return not group and not (at and (self.lower[at - 1] in _WHERE or self.lower[at - 1] == ":"))

    def is_named(self, at: int) -> bool:
        """Tell whether a name, and no title, ends at a token."""
        return self.words[at][0].isupper() and not self.bits[at] & (HEAD | MODIFIER)
