"""Where the names of organizations end that go on behind a mark or a small word: `Acme, Inc`."""

from __future__ import annotations

from typing import Final

from onrecord.linking.acronyms import Acronyms
from onrecord.linking.mentions import Body
from onrecord.segment.classes import (
    BODY,
    BREAK,
    COMMON,
    COMPANY,
    CORPORATE,
    FIELD,
    HEAD,
    HONORIFIC,
    LEGAL,
    LISTED,
    LONGER,
    MODIFIER,
    OCCUPATION,
    PARTY,
    PEOPLE,
    PLACE,
    PLURAL,
    SITE,
    STATE,
    STOP,
    SURNAME,
)
from onrecord.segment.names import ROYALS, owns_inside, prefixed_bits
from onrecord.segment.tokens import HYPHENS
from onrecord.syntax import penn_tags

#: Behind these a name stands that letters may end.
_TIES: Final = frozenset({"of", "at", "for"})
#: What stands before letters that are a name by themselves: of Ohio NATO.
_APART: Final = BODY | BREAK | COMPANY | HEAD | HONORIFIC | MODIFIER | PARTY | PEOPLE | PLACE | STATE | STOP
_LINKS: Final = frozenset({"of", "for", "on"})
_OF: Final = frozenset({"of"})
_AND: Final = frozenset({"and", "&"})
#: The words of a field like Disease Control.
_PAIR: Final = 2
#: So begins what a firm is called that can have `of` in its name: Corporation.
_PART: Final = "corp"
_SERIES_LONGEST: Final = 16
_ADJECTIVAL: Final = ("al", "ic", "ive", "ary")
#: Behind these a sentence begins.
_CLOSING: Final = frozenset('.!?:”"')
#: So end adjectives: Peruvian | Lima, Lower | Saxony.
_KINDS: Final = ("an", "er", "ese", "ish")
#: Behind these a part of a place is named: in | Midtown Manhattan.
_INSIDE: Final = frozenset({"across", "around", "in", "near", "throughout"})
_AMID: Final = frozenset({"of", "on", "upon"})
_QUARTERS: Final = frozenset({"east", "north", "south", "west"})
#: A field behind an adjective has so many words: Interreligious Affairs.
_TWO: Final = 2


