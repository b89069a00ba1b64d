"""Where a phrase that tells when something was ends: `On Monday | police`, `Last week | officials`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Final

from onrecord.syntax.nouns import LATER

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
#: Behind `last` or `this` one of these tells when, unless it owns what follows: last week's | vote.
STRETCHES: Final = ("week", "month", "year", "night", "weekend", "morning", "afternoon", "evening")
NEAR_DAYS: Final = ("yesterday", "Yesterday", "tomorrow", "Tomorrow")
_POINTING: Final = frozenset({"last", "this", "Last", "This"})
_BEFORE_DAYS: Final = frozenset({"on", "On", "since", "Since", "by", "By"})
#: Tags of what can stand before `on` and a day that a clause begins with: but | on Monday police said.
_OPENING: Final = frozenset({",", "CC", "RB", ":", "``"})
_HOURS: Final = frozenset({"morning", "afternoon", "evening", "night"})
#: Tags of what can stand behind a time, and be no part of it.
_BEHIND: Final = frozenset({"NN", "NNS", "JJ"})
#: With a stretch of time before it one of these is a time too: the last year | end |.
_OF_TIME: Final = frozenset({"end", "period", "high", "low", "ago", "alone", "itself", "long", "old"})


def behind_times(
    words: Sequence[str],
    tags: Sequence[str],
    marks: NDArray[np.intp],
    days: Iterable[int],
    stretches: Iterable[int],
    near_days: Iterable[int],
) -> Iterator[int]:
    """Yield the words that begin a phrase of their own behind a time: `On Monday night | council leader`.

    Args:
        words: Words and marks.
        tags: The tag of each.
        marks: What each is of a base phrase.
        days: Where weekdays stand.
        stretches: Where the words of `STRETCHES` stand.
        near_days: Where those of `NEAR_DAYS` stand.
    """
    dated = (at for at in days if _opens_clause(words, tags, at))
    pointed = (at for at in stretches if words[at - 1 : at] and words[at - 1] in _POINTING)
    for at in chain(dated, pointed, near_days):
        after = at + 1
        if words[after : after + 1] and words[after] in _HOURS and marks[after] == LATER:
            after += 1
        if _begins(words, tags, marks, after):
            yield after


def _opens_clause(words: Sequence[str], tags: Sequence[str], day: int) -> bool:
    """Tell whether a clause begins with a day, not with an aired one: spoke on | Sunday shows."""
    if not day or words[day - 1] in _POINTING:
        return bool(day)
    opens = words[day - 1].istitle() or day == 1 or tags[day - 2] in _OPENING
    return words[day - 1] in _BEFORE_DAYS and opens


def _begins(words: Sequence[str], tags: Sequence[str], marks: NDArray[np.intp], at: int) -> bool:
    """Tell whether a word that the network puts into the phrase of a time begins another."""
    if at >= len(tags) or marks[at] != LATER or words[at] in _OF_TIME or not words[at].islower():
        return False
    return tags[at] in _BEHIND or (tags[at] == "CD" and tags[at + 1 : at + 2] == ["NNS"])
