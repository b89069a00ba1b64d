"""Whether a noun that seldom means an agreement means one here: a deal, terms, a contract, a document."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.chains import lead
from onrecord.extractors.agreements.event import Event
from onrecord.extractors.agreements.instruments import Instrument
from onrecord.extractors.agreements.members import members_from
from onrecord.extractors.agreements.naming import can_agree, head_of
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.subjects import subject
from onrecord.extractors.agreements.verbs import is_passive, main_verb, verb_at
from onrecord.phrases.pieces import NAME
from onrecord.syntax.classes import FINITE

#: What a verb must do to a weak noun, a contract or a paper so that it is an agreement.
_WEAK: Final = frozenset(
    {
        "propose",
        "reach",
        "close",
        "sign",
        "negotiate",
        "end",
        "breach",
        "approve",
        "ratify",
        "reject",
        "pause",
    }
)
_SIGNED: Final = frozenset({"sign", "ratify", "bind"})
_PAPER: Final = _SIGNED | {"breach", "end", "honour"}
_CONTRACT: Final = frozenset({"sign", "negotiate", "ratify", "breach", "end", "expire", "reject"})
#: What those do to a contract who only say yes to it, or have yet to.
_VOTED_ON: Final = frozenset({"approve", "await"})
#: What is done to a deal that somebody bargains for.
_BARGAINED: Final = frozenset({"agree", "reach", "negotiate", "reject", "approve", "ratify"})
#: What becomes of an agreement by itself.
_STANDS: Final = frozenset({"stay", "fail", "expire", "effect"})
#: How far behind what is signed the other side may stand.
_NEAR: Final = 6
#: With these a paper is signed for more than one side.
_BETWEEN_STATES: Final = frozenset({"joint", "behalf", "with", "between"})
#: Before a contract that is nearly made: they are | close to | a contract.
_CLOSE_TO: Final = (["close", "to"], ["closer", "to"])
_ENTERED: Final = "enter"  # entered into a partnership with
_BINDING: Final = ("commit", "bind", "oblige")
_BARGAINING: Final = ("agree", "accept", "enter", "reach", "shook", "shak", "hammer", "hash", "thrash")


def is_agreement(reading: Reading, event: Event, instrument: Instrument) -> bool:
    """Tell whether the instrument of an event is an agreement, by its noun and what is done to it."""
    if _is_unity(reading, event, instrument) or _is_done(reading, event, instrument):
        return False
    kind = instrument.kind
    if kind == "deal":
        loose = event.frame in ("noun", "contents") or _is_debt(reading, event)
        return not loose or reading.vocabulary.offerings.isdisjoint(reading.lower)
    if kind == "settlement":
        return instrument.first != instrument.head or event.effect != "propose"
    if kind == "terms":
        came = event.frame == "object" and not reading.lower[event.trigger[0]].startswith("agree")
        return event.frame == "under" or (came and _is_bargained(reading, event.trigger[0]))
    if kind == "contract":
        return _is_contract(reading, event, instrument)
    if kind == "signed":
        signed = event.effect == "sign" or reading.lower[event.trigger[0]].startswith(_ENTERED)
        struck = _is_bargain(reading, event)
        shared = _is_shared(reading, _other_side(reading, event, instrument))
        return (signed or struck) and (shared or instrument.named or _is_of_several(reading, event))
    if kind == "paper":
        if instrument.named or event.effect in _SIGNED:
            return event.effect in _PAPER and not _is_order(reading, event, instrument)
        if event.frame != "contents":
            last = instrument.last  # a memorandum is | between X and Y
            return (
                reading.is_be(last) and reading.lower[last + 1] == "between" and _is_shared(reading, last + 1)
            )
        binds = reading.lower[event.verb].startswith(_BINDING)  # the memorandum | commits both sides to
        return binds or _is_shared(reading, instrument.last)
    return kind != "weak" or _is_weak_one(reading, event, instrument)


def _is_order(reading: Reading, event: Event, instrument: Instrument) -> bool:
    """Tell whether one holder of an office signs a paper, and so orders: `signed by | Governor Ann Lee`."""
    if event.effect != "sign" or instrument.named or _BETWEEN_STATES & set(reading.lower):
        return False
    by = event.trigger[1]
    while by < reading.size and (reading.is_time_at(by) or reading.lower[by] == "on"):
        by = (reading.phrase_at(by) or (by, by + 1))[1]
    agents = members_from(reading, by + 1)[0] if reading.lower[by : by + 1] == ["by"] else []
    who = agents or (subject(reading, lead(reading, event.verb).first) if event.frame == "object" else [])
    if len(who) != 1:
        return False
    first, last = who[0][0], who[0][1] - 1
    return reading.penn[last] in NAME and not reading.vocabulary.titles.isdisjoint(reading.lower[first:last])


def _other_side(reading: Reading, event: Event, instrument: Instrument) -> int:
    """Return where the other side of what is signed may stand: `a lease it signed | with Acme`."""
    last = max(instrument.last, event.trigger[1])
    begins = last + (reading.lower[last : last + 1] == ["worth"])
    return next((at for at in range(begins, min(reading.size, begins + _NEAR)) if _opens(reading, at)), last)


def _opens(reading: Reading, at: int) -> bool:
    return reading.lower[at] in reading.vocabulary.words_of("partner")


def _is_contract(reading: Reading, event: Event, instrument: Instrument) -> bool:
    """Tell whether a contract is bargained for, or approved with the other side, not won or carried out."""
    if event.effect in _CONTRACT or _is_bargained(reading, event.trigger[0]):
        return True
    if event.frame in ("noun", "contents") and _is_agreed_on(reading, instrument):
        return True
    if reading.lower[max(0, instrument.first - 2) : instrument.first] in _CLOSE_TO:
        return True
    if event.frame == "alone" and event.effect in ("fail", "approve"):
        end = event.trigger[1]
        near = reading.lower[end : end + _NEAR]
        if not reading.vocabulary.words_of("voting ballot").isdisjoint(near):
            return True  # failed | on a 3-3 vote
        timed = reading.is_time_at(end + (reading.penn[end : end + 1] == ["IN"]))
        return timed and reading.lower[end - 1].startswith("end")  # ends in May
    labour = _is_of_workers(reading, instrument)
    if _is_bargain(reading, event) and event.frame in ("object", "passive"):
        return labour or _is_shared(reading, instrument.last) or _is_of_several(reading, event)
    return event.effect in _VOTED_ON and (
        labour or _is_shared(reading, instrument.last) or _is_voted_by_workers(reading, event)
    )


def _is_bargain(reading: Reading, event: Event) -> bool:
    """Tell whether a verb is one of bargaining: | struck, finalised | a lease, close to | a contract."""
    words = reading.lower[slice(*event.trigger)]
    return event.effect in ("close", "renew") or not reading.vocabulary.words_of("striking").isdisjoint(words)


def _is_of_several(reading: Reading, event: Event) -> bool:
    """Tell whether two or more do what the verb says: | Acme and Brill | signed a partnership, signed by."""
    by = event.trigger[1]
    if event.frame == "object" and event.verb >= 0:
        who = subject(reading, lead(reading, event.verb).first)
    elif event.frame == "passive" and reading.lower[by : by + 1] == ["by"]:
        who = members_from(reading, by + 1)[0]
    else:
        return False
    pair = len(who) == 1 and reading.lower[slice(*who[0])][-2:-1] == ["two"]  # the two | firms
    return pair or (len(who) > 1 and all(can_agree(reading, one) for one in who))


def _is_of_workers(reading: Reading, instrument: Instrument) -> bool:
    """Tell whether a contract is named after those who work under it: a labor, a teachers' contract."""
    inside = reading.lower[instrument.first : instrument.head]
    return not reading.vocabulary.words_of("labour working").isdisjoint(inside)


