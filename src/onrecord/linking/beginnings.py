"""Where a person's name begins in a capitalised stretch: behind titles and their fields, and parties."""

from __future__ import annotations

from typing import Final

from onrecord.lexicon import lexicon
from onrecord.linking.contexts import Contexts
from onrecord.linking.forms import GROUP
from onrecord.linking.mentions import linking_words
from onrecord.linking.seats import Seats
from onrecord.model import Document
from onrecord.segment.classes import (
    BODY,
    CAPITAL,
    COMMON,
    COMPANY,
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
    STATE,
    STATUS,
    STOP,
    SUFFIX,
    SURNAME,
    WEAK,
    WORD,
    Classes,
    is_short_name,
)
from onrecord.segment.names import NameRuns, name_runs
from onrecord.segment.paragraphs import paragraphs
from onrecord.segment.ties import ties
from onrecord.segment.tokens import HYPHENS, tokens

#: A bracket between a title and a name holds fewer tokens.
_BRACKET: Final = 6
_FIELD_SIZE: Final = 3
_NAME_SIZE: Final = 2
#: The digits of an age.
_AGE: Final = 2
#: The tokens of `attorney-at-law`.
_HYPHENED: Final = 5
#: How far before a name the fields of a title begin.
_FIELDS: Final = 9
_CALLED: Final = HEAD | HONORIFIC
#: A question has fewer tokens behind its subject.
_QUESTION: Final = 40
_ENDS: Final = frozenset({".", "?", "!"})
#: What stands behind the title of one who has retired with honour: Dean `Emeritus`.
HONORARY: Final = frozenset({"emerita", "emeritus"})
#: What stands behind the title of one who is not yet in office.
COMING: Final = frozenset({"designate", "elect"})
TRAILING: Final = HONORARY | COMING
#: What stands in the phrases of titles before a name.
_PHRASE_WORDS: Final = frozenset({"of", "for", "to", "at", "in", "the", "and"})


def _is_initial(word: str) -> bool:
    """Tell whether a word is a name's first letter, or several: `S.`, `M.K.`."""
    letters = word.split(".")
    return letters.pop() == "" and all(len(letter) == 1 and letter.isupper() for letter in letters)


