"""Quotation marks: which opens, which closes, and what stands between them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from onrecord.model import Document, layer
from onrecord.segment.paragraphs import paragraphs
from onrecord.spans import Span

# Each way begins with a plain character, so that the engine skips to where one stands: six times as fast.
_DOUBLE = re.compile(r"\"\"?|““?|””?|„„?|‟‟?|««?|»»?|'''?|``|‘‘|‘’(?=[A-Z])|’’")
_SINGLE = re.compile(r"['‘’]")
# Where a single mark may open, and not only be an apostrophe: most paragraphs have none.
_OPENING_SINGLE = re.compile(r"['‘](?<![^\s(\[{—–\-\"“”„‟«»'`‘’]['‘])(?=[^\W_]|[$£€\[])")
# A single mark that can close a double one by a slip: "We lost,' Roe said.
_SLIP = re.compile(r"[,.?!]['’](?=\s)")
# The first characters of double marks that open or close by their shape.
_OPENERS = frozenset("“„‟«`‘")
_CLOSERS = frozenset("”»’")
#: Characters without width, which stand where a text was pasted together, and say nothing.
WIDTHLESS: Final = frozenset("\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff")
_BEFORE_OPENING = frozenset("([{—–-/‘'“\"") | WIDTHLESS
_AFTER_CLOSING = frozenset(")]}—–-/.,;:?!…’'”\"")
# An apostrophe where letters are left out: ’em, ’90s.
_ELISION = re.compile(r"['‘’](?:\d\ds?\b|(?:em|til|tis|twas|cause|n|round|bout)\b)", re.IGNORECASE)
# A double mark in the place of an apostrophe, as wires have it: Opec"s, don"t.
_MISPRINT = re.compile(r"\"(?:s|t|re|ve|ll)\b")
_SINGLE_LONGEST = 600
_TAIL = 40  # characters of who says it, behind the last mark
_ENDING = ".,;:?!)]—"
_STOPS = frozenset(".,?!…")
_SIGNED = 40  # characters of who a quotation is signed with, before its last mark


class Quoted(NamedTuple):
    """A passage in quotation marks.

    Attributes:
        outer: Its span with the marks.
        inner: Its span without them.
        closed: Whether a mark closes it; otherwise it extends to the end of its paragraph.
        continues: Whether it continues the quotation of the paragraph before.
        inside: Whether it is inside another.
    """

    outer: Span
    inner: Span
    closed: bool = True
    continues: bool = False
    inside: bool = False


def _sides(text: str, start: int, end: int, low: int, high: int) -> tuple[bool, bool]:
    """Tell whether the space around a mark lets it open, and lets it close."""
    before = text[start - 1] if start > low else " "
    after = text[end] if end < high else " "
    space_before = before.isspace() or before in _BEFORE_OPENING
    space_after = after.isspace() or after in _AFTER_CLOSING
    if space_before == space_after:
        inside = before.isalnum() and after.isalnum()
        inside = inside and (text[start] == "'" or _MISPRINT.match(text, start) is not None)  # the company''s
        return not inside, not inside
    return space_before, space_after


def _may(mark: str, sides: tuple[bool, bool], *, is_open: bool) -> tuple[bool, bool]:
    """Tell whether a mark opens or closes, from its first character, its place and what is open.

    A mark turned the wrong way (`”We won”`) is read by its place, where its shape would
    make no sense: a closing mark with nothing open, an opening one at the end of a word.
    """
    if mark in _CLOSERS:
        return (not is_open and sides == (True, False)), True
    if mark in _OPENERS:
        return True, (is_open and sides == (False, True))
    return sides


def _ends_late(text: str, start: int, end: int, high: int) -> bool:
    """Tell whether an opening mark is a slip for one that closes: `“We left, “Roe said.`."""
    behind_stop = start > 1 and text[start - 1] == " " and text[start - 2] in ",.?!"
    return behind_stop and high - end <= _TAIL and _DOUBLE.search(text, end, high) is None


def _pairs(text: str, low: int, high: int, *, pending: bool) -> list[Quoted]:
    """Return what stands between double marks in a paragraph; an unclosed one at its end.

    With `pending`, the paragraph before has left one open. It goes on in this one, whose first mark closes it
    if none opens the paragraph.
    """
    found: list[Quoted] = []
    opened: tuple[int, int] | None = None
    for match in _DOUBLE.finditer(text, low, high):
        start, end = match.span()
        if text[start] in (_OPENERS if opened is None else _CLOSERS):
            opens, closes = opened is None, opened is not None
        else:
            opens, closes = _may(text[start], _sides(text, start, end, low, high), is_open=opened is not None)
            closes = closes or (opened is not None and _ends_late(text, start, end, high))
        if opened is not None and closes:
            if start > opened[1]:
                goes_on = pending and opened[0] == low
                found.append(Quoted(Span(opened[0], end), Span(opened[1], start), continues=goes_on))
            opened = None
        elif opens:
            if opened is not None and (slip := _SLIP.search(text, opened[1], start)) is not None:
                found += _closed_singly(text, opened, slip.start() + 1, start)
            opened = (start, end)
        elif pending and not found and start - low > _SIGNED and text[start - 1] in _STOPS:
            found.append(Quoted(Span(low, end), Span(low, start), continues=True))
    if opened is not None and opened[1] < high:
        goes_on = pending and opened[0] == low
        found.append(Quoted(Span(opened[0], high), Span(opened[1], high), closed=False, continues=goes_on))
    return found


def _closed_singly(text: str, opened: tuple[int, int], at: int, high: int) -> Iterator[Quoted]:
    """Yield what a single mark closes by a slip, unless one opens there: `"We lost,' Roe said. "But ...`."""
    if _OPENING_SINGLE.search(text, opened[1], high) is None:
        yield Quoted(Span(opened[0], at + 1), Span(opened[1], at))


def _double(document: Document) -> Iterator[Quoted]:
    """Yield the quotations in double marks, told where one goes on over paragraphs."""
    pending = False
    for low, high in paragraphs(document).offsets:
        quotes = _pairs(document.text, low, high, pending=pending)
        pending = bool(quotes) and not quotes[-1].closed
        yield from quotes


class _Closers:
    """Single marks that can close, in a stretch of text.

    One behind an s may be the apostrophe of a plural (the boys' house): what comes after
    it decides. `clear` holds those of which there is no such doubt.
    """

    def __init__(self, text: str, low: int, high: int) -> None:
        self._text, self._high = text, high
        self.all: list[int] = []
        self.clear: list[int] = []
        for match in _SINGLE.finditer(text, low + 1, high):
            at = match.start()
            after = text[at + 1] if at + 1 < high else " "
            if text[at - 1].isspace() or after.isalnum() or match.group() == "‘":
                continue
            self.all.append(at)
            if text[at - 1] != "s" or after in _ENDING:
                self.clear.append(at)

    def of(self, start: int, high: int) -> int | None:
        """Return where the mark that opens at `start` closes, if it does.

        One may close beyond `high`, where it follows a stop, and a double mark if it is straight: double
        marks stand between (`‘He said “never” twice,’`, `‘He said, “Never.”’`).
        """
        found = self._before(start, high)
        if found is not None or (found := self._before(start, self._high)) is None:
            return found
        behind = found - (self._text[found - 1] in '”"')
        sure = behind < found or self._text[start] == "‘"
        return found if sure and self._text[behind - 1] in ".,?!" else None

    def _before(self, start: int, high: int) -> int | None:
        limit = min(high, start + _SINGLE_LONGEST)
        first = _next(self.all, start + 2, limit)
        if first is None or self._ends(first):
            return first
        clear = _next(self.clear, first, limit)
        return clear if clear is not None and self._ends(clear) else first

    def _ends(self, at: int) -> bool:
        """Tell whether the mark stands at a stop, as closing marks do and apostrophes seldom."""
        after = self._text[at + 1] if at + 1 < self._high else " "
        return self._text[at - 1] in ".,;:?!…" or after in _ENDING


def _next(offsets: list[int], least: int, limit: int) -> int | None:
    """Return the first of `offsets` from `least` on and before `limit`, if any."""
    index = bisect_left(offsets, least)
    return offsets[index] if index < len(offsets) and offsets[index] < limit else None


def _single(
    text: str, low: int, high: int, closers: _Closers, *, pending: bool = False, goes_on: bool = False
) -> Iterator[Quoted]:
    """Yield what stands between single marks in a stretch of text.

    With `pending`, the paragraph before has left one open; with `goes_on`, the next paragraph opens with a
    mark, so that one may be left open here.
    """
    done = low
    for match in _SINGLE.finditer(text, low, high):
        start, after_mark = match.span()
        if start < done:
            continue
        before = text[start - 1] if start > low else " "
        after = text[after_mark] if after_mark < high else " "
        opens = (before.isspace() or before in '([{—–"“') and (after.isalnum() or after in "$£€[")
        if match.group() == "’" or not opens or _ELISION.match(text, start):
            continue
        continues = pending and start == low
        if (end := closers.of(start, high)) is not None:
            yield Quoted(Span(start, end + 1), Span(after_mark, end), continues=continues)
            done = end + 1
        elif goes_on:
            yield Quoted(Span(start, high), Span(after_mark, high), closed=False, continues=continues)
            return


@layer
def quoted(document: Document) -> tuple[Quoted, ...]:
    """Return what stands between quotation marks, in the order of the text.

    Straight, curly and angular marks, two apostrophes used as a double mark, and single
    marks, inside double ones too. A mark that is never closed makes a quotation to the end
    of its paragraph (`closed` is False); where the next paragraph opens with a mark, that
    one goes on from it (`continues`). A single mark is left open only before such a paragraph.
    """
    found = list(_double(document))
    single = _all_single(document, found)
    if not single:
        return tuple(found)  # which are in order
    return tuple(sorted([*found, *single], key=lambda quote: (quote.outer.start, -quote.outer.end)))


def _all_single(document: Document, doubles: list[Quoted]) -> list[Quoted]:
    """Return what stands between single marks: inside the double ones, and between them."""
    found: list[Quoted] = []
    number, awaited = 0, -1  # where the paragraph begins that goes on from one left open
    openings = [match.start() for match in _OPENING_SINGLE.finditer(document.text)]
    opened = set(openings)
    stretches = paragraphs(document).offsets if openings else ()
    for (low, high), (then, _) in pairwise((*stretches, (-1, -1))):
        if _next(openings, low, high) is None:
            continue
        at, closers, goes_on = low, _Closers(document.text, low, high), then in opened
        if not closers.all and not goes_on:
            continue  # nothing but apostrophes, if that
        while number < len(doubles) and doubles[number].outer.start < high:
            quote = doubles[number]
            number += 1
            if quote.outer.start >= low:
                found += _single(document.text, at, quote.outer.start, closers)
                found += [one._replace(inside=True) for one in _single(document.text, *quote.inner, closers)]
                at = quote.outer.end
        found += _single(document.text, at, high, closers, pending=low == awaited, goes_on=goes_on)
        awaited = then if found and not found[-1].closed and found[-1].outer.end == high else -1
    starts = [quote.outer.start for quote in doubles]
    return [one for one in found if not _crosses(one, doubles, starts)]


def _crosses(one: Quoted, doubles: list[Quoted], starts: list[int]) -> bool:
    """Tell whether single marks begin before double ones and end inside them."""
    number = bisect_left(starts, one.outer.end) - 1
    if number < 0:
        return False
    double = doubles[number].outer
    return one.outer.start < double.start and one.outer.end < double.end
