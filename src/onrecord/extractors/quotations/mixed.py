"""Words in quotation marks that no cue has claimed: they are the subject's own words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from onrecord.extractors.quotations.attribution import Place
from onrecord.extractors.quotations.drafts import Draft
from onrecord.extractors.quotations.ends import content_end, trimmed
from onrecord.extractors.quotations.introductions import first_subject
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.speakers import subject_before
from onrecord.extractors.quotations.verbs import Group, group_at
from onrecord.phrases import Phrase

_NAMED: Final = 5  # capitalised words in quotation marks: fewer are a title
_FEWEST: Final = 2  # words in quotation marks: fewer are as often a name or a scare quote


def unclaimed(place: Place, found: Sequence[Draft]) -> list[Draft]:
    """Return quotations for longer quoted stretches of a unit that nothing in `found` covers."""
    reading = place.reading
    added: list[Draft] = []
    for number in dict.fromkeys(n for n in reading.quote[place.low : place.high] if n >= 0):
        first, last = reading.ranges[number]
        if not _speaks(reading, first, last):
            continue
        if any(draft.covers(first) for draft in (*found, *added)):
            continue
        draft = _claimed(place, first)
        if draft is not None and not any(_contests(draft, other) for other in (*found, *added)):
            added.append(draft)
    return added


def _speaks(reading: Reading, first: int, last: int) -> bool:
    """Tell whether a quoted stretch may be somebody's words, and not a title or a scare quote."""
    words = [word for word in reading.words.words[first:last] if word[0].isalnum()]
    named = all(word[0].isupper() for word in words if len(word) > 3)
    return len(words) >= (_NAMED if named else _FEWEST) and reading.lower[first - 1] != ":"


def _claimed(place: Place, first: int) -> Draft | None:
    """Return the quotation whose cue is the verb before the quoted stretch at `first`."""
    reading = place.reading
    for at in range(first - 1, place.low, -1):
        if reading.quote[at] >= 0:
            return None
        if reading.lower[at] == "according":
            return None
        if reading.penn[at][0] == "V" and reading.lower[at] not in reading.auxiliaries:
            group = group_at(reading, at, place.low)
            speaker = _speaker(place, group)
            content = trimmed(
                reading, at + 1, content_end(reading, first, place.high, place.cues, clause=True)
            )
            if speaker is None or content is None:
                return None
            return Draft(speaker, (group.first, at + 1), (content,), "speech", "mixed")
    return None


def _speaker(place: Place, group: Group) -> Phrase | None:
    if group.passive:
        return None
    found = subject_before(place.reading, group, place.low) if group.finite else None
    return found or first_subject(place.reading, place.low, group.outer)


def _contests(one: Draft, other: Draft) -> bool:
    """Tell whether two quotations share a cue or a part of their contents."""
    if one.cue and other.cue and one.cue[0] < other.cue[1] and other.cue[0] < one.cue[1]:
        return True
    return any(a < d and c < b for a, b in one.contents for c, d in other.contents)
