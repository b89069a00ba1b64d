"""Whom one serves, where one sits and whether one has retired, by what stands behind a name."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.offices.reading import Reading, Stretch, Title
from onrecord.extractors.offices.seeking import Seeker, is_seeking
from onrecord.segment.classes import BODY, COMPANY, HEAD, OCCUPATION, PARTY, PLACE, RANK
from onrecord.segment.tokens import HYPHENS

_BRACKET: Final = 6
#: A longer word in brackets is no letters of a party.
_LABEL: Final = 4


def served_by(seeker: Seeker, title: Title, at: int) -> tuple[Stretch, ...]:
    """Return whom one serves, or where, by what stands behind the name."""
    return seeker.after_name(at)[0] or _seat(seeker, title, at) or _firm(seeker, title, at)


def also_served(seeker: Seeker, title: Title, other: Stretch) -> tuple[Stretch, ...]:
    """Return whom another who shares a title serves; behind a title of its own that one has the place."""
    titled = seeker.reading.bits[other[0] - 1] & HEAD and is_seeking(seeker.reading, title.head)
    return () if titled else served_by(seeker, title, other[1])


def of_all(seeker: Seeker, bodies: list[tuple[Stretch, ...]]) -> list[tuple[Stretch, ...]]:
    """Give all the body that stands behind the last: professors Jo Ray and Ann Lee | of Elm University."""
    reading, last = seeker.reading, bodies[-1]
    shared = last and not any(bodies[:-1]) and reading.words[last[0][0] - 1] != "("
    whole = shared and any(reading.bits[i] & (COMPANY | BODY) for i in range(*last[0]))
    return [last] * len(bodies) if whole else bodies


def retired(reading: Reading, head: int, after: int) -> str:
    """Return the status in brackets behind a rank and a name: Brig Gen Jo Ray | (Rtd)."""
    ranked = reading.bits[head] & RANK and reading.words[after : after + 1] == ("(",)
    known = ranked and reading.words[after + 2 : after + 3] in ((")",), (".",))
    return reading.statuses.get(reading.lower[after + 1], "") if known else ""


def _seat(seeker: Seeker, title: Title, at: int) -> tuple[Stretch, ...]:
    """Return the unknown place in brackets behind one who is elected: councillors Jo Ray | (Elmham)."""
    reading, grammar = seeker.reading, seeker.reading.grammar
    head, end = reading.lower[title.head].removesuffix("s"), at + 1
    if head not in grammar["elected"] | grammar["seat"]:
        return ()
    if reading.lower[at:end] == ("from",):
        return _origin(reading, end, seeker.high)
    if reading.words[at:end] != ("(",):
        return ()
    limit = min(seeker.high, at + _BRACKET)
    if reading.words[end + 1 : end + 2] == (")",) and reading.words[end].isupper() and reading.touches(end):
        return ((end, end + 1),) if len(reading.words[end]) > 1 else ()  # Councillor Jo Ray | (SF)
    while end < limit and reading.words[end].istitle() and _is_of_seat(reading, end, at + 1):
        end += 1
    named = end > at + 1 and reading.words[end : end + 1] == (")",) and len(reading.words[at + 1]) > _LABEL
    return ((at + 1, end),) if named else ()


def _origin(reading: Reading, begin: int, high: int) -> tuple[Stretch, ...]:
    """Return the known place or the numbered seat that one in office is from: Rep. Jo Ray | from Ohio."""
    begin += reading.lower[begin : begin + 1] == ("the",)
    if begin >= high:
        return ()
    begin, end, named = reading.object(begin, high)
    phrase = reading.phrases.at(reading.lower, begin) if named else None
    bits = phrase[1] if phrase else reading.bits[begin] if named else 0
    party = named and reading.bits[end - 1] & (PARTY | COMPANY)  # from the Dawn Party
    return ((begin, end),) if party or bits & PLACE or begin in reading.numbers else ()


def _is_of_seat(reading: Reading, at: int, first: int) -> bool:
    """Tell whether a word can be part of an unknown place; behind the first a known one can: Elm `East`."""
    return not reading.bits[at] or (at > first and not reading.bits[at] & (HEAD | COMPANY | PARTY))


def _firm(seeker: Seeker, title: Title, at: int) -> tuple[Stretch, ...]:
    """Return whom one serves: analyst Jane Doe | at Peel Energy, Insp Jane Doe, | of Kent Police."""
    reading, lower = seeker.reading, seeker.reading.lower
    apart = lower[at : at + 1] == (",",)
    begin = at + apart + 1
    if title.organizations or begin >= seeker.high:
        return ()
    link, trade = lower[begin - 1], bool(reading.bits[title.head] & OCCUPATION)
    trade = trade or (link == "from" and reading.lower[title.head] in reading.grammar["topic"])
    serves = link in ("of", "from") if apart else trade and link in ("at", "of", "with")
    left = (
        link == "from" and reading.lower[title.head] in reading.grammar["team"]
    )  # signed striker Jo Ray | from
    if left or (not serves and not (trade and link == "from")):
        return ()
    begin += lower[begin] == "the"
    begin, end, named = reading.object(begin, seeker.high)
    is_body = any(
        reading.bits[i] & COMPANY or lower[i] == "&" or lower[i] in reading.units for i in range(begin, end)
    )
    is_body = is_body or link in ("at", "with")
    named = named and reading.is_capital(begin) and reading.lower[begin - 1] not in HYPHENS
    return ((begin, end),) if named and is_body else ()
