"""Events: which verb or noun speaks of which instrument, and how."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.extractors.agreements.clauses import added, predicated, reduced, under
from onrecord.extractors.agreements.event import Event
from onrecord.extractors.agreements.governing import governing
from onrecord.extractors.agreements.instruments import Instrument, instruments
from onrecord.extractors.agreements.naming import can_agree
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.verbs import lead, verb_at

#: What a verb must do to an agreement so that a weak noun, a contract or a paper is one.
_ENOUGH: Final = {
    "weak": frozenset(
        {"propose", "reach", "close", "sign", "negotiate", "end", "breach", "approve", "ratify", "reject"}
    ),
    "paper": frozenset({"sign", "ratify", "breach", "end", "honour", "bind"}),
    "contract": frozenset({"sign", "negotiate", "ratify", "breach", "end", "expire"}),
}
#: What is done to a deal that somebody bargains for.
_BARGAINED: Final = frozenset({"agree", "reach", "negotiate", "reject", "approve", "ratify"})
#: What comes of an agreement after it was made.
_LATER: Final = frozenset({"fail", "end", "breach", "expire", "effect", "reject", "await"})
#: What becomes of an agreement by itself.
_STANDS: Final = frozenset({"stay", "fail", "expire", "effect"})


def instrument_events(reading: Reading) -> Iterator[Event]:
    """Yield an event for each instrument of a sentence."""
    for instrument in instruments(reading):
        event = _event(reading, instrument)
        if _is_enough(reading, event, instrument):
            yield event


def _event(reading: Reading, instrument: Instrument) -> Event:
    to_be = reading.lower[instrument.last : instrument.last + 2] == ["to", "be"]
    event = (
        (reduced(reading, instrument.last) if to_be else None)
        or governing(reading, instrument)
        or under(reading, instrument)
        or _outlasting(reading, instrument)
        or reduced(reading, instrument.last)
        or predicated(reading, instrument)
        or added(reading, instrument.last)
        or Event("noun", "", instrument.phrase)
    )
    if event.frame in ("noun", "under", "contents"):
        event.trigger = (instrument.head, instrument.head + max(1, min(3, instrument.last - instrument.head)))
        if instrument.named:
            event.trigger = (instrument.head, instrument.head + 1)
    event.instrument = instrument
    return event


def _outlasting(reading: Reading, instrument: Instrument) -> Event | None:
    """Return what becomes of an instrument behind what says how it was made.

    `The truce, signed in 2019, | collapsed`, `a truce signed in 2019 | collapsed`.
    """
    made = reduced(reading, instrument.last)
    if made is None or made.frame != "passive":
        return None
    main = predicated(reading, instrument)
    if main is None or main.verb <= made.verb:
        return None
    if reading.lower[instrument.last] != ",":
        return main if main.effect in _LATER else None
    if main.effect == "stay" and instrument.kind != "contract" and not reading.holds(main.verb):
        return main
    helped = verb_at(reading, made.verb)  # by who stands between the parties: brokered by Finland
    holds = main.frame == "contents" and helped is not None and helped[1].agent == "between"
    return main if main.effect in _LATER or holds else None


def _is_enough(reading: Reading, event: Event, instrument: Instrument) -> bool:
    """Tell whether a noun that seldom means an agreement means one here."""
    if instrument.kind == "contract" and _is_bargained(reading, event.trigger[0]):
        return True
    if _is_unity(reading, event, instrument):
        return False
    if instrument.kind == "settlement" and instrument.first == instrument.head and event.effect == "propose":
        return False
    if instrument.kind == "deal" and (event.frame in ("noun", "contents") or _is_debt(reading, event)):
        return reading.vocabulary.offerings.isdisjoint(reading.lower)
    if instrument.kind == "weak" and instrument.plural and not _is_shared(reading, instrument.last):
        return False
    if instrument.kind == "paper" and not (instrument.named or event.effect in ("sign", "ratify", "bind")):
        return event.frame == "contents" and _is_shared(reading, instrument.last)
    if instrument.kind not in _ENOUGH or event.effect in _ENOUGH[instrument.kind]:
        return True
    stands = event.frame in ("contents", "under") or (
        event.frame == "alone" and event.effect in _STANDS and not lead(reading, event.verb).bearings
    )
    if instrument.kind == "weak" and stands and _is_taken_up(reading, event, instrument):
        return True
    return instrument.kind == "weak" and _is_shared(reading, instrument.last)


def _is_taken_up(reading: Reading, event: Event, instrument: Instrument) -> bool:
    """Tell whether a known agreement is meant: `the 1922 compact`, `the new arrangement lets members ...`."""
    dated = all(reading.penn[at] == "CD" for at in range(instrument.start, instrument.head))
    binds = event.frame == "alone" or (
        event.frame == "contents" and reading.lower[event.verb] in reading.vocabulary.binding
    )
    return (dated or binds) and reading.lower[instrument.first] in reading.vocabulary.words_of("definite")


def _is_bargained(reading: Reading, at: int) -> bool:
    """Tell whether the verb at `at` speaks of bargaining: agreed, shook hands on, came | to terms on."""
    together = reading.lower[at + 1 : at + 3] == ["to", "terms"]
    return together or reading.lower[at].startswith(("agree", "reach", "shook", "shak", "hammer", "thrash"))


def _is_debt(reading: Reading, event: Event) -> bool:
    """Tell whether a debt deal may be sold, not bargained for: `reached a debt deal with its creditors`."""
    head = event.instrument.head if event.instrument else 0
    return reading.lower[head - 1 : head] == ["debt"] and event.effect not in _BARGAINED


def _is_unity(reading: Reading, event: Event, instrument: Instrument) -> bool:
    """Tell whether `agreement` only means thinking alike: `there is wide agreement that ...`."""
    if event.frame != "noun" or instrument.plural or instrument.named or instrument.first < instrument.start:
        return False
    if instrument.kind == "settlement":
        return True
    before = reading.lower[instrument.first - 1] if instrument.first else ""
    return before in reading.vocabulary.words_of("be") | reading.vocabulary.words_of("have")


def _is_shared(reading: Reading, at: int) -> bool:
    """Tell whether `with X` or `between X and Y` stands at `at`."""
    words = reading.vocabulary.words_of
    if at + 1 >= len(reading) or reading.lower[at] not in words("partner") | words("pair"):
        return False
    phrase = reading.phrase_at(at + 1)
    return phrase is not None and can_agree(reading, phrase)
