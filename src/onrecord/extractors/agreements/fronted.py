"""The instrument in front of its clause: `Under the pact, ...`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.clauses import predicate
from onrecord.extractors.agreements.event import Event
from onrecord.extractors.agreements.hanging import has_object, reduced
from onrecord.extractors.agreements.instruments import Instrument, outer_start
from onrecord.extractors.agreements.members import members_from
from onrecord.extractors.agreements.reading import Reading
from onrecord.phrases.pieces import RELATIVE
from onrecord.syntax.classes import FINITE

#: How far before an instrument the `and` can stand that joins its clause to another: and, under the.
_JOINED: Final = 3
#: What stands before an instrument in front of its clause.
_BEFORE: Final = frozenset({"under", "through", "of", "to", "in", "on", "per", "with"})


def under(reading: Reading, instrument: Instrument) -> Event | None:
    """Return the event of `Under the agreement, X will ...`, or of what is said of it in between.

    `Under the pact, which was signed on Monday, ...`, `Under a pact signed in May, ...`.
    """
    if not _is_under(reading, outer_start(reading, instrument.first), is_deal=instrument.kind == "deal"):
        return None
    stop = min(reading.size, instrument.last + 25)
    if _is_clause(reading, instrument.last):
        return Event("under", "", instrument.phrase, comma=instrument.last - 1)
    commas = [i for i in range(instrument.last, min(stop, reading.size - 1)) if reading.lower[i] == ","]
    inner = reduced(reading, instrument.last) or _related(reading, instrument.last)
    if commas and reading.penn[commas[0] + 1] in RELATIVE:
        inner = inner or (predicate(reading, commas[0] + 2) if commas[0] + 2 < stop else None)
        commas = commas[1:]
    loose = commas[0] if commas and not _is_joined(reading, instrument.first) else -1
    listed = commas and commas[0] == instrument.last and _is_bare_plural(reading, commas[0] + 1)
    comma = loose if listed else next((i for i in commas if _is_clause(reading, i + 1)), loose)
    if comma < 0:
        return None
    told = inner is not None and inner.frame in ("passive", "alone", "object") and inner.last <= comma
    event = inner if inner and told else Event("under", "", instrument.phrase)
    event.comma = comma
    return event


def _is_bare_plural(reading: Reading, at: int) -> bool:
    """Tell whether what can only be a subject stands at `at`: `Under the pact, | firms in oil, gas and`."""
    phrase = reading.phrase_at(at)
    if phrase is None or phrase[0] != at:
        return False
    return reading.penn[at] in ("JJ", "NN", "NNS") and reading.penn[phrase[1] - 1] == "NNS"


def _related(reading: Reading, at: int) -> Event | None:
    """Return what is told of an instrument or its partner: `a deal | that will be signed next week`."""
    at = members_from(reading, at + 1)[1] if reading.lower[at : at + 1] == ["with"] else at
    told = reading.lower[at : at + 1] in (["that"], ["which"]) and reading.is_verb(at + 1)
    return predicate(reading, at + 1) if told else None


def _is_clause(reading: Reading, at: int) -> bool:
    """Tell whether a subject and its finite verb stand at `at`."""
    members, end = members_from(reading, at, paired=True)
    while end < reading.size and reading.penn[end] == "RB":
        end += 1
    if not members or end >= reading.size or reading.penn[at] in RELATIVE:
        return False
    if reading.penn[end] != "VBD":
        return reading.penn[end] in ("MD", "VBZ", "VBP")
    if reading.penn[at] == "PRP":
        return True
    if reading.lower[end] in reading.vocabulary.words_of("be") and reading.penn[end + 1 : end + 2] == ["VBN"]:
        return True  # quotas | were set
    if reading.lower[end] in reading.vocabulary.anchors:
        return False  # `Under the pact Oslo agreed to ...` tells it by itself
    # not `a pact | Oslo signed with Riga`, whose object the pact is
    if reading.penn[end + 1 : end + 2] == ["RP"]:
        return reading.phrase_at(end + 2) is not None  # Oslo | gave up seized ships
    return reading.lower[end + 1 : end + 2] == ["to"] or has_object(reading, end + 1)


def _is_under(reading: Reading, at: int, *, is_deal: bool) -> bool:
    """Tell whether `under`, `as part of` or the like opens a clause before `at`."""
    if reading.lower[max(0, at - 1) : at + 1] == ["as", "part"]:
        return _opens_clause(reading, at - 1)
    if at == 0 or reading.lower[at - 1] not in _BEFORE:
        return False
    before = reading.lower[: at - 1]
    if reading.lower[at - 1] == "per" and not before:
        return True
    if reading.lower[at - 1] in ("per", "with"):
        return before in (["as"], ["in", "accordance"], ["in", "line"], ["in", "keeping"])
    if reading.lower[at - 1] == "to":
        led = before[-1:] in (["according"], ["pursuant"])
        return led and (len(before) == 1 or _opens_clause(reading, at - 2))
    if reading.lower[at - 1] == "in" and is_deal:
        return False  # `in the deal Acme gets the mill` may speak of any business
    if reading.lower[at - 1] == "on":
        return before == ["based"]  # Based on the pact, Oslo will pay
    if reading.lower[at - 1] == "of":
        return before[:1] in (["under"], ["per"]) and before[1:] in (["terms"], ["the", "terms"])
    return _opens_clause(reading, at - 1)


def _is_joined(reading: Reading, first: int) -> bool:
    """Tell whether `and` joins the clause to another: the shares fell, and under | the pact, Acme will."""
    told = any(tag in FINITE for tag in reading.penn[:first])
    return told and "and" in reading.lower[max(0, outer_start(reading, first) - _JOINED) : first]


def _opens_clause(reading: Reading, at: int) -> bool:
    """Tell whether a clause begins at `at`: the sentence's, or what somebody says."""
    if at == 0 or reading.lower[at - 1] in ("that", "said", ";", ":"):
        return True
    before = reading.lower[at - 1]
    if before in reading.vocabulary.words_of("conceding"):
        return True
    behind = at - 1 - (before == ",")
    if reading.lower[behind] == "and":
        return True  # the shares fell, and | under the pact, Acme will pay
    return (
        at <= 8 and before in (",", "but", "and") and not any(tag in FINITE for tag in reading.penn[: at - 1])
    )
