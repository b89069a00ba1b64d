"""What a verb has late: behind an insertion, or when and how it is told: `agreed, at last, | to go`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.clause import is_clause, past_inset
from onrecord.extractors.quotations.cues import FRAMES, cues_at, verbs
from onrecord.extractors.quotations.drafts import Frame
from onrecord.extractors.quotations.openings import is_to, is_topic
from onrecord.extractors.quotations.reading import Reading
from onrecord.syntax.classes import FINITE

_INSERTION: Final = 12  # tokens between commas
ASIDE: Final = 20  # tokens of where one says something
_TOLD: Final = frozenset({"DT", "PRP", "PRP$", "NNP", "IN"})  # `assuring | them`
_TELLING: Final = FINITE | {"VBG"}
END: Final = frozenset({".", "?", "!", ";", "—", "–", "--", ")", "-"})


def past_relative(reading: Reading, comma: int, high: int) -> int:
    """Return the comma that ends a relative clause behind one: `said in Elm, where he lives, | that`."""
    if reading.penn[comma + 1 : comma + 2] not in (["WDT"], ["WP"], ["WRB"]):
        return comma
    closes = (i for i in range(comma + 2, min(high - 1, comma + ASIDE)) if reading.lower[i] == ",")
    end = next(closes, comma)
    leads = reading.lower[end + 1] == "that" or reading.quote[end + 1] >= 0
    return end if leads and reading.quote[end] < 0 and reading.finite_in(comma, end) else comma


def late_that(reading: Reading, at: int, high: int, *, commas: bool = True) -> int | None:
    """Return the `that` behind an insertion, between commas or not: `said, among other things, that`."""
    for i in range(at, min(high - 1, at + (_INSERTION if commas else ASIDE))):
        far = i >= at + _INSERTION and not {"VBN", "VBG"}.isdisjoint(reading.penn[at:i])
        verb = reading.penn[i] in FINITE or far or (not commas and _is_doing(reading, i))
        if verb or reading.lower[i] in END or reading.quote[i] >= 0:
            return None
        if reading.lower[i + 1] == "that" and (reading.lower[i] == ",") == commas:
            clause = i + 2 < high and not reading.is_verb(i + 2) and is_clause(reading, i + 2, high)
            return i + 1 if commas or clause else None
    return None


def _is_doing(reading: Reading, at: int) -> bool:
    """Tell whether a participle has a `that` of its own: `spoke about | denying reports that`."""
    if reading.penn[at] != "VBG":
        return False
    return reading.penn[at - 1] == "IN" or (reading.penn[at + 1] in _TOLD and _takes_that(reading, at))


def behind_commas(reading: Reading, at: int, high: int, takes: frozenset[str]) -> Frame | None:
    """Return what stands behind an insertion between commas: `agreed, at the last minute, | to go`.

    So do a topic, and the object of a verb that tells no clause: `warned, in a letter, | of rain`,
    `denounced, once more, | the plan`.
    """
    far = min(high - 2, at + _INSERTION)
    after = reading.first_of(",", at, far) + 1
    if after > far or reading.quote[after - 1] >= 0 or reading.verb_in(at, after):
        return None
    if "inf" in takes and is_to(reading, after, high):
        return Frame("inf", after)
    if reading.lower[after] in takes - FRAMES and reading.phrases.number[after + 1] >= 0:
        return Frame("prep", after + 1) if is_topic(reading, after + 1) else None
    told = "object" in takes and takes.isdisjoint(("that", "bare", "person"))
    adverbial = reading.penn[at] in ("IN", "RB") and reading.penn[after] in ("DT", "PRP$")
    return Frame("object", after) if told and adverbial and not is_clause(reading, after, high) else None


def behind_meanwhile(reading: Reading, at: int, high: int) -> Frame | None:
    """Return the marks behind what one does meanwhile: `said, referring to the pier, | "We paid."`."""
    if at + 1 >= high or reading.penn[at] != "VBG" or _takes_that(reading, at):
        return None
    for i in range(at + 1, min(high - 1, at + ASIDE)):
        if reading.quote[i] >= 0 or reading.lower[i] in END or reading.penn[i] in FINITE:
            return None
        if reading.lower[i] == "," and reading.quote[i + 1] >= 0:
            return Frame("quote", i + 1)
    return None


def behind_insertion(reading: Reading, at: int, high: int) -> Frame | None:
    """Return the `that` or the marks behind dashes or brackets: `said - on Monday, that is - | that`."""
    end = past_inset(reading, at, high)
    if end == at or end + 1 >= high:
        return None
    if reading.quote[end] >= 0:
        return Frame("quote", end)
    return Frame("that", end) if reading.lower[end] == "that" and is_clause(reading, end + 1, high) else None


def behind_circumstance(reading: Reading, at: int, high: int) -> Frame | None:
    """Return the `that` or the marks behind when or how it is told: `said, as he left the court, | that`.

    So do they stand behind who heard it: `said according to the Echo | that`.
    """
    timed = reading.lower[at] in reading.grammar["timed"]
    heard = reading.lower[at : at + 2] == ("according", "to")
    if not timed and not heard and reading.lower[at] not in reading.grammar["circumstance"]:
        return None
    left = 1 if timed else 0  # verbs of the clause that tells when
    for i in range(at + 1, min(high - 2, at + ASIDE)):
        if reading.quote[i] >= 0 or reading.lower[i] in END:
            return None
        left -= reading.penn[i] in FINITE
        if left < 0 or (reading.penn[i] in _TELLING and _takes_that(reading, i)):
            return None  # `said after Lee warned | that`
        if reading.lower[i] in (",", ":") and reading.quote[i + 1] >= 0:
            return Frame("colon" if reading.lower[i] == ":" else "quote", i + 1)
        if reading.lower[i] == "that" and not reading.is_verb(i + 1) and is_clause(reading, i + 1, high):
            return Frame("that", i)
    return None


def _takes_that(reading: Reading, verb: int) -> bool:
    cues = cues_at(reading.lists.table(verbs), reading.lower, verb)
    return any("that" in cue.takes for cue in cues)
