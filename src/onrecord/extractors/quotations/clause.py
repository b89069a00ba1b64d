"""Whether a clause begins: a subject and its finite verb, at once or behind what leads up to it."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.speaking import names_person
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import LONG_DASHES, NOUNS, WH
from onrecord.syntax.classes import FINITE

# What closes an insertion, by what opens it.
_CLOSERS: Final = {**dict.fromkeys(LONG_DASHES, LONG_DASHES), "(": frozenset({")"})}
_LISTED: Final = frozenset({"PRP", "NNP"})  # tags of who is one of several
_INFLECTED: Final = FINITE | {"VB"}
_INSERTION: Final = 12  # tokens of one
_BOUND: Final = 4  # tokens of a range's lower bound
_LOOK: Final = 40  # tokens to a finite verb
_RELATIVE: Final = frozenset({"WDT", "WP", "IN"})
_OPENING: Final = WH | {"CC"}  # tags of what opens another clause
#: Two words that open a clause together, before a comma and its subject: `said | even if it rained, he`.
_LEADING: Final = (("even", "if"), ("even", "though"), ("instead", "of"), ("ahead", "of"), ("as", "well"))


def is_clause(reading: Reading, at: int, high: int) -> bool:
    """Tell whether a clause with a subject and a finite verb begins at `at`."""
    if at >= len(reading.penn) or reading.lower[at] in reading.grammar["objective"]:
        return False
    if reading.penn[at] == "EX" or _holds_past(reading, at):
        return True
    phrase: Phrase | None = None
    for whole in (True, False):
        before, phrase = phrase, reading.phrases.after(at, high, clause=whole)
        if phrase == before:
            break
        end = phrase[1]
        while end < high and (reading.is_adverb(end) or reading.lower[end] == "both"):
            end += 1
        if end + 1 < high and reading.lower[end] == "," and "," in reading.lower[at:end]:
            end += 1  # behind an apposition
        end = _past_day(reading, end, high)
        if end + 1 < high and reading.quote[end] >= 0 and reading.quote[end - 1] < 0:
            end += 1 + (end + 2 < high and reading.is_adverb(end + 1))  # `the sums “simply | did not add up”`
        end = past_inset(reading, _past_role(reading, end, high), high)
        end += end < high and reading.lower[end] == ">"  # behind a name that is in no list: <Acme Ltd>
        if end < high and (
            reading.penn[end] in _INFLECTED or _helps(reading, end) or is_past(reading, end, high)
        ):
            return True
    two = pair(reading, at, high)  # `parties on the left and Elm | were`
    if two is None or two[1] >= high or reading.penn[two[1]] not in _INFLECTED:
        return False
    listed = at > 1 and reading.lower[at - 1] == "," and reading.penn[at - 2] in _LISTED  # she, Lee and Roe
    return reading.penn[two[1] - 1] in NOUNS and not listed


def _past_role(reading: Reading, at: int, high: int) -> int:
    """Return the verb behind a role in which something is done, or `at`: `his time | as mayor | ended`."""
    if at + 2 >= high or reading.lower[at] != "as":
        return at
    base = reading.phrases.at(at + 1)
    role = base is not None and base[0] == at + 1 and base[1] < high and reading.penn[at + 1] in ("NN", "JJ")
    told = role and base is not None and reading.penn[base[1] - 1] == "NN" and reading.is_verb(base[1])
    return base[1] if told and base is not None and names_person(reading, base[1] - 1) else at


def pair(reading: Reading, at: int, high: int) -> Phrase | None:
    """Return the two at `at` that are together the subject of a verb: `Lee and Roe | left`."""
    if at >= high or reading.phrases.number[at] < 0:
        return None
    first = reading.phrases.after(at, high, clause=False)[1]
    if first + 1 >= high or reading.lower[first] != "and" or reading.phrases.number[first + 1] < 0:
        return None
    last = reading.phrases.after(first + 1, high, clause=False)[1]
    return (at, last) if last < high and reading.is_verb(last) else None


def _holds_past(reading: Reading, at: int) -> bool:
    """Tell whether a base phrase is a clause, its past taken for a participle: `the firm | hired men`."""
    base = reading.phrases.at(at) if reading.penn[at] in ("DT", "PRP$", "NNP") else None
    if base is None or base[0] != at:
        return False
    return any(
        reading.penn[i] == "VBN"
        and reading.penn[i - 1] in NOUNS
        and reading.words.starts[i] > reading.words.ends[i - 1]
        for i in range(at + 1, base[1] - 1)
    )


def _past_day(reading: Reading, at: int, high: int) -> int:
    """Return the token behind the day at `at`, or `at`: `the mayor | on Thursday | said`, `today`."""
    led = at + 1 < high and reading.lower[at] == "on"
    day = reading.phrases.at(at + led) if at < high else None
    if not led and day is not None and (day[0] != at or day[1] > at + 1):
        return at
    return day[1] if day is not None and reading.phrases.is_time(day) else at


def past_inset(reading: Reading, at: int, high: int) -> int:
    """Return the token behind the insertion in dashes or brackets that begins at `at`, or `at`."""
    closing = _CLOSERS.get(reading.lower[at]) if at < high else None
    if closing is None:
        return at
    closes = (i for i in range(at + 1, min(high - 1, at + _INSERTION)) if reading.lower[i] in closing)
    return next(closes, at - 1) + 1


def is_past(reading: Reading, at: int, high: int) -> bool:
    """Tell whether what is tagged as a participle at `at` may be a past form: no `by` follows."""
    return reading.penn[at] == "VBN" and (
        at + 1 >= high or reading.lower[at + 1] not in reading.grammar["agent"]
    )


def _helps(reading: Reading, at: int) -> bool:
    return reading.lower[at] in reading.auxiliaries and reading.penn[at] != "POS"


def leads_clause(reading: Reading, at: int, high: int) -> bool:
    """Tell whether what opens at `at` leads up to a clause: `said barring rain, | the game would go on`."""
    leads = reading.penn[at] in ("IN", "VBG", "VBN") and reading.lower[at] not in reading.grammar["topic"]
    leads = leads or reading.lower[at : at + 2] in _LEADING or reading.lower[at + 1 : at + 2] == ("than",)
    comma = reading.lower.index(",", at, high - 1) if leads and "," in reading.lower[at : high - 1] else at
    contrasts = reading.lower[at] in reading.grammar["contrasting"]
    if comma == at or (reading.is_venue(at + 1) and not contrasts) or reading.has_marks(at, comma + 2):
        return False
    subject = "that" not in reading.lower[at:comma] and reading.phrases.number[comma + 1] >= 0
    subject = subject and reading.penn[comma + 1] not in _RELATIVE
    return subject and is_clause(reading, comma + 1, high)


def leads_to_speaker(reading: Reading, low: int, first: int) -> bool:
    """Tell whether what one does leads up to who speaks at `first`: `While touring Elm, | Lee said, it`.

    So does but a phrase, without its comma: `In those days | she said, it was dear`.
    """
    parted = first - 2 > low and reading.lower[first - 1] == ","
    if not parted and reading.penn[first] == "PRP" and reading.lower[first] != "it":
        base = reading.phrases.at(low)
        timed = base is not None and reading.phrases.is_time(base)
        leads = timed or (reading.penn[low] == "IN" and reading.lower[low] not in reading.subordinators)
        return leads and "," not in reading.lower[low:first] and not reading.finite_in(low, first)
    doing = reading.lower[low] in reading.grammar["meanwhile"] and reading.penn[low + 1] == "VBG"
    return parted and doing and not reading.verb_in(low, first)


def opens_clause(reading: Reading, at: int, high: int) -> bool:
    """Tell whether a clause begins with the preposition at `at`: `said under the plan it would`."""
    if reading.penn[at] != "IN" or at + 2 >= high or reading.phrases.number[at + 1] < 0:
        return False
    between = reading.lower[at] == "between"  # nobody speaks so: `said | between May and June it fell`
    if (reading.is_venue(at + 1) and not between) or reading.penn[at + 1] == "VBG":
        return False
    end = reading.phrases.after(at + 1, high, clause=False)[1]
    if between and end + 1 < high and reading.lower[end] == "and":
        end = reading.phrases.after(end + 1, high, clause=False)[1]
    end += end < high and reading.lower[end] == ","
    subject = (
        end + 1 < high
        and reading.lower[end] != "that"
        and reading.phrases.number[end] >= 0
        and reading.penn[end] not in _RELATIVE
    )
    return subject and is_clause(reading, end, high)


def measures(reading: Reading, at: int, high: int) -> bool:
    """Tell whether a clause begins with an adverb of its amount: `said | about half the men left`."""
    if reading.lower[at] == "between" and (upper := in_range(reading, at, high)) > at:
        return is_clause(reading, upper, high)  # `said | between ten and 20 men left`
    after = at + 1 + (reading.penn[at] in ("RP", "RB") and at + 1 < high and reading.lower[at + 1] == "to")
    rounds = (
        reading.is_adverb(at) or reading.penn[at] == "RP" or reading.lower[at] in reading.grammar["rounding"]
    )
    if not rounds or after >= high:
        return False
    counts = reading.penn[after] in ("CD", "PDT") or reading.lower[after] in reading.grammar["counting"]
    return counts and not reading.phrases.is_time((after, after + 1)) and is_clause(reading, after, high)


def in_range(reading: Reading, at: int, high: int) -> int:
    """Return where the upper bound of a range begins, behind `between` at `at`: `$2 and | $3`; or `at`."""
    if at + 2 >= high:
        return at
    link = at + 1 + (reading.penn[at + 1] == "$")
    number = reading.penn[link] == "CD"
    link = reading.first_of("and", link, min(high - 1, link + _BOUND), at)
    return link + 1 if number and link > at and reading.penn[link + 1] in ("CD", "$") else at


def stresses(reading: Reading, at: int, high: int) -> bool:
    """Tell whether a clause begins with an adverb that stresses its subject: `said | even the mayor left`."""
    if at + 1 >= high or reading.lower[at] not in reading.grammar["stressing"] or not reading.is_adverb(at):
        return False
    if reading.is_adverb(at + 1) and at + 2 < high and reading.penn[at + 2] in FINITE:
        return True  # `said not enough had been done`
    if reading.phrases.number[at + 1] < 0 or reading.penn[at + 1] == "EX":
        return False
    negated = reading.lower[at] == "not" and later_verb(
        reading, at + 1, high
    )  # `not all of those | he met left`
    return negated or is_clause(reading, at + 1, high)


def dates(reading: Reading, at: int, high: int) -> bool:
    """Tell whether a clause tells of a time: `said | the time for talk is over`."""
    base = reading.phrases.at(at)
    if base is None or reading.lower[at] != "the" or base[1] >= high or not reading.phrases.is_time(base):
        return False
    return reading.lower[base[1]] in reading.grammar["topic"] and reading.finite_in(base[1], high)


def has_verb(reading: Reading, at: int, high: int, *, near: bool) -> bool:
    """Tell whether a finite verb follows, or what can only be one behind a noun: `believe he | fled`.

    With `near` it must come before a comma or what opens another clause: no `knew | Lee, and he left`.
    """
    base = reading.phrases.at(at)
    if base is not None and base[1] < high and reading.penn[base[1]] == "VBN":
        return True
    if near:
        high = next((i for i in range(at, high) if reading.lower[i] == "," or _opens(reading, i)), high)
    return later_verb(reading, at, high)


def _opens(reading: Reading, at: int) -> bool:
    """Tell whether a word opens another clause: `which`, `because`, but no preposition."""
    led = reading.penn[at] == "IN" and reading.lower[at] in reading.subordinators
    return led or reading.penn[at] in _OPENING


def later_verb(reading: Reading, at: int, high: int, number: int = 1) -> bool:
    """Tell whether so many finite verbs follow, outside quotation marks and before a colon."""
    found = 0
    for i in range(at, min(high, at + _LOOK)):
        if reading.lower[i] == ":":
            break
        found += reading.penn[i] in FINITE and reading.quote[i] < 0
    return found >= number
