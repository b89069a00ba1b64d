"""The verb of a sentence behind what a relative clause, a participle or a noun before it tells."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.anchors import Anchor, Place
from onrecord.extractors.quotations.cues import cue_at, cues_at
from onrecord.extractors.quotations.drafts import Frame
from onrecord.extractors.quotations.pasts import resumes
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.returns import next_clause
from onrecord.extractors.quotations.speakers import subject_before
from onrecord.extractors.quotations.speaking import can_speak
from onrecord.extractors.quotations.verbs import Group, group_at
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import COMMON_NOUNS, NOUNS, RELATIVE, WH
from onrecord.syntax.classes import FINITE

OWNED: Final = WH | {"PRP"}  #: tags of what opens a clause of its own, and of who is most often its subject
# Tags before a main verb: `was dull | drew scorn`, `lied | surfaced`.
_BEHIND: Final = NOUNS | FINITE | {"PRP", "JJ", "RB", "RP", "IN", "CD", "VB"}
_OBJECT: Final = NOUNS | {"DT", "PRP", "PRP$"}
_TELLING: Final = RELATIVE | {"VBN", "VBG", "IN", "DT"}  # what opens an insertion behind a noun
_TWO: Final = 2  # finite verbs: that of a relative clause and that of the sentence


def before_main_verb(place: Place, anchor: Anchor, frame: Frame, last: int) -> int:
    """Return where what a participle tells of a subject ends: `Campaigners backing the pier | were glad`.

    So does what a relative clause without commas tells: `Those who backed the pier | were glad`.
    """
    reading, outer = place.reading, anchor.group.outer
    habit = outer > place.low and reading.lower[outer - 1] == "of"  # `Lee's habit of | accusing Roe | is old`
    if anchor.subject is None or (anchor.subject[1] != outer and not habit):
        return _before_sentences(place, anchor, frame, last)
    if reading.finite_in(_own_clause(place, anchor.subject), outer):
        return last
    if anchor.group.shape != "participle" and not _restricts(reading, anchor.subject, place.low, place.high):
        return last
    if frame.kind == "quote" and (marked := reading.quote[frame.at]) >= 0:
        end = reading.ranges[marked][1]  # `a banner reading "No" | hung from it`
        return end if end < last and reading.is_verb(end) else last
    stop = reading.first_of("(", frame.at + 1, last)
    first = frame.at + 1
    first += frame.kind == "clause" and reading.penn[frame.at] == "PRP"  # `who said | it | was late has gone`
    main = next((i for i in range(first, stop) if _has_clause(place, anchor, i)), None)
    if main is not None:
        return _before_state(reading, main)
    clause = _is_clause(place, anchor, frame)
    begins = frame.at + (not clause and reading.penn[frame.at] == "PRP")  # `who calls | herself a clerk`
    begins += frame.kind == "wh"
    verbs = verbs_from(reading, begins, last, WH if clause else OWNED)
    if frame.kind == "clause" and not clause and verbs:
        clause = len(verbs) > 1 or _missing_verb(reading, verbs[0] + 1, last) is not None
    own = 1 if clause else 0  # a clause has a verb of its own before that of the sentence
    if len(verbs) <= own:
        return _before_missing(place, verbs[0] if verbs else frame.at, last)
    if clause and reading.finite_in(verbs[-1] + 1, place.high):
        return last
    end = _before_state(reading, verbs[-1] if clause else verbs[0])
    return end if end > frame.at else last


def _before_sentences(place: Place, anchor: Anchor, frame: Frame, last: int) -> int:
    """Return the end before the sentence's verb, behind what somebody did first.

    `A nurse who was sacked after raising concerns about pay | was hired`.
    """
    reading, low, outer = place.reading, place.low, anchor.group.outer
    timed = outer > low and reading.lower[outer - 1] in reading.grammar["timed"]
    if not timed or anchor.group.shape != "participle" or _is_clause(place, anchor, frame):
        return last
    before = range(low, outer)
    relatives = sum(reading.penn[i] in WH for i in before)
    if (
        not relatives
        or "," in reading.lower[low:outer]
        or sum(reading.penn[i] in FINITE for i in before) != relatives
    ):
        return last
    verbs = verbs_from(reading, frame.at, last, OWNED)
    return before_adverbs(reading, verbs[0]) if verbs else last


def _before_state(reading: Reading, verb: int) -> int:
    """Return the first of the adverbs before a verb, or the verb: `who said it was late | has gone`."""
    first = before_adverbs(reading, verb)
    return verb if reading.auxiliaries.get(reading.lower[first - 1]) == "be" else first


def _has_clause(place: Place, anchor: Anchor, verb: int) -> bool:
    """Tell whether the subject of a verb holds what is told: `a man who says he saw it | said so`."""
    reading = place.reading
    base = reading.penn[verb] == "VB" and reading.phrases.number[verb - 1] >= 0  # taken for an infinitive
    group = group_at(reading, verb, place.low) if base or reading.penn[verb] in FINITE else None
    subject = subject_before(reading, group, place.low) if group is not None and group.finite else None
    holds = subject is not None and subject[0] < anchor.group.verb < subject[1]
    return holds and subject is not None and reading.lower[subject[1] - 1] != "that"


def _is_clause(place: Place, anchor: Anchor, frame: Frame) -> bool:
    """Tell whether what a frame opens is surely a clause with a verb of its own: `claimed | he was`."""
    if frame.kind in ("that", "wh", "quote", "colon"):
        return True
    if frame.kind == "inf":
        return _tells(place, frame.at + 1)
    begins = frame.kind == "clause" and place.reading.penn[frame.at] == "PRP"
    return begins or (frame.kind != "prep" and "object" not in anchor.cue.takes)


def _before_missing(place: Place, verb: int, last: int) -> int:
    """Return the end before a main verb taken for a participle: `who said she was ill | offered him tea`.

    It is the sentence's own where every verb behind it is of a clause within.
    """
    reading = place.reading
    main = _missing_verb(reading, verb + 1, last)
    if main is None:
        return last
    tail = range(main + 1, place.high)
    within = sum(
        reading.penn[at] in WH or reading.lower[at] == "that" or reading.lower[at] in reading.subordinators
        for at in tail
    )
    others = sum(reading.penn[at] in FINITE and reading.quote[at] < 0 for at in tail)
    return before_adverbs(reading, main) if others <= within else last


def _missing_verb(reading: Reading, first: int, last: int) -> int | None:
    """Return what must be the main verb, from `first` on: `that it is dull | drew scorn`.

    One with an object is it rather than another: `had a car parked outside | offered him a lift`.
    """
    found: int | None = None
    for at in range(first, last):
        if reading.quote[at] >= 0 or not reading.lower[at][0].isalnum() or reading.penn[at] in WH:
            break
        if reading.penn[at] != "VBN" or not _may_be_past(reading, at):
            continue
        if at + 1 < last and reading.penn[at + 1] in _OBJECT:
            return at
        found = found or at
    return found


def _may_be_past(reading: Reading, at: int) -> bool:
    """Tell whether a participle may be a past form, and no auxiliary stands before it: `was badly | hurt`."""
    lower, penn = reading.lower, reading.penn
    if lower[at] in reading.participles or lower[at + 1 : at + 2] == ("by",):
        return False
    before = before_adverbs(reading, at) - 1
    if lower[before] in reading.auxiliaries:
        return False
    passive = penn[before] == "VBN" and lower[before_adverbs(reading, before) - 1] in reading.auxiliaries
    return passive or penn[before] in _BEHIND  # `was haunted | moved out`


def before_adverbs(reading: Reading, verb: int) -> int:
    """Return the first of the adverbs before a verb, or the verb."""
    while reading.is_adverb(verb - 1):
        verb -= 1
    return verb


def _tells(place: Place, verb: int) -> bool:
    """Tell whether a clause may follow what somebody means to do: `hoping to | prove it was late`."""
    cues = cues_at(place.cues, place.reading.lower, verb) if verb < place.high else ()
    return any("bare" in cue.takes for cue in cues)


def before_said(place: Place, first: int, last: int) -> int:
    """Return the end of what one meant to do before `said`: `who met to discuss the toll | said it rose`."""
    reading = place.reading
    verbs = verbs_from(reading, first, last, OWNED)
    said = verbs and any("any" in cue.takes for cue in cues_at(place.cues, reading.lower, verbs[0]))
    return verbs[0] if said else last


def _own_clause(place: Place, subject: Phrase) -> int:
    """Return where the clause of a noun begins, if it opens one: `and | the man who`, `and | men saying`."""
    reading, relative = place.reading, place.reading.is_relative(subject)
    if subject[0] <= place.low:
        return place.low
    noun = reading.phrases.before(subject[0], place.low) if relative else subject
    lead = noun[0] - 1
    if lead <= place.low:
        return place.low
    joined = reading.penn[lead] == "CC" and reading.lower[lead - 1] == ","
    if not relative:
        return noun[0] if joined else place.low
    told = reading.penn[lead] in FINITE and any(
        "bare" in cue.takes for cue in cues_at(place.cues, reading.lower, lead)
    )
    led = reading.lower[lead] == "," and (
        reading.lower[place.low] in reading.subordinators or reading.penn[place.low] in ("IN", "WRB")
    )
    apart = reading.lower[lead] in reading.subordinators or reading.lower[lead] == ";"
    return noun[0] if led or joined or told or apart else place.low


def _restricts(reading: Reading, subject: Phrase, low: int, high: int) -> bool:
    """Tell whether a relative belongs to the noun right before it: `those | who`, not `Lee, | who`."""
    before = reading.lower[subject[0] - 1] if subject[0] > low else ","
    if before == "," and reading.penn[subject[0]] == "WP":
        return "," not in reading.lower[subject[1] : high]  # one that is missing: `Lee, who backed it | said`
    return reading.is_relative(subject) and before[0].isalpha()


def before_missing_verb(place: Place, first: int, last: int) -> int:
    """Return the end before what must be the main verb: `Lee, who backed the plan, | declined to comment`."""
    reading = place.reading
    for at in range(first + 1, last - 1):
        past = reading.penn[at] == "VBN" and reading.lower[at - 1] == "," and reading.lower[at + 1] != "by"
        if past and resumes(reading, at, place.low) and not reading.finite_in(at, place.high):
            return at - 1
    return last


def noun_end(place: Place, noun: Phrase, first: int, last: int, *, clause: bool) -> int:
    """Return the end of what a noun says before the main clause or its verb goes on.

    `Despite claims that he lied, | Lee won`, `The idea that he lied | is absurd`, `Her vow to go | was kept`.
    """
    reading = place.reading
    low = _main_clause(reading, noun[0] - 1, place.low + (reading.penn[place.low] == "CC"))
    if reading.finite_in(low, noun[1]):
        return last
    if reading.penn[low] in ("IN", "VBG") or reading.lower[low] == "as":
        return next_clause(reading, first, last, relative=False)
    verbs = verbs_from(reading, first + (reading.lower[first] == "that"), last, RELATIVE)
    if not clause:
        if not verbs and (inserted := _inserted(reading, first, last)) is not None:
            return inserted
        if not verbs and (main := _behind_relative(place, first, last)) is not None:
            return main
        main = verbs[0] if verbs else _missing_verb(reading, first + 2, last)
        return before_adverbs(reading, main) if main is not None else last
    if (sure := next((verb for verb in verbs[1:] if _has_no_subject(reading, verb)), None)) is not None:
        return sure
    verbs = [verb for verb in verbs if not _is_joined(reading, verb)]
    if not verbs or _goes_on(place, verbs[-1] + 1):
        return last
    main = verbs[-1] if len(verbs) >= _TWO else _missing_verb(reading, verbs[0] + 1, last)
    return _before_state(reading, main) if main is not None else last


def is_of_subject(place: Place, group: Group) -> bool:
    """Tell whether an infinitive is of the subject of the verb behind it: `Her failure to | say so hurts`."""
    reading, noun = place.reading, group.outer - 2  # before `to`
    if group.shape != "infinitive" or noun < place.begin or reading.penn[noun] not in COMMON_NOUNS:
        return False
    opens = reading.phrases.before(noun + 1, place.begin)[0] - place.begin <= 1
    return opens and not (can_speak(reading, noun) or reading.finite_in(place.begin, noun))


def _main_clause(reading: Reading, comma: int, low: int) -> int:
    """Return the token behind a comma that ends an opening, or `low`: `As it fell, | claims that`."""
    led = reading.penn[low] in ("IN", "WRB") and comma > low and reading.lower[comma] == ","
    return comma + 1 if led else low


def _is_joined(reading: Reading, verb: int) -> bool:
    """Tell whether a verb is the second of two: `was dropped and then | died`."""
    return reading.penn[before_adverbs(reading, verb) - 1] == "CC"


def _goes_on(place: Place, first: int) -> bool:
    """Tell whether a further clause has its verb from `first` on, and none that is joined to another."""
    reading = place.reading
    finite = (i for i in range(first, place.high) if reading.penn[i] in FINITE)
    return any(not _is_joined(reading, verb) for verb in finite)


def _has_no_subject(reading: Reading, verb: int) -> bool:
    """Tell whether a finite verb has its subject further before: `that he lied | has`, `reports | is`."""
    before = reading.penn[verb - 1]
    return before[0] == "V" or (before == "NNS" and reading.penn[verb] == "VBZ")


def _inserted(reading: Reading, first: int, last: int) -> int | None:
    """Return the comma of what is told of a noun before its verb: `Her vow to go|, made late, | hurts`."""
    commas = [i for i in range(first, last) if reading.lower[i] == "," and reading.quote[i] < 0]
    if len(commas) < _TWO or reading.penn[commas[0] + 1] not in _TELLING:
        return None
    ends = (reading.past_adverbs(comma + 1, last) for comma in commas[1:])
    main = next((at for at in ends if at < last and reading.penn[at] in FINITE), last)
    return commas[0] if main < last else None


def _behind_relative(place: Place, first: int, last: int) -> int | None:
    """Return the verb behind that of a relative clause: `her vow to help men who left | drew cheers`.

    It is none where the clause may tell another: `men who say they left`.
    """
    reading = place.reading
    opens = next((i for i in range(first, last) if reading.penn[i] in RELATIVE), last)
    if opens == last or reading.lower[opens - 1] == ",":
        return None
    verbs = verbs_from(reading, opens + 1, last, WH)
    cue = cue_at(place.cues, reading.lower, verbs[0]) if len(verbs) == _TWO else None
    if len(verbs) != _TWO or (cue is not None and "bare" in cue.takes) or reading.penn[verbs[1] - 1] == "PRP":
        return None
    return verbs[1]


def verbs_from(reading: Reading, first: int, last: int, apart: frozenset[str]) -> list[int]:
    """Return the finite verbs from `first` on, up to a comma, marks or what opens another clause.

    One is of a clause within: `was secretary while | she was in Elm`.
    """
    verbs: list[int] = []
    within = 0
    for at in range(first, last):
        stops = reading.lower[at] in (",", "that") and at > first
        if stops or reading.quote[at] >= 0 or reading.penn[at] in apart:
            break
        if at > first and reading.penn[at] == "IN" and reading.lower[at] in reading.subordinators:
            within += 1
        elif reading.penn[at] in FINITE:
            if not within:
                verbs.append(at)
            within = 0
    return verbs
