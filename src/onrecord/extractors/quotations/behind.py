"""Who speaks behind a verb, or between what is said and the verb: `said Lee`, `"No," Lee said`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.circumstances import before_circumstance
from onrecord.extractors.quotations.reading import Reading
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import NAME, RELATIVE
from onrecord.syntax.classes import FINITE

_OBJECTS: Final = frozenset({"it", "him", "them", "me", "us"})  # no subjects behind their verb
#: Behind a participle one of these begins what is told.
_TOLD: Final = frozenset({"that", "he", "she", "they", "we", "it", ":", "“", '"'})
_LONGEST: Final = 30
_STOPS: Final = frozenset({".", ";", ":"})


def subject_after(reading: Reading, verb: int, high: int) -> Phrase | None:
    """Return the subject that follows the verb: `said Ann Lee, a lawyer`."""
    at = verb + 1
    if at >= high or reading.quote[at] >= 0 or reading.lower[at] in _OBJECTS:
        return None
    starts = reading.phrases.number[at] >= 0 or reading.penn[at] in (
        "DT",
        "NNP",
        "NN",
        "NNS",
        "CD",
        "JJ",
        "PRP$",
    )
    if _is_quality(reading, at, high):
        return None
    if reading.lower[at] == "that":
        base = reading.phrases.at(at + 1) if at + 1 < high else None
        return (at, base[1]) if base and base[1] + 1 >= high else None  # `said | that same man.`
    if not starts and _is_compound(reading, at, high):
        return at, before_circumstance(reading, _to_its_end(reading, at + 2, high))[1]
    if not starts and not _is_named(reading, at):
        return None
    whole = _to_its_end(reading, at, high)
    return None if _opens_clause(reading, whole, high) else before_circumstance(reading, whole)


def _is_quality(reading: Reading, at: int, high: int) -> bool:
    """Tell whether an adjective stands alone: `remarks, which people, above all owners, found | rude`.

    Behind words in marks, or a comma behind those, it is who speaks: `"No," said | locals`.
    """
    alone = at + 1 >= high or reading.lower[at + 1] in (",", ".")
    marked = max(reading.quote[max(0, at - 3) : at]) >= 0
    return alone and not marked and reading.penn[at] == "JJ" and reading.phrases.number[at] < 0


def _opens_clause(reading: Reading, phrase: Phrase, high: int) -> bool:
    """Tell whether a phrase has its verb right behind it: `Lee quits, says | actors were "afraid"`."""
    end = phrase[1]
    verb = end < high and reading.penn[end] in FINITE and reading.quote[end] < 0
    return verb and RELATIVE.isdisjoint(reading.penn[slice(*phrase)])


def _is_compound(reading: Reading, at: int, high: int) -> bool:
    """Tell whether a hyphen ties what is no noun to one: `said | co-founder Ann Lee`, `then-mayor Roe`."""
    return at + 2 < high and reading.joins(at + 1) and reading.phrases.number[at + 2] >= 0


def _is_named(reading: Reading, at: int) -> bool:
    """Tell whether two capitalised words, or one before a stop, stand at `at`."""
    words = reading.words.words
    follows = at + 1 < len(words) and (words[at + 1][:1].isupper() or words[at + 1] in ",.")
    return words[at][:1].isupper() and follows


def _to_its_end(reading: Reading, first: int, high: int) -> Phrase:
    """Return the phrase at `first` with what the tagger has cut off: `a man | calling himself Karl`."""
    last = reading.phrases.after(first, high)[1]
    while last < high and reading.quote[last] < 0 and _is_cut(reading, last):
        last = reading.phrases.after(last, high)[1]
    return first, _past_row(reading, first, _with_another(reading, first, last, high), high)


def _past_row(reading: Reading, first: int, last: int, high: int) -> int:
    """Return the end of a row that a relative clause ends in: `Lee, who wrote books, | plays and songs`."""
    if last + 2 >= high or reading.lower[last] != "," or reading.phrases.number[last + 1] < 0:
        return last
    stop = next((i for i in range(last, high) if reading.lower[i] in _STOPS or reading.quote[i] >= 0), high)
    row = "and" in reading.lower[last:stop] and not reading.verb_in(last, stop)
    row = row and not reading.phrases.is_time((last + 1, last + 2))
    related = not RELATIVE.isdisjoint(reading.penn[first:last])
    return stop if row and related and reading.lower[stop : stop + 1] in ((), (".",)) else last


def _with_another(reading: Reading, first: int, last: int, high: int) -> int:
    """Return the end of a phrase with one more person told of: `Lee, a clerk, | and Roe, a lawyer`."""
    name = last + 2
    joined = name < high and reading.lower[last:name] == (",", "and") and "," in reading.lower[first:last]
    if not joined or reading.penn[first] not in NAME or reading.penn[name] not in NAME:
        return last
    end = reading.phrases.after(name, high)[1]
    return end if end >= high or reading.lower[end] == "." else last


def _is_cut(reading: Reading, at: int) -> bool:
    """Tell whether the phrase that ends before `at` goes on there."""
    base = reading.phrases.at(at)
    if base is not None:
        himself = reading.penn[at] != "PRP" or reading.penn[at - 1] == "VBG"
        return himself and not reading.phrases.is_time(base)
    if reading.penn[at - 1 : at + 1] == ["NN", "IN"] and _is_compound(reading, at, len(reading.penn)):
        return True  # `study | co-author Ann Lee`
    if reading.penn[at - 1] in ("NNP", "NNPS") and _is_misread(reading, at):
        return True
    if reading.penn[at - 1] == "CD" and reading.is_adverb(at):
        return at + 1 < len(reading.penn) and reading.phrases.number[at + 1] >= 0  # `one | longtime aide`
    if reading.penn[at] in ("VBD", "VBN") and reading.penn[at - 1] in ("NN", "NNS"):
        return at + 1 < len(reading.penn) and reading.penn[at + 1] in ("IN", "TO")  # `a man | hired by Lee`
    if reading.penn[at] == "VBG" and _is_telling(reading, at):
        return False
    tags = ("VBG", "NNP", "NNPS", "NN", "NNS")
    return (
        reading.penn[at] in tags
        and reading.lower[at - 1] != ","
        and reading.lower[at] not in reading.auxiliaries
    )


def _is_telling(reading: Reading, at: int) -> bool:
    """Tell whether what is told stands behind a participle: said Lee | adding that it was late."""
    told = at + 1
    if told >= len(reading.penn):
        return False
    base = reading.phrases.at(told)
    clause = base is not None and not FINITE.isdisjoint(reading.penn[base[1] : base[1] + 1])
    return reading.lower[told] in _TOLD or (clause and reading.penn[at - 1] in NAME)


def _is_misread(reading: Reading, at: int) -> bool:
    """Tell whether a word behind a name goes on with it: `Indra | Nooyi`, `Ohio | delegate Ann Lee`."""
    words = reading.words.words
    if words[at].istitle():
        return not reading.is_adverb(at) or reading.lower[at + 1 : at + 2] in ((",",), (".",))
    return reading.penn[at] in ("VB", "VBP", "JJ") and at + 1 < len(words) and words[at + 1].istitle()


def speaker_between(reading: Reading, low: int, verb: int) -> Phrase | None:
    """Return all that stands between a quotation and the verb group at `verb`, if it may be the speaker.

    `"We lost," Fight for Ten organizing director Ann Lee told ...`: whatever its parts are
    taken for, what a closing mark and a verb enclose is who speaks.
    """
    first = reading.behind_quotation(verb, low, _LONGEST - 1) if reading.ranges else None
    if first is None:
        return None
    if first < verb and reading.lower[first] in (",", "—", "–", "--"):
        first += 1
    last = verb - 1 if reading.lower[verb - 1] == "," else verb
    if _sentence_goes_on(reading, low, first, last):
        return None
    if first >= last or not _may_begin(reading, first) or reading.is_relative((last - 1, last)):
        return None
    clause = any(
        reading.penn[i] in FINITE
        and not reading.words.words[i].istitle()  # `campaign spokeswoman | Hope Lee`
        and not reading.is_relative((i - 1, i))
        for i in range(first + 1, last)
    )
    return None if clause or "," in (reading.lower[last - 1], reading.lower[first]) else (first, last)


def _sentence_goes_on(reading: Reading, low: int, first: int, last: int) -> bool:
    """Tell whether a sentence goes on behind a few words in marks: `the "green," | bill of May, they` say."""
    begins = reading.ranges[reading.quote[first - 1]][0] if reading.quote[first - 1] >= 0 else low
    inside = begins > low and reading.is_lower_quote(begins) and not reading.finite_in(begins, first)
    return inside and "," in reading.lower[first:last] and reading.words.words[first].islower()


def _may_begin(reading: Reading, at: int) -> bool:
    """Tell whether a speaker may begin at `at`: with a noun phrase, or a capital letter."""
    if reading.words.words[at].istitle() or reading.lower[at] in reading.grammar["pairing"]:
        return True
    if reading.penn[at] in ("IN", "CC", "WRB", "WP", "WDT", "TO", "VBG", "VBD", "VBZ", "PRP", "RB"):
        return False
    named = reading.phrases.number[at] >= 0 or reading.words.words[at][:1].isupper()
    return named or reading.penn[at] == "JJS"  # `most of the crew`
