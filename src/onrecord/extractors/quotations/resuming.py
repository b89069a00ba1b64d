"""What a speaker goes on to say behind the verb: `A, she said, | B`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.anchors import Place
from onrecord.extractors.quotations.circumstances import tells_how
from onrecord.extractors.quotations.clause import is_clause
from onrecord.extractors.quotations.cues import cue_at
from onrecord.extractors.quotations.drafts import Frame
from onrecord.extractors.quotations.ends import content_end
from onrecord.extractors.quotations.frames import frame_after
from onrecord.extractors.quotations.leading import is_connective, opens_marked
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.trimming import trimmed
from onrecord.phrases import Phrase
from onrecord.syntax.classes import FINITE

_CONJUNCT: Final = 12  # tokens from a conjunction to what its clause has in marks


def content_behind_cue(place: Place, before: Phrase, frame: Frame, *, turned: bool) -> Phrase | None:
    """Return the content after the cue, where it goes on: `A, she said, B`."""
    reading, at = place.reading, frame.at
    if frame.kind == "comma" and (_is_source(place, at) or tells_how(reading, at, place.high)):
        return None  # `A, the firms said, | Reuters reported.`, `A, said Roe, | in a statement.`
    spoken = reading.quote[before[1] - 1] >= 0 and not opens_marked(reading, before)
    if frame.kind == "comma" and (marked := _marked_conjunct(place, at)) is not None:
        return marked
    if frame.kind == "comma" and reading.penn[at : at + 1] == ["CC"] and _tells_more(place, at + 1):
        return None
    if spoken and frame.kind == "comma" and (reading.is_verb(at) or reading.penn[at : at + 1] == ["VB"]):
        # `Those who lie on “the web,” he said, | end up alone`
        relatives = sum(reading.penn[i] == "WP" for i in range(*before))
        spoken = sum(reading.penn[i] in FINITE for i in range(*before)) > relatives
    if frame.kind == "comma" and at < place.high and (not spoken or reading.lower[at] == "that"):
        if reading.lower[at] == "that":
            pass
        elif (reading.penn[at] in ("VBG", "WP", "WDT") and not _comes_of(reading, before, at)) or (
            reading.lower[at] in reading.subordinators
            and reading.lower[at] not in reading.grammar["conditional"]
            and not is_connective(reading, before)
            and not _leads_up(place, before, at)
        ):
            return None
        if reading.lower[at] in reading.grammar["opposing"] and not _is_fragment(place, at):
            return None
    elif not goes_on_in_marks(reading, frame) and (
        frame.kind != "quote" or not (spoken or turned or reading.is_lower_quote(at))
    ):
        return None
    last = content_end(reading, at, place.high, place.cues, clause=True)
    return trimmed(reading, at, last)


def goes_on_in_marks(reading: Reading, frame: Frame) -> bool:
    """Tell whether a colon leads to the speaker's own words: `It is late, she said: | "We must go."`."""
    marked = frame.kind == "colon" and frame.at < len(reading.quote) and reading.quote[frame.at] >= 0
    return marked and reading.penn[frame.at - 2] != "VBG"  # `said, | adding: "..."`


def _marked_conjunct(place: Place, at: int) -> Phrase | None:
    """Return the conjunct at `at` if words in marks are in it: `A, she said, but others "refused"`."""
    reading = place.reading
    if at >= place.high or reading.lower[at] not in reading.grammar["turning"]:
        return None
    mark = next((i for i in range(at + 1, min(place.high, at + _CONJUNCT)) if reading.quote[i] >= 0), at)
    if mark == at or reading.is_title(reading.quote[mark]):
        return None
    if any(reading.quote[i] < 0 and reading.lower[i] in place.cues for i in range(at + 1, place.high)):
        return None  # somebody else says it
    return trimmed(reading, at, place.high)


def _comes_of(reading: Reading, before: Phrase, at: int) -> bool:
    """Tell whether what came of it is told on: `Rebels hit the port, Lee said, | killing two`."""
    bare = reading.quote[before[1] - 1] < 0 and reading.lower[at] in reading.grammar["resulting"]
    return bare and reading.finite_in(*before)


def _tells_more(place: Place, at: int) -> bool:
    """Tell whether who speaks goes on to tell something else: `A, Lee said, and | he listed B`."""
    reading, verb = place.reading, at + 1
    someone = verb < place.high and reading.penn[at] == "PRP" and reading.lower[at] != "it"
    says = someone and reading.penn[verb] in FINITE
    cue = cue_at(place.cues, reading.lower, verb) if says else None
    return cue is not None and cue.sort == "speech"


def _is_fragment(place: Place, at: int) -> bool:
    """Tell whether a conjunction goes on with a part of the same clause: `, Lee said, | but not for long`."""
    turned = place.reading.lower[at] in place.reading.grammar["turning"]
    return turned and not place.reading.verb_in(at + 1, place.high)


def _leads_up(place: Place, before: Phrase, at: int) -> bool:
    """Tell whether a clause leads up to what is said: `In May, she said, | when she was ill, he left`."""
    reading = place.reading
    comma = reading.first_of(",", at, place.high - 1, at)
    return comma > at and not reading.finite_in(*before) and is_clause(reading, comma + 1, place.high)


def _is_source(place: Place, at: int) -> bool:
    """Tell whether only who tells it all stands from `at` to the end: `Reuters reported on Monday.`."""
    reading = place.reading
    base = reading.phrases.at(at) if at < place.high else None
    verb = base[1] if base is not None else at + 1
    cue = cue_at(place.cues, reading.lower, verb) if verb < place.high else None
    if cue is None or not {"that", "bare"} <= cue.takes or reading.penn[verb] not in FINITE:
        return False
    citing = reading.penn[verb + 1 : verb + 2] == ["VBG"] and not reading.finite_in(verb + 1, place.high)
    return citing or frame_after(reading, verb + 1, place.high, cue.takes).kind == "end"
