"""The tokens of a document, as the search for titles reads them."""

from __future__ import annotations

from typing import Final, NamedTuple

from onrecord.extractors.offices.heads import PURPOSES, Heads
from onrecord.linking.beginnings import HONORARY
from onrecord.segment.classes import (
    BODY,
    BREAK,
    COMPANY,
    FIELD,
    HEAD,
    HONORIFIC,
    LONGER,
    PEOPLE,
    PLACE,
    PLURAL,
    SINGULAR,
    STOP,
)
from onrecord.segment.names import ROYALS, owns_inside
from onrecord.segment.ties import calls_for
from onrecord.segment.tokens import HYPHENS
from onrecord.segment.units import is_ordinal

DASHES: Final = frozenset({"-", "--", "‑", "–", "—"})
POSSESSIVE: Final = frozenset({"'s", "’s", "'", "’"})
DETERMINERS: Final = frozenset(
    {"a", "an", "the", "his", "her", "its", "their", "our", "my", "your", "one", "another"}
)
#: What ends before a noun phrase goes on without an article of its own.
DETERMINING: Final = DETERMINERS | POSSESSIVE
#: No title has more tokens before its head.
LONGEST: Final = 14
_NAME_LONGEST: Final = 4

Stretch = tuple[int, int]


class Title(NamedTuple):
    """A title that was read.

    Attributes:
        first: Its first token.
        after: The token after its last.
        head: The token that heads it.
        status: What the words before it tell of its status; "" where nothing is told.
        organizations: Organizations in it or tied to it, as tokens [first, after).
        edge: The first token with the status words before it.
        reach: The token behind the phrases tied to it, where there are any.
    """

    first: int
    after: int
    head: int
    status: str
    organizations: tuple[Stretch, ...]
    edge: int
    reach: int = 0

    @property
    def end(self) -> int:
        """The token behind the title and what is tied to it."""
        return max(self.after, self.reach)


