"""Passives that attribute: `was praised by X for Y`, `is expected to win`, `it was said that`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.anchors import Place
from onrecord.extractors.quotations.asides import is_hearing
from onrecord.extractors.quotations.circumstances import before_circumstance
from onrecord.extractors.quotations.clause import is_clause
from onrecord.extractors.quotations.cues import Cue, cue_at, nouns
from onrecord.extractors.quotations.drafts import Draft
from onrecord.extractors.quotations.ends import content_end
from onrecord.extractors.quotations.frames import frame_after
from onrecord.extractors.quotations.fronting import before_main, opens_unit
from onrecord.extractors.quotations.judging import is_led, judged, judged_by, measured, passive_draft
from onrecord.extractors.quotations.leading import is_introduction
from onrecord.extractors.quotations.origins import with_row
from onrecord.extractors.quotations.prefixes import whole_subject
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.returns import next_clause
from onrecord.extractors.quotations.sharing import borrowed
from onrecord.extractors.quotations.speakers import subject_before
from onrecord.extractors.quotations.trimming import trimmed
from onrecord.extractors.quotations.verbs import Group, group_at
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import NAME, RELATIVE

_AGENT: Final = 14  # tokens of who tells what follows
_WHY: Final = frozenset({"for", "over"})


def passive(place: Place, at: int) -> Draft | None:
    """Return the quotation that the passive verb at token `at` makes."""
    reading = place.reading
    cue = cue_at(place.cues, reading.lower, at)
    if cue is None or reading.penn[at] not in ("VBN", "VBD"):
        return None
    group = group_at(reading, at, place.low)
    end = at + 1 + len(cue.rest)
    if (
        end + 1 < place.high
        and reading.lower[end] == "by"
        and (said := _as_told(place, cue, at, end)) is not None
    ):
        return said
    if group.passive and (heard := _heard(place, cue, group, end)) is not None:
        return heard
    if not group.passive and "contested" in cue.takes:
        return judged_by(place, cue, group, end)
    if not group.passive or group.shape == "infinitive" or end >= place.high:
        return None
    subject = subject_before(reading, group, place.low)
    if subject is not None and not reading.is_relative(subject):
        subject = whole_subject(reading, subject, group.outer, place.low)
    if subject is None and group.outer > place.low and reading.penn[group.outer - 1] == "CC":
        subject = _shared(place, group)
    by = _past_manner(place, end)
    if by + 1 < place.high and reading.is_agent(by):
        subject = _claimed(place, group) or subject
        told = _with_agent(place, cue, group, subject, by)
        if told is None or told.cue is None or by == end:
            return told
        return told._replace(cue=(told.cue[0], end))  # without when it was said
    return (
        _amid(place, cue, group, subject, end)
        or _impersonal(place, cue, group, subject, end)
        or judged(place, cue, group, subject, end)
        or measured(place, cue, group, subject, end)
    )


def _shared(place: Place, group: Group) -> Phrase | None:
    """Return the subject of a passive that goes on with another verb: `Lee left but | is said to stay`."""
    reading = place.reading
    found = borrowed(reading, group, place.low, place.earlier)
    one = (
        found is not None
        and reading.penn[found[1] - 1] in ("NN", "NNP")
        and "," not in reading.lower[slice(*found)]
    )
    several = reading.lower[group.first] in ("are", "were", "have")
    joined = found is not None and "and" in reading.lower[slice(*found)]
    return None if one and several and not joined else found


def _with_agent(place: Place, cue: Cue, group: Group, subject: Phrase | None, by: int) -> Draft | None:
    """Return what a passive tells that names who says it, behind the token `by`."""
    told = _told_by(place, cue, group, by) if _has_hearer(place, cue, subject) else None
    told = told or _asked_by(place, cue, group, by) or _raised_by(place, cue, group, subject, by)
    return told or _by_agent(place, cue, group, subject, by)


def _claimed(place: Place, group: Group) -> Phrase | None:
    """Return a claim, with its clause, that one answers: `Claims that it fell | were denied by Lee`."""
    reading, low = place.reading, place.low
    base = reading.phrases.at(low)
    that = base[1] if base is not None else group.first
    if that + 1 >= group.first or reading.lower[that] != "that":
        return None
    claims = reading.lower[that - 1] in reading.lists.table(nouns)
    whole = claims and "," not in reading.lower[that : group.first] and reading.finite_in(that, group.first)
    return (low, group.outer) if whole else None


def told(place: Place, at: int) -> Draft | None:
    """Return the clause that a passive tells, in which others may speak: `was told that | Lee said so`."""
    draft = passive(place, at)
    if draft is None or draft.rule == "around" or len(draft.contents) > 1:
        return draft if draft is not None and draft.rule == "around" else None
    reading, (first, _) = place.reading, draft.contents[0]
    clause = reading.asks(first) or reading.lower[first] == "that" or is_clause(reading, first, place.high)
    return draft if first > at and clause else None


def as_reported(place: Place) -> Draft | None:
    """Return what a unit tells whose opening names who reports it: `As reported by Acme, | Lee said so.`."""
    reading = place.reading
    if reading.lower[place.low] != "as":
        return None
    at = reading.past_adverbs(place.low + 1, place.high)
    cue = cue_at(place.cues, reading.lower, at) if at + 3 < place.high and reading.penn[at] == "VBN" else None
    if cue is None or cue.sort != "speech" or reading.lower[at + 1] != "by":
        return None
    draft = _as_told(place, cue, at, at + 1)
    return draft and draft._replace(rule="source")


def _as_told(place: Place, cue: Cue, at: int, end: int) -> Draft | None:
    """Return `As reported by X, A`: said by X."""
    reading = place.reading
    first = reading.before_adverbs(at, place.low)
    if reading.lower[first] != "as" or "that" not in cue.takes:
        return None
    agent = _before_subject(reading, reading.phrases.after(end + 1, place.high, clause=False))
    last = agent[1]
    if first != place.low:
        return _as_told_behind(place, cue, (first, end + 1), agent)
    if last + 1 >= place.high or reading.lower[last] != ",":
        return None
    content = trimmed(reading, last, place.high)
    return Draft(agent, (at, end + 1), (content,), cue.sort, "as") if content else None


def _before_subject(reading: Reading, agent: Phrase) -> Phrase:
    """Return who says it, without the subject of what is said: `As told by Acme, | Lee, who left, is ill`."""
    comma = reading.first_of(",", *agent)
    tells = reading.lower[agent[1] : agent[1] + 1] == (",",)
    relative = tells and reading.penn[agent[1] + 1 : agent[1] + 2] in (["WDT"], ["WP"])
    return (agent[0], comma) if relative else agent


def _as_told_behind(place: Place, cue: Cue, words: Phrase, agent: Phrase) -> Draft | None:
    """Return `A, as reported by X.`: said by X."""
    reading, comma = place.reading, words[0] - 1
    last = reading.past_time(agent[1], place.high)
    closes = last >= place.high or reading.lower[last] == "."
    content = trimmed(reading, place.begin, comma) if closes and reading.lower[comma] == "," else None
    told = content is not None and reading.finite_in(*content)
    return Draft(agent, (words[0] + 1, words[1]), (content,), cue.sort, "as") if content and told else None


def _heard(place: Place, cue: Cue, group: Group, end: int) -> Draft | None:
    """Return `A, the court was told.`: told by nobody who is named."""
    reading, low = place.reading, place.low
    comma = reading.last_of(",", low, group.first)
    if comma == low or not is_hearing(reading, comma + 1, place.high):
        return None
    content = trimmed(reading, low, comma) if _tells_when(place, end) else None
    told = content is not None and reading.finite_in(*content)
    return passive_draft(cue, group, None, (content,), end) if content is not None and told else None


def _by_agent(place: Place, cue: Cue, group: Group, subject: Phrase | None, end: int) -> Draft | None:
    """Return `Y was praised by X for Z`: said by X, of Y and Z."""
    reading = place.reading
    judged = cue.sort == "judgement" or ("object" in cue.takes and cue.sort != "evidence")
    by = reading.phrases.at(end + 1)
    if subject is None or not judged or by is None or reading.phrases.is_time(by):
        return None
    overheard = reading.lower[end - 1] in reading.grammar["overhearing"]
    if overheard and (spoken := _marked_before(place, subject)) is not None:
        return passive_draft(cue, group, subject, (spoken,), end)
    agent = reading.phrases.after(end + 1, place.high)
    charge = _before_charge(reading, agent) if "of" in cue.takes else agent[1]
    relative = next((i for i in range(*agent) if reading.penn[i] in RELATIVE), agent[1])
    reason = next((i for i in range(agent[0], relative) if _tells_why(reading, i)), charge)
    agent = with_row(reading, (agent[0], reason), place.high)
    if reading.lower[reason : reason + 2] == ("as", "saying"):
        return None  # `was quoted by the agency as saying`
    if overheard and reading.penn[reason : reason + 1] == ["VBG"]:
        return None  # `was quoted by the agency stating`
    rest = None
    begins = agent[1] + (relative < agent[1] and reading.lower[agent[1] : agent[1] + 1] == (",",))
    begins = reading.past_time(begins, place.high)
    if _goes_on(place, begins):
        last = content_end(reading, begins, place.high, place.cues, clause=False)
        rest = trimmed(reading, begins, last)
    if rest is None and {"person", "that"} <= cue.takes:
        return None  # is advised, was warned: told something
    contents = (subject, rest) if rest else (subject,)
    agent = _before_margin(reading, before_circumstance(reading, agent))
    return passive_draft(cue, group, agent, contents, end)


def _tells_why(reading: Reading, at: int) -> bool:
    """Tell whether a reason begins at `at`: `by Lee | for its cost`, but `by lawyers for Roe`, `for all`."""
    if reading.lower[at] not in _WHY or reading.lower[at - 1] == "all":
        return False
    spoken = reading.lower[at] == "for" and reading.lower[at - 1] in reading.grammar["deputed"]
    return not spoken or reading.penn[at + 1] in ("PRP$", "VBG")


def _before_margin(reading: Reading, agent: Phrase) -> Phrase:
    """Return who judges without by how much: `rejected by members | by 91 per cent`."""
    first, last = agent
    by = (i for i in range(first + 1, last - 1) if reading.lower[i] == "by" and reading.penn[i + 1] == "CD")
    return first, next(by, last)


def _marked_before(place: Place, subject: Phrase) -> Phrase | None:
    """Return the words in marks right before who said them: `"I left," | Lee was quoted by police`."""
    reading, core = place.reading, subject[0]
    if core <= place.low or not reading.ends_quoted(core - 1) or reading.lower[core - 2] != ",":
        return None
    return trimmed(reading, reading.ranges[reading.quote[core - 1]][0], core)


def _goes_on(place: Place, at: int) -> bool:
    """Tell whether a phrase at `at` tells why or for what, and none where or when: `| after Lee left`."""
    reading = place.reading
    if at + 1 >= place.high or reading.penn[at] not in ("IN", "TO") or reading.lower[at] == "in":
        return False
    timed = reading.lower[at] in reading.grammar["timed"] and is_clause(reading, at + 1, place.high)
    return not timed


def _before_charge(reading: Reading, agent: Phrase) -> int:
    """Return where who accuses somebody ends, before what of: `by the Bishop of Leeds | of theft`."""
    ties = [i for i in range(agent[0] + 1, agent[1] - 1) if reading.lower[i] == "of"]
    if not ties or reading.penn[ties[-1] + 1] in NAME:
        return agent[1]
    return ties[-1] if len(ties) > 1 or reading.penn[ties[-1] - 1] in NAME else agent[1]


def _has_hearer(place: Place, cue: Cue, subject: Phrase | None) -> bool:
    """Tell whether the subject of a passive is told something, or stands for it: `it was reported by`."""
    return "person" in cue.takes or (subject is not None and place.reading.lower[subject[0]] == "it")


def _told_by(place: Place, cue: Cue, group: Group, end: int) -> Draft | None:
    """Return `it was reported by X that Y`: said by X."""
    reading = place.reading
    if "that" not in cue.takes or reading.phrases.number[end + 1] < 0:
        return None
    if (spoken := _told_in_marks(place, cue, group, end)) is not None:
        return spoken
    told = (i for i in range(end + 2, min(place.high - 1, end + _AGENT)) if reading.lower[i] == "that")
    agent = (end + 1, next(told, end))
    if agent[1] < agent[0] or reading.finite_in(*agent) or reading.is_verb(agent[1] + 1):
        return None
    last = content_end(reading, agent[1], place.high, place.cues, clause=True)
    if opens_unit(reading, group, place.low):  # `After being told by Lee that it was late, | he left`
        last = next_clause(reading, agent[1], last, relative=False)
    content = trimmed(reading, agent[1], last)
    return passive_draft(cue, group, agent, (content,), end + 1) if content else None


def _told_in_marks(place: Place, cue: Cue, group: Group, end: int) -> Draft | None:
    """Return `the crowd was told by X: "Y"`: said by X."""
    reading = place.reading
    agent = reading.phrases.after(end + 1, place.high, clause=False)
    mark = agent[1] + 1
    if mark >= place.high or reading.lower[agent[1]] not in (",", ":") or reading.quote[mark] < 0:
        return None
    content = trimmed(reading, mark, content_end(reading, mark, place.high, place.cues, clause=True))
    return passive_draft(cue, group, agent, (content,), end + 1) if content else None


def _asked_by(place: Place, cue: Cue, group: Group, end: int) -> Draft | None:
    """Return `Y was asked by X why Z`: asked by X."""
    reading = place.reading
    if not cue.asks or reading.phrases.number[end + 1] < 0:
        return None
    agent = reading.phrases.after(end + 1, place.high, clause=False)
    at = agent[1]
    asks = at < place.high and (
        reading.lower[at] in reading.grammar["asking"]
        or reading.penn[at] == "WRB"
        or reading.lower[at] == "what"
    )
    if not asks:
        return None
    content = trimmed(reading, at, content_end(reading, at, place.high, place.cues, clause=True))
    return passive_draft(cue, group, agent, (content,), end) if content else None


def _raised_by(place: Place, cue: Cue, group: Group, subject: Phrase | None, end: int) -> Draft | None:
    """Return `Y is believed by X to Z`: said by X, of Y and Z."""
    reading = place.reading
    if subject is None or "raised" not in cue.takes or reading.phrases.number[end + 1] < 0:
        return None
    agent = reading.phrases.after(end + 1, place.high, clause=False)
    if agent[1] >= place.high or reading.penn[agent[1]] != "TO":
        return None
    last = content_end(reading, agent[1], place.high, place.cues, clause=False)
    rest = trimmed(reading, agent[1], last)
    return passive_draft(cue, group, agent, (subject, rest), end + 1) if rest else None


def _impersonal(place: Place, cue: Cue, group: Group, subject: Phrase | None, end: int) -> Draft | None:
    """Return `it was said that Y`, `Y is expected to Z`: said by nobody who is named."""
    reading = place.reading
    takes = cue.takes & {"that", "wh"} | {"inf"}
    if cue.asks:
        takes |= cue.takes & {"about", "on"}  # `was asked | about the toll`
    if subject is not None and (reading.lower[subject[0]] == "it" or "person" in cue.takes):
        takes |= cue.takes & {"bare"}  # `it is understood | the firm has gone`, `they were told | it would`
    frame = frame_after(reading, end, place.high, takes)
    if frame.kind == "clause" and reading.penn[frame.at] == "IN":
        return None  # `were told | of the loss the firm had made`
    put = frame.kind == "quote" and not cue.takes.isdisjoint(("wh", "person"))
    topic = frame.kind == "prep" and frame.at == end + 1 and reading.penn[frame.at] != "PRP"
    if frame.kind not in ("that", "inf", "wh", "clause") and not put and not topic:
        return None
    if frame.kind == "inf" and (frame.at != end or subject is None or "raised" not in cue.takes):
        return None
    clause = frame.kind != "inf" and (reading.asks(frame.at) or not topic)
    last = content_end(reading, frame.at, place.high, place.cues, clause=clause)
    relative = topic or (subject is not None and reading.penn[subject[0]] in RELATIVE)
    led = subject is not None and is_led(reading, subject)
    opens = subject is None and opens_unit(reading, group, place.low)
    if relative or led or opens:
        last = next_clause(reading, frame.at, last, relative=relative)
    last = before_main(reading, place.low, frame.at, last) if opens else last
    content = trimmed(reading, frame.at, last)
    if content is None:
        return None
    told = frame.kind == "inf" and subject is not None
    return passive_draft(cue, group, None, (subject, content) if told and subject else (content,), end)


def _amid(place: Place, cue: Cue, group: Group, subject: Phrase | None, end: int) -> Draft | None:
    """Return `A, it was said, B`, or `A, it was said.`: said by nobody who is named."""
    reading = place.reading
    if subject is None or reading.lower[slice(*subject)] != ("it",) or "that" not in cue.takes:
        return None
    if group.negated or subject[0] - 1 <= place.low or reading.lower[subject[0] - 1] != ",":
        return None
    before, close = trimmed(reading, place.low, subject[0]), _past_where(place, end)
    if before is None or reading.has_marks(*before):
        return None
    whole, closes = is_clause(reading, *before), _tells_when(place, close)
    # `Later on, they left, it was claimed.`
    whole = whole or (closes and reading.finite_in(*before) and not is_introduction(reading, before))
    turns = not closes and reading.lower[close] == "," and reading.penn[close + 1 : close + 2] == ["CC"]
    if closes or turns or reading.lower[close] != ",":
        told = whole and (closes or turns)
        return passive_draft(cue, group, None, (before,), end)._replace(rule="around") if told else None
    if whole or not (reading.is_verb(close + 1) or is_clause(reading, close + 1, place.high)):
        return None
    after = trimmed(reading, close, content_end(reading, close + 1, place.high, place.cues, clause=True))
    return passive_draft(cue, group, None, (before, after), end)._replace(rule="around") if after else None


def _tells_when(place: Place, at: int) -> bool:
    """Tell whether nothing but when or how it was said follows: `, the jury was told | in May.`."""
    reading, end = place.reading, _past_where(place, at)
    if end == at < place.high and reading.penn[at] == "IN" and reading.lower[at] != "that":
        end = reading.phrases.after(at + 1, place.high)[1] if at + 1 < place.high else at
    if end < place.high and reading.lower[end] != "." and end > at:
        end = _past_where(place, end)
    return end >= place.high or reading.lower[end] == "."


def _past_where(place: Place, at: int) -> int:
    """Return the token behind where or when it was said: `it was claimed | in court`."""
    reading = place.reading
    led = at + 1 < place.high and reading.lower[at] in ("in", "on", "at")
    base = reading.phrases.at(at + led) if at + led < place.high else None
    timed = base is not None and (reading.phrases.is_time(base) or (led and _is_where(reading, base)))
    return base[1] if base is not None and timed else at


def _past_manner(place: Place, at: int) -> int:
    """Return the `by` behind how often or when it was said, or `at`: `was told | twice in May | by`."""
    by = _past_where(place, place.reading.past_adverbs(at, place.high))
    return by if by < place.high and place.reading.lower[by] == "by" else at


def _is_where(reading: Reading, base: Phrase) -> bool:
    return reading.is_venue(base[0]) or reading.lower[base[1] - 1] in reading.grammar["sitting"]
