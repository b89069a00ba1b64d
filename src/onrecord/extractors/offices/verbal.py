"""Words before a title that do something, and belong to none: Rovers | sign | striker Jo Ray."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.offices.reading import LONGEST, Reading
from onrecord.segment.classes import FIELD, HEAD, PLURAL
from onrecord.segment.names import name_runs
from onrecord.segment.tokens import HYPHENS
from onrecord.syntax import penn_tags

_AGAIN: Final = frozenset(("re", hyphen) for hyphen in HYPHENS)
#: The tags of what governs an infinitive: expected to, keen to; but she spoke to | host Jo Ray.
_GOVERNING: Final = frozenset({"JJ", "VBG", "VBN", "VBP", "VBZ"})


def is_verb(reading: Reading, at: int, low: int) -> bool:
    """Tell whether a word behind a name is a verb in the present: `Ann Lee hugs student Jo Ray`.

    So is a participle that opens a sentence: `Praising | Elm Council leader Ann Lee, she`.
    """
    if at in reading.openers:
        return True
    if (
        reading.lower[at].endswith("ed")
        and at > low
        and reading.bits[at - 1] & PLURAL
        and reading.heads(at - 1)
    ):
        return True  # Aldermen | advanced | Mayor Jo Ray's plan
    single = _does(reading, at) if at > low else None
    before = reading.lower[at - 1]
    if single is not None and (single or before in reading.grammar["several"] or before.endswith("s")):
        return all(reading.is_capital(i) for i in range(max(low, at - LONGEST), at))  # Rovers | sign striker
    if reading.lower[at - 2 : at] in _AGAIN and reading.lower[at].endswith("ed"):
        return at - 3 in reading.named  # Ann Lee re-signed | forward Jo Ray
    behind = at - 1 in reading.named and not reading.is_capital(at)
    return behind and not reading.bits[at] and reading.lower[at].endswith("s")


def _does(reading: Reading, at: int) -> bool | None:
    """Tell whether a verb of headlines at a token is of one subject; None where none is there.

    In a headline whose words are all capitalised it is so, too: Union Slams | Mayor Jo Ray.
    """
    known = reading.does.get(reading.lower[at])
    if known is None or reading.words[at].islower():
        return known
    runs = name_runs(reading.document)
    return known if known and runs.shouted[runs.at(reading.starts[at + 1])] else None


def is_done(reading: Reading, head: int, low: int) -> bool:
    """Tell whether a word is what somebody does to who is named: is expected to | host Roe's men."""
    link = head - 1
    if link - 1 < low or not reading.words[head].islower():
        return False
    if reading.lower[link] in reading.grammar["modal"]:
        return True
    penn = penn_tags(reading.document) if reading.lower[link] == "to" else ()
    return bool(penn) and penn[head] == "VB" and penn[link - 1] in _GOVERNING


def is_infinitive(reading: Reading, at: int, low: int) -> bool:
    """Tell whether an unknown word behind `to` is a verb: to | defeat presumptive nominee Jo Ray."""
    known = bool(reading.bits[at] & FIELD) and reading.is_capital(at + 1)  # to | fire Superintendent Jo Ray
    known = known or reading.lower[at] in reading.grammar["hiring"]  # to | sign striker Jo Ray
    unknown = at > low + 1 and (known or not reading.bits[at]) and reading.words[at].islower()
    if unknown and reading.lower[at - 1] in reading.grammar["modal"]:
        return True  # she can | deny insurgent Jo Roe
    joined = unknown and at - 3 >= low and reading.lower[at - 1] in ("and", "or")
    if joined and reading.lower[at - 3] == "to":
        return penn_tags(reading.document)[at - 2] == "VB"  # to sell or | trade President Jo Roe's seat
    if not unknown or reading.lower[at - 1] != "to":
        return False
    # an aide to | opposition leader Jo Ray, but a candidate to | defeat incumbent Jo Ray
    return not reading.bits[at - 2] & HEAD or penn_tags(reading.document)[at] == "VB"
