"""Edges: what stands beside a sum and belongs to it, its minus sign, its country, its shillings."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from onrecord.extractors.amounts.currencies import Unit
from onrecord.extractors.amounts.lexemes import Lexemes, narrowed
from onrecord.extractors.amounts.numbers import Number
from onrecord.extractors.amounts.ranges import Ranges

_MINUS = "-−"
#: Lexemes of `(CAD)`.
_CODED = 3
_OLD_PARTS = {"s": 20, "d": 240}  # shillings and old pence to the pound


class Sum(NamedTuple):
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

    def negated(self, first: int) -> Sum:
        """Return the sum below zero, from the lexeme `first` on."""
        return self._replace(first=first, low=self.low.negated(), high=self.high.negated())


def is_cut(found: Sum, lexemes: Lexemes, ranges: Ranges) -> bool:
    """Tell whether letters run on right behind digits: $5th. But `$20s` and `£5pp` are sums."""
    last = found.last
    return (
        lexemes.kinds[last : last + 1] == "x"
        and lexemes.kinds[last - 1] in "NL"
        and lexemes.ends[last - 1] == lexemes.starts[last]
        and lexemes.words[last] not in ranges.glued
    )


def with_minus(found: Sum, lexemes: Lexemes, ranges: Ranges) -> Sum:
    """Return the sum, below zero where a minus or brackets say so: -$5, minus $5, a loss of ($5)."""
    first, kinds, words = found.first, lexemes.kinds, lexemes.words
    if not first:
        return found
    if kinds[first - 1] == "m" and kinds[max(0, first - 2)] not in "RUKLNSWX":  # not plus or minus
        return found.negated(first - 1)
    if kinds[first] not in "CN":
        return found
    sign, is_apart = words[first - 1], first < 2 or lexemes.ends[first - 2] < lexemes.starts[first - 1]
    if sign in _MINUS and is_apart and lexemes.ends[first - 1] == lexemes.starts[first]:
        return found.negated(first - 1)
    is_loss = sign == "(" and not ranges.losses.isdisjoint(words[max(0, first - 2) : first - 1])
    if kinds[first] == "C" and is_loss and kinds[found.last : found.last + 1] == ")":
        return found.negated(first)
    return found


def with_country(found: Sum, lexemes: Lexemes, ranges: Ranges) -> Sum:
    """Return the sum with the country that stands apart from its sign: US $5, $5 (Canadian)."""
    first, last = found.first, found.last
    if lexemes.kinds[first] == "N" and lexemes.is_glued(first):  # A|15 cents
        own = ranges.currencies.countries.at(lexemes.words, first - 1)
        codes = own[1].intersection(found.unit.parts) if own and own[0] == 1 else frozenset()
        return found._replace(first=first - 1, unit=narrowed(found.unit, codes)) if codes else found
    lettered = lexemes.kinds[first] in "UK" and "before" in found.unit.traits  # Nepalese | Rs 5
    lettered = lettered and lexemes.words[max(0, first - 2)] != "in"  # in Nepal | Rs 5 buys tea
    is_sign = lexemes.kinds[first] == "C" or lettered
    if len(found.unit.parts) == 1 or not (is_sign or "firm" in found.unit.traits):
        return found
    is_apart = (
        is_sign
        and first > 0
        and (lettered or lexemes.is_capital(first - 1))
        and lexemes.kinds[max(0, first - 2)] != "G"
    )
    if is_apart and (codes := ranges.country(lexemes, first - 1, first, found.unit)):
        return found._replace(first=first - 1, unit=narrowed(found.unit, codes))
    opened = lexemes.kinds[last : last + 1] == "("
    if opened and (code := _coded(found, lexemes)):
        return found._replace(last=last + _CODED, unit=narrowed(found.unit, frozenset({code})))
    if not ranges.begins_country(lexemes, last + opened):
        return found
    for end in range(last + 1 + opened, min(last + 4, len(lexemes.kinds) + 1)):
        after = lexemes.kinds[end : end + 1]
        codes = ranges.country(lexemes, last + opened, end, found.unit)
        if codes and (after == ")" if opened else after != "x"):
            return found._replace(last=end + opened, unit=narrowed(found.unit, codes))
    return found


def _coded(found: Sum, lexemes: Lexemes) -> str:
    """Return the code in brackets that says whose dollars they are: $5 | (CAD); or nothing."""
    inside = found.last + 1
    if lexemes.kinds[inside + 1 : inside + 2] != ")":
        return ""
    word = lexemes.text[lexemes.starts[inside] : lexemes.ends[inside]]
    return word if word in found.unit.parts else ""


def with_shillings(found: Sum, lexemes: Lexemes) -> Sum:
    """Return the sum with the parts of a pound before 1971: £5 6s 8d."""
    if found.unit.word != "£" or found.low != found.high or found.low.scale > 1:
        return found
    for letter, parts in _OLD_PARTS.items():
        at = found.last
        is_part = lexemes.kinds[at : at + 1] == "N" and lexemes.words[at + 1 : at + 2] == [letter]
        if is_part and lexemes.ends[at] == lexemes.starts[at + 1]:
            value = Number(found.low.value + Fraction(lexemes.number(at)) / parts)
            found = found._replace(last=at + 2, low=value, high=value)
    return found
