"""Whether a phrase can name someone who agrees, and what of it is the name."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.reading import Reading
from onrecord.phrases.pieces import NAME, Phrase
from onrecord.segment.tokens import POSSESSIVES

#: The digits of a year.
_YEAR: Final = 4


def is_name(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase ends in a name."""
    last = phrase[1] - 1
    kind = reading.words[last].islower() and reading.lower[last]
    if kind and (kind in reading.vocabulary.titles or kind in reading.vocabulary.groups):
        return False  # the Rovers | captain, the Elm League | club
    numbered = last > phrase[0] and reading.penn[last] == "CD" and len(reading.words[last]) < _YEAR
    if numbered and reading.words[last].isdigit() and reading.penn[last - 1] == "NNP":
        return not reading.is_time(phrase)  # Schalke | 04
    return reading.penn[last] in NAME or (last > 0 and reading.words[last][0].isupper())


def head_of(reading: Reading, phrase: Phrase) -> int:
    """Return where the head word of a phrase stands: the last before `of` and the like."""
    attaching = reading.vocabulary.words_of("attach")
    at = phrase[0]
    while at + 1 < phrase[1] and reading.lower[at + 1] not in attaching:
        at += 1
    return at


def can_agree(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase can name someone who agrees: a name, a pronoun, a group."""
    if reading.is_time(phrase):
        return False
    head = head_of(reading, phrase)
    word = reading.lower[head]
    vocabulary = reading.vocabulary
    if word in vocabulary.words_of("share") and head + 2 < phrase[1]:
        return can_agree(reading, (head + 2, phrase[1]))  # 62 percent of | members
    if word in vocabulary.groups or word in vocabulary.words_of("pronoun") or phrase == (0, 1):
        return True
    if reading.penn[head] == "CD" and (phrase[1] > head + 1 or reading.penn[phrase[0]] == "DT"):
        paid = next((at for at in range(phrase[0], head) if reading.penn[at] == "$"), 0)
        return not paid or can_agree(reading, (phrase[0], paid))  # two of them, but no further | $5 million
    if word.endswith(vocabulary.agentive) or word.rpartition("-")[2] in vocabulary.persons:
        return True  # drugmakers, homeowners, an ex-husband
    return is_name(reading, (phrase[0], head + 1))


def is_pronoun(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase is a pronoun, or an owner like `its`."""
    return phrase[1] - phrase[0] == 1 and reading.lower[phrase[0]] in reading.vocabulary.words_of("pronoun")


def bare(reading: Reading, phrase: Phrase) -> Phrase:
    """Return the phrase without the determiner that it begins with."""
    first, last = phrase
    words = reading.vocabulary
    owners = [at for at in range(first, last - 1) if reading.lower[at] == "s"]
    first = owners[-1] + 1 if owners else first
    first = next((at for at in range(first + 1, last) if _is_set_off(reading, at, last)), first)
    if first + 2 < last and reading.is_time((first, first + 2)) and not reading.is_time(phrase):
        first += 2  # last month | teachers
    if first + 1 < last and reading.penn[first] == "IN":
        first += 1 + (
            reading.lower[first + 1] == "least" and first + 2 < last
        )  # more than, at least | 190 states
    first += first + 1 < last and reading.lower[max(0, first - 1) : first + 1] == ["at", "least"]
    vague = first == 0 and reading.words[0].istitle() and reading.penn[1:2] == ["CD"]
    first += vague and reading.penn[0] in ("IN", "RB") and first + 1 < last  # About | 73% of pilots
    first += _is_pair(reading, first, last)
    while first + 1 < last and _is_outside(reading, first, words.words_of("article"), words.times):
        if reading.lower[first + 1] == "of":
            break  # | some | of the larger unions
        first += 1
    return first, next((at for at in range(first + 1, last) if reading.penn[at] == "$"), last)


def _is_pair(reading: Reading, first: int, last: int) -> bool:
    """Tell whether `both` only goes with `and` behind a name: | both | Peru and Chile."""
    named = first + 1 < last and reading.lower[first] == "both" and reading.words[first + 1][0].isupper()
    joined = reading.lower[last : last + 1] == ["and"] and "POS" in reading.penn[first:last]
    return named and (joined or not reading.words[last - 1].endswith("s"))


def _is_set_off(reading: Reading, at: int, last: int) -> bool:
    """Tell whether a name between marks begins at `at`, behind what it is: `brewer <Acme Ltd>`."""
    marked = reading.starts[at] - reading.ends[at - 1] > 1 and reading.penn[at - 1] == "NN"
    return marked and reading.penn[at] in NAME and is_name(reading, (at, last))


def _is_outside(reading: Reading, at: int, articles: frozenset[str], times: frozenset[str]) -> bool:
    """Tell whether the word at `at` begins a phrase without being of its name: `the`, `In May | Acme`."""
    if reading.lower[at] in articles or reading.lower[at] in POSSESSIVES:
        return True
    if reading.lower[at] in reading.vocabulary.words_of("soon") or reading.lower[at] == "only":
        return True  # Yesterday | two firms
    dated = at > 0 and reading.lower[at - 1] in ("in", "on", "last", "next")
    return dated and reading.lower[at] in times
