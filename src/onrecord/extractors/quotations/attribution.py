"""Verbs that attribute: from a cue to who says what."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from onrecord.extractors.quotations.cues import Cue, Table, cue_at
from onrecord.extractors.quotations.drafts import Draft
from onrecord.extractors.quotations.ends import before_time, content_end, next_clause, trimmed
from onrecord.extractors.quotations.frames import Frame, frame_after, is_clause
from onrecord.extractors.quotations.reading import FINITE, Reading
from onrecord.extractors.quotations.speakers import borrowed, speaker_between, subject_after, subject_before
from onrecord.extractors.quotations.verbs import Group, group_at
from onrecord.phrases import Phrase

_PARTS_OFF = frozenset({",", "?", "!", "—", "–", "--", "-"})


@frozen
class Place:
    """Where a cue stands: the document, its unit, what was found before it there."""

    reading: Reading
    low: int
    high: int
    cues: Table
    earlier: Sequence[Draft]

    @property
    def begin(self) -> int:
        """The token after the quotation that was found last in the unit."""
        ends = [last for draft in self.earlier for _, last in (*draft.contents, draft.cue or (0, 0))]
        return max([self.low, *(end for end in ends if end <= self.high)])


@frozen
class Anchor:
    """A verb that may attribute: its cue, its group, its subject and the token after it."""

    cue: Cue
    group: Group
    subject: Phrase | None
    end: int

    def draft(self, contents: Sequence[Phrase], rule: str, frame: Frame) -> Draft:
        """Return the quotation that it makes."""
        return Draft(
            self.subject,
            (self.group.first, self.group.verb + 1 + len(self.cue.rest)),
            tuple(contents),
            self.cue.sort,
            rule,
            addressee=frame.addressee,
            negated=self.group.negated,
            hedged=self.group.hedged,
        )


def _anchor(place: Place, at: int) -> Anchor | None:
    """Return the anchor at token `at`, unless the word is a noun or an infinitive there."""
    reading = place.reading
    cue = cue_at(place.cues, reading.lower, at)
    if cue is None or reading.penn[at][0] not in "VNJ" or reading.penn[at] in ("NNP", "NNPS"):
        return None
    within = reading.penn[at] in ("VBN", "JJ") and reading.phrases.number[at] >= 0
    if within or (at and reading.lower[at - 1] == "so"):
        return None  # `the disputed waters`, `the so called`
    group = group_at(reading, at, place.low)
    if group.passive or group.shape in ("base", "other"):
        return None
    subject = subject_before(reading, group, place.low) if group.finite else None
    return Anchor(cue, group, subject, at + 1 + len(cue.rest))


def around(place: Place, at: int) -> Draft | None:
    """Return the quotation that stands around the verb at token `at`: `A, she said, B`."""
    anchor = _anchor(place, at)
    if anchor is None or "quote" not in anchor.cue.takes or anchor.group.shape == "infinitive":
        return None
    between = speaker_between(place.reading, place.low, anchor.group.outer)
    if between is not None:
        if anchor.subject is None or between[0] < anchor.subject[0]:
            anchor = evolve(anchor, subject=between)
    elif anchor.subject and _is_turned(place, anchor):
        anchor = evolve(anchor, subject=None)
    if anchor.subject and place.reading.is_relative(anchor.subject):
        return None
    core = anchor.subject[0] if anchor.subject else anchor.group.outer
    if anchor.subject is None and (anchor := _inverted(place, anchor)) is None:
        return None
    if not _is_parted(place.reading, core, place.low):
        return None
    before = trimmed(place.reading, place.begin, core)
    if before is None:
        return None
    frame = frame_after(place.reading, anchor.end, place.high, anchor.cue.takes - {"object", "inf"})
    if not _is_whole(place.reading, before, core):
        return None
    turned = anchor.end > at + 1 + len(anchor.cue.rest) and frame.kind == "quote"
    if not turned and not _may_stand(place.reading, anchor.cue, before, frame, place.high):
        return None
    after = _goes_on(place, before, frame, turned=turned)
    return anchor.draft([before, after] if after else [before], "around", frame)


def _is_whole(reading: Reading, before: Phrase, core: int) -> bool:
    """Tell whether what ends in quotation marks before `core` is a statement, and not a part of what follows.

    No statement is `the "Jane the Great" | star`, nor `Speaking to "The Morning Show," |`.
    """
    if reading.quote[before[1] - 1] < 0:
        return True
    quoted, bare = reading.by_marks(*before)
    says = any(reading.penn[i] in FINITE for i in quoted)
    if reading.quote[before[0]] >= 0:
        return (
            reading.has_stopped(core)
            or reading.penn[core] in ("PRP", "VBD", "VBZ")
            or (says and not all(reading.words.words[i][0].isupper() for i in quoted[:4]))
        )
    if says or all(reading.is_adverb(i) or reading.penn[i] == "CC" for i in bare):
        return True
    return reading.finite_in(*before) and not _is_introduction(reading, before)


def _is_turned(place: Place, anchor: Anchor) -> bool:
    """Tell whether a comma parts the verb from what is before it, and its subject ends the unit."""
    reading = place.reading
    if reading.lower[anchor.group.outer - 1] != ",":
        return False
    base = reading.phrases.at(anchor.end) if anchor.end < place.high else None
    if base is None or reading.penn[base[0]] == "PRP" or reading.phrases.is_time(base):
        return False
    end = reading.phrases.after(anchor.end, place.high)[1]
    return end >= place.high or reading.lower[end] == "."


def _inverted(place: Place, anchor: Anchor) -> Anchor | None:
    """Return the anchor with the subject that follows it: `said Ann Lee`."""
    if not anchor.group.finite and anchor.group.shape != "passive":
        return None
    if not _has_stopped(place.reading, anchor.group.outer, place.low):
        return None
    subject = subject_after(place.reading, anchor.end - 1, place.high)
    return evolve(anchor, subject=subject, end=subject[1]) if subject else None


def _has_stopped(reading: Reading, core: int, low: int) -> bool:
    """Tell whether a comma or a stop ends what stands before `core`, within marks or not."""
    at = core - 1
    if at > low and reading.quote[at] >= 0 and not reading.words.words[at - 1][0].isalnum():
        return True
    return at >= low and reading.quote[at] < 0


def _is_parted(reading: Reading, core: int, low: int) -> bool:
    """Tell whether what stands before `core` is parted from it by a comma, mark or dash."""
    return core > low and (reading.quote[core - 1] >= 0 or reading.lower[core - 1] in _PARTS_OFF)


def _may_stand(reading: Reading, cue: Cue, before: Phrase, frame: Frame, high: int) -> bool:
    """Tell whether what stands before the cue may be what is said."""
    if frame.kind == "quote" and reading.is_lower_quote(frame.at):
        return True
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


def _is_introduction(reading: Reading, before: Phrase) -> bool:
    """Tell whether a stretch is a mere opening: `After the vote was taken`, `Asked about it`."""
    first, last = before
    while first < last and (reading.is_adverb(first) or reading.penn[first] == "CC"):
        first += 1
    if first >= last:
        return True
    if reading.penn[first] not in ("IN", "WRB", "VBG", "VBN", "VBD"):
        return False
    if reading.penn[first] == "VBG" and reading.verb_in(first, last):
        return False
    inner = [i for i in range(first, last - 1) if reading.lower[i] == "," and reading.quote[i] < 0]
    return not any(is_clause(reading, i + 1, last) for i in inner)


def _goes_on(place: Place, before: Phrase, frame: Frame, *, turned: bool) -> Phrase | None:
    """Return the content after the cue, where it goes on: `A, she said, B`."""
    reading, at = place.reading, frame.at
    spoken = reading.quote[before[1] - 1] >= 0
    if spoken and frame.kind == "comma" and reading.is_verb(at):
        spoken = any(reading.penn[i] in FINITE for i in range(*before))
    if frame.kind == "comma" and at < place.high and (not spoken or reading.lower[at] == "that"):
        if reading.lower[at] == "that":
            pass
        elif reading.penn[at] in ("VBG", "WP", "WDT") or reading.lower[at] in reading.subordinators:
            return None
        if reading.lower[at] in ("but", "according"):
            return None
    elif frame.kind != "quote" or not (spoken or turned or reading.is_lower_quote(at)):
        return None
    last = content_end(reading, at, place.high, place.cues, clause=True)
    return trimmed(reading, at, last)


def forward(place: Place, at: int) -> Draft | None:
    """Return the quotation whose content follows the verb at token `at`."""
    anchor = _anchor(place, at)
    if anchor is None or anchor.group.shape == "passive":
        return None
    frame = frame_after(place.reading, anchor.end, place.high, anchor.cue.takes)
    if anchor.subject and (draft := _in_passing(place, anchor, frame)):
        return draft
    if frame.kind in ("end", "comma", "none"):
        return None
    if anchor.group.shape == "infinitive" and frame.kind not in ("that", "clause", "quote"):
        return None
    if frame.kind in ("quote", "colon") and not anchor.cue.takes & {"quote", "object", "that"}:
        return None
    if anchor.subject is None:
        anchor = evolve(anchor, subject=borrowed(place.reading, anchor.group, place.low, place.earlier))
    content = _content_after(place, anchor, frame)
    if content is None:
        return None
    if frame.kind == "raise":
        raised = [anchor.subject] if anchor.subject else []
        return evolve(anchor, subject=None).draft([*raised, content], "raise", frame)
    return anchor.draft([content], frame.kind, frame)


def _in_passing(place: Place, anchor: Anchor, frame: Frame) -> Draft | None:
    """Return `as X reported, A`, or `A, as X reported`, or `which X said will B`."""
    reading = place.reading
    before = anchor.subject[0] - 1 if anchor.subject else -1
    if before < place.low or "that" not in anchor.cue.takes:
        return None
    if reading.penn[before] in ("WDT", "WP") and reading.is_verb(anchor.end):
        last = next((i for i in range(anchor.end, place.high) if reading.lower[i] == ","), place.high)
        rest = trimmed(reading, anchor.end, last)
        return anchor.draft([(before, before + 1), rest], "relative", frame) if rest else None
    if reading.lower[before] != "as" or frame.kind not in ("comma", "end"):
        return None
    opening = before == place.low and frame.kind == "comma"
    content = trimmed(reading, frame.at, place.high) if opening else trimmed(reading, place.begin, before)
    return anchor.draft([content], "as", frame) if content and reading.verb_in(*content) else None


def _content_after(place: Place, anchor: Anchor, frame: Frame) -> Phrase | None:
    """Return the content that begins where the frame does."""
    reading = place.reading
    clause = frame.kind in ("that", "clause", "wh", "quote", "colon")
    last = content_end(reading, frame.at, place.high, place.cues, clause=clause)
    relative = anchor.subject is not None and reading.is_relative(anchor.subject)
    opening = anchor.group.outer == place.low or reading.lower[place.low] in reading.subordinators
    if not clause or relative or opening:
        last = next_clause(reading, frame.at, last, relative=relative)
    last = last if clause else before_time(reading, frame.at, last)
    return trimmed(reading, frame.at, last)
