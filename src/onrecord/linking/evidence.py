"""What speaks for a capitalised stretch being a person's name, and what against."""

from __future__ import annotations

from itertools import pairwise
from typing import Final, NamedTuple

from onrecord.lexicon import lexicon
from onrecord.linking.contexts import Contexts
from onrecord.linking.forms import GROUP, Forms
from onrecord.model import Document
from onrecord.segment.classes import (
    BODY,
    CAPITAL,
    COMMON,
    COMPANY,
    CORPORATE,
    FEMALE,
    FIELD,
    FIRM,
    GIVEN,
    HEAD,
    HONORIFIC,
    LONGER,
    LOWER_WEAK,
    MALE,
    MODIFIER,
    OCCUPATION,
    PARTICLE,
    PARTY,
    PEOPLE,
    PERSON,
    PLACE,
    PLURAL,
    RANK,
    SINGULAR,
    SITE,
    STATUS,
    STOP,
    SUFFIX,
    SURNAME,
    WEAK,
    WORD,
    Classes,
    classes,
)
from onrecord.segment.names import NameRuns, name_runs
from onrecord.segment.tokens import tokens

#: From here on, a stretch counts as a person's name.
ENOUGH: Final = 2.0
_TITLED: Final = 4.0
#: What speaks against the name of a club, which takes plural verbs.
_TEAM: Final = 4.0
_TEAM_LONGEST: Final = 4
#: So far behind a name it is looked for what tells a person from a firm, and what does.
_NEAR: Final = 12
#: A bracket between a title and a name holds fewer tokens.
_BRACKET: Final = 6
_FIELD_SIZE: Final = 3
#: The tokens of `attorney-at-law`.
_HYPHENED: Final = 5
#: How far before a name the fields of a title begin.
_FIELDS: Final = 9
_PERSONAL: Final = frozenset({"who", "he", "his", "she", "her"})
#: What stands before the first word of a sentence.
_OPENS: Final = frozenset({".", "!", "?", '"', "“", "”"})
_CALLED = HEAD | HONORIFIC
_MARKS: Final = frozenset({"<>", "“”", '""', "‘’", "''"})
#: What stands in the phrases of titles before a name.
_PHRASE_WORDS: Final = frozenset({"of", "for", "to", "at", "in", "the", "and"})


class Candidate(NamedTuple):
    """A stretch of tokens that may name a person.

    Attributes:
        first: Its first token.
        after: The token after its last.
        run: The number of the run that it stands in.
        score: What speaks for a person here, less what speaks against.
        titled: Whether a title or an honorific stands right before it.
        gender: MALE or FEMALE where the honorific or the given name tells, else 0.
    """

    first: int
    after: int
    run: int
    score: float
    titled: bool
    gender: int


