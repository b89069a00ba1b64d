"""Subjects that end in a clause: `a woman who said she was his wife | said`, `everyone I spoke to | said`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.cues import cue_at, verbs
from onrecord.extractors.quotations.reading import Reading
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import COMMON_NOUNS, PREPOSITIONS, RELATIVE, STOPS, WH
from onrecord.syntax.classes import FINITE

_NEAR: Final = 8  # tokens from `what` to the quality that its clause ends in
_FURTHEST: Final = 25  # tokens from what opens a clause to the verb behind it
_CLAUSE: Final = 2  # tokens of a clause that is taken for a phrase
ENDS: Final = STOPS | {",", "(", ")"}
_NOMINATIVE: Final = frozenset({"he", "she", "they", "we", "i", "you"})
_STRANDED: Final = (
    FINITE | PREPOSITIONS | {"RP", "TO", "VB", "VBN"}
)  # tags of what ends a clause without its object
_PLACES: Final = frozenset({"where", "when"})
PREPOSITIONAL: Final = frozenset({"after", "before", "until", "since", "than", "as"})
_VERBAL: Final = "V"


def with_clause(reading: Reading, found: Phrase | None, outer: int, low: int) -> Phrase | None:
    """Return the subject of the verb at `outer` with the clause that it ends in, or None.

    Every verb of the clause has its own subject there, so that the one at `outer` is none of it.
    """
    if found is not None and (clause := _misread(reading, found, low)) is not None:
        return clause, outer
    last = outer - 1
    if found is not None and found[1] == outer and reading.phrases.is_time(found):
        last = found[0] - 1  # `men | I met | last week`
        found = None
    stranded = found is None and last > low and reading.penn[last] in _STRANDED
    if found is None:
        if not stranded or reading.penn[outer] not in FINITE:
            return None
    elif not _has_opening(reading, max(low, outer - _FURTHEST), last) or _is_own(reading, found):
        return None
    elif found[1] == outer and (told := _told(reading, found)) is not None:
        return told
    for at in range(last, max(low, outer - _FURTHEST), -1):
        if reading.quote[at] >= 0 or (reading.lower[at] in ENDS and not reading.joins(at)):
            return None
        if _opens(reading, at, contact=stranded) and (plain := _verbs_left(reading, at, outer)) is not None:
            first = reading.phrases.before(at, low)[0]
            again = not plain and found is not None and found[0] <= first
            return (first, outer) if heads(reading, first, low) and not again else None
    return None


def _free(reading: Reading, found: Phrase, low: int) -> int | None:
    """Return where `what` begins a subject that ends in a quality: `| what was left open` suggests it."""
    if reading.penn[found[0]] != "JJ" or reading.penn[found[0] - 1][0] != "V":
        return None
    far = range(found[0] - 1, max(low, found[0] - _NEAR) - 1, -1)
    return next((i for i in far if reading.lower[i] == "what"), None)


def _misread(reading: Reading, found: Phrase, low: int) -> int | None:
    """Return where a subject begins whose clause is taken for a noun phrase: `men | who favor taxes`."""
    at = found[0] - 1
    if at > low and found[1] - found[0] == 1:
        return _free(reading, found, low)
    if at <= low or found[1] - found[0] < _CLAUSE:
        return None
    if reading.lower[at] == "who":
        at -= 1
    elif reading.lower[at + 1] not in _NOMINATIVE or reading.penn[at] not in COMMON_NOUNS:
        return None
    if reading.phrases.number[at] < 0 or reading.lower[at] == ",":
        return None
    first = reading.phrases.before(at + 1, low)[0]
    return first if heads(reading, first, low) else None


def _has_opening(reading: Reading, first: int, last: int) -> bool:
    return not WH.isdisjoint(reading.penn[first:last]) or "that" in reading.lower[first:last]


def _is_own(reading: Reading, found: Phrase) -> bool:
    """Tell whether a subject is surely of the verb behind it: `who` said, `when | owners` said."""
    lead = found[0] - 1
    opens = lead >= 0 and (reading.penn[lead] in WH or _opens_own(reading, lead))
    return opens or reading.is_relative(found) or reading.lower[found[1] - 1] in _NOMINATIVE


def _opens(reading: Reading, at: int, *, contact: bool) -> bool:
    """Tell whether a clause that tells of a noun opens at `at`: `aides | who`, with `contact`, `men | I`."""
    noun = reading.phrases.at(at - 1)
    if noun is None or noun[1] != at:
        return False
    if reading.lower[at] == "that" and reading.penn[at] == "IN":
        return reading.penn[at - 1] == "NN"  # `The fact | that he left | shows`
    if reading.penn[at] in WH:
        return reading.penn[at] != "WRB" or reading.lower[at] in _PLACES
    if not contact or reading.penn[at - 1] not in COMMON_NOUNS or reading.phrases.is_time(noun):
        return False
    base = reading.phrases.at(at)
    return (
        base is not None
        and base[0] == at
        and (reading.lower[at] in _NOMINATIVE or reading.penn[at] in ("NNP", "NNPS", "DT"))
    )


def _told(reading: Reading, found: Phrase) -> Phrase | None:
    """Return the subject of a clause within one before it: `a man who said | the mayor | claimed it`."""
    first, last = found
    lead = next((i for i in range(last - 1, first, -1) if _may_lead(reading, i)), first)
    if lead == first or RELATIVE.isdisjoint(reading.penn[first:lead]) or reading.penn[lead + 1] == "PRP":
        return None
    if reading.penn[lead][0] == _VERBAL:
        cue = cue_at(reading.lists.table(verbs), reading.lower, lead)
        if cue is None or "bare" not in cue.takes or "person" in cue.takes:
            return None
        if "object" in cue.takes and not _disagrees(reading, first, last):
            return None  # `Lawyers who argued | the case | left`, but `the search | was illegal`
    whole = lead + 1 < last and reading.phrases.number[lead + 1] >= 0
    return (lead + 1, last) if whole and reading.phrases.after(lead + 1, last)[1] == last else None


def _disagrees(reading: Reading, first: int, verb: int) -> bool:
    """Tell whether a verb in the singular cannot have the plural at `first` for its subject."""
    who = next((i for i in range(first, verb) if reading.penn[i] in RELATIVE), first)
    plural = who > first and reading.penn[who - 1] in ("NNS", "NNPS")
    return plural and (reading.penn[verb] == "VBZ" or reading.lower[verb] == "was")


def _may_lead(reading: Reading, at: int) -> bool:
    """Tell whether a clause may follow a word: a verb, or `if`."""
    return reading.penn[at][0] == _VERBAL or _opens_own(reading, at)


def _opens_own(reading: Reading, at: int) -> bool:
    """Tell whether a word can only open a clause: `if`, but not `after`."""
    return reading.subordinates(at) and reading.lower[at] not in PREPOSITIONAL


def _verbs_left(reading: Reading, first: int, outer: int) -> bool | None:
    """Tell whether all finite verbs from what opens a clause at `first` have subjects of clauses there.

    None where they have not; True where there is more than one.
    """
    finite = sum(reading.penn[i] in FINITE for i in range(first, outer))
    least = most = 1
    for at in range(first + 1, outer):
        if _opens_another(reading, at, outer):
            least, most = least + 1, most + 1
        elif reading.subordinates(at):
            most += 1
    return finite > 1 if least <= finite <= most else None


def _opens_another(reading: Reading, at: int, outer: int) -> bool:
    """Tell whether a clause within a clause opens at or behind `at`: `met men | who`, `said | that`."""
    if reading.penn[at][0] == _VERBAL:
        return _tells(reading, at, outer)
    return reading.penn[at] in ("WP", "WDT") or (reading.lower[at] == "that" and reading.penn[at] == "IN")


def _tells(reading: Reading, at: int, outer: int) -> bool:
    """Tell whether a clause without `that` may follow the verb at `at`: `said | she was ill`."""
    if at + 1 >= outer or reading.phrases.number[at + 1] < 0 or reading.penn[at + 1] in RELATIVE:
        return False
    if reading.lower[at + 1] in _NOMINATIVE:
        return True
    cue = cue_at(reading.lists.table(verbs), reading.lower, at)
    return cue is not None and "bare" in cue.takes


def heads(reading: Reading, first: int, low: int) -> bool:
    """Tell whether a clause may begin at `first`, so that what stands there is its subject."""
    while first > low and reading.is_adverb(first - 1):
        first -= 1  # `So even | economists`
    if first == low:
        return True
    tag, word = reading.penn[first - 1], reading.lower[first - 1]
    if word in reading.subordinators or word in ENDS or reading.quote[first - 1] >= 0:
        return True
    return tag == "CC" and (first - 2 <= low or reading.lower[first - 2] == ",")
