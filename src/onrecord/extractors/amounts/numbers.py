"""Numbers in front of a unit: digits, words, scales and fractions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal, localcontext
from fractions import Fraction
from math import prod
from typing import NamedTuple

from onrecord.extractors.amounts.lexemes import Lexemes, Rational
from onrecord.extractors.amounts.spelled import in_words

_VAGUE = frozenset("PVZE")
_SCALES = frozenset("SL")
_PARTS = frozenset("HQ")
_DIGITS_AND_WORDS = frozenset("NWX")
_HUNDRED = 100
_BELOW_HUNDRED = "(?:XD?W|X|W)"
#: Twenty-five; one hundred; two hundred and six: in classes of words.
_PLAIN = re.compile(f"(?:[WA]?D?S(?:[DJ]?{_BELOW_HUNDRED})?|{_BELOW_HUNDRED})")
#: Nothing is a hundred or a ten and none; and a dozen counts things, which twelve may be.
_NOT_PLAIN = frozenset({0, 12})
_PRECISION = 40
_PLACES = 9  # of what no decimals tell in full: a third
_LEAP = 1000  # how much more the words before its largest can make of a number


class Number(NamedTuple):
    """What a stretch of lexemes says.

    Attributes:
        value: The number.
        vague: Whether it is only named as a magnitude: millions.
        scale: What the scale words at its end multiply by.
        last_scale: What the last of them does: a thousand, in `two hundred thousand`.
        near: Whether it is no exact number: a couple.
    """

    value: Rational
    vague: bool = False
    scale: Rational = 1
    last_scale: Rational = 1
    near: bool = False

    def of_scale(self, other: Number) -> Number:
        """Return the number with the scale of `other`, where it must be meant: 3 of `3 to 4 million`."""
        for scale in (other.scale, other.last_scale):
            if self.scale == 1 and self.value * scale < other.value:
                return Number(self.value * scale, scale=scale)
        return self

    def negated(self) -> Number:
        """Return the number below zero."""
        return self._replace(value=-self.value)


def _product(lexemes: Lexemes, indexes: list[int]) -> Rational:
    return prod((lexemes.number(index) for index in indexes), start=1)


def _with_part(lexemes: Lexemes, indexes: list[int], begin: int, end: int) -> Rational:
    """Return a number with a half or a quarter in it, without its scale."""
    kinds = lexemes.kinds
    part = next(index for index in indexes if kinds[index] in _PARTS)
    before = [index for index in indexes if index < part and kinds[index] in _DIGITS_AND_WORDS]
    if "J" in kinds[begin:part]:
        joint = kinds.index("J", begin, end)
        whole = sum((lexemes.number(i) for i in before if i < joint), 0) or 1
        times = _product(lexemes, [index for index in before if index > joint])
        return whole + times * lexemes.number(part)
    return _product(lexemes, before) * lexemes.number(part)


def read_number(lexemes: Lexemes, text: str, begin: int, end: int) -> Number | None:
    """Return the number in the lexemes from `begin` to `end`; None where it cannot be read.

    Scales, halves, quarters and plain numbers are read here; what else several words say before a scale is
    left to quantulum3.
    """
    kinds = lexemes.kinds
    stretch = kinds[begin:end]
    if stretch in ("N", "W"):  # most are as simple as that
        return Number(lexemes.number(begin))
    if stretch in ("NS", "WS"):
        scale = lexemes.number(begin + 1)
        return Number(lexemes.number(begin) * scale, scale=scale, last_scale=scale)
    indexes = [index for index in range(begin, end) if lexemes.values[index] is not None]
    ending = len(stretch.rstrip("SLD"))
    scales = [index for index in indexes if index >= begin + ending]
    scale, last_scale = _product(lexemes, scales), _product(lexemes, scales[-1:])
    if stretch[-1:] in ("E", "O") and "E" in stretch:
        return Number(_product(lexemes, indexes), near=True) if indexes else None
    if not _VAGUE.isdisjoint(stretch):
        counted = [index for index in indexes if kinds[index] != "E"]
        return Number(_product(lexemes, counted), vague=True, scale=scale)
    if not _PARTS.isdisjoint(stretch):
        times = _product(lexemes, [index for index in indexes if kinds[index] in _SCALES])
        return Number(_with_part(lexemes, indexes, begin, end) * times, scale=times)
    value = (_with_point if "p" in stretch else _in_terms)(lexemes, text, begin, end)
    is_part = "O" not in stretch or lexemes.number(begin) < 1  # 3/4 of a dollar
    return Number(value, scale=scale, last_scale=last_scale) if value is not None and is_part else None


def _with_point(lexemes: Lexemes, text: str, begin: int, end: int) -> Rational | None:
    """Return a number with its decimals in words: two point five million."""
    kinds = lexemes.kinds
    point = kinds.index("p", begin, end)
    behind = next((i for i in range(point, end) if kinds[i] in _SCALES), end)
    whole = _in_terms(lexemes, text, begin, point)
    decimals = ""
    for index in range(point + 1, behind):
        if kinds[index] in _DIGITS_AND_WORDS:
            is_unit = kinds[index] == "W" and kinds[index - 1] in "XD"  # twenty-five
            decimals = (decimals[:-1] if is_unit else decimals) + str(lexemes.number(index))
    if whole is None or not decimals.isdecimal():
        return None
    times = _product(lexemes, [i for i in range(behind, end) if kinds[i] in _SCALES])
    return (whole + Fraction(int(decimals), 10 ** len(decimals))) * times


def _in_terms(lexemes: Lexemes, text: str, begin: int, end: int) -> Rational | None:
    """Return the sum of terms of falling size: one million, two hundred thousand and five."""
    total: Rational = 0
    limit: Rational | None = None
    for first, cut, last in _terms(lexemes, begin, end):
        value = _below_scale(lexemes, text, first, cut)
        times = _product(lexemes, [index for index in range(cut, last) if lexemes.kinds[index] in _SCALES])
        if value is None or (limit is not None and value * times >= limit):
            return None
        total, limit = total + value * times, times
    return total


def _terms(lexemes: Lexemes, begin: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Yield where each term begins, where its scale does, and where it ends; a hundred is no scale."""
    while begin < end:
        cut = begin
        while cut < end and not (lexemes.kinds[cut] in _SCALES and lexemes.number(cut) != _HUNDRED):
            cut += 1
        last = cut
        while last < end and lexemes.kinds[last] in "SLD":
            last += 1
        yield begin, cut, last
        begin = last


