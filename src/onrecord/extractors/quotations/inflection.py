"""Inflection of English verbs: computed from the base form, exceptions from a list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from onrecord.lexicon import Lexicon

_VOWEL_ENDS: Final = ("ay", "ey", "iy", "oy", "uy")
_HISSING: Final = ("s", "x", "z", "ch", "sh", "o")
_ONE_SYLLABLE: Final = re.compile(r"\A[^aeiou]*[aeiou][bdfgklmnprtvz]\Z")


def _exceptions(words: Lexicon) -> dict[str, dict[str, str]]:
    return {entry.phrase: dict(entry.fields) for entry in words.entries("irregular_verbs")}


def _third(verb: str) -> str:
    if verb.endswith("y") and not verb.endswith(_VOWEL_ENDS):
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(_HISSING) else "s")


def _stem(verb: str, *, doubles: bool) -> str:
    return verb + verb[-1] if doubles or _ONE_SYLLABLE.match(verb) else verb


def _past(verb: str, *, doubles: bool) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and not verb.endswith(_VOWEL_ENDS):
        return verb[:-1] + "ied"
    return _stem(verb, doubles=doubles) + "ed"


def _present_participle(verb: str, *, doubles: bool) -> str:
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1] + "ing"
    return _stem(verb, doubles=doubles) + "ing"


def forms(verb: str, words: Lexicon) -> Iterator[str]:
    """Yield the forms of a verb, the base form first; some may be yielded twice.

    Example:
        >>> from onrecord.lexicon import built_in
        >>> list(forms("deny", built_in()))
        ['deny', 'denies', 'denied', 'denying']
        >>> list(forms("admit", built_in()))
        ['admit', 'admits', 'admitted', 'admitting']
    """
    odd = words.table(_exceptions).get(verb, {})
    doubles = "doubles" in odd
    yield verb
    yield odd.get("s", _third(verb))
    if "past" in odd:
        yield from odd["past"].split(",")
        yield from odd["participle"].split(",")
    else:
        yield _past(verb, doubles=doubles)
    yield _present_participle(verb, doubles=doubles)
    for past in odd.get("past", "").split(","):
        if past.startswith(verb) and past.endswith("ed") and past != verb:
            yield past[:-2] + "ing"  # `labelling`, as `labelled`


def forms_in(name: str, words: Lexicon) -> frozenset[str]:
    """Return all forms of the verbs in a list."""
    return frozenset(form for verb in words.phrases(name) for form in forms(verb, words))


def participles(words: Lexicon) -> frozenset[str]:
    """Return the participles of verbs whose past form is another word: `seen`, `known`."""
    found = words.table(_exceptions).values()
    past = {form for verb in found for form in verb.get("past", "").split(",")}
    return frozenset(form for verb in found for form in verb.get("participle", "").split(",")) - past


def unchanged(words: Lexicon) -> frozenset[str]:
    """Return the verbs whose past form is the verb itself: `read`, `put`."""
    found = words.table(_exceptions).items()
    return frozenset(verb for verb, odd in found if verb in odd.get("past", "").split(","))


def plural(noun: str) -> str:
    """Return the plural of a regular noun.

    Example:
        >>> plural("denial"), plural("theory"), plural("speech")
        ('denials', 'theories', 'speeches')
    """
    return _third(noun)