class Evidence:
    """Weighs the name runs of a document."""

    def __init__(self, document: Document) -> None:
        found = tokens(document)
        self.words, self.lower, self.bits = found.words, found.lower, classes(document)
        self.runs: NameRuns = name_runs(document)
        self.phrases = lexicon(document).table(Classes).phrases
        self.common = set(filter(str.islower, set(found.words)))
        self.forms = Forms(self.words, self.lower, self.bits, self.phrases, self.common)
        self.contexts = Contexts(self.words, self.lower, self.bits, lexicon(document))
        self.firms = self._firms()
        self.corporate = self._corporate()
        self.teams = self._teams()
        self.surnames = {
            self.lower[after - 1]
            for first, after in zip(self.runs.first, self.runs.after, strict=True)
            if any(self.bits[i] & GIVEN for i in range(first, after - 1))
        }

    def _firms(self) -> dict[tuple[str, ...], float]:
        """Return what stands before `Inc`, `School` and the like, and how far that speaks against."""
        found: dict[tuple[str, ...], float] = {}
        for first, after in zip(self.runs.first, self.runs.after, strict=True):
            if self.bits[first] & HEAD or (after - first == 2 and self._governs(first)):
                continue
            if self.bits[first] & COMPANY and not self.bits[first] & GIVEN:
                found[self.lower[first:after]] = 3.0  # Banco Serrano
            for index in range(first + 1, after):
                if self.bits[index] & (COMPANY | SITE):
                    found[self.lower[first:index]] = 3.0
                    if index - first > 2:
                        found.setdefault(self.lower[first : first + 2], 1.5)
                    break
        return found

    def _corporate(self) -> dict[str, int]:
        """Return the first words of the names that end with `Inc` or the like, each with its first place."""
        found: dict[str, int] = {}
        for first, after in zip(self.runs.first, self.runs.after, strict=True):
            if after - first > 1 and self.bits[after - 1] & CORPORATE:
                found.setdefault(self.lower[first], first)
        return found

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

    def _teams(self) -> set[str]:
        """Return the last words of names that take a plural verb where they open a sentence: `Vale are`."""
        found: set[str] = set()
        for first, after in zip(self.runs.first, self.runs.after, strict=True):
            several = self.lower[after : after + 1] in (("are",), ("have",))
            if several and (not first or self.words[first - 1] in _OPENS) and after - first < _TEAM_LONGEST:
                found.add(self.lower[after - 1])
        return found

    def candidates(self) -> list[Candidate]:
        """Return what may name a person, in the order of the text."""
        found: list[Candidate] = []
        runs = self.runs
        shared = -1  # the token behind a name that a plural title covers: Presidents Reagan | and Bush
        for run, (first, after, shouted) in enumerate(zip(runs.first, runs.after, runs.shouted, strict=True)):
            begin, titled = self.person_part(first, after)
            titled = titled or (first - 1 == shared and self.lower[shared] in ("and", ","))
            end = after
            if shouted:
                end = self._cut(begin, after)
            elif after - begin == 2 and self._governs(begin):
                end -= 1
            if begin < end and self.words[begin][0].isalpha() and not self._is_marked(first, begin, after):
                found.append(self._weigh(begin, end, run, titled=titled))
                plural = self.bits[begin - 1] & PLURAL or first - 1 == shared
                shared = end if titled and plural else -1
        return found

    def _governs(self, first: int) -> bool:
        """Tell whether a name alone leads a government: `the Thatcher Government`."""
        named = not self.bits[first] & (GROUP | MODIFIER | HEAD | WORD)
        return named and self.lower[first + 1] in self.contexts.governments

    def _is_marked(self, first: int, begin: int, after: int) -> bool:
        """Tell whether marks show that no person is meant: <ACME>, “King James”, R-Ill."""
        if first and after < len(self.words) and self.words[first - 1] + self.words[after] in _MARKS:
            return begin > first or self.words[first - 1] == "<"
        return self.words[begin] in ("R", "D", "I") and self.lower[begin + 1 : begin + 2] == ("-",)

    def _cut(self, begin: int, after: int) -> int:
        """Return where a name in a headline ends: behind a given name, initials and one word."""
        if not self.bits[begin] & GIVEN or self.bits[begin] & STOP:
            return begin
        if after - begin == 3 and self.lower[after : after + 1] == (",",):
            return after  # `Ann Ellery Lee, 88, Diplomat`
        end = begin + 1
        while end < after and (self.words[end].endswith(".") or self.words[end] == "-"):
            end += 1 + (self.words[end] == "-")
        fits = end < after and not self.bits[end] & (GROUP | WORD | STOP | HEAD)
        return end + 1 if fits else begin

    def person_part(self, first: int, after: int) -> tuple[int, bool]:
        """Return where a person's name could begin in a run, and whether a title stands before it."""
        last = after - 1
        while last > first and self.bits[last] & SUFFIX:
            last -= 2 if self.words[last - 1] == "," else 1
        begin, titled = first, self._ends_rank(first)
        begin += titled
        for index in range(first, last):
            if index >= begin and (size := self._called(index, first, last)):
                begin, titled = self._placed(index + size, last), True
                begin += _FIELD_SIZE * (self.words[begin] == "(")  # DCP (Central) | Jane Doe
        if not titled:
            begin = first
            if first and self.lower[first - 1] in _PHRASE_WORDS:
                begin = self._behind_phrase(first, after)
            titled = begin > first or self._titled_before(first)
            begin = max(begin, self._trimmed(first, after))
        return begin, titled

    def _ends_rank(self, first: int) -> bool:
        """Tell whether a rank with a number ends at a token: Petty Officer 2nd `Class`."""
        if first < 2 or not self.words[first - 1][0].isdigit():
            return False
        near = (self.phrases.at(self.lower, begin) for begin in range(max(0, first - 3), first - 1))
        return any(phrase is not None and phrase[1] & HEAD for phrase in near)

    def _placed(self, begin: int, last: int) -> int:
        """Return where a name begins behind letters and their place: SSP East | Jane Doe."""
        title, bits = self.bits[begin - 1], self.bits[begin]
        letters = title & RANK and title & CAPITAL and self.words[begin - 1].isupper()
        return begin + 1 if letters and bits & (PLACE | SITE) and begin + 1 < last else begin

    def _called(self, index: int, first: int, last: int) -> int:
        """Return how many words of a run before its `last` are a title or form of address: `Det Con`."""
        if self.bits[index] & LONGER and (phrase := self.phrases.at(self.lower, index)):
            size, bits = phrase
            if bits & HEAD and bits & RANK and index + size <= last:
                return size
        return int(bool(self.bits[index] & _CALLED) and self._calls(index, first))

    def _behind_phrase(self, first: int, after: int) -> int:
        """Return where a name begins behind a title's phrase: `Chancellor of the Exchequer Jane Doe`."""
        if not self._in_phrase(first):
            return first
        if self.bits[after - 1] & (COMPANY | SITE) and not self.bits[after - 1] & SURNAME:
            return first  # chairman of Hormel-Dale | Foods
        begins = (i for i in range(first + 1, after - 1) if self.bits[i] & GIVEN)
        found = next(begins, first)
        if found == first:
            while found < after - 2 and self.bits[found] & (FIELD | PLACE | LONGER):
                phrase = self.phrases.at(self.lower, found)
                if not (phrase and phrase[1] & (FIELD | PLACE)) and not self.bits[found] & (FIELD | PLACE):
                    break
                found += phrase[0] if phrase else 1
            if any(self.bits[i] & (GROUP | MODIFIER | WORD) for i in range(found, after)):
                return first
            if found + 1 == after and not self.bits[found] & SURNAME:
                return first  # director of Abu Dhabi | Airports
        return found

    def _in_phrase(self, first: int) -> bool:
        """Tell whether a title and `of` stand before a run, or `of State for` with the title before."""
        first = self._before_fields(first)
        for _ in range(2):
            link = first - 2 if first > 1 and self.lower[first - 1] == "the" else first - 1
            if link < 1 or self.lower[link] not in _PHRASE_WORDS or self.lower[link] == "and":
                return False
            if self.bits[link - 1] & HEAD:
                return True
            first = link - 1
        return False

    def _before_fields(self, first: int) -> int:
        """Return where the fields of a title begin that end before a run: Minister for | Trade and."""
        low = max(1, first - _FIELDS)
        while first > low and self.lower[first - 1] in ("and", ",") and self.words[first - 2][0].isupper():
            first -= 2
            while first > low and self.words[first - 1][0].isupper() and not self.bits[first - 1] & HEAD:
                first -= 1
        return first

    def _calls(self, index: int, first: int) -> bool:
        """Tell whether a title or form of address in a run is one, and no part of a name."""
        bits = self.bits[index]
        named = GIVEN | SURNAME if bits & RANK else GIVEN
        at = self._placed(index + 1, len(self.words) - 1)
        if bits & WEAK and index == first and not self.bits[at] & named:
            return False
        if bits & OCCUPATION and index == first and self._inside_name(first):
            return False
        if bits & OCCUPATION and not bits & RANK and index and self._is_given(index):
            return False
        if bits & FIRM and index == first and not self.bits[first + 1] & (GIVEN | SURNAME):
            return False
        if index == first and not bits & (RANK | HONORIFIC) and self._follows_trade(first):
            return False  # plumber | Duke Ellis
        if not bits & GIVEN:
            return True
        if index == first:
            return self._takes_name(index)
        before = self.bits[index - 1]
        if before & HEAD and not before & MODIFIER:
            return False  # `Chief Justice Earl Warren`
        return bool(before & (MODIFIER | FIELD | PLACE))

    def _is_given(self, index: int) -> bool:
        """Tell whether a trade between a title and one more word is a name: President | Barber Moreau."""
        before = self.bits[index - 1]
        last = index + 2 >= len(self.words) or not self.words[index + 2][0].isupper()
        return last and bool(before & HEAD) and not before & (MODIFIER | WEAK | OCCUPATION)

    def _follows_trade(self, first: int) -> bool:
        """Tell whether a trade in lower case stands before a run of two words."""
        before = self.bits[first - 1] if first and self.words[first - 1].islower() else 0
        alone = first + 2 >= len(self.words) or not self.words[first + 2][0].isupper()
        return bool(before & OCCUPATION) and not before & MODIFIER and alone

    def _takes_name(self, index: int) -> bool:
        """Tell whether `Dean`, a title and a given name, is the title: no surname alone follows."""
        if index and self.bits[index - 1] & HEAD and self.words[index - 1].islower():
            return False  # band director | Earl Hall Jr.
        if self.words[index + 1].islower() or self.bits[index + 1] & PARTICLE:
            return False  # Sultan | bin Fahd Qadir, Sultan | Al Qadir
        alone = index + 2 >= len(self.words) or not self.words[index + 2][0].isupper()
        return not (alone and self.bits[index + 1] & SURNAME)

    def _inside_name(self, first: int) -> bool:
        """Tell whether a run goes on with a name: (`Council of`) `Farmer Cooperatives`."""
        linked = first > 1 and self.lower[first - 1] in ("of", "and", "&", "for")
        return linked and self.words[first - 2][0].isupper() and not self.bits[first + 1] & GIVEN

    def _titled_before(self, first: int) -> bool:
        """Tell whether a title in lower case, or one that goes on with `-elect`, stands before."""
        if first == 0:
            return False
        if self.lower[first - 1] == ")" and (field := self._bracketed(first - 1)):
            first = field  # Joint Secretary (Home) | Jane Doe
        before = self.bits[first - 1]
        if before & HEAD and not (before & CAPITAL and self.words[first - 1].islower()):
            if before & FIRM and self.words[first - 1].islower() and not self.bits[first] & (GIVEN | SURNAME):
                return False
            return not (before & (WEAK | LOWER_WEAK)) or self._modified(first - 1)
        if self.lower[first - 1] in ("elect", "designate") and first > 1:
            return True
        return self.words[first - 2 : first - 1] == ("-",) and self._hyphened(first)

    def _hyphened(self, after: int) -> bool:
        """Tell whether a title of several words ends before a token: attorney-at-law | Jane Doe."""
        phrase = self.phrases.at(self.lower, after - _HYPHENED) if after >= _HYPHENED else None
        return phrase is not None and phrase[0] == _HYPHENED and bool(phrase[1] & HEAD)

    def _bracketed(self, close: int) -> int:
        """Return where the bracket opens that a token closes, behind a capitalised word; else 0."""
        for at in range(close - 1, max(0, close - _BRACKET), -1):
            if self.lower[at] == "(":
                return at if self.words[at - 1][0].isupper() else 0
        return 0

    def _modified(self, index: int) -> bool:
        """Tell whether a word that is a title only behind a modifier has one."""
        return index > 0 and self.words[index - 1][0].isalpha() and not self.bits[index - 1] & STOP

    def _trimmed(self, first: int, after: int) -> int:
        """Return where a run begins without the party, place or people before a name."""
        begin = first
        while begin < after - 1:
            bits = self.bits[begin]
            size = 1
            if bits & (PARTY | PLACE | PEOPLE | BODY | COMMON | STATUS | FIELD):
                phrase = self.phrases.at(self.lower, begin)
                size = phrase[0] if phrase else 1
            elif not (phrase := self.phrases.at(self.lower, begin)):
                return begin + self._begins_sentence(begin)
            else:
                size, bits = phrase
            rest = begin + size
            if rest >= after or self.lower[rest] in "-‐‑" or not self._can_lead(bits, begin, rest, after):
                break
            begin = rest
        return begin

    def _begins_sentence(self, at: int) -> bool:
        """Tell whether what begins a sentence is no part of the name behind it: `Using Ann Lee`."""
        opens = at == 0 or not self.words[at - 1][0].isalnum()
        full = self.bits[at] & PERSON and self.words[at + 2 : at + 3] and self.words[at + 2][0].isupper()
        named = self.bits[at + 1] & GIVEN or self.lower[at + 1] in self.surnames or full
        if not opens or self.bits[at] & (GIVEN | SURNAME) or not named:
            return False
        other = self.bits[at] & (PERSON | STATUS | MODIFIER) or self.lower[at] in self.contexts.verbs
        return bool(other) or self.lower[at].endswith(("ing", "ed"))

    def _can_lead(self, bits: int, begin: int, rest: int, after: int) -> bool:
        """Tell whether what stands before `rest` is no part of the name there."""
        if bits & GIVEN and after - begin == 2:
            return False
        if bits & (PARTY | STATUS) or self.bits[rest] & GIVEN:
            return True
        if bits & FIELD and begin and self.lower[begin - 1] in ("of", "and", "&"):
            return True
        return bits & (PEOPLE | BODY | PLACE | COMMON) != 0 and after - rest >= 2 and not bits & GIVEN

    def _weigh(self, first: int, after: int, run: int, *, titled: bool) -> Candidate:
        past = titled and self.runs.shouted[run] and after - first == 1 and self._is_past(first)
        if past or (titled and self._cannot_be_called(first, after)):
            titled = False
        score = self.forms.weigh(first, after) + self.contexts.weigh(first, after) + _TITLED * titled
        if first > self.runs.first[run] and self.bits[first - 1] & PARTY and self.bits[first - 1] & SINGULAR:
            score += 1.5
        score -= self.firms.get(tuple(self.lower[first:after]), 0.0)
        if self.lower[after - 1] in self.teams and not titled:
            score -= _TEAM
        return Candidate(first, after, run, score, titled, self._gender(first, after))

    def is_kin(self, first: int) -> bool:
        """Tell whether a name is introduced as that of another's kin: `his wife, Jane`."""
        before = first - 2 if first > 1 and self.lower[first - 1] == "," else first - 1
        return before >= 0 and bool(self.bits[before] & PERSON) and self.words[before][0].islower()

    def _is_past(self, at: int) -> bool:
        """Tell whether a word in no list is the past of a verb in a headline: Senator | Lobbied for."""
        near = self.lower[at + 1 : at + 2]
        past = not self.bits[at] and self.lower[at].endswith("ed") and not self.bits[at - 1] & HONORIFIC
        return past and near in (("for",), ("to",), ("by",), ("in",), ("on",), ("over",), ("after",))

    def _goes_on(self, first: int) -> bool:
        """Tell whether a name goes on at `first` that no title begins: a dean of Saint | Louis University."""
        before = first - 1
        return self.words[before].istitle() and not self.bits[before] & (HEAD | HONORIFIC | RANK | MODIFIER)

    def _cannot_be_called(self, first: int, after: int) -> bool:
        """Tell whether a title before does not make this a person: `Justice Department`."""
        last = self.bits[after - 1]
        if after - first > 1:
            heads = HEAD if self.bits[first] & (MODIFIER | FIELD | COMPANY) else 0
            body = (
                self.bits[first] & (MODIFIER | FIELD) and last & COMPANY
            )  # National Merchant | Marine Union
            if self.bits[first] & GIVEN and not body and not self._goes_on(first):
                return False
            return bool(last & (COMPANY | SITE | heads)) and not last & SURNAME
        title = self.bits[first - 1]
        if title & HONORIFIC and last & HEAD and not last & (SURNAME | GIVEN):
            return True  # Mr. President
        if title & HONORIFIC and last & PLACE and not last & (SURNAME | GIVEN):
            return True  # Miss India
        if title & HONORIFIC or (
            title & RANK and (last & SURNAME or not last & (COMPANY | SITE | FIELD | BODY | HEAD | COMMON))
        ):
            return False
        if title & PLURAL and self.lower[after : after + 1] not in (("and",), ("&",), ("(",)):
            return True
        if title & MODIFIER and first > 1 and self.lower[first - 2] == "the":
            return True
        return bool(
            last & (COMPANY | SITE | FIELD | PLACE | PEOPLE | PARTY | MODIFIER | HEAD | STOP | COMMON | WORD)
        ) or (bool(last & BODY) and self.words[first].isupper())

    def _gender(self, first: int, after: int) -> int:
        """Return the gender that the form of address tells, or else a full name's given name."""
        before = self.bits[first - 1] if first and self.bits[first - 1] & HONORIFIC else 0
        told = (before or (self.bits[first] if after - first > 1 else 0)) & (MALE | FEMALE)
        return told if told in (MALE, FEMALE) else 0
