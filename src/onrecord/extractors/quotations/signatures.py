"""Quotations signed with a name behind a dash: `"We lost." - Mayor Lee`, or on a line below."""

from __future__ import annotations

import re
from typing import Final

from onrecord.extractors.quotations.drafts import Draft
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.trimming import trimmed
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import DASHES, MARKS, NAME

_SIGNING: Final = DASHES | {"~"}
_STOPS: Final = frozenset(".?!…")
_YEAR: Final = re.compile(r"(?:1[89]|20)\d\d")
_LONGEST: Final = 20
_NAME: Final = 4


def signature(reading: Reading, first: int, high: int) -> Phrase | None:
    """Return the name that a dash at token `first` signs with, if the stretch is a signature."""
    if first + 1 >= high or high - first > _LONGEST or reading.lower[first] not in _SIGNING:
        return None
    if any(_YEAR.fullmatch(word) for word in reading.words.words[first:high]):
        return None  # a reference, with its date
    capital = reading.words.words[first + 1][:1].isupper() and reading.phrases.number[first + 1] >= 0
    if not (capital or reading.penn[first + 1] in NAME) or reading.quote[first + 1] >= 0:
        return None  # - Approved a contract, — With inputs from Elm News
    whole = reading.phrases.after(first + 1, high)  # with `whose son died`
    speaker = reading.phrases.after(first + 1, high, clause=False)
    return speaker if not reading.finite_in(whole[1], high) else None


def signed(reading: Reading, unit: Phrase) -> Draft | None:
    """Return the quotation of a unit that begins with one and is signed behind it."""
    low, high = unit
    if reading.quote[low] < 0:
        return None
    end = reading.ranges[reading.quote[low]][1]
    dash = signature(reading, end, high)
    speaker = dash or _bare_name(reading, end, high)
    content = trimmed(reading, low, end) if speaker else None
    if speaker is None or content is None:
        return None
    return Draft(speaker, (end, end + 1) if dash else None, (content,), "speech", "signed")


def _bare_name(reading: Reading, first: int, high: int) -> Phrase | None:
    """Return the name that stands alone from token `first` to `high`, if one does: `Ann Lee`."""
    if not 2 <= high - first <= _NAME:
        return None
    return (first, high) if NAME.issuperset(reading.penn[first:high]) else None


def _described(reading: Reading, number: int) -> Phrase | None:
    """Return a line that is a name and who that is, below one in marks: `Dr. Ann Lee, Doctors for Elm`."""
    (low, high), before = reading.units[number], reading.units[number - 1]
    alone = low == reading.opening(number) and reading.quote[before[0]] >= 0 and high - low <= _LONGEST
    if not alone or reading.lower[high - 1] in _STOPS or reading.finite_in(low, high):
        return None
    comma = reading.first_of(",", low, high)
    return (low, high) if comma < high and _bare_name(reading, low, comma) else None


def _before_mark(reading: Reading, number: int) -> Phrase | None:
    """Return who stands on a line with the mark that closes the words above: `"We lost.` / `Ann Lee."`."""
    (low, high), (_, end) = reading.units[number], reading.units[number - 1]
    open_ = reading.quote[end - 1] >= 0 and reading.lower[end - 1] not in MARKS
    alone = low == reading.opening(number) and high - low <= _LONGEST and reading.quote[low] < 0
    if not (open_ and alone and reading.lower[high - 1] in MARKS) or reading.finite_in(low, high):
        return None
    last = high - 1 - (reading.lower[high - 2] in _STOPS)
    comma = reading.first_of(",", low, last)
    return (low, last) if comma > low and reading.penn[comma - 1] in NAME else None


def pull_quote(reading: Reading, units: range) -> Draft | None:
    """Return the quotation of a paragraph that ends in a bare name: `We lost. Ann Lee`."""
    if len(units) < 2:
        return None
    low, high = reading.units[units.stop - 1]
    name = _bare_name(reading, low, high)
    content = trimmed(reading, reading.units[units.start][0], low) if name else None
    if name is None or content is None or not reading.finite_in(*content):
        return None  # a picture's text, and who took it
    return Draft(name, None, (content,), "speech", "signed")


def sign(reading: Reading, number: int, found: list[Draft]) -> bool:
    """Sign the paragraph before unit `number` with the name on that line, and tell whether that was done.

    What was `found` in a signed quotation is taken from it. Words without marks want a dash and a bare
    name, or they are no pull quote.
    """
    unit, before = reading.units[number], reading.units[number - 1]
    inside = _before_mark(reading, number) if number else None
    if number == 0 or not (inside or reading.lower[unit[0]] in _SIGNING or reading.penn[unit[0]] in NAME):
        return False
    dash = signature(reading, *unit)
    name = _bare_name(reading, *unit) or inside or _described(reading, number)
    before = reading.ranges[reading.quote[before[1] - 1]] if inside else before
    speaker = dash or name
    if speaker is None or (dash and not inside and _is_told(reading, number)):
        return False
    if reading.quote[before[0]] < 0:
        if not _is_line(reading, number) or reading.lower[before[1] - 1] not in _STOPS:
            return False
        before = (reading.opening(number - 1), before[1])
    content = trimmed(reading, *before)
    if content is None or not _is_taken(found, content, dashed=dash is not None):
        return False
    while found and reading.quote[before[0]] < 0 and found[-1].contents[0][0] >= before[0]:
        found.pop()
    cue = (unit[0], unit[0] + 1) if dash else None
    found.append(Draft(speaker, cue, (content,), "speech", "signed"))
    return True


def _is_taken(found: list[Draft], content: Phrase, *, dashed: bool) -> bool:
    """Take a signed content from the last of `found`, if that has it, and tell whether it may be signed."""
    if not found or content not in found[-1].contents:
        return not any(draft.covers(content[0]) for draft in found[-2:])
    last = found[-1]
    rest = tuple(piece for piece in last.contents if piece != content)
    if dashed and last.rule != "signed" and last.cue and rest:
        return False  # who spoke goes on to speak, and the dash credits an agency
    found[-1:] = [last._replace(contents=rest)] if rest else []
    return True


def _is_told(reading: Reading, number: int) -> bool:
    """Tell whether the paragraph above a line opens in marks and holds more: `“No,” Lee said. “Never.”`."""
    first, last = reading.opening(number - 1), reading.units[number - 1][1]
    below = reading.units[number][0] == reading.opening(number)
    return below and reading.quote[first] >= 0 and any(mark < 0 for mark in reading.quote[first:last])


def _is_line(reading: Reading, number: int) -> bool:
    """Tell whether a paragraph holds no more than a dash and a name, described or not."""
    low, high = reading.units[number]
    comma = reading.first_of(",", low, high)
    alone = low == reading.opening(number) and not reading.finite_in(low, high)
    return alone and _bare_name(reading, low + 1, comma) is not None
