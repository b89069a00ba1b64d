"""Whose words or thoughts a noun names: `Lee's | claim`, `Lee made | the claim`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.anchors import Place
from onrecord.extractors.quotations.giving import receives
from onrecord.extractors.quotations.prefixes import whole_subject
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.sharing import borrowed
from onrecord.extractors.quotations.speakers import subject_before
from onrecord.extractors.quotations.verbs import group_at
from onrecord.phrases import Phrase

#: `broke | into chants of`, `is | of the view`
_INTO: Final = frozenset({"with", "in", "into", "of", "on", "under"})


def whole_base(reading: Reading, at: int) -> Phrase:
    """Return the base phrase of a noun, parted at a hyphen or not: `Lee's fact | -free claim`."""
    base = reading.phrases.at(at) or (at, at + 1)
    hyphen = base[0] - 1
    left = reading.phrases.at(hyphen - 1) if hyphen > 0 and reading.leads(hyphen) else None
    return (left[0], base[1]) if left else base


def voicer_of(reading: Reading, at: int, high: int) -> Phrase | None:
    """Return whose words the noun at `at` is: `the answer | from Lee`, `the reply | made by the mayor`."""
    tie = at + 1
    tie += tie + 1 < high and reading.penn[tie] == "VBN" and reading.lower[tie + 1] == "by"
    voiced = tie + 1 < high and (
        reading.lower[tie] in reading.grammar["voicing"] or reading.lower[tie] == "of"
    )
    return reading.phrases.after(tie + 1, high) if voiced and reading.phrases.number[tie + 1] >= 0 else None


def owner_of(reading: Reading, base: Phrase, at: int) -> Phrase | None:
    """Return whose the noun is: `her`, `the mayor's`."""
    for token in range(at - 1, base[0] - 1, -1):
        if reading.penn[token] == "PRP$":
            return token, token + 1
        if reading.penn[token] == "POS" and token > base[0]:
            owner = reading.phrases.before(token, base[0])
            return None if reading.phrases.is_time(owner) else owner  # `Monday's attack`
    if base[0] > 1 and reading.penn[base[0] - 1] == "POS":
        return reading.phrases.before(base[0] - 1, max(0, base[0] - 12))
    return None


def doer_of(place: Place, base: Phrase) -> Phrase | None:
    """Return the subject of the verb that the noun is the object of: `Lee made the claim that`."""
    reading, verb = place.reading, base[0] - 1
    leads = verb > place.low and reading.lower[verb] in _INTO
    verb -= leads or (verb > place.low and reading.penn[verb] == "RP")
    if verb <= place.low or reading.penn[verb][0] != "V" or reading.quote[verb] >= 0:
        return None
    if reading.lower[verb] in reading.grammar["circumstance"]:
        return None  # `left following | claims that`
    if reading.auxiliaries.get(reading.lower[verb]) == "be" and not leads:
        return None  # `There is | a claim that`
    group = group_at(reading, verb, place.low)
    if receives(reading, verb):
        return None  # `faced | a claim that`
    if group.finite and not group.passive:
        found = subject_before(reading, group, place.low)
        if found is None or reading.penn[found[0]] == "EX":  # `there was concern that`
            return None
        if found == reading.phrases.at(found[0]) and reading.phrases.is_time(found):
            return None  # `The year ended with claims that`
        return whole_subject(reading, found, group.outer, place.low)
    return borrowed(reading, group, place.low, place.earlier) if group.shape == "participle" else None
