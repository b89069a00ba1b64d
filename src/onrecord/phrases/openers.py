"""Participles that open a sentence before a name, and are none of it: `Striking` Elm Dockers left."""

from __future__ import annotations

from typing import Final

from onrecord.model import Document, layer
from onrecord.segment.classes import (
    BODY,
    COMPANY,
    FIELD,
    GIVEN,
    HEAD,
    HONORIFIC,
    MODIFIER,
    PLACE,
    SITE,
    SURNAME,
    classes,
)
from onrecord.segment.sentences import openings
from onrecord.segment.tokens import tokens
from onrecord.syntax import penn_tags

_NAMING: Final = BODY | COMPANY | FIELD | GIVEN | HEAD | HONORIFIC | MODIFIER | PLACE | SURNAME


@layer
def openers(document: Document) -> frozenset[int]:
    """Return the tokens of participles that open a sentence and have a name behind them.

    A word in a list of names or of what is in names is none, nor one that is capitalised inside a
    sentence, too: Gehring Motors met Gehring's heirs.
    """
    found, bits = tokens(document), classes(document)
    words, last = found.words, len(found.words) - 2
    firsts = openings(document)
    able = [
        at
        for at in firsts
        if at < last
        and words[at].endswith("ing")
        and words[at].istitle()
        and words[at + 1][0].isupper()
        and not (bits[at] & _NAMING or bits[at + 1] & SITE)
    ]
    if not able:
        return frozenset()
    opening = frozenset(firsts)
    doubtful = {words[at] for at in able}
    named = {word for at, word in enumerate(words) if word in doubtful and at not in opening}
    penn = penn_tags(document)
    return frozenset(at for at in able if penn[at] == "VBG" and words[at] not in named)
