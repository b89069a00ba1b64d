"""What all searches for offices share: the people of a sentence, and what stands behind a name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from onrecord.extractors.offices.reading import DASHES, POSSESSIVE, Reading, Stretch, Title
from onrecord.linking.beginnings import COMING
from onrecord.segment.classes import (
    BODY,
    BREAK,
    COMPANY,
    HEAD,
    HONORIFIC,
    LONGER,
    OCCUPATION,
    PARTY,
    PLACE,
    STATE,
    STATUS,
)

_HEAD_STATUS: Final = {
    "nominee": "nominee",
    "candidate": "candidate",
    "aspirant": "candidate",
    "contender": "candidate",
    "flagbearer": "candidate",
    "hopeful": "candidate",
}


#: A longer word in brackets before a comma is no party: (Lab, Holt End).
_PARTY_LONGEST: Final = 4
#: The words of a form of address like `Tan Sri`.
_TWO: Final = 2
#: A title between two names has fewer tokens.
_TITLE: Final = 5
#: The tokens of a form of address in brackets: (Mrs.).
_BRACKETED: Final = 3


class Office(NamedTuple):
    """A title that a person bears, as tokens [first, after), with the token that heads it."""

    person: Stretch
    title: Stretch
    organizations: tuple[Stretch, ...]
    status: str
    rule: str
    head: int


class Seeker:
    """The people that a document names, one after the other.

    Attributes:
        low: The first token of the sentence of the one that is looked at.
        high: The token behind that sentence.
        floor: Where the name before this one ends, in this sentence; else `low`.
        first: The first token of this one with the forms of address before it.
        put: Where the titles end that a verb before a name gave to it, and where that verb stands.
    """

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.mentions: list[Stretch] = list(zip(reading.people.first, reading.people.after, strict=True))
        self.low = self.high = self.floor = self.first = 0
        self.put = (-1, 0)

    def __iter__(self) -> Iterator[int]:
        """Yield the number of each mention in a sentence that can hold a title, and look at it."""
        titled, floor = False, 0
        for number, (first, after) in enumerate(self.mentions):
            if not self.low <= first < self.high:
                self.low, self.high = self.reading.sentence(first)
                titled = self.reading.has_head(self.low, self.high)
                self.low = self.reading.past_dateline(self.low) if titled else self.low
            if titled:
                self.floor = max(self.low, floor)
                self.first = self._before_honorifics(first)
                yield number
            floor = after

    def _before_honorifics(self, first: int) -> int:
        """Return the first token of the forms of address before a name, with `the` behind a title."""
        low, name = self.floor, first
        while first > low and (self.reading.bits[first - 1] & HONORIFIC or self._is_bracketed(first)):
            if self.reading.words[first - 1] == ")":
                first -= _BRACKETED  # Dr. (Mrs.) | Jo Roe
                continue
            if self.reading.compound(first - 1, low) < first - 1:
                break
            first -= 1
        for begin in range(max(low, first - _TWO), first):  # Tan Sri | Jo Roe, Right | Rev Jo Roe
            longer = self.reading.bits[begin] & LONGER
            phrase = self.reading.phrases.at(self.reading.lower, begin) if longer else None
            if phrase is not None and phrase[1] & HONORIFIC and phrase[0] == _TWO:
                first = begin
                break
        article = low + 1 < first < name and self.reading.lower[first - 1] == "the"
        # spokesman | the Rev. Jo Roe
        return first - (article and (self.reading.heads(first - 2) or self._is_see(first - 2)))

    def _is_see(self, last: int) -> bool:
        """Tell whether a title with a place or body ends at a token: Bishop of Elm | the Rt Rev Jo Roe."""
        link = last
        while link > self.low and self.reading.is_capital(link):
            link -= 1
        tied = self.low < link < last and self.reading.lower[link] == "of"
        return tied and self.reading.heads(link - 1)

    def _is_bracketed(self, at: int) -> bool:
        """Tell whether a form of address in brackets ends before a token: Dr. | (Mrs.) | Jo Roe."""
        words, begin = self.reading.words, at - _BRACKETED
        closed = begin > self.low and words[at - 1] == ")" and words[begin] == "("
        return closed and bool(self.reading.bits[begin + 1] & HONORIFIC)

    def office(
        self, person: Stretch, title: Title, rule: str, *, more: tuple[Stretch, ...] = (), status: str = ""
    ) -> Iterator[Office]:
        """Yield the office, unless the title is praise."""
        reading = self.reading
        if reading.is_praise(title.head, title.first) or _is_anyone(reading, title):
            return
        told = title.status or status or "current"
        if not COMING.isdisjoint(reading.lower[title.head + 1 : min(title.after, title.head + 3)]):
            told = "elect"
        elif told != "former":  # will become the nominee, the interim candidate
            told = _HEAD_STATUS.get(reading.lower[title.head].rstrip("s"), told)
        behind = (o for o in more if not _is_home(reading, title.head, o))
        found = (o for o in (*title.organizations, *behind) if not _overlap(o, person))
        organizations = tuple(o for o in found if not _is_partyless(reading, title.head, o))
        yield Office(person, (title.first, title.after), organizations, told, rule, title.head)

    def sharers(self, number: int, *, titled: bool = False) -> list[Stretch]:
        """Return the people joined to one by commas and `and`, behind it; with `titled` past their titles."""
        found: list[Stretch] = []
        at, closed = self._past_origin(self.after_name(self.mentions[number][1])[1]), False
        for other in self.mentions[number + 1 : number + 12]:
            begin = at
            while begin < other[0] and (
                self.reading.lower[begin] in (",", "and", "or", "&", ";")
                or self.reading.bits[begin] & HONORIFIC
            ):
                begin += 1
            if titled and not closed and begin > at and self._is_title(begin, other[0]):
                begin = other[0]
            joined = "and" in self.reading.lower[at:begin]
            if begin != other[0] or at == begin or other[0] >= self.high or (closed and not joined):
                break  # Councillors Ann Lee and Jo Ray, | Bo Barr said
            closed = closed or joined
            found.append(other)
            at = self._past_origin(self.after_name(other[1])[1])
        return found

    def _past_origin(self, at: int) -> int:
        """Step over where one of several is from: MPs Ann Lee | from Elm | and Jo Ray from Ash."""
        begin = at + 1 + (self.reading.lower[at + 1 : at + 2] == ("the",))
        if begin >= self.high or self.reading.lower[at] != "from" or not self.reading.is_capital(begin):
            return at
        return self.reading.object(begin, self.high)[1]

    def _is_title(self, first: int, name: int) -> bool:
        """Tell whether all that stands before a name is a title: Rep., former Ohio Gov."""
        reading = self.reading
        known = all(reading.is_capital(i) or reading.bits[i] & (HEAD | STATUS) for i in range(first, name))
        return known and first < name <= first + _TITLE and bool(reading.bits[name - 1] & HEAD)

    def joined_before(self, number: int) -> list[Stretch]:
        """Return the people joined by `and` up to this one; nobody if it stands alone."""
        found = [self.mentions[number]]
        while number and len(found) < 12:
            before = self.mentions[number - 1]
            between = range(self.after_name(before[1])[1], found[0][0])
            if not between or not all(map(self._joins, between)) or before[0] < self.low:
                break
            found.insert(0, before)
            number -= 1
        return found if len(found) > 1 else []

    def _joins(self, at: int) -> bool:
        """Tell whether a token can stand between people who are joined: Mr Roe | and | Ms | Lee."""
        return self.reading.lower[at] in (",", "and", "&") or bool(self.reading.bits[at] & HONORIFIC)

    def after_name(self, at: int) -> tuple[tuple[Stretch, ...], int]:
        """Return the place or party behind a name, and the token after it.

        `(R-Utah)`, `(Vt.)`, `, D-Vt.,`, `, Republican of Iowa,`, `of Maryland`.
        """
        reading, high = self.reading, self.high
        # Jo Ray's | (R-Ohio) claim
        at += at + 1 < high and reading.words[at] in POSSESSIVE and reading.words[at + 1] == "("
        if at + 1 >= high:
            return (), at
        word, following = reading.lower[at], reading.bits[at + 1]
        if word == "(":
            close = next((i for i in range(at + 1, min(at + 9, high)) if reading.words[i] == ")"), None)
            return ((), at) if close is None else (self._place(at + 1, close), close + 1)
        article = word == "," and at + 2 < high and reading.lower[at + 1] in ("a", "an")
        if (
            article
            and reading.bits[at + 2] & PARTY
            and reading.lower[at + 3 : at + 4] in (("of",), ("from",))
        ):
            return self._after_party(at, at + 2)
        if word == "," and (following & PARTY or reading.words[at + 1] in ("R", "D", "I")):
            return self._after_party(at, at + 1)
        if word == "of":
            begin = at + 1 + (reading.lower[at + 1] == "the")
            if begin < high and reading.is_capital(begin) and not reading.bits[begin] & BREAK:
                begin, end, _ = reading.object(begin, high)
                begin, end = self._owned_body(begin, end)
                return ((begin, end),), end
        return (), at

    def _owned_body(self, begin: int, end: int) -> Stretch:
        """Return the body that a place owns, or the name before it: Jo Ray of Elm's | Institute for Ports."""
        reading = self.reading
        owns = end + 1 < self.high and reading.words[end] in POSSESSIVE and reading.is_capital(end + 1)
        if owns:
            first, after, _ = reading.object(end + 1, self.high)
            if any(reading.bits[i] & COMPANY for i in range(first, after)):
                return first, after
        return begin, end

    def _after_party(self, comma: int, party: int) -> tuple[tuple[Stretch, ...], int]:
        """Read `, Republican of Iowa,` and `, D-Vt.,`."""
        reading, high = self.reading, self.high
        at = party + 1
        if at + 1 < high and (reading.lower[at] in ("of", "from") or reading.words[at] in DASHES):
            begin = at + 1 + (reading.lower[at + 1] == "the")
            if begin < high and reading.is_capital(begin):
                phrase = reading.phrases.at(reading.lower, begin)
                end = self._past_place(begin + (phrase[0] if phrase else 1))
                end += end < high and reading.words[end].isdigit()  # D-Ward | 3
                return ((begin, end),), end + (end < high and reading.lower[end] == ",")
        return (), comma

    def _past_place(self, end: int) -> int:
        """Return where the words of an unknown place end before a comma: R-Oak | Grove,."""
        further = end
        while further < self.high and self.reading.words[further].istitle():
            further += 1
        short = further > end and self.reading.lower[further : further + 2] == (".", ",")
        further += short  # R-Elm | Twp.,
        return further if self.reading.lower[further : further + 1] == (",",) else end

    def _is_party(self, first: int, last: int) -> bool:
        """Tell whether a hyphen joins the words of a party: (Lib-Dem)."""
        phrase = self.reading.phrases.at((self.reading.lower[first], self.reading.lower[last]), 0)
        return phrase is not None and bool(phrase[1] & PARTY)

    def _place(self, first: int, after: int) -> tuple[Stretch, ...]:
        """Return the place in brackets, without the letter of the party."""
        reading = self.reading
        dash = next((i for i in range(first, after) if reading.words[i] in DASHES), None)
        if dash is not None and dash + 2 == after and self._is_party(first, dash + 1):
            return ()
        if dash is None and first + 2 < after and reading.words[first + 1] == ",":
            short = reading.bits[first] & PARTY or len(reading.words[first]) <= _PARTY_LONGEST
            if short and reading.is_capital(first) and reading.is_capital(first + 2):
                return ((first + 2, after),)  # (PDP, Imo)
        phrase = reading.phrases.at(reading.lower, first)
        known = reading.bits[first] | (phrase[1] if phrase else 0)
        numbered = reading.lower[first] in reading.units and reading.words[after - 1].isdigit()
        if dash is None and not (known & (STATE | PLACE | PARTY) or numbered):
            return ()  # Jo Ray (Fianna Fáil) has a party, Jo Ray (Ward 3) a seat
        begin = first if dash is None else dash + 1
        end = next((i for i in range(begin, after) if reading.words[i] in (",", ";")), after)
        return ((begin, end),) if end > begin and reading.is_capital(begin) else ()


