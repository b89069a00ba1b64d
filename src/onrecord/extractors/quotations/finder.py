"""The run over a document: units by paragraph, the surest rules first."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter, itemgetter
from typing import Final

from onrecord.extractors.quotations.anchors import Anchor, Place, anchor_at
from onrecord.extractors.quotations.around import around
from onrecord.extractors.quotations.attribution import NESTED, forward, says_what
from onrecord.extractors.quotations.colons import by_colon, opened
from onrecord.extractors.quotations.continuation import LATEST, carry_on, is_open, leads_in, resumed
from onrecord.extractors.quotations.cues import Table, verbs
from onrecord.extractors.quotations.drafts import Draft
from onrecord.extractors.quotations.found import DEEPEST, Found
from onrecord.extractors.quotations.headlines import (
    gone_on,
    headline,
    is_caption,
    is_heading,
    is_headline,
    titled,
)
from onrecord.extractors.quotations.hearsay import hearsay
from onrecord.extractors.quotations.introductions import announced, introduction, set_off
from onrecord.extractors.quotations.items import add_item, item
from onrecord.extractors.quotations.labels import behind_place, labelled, paragraphs_of
from onrecord.extractors.quotations.leftover import left_over, put_so, told_behind
from onrecord.extractors.quotations.mixed import unclaimed
from onrecord.extractors.quotations.nouns import adjective, noun
from onrecord.extractors.quotations.owners import quoted_as
from onrecord.extractors.quotations.passives import as_reported, passive, told
from onrecord.extractors.quotations.questions import asked
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.signatures import pull_quote, sign, signed
from onrecord.extractors.quotations.sources import possessed, sourced
from onrecord.extractors.quotations.tails import tails
from onrecord.extractors.quotations.trimming import trimmed
from onrecord.extractors.quotations.verbs import group_at
from onrecord.extractors.quotations.watched import Cues
from onrecord.lexicon import Lexicon
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import COMMON_NOUNS, RELATIVE
from onrecord.syntax.classes import FINITE

# Rules whose contents may go on into clauses with speakers of their own.
_LOOSE: Final = frozenset({"object", "prep", "clause", "around", "raise", "inf", "that", "wh", "passive"})
# What a passive takes that tells a clause, or a topic.
_TELLING: Final = frozenset({"that", "wh", "bare", "whom", "pressed"})
# Those whose contents are clauses, where all that is said may be said by who tells it.
_TOLD: Final = frozenset({"that", "wh"})
_BARE: Final = 3  # tokens of what only announces that somebody speaks: `He said:`


def find_quotations(reading: Reading) -> Iterator[Draft]:
    """Yield the quotations of a document, in order, each as soon as nothing can alter it.

    From one paragraph to the next go what was `found`, the one that a colon `introduced`, and the numbers
    of the units in marks that are `waiting` for who speaks them.
    """
    cues = Cues.of(reading)
    verbs = cues.verbs
    found: list[Draft] = []
    introduced: Draft | None = None
    waiting: list[int] = []
    for units in paragraphs_of(reading):
        if _is_single(reading, units):
            resumed(reading, waiting, [], found)
            introduced, waiting = None, []
            continue
        listed = item(reading, _paragraph(reading, units), introduced, verbs) if introduced else None
        if introduced and listed:
            add_item(found, introduced, listed)
            yield from _settled(found)
            continue
        whole = _whole(reading, units, introduced, verbs)
        if whole is not None:
            found.append(whole)
            introduced = None
            yield from _settled(found)
            continue
        begin = behind_place(reading, units)
        for number in units:
            low, high = _joined(reading, units, number, verbs, found)
            unit = max(low, begin), high
            if sign(reading, number, found):
                continue
            marked = reading.has_marks(*unit)
            drafts = _in_unit(reading, unit, cues, marked=marked)
            if marked:
                drafts = _with_uncued(reading, unit, drafts, verbs) or _introduced(reading, unit, introduced)
            introduced = announced(reading, unit, verbs)
            if marked and not drafts and is_open(reading, unit):
                waiting.append(number)
                continue
            drafts = resumed(reading, waiting, drafts, found)
            waiting = []
            found += _gone_on(reading, number, unit, drafts, found) if marked else drafts
            yield from _settled(found)
    resumed(reading, waiting, [], found)
    yield from found


def _paragraph(reading: Reading, units: range) -> Phrase:
    return reading.units[units.start][0], reading.units[units.stop - 1][1]


def _whole(reading: Reading, units: range, introduced: Draft | None, verbs: Table) -> Draft | None:
    """Return the quotation that a paragraph is as a whole: behind a label, pulled out, or set off."""
    whole = labelled(reading, units) or pull_quote(reading, units)
    if whole is not None or introduced is None:
        return whole
    return set_off(reading, _paragraph(reading, units), introduced, verbs)


def _with_uncued(reading: Reading, unit: Phrase, drafts: list[Draft], verbs: Table) -> list[Draft]:
    """Return what a unit's cues attribute, and what its marks hold without a cue."""
    drafts = _opened(reading, unit, drafts)
    return drafts + _without_cue(reading, unit, drafts, verbs)


