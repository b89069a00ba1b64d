"""What follows a cue: a quotation, a clause, an infinitive, an object, or nothing."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.circumstances import tells_means
from onrecord.extractors.quotations.clause import is_clause, leads_clause, opens_clause, stresses
from onrecord.extractors.quotations.drafts import Frame
from onrecord.extractors.quotations.framing import (
    LOOK,
    colon_before_marks,
    colon_further,
    frame_at,
    says_next,
)
from onrecord.extractors.quotations.late import behind_circumstance, behind_insertion, late_that
from onrecord.extractors.quotations.openings import (
    before_topic,
    behind_hearer,
    hearer,
    is_asked,
    is_timing,
    is_to,
    is_when,
    meant,
    opens_title,
    past_day,
)
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.speaking import can_speak
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import NAME, WH
from onrecord.syntax.classes import FINITE

_TOLD: Final = frozenset({"that", "quote"})  # frames that may stand behind when or how it is told
_THOSE: Final = frozenset({"those", "anyone", "everyone", "people", "all"})
_WITH: Final = frozenset({"with", "before"})
# Behind whom one speaks to: `to voters | about tolls`, but `to the head of the guild`.
_TOPICS: Final = frozenset({"about", "for"})


def frame_after(reading: Reading, at: int, high: int, takes: frozenset[str]) -> Frame:
    """Return what follows the cue that ends before token `at`."""
    addressee: Phrase | None = None
    if at < high and (addressed := _addressed(reading, at, high, takes)) is not None:
        return addressed
    limit = min(high, at + LOOK)
    skipped = False
    timed = "inf" in takes
    while at < limit:
        if timed and skipped and is_to(reading, at, high):
            return Frame("inf", at, addressee)  # `vowed on Monday | not to stay`
        if (led := _led(reading, at, high, takes)) is not None:
            return led._replace(addressee=addressee)
        if (day := past_day(reading, at, high)) > at:
            skipped, at = True, day
        found = frame_at(reading, at, high, takes, told=addressee is not None, skipped=skipped)
        if found is not None:
            return found._replace(addressee=addressee) if addressee else found
        bare = "bare" in takes and opens_clause(reading, at, high) and not _is_with(reading, at, high, takes)
        bare = bare and not tells_means(reading, at, high)
        if bare or ("any" in takes and leads_clause(reading, at, limit)):
            return Frame("clause", at, addressee)
        past, person = _past(reading, at, high, takes, told=addressee is not None)
        if past <= at:
            colon = colon_before_marks(reading, at, limit)
            if colon is None and takes >= _TOLD and "object" not in takes:
                late = late_that(reading, at, high, commas=False)
                return Frame("that" if late else "none", late or at, addressee)
            return Frame("colon", colon + 1, addressee) if colon else Frame("none", at, addressee)
        addressee = person or addressee
        timed = timed and is_timing(reading, at, past)
        skipped, at = True, past
    return Frame("end" if at >= high else "none", at, addressee)


def _is_with(reading: Reading, at: int, high: int, takes: frozenset[str]) -> bool:
    """Tell whether a verb that needs no clause has somebody to speak with: `joked | with his friend`.

    So it is before whom one speaks: `testified | before Congress`, but `said | before Lee left, it fell`.
    """
    if reading.lower[at] not in _WITH or "any" in takes or at + 1 == high:
        return False
    base = reading.phrases.at(at + 1)
    return base is not None and (reading.phrases.is_name(base) or can_speak(reading, base[1] - 1))


def _led(reading: Reading, at: int, high: int, takes: frozenset[str]) -> Frame | None:
    """Return a clause that an adverb at `at` stresses, or what follows when or how it is told.

    Nothing is told here where a verb of speech goes on: `wrote to Roe | to say that ...`.
    """
    if "inf" not in takes and says_next(reading, at, high):
        return Frame("none", at)
    if "any" in takes and reading.lower[at] == "of" and (colon := colon_further(reading, at, high)):
        return Frame("colon", colon + 1)
    if "bare" in takes and stresses(reading, at, high):
        return Frame("clause", at)
    if not takes >= _TOLD:
        return None
    return behind_insertion(reading, at, high) or behind_circumstance(reading, at, high)


def _addressed(reading: Reading, at: int, high: int, takes: frozenset[str]) -> Frame | None:
    """Return what stands right behind whom one speaks to, a question or a clause that begins with a name."""
    if "whom" in takes and (asked := _asked(reading, at, high)) is not None:
        return asked
    if "person" in takes and (those := _those(reading, at, high, takes)) is not None:
        return those
    if "person" in takes and (told := meant(reading, at, high)) is not None:
        return Frame("prep", told, (at, told - 1))
    name = behind_hearer(reading, at, high) if {"person", "bare"} <= takes else None
    return Frame("clause", name, (at, name)) if name is not None else None


def _those(reading: Reading, at: int, high: int, takes: frozenset[str]) -> Frame | None:
    """Return what is told those of whom a clause tells, or of them: `warned | those who left died`."""
    if reading.lower[at] not in _THOSE or reading.lower[at + 1 : at + 2] != ("who",):
        return None
    behind = range(at + 2, min(high, at + LOOK))
    verbs = [i for i in behind if reading.penn[i] in FINITE and reading.penn[i - 1] != "PRP"]
    that = next((i for i in behind if reading.lower[i] == "that" and verbs and i > verbs[0]), high)
    if len(verbs) > 1 and verbs[1] < that and "bare" in takes:
        plain = "," not in reading.lower[at : verbs[1]] and WH.isdisjoint(reading.penn[at + 2 : verbs[1]])
        return Frame("clause", at) if plain else None
    if that < high and is_clause(reading, that + 1, high):
        return Frame("that", that, (at, that))
    to = next((i for i in behind if reading.penn[i] == "TO" and verbs and i > verbs[0] + 1), high)
    return Frame("inf", to, (at, to)) if to + 1 < high and reading.phrases.number[to - 1] >= 0 else None


def _asked(reading: Reading, at: int, high: int) -> Frame | None:
    """Return the question behind whom it is put to: `asked | the board | whether it knew`, `, "Why?"`."""
    end = reading.phrases.after(at, high, clause=False)[1] if reading.phrases.number[at] >= 0 else high
    end = reading.past_time(end, high)
    if end >= high or reading.lower[end] == "who":
        return None
    mark = end + (reading.lower[end] in (",", ":"))
    if end < mark < high and reading.quote[mark] >= 0 > reading.quote[end] and not opens_title(reading, mark):
        return Frame("quote", mark, (at, end))
    return Frame("wh", end, (at, end)) if reading.asks(end) and not is_asked(reading, end) else None


def _past(
    reading: Reading, at: int, high: int, takes: frozenset[str], *, told: bool
) -> tuple[int, Phrase | None]:
    """Return where a time, place, adverb or addressee at `at` ends; `at` where none is."""
    tag, number = reading.penn[at], reading.phrases.number[at]
    if reading.lower[at] == "(":
        closes = reading.first_of(")", at, min(at + LOOK, high - 1), at - 1)
        return closes + 1, None  # `argued | (rightly) | that`, `said | (the Echo reports) | he left`
    if reading.lower[at] == "," and at + 1 < high:
        at += 1  # before a title in marks
    if reading.quote[at] >= 0:
        first, last = reading.ranges[reading.quote[at]]
        heard = "person" in takes and not told and first == at and reading.lower[at - 1] != ","
        return last, (first, last) if heard else None  # `told | "The Echo" | that`
    if (reading.is_adverb(at) or tag == "RP") and not reading.joins(at + 1):
        compares = reading.lower[at + 1 : at + 2] == ("than",)
        return (at if compares else at + 1), None  # `said | less than a tenth had left`
    if number >= 0:
        base = reading.phrases.base[number]
        if base[0] == at and is_when(reading, base) and not reading.joins(base[1]):
            return base[1], None
        if "person" in takes and not told:
            end = before_topic(reading, at, _end_of_hearers(reading, at, high), high, takes)
            return end, hearer(reading, at, end)
        return at, None
    if tag in ("IN", "TO") and at + 1 < high and reading.phrases.number[at + 1] >= 0:
        return _past_phrase(reading, at, high, takes)
    return at, None


def _end_of_hearers(reading: Reading, at: int, high: int) -> int:
    """Return where whom one tells ends, at `at`: `told | Lee and Roe`, `| board members`."""
    end = reading.phrases.after(at, high, clause=False)[1]
    if end + 1 < high and reading.lower[end] == "and" and not is_clause(reading, end + 1, high):
        end = reading.phrases.after(end + 1, high, clause=False)[1]
    parted = end < high and reading.penn[end] == "NNS" and reading.penn[end - 1] == "NN"
    if parted and reading.lower[end - 1] not in reading.venues:  # `told Reuters in an interview | sales fell`
        end = reading.phrases.after(end, high, clause=False)[1]  # the tagger parts them
    named = end + 1 < high and reading.penn[end] in NAME and not reading.is_verb(end + 1)
    end += named and reading.words.words[end - 1].istitle()  # `told People | Daily`
    return _behind_apposition(reading, at, end, high)


def _behind_apposition(reading: Reading, at: int, end: int, high: int) -> int:
    """Return where an apposition to whom one tells ends: `told the paper, the Echo, | that`."""
    if end + 1 >= high or reading.lower[end] != ",":
        return end
    if "," in reading.lower[at:end]:  # it is part of the phrase
        goes_on = reading.penn[end + 1] in ("TO", "WRB", "IN") or is_clause(reading, end + 1, high)
        return end + 1 if goes_on and reading.lower[end + 1] != "that" else end
    if reading.phrases.number[end + 1] < 0:
        return end
    last = reading.phrases.after(end + 1, high, clause=False)[1]
    return last if reading.lower[last : last + 2] == (",", "that") else end


def _past_phrase(reading: Reading, at: int, high: int, takes: frozenset[str]) -> tuple[int, Phrase | None]:
    """Return where a preposition at `at` and its phrase end, and whom one tells if it is `to`."""
    end = reading.phrases.after(at + 1, high, clause=False)[1]
    if reading.lower[at] == "to":
        end = before_topic(reading, at + 1, end, high, takes & _TOPICS)
        heard = not reading.grammar["sounding"].isdisjoint(reading.lower[at + 1 : end])
        return end, None if heard else (at + 1, end)  # `said | to loud cheers`
    opens = reading.lower[at] in reading.subordinators and reading.is_verb(end)
    if opens and not reading.has_marks(end, high):
        return at, None  # `told his aides | as he left`
    base = reading.phrases.at(at + 1)
    if end < high and reading.lower[end] in reading.venues and reading.penn[end - 1] in NAME:
        return end + 1, None  # `said in a Facebook | post it was late`, whatever it is taken for
    if base is not None and base[1] < end and reading.penn[base[1]] == "TO" and is_when(reading, base):
        return base[1], None  # `decided on Sunday | to sack Lee`
    if base is not None and base[1] < end and reading.lower[base[1]] in takes:
        told = reading.lower[at] == "in" and reading.is_venue(base[0])
        told = told or reading.lower[at] == "before"  # `testified before the board | about it`
        if told or is_when(reading, base):
            return base[1], None  # `apologised on Monday | for it`, `called in a letter | for talks`
    return end, None
