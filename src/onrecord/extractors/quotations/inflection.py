"""Inflection of English verbs: computed from the base form, exceptions from a list."""

from __future__ import annotations

import re
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


def _past(verb: str, stem: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and not verb.endswith(_VOWEL_ENDS):
        return verb[:-1] + "ied"
    return stem + "ed"


def _present_participle(verb: str, stem: str) -> str:
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1] + "ing"
    return stem + "ing"


def forms(verb: str, words: Lexicon) -> list[str]:
    """Return the forms of a verb, the base form first; some may stand there twice.

    Example:
        >>> from onrecord.lexicon import built_in
        >>> forms("deny", built_in())
        ['deny', 'denies', 'denied', 'denying']
        >>> forms("admit", built_in())
        ['admit', 'admits', 'admitted', 'admitting']
    """
    odd = words.table(_exceptions).get(verb)
    doubles = _ONE_SYLLABLE.match(verb) is not None or (odd is not None and "doubles" in odd)
    stem = verb + verb[-1] if doubles else verb
    third, past, participle = _third(verb), _past(verb, stem), _present_participle(verb, stem)
    if odd is None:
        return [verb, third, past, participle]
    pasts = odd["past"].split(",") if "past" in odd else []
    perfect = odd["participle"].split(",") if pasts else [past]
    # `labelling`, as `labelled`
    doubled = [
        one[:-2] + "ing" for one in pasts if one.startswith(verb) and one.endswith("ed") and one != verb
    ]
    return [verb, odd.get("s", third), *pasts, *perfect, participle, *doubled]


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
