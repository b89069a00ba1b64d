"""Agreeing and settling: verbs that tell an agreement without naming an instrument."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.extractors.agreements.chains import lead
from onrecord.extractors.agreements.event import Event
from onrecord.extractors.agreements.members import members_from
from onrecord.extractors.agreements.naming import can_agree, head_of, is_name
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.subjects import subject
from onrecord.extractors.agreements.verbs import verb_at
from onrecord.phrases.pieces import NOUNS, RELATIVE, Phrase
from onrecord.syntax.classes import FINITE

_CLAUSE_REACH: Final = 30
#: An aside between a verb and what is agreed has fewer words.
_ASIDE: Final = 14
#: What can follow sides that settle.
_ALONE: Final = (["."], [","], ["IN"])
_BINDING: Final = frozenset({"should", "must", "ought"})


def verb_events(reading: Reading) -> Iterator[Event]:
    """Yield an event for each verb of agreeing or settling that tells of an agreement."""
    for at, word in enumerate(reading.lower):
        if word not in reading.vocabulary.anchors:
            continue
        found = verb_at(reading, at)
        if not found:
            continue
        lemma = found[1].lemma.partition(" ")[0]
        if lemma == "settle" and _settles(reading, at):
            yield Event("settle", "reach", (at, at + 1), at)
        elif lemma == "agree" and word == "agreed" and (_is_reduced(reading, at) or _is_passive(reading, at)):
            yield Event("passive", "agree", (at, at + 1), at)
        elif lemma == "agree" and _agrees(reading, at):
            yield Event("agree", "agree", (at, at + 1), at)


def _settles(reading: Reading, at: int) -> bool:
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
    return not any(reading.lower[last - 1] in judges for _, last in who)


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
        if reading.penn[at] in FINITE or reading.penn[at] in RELATIVE or reading.lower[at] == ";":
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
    if (reading.vocabulary.disputes | words("judge")).isdisjoint(reading.lower):
        return False
    who = subject(reading, lead(reading, at).first)
    return any(can_agree(reading, one) for one in who)  # not a matter settled when the court rose


def _is_when(reading: Reading, whom: Phrase, end: int) -> bool:
    """Tell whether no place follows whom somebody settled with, and they are no kin: `with it in May`."""
    if reading.penn[whom[0]] == "PRP$" or end >= reading.size:
        return False
    at = end + (reading.lower[end] in ("in", "on"))
    return reading.is_time_at(at) or reading.penn[end] in (".", ",", "CC")


# ------------------------------------------------------------------------------- agree


def _agrees(reading: Reading, at: int) -> bool:
    """Tell whether `agree` at `at` speaks of something to be done, not of an opinion."""
    if at + 1 >= reading.size or _is_attribute(reading, at):
        return False
    before = reading.lower[at - 1] if at else ""
    if before in reading.vocabulary.words_of("opining"):
        return False
    after = complement(reading, at)
    word = reading.lower[after] if after < reading.size else ""
    if word in ("to", "not"):
        return _agrees_to(reading, at, after + 1 + (word == "not"))
    clause = word == "that" or _is_clause(reading, after)
    if not clause and word not in ("on", "upon", "for") and after > at + 1:
        return False  # agreed | with Oslo.
    if before == "all" and _can(reading, at):
        return False  # we can all agree | kids come first
    if _is_opinion(reading, at):
        told = before == "who" and after == at + 1 and word != "that"
        return told and reading.lower[at] == "agreed" and _is_object(reading, after)
    if word in ("on", "upon", "for"):
        return _agrees_about(reading, at, after)
    if clause:
        done = reading.lower[at] in ("agreed", "agreeing") or reading.penn[at] == "VB"
        done &= not _can(reading, at)
        return done and reading.lower[at + 1] != "with" and _is_to_be_done(reading, at, after)
    if before == "," and is_name(reading, reading.phrase_at(after) or (at, after)):
        return False  # “It is late,” | agrees Ann Lee
    return _is_object(reading, after)


def _agrees_about(reading: Reading, at: int, after: int) -> bool:
    """Tell whether what is agreed stands behind the preposition at `after`: `agreed | on a fee`."""
    if reading.lower[after] == "for":  # agreed with Acme | for a new contract
        return reading.lower[at + 1] == "with" and _is_new(reading, after + 1)
    return _agrees_on(reading, at) and not _is_opined(reading, after + 1)


def _is_new(reading: Reading, at: int) -> bool:
    """Tell whether an agreement is named at `at` that is still to be written: a new nine-year contract."""
    phrase = reading.phrase_at(at)
    written = phrase is not None and phrase[0] == at and reading.lower[at] in ("a", "an")
    return bool(written and phrase and reading.lower[phrase[1] - 1] in reading.vocabulary.nouns)


def _is_object(reading: Reading, at: int) -> bool:
    """Tell whether the noun phrase of what is agreed begins at `at`: `agreed | a fee`."""
    phrase = reading.phrase_at(at)
    return bool(phrase and phrase[0] == at and reading.penn[at] not in ("PRP", "PRP$", "WP"))


def _can(reading: Reading, verb: int) -> bool:
    """Tell whether people only can or could do what the verb at `verb` says: `we can all agree`."""
    at = verb - 1
    while at > 0 and reading.penn[at] in ("RB", "DT"):
        at -= 1
    return reading.lower[at] in reading.vocabulary.words_of("possible") and not lead(reading, verb).denied


def _is_reduced(reading: Reading, at: int) -> bool:
    """Tell whether `agreed` hangs on a noun: `the levels agreed (upon) in Paris`, `a plan agreed by X`."""
    if at == 0 or at + 2 >= reading.size:
        return False
    after = at + 2 if reading.lower[at + 1] in ("to", "on", "upon") else at + 1
    if after + 1 >= reading.size:
        return False
    before = reading.phrase_at(at - 1)
    if reading.lower[at - 1] != "," and (before is None or can_agree(reading, before)):
        return False
    if reading.lower[after] in ("by", "between"):
        return True
    told = complement(reading, at)
    if reading.lower[told : told + 1] == ["to"] and reading.penn[told + 1 : told + 2] == ["VB"]:
        return False  # the houses agreed in May | to lower the ceiling
    if before and reading.lower[after] == "with":  # drew on the loan agreed with the bank
        return any(tag in FINITE for tag in reading.penn[: at - 1])
    word, tag = reading.lower[after], reading.penn[after]
    if after == at + 2:
        return tag in ("IN", ",") or word == "last"
    place = word in ("in", "at") and reading.words[after + 1][0].isupper()
    return before is not None and (place or word in ("last", "earlier"))


def _is_passive(reading: Reading, at: int) -> bool:
    """Tell whether something is, was or is to be agreed: `quotas were agreed in May`."""
    be = reading.vocabulary.words_of("be")
    before = at - 1
    while before > 0 and reading.penn[before] == "RB":
        before -= 1
    if before < 0 or reading.lower[before] not in be:
        return False
    after = reading.lower[at + 1 : at + 2]
    if after == ["with"]:  # terms were agreed with Oslo
        who = subject(reading, lead(reading, at).first)
        return bool(who) and not any(can_agree(reading, one) for one in who)
    return after != ["that"] or reading.lower[before - 1] == "it"


def _is_attribute(reading: Reading, at: int) -> bool:
    """Tell whether `agreed` at `at` only describes a noun: `the agreed price`."""
    if at == 0 or reading.penn[at - 1] not in ("DT", "JJ", "PRP$"):
        return False
    return reading.penn[at + 1] in NOUNS


def _agrees_to(reading: Reading, at: int, after: int) -> bool:
    """Tell whether what stands at `after` is agreed to, not what people think alike: `agreed to go`."""
    if after >= reading.size:
        return not _is_opinion(reading, at)
    if reading.lower[after] in reading.vocabulary.words_of("differing"):
        return False
    if reading.lower[after : after + 1] == ["be"]:  # rates agreed to be right
        who = subject(reading, lead(reading, at).first)
        if who and not any(can_agree(reading, phrase) for phrase in who):
            return False
    return reading.penn[after : after + 1] == ["VB"] or not _is_opinion(reading, at)


def _agrees_on(reading: Reading, at: int) -> bool:
    """Tell whether `agree on` is more than to be of one mind."""
    if reading.lower[at] != "agree":
        return reading.lower[at] != "agrees"
    chain = lead(reading, at)
    helped = reading.penn[at] == "VB" and reading.lower[at - 1] not in ("do", "n't", "n’t", "always")
    return helped and (bool(chain.bearings) or chain.denied)


def _is_opined(reading: Reading, at: int) -> bool:
    """Tell whether people can only think alike on what stands at `at`: one thing, that point."""
    phrase = reading.phrase_at(at)
    if not phrase and reading.penn[at : at + 1] in (["WRB"], ["WP"], ["WDT"]):
        return reading.lower[at + 1 : at + 2] != ["to"]  # how | to share the quotas
    if not phrase:
        return reading.penn[at : at + 1] != ["VBG"]
    return reading.lower[phrase[1] - 1] in reading.vocabulary.words_of("opined")


def _is_opinion(reading: Reading, at: int) -> bool:
    first = lead(reading, at).first
    opinions = reading.vocabulary.opinions
    if first and reading.lower[first - 1] in opinions:
        return True
    return any(reading.lower[last - 1] in opinions for _, last in subject(reading, first))


def _is_clause(reading: Reading, at: int) -> bool:
    phrase = reading.phrase_at(at)
    return bool(phrase and phrase[0] == at and phrase[1] < reading.size and reading.penn[phrase[1]] in FINITE)


def _is_to_be_done(reading: Reading, at: int, after: int) -> bool:
    """Tell whether the clause at `after` says what is to be done, and not what one person thinks."""
    who = subject(reading, lead(reading, at).first)
    if len(who) == 1 and reading.lower[who[0][0]] in reading.vocabulary.words_of("single"):
        return False
    words = reading.vocabulary.words_of
    end = min(reading.size, after + _CLAUSE_REACH)
    verbs = (n for n in range(after, end) if reading.penn[n] in FINITE)
    finite = next((n for n in verbs if reading.penn[n + 1 : n + 2] != ["MD"]), -1)  # that catches | must fall
    if not words("condition").isdisjoint(reading.lower[after : after + 3]):
        finite = next((n for n in range(after, end) if reading.penn[n] == "MD"), finite)
    if finite < 0:
        return any(reading.penn[n] == "VB" and reading.lower[n - 1] != "to" for n in range(after, end))
    if reading.penn[finite] == "MD":
        return reading.lower[finite] in words("future") or reading.lower[finite] in _BINDING
    return reading.lower[finite] in words("be") and reading.lower[finite + 1 : finite + 2] == ["to"]


def complement(reading: Reading, at: int) -> int:
    """Return where the complement of the verb at `at` begins: past adverbs, `with X`, places, dates."""
    at += 1
    for _ in range(6):
        if at >= reading.size:
            break
        moved = _past_adjunct(reading, at)
        if moved == at:
            break
        at = moved
    return at


def _past_adjunct(reading: Reading, at: int) -> int:
    """Return where the adjunct at `at` ends, or `at`."""
    word, tag = reading.lower[at], reading.penn[at]
    if tag in ("RB", "RBR") and word != "not":
        return at + 1
    begin = at if word == "last" else at + 1
    if word in reading.vocabulary.words_of("adjunct") or (word == "on" and reading.is_time_at(at + 1)):
        members, end = members_from(reading, begin)
        return end if members else at
    if reading.is_time_at(at):
        return (reading.phrase_at(at) or (at, at))[1]
    if word == ",":
        return _past_aside(reading, at)
    end = members_from(reading, at + 1)[1] if tag == "IN" and word not in ("that", "on") else at
    if end > at + 1 and reading.penn[end : end + 1] == ["IN"]:
        end = _past_adjunct(reading, end)
    return end if reading.lower[end : end + 1] == ["to"] else at  # over breakfast | to cut taxes


def _past_aside(reading: Reading, at: int) -> int:
    """Return where the aside behind a comma is closed: `, without admitting guilt, | to pay`; else `at`."""
    for end in range(at + 2, min(reading.size - 1, at + _ASIDE)):
        if reading.penn[end] in FINITE:
            break
        if reading.lower[end] == "," and reading.lower[end + 1] in ("to", "not", "that"):
            return end + 1
    return at + (reading.penn[at + 1 : at + 2] in (["RB"], ["IN"]))
