"""Sums: where they stand, their numbers and their unit."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import regex
from attrs import evolve, frozen

from onrecord.extractors.amounts.currencies import Unit
from onrecord.extractors.amounts.lexemes import Lexemes
from onrecord.extractors.amounts.numbers import Number, read_number
from onrecord.grammar.money import SUM
from onrecord.lexicon import Lexicon


@frozen
class Sum:
    """A sum of money, before its bounds and currency are known.

    Attributes:
        first: The index of its first lexeme.
        last: The index behind its last lexeme.
        unit: Its unit.
        low: The number of the unit, or the lower end of a range.
        high: The same, or the upper end.
        vague: Whether only a magnitude is named.
        scale: What the scale word of its first number multiplies by.
    """

    first: int
    last: int
    unit: Unit
    low: Fraction
    high: Fraction
    vague: bool = False
    scale: Fraction = Fraction(1)


class Ranges:
    """The words that tell a range from a change."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.breakers = lexicon.phrases("range_breakers")
        self.openers = lexicon.phrases("range_openers")
        self.modifiers = frozenset(e.phrase.split()[-1] for e in lexicon.entries("amount_modifiers"))


class Finder:
    """Finds the sums in one stretch of lexemes."""

    def __init__(self, text: str, lexemes: Lexemes, ranges: Ranges) -> None:
        self.text = text
        self.lexemes = lexemes
        self.ranges = ranges

    def sums(self) -> list[Sum]:
        """Return the sums, in order."""
        joined: list[Sum] = []
        for found in self._single():
            if joined and (union := self._union(joined[-1], found)):
                joined[-1] = union
            else:
                joined.append(found)
        return joined

    def _single(self) -> Iterator[Sum]:
        position = 0
        while match := SUM.search(self.lexemes.kinds, position):
            found = self._read(match)
            if found:
                yield found
            position = max(found.last, match.start() + 1) if found else match.start("unit") + 1

    def _read(self, match: regex.Match[str]) -> Sum | None:
        first, last = match.span()
        unit, units = self.lexemes.unit(match.start("unit")), range(*match.span("unit"))
        if len(units) > 1:
            unit = min((self.lexemes.unit(index) for index in units), key=lambda unit: len(unit.parts))
        named = [i for i in range(first, last) if self.lexemes.kinds[i] == "Y" and self.lexemes.values[i]]
        if named:
            unit = self.lexemes.unit(named[0])
        if match["bracketed"]:
            return self._bracketed(match, unit)
        if match["bare"]:
            scale = self._number(match, "bare")
            return self._sum(first, last, unit, scale) if scale else None
        if match["again"] and not self._agree(match, unit):
            last = match.start("again")
        return self._ranged(match, first, last, unit)

    def _bracketed(self, match: regex.Match[str], unit: Unit) -> Sum | None:
        first, last = match.span()
        indexes = [i for i in range(first, last) if self.lexemes.kinds[i] in "NS"]
        value = Fraction(-1)
        for index in indexes:
            value *= self.lexemes.number(index)
        return Sum(first, last, unit, value, value)

    def _agree(self, match: regex.Match[str], unit: Unit) -> bool:
        """Tell whether the unit behind the number can be the one before it: $5 million dollars."""
        again = self.lexemes.unit(match.end("again") - 1)
        return bool(again.parts.keys() & unit.parts.keys()) and match["link"] is None

    def _number(self, match: regex.Match[str], group: str) -> Number | None:
        return read_number(self.lexemes, self.text, *match.span(group))

    def _ranged(self, match: regex.Match[str], first: int, last: int, unit: Unit) -> Sum | None:
        low = self._number(match, "low")
        if low is None:
            return None
        if match["change"]:
            return self._changed(match, low, unit)
        is_prefix = match.start("unit") < match.start("low")
        begin, end = match.span("low")
        if not match["link"]:
            first = self._begin(match) if not is_prefix else first
            return self._checked(self._sum(first, last, unit, low))
        high = self._number(match, "high")
        if high and self._is_range(match["link"], begin if not is_prefix else first, low, high):
            if low.scale == 1 and low.value < high.value / high.scale:
                low = Number(low.value * high.scale)
            return Sum(first, last, unit, low.value, high.value, scale=high.scale)
        if is_prefix:
            return self._checked(self._sum(first, end, unit, low))
        if high is None:
            return None
        return self._checked(self._sum(match.start("high"), last, unit, high))

    def _sum(self, first: int, last: int, unit: Unit, number: Number) -> Sum:
        return Sum(first, last, unit, number.value, number.value, number.vague, number.scale)

    def _begin(self, match: regex.Match[str]) -> int:
        """Return where a sum begins: `a few` before a scale word is no part of it."""
        begin, end = match.span("low")
        kinds = self.lexemes.kinds
        few = kinds.find("E", begin, end)
        return begin if few < 0 else next(i for i in range(few, end) if kinds[i] == "S")

    def _changed(self, match: regex.Match[str], low: Number, unit: Unit) -> Sum | None:
        begin, end = match.span("change")
        if min(unit.parts.values()) > 1 or low.scale > 1:
            return self._sum(match.start(), match.end("unit"), unit, low)
        if match["change"].startswith("J"):
            value = low.value + self.lexemes.number(end - 1)
        else:
            change = read_number(self.lexemes, self.text, begin, end)
            value = low.value + (change.value / 100 if change else Fraction(0))
        return Sum(*match.span(), unit, value, value)

    def _checked(self, found: Sum) -> Sum | None:
        """Return the sum unless what stands around it makes it none."""
        lexemes = self.lexemes
        if found.last < len(lexemes.kinds) and lexemes.kinds[found.last] == "x":
            glued = lexemes.ends[found.last - 1] == lexemes.starts[found.last]
            if glued and lexemes.words[found.last] != "s" and lexemes.kinds[found.last - 1] in "NSL":
                return None
        return found

    def _is_range(self, link: str, first: int, low: Number, high: Number) -> bool:
        if low.vague or high.vague or (low.scale > high.scale):
            return False
        kinds = self.lexemes.kinds
        least = low.value * high.scale if low.scale == 1 else low.value
        if not (low.value < high.value or least < high.value):
            return False
        if link == "J":
            return "B" in kinds[max(0, first - 3) : first]
        return not self._is_broken(first)

    def _is_broken(self, first: int) -> bool:
        """Tell whether the words before a sum make what follows a change, and no range."""
        words, index = self.lexemes.words, first - 1
        plain = self.ranges.modifiers - self.ranges.breakers
        while index >= max(0, first - 3) and words[index] in plain:
            index -= 1
        if index < 0 or words[index] not in self.ranges.breakers:
            return False
        return words[index] != "from" or self.ranges.openers.isdisjoint(words[max(0, index - 3) : index])

    def _union(self, one: Sum, two: Sum) -> Sum | None:
        """Return the range, or the sum in two units, that two sums make together."""
        between = self.lexemes.kinds[one.last : two.first]
        if not one.unit.parts.keys() & two.unit.parts.keys() or len(between) > 4:
            return None
        if between in ("", "J") and self._is_coin(one, two):
            parts = two.unit.per_main(two.unit.default)
            value = one.low + two.low / parts
            return evolve(one, last=two.last, low=value, high=value)
        if not between or between[0] not in "TDJ" or not self._is_modified(one.last + 1, two.first):
            return None
        low, high = Number(one.low, one.vague, one.scale), Number(two.low, two.vague, two.scale)
        if one.low != one.high or not self._is_range(between[0], one.first, low, high):
            return None
        least = one.low
        if one.scale == 1 and one.low < two.low / two.scale:
            least *= two.scale
        return evolve(two, first=one.first, low=least / self._share(one, two))

    def _share(self, one: Sum, two: Sum) -> Fraction:
        """Return how many of the first unit make one of the second."""
        code = two.unit.default or next(iter(two.unit.parts))
        return Fraction(one.unit.per_main(code), two.unit.per_main(code))

    def _is_coin(self, one: Sum, two: Sum) -> bool:
        main, coin = min(one.unit.parts.values()), min(two.unit.parts.values())
        return main == 1 < coin and one.low == one.high and two.low < coin

    def _is_modified(self, begin: int, end: int) -> bool:
        """Tell whether nothing but a modifier stands between the offsets."""
        return begin == end or self.lexemes.words[end - 1] in self.ranges.modifiers
