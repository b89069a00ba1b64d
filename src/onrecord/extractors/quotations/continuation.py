"""Quotations without a cue of their own: they go on from the one before, or from its sentence."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from onrecord.extractors.quotations.drafts import Draft
from onrecord.extractors.quotations.introductions import first_subject, main_subject
from onrecord.extractors.quotations.leftover import somebody
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.trimming import trimmed
from onrecord.phrases import Phrase
from onrecord.syntax.classes import FINITE

#: How many quotations back one may go on from.
LATEST: Final = 8
_UNNAMED: Final = frozenset({"PRP", "WP", "WDT"})  # tags of who is named elsewhere
#: Rules by which something is told that no words in marks go on from: `brought up | the toll`.
_THINGS: Final = frozenset({"object", "prep", "noun", "inf", "ing", "passive"})
_SHORTEST: Final = 3
_PLAIN: Final = 2  # tokens of `the captain`
_LEAD: Final = 8  # words that lead into a quotation: `For the others, on the other hand,`
#: Pieces of one quotation: each more is a copy of them all.
MOST: Final = 500
_HEADING: Final = 8  # a line of its own in marks, so short, is a heading


def is_quoted(reading: Reading, unit: Phrase) -> bool:
    """Tell whether a unit is in quotation marks from its first word to its last."""
    low, high = unit
    quote, words = reading.quote, reading.words.words
    if quote[low] < 0 or min(quote[low:high]) >= 0:
        return quote[low] >= 0
    return not any(quote[i] < 0 and words[i][0].isalnum() for i in range(low, high))


def leads_in(reading: Reading, unit: Phrase) -> bool:
    """Tell whether a unit leads into a quotation without a verb of its own: `Instead, "he gave up."`."""
    if not reading.has_marks(*unit):
        return False
    quoted, bare = reading.by_marks(*unit)
    if len(quoted) < _SHORTEST or not 0 < len(bare) <= _LEAD or bare[-1] > quoted[0]:
        return False
    opens = reading.penn[bare[0]] in ("RB", "IN", "CC", "UH")
    return opens and ":" not in reading.lower[unit[0] : quoted[0]] and not reading.finite_in(*unit)


def is_open(reading: Reading, unit: Phrase) -> bool:
    """Tell whether a unit in quotation marks is left open, to go on in the next paragraph."""
    quote = reading.quote[unit[0]]
    return quote >= 0 and is_quoted(reading, unit) and not reading.quotes[quote].closed


def resumed(reading: Reading, waiting: list[int], drafts: list[Draft], found: list[Draft]) -> list[Draft]:
    """Return `drafts`, the first with the open units before it, if it goes on from them.

    Otherwise, and where one in their own paragraph has told who speaks, or one right before them is left
    open, the open units are given to the quotation before them, in `found`.
    """
    if not waiting:
        return drafts
    told = bool(found) and found[-1].end > reading.opening(waiting[0]) and _is_spoken(reading, found[-1])
    told = told or (bool(found) and _leaves_open(reading, found[-1], waiting[0]))
    pieces = [piece for number in waiting if (piece := trimmed(reading, *reading.units[number]))]
    if not pieces:
        return drafts
    if drafts and not told and reading.quote[drafts[0].contents[0][0]] >= 0:
        return [drafts[0]._replace(contents=(*pieces, *drafts[0].contents)), *drafts[1:]]
    for number in waiting:
        carry_on(reading, reading.units[number], number, found)
    return drafts


def carry_on(reading: Reading, unit: Phrase, number: int, found: list[Draft]) -> None:
    """Give a unit in quotation marks to the quotation before it, or to whom the text speaks of.

    `found` holds the quotations so far; the unit becomes a further content of one of them, or
    a quotation of its own, without a cue, whose speaker is the subject of the sentence before.
    """
    piece = trimmed(reading, *unit)
    if piece is None or not number:
        return
    before = reading.units[number - 1]
    latest = range(max(0, len(found) - LATEST), len(found))
    near = [n for n in latest if found[n].end > before[0] and not _is_asked(found[n])]
    same = reading.paragraph[number] == reading.paragraph[number - 1]
    long_enough = piece[1] - piece[0] > (_SHORTEST if same else _HEADING)
    if not long_enough and (not near or (not same and _is_heading(reading, piece))):
        return
    spoken = [n for n in near if _is_spoken(reading, found[n])]
    spoken = [n for n in spoken if not _is_written(reading, found[n])] or spoken
    spoken = [n for n in spoken if _begins_unit(reading, found[n], before)] or spoken
    if not is_quoted(reading, unit) and not (spoken and same and not _is_answer(reading, unit)):
        return
    told = [n for n in near if found[n].sort == "speech"] if piece[1] - piece[0] > _HEADING else []
    if chosen := spoken or told or (near if same else []):
        _join(reading, piece, found, chosen[-1], spoken=bool(spoken))
        return
    if not long_enough or (is_open(reading, unit) if near else reading.quote[before[0]] >= 0):
        return
    if near:
        found += _uncued(reading, before, piece, found[near[-1]].speaker, sure=False)
        return
    low = reading.opening(number)
    earlier = [n for n in latest if found[n].contents[0][0] >= low and _is_spoken(reading, found[n])]
    earlier = earlier or [n for n in latest[-1:] if _is_left_open(reading, found[n], number)]
    if earlier:
        extend(found, earlier[-1], piece)
    elif (shown := _presented(reading, reading.opening(number - 1), before[1])) is not None:
        found.append(Draft(shown, None, (piece,), "speech", "uncued"))
    else:
        found += _uncued(reading, before, piece, None, sure=True)


def _is_left_open(reading: Reading, draft: Draft, number: int) -> bool:
    """Tell whether no mark closes a quotation, and one paragraph without its mark stands between."""
    last = draft.contents[-1][1]
    quote = reading.quote[last - 1]
    if quote < 0 or reading.quotes[quote].closed:
        return False
    return last >= reading.opening(max(0, bisect_left(reading.units, (reading.opening(number - 1),)) - 1))


def _leaves_open(reading: Reading, draft: Draft, number: int) -> bool:
    """Tell whether a quotation ends, without a closing mark, right before a unit."""
    last = draft.contents[-1][1]
    quote = reading.quote[last - 1]
    return quote >= 0 and not reading.quotes[quote].closed and last >= reading.units[number - 1][1]


def _is_heading(reading: Reading, piece: Phrase) -> bool:
    """Tell whether a few words in marks, on a line of their own, end without a stop: `'It lifted off'`."""
    first, last = piece
    whole = 0 <= reading.quote[first] == reading.quote[last - 1]
    return whole and reading.quotes[reading.quote[first]].closed and reading.lower[last - 2][0].isalnum()


def _join(reading: Reading, piece: Phrase, found: list[Draft], number: int, *, spoken: bool) -> None:
    """Give a piece to a quotation, or make one of it, where that is full or speaks of its speaker."""
    draft = found[number]
    if draft.contents[-1][1] > piece[0]:
        return
    if len(draft.contents) >= MOST:
        found.append(Draft(draft.speaker, None, (piece,), "speech", "uncued"))
    elif not spoken and _is_spoken_of(reading, draft.speaker, piece):
        found.append(Draft(None, None, (piece,), "speech", "uncued"))
    elif not spoken and draft.rule in _THINGS:
        found.append(Draft(draft.speaker, None, (piece,), "speech", "uncued"))
    else:
        extend(found, number, piece)


def extend(found: list[Draft], number: int, piece: Phrase) -> None:
    """Add a piece to the contents of a quotation."""
    found[number] = found[number]._replace(contents=(*found[number].contents, piece))


def _is_asked(draft: Draft) -> bool:
    """Tell whether a quotation is what somebody was asked: `Asked if he had left, | Lee laughed.`."""
    return draft.rule == "wh" and draft.speaker is None


def _begins_unit(reading: Reading, draft: Draft, unit: Phrase) -> bool:
    """Tell whether a quotation opens a unit, whoever else speaks in it: `"No," he said, and Roe said ...`."""
    first, last = draft.contents[0]
    return first == unit[0] and reading.quote[first] >= 0 and reading.quote[last - 1] >= 0


def _is_written(reading: Reading, draft: Draft) -> bool:
    """Tell whether a quotation is what something says, and not who spoke before: `a sign that read "No."`."""
    return draft.speaker is not None and reading.lower[draft.speaker[0]] in ("that", "which")


def _is_answer(reading: Reading, unit: Phrase) -> bool:
    """Tell whether a unit in marks is told of as another's: `"Quite sure," | came the reply.`."""
    low, high = unit
    if reading.quote[low] < 0:
        return False
    behind = reading.ranges[reading.quote[low]][1]
    return behind < high and reading.is_verb(behind)


