"""What parts a title, a comma and a name: whose party or body stands between, and what closes the name."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.offices.before import FARTHEST
from onrecord.extractors.offices.reading import POSSESSIVE, Reading, Stretch
from onrecord.extractors.offices.seeking import Seeker
from onrecord.segment.classes import BODY, BREAK, COMPANY, FIELD, PARTY, PLACE, SINGULAR, SITE

_TIES: Final = frozenset({"of", "at", "from", "with"})
_INSIDE: Final = frozenset({"of", "on", "for", "and", "the"})
_NAMED_IN_TWO: Final = 2
_ANOTHERS: Final = frozenset(("and", owner) for owner in ("his", "her", "its", "the", "their"))
#: A title before a comma has fewer tokens.
_TITLE: Final = 8
#: Letters behind a name: MSP.
_LETTERS: Final = 4


def before_party(reading: Reading, last: int, low: int) -> int:
    """Return the last token before the place or party of a name: The chair, | Labour's Ann Lee."""
    if reading.lower[last] not in POSSESSIVE:
        return last - (last > low and bool(reading.bits[last] & SINGULAR))  # The author, | Democrat Ann Lee
    if last - 3 > low and (phrase := reading.phrases.at(reading.lower, last - 2)):
        size, bits = phrase
        if size == _NAMED_IN_TWO and bits & PARTY:
            return last - 3  # Sinn Fein's
    return last - 2 * (last - 2 > low and bool(reading.bits[last - 1] & (PLACE | PARTY)))


def before_body(reading: Reading, comma: int, low: int) -> tuple[int, tuple[Stretch, ...]]:
    """Return the comma behind a title, and the body parted by it: The chairman, | Elm Council, Jo Ray."""
    at = comma - 1
    if not (reading.bits[at] & (COMPANY | BODY | FIELD | SITE) or reading.words[at].isupper()):
        return comma, ()
    inside = _INSIDE | POSSESSIVE | {"'", "’"}  # Nigerian Shippers' Council
    while at > low and comma - at < FARTHEST and (reading.is_capital(at) or reading.lower[at] in inside):
        at -= 1
    parted = reading.lower[at] == "," and reading.is_capital(at + 1) and at > low
    parted = parted and reading.is_head(at - 1, low)
    return (at, ((at + 1, comma),)) if parted else (comma, ())


def closes(seeker: Seeker, at: int) -> bool:
    """Tell whether a mark, or where the person is from, closes an apposition before the token."""
    person_end, at = at, seeker.after_name(at)[1]
    reading, high = seeker.reading, seeker.high
    while at + 2 < high and reading.bits[at] & BREAK and _is_letters(reading, at + 1):
        at += 1  # Jane Doe KC | MP
    letters = at + 1 < high and _is_letters(reading, at)
    ended = letters and (not reading.words[at + 1][0].isalnum() or reading.lower[at + 1] in _TIES)
    if letters and (reading.bits[at] & BREAK or ended):
        at += 1  # Jane Doe QC, Jane Doe MSP|,
    if at >= high or not reading.words[at][0].isalnum() or reading.lower[at] in _TIES:
        return True
    owned = reading.lower[at : at + 2] in _ANOTHERS
    behind = at + 1 + owned
    if owned and _titles_next(seeker, behind):
        return True  # the chair of Elm, Jane Doe | and the Ash clerk, John Roe
    if reading.lower[at] == "and" and behind < high and reading.heads(behind):
        return owned or reading.is_capital(behind)  # the chair, Jane Doe | and her deputy, John Roe
    placed = at > person_end and reading.lower[at] == "in"  # Jane Doe of Farris & Boyle | in Boston
    return placed and at + 1 < high and reading.is_capital(at + 1)


def _titles_next(seeker: Seeker, first: int) -> bool:
    """Tell whether a title, a comma and a name stand at a token: the Ash clerk, John Roe."""
    reading = seeker.reading
    near = range(first, min(first + _TITLE, seeker.high - 1))
    comma = next((i for i in near if not reading.words[i][0].isalnum()), first)
    return (
        comma > first
        and reading.lower[comma] == ","
        and reading.heads(comma - 1)
        and comma + 1 in reading.named
    )


def _is_letters(reading: Reading, at: int) -> bool:
    """Tell whether the letters of an honour may stand at a token: MSP."""
    return reading.words[at].isupper() and len(reading.words[at]) <= _LETTERS