def _settled(found: list[Draft]) -> list[Draft]:
    """Take from `found` all but the latest, which alone are altered later on, and return it."""
    if len(found) < 2 * LATEST:
        return []
    settled = found[:-LATEST]
    del found[:-LATEST]
    return settled


def _is_single(reading: Reading, units: range) -> bool:
    """Tell whether a paragraph is one token: a stray mark, a figure, of which nobody says anything."""
    first, last = reading.units[units.start]
    return len(units) == 1 and last - first == 1


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
            found.append(draft if len(kept) == len(draft.contents) else draft._replace(contents=kept))


def _without_cue(reading: Reading, unit: Phrase, drafts: list[Draft], verbs: Table) -> list[Draft]:
    """Return the quotation that a mark alone attributes in a unit, unless one of `drafts` has it."""
    draft = introduction(reading, unit, verbs) or (None if drafts else told_behind(reading, unit))
    if draft is None or any(other.covers(draft.contents[0][0]) for other in drafts):
        return []
    return [draft]


def _introduced(reading: Reading, unit: Phrase, announcement: Draft | None) -> list[Draft]:
    """Return the quotation of a unit that opens in marks, after one that ends in a colon: `He wrote:`."""
    if announcement is None or reading.quote[unit[0]] < 0:
        return []
    piece = trimmed(reading, *unit)
    return [announcement._replace(contents=(piece,))] if piece else []


def _gone_on(
    reading: Reading, number: int, unit: Phrase, drafts: list[Draft], found: list[Draft]
) -> list[Draft]:
    """Return the quotations of a unit with what is left in marks, or give all of it to one before it."""
    if drafts or not (reading.quote[unit[0]] >= 0 or leads_in(reading, unit)):
        return left_over(reading, number, unit, drafts, found)
    carry_on(reading, unit, number, found)
    return []


def _opened(reading: Reading, unit: Phrase, drafts: list[Draft]) -> list[Draft]:
    """Return the quotations of a unit with the words in marks that open it, where it is a headline."""
    lead = opened(reading, unit) if unit[0] == 0 else None
    known = lead is None or any(draft.covers(0) for draft in drafts)
    return drafts if known or lead is None else [lead, *drafts]


def _in_unit(reading: Reading, unit: Phrase, cues: Cues, *, marked: bool) -> list[Draft]:
    """Return the quotations of a unit: those that cues make, then words in marks that none has claimed."""
    if marked and (draft := signed(reading, unit) or put_so(reading, unit)) is not None:
        return [draft]
    if is_headline(reading, unit) and (title := headline(reading, unit, cues.verbs)):
        return gone_on(reading, title, cues.verbs)
    caption = is_caption(reading, unit)
    if (caption or is_heading(reading, unit)) and (title := by_colon(reading, unit)):
        return [title]
    near = () if not marked and _is_bare(reading, unit) else cues.within(unit)
    found = _cued(reading, unit, near, cues) if near else []
    if near and caption:
        found = titled(reading, unit, cues.verbs, found)
    if marked and (added := unclaimed(Place(reading, *unit, cues.verbs, found), found)):
        found = sorted([*found, *added], key=attrgetter("first"))
    return found


def _is_bare(reading: Reading, unit: Phrase) -> bool:
    """Tell whether a unit without marks has no room for what is said: `He said:`."""
    return unit[1] - unit[0] <= _BARE and reading.lower[unit[1] - 1] == ":"


