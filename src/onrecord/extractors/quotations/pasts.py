"""Whether what is taken for a participle is the past of a clause: `Lee | confirmed | in court.`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.cues import willing
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.speaking import can_speak
from onrecord.phrases.pieces import DASHES, LONG_DASHES, WH
from onrecord.syntax.classes import FINITE

LEADING: Final = frozenset({":", ",", "that"})  #: what may part a verb from what it says
_INSERTION: Final = 25  # tokens of a relative clause between commas
_NAMED_SO: Final = 4  # tokens from `as` to the verb that tells what somebody is called
_CLAUSE: Final = 30  # tokens
# What ends the clause of a verb.
_PARTING: Final = frozenset({".", ",", ";", ":", "that", "--", "–", "—"})
_CLOSING: Final = frozenset({"IN", "RB", "RBR", "JJ"})  # tags of what can follow a verb without an object
# What encloses a relative clause, by what closes it.
_OPENERS: Final = {",": ",", ")": "(", **{dash: dash for dash in DASHES}}
_DETERMINERS: Final = frozenset({"DT", "PRP", "PRP$"})
_CLAUSE_OPENERS: Final = WH | {",", ":", "CC", "``", "''"}


def is_capital(reading: Reading, at: int, low: int) -> bool:
    """Tell whether a word in the middle of a sentence is capitalised: a name, whatever it is taken for."""
    return at > low and reading.words.words[at][:1].isupper()


def is_past_form(reading: Reading, outer: int, verb: int, low: int) -> bool:
    """Tell whether what is tagged as a participle has a subject before it and is no passive."""
    if outer <= low or verb + 1 >= len(reading.penn) or reading.is_agent(verb + 1):
        return False
    if resumes(reading, outer, low) or announces(reading, outer, verb):
        return True
    if reading.lower[verb] in reading.participles:
        return False
    if reading.lower[outer - 1] in reading.grammar["joining"]:
        return _joins_past(reading, outer - 1, verb, low)
    before, after = reading.phrases.number[outer - 1], reading.phrases.number[verb + 1]
    if reading.penn[outer - 1] == "PRP" or _names_so(reading, outer, verb):
        return True
    if reading.penn[outer - 1] == "MD" and is_capital(reading, outer - 1, low):
        return True  # `George Will | described`
    relative = verb - low > 3 and reading.penn[verb - 3] == "WP" and reading.penn[verb - 2] in FINITE
    if (
        relative
        and reading.penn[verb - 1][0] not in "NP"
        and reading.lower[verb - 2] not in reading.auxiliaries
    ):
        return True  # `aides who voted yes | said`
    named = before >= 0 or reading.penn[outer - 1] in ("NNP", "NNPS")
    if not named and not _is_inserted(reading, outer - 1, low):
        return False
    start = _clause_start(reading, low, outer)
    follows = after >= 0 or reading.quote[verb + 1] >= 0 or reading.lower[verb + 1] in (",", ":", "that")
    closing = start > low and reading.lower[start - 1] == "," and _closes_clause(reading, start, outer, verb)
    # `It fell, as Acme first | reported.`
    aside = reading.lower[max(0, start - 2) : start] == (",", "as")
    closing = closing or (aside and _ends_in_time(reading, verb + 1))
    follows = follows or closing or (start > low and reading.penn[start - 1] in ("WP", "WDT"))
    follows = follows or (
        start > low and 0 <= reading.phrases.number[start - 1] < reading.phrases.number[start]
    )
    if (follows and not reading.finite_in(start, outer)) or not reading.finite_in(low, outer):
        return True
    return follows and reading.lower[verb + 1] != ":" and _is_behind_relative(reading, outer, verb, low)


def _is_behind_relative(reading: Reading, outer: int, verb: int, low: int) -> bool:
    """Tell whether a subject with a relative clause opens a unit: `Owners who live here | accused Roe`."""
    who = next((i for i in range(outer - 1, low, -1) if reading.penn[i] == "WP"), low)
    if who == low or reading.lower[who - 1] == "," or reading.finite_in(low, who):
        return False
    verbs = [i for i in range(who, outer) if reading.penn[i] in FINITE]
    return len(verbs) == 1 and "," not in reading.lower[who:outer] and is_last_verb(reading, verb)


def _is_inserted(reading: Reading, at: int, low: int) -> bool:
    """Tell whether an insertion may end at `at`: at a comma, a bracket or the second of two dashes."""
    if reading.lower[at] not in DASHES:
        return reading.lower[at] in (")", ",")
    return not DASHES.isdisjoint(reading.lower[low:at])


def announces(reading: Reading, outer: int, verb: int) -> bool:
    """Tell whether a form behind a comma leads up to marks: `Lee, asked if it leaks, | answered: "No."`."""
    colon = verb + 1
    told = colon + 1 < len(reading.lower) and reading.lower[colon] == ":" and reading.quote[colon + 1] >= 0
    return told and reading.penn[verb] == "VBN" and reading.lower[outer - 1] == ","


def _names_so(reading: Reading, outer: int, verb: int) -> bool:
    """Tell whether a name calls what is told of something in marks: `a figure Roe | described as "low"`."""
    mark = verb + 2
    if reading.lower[verb + 1] != "as" or mark >= len(reading.quote) or reading.quote[mark] < 0:
        return False
    end = reading.ranges[reading.quote[mark]][1]
    agent = end < len(reading.lower) and reading.lower[end] == "by"
    return reading.penn[outer - 1] in ("NNP", "NNPS") and not agent


def _joins_past(reading: Reading, at: int, verb: int, low: int) -> bool:
    """Tell whether the verb behind the conjunction at `at` is a past: `left | and called`.

    An auxiliary before it may be its own, unless a comma parts them or what is said follows:
    `said they had met, but declined to say`, `said they had met but added: ...`.
    """
    after = verb + 1
    acts = reading.lists.table(willing).get(reading.penn[after], ())
    if reading.lower[verb] in acts:
        return True  # `was sad but | promised to stay`
    own = reading.lower[at - 1] != "," and reading.lower[after] not in LEADING and reading.quote[after] < 0
    own = own and not (reading.quote[at - 1] >= 0 and _is_led_by(reading, after))
    for i in range(at - 1, max(low, at - _INSERTION), -1):
        if reading.penn[i] not in FINITE or reading.quote[i] >= 0:
            continue
        if reading.lower[i] not in reading.auxiliaries:
            return reading.penn[i] == "VBD"
        if own:
            return False
    return False


def _is_led_by(reading: Reading, at: int) -> bool:
    """Tell whether a preposition that makes no passive leads to a noun: `was "mad" and called | on Roe`."""
    led = at + 1 < len(reading.penn) and reading.penn[at] == "IN" and not reading.is_agent(at)
    return led and reading.phrases.number[at + 1] >= 0


def goes_on_telling(reading: Reading, verb: int, low: int) -> bool:
    """Tell whether a plural behind marks and `and` is one of two verbs: `says "no" and | calls on Roe`."""
    tie = verb - 1
    if tie - 2 <= low or reading.penn[tie] != "CC" or reading.quote[tie - 1] < 0 or reading.quote[tie] >= 0:
        return False
    says = reading.ranges[reading.quote[tie - 1]][0] - 1
    return says > low and reading.penn[says] == "VBZ" and _is_led_by(reading, verb + 1)


def resumes(reading: Reading, at: int, low: int) -> bool:
    """Tell whether the main clause, without a verb so far, goes on at `at`: `Lee, who left, | denied`."""
    closes = "," if at > low and reading.ends_quoted(at - 1) else reading.lower[at - 1]
    if at - 1 <= low or closes not in _OPENERS:
        return False
    for who in range(at - 2, max(low + 1, at - _INSERTION), -1):
        if reading.penn[who] in WH and reading.lower[who - 1] == _OPENERS[closes]:
            return not reading.finite_in(low, who)
        if closes == "," and _opens_aside(reading, who, low):
            return not reading.finite_in(low, who) and not _goes_on(reading, at)
    return closes in LONG_DASHES and _lacks_verb(reading, at - 1, low)


def _opens_aside(reading: Reading, at: int, low: int) -> bool:
    """Tell whether a clause in an aside begins: `Acme, a firm | which lends, |`, `Lee, | as he said, |`."""
    if reading.lower[at] == "as":
        return reading.lower[at - 1] == "," and reading.finite_in(at, at + _NAMED_SO)
    base = reading.phrases.at(at - 1) if reading.penn[at] in WH else None
    return base is not None and base[0] - 1 > low and reading.lower[base[0] - 1] == ","


def _goes_on(reading: Reading, verb: int) -> bool:
    """Tell whether a finite verb stands behind the next comma: `Lee, | accused of theft, | has left`."""
    far = min(len(reading.penn) - 1, verb + _INSERTION)
    comma = reading.first_of(",", verb, far)
    return comma < far and reading.penn[comma + 1] in FINITE


def _lacks_verb(reading: Reading, dash: int, low: int) -> bool:
    """Tell whether there is but a subject before an aside that ends at a dash: `Men — or most — |`."""
    opens = next((i for i in range(dash - 1, low, -1) if reading.lower[i] == reading.lower[dash]), low)
    subject = reading.phrases.at(low)
    if opens == low or subject is None or dash - opens > _INSERTION:
        return False
    return reading.penn[subject[1]] == "WP" or not reading.finite_in(low, opens)


def is_last_verb(reading: Reading, at: int) -> bool:
    """Tell whether no finite verb stands behind `at` in its clause."""
    for i in range(at + 1, min(len(reading.penn), at + _CLAUSE)):
        if reading.penn[i] in FINITE:
            return False
        if reading.lower[i] in _PARTING or reading.penn[i] in WH or reading.quote[i] >= 0:
            break
    return True


def _closes_clause(reading: Reading, start: int, outer: int, verb: int) -> bool:
    """Tell whether a subject and what may be its verb end a sentence: `Lee | confirmed | on Friday.`.

    Behind whom hardly a participle tells of it may end in more than a time: `Lee | confirmed | in Elm.`.
    """
    if _ends_in_time(reading, verb + 1):
        return True
    last = outer - 1 - (reading.lower[outer - 1] == ",")
    base = reading.phrases.at(last)
    if base is None or base[1] != last + 1 or not FINITE.isdisjoint(reading.penn[start:outer]):
        return False
    if not reading.phrases.is_name(base) and not can_speak(reading, last):
        return False
    at = verb + 1
    while at < len(reading.penn) and reading.lower[at] not in _PARTING and reading.penn[at] not in FINITE:
        at += 1
    behind = at < len(reading.penn) and reading.lower[at] == "." and reading.penn[verb + 1] in _CLOSING
    return behind and not reading.has_marks(verb, at)


def _ends_in_time(reading: Reading, at: int) -> bool:
    """Tell whether nothing but a time stands from `at` to the full stop: (`Lee confirmed`) `on Friday.`."""
    if reading.penn[at] == "IN" and at + 1 < len(reading.penn):
        at += 1
    base = reading.phrases.at(at)
    if base is not None and reading.phrases.is_time(base):
        at = base[1]
    return at < len(reading.penn) and reading.lower[at] == "."


def _clause_start(reading: Reading, low: int, high: int) -> int:
    """Return where the clause that goes on at `high` begins: after a comma, a conjunction or `who`.

    Or at its subject, where that stands right behind what it tells of: `an idea | the mayor dismissed`.
    """
    at = high - 2
    while (
        at >= low
        and reading.lower[at] not in reading.subordinators
        and reading.penn[at] not in _CLAUSE_OPENERS
        and not (
            reading.penn[at + 1] in _DETERMINERS
            and 0 <= reading.phrases.number[at] < reading.phrases.number[at + 1]
        )
    ):
        at -= 1
    return at + 1
