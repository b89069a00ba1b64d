"""Findings of the sums in a document: amount, bounds, per-unit and subject."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from onrecord.extractors.amounts.bounds import Modifiers, bound_after, bound_before
from onrecord.extractors.amounts.context import Context
from onrecord.extractors.amounts.edges import Sum
from onrecord.extractors.amounts.guards import Cues, is_money
from onrecord.extractors.amounts.lexemes import Lexemes, Rational, Words, read
from onrecord.extractors.amounts.numbers import decimal
from onrecord.extractors.amounts.per import PerUnits, per_after, per_label
from onrecord.extractors.amounts.ranges import Ranges
from onrecord.extractors.amounts.subjects import Subjects
from onrecord.extractors.amounts.sums import sums
from onrecord.extractors.amounts.vocabulary import Grammar
from onrecord.lexicon import lexicon
from onrecord.model import Argument, Document, Finding, entity
from onrecord.spans import Span


class _Amounts:
    """Makes findings of the sums in one stretch of lexemes."""

    def __init__(self, document: Document, lexemes: Lexemes, before: _Amounts | None) -> None:
        words = lexicon(document)
        self.lexemes = lexemes
        self.context: Context = Context(document, lexemes.starts[0], before.context if before else None)
        self.modifiers = words.table(Modifiers)
        self.units = words.table(PerUnits)
        self.label: str | None = None
        self.subjects = Subjects(lexemes, words.table(Grammar))

    def findings(self, found: Sum) -> Iterator[Finding]:
        """Yield the findings of one sum: the amount, and the entity that it is."""
        bound = bound_before(self.lexemes, found.first, found.last, self.modifiers)
        per, last = per_after(self.lexemes, found.last, self.units)
        after, last = bound_after(self.lexemes, last, self.modifiers)
        if after and per is None:  # $20 or more an hour
            per, last = per_after(self.lexemes, last, self.units)
        effect = after or bound.effect
        if effect and found.low is not found.high:
            effect = "near"  # north of $3 million to $4 million: both ends are told
        span = self._span(found, bound.first)
        code, low, high = self._values(found, span)
        least = decimal(low)
        most = least if high is low else decimal(high)
        attributes: dict[str, object] = {
            "currency": code,
            "low": None if effect == "high" else least,
            "high": None if effect == "low" or found.low.vague else most,
        }
        yield entity("money", [span], attributes, rule="money")
        attributes |= {
            "approximate": bool(effect) or found.low.vague or found.low.near,
            "per": per or self._label(found),
        }
        arguments = [Argument("amount", span)]
        if (subject := self._subject(found, bound.first, last if per else None)) is not None:
            arguments.append(Argument("subject", subject))
        yield Finding("amount", arguments, attributes, rule="amount")

    def _label(self, found: Sum) -> str | None:
        """Return the unit that the head of the line gives to all its small sums."""
        if self.label is None:
            self.label = per_label(self.lexemes, found.first, self.units) or ""
        return self.label or None if found.low.scale == 1 else None

    def _subject(self, found: Sum, modified: int, counted: int | None) -> Span | None:
        """Return the subject of a sum; what follows `an hour`, which ends at `counted`, is none.

        But behind `-an-hour`, which modifies, the noun follows.
        """
        kinds, behind = self.lexemes.kinds, found.last
        modifies = found.unit.is_singular and kinds[found.last - 1] == "U"
        if counted is not None:
            behind = counted if kinds[found.last : found.last + 1] == "D" else len(kinds)
        stretch = self.subjects.of(
            found.first,
            found.last,
            modified=modified,
            modifies=modifies,
            behind=behind,
            counted=counted or found.last,
        )
        if stretch is None:
            return None
        return Span(self.lexemes.starts[stretch[0]], self.lexemes.ends[stretch[1] - 1])

    def _span(self, found: Sum, first: int) -> Span:
        """Return the span of a sum; `between` belongs to a range."""
        lexemes = self.lexemes
        opened = found.low is not found.high and lexemes.kinds[max(0, first - 1)] == "B"
        return Span(lexemes.starts[first - 1 if opened else found.first], lexemes.ends[found.last - 1])

    def _values(self, found: Sum, span: Span) -> tuple[str | None, Rational, Rational]:
        spelled = self.lexemes.kinds[found.first] not in "CK"
        code = self.context.currency(found.unit, span.start, spelled=spelled)
        parts = found.unit.per_main(code)
        if parts == 1:
            return code, found.low.value, found.high.value
        low = Fraction(found.low.value) / parts
        return code, low, low if found.low is found.high else Fraction(found.high.value) / parts


def findings(document: Document, stretches: Iterable[tuple[int, int]]) -> Iterator[Finding]:
    """Yield the findings of the sums of money that a document names in some stretches of its text."""
    words = lexicon(document)
    table, ranges, cues = words.table(Words), words.table(Ranges), words.table(Cues)
    paragraph = None
    for start, end in stretches:
        lexemes = read(document.text, start, end, table)
        paragraph = _Amounts(document, lexemes, paragraph)
        for found in sums(document.text, lexemes, ranges):
            if is_money(found, lexemes, paragraph.context, cues):
                paragraph.context.met.add(found.unit.family)
                yield from paragraph.findings(found)
