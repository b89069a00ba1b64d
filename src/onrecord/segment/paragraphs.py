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


@layer
def paragraphs(document: Document) -> Stretches:
    """Return the paragraphs, without the white space around them.

    Each line is one, unless the text is hard-wrapped: then blank lines part them, or indentation.
    """
    text = document.text
    lines = _lines(text)
    single = _neighbours(text, lines)
    if _is_wrapped(text, lines, single):
        begins = _begins(text, lines, single)
        lasts = [*(n - 1 for n in begins[1:]), len(lines) - 1]
        return Stretches([lines[n][0] for n in begins], [lines[n][1] for n in lasts])
    return Stretches([start for start, _ in lines], [end for _, end in lines])
