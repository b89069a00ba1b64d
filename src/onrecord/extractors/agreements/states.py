"""What an agreement is said to be: in force, before a vote, up for renewal, off, within reach."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.event import Event
from onrecord.extractors.agreements.members import members_from
from onrecord.extractors.agreements.naming import head_of
from onrecord.extractors.agreements.reading import Reading

#: What is said of an agreement that is near: a deal is | within reach.
_AT_HAND: Final = (["within", "reach"], ["in", "sight"])


def state(reading: Reading, at: int, main: int) -> Event | None:
    """Return what the verb group at `at` with the main verb at `main` says that its subject is."""
    if _is_valid(reading, main):
        return Event("alone", "effect", (main, main + 3), main)
    if _is_put_to(reading, main):
        return Event("alone", "await", (main, main + 1), main)
    if stands := _stands(reading, at, main):
        return Event("alone", "stay", (at, stands), main)
    if _is_up(reading, main):
        return Event("alone", "expire", (main, main + 2), main)
    if _is_off(reading, main):
        return Event("alone", "fail", (main, main + 2), main)
    bearing = _near(reading, main)
    return Event("noun", f"be {bearing}", (main, main + 2), main) if bearing else None


def _is_valid(reading: Reading, main: int) -> bool:
    """Tell whether an agreement is said to hold: `is | in force`."""
    words = reading.vocabulary.words_of
    valid = reading.lower[main + 2 : main + 3]
    held = reading.lower[main] in words("be") and reading.lower[main + 1 : main + 2] == ["in"]
    return held and bool(valid) and valid[0] in words("validity")


def _stands(reading: Reading, first: int, main: int) -> int:
    """Return where `is still binding` and the like ends that begins at `first`, or 0."""
    words = reading.vocabulary.words_of
    behind = main + 1 + (reading.penn[main + 1 : main + 2] == ["RB"])
    told = behind if reading.lower[main] in words("be") else main
    helped = reading.lower[first] in words("be") and told < reading.size
    return told + 1 if helped and reading.lower[told] in words("standing") else 0


def _is_put_to(reading: Reading, main: int) -> bool:
    """Tell whether somebody has yet to say yes: `goes back to the board for approval`, `goes to a vote`."""
    words = reading.vocabulary.words_of
    to = main + 1 + (reading.penn[main + 1 : main + 2] == ["RB"])
    if reading.lower[main] not in words("travelling") or reading.lower[to : to + 1] != ["to"]:
        return False
    members, end = members_from(reading, to + 1)
    if members and reading.lower[end : end + 1] == ["for"]:
        members = members_from(reading, end + 1)[0]
    asked = reading.lower[head_of(reading, members[0])] if members else ""
    return asked in words("voting") or reading.vocabulary.acts.get(asked) == "approve"


def _is_off(reading: Reading, main: int) -> bool:
    """Tell whether an agreement is said to be no more: `is off`, not `is over $5 million`."""
    words = reading.vocabulary.words_of
    told = reading.lower[main + 1 : main + 3]
    if not told or reading.lower[main] not in words("be") or told[0] not in words("void"):
        return False
    ends = reading.penn[main + 2 : main + 3] in ([], ["CC"], ["WRB"], ["RB"], [","], ["."], [":"])
    return ends or told[1] in words("subordinate")


def _is_up(reading: Reading, main: int) -> bool:
    """Tell whether an agreement is said to run out: `his deal is up in May`, `is up for renewal`."""
    if reading.lower[main] not in reading.vocabulary.words_of("be"):
        return False
    if reading.lower[main + 1 : main + 2] != ["up"] or main + 2 >= reading.size:
        return False
    behind = main + 2 + (reading.penn[main + 2] == "IN")
    renewed = reading.lower[main + 2 : main + 4] == ["for", "renewal"]
    return renewed or reading.is_time_at(behind) or reading.penn[main + 2] == "."


def _near(reading: Reading, main: int) -> str:
    """Return how near an agreement is said to be: `is close` is `try`, `is likely` is `hope`."""
    if reading.lower[main] not in reading.vocabulary.words_of("be"):
        return ""
    at = main + 1
    while reading.penn[at : at + 1] == ["RB"] and reading.lower[at] not in reading.vocabulary.modality:
        at += 1
    if reading.lower[at : at + 3] == ["in", "the", "works"] or reading.lower[at : at + 2] in _AT_HAND:
        return "try"
    after = reading.lower[at : at + 2]
    if not after or after[1:] == ["to"]:
        return ""
    bearing = reading.vocabulary.modality.get(after[0], "")
    return bearing if bearing in ("hope", "try") else ""