class Reading(Heads):
    """The tokens of a document, with the names of bodies and the noun phrases behind prepositions."""

    def object(self, first: int, high: int) -> tuple[int, int, bool]:
        """Return the noun phrase behind a preposition, and whether it is a name.

        Where it is one, the words in lower case before the name are left out, and so is the
        title before a person's name.
        """
        at = first + self._place(first, high)
        while at < high and at not in self.named and self._continues(at, first):
            at += 1
        if at < high and (number := self.people.at(at)) is not None and self._leads_to(first, at):
            return at, self.people.after[number], True
        names = [i for i in range(first, at) if self.is_capital(i)]
        if not names:
            return first, at, False
        tied = self.grammar["owning"]
        hyphened = (i for i in names if self.lower[i + 1 : i + 2] and self.lower[i + 1] in HYPHENS)
        seat = next((i for i in hyphened if not tied.isdisjoint(self.lower[i + 2 : i + 3])), first - 1)
        names = [i for i in names if i > seat] or names  # the Elm-based | Acme group
        begin, end = names[0], names[-1] + 1
        end += end < at and self._is_number(end)  # United Smiths Local | 9
        if self.bits[begin] & PEOPLE and names[-1] > begin + 1 not in names:
            begin = names[1]  # the French sugar producer Sucrine
        while begin < end - 1 and self.bits[begin] & (HONORIFIC | STOP):
            if self.lower[begin + 1] in HYPHENS or self.opens_name(begin):
                break
            begin += 1
        return begin, end, True

    def _place(self, first: int, high: int) -> int:
        """Return how many tokens name a known place with small words inside: Dar es Salaam; or 0."""
        known = self.bits[first] & LONGER and self.is_capital(first) if first < high else 0
        phrase = self.phrases.at(self.lower, first) if known else None
        small = phrase is not None and phrase[1] & PLACE and first + phrase[0] <= high
        inside = self.words[first : first + phrase[0]] if small and phrase is not None else ("",)
        return len(inside) * (any(map(str.islower, inside)) and inside[-1].istitle())  # but Niger | state

    def _leads_to(self, first: int, name: int) -> bool:
        """Tell whether what stands before a name belongs to it: nothing, or a title."""
        titled = self.bits[name - 1] & (HEAD | HONORIFIC | (SINGULAR if first == name - 1 else 0))
        if titled & HONORIFIC and any(self.bits[i] & FIELD for i in range(first, name - 1)):
            return False  # the Minister of | Transport Dr Jo Roe
        return first == name or bool(titled) or self.compound(name - 1, first) < name - 1

    def _continues(self, at: int, first: int) -> bool:
        """Tell whether the token goes on with a noun phrase that began at `first`."""
        word, bits = self.lower[at], self.bits[at]
        if self.is_capital(at) or self._is_number(at) or self._begins_kind(at):
            return not bits & BREAK
        if at == first:
            near = self.lower[at + 1 : at + 2]
            free = not bits & STOP or (near and near[0] in HYPHENS and self.touches(at + 1))
            return (word[0].isalpha() or is_ordinal(word)) and bool(free)
        if word in HYPHENS or self._is_hyphened(at) or self._is_ranged(at):
            return self.touches(at)
        if word == "of" or self.is_purpose(at):
            return (self.is_capital(at - 1) or self._is_number(at - 1)) and self._capital_follows(at)
        if word == "the":
            kind = at > first and self.lower[at - 1] in self.grammar["kind"]  # its parent the Acme Co
            kind = kind and not self._next_bits(at) & HEAD  # the group | the Mayor leads
            tied = (kind or self.lower[at - 1] == "of") and self._capital_follows(at)
            return tied or calls_for(self.words, self.lower, self.bits, at)
        if word in ("and", "&"):
            return self.joins(at)
        if word in POSSESSIVE:
            return self._owns_inside(at, first)
        if bits & (STOP | BREAK) or (self.is_capital(at - 1) and not self.bits[at - 1] & PEOPLE):
            return False
        if not bits and word.endswith("ed") and self.lower[at - 1] not in HYPHENS:
            return False
        return word[0].isalpha() or (word.isdigit() and self.lower[at - 1] in HYPHENS)

    def _begins_kind(self, at: int) -> bool:
        """Tell whether what a body is called begins at a token, in several words: the `think tank` Acme."""
        phrase = self.phrases.at(self.lower, at) if self.bits[at] & LONGER else None
        return phrase is not None and bool(phrase[1] & COMPANY)

    def is_purpose(self, at: int) -> bool:
        """Tell whether `for`, `on` or `to` says in a body's name what it is for: the Project | on Prisons.

        Behind what a body is called anyone's name may say so: the charity Homes | for Heroes.
        """
        if self.lower[at] not in PURPOSES or self._next_bits(at) & BREAK:
            return False
        first = at - 1
        while (self.is_capital(first - 1) or self.lower[first - 1] == "of") and at - first < _NAME_LONGEST:
            first -= 1
        aims = self.words[at - 1][0].isupper() and self._is_aim(at)
        if aims or self.lower[at] == "to":
            return aims
        told = self.words[first - 1].islower() and self.lower[first - 1] in self.grammar["kind"]
        return told or bool((self.bits[at - 1] | self.bits[first] | self.bits[first - 1]) & COMPANY)

    def _is_aim(self, link: int) -> bool:
        """Tell whether `for` behind a plural says what people stand for: Citizens | for Better Ports."""
        before, behind = self.bits[link - 1], self._next_bits(link)
        plural = self.lower[link - 1].endswith("s") and not before & (PLACE | FIELD)
        known = behind & (PLACE | PEOPLE | BODY) or link - 1 in self.named or link + 1 in self.named
        return self.lower[link] in ("for", "to") and plural and not known and self._capital_follows(link)

    def _is_number(self, at: int) -> bool:
        """Tell whether a number is part of a body's name: Local | 9 | of the Bakers' Union."""
        named = self.words[at].isdigit() and self.is_capital(at - 1)
        return named and self.lower[at - 1] in self.grammar["numbered"]

    def _is_hyphened(self, at: int) -> bool:
        """Tell whether a hyphen ties a word to the one before: the far- | right Dawn party."""
        return self.lower[at - 1] in HYPHENS and self.touches(at)

    def _is_ranged(self, dash: int) -> bool:
        """Tell whether a dash joins two capitals to one name: the University of Elm`–`Oakham."""
        joined = self.words[dash] == "–" and dash + 1 < len(self.words) and self.touches(dash + 1)
        return joined and self.is_capital(dash - 1) and self.is_capital(dash + 1)

    def _owns_inside(self, at: int, first: int) -> bool:
        """Tell whether a possessive stands inside a name: St Mary's Hospital, the Bakers' Union."""
        if at in self.held:
            return True
        if owns_inside(self.lower, first, at):
            return self._capital_follows(at) and not self._next_bits(at) & HEAD
        plural = self.words[at] in ("'", "’") and self.lower[at - 1].endswith("s")
        plural = plural or (self.lower[at - 1].endswith("men") and not self.bits[at - 1] & PLACE)
        follows = self._next_bits(at)
        plural = plural or self.lower[at - 1] in ROYALS  # Queen's University
        trade = self.bits[at - 1] & PLURAL and self._capital_follows(at) and not follows & HEAD
        return plural and bool(follows & COMPANY or trade)  # Actors' Equity

    def _next_bits(self, at: int) -> int:
        return self.bits[at + 1] if at + 1 < len(self.bits) else 0

    def _capital_follows(self, at: int) -> bool:
        """Tell whether a capitalised word follows, `the` put aside."""
        at += 1 + (self.lower[at + 1 : at + 2] == ("the",))
        return at < len(self.words) and self.is_capital(at)

    def joins(self, conjunction: int) -> bool:
        """Tell whether `and` joins words of one name or field, not two names."""
        left, right = conjunction - 1, conjunction + 1
        if conjunction in self.twins:
            return True
        if self._are_qualified(left, right):
            return True
        if right >= len(self.words) or self.heads(right) or self.people.at(right) is not None:
            return False
        if right + 2 < len(self.words) and self.lower[right + 1] in HYPHENS and self.heads(right + 2):
            return False  # chair of governors and | pro-chancellor
        if self.is_capital(left) != self.is_capital(right):
            return False
        if not self.is_capital(left):
            known = self.bits[right] or (self.bits[left] & FIELD and self.lower[right].endswith("s"))
            return bool(known) and not self.bits[right] & STOP  # head of money and | markets
        if (
            self.is_capital(right)
            and self._next_bits(right) & (COMPANY | FIELD)
            and self.is_capital(right + 1)
        ):
            return True  # House Ways and Means Committee, East Asian and Pacific Affairs
        return self.lower[conjunction] == "&" or bool((self.bits[left] | self.bits[right]) & FIELD)

    def _are_qualified(self, left: int, right: int) -> bool:
        """Tell whether `and` joins a field to one with its quality: justice and | correctional services."""
        if right + 1 >= len(self.words):
            return False
        field = self.bits[left] & self.bits[right + 1] & FIELD
        small = self.words[left].islower() and self.words[right].islower()
        quality = small and self.lower[right].endswith(("al", "ic"))
        return bool(field) and quality and not self.heads(right + 1)

    def joins_name(self, at: int, first: int) -> bool:
        """Tell whether `of`, or `the` behind it, stands inside a name that began at or behind a token."""
        at -= self.lower[at] == "the"
        behind = at + 1 + (self.lower[at + 1 : at + 2] == ("the",))
        if not first < at < behind < len(self.words) or not self.is_capital(at - 1):
            return False
        if at - 1 in self.named:
            return False  # Jo Roe | of Ash Partners
        body = self.lower[at] in ("for", "on") and self.bits[at - 1] & COMPANY
        body = body and self.compound(at - 1, first) == at - 1  # a Member of Parliament | for Elm
        return (
            (self.lower[at] == "of" or bool(body))
            and self.is_capital(behind)
            and (not self.bits[at - 1] & HEAD or self._are_officers(at - 1))
            and self.lower[at - 1] not in HONORARY
        )

    def _are_officers(self, at: int) -> bool:
        """Tell whether a title of several words begins at a plural: the Joint | Chiefs of Staff."""
        phrase = self.phrases.at(self.lower, at) if self.bits[at] & PLURAL else None
        return phrase is not None and phrase[0] > 1 and bool(phrase[1] & HEAD)
