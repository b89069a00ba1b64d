"""The noun phrase that a clause begins with: whose subject it is, whatever describes it at length."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.members import members_from
from onrecord.extractors.agreements.naming import can_agree, head_of, is_name
from onrecord.extractors.agreements.preceding import REACH
from onrecord.extractors.agreements.reading import Reading
from onrecord.phrases.pieces import NAME, NOUNS, RELATIVE, Phrase
from onrecord.syntax.classes import FINITE

_STOPS: Final = frozenset({";", ":", "-", "--", "–", "—", "("})
_DESCRIBING: Final = frozenset({"VBN", "VBG", "VBD", "IN"}) | RELATIVE
_FRONTED: Final = frozenset({"IN", "TO", "VBG", "VBN", "WRB"})
_MOST: Final = 3
#: Verbs whose subject is several, or one alone.
_SEVERAL: Final = frozenset({"have", "are", "were"})
_ONE: Final = frozenset({"has", "is", "was"})


def head_subject(reading: Reading, verb: int, found: list[Phrase]) -> list[Phrase]:
    """Return whom the clause of the verb group at `verb` begins with, where `found` only describes them.

    `A firm accused of hiding | the risks | agreed`, `Parties that won half of | the vote | agreed`.
    """
    if not _is_verb_of_event(reading, verb) or reading.penn[verb - 1] == "CC":
        return found
    opening = _clause_start(reading, verb)
    start = _past_fronted(reading, opening, verb)
    members, end = members_from(reading, start) if 0 <= start < verb else ([], verb)
    if opening < start < end and found and _is_of_fronted(reading, start, end, found):
        return found  # According to X, a club that ..., | Y and Z
    if not members or end >= verb or not _is_described(reading, end, verb):
        return found
    if found and found[0][0] < end and not (len(members) > len(found) and set(found) <= set(members)):
        return found
    listed = bool(found) and found[0][0] == end + 1 and reading.penn[end] == "VBN"
    if not _is_someone(reading, members[0]) or (listed and reading.penn[start] != "DT"):
        return found  # Rye listed | brewer Acme | agreed
    members = [member for member in members if _is_someone(reading, member)]
    if found and (further := _further(reading, end, found) or _beside(reading, members, end, found, verb)):
        return members + further
    return found if found and _is_apart(reading, members, end, found, verb) else members


def _is_of_fronted(reading: Reading, start: int, end: int, found: list[Phrase]) -> bool:
    """Tell whether the phrase at `start` describes a name in front of the clause that `found` begins."""
    described = reading.lower[start] in ("a", "an") and reading.penn[start - 2] in NAME
    first = (reading.phrase_at(found[0][0]) or found[0])[0]
    return described and first > end and reading.lower[first - 1] == ","


def _further(reading: Reading, end: int, found: list[Phrase]) -> list[Phrase]:
    """Return the members behind what describes the first: `Acme, which owns ships, and | its bank |, are`."""
    joint = found[-1][0] - 1
    while joint > end and reading.lower[joint] not in ("and", ","):
        joint -= 1
    plain = reading.penn[end] == "IN" or reading.penn[end + 1] in RELATIVE
    plain |= reading.penn[end] == "VBG" and _is_named_aside(reading, end, joint - 1)
    if reading.lower[joint - 1 : joint + 1] != [",", "and"] or not plain:
        return []
    return [phrase for phrase in found if phrase[0] > joint]


def _is_named_aside(reading: Reading, end: int, comma: int) -> bool:
    """Tell whether commas hold the name of who was told of: the union representing guards|, Lodge 88,|."""
    opens = next((at for at in range(comma - 1, end, -1) if reading.lower[at] == ","), 0)
    name, before = reading.phrase_at(opens + 1), reading.phrase_at(opens - 1)
    if not opens or name is None or before is None or name != (opens + 1, comma):
        return False
    named = reading.words[comma - 1][0].isupper() or reading.penn[comma - 1] == "CD"
    return named and not is_name(reading, before)


def _beside(
    reading: Reading, members: list[Phrase], end: int, found: list[Phrase], verb: int
) -> list[Phrase]:
    """Return who stands beside those whom a participle describes: unions representing nurses | and Acme.

    They are of the kind of those described, or a name, and not of the kind of what describes.
    """
    first = (reading.phrase_at(found[0][0]) or found[0])[0]
    described = reading.phrase_at(first - 2) if reading.lower[first - 1 : first] == ["and"] else None
    plural = reading.lower[verb] in _SEVERAL
    if described is None or described[0] < end or not (plural or reading.penn[end] == "VBG"):
        return []
    kind, own = _kind(reading, found[0]), _kind(reading, members[-1])
    apart = kind != _kind(reading, described) and kind in ("name", own)
    single = reading.lower[verb] in _ONE
    return [one for one in found if apart and not single and _is_someone(reading, one)]


def _kind(reading: Reading, phrase: Phrase) -> str:
    """Return whether a phrase is a name, has a determiner, or is bare."""
    if is_name(reading, phrase):
        return "name"
    first = (reading.phrase_at(phrase[0]) or phrase)[0]
    return "determined" if reading.penn[first] in ("DT", "PRP$") else "bare"


def _is_apart(reading: Reading, members: list[Phrase], end: int, found: list[Phrase], verb: int) -> bool:
    """Tell whether the phrase before the verb is no part of what describes the first one, but named by it."""
    before = reading.lower[found[0][0] - 1]
    enclosed = before == "," and found[-1][1] == verb - 1 and is_name(reading, found[-1])
    described = reading.penn[end + 1] in _DESCRIBING or not is_name(reading, members[-1])
    return enclosed and not (described and is_name(reading, members[-1]))


def _is_someone(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase names who can agree, not talks or a breach."""
    words, head = reading.vocabulary, reading.lower[head_of(reading, phrase)]
    return can_agree(reading, phrase) and head not in words.acts and head not in words.words_of("meeting")


