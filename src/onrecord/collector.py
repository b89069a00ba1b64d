"""The garbage collector, kept at rest while many objects are made and none of them is garbage."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Keep the collector from looking through what is being made.

    Word lists and modules are tens of thousands of objects and no garbage. Each time their number
    has grown by a quarter, the collector would go through all that the process holds: a tenth
    of the time from a fresh process to its first record. The findings of one document are
    no garbage either, and going through them takes as much of its time.

    Example:
        >>> import gc
        >>> with collector_at_rest():
        ...     gc.isenabled()
        False
        >>> gc.isenabled()
        True
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@contextmanager
def made_to_stay() -> Iterator[None]:
    """Keep the collector at rest while something is made that stays for good, and let it count as old.

    Else the collector would go through all of it as soon as it wakes: a sixth of the time from a fresh
    process to its first record. What else the process holds counts as old then, too, and is gone
    through when all is, so this is for what is made once in a process. What somebody has frozen stays frozen.

    Example:
        >>> import gc
        >>> with made_to_stay():
        ...     many = [[] for _ in range(100_000)]
        >>> gc.get_count()[0] < 10_000
        True
    """
    with collector_at_rest():
        yield
        if not gc.get_freeze_count():
            gc.freeze()
            gc.unfreeze()  # to the oldest, whatever they were: nothing is gone through
