"""How far the other side is looked for: behind instrument and verb, up to where their clause ends."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.event import Event
from onrecord.extractors.agreements.naming import can_agree, is_name
from onrecord.extractors.agreements.reading import Reading
from onrecord.phrases.pieces import ARTICLES, RELATIVE
from onrecord.syntax.classes import FINITE

_LOOK: Final = 40
_CLAUSE: Final = 15
#: What a participle likens an agreement by: patterned on, named after.
_LIKENING: Final = (["on"], ["after"])
_OTHERS: Final = frozenset({"one", "ones", "that", "those"})


def _is_deal_with(reading: Reading, event: Event) -> bool:
    """Tell whether the partner stands behind the deal, not behind the verb: agreed | with Acme."""
    own = reading.lower[event.trigger[1] : event.trigger[1] + 1] == ["with"]
    return not own and reading.lower[event.behind : event.behind + 1] == ["with"]


def stretches(reading: Reading, event: Event) -> list[tuple[int, int]]:
    """Return where partners are looked for: behind the instrument and behind the verb, in their clause."""
    begins = [event.behind if event.instrument and event.frame != "agree" else event.trigger[1]]
    before = event.frame == "act" and event.trigger[1] < event.instrument.first if event.instrument else False
    before |= event.frame == "object" and reading.lower[event.trigger[1] : event.trigger[1] + 1] == ["with"]
    if before or (event.frame in ("passive", "alone", "object") and event.trigger[0] >= begins[0]):
        begins.append(event.trigger[1])
    if event.frame == "agree" and event.instrument and event.behind <= event.trigger[0]:
        begins.append(event.behind)  # Under a deal | with Acme, the union agreed to
    elif event.frame == "agree" and event.instrument and _is_deal_with(reading, event):
        begins = [event.behind]  # agreed to cut ties with Elm in a deal | with Acme
    verb = event.behind
    if reading.is_be(verb) and reading.lower[verb + 1] in reading.vocabulary.words_of("pair"):
        begins.append(verb + 1)  # one accord was | between Acme and the union
    if event.effect.startswith("be "):  # a deal is close | between Acme and the union
        begins += [at + 1 for at in range(event.behind, reading.size - 1) if reading.penn[at] in FINITE][:1]
    found = []
    for begin in begins:
        end = begin
        while end < min(reading.size, begin + _LOOK) and not _ends_clause(reading, end):
            end += 1
        found.append((begin, end))
    return found


def _ends_clause(reading: Reading, at: int) -> bool:
    """Tell whether the clause in which the other side stands ends at `at`."""
    word, tag, follows = reading.lower[at], reading.penn[at], reading.penn[at + 1 : at + 2]
    if word in (";", ":") or (word == "by" and follows == ["VBG"]):
        return True
    if word == ",":
        return _parts(reading, at)
    if tag == "VBN" and is_likened(reading, at):
        return True
    made = reading.vocabulary.verbs.at(reading.lower, at) if tag == "VBD" else None
    if made and reading.lower[at + made[0] : at + made[0] + 1] == ["by"]:
        return False  # a pact | worked out | by X, a suit | brought | by X
    if tag == "VBD" and reading.lower[at - 1] in reading.vocabulary.anchors:
        # a pact | signed last May, a pact | worked out with X
        shared = made and reading.lower[at + made[0] : at + made[0] + 1] == ["with"]
        return not ((shared or reading.is_time_at(at + 1)) and FINITE & set(reading.penn[:at]))
    if word in reading.vocabulary.words_of("time") and _is_clause_of_time(reading, at):
        return True
    if tag in FINITE:  # but `a suit brought by`, whatever its tag
        return tag != "VBD" or reading.lower[at + 1 : at + 2] != ["by"]
    return tag in RELATIVE and reading.lower[at - 1] not in reading.vocabulary.words_of("within")


def _parts(reading: Reading, comma: int) -> bool:
    """Tell whether the comma at `comma` ends the clause in which the other side stands."""
    follows = reading.penn[comma + 1 : comma + 2]
    if reading.lower[comma + 1 : comma + 2] == ["and"] or reading.closes_speech(comma):
        return True
    if follows == ["VBG"]:
        return reading.lower[comma + 1] not in reading.vocabulary.words_of("participle")  # ending a spat
    if follows == ["VBN"]:
        return is_likened(reading, comma + 1)
    return _is_comment(reading, comma + 1)


def _is_comment(reading: Reading, at: int) -> bool:
    """Tell whether a noun calls a deal something, and what follows is not of it: signed it, | a blow to X."""
    called = reading.phrase_at(at) if "".join(reading.lower[at : at + 1]) in ARTICLES else None
    if called is None or called[0] != at or is_name(reading, called):
        return False
    if reading.lower[called[1] : called[1] + 1] == [","]:
        return False  # a pact, | an old one |, with Oslo
    return reading.lower[called[1] - 1] not in reading.vocabulary.nouns and not can_agree(reading, called)


def is_likened(reading: Reading, at: int) -> bool:
    """Tell whether another agreement is named behind the participle at `at`: `modelled on one with Oslo`."""
    if reading.penn[at] != "VBN" or reading.lower[at + 1 : at + 2] not in _LIKENING:
        return False
    last = (reading.phrase_at(at + 2) or (at + 2, at + 3))[1] - 1
    other = reading.lower[last : last + 1]
    alike = bool(other) and (other[0] in _OTHERS or other[0] in reading.vocabulary.anchors)
    return alike and reading.lower[at] not in reading.vocabulary.verbs


def _is_clause_of_time(reading: Reading, at: int) -> bool:
    """Tell whether a clause with a verb of its own begins at `at`: `left the pact | after talks failed`."""
    near = range(at + 1, min(reading.size, at + _CLAUSE))
    end = next((n for n in near if reading.penn[n] in FINITE or reading.lower[n] in (",", ";")), -1)
    return end > 0 and reading.penn[end] in FINITE
