"""Numbers in front of a unit: digits, words, scales and fractions."""

from __future__ import annotations

from decimal import Decimal, localcontext
from math import prod

from attrs import frozen

from onrecord.extractors.amounts.lexemes import Lexemes, Rational
from onrecord.extractors.amounts.spelled import in_words

_VAGUE = frozenset("PVZE")
_SCALES = frozenset("SL")
_PARTS = frozenset("HQ")
_DIGITS_AND_WORDS = frozenset("NWX")
_PRECISION = 40
_PLACES = 9
_LEAP = 1000  # how much more the words before its largest can make of a number


@frozen
class Number:
    """What a stretch of lexemes says.

    Attributes:
        value: The number.
        vague: Whether it is only named as a magnitude: millions.
        scale: What its scale word multiplies by.
    """

    value: Rational
    vague: bool = False
    scale: Rational = 1

    def of_scale(self, other: Number) -> Number:
        """Return the number with the scale of `other`, where it must be meant: 3 of `3 to 4 million`."""
        if self.scale == 1 and self.value * other.scale < other.value:
            return Number(self.value * other.scale, scale=other.scale)
        return self

    def negated(self) -> Number:
        """Return the number below zero."""
        return Number(-self.value, self.vague, self.scale)


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

    Numbers of one word and a scale, and halves and quarters, are read here; longer ones in words
    are left to quantulum3.
    """
    kinds = lexemes.kinds
    indexes = [index for index in range(begin, end) if lexemes.values[index] is not None]
    scale = _product(lexemes, [index for index in indexes if kinds[index] in _SCALES])
    if not _VAGUE.isdisjoint(kinds[begin:end]):
        return Number(_product(lexemes, indexes), vague=True, scale=scale)
    if not _PARTS.isdisjoint(kinds[begin:end]):
        return Number(_with_part(lexemes, indexes, begin, end) * scale, scale=scale)
    if sum(kinds[index] in _DIGITS_AND_WORDS for index in indexes) <= 1:
        return Number(_product(lexemes, indexes), scale=scale)
    value = in_words(" ".join(text[lexemes.starts[begin] : lexemes.ends[end - 1]].lower().split()))
    largest = max(lexemes.number(index) for index in indexes)
    is_plausible = value is not None and largest <= value < largest * _LEAP
    return Number(value, scale=scale) if value is not None and is_plausible else None


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
        text = f"{exact:.{_PLACES}f}"
    return text.rstrip("0").rstrip(".")
