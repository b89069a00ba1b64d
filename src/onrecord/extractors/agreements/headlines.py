"""The words of a headline, tagged anew: its verb is taken for a noun, and a noun for a verb."""

from __future__ import annotations

from onrecord.extractors.agreements.vocabulary import Vocabulary
from onrecord.phrases.pieces import NOUNS

#: What joins the subjects of a headline.
_JOINTS = frozenset([",", "and"])
#: What stands before its verb.
_BEFORE_VERB = frozenset([",", "CC", "JJ", "POS", "CD", "DT", "TO"])
_IN_OBJECT = frozenset(["JJ", "CD", "$", "HYPH"])


def tag_headline(words: list[str], penn: list[str], vocabulary: Vocabulary) -> None:
    """Tag the verb of a headline that the tagger takes for a noun: `Norway, Sweden | sign | pact`.

    What is to come has `to`, and a noun before an agreement is taken for a verb: `agree | pay | deal`.
    """
    joined = False
    for at in range(1, len(penn) - 1):
        joined = joined or words[at] in _JOINTS
        if penn[at] not in NOUNS and penn[at] not in _BEFORE_VERB:
            if not _tag_both(words, penn, at, vocabulary):
                _tag_object(words, penn, at, vocabulary)
            return
        if penn[at - 1] not in NOUNS or words[at - 1] in _JOINTS:
            continue
        if penn[at] == "TO" and (penn[at + 1] == "VB" or _is_verb(words, penn, at + 1, vocabulary)):
            penn[at : at + 2] = ["MD", "VB"]  # Acme | to | sign deal
            _tag_object(words, penn, at + 1, vocabulary)
            return
        if joined and penn[at] == "NN" and _is_verb(words, penn, at, vocabulary):
            penn[at] = "VBP"
            return


def _tag_both(words: list[str], penn: list[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tag a verb in -s and its object, where the tagger took one for the other: Acme | inks | deal to."""
    verb = vocabulary.verbs.at(words, at - 1)
    told = verb is not None and bool(verb[1].effect) and verb[1].form == "s" and penn[at - 1] == "NNS"
    if not told or penn[at] not in ("VBP", "VB") or words[at] not in vocabulary.nouns:
        return False
    penn[at - 1 : at + 1] = ["VBZ", "NN"]
    return True


def _tag_object(words: list[str], penn: list[str], verb: int, vocabulary: Vocabulary) -> None:
    """Tag the noun that stands between the verb of a headline and an agreement: agree | pay | deal."""
    at = verb + 1
    if penn[at : at + 1] == ["VB"] and penn[verb] != "TO" and words[at + 1 : at + 2]:
        penn[at] = "NN" if words[at + 1] in vocabulary.nouns else penn[at]


def _is_verb(words: list[str], penn: list[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a noun may be a verb whose object ends in an agreement: `sign | trade pact`."""
    verb = vocabulary.verbs.at(words, at)
    end = at + 1
    while end < len(penn) and (penn[end] in NOUNS or penn[end] in _IN_OBJECT):
        end += 1
    made = end > at + 1 and words[end - 1] in vocabulary.nouns
    return verb is not None and bool(verb[1].effect) and verb[1].form == "base" and made
