"""Paragraphs: stretches between line ends, hard-wrapped lines joined."""

from __future__ import annotations

import re
from itertools import pairwise

from onrecord.model import Document, layer
from onrecord.segment.offsets import Stretches
from onrecord.spans import LINE_END, LINE_ENDS, first_word

_LINE = re.compile(rf"\S(?:[^{LINE_ENDS}]*\S)?")
_END = re.compile(LINE_END)
_WRAP_MAXIMUM = 100
_WRAP_SHARE = 0.3
_INDENT = 2
_OPENING = frozenset('"“«')
_CLOSING = frozenset('"”»')
#: No shorter line is taken for one that was cut: headings and captions have no stop either.
_CUT_LEAST = 40


def _lines(text: str) -> list[tuple[int, int]]:
    """Return the lines that hold more than white space, without the white space around them."""
    return [match.span() for match in _LINE.finditer(text, first_word(text))]


def _neighbours(text: str, lines: list[tuple[int, int]]) -> list[bool]:
    """Tell for each line but the first whether one single line end parts it from the one before."""
    gaps = [(end, start) for (_, end), (start, _) in pairwise(lines)]
    return [start - end == 1 or len(_END.findall(text, end, start)) == 1 for end, start in gaps]


def _is_wrapped(text: str, lines: list[tuple[int, int]], single: list[bool]) -> bool:
    """Tell whether line ends are only where the lines were full: many go on in lower case."""
    joints = [number for number, near in enumerate(single) if near]
    if not joints or max(end - start for start, end in lines) > _WRAP_MAXIMUM:
        return False
    going_on = sum(text[lines[n + 1][0]].islower() and text[lines[n][1] - 1].isalnum() for n in joints)
    return going_on >= _WRAP_SHARE * len(joints)


def _begins(text: str, lines: list[tuple[int, int]], single: list[bool]) -> list[int]:
    """Return the numbers of the hard-wrapped lines that begin a paragraph, behind a blank one or indented."""
    indents = [0, *(len(_END.split(text[end:start])[-1]) for (_, end), (start, _) in pairwise(lines))]
    return [
        n
        for n in range(len(lines))
        if n == 0 or not single[n - 1] or indents[n] >= max(_INDENT, indents[n - 1] + 1)
    ]


def _going_on(text: str, lines: list[tuple[int, int]]) -> list[int]:
    """Return the numbers of the lines that begin a paragraph: all but the rests of lines that were cut.

    `appealed to the Court to take notice`, and behind a blank line `of comments by the parties.`
    """
    begins: list[int] = []
    cut = False
    for number, (start, end) in enumerate(lines):
        rest = cut and _is_rest(text, lines[number - 1][1], start)
        if not rest:
            begins.append(number)
        whole = rest or (number > 0 and not text[start].islower())  # the first line is a headline
        marked = rest and text[end - 1] in _CLOSING  # `said that`, `"it is late"`, `and left`
        last = text[end - 1 - marked]
        cut = whole and end - start >= _CUT_LEAST and (last.isalnum() or last == ",")
    return begins


def _is_rest(text: str, end: int, start: int) -> bool:
    """Tell whether a line at `start` goes on with one that was cut at `end`, in marks or not."""
    if text[start] not in _OPENING:
        return text[start].islower()
    return text[end - 1] == "," or text[start + 1 : start + 2].islower()


def _joined(lines: list[tuple[int, int]], begins: list[int]) -> Stretches:
    lasts = [*(n - 1 for n in begins[1:]), len(lines) - 1] if lines else []
    return Stretches([lines[n][0] for n in begins], [lines[n][1] for n in lasts])


@layer
def paragraphs(document: Document) -> Stretches:
    """Return the paragraphs, without the white space around them.

    Each line is one, unless the text is hard-wrapped: then blank lines part them, or indentation. A line that
    was cut goes on in the next that begins in lower case.
    """
    text = document.text
    lines = _lines(text)
    single = _neighbours(text, lines)
    wrapped = _is_wrapped(text, lines, single)
    return _joined(lines, _begins(text, lines, single) if wrapped else _going_on(text, lines))
