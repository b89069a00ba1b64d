"""Whom a title is of that is only referred to: `Its` chief executive, `The company's` chief executive."""

from __future__ import annotations

from bisect import bisect_left

from onrecord.extractors.offices.reading import POSSESSIVE, Reading, Stretch
from onrecord.lexicon import lexicon
from onrecord.linking.bodies import bodies
from onrecord.linking.mentions import linking_words
from onrecord.segment.paragraphs import paragraphs
from onrecord.syntax import penn_tags

#: The tokens of a title before a name at the start of a sentence.
_TITLE = 3
#: Those of a noun and a comma before a name.
_APPOSED = 2


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
    """Tell whether an organization that its paragraph names is meant at a token.

    It is where the sentence begins with that name, or with what refers to it, or a person's name and a comma.
    """
    named, blocks = bodies(reading.document), paragraphs(reading.document)
    number, low = bisect_left(named.first, at) - 1, reading.sentence(at)[0]
    start = blocks.starts[blocks.at(reading.starts[at])]
    if number < 0 or named.kind[number] != "organization" or reading.starts[named.first[number]] < start:
        return False
    if named.first[number] in _openings(reading, low):
        return True
    if reading.lower[at - 1] == "and" and named.after[number] == at - 1:
        return True  # Acme and | its chief
    person = reading.people.at(at - 2) if reading.lower[at - 1] == "," else None
    begins = at == low or (person is not None and reading.people.first[person] <= low + _TITLE)
    return begins and _is_opened(reading, low, start)


def _openings(reading: Reading, low: int) -> tuple[int, int]:
    """Return where the name can stand that a sentence begins with: `The | Acme`, `The charity, | Acme`."""
    begin = low + (reading.lower[low] == "the")
    return begin, begin + _APPOSED * (reading.lower[begin + 1 : begin + 2] == (",",))


def _is_opened(reading: Reading, low: int, start: int) -> bool:
    """Tell whether an organization begins the last sentence of a paragraph that no person begins."""
    named = bodies(reading.document)
    while low > 0 and reading.starts[low - 1] >= start:
        low = reading.sentence(low - 1)[0]
        openings = _openings(reading, low)
        number = bisect_left(named.first, openings[0])
        if number < len(named.first) and named.first[number] in openings:
            return named.kind[number] == "organization"
        people = {reading.people.at(i) for i in range(low, low + _TITLE + 1)}
        if people == {None} and not penn_tags(reading.document)[low].startswith("PRP"):
            return False
    return False