def _uncued(
    reading: Reading, before: Phrase, piece: Phrase, teller: Phrase | None, *, sure: bool
) -> list[Draft]:
    """Return the quotation of a unit in marks that no cue is near: of who acts in the unit before it.

    Unless that is sure, only a name or a person may be who speaks; the `teller` who judges or wants
    something there rather than another. Who answers a question may be named nowhere near.
    """
    if _is_headline(reading, before, piece):
        return [Draft(None, None, (piece,), "speech", "uncued")]
    answers = reading.penn[before[0]] in ("VBN", "VBD")  # `Asked if he knew, | Lee laughed.`
    subject = main_subject(reading, *before) if answers else first_subject(reading, *before)
    if teller is not None and teller[0] >= before[0] and reading.penn[teller[0]] not in _UNNAMED:
        subject = teller
    if sure and subject is None:
        if reading.lower[before[1] - 1] != "?" or piece[1] - piece[0] <= _HEADING:
            return []
        subject = _asked_of(reading, before)
    speaker = None if _is_nobody(reading, subject) else subject if sure else somebody(reading, subject)
    known = None if _is_spoken_of(reading, speaker, piece) else speaker
    return [Draft(known, None, (piece,), "speech", "uncued")]


def _is_headline(reading: Reading, before: Phrase, piece: Phrase) -> bool:
    """Tell whether nothing but the headline of the document stands before a paragraph in marks."""
    first, last = before
    open_ended = reading.words.words[last - 1][-1].isalnum() and reading.quote[last - 1] < 0
    return first == 0 and open_ended and reading.opening(bisect_left(reading.units, piece)) >= last


