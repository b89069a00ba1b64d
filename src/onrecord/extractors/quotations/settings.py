"""Who speaks, where a comma is missing: `In his sermon | Ann Lee said`, `| Lee who left, | said`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.labels import places
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.speaking import can_speak, names_person
from onrecord.extractors.quotations.verbs import Group
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import ARTICLES, LOCATING, NAME, PREPOSITIONS
from onrecord.segment.classes import BODY, COMPANY, GIVEN, HEAD, HONORIFIC, PLACE, STATE, classes

_BESIDE: Final = frozenset(
    {"with", "of", "like", "unlike", "by", "than", "to"}
)  # they open no clause of place
_SET: Final = frozenset({"DT", "PRP$", "JJ", "NN", "NNS", "IN", "NNP", "HYPH", "CD"})
_LEADING: Final = LOCATING | {"to"}
_PLACES: Final = BODY | COMPANY | PLACE | STATE
_FEWEST: Final = 3  # tokens of a place and a name
_FULL: Final = 3  # tokens of a full name
_RELATIVE: Final = 40  # tokens of a relative clause
_STOPS: Final = frozenset({",", "."})


def behind_setting(reading: Reading, phrase: Phrase, low: int) -> Phrase:
    """Return a name from behind where its bearer speaks: `In his sermon | Ann Lee`."""
    first, last = phrase
    lead = first - 1
    if (who := _before_while(reading, lead, low)) is not None:
        return who
    if (name := _name_behind_place(reading, phrase, low)) > first:
        return name, last
    if lead < low or reading.penn[last - 1] not in NAME or reading.penn[lead] not in PREPOSITIONS:
        return phrase
    if not (reading.lower[first] in ARTICLES or reading.penn[first] in ("PRP$", "DT")):
        return phrase
    word = reading.lower[lead]
    if word in _BESIDE or word in reading.subordinators or not _opens(reading, lead, low):
        return phrase
    name = _name_behind_noun(reading, first, last)
    return (name, last) if name > first else phrase


def _name_behind_place(reading: Reading, phrase: Phrase, low: int) -> int:
    """Return where a name begins behind a place or body: `In Oslo | Ann Lee`, `At Elm Court | Judge Lee`."""
    first, last = phrase
    lead = first - 1
    opens = lead >= low and (lead == low or (lead - 1 == low and reading.penn[low] in ("VBG", "CC")))
    located = opens and (reading.lower[lead] in LOCATING or reading.penn[lead] == "VBG")
    if not located or last - first < _FEWEST or reading.penn[last - 1] not in NAME:
        return first
    near = range(last - 1, first, -1)
    place = next((i + 1 for i in near if reading.lower[i] in _LEADING), first)
    if reading.lower[place] in reading.grammar["sitting"] and set(reading.penn[place + 1 : last]) <= NAME:
        return place + 1  # `In court | Ann Lee`
    place += reading.lower[place] == "the"
    if reading.penn[place] not in NAME or (place == first and reading.penn[lead] == "VBG"):
        return first
    return next((i for i in range(place + 1, last - 1) if _begins_name(reading, place, i, last)), first)


def _begins_name(reading: Reading, place: int, at: int, last: int) -> bool:
    """Tell whether a person's name, with its title or not, fills a phrase from `at` on, behind a place."""
    if reading.penn[at - 1] not in NAME or not set(reading.penn[at + 1 : last]) <= NAME:
        return False
    if reading.words.words[at].islower():
        return names_person(reading, at)
    known = classes(reading.document)
    bits = known[at]
    if bits & (HONORIFIC | HEAD) and not bits & COMPANY:
        return True
    located = bool(known[at - 1] & _PLACES) or " ".join(reading.lower[place:at]) in reading.lists.table(
        places
    )
    return located and bool(bits & GIVEN) and last - at <= _FULL


def _before_while(reading: Reading, lead: int, low: int) -> Phrase | None:
    """Return who is named before where he is, the comma behind that missing: `Lee, | in Elm said`."""
    at, begins = lead - 1, low + (reading.penn[low] == "CC")
    if at - 1 <= low or reading.penn[lead] not in PREPOSITIONS or reading.lower[at] not in ("while", ","):
        return None
    end = at - (reading.lower[at - 1] == ",")
    base = reading.phrases.at(begins)
    if base != (begins, end) or not (end < at or reading.phrases.is_name(base)):
        return None
    return (begins, end)


def _opens(reading: Reading, lead: int, low: int) -> bool:
    """Tell whether a preposition opens its clause: `| In`, `it rained, and | in`."""
    return lead == low or reading.penn[lead - 1] == "CC" or reading.lower[lead - 1] == ","


def _name_behind_noun(reading: Reading, first: int, last: int) -> int:
    """Return where a name begins right behind a noun that is no person's, with its title, or `first`."""
    for at in range(first + 1, last):
        if reading.penn[at] not in _SET or reading.quote[at] >= 0:
            return first
        if reading.penn[at] not in NAME or reading.penn[at - 1] not in ("NN", "NNS"):
            continue
        noun = at - 1
        if not reading.words.words[noun].islower() or not set(reading.penn[at:last]) <= NAME | {"POS", "NN"}:
            return first
        if not names_person(reading, noun):
            return first if can_speak(reading, noun) else at
        titled = noun > first + 1 and reading.penn[noun - 1] == "NN" and not can_speak(reading, noun - 1)
        return noun if titled else first
    return first


def described_without_comma(reading: Reading, group: Group, low: int) -> Phrase | None:
    """Return who opens a clause with a relative that only its end parts: `Lee who left, | said he was ill`.

    In `Owners who backed it, said Lee, were wrong` it is Lee who says so.
    """
    comma = group.outer - 1
    if reading.lower[comma] != "," or not group.finite or comma - low > _RELATIVE:
        return None
    begins = low + (reading.penn[low] == "CC")
    base = reading.phrases.at(begins)
    if base is None or base[0] != begins or comma < base[1] + 2:
        return None
    who = reading.phrases.after(begins, comma, clause=False)[1]
    if reading.lower[who] != "who" or reading.lower[who - 1] == "," or "," in reading.lower[who:comma]:
        return None
    if not reading.finite_in(who, comma) or reading.has_marks(who, comma) or _is_turned(reading, group):
        return None
    return begins, comma


def _is_turned(reading: Reading, group: Group) -> bool:
    """Tell whether its speaker stands behind a verb, between commas: `, said | Lee, were wrong`."""
    at = group.verb + 1
    if at >= len(reading.lower) or reading.phrases.number[at] < 0:
        return False
    end = reading.phrases.after(at, min(len(reading.lower), at + _RELATIVE), clause=False)[1]
    return end >= len(reading.lower) or reading.lower[end] in _STOPS
