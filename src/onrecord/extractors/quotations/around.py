"""Verbs that attribute what stands before or around them: `A, she said, B`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.attribution import Anchor, Place
from onrecord.extractors.quotations.cues import Cue
from onrecord.extractors.quotations.drafts import Draft
from onrecord.extractors.quotations.ends import content_end, trimmed
from onrecord.extractors.quotations.frames import Frame, frame_after, is_clause
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.speakers import speaker_between, subject_after
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import FINITE

_CLAUSE: Final = 5  # tokens of a statement whose verb is taken for something else
_SHORT: Final = 3  # the same behind a subject
_SUBJECT: Final = 16  # tokens that a subject may be longer
_QUIP: Final = 5  # tokens of what is said without a verb
_LEADS: Final = frozenset({"IN", "TO", "VBG", "VBN"})  # `Among them, said Lee`
_CONJUNCT: Final = 12  # tokens from a conjunction to what its clause has in marks
_ROLES: Final = frozenset({"NN", "NNP", "NNPS"})  # `aide to`, `Roe and Co`
_NO_ROLE: Final = frozenset({"VBG", "CD", "PRP", "PRP$", "EX"})
_NONE: Final = frozenset({"person"})  # nothing is said behind it but to whom
_PARTS_OFF: Final = frozenset({",", "?", "!", "—", "–", "--", "-"})


def around(place: Place, anchor: Anchor) -> Draft | None:
    """Return the quotation that stands around a verb: `A, she said, B`."""
    if "quote" not in anchor.cue.takes or anchor.group.shape == "infinitive":
        return None
    anchor = _widened(place, _with_speaker(place, anchor))
    if anchor.subject and place.reading.penn[anchor.subject[0]] in ("WDT", "WP"):
        return None
    core = anchor.subject[0] if anchor.subject else anchor.group.outer
    if anchor.subject is None:
        inverted = _inverted(place, anchor)
        if inverted is None or (inverted.end < place.high and place.reading.penn[inverted.end] == "CC"):
            return None  # `matches orders, allows talks and keeps books`
        anchor = inverted
    parted = _is_parted(place.reading, core, place.low) or _ends_in_verb(place, anchor, core)
    before = trimmed(place.reading, _behind_colon(place.reading, place.begin, core), core) if parted else None
    if before is None or not _is_whole(place.reading, before, core):
        return None
    frame = frame_after(place.reading, anchor.end, place.high, anchor.cue.takes - {"object", "inf"})
    frame = _past_insertion(place, frame)
    turned = anchor.end > anchor.group.verb + 1 + len(anchor.cue.rest) and frame.kind == "quote"
    may = (
        turned or _must_stand(place.reading, anchor, before, frame) or _is_quip(place, anchor, before, frame)
    )
    if not may and not _may_stand(place.reading, anchor.cue, before, frame, place.high):
        return None
    after = _goes_on(place, before, frame, turned=turned)
    return anchor.draft([before, after] if after else [before], "around", frame)


def _behind_colon(reading: Reading, begin: int, core: int) -> int:
    """Return where a quotation before `core` begins that a colon opens: `He was blunt: | "No", he said`."""
    number = reading.quote[core - 1] if reading.quote[core - 1] >= 0 else reading.quote[core - 2]
    first = reading.ranges[number][0] if number >= 0 else begin
    return first if first > begin and reading.lower[first - 1] == ":" else begin


def _past_insertion(place: Place, frame: Frame) -> Frame:
    """Return the frame behind a participle between commas: `The plan, Lee said, citing aides, | aims ...`."""
    reading = place.reading
    if frame.kind != "comma" or frame.at >= place.high or reading.penn[frame.at] != "VBG":
        return frame
    far = min(place.high - 1, frame.at + _CONJUNCT)
    comma = next((i for i in range(frame.at, far) if reading.lower[i] == ","), place.high)
    return frame._replace(at=comma + 1) if comma < far and reading.is_verb(comma + 1) else frame


def _with_speaker(place: Place, anchor: Anchor) -> Anchor:
    """Return the anchor with all that a closing mark and the verb enclose as its subject, or with none."""
    between = speaker_between(place.reading, place.low, anchor.group.outer)
    if between is not None:
        longer = anchor.subject is None or between[0] < anchor.subject[0]
        return anchor._replace(subject=between) if longer else anchor
    return anchor._replace(subject=None) if anchor.subject and _is_turned(place, anchor) else anchor


def _widened(place: Place, anchor: Anchor) -> Anchor:
    """Return the anchor with all that a comma and the verb enclose as its subject: `, bank Acme said.`."""
    reading, subject = place.reading, anchor.subject
    if subject is None or subject[1] != anchor.group.outer or _is_parted(reading, subject[0], place.low):
        return anchor
    lowest = max(place.low, subject[0] - _SUBJECT)
    comma = next((i for i in range(subject[0] - 1, lowest, -1) if reading.lower[i] == ","), lowest)
    if comma == lowest or not _is_plain(reading, comma + 1, subject):
        return anchor
    if frame_after(reading, anchor.end, place.high, _NONE).kind != "end":
        return anchor
    first, name = comma + 1, reading.phrases.at(comma - 1)
    if reading.penn[first] == "DT" and name is not None and not reading.phrases.is_time(name):
        # `, Ann Lee, | a vice president and lawyer said`
        first = reading.phrases.named_before(first, place.low)
    return anchor._replace(subject=(first, subject[1]))


def _is_plain(reading: Reading, first: int, subject: Phrase) -> bool:
    """Tell whether what stands between a comma and a subject may belong to it: `bank | Acme`."""
    at = subject[0]
    if reading.phrases.number[first] < 0 or reading.penn[first] in ("WDT", "WP"):
        return False
    if reading.penn[at] in ("DT", "PRP$") and reading.penn[at - 1] in ("NN", "NNS"):
        return False  # `a claim | the bank denies.`
    pronoun = reading.penn[subject[1] - 1] == "PRP" or "that" in reading.lower[first:at]
    return not (pronoun or reading.finite_in(first, at) or reading.has_marks(first, at))


def _is_whole(reading: Reading, before: Phrase, core: int) -> bool:
    """Tell whether what ends in quotation marks before `core` is a statement, and not a part of what follows.

    No statement is `the "Jane the Great" | star`, nor `Speaking to "The Morning Show," |`.
    """
    if reading.quote[before[1] - 1] < 0:
        return True
    quoted, _ = reading.by_marks(*before)
    if reading.quote[before[0]] < 0 and reading.is_title(reading.quote[before[1] - 1]):
        quoted = []
    tags = {reading.penn[i] for i in range(*before) if reading.quote[i] >= 0} if quoted else set()
    says = not tags.isdisjoint(FINITE) or {"PRP", "VB"} <= tags
    if reading.quote[before[0]] >= 0:
        return (
            reading.has_stopped(core)
            or reading.penn[core] in ("PRP", "VBD", "VBZ")
            or (says and not all(reading.words.words[i][0].isupper() for i in quoted[:4]))
        )
    if says or _is_connective(reading, before):
        return True
    return reading.finite_in(*before) and not _is_introduction(reading, before)


def _is_connective(reading: Reading, before: Phrase) -> bool:
    """Tell whether nothing but adverbs and conjunctions stand outside the marks of a stretch: `But`."""
    bare = reading.by_marks(*before)[1]
    return all(reading.is_adverb(i) or reading.penn[i] == "CC" for i in bare)


def _is_turned(place: Place, anchor: Anchor) -> bool:
    """Tell whether a comma parts the verb from what is before it, and its subject ends the unit."""
    reading = place.reading
    if reading.lower[anchor.group.outer - 1] != "," or anchor.group.first < anchor.group.verb:
        return False  # nobody writes `A, has said Lee`
    if anchor.subject and _has_relative(reading, anchor.subject, place.low):
        return False
    base = reading.phrases.at(anchor.end) if anchor.end < place.high else None
    if base is None or reading.penn[base[0]] == "PRP" or reading.phrases.is_time(base):
        return False
    end = _behind_role(place, reading.phrases.after(anchor.end, place.high)[1])
    return end >= place.high or reading.lower[end] == "."


def _has_relative(reading: Reading, subject: Phrase, low: int) -> bool:
    """Tell whether a subject opens the unit and holds a relative clause: `Lee, who left, denied`."""
    first, last = subject
    return first == low and any(reading.penn[i] in ("WP", "WDT") for i in range(first, last))


def _inverted(place: Place, anchor: Anchor) -> Anchor | None:
    """Return the anchor with the subject that follows it: `said Ann Lee`."""
    if anchor.cue.sort == "judgement" or not (anchor.group.finite or anchor.group.shape == "passive"):
        return None
    if not _has_stopped(place.reading, anchor.group.outer, place.low):
        return None
    subject = subject_after(place.reading, anchor.end - 1, place.high)
    if subject is None or ("object" in anchor.cue.takes and _is_in_marks(place, subject[1])):
        return None
    subject = _with_role(place, _before_telling(place, subject))
    return anchor._replace(subject=subject, end=_behind_role(place, subject[1]))


def _behind_role(place: Place, at: int) -> int:
    """Return where the role ends in which somebody speaks: `said Acme Bank | as lead manager.`, or `at`."""
    reading = place.reading
    if at + 1 >= place.high or reading.lower[at] != "as" or reading.phrases.number[at + 1] < 0:
        return at
    end = reading.phrases.after(at + 1, place.high)[1]
    return end if end >= place.high or reading.lower[end] == "." else at


def _with_role(place: Place, subject: Phrase) -> Phrase:
    """Return a subject behind its verb with all that tells who it is: `said Lee, aide to Roe, D-Ohio.`."""
    reading, comma = place.reading, subject[1]
    base = reading.phrases.at(comma + 1) if comma + 1 < place.high and reading.lower[comma] == "," else None
    if base is None or reading.penn[base[1] - 1] not in _ROLES or reading.phrases.is_time(base):
        return subject
    if reading.penn[base[0]] in _NO_ROLE or reading.penn[subject[0]] == "PRP":
        return subject
    last = next((i for i in range(comma, place.high) if reading.quote[i] >= 0), place.high)
    if last < place.high and reading.lower[last - 1] != ",":
        return subject  # `said Ann Lee, author of | "Harbors"`
    last -= reading.lower[last - 1] in (",", ".")
    whole = last >= base[1] and not any(reading.penn[i] in FINITE for i in range(comma, last))
    return (subject[0], last) if whole else subject


def _before_telling(place: Place, subject: Phrase) -> Phrase:
    """Return a subject without the relative clause in which it goes on to speak: `Lee, who added that`."""
    reading = place.reading
    who = next((i for i in range(subject[0] + 2, subject[1] - 1) if reading.penn[i] == "WP"), subject[1])
    if who == subject[1] or reading.lower[who - 1] != ",":
        return subject
    verb = who + 1 + reading.is_adverb(who + 1)
    spoken = any(cue.sort == "speech" for cue in place.cues.get(reading.lower[verb], ()))
    return (subject[0], who - 1) if spoken or _is_in_marks(place, subject[1]) else subject


def _is_in_marks(place: Place, end: int) -> bool:
    """Tell whether what ends before `end` goes on in marks: `called the plan "a mess"`."""
    return end < place.high and place.reading.quote[end] >= 0 and place.reading.is_lower_quote(end)


def _has_stopped(reading: Reading, core: int, low: int) -> bool:
    """Tell whether a comma or a stop ends what stands before `core`, within marks or not."""
    at = core - 1
    if at > low and reading.quote[at] >= 0:
        first, last = reading.ranges[reading.quote[at]]
        whole = first == low and last == core and any(reading.penn[i] in FINITE for i in range(first, last))
        return whole or not reading.words.words[at - 1][0].isalnum()
    return at >= low and reading.quote[at] < 0


def _is_parted(reading: Reading, core: int, low: int) -> bool:
    """Tell whether what stands before `core` is parted from it by a comma, mark or dash."""
    return core > low and (reading.quote[core - 1] >= 0 or reading.lower[core - 1] in _PARTS_OFF)


def _ends_in_verb(place: Place, anchor: Anchor, core: int) -> bool:
    """Tell whether a clause and its speaker fill the sentence: `Rates will fall this week the bank said.`."""
    reading = place.reading
    closes = anchor.end >= place.high or reading.lower[anchor.end] == "."
    opens = reading.penn[core] == "DT" and reading.penn[core - 1] in ("NN", "NNS", "NNP", "NNPS")
    return closes and opens and _is_needy(anchor.cue) and reading.finite_in(place.begin, core)


def _is_needy(cue: Cue) -> bool:
    """Tell whether a verb wants a clause: nobody just `said the plan`."""
    return "bare" in cue.takes and cue.takes.isdisjoint(("object", "person"))


def _wants_clause(cue: Cue, frame: Frame) -> bool:
    """Tell whether nothing but a clause before it can be the object of a verb: `, Lee told Reuters.`."""
    told = frame.addressee is not None and {"bare", "person"} <= cue.takes
    return told or _is_needy(cue)


def _is_left(reading: Reading, anchor: Anchor, before: Phrase, frame: Frame) -> bool:
    """Tell whether the clause before it is all that a verb can have: `It lost 5 mln, the agency noted.`."""
    clausal = {"that", "bare"} <= anchor.cue.takes and not anchor.group.negated
    said = any(reading.penn[i][0] == "V" and reading.penn[i] != "VBG" for i in range(*before))
    return frame.kind == "end" and clausal and said and not _is_introduction(reading, before)


def _is_inserted(reading: Reading, anchor: Anchor, before: Phrase, frame: Frame) -> bool:
    """Tell whether commas enclose a subject and its verb: `Ports, docks and piers, he said, are full.`."""
    subject, at = anchor.subject, frame.at
    if subject is None or subject[1] != anchor.group.outer or reading.lower[subject[0] - 1] != ",":
        return False
    bare = reading.quote[before[0]] < 0 and reading.quote[before[1] - 1] < 0
    return bare and anchor.end + 1 == at < len(reading.lower) and reading.penn[at] not in ("VBG", "CC")


def _must_stand(reading: Reading, anchor: Anchor, before: Phrase, frame: Frame) -> bool:
    """Tell whether nothing else can be what is said: `Rates risen to 5 pct, the bank said.`."""
    if not anchor.has_own_subject or not (
        _wants_clause(anchor.cue, frame) or _is_left(reading, anchor, before, frame)
    ):
        return False
    if frame.kind == "comma":
        return _is_inserted(reading, anchor, before, frame)
    if frame.kind != "end":
        return False
    if anchor.cue.sort != "speech" and _is_introduction(reading, before):
        return False  # `As they look ahead, members think back`
    base = reading.phrases.at(before[0])
    subject = base is not None and base[1] < before[1] and not reading.phrases.is_time(base)
    return before[1] - before[0] >= (_SHORT if subject else _CLAUSE)


def _is_quip(place: Place, anchor: Anchor, before: Phrase, frame: Frame) -> bool:
    """Tell whether a few words without a verb are what is said: `Not so fast, says Ann Lee.`."""
    reading, subject = place.reading, anchor.subject
    turned = (
        subject is not None and subject[0] > anchor.group.verb and reading.penn[anchor.group.verb] in FINITE
    )
    whole = before[0] == place.low and before[1] - before[0] <= _QUIP and frame.kind == "end"
    return turned and whole and _is_needy(anchor.cue) and reading.penn[before[0]] not in _LEADS


def _may_stand(reading: Reading, cue: Cue, before: Phrase, frame: Frame, high: int) -> bool:
    """Tell whether what stands before the cue may be what is said."""
    if frame.kind == "quote" and reading.is_lower_quote(frame.at):
        asked = reading.penn[before[0]] == "WRB" and not reading.verb_in(*before)  # `When asked`
        direct = reading.lower[frame.at - 1] != "," and _is_introduction(reading, before)  # `In a poll,`
        return not (asked or direct) and reading.penn[before[0]] not in ("VBN", "VBD")
    if _is_question(reading, before) or _has_object(reading, cue, before, frame):
        return False
    if reading.quote[before[1] - 1] >= 0 and (
        reading.quote[before[0]] >= 0 or frame.kind not in ("that", "clause", "wh")
    ):
        return True
    if frame.kind not in ("end", "comma", "object"):
        return False
    if reading.quote[before[0]] >= 0:
        return True
    if not cue.takes & {"that", "bare"}:
        return False
    if (
        frame.kind == "comma"
        and frame.at < high
        and (reading.is_verb(frame.at) or is_clause(reading, frame.at, high))
    ):
        return True
    return reading.verb_in(*before) and not _is_introduction(reading, before)


def _is_question(reading: Reading, before: Phrase) -> bool:
    """Tell whether a stretch tells what was asked, to be answered: `Asked whether it "works",`."""
    first = before[0]
    return reading.penn[first] in ("VBN", "VBD") and reading.lower[first + 1] in reading.grammar["asking"]


def _has_object(reading: Reading, cue: Cue, before: Phrase, frame: Frame) -> bool:
    """Tell whether a verb behind such a clause has its own object: `When he said "no," he echoed | Lee`."""
    object_ = frame.kind == "none" and "object" in cue.takes and reading.phrases.number[frame.at] >= 0
    return object_ and reading.penn[before[0]] == "WRB"


def _is_introduction(reading: Reading, before: Phrase) -> bool:
    """Tell whether a stretch is a mere opening: `After the vote was taken`, `Asked about it`."""
    first, last = before
    while first < last and (reading.is_adverb(first) or reading.penn[first] == "CC"):
        first += 1
    if first >= last:
        return True
    if reading.penn[first] not in ("IN", "WRB", "VBG", "VBN", "VBD"):
        return False
    if reading.penn[first] != "WRB" and reading.phrases.number[first] >= 0:
        return False  # `Projected sales are up`, `At least two tugs are missing`
    if reading.penn[first] == "VBG" and reading.verb_in(first, last):
        return False
    inner = [i for i in range(first, last - 1) if reading.lower[i] == "," and reading.quote[i] < 0]
    return not any(is_clause(reading, i + 1, last) for i in inner)


def _marked_conjunct(place: Place, at: int) -> Phrase | None:
    """Return the conjunct at `at` if words in marks are in it: `A, she said, but others "refused"`."""
    reading = place.reading
    if at >= place.high or reading.lower[at] not in reading.grammar["turning"]:
        return None
    mark = next((i for i in range(at + 1, min(place.high, at + _CONJUNCT)) if reading.quote[i] >= 0), at)
    if mark == at or reading.is_title(reading.quote[mark]):
        return None
    if any(reading.quote[i] < 0 and reading.lower[i] in place.cues for i in range(at + 1, place.high)):
        return None  # somebody else says it
    return trimmed(reading, at, place.high)


def _goes_on(place: Place, before: Phrase, frame: Frame, *, turned: bool) -> Phrase | None:
    """Return the content after the cue, where it goes on: `A, she said, B`."""
    reading, at = place.reading, frame.at
    spoken = reading.quote[before[1] - 1] >= 0
    if frame.kind == "comma" and (marked := _marked_conjunct(place, at)) is not None:
        return marked
    if spoken and frame.kind == "comma" and reading.is_verb(at):
        spoken = any(reading.penn[i] in FINITE for i in range(*before))
    if frame.kind == "comma" and at < place.high and (not spoken or reading.lower[at] == "that"):
        if reading.lower[at] == "that":
            pass
        elif reading.penn[at] in ("VBG", "WP", "WDT") or (
            reading.lower[at] in reading.subordinators and not _is_connective(reading, before)
        ):
            return None
        if reading.lower[at] in reading.grammar["opposing"]:
            return None
    elif frame.kind != "quote" or not (spoken or turned or reading.is_lower_quote(at)):
        return None
    last = content_end(reading, at, place.high, place.cues, clause=True)
    return trimmed(reading, at, last)
