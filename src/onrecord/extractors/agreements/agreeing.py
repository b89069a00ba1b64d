"""Agreeing: verbs that tell an agreement without naming an instrument."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.extractors.agreements.chains import lead
from onrecord.extractors.agreements.event import Event
from onrecord.extractors.agreements.members import members_from
from onrecord.extractors.agreements.naming import can_agree, head_of, is_name
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.settling import settles
from onrecord.extractors.agreements.subjects import subject
from onrecord.extractors.agreements.verbs import verb_at
from onrecord.phrases.pieces import NOUNS
from onrecord.syntax.classes import FINITE

_CLAUSE_REACH: Final = 30
#: An aside between a verb and what is agreed has fewer words.
_ASIDE: Final = 25
#: Tags of a verb that tells, whatever it is taken for.
_TOLD: Final = frozenset({"VBD", "VBN", "VBZ", "VBP"})
#: What follows who agreed to terms: agreed to terms with Acme | on a contract.
_TERMS: Final = (["on"], ["for"], ["to"], ["over"])
_BINDING: Final = frozenset({"should", "must", "ought"})


def verb_events(reading: Reading) -> Iterator[Event]:
    """Yield an event for each verb of agreeing or settling that tells of an agreement."""
    if "behalf" in reading.lower:
        yield from _signed_for(reading)
    for at, word in enumerate(reading.lower):
        if word not in reading.vocabulary.anchors:
            continue
        found = verb_at(reading, at)
        if not found:
            continue
        lemma = found[1].lemma.partition(" ")[0]
        if lemma == "settle" and settles(reading, at):
            yield Event("settle", "reach", (at, at + 1), at)
        elif lemma == "agree" and word == "agreed" and (_is_reduced(reading, at) or _is_passive(reading, at)):
            yield Event("passive", "agree", (at, at + 1), at)
        elif lemma == "agree" and _agrees(reading, at):
            yield Event("agree", "agree", (at, at + 1), at)


def _signed_for(reading: Reading) -> Iterator[Event]:
    """Yield an event for each verb that tells only for whom somebody signs: `signed | on behalf of Peru`."""
    for at in range(1, reading.size - 4):
        signs = reading.lower[at + 1 : at + 4] == ["on", "behalf", "of"] and reading.penn[at + 4] != "PRP$"
        found = verb_at(reading, at) if signs and reading.penn[at] in _TOLD else None
        whom = members_from(reading, at + 4)[0] if found and found[1].effect == "sign" else []
        if whom and can_agree(reading, whom[0]):
            yield Event("object", "sign", (at, at + 1), at)


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
    ends = ((head_of(reading, one), one[1] - 1) for one in subject(reading, first))
    return any(reading.lower[at] in opinions for both in ends for at in both)


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
    if reading.lower[at : at + 3] == ["to", "terms", "with"]:
        behind = members_from(reading, at + 3)[1]
        goes_on = reading.lower[behind : behind + 1] in _TERMS and not reading.is_time_at(behind + 1)
        at = behind if goes_on else at
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
    if reading.lower[at : at + 2] == ["prior", "to"]:
        return members_from(reading, at + 2)[1]
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
    end = members_from(reading, at + 1)[1] if tag == "IN" and word not in ("that", "on", "to") else at
    if end > at + 1 and reading.penn[end : end + 1] == ["IN"]:
        end = _past_adjunct(reading, end)
    opens = (["to"],) if word == "to" else (["to"], ["that"])
    return end if reading.lower[end : end + 1] in opens else at  # over breakfast | to cut taxes


def _past_aside(reading: Reading, at: int) -> int:
    """Return where the aside behind a comma is closed: `, without admitting guilt, | to pay`; else `at`."""
    for end in range(at + 2, min(reading.size - 1, at + _ASIDE)):
        if reading.penn[end] in FINITE:
            break
        if reading.lower[end] == "," and reading.lower[end + 1] in ("to", "not", "that"):
            return end + 1
    return at + (reading.penn[at + 1 : at + 2] in (["RB"], ["IN"]))
