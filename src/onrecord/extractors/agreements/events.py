"""Events: which verb or noun speaks of which instrument, and how."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from attrs import define, field

from onrecord.extractors.agreements.instruments import Instrument, instruments, is_headline_verb
from onrecord.extractors.agreements.members import can_agree, members_from
from onrecord.extractors.agreements.reading import FINITE, RELATIVE, Phrase, Reading
from onrecord.extractors.agreements.verbs import is_passive, lead, main_verb, verb_at

_LOOK: Final = 40
_LONGEST_VERB: Final = 6
_TALKS: Final = 12
_OPENS_OBJECT: Final = frozenset({"DT", "PRP", "PRP$", "NNP", "NNPS", "NN", "NNS", "JJ"})
_ENDS: Final = frozenset({";", ":", "?"})
#: What a verb must do to an agreement so that a weak noun, a contract or a paper is one.
_ENOUGH: Final = {
    "weak": frozenset({"reach", "close", "sign", "negotiate", "end", "breach", "approve", "ratify"}),
    "paper": frozenset({"sign", "ratify", "breach", "end", "honour"}),
    "contract": frozenset({"sign", "negotiate", "breach", "end", "expire"}),
}


@define
class Event:
    """An agreement that a sentence speaks of.

    Attributes:
        frame: `object` (the verb governs the instrument), `passive`, `alone` (the instrument is
            its subject), `agree`, `settle`, `contents` (the instrument is said to hold
            something), `under`, `act` (a noun of doing: `breach of`), or `noun`.
        effect: The class of the verb or noun; empty where the instrument stands for itself.
        trigger: The words that tell it.
        verb: Where its main verb stands; -1 without one.
        comma: Where the comma behind `Under the agreement` stands; -1 elsewhere.
        instrument: The instrument, where one is named.
        others: Further names of the instrument in the sentence.
    """

    frame: str
    effect: str
    trigger: Phrase
    verb: int = -1
    comma: int = -1
    instrument: Instrument | None = None
    others: list[Instrument] = field(factory=list)

    @property
    def last(self) -> int:
        """Where trigger and instrument end, whichever is later."""
        return max(self.trigger[1], self.behind)

    @property
    def behind(self) -> int:
        """Where the instrument ends, with what is in apposition to it; else the trigger."""
        if self.instrument is None:
            return self.trigger[1]
        beside = [one.last for one in self.others if 0 <= one.first - self.instrument.last <= 1]
        return max([self.instrument.last, *beside])


def instrument_events(reading: Reading) -> Iterator[Event]:
    """Yield an event for each instrument of a sentence."""
    for instrument in instruments(reading):
        event = _event(reading, instrument)
        if _is_enough(reading, event, instrument):
            yield event


def _event(reading: Reading, instrument: Instrument) -> Event:
    to_be = reading.lower[instrument.last : instrument.last + 2] == ["to", "be"]
    event = (
        (_reduced(reading, instrument.last) if to_be else None)
        or _governing(reading, instrument)
        or _under(reading, instrument)
        or _reduced(reading, instrument.last)
        or _predicated(reading, instrument)
        or Event("noun", "", instrument.phrase)
    )
    if event.frame in ("noun", "under", "contents"):
        event.trigger = (instrument.head, instrument.head + max(1, min(3, instrument.last - instrument.head)))
        if instrument.named:
            event.trigger = (instrument.head, instrument.head + 1)
    event.instrument = instrument
    return event


def _is_enough(reading: Reading, event: Event, instrument: Instrument) -> bool:
    """Tell whether a noun that seldom means an agreement means one here."""
    if instrument.kind == "contract" and reading.lower[event.trigger[0]].startswith(("agree", "reach")):
        return True
    if _is_unity(reading, event, instrument):
        return False
    if instrument.kind == "settlement" and instrument.first == instrument.head and event.effect == "propose":
        return False
    if instrument.kind == "deal" and event.frame in ("noun", "contents"):
        return reading.vocabulary.offerings.isdisjoint(reading.lower)
    if instrument.kind == "weak" and instrument.plural and not _is_shared(reading, instrument.last):
        return False
    if instrument.kind == "paper" and not (instrument.named or event.effect in ("sign", "ratify")):
        return False
    if instrument.kind not in _ENOUGH or event.effect in _ENOUGH[instrument.kind]:
        return True
    return instrument.kind == "weak" and _is_shared(reading, instrument.last)


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


# ----------------------------------------------------------------- before the instrument


def outer_start(reading: Reading, at: int) -> int:
    """Return where `the terms of` and the like before `at` begins, or `at`."""
    for _ in range(2):
        if at < 2 or reading.lower[at - 1] not in ("of", "in", "to", "for"):
            return at
        outer = reading.phrase_at(at - 2)
        if not outer or outer[1] != at - 1 or reading.lower[at - 2] not in reading.vocabulary.parts:
            return at
        at = outer[0]
    return at


def _governing(reading: Reading, instrument: Instrument) -> Event | None:
    """Return the event before the instrument; who only judges it gives way to who made it."""
    event = _governed(reading, instrument)
    if event and event.effect == "stance":
        made = _reduced(reading, instrument.last)
        return made if made and made.frame == "passive" else event
    return event


def _governed(reading: Reading, instrument: Instrument) -> Event | None:
    """Return the event of the verb or noun before the instrument that governs it."""
    at = outer_start(reading, instrument.first)
    if event := _act(reading, at):
        return event
    while at > 1 and reading.penn[at - 1] == "RB":
        at -= 1
    for length in range(1, min(at, _LONGEST_VERB) + 1):
        begin = at - length
        found = verb_at(reading, begin)
        if found and found[0] == length and found[1].effect and _is_verb(reading, begin):
            if found[1].effect in ("agree", "settle") or _is_clause_verb(reading, begin, instrument.last):
                return None
            return Event("object", found[1].effect, (begin, at), begin)
    return None


def _is_clause_verb(reading: Reading, verb: int, after: int) -> bool:
    """Tell whether the verb has a whole clause as its object: `expects the pact will hold`."""
    if after >= len(reading):
        return False
    if reading.lower[verb] in reading.vocabulary.words_of("thought"):
        return reading.penn[after] in FINITE or reading.penn[after] == "TO"
    makes = reading.lower[verb].startswith(("mak", "made"))
    return (
        makes
        and reading.penn[after] in ("JJ", "RB", "VB", "JJR")
        and reading.lower[after] not in ("later", "earlier")
    )


def _is_verb(reading: Reading, at: int) -> bool:
    """Tell whether the word at `at`, which has the form of a verb, is one."""
    if reading.penn[at].startswith("V") or is_headline_verb(reading, at):
        return True
    if at and (reading.penn[at - 1] in ("TO", "MD") or reading.penn[at - 1].startswith("VB")):
        return True
    return reading.number[at] < 0 and reading.penn[at] != "IN"


def _act(reading: Reading, at: int) -> Event | None:
    """Return the event of a noun like `breach of` that ends before `at`."""
    if (talks := _talks(reading, at)) >= 0:
        return Event("act", "negotiate", (talks, talks + 1))
    if at < 2 or reading.lower[at - 1] not in ("of", "with", "from", "to", "on", "for"):
        return None
    if at > 3 and reading.lower[at - 4 : at - 1] == ["entry", "into", "force"]:
        return Event("act", "effect", (at - 4, at - 1))
    effect = reading.vocabulary.acts.get(reading.lower[at - 2])
    return Event("act", effect, (at - 2, at - 1)) if effect else None


def _talks(reading: Reading, at: int) -> int:
    """Return where `talks` stands before `with X on`, or `with X over`, that ends before `at`; else -1."""
    words = reading.vocabulary.words_of
    if at < 4 or reading.lower[at - 1] not in words("about") | {"for", "toward", "towards"}:
        return -1
    for opener in range(at - 2, max(0, at - _TALKS), -1):
        if reading.lower[opener] in words("partner") | words("pair"):
            members, end = members_from(reading, opener + 1, paired=True)
            held = members and end == at - 1 and reading.vocabulary.acts.get(reading.lower[opener - 1])
            return opener - 1 if held == "negotiate" else -1
    return -1


# ----------------------------------------------------------------- behind the instrument


def _reduced(reading: Reading, at: int) -> Event | None:
    """Return the event of a clause that hangs on the instrument without a pronoun.

    `an agreement reached last week`, `a pact to be signed`, `the deal Mr. Lee had struck`.
    """
    if reading.lower[at : at + 1] == [","] and _is_inserted(reading, at + 1):
        at += 1
    while at < len(reading) and reading.penn[at] == "RB":
        at += 1
    if at >= len(reading):
        return None
    future = 2 if reading.lower[at : at + 2] == ["to", "be"] else 0
    found = verb_at(reading, at + future)
    if reading.lower[at] in reading.vocabulary.words_of("have"):
        return None
    if found and found[1].effect and (future or reading.penn[at] in ("VBN", "VBD")):
        end = at + future + found[0]
        if not _has_object(reading, end) and not (reading.penn[at] == "VBD" and found[1].alone):
            return Event("passive", found[1].effect, (at + future, end), at + future)
    if reading.lower[at] in ("that", "which"):
        at += 1
    inner, end = members_from(reading, at, paired=True)
    if not inner or reading.penn[at] in RELATIVE:
        return None
    while end < len(reading) and reading.penn[end] == "RB":
        end += 1
    return _object_relative(reading, end)


def _is_inserted(reading: Reading, at: int) -> bool:
    """Tell whether a participle between commas stands at `at`: `the pact, worked out in May, gives`."""
    tag = reading.penn[at : at + 1]
    if tag != ["VBD"]:
        return tag == ["VBN"]
    comma = next((n for n in range(at, min(len(reading), at + _LOOK)) if reading.lower[n] == ","), -1)
    return comma > 0 and reading.penn[comma + 1 : comma + 2] in (["VBZ"], ["VBD"], ["VBP"], ["MD"])


def _object_relative(reading: Reading, at: int) -> Event | None:
    main = at if reading.penn[at : at + 1] == ["VBN"] else main_verb(reading, at)
    found = verb_at(reading, main) if main >= 0 else None
    if not found or not found[1].effect or found[1].effect in ("agree", "settle"):
        return None
    if _has_object(reading, main + found[0]) or is_passive(reading, at, main):
        return None
    return Event("object", found[1].effect, (main, main + found[0]), main)


def _has_object(reading: Reading, at: int) -> bool:
    """Tell whether a noun phrase that names no time stands at `at`."""
    phrase = reading.phrase_at(at)
    begins = phrase is not None and phrase[0] == at and reading.penn[at] in _OPENS_OBJECT
    return begins and not reading.is_time(phrase or (at, at + 1))


def _predicated(reading: Reading, instrument: Instrument) -> Event | None:
    """Return the event of the verb whose subject the instrument is."""
    if not _can_be_subject(reading, instrument.first, instrument.last):
        return None
    relative: Event | None = None
    for at, is_relative in _groups(reading, instrument.last):
        event = _predicate(reading, at)
        if is_relative:
            relative = relative or event
        elif event and (event.frame != "contents" or not relative or relative.frame == "contents"):
            return event
    return relative


def _can_be_subject(reading: Reading, first: int, last: int) -> bool:
    """Tell whether what stands before and behind the instrument lets it be a subject."""
    at = outer_start(reading, first)
    if at == 0:
        return True
    tag, word, words = reading.penn[at - 1], reading.lower[at - 1], reading.vocabulary.words_of
    if tag in ("IN", "TO"):
        return word in words("opener")
    if not tag.startswith("V") or word in words("speech") | words("thought") | words("be"):
        return True
    return reading.penn[last : last + 1] in (["VBD"], ["VBZ"], ["MD"])


def _groups(reading: Reading, at: int) -> Iterator[tuple[int, bool]]:
    """Yield the finite verb groups behind the instrument: of its relative clause, then its own."""
    begin, end = at, min(len(reading), at + _LOOK)
    pending = closed = False
    while at < end:
        tag, word = reading.penn[at], reading.lower[at]
        if tag in RELATIVE or (word == "that" and tag != "DT"):
            pending, closed = True, at > 0 and reading.lower[at - 1] == ","
        elif word in _ENDS or word in reading.vocabulary.words_of("break"):
            return
        elif tag in FINITE or (reading.tells(at) and at == begin):
            yield at, pending
            if not pending or not closed:
                return
            pending = False
            at = max(at, main_verb(reading, at))
            while at + 1 < end and reading.lower[at] != ",":
                at += 1
        at += 1


def _predicate(reading: Reading, at: int) -> Event | None:
    """Return the event that the verb group at `at` tells of its subject."""
    main = main_verb(reading, at)
    found = verb_at(reading, main)
    passive = is_passive(reading, at, main)
    if found and passive and found[1].effect not in ("", "agree", "settle", "stance"):
        return Event("passive", found[1].effect, (main, main + found[0]), main)
    if found and found[1].alone and not passive:
        return Event("alone", found[1].alone, (main, main + found[0]), main)
    words = reading.vocabulary.words_of
    valid = reading.lower[main + 2 : main + 3]
    if (
        reading.lower[main] in words("be")
        and reading.lower[main + 1 : main + 2] == ["in"]
        and valid
        and valid[0] in words("validity")
    ):
        return Event("alone", "effect", (main, main + 3), main)
    if bearing := _near(reading, main):
        return Event("noun", f"be {bearing}", (main, main + 2), main)
    own = main_verb(reading, at, through=False)
    if reading.holds(own) and not is_passive(reading, at, own):
        return Event("contents", "", (own, own + 1), own)
    return None


def _near(reading: Reading, main: int) -> str:
    """Return how near an agreement is said to be: `is close` is `try`, `is likely` is `hope`."""
    after = reading.lower[main + 1 : main + 3]
    if not after or reading.lower[main] not in reading.vocabulary.words_of("be") or after[1:] == ["to"]:
        return ""
    bearing = reading.vocabulary.modality.get(after[0], "")
    return bearing if bearing in ("hope", "try") else ""


def _under(reading: Reading, instrument: Instrument) -> Event | None:
    """Return the event of `Under the agreement, X will ...`, or of what is said of it in between.

    `Under the pact, which was signed on Monday, ...`, `Under a pact signed in May, ...`.
    """
    if not _is_under(reading, outer_start(reading, instrument.first)):
        return None
    stop = min(len(reading), instrument.last + 25)
    comma = next((i for i in range(instrument.last, stop) if reading.lower[i] == ","), -1)
    if _is_clause(reading, instrument.last):
        return Event("under", "", instrument.phrase, comma=instrument.last - 1)
    inner = _reduced(reading, instrument.last)
    if 0 < comma < len(reading) - 1 and reading.penn[comma + 1] in RELATIVE:
        inner = inner or (_predicate(reading, comma + 2) if comma + 2 < stop else None)
        comma = next((i for i in range(comma + 1, stop) if reading.lower[i] == ","), -1)
    if comma < 0:
        return None
    told = inner is not None and inner.frame in ("passive", "alone") and inner.last <= comma
    event = inner if inner and told else Event("under", "", instrument.phrase)
    event.comma = comma
    return event


def _is_clause(reading: Reading, at: int) -> bool:
    """Tell whether a subject and its finite verb stand at `at`."""
    members, end = members_from(reading, at, paired=True)
    while end < len(reading) and reading.penn[end] == "RB":
        end += 1
    if not members or end >= len(reading) or reading.penn[at] in RELATIVE:
        return False
    return reading.penn[end] in ("MD", "VBZ", "VBP") or (
        reading.penn[end] == "VBD" and reading.penn[at] == "PRP"
    )


def _is_under(reading: Reading, at: int) -> bool:
    """Tell whether `under`, `as part of` or the like opens a clause before `at`."""
    if at == 0 or reading.lower[at - 1] not in ("under", "of", "to"):
        return False
    before = reading.lower[: at - 1]
    if reading.lower[at - 1] == "to":
        return before == ["according"]
    if reading.lower[at - 1] == "of":
        return before in (["as", "part"], ["under", "terms"], ["under", "the", "terms"])
    return _opens_clause(reading, at - 1)


def _opens_clause(reading: Reading, at: int) -> bool:
    """Tell whether a clause begins at `at`: the sentence's, or what somebody says."""
    if at == 0 or reading.lower[at - 1] in ("that", "said"):
        return True
    before = reading.lower[at - 1]
    return (
        at <= 8 and before in (",", "but", "and") and not any(tag in FINITE for tag in reading.penn[: at - 1])
    )


def governed_first(reading: Reading, event: Event) -> int:
    """Return where the verb chain of an event begins; its trigger where it has none."""
    return lead(reading, event.verb).first if event.verb >= 0 else event.trigger[0]
