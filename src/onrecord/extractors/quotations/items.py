"""What is told in a list, each item on a line of its own: `The union called for:` and `• better pay`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.continuation import MOST, extend
from onrecord.extractors.quotations.cues import Table, cue_at
from onrecord.extractors.quotations.drafts import Draft
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.trimming import trimmed
from onrecord.phrases import Phrase
from onrecord.syntax.classes import TENSED

_BULLETS: Final = frozenset("•·●▪‣*–—-")
_TOLD: Final = frozenset({"speech", "intent", "judgement"})


def item(reading: Reading, paragraph: Phrase, announcement: Draft, cues: Table) -> Phrase | None:
    """Return what a paragraph tells that is an item of a list somebody's words announce."""
    first, last = paragraph
    if announcement.cue is None or reading.lower[first] not in _BULLETS:
        return None
    at, end = announcement.cue
    if reading.penn[end] in {"VBN", *TENSED}:
        return None  # `Other items approved | included:`
    cue = cue_at(cues, reading.lower, at) if reading.words.words[at].islower() else None  # `SHORT READS:`
    return trimmed(reading, first + 1, last) if cue is not None and cue.sort in _TOLD else None


def add_item(found: list[Draft], announcement: Draft, piece: Phrase) -> None:
    """Add an item to the quotation of its list, which is the last of those found, or begin that."""
    if found and found[-1].cue == announcement.cue and len(found[-1].contents) < MOST:
        extend(found, -1, piece)
    else:
        found.append(announcement._replace(contents=(piece,), rule="colon"))
