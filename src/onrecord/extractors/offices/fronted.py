"""Titles that open a sentence, before a comma and the name: `A lawyer by training, Jane Doe was calm`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.extractors.offices.apposed import acts
from onrecord.extractors.offices.before import ending
from onrecord.extractors.offices.coordinated import read_titles
from onrecord.extractors.offices.reading import DETERMINERS
from onrecord.extractors.offices.seeking import Office, Seeker
from onrecord.phrases.pieces import ARTICLES
from onrecord.syntax import penn_tags
from onrecord.syntax.classes import FINITE

#: An apposition before its name has fewer tokens.
_LONGEST: Final = 20
#: What goes on with a title: a lawyer | by training, an adviser | to three mayors.
_TIES: Final = frozenset({"and", "at", "by", "for", "from", "in", "of", "on", "since", "to", "with"})


def fronted(seeker: Seeker, number: int) -> Iterator[Office]:
    """Yield the title of whom a sentence is about, with or without a phrase before the comma."""
    reading, low, comma = seeker.reading, seeker.low, seeker.first - 1
    if comma > low and reading.heads(comma) and (title := ending(seeker, comma + 1, low)):
        comma = title.edge - 1  # Formerly a clerk, | Mayor Jo Roe has
    if not low < comma < low + _LONGEST or reading.lower[comma] != ",":
        return
    told = reading.lower[low] in reading.statuses or reading.lower[low] == "long"
    articles = DETERMINERS if told else ARTICLES  # Currently | the; A
    past = told and reading.statuses.get(reading.lower[low]) == "former"
    begins = past or reading.lower[low + told] in articles  # Previously | dean of Elm, Jo Roe
    titles = read_titles(seeker, low + told * (not past)) if begins else []
    after = seeker.mentions[number][1]
    if not titles or not _leads_on(seeker, titles[-1].end, comma) or not acts(seeker, after):
        return
    if not _is_tag(seeker, after):
        for title in titles:
            if not reading.is_plural(title.head):
                yield from seeker.office(seeker.mentions[number], title, "title-phrase-comma-name")


def _leads_on(seeker: Seeker, end: int, comma: int) -> bool:
    """Tell whether a phrase without a verb, a comma and a name leads from a title to a comma."""
    reading = seeker.reading
    if end < comma and reading.lower[end] not in _TIES:
        return False
    tags = penn_tags(reading.document)
    return not any(
        tags[i] in FINITE or reading.lower[i] == "," or i in reading.named for i in range(end, comma)
    )


def _is_tag(seeker: Seeker, verb: int) -> bool:
    """Tell whether a verb of speech ends its clause: `A lawyer for the firm, Roe | said`."""
    reading = seeker.reading
    closed = verb + 1 >= seeker.high or not reading.words[verb + 1][0].isalnum()
    return closed and reading.lower[verb] in reading.speech
