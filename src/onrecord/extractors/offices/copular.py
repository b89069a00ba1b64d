"""Titles that a sentence gives to the name behind its verb: `its chief executive is Jane Doe`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.extractors.offices.apposed import is_definite
from onrecord.extractors.offices.before import direct, ending
from onrecord.extractors.offices.parting import closes
from onrecord.extractors.offices.reading import POSSESSIVE
from onrecord.extractors.offices.seeking import Office, Seeker
from onrecord.segment.classes import HEAD

#: The word before the name, and what it tells of the status: is, was, will be.
_COPULAS: Final = {"is": "", "was": "former", "be": "elect", "remains": ""}
#: Behind these the title is no subject, or only a possible one: `the question for the mayor is`.
_NOT_BEFORE: Final = frozenset({"about", "by", "for", "from", "if", "of", "to", "unless", "whether", "with"})
#: What goes on behind the name.
_GOES_ON: Final = frozenset({"and", "but", "who", "while"})


def copular(seeker: Seeker, number: int) -> Iterator[Office]:
    """Yield the title that the subject is: `whose chair is Jane Doe`, `its president was then John Roe`."""
    reading, person, low = seeker.reading, seeker.mentions[number], seeker.low
    at = _before_title(seeker)
    if at > low and (reading.lower[at - 1] in reading.statuses or reading.lower[at - 1] == "still"):
        at -= 1  # is now, was then
    verb = reading.lower[at - 1]
    end = at - 1 - (verb == "be")
    if verb not in _COPULAS or end <= low or not _ends_with_name(seeker, person[1]):
        return
    if verb == "be" and reading.lower[end] != "will":
        return
    title = ending(seeker, end, low)
    if title is None or reading.is_plural(title.head):
        return
    words = reading.lower[max(low, title.edge - 2) : title.edge]
    anyone = words[-1:] in (("a",), ("an",), ("another",))
    if is_definite(seeker, title) and not anyone and _NOT_BEFORE.isdisjoint(words[:1]):
        more = seeker.after_name(person[1])[0]
        yield from seeker.office(person, title, "title-is-name", more=more, status=_COPULAS[verb])
        return
    if (
        words[-1:] == ("and",)
        and (other := ending(seeker, title.edge - 1, low))
        and is_definite(seeker, other)
    ):
        for one in (other, title):  # The chair and | clerk of Acme is Jo Roe
            served = () if one.organizations else title.organizations
            yield from seeker.office(person, one, "titles-is-name", more=served, status=_COPULAS[verb])


def _before_title(seeker: Seeker) -> int:
    """Return the first token of the titles and forms of address before a name: is still | Col. Jane Doe."""
    reading, first = seeker.reading, seeker.first
    ranked = first > seeker.low and reading.bits[first - 1] & HEAD
    title = direct(seeker, first, seeker.low) if ranked else None
    return title.edge if title else first


def _ends_with_name(seeker: Seeker, at: int) -> bool:
    """Tell whether a name is all that the verb names: not `is Ann Lee's brother`."""
    word = seeker.reading.lower[at : at + 1]
    return word == () or (word[0] not in POSSESSIVE and (closes(seeker, at) or word[0] in _GOES_ON))
