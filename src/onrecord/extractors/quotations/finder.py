"""The run over a document: units by paragraph, the surest rules first."""

from __future__ import annotations

from attrs import evolve

from onrecord.extractors.quotations import cues as tables
from onrecord.extractors.quotations.around import around
from onrecord.extractors.quotations.attribution import Place, forward
from onrecord.extractors.quotations.continuation import LATEST, carry_on, is_open, resumed
from onrecord.extractors.quotations.cues import Table
from onrecord.extractors.quotations.drafts import Draft
from onrecord.extractors.quotations.ends import trimmed
from onrecord.extractors.quotations.headlines import headline, is_caption, is_headline
from onrecord.extractors.quotations.introductions import announced, introduction
from onrecord.extractors.quotations.labels import labelled, paragraphs_of
from onrecord.extractors.quotations.mixed import unclaimed
from onrecord.extractors.quotations.nouns import adjective, noun
from onrecord.extractors.quotations.passives import passive
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.signatures import pull_quote, sign, signed
from onrecord.extractors.quotations.sources import source_phrases, source_starts, sourced
from onrecord.extractors.quotations.tails import tails
from onrecord.lexicon import Phrases, lexicon
from onrecord.phrases import Phrase


def find_quotations(reading: Reading) -> list[Draft]:
    """Return the quotations of a document, in order."""
    words = lexicon(reading.document)
    verbs, sources = words.table(tables.verbs), words.table(source_phrases)
    found: list[Draft] = []
    introduced: Draft | None = None
    waiting: list[int] = []
    for units in paragraphs_of(reading):
        if (label := labelled(reading, units)) is not None:
            found.append(label)
            continue
        if (pulled := pull_quote(reading, units)) is not None:
            found.append(pulled)
            continue
        for number in units:
            unit = _joined(reading, units, number, verbs, found)
            if number and sign(reading, unit, reading.units[number - 1], found):
                continue
            drafts = _in_unit(reading, unit, verbs, sources)
            drafts += _without_cue(reading, unit, drafts)
            if introduced is not None and reading.quote[unit[0]] >= 0:
                drafts = _introduced(reading, unit, introduced, drafts)
            introduced = announced(reading, unit, verbs)
            if not drafts and is_open(reading, unit):
                waiting.append(number)
                continue
            drafts = resumed(reading, waiting, drafts, found)
            waiting = []
            if not drafts and reading.quote[unit[0]] >= 0:
                carry_on(reading, unit, number, found)
            found += drafts
    resumed(reading, waiting, [], found)
    return found


def _joined(reading: Reading, units: range, number: int, verbs: Table, found: list[Draft]) -> Phrase:
    """Return a unit, with the one before it where it only tells who spoke that.

    What was `found` in the one before is taken back then.
    """
    unit = reading.units[number]
    if number > units.start and tails(reading, reading.units[number - 1], unit, verbs):
        unit = (reading.units[number - 1][0], unit[1])
        _take_back(found, unit[0])
    return unit


def _take_back(found: list[Draft], low: int) -> None:
    """Take from the last of `found` what they hold from token `low` on."""
    latest = found[-LATEST:]
    del found[-LATEST:]
    for draft in latest:
        kept = tuple(piece for piece in draft.contents if piece[0] < low)
        if kept:
            found.append(evolve(draft, contents=kept))


def _without_cue(reading: Reading, unit: Phrase, drafts: list[Draft]) -> list[Draft]:
    """Return the quotation that a colon alone introduces in a unit, unless one of `drafts` has it."""
    draft = introduction(reading, unit)
    if draft is None or any(other.covers(draft.contents[0][0]) for other in drafts):
        return []
    return [draft]


def _introduced(reading: Reading, unit: Phrase, announcement: Draft, drafts: list[Draft]) -> list[Draft]:
    """Return the quotations of a unit after one that ends in a colon: `He wrote:`."""
    if drafts:
        return drafts
    piece = trimmed(reading, *unit)
    return [evolve(announcement, contents=(piece,))] if piece else []


def _in_unit(reading: Reading, unit: Phrase, verbs: Table, sources: Phrases[str]) -> list[Draft]:
    """Return the quotations of a unit: first what stands around a cue, then what follows one."""
    low, high = unit
    if (draft := signed(reading, unit)) is not None:
        return [draft]
    if is_headline(reading, unit) and (title := headline(reading, unit, verbs)):
        return [title]
    outside = [i for i in range(low, high) if reading.quote[i] < 0]
    anchors = [i for i in outside if reading.lower[i] in verbs]
    sure = _sure(reading, unit, outside, anchors, verbs, sources)
    found = list(sure)
    for at in anchors:
        if any(_holds(draft, at) for draft in found):
            continue
        bound = min((_first(d) for d in sure if _first(d) > at), default=high)
        draft = forward(Place(reading, low, bound, verbs, sorted(found, key=_first)), at)
        if draft is not None:
            found.append(draft)
    found += _weaker(reading, unit, found, verbs)
    if not found and is_caption(reading, unit) and (title := headline(reading, unit, verbs)):
        return [title]
    return sorted(found, key=_first)


def _sure(
    reading: Reading,
    unit: Phrase,
    outside: list[int],
    anchors: list[int],
    verbs: Table,
    sources: Phrases[str],
) -> list[Draft]:
    """Return the quotations of a unit that other cues in it cannot contest."""
    starts = lexicon(reading.document).table(source_starts)
    named = (sourced(reading, at, unit, sources) for at in outside if reading.lower[at] in starts)
    sure = [draft for draft in named if draft][:1]
    for at in anchors:
        if any(draft.covers(at) for draft in sure):
            continue
        draft = around(Place(reading, *unit, verbs, sure), at)
        if draft is not None:
            sure = [d for d in sure if not draft.covers(_first(d))] + [draft]
    return sure


def _weaker(reading: Reading, unit: Phrase, found: list[Draft], verbs: Table) -> list[Draft]:
    """Return what passives, nouns and adjectives add to what was found in a unit."""
    words = lexicon(reading.document)
    nouns, adjectives = words.table(tables.nouns), words.table(tables.adjectives)
    added: list[Draft] = []
    known = words.table(tables.known)
    for at in [i for i in range(*unit) if reading.lower[i] in known and reading.quote[i] < 0]:
        if any(_holds(draft, at) for draft in (*found, *added)):
            continue
        bound = min((_first(draft) for draft in found if _first(draft) > at), default=unit[1])
        place = Place(reading, unit[0], bound, verbs, [*found, *added])
        draft = passive(place, at) or noun(place, at, nouns) or adjective(place, at, adjectives)
        if draft is not None:
            added.append(draft)
    return [*added, *unclaimed(Place(reading, *unit, verbs, found), [*found, *added])]


def _holds(draft: Draft, at: int) -> bool:
    return any(first <= at < last for first, last in draft.pieces)


def _first(draft: Draft) -> int:
    """Return the first token of a draft."""
    return min(first for first, _ in draft.pieces)
