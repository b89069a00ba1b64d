"""Verbs that the tagger takes for something else, and words that it takes for verbs."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.cues import Cue
from onrecord.extractors.quotations.pasts import resumes
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.speaking import names_person
from onrecord.extractors.quotations.tags import closes, is_only_verb
from onrecord.extractors.quotations.verbs import group_at, inserted_before
from onrecord.phrases.pieces import ARTICLES, COMMON_NOUNS, NOUNS

_BEFORE_ADVERBS: Final = frozenset({"IN", "DT", "PRP$", "TO", "VB", "VBG"})
_NOUNED: Final = COMMON_NOUNS | {"JJ"}
_PARTED: Final = frozenset({"on", "from", "between", "at"})  # `from | opposing teams`
_NEAR: Final = 8  # tokens
_OWNING: Final = frozenset({"DT", "PRP$", "POS"})


def is_misread_verb(reading: Reading, at: int, low: int) -> bool:
    """Tell whether a participle at the head of a noun phrase is a verb after all."""
    inserted = inserted_before(reading, at, low) is not None or _is_perfect(reading, at, low)
    joined = at - 2 > low and reading.penn[at - 1] == "CC" and reading.lower[at - 2] == ","
    if joined and group_at(reading, at, low).finite:
        return True  # `told them so, but | insisted fares would rise`
    if (
        at > low
        and reading.penn[at - 1] == "CC"
        and reading.finite_in(at + 1, min(at + _NEAR, len(reading.penn)))
    ):
        return reading.finite_in(low, at)  # `called it "mad" and | said strikes would go on`
    return inserted or closes(reading, at, low) or resumes(reading, at, low) or _is_main(reading, at, low)


def _is_perfect(reading: Reading, at: int, low: int) -> bool:
    """Tell whether a participle taken for a noun stands behind `have`: `have often | accused | owners`."""
    helper = reading.before_adverbs(at, low)
    base = reading.phrases.at(at)
    alone = base == (at, at + 1) or (base is not None and base[0] == at and helper < at - 1)
    return alone and reading.auxiliaries.get(reading.lower[helper]) == "have"


def is_said(reading: Reading, at: int, cue: Cue) -> bool:
    """Tell whether a participle is a past after a name or noun: `First Interstate | said net proceeds`.

    It is none in `a man said to be rich`.
    """
    if at == 0 or at + 1 >= len(reading.lower):
        return False
    if "quote" in cue.takes and reading.quote[at + 1] >= 0 and _ends_phrase(reading, at):
        return True  # `the public | shouted "disgusting"`
    if "any" not in cue.takes and not ({"that", "bare"} <= cue.takes and _tells_clause(reading, at)):
        return False
    named = reading.words.words[at - 1][:1].isupper() and reading.penn[at - 1] != "DT"
    noun = reading.penn[at - 1] in NOUNS or reading.penn[at - 1] == "CD"
    return (named or noun) and reading.lower[at + 1] not in reading.grammar["heard"]


def _ends_phrase(reading: Reading, at: int) -> bool:
    """Tell whether a participle is taken for the noun of a phrase that has none: `the public | shouted`."""
    base = reading.phrases.at(at)
    bare = base is not None and base[1] == at + 1 and reading.penn[base[0]] == "DT" and base[0] < at - 1
    return bare and reading.penn[at - 1] == "JJ" and reading.penn[at] == "VBN"


def _tells_clause(reading: Reading, at: int) -> bool:
    """Tell whether a clause follows a participle in a noun phrase: `Police | confirmed men had left`.

    So it does behind whom it tells that: `Lee | assured voters he would stay`.
    """
    base = reading.phrases.at(at)
    if base is None or base[1] <= at + 1 or not _OWNING.isdisjoint(reading.penn[base[0] : at]):
        return False
    verb = base[1] + (reading.penn[base[1] : base[1] + 1] == ["PRP"])
    return verb < len(reading.penn) and reading.is_verb(verb)


def has_judged(reading: Reading, at: int, cue: Cue) -> bool:
    """Tell whether a participle before its noun is a perfect: `has | slammed chiefs`."""
    base = reading.phrases.at(at)
    judges = cue.sort in ("judgement", "belief") or "person" in cue.takes
    opens = base is not None and base[0] == at > 0 and judges
    return opens and reading.auxiliaries.get(reading.lower[at - 1]) == "have"


def _is_main(reading: Reading, at: int, low: int) -> bool:
    """Tell whether the only verb of a clause stands between two phrases: `The board | voiced concern`."""
    if at <= low or reading.phrases.number[at] < 0:
        return False
    counted = at - 1 == low and reading.penn[low] == "JJ"  # `Many | voiced concern`
    between = counted or reading.penn[at - 1] in NOUNS or _is_apposed(reading, at - 1, low)
    return between and is_only_verb(reading, at, low)


def _is_apposed(reading: Reading, comma: int, low: int) -> bool:
    """Tell whether a name in apposition to who opens the unit ends at a comma: `A clerk, Jo Lee, | said`."""
    name = reading.phrases.at(comma - 1) if comma - 2 > low and reading.lower[comma] == "," else None
    if name is None or not reading.phrases.is_name(name) or reading.lower[name[0] - 1] != ",":
        return False
    named = reading.phrases.at(name[0] - 2)
    return named is not None and named[0] - (reading.penn[low] == "CC") == low


def is_compound(reading: Reading, at: int) -> bool:
    """Tell whether a participle is the end of a compound: `the so called`, `government-guaranteed`."""
    before = reading.lower[at - 1]
    return before == "so" or (before == "-" and reading.leads(at - 1))


def modifies(reading: Reading, at: int) -> bool:
    """Tell whether a participle stands between a determiner and a noun: `some ruling party`."""
    number = reading.phrases.number
    if reading.penn[at - 1] in ("RBS", "RBR", "JJS"):
        if reading.penn[at - 2 : at - 1] == ["PRP$"] and reading.is_verb(at + 1):
            return True  # `her best | showing is`
        # `the most | telling words`
        return number[at + 1 : at + 2] not in ([-1], []) and reading.penn[at + 1] in _NOUNED
    if reading.penn[at - 1] in ("JJ", "POS") or reading.leads(at - 2):
        return _is_noun(reading, at)
    if reading.lower[at - 1] in _PARTED and reading.lower[at] in reading.grammar["facing"]:
        return reading.penn[at + 1 : at + 2] == ["NNS"]  # `on | opposing sides`
    if reading.penn[at - 1] == "PRP$":
        return 0 <= number[at] == number[at - 1]
    opens = number[at - 2 : at - 1] != [number[at]] or reading.joins(at - 2)
    opens = opens or (reading.penn[at - 2] == "POS" and reading.penn[at + 1 : at + 2] == ["NN"])
    # `life | threatening injuries`, `Elm's chief | supporting role`
    if reading.penn[at - 1 : at + 1] == ["NN", "VBG"] and opens:
        return 0 <= number[at - 1] == number[at] and number[at] in number[at + 1 : at + 2]
    inside = 0 <= number[at] == number[at - 1] and number[at] in number[at + 1 : at + 2]
    return inside and (reading.penn[at - 1] == "DT" or _is_counted(reading, at))


def is_graded(reading: Reading, at: int) -> bool:
    """Tell whether two adverbs make a past an adjective: `a racially and politically | charged case`.

    Behind who acts they tell how: `Lee quickly and quietly | settled claims`.
    """
    graded = at > 3 and reading.penn[at - 3 : at] == ["RB", "CC", "RB"] and reading.penn[at] in ("VBD", "VBN")
    noun = graded and reading.penn[at + 1 : at + 2] in (["NN"], ["NNS"])
    return noun and reading.penn[at - 4] in _BEFORE_ADVERBS


def _is_counted(reading: Reading, at: int) -> bool:
    """Tell whether a participle stands between a number and a noun: `the two | opposing votes are`."""
    base = reading.phrases.at(at)
    counted = base is not None and reading.penn[at - 1] == "CD" and reading.penn[base[0]] == "DT"
    return counted and base is not None and reading.is_verb(base[1])


def _is_noun(reading: Reading, at: int) -> bool:
    """Tell whether a participle behind what describes a noun is that noun, or describes one, too.

    `his strong | showing`, `a second-place | showing`, `Spain's | ruling party`.
    """
    before, base = reading.penn[at - 1], reading.phrases.at(at - 1)
    after = reading.penn[at + 1] if at + 1 < len(reading.penn) else ""
    if before == "POS":
        number = reading.phrases.number
        return after in _NOUNED and 0 <= number[at] == number[at + 1] and reading.quote[at + 1] < 0
    if base is None:
        return False
    if base[1] > at:
        return before == "JJ" and (base[1] == at + 1 or after in COMMON_NOUNS)
    one = reading.lower[base[0]] in ARTICLES or (before == "JJ" and reading.penn[base[0]] == "PRP$")
    return one and all(_describes(reading, i) for i in range(base[0] + 1, at))


def _describes(reading: Reading, at: int) -> bool:
    """Tell whether a word is no noun, or the end of a compound that tells of one: `second-place`."""
    return reading.penn[at] not in COMMON_NOUNS or reading.leads(at - 1)


def is_within_name(reading: Reading, at: int) -> bool:
    """Tell whether a participle stands in a name behind `the`: `the Ocean | Drilling | Board`."""
    words, first = reading.words.words, at
    while first > 0 and words[first - 1].istitle():
        first -= 1
    named = first < at and at + 1 < len(words) and words[at + 1].istitle()
    return named and "the" in reading.lower[max(0, first - 1) : first + 1]


def is_named(reading: Reading, at: int, low: int) -> bool:
    """Tell whether a capitalised word is part of a name, and no verb: `spokeswoman Hope Lee`."""
    words = reading.words.words
    if reading.penn[at] == "VBG" and at > low and is_within_name(reading, at):
        return True
    role = at - 1 - (reading.lower[at - 1] == ",")  # `his aide, | Hope Lee`
    described = role > low and reading.penn[role] == "NN" and words[role].islower()
    described = described and (role == at - 1 or names_person(reading, role))
    return described and at + 1 < len(words) and words[at + 1].istitle()
