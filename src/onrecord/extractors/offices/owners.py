"""Whom a title is of that is only referred to: `Its` chief executive, `The company's` chief executive."""

from __future__ import annotations

from bisect import bisect_left

from onrecord.extractors.offices.reading import POSSESSIVE, Reading, Stretch
from onrecord.lexicon import lexicon
from onrecord.linking.bodies import bodies
from onrecord.linking.mentions import linking_words
from onrecord.segment.paragraphs import paragraphs


def owner(reading: Reading, edge: int) -> tuple[Stretch, ...]:
    """Return what stands before a title for the organization that its paragraph names before.

    Args:
        reading: The words of the document.
        edge: The first token of the title, with the words that tell of its status.
    """
    at = edge - 1
    if at < 0:
        return ()
    if reading.lower[at] == "its":
        first, after = at, edge
    elif reading.words[at] in POSSESSIVE and at > 1 and reading.lower[at - 2] == "the":
        first, after = at - 2, at
        if reading.lower[at - 1] not in lexicon(reading.document).table(linking_words)["firm"]:
            return ()
    else:
        return ()
    return ((first, after),) if _is_told(reading, first) else ()


def _is_told(reading: Reading, at: int) -> bool:
    """Tell whether the last name of a body before a token is an organization's, in its paragraph."""
    named, blocks = bodies(reading.document), paragraphs(reading.document)
    number = bisect_left(named.first, at) - 1
    if number < 0 or named.kind[number] != "organization":
        return False
    return reading.starts[named.first[number]] >= blocks.starts[blocks.at(reading.starts[at])]