class Extents(Acronyms):
    """The name runs of a document, read for how far the names of organizations go."""

    def placed(self, end: int, after: int) -> int:
        """Return the end with the place that ends a name: University College `London`."""
        phrase = self.phrases.at(self.lower, end) if end < after else None
        size, bits = phrase or (1, self.bits[end] if end < after else 0)
        if self.bits[end - 1] & CORPORATE and bits & STATE:
            return end  # the Acme Inc | New York cinema chain
        return after if bits & PLACE and end + size == after else end

    def _is_beside(self, at: int) -> bool:
        """Tell whether a capitalised word stands one space before a token, and begins no sentence."""
        before = at - 1
        if before < 1 or not self.words[before].istitle() or before in self.taken:
            return False
        near = self.starts[at] == self.starts[before] + len(self.words[before]) + 1
        return near and not self.parts(at) and self.words[before - 1] not in _CLOSING

    def place(self, at: int, end: int) -> Body | None:
        """Return the known place between two tokens, if no other name ends with it."""
        inside = end == at + 1 and (self._ends_other(at) or self._is_hyphened(at))
        return None if inside else self.body(self._renewed(at), end, "place")

    def _is_hyphened(self, at: int) -> bool:
        """Tell whether hyphens and a small word tie a place to a name: Port-of-`Spain`."""
        tied = at > 3 and self.lower[at - 1] in HYPHENS and self.touches(at) and self.touches(at - 1)
        return tied and self.lower[at - 2] in _AMID and self.lower[at - 3] in HYPHENS

    def _ends_other(self, at: int) -> bool:
        """Tell whether a place ends a name that begins with a word in no list: hired from Zorvey | Austin."""
        before = at - 1
        if not self._is_beside(at) or self.bits[before] & ~(LISTED | SURNAME):
            return False
        apart = self.lower[before].endswith(_KINDS) or len(self.words[before]) == 1
        inside = self.words[before - 1].islower() and self.lower[before - 1] not in _INSIDE
        return inside and not apart

    def _renewed(self, at: int) -> int:
        """Return the begin of a place that is called after another: in East | New | Britain."""
        begin = at - 1
        if not self._is_beside(at) or self.lower[begin] != "new":
            return at
        begin -= self.lower[begin - 1] in _QUARTERS and self.words[begin - 1].istitle()
        before = self.words[begin - 1]
        return begin if before.islower() or before == "," else at

    def beyond(self, at: int, mark: int) -> int:
        """Return where a name ends that goes on behind a mark; or 0."""
        return self._incorporated(mark) if self.lower[mark] == "," else self._owned(at, mark)

    def _owned(self, at: int, mark: int) -> int:
        """Return where a name with a possessive inside ends: `St Mary's Hospital`; or 0."""
        if mark in self.held:
            return self.longer(mark + 2)  # the Sheriff's Office
        owned = self.bits[mark + 1] if mark + 1 < len(self.bits) else 0
        royal = self.lower[mark - 1] in ROYALS and not owned & (PARTY | BODY | PLACE)
        if not royal and not owns_inside(self.lower, at, mark) and not self._is_trade(at, mark):
            return 0
        end = mark + 1
        while end < len(self.words) and self.words[end][0].isupper() and end not in self.taken:
            end += 1
        return self.longer(end) if self.bits[end - 1] & COMPANY and end > mark + 1 else 0

    def _incorporated(self, comma: int) -> int:
        """Return where a name ends with a comma and `Inc.`: `Acme, Inc.`, not `Elm, Co Cork`; or 0."""
        end = comma + 2
        if end >= len(self.words) or self.words[end][0].isupper() or self.is_suffix(comma - 1):
            return 0
        return end * (self.is_suffix(comma + 1) and self.words[comma + 1][0].isupper())

    def _is_trade(self, at: int, mark: int) -> bool:
        """Tell whether people of one trade own a body: `the Pilots' | Association`, `Dockers' | Union`."""
        if self.lower[mark] not in ("'", "’") or mark + 1 >= len(self.words):
            return False
        trade = self.bits[mark - 1] & OCCUPATION and self.bits[mark - 1] & PLURAL
        guild = self.lower[mark - 1].endswith("s") and self.lower[mark + 1] in self.guilds
        return at < mark and bool(trade or (guild and self.words[mark + 1].istitle()))

    def with_trade(self, first: int) -> int:
        """Return the begin with another trade: the `Police Officers and` Firefighters' Union."""
        trade = self.bits[first - 2] if first > 1 and self.lower[first - 1] in _AND else 0
        if not trade & PLURAL or not self.words[first - 2].istitle():
            return first
        first -= 2
        while first and self.words[first - 1].istitle() and self.bits[first - 1] & (FIELD | MODIFIER):
            first -= 1
        return first

    def longer(self, end: int) -> int:
        """Return the end with `of` phrases: `Department` of Homeland Security."""
        for links in (_LINKS, _OF, _OF):
            end = self._joined(end)
            if end + 1 >= len(self.words) or not (self.lower[end] in links or self._is_aim(end)):
                break
            begin = end + 1 + (self.lower[end + 1] == "the")
            reached = begin
            while reached < len(self.words) and self._goes_on(reached, begin):
                reached += 1
                while self._is_tied(reached):
                    reached += 2
            if reached == begin or self._is_exchanged(end, reached) or self._is_bought(end, reached):
                break
            if self.lower[end] == "on" and self.bits[reached - 1] & SITE:
                break  # a Movie Gallery | on Skyline Boulevard
            if self.lower[end : end + 2] == ("for", "the") and self._is_of_noun(reached):
                break  # sued in the Elm Court | for the Oakley site
            if self._is_seated(end) or (self.lower[end] == "for" and self.lower[end - 1] in self.seats):
                break  # a member of Parliament | for Kington
            end = self._series(reached)
        return end

    def _is_tied(self, hyphen: int) -> bool:
        """Tell whether a hyphen ties a word to the one before: Governor-General, Co-operation."""
        if hyphen + 1 >= len(self.words) or self.lower[hyphen] not in HYPHENS:
            return False
        behind = hyphen + 1
        if not (self.touches(hyphen) and self.touches(behind)):
            return False
        prefixed = prefixed_bits(self.of, self.lower, hyphen) & FIELD
        return self.words[behind].istitle() or bool(prefixed)

    def _is_seated(self, link: int) -> bool:
        """Tell whether `of` says where a firm is: Elm Lawyers Ltd | of Ashford, but Elm Corp of Canada."""
        whole = self.bits[link - 1] & LEGAL and not self.lower[link - 1].startswith(_PART)
        return bool(whole) and self.lower[link] == "of"

    def _is_exchanged(self, link: int, end: int) -> bool:
        """Tell whether one body is left for another of its kind: the Elm League | for the Premier League."""
        return self.lower[link] == "for" and self.lower[link - 1] == self.lower[end - 1]

    def _is_bought(self, link: int, end: int) -> bool:
        """Tell whether `for` says what a firm does something for, or for how much: Acme Co. | for C$5."""
        if self.lower[link] == "of":
            return False
        sign = self.words[end : end + 1] == ("$",) and self.touches(end)
        return sign or bool(self.bits[link - 1] & LEGAL) or self.is_suffix(link - 1)

    def _is_of_noun(self, at: int) -> bool:
        """Tell whether the name before a token only says which one a noun means: the Oakley | site."""
        small = at < len(self.words) and self.words[at].islower() and not self.bits[at] & STOP
        return small and penn_tags(self.document)[at] == "NN"

    def _is_aim(self, link: int) -> bool:
        """Tell whether `for` behind a plural says what people stand for: Union of Forces | for Change."""
        aim = link + 1
        plural = self.lower[link - 1].endswith("s") and not self.bits[link - 1] & (PLACE | FIELD)
        known = self.bits[aim] & (PLACE | PEOPLE | PARTY | BODY) or aim in self.taken
        return self.lower[link] == "for" and plural and self.words[aim][0].isupper() and not known

    def _calls(self, at: int) -> bool:
        """Tell whether the title at a token stands before somebody's name."""
        phrase = self.phrases.at(self.lower, at)
        name = at + (phrase[0] if phrase else 1)
        while name < len(self.bits) and self.bits[name] & HONORIFIC and name not in self.taken:
            name += 1  # University of Elm | President Dr. Jo Ray
        return name in self.taken

    def _series(self, end: int) -> int:
        """Return the end with further fields: Department for Business`, Energy and Industrial Strategy`."""
        at, limit = end, min(len(self.words), end + _SERIES_LONGEST)
        while self.lower[at : at + 1] in ((",",), ("and",)) and self.is_field(at - 1):
            joint, begin = self.lower[at], at + 1
            at = begin
            while at < limit and self.words[at][0].isupper() and at not in self.taken:
                at += 1
            if at == begin or not self.bits[begin] & FIELD:
                return end
            if joint == "and":
                return at
        return end

    def ends_name(self, at: int, after: int) -> bool:
        """Tell whether letters may end a name behind a tie: the head of Norlake `CDC`."""
        first = at
        if after - at > 1 or not self.words[at].isupper():
            return False
        while (
            first > max(0, at - _PAIR)
            and self.words[first - 1].istitle()
            and not self.bits[first - 1] & _APART
        ):
            first -= 1
        tied = 0 < first < at and self.lower[first - 1] in _TIES and not self.parts(at)
        behind = self.words[after][0] if after < len(self.words) else "."
        return tied and not (behind.isupper() or (behind.isalpha() and self.bits[at] & BODY))

    def parts(self, at: int) -> bool:
        """Tell whether a line begins at a token."""
        return "\n" in self.text[self.starts[at - 1] : self.starts[at]]

    def _joined(self, end: int) -> int:
        """Return the end with `and Gas Ltd` behind `Numac Oil`, but not with that behind `Numac Inc`."""
        before = self.bits[end - 1]
        reach = 0 if before & LEGAL else 3 if before & CORPORATE else 4  # Voice Systems and Services Inc
        if end + 1 < len(self.bits) and not self.bits[end + 1]:
            return end  # Elm Energy and | Zorle Holdings
        if self.lower[end : end + 1] in (("and",), ("&",)):
            for last in range(end + 1, min(end + reach, len(self.words))):
                if not self.words[last][0].isupper() or last in self.taken or self.bits[last] & STOP:
                    break
                if self.bits[last] & CORPORATE and not self.is_prefix(last):
                    return last + 1
        return end

    def _goes_on(self, at: int, begin: int) -> bool:
        """Tell whether the name in an `of` phrase goes on at a token."""
        if at in self.taken:
            return False
        if self.words[at][0].isupper():
            if at > begin and self.bits[at] & HEAD and self._calls(at):
                return False  # Bank of Japan | Governor Jane Doe
            return not self.bits[at] & (HONORIFIC | COMMON | BREAK) or (
                (at == begin or self._is_placed(at - 1)) and not self.bits[at] & BREAK
            )
        joins = self.lower[at] in _AND and at > begin and at + 1 < len(self.words)
        apart = joins and self.bits[at + 1] & COMPANY and self.lower[at + 2 : at + 3] == ("of",)
        joins = joins and not apart and at + 1 not in self.taken
        joins = joins and self.words[at + 1].isalpha()  # of Finance and | N5m
        joins = joins and self.words[at + 1][0].isupper()
        # Bank of Trinidad and | Tobago
        return joins and (self.is_field(at - 1) or self._is_placed(at - 1) or self._are_matters(at))

    def _are_matters(self, joint: int) -> bool:
        """Tell whether two adjectives say which field it is: Committee on Ethical | and | Legal Affairs."""
        last = joint + 1
        while last + 1 < len(self.words) and self.words[last + 1].istitle() and last - joint < _TWO:
            last += 1
        told = self.lower[joint - 1].endswith(_ADJECTIVAL) and last > joint + 1
        return told and bool(self.bits[last] & FIELD) and not self.bits[joint - 1] & (HEAD | PLACE)

    def _is_placed(self, at: int) -> bool:
        """Tell whether a known place in two words begins at a token: University of | Notre Dame."""
        phrase = self.phrases.at(self.lower, at) if self.bits[at] & LONGER else None
        return phrase is not None and phrase[0] > 1 and bool(phrase[1] & PLACE)

    def is_field(self, last: int) -> bool:
        """Tell whether a field ends at a token: `Health`, `Disease Control`, `Co-operation`."""
        phrase = self.phrases.at(self.lower, last - 1)
        if self.bits[last] & FIELD or (phrase and phrase[0] == _PAIR and phrase[1] & FIELD):
            return True
        prefixed = last > 1 and self.words[last].islower() and self.lower[last - 1] in HYPHENS
        return prefixed and bool(prefixed_bits(self.of, self.lower, last - 1) & FIELD)

    def is_prefix(self, at: int) -> bool:
        """Tell whether a short word stands before a hyphen: Acme | Co-founder."""
        hyphen = at + 1 < len(self.lower) and self.lower[at + 1] in HYPHENS and self.is_suffix(at)
        return hyphen and self.touches(at + 1)

    def is_suffix(self, at: int) -> bool:
        """Tell whether a short word like `Inc.` stands at a token."""
        return bool(self.bits[at] & CORPORATE) and len(self.words[at].rstrip(".")) <= len("Corp")
