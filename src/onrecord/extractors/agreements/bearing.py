"""What an instrument's own words, and those before and behind it, tell of where it stands."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.chains import lead
from onrecord.extractors.agreements.event import Event
from onrecord.extractors.agreements.instruments import Instrument
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.subjects import subject
from onrecord.phrases.pieces import ARTICLES, NAME
from onrecord.syntax.classes import FINITE

#: What is so where nothing in the sentence says otherwise.
DONE: Final = {
    "agree": "reached",
    "reach": "reached",
    "close": "reached",
    "sign": "signed",
    "negotiate": "negotiating",
    "approve": "reached",
    "ratify": "in_force",
    "end": "withdrawn",
    "breach": "broken",
    "reject": "rejected",
    "honour": "in_force",
    "bind": "in_force",
    "renew": "in_force",
    "propose": "proposed",
    "foresee": "proposed",
    "stance": "",
    "effect": "in_force",
    "stay": "in_force",
    "expire": "in_force",
    "fail": "withdrawn",
    "await": "pending",
    "pause": "pending",
    "advance": "pending",
    "emerge": "proposed",
    "remote": "proposed",
    "be hope": "proposed",
    "be try": "negotiating",
}
GENERAL: Final = {
    "future": "proposed",
    "hope": "proposed",
    "try": "negotiating",
    "yet": "negotiating",
    "fail": "rejected",
    "refuse": "rejected",
    "threat": "proposed",
    "await": "pending",
    "loose": "proposed",
    "near": "negotiating",
}
_CLAUSE: Final = 15
_DRAFT: Final = (["draft", "of"], ["draft", "for"])


def is_asked(reading: Reading, verb: int) -> bool:
    """Tell whether somebody wants what a base form says: `proposed that the powers | conclude a treaty`."""
    if reading.penn[verb] not in ("VB", "VBP"):
        return False
    who = subject(reading, lead(reading, verb).first)
    that = (reading.phrase_at(who[0][0]) or who[0])[0] - 1 if who else 0
    wanted = that > 0 and reading.lower[that] == "that"
    return wanted and reading.vocabulary.modality.get(reading.lower[that - 1]) == "hope"


def is_conditional(reading: Reading, event: Event) -> bool:
    """Tell whether the clause of the event begins with `if`, `unless`, `whether`."""
    return opener_of(reading, event) == "condition"


def opener_of(reading: Reading, event: Event) -> str:
    """Return whether the clause of an event is a `condition`, of `time`, or neither."""
    first = lead(reading, event.verb).first if event.verb >= 0 else event.trigger[0]
    if event.instrument:
        first = min(first, event.instrument.first)
    if event.verb >= 0 and (who := subject(reading, first)):
        first = min(first, who[0][0])  # not what describes it: a shop flooded when ... | has settled
    if is_inverted(reading, first):
        return "condition"
    words = reading.vocabulary.words_of
    for at in range(first - 1, max(-1, first - _CLAUSE), -1):
        word = reading.lower[at]
        done = "VBD" in reading.penn[at : event.verb + 1]
        if word in words("condition") or (word == "until" and event.verb >= 0 and not done):
            return "condition"
        if word in words("time"):
            return "time" if _is_opener(reading, at, first) else ""
        if word in (",", ";", "that") or word in words("speech"):
            break
    return ""


def _is_opener(reading: Reading, at: int, first: int) -> bool:
    """Tell whether a word of time at `at` opens the clause that begins at `first`, which is still to come.

    It does not where it has a noun or a participle of its own: `after long talks | they have agreed`,
    `after learning | they have agreed`; nor where something has followed: `comes after | they have agreed`.
    """
    if reading.lower[at] != "after":
        return True
    if reading.penn[at + 1] == "VBG" and reading.number[at + 1] < 0:
        return False
    before = at - 1
    while before > 0 and reading.number[before] >= 0:
        before -= 1  # came | two days | after
    followed = before >= 0 and reading.lower[before] in reading.vocabulary.words_of("coming")
    own = reading.number[first]
    return not followed and all(reading.number[n] in (-1, own) for n in range(at + 1, first))


def is_inverted(reading: Reading, subject: int) -> bool:
    """Tell whether the verb before a subject makes its clause a condition: `Should | Acme end the deal,`."""
    at = (reading.phrase_at(subject) or (subject, subject))[0] - 1
    if at < 0 or reading.lower[at] not in reading.vocabulary.words_of("inverted"):
        return False
    return at == 0 or reading.penn[at - 1] in (",", ":", "CC")


def of_noun(reading: Reading, event: Event) -> str | None:
    """Return the status that the instrument's own words, or those before it, give."""
    instrument = event.instrument
    if instrument is None:
        return None
    vocabulary, lower = reading.vocabulary, reading.lower
    for word in lower[instrument.first : instrument.head]:
        if word in vocabulary.qualities:
            found = vocabulary.qualities[word]
            borne = of_bearing(reading, instrument) if found == "reached" else None
            return borne or found  # but close to | a tentative deal
    if borne := of_bearing(reading, instrument):
        return borne
    known = instrument.named or lower[instrument.first] in vocabulary.words_of("definite")
    return "proposed" if not known and is_conditional(reading, event) else None


