"""Titles that go on from a token, joined or alone, and what may stand before the first of them."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.offices.reading import Reading, Title
from onrecord.extractors.offices.rightward import rightward
from onrecord.extractors.offices.seeking import Seeker
from onrecord.segment.classes import OCCUPATION

#: What says before a title that it has just been left.
_UNTIL: Final = frozenset({("until", "now"), ("until", "recently")})
#: The words of `for many years`.
_YEARS: Final = 3
#: So far behind a verb of speech a comma can close an aside: Ann Lee, an aide | said on Monday |, is late.
_TOLD: Final = 6
#: A field in brackets has fewer tokens.
_FIELD: Final = 6


def read_titles(seeker: Seeker, at: int, *, among: bool = False, own: bool = False) -> list[Title]:
    """Return the coordinated titles that begin at a token, unless they are another's.

    Behind `one of` the first may be a plural: one of | its founders and its chief. With `own` a verb
    of speech may follow, since it can have no other subject: `Ann Lee, | the mayor | said it was late`.
    """
    reading, high = seeker.reading, seeker.high
    asides = reading.grammar["aside"]
    then = reading.lower[at : at + 3] == ("at", "the", "time")
    at += 3 * then
    until = reading.lower[at : at + 2] in _UNTIL
    at, then = at + 2 * until, then or until
    while at < high and reading.lower[at] in asides and reading.lower[at] not in reading.statuses:
        at += 1
    at = _past_years(reading, at, high)
    titles = rightward(reading, at, high)
    if (
        len(titles) > 1
        and not among
        and reading.is_plural(titles[0].head) > reading.is_plural(titles[1].head)
    ):
        return []  # , family members and a host of friends
    if titles:
        behind = titles[-1].after
        behind = past_field(reading, behind, high)
        # president of the branch | Ann Lee
        adverb = behind + 1 < high and reading.lower[behind].endswith("ly")  # the mayor | quickly | said
        said = behind < high and reading.lower[behind + adverb] in reading.speech
        others = said and not (own and "," not in reading.lower[behind : min(high, behind + _TOLD)])
        others |= behind < high and reading.people.at(behind) is not None
        if others or _is_named(reading, titles[-1].end, high):
            return []
    return [title._replace(status=title.status or "former") for title in titles] if then else titles


def _is_named(reading: Reading, at: int, high: int) -> bool:
    """Tell whether a name begins at a token, and none ends before it."""
    number = reading.people.at(at) if at < high else None
    if number is None or at - 1 in reading.named:
        return False
    full = reading.people.first[number] == at < reading.people.after[number] - 1
    return full or reading.words[at - 1].islower()  # Speaker of the House | Ann Lee


def past_field(reading: Reading, at: int, high: int) -> int:
    """Return the token behind a field in brackets at a token: Joint Secretary | (Ports) |, Ministry of."""
    close = next((i for i in range(at + 1, min(high, at + _FIELD)) if reading.words[i] == ")"), 0)
    return close + 1 if close and reading.words[at] == "(" else at


def _past_years(reading: Reading, at: int, high: int) -> int:
    """Step over how long a title has been held: `for many years | presenter of the show`."""
    end = at + _YEARS
    held = end < high and reading.lower[at] == "for" and reading.lower[end - 1] == "years"
    return end if held else at


def one_of(seeker: Seeker, at: int) -> int:
    """Return the token behind `one of` at a token, else the token: `Jane Doe, one of | Roe's aides`."""
    return at + 2 if seeker.reading.lower[at : at + 2] == ("one", "of") else at


def is_praise(seeker: Seeker, title: Title) -> bool:
    """Tell whether `one of` such people holds no office: of the city's top lawyers, of the architects of."""
    reading = seeker.reading
    best = reading.lower[title.first].endswith("est")
    return best or not title.organizations or bool(reading.bits[title.head] & OCCUPATION)
