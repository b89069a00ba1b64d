"""Who agrees: the subject, those behind `with`, `between` and `by`, and the instrument's owner."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.events import NONE, Event, Finder
from onrecord.extractors.agreements.members import bare, is_name, members_before, members_from, subject
from onrecord.extractors.agreements.reading import Phrase
from onrecord.extractors.agreements.status import lead

_PAIRING: Final = frozenset({"between", "among"})
_PRONOUNS: Final = frozenset(
    {
        "it",
        "they",
        "he",
        "she",
        "we",
        "i",
        "you",
        "them",
        "us",
        "him",
        "her",
        "both",
        "two",
        "sides",
        "its",
        "their",
        "his",
        "our",
    }
)
_FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
_GIVEN: Final = frozenset(
    {
        "give",
        "grant",
        "allow",
        "require",
        "oblige",
        "let",
        "permit",
        "commit",
        "bind",
        "entitle",
        "force",
        "enable",
        "obligate",
        "prohibit",
        "prevent",
        "bar",
    }
)


def parties(finder: Finder, event: Event) -> list[Phrase]:
    """Return the parties of an event, without determiners, in the order of the text."""
    found = _subject(finder, event) + _around(finder, event)
    if event.frame in ("noun", "contents", "act", "passive", "alone") or not found:
        found += _owner(finder, event)
    if event.frame == "contents":
        found += _bound(finder, event)
    if event.frame == "under":
        found += _main_subject(finder, event)
    if not found and event.noun != NONE:
        found = _named_inside(finder, event)
    if any(is_name(finder.reading, phrase) for phrase in found):
        found = [
            phrase
            for phrase in found
            if finder.lower[phrase[0]] not in _PRONOUNS
            or phrase[1] - phrase[0] > 1
            or is_name(finder.reading, phrase)
        ]
    unique: list[Phrase] = []
    for phrase in sorted({bare(finder.reading, phrase) for phrase in found}):
        if not unique or phrase[0] >= unique[-1][1]:
            unique.append(phrase)
    return unique


def _is_party(finder: Finder, phrase: Phrase) -> bool:
    """Tell whether a phrase can name someone who agrees."""
    if finder.is_time(phrase):
        return False
    word = finder.lower[_head(finder, phrase)]
    return (
        is_name(finder.reading, (phrase[0], _head(finder, phrase) + 1))
        or word in finder.words.groups
        or word in _PRONOUNS
    )


def _head(finder: Finder, phrase: Phrase) -> int:
    """Return where the head word of a phrase stands: the last before `of`."""
    at = phrase[0]
    while at + 1 < phrase[1] and finder.lower[at + 1] not in ("of", "in", "for", "at", "from"):
        at += 1
    return at


def _subject(finder: Finder, event: Event) -> list[Phrase]:
    if event.frame == "act":
        return _of_act(finder, event)
    if event.frame not in ("object", "agree", "settle"):
        return []
    first, _, _ = lead(finder, event.verb)
    found = subject(finder.reading, first)
    if not found and finder.penn[event.verb] in ("VBG", "VB", "VBN"):
        found = _sentence_subject(finder, first)
    found = [phrase for phrase in found if finder.lower[phrase[0]] not in ("there", "what", "this", "that")]
    return _resolved(finder, found)


def _of_act(finder: Finder, event: Event) -> list[Phrase]:
    """Return who is `in breach of` the agreement."""
    at = event.trigger[0] - 1
    if at < 1 or finder.lower[at] != "in" or not finder.penn[at - 1].startswith("V"):
        return []
    first, _, _ = lead(finder, at - 1)
    return _resolved(finder, subject(finder.reading, first))


def _sentence_subject(finder: Finder, verb: int) -> list[Phrase]:
    """Return the subject of the nearest finite verb before `verb`, or of the first behind it."""
    before = [at for at in range(max(0, verb - 40), verb) if finder.penn[at] in _FINITE]
    after = [at for at in range(verb, min(finder.size, verb + 40)) if finder.penn[at] in _FINITE]
    for at in (*reversed(before), *after[:1]):
        first, _, _ = lead(finder, at)
        if found := subject(finder.reading, first):
            return found
    return []


def _resolved(finder: Finder, found: list[Phrase]) -> list[Phrase]:
    """Return the phrases, or who `it` is in `Acme said it ...`."""
    if len(found) != 1 or finder.lower[found[0][0]] not in ("it", "they", "he", "she", "we"):
        return found
    at = found[0][0] - 1
    if at > 0 and finder.lower[at] == "that":
        at -= 1
    if at > 0 and finder.penn[at] in ("VBD", "VBZ", "VBP", "VBN"):
        first, _, _ = lead(finder, at)
        speakers = subject(finder.reading, first)
        if speakers and finder.lower[speakers[0][0]] not in _PRONOUNS:
            return speakers
    return found


def _around(finder: Finder, event: Event) -> list[Phrase]:
    """Return the parties behind `with`, `between`, `among` and `by`."""
    found: list[Phrase] = []
    if event.frame == "under":
        return []
    at = event.noun[1] if event.noun != NONE and event.frame != "agree" else event.trigger[1]
    end = min(finder.size, at + 40)
    pairing = _PAIRING if event.frame != "agree" or event.noun != NONE else frozenset()
    seen: set[str] = set()
    while at < end:
        word = finder.lower[at]
        if word in ("said", "says") or finder.lower[at] in (";", ":"):
            break
        if (
            word in pairing
            or (word == "with" and "with" not in seen)
            or (word == "by" and "by" not in seen and _takes_agent(event, at))
        ):
            members, stop = members_from(finder.reading, at + 1)
            members = [phrase for phrase in members if _is_party(finder, phrase)]
            if members:
                seen.add(word)
                found += members
                at = stop
                continue
        at += 1
    return found


def _takes_agent(event: Event, at: int) -> bool:
    if event.frame == "passive":
        return at >= event.trigger[1]
    return event.frame in ("noun", "contents", "act", "alone") and event.noun != NONE and at == event.noun[1]


def _owner(finder: Finder, event: Event) -> list[Phrase]:
    """Return the possessor of the instrument: `its agreement`, `China's pact`."""
    if event.noun == NONE:
        return []
    first, last = event.noun
    for at in range(first, last):
        if finder.penn[at] == "POS" and not finder.is_time((first, at)):
            return members_before(finder.reading, at) or [(first, at)]
        if finder.penn[at] == "PRP$":
            verb = at - 1
            if verb > 0 and finder.penn[verb] in ("VBD", "VBZ", "VBP"):
                return subject(finder.reading, verb) or [(at, at + 1)]
            return [(at, at + 1)]
    if first and finder.penn[first - 1] == "POS":
        return members_before(finder.reading, first - 1)
    return []


def _bound(finder: Finder, event: Event) -> list[Phrase]:
    """Return whom the agreement binds or serves: `gives Wang the right`, `calls for X to ...`."""
    if finder.words.contents.get(finder.lower[event.verb]) in _GIVEN:
        members, _ = members_from(finder.reading, event.verb + 1)
    elif finder.lower[event.verb + 1 : event.verb + 2] == ["for"]:
        members, end = members_from(finder.reading, event.verb + 2)
        members = members if finder.lower[end : end + 1] == ["to"] else []
    else:
        return []
    return [phrase for phrase in members if _is_party(finder, phrase)]


def _main_subject(finder: Finder, event: Event) -> list[Phrase]:
    """Return the subject of the clause behind `Under the agreement,`."""
    at = event.verb + 1
    members, _end = members_from(finder.reading, at)
    if not members:
        return []
    found = [phrase for phrase in members if _is_party(finder, phrase)]
    return _resolved(finder, found)


def _named_inside(finder: Finder, event: Event) -> list[Phrase]:
    """Return the parties that the instrument's own name gives: `U.S.-Japan pact`."""
    for at in range(event.noun[0], event.head):
        word = finder.reading.words[at]
        if (
            "-" in word
            and word.replace("-", "").replace(".", "").isalpha()
            and all(part[:1].isupper() for part in word.split("-"))
        ):
            return [(at, at + 1)]
    return []
