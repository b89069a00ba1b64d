"""Long stretches in marks within a sentence that no rule has claimed: somebody's words all the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.extractors.quotations.cues import cue_at, verbs
from onrecord.extractors.quotations.drafts import Draft
from onrecord.extractors.quotations.introductions import first_subject
from onrecord.extractors.quotations.owners import is_somebody
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.trimming import trimmed
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import PAST_OR_FINITE
from onrecord.syntax.classes import FINITE

_LONG: Final = 6  # tokens with their marks: what says more than that is hardly a name
_LEAST: Final = 3  # tokens of `was how Lee put`
_PUT: Final = frozenset({"how", "all", "what"})
_CRIES: Final = frozenset({"?", "!"})
_STOPS: Final = frozenset({".", ",", ":", ";"})
_NOMINATIVE: Final = frozenset({"he", "she", "they"})
_LONGER: Final = 8  # the same where nobody is named who may say it


def left_over(
    reading: Reading, number: int, unit: Phrase, drafts: list[Draft], found: list[Draft]
) -> list[Draft]:
    """Return the quotations of a unit with what is left in marks: of who speaks there or just spoke.

    `drafts` are those found in the unit, `found` those before it, of which the last may go on.
    """
    for piece in _unclaimed(reading, unit, drafts):
        spoken = [n for n, draft in enumerate(drafts) if draft.sort == "speech" and draft.speaker]
        if spoken:
            near = min(spoken, key=lambda n: abs(drafts[n].contents[0][0] - piece[0]))
            drafts[near] = _with(drafts[near], piece)
            continue
        speaker = somebody(reading, first_subject(reading, unit[0], piece[0]))
        if not speaker and not drafts and found and found[-1].end > reading.opening(number):
            found[-1] = _with(found[-1], piece)
        elif speaker or piece[1] - piece[0] > _LONGER:
            drafts.append(Draft(speaker, None, (piece,), "speech", "left"))
    return drafts


def told_behind(reading: Reading, unit: Phrase) -> Draft | None:
    """Return the speech that a unit begins with, where its marks say that the speaker follows.

    So says a comma in them; and a question or a cry, before a pronoun and a verb, whatever that is:
    `"Who?" | she posed.`.
    """
    first, high = unit
    last = reading.past_marks(first, high)
    if last >= high or reading.phrases.number[last] < 0:
        return None
    speaker = reading.phrases.after(last, high)
    cue, stop = _uttered(reading, speaker[1], high), reading.lower[last - 2]
    speaks = somebody(reading, speaker) is not None or (cue is not None and is_somebody(reading, speaker))
    if not speaks or not any(reading.penn[at] in FINITE for at in range(first, last)):
        return None
    asked = stop in _CRIES and cue is not None and reading.lower[last] in _NOMINATIVE
    if asked or (stop == "," and (cue is not None or last - first > _LONG)):
        return Draft(speaker, cue, ((first, last),), "speech", "left")
    return None


def _uttered(reading: Reading, at: int, high: int) -> Phrase | None:
    """Return the past form behind a speaker that ends its sentence, or before how or where he speaks."""
    verb = reading.past_adverbs(at, high)
    if verb >= high or reading.penn[verb] not in ("VBD", "VBN") or reading.lower[verb] in reading.auxiliaries:
        return None
    ends = verb + 1 >= high or reading.lower[verb + 1] in _STOPS or reading.penn[verb + 1] in ("IN", "RB")
    return (at, verb + 1) if ends else None


def put_so(reading: Reading, unit: Phrase) -> Draft | None:
    """Return the speech that somebody is told to have put so: `"We was robbed" was how Lee put it.`.

    So is all that he said: `"Sorry" was all Lee would say.`.
    """
    first, high = unit
    last = reading.past_marks(first, high)
    if last + _LEAST >= high or reading.lower[last + 1] not in _PUT:
        return None
    if reading.lower[last + 1] != "how":
        return _all_said(reading, unit, last)
    verb = next((i for i in range(last + _LEAST, high) if reading.penn[i] in PAST_OR_FINITE), high)
    if verb == high or reading.auxiliaries.get(reading.lower[last]) != "be":
        return None
    return Draft((last + 2, verb), (verb, verb + 1), ((first, last),), "speech", "told")


def _all_said(reading: Reading, unit: Phrase, last: int) -> Draft | None:
    """Return the speech that is all, or what, somebody says: `"Sorry" was | all Lee would say.`."""
    first, high = unit
    begins = last + 2 + (reading.lower[last + 2] == "that")
    speaker = (
        reading.phrases.after(begins, high, clause=False) if reading.phrases.number[begins] >= 0 else None
    )
    verb = speaker[1] if speaker is not None else high
    while verb < high and (reading.is_adverb(verb) or reading.lower[verb] in reading.auxiliaries):
        verb += 1
    if speaker is None or verb >= high or reading.auxiliaries.get(reading.lower[last]) != "be":
        return None
    cue = cue_at(reading.lists.table(verbs), reading.lower, verb)
    told = cue is not None and "any" in cue.takes
    return Draft(speaker, (speaker[1], verb + 1), ((first, last),), "speech", "told") if told else None


def somebody(reading: Reading, subject: Phrase | None) -> Phrase | None:
    """Return a subject that may speak, a name or a pronoun of persons; None for all others."""
    if subject is None:
        return None
    named = any(reading.penn[i] in ("NNP", "NNPS") for i in range(*subject))
    personal = reading.penn[subject[0]] == "PRP" and reading.lower[subject[0]] != "it"
    return subject if named or personal else None


def _unclaimed(reading: Reading, unit: Phrase, drafts: list[Draft]) -> Iterator[Phrase]:
    """Yield what is in marks in a unit, long and begun with a small letter, and in none of `drafts`."""
    for number in reading.marked(*unit):
        first, last = reading.ranges[number]
        if first < unit[0] or last - first <= _LONG or not reading.is_lower_quote(first):
            continue
        piece = trimmed(reading, first, last)
        if piece and not any(draft.holds(first) or draft.holds(last - 1) for draft in drafts):
            yield piece


def _with(draft: Draft, piece: Phrase) -> Draft:
    """Return a quotation with one more content."""
    return draft._replace(contents=tuple(sorted((*draft.contents, piece))))
