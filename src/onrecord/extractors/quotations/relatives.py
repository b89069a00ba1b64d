"""What a relative clause tells of the noun before it: `which Lee says is safe`, `a pier he called safe`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.anchors import Anchor, Place
from onrecord.extractors.quotations.clause import is_clause, is_past
from onrecord.extractors.quotations.cues import Cue
from onrecord.extractors.quotations.drafts import Draft, Frame
from onrecord.extractors.quotations.further import speaks
from onrecord.extractors.quotations.mainverbs import before_adverbs, verbs_from
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.trimming import trimmed
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import COMMON_NOUNS, LONG_DASHES, WH

_PRONOUNS: Final = frozenset({"WDT", "WP"})
_BARE: Final = frozenset({"object", "prep", "inf", "raise"})  # frames without a clause
_HELD: Final = frozenset({"belief", "intent"})
_NAMING: Final = 8  # tokens before what is in marks
_BEFORE_NAME: Final = frozenset({"DT", "JJ", "RB", "NN", "VBG", "VBN", "HYPH"})
_ADJECTIVES: Final = frozenset({"JJ", "JJR", "JJS", "VBG", "VBN"})
_PAIRING: Final = frozenset({"and", "or"})
_NAMED: Final = 2  # tokens of a pronoun and a noun


def relative(place: Place, anchor: Anchor, before: int, frame: Frame) -> Draft | None:
    """Return what is told of the word at `before`: `which | X said will B`, `, a charge | X denied`."""
    reading = place.reading
    if reading.lower[max(0, before - 1)] == "to" and reading.lower[before] != "what":
        return None  # `to whom | he said "no"`
    if reading.penn[before] in _PRONOUNS and (named := _named_so(place, anchor.end)) is not None:
        return anchor.draft([(before, before + 1), named], "relative", frame)
    if reading.lower[before] == "what" and (called := _called(place, anchor)) is not None:
        return anchor.draft([(before, before + 1), called], "relative", frame)
    judged = frame.kind in ("comma", "end") or reading.lower[anchor.end : anchor.end + 1] == ("as",)
    if judged and "object" in anchor.cue.takes and anchor.group.finite:
        told = _told_of(place, before, anchor.subject)
        if told is not None and reading.lower[told[0] - 1] == ",":
            return anchor.draft([told, *_said_to_be(place, anchor.end)], "relative", frame)
    if "that" not in anchor.cue.takes or not _has_told_subject(place, anchor.end):
        return None
    told = _told_of(place, before, anchor.subject)
    rest = _up_to_comma(place, anchor.end)
    if told and rest:
        rest = trimmed(reading, rest[0], _before_sentences_verb(place, before, *rest))
    return anchor.draft([told, rest], "relative", frame) if told and rest else None


def _before_sentences_verb(place: Place, before: int, first: int, last: int) -> int:
    """Return where what is told of a subject ends: `A man who police say was drunk | has been fined`."""
    reading = place.reading
    opens = reading.penn[before] in _PRONOUNS and before > place.low and reading.lower[before - 1] != ","
    if not opens or reading.lower[before] == "what" or reading.finite_in(place.low, before):
        return last
    verbs = [verb for verb in verbs_from(reading, first, last, WH) if verb > first]
    main = next((verb for verb in verbs if reading.penn[before_adverbs(reading, verb) - 1] != "CC"), last)
    return before_adverbs(reading, main) if main < last else last


def _called(place: Place, anchor: Anchor) -> Phrase | None:
    """Return what somebody describes something as: `what he described | as a mess`."""
    reading, at = place.reading, anchor.end
    if "object" not in anchor.cue.takes or at + 1 >= place.high or reading.lower[at] != "as":
        return None
    if reading.phrases.number[at + 1] < 0:
        return None
    return trimmed(reading, at, reading.phrases.after(at + 1, place.high)[1])


def leaves_open(reading: Reading, subject: Phrase, cue: Cue, kind: str) -> bool:
    """Tell whether nobody in particular thinks or does something, or it is left open if somebody does.

    `do you back it?`, `whether Lee backs it`, `the fact that Lee seeks it`, `a plan that favours Elm`.
    """
    first = subject[0]
    word, before = reading.lower[first], reading.lower[first - 1] if first else ""
    if word == "you":
        return kind not in ("quote", "colon")
    if reading.is_relative(subject):
        thing = word == "that" and cue.sort in _HELD
        return kind != "clause" and (thing or (kind == "object" and cue.sort == "intent"))
    if kind not in _BARE:
        return False
    asked = before in ("whether", "how") or (before == "if" and kind == "object")
    return asked or (before == "that" and cue.sort != "belief")


def _has_told_subject(place: Place, at: int) -> bool:
    """Tell whether a verb stands at `at` that has what is told of for its subject."""
    reading = place.reading
    base = reading.penn[at : at + 1] == ["VB"]  # `rules that some say | target firms`
    return base or reading.is_verb(at) or (at < place.high and is_past(reading, at, place.high))


def _named_so(place: Place, end: int) -> Phrase | None:
    """Return what somebody is called in marks there: `whom he described | as "peaceful"`."""
    reading = place.reading
    mark = end + (end < place.high and reading.lower[end] == "as")
    far = min(place.high, mark + _NAMING)
    while mark < far and reading.quote[mark] < 0 and reading.penn[mark] in _BEFORE_NAME:
        mark += 1
    if mark >= place.high or reading.quote[mark] < 0 or not reading.is_lower_quote(mark):
        return None
    last = reading.ranges[reading.quote[mark]][1]
    while last + 1 < place.high and reading.lower[last] == "and" and reading.quote[last + 1] >= 0:
        if reading.has_stopped(last):
            break
        last = reading.ranges[reading.quote[last + 1]][1]  # `what he called “rude” and | “lazy”`
    if last + 1 < place.high and reading.penn[last] == "IN" and not reading.has_stopped(last):
        after = reading.phrases.after(last + 1, place.high)  # `what he called "mad" | for a port`
        return trimmed(reading, end, after[1])
    goes_on = last < place.high and not reading.has_stopped(last)
    goes_on = goes_on and (reading.penn[last][0] in "NJI" or _describes(reading, last))
    return None if goes_on else trimmed(reading, end, last)


def _describes(reading: Reading, at: int) -> bool:
    """Tell whether a participle stands before its noun: `what he calls the "mad" | nominating rules`."""
    return reading.penn[at] in ("VBG", "VBN") and reading.penn[at + 1 : at + 2] in (["NN"], ["NNS"])


def _told_of(place: Place, before: int, subject: Phrase | None) -> Phrase | None:
    """Return what a clause behind it tells of: `which | Lee said is safe`, `a pier | he said was safe`."""
    reading = place.reading
    if reading.penn[before] in _PRONOUNS:
        return before, before + 1
    if reading.lower[before] == "that" and before > place.low and _heads_relative(reading, before - 1):
        return before, before + 1
    if subject is None or reading.is_relative(subject) or reading.penn[before] not in COMMON_NOUNS:
        return None
    if reading.phrases.number[before] < 0:
        return None
    named = reading.phrases.before(before + 1, place.low)
    lead = named[0] - 1  # what `The things he said were wrong` opens is the subject of its verb
    opens = lead < place.low or reading.penn[lead] == "CC" or reading.lower[lead] in reading.subordinators
    return None if opens else named


def _heads_relative(reading: Reading, at: int) -> bool:
    """Tell whether a noun stands before `that`, a place between or not: `a gang in Elm, Ohio, | that`."""
    return reading.penn[at] in COMMON_NOUNS or (
        reading.lower[at] == "," and reading.phrases.number[at - 1] >= 0
    )


def _said_to_be(place: Place, at: int) -> list[Phrase]:
    """Return what something is said to be, if that follows: `, which he describes | as a joke`."""
    reading = place.reading
    if at >= place.high or reading.lower[at] != "as" or is_clause(reading, at + 1, place.high):
        return []
    rest = _up_to_comma(place, at)
    return [rest] if rest else []


def _up_to_comma(place: Place, at: int) -> Phrase | None:
    """Return what stands up to a comma that is none of a list, or to the dash before the verb, or all."""
    reading, end = place.reading, at
    while end < place.high and reading.lower[end] != ",":
        end += 1
        if reading.lower[end : end + 1] == (",",):
            end = _past_adjective(place, _past_list(place, end))
        elif end + 1 < place.high and (
            (reading.lower[end] in LONG_DASHES and reading.is_verb(end + 1)) or _others_tell(place, end)
        ):
            break
    return trimmed(reading, at, end)


def _others_tell(place: Place, tie: int) -> bool:
    """Tell whether others tell of it behind `and`: `which some say is late | and critics call a waste`."""
    reading = place.reading
    joined = reading.lower[tie] in reading.grammar["joining"] and reading.quote[tie] < 0
    return (
        joined and reading.phrases.number[tie + 1] >= 0 and speaks(reading, tie + 1, place.high, place.cues)
    )


def _past_adjective(place: Place, comma: int) -> int:
    """Return the noun behind an adjective inserted at a comma, or that comma: `a bold|, and risky, plan`."""
    reading, at = place.reading, comma + 2
    if (
        at >= place.high
        or reading.penn[comma - 1] not in _ADJECTIVES
        or reading.penn[at - 1] not in ("CC", "IN")
    ):
        return comma
    while at + 1 < place.high and (
        reading.is_adverb(at) or reading.penn[at] in _ADJECTIVES or reading.joins(at)
    ):
        at += 1
    closes = reading.lower[at] == "," and reading.penn[at - 1] in _ADJECTIVES
    return at + 1 if closes and at + 1 < place.high and reading.penn[at + 1] in COMMON_NOUNS else comma


def _past_list(place: Place, comma: int) -> int:
    """Return the token behind a list whose first comma is given, or that: `by nurses|, owners, and aides`."""
    reading, at = place.reading, comma
    while reading.lower[at] == "," and at + 1 < place.high:
        last = at > comma and reading.lower[at + 1] in _PAIRING
        item = reading.phrases.at(at + 1 + last) if at + 2 < place.high else None
        if item is None or item[0] != at + 1 + last or item[1] >= place.high:
            return comma
        if last:
            return item[1]
        at = item[1]
    tied = reading.lower[at] in _PAIRING and at > comma
    item = reading.phrases.at(at + 1) if tied and at + 1 < place.high else None
    return item[1] if item is not None else comma


def without_which(reading: Reading, anchor: Anchor) -> Anchor:
    """Return an anchor whose subject does not begin with the relative before it: `which | sources said`."""
    if anchor.subject is None or anchor.subject[1] - anchor.subject[0] < _NAMED:
        return anchor
    first, last = anchor.subject
    return anchor._replace(subject=(first + 1, last)) if reading.penn[first] == "WDT" else anchor
