"""What is told in passing: `as X reported, A`, `A, as X reported`, `In May, as X noted, A`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.anchors import Anchor, Place
from onrecord.extractors.quotations.clause import is_clause, is_past
from onrecord.extractors.quotations.clefts import judges
from onrecord.extractors.quotations.drafts import Draft, Frame
from onrecord.extractors.quotations.ends import content_end
from onrecord.extractors.quotations.openings import is_timing
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.relatives import relative, without_which
from onrecord.extractors.quotations.trimming import trimmed
from onrecord.phrases import Phrase

_CONNECTIVE: Final = 3  # tokens
_GRADE: Final = 6  # tokens from `as` to what it is compared with
_APART: Final = frozenset({",", "("})


def in_passing(place: Place, anchor: Anchor, frame: Frame) -> Draft | None:
    """Return `as X reported, A`, or `A, as X reported`, or `which X said will B`."""
    reading = place.reading
    anchor = without_which(reading, anchor)
    before = anchor.subject[0] - 1 if anchor.subject else -1
    while before > place.low and reading.penn[before] == "RB" and reading.quote[before] < 0:
        before -= 1  # `a speech which | even | critics say was fine`
    if before < place.low:
        return None
    if not judges(place, anchor) and (draft := relative(place, anchor, before, frame)) is not None:
        return draft
    return _as_told(place, anchor, before, frame) if reading.lower[before] == "as" else None


def _as_told(place: Place, anchor: Anchor, before: int, frame: Frame) -> Draft | None:
    """Return what stands around the clause that `as` at `before` opens."""
    reading = place.reading
    clausal = "that" in anchor.cue.takes
    if not clausal and "quote" not in anchor.cue.takes:
        return None
    if reading.lower[anchor.end : anchor.end + 1] == ("with",) or _compares(reading, before, place.low):
        return None  # as Lee joked with his aides
    marked = before > place.low and reading.quote[before - 1] >= 0
    if not (clausal or marked or anchor.cue.rest == ("it",)):
        return None  # as the race began
    if before == place.low and frame.kind == "none" and (further := _marked_further(place, anchor.end)):
        return anchor.draft([further], "as", frame)
    if frame.kind not in ("comma", "end"):
        return None
    opening = frame.kind == "comma" and _opens_with(reading, before, place.low)
    content = trimmed(reading, frame.at, place.high) if opening else trimmed(reading, place.begin, before)
    if content is None:
        return None
    if reading.verb_in(*content):
        return anchor.draft([content], "as", frame)
    parted = _parts_verb(place, content, frame)
    if not parted and not _is_led_up_to(place, anchor.end, content, frame):
        return None
    last = content_end(reading, frame.at, place.high, place.cues, clause=True) if parted else place.high
    rest = trimmed(reading, frame.at, last)
    return anchor.draft([content, rest], "as", frame) if rest else None


def _compares(reading: Reading, at: int, low: int) -> bool:
    """Tell whether `as` at a token goes with another: `It was not as bad and dear | as Lee said.`."""
    parted = reading.lower[at - 1] == ","
    return not parted and "as" in reading.lower[max(low, at - _GRADE) : at]


def _parts_verb(place: Place, subject: Phrase, frame: Frame) -> bool:
    """Tell whether it parts a sentence's subject from its verb: `The plan, as Acme reported, | is dead`."""
    reading, first = place.reading, subject[0] + (place.reading.penn[subject[0]] == "CC")
    base = reading.phrases.at(first)
    opens = base is not None and base[0] == first and subject[0] == place.low
    if base is None or not opens or reading.phrases.is_time(base) or frame.kind != "comma":
        return False
    at = frame.at
    verb = at < place.high and (reading.is_verb(at) or is_past(reading, at, place.high))
    return verb and reading.quote[at] < 0


def _is_led_up_to(place: Place, end: int, lead: Phrase, frame: Frame) -> bool:
    """Tell whether when or where it is so stands before a clause: `In May, as Lee noted, | it rained`.

    A verb that ends before `end` has nothing behind it but when and where it told that.
    """
    reading = place.reading
    if frame.kind != "comma" or lead[0] != place.low or reading.penn[lead[0]] != "IN":
        return False
    told = reading.lower[end] == "," or is_timing(reading, end, frame.at - 1)
    return told and is_clause(reading, frame.at, place.high)


def _opens_with(reading: Reading, at: int, low: int) -> bool:
    """Tell whether a connective alone leads a clause before `at`: `However, | as Lee reported, ...`."""
    if at - 2 > low and reading.penn[at - 1] == "CC" and reading.lower[at - 2] == ",":
        return True  # `it is late, and | as Lee said, ...`
    if " ".join(reading.lower[low : at - 1]) in reading.lists.phrases("adverbial_phrases"):
        return True  # `Of course, | as Lee reported, ...`
    return at - low <= _CONNECTIVE and all(
        reading.is_adverb(i) or reading.penn[i] == "CC" or reading.lower[i] in _APART for i in range(low, at)
    )


def _marked_further(place: Place, at: int) -> Phrase | None:
    """Return the words in marks behind a comma: `As Lee put it in a memo explaining it, | "We won."`.

    Behind another verb they are that one's: `As Lee argued with owners, Roe shouted, | "Go!"`.
    """
    reading = place.reading
    mark = next((i for i in range(at, place.high) if reading.quote[i] >= 0), at)
    leads = mark > at and reading.lower[mark - 1] == "," and not reading.finite_in(at, mark)
    return trimmed(reading, mark, place.high) if leads else None
