"""Participles that tell of their noun: `a plan dubbed "mad" by Lee | failed`, `a plan announced Friday`."""

from __future__ import annotations

from onrecord.extractors.quotations.anchors import Anchor, Place
from onrecord.extractors.quotations.drafts import Draft
from onrecord.extractors.quotations.fronting import opening_subject
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.speaking import can_tell
from onrecord.extractors.quotations.trimming import trimmed
from onrecord.phrases import Phrase


def marks_behind(place: Place, anchor: Anchor) -> Phrase | None:
    """Return the words in marks behind a participle that tells of the noun before it, or None.

    Their agent follows them, or the verb of the sentence does.
    """
    reading, end = place.reading, _past_agent(place, anchor.end)
    alone = anchor.group.first == anchor.group.verb and reading.penn[anchor.group.verb] in ("VBN", "VBD")
    mark = end + (end < place.high and reading.lower[end] == "as")
    if not alone or "that" in anchor.cue.takes or mark >= place.high or reading.quote[mark] < 0:
        return None
    marks = reading.ranges[reading.quote[mark]]
    after = marks[1] + (marks[1] < place.high and reading.lower[marks[1]] == ",")
    if after + 1 >= place.high or not (
        end > anchor.end or reading.lower[after] == "by" or _is_main_verb(place, anchor, after)
    ):
        return None
    return (end, marks[1]) if _noun(place, anchor) is not None else None


def is_dated(reading: Reading, anchor: Anchor) -> bool:
    """Tell whether a participle tells when a thing was made known: `the deal | announced Friday`."""
    verb, head, high = anchor.group.verb, anchor.group.verb - 1, len(reading.lower)
    alone = anchor.group.first == verb and "object" in anchor.cue.takes and anchor.cue.sort == "speech"
    if not alone or head < 0 or reading.penn[head] not in ("NN", "NNS") or can_tell(reading, head):
        return False
    dated = min(high - 1, anchor.end + (reading.lower[anchor.end : anchor.end + 1] == ("earlier",)))
    time = reading.phrases.at(dated)
    if time is None or not reading.phrases.is_time(time) or time[1] >= high:
        return False
    return reading.is_verb(time[1]) or reading.lower[time[1]] in (".", ",", "by")


def _past_agent(place: Place, end: int) -> int:
    """Return the `as` behind who calls somebody so, or `end`: `described | by friends | as "a giant"`."""
    reading = place.reading
    if end + 1 >= place.high or reading.lower[end] != "by" or reading.phrases.number[end + 1] < 0:
        return end
    after = reading.phrases.after(end + 1, place.high, clause=False)[1]
    return after if after < place.high and reading.lower[after] == "as" else end


def _noun(place: Place, anchor: Anchor) -> Phrase | None:
    """Return the phrase right before a participle, with a comma between or not.

    Of one that opens a sentence it is the subject: `Branded "mad" by Lee, | the plan | failed`.
    """
    if anchor.group.outer == place.low:
        return opening_subject(place.reading, place.low)
    if anchor.subject is not None:
        return anchor.subject if anchor.has_own_subject else None
    last, phrases = anchor.group.outer, place.reading.phrases
    last -= last - 1 > place.low and place.reading.lower[last - 1] == ","
    return phrases.before(last, place.low) if phrases.number[last - 1] >= 0 else None


def _is_main_verb(place: Place, anchor: Anchor, at: int) -> bool:
    """Tell whether the verb of the sentence stands at a token, tagged as a participle or not."""
    reading = place.reading
    if reading.is_verb(at):
        return True
    return reading.penn[at] == "VBN" and not reading.finite_in(place.low, anchor.group.first)


def described(place: Place, anchor: Anchor, told: Phrase) -> Draft | None:
    """Return what a noun is called there, by whom if that is said; a name in marks is nobody's words."""
    reading = place.reading
    marks = reading.quote[told[1] - 1]
    content = trimmed(reading, *told)
    noun = _noun(place, anchor)
    if noun is None or content is None or reading.is_title(marks):
        return None
    by = told[1] + 1
    agent = reading.phrases.after(by, place.high, clause=False) if reading.lower[told[1]] == "by" else None
    if told[0] > anchor.end:
        agent = anchor.end + 1, told[0]
    cue = (anchor.group.verb, anchor.end)
    return Draft(agent, cue, (noun, content), anchor.cue.sort, "passive")
