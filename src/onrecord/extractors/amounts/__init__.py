"""The extractor of amounts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal, localcontext
from fractions import Fraction

from onrecord.extractors.amounts.bounds import Modifiers, bound_after, bound_before
from onrecord.extractors.amounts.context import currency_of
from onrecord.extractors.amounts.lexemes import Lexemes, Words, read, stretches
from onrecord.extractors.amounts.per import PerUnits, per_after
from onrecord.extractors.amounts.sums import Finder, Ranges, Sum
from onrecord.hookspecs import Extractor, extractor, hookimpl
from onrecord.lexicon import lexicon
from onrecord.model import Argument, Document, Finding, entity
from onrecord.spans import Span

_DIGITS = 30


def decimal(value: Fraction) -> str:
    """Return a number as decimal text.

    Example:
        >>> decimal(Fraction(5, 2)), decimal(Fraction(3_000_000))
        ('2.5', '3000000')
    """
    with localcontext() as context:
        context.prec = _DIGITS
        text = f"{Decimal(value.numerator) / Decimal(value.denominator):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _findings(document: Document, lexemes: Lexemes, found: Sum) -> Iterator[Finding]:
    """Yield the findings of one sum: the amount, and the entity that it is."""
    words = lexicon(document)
    modifiers = words.table(Modifiers)
    first = found.first
    before = lexemes.kinds[first - 1 : first]
    bound = bound_before(lexemes, first - (before == "B"), modifiers)
    if "B" in lexemes.kinds[max(0, bound.first - 1) : first] and found.low != found.high:
        first = lexemes.kinds.rindex("B", 0, first)
    per, last = per_after(lexemes, found.last, words.table(PerUnits))
    effect = bound_after(lexemes, last, modifiers) or bound.effect
    span = Span(lexemes.starts[first], lexemes.ends[found.last - 1])
    code = currency_of(found.unit, span.start, document)
    parts = found.unit.per_main(code)
    low, high = decimal(found.low / parts), decimal(found.high / parts)
    attributes: dict[str, object] = {
        "currency": code,
        "low": None if effect == "high" else low,
        "high": None if effect == "low" or found.vague else high,
    }
    yield entity("money", [span], attributes, rule="money")
    more = {"approximate": bool(effect) or found.vague, "per": per}
    yield Finding("amount", [Argument("amount", span)], attributes | more, rule="amount")


@extractor(kinds={"amount", "money"})
def amounts(document: Document) -> Iterable[Finding]:
    """Find the sums of money that a document names."""
    table = lexicon(document).table(Words)
    for start, end in stretches(document, table):
        lexemes = read(document.text, start, end, table)
        for found in Finder(document.text, lexemes, lexicon(document).table(Ranges)).sums():
            yield from _findings(document, lexemes, found)


@hookimpl
def onrecord_register_extractors() -> list[Extractor]:
    """Register the extractor."""
    return [amounts]
