"""Who says behind a comma what the terms before it tell: `to sell the mill, | the company said`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.members import members_from
from onrecord.extractors.agreements.naming import can_agree, is_name
from onrecord.extractors.agreements.reading import Reading
from onrecord.phrases.pieces import ARTICLES, RELATIVE, Phrase
from onrecord.syntax.classes import FINITE

_TAIL: Final = 10
#: In so many words a sum of a list can begin: , and a $5 fine.
_SUM_AHEAD: Final = 3
#: What goes on with terms behind a comma.
_ADDING: Final = frozenset({"and", "or", "with", "for", "from"})


def is_attribution(reading: Reading, at: int) -> bool:
    """Tell whether `the company said` or the like stands at `at`, up to the end of the sentence."""
    speech = reading.vocabulary.words_of("speech thought")
    if at >= reading.size:
        return False
    if reading.lower[at] == "according" or (reading.lower[at] in speech and reading.penn[at] != "VBG"):
        return True
    if reading.lower[at] == "it" and not reading.vocabulary.words_of("emerging").isdisjoint(
        reading.lower[at + 1 : at + 3]
    ):
        return True  # a deal to keep it, | it has emerged
    if _is_apposed(reading, at):
        return False
    members, end = _speakers(reading, at)
    if (
        len(members) > 1
        and not can_agree(reading, members[0])
        and "," in reading.lower[at : reading.size - 1]
    ):
        return False  # oil, | ore and tin, the company said
    if members and reading.lower[end : end + 1] in (["for"], ["from"], ["at"], ["in"]):
        end = members_from(reading, end + 1)[1]  # a spokesman | for Acme | said
    while (
        at < end < reading.size
        and reading.penn[end] in ("MD", "RB", "VBN")
        and reading.lower[end] not in speech
    ):
        end += 1
    if at < end < reading.size and reading.lower[end] in speech:
        return True
    if at < end < reading.size - 1 and reading.penn[end + 1] == "VBG" and reading.is_be(end):
        return reading.lower[end + 1] in speech  # the Elm Ledger | is reporting
    return _is_described(reading, at, end) or _closes_with_speech(reading, at)


def _is_apposed(reading: Reading, at: int) -> bool:
    """Tell whether what stands at `at` describes the terms, as others speak: `, Foy Ltd, | it said`.

    A person whose title stands behind the comma speaks: `, Ann Lee, the chairman said`.
    """
    comma = next((n for n in range(reading.size - 2, at, -1) if reading.lower[n] == ","), at)
    if comma == at or not FINITE.isdisjoint(reading.penn[at:comma]):
        return False
    who, end = members_from(reading, comma + 1)
    spoken = reading.lower[end : end + 1]
    speaks = bool(spoken) and spoken[0] in reading.vocabulary.words_of("speech")
    if len(who) != 1 or not speaks:
        return False
    if not is_name(reading, (at, comma)):
        beside = members_from(reading, at)[0]  # in Elm, | a town in the north, Acme said
        return bool(beside) and reading.lower[at] in ARTICLES and not can_agree(reading, beside[0])
    titled = reading.lower[who[0][1] - 1] in reading.vocabulary.titles
    return not titled or reading.is_body((at, comma))


def _speakers(reading: Reading, at: int) -> tuple[list[Phrase], int]:
    """Return who may speak at `at`, and where they end: the U.S. and Peru |, a person close to Acme |."""
    members, end = members_from(reading, at)
    if reading.lower[end : end + 1] == ["and"]:
        both, after = members_from(reading, at, paired=True)
        end = after if len(both) > 1 and all(can_agree(reading, one) for one in both) else end
    if reading.penn[end : end + 1] == ["JJ"] and reading.lower[end + 1 : end + 2] in (["with"], ["to"]):
        end = members_from(reading, end + 2)[1]
    return members, end


def _is_described(reading: Reading, at: int, end: int) -> bool:
    """Tell whether a speaker is named at `at` and described, then speaks: `, Ann Lee, who led it, said`."""
    if end <= at or reading.lower[end : end + 1] != [","] or not is_name(reading, (at, end)):
        return False
    relative = False
    for n in range(end + 1, reading.size):
        if reading.lower[n] == ",":
            relative = False
        elif reading.penn[n] in RELATIVE:
            relative = True
        elif reading.penn[n] in FINITE and not relative:
            return reading.lower[n] in reading.vocabulary.words_of("speech")
    return False


def _closes_with_speech(reading: Reading, at: int) -> bool:
    """Tell whether no more than a speaker and a verb of saying is left from `at` on."""
    parted = "," in reading.lower[at : reading.size - 1]
    if parted and (reading.size - at > 2 * _TAIL or reading.lower[at] in _ADDING):
        return False  # to sell 10 jets, | with an option on 10 more, he said
    if parted and "$" in reading.penn[at : at + _SUM_AHEAD]:
        return False  # includes $5 in fees, | about $3 in costs, and a fine, it said
    speech = reading.vocabulary.words_of("speech")
    rest = range(at, reading.size)
    said = [n for n in rest if reading.lower[n] in speech]
    if not said or reading.size - said[-1] > _TAIL // 2:
        return False
    helped = reading.lower[said[-1] - 1] in reading.vocabulary.words_of("have")  # Ann Lee, | has said
    others = sum(reading.penn[n] in FINITE for n in range(at, said[-1] - helped))
    return others == 0 or len(rest) <= _TAIL // 2 + 1
