"""Which verbs can tell what stands before them: `A, Lee said`, `A, experts have found`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.anchors import Anchor, Place
from onrecord.extractors.quotations.frames import frame_after
from onrecord.phrases.pieces import PAST_OR_FINITE

_BARE: Final = frozenset({"that"})  # what else may follow a verb that has what it tells before it
_CONJUNCT: Final = 12  # tokens from a participle to the verb that goes on


def may_tell(place: Place, anchor: Anchor) -> bool:
    """Tell whether a verb can tell what stands before it: none in `"The Pier," a book | written by Lee`."""
    shape = anchor.group.shape
    if shape == "participle" and _goes_on_behind_doing(place, anchor.end):
        return False
    if "proved" in anchor.cue.takes and place.reading.is_reflexive(anchor.end):
        return False  # `it was "late" and he found | himself alone`
    if shape == "passive" and place.reading.lower[anchor.end : anchor.end + 1] == ("by",):
        return False
    told = "quote" in anchor.cue.takes or _closes(place, anchor) or _sat(place, anchor)
    return (told or _has_found(place, anchor)) and shape != "infinitive"


def _goes_on_behind_doing(place: Place, at: int) -> bool:
    """Tell whether the verb goes on behind what one does meanwhile: `Lee, speaking | in Elm, said`."""
    reading = place.reading
    far = min(place.high - 1, at + _CONJUNCT)
    comma = next((i for i in range(at, far) if reading.lower[i] == "," and reading.quote[i] < 0), far)
    return comma < far and reading.penn[comma + 1] in PAST_OR_FINITE


def _closes(place: Place, anchor: Anchor) -> bool:
    """Tell whether a verb closes what it tells: `The firms agreed a deal, the Echo | understands.`."""
    reading, end = place.reading, anchor.end
    ends = end >= place.high or reading.lower[end] == "."
    return "closing" in anchor.cue.takes and ends and reading.penn[anchor.group.first] == "VBZ"


def _has_found(place: Place, anchor: Anchor) -> bool:
    """Tell whether a sentence ends with who has found what it tells: `It leaks, experts | have found.`.

    Or they stand between its subject and its verb: `The plan, critics | fear, will fail`.
    """
    reading, subject = place.reading, anchor.subject
    if not {"that", "bare"} <= anchor.cue.takes or subject is None or subject[1] != anchor.group.outer:
        return False
    if subject[0] - 1 <= place.low or reading.lower[subject[0] - 1] != "," or not anchor.group.finite:
        return False
    opens = reading.phrases.at(place.low)
    started = opens is not None and not reading.phrases.is_time(opens)
    frame = frame_after(reading, anchor.end, place.high, _BARE)
    told = reading.finite_in(place.low, subject[0] - 1)
    if frame.kind == "comma" and not told:
        return started and frame.at == anchor.end + 1 and reading.is_verb(frame.at)
    return started and told and frame.kind == "end" and frame.at >= place.high - 1


def _sat(place: Place, anchor: Anchor) -> bool:
    """Tell whether a court or the like heard what is told: `Roe had lied, the jury | heard yesterday`."""
    reading, subject = place.reading, anchor.subject
    if "held" not in anchor.cue.takes or subject is None:
        return False
    return not reading.grammar["sitting"].isdisjoint(reading.lower[slice(*subject)])
