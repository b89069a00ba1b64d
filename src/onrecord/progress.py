"""Progress on standard error, where that is a terminal: a bar with tqdm, else a count."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from typing import Final, TypeVar

T = TypeVar("T")

_SHOWN_EVERY: Final = 20


def shown(answers: Iterable[T]) -> Iterator[T]:
    """Yield the answers, with progress on standard error where that is a terminal: a bar, with tqdm."""
    if not sys.stderr.isatty():
        return iter(answers)
    try:
        from tqdm import tqdm
    except ModuleNotFoundError:
        return _counted(answers)
    return iter(tqdm(answers, unit=" documents", file=sys.stderr))


def _counted(answers: Iterable[T]) -> Iterator[T]:
    begin = time.monotonic()
    for number, answer in enumerate(answers, 1):
        yield answer
        if number % _SHOWN_EVERY == 0:
            _show(number, time.monotonic() - begin)
    sys.stderr.write("\n")


def _show(number: int, seconds: float) -> None:
    sys.stderr.write(f"\r{number:,} documents, {number / max(seconds, 1e-9):,.0f} a second")
    sys.stderr.flush()
