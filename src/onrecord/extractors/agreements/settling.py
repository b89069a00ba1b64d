"""Settling: verbs that end a dispute by an agreement, and no court's ruling: settled the suit for $5."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.chains import lead
from onrecord.extractors.agreements.event import Event
from onrecord.extractors.agreements.members import members_from
from onrecord.extractors.agreements.naming import can_agree, head_of, is_name
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.subjects import subject
from onrecord.phrases.pieces import CLAUSAL, Phrase
from onrecord.syntax.classes import FINITE

_CLAUSE_REACH: Final = 30
#: An aside between a verb and what is settled has fewer words.
_ASIDE: Final = 14
#: Whose people may be kin.
_KIN: Final = frozenset({"her", "his", "my", "our", "their", "your"})
#: What can follow sides that settle.
_ALONE: Final = (["."], [","], ["IN"])


def settles(reading: Reading, at: int) -> bool:
    """Tell whether a dispute is settled at `at`, not merely to be settled."""
    before = reading.lower[at - 1] if at else ""
    loose = reading.penn[at] == "VBG" and before not in reading.vocabulary.words_of("time")
    if not reading.penn[at].startswith("V") or (loose and "try" not in lead(reading, at).bearings):
        return False  # but close to | settling a suit
    led = at - 1
    while led > 0 and reading.penn[led] == "RB":
        led -= 1  # agreed to | peacefully | settle it
    if (
        at
        and reading.penn[at] == "VB"
        and not _is_refused(reading, at)
        and not _is_offered(reading, at)
        and paying(reading, at) < 0
        and (reading.lower[led] == "to" or reading.penn[led].startswith("VB"))
    ):
        return False
    if _is_refused(reading, at) and reading.penn[at + 1 : at + 2] in ([","], ["."], ["CC"]):
        return True
    members, _ = members_from(reading, at + 1)
    disputed = any(reading.lower[last - 1] in reading.vocabulary.disputes for _, last in members)
    disputed = disputed or _is_dispute_settled(reading, at)
    if not disputed and not _settles_with(reading, at) and not _settles_alone(reading, at):
        return False
    judges = reading.vocabulary.words_of("judge")
    who = subject(reading, lead(reading, at).first)
    if len(who) == 1 and reading.lower[who[0][0]] == "it":
        who = _teller(reading, who[0][0]) or who
    return not any(reading.lower[last - 1] in judges for _, last in who)


def _teller(reading: Reading, it: int) -> list[Phrase]:
    """Return who says what `it` at `it` did: | Acme | announced it had settled."""
    verb = it - 1 - (reading.lower[it - 1] == "that")
    tells = verb > 0 and reading.lower[verb] in reading.vocabulary.words_of("speech")
    who = subject(reading, lead(reading, verb).first) if tells else []
    return [one for one in who if can_agree(reading, one) or is_name(reading, one)]


def _is_offered(reading: Reading, at: int) -> bool:
    """Tell whether somebody offers to settle at `at`: `offered | to settle the case for $5`."""
    offer = reading.lower[at - 2] if at > 1 and reading.lower[at - 1] == "to" else ""
    return offer in ("offered", "offers") and reading.penn[at - 2].startswith("V")


def _is_dispute_settled(reading: Reading, at: int) -> bool:
    """Tell whether a dispute is the subject of `settled` at `at`, by no judge: the row | was settled."""
    chain = lead(reading, at)
    passive = not reading.vocabulary.words_of("be").isdisjoint(reading.lower[chain.first : at])
    if not passive or chain.bearings:
        return False  # must be settled
    within = reading.lower[at + 1 : at + 2] == ["in"] and not reading.is_time_at(at + 2)
    if within or reading.lower[at + 1 : at + 2] == ["by"]:
        return False
    who = subject(reading, chain.first)
    disputes = reading.vocabulary.disputes
    named = any(reading.lower[head_of(reading, one)] in disputes for one in who)
    return named or _begins_with_dispute(reading, chain.first)


def _begins_with_dispute(reading: Reading, verb: int) -> bool:
    """Tell whether a dispute is what the clause of the verb at `verb` is about, whatever describes it."""
    for at in range(verb - 1, max(-1, verb - _CLAUSE_REACH), -1):
        if reading.penn[at] in CLAUSAL or reading.lower[at] == ";":
            break
        phrase = reading.phrase_at(at) if reading.lower[at] in reading.vocabulary.disputes else None
        opener = reading.penn[phrase[0] - 1] if phrase and phrase[0] else ""
        if phrase and phrase[1] == at + 1 and not (opener in ("IN", "TO", ",") or opener.startswith("V")):
            return True
    return False


def paying(reading: Reading, at: int) -> int:
    """Return the verb by which somebody pays `to settle` at `at`, unless they agree to; else -1."""
    if reading.lower[at - 1 : at] != ["to"]:
        return -1
    for n in range(at - 2, max(-1, at - _ASIDE), -1):
        if reading.lower[n] in reading.vocabulary.words_of("paying"):
            free = not (reading.lower[n - 1] == "to" or _is_joined_infinitive(reading, n))
            free &= reading.penn[n].startswith("V")
            paid = any(reading.penn[m] in ("$", "CD") for m in range(n, at))
            return n if free and paid else -1
        if reading.penn[n] in FINITE or reading.lower[n] in (",", ";"):
            break
    return -1


def _is_joined_infinitive(reading: Reading, verb: int) -> bool:
    """Tell whether `and` joins a verb to an infinitive before it: agreed to change it and | pay $5."""
    if reading.penn[verb] != "VB" or reading.lower[verb - 1] not in reading.vocabulary.words_of("joint"):
        return False
    near = range(max(0, verb - _ASIDE), verb - 1)
    return any(reading.lower[at] == "to" and reading.penn[at + 1] == "VB" for at in near)


def settled_by(reading: Reading, event: Event) -> int:
    """Return the verb whose subject acts in an event: that of paying `to settle`, else its own."""
    paid = paying(reading, event.verb) if event.frame == "settle" else -1
    return paid if paid >= 0 else event.verb


def _settles_alone(reading: Reading, at: int) -> bool:
    """Tell whether sides of a dispute settle at `at`, and no place follows: `both unions | settled, so`."""
    if reading.penn[at] not in ("VBD", "VBN") or reading.penn[at + 1 : at + 2] not in _ALONE:
        return False
    if reading.penn[at + 1] == "IN" and reading.lower[at + 1] != "without":
        return False
    if reading.lower[at - 1] in reading.vocabulary.words_of("be"):
        return False  # has still to be settled
    who = subject(reading, lead(reading, at).first)
    groups = reading.vocabulary.groups
    return any(reading.lower[head_of(reading, one)] in groups and can_agree(reading, one) for one in who)


def _is_refused(reading: Reading, at: int) -> bool:
    """Tell whether the verb at `at` says what somebody would not or could not do: `refused to settle`."""
    chain = lead(reading, at)
    passive = not reading.vocabulary.words_of("be").isdisjoint(reading.lower[chain.first : at])
    return (chain.denied and not passive) or not chain.bearings.isdisjoint(("refuse", "fail"))


def _settles_with(reading: Reading, at: int) -> bool:
    """Tell whether somebody settles with others over money or a suit: `settled with them for $5`."""
    if reading.lower[at + 1 : at + 2] != ["with"]:
        begin = at + 1 + (reading.lower[at + 1 : at + 2] in (["in"], ["on"]))
        time = reading.phrase_at(begin)
        after = time[1] if time and reading.is_time(time) else at + 1
        near = reading.lower[after : after + 5]
        paid = near[:1] == ["for"] and not reading.vocabulary.words_of("paid").isdisjoint(near)
        return paid or near[:3] == ["out", "of", "court"] or _is_sued(reading, at, after)
    members, end = members_from(reading, at + 2)
    sued = not reading.vocabulary.disputes.isdisjoint(reading.lower)
    rest = reading.lower[at:]
    paid = "for" in rest and not reading.vocabulary.words_of("money").isdisjoint(rest)
    if not members or not can_agree(reading, members[0]):
        return False
    if paying(reading, at) >= 0:
        return True
    return sued or paid or _is_termed(reading, end) or _is_when(reading, members[0], members[-1][1])


def _is_termed(reading: Reading, at: int) -> bool:
    """Tell whether how people settled stands at `at`: `for an undisclosed sum`, `on secret terms`."""
    near = reading.lower[at : at + 5]
    if near[:1] == ["for"]:
        return not reading.vocabulary.words_of("paid").isdisjoint(near)
    return near[:3] == ["out", "of", "court"] or (near[:1] == ["on"] and "terms" in near)


def _is_sued(reading: Reading, at: int, after: int) -> bool:
    """Tell whether people settle at `at` what a court judges: `settled | while an appeal was pending`."""
    words = reading.vocabulary.words_of
    if after >= reading.size or reading.lower[after] not in words("time subordinate"):
        return False
    disputes = reading.vocabulary.disputes
    if disputes.isdisjoint(reading.lower) and words("judge").isdisjoint(reading.lower):
        return False
    who = subject(reading, lead(reading, at).first)
    return any(can_agree(reading, one) for one in who)  # not a matter settled when the court rose


def _is_when(reading: Reading, whom: Phrase, end: int) -> bool:
    """Tell whether no place follows whom somebody settled with, and they are no kin: `with it in May`."""
    if reading.lower[whom[0]] in _KIN or end >= reading.size:
        return False
    at = end + (reading.lower[end] in ("in", "on"))
    return reading.is_time_at(at) or reading.penn[end] in (".", ",", "CC")
