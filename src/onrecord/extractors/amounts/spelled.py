"""Numbers in words of several parts, read by quantulum3.

It is asked for one bare number at a time, and its answer counts only where it is one sum over
the whole of what it was given, of a size that the words allow.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, lru_cache
from typing import Any

_UNIT = "dollars"


@contextmanager
def _contained() -> Iterator[None]:
    """Keep warnings and changes of the root logger inside."""
    import logging

    root, shield = logging.getLogger(), logging.NullHandler()
    level = root.level
    root.addHandler(shield)  # with a handler in place, logging.basicConfig does nothing
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        root.removeHandler(shield)
        root.setLevel(level)


@cache
def _parser() -> Callable[[str], Any]:
    """Import quantulum3, with its classifier off, on first use."""
    from quantulum3 import classifier, parser

    classifier.USE_CLF = False
    parse: Callable[[str], Any] = parser.parse
    return parse


@lru_cache(maxsize=1024)
def in_words(surface: str) -> int | None:
    """Return the whole number that `surface` spells; None where quantulum3 does not read it as one.

    Example:
        >>> in_words("one hundred and twenty-five thousand")
        125000
    """
    text = f"{surface} {_UNIT}"
    with _contained():
        try:
            (found,) = _parser()(text)
            is_whole = tuple(found.span) == (0, len(text)) and found.unit.name == "dollar"
            value = found.value
            return int(value) if is_whole and value == int(value) else None
        except Exception:  # noqa: BLE001 - whatever it raises or returns, the number stays unread
            return None
