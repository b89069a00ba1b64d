"""What a noun is about, behind its preposition: `Lee's attack on the plan`, `drew criticism from Lee`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.adjuncts import before_time
from onrecord.extractors.quotations.anchors import Place
from onrecord.extractors.quotations.cues import Cue, nouns
from onrecord.extractors.quotations.drafts import Draft
from onrecord.extractors.quotations.ends import content_end
from onrecord.extractors.quotations.giving import receives
from onrecord.extractors.quotations.prefixes import whole_subject
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.speakers import subject_before
from onrecord.extractors.quotations.trimming import trimmed
from onrecord.extractors.quotations.verbs import group_at
from onrecord.phrases import Phrase

_GIVERS: Final = frozenset({"from", "among"})
_VOICING: Final = frozenset({"by", "from"})


def _is_given(reading: Reading, base: Phrase, at: int) -> bool:
    """Tell whether who gives it follows a noun: `drew criticism | from Lee`, `has the backing | of Lee`."""
    verb = base[0] - 1
    has = reading.auxiliaries.get(reading.lower[verb]) == "have"
    if reading.lower[at + 1] in _GIVERS:
        return reading.penn[verb][0] == "V" and (has or receives(reading, verb))
    if reading.lower[at + 1] != "of" or reading.lower[base[0]] != "the" or at == base[0]:
        return False
    return has or receives(reading, verb)


def topic(place: Place, cue: Cue, at: int, speaker: Phrase | None) -> Draft | None:
    """Return what the noun at token `at` is about, if one is known to say it: `her attack on | the plan`."""
    reading = place.reading
    tie, speaker = (at + 1, speaker) if speaker is not None else _voiced(place, cue, at)
    first = tie + 1
    if speaker is None or first >= place.high or reading.lower[tie] not in cue.takes:
        return None
    if reading.penn[tie] not in ("IN", "TO") or reading.quote[first] >= 0:
        return None
    asks = reading.asks(first)
    if not asks and reading.phrases.number[first] < 0:
        return None
    last = content_end(reading, first, place.high, place.cues, clause=asks)
    end = reading.phrases.after(first, place.high)[1]
    wanted = reading.lower[tie] == "for" and reading.penn[end : end + 2] == ["TO", "VB"]
    last = last if asks or wanted else min(last, end)  # `a plea for | Lee to go`
    last = last if asks else _before_another(reading, first, last)
    marked = reading.quote[last - 1]
    if marked >= 0 and reading.ranges[marked][0] >= first:
        last = reading.ranges[marked][1]  # with the closing mark behind a comma
    content = trimmed(reading, first, last if asks else before_time(reading, first, last))
    words = (at, at + 2) if tie == at + 1 else (at, at + 1)
    return Draft(speaker, words, (content,), cue.sort, "noun") if content else None


def _voiced(place: Place, cue: Cue, at: int) -> tuple[int, Phrase | None]:
    """Return the tie to what a noun is about, and who voices it: `calls by | owners | for bans`."""
    reading = place.reading
    if at + 4 >= place.high or reading.lower[at + 1] not in _VOICING or reading.phrases.number[at + 2] < 0:
        return at + 1, None
    end = reading.phrases.after(at + 2, place.high, clause=False)[1]
    ties = (i for i in range(at + 3, min(end + 1, place.high)) if reading.lower[i] in cue.takes - {"of"})
    tie = next(ties, at + 1)
    return tie, (at + 2, tie) if tie > at + 1 else None


def _before_another(reading: Reading, first: int, last: int) -> int:
    """Return the end of a topic before what else the same one says: `his attack on it | and his vow to`."""
    for tie in range(first + 1, last - 2):
        if reading.lower[tie] == "and" and reading.penn[tie + 1] == "PRP$":
            base = reading.phrases.at(tie + 1)
            if base is not None and reading.lower[base[1] - 1] in reading.lists.table(nouns):
                return tie
    return last


def received(place: Place, cue: Cue, base: Phrase, at: int) -> Draft | None:
    """Return `Y drew criticism from X`: said by X, of Y."""
    reading, verb = place.reading, base[0] - 1
    if cue.sort != "judgement" or verb <= place.low or at + 2 >= place.high:
        return None
    if not _is_given(reading, base, at) or reading.phrases.number[at + 2] < 0:
        return None
    group = group_at(reading, verb, place.low)
    subject = subject_before(reading, group, place.low) if group.finite and not group.passive else None
    if subject is None or reading.is_relative(subject):
        return None
    subject = whole_subject(reading, subject, group.outer, place.low)
    speaker = reading.phrases.after(at + 2, place.high)
    reason = reading.first_of("for", *speaker)
    rest: Phrase | None = None
    if reason < place.high and reading.lower[reason] == "for":
        last = content_end(reading, reason, place.high, place.cues, clause=False)
        rest = trimmed(reading, reason, last)
    contents = (subject, rest) if rest else (subject,)
    return Draft((speaker[0], reason), (group.first, at + 2), contents, cue.sort, "noun")
