"""Verb groups: the main verb, what helps it, and what it governs."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.naming import can_agree, head_of
from onrecord.extractors.agreements.preceding import members_before
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.vocabulary import Verb
from onrecord.phrases.pieces import Phrase
from onrecord.syntax.classes import FINITE

_FOR: Final = frozenset({"for", "with"})
_SETTING: Final = frozenset({"in", "on", "at"})


def verb_at(reading: Reading, at: int) -> tuple[int, Verb] | None:
    """Return the length and the entry of the verb phrase at `at`."""
    return reading.vocabulary.verbs.at(reading.lower, at) if 0 <= at < reading.size else None


def hired(reading: Reading, at: int) -> list[Phrase]:
    """Return whom somebody signs `to` or `on` the deal at `at`: `signed | Ann Lee | to a deal`.

    A player himself signs for his club: `signed for | Elm United | on a two-year deal`.
    """
    if at < 3 or reading.lower[at - 1] not in ("to", "on"):
        return []
    whom = members_before(reading, at - 1)
    if not whom or not all(can_agree(reading, one) for one in whom):
        return []
    verb = (reading.phrase_at(whom[0][0]) or whom[0])[0] - 1
    if reading.lower[verb] in reading.vocabulary.titles:  # signed | forward Ann Lee, whatever its tag
        whom = [(verb, whom[0][1]), *whom[1:]]
        verb -= 1
    verb -= reading.lower[verb] in _FOR
    found = verb_at(reading, verb)
    signed = found is not None and found[0] == 1 and found[1].lemma in ("sign", "re-sign")
    return [_before_from(reading, one) for one in whom] if signed else []


def taken_on(reading: Reading, at: int) -> tuple[int, Phrase] | None:
    """Return the noun, and whom somebody takes on by the deal at `at`: | signing | of Ann Lee on a deal."""
    whom = members_before(reading, at - 1) if at > 4 and reading.lower[at - 1] in ("on", "to") else []
    if len(whom) != 1:
        return None
    noun = head_of(reading, whom[0])
    signs = reading.vocabulary.acts.get(reading.lower[noun]) == "sign" and noun + 2 < whom[0][1]
    person = _before_from(reading, (noun + 2, whom[0][1]))
    return (noun, person) if signs and can_agree(reading, person) else None


def _before_from(reading: Reading, phrase: Phrase) -> Phrase:
    """Return the player without the club that he leaves: `| Ann Lee | from Elm United`."""
    behind = head_of(reading, phrase) + 1
    left = behind < phrase[1] and reading.lower[behind] == "from"
    return (phrase[0], behind) if left else phrase


def governing_verb(reading: Reading, noun: int) -> int:
    """Return where the verb begins whose object is the noun at `noun`, or -1: `broke off | talks`."""
    at = (reading.phrase_at(noun) or (noun, noun))[0] - 1
    first = (reading.phrase_at(at) or (0, 0))[0] if at > 0 else 0
    if first > 1 and reading.lower[first - 1] in _SETTING and reading.penn[first - 2].startswith("VB"):
        at = first - 2  # announced | in Rome | the signing of
    at -= at > 0 and reading.penn[at] in ("RP", "RB")
    return at if at >= 0 and reading.penn[at].startswith("VB") else -1


def main_verb(reading: Reading, at: int, *, through: bool = True) -> int:
    """Return where the main verb of the finite group at `at` stands, or -1.

    With `through`, the group goes on behind `to`: `is expected to sign` is about signing.
    """
    if at >= reading.size or not (reading.penn[at] in FINITE or reading.tells(at)):
        return -1
    helps = reading.vocabulary.words_of("be have")
    last = at
    at += 1
    while at < reading.size:
        tag, before = reading.penn[at], reading.lower[at - 1]
        linked = before in helps or reading.penn[at - 1] in ("MD", "RB") or (through and before == "to")
        if tag.startswith("VB") and linked:
            last = at
        elif (tag == "TO" and (not through or _is_whole(reading, last))) or (
            tag not in ("RB", "TO") and not (tag == "JJ" and reading.lower[at] in reading.vocabulary.modality)
        ):
            break
        at += 1
    return last


def _is_whole(reading: Reading, at: int) -> bool:
    """Tell whether `to` behind the participle at `at` only says what for: was signed | to end the war."""
    if reading.penn[at] != "VBN" or reading.lower[at] in reading.vocabulary.modality:
        return False
    found = verb_at(reading, at)
    return found is not None and found[0] == 1 and bool(found[1].effect)


def is_passive(reading: Reading, first: int, main: int) -> bool:
    """Tell whether a form of `be` stands in the group before its main verb."""
    if reading.penn[main] == "VBG":
        return False
    after_to = max((at + 1 for at in range(first, main) if reading.lower[at] == "to"), default=first)
    return any(word in reading.vocabulary.words_of("be") for word in reading.lower[after_to:main])
