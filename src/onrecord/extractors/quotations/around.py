"""Verbs that attribute what stands before or around them: `A, she said, B`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.amid import behind_dash, first_said, past_insertion
from onrecord.extractors.quotations.anchors import Anchor, Place
from onrecord.extractors.quotations.circumstances import tells_when
from onrecord.extractors.quotations.clause import is_clause, is_past, leads_to_speaker
from onrecord.extractors.quotations.cues import Cue
from onrecord.extractors.quotations.described import behind_noun
from onrecord.extractors.quotations.drafts import Draft, Frame
from onrecord.extractors.quotations.frames import frame_after
from onrecord.extractors.quotations.leading import (
    is_connective,
    is_introduction,
    leads_to_clause,
    may_be_said,
)
from onrecord.extractors.quotations.owners import quoted_saying
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.resuming import content_behind_cue, goes_on_in_marks
from onrecord.extractors.quotations.said_by import enclosed, is_parted, with_speaker, with_subject_behind
from onrecord.extractors.quotations.telling import may_tell
from onrecord.extractors.quotations.trimming import trimmed, untied
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import RELATIVE, SENTENCE_ENDS
from onrecord.syntax.classes import FINITE

_CLAUSE: Final = 5  # tokens of a statement whose verb is taken for something else
_SHORT: Final = 3  # the same behind a subject
_QUIP: Final = 5  # tokens of what is said without a verb
_HEADLINE: Final = 20  # words of one
_INDEFINITE: Final = frozenset({"a", "an", "something"})
_LEADS: Final = frozenset({"IN", "TO", "VBG", "VBN"})  # `Among them, said Lee`


def around(place: Place, anchor: Anchor) -> Draft | None:
    """Return the quotation that stands around a verb: `A, she said, B`."""
    if not may_tell(place, anchor) or "raise" in anchor.cue.takes:
        return None
    anchor = enclosed(place, anchor)
    if anchor.subject == (place.low, anchor.group.outer):
        return None  # nothing stands before it
    anchor = with_speaker(place, anchor)
    if anchor.subject and _has_own_object(place.reading, anchor, anchor.subject):
        return None  # `It was late, a claim Lee disputed`
    core = anchor.subject[0] if anchor.subject else anchor.group.outer
    if anchor.subject is None:
        owned = with_subject_behind(place, anchor)
        if owned is None or (owned.end < place.high and place.reading.penn[owned.end] == "CC"):
            return None  # `matches orders, allows talks and keeps books`
        anchor = owned
    before = _said_before(place, anchor, core)
    return _told(place, anchor, core, before) if before is not None else None


def _told(place: Place, anchor: Anchor, core: int, before: Phrase) -> Draft | None:
    """Return the quotation of what stands `before` a verb and its subject, which begin at `core`."""
    if (told := quoted_saying(place.reading, anchor.end, place.high)) is not None:
        return Draft(told, (told[1] + 1, told[1] + 2), (before,), anchor.cue.sort, "around")
    frame = frame_after(place.reading, anchor.end, place.high, anchor.cue.takes - {"object", "inf"})
    frame = past_insertion(place, anchor, before, frame)
    if frame.kind == "comma" and leads_to_speaker(place.reading, place.low, core):
        return None
    if frame.kind == "comma" and _is_row(place, before, frame.at):
        return None
    turned = anchor.end > anchor.group.verb + 1 + len(anchor.cue.rest) and frame.kind == "quote"
    may = turned or _must_stand(place.reading, anchor, before, frame)
    may = may or _is_quip(place, anchor, before, frame) or _is_answer(place, anchor, before, frame)
    may = may or _goes_amid(place, anchor, before, frame)
    if not may and not _may_stand(place.reading, anchor.cue, before, frame, place.high):
        return None
    after = (
        None if _is_dated(place, anchor, frame) else content_behind_cue(place, before, frame, turned=turned)
    )
    if after is None or (lead := _lead(place, core, after)) is None:
        lead = [behind_dash(place.reading, before, goes_on=after is not None)]
    pieces = untied(place.reading, [*lead, after] if after else lead)
    return anchor.brief(place.reading).draft(pieces, "around", frame)


def _is_dated(place: Place, anchor: Anchor, frame: Frame) -> bool:
    """Tell whether a comma ends who speaks, and the day stands there: `said Ann Lee, 40, | on Monday`."""
    reading, subject = place.reading, anchor.subject
    if frame.kind != "comma" or subject is None or subject[0] < anchor.group.verb:
        return False
    return "," in reading.lower[slice(*subject)] and tells_when(reading, frame.at, place.high)


def _is_row(place: Place, before: Phrase, at: int) -> bool:
    """Tell whether a verb is one of several behind when it was: `When we rang, Lee answered, | said no`."""
    reading = place.reading
    timed = reading.penn[before[0]] == "WRB" and reading.finite_in(*before) and reading.quote[before[0]] < 0
    return timed and at < place.high and reading.penn[at] in FINITE


def _has_own_object(reading: Reading, anchor: Anchor, subject: Phrase) -> bool:
    """Tell whether a verb belongs to a noun or clause before its subject, and to nothing further."""
    if _is_noun(reading, anchor, subject) or reading.penn[subject[0]] in RELATIVE:
        return True
    return _is_compared(reading, subject) or _is_told_of(reading, subject)


def _said_before(place: Place, anchor: Anchor, core: int) -> Phrase | None:
    """Return what is said before a verb and its subject, which begin at `core`."""
    if not _is_parted(place, anchor, core):
        return None
    before = trimmed(place.reading, first_said(place, core), core)
    return before if before is not None and may_be_said(place, anchor, before, core) else None


def _is_noun(reading: Reading, anchor: Anchor, subject: Phrase) -> bool:
    """Tell whether a verb is none: `a mix of pride and | hope`, `a claim | denied by owners`."""
    verb = anchor.group.verb
    past = reading.penn[verb] in ("VBD", "VBN") and anchor.group.first == verb
    judged = past and verb + 1 < len(reading.penn) and reading.is_agent(verb + 1)
    return judged or reading.penn[subject[1] - 1] == "CC"


def _lead(place: Place, core: int, after: Phrase) -> list[Phrase] | None:
    """Return what leads to a clause that another before it is tied to, or None where nothing ties them.

    That is a relative alone (`a rule | that, | Lee said, would hurt them`), or nothing: `Lee left because,
    he said, it rained`, `The plan failed and, Lee said, it was over`.
    """
    reading, tie = place.reading, core - 2
    if tie <= place.low or reading.lower[core - 1] != "," or reading.quote[tie] >= 0:
        return None
    if reading.penn[tie] in ("WDT", "WP"):
        if reading.penn[tie - 1] == "IN":
            opens = reading.lower[tie - 2] == "," and reading.finite_in(*after)  # none of `the rest of which`
            return [(tie - 1, core - 1)] if opens and place.low < tie - 2 else None
        return [(tie, core - 1)] if reading.is_verb(after[0]) or is_past(reading, *after) else None
    ties = reading.penn[tie] == "CC" or reading.lower[tie] in reading.subordinators
    whole = ties and reading.finite_in(place.low, tie)
    begins = after[0] + (reading.quote[after[0]] >= 0 and not reading.words.words[after[0]][0].isalnum())
    return [] if whole and is_clause(reading, begins, after[1]) else None


def _is_compared(reading: Reading, subject: Phrase) -> bool:
    """Tell whether a clause is what something is compared with: `sooner than | Lee had hoped`.

    So is `twice what Lee had offered`, but not `more than half of the owners said`, where all is one phrase.
    """
    first, last = max(0, subject[0] - 1), subject[1]
    if "what" in reading.lower[subject[0] + 1 : last]:
        return True
    if "than" not in reading.lower[first:last]:
        return False
    written = reading.words.words  # General Than Shwe is a name
    return any(written[i] == "than" and reading.phrases.number[i] < 0 for i in range(first, last))


def _is_told_of(reading: Reading, subject: Phrase) -> bool:
    """Tell whether a subject follows the noun that its clause tells of: `, a charge | Lee denied`."""
    base = reading.phrases.at(subject[0])
    if behind_noun(reading, subject) != subject:
        return True
    if base is None or base[1] >= subject[1] or reading.phrases.number[base[1]] < 0:
        return False
    first = subject[0]
    parted = first > 0 and (reading.lower[first - 1] == "," or reading.quote[first - 1] >= 0)
    return parted and reading.lower[first] in _INDEFINITE


def _ends_in_verb(place: Place, anchor: Anchor, core: int) -> bool:
    """Tell whether a clause and its speaker fill the sentence: `Rates will fall this week the bank said.`."""
    reading = place.reading
    closes = anchor.end >= place.high or reading.lower[anchor.end] == "."
    opens = reading.penn[core] == "DT" and reading.penn[core - 1] in ("NN", "NNS", "NNP", "NNPS")
    return closes and opens and anchor.cue.needy and reading.finite_in(place.begin, core)


def _is_parted(place: Place, anchor: Anchor, core: int) -> bool:
    """Tell whether a mark parts what stands before `core` from it, or the sentence ends there."""
    return is_parted(place.reading, core, place.low) or _ends_in_verb(place, anchor, core)


def _wants_clause(cue: Cue, frame: Frame) -> bool:
    """Tell whether nothing but a clause before it can be the object of a verb: `, Lee told Reuters.`."""
    told = frame.addressee is not None and {"bare", "person"} <= cue.takes
    return told or cue.needy


def _is_left(reading: Reading, anchor: Anchor, before: Phrase, frame: Frame) -> bool:
    """Tell whether the clause before it is all that a verb can have: `It lost 5 mln, the agency noted.`."""
    clausal = {"that", "bare"} <= anchor.cue.takes and not anchor.group.negated
    said = any(reading.penn[i][0] == "V" and reading.penn[i] != "VBG" for i in range(*before))
    return frame.kind == "end" and clausal and said and not is_introduction(reading, before)


def _is_inserted(reading: Reading, anchor: Anchor, before: Phrase, frame: Frame) -> bool:
    """Tell whether commas enclose a subject and its verb: `Ports, docks and piers, he said, are full.`."""
    subject, at = anchor.subject, frame.at
    if subject is None or subject[1] != anchor.group.outer or reading.lower[subject[0] - 1] != ",":
        return False
    bare = reading.quote[before[0]] < 0 and reading.quote[before[1] - 1] < 0
    return bare and anchor.end + 1 == at < len(reading.lower) and reading.penn[at] not in ("VBG", "CC")


def _goes_amid(place: Place, anchor: Anchor, before: Phrase, frame: Frame) -> bool:
    """Tell whether commas enclose who goes on: `However, he continued, the fees are fair`."""
    reading, cue = place.reading, anchor.cue
    enclosed = frame.kind == "comma" and _is_inserted(reading, anchor, before, frame)
    if not enclosed or cue.sort != "speech" or "quote" not in cue.takes:
        return False
    told = reading.finite_in(*before)
    if reading.is_verb(frame.at):
        base = reading.phrases.at(before[0])
        return base is not None and not told and not reading.phrases.is_time(base)
    if is_connective(reading, before):
        return reading.finite_in(frame.at, place.high)
    return told != is_introduction(reading, before) and is_clause(reading, frame.at, place.high)


def _must_stand(reading: Reading, anchor: Anchor, before: Phrase, frame: Frame) -> bool:
    """Tell whether nothing else can be what is said: `Rates risen to 5 pct, the bank said.`."""
    if not anchor.has_own_subject or not (
        _wants_clause(anchor.cue, frame) or _is_left(reading, anchor, before, frame)
    ):
        return False
    # `The offer values Acme at $4, the people said, | asking not to be named`
    ends = frame.kind == "comma" and reading.penn[frame.at : frame.at + 1] == ["VBG"]
    if frame.kind == "comma" and (not ends or is_introduction(reading, before)):
        return _is_inserted(reading, anchor, before, frame)
    told = frame.kind == "none" and frame.addressee is not None
    if frame.kind != "end" and not ends and not (told and reading.lower[frame.at] in reading.subordinators):
        return False  # but `..., Lee told his aides | as he left`
    asked = reading.lower[before[0]] == "when" and frame.at > anchor.end
    timed = anchor.cue.sort != "speech" or asked
    timed = timed or (frame.addressee is not None and not reading.verb_in(*before))
    if timed and is_introduction(reading, before):
        # `As they look ahead, members think back`, `When I ask him, he says not much`, `On Friday, a day
        # of rain, he told a joke`
        return False
    base = reading.phrases.at(before[0])
    subject = base is not None and base[1] < before[1] and not reading.phrases.is_time(base)
    return before[1] - before[0] >= (_SHORT if subject else _CLAUSE)


def _is_quip(place: Place, anchor: Anchor, before: Phrase, frame: Frame) -> bool:
    """Tell whether words without a verb are what is said: a few (`Not so fast, says Lee.`), or a headline."""
    reading, subject, verb = place.reading, anchor.subject, anchor.group.verb
    if subject is None or subject[0] < verb or reading.penn[verb] not in FINITE or frame.kind != "end":
        return False
    size = before[1] - before[0]
    few = size <= _QUIP and anchor.cue.needy
    told = reading.penn[verb] == "VBZ" and "quote" in anchor.cue.takes and not reading.finite_in(*before)
    shouted = reading.words.words[verb].isupper()  # `MOODY'S CUTS ACME, AFFIRMS NORVIK`
    headed = told and size <= _HEADLINE and reading.lower[place.high - 1] not in SENTENCE_ENDS and not shouted
    return (few or headed) and before[0] == place.low and reading.penn[before[0]] not in _LEADS


def _is_answer(place: Place, anchor: Anchor, before: Phrase, frame: Frame) -> bool:
    """Tell whether a cry, or a denial, is all that is said: `No, Lee said.`, `Not so fast, said Lee.`."""
    reading = place.reading
    alone = frame.kind == "end" and before[0] == place.low and before[1] - before[0] <= _QUIP
    if not alone or anchor.cue.sort != "speech" or "bare" not in anchor.cue.takes:
        return False
    return reading.lower[before[0]] == "not" or all(reading.penn[i] == "UH" for i in range(*before))


def _may_stand(reading: Reading, cue: Cue, before: Phrase, frame: Frame, high: int) -> bool:
    """Tell whether what stands before the cue may be what is said."""
    if frame.kind == "quote" and reading.is_lower_quote(frame.at):
        asked = reading.penn[before[0]] == "WRB" and not reading.verb_in(*before)  # `When asked`
        told = not FINITE.isdisjoint(reading.penn[slice(*reading.ranges[reading.quote[frame.at]])])
        whole = told and not reading.verb_in(*before)  # `Either way, Lee said "it will fall"`
        direct = reading.lower[frame.at - 1] != "," and (whole or is_introduction(reading, before))
        direct = direct or _is_done_meanwhile(reading, before, frame.at)
        return not (asked or direct) and reading.penn[before[0]] not in ("VBN", "VBD")
    if _is_question(reading, before) or _has_object(reading, cue, before, frame):
        return False
    if reading.quote[before[1] - 1] >= 0 and (
        reading.quote[before[0]] >= 0 or frame.kind not in ("that", "clause", "wh")
    ):
        return True
    if goes_on_in_marks(reading, frame):
        return {"that", "bare"} <= cue.takes and is_clause(
            reading, before[0] + (reading.penn[before[0]] == "CC"), before[1] + 1
        )
    if frame.kind not in ("end", "comma", "object"):
        return False
    if reading.quote[before[0]] >= 0:
        return True
    if not cue.takes & {"that", "bare"}:
        return False
    if (
        frame.kind == "comma"
        and frame.at < high
        and reading.penn[frame.at] not in RELATIVE  # `told a story of loss, | which was sad`
        # none of `On costs, Lee agreed, | but said it was late`
        and (reading.penn[frame.at] != "CC" or reading.verb_in(*before))
        and (reading.is_verb(frame.at) or is_clause(reading, frame.at, high))
    ):
        # none of `Lee, chairman of Acme, said, | it is late`
        named = reading.phrases.at(before[0]) == before and reading.phrases.is_name(before)
        return reading.is_verb(frame.at) or not named
    asks = reading.penn[before[0]] == "VB" and frame.kind == "comma"  # `Act now, they said, or lose`
    if frame.kind == "end" and leads_to_clause(reading, before):
        return True
    return asks or (reading.verb_in(*before) and not is_introduction(reading, before))


def _is_done_meanwhile(reading: Reading, before: Phrase, mark: int) -> bool:
    """Tell whether one did something in saying what has a subject: `Speaking in Elm, Lee said, | "he is"`."""
    doing = reading.penn[before[0]] == "VBG" and not reading.verb_in(*before)
    return doing and mark + 1 < len(reading.penn) and reading.penn[mark + 1][0] not in "VM"


def _is_question(reading: Reading, before: Phrase) -> bool:
    """Tell whether a stretch tells what was asked, to be answered: `Asked whether it "works",`."""
    first = before[0]
    return reading.penn[first] in ("VBN", "VBD") and reading.lower[first + 1] in reading.grammar["asking"]


def _has_object(reading: Reading, cue: Cue, before: Phrase, frame: Frame) -> bool:
    """Tell whether a verb behind such a clause has its own object: `When he said "no," he echoed | Lee`."""
    object_ = frame.kind == "none" and "object" in cue.takes and reading.phrases.number[frame.at] >= 0
    judges = "bare" not in cue.takes and reading.quote[before[0]] < 0  # `and his "friend" Lee | blamed him`
    return object_ and (judges or reading.penn[before[0]] == "WRB")