def _cued(reading: Reading, unit: Phrase, near: Sequence[int], cues: Cues) -> list[Draft]:
    """Return the quotations that cues make: first what stands around one, then what follows one."""
    low, high = unit
    anchors = [
        anchor
        for at in near
        if reading.lower[at] in cues.verbs and (anchor := anchor_at(reading, at, low, cues.verbs))
    ]
    sure = _sure(reading, unit, near, anchors, cues)
    found = Found(sure)
    apart = (draft for draft in found.drafts if not _is_amid(reading, draft, cues.verbs))
    firsts = sorted(
        at for draft in apart for at in (draft.first, *(piece[0] for piece in draft.contents[1:]))
    )
    for at, anchor in _steps(reading, anchors, near, low):
        outer, bound = found.holding(at), _next(firsts, at, high)
        if anchor is None:
            heard = None if outer else told(Place(reading, low, bound, cues.verbs, found.drafts), at)
            if heard is not None:
                found.add(heard)
            continue
        if outer:
            if not _may_nest(reading, outer, anchor):
                continue
            bound = min([bound, *(last for d in outer for first, last in d.contents if first <= at < last)])
        place = Place(reading, low, bound, cues.verbs, found.without(outer))
        draft = forward(place, anchor, nested=bool(outer))
        if draft is not None and (not outer or _is_nested(reading, draft, outer)):
            found.add(draft)
    _add_weaker(reading, unit, near, found, cues)
    return found.drafts


def _steps(
    reading: Reading, anchors: Sequence[Anchor], near: Sequence[int], low: int
) -> list[tuple[int, Anchor | None]]:
    """Return the verbs of a unit in order, each with its anchor, which a passive has not."""
    steps: list[tuple[int, Anchor | None]] = [(anchor.group.verb, anchor) for anchor in anchors]
    telling = reading.lists.table(_telling)
    past = [at for at in near if at > low and reading.penn[at] in ("VBN", "VBD")]
    told = [at for at in past if reading.lower[at] in telling and group_at(reading, at, low).passive]
    return sorted([*steps, *((at, None) for at in told)], key=itemgetter(0)) if told else steps


def _telling(words: Lexicon) -> frozenset[str]:
    """Return the forms of the verbs whose passive can tell a clause, or a topic."""
    told = words.table(verbs).items()
    return frozenset([form for form, cues in told for cue in cues if not _TELLING.isdisjoint(cue.takes)])


def _is_amid(reading: Reading, draft: Draft, cues: Table) -> bool:
    """Tell whether a question stands between a verb and what it tells: `said, when | asked of it, | that`.

    So does a source behind `that`: `said that, | according to Roe, | it fell`.
    """
    when, end = draft.first - 1, draft.end
    if draft.rule == "source" and when > 0:
        return reading.lower[when - (reading.lower[when] == ",")] == "that"
    if draft.rule != "passive" or when < 1 or reading.penn[when] != "WRB":
        return False
    told = reading.lower[when - 1 - (reading.lower[when - 1] == ",")] in cues
    return told and reading.lower[end : end + 1] == (",",)


def _next(firsts: Sequence[int], at: int, high: int) -> int:
    """Return the first of some tokens, in order, that comes after `at`, or `high`."""
    number = bisect_right(firsts, at)
    return firsts[number] if number < len(firsts) else high


def _may_nest(reading: Reading, outer: list[Draft], anchor: Anchor) -> bool:
    """Tell whether somebody may be said, in the content of `outer`, to say something."""
    at = anchor.group.verb
    told = (
        reading.penn[at] in FINITE
        or quoted_as(reading, at, 0) is not None
        or _has_told(reading, anchor, outer)
    )
    told = told or (anchor.group.shape == "participle" and all(draft.rule == "raise" for draft in outer))
    spoken = anchor.cue.sort == "speech" and told
    return (
        len(outer) < DEEPEST and spoken and all(draft.rule in _LOOSE and draft.covers(at) for draft in outer)
    )


def _has_told(reading: Reading, anchor: Anchor, outer: list[Draft]) -> bool:
    """Tell whether a verb stands in the perfect: `had said`, but neither `was said` nor `may have said`."""
    group = anchor.group
    if any(draft.rule in _TOLD for draft in outer):
        return False
    helpers = {reading.auxiliaries.get(word) for word in reading.lower[group.first : group.verb]}
    return group.finite and reading.penn[group.verb] == "VBN" and "have" in helpers and "modal" not in helpers


def _is_nested(reading: Reading, draft: Draft, outer: list[Draft]) -> bool:
    """Tell whether a quotation is sure enough to stand inside another: `a man who said that ...`.

    What is told in a clause must be in marks: `said that Roe called, to which Lee replied: "No."`.
    """
    sure = draft.rule in NESTED or says_what(reading, draft.speaker)
    if any(other.rule in _TOLD for other in outer):
        sure = sure and any(reading.has_marks(*piece) for piece in draft.contents)
    return draft.speaker is not None and sure


