"""Organizations and places that are told by the words of their names: `Acme Bank`, `Ohio`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.linking.extents import Extents
from onrecord.linking.mentions import Body
from onrecord.segment.classes import (
    BODY,
    BREAK,
    CAPITAL,
    COMMON,
    COMPANY,
    CORPORATE,
    FIELD,
    FIRM,
    GIVEN,
    HEAD,
    HONORIFIC,
    LEGAL,
    LONGER,
    MINISTERIAL,
    MODIFIER,
    OCCUPATION,
    PARTY,
    PEOPLE,
    PLACE,
    SITE,
    STATUS,
    STOP,
    WEAK,
    is_syllable,
)
from onrecord.segment.names import DEPUTIES, ROYALS
from onrecord.segment.ties import is_across
from onrecord.segment.tokens import HYPHENS, POSSESSIVES

_LINKS: Final = frozenset({"of", "for", "on"})
#: No name begins with one of these.
_PARTING: Final = POSSESSIVES | HYPHENS | {","}
#: Behind these a name can go on: St Mary's Hospital, Acme Widgets, Inc.
_GOES_ON: Final = POSSESSIVES | {",", "'", "’"}
_AND: Final = frozenset({"and", "&"})
_SERIES: Final = ((",",), ("and",), ("or",))
_SERIES_LONGEST: Final = 16
#: The place at the begin of a body's name has fewer words: New South Wales.
_SEAT: Final = 3
#: Words of what goes on behind a field: Savings and | Loan Association.
_PAIR: Final = 2
#: So far from the first of its words a small one ties the name of a group: Doctors | Without Borders.
_TIED: Final = 3
#: The words of what a group calls for: Save the Children.
_CALLED: Final = 3
#: So many partners may stand before a comma in the name of a firm.
_PARTNERS: Final = 4

#: What a word that begins the name of a firm with `and` is not.
_OTHERS: Final = BODY | COMMON | COMPANY | FIELD | PARTY | PEOPLE | PLACE | SITE
#: What tells of two, so near behind their names.
_BOTH: Final = frozenset({"are", "both", "each", "have", "merge", "their", "they", "were"})
_NEAR: Final = 8
#: So end adjectives that tell of a field: Electoral and Boundaries Commission.
_FIELDS: Final = ("al", "ic")


class OwnWords(Extents):
    """The name runs of a document, read for organizations and places."""

    def stretches(self) -> Iterator[Body]:
        """Yield what names an organization or a place by its own words."""
        done, last = 0, None
        runs = self.runs
        for first, after, shouted in zip(runs.first, runs.after, runs.shouted, strict=True):
            at = max(first, done)
            while not shouted and at < after:
                parted = at in self.taken or self.lower[at] in _PARTING
                body = None if parted else self._numbered(at, after)
                if body is not None:
                    if last is not None and last.after > body.first:
                        last, body = self._parted(last, body)
                    if last is not None:
                        yield last
                    last = body
                at = done = body.after if body is not None else at + 1
        if last is not None:
            yield last

    def _is_graded(self, at: int, after: int) -> bool:
        """Tell whether a grade stands before a known name and a title: Senior | Congress leader."""
        graded = self.lower[at] in self.grades and at + 2 == after < len(self.words)
        known = graded and self.bits[at + 1] & (BODY | PARTY) and self.bits[after] & HEAD
        return bool(known) and self.words[after].islower()

    def _numbered(self, at: int, after: int) -> Body | None:
        """Return what begins at a token of a run, with the ordinal before it: the `9th` Circuit."""
        apart = self.bits[at] == STATUS or (self.bits[at] & MODIFIER and self._is_graded(at, after))
        opens = apart and (at == 0 or not self.words[at - 1][0].isalnum())
        past = at + 1 < after and self.lower[at] in self.past and self.lower[at + 1] in HYPHENS
        if opens or past or at in self.openers:
            return None  # Ex-|Post Office, Outgoing | Kenya Airports Authority, Striking | Elm Dockers Union
        body = self._at(at, after)
        if at - 1 not in self.numbers:
            return body
        if body is None:
            ends = [i for i in range(at, after) if self.lower[i] in self.units and not self.bits[i] & SITE]
            return self.body(at - 1, ends[-1] + 1, "organization") if ends else None
        return self.body(body.first - 1, body.after, "organization") if body.first == at else body

    def _parted(self, body: Body, further: Body) -> tuple[Body | None, Body]:
        """Return what shares a word as one or apart: `Elm Oil and Gas Board`, `The Post | and Elm News`."""
        phrase = self.phrases.at(self.lower, further.first)
        if phrase and phrase[1] & BODY and phrase[0] == further.after - further.first:
            return None, further  # (U.S.) Securities and Exchange Commission
        if body.kind == "place" and not _AND.isdisjoint(self.lower[body.after : further.after]):
            return None, self.body(body.first, further.after, further.kind)  # Elm | Water and Power Board
        begin = body.after + 1
        fields = self.bits[begin - 2] & FIELD and not self.bits[begin] & PARTY
        if fields and (further.after - begin <= _PAIR or self.bits[begin] & (FIELD | COMPANY)):
            return None, self.body(body.first, further.after, further.kind)
        return body, self.body(begin, further.after, further.kind)

    def _at(self, at: int, after: int) -> Body | None:
        """Return the organization or place that begins at a token of a run."""
        mark = self.lower[after] if after < len(self.lower) else ""
        if mark == "&" and (end := self._partners(at, after)):
            return self.body(self._further(at, end), self.longer(end), "organization")
        if mark == "and" and (end := self._with_partners(at, after)):
            return self.body(self._listed(at), end, "organization")
        if end := self._group(at, after):
            return self.body(at, end, "organization")
        limit = at + 1
        while limit < after and limit not in self.taken:
            limit += 1
        if mark in _GOES_ON and limit == after and (end := self.beyond(at, after)):
            return self.body(self.with_trade(at), end, "organization")
        ends = self._ends(at, limit)
        if ends and not self._is_title(at, ends[-1]):
            return self._whole(at, ends[-1], limit, after)
        named = self.bits[at] & COMPANY and not self.is_suffix(at)  # Elm and Co | of Ohio
        if named and self.lower[at + 1 : at + 2] and self.lower[at + 1] in _LINKS:
            end = self.longer(at + 1)
            return self.body(at, end, "organization") if end > at + 1 else None
        phrase = self.phrases.at(self.lower, at) if self.bits[at] & LONGER else None
        size, bits = phrase or (1, self.bits[at])
        if bits & PEOPLE or bits & (BODY | PLACE) == 0:
            return self.acronym(at)
        parted = at + size > limit and not self._is_parted(at, size, limit)
        if parted or not self.words[at][0].isupper() or self._is_called(at, size):
            return None
        end = self.tied(at) if size == 1 and bits & BODY and self.words[at].isupper() else at + size
        return self.body(at, end, "organization") if bits & BODY else self.place(at, end)

    def _is_parted(self, at: int, size: int, end: int) -> bool:
        """Tell whether small words part the known name of a place that a run begins: Port | of Spain."""
        last = at + size - 1
        rest = range(end, at + size)
        whole = self.words[last][0].isupper() and not any(map(self.parts, rest))
        small = any(self.words[i].islower() for i in rest)
        return whole and small and self.taken.isdisjoint(rest)

    def _group(self, at: int, after: int) -> int:
        """Return where a group's name ends with a small word inside: Doctors Without Borders; or 0."""
        if is_across(self.lower, self.bits, range(at + 1, min(at + _TIED, after - 1)), self.ties):
            return self._untitled(at, after)
        return at + _CALLED if at + 2 < after and self.lower[at + 1] == "the" else 0  # Save the Children

    def _is_residence(self, at: int) -> bool:
        """Tell whether a house is where one in office lives: the President | House, Governor's | House."""
        owner = at - 1 - (self.lower[at - 1] in POSSESSIVES)
        return owner >= 0 and bool(self.bits[owner] & HEAD) and self.words[owner].istitle()

    def _is_portfolio(self, first: int, after: int) -> bool:
        """Tell whether fields alone stand behind a minister's title: Minister for | Rail and Technology."""
        title = first - 2
        if title < 0 or self.lower[first - 1] not in ("for", "of") or not self.words[title][0].isupper():
            return False
        fields = all(self.bits[i] & FIELD or self.lower[i] in _AND for i in range(first, after))
        return fields and self.bits[title] & (HEAD | MINISTERIAL) == HEAD | MINISTERIAL

    def _untitled(self, at: int, after: int) -> int:
        """Return where a name ends before a title or a person: Doctors Without Borders | CEO Ann Lee."""
        tie = next((i for i in range(at + 1, after) if self.lower[i] in self.ties), after)
        behind = range(min(tie + 2, after), after)
        return next((i for i in behind if i in self.taken or self.bits[i] & (HEAD | MODIFIER)), after)

    def _whole(self, at: int, last: int, limit: int, after: int) -> Body | None:
        """Return the name with the word at `last` that tells what body it is, and what goes on behind it."""
        unit = last + 1 < limit and self.lower[last + 1] in self.units  # Elm School | District
        site = 0 if unit else self._past_site(last + 1, limit)
        end = site or self.longer(self.placed(last + 1 + unit, after))
        begin = self._earlier(at, last)
        judge = end < after and self.lower[begin] in self.grades and self.lower[last] in self.units
        begin += bool(judge and self.bits[end] & HEAD)  # Chief | District Court Judge
        return None if self._is_portfolio(begin, end) else self.body(begin, end, "organization")

    def _past_site(self, first: int, limit: int) -> int:
        """Return where a name ends that goes on to its place: Elm International | Music Festival; or 0."""
        site = first
        while site < limit and self.bits[site] & (FIELD | MODIFIER) and not self.bits[site] & (HEAD | SITE):
            site += 1
        known = site < limit and self.lower[site] in self.sites
        return site + 1 if known and self.words[site].istitle() and site + 1 == limit else 0

    def _is_called(self, at: int, size: int) -> bool:
        """Tell whether a building ends its own name, and is no body: Swansell | House; nor is `Un`."""
        if size == 1 and is_syllable(self.words[at], self.bits[at]):
            return True
        before = at - 1
        if size == 1 and self.bits[at] & SITE and self._is_residence(at):
            return True
        site = size == 1 and self.bits[at] & SITE and before >= 0 and not self.bits[before]
        near = self.starts[at] == self.starts[before] + len(self.words[before]) + 1
        return bool(site) and near and self.words[before].istitle() and before not in self.taken

    def _ends(self, at: int, limit: int) -> list[int]:
        """Return the words that may end the name of an organization that begins at a token."""
        ends = [i for i in range(at + 1, limit) if self.bits[i] & COMPANY and not self.is_prefix(i)]
        if any(self.bits[i] & LONGER for i in ends):
            ends = [i for i in ends if not self._is_taxed(i)]
        # Commissioner of Police (Administration); Acme Chief Financial Officer
        ends = [i for i in ends if self.lower[i - 1] != "(" and not self._is_quality(i - 1, i)]
        if ends == [at + 1] and self.bits[at] & PARTY and self.bits[at + 1] & BODY:
            ends.pop()  # GOP | Senate nominee
        if ends and limit > ends[-1] + 1 and self._is_ranked(at, ends[-1]):
            return []  # Elm Deputy Police | Chief
        if ends and self.bits[ends[-1]] & (MINISTERIAL | FIELD) and self._is_field(ends[-1] + 1, limit):
            ends.pop()  # Interior Cabinet | Secretary
        return ends

    def _is_ranked(self, at: int, last: int) -> bool:
        """Tell whether a grade inside, and a title behind, make a title of what ends with a body's word."""
        deputy = any(self.lower[i] in DEPUTIES for i in range(at, last))
        return deputy and bool(self.bits[last + 1] & HEAD)

    def _is_taxed(self, at: int) -> bool:
        """Tell whether a word for a body begins what is none: Elm | Council Tax."""
        phrase = self.phrases.at(self.lower, at)
        return phrase is not None and phrase[0] > 1 and bool(phrase[1] & COMMON)

    def _is_title(self, at: int, end: int) -> bool:
        """Tell whether a title at a token is none of the name that ends at another: `Developer` Acme Inc."""
        bits = self.bits[at]
        own = self.bits[end] & LEGAL and not bits & (OCCUPATION | FIRM)  # King World Inc
        field = bits & MODIFIER and self.bits[at + 1] & (FIELD | COMPANY)  # General Services Board
        letters = bits & (WEAK | CAPITAL | HONORIFIC) == WEAK | CAPITAL  # Garda Press Office
        trade = bits & OCCUPATION and at > 0 and self.lower[at - 1] == "the"  # the Academic Staff Union
        if self._is_quality(at, end) or (bits & LONGER and self._is_subject(at, end)):
            return True  # Chief Financial | Officer, Business Administration
        if self.bits[end] & HEAD and self._heads_phrase(at, end):
            return True  # Chief Medical Examiner
        tied = self.lower[at + 1] in HYPHENS  # the Courier-Post
        royal = self.lower[at] in ROYALS and end == at + 2  # Queen Mary University
        seat = bits & OCCUPATION and self.bits[at + 1] & SITE and at + 1 < end  # Cook County Circuit Court
        named = own or field or letters or trade or tied or royal or seat
        return bool(bits & (HEAD | HONORIFIC)) and not named

    def _heads_phrase(self, at: int, end: int) -> bool:
        """Tell whether a title of several words ends with a word for a body: Medical | Examiner."""
        for begin in range(max(at, end - _TIED), end):
            phrase = self.phrases.at(self.lower, begin) if self.bits[begin] & LONGER else None
            if phrase is not None and phrase[1] & HEAD and begin + phrase[0] == end + 1:
                return True
        return False

    def _is_subject(self, at: int, end: int) -> bool:
        """Tell whether two words are the name of a field: Information `Technology`."""
        phrase = self.phrases.at(self.lower, at)
        return phrase is not None and bool(phrase[1] & FIELD) and phrase[0] == end + 1 - at > 1

    def _is_quality(self, at: int, end: int) -> bool:
        """Tell whether an adjective between two titles tells what one is: Chief `Financial` Officer."""
        between = end == at + 1 and self.lower[end].endswith("al") and end + 1 < len(self.bits)
        between = between and bool(self.bits[at] & HEAD)
        return between and bool(self.bits[end + 1] & HEAD) and self.words[end + 1].istitle()

    def _is_field(self, head: int, limit: int) -> bool:
        """Tell whether a title at a token makes a field of the body before it."""
        return head < limit and bool(self.bits[head] & MINISTERIAL)

    def _earlier(self, first: int, last: int) -> int:
        """Return the begin with `Securities and` before `Exchange Commission`."""
        before = first - 2
        if first - 1 in self.twins and before not in self.taken:
            return before
        if self._is_of_two(before, last):
            listed = self._listed(before)  # Donaldson, Lufkin and Jenrette Inc
            return before if self._leads(listed) else listed
        if before >= 0 and self.lower[first - 1] == "of" and self.lower[before] in self.settlements:
            return before if self.words[before].istitle() else first  # City of | Elm Council
        if before >= 0 and self.lower[first - 1] in _AND and self.words[before][0].isupper():
            told = self.lower[before].endswith(_FIELDS) and not self.bits[before] & HEAD
            joined = (told or self.bits[before] & (FIELD | COMPANY)) and before not in self.taken
            joined = joined and self.lower[before] != self.lower[last]  # Elm League and | Ash League
            apart = before and self.words[before - 1].istitle() and not self.bits[first] and not told
            if not joined or apart:
                return first  # Elm Healthcare and | Zorle Group
            fields = self._fields(before)
            return fields if fields < before else self._seated(before)
        return first

    def _is_of_two(self, first: int, last: int) -> bool:
        """Tell whether a firm is called after two, `and` between them: | Harper and Row Publishers Inc.

        Of two firms the first is named alone, too, or both do something: `Acme and Norvik Corp are`.
        """
        legal = self.bits[last] & LEGAL or self.is_suffix(last)
        if first < 0 or self.lower[first + 1] != "and" or not legal or self.bits[first] & _OTHERS:
            return False
        if not self._is_partner(first) or self._is_beside(first):
            return False
        both = _BOTH.intersection(self.lower[last + 1 : last + _NEAR])
        same = self.lower[first] == self.lower[first + 2]  # Johnson and Johnson Inc
        return same or not (both or self.words[first] in self._unjoined())

    def _unjoined(self) -> frozenset[str]:
        """Return the capitalised words that stand somewhere with no `and` beside them."""
        if self.unjoined is None:
            lower = ("", *self.lower, "")
            near = zip(lower, self.words, lower[2:], strict=False)
            self.unjoined = frozenset(
                [word for before, word, behind in near if word[0].isupper() and "and" not in (before, behind)]
            )
        return self.unjoined

    def _fields(self, first: int) -> int:
        """Return the begin with the fields before commas behind `the`: the `Health,` Sport and Art Panel."""
        begin = first
        while begin > 2 and self.lower[begin - 1] == "," and self.is_field(begin - 2):
            begin -= 2
            while self.is_field(begin - 1) and self.words[begin - 1].istitle():
                begin -= 1  # Disease Control
        return begin if self.lower[begin - 1] == "the" else first

    def _seated(self, first: int) -> int:
        """Return the begin with whose body it is: the `Elm` Water and Power Board; but U.S. | Postal and."""
        phrase = self.phrases.at(self.lower, first)
        if (phrase and phrase[1] & BODY) or self.bits[first] & COMPANY:
            return first  # Elm Times and Ash News
        begin = first
        while begin > max(0, first - _SEAT) and self._is_owner(begin - 1) and not self.parts(begin):
            begin -= 1
        return begin

    def _is_owner(self, at: int) -> bool:
        """Tell whether a word can be the place or the name that a body's name begins with."""
        other = self.bits[at] & (HEAD | HONORIFIC | STOP | BREAK | STATUS | MODIFIER | PARTY)
        return self.words[at].istitle() and at not in self.taken and not other

    def _is_partner(self, at: int) -> bool:
        """Tell whether a word can stand in the name of a firm before `&`."""
        if at in self.taken or not self.words[at][0].isupper():
            return False
        return len(self.words[at]) > 1 and not self.bits[at] & (HONORIFIC | STOP | BREAK | HEAD)

    def _partners(self, first: int, sign: int) -> int:
        """Return where the name of a firm ends that has `&` inside: `Barnes & Noble`; or 0."""
        end, limit = sign + 1, min(len(self.words), sign + _SERIES_LONGEST)
        while end < limit and self._is_partner(end) and not self.parts(end):
            end += 1
            if self.bits[end - 1] & CORPORATE:
                break
        both = self.bits[sign - 1] & self.bits[end - 1] & (GIVEN | FIELD | PLACE)  # Ann & Bob, Arts & Culture
        firm = end > sign + 1 and not both and all(map(self._is_partner, range(first, sign)))
        return end if firm else 0

    def _further(self, first: int, end: int) -> int:
        """Return the begin with the partners before commas: `Roe,` Lund & Pike, but Elm, Roe & Pike and Oak.

        A comma may end what leads up to a sentence, too: In Elm, Roe & Pike sued.
        """
        begin = self._listed(first)
        if self.bits[end - 1] & CORPORATE:
            return begin
        following = self.words[end + 1 : end + 2]
        listed = self.lower[end : end + 1] in _SERIES and any(word[0].isupper() for word in following)
        given = any(self.bits[i] & GIVEN for i in (begin, first))
        return first if listed or given or self._leads(begin) else begin

    def _leads(self, first: int) -> bool:
        """Tell whether what opens a sentence stands before a token: In | Roe, According to | Roe."""
        opening = first - 1 - (self.lower[first - 1 : first] == ("to",))
        return opening >= 0 and self.words[opening][0].isupper()

    def _with_partners(self, first: int, joint: int) -> int:
        """Return where the name of a firm ends that has `and Co` inside; or 0."""
        end, last = joint + 1, len(self.words)
        tied = end >= last or not self.words[end][0].isupper() or self.is_prefix(end)  # and co-author
        if tied or not self.is_suffix(end) or not all(map(self._is_partner, range(first, joint))):
            return 0
        while end < last and self.bits[end] & CORPORATE and self.words[end][0].isupper():
            end += 1
        return end

    def _listed(self, first: int) -> int:
        """Return the begin with the partners before commas: `Kidder,` Peabody and Co."""
        for _ in range(_PARTNERS):
            before = first - 2
            if before < 0 or self.lower[first - 1] != "," or not self._is_partner(before):
                break
            while before and self._is_partner(before - 1) and not self.parts(before):
                before -= 1
            if any(bits & (PLACE | COMPANY) for bits in self.bits[before : first - 1]):
                break
            first = before
        return first
