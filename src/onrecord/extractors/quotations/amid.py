"""Where what stands around a verb begins, and where it goes on: past asides, colons and dashes."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.anchors import Anchor, Place
from onrecord.extractors.quotations.clause import is_clause
from onrecord.extractors.quotations.cues import cue_at
from onrecord.extractors.quotations.drafts import Frame
from onrecord.extractors.quotations.reading import Reading
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import DASHES, RELATIVE
from onrecord.syntax.classes import FINITE

_OPENING: Final = DASHES | {":", "("}
_BRACKETS: Final = frozenset({"(", ")"})
_MANNER: Final = 12  # tokens that tell how somebody speaks
_STOPS: Final = DASHES | {".", ",", ";", ":", "?", "!", "("}
_CONJUNCT: Final = 12  # tokens of an insertion
_LEADING: Final = 3  # tokens from a verb to the comma before what it says
_CIRCUMSTANCE: Final = frozenset({"IN", "RB", "RBR", "JJ", "WRB", "VBG", "VBN"})  # tags that open one
_TELLING: Final = frozenset({"any", "bare", "that"})  # frames of verbs that tell a whole clause


def first_said(place: Place, core: int) -> int:
    """Return where a quotation before `core` begins: `It rained, Lee said, but | the roof held, Roe said`."""
    reading, begin = place.reading, _behind_colon(place.reading, place.begin, core)
    begin = _behind_doing(place, _behind_another(place, begin, core), core)
    tied = begin + (begin < core and reading.lower[begin] == ",")
    return tied + 1 if begin > place.low and tied + 1 < core and reading.penn[tied] == "CC" else begin


def _behind_another(place: Place, begin: int, core: int) -> int:
    """Return where a quotation before `core` begins behind another: `Lee says it fell; | now, she says,`."""
    reading = place.reading
    stops = (i for i in range(core - 1, begin, -1) if reading.lower[i] == ";" and reading.quote[i] < 0)
    stop = next(stops, begin)
    told = (cue_at(place.cues, reading.lower, i) for i in range(begin, stop) if reading.penn[i] in FINITE)
    return stop + 1 if any(cue is not None and "any" in cue.takes for cue in told) else begin


def _behind_doing(place: Place, begin: int, core: int) -> int:
    """Return where marks open behind what one did in saying it: `Speaking in Elm, | "we won," she said`.

    They are not what one says of something in doing so: `Calling the plan, "mad," he said ...`.
    """
    reading = place.reading
    mark = next((i for i in range(begin + 1, core) if reading.quote[i] >= 0), begin)
    leads = mark > begin and reading.penn[begin] == "VBG" and reading.lower[mark - 1] == ","
    if not leads or reading.finite_in(begin, mark):
        return begin
    cue = cue_at(place.cues, reading.lower, begin)
    return begin if cue is not None and "object" in cue.takes else mark


def _behind_colon(reading: Reading, begin: int, core: int) -> int:
    """Return where a quotation before `core` begins behind a colon: `He was blunt: | "No", he said`.

    So it does behind a place in capitals: `ELM: | It is late, he said`.
    """
    if begin + 1 < core and reading.lower[begin + 1] == ":" and reading.words.words[begin].isupper():
        begin += 2
    opens = next((i for i in range(core - 1, begin, -1) if reading.lower[i] in _BRACKETS), begin)
    if opens > begin and reading.lower[opens] == "(":
        begin = opens + 1
    number = reading.quote[core - 1] if reading.quote[core - 1] >= 0 else reading.quote[core - 2]
    first = reading.ranges[number][0] if number >= 0 else begin
    marked = first > begin and reading.lower[first - 1] in _OPENING
    paired = marked and not DASHES.isdisjoint(reading.lower[begin : first - 1])
    return first if marked and not (paired and reading.lower[first - 1] in DASHES) else begin


def behind_dash(reading: Reading, before: Phrase, *, goes_on: bool) -> Phrase:
    """Return a piece from behind its only dash, where speech begins: `It fell - | a sign, he said, of`."""
    first, last = before
    dashes = [i for i in range(first + 1, last - 1) if reading.lower[i] in DASHES and not reading.joins(i)]
    if len(dashes) != 1 or reading.quote[dashes[0]] >= 0 or not reading.finite_in(first, dashes[0]):
        return before
    begins = dashes[0] + 1
    begins += reading.penn[begins] == "CC"  # `It rained - and | the pier, Lee said, sank`
    return (begins, last) if goes_on or is_clause(reading, begins, last) else before


def past_insertion(place: Place, anchor: Anchor, before: Phrase, frame: Frame) -> Frame:
    """Return the frame behind a participle between commas: `The plan, Lee said, citing aides, | aims ...`.

    It is the end where a whole clause stands before and its time behind: `It fell, Lee said | after he left`.

    A quotation goes on behind one without a comma, too: `"We won," Lee said speaking to fans, | "and ..."`.
    """
    reading, at = place.reading, anchor.end
    if frame.kind == "that" and _follows_only_comma(reading, at, frame.at):
        return Frame("comma", frame.at)  # `A, Lee said, | that will help`
    if at + 1 < place.high and reading.lower[at] == ";" and reading.quote[at + 1] >= 0:
        return Frame("quote", at + 1)  # `"We won," Lee said; | "you lost."`
    if at < place.high and reading.penn[at] == "VBG" and frame.kind not in ("comma", "end", "quote"):
        mark = next((i for i in range(at, place.high) if reading.quote[i] >= 0), at)
        if mark > at:
            return Frame("quote", mark) if reading.lower[mark - 1] == "," else frame
    if (whole := _past_gap(place, anchor, before, frame)) is not None:
        return whole
    if frame.kind != "comma":
        return frame
    if (goes_on := _past_manner(place, frame.at)) is not None:
        return Frame("quote", goes_on)
    if frame.at >= place.high or reading.penn[frame.at] != "VBG":
        return frame
    far = min(place.high - 1, frame.at + _CONJUNCT)
    comma = reading.first_of(",", frame.at, far, place.high)
    return frame._replace(at=comma + 1) if comma < far and reading.is_verb(comma + 1) else frame


def _past_gap(place: Place, anchor: Anchor, before: Phrase, frame: Frame) -> Frame | None:
    """Return the frame where speech goes on behind what stands amid it, or where it ends there."""
    reading, at = place.reading, anchor.end
    if (resumed := _resumed_at(place, anchor, before)) is not None:
        return frame._replace(kind="quote", at=resumed)
    timed = frame.kind == "wh" and reading.lower[frame.at] == "when"  # `It fell, said Lee | when he left`
    if (timed or frame.kind in ("clause", "none")) and _is_all_told(place, anchor, before):
        return Frame("end", at)
    return Frame("comma", at) if _lacks_comma(place, anchor, before) else None


def _resumed_at(place: Place, anchor: Anchor, before: Phrase) -> int | None:
    """Return where what a comma and marks cut off goes on: `"We won," Lee told aides citing it, | "and so"`.

    Not so where somebody else, or a further verb of speech, leads to it.
    """
    reading, at, last = place.reading, anchor.end, before[1] - 1
    if reading.quote[last] < 0 or reading.quote[before[0]] != reading.quote[last]:
        return None
    if reading.lower[last - 1] != ",":
        return None
    mark = next((i for i in range(at, place.high) if reading.quote[i] >= 0), at)
    cut = mark > at and reading.lower[mark - 1] == ","
    if not cut or "," in reading.lower[at : mark - 1] or not reading.is_lower_quote(mark):
        return None
    near = range(max(at, mark - _LEADING), mark - 1)
    leads = (cue_at(place.cues, reading.lower, i) for i in near if reading.penn[i][0] == "V")
    return None if any(cue is not None and "quote" in cue.takes for cue in leads) else mark


def _lacks_comma(place: Place, anchor: Anchor, before: Phrase) -> bool:
    """Tell whether a comma is missing between a speaker and a verb: `The toll, Lee said | will rise`."""
    reading, at, subject = place.reading, anchor.end, anchor.subject
    if subject is None or subject[1] != anchor.group.outer or not anchor.cue.needy or at >= place.high:
        return False
    opens = reading.lower[subject[0] - 1] == "," and reading.phrases.at(before[0]) is not None
    return opens and reading.is_verb(at) and not reading.finite_in(*before)


def _follows_only_comma(reading: Reading, first: int, at: int) -> bool:
    return reading.lower[first:at].count(",") == 1 and reading.lower[at - 1] == ","


def _is_all_told(place: Place, anchor: Anchor, before: Phrase) -> bool:
    """Tell whether a whole clause stands before a verb, and only when, where or how it is told behind it."""
    reading, begins, high = place.reading, anchor.end, place.high
    closed = reading.lower[before[1]] == "," or reading.quote[before[1] - 1] >= 0
    if begins >= high or not closed or anchor.cue.takes.isdisjoint(_TELLING):
        return False
    leads = reading.lower[before[0]] in reading.subordinators or "that" in reading.lower[slice(*before)]
    object_ = reading.lower[begins] in anchor.cue.takes
    object_ = object_ and not (begins + 1 < high and reading.is_venue(begins + 1))
    if leads or object_ or not _opens_circumstance(reading, begins):
        return False
    ends = next((i for i in range(begins, high) if reading.lower[i] in _STOPS), high)
    if reading.has_marks(begins, ends):
        return False
    verb = next((i for i in range(begins, ends) if reading.penn[i] in FINITE), ends)
    return (verb == ends or _is_within(reading, begins, verb)) and is_clause(reading, *before)


def _opens_circumstance(reading: Reading, at: int) -> bool:
    """Tell whether no object of a verb begins at `at`: `| on Monday`, `| with care`, `| after he left`."""
    base = reading.phrases.at(at)
    if base is not None and base[0] == at:
        return reading.phrases.is_time(base)
    return reading.penn[at] in _CIRCUMSTANCE and reading.lower[at] != "that"


def _is_within(reading: Reading, first: int, verb: int) -> bool:
    """Tell whether a verb is of a clause that tells when or of a noun: `after | he left`."""
    timed = reading.grammar["timed"]
    return any(
        reading.lower[i] in timed or reading.lower[i] == "that" or reading.penn[i] in RELATIVE
        for i in range(first, verb)
    )


def _past_manner(place: Place, at: int) -> int | None:
    """Return where speech goes on behind how it is spoken: `"No," Lee said, his voice low, | "we lost"`."""
    reading = place.reading
    far = min(place.high, at + _MANNER)
    mark = next((i for i in range(at, far) if reading.quote[i] >= 0), at)
    if mark == at or reading.lower[mark - 1] != "," or reading.finite_in(at, mark):
        return None
    cues = [cue_at(place.cues, reading.lower, i) for i in range(at, mark) if reading.penn[i][0] == "V"]
    takes = {taken for cue in cues if cue is not None for taken in cue.takes}
    # `grinning, | "and we won"`
    plain = takes.isdisjoint(("that", "object")) and reading.is_lower_quote(mark)
    told = "quote" in takes and not plain
    return None if told or reading.penn[at] in ("CC", "IN", "WP", "WDT", "WRB") else mark
