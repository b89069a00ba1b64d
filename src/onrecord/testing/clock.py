"""How long something takes, measured so that two times can be compared."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from types import FrameType
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


class OverdueError(AssertionError):
    """What is timed did not end in time."""


class _Over(BaseException):
    """The time is over; no `Exception`, which what is timed may catch."""


@contextmanager
def at_most(seconds: float, otherwise: str) -> Iterator[None]:
    """Raise `OverdueError`, which says `otherwise`, where what is done inside takes longer.

    It is cut off by the system's timer: on Windows, which has none, and outside of the main thread
    nothing is. A timer that runs already, of another kit for tests, is set again afterwards.

    Args:
        seconds: How long it may take.
        otherwise: What to say.

    Example:
        >>> from onrecord.testing.clock import at_most
        >>> with at_most(30, "takes too long"):
        ...     pass
    """
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    over: list[bool] = []

    def end(_: int, __: FrameType | None) -> None:
        over.append(True)
        raise _Over

    handler = signal.signal(signal.SIGALRM, end)
    # Again and again: a pipeline makes a fault of what is raised in an extractor, and calls the next.
    begin, (left, interval) = time.monotonic(), signal.setitimer(signal.ITIMER_REAL, seconds, seconds)
    try:
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    except _Over:
        pass
    finally:
        signal.signal(signal.SIGALRM, handler)
        if left:
            signal.setitimer(signal.ITIMER_REAL, max(left - (time.monotonic() - begin), 0.001), interval)
    if over:
        raise OverdueError(otherwise)


def _seconds(act: Callable[[T], object], given: T) -> float:
    with collector_at_rest():
        begin = time.process_time()
        act(given)
        return time.process_time() - begin
