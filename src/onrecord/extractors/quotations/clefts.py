"""What a verb tells behind `be`, where it stands for it before: `What Lee said was that it fell`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.anchors import Anchor, Place

_BE: Final = frozenset({"is", "was"})
#: Words that stand for what is said: What, All, The first thing.
_STANDING: Final = frozenset({"what", "all", "thing"})
_BETWEEN: Final = 6  # tokens from the verb to `be`: `What he told the court on Monday | was that`


def past_be(place: Place, anchor: Anchor) -> Anchor:
    """Return an anchor that reaches past `be`, where what is told stands behind it; else the same."""
    apart = _without_all(place, anchor)
    at = _be_behind(place, apart)
    return anchor if at is None or not _tells_that(place, at + 1) else apart._replace(end=at + 1)


def judges(place: Place, anchor: Anchor) -> bool:
    """Tell whether what somebody says is spoken of, and not told: `What Lee said | was dangerous`."""
    at = _be_behind(place, anchor)
    return at is not None and not place.reading.finite_in(at + 1, place.high)


def _without_all(place: Place, anchor: Anchor) -> Anchor:
    """Return an anchor without the word before one name that is no part of it: `All | Lee would say`."""
    if anchor.subject is None or anchor.subject[1] - anchor.subject[0] < 2:
        return anchor
    first, last = anchor.subject
    thing = place.reading.first_of("thing", first, last - 1, last)
    if thing < last and place.reading.penn[thing + 1] == "NNP":
        return anchor._replace(subject=(thing + 1, last))  # `The only thing | Lee and Roe would say`
    apart = place.reading.lower[first] == "all" and place.reading.penn[first + 1] == "NNP"
    return anchor._replace(subject=(first + 1, last)) if apart else anchor


def _be_behind(place: Place, anchor: Anchor) -> int | None:
    """Return where the `be` stands whose subject is all from what stands for the words to the verb."""
    reading, subject = place.reading, anchor.subject
    if subject is None or subject[0] <= place.low or reading.lower[subject[0] - 1] not in _STANDING:
        return None
    if not _phrase_opens(place, subject[0] - 1):
        return None
    far = min(place.high, anchor.end + _BETWEEN)
    at = next((i for i in range(anchor.end, far) if reading.is_verb(i) or reading.lower[i] == ","), far)
    return at if at < far and reading.lower[at] in _BE else None


def _phrase_opens(place: Place, at: int) -> bool:
    """Tell whether the phrase of a word opens a clause: `But | what`, `The first | thing`."""
    base = place.reading.phrases.at(at)
    first = at if base is None else base[0]
    return first == place.low or place.reading.penn[first - 1] in ("CC", ",")


def _tells_that(place: Place, at: int) -> bool:
    """Tell whether a clause with `that` begins at a token, or words in marks, a comma or colon before."""
    reading = place.reading
    if at < place.high and reading.lower[at] == "that":
        return True
    at += at < place.high and reading.lower[at] in (",", ":")
    return at < place.high and reading.quote[at] >= 0