def _below_scale(lexemes: Lexemes, text: str, begin: int, end: int) -> Rational | None:
    """Return what stands before a scale: twenty-five, two hundred and six; one where nothing does."""
    kinds = lexemes.kinds
    valued = [index for index in range(begin, end) if lexemes.values[index] is not None]
    numbers = [index for index in valued if kinds[index] in _DIGITS_AND_WORDS]
    if not numbers or (len(numbers) == 1 and numbers == valued[:1] and "A" not in kinds[begin : numbers[0]]):
        return _product(lexemes, valued)
    while kinds[begin] in "DJ,":
        begin += 1
    value = _plain(lexemes, begin, valued[-1] + 1)
    if value is None:
        surface = text[lexemes.starts[begin] : lexemes.ends[valued[-1]]]
        value = in_words(" ".join(surface.lower().split()))
    largest = max(lexemes.number(index) for index in valued)
    return value if value is not None and largest <= value < largest * _LEAP else None


def _plain(lexemes: Lexemes, begin: int, end: int) -> Rational | None:
    """Return a plain number below two thousand, as quantulum3 would read it, which takes seconds to load."""
    kinds = lexemes.kinds
    if not _PLAIN.fullmatch(kinds, begin, end):
        return None
    total: Rational = 0
    for index in range(begin, end):
        kind, number = kinds[index], lexemes.number(index)
        if kind == "S":
            total = (total or 1) * number
        elif kind in "WX":
            behind_ten = kind == "W" and "X" in kinds[max(begin, index - 2) : index]
            if number in _NOT_PLAIN or (behind_ten and number > 9):
                return None
            total += number
        elif kind == "D" and lexemes.words[index] != "-":
            return None
    return total


def decimal(value: Rational) -> str:
    """Return a number as decimal text, with at most nine decimals.

    Example:
        >>> from fractions import Fraction
        >>> decimal(Fraction(5, 2)), decimal(Fraction(3_000_000)), decimal(Fraction(1, 3))
        ('2.5', '3000000', '0.333333333')
    """
    if value.denominator == 1:
        return str(value.numerator)
    with localcontext() as context:
        context.prec = _PRECISION
        exact = Decimal(value.numerator) / Decimal(value.denominator)
    text = f"{exact:f}" if Fraction(exact) == value else f"{exact:.{_PLACES}f}"
    return text.rstrip("0").rstrip(".")
