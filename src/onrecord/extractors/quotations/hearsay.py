"""Adverbs that attribute a clause to nobody who is named: `has reportedly left`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from onrecord.extractors.quotations.anchors import Place
from onrecord.extractors.quotations.drafts import Draft
from onrecord.extractors.quotations.ends import content_end
from onrecord.extractors.quotations.returns import next_clause
from onrecord.extractors.quotations.trimming import before_bracket, trimmed

_NEXT: Final = 3  # tokens behind the adverb among which its verb stands


def hearsay(place: Place, at: int, found: Sequence[Draft]) -> Draft | None:
    """Return the quotation that the adverb at token `at` makes: its clause, without it.

    None where the verb behind it is itself the cue of a quotation in `found`, which is hedged then.
    """
    reading = place.reading
    if any(draft.cue and at < draft.cue[1] <= at + _NEXT for draft in found):
        return None
    first = at
    while first > place.low and reading.lower[first - 1] in reading.auxiliaries:
        first -= 1
    subject = reading.phrases.subject(first, place.low) if first > place.low else None
    end = content_end(reading, at + 1, place.high, place.cues, clause=True)
    if subject is not None and reading.is_relative(subject):
        end = next_clause(reading, at + 1, end, relative=True)
    after = trimmed(reading, at + 1, before_bracket(reading, at + 1, end)) if at + 1 < place.high else None
    if after is None:
        return None
    before = trimmed(reading, subject[0], at) if subject else None
    if before is None and at > place.low:
        return None
    contents = (before, after) if before else (after,)
    return Draft(None, (at, at + 1), contents, "evidence", "hearsay", hedged=True)
