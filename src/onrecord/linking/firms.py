"""Organizations whose names hold no telling word, known by what stands around: `Norlake shares`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from onrecord.lexicon import lexicon
from onrecord.linking.mentions import Body, Key
from onrecord.linking.signs import LIKELY, LISTED, OTHER, PLACED, SURE, Signs
from onrecord.linking.wholes import Wholes
from onrecord.model import Document
from onrecord.segment.classes import classes
from onrecord.segment.names import name_runs
from onrecord.segment.tokens import tokens

#: What stands between the names of a list, and how many are read.
_JOINTS: Final = frozenset({(",",), ("and",), ("or",), (",", "and")})
_SERIES: Final = 8
#: Of a shorter name no word may be somebody's.
_LONG: Final = 3


class Firms:
    """Finds the organizations that are known by what stands around their names, and all that names them.

    Args:
        people: The tokens of names of people.
        taken: Those of what is known for an organization by its own words.
    """

    def __init__(self, document: Document, people: AbstractSet[int], taken: AbstractSet[int]) -> None:
        found = tokens(document)
        self._lower, self._people = found.lower, people
        self._runs = name_runs(document)
        self._signs = Signs(found.words, found.lower, classes(document), lexicon(document))
        self._wholes = Wholes(document, people, people | taken, self._signs)

    def mentions(self) -> Iterator[Body]:
        """Yield what names them."""
        signs = self._told()
        found = list(self._named(signs)) if signs else []
        names: set[Key] = set()
        for body in found:
            signs[body.key] |= self._signs.against(body.first, body.after)
            alone = signs[body.key] & LISTED or not self._wholes.is_paired(body.first, body.after)
            if alone and self._wholes.is_name(body.first, body.after):
                names.add(body.key)
        people = {self._lower[at] for at in self._people} if names else set()
        known = {k for k in names if _is_known(signs[k]) and people.isdisjoint(_own(k, signs[k]))}
        return (body for body in found if body.key in known)

    def _told(self) -> dict[Key, int]:
        """Return by their keys the names around which anything tells of an organization."""
        found: dict[Key, int] = {}
        for first, after in self._signs.near(self._runs):
            begin = self._wholes.begin(first, after)
            end = self._wholes.end(begin, after)
            level = self._signs.around(begin, end)
            listed = level > 0 and end == after and self._signs.is_listed(begin)
            level |= LISTED * listed
            if level and self._wholes.can_be(begin, end, after, listed=listed):
                for key in (self._lower[begin:end], *(self._listed(end) if listed else ())):
                    found[key] = found.get(key, 0) | level
        return found

    def _listed(self, after: int) -> Iterator[Key]:
        """Yield the names that go on a list behind one: companies such as Acme`, Norlake and Oakhart`."""
        runs, number = self._runs, bisect_left(self._runs.first, after)
        series = slice(number, number + _SERIES)
        for first, end in zip(runs.first[series], runs.after[series], strict=True):
            if self._lower[after:first] not in _JOINTS:
                break
            if self._wholes.can_be(first, end, end, listed=True):
                yield self._lower[first:end]
            after = end

    def _named(self, keys: Collection[Key]) -> Iterator[Body]:
        """Yield what has the same words as a key."""
        runs, firsts = self._runs, {key[0] for key in keys}
        for first, after, shouted in zip(runs.first, runs.after, runs.shouted, strict=True):
            if shouted or firsts.isdisjoint(self._lower[first:after]):
                continue
            for at in range(first, after):
                if self._lower[at] in firsts:
                    end = self._wholes.end(at, after)
                    key = self._lower[at:end]
                    if key in keys and self._wholes.stands(at, end, first):
                        yield Body(at, end, "organization", key)


def _is_known(signs: int) -> bool:
    """Tell whether signs are enough."""
    if signs & (SURE | OTHER):
        return not signs & OTHER
    weak = signs & ~(LIKELY | PLACED | LISTED)
    return not signs & PLACED and bool(signs & LIKELY or weak.bit_count() > 1)


def _own(key: Key, signs: int) -> Key:
    """Return the words of a name that must not be somebody's: an organization may be called after one.

    Of two words the first may be, where it is sure: James Speller, director at `Speller` | Marsh.
    """
    return key if len(key) < _LONG - bool(signs & SURE) else key[-1:]