def _is_agreed_on(reading: Reading, instrument: Instrument) -> bool:
    """Tell whether somebody agrees on the contract itself: `agreed (to) | a two-year contract`."""
    verb = instrument.first - 1 - (reading.lower[instrument.first - 1] in ("to", "on"))
    if _is_agreed(reading, instrument.last):
        return True
    if verb > 0 and reading.is_be(verb - 1):
        return False  # an agreement was reached on | a contract
    loan = reading.lower[instrument.head] == "extension"  # agreed a loan extension
    return verb > 0 and not loan and reading.penn[verb].startswith("V") and _is_bargained(reading, verb)


def _is_agreed(reading: Reading, at: int) -> bool:
    """Tell whether what ends at `at` has been agreed: `a contract worth $5 million | has been agreed`."""
    near = range(at, min(reading.size, at + _NEAR))
    finite = next((n for n in near if reading.penn[n] in FINITE or reading.lower[n] == ","), reading.size)
    main = main_verb(reading, finite)
    return main > finite and reading.lower[main] == "agreed" and is_passive(reading, finite, main)


def _is_voted_by_workers(reading: Reading, event: Event) -> bool:
    """Tell whether those who work under a contract vote for it: `teachers | approved the contract`."""
    by = event.trigger[1]
    agents = members_from(reading, by + 1)[0] if reading.lower[by : by + 1] == ["by"] else []
    who = agents or (subject(reading, lead(reading, event.verb).first) if event.frame == "object" else [])
    working, bodies = reading.vocabulary.words_of("working"), reading.vocabulary.words_of("body")
    heads = {reading.lower[at] for one in who for at in (head_of(reading, one), one[1] - 1)}
    return not heads.isdisjoint(working) and all(
        bodies.isdisjoint(reading.lower[first:last]) for first, last in who
    )


