"""Where somebody tells no more: `but | gave no details`, `but | Lee did not respond to calls`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.clause import is_clause
from onrecord.extractors.quotations.cues import Cue, Table, cues_at
from onrecord.extractors.quotations.reading import Reading

_ANSWER: Final = 5  # tokens of a verb that is denied: `did not immediately respond`


def withholds(reading: Reading, at: int, high: int, cues: Table, *, shared: bool = True) -> bool:
    """Tell whether a speaker tells no more from `at` on: `but | gave no details`, `but | he did not say`.

    With `shared` he need not be named again. Others may be silent, too: `but | Roe did not respond to calls`.
    """
    if _gives_no_answer(reading, at, high):
        return True
    subject = reading.phrases.at(at) if at < high else None
    named = subject is not None and (reading.penn[at] == "PRP" or reading.phrases.is_name(subject))
    at = subject[1] if subject is not None and named else at
    if at + 2 >= high or not (named or shared):
        return False
    word, after = reading.lower[at : at + 2]
    if word in reading.grammar["refusing"] and after == "to":
        tells = any(cue.sort == "speech" for cue in cues_at(cues, reading.lower, at + 2))
        return tells or reading.lower[at + 2] in reading.grammar["telling"]
    if reading.auxiliaries.get(word) in ("do", "modal") and after in reading.grammar["negating"]:
        kept = reading.grammar["withheld"].isdisjoint(reading.lower[at + 3 : min(high, at + 2 + _ANSWER)])
        if reading.lower[at + 2] in reading.grammar["telling"] and not kept:
            return True  # `did not | release details`
        return any(_is_of_silence(reading, cue, at + 3, high) for cue in cues_at(cues, reading.lower, at + 2))
    if word in reading.grammar["halting"] and after == "short":
        return True  # `but | stopped short of naming him`
    return word in reading.grammar["giving"] and after == "no"


def _gives_no_answer(reading: Reading, at: int, high: int) -> bool:
    """Tell whether others are silent: `Acme did not respond to calls`, `Roe could not be reached`."""
    if at >= high or reading.phrases.number[at] < 0:
        return False
    silent, at = reading.grammar["silent"], reading.phrases.after(at, high, clause=False)[1]
    if at + 2 >= high:
        return False
    if reading.lower[at] in reading.grammar["refusing"]:
        return reading.lower[at + 2] in silent
    denied = reading.auxiliaries.get(reading.lower[at]) in ("do", "modal")
    if not denied or reading.lower[at + 1] not in reading.grammar["negating"]:
        return False
    return not silent.isdisjoint(reading.lower[at + 2 : min(high, at + _ANSWER)])


def _is_of_silence(reading: Reading, cue: Cue, at: int, high: int) -> bool:
    """Tell whether a verb that is denied, and ends before `at`, is one of telling: `did not elaborate`."""
    bare = at >= high or reading.phrases.number[at] < 0
    tells = bare or "wh" in cue.takes or "that" not in cue.takes or is_clause(reading, at, high)
    return cue.sort == "speech" and not cue.rest and tells
