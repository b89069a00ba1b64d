"""Who stands in a noun phrase: its members one by one, and the subject of a verb."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.reading import Phrase, Reading

#: How far a search goes, in words.
REACH: Final = 60
_LIST_LONGEST: Final = 12

_FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
_VERB: Final = frozenset({"VB", "VBD", "VBZ", "VBP", "VBN", "VBG", "MD"})
_RELATIVE: Final = frozenset({"WDT", "WP", "WP$"})
_NAMES: Final = frozenset({"NNP", "NNPS"})


def is_name(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase ends in a name."""
    return reading.penn[phrase[1] - 1] in _NAMES


_DETERMINERS: Final = frozenset(
    {"the", "a", "an", "its", "their", "his", "her", "our", "my", "this", "these", "that", "those"}
)


def bare(reading: Reading, phrase: Phrase) -> Phrase:
    """Return the phrase without the determiner that it begins with."""
    first, last = phrase
    while first + 1 < last and reading.lower[first] in _DETERMINERS:
        first += 1
    return first, last


# ------------------------------------------------------------------------- to the right


def _whole(reading: Reading, index: int) -> Phrase | None:
    """Return the base phrase that begins at `index`, with what belongs to it on its right."""
    found = reading.phrase_at(index)
    if found is None or found[0] < index:
        return None
    first, last = found
    lower, size = reading.lower, len(reading)
    while last + 1 < size:
        after = reading.phrase_at(last)
        if after and after[0] == last and reading.penn[last - 1] in _NAMES and is_name(reading, after):
            last = after[1]
            continue
        after = reading.phrase_at(last + 1)
        if (lower[last] == "of" and after and after[0] == last + 1) or (
            lower[last] == "'s" and after and after[0] == last + 1
        ):
            last = after[1]
        else:
            break
    return first, last


def members_from(reading: Reading, index: int) -> tuple[list[Phrase], int]:
    """Return the members of the list that begins at `index`, and where it ends.

    `X`, `X and Y`, `X, Y and Z`; what stands in apposition (`X, a bank,`) is no member.
    """
    found = _whole(reading, index)
    if found is None:
        return [], index
    members, pending, at = [found], [], found[1]
    lower, size = reading.lower, len(reading)
    while at < size and len(members) < _LIST_LONGEST:
        joint = at
        if lower[joint] == "," and joint + 1 < size and lower[joint + 1] in ("and", "&"):
            joint += 1
        following = _whole(reading, joint + 1) if lower[joint] in ("and", "&", ",") else None
        if following is None or _begins_clause(reading, following):
            break
        at = following[1]
        if lower[joint] == ",":
            pending.append(following)
            continue
        if not _is_apposition(reading, members[-1], pending):
            members += pending
        members.append(following)
        pending = []
    return members, members[-1][1]


