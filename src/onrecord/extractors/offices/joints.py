"""What joins the words of a title, read to the left: Health `and` Human Services, Bank `of` England."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.offices.reading import (
    DETERMINERS,
    POSSESSIVE,
    Reading,
)
from onrecord.extractors.offices.rows import is_particle
from onrecord.segment.classes import (
    BODY,
    BREAK,
    COMPANY,
    CORPORATE,
    FIELD,
    HEAD,
    LONGER,
    MODIFIER,
    OCCUPATION,
    PARTY,
    PEOPLE,
    PLACE,
    PLURAL,
    SITE,
    STATUS,
)
from onrecord.segment.ties import calls_for
from onrecord.segment.tokens import HYPHENS

#: What joins the words of a body's name: the Commission `on` Audit.
WITHIN: Final = frozenset({"of", "for", "on"})
#: Between a title and the body that ends it: Leader `of the` House `of` Commons.
_TYING: Final = frozenset({"of", "in", "the"})
_TIED: Final = 9
_PAIR: Final = 3
_TWO: Final = 2
#: So many tokens name the clubs of one player.
_CLUBS: Final = 8


def joint(reading: Reading, at: int, core: int, low: int) -> int:
    """Step over a small word that joins the words of a title."""
    word, first = reading.lower[at], at + 1
    if at in reading.twins:
        return 2
    if is_particle(reading, at):
        return 2 * (first < core and at > low)  # Surela del | Norte Rep.
    if word == "turned":
        return int(at > low and reading.heads(at - 1))  # a lawyer | turned politician
    if word == "the":  # University of the | West Indies lecturer; Office of the | Prime Minister
        if calls_for(reading.words, reading.lower, reading.bits, at):
            return 2 * (at > low and first < core)  # Save the | Children director
        plain = first < core and not reading.bits[first] & (HEAD | MODIFIER)
        return int(plain and _link(reading, at - 1, low) > 0)
    if word == "and" and (clubs := _clubs(reading, at, core, low)):
        return clubs
    player = reading.bits[core] & OCCUPATION and reading.lower[core] in reading.grammar["team"]
    if word == "for" and player:
        return 0  # left United for | Rovers midfielder Jo Ray
    joins = word in WITHIN or first < core or reading.bits[core] & FIELD  # the Caucus and | Sen.
    return _link(reading, at, low) if joins else 0


def _clubs(reading: Reading, link: int, core: int, low: int) -> int:
    """Step over the clubs of one player, back to a status: former | Rovers, United and City striker."""
    if reading.lower[core] not in reading.grammar["team"] or not reading.is_capital(link + 1):
        return 0
    for at in range(link - 1, max(low - 1, link - _CLUBS), -1):
        if reading.lower[at] in reading.statuses:
            return link - at - 1 - (reading.lower[at + 1] in HYPHENS)
        tied = reading.lower[at] == "," or reading.lower[at] in HYPHENS
        if not (tied or reading.is_capital(at)) or at in reading.named or reading.bits[at] & HEAD:
            return 0
    return 0


def _link(reading: Reading, link: int, low: int) -> int:
    """Step over what joins a name, not over what joins two titles.

    `Health and Human Services Secretary`, `Bank of England Governor`.
    """
    if link <= low or reading.compound(link - 1, low) < link - 1:
        return 0
    if _is_place(reading, link) or _are_fields(reading, link) or reading.is_named_link(link):
        return 2  # Republic of | Ireland coach, TikTok's trust and | safety chief, Homes For | People
    behind = link + 1 + (reading.lower[link + 1] == "the")
    if not (reading.is_capital(link - 1) and reading.is_capital(behind)):
        return 0
    bits = reading.bits[link - 1]
    if bits & BREAK:
        return 0  # on Tuesday and | Republican candidate
    if reading.lower[link] in WITHIN:
        named = bits & (COMPANY | SITE) and not bits & HEAD
        society = reading.lower[link - 1] in reading.grammar["society"] and not reading.bits[behind] & HEAD
        return 2 * (bool(named) or society)
    if link - 1 in reading.named or _ends_title(reading, link, low):
        return 0  # Ann Lee and | International Paper chief Jo Ray
    if reading.lower[link] == "&":
        return 2  # Barnes & Noble chief executive
    joined = bits & (FIELD | MODIFIER | COMPANY) or reading.bits[link + 1] & CORPORATE
    joined = joined or sized(reading, link - _TWO, low, FIELD) == _TWO  # Disease Control and | Prevention
    seated = reading.lower[link + 2] in reading.grammar["seat"] and link - 1 not in reading.named
    seated = seated and not reading.bits[link + 1] & (PARTY | MODIFIER)  # in Elmham and | Independent TD
    joined = joined or (seated and not bits & STATUS)  # Lancaster and | Wyre MP Jo Ray
    if bits & PLURAL and reading.words[link + 2] in ("'", "’"):
        return 2  # Nurses and | Midwives' Association secretary
    if not joined and not bits & (PLACE | PEOPLE) and link - 1 not in reading.named:
        joined = reading.bits[link + 2] & COMPANY  # House Ways and Means Committee
    return 2 * (bool(joined) and not bits & HEAD)


def _ends_title(reading: Reading, link: int, low: int) -> bool:
    """Tell whether a body before `and` ends a title: Leader of the House of Commons | and Lord President."""
    at = link - 1
    if not reading.bits[at] & COMPANY or reading.bits[at] & (FIELD | MODIFIER):
        return False
    while at > max(low, link - _TIED) and (reading.is_capital(at) or reading.lower[at] in _TYING):
        if reading.heads(at):
            return reading.is_capital(at) and reading.lower[at + 1] in _TYING
        at -= 1
    return at == low and reading.heads(at) and reading.lower[at + 1] in _TYING


def _is_place(reading: Reading, link: int) -> bool:
    """Tell whether a small word stands inside the name of a known place."""
    phrase = reading.phrases.at(reading.lower, link - 1) if reading.is_capital(link - 1) else None
    return phrase is not None and phrase[0] > 2 and bool(phrase[1] & PLACE)


def _are_fields(reading: Reading, link: int) -> bool:
    """Tell whether `and` joins two fields in small letters: its `health and safety` chief."""
    left, right = reading.bits[link - 1], reading.bits[link + 1]
    if pair(reading, link + 1, 0):
        return True  # and health and safety chief Jo Ray
    before = reading.lower[link - 2] if link > 1 else ""
    small = reading.words[link - 1].islower() and reading.words[link + 1].islower()
    known = left & (FIELD | MODIFIER | COMPANY) and right & (FIELD | MODIFIER) and not (left | right) & HEAD
    owned = before in DETERMINERS or before in POSSESSIVE or before in reading.grammar["grade"]
    listed = before == "," and link > 2 and bool(reading.bits[link - 3] & FIELD)
    owned = owned or listed  # the media, culture and | sport
    return bool(small and known and owned) and reading.lower[link] == "and"


def body(reading: Reading, last: int, low: int) -> int:
    """Step over what a known body is called in small letters: the `central bank` | Governor Jo Ray."""
    known = sized(reading, last - 1, low, BODY) == _TWO
    return _TWO * (known and reading.words[last - 1].islower())


def pair(reading: Reading, last: int, low: int) -> int:
    """Step over fields that are always named so: strength and conditioning | coach, net zero | chief."""
    sizes = (size for size in (_PAIR, _TWO) if sized(reading, last + 1 - size, low, MODIFIER) == size)
    return next(sizes, 0)


def side(reading: Reading, at: int, low: int) -> int:
    """Step over the name of a youth side: Under-21s | coach."""
    begin = at - 2
    tied = begin >= low and reading.words[at][0].isdigit() and reading.lower[at - 1] in HYPHENS
    return _PAIR * (tied and reading.lower[begin] in reading.grammar["youth"])


def sized(reading: Reading, first: int, low: int, kind: int) -> int:
    """Return the size of the known phrase of a class that begins at a token, not before `low`; or 0."""
    longer = first >= low and reading.bits[first] & LONGER
    phrase = reading.phrases.at(reading.lower, first) if longer else None
    return phrase[0] if phrase is not None and phrase[1] & kind else 0
