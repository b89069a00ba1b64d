"""The threads that numpy's linear algebra starts, and that the tagger has no use for."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_SETTING: Final = "OPENBLAS_THREAD_TIMEOUT"
#: A power of two: cycles of the processor, here less than a millisecond.
_SHORT: Final = "20"


@contextmanager
def soon_asleep() -> Iterator[None]:
    """Let the threads of OpenBLAS sleep soon after it is loaded.

    It starts a thread for each core when numpy is imported, and each waits for work by turning
    in a loop of 2**26 cycles: on two cores that took as much time of the processor as the import
    itself. What the user has set stays as it is.

    Example:
        >>> import os
        >>> from onrecord.syntax.threads import soon_asleep
        >>> with soon_asleep():
        ...     "OPENBLAS_THREAD_TIMEOUT" in os.environ
        True
    """
    if _SETTING in os.environ:
        yield
        return
    os.environ[_SETTING] = _SHORT
    try:
        yield
    finally:
        os.environ.pop(_SETTING, None)
