"""What stands between `to` and the verb that it hangs on: a time, a question, a count of votes, a term.

And between `and` and the form that it joins to another.
"""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.preceding import members_before
from onrecord.extractors.agreements.reading import Reading
from onrecord.phrases.pieces import Phrase
from onrecord.syntax.classes import FINITE

_TALLY: Final = 8
#: How far before `and` the form stands that it joins to another.
_JOINED: Final = 16


def before_times(reading: Reading, at: int) -> int:
    """Return the token before the times that end at `at`: `voted | Tuesday night`."""
    while at > 0 and (phrase := reading.phrase_at(at)) and reading.is_time(phrase):
        at = phrase[0] - 1
        at -= at > 0 and reading.lower[at] in ("on", "in")
        at -= at > 0 and reading.lower[at] in reading.vocabulary.words_of("when")
    return at


def before_whether(reading: Reading, at: int) -> int:
    """Return the token before a question that `at` opens: `will vote | on whether to sign`."""
    if at < 1 or reading.lower[at] != "whether":
        return at
    return at - 1 - (at > 1 and reading.penn[at - 1] == "IN")


def granted(reading: Reading, at: int) -> list[Phrase]:
    """Return whom time is given that stands behind `at`: `gave | Acme | two weeks to sign`."""
    until = at > 0 and reading.lower[at] == "until"
    at -= until
    timed = at > 0 and (until or reading.is_time_at(at + 1)) and reading.number[at] >= 0
    whom = members_before(reading, at + 1) if timed else []
    verb = (reading.phrase_at(whom[0][0]) or whom[0])[0] - 1 if whom else 0
    return whom if verb > 0 and reading.lower[verb] in reading.vocabulary.words_of("granting") else []


def past_tally(reading: Reading, at: int) -> int:
    """Return where `voted` stands before the count that ends at `at`: `voted by 612 to 88 | to accept`."""
    if at < 1:
        return at
    at -= reading.lower[at] in reading.vocabulary.words_of("share") and reading.lower[at - 1][0].isdigit()
    yes = reading.lower[at] in ("’", "'", "”", '"') and reading.penn[at - 1] != "POS"
    counted = reading.penn[at] == "CD" or reading.lower[at] in reading.vocabulary.words_of("tally")
    if not (yes or counted or reading.lower[at] == "yes" or reading.lower[at][0].isdigit()):
        return at
    for n in range(at - 1, max(-1, at - _TALLY), -1):
        if reading.penn[n].startswith("V"):
            return n if reading.lower[n] == "voted" else at
    return at


def earlier_gerund(reading: Reading, joint: int) -> int:
    """Return the form in -ing that `and` joins to one behind: a pledge to | meeting in May and |; or -1."""
    if joint < 1 or reading.lower[joint] != "and":
        return -1
    for at in range(joint - 1, max(0, joint - _JOINED), -1):
        if reading.penn[at] == "VBG" and reading.number[at] < 0:
            led = reading.lower[at - 1] in reading.vocabulary.words_of("gerund")
            return at if led and reading.lower[at - 1] not in ("after", "before") else -1
        if reading.penn[at] in FINITE or reading.lower[at] in (",", ";"):
            break
    return -1
