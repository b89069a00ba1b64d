"""Whom a title is of that is only referred to: `Its` chief executive, `The company's` chief executive."""

from __future__ import annotations

from bisect import bisect_left

from onrecord.extractors.offices.reading import POSSESSIVE, Reading, Stretch
from onrecord.lexicon import lexicon
from onrecord.linking.bodies import bodies
from onrecord.linking.mentions import linking_words
from onrecord.segment.paragraphs import paragraphs

#: The tokens of a title before a name at the start of a sentence.
_TITLE = 3


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
        words = lexicon(reading.document).table(linking_words)
        if reading.lower[at - 1] not in words["firm"] - words["vague"]:
            return ()
    else:
        return ()
    return ((first, after),) if _is_told(reading, first) else ()


def _is_told(reading: Reading, at: int) -> bool:
    """Tell whether the last body named before a token is an organization, in its paragraph, and meant.

    It is where the sentence begins with what refers to it, with its own name, or with a person's and a comma.
    """
    named, blocks = bodies(reading.document), paragraphs(reading.document)
    number, low = bisect_left(named.first, at) - 1, reading.sentence(at)[0]
    if number < 0 or named.kind[number] != "organization":
        return False
    first = named.first[number]
    if reading.starts[first] < blocks.starts[blocks.at(reading.starts[at])]:
        return False
    joined = reading.lower[at - 1] == "and" and named.after[number] == at - 1
    person = reading.people.at(at - 2) if reading.lower[at - 1] == "," else None
    begins = person is not None and reading.people.first[person] <= low + _TITLE
    return at == low or joined or begins or low <= first <= low + (reading.lower[low] == "the")