def _begins_clause(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a finite verb follows, so that the phrase is the subject of a new clause."""
    at = phrase[1]
    while at < len(reading) and reading.penn[at] == "RB":
        at += 1
    return at < len(reading) and reading.penn[at] in _FINITE


def _is_apposition(reading: Reading, before: Phrase, pending: list[Phrase]) -> bool:
    """Tell whether the phrase after a comma says what the one before it is."""
    if len(pending) != 1:
        return False
    described = reading.penn[pending[0][0]] == "DT" and not is_name(reading, pending[0])
    return described and is_name(reading, before)


# -------------------------------------------------------------------------- to the left

_ATTACHING: Final = frozenset({"of", "for", "in", "at", "from"})


def _back(reading: Reading, end: int) -> Phrase | None:
    """Return the phrase that ends before `end`, with what it hangs on to its left."""
    found = reading.phrase_at(end - 1)
    if found is None:
        return None
    first = found[0]
    lower = reading.lower
    while first > 0:
        before = reading.phrase_at(first - 1)
        if (
            before
            and is_name(reading, before)
            and is_name(reading, (first, end))
            and not reading.is_time(before)
        ):
            first = before[0]
            continue
        if lower[first] == "'s" and before:
            first = before[0]
            continue
        before = reading.phrase_at(first - 2)
        if (
            lower[first - 1] in _ATTACHING
            and before
            and before[1] == first - 1
            and not reading.is_time(before)
        ):
            first = before[0]
            continue
        break
    return first, end


def members_before(reading: Reading, end: int) -> list[Phrase]:
    """Return the members of the list that ends before `end`, in the order of the text."""
    last = _back(reading, end)
    if last is None:
        return []
    members = [last]
    lower = reading.lower
    joint = last[0] - 1
    while joint > 0 and len(members) < _LIST_LONGEST:
        if lower[joint] not in ("and", "&") and not (lower[joint] == "," and len(members) > 1):
            break
        stop = joint - 1 if lower[joint - 1] == "," else joint
        before = _back(reading, stop)
        if before is None or reading.is_time(before):
            break
        members.append(before)
        joint = before[0] - 1
    members.reverse()
    if len(members) > 1 and _is_governed(reading, members[0][0]):
        return members[-1:]
    return _without_appositions(reading, members)


def _is_governed(reading: Reading, first: int) -> bool:
    """Tell whether the phrase at `first` is the object of a verb or a preposition."""
    if first == 0:
        return False
    return reading.penn[first - 1] in ("VBN", "VB", "VBG", "TO") or reading.lower[first - 1] in _OBJECT_OF


_OBJECT_OF: Final = frozenset({"with", "between", "of", "in", "on", "to", "from", "by", "for", "at"})


def _without_appositions(reading: Reading, members: list[Phrase]) -> list[Phrase]:
    kept = members[:1]
    for member in members[1:]:
        if not (
            len(members) > 2 and _is_apposition(reading, kept[-1], [member]) and member is not members[-1]
        ):
            kept.append(member)
    return kept


# ---------------------------------------------------------------------------- of a verb


def subject(reading: Reading, verb: int, depth: int = 3) -> list[Phrase]:  # noqa: C901 - soon
    """Return the members of the subject of the verb group that begins at `verb`."""
    at = verb - 1
    while at >= 0 and (reading.penn[at] == "RB" or reading.lower[at] in ("both", "each", "jointly", "all")):
        if reading.lower[at] in ("both", "all") and reading.phrase_at(at):
            break
        at -= 1
    if at < 0 or depth == 0:
        return []
    word, tag = reading.lower[at], reading.penn[at]
    found = reading.phrase_at(at)
    if tag in _RELATIVE or (word == "that" and at and reading.number[at - 1] >= 0):
        stop = at - 1 if at and reading.lower[at - 1] == "," else at
        return members_before(reading, stop)
    if word in ("and", "but", "or", "then"):
        return _shared_subject(reading, at, depth)
    if word == ",":
        if at and reading.lower[at - 1] in ("and", "but"):
            return _shared_subject(reading, at - 1, depth)
        return _before_insertion(reading, at)
    if word in (")", "--", "-", "—", "–"):
        return _before_insertion(reading, at)
    if found and reading.is_time(found):
        return subject(reading, found[0], depth - 1)
    if found:
        return members_before(reading, at + 1)
    return []


def _shared_subject(reading: Reading, joint: int, depth: int) -> list[Phrase]:
    """Return the subject of the verb to which `and` at `joint` joins a further one."""
    for at in range(joint - 1, max(-1, joint - REACH), -1):
        if reading.penn[at] in _FINITE:
            first = at
            while first and reading.penn[first - 1] in ("MD", "RB"):
                first -= 1
            return subject(reading, first, depth - 1)
    return []


def _before_insertion(reading: Reading, closing: int) -> list[Phrase]:
    """Return the members of the phrase that an insertion ending at `closing` belongs to."""
    mark = reading.lower[closing]
    opening = "(" if mark == ")" else mark
    for at in range(closing - 1, max(0, closing - REACH), -1):
        if reading.lower[at] != opening:
            continue
        if not _is_insertion(reading, at + 1, closing):
            continue
        found = members_before(reading, at)
        if (
            found
            and reading.penn[found[-1][0]] == "DT"
            and found[-1][0] > 1
            and reading.lower[found[-1][0] - 1] == ","
        ):
            wider = members_before(reading, found[-1][0] - 1)
            if wider and is_name(reading, wider[-1]):
                return wider
        return found
    return []


def _is_insertion(reading: Reading, first: int, last: int) -> bool:
    """Tell whether the words between two commas can be an apposition or a relative clause."""
    if first >= last:
        return False
    tag = reading.penn[first]
    if tag in _RELATIVE or (tag == "IN" and reading.penn[first + 1] in _RELATIVE):
        return True
    if tag in ("CC", "IN") and reading.lower[first] not in (
        "of",
        "along",
        "together",
        "including",
        "on",
        "in",
        "under",
        "for",
        "based",
    ):
        return False
    return not any(tag in _FINITE for tag in reading.penn[first:last])
