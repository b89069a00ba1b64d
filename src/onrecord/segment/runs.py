"""Runs of letters: which words a text may hold at all, asked for before it is cut into tokens."""

from __future__ import annotations

import re
from itertools import filterfalse
from typing import Final

from onrecord.model import Document, layer

_RUN: Final = re.compile(r"[^\W\d_]+")


@layer
def runs(document: Document) -> set[str]:
    """Return the runs of letters in a text, and what stands between white space, all in lower case.

    Example:
        >>> from onrecord import Document
        >>> sorted(runs(Document("A deal, no deal")))
        ['a', 'deal', 'deal,', 'no']
    """
    found = set(document.text.lower().split())
    found.update(_RUN.findall(" ".join(filterfalse(str.isalpha, found))))
    return found