def _is_verb_of_event(reading: Reading, verb: int) -> bool:
    return verb > 1 and (reading.penn[verb] in FINITE or reading.lower[verb] in reading.vocabulary.anchors)


def _clause_start(reading: Reading, verb: int) -> int:
    """Return where the clause of the verb at `verb` begins; -1 where that is not plain.

    Each verb before it must stand in a relative or subordinate clause of its own.
    """
    words = reading.vocabulary.words_of
    openers, speech = words("subordinate"), words("speech thought")
    pending = 0
    for at in range(verb - 1, max(-1, verb - 1 - REACH), -1):
        word, tag = reading.lower[at], reading.penn[at]
        if word in _STOPS:
            return -1
        if tag == "VBG" and word in words("saying") and not pending:
            return at + 1 + (reading.lower[at + 1] == "that")  # walked out, saying | the firm had agreed
        if tag in FINITE:
            if word in speech and not pending and reading.lower[at + 1] != ",":
                addressed = word in words("addressed") and reading.lower[at + 1] != "that"
                return -1 if addressed else at + 1 + (reading.lower[at + 1] == "that")
            told = word in speech and pending > 0 and reading.lower[at + 1] != ","
            pending += not (told or _is_reduced(reading, at))  # who | claimed he was beaten
        elif tag in RELATIVE or word in openers or (word == "that" and tag != "DT"):
            if not pending:
                return at + 1 if word in openers else -1
            pending -= 1
        elif pending and tag == "PRP" and at and reading.penn[at - 1] in NOUNS:
            pending -= 1  # a murder | he did not commit
        if at == 0:
            return 0 if not pending else -1
    return -1


def _past_fronted(reading: Reading, start: int, verb: int) -> int:
    """Return where the subject begins: past adverbs, and what stands in front of it up to a comma."""
    for _ in range(_MOST):
        while 0 <= start < verb and (reading.penn[start] in ("RB", "CC") or reading.lower[start] == ","):
            start += 1
        if not 0 <= start < verb:
            return -1
        phrase = reading.phrase_at(start)
        if phrase and reading.is_time(phrase):
            start = phrase[1]
        elif reading.penn[start] in _FRONTED or reading.lower[start] in reading.vocabulary.words_of("time"):
            start = next((at for at in range(start, verb) if reading.lower[at] == ","), -1)
        else:
            return start
    return -1


def _is_described(reading: Reading, end: int, verb: int) -> bool:
    """Tell whether all between a phrase that ends at `end` and the verb describes it."""
    if reading.lower[end] == ",":
        rest = reading.lower[end + 1 : verb]
        return end < verb - 1 and (rest[-1] == "," or (reading.penn[end + 1] in RELATIVE and "and" in rest))
    end += reading.penn[end] == "RB"  # banks | not | in the group
    return reading.penn[end] in _DESCRIBING or reading.lower[end] == "that"


def _is_reduced(reading: Reading, at: int) -> bool:
    """Tell whether what the tagger takes for a past form can be a participle: `teenagers | charged with`."""
    participle = reading.penn[at] == "VBD" and reading.lower[at].endswith("ed")
    behind = at > 0 and (reading.number[at - 1] >= 0 or reading.lower[at - 1] == ",")
    return participle and reading.penn[at + 1] == "IN" and behind
