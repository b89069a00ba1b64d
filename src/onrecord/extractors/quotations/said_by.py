"""Who speaks beside a verb that stands behind what is said, or amid it: `A, Lee said`, `A, said Lee`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.anchors import Anchor, Place
from onrecord.extractors.quotations.behind import speaker_between, subject_after
from onrecord.extractors.quotations.circumstances import before_circumstance, tells_when
from onrecord.extractors.quotations.clause import is_clause
from onrecord.extractors.quotations.cues import Cue, cue_at, cues_at
from onrecord.extractors.quotations.frames import frame_after
from onrecord.extractors.quotations.inmarks import closes_turned
from onrecord.extractors.quotations.openings import is_only_time
from onrecord.extractors.quotations.owners import is_somebody, is_thing
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.speaking import names_person
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import DASHES, NAME, RELATIVE
from onrecord.syntax.classes import FINITE

_SUBJECT: Final = 16  # tokens that a subject may be longer
_ROLES: Final = frozenset({"NN", "NNP", "NNPS"})  # `aide to`, `Roe and Co`
_NO_ROLE: Final = frozenset({"VBG", "CD", "PRP", "PRP$", "EX"})
_NONE: Final = frozenset({"person"})  # nothing is said behind it but to whom
_CLOSED: Final = frozenset({"end", "comma"})
_PARTS_OFF: Final = frozenset({",", "?", "!", "—", "–", "--", "-"})


def with_speaker(place: Place, anchor: Anchor) -> Anchor:
    """Return the anchor with the whole subject that stands before it, or with none where it follows."""
    return _widened(place, _between(place, anchor))


def enclosed(place: Place, anchor: Anchor) -> Anchor:
    """Return the anchor with who is inserted as its subject: `The source of it, | aides and men say, is`."""
    reading, subject, end = place.reading, anchor.subject, anchor.end
    if subject is None or subject[1] != anchor.group.outer or end + 1 >= place.high:
        return anchor
    if reading.lower[end] != "," or not reading.is_verb(end + 1):
        return anchor
    comma = reading.last_of(",", subject[0], subject[1], 0)
    return anchor._replace(subject=(comma + 1, subject[1])) if comma else anchor


def _between(place: Place, anchor: Anchor) -> Anchor:
    """Return the anchor with all that a closing mark and the verb enclose as its subject, or with none."""
    between = speaker_between(place.reading, place.low, anchor.group.outer)
    if between is not None:
        longer = anchor.subject is None or between[0] < anchor.subject[0]
        return anchor._replace(subject=between) if longer else anchor
    return anchor._replace(subject=None) if anchor.subject and _is_turned(place, anchor) else anchor


def _widened(place: Place, anchor: Anchor) -> Anchor:
    """Return the anchor with all that a comma and the verb enclose as its subject: `, bank Acme said.`."""
    reading, subject = place.reading, anchor.subject
    if subject is None:
        return anchor.with_subject(_enclosed(place, anchor))
    if is_parted(reading, subject[0], place.low):
        return anchor
    if (narrow := _behind_comma(reading, anchor, subject, place.low)) is not None:
        return anchor._replace(subject=narrow)
    if subject[1] != anchor.group.outer:
        return anchor
    lowest = max(place.low, subject[0] - _SUBJECT)
    comma = reading.last_of(",", lowest, subject[0])
    if comma == lowest or not _is_plain(reading, comma + 1, subject):
        return anchor
    if frame_after(reading, anchor.end, place.high, _NONE).kind not in _CLOSED:
        return anchor
    first, name = comma + 1, reading.phrases.at(comma - 1)
    if reading.penn[first] == "DT" and name is not None and not reading.phrases.is_time(name):
        # `, Ann Lee, | a vice president and lawyer said`
        first = reading.phrases.named_before(first, place.low)
    return anchor._replace(subject=(first, subject[1]))


def _enclosed(place: Place, anchor: Anchor) -> Phrase | None:
    """Return all that a comma and a verb at the end enclose: `It was sold, | the firms involved | said.`."""
    reading, last = place.reading, anchor.group.outer
    if not anchor.group.finite or not anchor.cue.needy or last - 2 <= place.low:
        return None
    if frame_after(reading, anchor.end, place.high, _NONE).kind != "end":
        return None
    lowest = max(place.low, last - _SUBJECT)
    comma = reading.last_of(",", lowest, last)
    plain = lowest < comma < last - 2 and _is_plain(reading, comma + 1, (last - 1, last))
    return (comma + 1, last) if plain else None


def _behind_comma(reading: Reading, anchor: Anchor, subject: Phrase, low: int) -> Phrase | None:
    """Return the name in apposition to what cannot speak: `fell to 9 in 1986, | Jo Orr of Acme, | said.`."""
    first, last = subject
    if first == low or last != anchor.group.outer - 1 or not anchor.cue.needy:
        return None
    comma = reading.last_of(",", first, last)
    name = reading.phrases.at(comma + 1)
    named = comma > first and name is not None and reading.phrases.is_name(name)
    return (comma + 1, last) if named and reading.penn[comma - 1] == "CD" else None


def _is_plain(reading: Reading, first: int, subject: Phrase) -> bool:
    """Tell whether what stands between a comma and a subject may belong to it: `bank | Acme`."""
    at = subject[0]
    if not DASHES.isdisjoint(reading.lower[first:at]):
        return False
    if reading.phrases.number[first] < 0 or reading.penn[first] in ("WDT", "WP"):
        return False
    if reading.penn[at] in ("DT", "PRP$") and reading.penn[at - 1] in ("NN", "NNS"):
        return False  # `a claim | the bank denies.`
    if at > first and reading.lower[at - 1] in reading.subordinators:
        return False  # `, cooks and maids after | the owners had not agreed.`
    pronoun = reading.penn[subject[1] - 1] == "PRP" or "that" in reading.lower[first:at]
    return not (pronoun or reading.finite_in(first, at) or reading.has_marks(first, at))


def _is_turned(place: Place, anchor: Anchor) -> bool:
    """Tell whether a comma parts the verb from what is before it, and its subject ends the unit."""
    reading = place.reading
    helped = anchor.group.first < anchor.group.verb
    if reading.lower[anchor.group.outer - 1] != "," or helped or "hearer" in anchor.cue.takes:
        return False  # nobody writes `A, has said Lee` nor `A, told Lee`
    if anchor.subject and _has_relative(reading, anchor.subject, place.low):
        return False
    base = reading.phrases.at(anchor.end) if anchor.end < place.high else None
    if base is None or reading.penn[base[0]] == "PRP" or reading.phrases.is_time(base):
        return False
    named = _with_role(place, reading.phrases.after(anchor.end, place.high))
    end = _behind_role(place, named[1])
    amid = end + 1 < place.high and reading.lower[end] == "," and reading.is_verb(end + 1)
    amid = amid and reading.penn[end - 1] in NAME and RELATIVE.isdisjoint(reading.penn[slice(*named)])
    amid = amid and reading.penn[named[0]] != "DT"
    ends = end >= place.high or reading.lower[end] == "."
    return amid or ends or (reading.lower[end] == "," and tells_when(reading, end + 1, place.high))


def _has_relative(reading: Reading, subject: Phrase, low: int) -> bool:
    """Tell whether a subject opens the unit and holds a relative clause: `Lee, who left, denied`."""
    first, last = subject
    relative = next((i for i in range(first, last) if reading.penn[i] in RELATIVE), last)
    if first > low or relative == last:
        return False
    comma = reading.first_of(",", relative, last)
    return comma == last or not reading.is_verb(comma + 1)  # `The firm, which is old, | has left, said Lee`


def with_subject_behind(place: Place, anchor: Anchor) -> Anchor | None:
    """Return the anchor with the subject that follows it: `said Ann Lee`."""
    marked = place.reading.quote[anchor.group.outer - 1] >= 0 and "quote" in anchor.cue.takes
    if anchor.cue.sort == "judgement" and not marked:  # but `"We lost," protested | Lee`
        return None
    if not (anchor.group.finite or anchor.group.shape == "passive") or "hearer" in anchor.cue.takes:
        return None
    if not (
        _has_stopped(place.reading, anchor.group.outer, place.low)
        or (marked and closes_turned(place.reading, anchor.group.outer, place.high, place.cues))
    ):
        return None
    subject = subject_after(place.reading, anchor.end - 1, place.high)
    if _names_one(place.reading, place.low, anchor.group.outer):
        return None
    if subject is None or is_only_time(place.reading, place.reading.phrases.at(subject[0])):
        return None  # `The deal, announced | Friday`
    if "object" in anchor.cue.takes and _is_in_marks(place, subject[1]):
        return None
    if not marked and _is_told(place, anchor, subject):
        return None
    subject = before_circumstance(place.reading, _with_role(place, _before_telling(place, subject)))
    return anchor._replace(subject=subject, end=_behind_role(place, subject[1]))


def _is_told(place: Place, anchor: Anchor, subject: Phrase) -> bool:
    """Tell whether what stands behind a verb is told: `Acme, which fell in May, confirmed | the breach`.

    It is a thing that the verb can have for its object, or a clause behind no other verb:
    `The spokesman, reached by phone, said | a third of it was gone`.
    """
    reading, outer = place.reading, anchor.group.outer
    base = reading.phrases.at(subject[0])
    many = base is not None and reading.penn[base[1] - 1] == "NNS" and not anchor.cue.needy
    if many and reading.penn[anchor.group.verb] == "VBZ":
        return True  # `the book, which came out in May, repeats | old claims`
    if base is not None and "object" in anchor.cue.takes and is_thing(reading, base):
        people = base[1] + 1 < place.high and reading.lower[base[1]] == "of"
        return not (people and reading.penn[subject[1] - 1] in ("NNS", "NNPS", "NNP"))
    if _ends_clause(place, outer):
        return True
    first = reading.phrases.at(place.low)
    alone = (
        base is not None and reading.penn[base[1] - 1] not in NAME and not reading.finite_in(place.low, outer)
    )
    who = alone and first is not None and is_somebody(reading, first)
    return who and is_clause(reading, anchor.end, place.high)


def _ends_clause(place: Place, verb: int) -> bool:
    """Tell whether what somebody says has no verb but that: `Lee said the band, known as Dee, | wrote it`."""
    reading = place.reading
    said = next((i for i in range(verb - 1, place.low, -1) if reading.penn[i] in FINITE), place.low)
    cue = cue_at(place.cues, reading.lower, said) if said > place.low else None
    opens = said + 1 < verb and reading.phrases.number[said + 1] >= 0
    return cue is not None and cue.needy and opens and reading.quote[said] < 0


def _names_one(reading: Reading, low: int, verb: int) -> bool:
    """Tell whether all before a verb is who does it: `Ann Lee, the drummer, | wrote a song`."""
    comma = reading.first_of(",", low, verb)
    named = set(reading.penn[low:comma]) <= NAME and comma + 2 < verb and reading.lower[verb - 1] == ","
    told = any(reading.quote[i] >= 0 or reading.penn[i][0] == "V" for i in range(low, verb))
    return named and not told and reading.penn[comma + 1] in ("DT", "PRP$")


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
    role = comma + 1 + (reading.penn[comma + 1 : comma + 2] == ["VBG"])  # `managing | director`
    base = reading.phrases.at(role) if role < place.high and reading.lower[comma] == "," else None
    if base is None or reading.penn[subject[0]] == "PRP" or reading.phrases.is_time(base):
        return subject
    last = next((i for i in range(comma, place.high) if reading.quote[i] >= 0), place.high)
    more = (i for i in range(base[1], last - 1) if reading.lower[i] == "," and reading.penn[i + 1] == "VBG")
    last = next(more, last - 1) + 1  # `said Lee, aide to Roe, | adding that "it fell"`
    if last < place.high and reading.lower[last - 1] != ",":
        return subject  # `said Ann Lee, author of | "Harbors"`
    last -= reading.lower[last - 1] in (",", ".")
    if not _names_role(reading, base, last):
        return subject
    whole = last >= base[1] and not any(reading.penn[i] in FINITE for i in range(comma, last))
    return (subject[0], last) if whole else subject


def _names_role(reading: Reading, base: Phrase, last: int) -> bool:
    """Tell whether a base phrase begins what tells who somebody is: `, Elm's roads and ports director.`."""
    owned = "POS" in reading.penn[slice(*base)] and names_person(reading, last - 1)
    if reading.penn[base[1] - 1] not in _ROLES:
        return owned
    return reading.penn[base[0]] not in _NO_ROLE or names_person(reading, base[1] - 1)


def _before_telling(place: Place, subject: Phrase) -> Phrase:
    """Return a subject without the relative clause in which it goes on to speak: `Lee, who added that`."""
    reading = place.reading
    who = next((i for i in range(subject[0] + 2, subject[1] - 1) if reading.penn[i] == "WP"), subject[1])
    parted = reading.lower[who - 1] == ","
    named = reading.phrases.at(subject[0]) == (subject[0], who) and reading.penn[who - 1] in NAME
    if who == subject[1] or not (parted or named):
        return subject
    verb = who + 1 + reading.is_adverb(who + 1)
    spoken = verb < subject[1] and any(
        _tells_more(place, cue, verb) for cue in cues_at(place.cues, reading.lower, verb)
    )
    return (subject[0], who - parted) if spoken or _is_in_marks(place, subject[1]) else subject


def _tells_more(place: Place, cue: Cue, verb: int) -> bool:
    """Tell whether a verb of speech goes on with what is said: `added that`, but `asked not to be named`."""
    if cue.sort != "speech":
        return False
    frame = frame_after(place.reading, verb + 1 + len(cue.rest), place.high, cue.takes)
    return frame.kind not in ("inf", "none", "end")


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


def is_parted(reading: Reading, core: int, low: int) -> bool:
    """Tell whether what stands before `core` is parted from it by a comma, mark or dash."""
    return core > low and (reading.quote[core - 1] >= 0 or reading.lower[core - 1] in _PARTS_OFF)
