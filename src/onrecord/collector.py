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
