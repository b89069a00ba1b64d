"""What nobody says, though a verb tells it: what is asked, denied, meant in general or done."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.anchors import Anchor, Place
from onrecord.extractors.quotations.cues import SPOKEN
from onrecord.extractors.quotations.drafts import Frame
from onrecord.extractors.quotations.owners import moved
from onrecord.extractors.quotations.pasts import announces
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.relatives import leaves_open
from onrecord.extractors.quotations.speakers import subject_before
from onrecord.extractors.quotations.verbs import group_at
from onrecord.phrases import Phrase

_ASIDE: Final = 4  # tokens from `anonymity` to an infinitive
_LEADING: Final = frozenset({"that", "as"})  # `As Lee put it, | "no"`
_REPLACING: Final = (("instead", "of"), ("rather", "than"))  # before what one does not do
_BRIEF: Final = 4  # tokens from what opens a clause to its verb
_STAGE: Final = 16  # tokens from `used` to what it was used to say


def is_nobodys(place: Place, anchor: Anchor, frame: Frame) -> bool:
    """Tell whether nobody in particular says what a verb tells, or it only looks like a verb that tells."""
    if frame.kind in ("quote", "colon") and not anchor.cue.takes & {"quote", "object", "that"}:
        return True
    if frame.kind == "colon" and ("raise" in anchor.cue.takes or _is_title_alone(place, anchor, frame)):
        return True  # `It is steeper than it | appears: Lee left`
    if _is_amid(place.reading, anchor, frame) or _is_unanswered(place, anchor, frame):
        return True
    if (
        _is_aim(place.reading, anchor)
        or _is_order(place, anchor)
        or _is_denied(place.reading, anchor)
        or _is_left_out(place.reading, anchor)
        or _is_inserted_past(place, anchor)
    ):
        return True
    if frame.kind == "inf" and (_is_habit(place.reading, anchor) or _is_unnamed(place, anchor, frame)):
        return True
    if anchor.subject is None or place.reading.has_marks(frame.at, place.high):
        return False
    return leaves_open(place.reading, anchor.subject, anchor.cue, frame.kind)


def _is_title_alone(place: Place, anchor: Anchor, frame: Frame) -> bool:
    """Tell whether a word alone before a colon is a heading: `Revealed: What the letter holds`."""
    alone = anchor.group.outer == place.low and frame.at == anchor.end + 1 and anchor.subject is None
    return alone and place.reading.quote[frame.at] < 0


def _is_aim(reading: Reading, anchor: Anchor) -> bool:
    """Tell whether a participle tells what a thing is for: `signed a bill aimed at | addressing the row`."""
    outer = anchor.group.outer
    return "faced" in anchor.cue.takes and reading.lower[max(0, outer - 2) : outer] == ("aimed", "at")


def _is_order(place: Place, anchor: Anchor) -> bool:
    """Tell whether a clause tells its reader what not to do: `But don't | call it late.`."""
    reading, group = place.reading, anchor.group
    opens = group.outer - (reading.penn[place.low] == "CC") == place.low and anchor.subject is None
    return opens and group.negated and reading.lower[group.outer] == "do"


def _is_amid(reading: Reading, anchor: Anchor, frame: Frame) -> bool:
    """Tell whether what was begun before goes on in marks: `a law that, when voting begins, | "hurts"`."""
    if frame.kind != "quote" or reading.lower[frame.at - 1] != "," or not reading.is_lower_quote(frame.at):
        return False
    outer = anchor.group.outer
    before = reading.lower[max(0, outer - _BRIEF) : outer]
    opened = any(word in reading.subordinators and word not in _LEADING for word in before)
    return opened and "," not in before


def _is_unanswered(place: Place, anchor: Anchor, frame: Frame) -> bool:
    """Tell whether a participle tells what was left unanswered: `did not return calls | seeking it`."""
    reading, group = place.reading, anchor.group
    at, low = group.outer - 1, place.low
    behind = group.shape == "participle" and at > low and reading.phrases.number[at] >= 0
    if not behind or frame.kind != "object":
        return False
    verb = next((i for i in range(at, low, -1) if reading.penn[i][0] == "V"), low)
    return verb > low and group_at(reading, verb, low).negated and "," not in reading.lower[verb:at]


def _is_denied(reading: Reading, anchor: Anchor) -> bool:
    """Tell whether it is said that something does not mean what follows: `That is not | to say that`."""
    at = anchor.group.outer - 2
    if anchor.group.shape != "infinitive" or at < 2 or reading.lower[at] not in reading.grammar["negating"]:
        return False
    return reading.auxiliaries.get(reading.lower[at - 1]) == "be"


def _is_left_out(reading: Reading, anchor: Anchor) -> bool:
    """Tell whether one does not do what a participle tells: `left without | naming him`, `instead of |`."""
    outer = anchor.group.outer
    if anchor.group.shape != "participle" or outer == 0:
        return False
    return reading.lower[outer - 1] == "without" or reading.lower[max(0, outer - 2) : outer] in _REPLACING


def is_done(place: Place, anchor: Anchor, frame: Frame) -> bool:
    """Tell whether what a verb tells of is said: of an infinitive, a clause, or one that takes a chance."""
    if "held" in anchor.cue.takes:
        return anchor.group.finite and (frame.kind == "that" or _sits(place.reading, anchor.subject))
    if anchor.group.shape != "infinitive" or frame.kind in ("that", "clause", "quote"):
        return True
    reading, outer = place.reading, anchor.group.outer
    if anchor.cue.sort not in SPOKEN or frame.kind not in ("object", "prep", "wh", "colon"):
        return False
    if "purpose" in anchor.cue.takes:  # `met to discuss the toll`, not `unnamed to discuss it`
        return reading.grammar["aside"].isdisjoint(reading.lower[max(place.low, outer - _ASIDE) : outer])
    if moved(reading, outer - 1, place.low) is not None:
        return True  # `It prompted Roe to accuse them of theft`
    verbs = (at for at in range(outer - 3, max(place.low, outer - _STAGE), -1) if reading.penn[at][0] == "V")
    at = next(verbs, place.low)
    staged = reading.lower[at] in reading.grammar["staging"] and "," not in reading.lower[at:outer]
    if not staged or reading.penn[at] == "VBN" or reading.has_marks(at, outer):
        return False
    subject = subject_before(reading, group_at(reading, at, place.low), place.low)
    return subject is None or reading.lower[subject[0]] != "it"  # `it took him years to admit ...`


def _sits(reading: Reading, subject: Phrase | None) -> bool:
    """Tell whether a subject is a court or the like, which hears what is told before it."""
    return subject is not None and not reading.grammar["sitting"].isdisjoint(reading.lower[slice(*subject)])


def _is_habit(reading: Reading, anchor: Anchor) -> bool:
    """Tell whether no more than what one likes to do is told: `likes to fish`, but `would like to win`."""
    group = anchor.group
    modal = any(reading.auxiliaries.get(word) == "modal" for word in reading.lower[group.first : group.verb])
    return "would" in anchor.cue.takes and not modal


def _is_unnamed(place: Place, anchor: Anchor, frame: Frame) -> bool:
    """Tell whether a source but does not want to be named: `an aide, who did not wish | to be named`."""
    reading, at = place.reading, frame.at + 2
    named = at < place.high and reading.lower[at] in reading.grammar["unnamed"]
    return named and anchor.group.negated and reading.lower[at - 1] == "be"


def _is_inserted_past(place: Place, anchor: Anchor) -> bool:
    """Tell whether what looks like a past is inserted behind its object: `Lee, asked for a word, left`."""
    reading, at = place.reading, anchor.group.outer
    bare = anchor.subject is None and at == anchor.group.verb and anchor.group.finite and at > place.low
    if not bare or reading.lower[at - 1] != "," or reading.finite_in(place.low, at):
        return False
    comma = reading.first_of(",", at, place.high - 1, at)
    return comma > at and (reading.is_verb(comma + 1) or announces(reading, comma + 1, comma + 1))
