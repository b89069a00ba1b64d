"""Whether several speak together: `Ann Lee, 43, and Bo Ray, 51`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from onrecord.linking.mentions import Mention
from onrecord.segment.classes import FIELD, HEAD, HONORIFIC, MODIFIER, STATUS

TITLES: Final = HONORIFIC | HEAD | MODIFIER | STATUS | FIELD
_DETERMINERS: Final = frozenset({"the", "a", "an"})
#: What ends what is told of one, before `and` with another.
_ENDING: Final = frozenset({",", ")"})
#: Behind each of two names: Ann Lee | of Elm Bank and Bo Ray | of Oak Ltd.
_PLACING: Final = frozenset({"of", "from"})


def are_joined(names: Sequence[Mention], lower: Sequence[str], bits: Sequence[int]) -> bool:
    """Tell whether one more speaks behind what is told of the first of some names.

    Args:
        names: The names of people in what is told, in order.
        lower: The words of the document, in small letters.
        bits: Their classes.
    """
    return any(_is_joined(names[0], name, lower, bits) for name in names[1:])


def _is_joined(first: Mention, name: Mention, lower: Sequence[str], bits: Sequence[int]) -> bool:
    """Tell whether `and` stands before a name and its title, behind what is told of the first."""
    tie = name.first - 1
    while tie > first.after and (bits[tie] & TITLES or lower[tie] in _DETERMINERS):
        tie -= 1
    if tie <= first.after or lower[tie] != "and":
        return False
    placed = lower[first.after] in _PLACING and lower[name.after] in _PLACING
    return placed or lower[tie - 1] in _ENDING
