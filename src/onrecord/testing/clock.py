"""How long something takes, measured so that two times can be compared."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TypeVar

from onrecord.collector import collector_at_rest

T = TypeVar("T")


def least_seconds(act: Callable[[T], object], make: Callable[[], T], rounds: int = 3) -> float:
    """Return the processor time that something takes, the least of some rounds.

    What else the machine does is not counted, nor is the collector: it would go through all that
    the process holds, which in a round of tests takes longer than most of what is measured.

    Args:
        act: What is measured.
        make: Makes what it is given, anew for each round.
        rounds: How often it is measured.

    Example:
        >>> from onrecord.testing.clock import least_seconds
        >>> least_seconds(sorted, lambda: [3, 1, 2]) < 1
        True
    """
    return least_of_each(act, (make,), rounds)[0]


def least_of_each(act: Callable[[T], object], makes: Sequence[Callable[[], T]], rounds: int) -> list[float]:
    """Return the least processor time that something takes with each of several things.

    They take turns, so that a slow minute of the machine falls on all of them.

    Args:
        act: What is measured.
        makes: Each makes one of the things it is given, anew for each round.
        rounds: How often each is measured.

    Example:
        >>> from onrecord.testing.clock import least_of_each
        >>> few, many = least_of_each(sorted, [lambda: [3, 1], lambda: list(range(100_000))], rounds=3)
        >>> few < many
        True
    """
    turns = [[_once(act, make) for make in makes] for _ in range(rounds)]
    return [min(times) for times in zip(*turns, strict=True)]


def _once(act: Callable[[T], object], make: Callable[[], T]) -> float:
    given = make()
    with collector_at_rest():
        begin = time.process_time()
        act(given)
        return time.process_time() - begin
