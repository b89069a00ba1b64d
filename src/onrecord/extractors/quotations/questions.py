"""What somebody is asked: `Asked by Lee whether it knew`, `when pressed on the cost`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.adjuncts import before_time
from onrecord.extractors.quotations.anchors import Anchor, Place
from onrecord.extractors.quotations.cues import nouns
from onrecord.extractors.quotations.drafts import Draft
from onrecord.extractors.quotations.ends import content_end
from onrecord.extractors.quotations.fronting import before_main
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.returns import next_clause
from onrecord.extractors.quotations.trimming import trimmed
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import WH

_TOPICS: Final = frozenset({"about", "on"})
_PLACING: Final = frozenset({"in", "at", "on", "during", "after"})
_INSERTING: Final = _PLACING | {"by"}
_INSERTED: Final = 2  # times and adverbs between who asks and what


def asked(place: Place, anchor: Anchor) -> Draft | None:
    """Return the question of a participle; none of `ships pressed for cash`."""
    reading, at, cue = place.reading, anchor.group.verb, anchor.cue
    leads = anchor.end < place.high and reading.lower[anchor.end] in _INSERTING
    opens = at == place.low and leads
    if (
        not (opens or anchor.group.shape == "passive")
        or not cue.asks
        or not _is_apart(reading, at, place.low)
    ):
        return None
    agent, first = _asker(reading, anchor.end, place.high)
    first += agent is not None and _asks_who(reading, first, place.high)
    if first + 1 >= place.high:
        return None
    clause = reading.asks(first) or reading.penn[first] == "WDT"
    topic = reading.lower[first] in _TOPICS and reading.lower[first] in cue.takes
    topic = topic and reading.penn[first + 1] != "PRP"  # `asked about | it`
    if reading.quote[first] >= 0 or not (clause or topic):
        return None
    first += not clause
    last = content_end(reading, first, place.high, place.cues, clause=clause)
    last = next_clause(reading, first, last, relative=True)
    last = before_main(reading, place.low, first, last) if at == place.low else last
    last = last if clause else _before_answer(reading, first, last)
    if not clause and at > place.low and reading.lower[at - 1] == "when":
        last = _before_verb(reading, first, last)
    colon = reading.first_of(":", first, last - 1, last)
    if colon < last and reading.quote[colon + 1] >= 0:
        if reading.penn[at - 1] == "WRB" and at - 1 > place.low and reading.lower[at - 2] != ",":
            return None  # `told them | when asked about it: "No."`
        last = colon
    content = trimmed(reading, first, last if clause else before_time(reading, first, last))
    return Draft(agent, (at, anchor.end), (content,), cue.sort, "passive") if content else None


def _before_answer(reading: Reading, first: int, last: int) -> int:
    """Return where what one is asked about ends: `about tolls|, "No."`."""
    commas = (i for i in range(first + 1, last - 2) if reading.lower[i] == "," and reading.quote[i] < 0)
    return next((i for i in commas if reading.quote[i + 1] >= 0), last)


def _before_verb(reading: Reading, first: int, last: int) -> int:
    """Return where the topic ends before what its hearer says: `Lee when asked about | the plan | said`."""
    end = reading.phrases.after(first, last, clause=False)[1]
    own = reading.lower[end - 1] in reading.lists.table(nouns)  # `about | claims that he lied`
    goes_on = end < last and ((reading.lower[end] == "that" and not own) or reading.is_verb(end))
    return end if goes_on else last


def _asks_who(reading: Reading, comma: int, high: int) -> bool:
    """Tell whether what is asked stands behind a comma: `Asked by Lee, the mayor|, who left, ...`."""
    if reading.lower[comma : comma + 1] != (",",) or reading.penn[comma + 1 : comma + 2] != ["WP"]:
        return False
    close = reading.first_of(",", comma + 2, high - 1, high)
    return close < high and reading.lower[close + 1] not in reading.grammar["asking"]


def _past_place(reading: Reading, at: int, high: int) -> int:
    """Return the token behind where or when one asks, before what, or `at`: `Asked | on the BBC | who`."""
    if at + 2 >= high or reading.lower[at] not in _PLACING or reading.phrases.number[at + 1] < 0:
        return at
    end = reading.phrases.after(at + 1, high, clause=False)[1]
    while (further := _past_further(reading, end, high)) > end:
        end = further
    if "about" in reading.lower[at + 2 : end + 1]:
        return reading.lower.index("about", at + 2)
    asks = end < high and reading.lower[end] in reading.grammar["asking"]
    return end if asks or (end < high and reading.penn[end] in WH) else at


def _past_further(reading: Reading, at: int, high: int) -> int:
    """Return the token behind a further place or time at `at`: `at a briefing | Monday | in Elm`, or `at`."""
    led = at + (at + 1 < high and reading.lower[at] in _PLACING)
    base = reading.phrases.at(led) if led < high else None
    timed = base is not None and (led > at or reading.phrases.is_time(base))
    return reading.phrases.after(led, high, clause=False)[1] if timed else at


def _is_apart(reading: Reading, at: int, low: int) -> bool:
    """Tell whether a participle tells of whom is asked: it opens the sentence or a clause, or is inserted."""
    before = reading.before_adverbs(at, low)
    return at == low or reading.penn[before] in ("WRB", "CC") or reading.lower[before] in (",", "if", "once")


def _asker(reading: Reading, at: int, high: int) -> tuple[Phrase | None, int]:
    """Return who asks behind `by`, if that is told, and the token behind it and the time behind it."""
    agent: Phrase | None = None
    if at + 1 < high and reading.lower[at] == "by" and reading.phrases.number[at + 1] >= 0:
        agent = reading.phrases.after(at + 1, high, clause=False)
        at = agent[1]
    at = _past_place(reading, at, high)
    for _ in range(_INSERTED):
        timed = at + (at + 1 < high and reading.lower[at] in reading.grammar["timing"])
        base = reading.phrases.at(timed) if timed < high else None
        if base is not None and reading.phrases.is_time(base):
            at = base[1]
        elif at < high and reading.is_adverb(at):
            at += 1
    return agent, at
