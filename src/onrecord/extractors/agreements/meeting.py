"""Who meets, or talks with, whom so as to agree: `held a meeting | with Acme | to reach a deal`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.chains import lead
from onrecord.extractors.agreements.event import MAKING, Event
from onrecord.extractors.agreements.members import members_from
from onrecord.extractors.agreements.naming import can_agree, is_name
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.subjects import subject
from onrecord.phrases.pieces import CLAUSAL, Phrase

_NEAR: Final = 20
#: What parts those who meet from what they do then.
_APART: Final = CLAUSAL | {"TO", "VBN", "VBG"}
#: What talks can lead to.
_TALKED: Final = frozenset({"reach", "sign", "close", "renew", "negotiate"})


def met(reading: Reading, event: Event) -> list[Phrase]:
    """Return with whom somebody talks so as to agree: `met | with Acme | in an effort to sign a pact`."""
    if event.verb < 0:
        return []
    chain = lead(reading, event.verb)
    if chain.first > 1 and reading.lower[chain.first - 1] == "and":
        return _met_before(reading, event, chain.first - 1)
    if event.frame != "object" or event.effect not in _TALKED:
        return []
    if reading.lower[chain.first - 1] == "by" and reading.penn[chain.first] == "VBG":
        return _partnered(reading, chain.first - 1)
    if not chain.bearings:
        return []
    words, first = reading.vocabulary.words_of, event.trigger[0]
    for at in range(first - 2, max(0, first - _NEAR), -1):
        direct = is_met(reading, at)
        if direct or reading.lower[at] in words("partner"):
            members, end = members_from(reading, at + 1)
            talks = direct or _is_talk(reading, at - 1)
            return [one for one in members if talks and end < first and can_agree(reading, one)]
        if reading.penn[at] in CLAUSAL:
            break
    return []


def _partnered(reading: Reading, by: int) -> list[Phrase]:
    """Return whose partner somebody became so: formed a partnership with | Acme | by signing a pact.

    Or with whom a dispute ended so: ended its row with | Riga | by signing a pact.
    """
    for at in range(by - 2, max(0, by - _NEAR), -1):
        if reading.lower[at] == "with":
            noun = reading.lower[at - 1]
            tied = (
                noun in reading.vocabulary.words_of("mutual relating") or noun in reading.vocabulary.disputes
            )
            members = members_from(reading, at + 1)[0] if tied else []
            return [one for one in members if can_agree(reading, one)]
        if reading.penn[at] in CLAUSAL:
            break
    return []


def _met_before(reading: Reading, event: Event, joint: int) -> list[Phrase]:
    """Return with whom somebody talked who then agreed: held talks with | Roe | and agreed to meet again."""
    if event.frame not in ("object", "agree") or event.effect not in MAKING:
        return []
    for at in range(joint - 2, max(0, joint - _NEAR), -1):
        direct = is_met(reading, at)
        if direct or (reading.lower[at] == "with" and _is_talk(reading, at - 1)):
            members, end = members_from(reading, at + 1)
            apart = any(reading.penn[n] in _APART for n in range(end, joint))
            names = (one for one in members if can_agree(reading, one) and is_name(reading, one))
            return [] if apart else list(names)
        if reading.lower[at] == ",":
            break
    return []


def is_met(reading: Reading, at: int) -> bool:
    """Tell whether those whom somebody meets are the object of the verb at `at`: `met | union leaders`."""
    verb = reading.penn[at].startswith("VB") and reading.lower[at] in reading.vocabulary.words_of("talking")
    return verb and reading.number[at + 1] >= 0


def _is_talk(reading: Reading, at: int) -> bool:
    """Tell whether a word tells of talks or a meeting, as noun or verb."""
    word, words = reading.lower[at], reading.vocabulary.words_of
    return word in words("talking meeting cooperating") or reading.vocabulary.acts.get(word) == "negotiate"


def hosts(reading: Reading, whom: Phrase) -> list[Phrase]:
    """Return who holds the talks with `whom` that lead to a verb: `| Acme | held a meeting with Roe to`.

    Or who only works with them, or meets them: `| Acme | works with Roe to`, `| Lee | met Roe to`.
    """
    opener = (reading.phrase_at(whom[0]) or whom)[0] - 1
    if is_met(reading, opener):
        return subject(reading, lead(reading, opener).first)
    works = opener > 1 and reading.lower[opener - 1] in reading.vocabulary.words_of("cooperating talking")
    if works and reading.penn[opener - 1].startswith("VB"):
        return subject(reading, lead(reading, opener - 1).first)
    talks = reading.phrase_at(opener - 1) if opener > 1 else None
    verb = talks[0] - 1 if talks and _is_talk(reading, talks[1] - 1) else -1
    if verb < 0 or not reading.penn[verb].startswith("VB"):
        return []
    return [one for one in subject(reading, lead(reading, verb).first) if can_agree(reading, one)]