def is_seeking(reading: Reading, head: int) -> bool:
    """Tell whether a title is that of one who seeks an office: candidate."""
    return reading.lower[head].rstrip("s") in _HEAD_STATUS


def _is_partyless(reading: Reading, head: int, body: Stretch) -> bool:
    """Tell whether a word only says that one has no party: the mayor, Jo Ray (`Independent`)."""
    lone = body[1] - body[0] == 1 and reading.lower[body[0]] in reading.grammar["partyless"]
    return lone and not reading.bits[head] & OCCUPATION and reading.lower[body[0] - 1] != "the"


def _is_home(reading: Reading, head: int, place: Stretch) -> bool:
    """Tell whether a place says where one of a trade is from: attorney Jo Ray | of Cleveland.

    A mayor, a minister and a coach of it serve it.
    """
    trade = reading.bits[head] & OCCUPATION and reading.lower[head] not in reading.grammar["team"]
    known = all(reading.bits[i] & (PLACE | COMPANY | BODY) == PLACE for i in range(*place))
    return bool(trade) and known and reading.lower[place[0] - 1] == "of"


def _is_anyone(reading: Reading, title: Title) -> bool:
    """Tell whether a word that needs to be somebody's only praises: is an | exceptional leader."""
    edge, head = title.edge, title.head
    one = (
        edge > 0
        and reading.lower[edge - 1] in ("a", "an")
        and reading.lower[head] in reading.grammar["praising"]
    )
    return one and not title.organizations and not any(reading.bits[edge:head])


def _overlap(one: Stretch, other: Stretch) -> bool:
    return one[0] < other[1] and other[0] < one[1]
