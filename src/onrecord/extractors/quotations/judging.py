"""What a passive judges: `Lee was booed`, `is seen as mad`, `was dubbed "the Cat"`, `is put at 5 pct`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.adjuncts import before_time
from onrecord.extractors.quotations.anchors import Place
from onrecord.extractors.quotations.circumstances import before_circumstance
from onrecord.extractors.quotations.clause import is_clause
from onrecord.extractors.quotations.cues import Cue
from onrecord.extractors.quotations.drafts import Draft
from onrecord.extractors.quotations.ends import content_end
from onrecord.extractors.quotations.inmarks import past_pairs
from onrecord.extractors.quotations.origins import with_row
from onrecord.extractors.quotations.owners import is_somebody
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.returns import next_clause
from onrecord.extractors.quotations.speaking import can_speak
from onrecord.extractors.quotations.trimming import closed, trimmed
from onrecord.extractors.quotations.verbs import Group
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import RELATIVE

_AGENT: Final = 14  # tokens of who judges
_WHY: Final = frozenset({"for", "over"})
_PARTING: Final = frozenset({"by", ",", "that", "which", "who"})
_REPROVED: Final = frozenset({"as", "by", "for", "over"})  # behind a blow that is but of words
_FAR: Final = 10  # tokens between the marks and whose they are: `"mad" in the house on Monday | by Lee`
_NEAR: Final = 4  # tokens from a passive to the name it gives, in marks


def judged(place: Place, cue: Cue, group: Group, subject: Phrase | None, end: int) -> Draft | None:
    """Return `Y was booed`, `Y is seen as Z`, `Y was dubbed "Z"`: judged by nobody who is named."""
    reading = place.reading
    if subject is None or cue.takes.isdisjoint(("object", "reputed")) or reading.is_relative(subject):
        return None
    if group.negated and cue.sort == "speech":
        return None  # `will not be disclosed`: nothing is said
    if _is_titled(place, cue, end):
        by = _agent_in(place, end)
        rest = trimmed(reading, end, by[0] - 1 if by else _end(place, end))
        return passive_draft(cue, group, by, (subject, rest), end) if rest else None
    if reading.lower[end] == "as" and _tells_when(place, cue, end + 1):
        return None
    if "struck" in cue.takes and _is_blow(reading, end):
        return None
    named = reading.lower[end] == "as" or any(
        q >= 0 for q in reading.quote[end : min(end + _NEAR, place.high)]
    )
    asked = reading.lower[end] != "as" and not cue.takes.isdisjoint(("that", "wh"))
    if (cue.sort != "judgement" and (asked or not named)) or (group.negated and not named):
        return None  # nobody: `she has not been charged`
    if reading.penn[end] == "CC":
        return passive_draft(cue, group, None, (subject,), end)
    agent, last = agent_behind(place, end)
    if agent is None and (by := _agent_in(place, end)) is not None and _may_judge(place, end, by):
        agent, last = by, by[0] - 1  # `described as a farce | by critics`, `attacked on tolls | by Lee`
    if reading.lower[end] == ",":
        return passive_draft(cue, group, agent, (subject,), end)
    last = _judgement_end(place, subject, end, last)
    rest = closed(reading, trimmed(reading, end, before_time(reading, end - 1, last) if agent else last))
    return passive_draft(cue, group, agent, (subject, rest) if rest else (subject,), end)


def judged_by(place: Place, cue: Cue, group: Group, by: int) -> Draft | None:
    """Return what a participle tells of its noun: `The toll, | opposed by Lee and Roe, | fell`."""
    reading, noun = place.reading, _noun_before(place, group.outer)
    alone = group.first == group.verb and by + 1 < place.high and reading.is_agent(by)
    agent = reading.phrases.at(by + 1) if alone else None
    if noun is None or agent is None or agent[0] != by + 1 or not is_somebody(reading, agent):
        return None
    whole = with_row(reading, reading.phrases.after(by + 1, place.high), place.high)
    more = (i for i in range(*whole) if reading.lower[i] in _WHY or reading.penn[i] in RELATIVE)
    last = next(more, whole[1])
    whole = before_circumstance(reading, (whole[0], last - (reading.lower[last - 1] == ",")))
    return Draft(whole, (group.verb, by), (noun,), cue.sort, "passive")


def _noun_before(place: Place, outer: int) -> Phrase | None:
    """Return the phrase right before a participle, with a comma between or not."""
    reading = place.reading
    last = outer - (outer - 1 > place.low and reading.lower[outer - 1] == ",")
    if last <= place.low or reading.phrases.number[last - 1] < 0:
        return None
    base = reading.phrases.at(last - 1)
    parted = base is not None and base[0] > place.low and reading.lower[base[0] - 1] != "of"
    return base if parted else reading.phrases.before(last, place.low)


def _judgement_end(place: Place, subject: Phrase, at: int, last: int) -> int:
    """Return where what is judged from `at` on ends: at `last`, if that is known."""
    reading = place.reading
    last = last or content_end(reading, at, place.high, place.cues, clause=False)
    if reading.penn[at] == "IN" and (last == at + 1 or reading.lower[at + 1] in (",", ".")):
        return at  # `the theft that Lee is accused | of`
    return next_clause(reading, at, last, relative=False) if is_led(reading, subject) else last


def is_led(reading: Reading, subject: Phrase) -> bool:
    """Tell whether a word before a subject makes its clause one of time or the like: `When | he was told`."""
    return subject[0] > 0 and reading.lower[subject[0] - 1] in reading.subordinators


def _is_blow(reading: Reading, at: int) -> bool:
    """Tell whether nothing at `at` tells for what somebody is scolded: `was attacked | near the barn`."""
    base = reading.phrases.at(at + 1) if reading.lower[at] == "on" and at + 1 < len(reading.lower) else None
    topic = base is not None and not reading.phrases.is_time(base)
    return not topic and reading.lower[at] not in _REPROVED and reading.quote[at] < 0


def _tells_when(place: Place, cue: Cue, at: int) -> bool:
    """Tell whether `as` leads to what happens meanwhile: `was approved as | the board met`."""
    return at >= place.high or (cue.sort == "intent" and is_clause(place.reading, at, place.high))


def _may_judge(place: Place, end: int, by: Phrase) -> bool:
    """Tell whether who judges may stand behind what for, or when: `was attacked | on Monday | by Lee`."""
    reading = place.reading
    if reading.lower[end] == "as":
        return True
    near = reading.penn[end] == "IN" and not reading.has_marks(end, by[0]) and by[0] - end <= _AGENT
    plain = near and "," not in reading.lower[end : by[0]] and not reading.finite_in(end, by[0])
    named = reading.phrases.number[by[0]] >= 0 and reading.penn[by[0]] != "CD"
    base = reading.phrases.at(by[0])
    return (
        plain
        and named
        and base is not None
        and not reading.phrases.is_time(base)
        and _can_judge(reading, base)
    )


def _can_judge(reading: Reading, base: Phrase) -> bool:
    return reading.phrases.is_name(base) or can_speak(reading, base[1] - 1)


def _end(place: Place, at: int) -> int:
    last = content_end(place.reading, at, place.high, place.cues, clause=False)
    return next_clause(place.reading, at, last, relative=True)


def _is_titled(place: Place, cue: Cue, at: int) -> bool:
    """Tell whether what something is called or known for begins at `at`: `was declared | the winner`."""
    reading = place.reading
    if reading.quote[at] >= 0:
        return False
    if "reputed" in cue.takes:
        return reading.lower[at] in ("as", "for") and at + 1 < place.high
    return (
        "titled" in cue.takes and reading.penn[at] in ("DT", "NNP", "JJ", "NN") and not _is_when(reading, at)
    )


def _is_when(reading: Reading, at: int) -> bool:
    base = reading.phrases.at(at)
    if base is None and reading.penn[at] == "JJ":
        return reading.lower[at + 1 : at + 2] != ("by",)  # `called | draconian by critics`
    return base is None or reading.phrases.is_time(base)


def _agent_in(place: Place, at: int) -> Phrase | None:
    """Return who gives a title from token `at` on: `the winner | by two papers`."""
    reading, last = place.reading, _end(place, at)
    by = next((i for i in range(at, last - 1) if reading.lower[i] in _PARTING), last)
    if by == last or reading.lower[by] != "by" or reading.quote[by] >= 0:
        return None  # `the winner of a race that was marred | by fraud`
    if reading.penn[by - 1] in ("VBN", "VBD"):
        return None  # `as a man feared | by critics`
    base = reading.phrases.at(by + 1) if by + 1 < last else None
    if base is None or reading.phrases.is_time(base):
        return None
    return reading.phrases.after(by + 1, last)


def agent_behind(place: Place, at: int) -> tuple[Phrase | None, int]:
    """Return who gives a name in marks from token `at` on, and where it ends: `"traps" | by sailors`.

    So it is behind where or when: `a "child" in the house on Monday | by Lee`.
    """
    reading = place.reading
    mark = next((i for i in range(at, min(at + 2 * _NEAR, place.high)) if reading.quote[i] >= 0), at)
    last = (
        past_pairs(reading, reading.past_marks(mark, place.high), place.high)
        if mark < place.high
        else place.high
    )
    by = reading.first_of("by", last, min(place.high, last + _FAR), last)
    if by > last and any(reading.penn[i][0] == "V" for i in range(last, by)):
        by = last  # `a "child" in the house | built by Lee`
    if by + 1 >= place.high or reading.lower[by] != "by" or reading.phrases.number[by + 1] < 0:
        return None, 0
    agent = reading.phrases.at(by + 1)
    if agent is None or not _can_judge(reading, agent):
        return None, 0  # `ahead of "mad" | by a mile`
    return reading.phrases.after(by + 1, place.high), by


def measured(place: Place, cue: Cue, group: Group, subject: Phrase | None, end: int) -> Draft | None:
    """Return `Losses are estimated at 5 pct`: reckoned by nobody who is named."""
    reading = place.reading
    if subject is None or "rated" not in cue.takes or reading.lower[end] != "at" or end + 2 > place.high:
        return None
    base = reading.phrases.at(end + 1)
    if base is None or "CD" not in reading.penn[slice(*base)]:
        return None  # `put at ease`
    rest = trimmed(reading, end, content_end(reading, end, place.high, place.cues, clause=False))
    return passive_draft(cue, group, None, (subject, rest), end) if rest else None


def passive_draft(
    cue: Cue, group: Group, speaker: Phrase | None, contents: tuple[Phrase, ...], end: int
) -> Draft:
    """Return the quotation of a passive from its group and the token behind it."""
    return Draft(
        speaker,
        (group.first, end),
        contents,
        cue.sort,
        "passive",
        negated=group.negated,
        hedged=group.hedged,
    )
