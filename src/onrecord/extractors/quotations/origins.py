"""What tells where a source is from: `the survey, released by the union`, `an account | she gave`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.clause import is_clause, later_verb
from onrecord.extractors.quotations.cues import SPOKEN, cue_at, verbs
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.speaking import can_tell, names_person
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import ARTICLES, CLAUSE_ENDS, PAST_OR_FINITE, STOPS
from onrecord.syntax.classes import FINITE

_FURTHEST: Final = 16  # tokens of what tells of a source between commas
_LONGEST: Final = 20  # the same behind it
_CLAUSAL: Final = frozenset({"that", "object"})
_ENDS: Final = STOPS | {","}
_TELLING: Final = frozenset({"VBG", "VBN"})
_JOINING: Final = frozenset({"and", "or"})
_SETTING: Final = frozenset({"IN", "TO", "WRB"})  # what opens where or when one says it


def with_origin(reading: Reading, speaker: Phrase, high: int) -> Phrase:
    """Return a source with where it is from: `the survey, released by the union`."""
    comma = speaker[1]
    if comma + 2 >= high or reading.lower[comma] != "," or reading.penn[comma + 1] != "VBN":
        return speaker
    close = next(
        (i for i in range(comma + 2, min(high, comma + _FURTHEST * 2)) if reading.lower[i] == ","), None
    )
    inserted = close is not None and not reading.finite_in(comma, close)
    return (speaker[0], close) if inserted and close else speaker


def with_clause(reading: Reading, speaker: Phrase, high: int, *, opens: bool) -> Phrase:
    """Return a source with the clause that tells of it: `an email | never sent`, `an account | she gave`.

    One that `opens` its sentence ends before a comma behind which the sentence goes on.
    """
    first, last = speaker
    begin = reading.past_adverbs(last, high)
    if begin + 1 >= high or not (_is_participle(reading, begin) or _is_contact(reading, speaker, begin)):
        return speaker
    stop = next((i for i in range(begin, min(high, begin + _LONGEST)) if reading.lower[i] in _ENDS), high)
    if stop - begin > _LONGEST or reading.has_marks(last, stop):
        return speaker
    closed = reading.lower[stop : stop + 1] == (",",) and is_clause(reading, stop + 1, high)
    return (first, stop) if closed or not opens else speaker


def _is_participle(reading: Reading, at: int) -> bool:
    """Tell whether a participle tells of a source before it: `reports | emerging in May`."""
    return reading.phrases.number[at] < 0 and reading.penn[at] in _TELLING


def _is_contact(reading: Reading, speaker: Phrase, at: int) -> bool:
    """Tell whether a clause with a subject of its own tells of a text: `an account | she gave`."""
    base, subject = reading.phrases.at(speaker[1] - 1), reading.phrases.at(at)
    if base is None or subject is None or subject[0] != at or reading.penn[base[1] - 1] not in ("NN", "NNS"):
        return False
    verb = reading.past_adverbs(subject[1], len(reading.penn))
    acts = verb < len(reading.penn) and reading.penn[verb] in PAST_OR_FINITE
    return acts and can_tell(reading, base[1] - 1)


def before_clause(reading: Reading, source: Phrase, high: int) -> Phrase:
    """Return a source without a clause that was taken in: `According to police, | men who fled are ill`."""
    first, last = source
    for comma in range(first + 1, last - 1):
        if reading.lower[comma] != "," or reading.phrases.number[comma + 1] < 0:
            continue
        noun = reading.phrases.after(comma + 1, high, clause=False)[1]
        if reading.penn[comma + 1] == "NNS" and reading.phrases.is_name((first, comma)):
            return first, comma  # `According to Lee, | men and women left`
        ends = reading.first_of(",", noun, high)
        tells = reading.penn[noun : noun + 1] in (["WP"], ["WDT"])
        if tells and later_verb(reading, noun, ends, 2):
            return first, comma
    return source


def with_roles(reading: Reading, source: Phrase, high: int) -> Phrase:
    """Return a name with two things that somebody is: `According to Lee, | a lawyer and an aide,`."""
    first, comma = source
    role = reading.phrases.at(comma + 1) if comma + 1 < high and reading.lower[comma] == "," else None
    if role is None or not reading.phrases.is_name(source) or not names_person(reading, role[1] - 1):
        return source
    tie = role[1]
    if tie + 1 >= high or reading.lower[tie] != "and" or reading.phrases.number[tie + 1] < 0:
        return source
    end = reading.phrases.after(tie + 1, high, clause=False)[1]
    return (first, end) if reading.lower[end : end + 1] == (",",) else source


def with_others(reading: Reading, source: Phrase, high: int) -> Phrase:
    """Return a source with what is one of it: `several papers, | including the Echo`, `court | documents`."""
    first, last = source
    plural = last < high and last - first == 1 and reading.penn[last] == "NNS" and reading.penn[first] == "NN"
    if plural:
        return first, reading.phrases.after(last, high)[1]
    including = reading.lower[last : last + 2] == (",", "including") and last + 2 < high
    if including and reading.phrases.number[last + 2] >= 0:
        return first, reading.phrases.after(last + 2, high, clause=False)[1]
    return source


def with_row(reading: Reading, source: Phrase, high: int) -> Phrase:
    """Return a source with others in a row: `backed by the army, | the navy and the police`.

    It ends at a mark, or before where or when they say it; else a new clause begins behind the comma.
    """
    end = source[1]
    while end + 1 < high and reading.lower[end] == "," and (item := _item(reading, end + 1, high)):
        end = item
    joint = end + (reading.lower[end : end + 2] == (",", "and"))
    joined = end > source[1] and joint + 1 < high and reading.lower[joint] in _JOINING
    last = _item(reading, joint + 1, high) if joined else 0
    closed = last >= high or reading.lower[last] in CLAUSE_ENDS or reading.penn[last] in _SETTING
    return (source[0], last) if last and closed else source


def _item(reading: Reading, at: int, high: int) -> int:
    """Return the end of one of several at a token, no time and no pronoun; or 0."""
    base = reading.phrases.at(at)
    if base is None or base[0] != at or reading.phrases.is_time(base) or reading.penn[at] == "PRP":
        return 0
    return reading.phrases.after(at, high, clause=False)[1]


def before_sum(reading: Reading, source: Phrase) -> Phrase:
    """Return a source without what sums up what it tells: `according to filings, | a rise of 3 percent`."""
    first, last = source
    comma = reading.first_of(",", first, last - 1, last)
    base = reading.phrases.at(comma + 1) if comma < last else None
    if base is None or reading.lower[base[0]] not in ARTICLES:
        return source
    return (first, comma) if reading.lower[base[1] - 1] in reading.grammar["summing"] else source


def behind_telling(reading: Reading, first: int, last: int) -> Phrase:
    """Return what a source tells of what others say: `Lee denounced the deal, | which cuts pay, per Roe`."""
    comma = reading.last_of(",", first, last, first)
    if comma == first or reading.penn[comma + 1 : comma + 2] not in (["WDT"], ["WP"]):
        return first, last
    verb = next((i for i in range(first, comma) if reading.penn[i] in FINITE), first)
    cue = cue_at(reading.lists.table(verbs), reading.lower, reading.past_have(verb, comma))
    told = verb > first and cue is not None and cue.sort in SPOKEN and not cue.takes.isdisjoint(_CLAUSAL)
    return (comma + 1, last) if told and not reading.has_marks(first, last) else (first, last)