def _is_weak_one(reading: Reading, event: Event, instrument: Instrument) -> bool:
    """Tell whether an arrangement, a compromise or the like is agreed between parties."""
    if instrument.plural:
        return _is_struck(reading, event, instrument)
    if event.effect in _WEAK or (event.frame == "alone" and event.effect == "expire"):
        return True
    stands = event.frame in ("contents", "under") or (
        event.frame == "alone" and event.effect in _STANDS and not lead(reading, event.verb).bearings
    )
    known = stands and _is_taken_up(reading, event, instrument)
    return known or _is_shared(reading, instrument.last)


def _is_struck(reading: Reading, event: Event, instrument: Instrument) -> bool:
    """Tell whether arrangements are agreed, not only made: `arrangements that it struck with X`."""
    if _is_shared(reading, instrument.last):
        return True
    strikes = reading.lower[event.trigger[0]] in reading.vocabulary.words_of("striking")
    return event.frame in ("object", "passive") and (strikes or event.effect == "sign")


def _is_done(reading: Reading, event: Event, instrument: Instrument) -> bool:
    """Tell whether something is only done: `deals done`, `all that he can do`; but not `did a deal`."""
    verb = verb_at(reading, event.verb) if event.verb >= 0 else None
    if verb is None or verb[1].lemma != "do":
        return False
    told = event.frame == "object" or lead(reading, event.verb).first < event.verb  # a deal | was done
    return not told or instrument.kind != "deal" or instrument.plural


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
    return together or reading.lower[at].startswith(_BARGAINING)


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
    after = instrument.last  # are finding | agreement that | trade helps
    alike = reading.lower[after : after + 1] == ["that"] and after + 1 < reading.size
    return (alike and reading.number[after + 1] >= 0) or before in reading.vocabulary.words_of("be have")


def _is_shared(reading: Reading, at: int) -> bool:
    """Tell whether `with X` or `between X and Y` stands at `at`."""
    words = reading.vocabulary.words_of
    if reading.is_time_at(at):
        at = (reading.phrase_at(at) or (at, at + 1))[1]  # a contract | on Monday | with X
    if at + 1 >= reading.size or reading.lower[at] not in words("partner pair"):
        return False
    phrase = reading.phrase_at(at + 1)
    return phrase is not None and can_agree(reading, phrase)
