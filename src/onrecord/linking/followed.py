"""What speaks for a person in what stands behind a name, and what against."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from onrecord.lexicon import Lexicon
from onrecord.linking.forms import GROUP
from onrecord.linking.mentions import linking_words
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
    SITE,
    STATE,
    STOP,
    SURNAME,
    WORD,
)
from onrecord.segment.tokens import POSSESSIVES

#: What is weighed so, is certainly none.
NEVER: Final = -100.0
#: Words before a place.
WHERE: Final = frozenset({"at", "from", "in", "near", "of", "to"})
_IN: Final = frozenset({"at", "in", "near"})
_SAID: Final = frozenset({"said", "says"})
ARTICLES: Final = frozenset({"a", "an", "the"})
#: So many tokens behind a name may tell that it is a person's.
_NEAR_WORDS: Final = 16
_PERSONAL: Final = frozenset({"he", "her", "his", "she"})


def person_verbs(words: Lexicon) -> frozenset[str]:
    """Return the verbs whose subject is most often a person."""
    return words.phrases("person_verbs")


def governments(words: Lexicon) -> frozenset[str]:
    """Return the words behind the name of the one who leads a government."""
    return words.phrases("governments")


class Followed:
    """Weighs stretches of capitalised words by what stands behind them."""

    def __init__(
        self, words: Sequence[str], lower: Sequence[str], bits: Sequence[int], lexicon: Lexicon
    ) -> None:
        self.words, self.lower, self.bits = words, lower, bits
        self.verbs, self.governments = lexicon.table(person_verbs), lexicon.table(governments)
        grouped = lexicon.table(linking_words)
        self.kin, self.real = grouped["kin"], grouped["real"]

    def behind(self, first: int, after: int, following: str) -> float:
        """Weigh what stands behind."""
        if following == ",":
            return self._appositive(first, after)
        if following in ("and", "&"):
            return self._weigh_joint(first, after)
        if following == "(":
            return 3.0 * self._party_follows(after)
        if following in self.verbs or following == "who":
            return 1.0 + self._tells_of_self(first, after)
        if following == "was" and self.lower[after + 1 : after + 2] == ("born",):
            return 2.0
        if after - first == 1:
            return self._owns(first, after)
        if not self.bits[after] & HEAD:
            return 0.0
        known = self.bits[first] & (GIVEN | LISTED) == GIVEN and not self.bits[first] & GROUP
        return max(self._titled_behind(after), -0.5 * known - 1.5 * (not known))

    def _tells_of_self(self, first: int, after: int) -> float:
        """Weigh what a surname alone says of him or her: `Trask said he left`."""
        surname = after - first == 1 and self.bits[first] & SURNAME and not self.bits[first] & (GROUP | WORD)
        return 1.0 * bool(surname and self.lower[after + 1 : after + 2] in (("he",), ("she",)))

    def _owns(self, first: int, after: int) -> float:
        """Weigh what a word alone has: a government, or kin (`Trask's wife`)."""
        if self.lower[after] in self.governments:
            opens = not first or not self.words[first - 1][0].isalnum()
            other = GROUP | WORD if opens else GROUP  # Central government revenue rose
            return 4.5 * (not self.bits[first] & other)
        return 2.5 * (self.lower[after] in POSSESSIVES and self._has_kin(first, after))

    def _weigh_joint(self, first: int, after: int) -> float:
        """Weigh `and`: behind it `Co` or a second given name may stand."""
        following = self.words[after + 1 : after + 3]
        more = len(following) > 1 and len(following[0]) > len("Co.") and following[1][0].isupper()
        more = more and not self.bits[after + 2] & COMPANY  # Ann Lee and | International Paper chief
        if following and following[0][0].isupper() and self.bits[after + 1] & CORPORATE and not more:
            return NEVER  # Jeffries and Co
        return 2.0 * self.shares_surname(first, after)

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
        if following[0] == "who":
            place = self.bits[first] & PLACE or not self.bits[first] & (GIVEN | SURNAME)
            placed = first and self.lower[first - 1] in _IN and place
            lives = first > 1 and self.lower[first - 1] == "of" and self.lower[first - 2] == ","
            return 0.0 if placed or lives else 2.0  # a diplomat in Kavarra, who; Ann Lee, of Dale, who
        if following[0] == "which":
            return -2.0
        if following[0] == "whose":
            return self._has_whose(comma + 2)
        if following[0].endswith("ing") and following[1] == "," and comma + 3 < len(self.lower):
            return 1.0 * (self.lower[comma + 3] in self.verbs)  # Ann Sand, defending, said
        for index in range(comma + 1, min(comma + 7, len(self.bits))):
            if self.bits[index] & HEAD:
                return self._titled_so(first, comma, index)
            if self.lower[index] in (",", "."):
                break
        return 0.0

    def _titled_so(self, first: int, comma: int, head: int) -> float:
        """Weigh a title behind a comma: Jo Roe, | the mayor; but Halden Pipework, | the contractor."""
        if self.bits[head] & FIRM and self._is_no_given(first, comma):
            return 0.0
        quoted = first and self.lower[first - 1] in _SAID and self.lower[comma + 1] in ARTICLES
        trade = quoted and self.bits[head] & (OCCUPATION | FIRM) == OCCUPATION
        return 3.0 if trade or self._is_as_called(first, comma) else 1.5

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
        opens = not first or self.lower[first - 1] not in WHERE
        return (
            opens
            and after - first == 2
            and bool(self.bits[first] & GIVEN and last & SITE and not last & COMPANY)
        )

    def _party_follows(self, after: int) -> bool:
        """Tell whether brackets hold a party and a state: (D-Vt.), (Vt.)."""
        at = after + 1
        if at >= len(self.words):
            return False
        if self.words[at] in ("R", "D", "I") and at + 2 < len(self.words):
            return self.words[at + 1] in ("-", "–", "‑")
        return bool(self.bits[at] & STATE) and self.words[at + 1 : at + 2] == (")",)

    def is_named(self, at: int) -> bool:
        """Tell whether a name, and no title, ends at a token."""
        return self.words[at][0].isupper() and not self.bits[at] & (HEAD | MODIFIER)
