"""Places that are named as what they are: the village of `Elmham St Martin`."""

from __future__ import annotations

from collections.abc import Container, Iterator

from onrecord.lexicon import lexicon
from onrecord.linking.contexts import settlements
from onrecord.linking.extents import Extents
from onrecord.linking.mentions import Body
from onrecord.model import Document
from onrecord.segment.classes import COMPANY, HEAD, HONORIFIC, MODIFIER, PARTY, PEOPLE, STATUS

_NO_PLACE = COMPANY | HEAD | HONORIFIC | MODIFIER | PARTY | PEOPLE | STATUS


def towns(document: Document, text: Extents, found: Container[int]) -> Iterator[Body]:
    """Yield the places that stand behind `village of` and the like, and the same names wherever they stand.

    Args:
        document: The document.
        text: Its words.
        found: The tokens of what is named already.
    """
    runs, kinds = text.runs, lexicon(document).table(settlements)
    free = [
        (first, after)
        for first, after, shouted in zip(runs.first, runs.after, runs.shouted, strict=True)
        if not shouted and not any(at in found or at in text.taken for at in range(first, after))
    ]
    named = {
        text.lower[first:after]
        for first, after in free
        if first > 1
        and text.lower[first - 1] == "of"
        and text.lower[first - 2] in kinds
        and text.words[first - 2].islower()
        and not any(text.bits[at] & _NO_PLACE for at in range(first, after))
    }
    for first, after in free if named else ():
        if text.lower[first:after] in named:
            yield text.body(first, after, "place")
