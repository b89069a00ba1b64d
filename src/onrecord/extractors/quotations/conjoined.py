"""Subjects of several, each told of, and of one with a participle behind it, in the middle of a sentence."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.embedded import ENDS, heads
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.speaking import names_person
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import ARTICLES, NAME
from onrecord.syntax.classes import FINITE

_APPOSED: Final = 12  # tokens between the commas around what tells of one of several
_FURTHEST: Final = 20  # tokens from a noun to the end of what a participle tells of it
_PARTICIPLES: Final = frozenset({"VBG", "VBN"})
_LEADS: Final = frozenset({"IN", "TO", "WRB", "VBG", "VBN", "RB", "WDT", "WP"})  # tags of openings


def with_others(reading: Reading, found: Phrase, low: int) -> Phrase:
    """Return a subject with all that it ends, in the middle of a sentence or not.

    `When it rained, | Ann Lee, 27, and | her brother | said`, `because | Lee, | Roe and Orr | said`,
    `because | men seen leaving | the pier | said`.
    """
    if found[0] - 2 <= low or reading.penn[found[0]] in ("PRP", "WP", "WDT"):
        return found
    if (before := _before_participle(reading, found, low)) is not None:
        return before
    if reading.lower[found[0] - 1] == "and" and reading.lower[found[0] - 2] == ",":
        return _with_apposed(reading, found, low)
    if reading.lower[found[0] - 2 : found[0]] == (")", "and"):
        return _with_bracketed(reading, found, low)
    if reading.lower[found[0] - 1] == ",":
        return _without_apposed(reading, found) or _with_names(reading, found, low)
    return _with_participle(reading, found, low)


def _before_participle(reading: Reading, found: Phrase, low: int) -> Phrase | None:
    """Return the subject before whom it is with, a comma in that: `Lee, joined by | the mayor, Jo Roe,`."""
    tie, end = found[0] - 1, found[0] - 3
    if end <= low or reading.penn[tie] not in ("IN", "TO") or reading.penn[tie - 1] not in ("VBN", "VBD"):
        return None
    parted = reading.lower[end] == "," and reading.phrases.number[end - 1] >= 0
    if (
        not parted
        or reading.lower[found[1] : found[1] + 1] != (",",)
        or "," not in reading.lower[slice(*found)]
    ):
        return None
    first = reading.phrases.before(end, low)[0]
    return (first, found[1]) if _is_first(reading, first, low) else None


def _with_apposed(reading: Reading, found: Phrase, low: int) -> Phrase:
    """Return a subject with another before it and what tells of that: `Lee, the mayor, and | Roe | said`."""
    last = found[0] - 2
    comma = reading.last_of(",", max(low, last - _APPOSED), last, low)
    end = _before_bracket(reading, comma, low)
    if end == low or reading.phrases.number[end - 1] < 0 or reading.has_marks(comma, found[0]):
        return found
    first = reading.phrases.before(end, low)[0]
    told = _tells(reading, comma, last) and _is_first(reading, first, low)
    return (first, found[1]) if told else found


def _before_bracket(reading: Reading, comma: int, low: int) -> int:
    """Return the bracket that closes before a comma, or the comma: `Acme | (NYSE: ACM), a grower, and`."""
    if comma == low or reading.lower[comma - 1] != ")":
        return comma
    return reading.last_of("(", max(low, comma - _APPOSED), comma - 1, low)


def _with_bracketed(reading: Reading, found: Phrase, low: int) -> Phrase:
    """Return a subject with another before it and its bracket: `Acme (NYSE: ACM) and | Ito | said`."""
    opens = reading.last_of("(", max(low, found[0] - _APPOSED), found[0] - 2, low)
    if opens == low or reading.phrases.number[opens - 1] < 0 or reading.finite_in(opens, found[0]):
        return found
    first = reading.phrases.before(opens, low)[0]
    if (listed := _listed_before(reading, first, low)) < first:
        return listed, found[1]
    return (first, found[1]) if _is_first(reading, first, low) else found


def _listed_before(reading: Reading, first: int, low: int) -> int:
    """Return where a list of bodies begins that goes on at `first`: `, | the Guild, the NUJ (N) and`."""
    while first - 2 > low and reading.lower[first - 1] == ",":
        body = reading.phrases.at(first - 2)
        named = (
            body is not None and body[0] > low and reading.lower[body[0] - 1 : body[0] + 1] == (",", "the")
        )
        if body is None or not named or reading.penn[body[1] - 1] not in NAME:
            break
        first = body[0]
    return first


def _without_apposed(reading: Reading, found: Phrase) -> Phrase | None:
    """Return a list behind what tells of the name before it: `sank off Elm, a port, | Lee and Roe | said`."""
    first, last = found
    comma = reading.first_of(",", first, last)
    tells = reading.lower[first] in ARTICLES and reading.penn[first - 2] in NAME
    if not tells or "and" not in reading.lower[comma:last] or reading.phrases.number[comma + 1] < 0:
        return None
    return comma + 1, last


def _tells(reading: Reading, comma: int, last: int) -> bool:
    """Tell whether an age, a role or, behind a person, a name stands between two commas."""
    begins = comma + 1
    if reading.penn[begins] == "CD" and begins + 1 == last:
        return True
    base = reading.phrases.at(begins)
    if base is None or base[0] != begins or reading.phrases.after(begins, last, clause=False)[1] != last:
        return False
    if reading.penn[base[1] - 1] in NAME and reading.penn[begins] not in ("DT", "PRP$"):
        return names_person(reading, comma - 1)  # `his wife, | Ann, and`, but `Elm, | Ohio, and`
    return not reading.phrases.is_time(base)


def _is_first(reading: Reading, first: int, low: int) -> bool:
    """Tell whether a subject may begin at `first` in a sentence: no time, nor what one opens with."""
    base = reading.phrases.at(first)
    if base is None or reading.phrases.is_time(base) or not heads(reading, first, low):
        return False
    if first == low or reading.lower[first - 1] != ",":
        return True
    begins = next((i + 1 for i in range(first - 2, low, -1) if reading.lower[i] == ","), low)
    lead = reading.penn[begins] in _LEADS or reading.phrases.number[begins] >= 0
    timed = reading.phrases.at(begins)
    return lead and (reading.penn[begins] in _LEADS or (timed is not None and reading.phrases.is_time(timed)))


def _with_names(reading: Reading, found: Phrase, low: int) -> Phrase:
    """Return a list of names with those before it: `because | Lee, | Roe, Orr and two others | said`."""
    first = found[0]
    if reading.penn[first] not in NAME or "and" not in reading.lower[first : found[1]]:
        return found
    name = reading.phrases.at(first - 2)
    while name is not None and name[0] >= low and {"NNP", "NNPS"}.issuperset(reading.penn[slice(*name)]):
        if reading.lower[name[1]] != "," or reading.phrases.is_time(name):
            break
        if name[0] == low or reading.lower[name[0] - 1] in reading.subordinators:
            return name[0], found[1]
        if reading.lower[name[0] - 1] != ",":
            break
        if _is_first(reading, name[0], low):
            return name[0], found[1]
        name = reading.phrases.at(name[0] - 2)
    return found


def _with_participle(reading: Reading, found: Phrase, low: int) -> Phrase:
    """Return a subject with the noun of which a participle tells: `because | men seen leaving | the pier`."""
    lowest = max(low, found[0] - _FURTHEST)
    begins = found[0]
    while begins > lowest and not _bounds(reading, begins - 1):
        begins -= 1
    noun = reading.phrases.at(begins)
    if begins == lowest or noun is None or noun[0] != begins or noun[1] >= found[0]:
        return found
    whole = reading.phrases.after(begins, found[0], clause=False)
    end = whole[1] if whole[1] < found[0] else noun[1]
    tells = reading.penn[end] in _PARTICIPLES or reading.penn[noun[1]] in _PARTICIPLES
    if not tells or reading.phrases.is_time(noun) or not FINITE.isdisjoint(reading.penn[begins : found[0]]):
        return found
    return (begins, found[1]) if _is_first(reading, begins, low) else found


def _bounds(reading: Reading, at: int) -> bool:
    """Tell whether no subject goes on past a token."""
    if reading.quote[at] >= 0 or reading.penn[at] in FINITE or reading.penn[at] == "CC":
        return True
    return reading.lower[at] in reading.subordinators or (reading.lower[at] in ENDS and not reading.joins(at))