def _presented(reading: Reading, low: int, high: int) -> Phrase | None:
    """Return who is presented at `low` before what they say: `Here's | Ann Lee, the coach: "We won."`."""
    verb = low + 1
    here = verb + 1 < high and reading.lower[low] == "here"
    if (
        not here
        or reading.auxiliaries.get(reading.lower[verb]) != "be"
        or reading.phrases.number[verb + 1] < 0
    ):
        return None
    return reading.phrases.after(verb + 1, high)


def _is_nobody(reading: Reading, subject: Phrase | None) -> bool:
    """Tell whether a subject stands for what follows it, and is nobody: `| It was her job to see to it.`."""
    if subject is None or reading.lower[slice(*subject)] != ("it",):
        return False
    return reading.auxiliaries.get(reading.lower[subject[1]]) == "be"


def _asked_of(reading: Reading, unit: Phrase) -> Phrase | None:
    """Return of whom a question asks, behind its first verb: `Why had | she left?`."""
    verb = next((at for at in range(*unit) if reading.penn[at] in FINITE), unit[1])
    base = reading.phrases.at(verb + 1) if verb + 1 < unit[1] else None
    asked = base is not None and base[0] == verb + 1 and reading.lower[verb + 1] != "you"
    return somebody(reading, base) if asked else None  # who is asked as `you` is named elsewhere


def _is_spoken_of(reading: Reading, speaker: Phrase | None, piece: Phrase) -> bool:
    """Tell whether a quotation names who might speak it: few call themselves by name."""
    if speaker is None:
        return False
    name = speaker[1] - 1
    if (
        reading.lower[speaker[0]] == "the"
        and reading.penn[name] == "NN"
        and speaker[1] - speaker[0] == _PLAIN
    ):
        named = reading.lower[slice(*speaker)]  # `“The captain told us to go.”`
        return any(reading.lower[i : i + _PLAIN] == named for i in range(*piece))
    return (
        reading.penn[name] in ("NNP", "NNPS")
        and reading.words.words[name] in reading.words.words[slice(*piece)]
    )


def _is_spoken(reading: Reading, draft: Draft) -> bool:
    """Tell whether a quotation has words in quotation marks at either end of a content."""
    return any(reading.quote[first] >= 0 or reading.quote[last - 1] >= 0 for first, last in draft.contents)
