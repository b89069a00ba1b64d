"""How long something takes, measured so that two times can be compared."""

from __future__ import annotations

import time
from collections.abc import Callable
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

    def once() -> float:
        given = make()
        with collector_at_rest():
            begin = time.process_time()
            act(given)
            return time.process_time() - begin

    return min(once() for _ in range(rounds))
