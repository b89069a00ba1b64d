"""How long something takes, measured so that two times can be compared."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from onrecord.collector import collector_at_rest

T = TypeVar("T")


def seconds_by_size(
    act: Callable[[T], object], make: Callable[[int], T], sizes: Iterable[int], rounds: int = 3
) -> list[float]:
    """Return the processor time that something takes with a thing of each size, the least of some rounds.

    What else the machine does is not counted, nor is the collector: it would go through all that
    the process holds, which in a round of tests takes longer than most of what is measured. Sizes
    take turns, so that a slow minute of the machine falls on all of them.

    Args:
        act: What is measured.
        make: Makes what it is given, of a size, anew for each round.
        sizes: The sizes.
        rounds: How often each is measured.

    Example:
        >>> from onrecord.testing.clock import seconds_by_size
        >>> few, many = seconds_by_size(sorted, range, (10, 100_000))
        >>> few < many
        True
    """
    sizes = tuple(sizes)
    turns = [[_seconds(act, make(size)) for size in sizes] for _ in range(rounds)]
    return [min(times) for times in zip(*turns, strict=True)]


def _seconds(act: Callable[[T], object], given: T) -> float:
    with collector_at_rest():
        begin = time.process_time()
        act(given)
        return time.process_time() - begin


@contextmanager
def at_most(seconds: float, otherwise: str) -> Iterator[None]:
    """Raise an AssertionError where what is done within takes longer by the clock.

    Outside of the main thread, and where the system has no timers (Windows), nothing is stopped.

    Args:
        seconds: How long it may take.
        otherwise: What the error says.

    Example:
        >>> from onrecord.testing.clock import at_most
        >>> with at_most(5, "too slow"):
        ...     sum(range(10))
        45
    """
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(*_: object) -> None:
        raise AssertionError(otherwise)

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
