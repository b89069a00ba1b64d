"""Names told again: by their first words (`Acme` for `Acme Corp`), and in headlines."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import compress
from typing import Final, NamedTuple

from onrecord.lexicon import Phrases
from onrecord.linking.acronyms import Acronyms
from onrecord.linking.mentions import Body, Key, in_small_letters
from onrecord.segment.classes import (
    BODY,
    COMMON,
    COMPANY,
    CORPORATE,
    FIELD,
    GIVEN,
    LONGER,
    PEOPLE,
    PLACE,
    SITE,
)
from onrecord.segment.names import SAINTS
from onrecord.segment.tokens import POSSESSIVES
from onrecord.syntax import penn_tags
from onrecord.syntax.classes import FINITE

#: What begins a name that is not shortened to its first words: an Ohio firm, Oil and Gas Corp.
_NOT_FIRST: Final = PLACE | PEOPLE | FIELD | COMMON | SITE | BODY
#: By so many words a name is told again that is no company's.
_PAIR: Final = 2
#: The tags of a verb behind its subject, which may be taken for a bare one: United | have.
_DOING: Final = FINITE | {"VB"}
#: No shorter word is a firm's own.
_SHORTEST: Final = 3


class Firm(NamedTuple):
    """By how many words the name of an organization is told again, at least, and its key."""

    least: int
    key: Key


def _is_owned(key: Key) -> bool:
    """Tell whether a name begins with an owner, which is all of it when told again: `Macy's (Inc)`."""
    return len(key) > 1 and key[1] in POSSESSIVES


class Again:
    """Finds the names again that were told once.

    Args:
        text: The words and the name runs of a document.
        found: What is named in full.
    """

    def __init__(self, text: Acronyms, found: Collection[Body]) -> None:
        self._text = text
        self._others: set[str] | None = None
        self.firms = self._firms(found)
        self._clubs = self._by_club(found)
        self._whole = {key for key in map(self._without_corp, found) if len(key) > 1}

    def _firms(self, found: Iterable[Body]) -> dict[str, Firm]:
        """Return by its first word each name that is told again by its first words."""
        known: dict[str, Firm] = {}
        seconds: dict[str, set[str]] = {}
        for body in found:
            seconds.setdefault(body.key[0], set()).update(body.key[1:2])
        for body in found:
            first, key = body.first, body.key
            if body.kind != "organization":
                continue
            if _is_owned(key):
                known[key[0]] = Firm(1, key)
                continue
            if self._text.bits[first] & _NOT_FIRST:
                continue
            if self._text.bits[body.after - 1] & CORPORATE:
                known[key[0]] = Firm(1, key)
            elif len(seconds[key[0]]) == 1 and self._is_brand(body):  # but Elmham Museum and Elmham Theatre
                known.setdefault(key[0], Firm(1, key))
            elif len(key) > _PAIR and self._is_own(first) and not self._is_of_parish(body):
                known.setdefault(key[0], Firm(_PAIR, key))
        return known

    def _by_club(self, found: Iterable[Body]) -> dict[str, Key]:
        """Return by the last word of its name each club that is the only one called so: Elm | United."""
        clubs: dict[str, Key] = {}
        for body in found:
            word = body.key[-1]
            if word in self._text.clubs and len(body.key) > 1:
                known = clubs.setdefault(word, body.key)
                clubs[word] = body.key if known == body.key else ()
        return clubs

    def clubs(self) -> Iterator[Body]:
        """Yield the clubs that are called by the last word of their name: `United | have signed`, `United's`.

        A verb that has a subject follows, an owner's mark, or who plays for a club.
        """
        text, known = self._text, self._clubs
        if not known:
            return
        tags = penn_tags(text.document)
        for first, after in zip(text.runs.first, text.runs.after, strict=True):
            key = known.get(text.lower[first], ())
            alone = bool(key) and after == first + 1 < len(tags) and text.words[first].istitle()
            if not alone or first in text.taken:
                continue
            behind = text.lower[after]
            if tags[after] in _DOING or behind in POSSESSIVES or behind in text.players:
                yield Body(first, after, "organization", key)

    def _is_brand(self, body: Body) -> bool:
        """Tell whether a firm's name begins with a word of its own: Brackwell | Construction."""
        text, first = self._text, body.first
        last = body.after - 1
        firm = text.bits[last] & COMPANY and text.lower[last] not in text.no_firms
        own = not text.bits[first] and text.words[first].istitle() and len(text.words[first]) > _SHORTEST
        return bool(firm and own) and self._is_no_other(first)

    def _is_no_other(self, at: int) -> bool:
        """Tell whether a word is none in small letters, and no town: in | Clarkston."""
        if self._others is None:
            words = self._text.words
            towns = {words[i + 1].lower() for i in range(len(words) - 1) if words[i] == "in"}
            self._others = towns.union(filter(str.islower, words))
        return self._text.lower[at] not in self._others

    def _is_own(self, first: int) -> bool:
        """Tell whether two words at a token name a body, and nobody and no place that it is called after."""
        bits = self._text.bits
        place = bits[first] & LONGER and self._text.phrases.at(self._text.lower, first)
        return not (bits[first] & GIVEN or bits[first + 1] & SITE or place)

    def _is_of_parish(self, body: Body) -> bool:
        """Tell whether a saint's name is the place that a force is of: St. Catherine | Police Division."""
        return self._text.lower[body.first] in SAINTS and body.key[-1] in self._text.units

    def _without_corp(self, body: Body) -> Key:
        """Return the name that is left of a company's without Inc, if a place or a field begins it."""
        bits = self._text.bits
        corporate = bits[body.after - 1] & CORPORATE and bits[body.first] & _NOT_FIRST
        return body.key if corporate else ()

    def short_forms(self, found: Mapping[int, Body]) -> Iterator[Body]:
        """Yield those called by the first words of their name: companies by one, others by two or more.

        Args:
            found: By first token what is named in full.
        """
        text, firms, begins = self._text, self.firms, {key[0] for key in self._whole}
        lower = text.lower
        for first, after in zip(text.runs.first, text.runs.after, strict=True):
            word = lower[first]
            if (word not in firms and word not in begins) or first in text.taken:
                continue
            key, size = lower[first:after], after - first
            if key in self._whole and (first not in found or found[first].after < after):
                yield Body(first, after, "organization", key)  # Norfolk Southern
            elif word in firms and (first not in found or self._is_new_place(found[first])):
                least, whole = firms[word]
                owns = size < len(whole) and lower[after : after + 1] == whole[size : size + 1]
                if _is_owned(whole) and not owns:
                    continue  # (Macy's Inc) | Macy
                if size >= least and key in (whole, whole[:size]):
                    yield Body(first, after + (owns and _is_owned(whole)), "organization", whole)

    def _is_new_place(self, body: Body) -> bool:
        """Tell whether a place is in no list, so that a firm may be called after it: New London (Oil)."""
        text = self._text
        return body.kind == "place" and body.key[0] == "new" and not text.phrases.at(text.lower, body.first)

    def headlines(self, found: Mapping[int, Body]) -> Iterator[Body]:
        """Yield what is named in headlines, among other capitalised words.

        Args:
            found: By first token what is named elsewhere.
        """
        text, runs = self._text, self._text.runs
        shouted = list(compress(zip(runs.first, runs.after, strict=True), runs.shouted))
        words = {word for first, after in shouted for word in text.lower[first:after]}
        phrases = Phrases(self._spelled(found.values(), words))
        for first, after in shouted:
            at = first
            while at < after:
                told = phrases.at(text.lower, at) if at not in found and text.lower[at] in phrases else None
                end = found[at].after if at in found else at + (told[0] if told else 1)
                fits = end <= after or (end == after + 1 and text.lower[after] in POSSESSIVES)  # MACY | 'S
                if told and fits and text.taken.isdisjoint(range(at, end)):
                    corporate = text.bits[told[1].after - 1] & CORPORATE
                    while corporate and end < after and text.bits[end] & CORPORATE:
                        end += 1  # MIDWAY | AIRLINES
                    yield told[1]._replace(first=at, after=end)
                at = end

    def _spelled(self, found: Iterable[Body], words: Collection[str]) -> dict[Key, Body]:
        """Return what is named by the words of its names, with Corp or without, if they begin with some."""
        lower, spelled = self._text.lower, {}
        for body in found if words else ():
            if lower[body.first] in words or body.key[0] in words:
                spelled[lower[body.first : body.after]] = spelled[body.key] = body
        common = [key for key in spelled if len(key) == 1 and in_small_letters(self._text.text, key[0])]
        for key in common:
            del spelled[key]
        return spelled
