"""Headlines: capital letters hide the word classes, and the verb is in the present tense."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.closings import closed_by, holds_verb, is_present
from onrecord.extractors.quotations.cues import Cue, Table, cue_at, nouns
from onrecord.extractors.quotations.drafts import NOTHING, Draft
from onrecord.extractors.quotations.frames import frame_after
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.trimming import trimmed
from onrecord.phrases import Phrase

_LONGEST: Final = 40
_SHORTEST: Final = 3
_GLANCE: Final = 8
_LOWER: Final = 6  # of these
_STOPS: Final = frozenset(".:")
_CAPITALS: Final = 0.7
#: Tags of what stands before a noun that looks like a verb: `the | states`, `Row over | claims`.
_BEFORE_NOUNS: Final = frozenset({"DT", "IN", "CC"})
_OPENING: Final = frozenset({":", "as"})  # before the clause of who says it: `Anger Grows as | Mayor Says`
# Tags of what a participle tells of its subject.
_TELLING: Final = frozenset({"IN", "TO", "VBG", "VBN", "VBD", "VB", "VBP", "RB", "RBR", "RP", ","})


def is_headline(reading: Reading, unit: Phrase) -> bool:
    """Tell whether nearly all the words of a unit are capitalised."""
    low, high = unit
    if not _SHORTEST <= high - low <= _LONGEST:
        return False
    words = reading.words.words
    begins = words[low : min(low + _GLANCE, high)]
    if sum(map(str.islower, begins)) >= _LOWER:
        return False
    long = [word for word in begins if len(word) > 3]
    small = sum(map(str.islower, long))
    if small > 1 and 2 * small > len(long):
        return False
    words = words[low:high]
    initials = list(filter(str.isalpha, [word[0] for word in words if len(word) > 3]))
    if len(initials) < _SHORTEST and (len(initials) < _SHORTEST - 1 or any(map(str.islower, words))):
        return False
    return sum(map(str.isupper, initials)) >= _CAPITALS * len(initials)


def is_caption(reading: Reading, unit: Phrase) -> bool:
    """Tell whether a unit is the first line of a longer text, without a full stop."""
    low, high = unit
    return (
        low == 0 and high <= _LONGEST and high < len(reading.lower) and reading.lower[high - 1] not in _STOPS
    )


def is_heading(reading: Reading, unit: Phrase) -> bool:
    """Tell whether a unit is all of the first paragraph of a longer text, a full stop behind it or not."""
    low, high = unit
    if low or high > _LONGEST or high >= len(reading.lower):
        return False
    ends, starts = reading.words.ends, reading.words.starts
    return "\n" in reading.document.text[ends[high - 1] : starts[high]]


def headline(reading: Reading, unit: Phrase, cues: Table) -> Draft | None:
    """Return the quotation that a headline makes: `Lee Says Bridge Is Safe`, `BRIDGE SAFE, LEE SAYS`."""
    low, high = unit
    if closed := closed_by(reading, unit, cues):
        return closed
    if _is_plain(reading, unit) and (passive := _passive(reading, unit, cues)):
        return passive
    for at in range(low + 1, high):
        if reading.lower[at] not in cues:
            continue
        told = reading.quote[at] < 0 and (low == 0 or reading.words.words[at][0].isupper())
        told = told and reading.penn[at - 1] not in _BEFORE_NOUNS
        cue = cue_at(cues, reading.lower, at) if told else None
        if (
            cue is not None
            and is_present(reading, at, cue)
            and not _plural_verb_follows(reading, at, high, cues)
        ):
            draft = _said(reading, at, _line(reading, at, unit), cue)
            if draft is not None:
                return draft
    return None


def _line(reading: Reading, at: int, unit: Phrase) -> Phrase:
    """Return which of two headlines in a line holds token `at`: `Pier shut; | Lee says it is safe`."""
    low = reading.last_of(";", unit[0], at, unit[0] - 1)
    return low + 1, reading.first_of(";", at, unit[1])


def _is_plain(reading: Reading, unit: Phrase) -> bool:
    """Tell whether no word of a unit is in small letters or has them behind a capital one."""
    starts, ends = reading.words.starts, reading.words.ends
    if reading.document.text[starts[unit[0]] : ends[unit[1] - 1]].isupper():
        return True
    words = reading.words.words[slice(*unit)]
    return not any(word.islower() or (word[:1].isupper() and word[1:2].islower()) for word in words)


def gone_on(reading: Reading, title: Draft, cues: Table) -> list[Draft]:
    """Return what a headline attributes, and what its subject says then: `Lee blasts Roe, | says he lied`."""
    first, last = title.contents[-1]
    for at in range(first + 1, last - 2):
        verb = at + 1
        if reading.lower[at] != "," or reading.quote[at] >= 0 or not reading.lower[verb].endswith("s"):
            continue
        cue = cue_at(cues, reading.lower, verb)
        if (
            cue is None
            or cue.lemma == reading.lower[verb]
            or not _is_no_plural(reading, verb, (first, last), cue)
        ):
            continue
        end = verb + 1 + len(cue.rest)
        frame = frame_after(reading, end, last, cue.takes)
        pieces = trimmed(reading, first, at), trimmed(reading, frame.at, last)
        if frame.kind not in NOTHING and pieces[0] is not None and pieces[1] is not None:
            said = title._replace(contents=(*title.contents[:-1], pieces[0]))
            return [said, title._replace(cue=(verb, end), contents=(pieces[1],), sort=cue.sort)]
    return [title]


def titled(reading: Reading, unit: Phrase, cues: Table, found: list[Draft]) -> list[Draft]:
    """Return what is `found` in a first line, or the headline that it makes where its verb is in a speaker.

    `Court rules paper defamed surgeon` is said by the court; all before `says union boss` by that one.
    """
    title = headline(reading, unit, cues)
    if title is None:
        return found
    at = title.cue[0] if title.cue else -1
    within = any(draft.speaker and draft.speaker[0] <= at < draft.speaker[1] for draft in found)
    closes = title.speaker is not None and title.speaker[0] > at > title.contents[0][0]
    heard = title.speaker is None and title.addressee is not None
    inside = title.speaker is not None and all(_is_inside(draft, title) for draft in found)
    shorter = any(_begins_later(title, draft) for draft in found)
    if within or closes or inside or heard or shorter or not found:
        return gone_on(reading, title, cues)
    return [further for draft in found for further in gone_on(reading, draft, cues)]


def _begins_later(title: Draft, draft: Draft) -> bool:
    """Tell whether a headline parts who speaks from a clause before it: `Rows in House as | mayor says`."""
    if title.speaker is None or draft.speaker is None:
        return False
    return title.cue == draft.cue and draft.speaker[0] < title.speaker[0]


def _is_inside(draft: Draft, title: Draft) -> bool:
    """Tell whether a quotation is part of what a headline attributes: `Lee blasts Roe for | denying it`."""
    return draft.cue is not None and title.covers(draft.cue[0])


def _passive(reading: Reading, unit: Phrase, cues: Table) -> Draft | None:
    """Return what a participle without an auxiliary makes: `RATE SEEN AT 3 PCT`, `VETO URGED BY LEE`."""
    low, high = unit
    for at in range(low + 1, high):
        cue = cue_at(cues, reading.lower, at) if reading.penn[at] in ("VBN", "VBD") else None
        if cue is None:
            continue
        first = at - 1 if reading.is_adverb(at - 1) else at
        subject, rest = trimmed(reading, low, first), trimmed(reading, at + 1, high)
        if subject is None or holds_verb(reading, low, first):
            continue
        if at + 2 < high and reading.lower[at + 1] == "by":
            return Draft((at + 2, high), (at, at + 2), (subject,), cue.sort, "headline")
        if (cue.takes & {"raised", "bare"} or reading.lower[at] in reading.participles) and _tells_of_subject(
            reading, at + 1, high
        ):
            contents = (subject, rest) if rest else (subject,)
            negated = reading.lower[first] in reading.grammar["negating"]
            return Draft(None, (first, at + 1), contents, cue.sort, "headline", negated=negated)
    return None


def _tells_of_subject(reading: Reading, at: int, high: int) -> bool:
    """Tell whether what follows a participle tells of its subject, and is no object: `SEEN | RISING`."""
    if at >= high or reading.penn[at] in _TELLING:
        return True
    base = reading.phrases.at(at)
    if base is None or base[0] != at:
        return reading.penn[at] in ("JJ", "JJR")
    return reading.phrases.is_time(base) or set(reading.penn[at : base[1]]) <= {"JJ", "JJR", "RB"}


def _plural_verb_follows(reading: Reading, at: int, high: int, cues: Table) -> bool:
    """Tell whether the verb of a plural follows at once: `SOVIET FIGURES SHOW`."""
    if at + 2 >= high or not reading.lower[at].endswith("s"):
        return False
    cue = cue_at(cues, reading.lower, at + 1)
    return (
        cue is not None
        and cue.lemma == reading.lower[at + 1]
        and reading.lower[at + 1] not in reading.lists.table(nouns)
    )


def _said(reading: Reading, at: int, unit: Phrase, cue: Cue) -> Draft | None:
    """Return what a verb in a headline attributes: `LEE SAYS DEAL IS DEAD`, `DEAL IS DEAD, LEE SAYS`."""
    low, high = unit
    end = at + 1 + len(cue.rest)
    words = (at, end)
    closed = end >= high or reading.lower[end] in (".", ";")
    if not closed and holds_verb(reading, low, at):
        return None
    comma = next(
        (i for i in range(at - 1, low, -1) if reading.lower[i] == "," and reading.quote[i] < 0), None
    )
    last = _before_adverbs(reading, at, low)
    if closed and comma is not None and {"quote", "that"} <= cue.takes:
        content = trimmed(reading, low, comma)
        return Draft((comma + 1, last), words, (content,), cue.sort, "headline") if content else None
    if not closed and (reading.penn[low] in ("WRB", "WP") or not _is_no_plural(reading, at, unit, cue)):
        return None
    while end < high and reading.lower[end] in (":", ","):
        end += 1
    judged = cue.sort != "intent" and "that" not in cue.takes and reading.penn[min(end, high - 1)] != "IN"
    content = trimmed(reading, end, _before_trailing(reading, end, high) if judged else high)
    paired = comma is not None and _are_two(reading, low, comma, last)
    if content is None or not (comma is None or paired) or not cue.takes & {"quote", "that", "object"}:
        return None
    opens = (i + 1 for i in range(at - 2, low, -1) if reading.lower[i] in _OPENING)
    return Draft((next(opens, low), last), words, (content,), cue.sort, "headline")


def _before_adverbs(reading: Reading, at: int, low: int) -> int:
    """Return where who says something ends before the verb at token `at`: `Lee | Finally Backs Road`."""
    while at - 2 > low and reading.is_adverb(at - 1):
        at -= 1
    return at


def _are_two(reading: Reading, low: int, comma: int, last: int) -> bool:
    """Tell whether a comma stands for `and` between two names: `Ann Lee, Jo Roe | Back Road`."""
    names = reading.phrases.at(low), reading.phrases.at(comma + 1)
    whole = [name for name in names if name is not None and reading.phrases.is_name(name)]
    return whole == [(low, comma), (comma + 1, last)]


def _before_trailing(reading: Reading, first: int, high: int) -> int:
    """Return the end of what is judged, before what led to it: `backs road | after long row`."""
    trailing = reading.grammar["trailing"]
    leads = (i for i in range(first + 1, high - 1) if reading.lower[i] in trailing)
    return next((i for i in leads if reading.quote[i] < 0), high)


def _is_no_plural(reading: Reading, at: int, unit: Phrase, cue: Cue) -> bool:
    """Tell whether the cue at token `at` is no plural noun, by what follows: `Council Backs Deal`.

    Capital letters hide it from the tagger. `Talks Stall`, `Hopes Lift Shares` are nouns with their
    verbs; a verb has behind it what verbs of its kind take.
    """
    after, high = at + 1 + len(cue.rest), unit[1]
    if reading.quote[after] >= 0 or reading.lower[after] in (":", ","):
        return True
    if reading.lower[after] in cue.takes or (reading.penn[after] == "TO" and "inf" in cue.takes):
        return True
    if reading.lower[after] == "to" and cue.lemma != "say":
        return False  # `Acme Builds In Border States To Save Costs`
    moves = reading.penn[after] in ("RP", "IN") or reading.penn[after : after + 2] == ["RB", "IN"]
    if moves and "object" in cue.takes:
        return False  # `ROCKET BLASTS OFF`
    if cue.takes.isdisjoint(("that", "bare", "object")):
        return False
    if "object" not in cue.takes and cue.lemma != "say" and not _verb_after(reading, after, high):
        return False  # `FED ADDS RESERVES`
    if reading.lower[at] not in reading.lists.table(nouns):
        return True
    if reading.penn[at - 1] == "CD" or reading.penn[after][0] == "V" or reading.penn[after] == "MD":
        return False
    return "object" in cue.takes or _verb_after(reading, after, high)


def _verb_after(reading: Reading, after: int, high: int) -> bool:
    return any(reading.penn[i][0] == "V" or reading.penn[i] == "MD" for i in range(after + 1, high))
