"""Sums: where they stand, their numbers and their unit."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import prod

import regex
from attrs import evolve, frozen

from onrecord.extractors.amounts.currencies import Unit
from onrecord.extractors.amounts.lexemes import Lexemes, narrowed, parsed
from onrecord.extractors.amounts.numbers import Number, read_number
from onrecord.extractors.amounts.ranges import Ranges
from onrecord.grammar.money import SUM, YEAR

_LEAST_CHANGE = 10  # a dollar fifty, but no dollar four


@frozen
class Sum:
    """A sum of money, before its bounds and currency are known.

    Attributes:
        first: The index of its first lexeme.
        last: The index behind its last lexeme.
        unit: Its unit.
        low: The number of the unit, or the lower end of a range.
        high: The same, or the upper end.
    """

    first: int
    last: int
    unit: Unit
    low: Number
    high: Number


def sums(text: str, lexemes: Lexemes, ranges: Ranges) -> list[Sum]:
    """Return the sums in a stretch of lexemes, in order."""
    joined: list[Sum] = []
    for found in _Finder(text, lexemes, ranges).singles():
        if joined and (union := _union(joined[-1], found, lexemes, ranges)):
            joined[-1] = union
        else:
            joined.append(found)
    return joined


class _Finder:
    """Finds sums that stand on their own."""

    def __init__(self, text: str, lexemes: Lexemes, ranges: Ranges) -> None:
        self.text = text
        self.lexemes = lexemes
        self.ranges = ranges

    def singles(self) -> Iterator[Sum]:
        position = 0
        while match := SUM.search(self.lexemes.kinds, position):
            found = self._read(match)
            if found:
                yield found
            position = max(found.last, match.start() + 1) if found else match.start("unit") + 1

    def _read(self, match: regex.Match[str]) -> Sum | None:
        unit = self._unit(match)
        if unit is None or (match["stop"] and "before" not in unit.traits):
            return None
        if match["minus"] and self.lexemes.kinds[match.start()] != "C":
            return None
        is_prefix = match.start("unit") == match.start()
        found = self._prefixed(match, unit) if is_prefix else self._suffixed(match, unit)
        if found is None or self._is_cut(found):
            return None
        return self._with_country(self._with_minus(found, match))

    def _unit(self, match: regex.Match[str]) -> Unit | None:
        """Return the unit; of two that agree (USD $5), the one that says more."""
        units = [self.lexemes.unit(index) for index in range(*match.span("unit"))]
        if len(units) > 1 and not units[0].parts.keys() & units[1].parts.keys():
            return None
        return min(units, key=lambda unit: len(unit.parts))

    def _number(self, match: regex.Match[str], group: str) -> Number | None:
        return read_number(self.lexemes, self.text, *match.span(group))

    def _bracketed(self, match: regex.Match[str], unit: Unit) -> Sum:
        first, last = match.span()
        numbers = (self.lexemes.number(i) for i in range(first, last) if self.lexemes.kinds[i] in "NS")
        value = Number(-prod(numbers))
        return Sum(first, last, unit, value, value)

    def _prefixed(self, match: regex.Match[str], unit: Unit) -> Sum | None:
        if match["bracketed"]:
            return self._bracketed(match, unit)
        low = self._number(match, "low")
        if low is None:
            return None
        first, end = match.start(), match.end("low")
        if match["link"] and (high := self._number(match, "high")):
            least = low.of_scale(high)
            if self._is_plain_range(match, least, high):
                return Sum(first, match.end("high"), unit, least, high)
        if match["again"] and not match["link"]:
            again = self.lexemes.unit(match.end("again") - 1)
            if again.parts.keys() & unit.parts.keys():
                return Sum(first, match.end("again"), min(unit, again, key=lambda u: len(u.parts)), low, low)
        return Sum(first, end, unit, low, low)

    def _is_plain_range(self, match: regex.Match[str], low: Number, high: Number) -> bool:
        """Tell whether `$5 to 7` is a range; `$5 to 10 people` is none."""
        last, kinds = match.end("high"), self.lexemes.kinds
        counts = match["link"] != "D" and high.scale == 1 and kinds[last : last + 1] == "x"
        return not counts and self.ranges.is_range(
            self.lexemes, match.start("link"), match.start(), low, high
        )

    def _suffixed(self, match: regex.Match[str], unit: Unit) -> Sum | None:
        last = match.end("unit")
        if match["change"] and (change := self._with_change(match, unit)):
            return change
        if match["bare"]:
            value = self._number(match, "bare")
            return Sum(match.start(), last, unit, value, value) if value else None
        if not match["link"] and (both := self._between(match, unit)):
            return both
        low = self._number(match, "low")
        if not match["link"]:
            return Sum(self._begin(match), last, unit, low, low) if low else None
        high, first = self._quoted(match) or self._number(match, "high"), match.start()
        if low and self._is_year(match):
            low = None
        least = low.of_scale(high) if low and high else None
        if least and high and self.ranges.is_range(self.lexemes, match.start("link"), first, least, high):
            return Sum(first, last, unit, least, high)
        return Sum(match.start("high"), last, unit, high, high) if high else None

    def _between(self, match: regex.Match[str], unit: Unit) -> Sum | None:
        """Read `between four mln and seven mln dlrs`, which is no number of its own."""
        (begin, end), kinds = match.span("low"), self.lexemes.kinds
        joint = kinds.find("J", begin, end)
        if joint < 0 or kinds[max(0, begin - 1)] != "B":
            return None
        low = read_number(self.lexemes, self.text, begin, joint)
        high = read_number(self.lexemes, self.text, joint + 1, end)
        if low is None or high is None or low.value >= high.value:
            return None
        return Sum(begin, match.end("unit"), unit, low, high)

    def _quoted(self, match: regex.Match[str]) -> Number | None:
        """Return the upper end of a quotation of exchange that only gives its last digits: 1.7820/30."""
        low, high = self.lexemes.words[match.start("low")], self.lexemes.words[match.start("high")]
        if match["link"] == "/" and match["low"] == match["high"] == "N" and "." in low and high.isdecimal():
            return Number(parsed(low[: -len(high)] + high))
        return None

    def _is_year(self, match: regex.Match[str]) -> bool:
        """Tell whether the first number is a year: in 1986 to 15.9 billion dlrs."""
        begin, end = match.span("low")
        return end - begin == 1 and YEAR.search(self.lexemes.words[begin]) is not None

    def _begin(self, match: regex.Match[str]) -> int:
        """Return where a sum begins: `a few` is no part of it, nor the article of `a billion-dollar gap`."""
        begin, end = match.span("low")
        kinds = self.lexemes.kinds
        few = kinds.find("E", begin, end)
        if few >= 0:
            return next(index for index in range(few, end) if kinds[index] == "S")
        is_article = kinds[begin] == "A" and kinds[end : end + 1] == "D"
        return begin + is_article

    def _with_change(self, match: regex.Match[str], unit: Unit) -> Sum | None:
        """Read a dollar fifty, two dollars and a half."""
        low = self._number(match, "low") if match["low"] and not match["link"] else None
        if low is None or low.scale > 1 or min(unit.parts.values()) > 1 or match["low"] == "N":
            return None
        end = match.end("change")
        if match["change"].startswith("J"):
            value = Number(low.value + self.lexemes.number(end - 1))
        elif (change := self._number(match, "change")) and change.value >= _LEAST_CHANGE:
            value = Number(low.value + Fraction(change.value) / 100)
        else:
            return None
        return Sum(match.start(), end, unit, value, value)

    def _is_cut(self, found: Sum) -> bool:
        """Tell whether letters run on right behind digits: $5th. But `$20s` is a sum."""
        lexemes, last = self.lexemes, found.last
        return (
            lexemes.kinds[last : last + 1] == "x"
            and lexemes.kinds[last - 1] in "NL"
            and lexemes.ends[last - 1] == lexemes.starts[last]
            and lexemes.words[last] != "s"
        )

    def _with_minus(self, found: Sum, match: regex.Match[str]) -> Sum:
        """Return the sum, below zero where a minus sign stands before its number or its sign."""
        lexemes, first = self.lexemes, found.first
        if match["minus"] and lexemes.kinds[first] == "C":
            return evolve(found, low=found.low.negated(), high=found.high.negated())
        if lexemes.kinds[first] != "C" or not first:
            return found
        sign, alone = (
            lexemes.words[first - 1],
            first < 2 or lexemes.ends[first - 2] < lexemes.starts[first - 1],
        )
        if sign in "-−" and alone and lexemes.ends[first - 1] == lexemes.starts[first]:
            return evolve(found, first=first - 1, low=found.low.negated(), high=found.high.negated())
        if sign == "(" and self.ranges.losses.isdisjoint(lexemes.words[max(0, first - 2) : first - 1]):
            return found
        if sign == "(" and lexemes.kinds[found.last : found.last + 1] == ")":
            return evolve(found, low=found.low.negated(), high=found.high.negated())
        return found

    def _with_country(self, found: Sum) -> Sum:
        """Return the sum with the country that stands apart from its sign: US $5, $5 (Canadian)."""
        first, last, lexemes = found.first, found.last, self.lexemes
        if len(found.unit.parts) == 1 or not (lexemes.kinds[first] == "C" or "firm" in found.unit.traits):
            return found
        is_apart = (
            lexemes.kinds[first] == "C"
            and first > 0
            and lexemes.is_capital(first - 1)
            and lexemes.kinds[max(0, first - 2)] != "G"
        )
        if is_apart and (codes := self.ranges.country(lexemes, first - 1, first, found.unit)):
            return evolve(found, first=first - 1, unit=narrowed(found.unit, codes))
        opened = lexemes.kinds[last : last + 1] == "("
        for end in range(last + 1 + opened, min(last + 4, len(lexemes.kinds) + 1)):
            after = lexemes.kinds[end : end + 1]
            codes = self.ranges.country(lexemes, last + opened, end, found.unit)
            if codes and (after == ")" if opened else after != "x"):
                return evolve(found, last=end + opened, unit=narrowed(found.unit, codes))
        return found


def _union(one: Sum, two: Sum, lexemes: Lexemes, ranges: Ranges) -> Sum | None:
    """Return the range, or the sum in two units, that two sums make together."""
    between = lexemes.kinds[one.last : two.first]
    codes = one.unit.parts.keys() & two.unit.parts.keys()
    if not codes or len(between) > 4 or one.low != one.high:
        return None
    if between in ("", "J") and _is_coin(one, two):
        value = Number(one.low.value + Fraction(two.low.value) / two.unit.per_main(two.unit.default))
        return evolve(one, last=two.last, low=value, high=value)
    if not ranges.joins(lexemes, one.last, two.first):
        return None
    unit = min(one.unit, two.unit, key=lambda unit: len(unit.parts))
    parts = {code: two.unit.parts[code] for code in unit.parts if code in codes}
    share = Fraction(*(side.unit.parts[min(codes)] for side in (two, one)))
    low = one.low.of_scale(two.low) if share == 1 else Number(one.low.value * share)
    if not ranges.is_range(lexemes, one.last, one.first, low, two.low):
        return None
    return Sum(one.first, two.last, evolve(unit, parts=parts), low, two.high)


def _is_coin(one: Sum, two: Sum) -> bool:
    """Tell whether the second sum is the small change of the first: five dollars and ten cents."""
    main, coin = min(one.unit.parts.values()), min(two.unit.parts.values())
    return main == 1 < coin and two.low == two.high and two.low.value < coin
