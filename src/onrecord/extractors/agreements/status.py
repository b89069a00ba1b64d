"""Where an agreement stands, from tense, modality, negation and aspect."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.bearing import DONE, GENERAL, is_asked, of_noun, opener_of, where_silent
from onrecord.extractors.agreements.chains import Lead, lead
from onrecord.extractors.agreements.doers import singled_by
from onrecord.extractors.agreements.doings import finite_behind, of_motion, status_of_act
from onrecord.extractors.agreements.event import Event
from onrecord.extractors.agreements.instruments import Instrument
from onrecord.extractors.agreements.lasting import NOT_YET, stands_as_before
from onrecord.extractors.agreements.meeting import met
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.settling import settled_by
from onrecord.extractors.agreements.subjects import subject
from onrecord.extractors.agreements.verbs import verb_at
from onrecord.phrases.pieces import ARTICLES, RELATIVE
from onrecord.syntax.classes import FINITE

#: What a bearing makes of a class of verbs.
_BENT: Final = {
    "negotiate": {"hope": "proposed", "threat": "proposed"},
    "sign": dict.fromkeys(("future", "yet", "try", "near", "loose"), "pending"),
    "close": {"future": "pending", "hope": "pending"},
    "approve": dict.fromkeys(("future", "hope", "try", "near", "yet", "await"), "pending"),
    "ratify": dict.fromkeys(("future", "hope", "try", "near", "yet", "await"), "pending"),
    "effect": {
        "future": "pending",
        "hope": "pending",
        "try": "pending",
        "near": "pending",
        "yet": "pending",
        "fail": "withdrawn",
    },
    "end": {
        "future": "withdrawn",
        "loose": "withdrawn",
        **dict.fromkeys(("hope", "try", "near", "threat", "fail", "refuse", "yet"), "in_force"),
    },
    "pause": dict.fromkeys(("hope", "try", "threat", "fail", "refuse", "yet"), "in_force"),
    "breach": {
        "future": "broken",
        "loose": "broken",
        **dict.fromkeys(("hope", "near", "threat", "fail", "refuse", "yet"), "in_force"),
    },
    "stay": {"future": "in_force", "hope": "in_force", "fail": "withdrawn", "refuse": "withdrawn"},
    "reject": dict.fromkeys(("threat", "hope", "try"), "pending"),
    "honour": {"fail": "broken", "refuse": "broken"},
    "renew": {
        "fail": "withdrawn",
        "refuse": "withdrawn",
        **dict.fromkeys(("future", "hope", "try", "near"), "in_force"),
    },
    "fail": {"future": "in_force", "hope": "in_force"},
    "expire": {"future": "in_force"},
}
#: What comes of an agreement that is made: not expected to be signed before May.
_LATER: Final = frozenset({"close", "sign", "approve", "ratify", "effect"})
#: What is so while somebody is still doing it.
_UNDER_WAY: Final = {"reach": "negotiating", "close": "negotiating", "sign": "pending"}
_KEPT: Final = frozenset(
    {
        "honour",
        "propose",
        "foresee",
        "negotiate",
        "reject",
        "expire",
        "await",
        "advance",
        "emerge",
        "remote",
        "approve",
    }
)
_ORDER: Final = ("await", "refuse", "yet", "fail", "try", "threat", "hope", "near", "loose", "future")
_NOBODY: Final = frozenset({"no", "none", "nobody", "nothing", "neither"})
_PAST: Final = frozenset({"VBD", "VBN"})
_CLAUSE: Final = 15
_HELPED: Final = 4
#: Behind them somebody no longer tells what is denied.
_PARTING: Final = frozenset({",", ";", "and", "but", "while"})


def status(reading: Reading, event: Event, before: str | None) -> str:
    """Return the status of an event; `before` is what was said of the agreement earlier."""
    if event.frame in ("under", "contents") and _is_unreal(reading, event):
        return "rejected"
    if event.frame in ("contents", "noun") and before is None and _is_imagined(reading, event):
        return "proposed"
    found = _of_verb(reading, event) if event.verb >= 0 and event.effect in DONE else None
    if event.verb >= 0 and reading.lower[event.verb] in reading.vocabulary.words_of("have"):
        found = _of_having(reading, event, found)
    if found is None and event.frame == "act":
        found = status_of_act(reading, event)
    if before and stands_as_before(reading, event, found, before):
        return before
    if found == "in_force" and _is_told_of(reading, event):
        found = of_noun(reading, event) or "reached"
    if event.effect == "stance" and event.instrument and reading.lower[event.instrument.first] in ARTICLES:
        found = "proposed"
    found = found or of_noun(reading, event) or where_silent(reading, event, before)
    to_come = found == "in_force" and event.effect == "effect" and reading.penn[event.verb] == "VBZ"
    if to_come and _is_scheduled(reading, event.trigger[1]):
        return "pending"
    halfway = event.effect == "ratify" and found == "in_force"  # ratified by one side, to be approved by all
    if (to_come or halfway or found in ("reached", "signed", "proposed")) and reading.awaits():
        return "pending"
    return found


def _is_scheduled(reading: Reading, behind: int) -> bool:
    """Tell whether what takes effect, as told before `behind`, is still to do so.

    `takes effect | once 55 states have joined`, `the pact, which takes effect in May, | will cut tolls`.
    """
    words, rest = reading.vocabulary.words_of, reading.lower[behind:]
    rest = rest[rest[:1] == ["only"] :]  # takes effect | only | if Acme agrees
    once = bool(rest) and rest[0] in words("time condition")
    return once or not words("future").isdisjoint(rest)


def _of_having(reading: Reading, event: Event, found: str | None) -> str | None:
    """Return where an agreement stands that somebody has, where `found` is what the verb gives."""
    chain = lead(reading, event.verb)
    if chain.denied:
        return "rejected"  # has no pact, does not have one
    hoped = found == "in_force" and bool(chain.bearings & {"future", "hope"})
    struck = found == "in_force" and event.instrument is not None and _is_new(reading, event.instrument)
    return of_noun(reading, event) or ("proposed" if hoped else "reached" if struck else found)


def _is_told_of(reading: Reading, event: Event) -> bool:
    """Tell whether what is confirmed is only that there is a new agreement: `confirmed | a deal`."""
    verb, instrument = verb_at(reading, event.verb), event.instrument
    if event.effect != "honour" or verb is None or verb[1].agent != "voice" or instrument is None:
        return False
    fresh = reading.lower[instrument.first] in ("a", "an") or of_noun(reading, event) in NOT_YET
    fresh |= instrument.plural and instrument.first == instrument.start
    return fresh and not lead(reading, event.verb).denied


def _is_new(reading: Reading, instrument: Instrument) -> bool:
    """Tell whether who has an agreement has just made it: `we have a deal`, `an agreement in principle`."""
    return instrument.kind == "deal" or reading.lower[instrument.last - 1] == "principle"


def _is_unreal(reading: Reading, event: Event) -> bool:
    """Tell whether an agreement only would have held something: `the deal would have given Acme`."""
    begin = event.comma if event.comma >= 0 else event.verb - _HELPED
    end = min(reading.size - 1, event.comma + _CLAUSE) if event.comma >= 0 else event.verb
    unreal = (at for at in range(max(0, begin), end) if reading.lower[at : at + 2] == ["would", "have"])
    return any(reading.lower[at + 2 : at + 3] != ["to"] for at in unreal)


def _is_imagined(reading: Reading, event: Event) -> bool:
    """Tell whether an agreement that is not yet would hold something: `a new deal would include ...`."""
    instrument = event.instrument
    if instrument is None or reading.lower[instrument.first] not in ("a", "an", "any"):
        return False
    if event.frame == "contents":
        return "would" in reading.lower[instrument.last : event.verb]
    verb = finite_behind(reading, instrument.last)  # a pact with Oslo | might help
    may = reading.vocabulary.words_of("possible") | {"would"}
    imagined = not may.isdisjoint(reading.lower[verb : verb + 1])
    return imagined and reading.penn[instrument.first - 1] != "IN"


def _bearings(reading: Reading, event: Event, chain: Lead) -> set[str]:
    """Return what the verb chain and the opening of the clause say of an event."""
    found = set(chain.bearings)
    if found == {"hope"} and not chain.denied and _was_able(reading, event.verb):
        found = {"done"}
    if chain.doers and (singled := singled_by(reading, list(chain.doers))) >= 0:
        found = set(lead(reading, singled).bearings) or {"done"}  # became the sixth | to ratify
    if "glad" in found and reading.lower[event.verb - 2 : event.verb] == ["to", "have"]:
        found = {"done"}  # glad to have signed
    if "glad" in found:  # pleased to be able to sign, but pleased to sign
        found = (found | {"done"}) - {"glad", "hope"} if "hope" in found else (found | {"future"}) - {"glad"}
    if is_asked(reading, event.verb) or _is_choice(reading, event.verb):
        found.add("hope")
    if moved := of_motion(reading, event):
        begun = event.effect == "negotiate" and moved == "done"  # approved a motion to | negotiate a pact
        found = {"try" if begun else moved}
    found |= _sought(reading, event, found)
    opener = opener_of(reading, event)
    attached = event.frame == "passive" and event.instrument and event.verb == event.instrument.last
    if event.frame == "passive" and event.instrument is None:
        attached = chain.first == event.verb  # if it kept the truce | agreed by both
    told = reading.is_headline and "after" in reading.lower[: chain.first]
    if opener == "condition" and not attached:
        found.add("hope")
    elif opener == "time" and not told and _is_present(reading, chain.first, event.verb):
        found.add("future")  # but Shares rise after Acme | agrees to buy Zane
    return found


def _sought(reading: Reading, event: Event, bearings: set[str]) -> set[str]:
    """Return what it bears on a verb that people meet for it: held talks with Acme | to reach a deal."""
    aim = bearings == {"future"} and reading.penn[event.verb] == "VB"
    return {"try"} if aim and met(reading, event) else set()


def _is_present(reading: Reading, first: int, verb: int) -> bool:
    """Tell whether a verb chain stands in the present, whatever its tag: `after nurses | sign`."""
    bare = first == verb and reading.penn[verb] == "VB" and reading.lower[verb - 1] != "to"
    return bare or any(tag in ("VBZ", "VBP") for tag in reading.penn[first : verb + 1])


def _was_able(reading: Reading, verb: int) -> bool:
    """Tell whether somebody could do what the verb says, and did: `have been able | to agree`."""
    at = verb - 3
    while at > 0 and reading.penn[at] == "RB":
        at -= 1
    past = at >= 0 and reading.lower[at] in reading.vocabulary.words_of("be") and reading.penn[at] in _PAST
    return past and reading.lower[verb - 2 : verb] == ["able", "to"]


def _is_choice(reading: Reading, verb: int) -> bool:
    """Tell whether a verb only says what else one may do: a week to accept or | reject it."""
    return reading.lower[verb - 1 : verb] == ["or"] and reading.penn[verb - 2] == reading.penn[verb] == "VB"


def _of_verb(reading: Reading, event: Event) -> str:
    """Return the status that the verb of an event gives, with what bears on it: `failed to sign`."""
    acting = settled_by(reading, event)
    chain = lead(reading, acting)
    bearings = _bearings(reading, event, chain)
    if acting != event.verb and "would" not in reading.lower[chain.first : acting]:
        bearings.discard("future")  # Acme will pay $5 to settle: they have agreed
    instrument = event.instrument
    doubted = chain.denied and _is_doubted(reading, chain.first, event.verb)
    denied = (chain.denied and not doubted) or bool(instrument and reading.lower[instrument.first] == "no")
    denied ^= _is_disputed(reading, chain.first)
    denied ^= event.frame == "agree" and reading.lower[event.verb + 1 : event.verb + 3] == ["to", "no"]
    behind = (
        instrument is not None and event.frame == "passive" and instrument.last <= chain.first == event.verb
    )
    if not behind and not (instrument and reading.lower[instrument.first] == "no"):
        denied ^= _is_nobody(reading, chain.first)
    past = (reading.penn[event.verb] in ("VBD", "VBN") and not bearings) or bearings == {"done"}
    past_it = "longer" in reading.lower[max(0, event.verb - _HELPED) : event.verb]
    if denied and past_it and DONE[event.effect] == "in_force":
        return "withdrawn"
    if denied and opener_of(reading, event) != "condition":
        following = set(reading.lower[chain.first : event.verb + _CLAUSE])
        delayed = "before" in following and "future" in bearings
        delayed |= event.frame == "passive" and _is_perfect(reading, chain.first, event.verb)
        if (delayed and event.effect in _LATER) or reading.vocabulary.words_of("later") & following:
            bearings.add("yet")
        return _denied(event.effect, bearings)
    if event.effect in ("negotiate", "emerge") and past and not _is_under_way(reading, event):
        return "reached"
    if event.effect == "expire" and past:
        return "withdrawn"
    bearing = next((bearing for bearing in _ORDER if bearing in bearings), None)
    if bearing is None:
        done = DONE[event.effect]
        return _UNDER_WAY.get(event.effect, done) if _is_doing(reading, event, chain) else done
    bent = _BENT.get(event.effect, {}).get(bearing)
    if bent is None and event.effect in _KEPT:
        return "rejected" if bearing == "refuse" else DONE[event.effect]
    return bent or GENERAL[bearing]


def _is_doubted(reading: Reading, first: int, verb: int) -> bool:
    """Tell whether something may come about or not: `might not | close`, but could not reach a deal."""
    near = range(first, min(verb, first + _HELPED))
    doubts = reading.vocabulary.words_of("doubting")
    may = next((at for at in near if reading.lower[at] in doubts and reading.penn[at] == "MD"), -1)
    return may >= 0 and reading.lower[may + 1] == "not" and "have" not in reading.lower[may:verb]


def _is_perfect(reading: Reading, first: int, verb: int) -> bool:
    """Tell whether a verb chain says what has, or has not, been done up to now: `has not been | signed`."""
    helps = reading.lower[first:verb]
    return "been" in helps and ("has" in helps or "have" in helps)


def _is_doing(reading: Reading, event: Event, chain: Lead) -> bool:
    """Tell whether somebody is at it just now: `is finalizing a deal`."""
    helped = reading.vocabulary.words_of("be").isdisjoint(reading.lower[chain.first : event.verb])
    return reading.penn[event.verb] == "VBG" and not helped


def _is_under_way(reading: Reading, event: Event) -> bool:
    """Tell whether what was done only led towards an agreement: `moved toward a deal`, `neared a deal`."""
    last = reading.lower[event.trigger[1] - 1]
    closer = not {"close", "closer"}.isdisjoint(reading.lower[event.trigger[0] : event.trigger[1]])
    being = "being" in reading.lower[max(0, event.verb - 2) : event.verb]  # a pact is | being negotiated
    found = verb_at(reading, event.verb)
    talked = found is not None and found[1].lemma == "discuss"  # they | discussed | a pact
    talked |= reading.lower[event.verb - 1] in ("began", "begun")  # they began | negotiating | a pact
    return (
        being
        or closer
        or talked
        or last in ("toward", "towards", "on", "over", "about", "for")
        or last.startswith("near")
    )


def _is_nobody(reading: Reading, first: int) -> bool:
    """Tell whether nobody does what the verb chain at `first` says: `none of the banks agreed`."""
    if _NOBODY.isdisjoint(reading.lower):
        return False
    who = subject(reading, first)
    related = reading.lower[first - 2 : first - 1] == ["of"] and reading.penn[first - 1] in RELATIVE
    counted = related and reading.lower[first - 3] in _NOBODY  # X and Y, neither of which | signed
    return counted or (bool(who) and reading.lower[who[0][0]] in _NOBODY)


def _is_disputed(reading: Reading, first: int) -> bool:
    """Tell whether somebody denies the clause whose verb chain begins at `first`: `denied that ...`."""
    words = reading.vocabulary.words_of
    for at in range(first - 1, max(-1, first - _CLAUSE), -1):
        if reading.lower[at] in words("denial"):
            return True
        led = at == first - 1 and reading.penn[at] == "IN" and reading.penn[first] == "VBG"
        if led or reading.lower[at] in _PARTING or reading.penn[at] in FINITE:
            return False  # denied wrongdoing | but agreed, denied guilt | in agreeing
    return False


def _denied(effect: str, bearings: set[str]) -> str:
    """Return the status where what the verb says is denied."""
    if effect in ("end", "breach", "fail", "expire", "reject", "pause"):
        return "in_force"
    if effect in ("stay", "renew"):
        return "withdrawn"
    if effect == "effect" and not bearings & {"future", "hope"}:
        return "pending"  # has not entered into force
    if effect == "honour":
        return "rejected" if bearings & {"future", "hope"} else "broken"
    if "yet" in bearings:
        return "pending" if effect in ("approve", "ratify", "effect", "sign", "close") else "negotiating"
    return "rejected"
