"""What is agreed: from its introducer to the end of its clause."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.events import NONE, Event, Finder
from onrecord.extractors.agreements.members import members_from
from onrecord.extractors.agreements.reading import Phrase

_FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
_ABOUT: Final = frozenset({"on", "over", "regarding", "concerning", "covering", "about", "upon"})
_RELATIVES: Final = frozenset({"under", "in", "by", "whereby"})
_SPEECH: Final = frozenset({"said", "says", "say", "added", "according", "told", "announced", "reported"})
_MEANT: Final = frozenset({"aimed", "meant", "designed", "intended", "drafted", "calculated"})
_CLOSING: Final = frozenset({".", "!", "?", ";", "--", "—", ","})


def terms(finder: Finder, event: Event) -> Phrase | None:
    """Return the words that say what is agreed, if any do."""
    first = _begin(finder, event)
    if first is None:
        return None
    last = _end(finder, event, first)
    return (first, last) if last > first else None


def _begin(finder: Finder, event: Event) -> int | None:
    if event.frame == "under":
        return event.verb + 1
    if event.frame == "contents":
        at = event.verb
        while at and (finder.penn[at - 1] in ("MD", "RB") or finder.lower[at - 1] in ("be", "been")):
            at -= 1
        return at
    if event.frame in ("agree", "settle"):
        return _complement(finder, event)
    return _behind(finder, event)


def _complement(finder: Finder, event: Event) -> int | None:
    at = finder.complement(event.verb)
    if at >= finder.size or finder.lower[at] in _CLOSING:
        return None
    if event.noun != NONE and event.noun[0] <= at + 1 and event.noun[1] > at:
        return _behind(finder, event)
    return at


def _behind(finder: Finder, event: Event) -> int | None:  # noqa: C901, PLR0912 - soon
    """Return where the terms begin behind an instrument: past its parties, places and dates."""
    lower, penn, size = finder.lower, finder.penn, finder.size
    at = max(event.noun[1], event.tail) if event.noun != NONE else event.trigger[1]
    if event.frame == "passive" and event.trigger[0] <= at + 1:
        at = event.last
    end = min(size, at + 40)
    while at < end:
        word, tag = lower[at], penn[at]
        following = lower[at + 1] if at + 1 < size else ""
        if word == "to" and (penn[at + 1 : at + 2] == ["VB"] or tag == "TO"):
            return at
        if word == "not" and following == "to":
            return at
        if word in _ABOUT and not _is_date(finder, at + 1):
            return at
        if (word in _RELATIVES and following == "which") or word == "whereby":
            return at
        if word in ("which", "that"):
            return _relative(finder, at)
        if tag in ("VBN", "VBD") and following == "to" and at >= event.last and word in _MEANT:
            return at
        if tag == "VBG" and word not in ("including", "according", "following", "saying"):
            return at
        if word == "for" and finder.reading.number[at + 1 : at + 2] not in ([], [-1]):
            return at
        if word in ("with", "between", "among", "by", "in", "at", "of", "on", "during", "after"):
            members, stop = members_from(finder.reading, at + 1)
            at = stop if members else at + 1
            continue
        phrase = finder.reading.phrase_at(at)
        if tag == "RB" or (word == "," and at + 1 < size) or (at < event.last):
            at += 1
        elif phrase and phrase[0] == at and finder.is_time(phrase):
            at = phrase[1]
        else:
            return None
    return None


def _relative(finder: Finder, at: int) -> int | None:
    """Return where the terms begin in a relative clause or a `that` clause."""
    if finder.penn[at + 1 : at + 2] and finder.penn[at + 1] not in (*_FINITE, "RB"):
        return at if finder.lower[at] == "that" else None
    main = at + 1
    while main < finder.size and (finder.penn[main] in ("MD", "RB") or finder.lower[main] == "be"):
        main += 1
    return at + 1 if main < finder.size and finder.lower[main] in finder.words.contents else None


def _is_date(finder: Finder, at: int) -> bool:
    phrase = finder.reading.phrase_at(at)
    return bool(phrase and finder.is_time(phrase))


def _end(finder: Finder, event: Event, first: int) -> int:
    """Return where the clause that begins at `first` ends: before a speaker, or the final stop."""
    lower = finder.lower
    last = _predicate_start(finder, event, first)
    for at in range(first + 1, last):
        if lower[at] == ";":
            last = at
            break
        if lower[at] == "," and _is_attribution(finder, at + 1):
            last = at
            break
    while last > first and lower[last - 1] in _CLOSING:
        last -= 1
    return last


def _predicate_start(finder: Finder, event: Event, first: int) -> int:
    """Return where the clause goes on whose subject the instrument and its terms are."""
    if event.frame not in ("noun", "passive", "alone", "act") or finder.penn[first] in _FINITE:
        return finder.size
    if event.verb > first:
        at = event.verb
        while at > first and finder.penn[at - 1] in ("VB", "VBD", "VBZ", "VBP", "VBN", "MD", "RB"):
            at -= 1
        return at
    if finder.lower[first] in ("that", "whereby", "which") or finder.lower[first + 1 : first + 2] == [
        "which"
    ]:
        return finder.size
    for at in range(first + 1, finder.size):
        if finder.penn[at] in ("WDT", "WP") or finder.lower[at] in ("that", ",", "if", "because"):
            break
        if finder.penn[at] in _FINITE:
            return at
    return finder.size


def _is_attribution(finder: Finder, at: int) -> bool:
    """Tell whether `the company said` or the like stands at `at`, up to the end of the sentence."""
    if at >= finder.size:
        return False
    if finder.lower[at] == "according":
        return True
    members, end = members_from(finder.reading, at)
    if finder.lower[at] in _SPEECH:
        end = at
    elif not members:
        return False
    while end < finder.size and finder.penn[end] in ("MD", "RB", "VBN"):
        if finder.lower[end] in _SPEECH:
            break
        end += 1
    if end < finder.size and finder.lower[end] in _SPEECH:
        return True
    return _ends_in_speech(finder, at)


def _ends_in_speech(finder: Finder, at: int) -> bool:
    """Tell whether a name, what is in apposition to it and a verb of saying end the sentence."""
    rest = finder.lower[at:]
    tail = [word for word in rest[-6:] if word not in _CLOSING]
    if not any(word in _SPEECH for word in tail) or len(rest) > 25:
        return False
    return sum(tag in _FINITE for tag in finder.penn[at:]) == 1
