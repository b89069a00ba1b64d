"""Verbs that attribute: from a cue to what follows it."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.acts import is_act, is_mute
from onrecord.extractors.quotations.anchors import Anchor, Place
from onrecord.extractors.quotations.behind import subject_after
from onrecord.extractors.quotations.circumstances import before_circumstance
from onrecord.extractors.quotations.clause import is_clause, leads_to_speaker
from onrecord.extractors.quotations.clefts import past_be
from onrecord.extractors.quotations.contents import content_after
from onrecord.extractors.quotations.cues import SPOKEN, alone, cue_at
from onrecord.extractors.quotations.drafts import NOTHING, Draft, Frame
from onrecord.extractors.quotations.ends import content_end
from onrecord.extractors.quotations.frames import frame_after
from onrecord.extractors.quotations.fronting import opens_unit
from onrecord.extractors.quotations.hidden import clause_at_comma, clause_behind, is_long, leads_to_marks
from onrecord.extractors.quotations.mainverbs import is_of_subject
from onrecord.extractors.quotations.nobodys import is_done, is_nobodys
from onrecord.extractors.quotations.openings import is_only_time
from onrecord.extractors.quotations.owners import is_somebody, is_thing, quoted_saying, told_from
from onrecord.extractors.quotations.passing import in_passing
from onrecord.extractors.quotations.prefixes import headed, whole_subject
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.reduced import described, is_dated, marks_behind
from onrecord.extractors.quotations.sharing import borrowed
from onrecord.extractors.quotations.speaking import names_person
from onrecord.extractors.quotations.trimming import trimmed
from onrecord.phrases import Phrase
from onrecord.syntax.classes import FINITE

#: Frames, and the rules named after them, that are sure enough inside another quotation: `who said that ...`.
NESTED: Final = frozenset({"that", "clause", "wh", "quote", "colon"})

_ANSWER: Final = 2  # tokens of `a response`
_STAGE: Final = 16  # tokens from `used` to what it was used to say
_SPOKEN_OF: Final = frozenset({"NN", "NNS", "NNP", "NNPS", "WP", "WDT", "DT"})


def forward(place: Place, anchor: Anchor, *, nested: bool) -> Draft | None:
    """Return the quotation whose content follows a verb; `nested` in another, only a sure one."""
    if anchor.group.shape == "passive":
        told = marks_behind(place, anchor)
        return described(place, anchor, told) if told else None
    plain = _turned(place, _with_whole(place, anchor) if nested else anchor)
    anchor = past_be(place, plain)
    frame = _frame(place, anchor)
    if frame.kind in NOTHING and anchor.cue.rest and (bare := _without_rest(place, anchor)) is not None:
        anchor, frame = bare, _frame(place, bare)
    if nested and frame.kind not in NESTED and not says_what(place.reading, anchor.subject):
        return None
    if (told := marks_behind(place, anchor)) is not None:
        return described(place, anchor, told)
    if is_dated(place.reading, anchor):
        return None
    if anchor.subject and (draft := in_passing(place, anchor, frame)):
        return draft
    if frame.kind in ("end", "comma", "none"):
        return None
    return _followed(
        place, anchor, frame, near=anchor is not plain or (nested and anchor.subject is not None)
    )


def _with_whole(place: Place, anchor: Anchor) -> Anchor:
    """Return an anchor in a quotation that its own subject opens: `| A man held for theft told police`."""
    subject, group = anchor.subject, anchor.group
    if subject is None or not group.finite or place.reading.is_relative(subject) or subject[1] != group.outer:
        return anchor
    return anchor.with_subject(whole_subject(place.reading, subject, group.outer, place.low))


def _followed(place: Place, anchor: Anchor, frame: Frame, *, near: bool) -> Draft | None:
    """Return the quotation whose content a frame begins; `near`, where the subject alone speaks."""
    if not is_done(place, anchor, frame) or is_nobodys(place, anchor, frame):
        return None
    if "raise" in anchor.cue.takes and frame.kind in ("that", "clause"):
        return _seeming(place, anchor, frame)
    if not near:
        source = told_from(place.reading, anchor.end, place.high, anchor.cue.takes)
        anchor = anchor.with_subject(source or _speaker(place, anchor))
    timed = "any" not in anchor.cue.takes and is_only_time(place.reading, anchor.subject)
    content = None if timed else content_after(place, anchor, frame)
    if content is None or _is_cut_off(place.reading, content) or _is_beside(place, anchor, frame, content):
        return None
    if frame.kind == "raise":
        return _raised(place, anchor, frame, content)
    return anchor.brief(place.reading).draft([content, *_resumed(place, frame, content)], frame.kind, frame)


def _resumed(place: Place, frame: Frame, content: Phrase) -> list[Phrase]:
    """Return what a clause goes on with behind a participle: `said it fell, citing rain, and | that ...`."""
    reading, at = place.reading, content[1]
    amid = at + 1 < place.high and reading.lower[at] == "," and reading.penn[at + 1] == "VBG"
    if frame.kind not in ("that", "clause") or not amid:
        return []
    far = min(place.high - 2, at + _STAGE)
    tie = reading.first_of(",", at + 1, far)
    joined = tie < far and reading.penn[tie + 1] == "CC" and reading.lower[tie + 2] == "that"
    if not joined or reading.finite_in(at, tie):
        return []
    last = content_end(reading, tie + 2, place.high, place.cues, clause=True)
    piece = trimmed(reading, tie + 2, last)
    return [piece] if piece else []


def says_what(reading: Reading, subject: Phrase | None) -> bool:
    """Tell whether a subject names what is spoken of: (`denounced`) `what | he` (`called a "stunt"`)."""
    return subject is not None and subject[0] > 0 and reading.lower[subject[0] - 1] == "what"


def _dated(reading: Reading, time: Phrase, low: int) -> Phrase | None:
    """Return the phrase that ends in a participle and its time: `A poll released | last week` showed."""
    at = time[0] - 1
    at -= at > low and reading.lower[at] in reading.grammar["timing"]
    if at <= low or reading.penn[at] not in ("VBN", "VBD") or reading.phrases.number[at - 1] < 0:
        return None
    return reading.phrases.before(at, low)[0], time[1]


def _is_cut_off(reading: Reading, content: Phrase) -> bool:
    """Tell whether the clause that is told is not there: `said | that, according to Roe,`, `said | that:`."""
    first, last = content
    return last - first == 1 and reading.lower[first : last + 1] in (("that", ","), ("that", ":"))


def _is_beside(place: Place, anchor: Anchor, frame: Frame, content: Phrase) -> bool:
    """Tell whether a verb only tells what is done, or where: `called the police`, `Writing | in the Echo`."""
    acts = frame.kind == "object" and (_is_act(place.reading, anchor, content) or _asks_way(place, anchor))
    if acts or (frame.kind == "object" and quoted_saying(place.reading, frame.at, place.high) is not None):
        return True  # `It fell, Tass quoted | Lee as saying.`
    if "foreseen" in anchor.cue.takes and (not anchor.group.finite or is_mute(place.reading, anchor.subject)):
        return True  # `Talks failed, raising the prospect of a strike`
    if _is_described(place, anchor) or _visits(place.reading, anchor, frame, content):
        return True
    if frame.kind == "prep" and "heeded" in anchor.cue.takes and _is_called(place.reading, content):
        return True
    if frame.kind == "clause" and _is_sought(place.reading, anchor):
        return True
    if frame.kind == "prep" and (_is_things(place.reading, anchor) or _is_answer(place.reading, content)):
        return True
    opens = anchor.group.outer == place.low
    if (
        anchor.subject is None
        and frame.kind in ("object", "inf", "prep", "clause")
        and _is_named_only(place, anchor)
    ):
        # `Citing costs | is wise`, `The task of naming Lee | is hard`
        return place.reading.finite_in(*content)
    return opens and frame.kind == "clause" and not place.reading.verb_in(*content)


def _is_things(reading: Reading, anchor: Anchor) -> bool:
    """Tell whether something was agreed, and does not agree itself: `a deal | agreed with Lee costs £5`."""
    base = reading.phrases.at(anchor.group.outer - 1) if "minded" in anchor.cue.takes else None
    return base is not None and is_thing(reading, base)


def _is_answer(reading: Reading, content: Phrase) -> bool:
    """Tell whether nothing but an answer is asked for: `Asked for | comment`, `for a | response`."""
    first, last = content
    wanted = reading.lower[last - 1] in reading.grammar["silent"] or reading.lower[last - 1] == "response"
    return wanted and last - first <= _ANSWER and reading.lower[first - 1] == "for"


def _is_sought(reading: Reading, anchor: Anchor) -> bool:
    """Tell whether what is looked for has its verb behind it: `efforts | to find Lee have ended`."""
    group = anchor.group
    infinitive = group.shape == "infinitive" and anchor.cue.sort == "evidence" and "near" in anchor.cue.takes
    return infinitive and group.outer > 1 and reading.phrases.number[group.outer - 2] >= 0


def _is_named_only(place: Place, anchor: Anchor) -> bool:
    """Tell whether a participle names what is done, the subject of the clause: `The task of | citing it`."""
    reading, group = place.reading, anchor.group
    of = group.shape == "participle" and group.outer > place.low and reading.lower[group.outer - 1] == "of"
    return of or opens_unit(reading, group, place.low)


def _visits(reading: Reading, anchor: Anchor, frame: Frame, content: Phrase) -> bool:
    """Tell whether nobody is asked for anything: `called on | Lee at home`, but `called on | Lee to go`."""
    led = frame.kind == "prep" and reading.lower[frame.at - 1] in ("on", "upon", "with")
    visited = led and "visited" in anchor.cue.takes
    return visited and {"to", "for"}.isdisjoint(reading.lower[slice(*content)])


def _is_called(reading: Reading, content: Phrase) -> bool:
    """Tell whether what is answered tells nothing: `responded to | a call`, `| reports of it`, `| Lee`."""
    base = reading.phrases.at(content[0])
    if base is None:
        return False
    head = base[1] - 1
    person = reading.penn[head] == "PRP" or reading.phrases.is_name(base) or names_person(reading, head)
    if person and base == content:
        return True
    named = reading.lower[base[1] - 1] in reading.grammar["calling"]
    return named or reading.lower[base[1] - 1 : base[1] + 1] in (("reports", "of"), ("report", "of"))


def _is_described(place: Place, anchor: Anchor) -> bool:
    """Tell whether what somebody means only tells who is meant: `helped people | seeking to leave`.

    It is the verb of a headline: `People seeking to leave`.
    """
    reading, subject, group = place.reading, anchor.subject, anchor.group
    if subject is None or anchor.cue.sort != "intent" or group.shape != "participle":
        return False
    if subject[1] != group.outer or reading.penn[subject[1] - 1] not in ("NN", "NNS"):
        return False
    absolute = subject[0] > place.low and reading.lower[subject[0] - 1] in ("with", ",")
    main = reading.finite_in(place.low, subject[0]) or reading.finite_in(group.verb + 1, place.high)
    return main and not absolute


def _asks_way(place: Place, anchor: Anchor) -> bool:
    """Tell whether only the way is asked in which something is done: `It rests on how | members view it`."""
    at = anchor.subject[0] - 1 if anchor.subject else -1
    return at >= place.low and place.reading.lower[at] == "how"


def _is_act(reading: Reading, anchor: Anchor, content: Phrase) -> bool:
    return is_act(reading, anchor.cue.takes, anchor.subject, anchor.group.verb, content)


def _raised(place: Place, anchor: Anchor, frame: Frame, content: Phrase) -> Draft | None:
    """Return what something seems to be, its subject first; none of `appearing calm was a feint`."""
    if not anchor.group.finite and place.reading.penn[frame.at] != "TO":
        return None
    if anchor.subject and place.reading.lower[anchor.subject[0]] == "that":
        return None  # `an economy | that seems to fail them`
    if _shows_itself(place.reading, anchor, frame) or _seems_to_tell(place, anchor, frame):
        return None
    pieces = [anchor.subject, content] if anchor.subject else [content]
    return anchor._replace(subject=None).draft(pieces, "raise", frame)


def _seems_to_tell(place: Place, anchor: Anchor, frame: Frame) -> bool:
    """Tell whether who seems to do something says it himself: `Lee seemed | to admit that it leaked`."""
    reading, verb = place.reading, frame.at + 1
    if frame.at != anchor.end or reading.penn[frame.at] != "TO" or verb >= place.high:
        return False
    cue = cue_at(place.cues, reading.lower, verb)
    if cue is None or cue.sort not in SPOKEN or not is_somebody(reading, anchor.subject or (verb, verb)):
        return False
    return frame_after(reading, verb + 1 + len(cue.rest), place.high, cue.takes).kind not in NOTHING


def _shows_itself(reading: Reading, anchor: Anchor, frame: Frame) -> bool:
    """Tell whether somebody is seen to come somewhere to do something: `appeared | on Sky to say`."""
    base = reading.phrases.at(anchor.end + 1) if frame.at > anchor.end + 1 else None
    placed = base is not None and reading.penn[anchor.end] == "IN" and not reading.phrases.is_time(base)
    return placed and reading.penn[frame.at] == "TO"


def _seeming(place: Place, anchor: Anchor, frame: Frame) -> Draft | None:
    """Return what seems so to nobody in particular: `It appears | that Lee has won`."""
    reading = place.reading
    if anchor.subject is None or reading.lower[slice(*anchor.subject)] != ("it",):
        return None
    led = reading.penn[anchor.end] == "IN" and reading.lower[anchor.end] not in ("that", "as", "to")
    if led:
        return None  # `It appears | on the list that he keeps`
    content = content_after(place, anchor, frame)
    return anchor._replace(subject=None).draft([content], frame.kind, frame) if content else None


def _speaker(place: Place, anchor: Anchor) -> Phrase | None:
    """Return who speaks: the whole subject of a finite verb, or the one that another verb shares."""
    reading, subject = place.reading, anchor.subject
    if subject is None:
        return _inserted_behind(place, anchor) or borrowed(reading, anchor.group, place.low, place.earlier)
    if not anchor.group.finite or reading.is_relative(subject):
        return subject
    if subject[1] == anchor.group.outer:
        subject = headed(reading, subject, place.low)
    timed = is_only_time(reading, subject)
    if timed and (dated := _dated(reading, subject, place.low)) is not None:
        return dated
    whole = whole_subject(reading, subject, anchor.group.outer, place.low)
    if whole == subject and reading.penn[subject[0] - 1] == "IN" and (timed or _is_place(place, subject)):
        # `left, and in May | called for it`
        return borrowed(reading, anchor.group, place.low, place.earlier)
    return whole


def _is_place(place: Place, subject: Phrase) -> bool:
    """Tell whether a phrase tells where it was said: `denied it, but in a letter | said so`."""
    reading, at = place.reading, subject[0] - 2
    led = at > place.low and reading.penn[at] == "CC" and reading.lower[at + 1] in ("in", "on", "at")
    alone = subject[1] - subject[0] == 1 and reading.penn[subject[0]] == "NN"  # `but on arrival | found`
    return led and (alone or reading.is_venue(subject[0]))


def _inserted_behind(place: Place, anchor: Anchor) -> Phrase | None:
    """Return who opens the sentence, with all that is inserted: `Lee, an aide who polls, | posited`."""
    comma = anchor.group.outer - 1
    if not anchor.group.finite or comma - 1 <= place.low or place.reading.lower[comma] != ",":
        return None
    found = whole_subject(place.reading, (comma, comma), anchor.group.outer, place.low)
    if found[0] >= comma:
        return None
    first, last = before_circumstance(place.reading, found)
    return first, last - (place.reading.lower[last - 1] == ",")


def _without_rest(place: Place, anchor: Anchor) -> Anchor | None:
    """Return the anchor of a verb whose words have nothing behind them: `expressed | concerns`."""
    verb = anchor.group.verb
    cue = alone(place.cues, place.reading.lower[verb])
    return anchor._replace(cue=cue, end=verb + 1) if cue is not None else None


def _frame(place: Place, anchor: Anchor) -> Frame:
    """Return what follows a verb: of `Lee said sales to Elm`, a clause, whatever its verb is taken for."""
    reading, takes = place.reading, anchor.cue.takes
    frame = frame_after(reading, anchor.end, place.high, takes)
    if frame.kind == "clause" and frame.addressee is None and is_of_subject(place, anchor.group):
        return frame_after(reading, anchor.end, place.high, takes - {"bare", "any"})
    told = frame.addressee is not None and {"bare", "person"} <= takes
    if frame.kind == "object" and leads_to_marks(reading, frame.at, place.low, place.high):
        return frame._replace(kind="quote", at=frame.at + 2)
    if frame.kind == "comma" and "any" in takes and _begins_anyway(place, anchor, frame):
        return frame._replace(kind="clause")
    if (
        frame.kind == "comma"
        and "any" in takes
        and (_begins_sentence(place, anchor) or _supposes(place, anchor, frame))
    ):
        return clause_at_comma(reading, anchor.end, frame, place.high, place.cues) or frame
    if frame.kind != "none" or not (told or "any" in takes) or not _is_free(place, anchor.subject):
        return frame
    hidden = frame.at > anchor.end and reading.penn[frame.at] in FINITE and not told
    marked = reading.has_marks(anchor.end, place.high) or "that" in reading.lower[anchor.end : frame.at + 2]
    if not marked and (hidden or (not told and clause_behind(reading, anchor.end, place.high))):
        day = reading.past_time(anchor.end, frame.at) if reading.lower[anchor.end] == "on" else anchor.end
        return Frame("clause", day)  # `said | in the merger owners would gain`
    return frame._replace(kind="clause") if is_long(reading, frame.at, place.high) else frame


def _begins_sentence(place: Place, anchor: Anchor) -> bool:
    """Tell whether a subject and its verb begin a sentence, behind a conjunction or not: `But Lee said`."""
    reading, verb = place.reading, anchor.group.outer
    subject = anchor.subject or _inserted_behind(place, anchor)
    if subject is None or reading.lower[subject[0]] == "that":
        return False  # `That said, it was late`
    if subject[1] != verb:  # `Lee, in a letter on Monday, said, it was late`
        parted = reading.lower[verb - 1] == "," and not reading.finite_in(subject[1], verb)
        return parted and whole_subject(reading, subject, verb, place.low)[0] == place.low
    return subject[0] - (reading.penn[place.low] == "CC") == place.low or leads_to_speaker(
        reading, place.low, subject[0]
    )


def _supposes(place: Place, anchor: Anchor, frame: Frame) -> bool:
    """Tell whether a participle says what begins with `if`: `a letter saying, | if elected, she would go`."""
    adds = anchor.group.shape == "participle" and frame.at < place.high
    leads = adds and place.reading.lower[frame.at] in place.reading.grammar["asking"]
    return leads or (adds and place.reading.penn[frame.at] == "IN")


def _begins_anyway(place: Place, anchor: Anchor, frame: Frame) -> bool:
    """Tell whether a clause begins behind a comma too many: `left, saying, | the pay was low`.

    So does one that a cry opens: `but Lee said, | hey, the pay was low`.
    """
    reading, at = place.reading, frame.at
    cries = at + 2 < place.high and reading.penn[at] == "UH" and reading.lower[at + 1] == ","
    alone = anchor.group.shape == "participle" and at == anchor.end + 1
    return (alone and is_clause(reading, at, place.high)) or (cries and reading.finite_in(at + 2, place.high))


def _is_free(place: Place, subject: Phrase | None) -> bool:
    """Tell whether a subject is there, and no phrase before it that is spoken of: `The things | he said`."""
    if subject is None or subject[0] == place.low:
        return subject is not None
    main = place.reading.finite_in(place.low, subject[0])  # `broke rules | that he said were unfair`
    return main or place.reading.penn[subject[0] - 1] not in _SPOKEN_OF


def _turned(place: Place, anchor: Anchor) -> Anchor:
    """Return the anchor with the subject behind it where both open a sentence: `Said Lee, "We lost."`."""
    reading = place.reading
    if anchor.subject or not anchor.group.finite or not _begins(place, anchor.group.outer):
        return anchor
    subject = subject_after(reading, anchor.end - 1, place.high)
    after = subject[1] + 1 if subject else place.high
    if subject is None or after >= place.high or reading.quote[after] < 0 or reading.quote[after - 1] >= 0:
        return anchor
    return anchor._replace(subject=subject, end=subject[1])


def _begins(place: Place, at: int) -> bool:
    """Tell whether a verb opens a sentence, behind a phrase and its comma or not: `In short, | said Lee:`."""
    reading, low = place.reading, place.low
    if at == low:
        return True
    return reading.penn[low] == "IN" and reading.lower[at - 1] == "," and not reading.finite_in(low, at)