class Beginnings(Seats):
    """Finds where a person's name begins in the name runs of a document."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.starts, self._paragraphs = tokens(document).starts, frozenset(paragraphs(document).starts)
        self.runs: NameRuns = name_runs(document)
        self.of = lexicon(document).table(Classes).of
        self.contexts = Contexts(self.words, self.lower, self.bits, lexicon(document))
        self.inner = lexicon(document).table(linking_words)["inner"]
        self.ties = lexicon(document).table(ties)
        self.surnames = {
            self.lower[after - 1]
            for first, after in zip(self.runs.first, self.runs.after, strict=True)
            if after - first > 1 and any(self.bits[i] & GIVEN for i in range(first, after - 1))
        }

    def person_part(self, first: int, after: int) -> tuple[int, bool]:
        """Return where a person's name could begin in a run, and whether a title stands before it."""
        if self.words[first] == "E" and self.words[first - 1] == "H." and after > first + 1:
            return self.person_part(first + 1, after)[0], True  # H.E | Bo Lee
        last = after - 1
        while last > first and self.bits[last] & SUFFIX:
            last -= 2 if self.words[last - 1] == "," else 1
        begin, titled = first, first > 1 and self.words[first - 1][0].isdigit() and self.ends_rank(first)
        begin += titled
        for index in range(first, last):
            if index >= begin and (size := self._called(index, first, last)):
                begin, titled = self.placed(index + size, last), True
                begin += _FIELD_SIZE * (self.words[begin] == "(")  # DCP (Central) | Jane Doe
        if titled and last - begin > 1 and self.is_rank(begin):
            begin += 1
        if not titled and first and self.words[first - 1] == "/" and self.is_second_seat(first):
            begin = next((i for i in range(first + 1, last) if self.bits[i] & GIVEN), first)
            titled = begin > first  # MP Elm/Oak | Ann Lee
        elif not titled:
            several = after - first > 1
            if several and (self._asks(first, after) or self._tells(first, after)):
                first, several = first + 1, after - first > _NAME_SIZE
            begin = first
            if several and first and self.lower[first - 1] in _PHRASE_WORDS:
                begin = self._behind_phrase(first, after)
            titled = begin > first or self._titled_before(first)
            if several:
                begin = max(begin, self._trimmed(first, after))
        return begin, titled

    def _asks(self, first: int, after: int) -> bool:
        """Tell whether what could be a given name opens a question before a surname: Will | Roe win?"""
        if after - first != _NAME_SIZE or not (self.bits[first] & GIVEN and self.bits[first] & STOP):
            return False
        if first and self.words[first - 1][0].isalnum():
            return False
        near = self.words[after : after + _QUESTION]
        return next((word for word in near if word in _ENDS), "") == "?"

    def _tells(self, first: int, after: int) -> bool:
        """Tell whether what could be a given name is the verb before who is quoted: Said | Roe: “No.”."""
        opens = first == 0 or not self.words[first - 1][0].isalnum()
        if after - first == 1 or not opens or self.lower[first] not in self.contexts.verbs:
            return False
        return self.words[after : after + 1] == (":",)

    def _called(self, index: int, first: int, last: int) -> int:
        """Return how many words of a run before its `last` are a title or form of address: `Det Con`."""
        if self.bits[index] & LONGER and (phrase := self.phrases.at(self.lower, index)):
            size, bits = phrase
            called = bits & HEAD and bits & RANK
            if (called or bits & HONORIFIC) and index + size <= last:
                return size  # Lt Gen, Tan Sri
            if bits & PLACE and size > 1:
                return 0  # Da Nang
        before = self.bits[index - 1]
        if index > first and self.lower[index] in self.inner and before & GIVEN and not before & HEAD:
            return 0  # Hassan | Sheikh | Mohamud
        called = self.bits[index] & _CALLED and not is_short_name(self.words[index], self.bits[index])
        titles = index + 1 == last and self.bits[last] & (HEAD | GIVEN | SURNAME) == HEAD
        if titles and self.bits[index] & MODIFIER:
            return 0  # the Chief | Minister, who had
        if not called or not self._calls(index, first) or self.is_initialed(index, first, last):
            return 0
        return 1 + (index + 1 < last and self.lower[index + 1] in TRAILING)  # Trustee Emerita | Jo Roe

    def _behind_phrase(self, first: int, after: int) -> int:
        """Return where a name begins behind a title's phrase: `Chancellor of the Exchequer Jane Doe`."""
        if not self._in_phrase(first):
            return first
        if self.bits[after - 1] & (COMPANY | SITE) and not self.bits[after - 1] & SURNAME:
            return first  # chairman of Hormel-Dale | Foods
        inner = range(first + 1, after - 1)
        begins = (i for i in inner if self._may_begin(i))
        found = next(begins, first)
        found -= self.is_unknown_behind(found - 1, first)
        if self._names_nobody_behind(first, found) or (found == first + 1 and self.bits[first] & SITE):
            return first  # rabbi at Temple Beth Elm
        if found == first:
            if seat := self.seat(first, after):
                return first + seat
            while found < after - 2 and self.bits[found] & (FIELD | PLACE | LONGER):
                phrase = self.phrases.at(self.lower, found)
                if not (phrase and phrase[1] & (FIELD | PLACE)) and not self.bits[found] & (FIELD | PLACE):
                    break
                found += phrase[0] if phrase else 1
            if any(self.bits[i] & (GROUP | MODIFIER | WORD) for i in range(found, after)):
                return self._behind_body(first, after)
            if found + 1 == after and not self.bits[found] & SURNAME:
                return first  # director of Abu Dhabi | Airports
        return found

    def _may_begin(self, at: int) -> bool:
        """Tell whether a given name or a first letter stands at a token: Fisheries | S. Devi."""
        word, bits = self.words[at], self.bits[at]
        letter = _is_initial(word) and not self.bits[at - 1] & GIVEN
        return bool(letter or bits & GIVEN or is_short_name(word, bits))

    def _behind_body(self, first: int, after: int) -> int:
        """Return where an unknown given name and a surname begin behind a body: of Elm Council | Ru Lee."""
        name, last = after - _NAME_SIZE, self.bits[after - 1]
        called = last & SURNAME or (not last and not self.lower[after - 1].endswith("s"))
        fits = called and name > first and self.bits[name - 1] & COMPANY
        other = any(self.bits[i] & (GROUP | MODIFIER | WORD | HEAD) for i in range(name, after))
        return name if fits and not other else first

    def _names_nobody_behind(self, first: int, given: int) -> bool:
        """Tell whether no person is named behind `of the`: of the Shastra | Seema Bal, not EC | Ray Roe."""
        before = given - 1
        known = before < first or self.bits[before] or self.words[before].isupper()
        return self.lower[first - 1] == "the" and not known

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
        while first > low and self.lower[first - 1] in ("and", ","):
            serial = self.lower[first - 2 : first] == (",", "and")
            if not self.words[first - 2 - serial][0].isupper():
                break
            first -= 2 + serial
            while first > low and self.words[first - 1][0].isupper() and not self.bits[first - 1] & HEAD:
                first -= 1
        return first

    def _calls(self, index: int, first: int) -> bool:
        """Tell whether a title or form of address in a run is one, and no part of a name."""
        bits = self.bits[index]
        if self._is_tied(index, first):
            return False
        named = GIVEN | SURNAME if bits & RANK else GIVEN
        at = self.placed(index + 1, len(self.words) - 1)
        at += _FIELD_SIZE * (self.words[at] == "(" and at + _FIELD_SIZE < len(self.words))  # SP (Rural) | Jo
        known = self.bits[at] & named or self.lower[at] in self.surnames  # COP | Okwuna, who is Ada Okwuna
        if bits & WEAK and index == first and not (known or self.leads_name(index)):
            return False
        if bits & OCCUPATION and index == first and self._inside_name(first):
            return False
        if index and self._is_given(index):
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

    def _is_tied(self, index: int, first: int) -> bool:
        """Tell whether a name goes on behind what may be a title: Ann | Burgess-Kell, Imam-ul-Haq.

        So it does in Reporters Without Borders.
        """
        if self.lower[index + 1] in HYPHENS:
            given = index > first and self.bits[index - 1] & GIVEN
            return bool(given or self.bits[min(index + 2, len(self.bits) - 1)] & PARTICLE)
        return bool(self.bits[index] & PLURAL) and self.lower[index + 1] in self.ties

    def _is_given(self, index: int) -> bool:
        """Tell whether a trade or a noble behind a title, before one more word, is a name.

        So it is in `President Barber Moreau`, and in `Sgt. Duke Roe`.
        """
        bits, before = self.bits[index], self.bits[index - 1]
        if not self._ends_pair(index) or not before & HEAD:
            return False
        noble = (
            bits & HEAD
            and bits & (MALE | FEMALE)
            and (before & OCCUPATION or self.words[index - 1].endswith("."))
        )
        trade = bits & OCCUPATION and not bits & RANK and not before & (MODIFIER | WEAK | OCCUPATION)
        return bool(noble or trade)

    def _follows_trade(self, first: int) -> bool:
        """Tell whether a trade in lower case stands before a run of two words."""
        before = self.bits[first - 1] if first and self.words[first - 1].islower() else 0
        return bool(before & OCCUPATION) and not before & MODIFIER and self._ends_pair(first)

    def _ends_pair(self, first: int) -> bool:
        """Tell whether no third capitalised word stands behind the two from `first` on."""
        return first + 2 >= len(self.words) or not self.words[first + 2][0].isupper()

    def _takes_name(self, index: int) -> bool:
        """Tell whether `Dean`, a title and a given name, is the title: no surname alone follows."""
        if index and self.bits[index - 1] & HEAD and self.words[index - 1].islower():
            return False  # band director | Earl Hall Jr.
        if index > 1 and self.lower[index - 1] == "," and self.bits[index - 2] & HEAD:
            return False  # its manager, | Dean Roe
        if self.words[index + 1].islower() or self.bits[index + 1] & PARTICLE:
            return False  # Sultan | bin Fahd Qadir, Sultan | Al Qadir
        behind = self.words[index + 2 : index + 4]
        aged = behind[:1] in (("(",), (",",)) and len(behind[-1]) == _AGE and behind[-1].isdigit()
        # the accused, | Dean Roe (27)
        return not (self._ends_pair(index) and (self.bits[index + 1] & SURNAME or aged))

    def _inside_name(self, first: int) -> bool:
        """Tell whether a run goes on with a name: (`Council of`) `Farmer Cooperatives`."""
        linked = first > 1 and self.lower[first - 1] in ("of", "and", "&", "for")
        return linked and self.words[first - 2][0].isupper() and not self.bits[first + 1] & GIVEN

    def _titled_before(self, first: int) -> bool:
        """Tell whether a title in lower case, or one that goes on with `-elect`, stands before."""
        if first == 0 or self.starts[first] in self._paragraphs:
            return False  # By Ann Lee, Football Correspondent | Elm Rovers have ...
        if self.lower[first - 1] == ")" and (field := self._bracketed(first - 1)):
            if self.bits[field - 1] & COMPANY and self._is_of_body(field, first):
                return True  # head of Elm Bank (EB) | Zali Sterz
            first = field  # Joint Secretary (Home) | Jane Doe
        before = self.bits[first - 1]
        if before & HEAD and not (before & CAPITAL and self.words[first - 1].islower()):
            if before & FIRM and self.words[first - 1].islower() and not self.bits[first] & (GIVEN | SURNAME):
                return False
            return not (before & (WEAK | LOWER_WEAK)) or self._modified(first - 1)
        if self.lower[first - 1] in COMING and first > 1:
            return True
        return self.words[first - 2 : first - 1] == ("-",) and self._hyphened(first)

    def _is_of_body(self, mark: int, first: int) -> bool:
        """Tell whether a title's body ends before a bracket, and two words follow that are in no list."""
        begin = mark - 1
        while begin > 1 and self.words[begin - 1].istitle() and mark - begin < _FIELDS:
            begin -= 1
        other = GROUP | HEAD | MODIFIER | STOP | WORD
        name = range(first, min(first + _NAME_SIZE, len(self.words)))
        free = all(self.words[i].istitle() and not self.bits[i] & other for i in name)
        return free and begin > 0 and self._in_phrase(begin)

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
            if self._is_seat(begin, after):
                return begin + 1  # Fort Elm, Ga. | Brooks is
            if bits & (PARTY | PLACE | PEOPLE | BODY | COMMON | STATUS | FIELD):
                phrase = self.phrases.at(self.lower, begin)
                size = phrase[0] if phrase else 1
            elif not (phrase := self.phrases.at(self.lower, begin)):
                if not (self.bits[begin + 1] & SINGULAR and begin + 2 < after):
                    return begin + self._begins_sentence(begin)
                bits = PARTY  # Ranking | Democrat Jane Doe
            else:
                size, bits = phrase
            rest = begin + size
            if rest >= after or self.lower[rest] in HYPHENS or not self._can_lead(bits, begin, rest, after):
                break
            if begin == first and self.contexts.is_of_name(bits, first, rest):
                break
            begin = rest
        return begin

    def _is_seat(self, at: int, after: int) -> bool:
        """Tell whether a town's state ends the sentence before a surname: Fort Elm, `Ga.` Brooks; but Md. Roy."""
        state = self.bits[at] & (STATE | GIVEN) == STATE and self.words[at].endswith(".") and at > 1
        town = state and self.lower[at - 1] == "," and self.words[at - 2].istitle()
        return town and after > at + 1 and self.lower[at] != "md."

    def _begins_sentence(self, at: int) -> bool:
        """Tell whether what begins a sentence is no part of the name behind it: `Using Ann Lee`."""
        opens = at == 0 or not self.words[at - 1][0].isalnum()
        full = self.bits[at] & PERSON and self.words[at + 2 : at + 3] and self.words[at + 2][0].isupper()
        named = self.bits[at + 1] & GIVEN or self.lower[at + 1] in self.surnames or full
        if not opens or self.bits[at] & (GIVEN | SURNAME) or not named:
            return False
        other = self.bits[at] & (PERSON | STATUS | MODIFIER) or self.lower[at] in self.contexts.verbs
        other = other or self._are_persons(at)
        return bool(other) or self.lower[at].endswith(("ing", "ed"))

    def _are_persons(self, at: int) -> bool:
        """Tell whether the plural of a noun for a person stands at a token: Friends | Jane Doe and Jo Roe."""
        stem = self.lower[at].removesuffix("s")
        single = stem.removesuffix("ie") + "y" if stem.endswith("ie") else stem
        return single != self.lower[at] and bool(self.of[single] & PERSON)

    def _can_lead(self, bits: int, begin: int, rest: int, after: int) -> bool:
        """Tell whether what stands before `rest` is no part of the name there."""
        if (bits & GIVEN and after - begin == 2) or self.words[begin] == "I":
            return False  # I S Mehta
        if bits & (PARTY | STATUS) or self.bits[rest] & GIVEN:
            return True
        if bits & STATE and self.words[begin].endswith(".") and begin and self.lower[begin - 1] == ",":
            return True  # Fort Elm, Ga. | Roe is
        if bits & FIELD and begin and self.lower[begin - 1] in ("of", "and", "&"):
            return True
        return bits & (PEOPLE | BODY | PLACE | COMMON) != 0 and after - rest >= 2 and not bits & GIVEN
