"""Quotation marks: which opens, which closes, and what stands between them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve, field, frozen

from onrecord.model import Document, layer
from onrecord.segment.paragraphs import paragraphs
from onrecord.spans import Span

_DOUBLE = re.compile(r"[\"“”„‟«»]|''|``|‘‘|’’")
_SINGLE = re.compile(r"['‘’]")
_OPENERS = frozenset({"“", "„", "‟", "«", "``", "‘‘"})
_CLOSERS = frozenset({"”", "»", "’’"})
_BEFORE_OPENING = frozenset("([{—–-/‘'“\"")
_AFTER_CLOSING = frozenset(")]}—–-/.,;:?!…’'”\"")
# An apostrophe where letters are left out: ’em, ’90s.
_ELISION = re.compile(r"['‘’](?:\d\ds?\b|(?:em|til|tis|twas|cause|n|round|bout)\b)", re.IGNORECASE)
_SINGLE_LONGEST = 600


@frozen
class Quoted:
    """A stretch between quotation marks.

    Attributes:
        outer: With its marks.
        inner: Without them.
        closed: Whether a mark closes it; else it runs to the end of its paragraph.
        continues: Whether it goes on from the quotation of the paragraph before.
        inside: Whether it stands inside another.
    """

    outer: Span
    inner: Span
    closed: bool = True
    continues: bool = False
    inside: bool = field(default=False, kw_only=True)


def _sides(text: str, start: int, end: int, low: int, high: int) -> tuple[bool, bool]:
    """Tell whether the space around a mark lets it open, and lets it close."""
    before = text[start - 1] if start > low else " "
    after = text[end] if end < high else " "
    space_before = before.isspace() or before in _BEFORE_OPENING
    space_after = after.isspace() or after in _AFTER_CLOSING
    if space_before == space_after:
        return True, True
    return space_before, space_after


def _may(mark: str, sides: tuple[bool, bool], *, is_open: bool) -> tuple[bool, bool]:
    """Tell whether a mark opens or closes, from its shape, its place and what is open.

    A mark turned the wrong way (`”We won”`) is read by its place, where its shape would
    make no sense: a closing mark with nothing open, an opening one at the end of a word.
    """
    if mark in _CLOSERS:
        return (not is_open and sides == (True, False)), True
    if mark in _OPENERS:
        return True, (is_open and sides == (False, True))
    return sides


def _pairs(text: str, low: int, high: int) -> Iterator[Quoted]:
    """Yield what stands between double marks in a paragraph; an unclosed one at its end."""
    opened: tuple[int, int] | None = None
    for match in _DOUBLE.finditer(text, low, high):
        start, end = match.span()
        opens, closes = _may(match.group(), _sides(text, start, end, low, high), is_open=opened is not None)
        if opened is not None and closes:
            if start > opened[1]:
                yield Quoted(Span(opened[0], end), Span(opened[1], start))
            opened = None
        elif opens:
            opened = (start, end)
    if opened is not None and opened[1] < high:
        yield Quoted(Span(opened[0], high), Span(opened[1], high), closed=False)


def _double(document: Document) -> Iterator[Quoted]:
    """Yield the quotations in double marks, told where one goes on over paragraphs."""
    pending = False
    for low, high in paragraphs(document):
        quotes = list(_pairs(document.text, low, high))
        if pending and quotes and quotes[0].outer.start == low:
            quotes[0] = evolve(quotes[0], continues=True)
        pending = bool(quotes) and not quotes[-1].closed
        yield from quotes


def _closing(text: str, start: int, high: int) -> int | None:
    """Return where the single mark that opened at `start` closes, if it does."""
    limit = min(high, start + _SINGLE_LONGEST)
    best = None
    for match in _SINGLE.finditer(text, start + 1, limit):
        at = match.start()
        after = text[at + 1] if at + 1 < high else " "
        if text[at - 1].isspace() or after.isalnum() or match.group() == "‘" or at == start + 1:
            continue
        if text[at - 1] in ".,;:?!…" or after in ".,;:?!)]—":
            return at
        best = at if best is None else best
        if text[at - 1] != "s":
            return best
    return best


def _single(text: str, low: int, high: int) -> Iterator[Quoted]:
    """Yield what stands between single marks in a stretch of text."""
    at = low
    while (match := _SINGLE.search(text, at, high)) is not None:
        start = at = match.start()
        at += 1
        before = text[start - 1] if start > low else " "
        after = text[at] if at < high else " "
        opens = (before.isspace() or before in '([{—–"“') and (after.isalnum() or after in "$£€[")
        if match.group() == "’" or not opens or _ELISION.match(text, start):
            continue
        if (end := _closing(text, start, high)) is not None:
            yield Quoted(Span(start, end + 1), Span(start + 1, end))
            at = end + 1


@layer
def quoted(document: Document) -> tuple[Quoted, ...]:
    """Return what stands between quotation marks, in the order of the text.

    Straight, curly and angular marks, two apostrophes used as a double mark, and single
    marks, inside double ones too. A mark that is never closed makes a quotation to the end
    of its paragraph (`closed` is False); where the next paragraph opens with a mark, that
    one goes on from it (`continues`).
    """
    text = document.text
    found = list(_double(document))
    if _SINGLE.search(text):
        found += _all_single(document, found)
    return tuple(sorted(found, key=lambda quote: (quote.outer.start, -quote.outer.end)))


def _all_single(document: Document, doubles: list[Quoted]) -> list[Quoted]:
    """Return what stands between single marks: inside the double ones, and between them."""
    found: list[Quoted] = []
    number = 0
    for low, high in paragraphs(document):
        at = low
        while number < len(doubles) and doubles[number].outer.start < high:
            quote = doubles[number]
            found += _single(document.text, at, quote.outer.start)
            found += [evolve(one, inside=True) for one in _single(document.text, *quote.inner)]
            at = quote.outer.end
            number += 1
        found += _single(document.text, at, high)
    return found
