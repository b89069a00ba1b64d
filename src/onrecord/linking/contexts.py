"""What speaks for a person in what stands around a name, and what against."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from onrecord.lexicon import Lexicon
from onrecord.linking.followed import NEVER, SAID, Followed
from onrecord.linking.forms import GROUP
from onrecord.linking.mentions import linking_words
from onrecord.segment.classes import (
    COMPANY,
    FIELD,
    FIRM,
    GIVEN,
    HEAD,
    HONORIFIC,
    MODIFIER,
    NAMED,
    OCCUPATION,
    PARTY,
    PEOPLE,
    PERSON,
    PLACE,
    PLURAL,
    RANK,
    SITE,
    STATE,
    STATUS,
    STOP,
    SURNAME,
    WEAK,
    WORD,
)
from onrecord.segment.names import ROYALS, SAINTS, credit_words
from onrecord.segment.tokens import POSSESSIVES

_BEFORE: Final = {"the": -2.5, "this": -2.5, "its": -2.5, "a": -1.5, "an": -1.5, "at": -1.0}
_TIES: Final = frozenset({"of", "from", "to"})
#: Behind these is named who said what they close.
_CLOSING: Final = frozenset({'"', "”", "’", "'"})
#: What speaks against a person who is called like a place, and no title: St Ives.
_SAINTLY: Final = 3.0
_OWNERS: Final = frozenset((mark,) for mark in POSSESSIVES)
#: What speaks against a person behind who works there: a director at | Speller Marsh.
_EMPLOYED: Final = -4.0
#: What ties a field or a body to a title before a comma and a name: its spokesman `on` crime, Jane.
_PHRASES: Final = frozenset({"of", "for", "at", "to", "on"})
#: The longest phrase of a title before a comma and a name.
_PHRASE: Final = 7
_SIDES: Final = frozenset({"E.", "N.", "S.", "W."})
#: The tokens of letters in brackets.
_BRACKETED: Final = 3
#: So many words before a noun may hold its article.
_LEAD: Final = 4
_DETERMINERS: Final = frozenset({"a", "an", "her", "his", "its", "the", "their"})
#: What parts a marriage from what else is told.
_MARKS: Final = frozenset(",;:-–—")
#: How many words `wife of 54 years,` has, at least.
_SPAN: Final = 4


def vessels(words: Lexicon) -> frozenset[str]:
    """Return the words for ships, storms and horses, which are called like people."""
    return words.phrases("vessels")


def kinds(words: Lexicon) -> frozenset[str]:
    """Return the nouns right before a name that tell of a body and seldom of somebody: maker."""
    nouns = words.entries("organization_nouns")
    return frozenset(entry.phrase for entry in nouns if "doubtful" not in entry.fields)


def settlements(words: Lexicon) -> frozenset[str]:
    """Return the nouns with `of` before the name of a place: village."""
    return words.grouped("organization_grammar", "class")["settlement"]


class Contexts(Followed):
    """Weighs stretches of capitalised words by what stands before and behind them."""

    def __init__(
        self, words: Sequence[str], lower: Sequence[str], bits: Sequence[int], lexicon: Lexicon
    ) -> None:
        super().__init__(words, lower, bits, lexicon)
        self.credits = lexicon.table(credit_words)
        self.vessels = lexicon.table(vessels)
        self.settlements = lexicon.table(settlements)
        grouped = lexicon.table(linking_words)
        self.elder, self.younger, self.served = grouped["elder"], grouped["younger"], grouped["served"]
        self.kinsfolk, self.kinds = grouped["kinsfolk"], lexicon.table(kinds)

    def weigh(self, first: int, after: int) -> float:
        """Weigh what stands before and behind."""
        if self._is_saint(first, after) or self._is_settlement(first, after):
            return NEVER
        if self._has_site(first, after) or self._is_storm(first, after) or self._is_address(first):
            return NEVER
        before = self.lower[first - 1] if first else ""
        following = self.lower[after] if after < len(self.lower) else ""
        joined = "&" in (before, following)
        if after - first == 1 and ((joined and self._is_partner(first)) or self._is_state(first)):
            return NEVER
        score = _EMPLOYED if self._is_workplace(first) else _BEFORE.get(before, 0.0)
        score -= _SAINTLY * self._is_like_place(first)
        if before in _TIES and first > 1 and (told := self._behind_tie(first, after, before)):
            score = told
        elif first > 1 and self._is_of_body(first, before):
            score = -2.0
        elif first and after - first == 1 and self._is_firm(first - 1):
            score = -1.5  # bank | Loopa
        elif first > 1 and after - first > 1 and self.is_firms(first):
            score = -3.0
        elif before in self.vessels and self.words[first - 1].islower():
            score = -2.5  # the freighter | Nikolay Orlov
        elif first and not score:
            score += self._put_before(first, after) or self._introduced(first)
        return score + self.behind(first, after, following) if following else score

    def _behind_tie(self, first: int, after: int, before: str) -> float:
        """Weigh a noun and `of`, `from` or `to` before a name: chairman of | Bost Mills, son of | Ruvek."""
        if before == "to":
            return 2.5 * self._is_kin_to(first, after)
        if before == "of" and self.lower[first - 2] in self.kin:
            idiom = self.lower[first - 3 : first - 2] == ("the",) and not self.bits[first] & (GIVEN | SURNAME)
            barred = idiom or self.bits[first] & (GROUP | WORD | STOP)  # the mother of | Parliaments
            return 2.5 * (not barred)  # son of | Ruvek
        if before == "of" and self.is_named(first - 2):
            return -2.0  # Analyst Ann Lee of | Peel Hunt
        if not self._is_headed(first - 2) or self.bits[first] & GIVEN:
            return 0.0
        return -2.5 * (after - first > 1) if before == "of" else -2.0  # a constable from | Elmham Rise

    def _is_kin_to(self, first: int, after: int) -> bool:
        """Tell whether a name says whose kin one is: father to | Lucy, married for 30 years to | Lucy."""
        noun = first - 2
        if noun < 0 or any(self.bits[at] & (GROUP | WORD) for at in range(first, after)):
            return False
        if self.lower[noun] in self.kin:
            return True
        near = range(noun, max(-1, noun - _SPAN), -1)
        wed = next((at for at in near if self.lower[at] == "married"), -1)
        timed = all(self.lower[at] not in _MARKS for at in range(wed + 1, noun + 1))
        given = self.bits[first] & GIVEN
        return wed >= 0 and bool(given) and timed

    def _put_before(self, first: int, after: int) -> float:
        """Weigh a verb before a name of several words: `appointed`, `arrested`, `," said`."""
        verb = first - 1
        if self.lower[verb] in self.appointing:
            return 3.0 * self._is_appointed(first, after)
        if after - first == 1 or not verb:
            return 0.0
        if self.lower[verb] == "late" and self.lower[verb - 1] == "the":
            return 2.0 * (not any(self.bits[i] & (GROUP | WORD) for i in range(first, after)))
        if self._is_unheard_of(verb):
            known = GROUP | WORD | HEAD | MODIFIER | STOP
            ended = (
                after >= len(self.bits) or bool(self.bits[after] & STOP) or not self.words[after][0].isalnum()
            )
            return 2.0 * (ended and not any(self.bits[i] & known for i in range(first, after)))
        if self.lower[verb] in self.suffered:
            return 1.5 * (self.lower[verb - 1] not in self.copulas)
        speaks = after >= len(self.bits) or not self.bits[after] & HEAD  # but said | Peel Hunt analyst
        return 1.5 * (speaks and self.lower[verb] in SAID and self.words[verb - 1] in _CLOSING)

    def _is_unheard_of(self, at: int) -> bool:
        """Tell whether the word before a name says that nobody has heard of it: saw `one` Ru Vel."""
        if self.words[at] == "one":
            return self.lower[at - 1] not in self.copulas
        return self.lower[at - 1 : at + 1] == ("a", "certain")

    def _is_of_body(self, first: int, link: str) -> bool:
        """Tell whether words say what a body is for: Committee on | Ports, School of Music and | Art."""
        body = first - 2
        if link in ("on", "for"):
            return bool(self.bits[body] & COMPANY) and self.words[body][0].isupper()
        if link != "and" or body < 2 or self.lower[body - 1] != "of" or self.bits[first] & GIVEN:
            return False
        field = bool(self.bits[body] & FIELD) and self.words[body].istitle()
        return field and not self.bits[body - 2] & HEAD

    def _is_saint(self, first: int, after: int) -> bool:
        """Tell whether a place is called so: St. Brendan's Hospital, at St Brendan's; but Rep. St Germain."""
        saint = self.lower[first]
        return saint in SAINTS and (saint != "st" or self.lower[after : after + 1] in _OWNERS)

    def _has_site(self, first: int, after: int) -> bool:
        """Tell whether a place is called after somebody: Prince | George's County, | Ann's Square."""
        kind = after + 1
        sited = kind < len(self.bits) and self.bits[kind] & SITE and self.words[kind].istitle()
        if not sited or (self.lower[after],) not in _OWNERS:
            return False
        royal = first and self.lower[first - 1] in ROYALS
        known = self.bits[first] & (GIVEN | SURNAME) == GIVEN and after - first == 1
        return bool(royal or (known and not (first and self.bits[first - 1] & (HEAD | HONORIFIC))))

    def _is_settlement(self, first: int, after: int) -> bool:
        """Tell whether a place is named as what it is: the village of | Elmham St Martin."""
        kind = first > 1 and self.lower[first - 1] == "of" and self.lower[first - 2] in self.settlements
        return kind and self.words[first - 2].islower() and self.lower[after : after + 1] not in _OWNERS

    def _is_storm(self, first: int, after: int) -> bool:
        """Tell whether a name begins with what else bears the names of people: Hurricane Ann."""
        return after - first > 1 and self.lower[first] in self.vessels and not self.bits[first] & GIVEN

    def _is_address(self, first: int) -> bool:
        """Tell whether a number stands before a street with its side of the town: 320 | E. Huron."""
        numbered = first > 0 and self.words[first - 1].isdigit()
        return numbered and self.words[first] in _SIDES

    def _is_like_place(self, first: int) -> bool:
        """Tell whether a name begins as many places do, and no title stands before it: St Ives."""
        titled = first and self.bits[first - 1] & (HEAD | HONORIFIC)
        return self.lower[first] in SAINTS and not titled

    def _is_workplace(self, first: int) -> bool:
        """Tell whether a title and `at` stand before a name: a director at | Speller Marsh."""
        return first > 1 and self.lower[first - 1] == "at" and bool(self.bits[first - 2] & HEAD)

    def _is_partner(self, at: int) -> bool:
        """Tell whether a name alone is half of a firm's: `Farris & Boyle`."""
        for sign, other in ((at + 1, at + 2), (at - 1, at - 2)):
            if 0 <= other < len(self.words) and self.lower[sign] == "&" and self.words[other][0].isupper():
                return not self.shares_surname(at, sign)
        return False

    def _is_state(self, at: int) -> bool:
        """Tell whether a word is the abbreviation of a state: a broker in Tampa, Fla., who ..."""
        return bool(self.bits[at] & STATE) and self.words[at].endswith(".")

    def _is_firm(self, at: int) -> bool:
        """Tell whether a word in small letters says that a firm or the like is named: `bank`."""
        firm = self.words[at].islower() and self.bits[at] & COMPANY and not self.bits[at] & HEAD
        return bool(firm) and not self.are_kin(at)  # his brothers | Ru and Jo

    def is_of_name(self, bits: int, first: int, rest: int) -> bool:
        """Tell whether a place inside a sentence is part of the name behind it: like | Gary Clyde Lee.

        Only a headline puts a place before a name, or whoever tells the party: Ohio Republican Jane Doe.
        """
        placed = bits & PLACE and not bits & (PARTY | PEOPLE)
        inside = first > 0 and self.words[first - 1].islower()
        return bool(placed) and inside and not self.bits[rest] & (PARTY | PEOPLE | STATUS | HEAD)

    def are_kin(self, noun: int) -> bool:
        """Tell whether several of somebody's kin are meant by a word: his | sons."""
        return self.words[noun] in self.kinsfolk

    def _is_headed(self, at: int) -> bool:
        """Tell whether a word in small letters says who heads a firm or the like: `chairman`."""
        bits = self.bits[at]
        return bool(bits & HEAD) and not bits & (OCCUPATION | PERSON) and self.words[at].islower()

    def is_firms(self, first: int) -> bool:
        """Tell whether a bare noun tells that a firm's name follows.

        It joined law firm | Grant Harper, the chairman of retailer | Grant Harper; but not the firm |
        Grant Harper founded.
        """
        noun = first - 1
        if self.lower[noun] in self.firms:
            return self._is_apposed(noun)
        if self.lower[noun] in self.kinds and not self.bits[first] & GIVEN:
            told = self.words[noun].islower() and not self.bits[noun - 1] & STOP
            return told and self.lower[noun - 1] not in _DETERMINERS  # drinks giant | Havelock Europa
        held = self.lower[noun - 1] == "of" and bool(self.bits[noun - 2] & HEAD)
        return held and bool(self.bits[noun] & FIRM) and self.words[noun].islower()

    def is_firm_of(self, first: int, begin: int) -> bool:
        """Tell whether what may be a title is part of a firm's name: components firm | Premier Farnell."""
        other = self.bits[first] & (MODIFIER | RANK) or begin - first > 1 or self.bits[begin] & GIVEN
        return not other and bool(self.bits[first] & HEAD) and self.is_firms(first)

    def _is_apposed(self, noun: int) -> bool:
        """Tell whether a noun before a name has words before it, and no article: Oslo | law firm."""
        before = self.lower[max(0, noun - _LEAD) : noun]
        known = self.words[noun - 1][0].isalpha() and not self.bits[noun - 1] & STOP
        return known and _DETERMINERS.isdisjoint(before)

    def _introduced(self, first: int) -> float:
        """Weigh a noun of kinship, or a title and a comma, before a name: `his wife, Jane`."""
        mark = self.lower[first - 1]
        if mark == ":" and self.are_kin(first - 2):
            return 2.5 * (not self.bits[first] & GROUP)  # three children: | Lena, Bo and Cy
        if mark == "old" and first > 2 and self.lower[first - 3] == "year":
            full = self.words[first + 1 : first + 2] and self.words[first + 1][0].isupper()
            known = full or self.bits[first] & GIVEN
            return 2.5 * bool(
                known and not self.bits[first] & GROUP
            )  # 52-year-old | Ann Sand, two-year-old | Ann
        if mark in ("by", ":"):
            return 1.5 * self._credited(first - 1)
        comma = mark == "," and first > 1
        before = first - 2 if comma else first - 1
        if comma and first > _SPAN and self.lower[before] == "years" and self.lower[before - 2] == "of":
            before -= 3  # his wife of 54 years, | Dolores
        if self.bits[before] & PERSON and (self.words[before].islower() or self._opens(before, first)):
            firm = self.bits[before] & FIRM and not self.bits[first] & (GIVEN | SURNAME)
            member = self.bits[first] & (PARTY | PEOPLE) and not self.bits[first] & GIVEN
            return 0.0 if firm or member else 2.5
        if not comma or self.bits[first] & GROUP:
            return 0.0
        if self._is_called_so(first, before):
            return 2.5
        lettered = before > _BRACKETED and self.words[before] == ")" and self.words[before - 2] == "("
        before -= _BRACKETED * lettered  # head of Elm (EE), | Ann Lee
        return 1.5 * bool(self.bits[before] & HEAD or self._phrase_before(self._before_body(before)))

    def _opens(self, noun: int, first: int) -> bool:
        """Tell whether a noun opens a sentence right before a name of several words: Witness | Ann Sand."""
        full = noun + 1 == first and self.words[first + 1 : first + 2] and self.words[first + 1][0].isupper()
        opens = noun == 0 or not self.words[noun - 1][0].isalnum()
        other = self.bits[noun] & (FIRM | PARTY | PEOPLE) or self.bits[first] & (GROUP | PERSON | HEAD | WORD)
        return bool(full) and opens and not other

    def _is_appointed(self, first: int, after: int) -> bool:
        """Tell whether a name of several words is put into an office: appointed | Ann Sand chief of.

        It is not in `was named | Acme Holdings chief`.
        """
        verb = first - 1
        office = self.bits[after - 1] & HEAD and not self.bits[first] & GIVEN  # named | Elm Bishop
        if after - first == 1 or self.bits[first] & GROUP or office:
            return False
        passive = verb > 0 and self.lower[verb - 1] in self.copulas
        titled = after < len(self.bits) and self.bits[after] & (HEAD | MODIFIER)
        return bool(titled or self.lower[after : after + 1] == ("as",)) and not passive

    def _is_called_so(self, first: int, head: int) -> bool:
        """Tell whether one word that may be a name, between commas, has a title: his aide, | Jula, left."""
        title = self.bits[head]
        only = self.lower[first + 1 : first + 2] == (",",) and not self.bits[first] & ~NAMED
        return (
            only
            and title & (HEAD | FIRM | PLURAL | WEAK) == HEAD
            and self.words[head].islower()
            and self.lower[head] not in self.served
        )

    def _credited(self, link: int) -> bool:
        """Tell whether `Reporting by`, `Photo:` or a byline's `By` stands at a token."""
        if self.words[link] in ("By", "BY") and (not link or not self.words[link - 1][0].isalnum()):
            return True
        return link > 0 and self.lower[link - 1] in self.credits

    def _before_body(self, last: int) -> int:
        """Return where a title ends before a body set apart: Commissioner of | Police |, Elm Command,."""
        at = last
        while at > 1 and last - at < _PHRASE and (self.words[at][0].isupper() or self.lower[at] == "of"):
            at -= 1
        return at - 1 if at < last and self.lower[at] == "," else last

    def _phrase_before(self, last: int) -> bool:
        """Tell whether a title with a phrase ends at a token: `its minister for trade, Jane`."""
        for at in range(last, max(0, last - _PHRASE), -1):
            if not self.words[at][0].isalpha():
                if self.lower[at] == "," and self.bits[at - 1] & FIELD:
                    continue  # for Trade|, Industry and Sport
                return False
            if self.lower[at] in _PHRASES and self.bits[at - 1] & HEAD:
                return not self.bits[at - 1] & PLURAL
        return False
