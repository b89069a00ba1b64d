"""Where an agreement stands by a noun of what is done to it: `the signing of a pact`, `talks on a pact`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.bearing import DONE
from onrecord.extractors.agreements.chains import lead
from onrecord.extractors.agreements.event import Event
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.verbs import governing_verb, main_verb, verb_at
from onrecord.phrases.pieces import RELATIVE
from onrecord.syntax.classes import FINITE

_CLAUSE: Final = 15


def finite_behind(reading: Reading, at: int) -> int:
    """Return where the verb stands behind what hangs on an instrument: `talks on a deal for X | fell`."""
    for n in range(at, min(reading.size, at + _CLAUSE)):
        if reading.penn[n] in FINITE:
            return n
        if reading.lower[n] in (",", ";") or reading.penn[n] in RELATIVE:
            break
    return at


def _is_behind(reading: Reading, noun: int) -> bool:
    """Tell whether a sentence of the past goes on from what a noun tells: `left | after the signing of`."""
    first = (reading.phrase_at(noun) or (noun, noun))[0]
    opener = reading.lower[first - 1 : first]
    told = opener == ["with"] and "VBD" in reading.penn[:first]  # the war ended | with the signing of
    led = reading.penn[first - 2 : first - 1] == ["VBD"]  # talks culminated | in
    told |= led and opener in (["in"], ["into"])
    told |= reading.lower[max(0, first - 2) : first] == ["led", "to"]
    through = opener == ["through"] and reading.lower[first] == "the"  # formed a tie | through the signing of
    told |= through and not {"VBD", "VBN"}.isdisjoint(reading.penn[:first])
    return (told or opener in (["after"], ["following"], ["since"])) and "MD" not in reading.penn


def _is_witnessed(reading: Reading, verb: int, noun: int) -> bool:
    """Tell whether somebody has seen what a noun tells: `announced | the signing of a pact`."""
    first = (reading.phrase_at(noun) or (noun, noun))[0]
    if verb < 0 and first > 1 and reading.penn[first - 1] == "IN":
        verb = first - 2  # presided | over
    seen = verb >= 0 and reading.lower[verb] in reading.vocabulary.words_of("witnessing")
    return seen and not lead(reading, verb).bearings and not lead(reading, verb).denied


def _has_happened(reading: Reading, main: int) -> bool:
    """Tell whether the past of a plain verb tells of a deed: the signing of the pact | took place."""
    helps = reading.vocabulary.words_of("be have")
    if main < 0 or reading.penn[main] != "VBD" or reading.lower[main] in helps:
        return False
    return verb_at(reading, main) is None


def happening(reading: Reading, event: Event) -> int:
    """Return the verb that tells where or when a deed came about: the signing of the pact | took place."""
    if event.effect not in ("sign", "approve", "ratify", "effect"):
        return -1
    main = main_verb(reading, finite_behind(reading, event.behind))
    governed = governing_verb(reading, event.trigger[0]) >= 0
    return main if not governed and _has_happened(reading, main) else -1


def status_of_act(reading: Reading, event: Event) -> str | None:
    """Return the status that a noun like `signing of` gives, or what became of the talks on it."""
    main = main_verb(reading, finite_behind(reading, event.behind))
    found = verb_at(reading, main) if main >= 0 else None
    if event.effect == "negotiate" and found and found[1].alone == "fail":
        return "rejected"
    verb = governing_verb(reading, event.trigger[0])
    if event.effect == "negotiate" and (ended := _of_ended(reading, verb)):
        return ended
    negation = reading.vocabulary.words_of("negation")
    if event.effect == "honour" and verb >= 0 and not negation.isdisjoint(reading.lower[verb : event.behind]):
        return "rejected"  # is not a party to
    if event.effect in ("sign", "approve", "ratify", "effect"):
        noun = event.trigger[0]
        if verb >= 0 and event.effect == "approve" and (given := _given(reading, verb)):
            return given
        done = _is_witnessed(reading, verb if verb >= 0 else main, noun) or _is_behind(reading, noun)
        done = done or (verb < 0 and _has_happened(reading, main))
        return DONE[event.effect] if done else "pending"
    left = verb_at(reading, verb) if event.effect == "honour" else None
    if left is not None and left[1].effect in ("end", "pause"):
        return "withdrawn"  # suspended its | compliance with the pact
    if event.effect == "honour" and event.instrument and reading.lower[event.instrument.first] == "any":
        return "proposed"  # their commitment to any pact
    if event.effect in ("end", "breach") and verb >= 0:
        averted = reading.lower[verb] in reading.vocabulary.words_of("averting")
        return "in_force" if averted else DONE[event.effect]
    before = reading.lower[event.trigger[0] - 1] if event.trigger[0] else ""
    if before in ("possible", "proposed", "potential"):
        return "proposed"
    return DONE.get(event.effect)


def _given(reading: Reading, verb: int) -> str:
    """Return the status that the verb gives whose object is approval: | denied | approval of a pact."""
    chain = lead(reading, verb)
    gives = reading.lower[verb] in reading.vocabulary.words_of("allowing")
    if chain.bearings or not (gives or reading.lower[verb] in reading.vocabulary.words_of("barring")):
        return ""
    return DONE["approve"] if gives != chain.denied else "rejected"


def _of_ended(reading: Reading, verb: int) -> str:
    """Return the status that the verb of which talks are the object gives: `broke off | talks on a pact`."""
    ended = verb_at(reading, verb)
    if ended is None or ended[1].effect in ("end", "reject"):
        return "rejected" if ended else ""
    done = ended[1].effect in ("reach", "close") and not lead(reading, verb).bearings
    return "reached" if done and not lead(reading, verb).denied else ""  # concluded | talks on a pact


def noun_before(reading: Reading, verb: int) -> int:
    """Return where the noun that a verb describes ends, or -1: a | motion | to approve it, approving it."""
    noun = verb - 1 - (reading.lower[verb - 1 : verb] == ["to"])
    return max(noun, -1)


def of_motion(reading: Reading, event: Event) -> str:
    """Return what became of the motion to do what a verb says: a motion to | approve the pact | passed."""
    noun = noun_before(reading, event.verb)
    words = reading.vocabulary.words_of
    if noun < 0 or event.frame != "object" or reading.lower[noun] not in words("motion"):
        return ""
    governing = governing_verb(reading, noun)
    told = next((at for at in range(event.last, reading.size) if reading.penn[at] in FINITE), governing)
    told = governing if governing >= 0 else told
    if told < 0 or reading.lower[told] not in words("carrying failing"):
        return ""
    return "done" if reading.lower[told] in words("carrying") else "refuse"
