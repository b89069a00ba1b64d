"""What speaks for a capitalised stretch being a person's name, and what against; and of which gender.

The words by themselves are weighed in `forms`, what stands around them in `contexts`, what stands behind
them in `followed`; here all is added up.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from onrecord.lexicon import lexicon
from onrecord.linking.aliases import Aliases
from onrecord.linking.beginnings import Beginnings
from onrecord.linking.followed import ARTICLES
from onrecord.linking.forms import GROUP, Forms
from onrecord.linking.lookalikes import Lookalikes, Nouns, clubs
from onrecord.linking.mentions import linking_words
from onrecord.model import Document
from onrecord.segment.classes import (
    BODY,
    BREAK,
    CAPITAL,
    COMMON,
    COMPANY,
    CORPORATE,
    FEMALE,
    FIELD,
    GIVEN,
    HEAD,
    HONORIFIC,
    MALE,
    MODIFIER,
    PARTICLE,
    PARTY,
    PEOPLE,
    PERSON,
    PLACE,
    PLURAL,
    RANK,
    SINGULAR,
    SITE,
    STATE,
    STATUS,
    STOP,
    SURNAME,
    WORD,
)
from onrecord.segment.ties import is_across
from onrecord.segment.tokens import HYPHENS, POSSESSIVES
from onrecord.syntax import penn_tags

#: What speaks against a person whose name is that of a firm.
_FIRM: Final = 9.0
#: And of one whose name begins that of a firm, by all words before `Inc` and the like, and by the first two.
_BEGINS_FIRM: Final = 3.0
_BEGINS_FIRM_PERHAPS: Final = 1.5
#: From here on, a stretch counts as a person's name.
ENOUGH: Final = 2.0
_TITLED: Final = 4.0
#: What speaks for a name behind what its bearer is in a party: Democrat Ann Lee.
_IN_PARTY: Final = 1.5
#: What speaks for letters behind a title, and how many are too many for those of a person.
_INITIALED: Final = 2.0
_INITIALS: Final = 4
#: What speaks against a town before its state.
_PLACED: Final = 3.0
_INITIAL: Final = re.compile(r"[A-Z]\.")
#: A noun in apposition is looked for in so many tokens: Ann Lee, a retired nun.
_APPOSED: Final = 6
#: The tokens of a name without initials.
_NAME: Final = 2
#: The tokens of a surname in two parts.
_PAIR: Final = 3
#: What speaks for the full name behind `born` and the like.
_RENAMED: Final = 2.0
#: What speaks against the name of a club, which takes plural verbs.
_TEAM: Final = 4.0
#: So far behind a name it is looked for what tells a person from a firm, and what does.
_NEAR: Final = 12
_PERSONAL: Final = frozenset({"who", "he", "his", "she", "her"})
#: No token, nor the one before the first.
_NONE: Final = -2
_DASHES: Final = (("–",), ("—",), ("--",))
_CLOSING: Final = frozenset({")", "]"})
_MARKS: Final = {"<": ">", "“": "”", '"': '"', "‘": "’", "'": "'"}


class Candidate(NamedTuple):
    """A stretch of tokens that may name a person.

    Attributes:
        first: Its first token.
        after: The token after its last.
        run: The number of the run that it stands in.
        score: What speaks for a person here, less what speaks against.
        titled: Whether a title or an honorific stands right before it.
    """

    first: int
    after: int
    run: int
    score: float
    titled: bool


class Evidence(Beginnings):
    """Weighs the name runs of a document."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.aliases = Aliases(self.lower, lexicon(document).table(linking_words)["renaming"])
        self.common = set(filter(str.islower, set(self.words)))
        self.forms = Forms(self.words, self.lower, self.bits, self.phrases, self.common)
        self.firms = self._firms()
        nouns = (lexicon(document).table(Nouns), self.contexts.firms)
        like = Lookalikes(self.words, self.lower, self.bits, *nouns, lambda: penn_tags(document))
        self.firms |= dict.fromkeys(like.names(self.runs), _FIRM)
        self.corporate = self._corporate()
        self.teams = clubs(self.words, self.lower, self.runs)
        self._traded = lexicon(document).phrases("traded_nouns")

    def _firms(self) -> dict[tuple[str, ...], float]:
        """Return what stands before `Inc`, `School` and the like, and how far that speaks against."""
        found: dict[tuple[str, ...], float] = {}
        for first, after in zip(self.runs.first, self.runs.after, strict=True):
            if self.bits[first] & HEAD or (after - first == 2 and self._governs(first)):
                continue
            if self.bits[first] & COMPANY and not self.bits[first] & GIVEN:
                found[self.lower[first:after]] = _BEGINS_FIRM  # Banco Serrano
            for index in range(first + 1, after):
                if self.bits[index] & (COMPANY | SITE):
                    found[self.lower[first:index]] = _BEGINS_FIRM
                    if index - first > 2:
                        found.setdefault(self.lower[first : first + 2], _BEGINS_FIRM_PERHAPS)
                    break
        return found

    def _corporate(self) -> dict[str, int]:
        """Return the first words of the names that end with `Inc` or the like, each with its first place."""
        found: dict[str, int] = {}
        for first, after in zip(self.runs.first, self.runs.after, strict=True):
            if after - first > 1 and self.bits[after - 1] & CORPORATE:
                found.setdefault(self.lower[first], first)
        return found

    def is_traded(self, at: int) -> bool:
        """Tell whether what stands at a token is what only a firm has: Acme | shares."""
        return at < len(self.lower) and self.lower[at] in self._traded

    def personal(self) -> frozenset[str]:
        """Return the first words of companies' names that mean people, too: `Taft, who`, `Taft told his`."""
        found: set[str] = set()
        for first, after in zip(self.runs.first, self.runs.after, strict=True):
            named = after - first == 1 and self.lower[first] in self.corporate and after < len(self.bits)
            if named and not self.bits[after] & HEAD:
                near = self.lower[after : after + _NEAR]
                told = near[: near.index(".")] if "." in near else near
                if not _PERSONAL.isdisjoint(told) or ("the", "company") in pairwise(told):
                    found.add(self.lower[first])
        return frozenset(found)

    def candidates(self) -> list[Candidate]:
        """Return what may name a person, in the order of the text."""
        found: list[Candidate] = []
        runs = self.runs
        behind = _NONE  # the rest of a name whose title and given name stand in brackets
        listed = _NONE  # the token behind a name in a list of kin: his sons, Al | , Bo and Cy
        shared = _NONE  # the token behind a name that a plural title covers: Presidents Reagan | and Bush
        for run, (first, after, shouted) in enumerate(zip(runs.first, runs.after, runs.shouted, strict=True)):
            begin, titled = self.person_part(first, after)
            if titled and after - begin == 1 < after - first and self.contexts.is_firm_of(first, begin):
                continue
            titled = titled or (first - 1 == shared and self.lower[shared] in ("and", ","))
            begun = titled and self._is_begun(begin, after)
            titled = (titled or first == behind) and not (begun or self._is_slashed(begin, after))
            behind, end = after + 1 if begun else _NONE, after
            if shouted:
                end = after if titled and self._is_listed(begin, after) else self._cut(begin, after)
            elif (after - begin == 2 and self._governs(begin)) or self.forms.does(begin, after):
                end -= 1
            if begin < end and self.words[begin][0].isalpha() and not self._is_marked(first, begin, after):
                joined = not titled and end - begin <= _NAME and self.lower[begin - 1] == "and"
                kin = not titled and self._is_in_list(listed, begin, end)
                called = titled or kin or (joined and self._is_joined(found, begin, end))
                found.append(self._weigh(begin, end, run, titled=called))
                if kin or (not titled and self._opens_list(found[-1])):
                    listed = end
                plural = titled and (self.bits[begin - 1] & PLURAL or first - 1 == shared)
                shared = end if plural else _NONE
        return found

    def _is_begun(self, begin: int, after: int) -> bool:
        """Tell whether a name goes on behind the bracket that its given name ends: (Mayor Ann) | Lee."""
        given = after - begin == 1 and self.bits[begin] & GIVEN and after + 1 < len(self.words)
        return bool(given) and self.words[after] in _CLOSING and self.words[after + 1].istitle()

    def _is_slashed(self, begin: int, after: int) -> bool:
        """Tell whether one of two seats stands behind a title: MP | Elm/Oak Ann Lee."""
        return after - begin == 1 and self.words[after : after + 1] == ("/",)

    def _is_joined(self, found: Sequence[Candidate], first: int, after: int) -> bool:
        """Tell whether unknown words are a name, joined to one: Her aides, Ann Lee and | Ru Vel."""
        if not found or found[-1].after + 1 != first:
            return False
        other = found[-1]
        before = other.first - 1 - (self.lower[other.first - 1] == ",")
        if before < 0 or other.score < ENOUGH or any(self.bits[i] & GROUP for i in range(first, after)):
            return False
        if other.after - other.first == 1 or after - first == 1:
            return self.contexts.are_kin(before)  # their wives, Ann and | Ru
        if self.words[before] in ("By", "BY"):
            return True  # By Ann Lee and | Ru Vel
        return bool(self.bits[before] & PLURAL and self.bits[before] & (HEAD | PERSON))

    def _opens_list(self, name: Candidate) -> bool:
        """Tell whether a name is the first of somebody's kin: his sons, | Al |, Bo and Cy."""
        before = name.first - 1 - (self.lower[name.first - 1] in (",", ":"))
        named = name.score >= ENOUGH and name.after - name.first <= _NAME
        return named and before >= 0 and (self.contexts.are_kin(before) or self._has_kin(name.first))

    def _has_kin(self, first: int) -> bool:
        """Tell whether whose kin one is stands behind `of` or `to`: grandfather to | Al and Bo."""
        tie = self.lower[first - 1]
        return first > 1 and tie in ("of", "to") and self.lower[first - 2] in self.contexts.kin

    def _is_in_list(self, listed: int, first: int, after: int) -> bool:
        """Tell whether one word goes on with a list of kin: his sons, Al, | Bo | and Cy."""
        joint = first - 1
        if listed not in (joint, joint - 1) or after - first > 1 or self.bits[first] & GROUP:
            return False
        if self.lower[joint] == "and":
            return listed == joint or self.lower[listed] == ","
        return self.lower[joint] == "," and self.words[first].istitle() and self._goes_on_listed(after)

    def _goes_on_listed(self, after: int) -> bool:
        """Tell whether one more of a list stands behind a name: Al | and Bo, Al |, and Bo, Al |, Bo and."""
        near, last = self.lower[after : after + 3], after + 1
        last += near[:2] == (",", "and")
        if near[:1] not in ((",",), ("and",)) or not self.words[last : last + 1]:
            return False
        joined = "and" in near[:2] or near[2:] in ((",",), ("and",))
        return self.words[last].istitle() and joined

    def _governs(self, first: int) -> bool:
        """Tell whether a name alone leads a government: `the Thatcher Government`."""
        named = not self.bits[first] & (GROUP | MODIFIER | HEAD | WORD)
        return named and self.lower[first + 1] in self.contexts.governments

    def _is_marked(self, first: int, begin: int, after: int) -> bool:
        """Tell whether marks or small words show that no person is meant: <ACME>, “King James”, R-Ill."""
        mark = _MARKS.get(self.words[first - 1]) if first and after < len(self.words) else None
        if mark and self.words[after] == mark:
            return begin > first or self.words[first - 1] == "<"
        if first > 1 and self.words[first - 1] == "(" and self._is_spelled(first, after):
            return True
        apart = begin > first and self.bits[begin - 1] & HEAD  # Doctors Without Borders CEO | Ann Lee
        if is_across(self.lower, self.bits, range((begin if apart else first) + 1, after - 1), self.ties):
            return True  # Doctors Without Borders
        if begin + 2 < after and self.lower[begin + 1] == "the":
            return True  # Save the Children
        if self.words[begin] in ("R", "D", "I") and self.lower[begin + 1 : begin + 2] == ("-",):
            return True
        return all(map(_INITIAL.fullmatch, self.words[begin:after]))  # U. S.

    def _is_spelled(self, first: int, after: int) -> bool:
        """Tell whether letters stand for the words in brackets behind them: the EDC (Elm | Dockers Corps)."""
        letters = self.words[first - 2]
        words = self.words[first:after]
        return len(letters) == len(words) > _NAME and letters == "".join(word[0] for word in words)

    def _is_listed(self, begin: int, after: int) -> bool:
        """Tell whether two words in no list stand before a dash in a list: Minister | Zali Sterz –."""
        known = any(self.bits[begin:after]) or any(self.lower[i] in self.common for i in range(begin, after))
        return after - begin == _NAME and not known and self.words[after : after + 1] in _DASHES

    def _cut(self, begin: int, after: int) -> int:
        """Return where a name in a headline ends: behind a given name, initials and one word."""
        if begin >= after or not self.bits[begin] & GIVEN or self.bits[begin] & STOP:
            return begin
        if after - begin == 3 and self.lower[after : after + 1] == (",",):
            return after  # `Ann Ellery Lee, 88, Diplomat`
        end = begin + 1
        while end < after and (self.words[end].endswith(".") or self.words[end] == "-"):
            end += 1 + (self.words[end] == "-")
        if end >= after or self.bits[end] & (GROUP | WORD | STOP | HEAD):
            return begin
        tied = end + 2 < after and self.words[end + 1] == "-"  # Ann Lambert-Rhys
        return end + 1 + 2 * tied

    def _weigh(self, first: int, after: int, run: int, *, titled: bool) -> Candidate:
        titled = titled and not self._cannot_be_called(first, after)
        score = self.forms.weigh(first, after) + self.contexts.weigh(first, after) + _TITLED * titled
        if after - first > 1 and self.aliases.introduces(first):
            score += _RENAMED
        if titled and self._are_initials(first, after):
            score += _INITIALED
        if first > self.runs.first[run] and self.bits[first - 1] & PARTY and self.bits[first - 1] & SINGULAR:
            score += _IN_PARTY
        score -= self.firms.get(self.lower[first:after], 0.0)
        if after - first == 1 and not titled and self._is_in_state(after):
            score -= _PLACED
        if self.lower[after - 1] in self.teams and not titled:
            score -= _TEAM
        return Candidate(first, after, run, score, titled)

    def _are_initials(self, first: int, after: int) -> bool:
        """Tell whether capitals behind a title begin the name of a person: Minister | BS Yedi, MK Stalin."""
        word, rest = self.words[first], range(first + 1, after)
        short = 1 < len(word) < _INITIALS and word.isalpha() and word.isupper()
        unknown = short and (not self.bits[first] or bool(self.bits[first] & CAPITAL))
        named = (self.words[at].istitle() and not self.bits[at] & (GROUP | HEAD | MODIFIER) for at in rest)
        return unknown and after - first > 1 and all(named)

    def _is_in_state(self, comma: int) -> bool:
        """Tell whether a comma and a state follow a town: Lawrence|, Kan."""
        state = comma + 1
        placed = state < len(self.bits) and self.lower[comma] == "," and self.bits[state] & STATE
        return bool(placed) and self.words[state].endswith(".") and self.words[state][0].isupper()

    def _goes_on(self, first: int) -> bool:
        """Tell whether a name goes on at `first` that no title begins: a dean of Saint | Louis University."""
        before = first - 1
        return self.words[before].istitle() and not self.bits[before] & (HEAD | HONORIFIC | RANK | MODIFIER)

    def _cannot_be_called(self, first: int, after: int) -> bool:
        """Tell whether a title before does not make this a person: `Justice Department`."""
        last = self.bits[after - 1]
        if after - first > 1:
            royal = self.bits[first - 1] & (MALE | FEMALE) and self.bits[first - 1] & HEAD
            college = after - first == 2 and royal and last & COMPANY and not last & SURNAME
            made = self.bits[first] & (COMPANY | GIVEN | SURNAME) == COMPANY and self.bits[first - 1] & RANK
            contest = self.bits[first - 1] & HONORIFIC and self._names_contest(first, after)
            if college or made or contest:
                return True  # Queen | Amina College, General | Motors Espana
            heads = HEAD if self.bits[first] & (MODIFIER | FIELD | COMPANY) else 0
            # National Merchant | Marine Union
            body = self.bits[first] & (MODIFIER | FIELD) and last & COMPANY
            if self.bits[first] & GIVEN and not body and not self._goes_on(first):
                return False
            return bool(last & (COMPANY | SITE | FIELD | heads)) and not last & SURNAME
        title = self.bits[first - 1]
        other = last & (HEAD | PLACE | COMPANY) and not last & (SURNAME | GIVEN)
        if title & HONORIFIC and (other or self._owns_firm(after)):
            return True  # Mr. President, Miss India, Dr | Raddy's Labs
        alone = self.lower[after : after + 1] not in (("and",), ("&",), ("(",))
        if title & RANK and title & PLURAL and alone and self.words[first - 1].endswith("s"):
            return True  # Kings | Heath
        if title & RANK and title & MODIFIER and self._is_thing(first):
            return True  # the Annual General | Meeting
        if title & HONORIFIC or (
            title & RANK and (last & SURNAME or not last & (COMPANY | SITE | FIELD | BODY | HEAD | COMMON))
        ):
            return False
        if title & PLURAL and alone:
            return True
        if title & MODIFIER and first > 1 and self.lower[first - 2] == "the":
            return True
        common = 0 if last & SURNAME else COMMON  # Mayor | Black said
        return bool(
            last & (COMPANY | SITE | FIELD | PLACE | PEOPLE | PARTY | MODIFIER | HEAD | STOP | common | WORD)
        ) or (bool(last & BODY) and self.words[first].isupper())

    def _is_thing(self, first: int) -> bool:
        """Tell whether a word behind one that may be a rank is a common one: the General | Meeting."""
        if self.bits[first] & (GIVEN | SURNAME) or first < 2:
            return False
        bits = self.bits[first - 2] * self.words[first - 2].istitle()
        quality = bits & WORD and not bits & (HEAD | STATUS | PEOPLE)
        return bool(quality) or (self.lower[first - 2] in ARTICLES and self.lower[first] in self.common)

    def _names_contest(self, first: int, after: int) -> bool:
        """Tell whether a field or the like, and no name, stands behind Miss: Miss | Tourism Pageant."""
        known = any(self.bits[i] & (GIVEN | SURNAME | PARTICLE) for i in range(first, after))
        matter = self.bits[first] & (FIELD | COMMON | PEOPLE) and not self.bits[first] & BREAK
        return bool(matter) and not known  # but Mr | Monday Okor

    def _owns_firm(self, mark: int) -> bool:
        """Tell whether a firm's name goes on behind a possessive: Raddy|'s Labs."""
        kind = mark + 1
        owned = kind < len(self.bits) and self.lower[mark] in POSSESSIVES
        return owned and bool(self.bits[kind] & COMPANY) and self.words[kind].istitle()

    def gender(self, first: int, after: int) -> int:
        """Return MALE or FEMALE where a form of address, a noun or the given name tells; else 0."""
        if told := self.gender_told(first, after):
            return told
        given = self.bits[first] & (MALE | FEMALE) if after - first > 1 else 0
        joined = given and after - first == _PAIR and self.lower[first + 1] in HYPHENS  # Mark-Viverito
        return given if given in (MALE, FEMALE) and not joined else 0

    def addressed(self, first: int) -> int:
        """Return the gender of a form of address before a name, or 0: `Mr.`."""
        before = self.bits[first - 1] & (HONORIFIC | MALE | FEMALE) if first else 0
        return before - HONORIFIC if before - HONORIFIC in (MALE, FEMALE) else 0

    def gender_told(self, first: int, after: int) -> int:
        """Return MALE or FEMALE where more than a given name tells, or 0.

        That is a form of address, or the noun before or behind: `her daughter, Ann`, `Ann, a nun`.
        """
        if addressed := self.addressed(first):
            return addressed
        if first > 1:
            noun = self.bits[first - 1] or (self.bits[first - 2] if self.lower[first - 1] == "," else 0)
            if noun & (MALE | FEMALE) in (MALE, FEMALE) and noun & (PERSON | HEAD):
                return noun & (MALE | FEMALE)
        if after + 1 >= len(self.lower) or self.lower[after] != "," or self.lower[after + 1] not in ARTICLES:
            return 0
        for at in range(after + 2, min(after + _APPOSED, len(self.bits) - 1)):
            if self.lower[at] in POSSESSIVES or self.lower[at + 1] in POSSESSIVES:
                continue  # the old man's | daughter
            if self.bits[at] & (PERSON | HEAD) or not self.words[at][0].isalpha():
                told = self.bits[at] & (MALE | FEMALE) if self.bits[at] & (PERSON | HEAD) else 0
                return told if told in (MALE, FEMALE) else 0
        return 0
