"""Letters that are a word as well, and name a body all the same: the World Health Organization, WHO."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

#: Shorter ones are small words in a heading: IT, US.
_SHORTEST: Final = 3
_LONGEST: Final = 5
_SMALL: Final = r"(?:\s(?:of|for|and|the))*\s"


def spells_name(word: str, text: str) -> bool:
    """Tell whether a word in capitals has the initials of a name that a text gives in full."""
    if not _SHORTEST <= len(word) <= _LONGEST or not word.isupper() or not word.isalpha():
        return False
    return _named(word).search(text) is not None


@lru_cache(maxsize=64)
def _named(word: str) -> re.Pattern[str]:
    """Return what finds capitalised words in a row with these initials."""
    return re.compile(r"\b" + _SMALL.join(rf"{letter}[a-z]+" for letter in word) + r"\b")
