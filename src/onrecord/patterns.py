"""Named patterns, each with what it must match and what it must not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex


def _texts(value: str | Iterable[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


class Pattern:
    r"""A regular expression with a name, a reason and its own examples.

    Attributes:
        name: Upper case, as in the grammar module that holds it.
        source: The expression, in the `regex` package's syntax, verbose mode.
        matches: Texts in which it must be found, one or more.
        rejects: Texts in which it must not be found, one or more.
        flags: Further flags of the `regex` package.
        opening: What each match begins with, in the syntax of `re`, verbose mode: to ask this first is
            cheap, and `regex` need not be imported for texts in which nothing begins so.

    Example:
        >>> from onrecord.patterns import Pattern
        >>> year = Pattern("YEAR", r"\b (?:19|20)\d\d \b", matches="in 1987", rejects="19870 tons")
        >>> year.search("in 1987").group()
        '1987'
    """

    def __init__(
        self,
        name: str,
        source: str,
        *,
        matches: str | Iterable[str],
        rejects: str | Iterable[str],
        flags: int = 0,
        opening: str = "",
    ) -> None:
        self.name = name
        self.source = source
        self.matches = _texts(matches)
        self.rejects = _texts(rejects)
        self.flags = flags
        self.opening = opening

    @cached_property
    def compiled(self) -> regex.Pattern[str]:
        """The compiled expression, made on first use."""
        import regex  # dear to import

        return regex.compile(self.source, regex.VERBOSE | regex.VERSION1 | self.flags)

    @cached_property
    def _opening(self) -> re.Pattern[str]:
        return re.compile(self.opening, re.VERBOSE)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[regex.Match[str]]:
        """Yield the matches in `text` between the offsets."""
        return self.compiled.finditer(text, start, len(text) if end is None else end)

    def search(self, text: str, start: int = 0, end: int | None = None) -> regex.Match[str] | None:
        """Return the first match in `text` between the offsets, if any."""
        return self.compiled.search(text, start, len(text) if end is None else end)

    def match(self, text: str, start: int = 0, end: int | None = None) -> regex.Match[str] | None:
        """Return the match that begins at `start`, if any."""
        end = len(text) if end is None else end
        if self.opening and not self._opening.match(text, start, end):
            return None
        return self.compiled.match(text, start, end)