def _sure(
    reading: Reading, unit: Phrase, near: Sequence[int], anchors: Sequence[Anchor], cues: Cues
) -> list[Draft]:
    """Return the quotations of a unit that other cues in it cannot contest."""
    sure = _sourced(reading, unit, near, cues)
    if not anchors:
        return sure
    place = Place(reading, *unit, cues.verbs, sure)
    if (reported := as_reported(place)) is not None:
        sure.append(reported)
    told: list[Draft] = []
    for anchor in anchors:
        if sure and (covering := [draft for draft in sure if draft.covers(anchor.group.verb)]):
            told += _within_source(reading, unit, anchor, covering[0], cues)
            continue
        draft = asked(place, anchor) or around(place, anchor)
        if draft is not None:
            sure = [d for d in sure if not draft.covers(d.first)] + [draft]
            place = place._replace(earlier=sure)
    return sure + told


def _sourced(reading: Reading, unit: Phrase, near: Sequence[int], cues: Cues) -> list[Draft]:
    """Return the quotation that a phrase makes which names a source, if there is one: `according to Lee`."""
    starts = [at for at in near if reading.lower[at] in cues.starts and not _follows_cue(reading, at, cues)]
    if not starts:
        return []
    named = [sourced(reading, at, unit, cues.sources) for at in starts]
    if not cues.owned.isdisjoint(reading.lower[slice(*unit)]):
        named += [possessed(reading, at, unit, cues.owned) for at in starts]
    return [draft for draft in named if draft][:1]


def _within_source(reading: Reading, unit: Phrase, anchor: Anchor, outer: Draft, cues: Cues) -> list[Draft]:
    """Return what somebody says in marks within what a source tells: `"No," Lee said, according to Roe.`."""
    ends = [last for first, last in outer.contents if first <= anchor.group.verb < last]
    if outer.rule != "source" or not ends:
        return []
    draft = around(Place(reading, unit[0], ends[0], cues.verbs, []), anchor)
    spoken = draft is not None and all(reading.quote[first] >= 0 for first, _ in draft.contents)
    return [draft] if draft is not None and spoken else []


def _follows_cue(reading: Reading, at: int, cues: Cues) -> bool:
    """Tell whether what is said begins with a source: `Lee said according to the report, ...`."""
    said = at > 0 and reading.penn[at - 1] in FINITE and reading.lower[at - 1] in cues.verbs
    return said and any("bare" in cue.takes for cue in cues.verbs[reading.lower[at - 1]])


def _is_of_thing(reading: Reading, first: int) -> bool:
    """Tell whether a clause from `first` on only tells which thing or person: `fond of | what he saw`.

    So does `the man | who said so`, but not `Lee, | who said so`; and `a plan | she backs`.
    """
    if first > 0 and reading.penn[first] == "PRP" and reading.penn[first - 1] in COMMON_NOUNS:
        return True
    if first > 1 and reading.lower[first - 1] in reading.grammar["reasoning"]:
        return reading.lower[first - 2] != ","  # `a claim that it fell because | she says so`
    relative = first if reading.penn[first] in RELATIVE else first - 1
    tells = relative >= 0 and reading.penn[relative] in RELATIVE
    return tells and reading.lower[relative - 1 : relative] != (",",)


def _add_weaker(reading: Reading, unit: Phrase, near: Sequence[int], known: Found, cues: Cues) -> None:
    """Add what passives, nouns and adjectives make to what is known of a unit."""
    weak = [at for at in near if reading.lower[at] in cues.weak.get(reading.penn[at], ())]
    if not weak:
        return
    found, added = known.drafts, list[Draft]()
    firsts = [
        draft.first for draft in found if draft.rule != "raise" and not _is_of_thing(reading, draft.first)
    ]
    for at in weak:
        if known.holds(at) or any(draft.cue and draft.cue[0] <= at < draft.cue[1] for draft in found):
            continue
        place = Place(reading, unit[0], _next(firsts, at, unit[1]), cues.verbs, [*found, *added])
        if reading.lower[at] in cues.adverbs:
            draft = hearsay(place, at, found)
        else:
            draft = passive(place, at) or noun(place, at, cues.nouns) or adjective(place, at, cues.adjectives)
        if draft is not None and not any(draft.contents[0] in other.contents for other in found):
            added.append(draft)
            known.add(draft)