def of_bearing(reading: Reading, instrument: Instrument) -> str | None:
    """Return the status that the words before an instrument give: `no deal`, `hopes for a truce`."""
    vocabulary, lower, at = reading.vocabulary, reading.lower, instrument.first
    if lower[at] in ("no", "any"):
        return "rejected" if lower[at] == "no" else "proposed"
    if at > 2 and reading.penn[at - 3] == "EX" and lower[at - 1] in vocabulary.words_of("negation"):
        return "rejected"  # there was never | a pact
    to_come = _is_to_come(reading, at) or _is_drafted(reading, at)
    if carried := "proposed" if to_come else _of_carried(reading, at):
        return carried
    if at and lower[at - 1] == "without":
        if "would" in lower[:at] and lower[at] in vocabulary.words_of("definite"):
            return None  # more than they would have had without this deal
        return "rejected" if at > 1 else "proposed"  # ended without a deal; without a deal it would ...
    if at and (lower[at - 1] == "near" or lower[at - 1] in vocabulary.words_of("toward")):
        return "negotiating"
    if at >= 2 and lower[at - 1] in ("for", "on", "to", "of", "about", "in"):
        named = at > 2 and reading.penn[at - 2] in NAME  # Elm Road | in the deal
        bearing = None if named else vocabulary.modality.get(lower[at - 2])
        if (lower[at - 1] == "of" and bearing == "try") or lower[at - 2 : at] == ["due", "to"]:
            return None
        if lower[at - 1] == "for" and at > 2 and bearing is None and reading.penn[at - 2].startswith("V"):
            bearing = vocabulary.modality.get(lower[at - 3])
        return GENERAL.get(bearing or "")
    return None


def _is_drafted(reading: Reading, first: int) -> bool:
    """Tell whether a draft of a new instrument is told of: a draft for | a pact, no draft of | the pact."""
    return reading.lower[first] in ("a", "an") and reading.lower[max(0, first - 2) : first] in _DRAFT


def _of_carried(reading: Reading, first: int) -> str | None:
    """Return the status of a deal in which somebody only tries to do something: in talks to buy X in it."""
    if first < 2 or reading.lower[first - 1] != "in" or reading.lower[first] not in ARTICLES:
        return None
    near = range(first - 2, max(0, first - _CLAUSE), -1)
    verb = next((n for n in near if reading.penn[n].startswith("V")), 0)
    tries = verb and reading.penn[verb] == "VB" and lead(reading, verb).bearings == {"try"}
    return GENERAL["try"] if tries else None


def _is_to_come(reading: Reading, first: int) -> bool:
    """Tell whether `there will be` or the like stands before an instrument: there may be | a pact."""
    be = first - 1
    if be < 2 or reading.lower[be] != "be":
        return False
    at = be - 1
    while at > 0 and reading.penn[at] in ("RB", "MD"):
        at -= 1
    return reading.penn[at] == "EX" and "MD" in reading.penn[at:be]


def where_silent(reading: Reading, event: Event, before: str | None) -> str:
    """Return the status where the sentence gives none: as before, else reached."""
    definite = reading.vocabulary.words_of("definite")
    instrument = event.instrument
    if instrument and ((instrument.named and not before) or _is_lived_by(reading, instrument)):
        return "in_force"
    if before and instrument and reading.lower[instrument.first] in definite:
        return before if not instrument.plural or instrument.is_bare(reading) else "reached"
    return "reached"


def _is_lived_by(reading: Reading, instrument: Instrument) -> bool:
    """Tell whether somebody does something under an instrument all the time: `gets gas | under a treaty`."""
    first = instrument.first
    new = reading.lower[first] not in reading.vocabulary.words_of("definite")
    if first < 2 or reading.lower[first - 1] != "under" or not new:
        return False
    verb = next((n for n in range(first - 1, max(-1, first - _CLAUSE), -1) if reading.penn[n] in FINITE), -1)
    helps = reading.vocabulary.words_of("be have")
    return verb >= 0 and reading.penn[verb] in ("VBZ", "VBP") and reading.lower[verb] not in helps


def _is_condition(reading: Reading, at: int) -> bool:
    return reading.vocabulary.conditions.at(reading.lower, at) is not None


def _past_inserted(reading: Reading, at: int) -> int:
    """Return where what is said of an instrument stands: the pact, however, | is; the pact, which | is."""
    if reading.lower[at : at + 1] != [","]:
        return at
    if reading.penn[at + 1 : at + 2] == ["RB"] and reading.lower[at + 2 : at + 3] == [","]:
        return at + 3
    return at + 2 * (reading.penn[at + 1 : at + 2] == ["WDT"])


def is_open_subject(reading: Reading, instrument: Instrument) -> bool:
    """Tell whether the sentence says of the instrument itself that it awaits something."""
    at = _past_inserted(reading, instrument.last)
    while at < reading.size and (
        reading.penn[at] in ("MD", "RB") or reading.lower[at] in reading.vocabulary.words_of("be")
    ):
        if _is_condition(reading, at):
            return True
        at += 1
    return at < reading.size and _is_condition(reading, at)
