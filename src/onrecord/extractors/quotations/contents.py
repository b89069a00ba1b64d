"""What follows a verb that attributes: from the first word of its frame to the last one that is said."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.adjuncts import before_adjunct, before_show, before_time
from onrecord.extractors.quotations.anchors import Anchor, Place
from onrecord.extractors.quotations.clause import is_clause
from onrecord.extractors.quotations.described import opens_time
from onrecord.extractors.quotations.drafts import Frame
from onrecord.extractors.quotations.ends import content_end
from onrecord.extractors.quotations.fronting import opens_unit
from onrecord.extractors.quotations.inmarks import past_pairs, whole_in_marks
from onrecord.extractors.quotations.mainverbs import (
    OWNED,
    before_main_verb,
    before_missing_verb,
    before_said,
    verbs_from,
)
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.returns import next_clause
from onrecord.extractors.quotations.trimming import before_bracket, closed, trimmed
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import CLAUSE_ENDS, DASHES, RELATIVE, WH

_MEANT: Final = frozenset(
    {"inf", "ing"}
)  # frames whose times are of what is meant: `vowed to go | on Monday`
_JUDGED: Final = frozenset({"object", "raise", "prep"})  # frames whose contents are no clauses
_NAMING: Final = frozenset({"named", "titled"})  # they take what something is called
_INSERTED: Final = RELATIVE | {"VBN", "VBD"}
_ASIDE: Final = 25  # tokens of a relative clause


def content_after(place: Place, anchor: Anchor, frame: Frame) -> Phrase | None:
    """Return the content that begins where the frame does."""
    reading = place.reading
    if (whole := _at_once(place, anchor, frame)) is not None:
        return whole
    clause = frame.kind in ("that", "clause", "wh", "quote", "colon")
    last = content_end(reading, frame.at, place.high, place.cues, clause=clause)
    last = _to_closing_dash(place, anchor, frame.at, last)
    named = frame.kind == "quote" and "bare" not in anchor.cue.takes and reading.is_lower_quote(frame.at)
    if frame.kind == "quote" and (whole := whole_in_marks(reading, frame.at, last, alone=named)):
        return whole
    relative = anchor.subject is not None and (
        reading.is_relative(anchor.subject)
        or reading.penn[anchor.subject[0]] == "WP$"  # `Lee, whose firm backed it, | said`
        or _is_inserted(reading, anchor, clause=clause)
        or (not clause and _in_relative(reading, anchor.subject[0], place.low))
    )
    relative = relative and not (clause and _is_cleft(place, anchor))
    begins = place.low + (reading.penn[place.low] == "CC")  # `But | asked if he would, Lee said`
    opening = anchor.group.outer in (place.low, begins) or _opens(place, anchor, frame)
    opening = opening or opens_unit(reading, anchor.group, place.low) or _is_led_up(place, anchor)
    if not clause or relative or opening or named:
        last = next_clause(reading, frame.at, last, relative=relative)
    if relative:
        last = before_missing_verb(place, frame.at, last)
    if frame.kind == "object" and anchor.subject and reading.lower[anchor.subject[0] - 1] == "what":
        own = verbs_from(reading, frame.at, last, OWNED)
        last = own[0] if own else last  # `what he deems a waste | is well known`
    if anchor.group.shape == "participle" or relative:
        last = before_main_verb(place, anchor, frame, last)
    if frame.kind in _JUDGED and anchor.group.shape == "infinitive":
        last = before_said(place, frame.at, last)
    if frame.kind in _JUDGED:
        last = before_adjunct(reading, frame.at, last)
    last = last if clause or frame.kind in _MEANT else before_time(reading, frame.at, last)
    last = _before_but(reading, frame.at, last) if anchor.group.negated else last
    last = before_bracket(reading, frame.at, last)
    piece = closed(reading, trimmed(reading, frame.at, last))
    if piece is not None and _is_pronoun(reading, anchor, frame, piece):
        return frame.at, frame.at + 1  # `denied that | in a statement`
    return trimmed(reading, frame.at, before_show(reading, *piece)) if piece else None


def _is_led_up(place: Place, anchor: Anchor) -> bool:
    """Tell whether a participle tells of what leads up to a clause: `In a letter | saying so, Lee quit`."""
    reading, low, outer = place.reading, place.low, anchor.group.outer
    leads = anchor.group.shape == "participle" and reading.penn[low] in ("IN", "VBG") and low < outer
    return leads and reading.phrases.number[outer - 1] >= 0 and not reading.finite_in(low, outer)


def _is_cleft(place: Place, anchor: Anchor) -> bool:
    """Tell whether a sentence but tells who it was that spoke: `It was Lee | who said he, too, was tired`."""
    reading, be = place.reading, place.low + 1
    who = anchor.subject[0] if anchor.subject is not None else place.low
    if reading.lower[place.low] != "it" or who <= be or reading.auxiliaries.get(reading.lower[be]) != "be":
        return False
    return (
        reading.lower[who] == "who"
        and "," not in reading.lower[be:who]
        and reading.phrases.number[be + 1] >= 0
    )


def _title(reading: Reading, anchor: Anchor, at: int, last: int) -> Phrase | None:
    """Return what something is called before a comma: `the report, headlined | “Rain”, he said no`."""
    first, end = reading.ranges[reading.quote[at]]
    end = past_pairs(reading, end, last)
    alone = anchor.group.first == anchor.group.verb and reading.penn[anchor.group.verb] == "VBN"
    parted = first == at and end < last and (reading.lower[end] == "," or reading.lower[end - 2] == ",")
    return (first, end) if alone and parted and "bare" not in anchor.cue.takes else None


def _at_once(place: Place, anchor: Anchor, frame: Frame) -> Phrase | None:
    """Return a content whose end its kind tells: one word of an answer, or what something is called."""
    reading, at = place.reading, frame.at
    if frame.kind == "answer" and _is_word(reading, at):
        return at, at + 1 + (reading.lower[at] == "as")
    if frame.kind == "quote":
        return _title(reading, anchor, at, place.high)
    named = frame.kind == "object" and not anchor.cue.takes.isdisjoint(_NAMING)
    return _past_insertion(reading, at, place.high) if named else None


def _past_insertion(reading: Reading, first: int, high: int) -> Phrase | None:
    """Return an object with what it is called behind an insertion: `the deal, signed in May, | a sham`."""
    comma = reading.phrases.after(first, high, clause=False)[1]
    if comma + 1 >= high or reading.lower[comma] != "," or reading.penn[comma + 1] not in _INSERTED:
        return None
    closes = next(
        (i for i in range(comma + 1, min(high - 1, comma + _ASIDE)) if reading.lower[i] == ","), high
    )
    if closes == high or reading.penn[closes + 1] != "DT" or reading.has_marks(first, closes):
        return None
    last = reading.phrases.after(closes + 1, high, clause=False)[1]
    return (first, last) if last >= high or reading.lower[last] in CLAUSE_ENDS else None


def _to_closing_dash(place: Place, anchor: Anchor, at: int, last: int) -> int:
    """Return the end of what is said in an aside between two dashes: `Roe — who says he won | — left`."""
    reading = place.reading
    if DASHES.isdisjoint(reading.lower[at:last]):
        return last
    dashes = [
        i
        for i in range(place.low, place.high)
        if reading.lower[i] in DASHES and reading.quote[i] < 0 and not reading.joins(i)
    ]
    if len(dashes) != 2 or not dashes[0] < anchor.group.outer < at < dashes[1] < last:
        return last
    # `While Lee left — as Roe says — | it rained`, `With it shut — men say so — | it rained`
    leads = reading.lower[place.low] in reading.subordinators or reading.penn[place.low] == "IN"
    return dashes[1] if leads or reading.is_verb(dashes[1] + 1) else last


def _is_pronoun(reading: Reading, anchor: Anchor, frame: Frame, piece: Phrase) -> bool:
    """Tell whether `that` or `this` stands for what was said before: only where and when follows it."""
    at = frame.at
    if reading.lower[at] == "this" and frame.kind in ("clause", "object") and piece[0] == at:
        alone = reading.phrases.at(at) == (at, at + 1) and not reading.has_marks(*piece)
        told = alone and "that" in anchor.cue.takes
        return told and reading.penn[at + 1 : at + 2] in (["IN"], ["TO"], ["WRB"])
    bare = frame.kind == "that" and reading.penn[at + 1 : at + 2] == ["IN"] and not reading.has_marks(*piece)
    return bare and not any(reading.penn[i][0] in "VM" for i in range(*piece))


def _is_word(reading: Reading, at: int) -> bool:
    """Tell whether an answer is a word or `as much`: `said | yes | while others`, no `the same of Lee`."""
    return reading.lower[at] != "the" and reading.lower[at + 1 : at + 2] != ("to",)


def _opens(place: Place, anchor: Anchor, frame: Frame) -> bool:
    """Tell whether an anchor stands in the clause that opens the unit: `When Lee said so, | ...`."""
    reading, low = place.reading, place.low
    first = min(anchor.group.outer, anchor.subject[0] if anchor.subject else place.high)
    if frame.kind == "wh" and first > low and reading.penn[first - 1] == "WRB":
        return True  # `In May, when | I asked if she would`
    if reading.penn[low] == "CC" or (reading.is_adverb(low) and reading.lower[low + 1] == ","):
        low += 1 + (reading.lower[low + 1] == ",")  # `But | when Lee said so`, `However, | while Lee says so`
    led = reading.lower[_past_measure(reading, low)] in reading.subordinators
    led = led or opens_time(reading, low + (reading.penn[low] == "IN"), first)
    if not led and reading.lower[low : low + 2] != ("not", "only"):
        return False  # `Not only | did Lee say so, | he ...`
    return not any(reading.lower[i] == "," for i in range(low, first))


def _past_measure(reading: Reading, low: int) -> int:
    """Return the token behind how long it is, or `low`: `Just ten minutes | after Lee said so`."""
    at = low
    while reading.is_adverb(at) and reading.lower[at] not in reading.subordinators:
        at += 1
    time = reading.phrases.at(at)
    return time[1] if time is not None and reading.phrases.is_time(time) else at


def _is_inserted(reading: Reading, anchor: Anchor, *, clause: bool) -> bool:
    """Tell whether a participle is inserted behind a comma: `Lee, citing rain, left`.

    Where a clause follows, it must stand right behind its subject.
    """
    group, subject = anchor.group, anchor.subject
    if group.shape != "participle" or group.outer == 0:
        return False
    if subject is not None and subject[1] == group.outer and subject[0] > 0 and not clause:
        return reading.lower[subject[0] - 1] == ","  # `Kell, | a senator backing the bill, | called`
    comma = group.outer - 1
    comma -= (
        reading.lower[comma] in reading.grammar["timed"]
    )  # `The mayor, after | questioning the men, said`
    if comma < 0 or reading.lower[comma] != ",":
        return False
    return not clause or (subject is not None and subject[1] == comma)


def _in_relative(reading: Reading, first: int, low: int) -> bool:
    """Tell whether a clause is within a relative one: `Lee, who left because | he feared it, said`."""
    comma = reading.last_of(",", max(low, first - _ASIDE), first, low)
    return comma > low and reading.penn[comma + 1] in WH


def _before_but(reading: Reading, first: int, last: int) -> int:
    """Return the end of what is not said: `would not say when, | but he reaffirmed the plan`."""
    clauses = (
        at
        for at in range(first, last - 2)
        if reading.lower[at] == "," and reading.lower[at + 1] == "but" and is_clause(reading, at + 2, last)
    )
    return next(clauses, last)
