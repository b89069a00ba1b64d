"""Sentences as a headline would say them: *Council Backs Pier Deal*, *The council backed the pier deal.*"""

from __future__ import annotations

import re
from dataclasses import replace

from treebank import Sentence, base_phrases

#: How many words a headline has.
SHORTEST, LONGEST = 4, 16
_PERSONAL = {"i", "me", "my", "we", "us", "our", "you", "your"}
_SIBILANT = re.compile(r"(?:[sxzo]|ch|sh)\Z")
_Y = re.compile(r"(?<=[^aeiou])y\Z")
_PLURAL = {"NNS", "NNPS"}


def headline(sentence: Sentence) -> Sentence | None:
    """Return a statement without articles, `be` and full stop, in the present; None for other sentences."""
    kept = [i for i in range(len(sentence.words)) if not _is_left_out(sentence, i)]
    ends = sentence.words[-1] == "."
    if not ends or not SHORTEST <= len(kept) <= LONGEST or _PERSONAL & {w.lower() for w in sentence.words}:
        return None
    place = {old: new for new, old in enumerate(kept)}
    said = [_said(sentence, i) for i in kept]
    short = replace(
        sentence,
        words=[word for word, _, _ in said],
        upos=[upos for _, upos, _ in said],
        penn=[penn for _, _, penn in said],
        head=[place.get(sentence.head[i], -1) for i in kept],
        relation=[sentence.relation[i] for i in kept],
        names=[
            (place[first], place[last - 1] + 1, kind)
            for first, last, kind in sentence.names
            if all(i in place for i in range(first, last))
        ],
    )
    short.phrases = base_phrases(short)
    return short


def _is_left_out(sentence: Sentence, i: int) -> bool:
    if sentence.penn[i] == "DT" and sentence.lemma[i] in {"a", "the"}:
        return i not in sentence.head
    if sentence.lemma[i] == "be" and sentence.relation[i] in {"aux", "aux:pass"}:
        return sentence.penn[i] in {"VBD", "VBZ", "VBP"}
    return i == len(sentence.words) - 1


def _said(sentence: Sentence, i: int) -> tuple[str, str, str]:
    """Return a word as a headline has it, and its tags: past is present, `will` is `to`."""
    word, upos, penn = sentence.words[i], sentence.upos[i], sentence.penn[i]
    if penn == "VBD" and upos == "VERB":
        plural = _has_plural_subject(sentence, i)
        return (sentence.lemma[i], upos, "VBP") if plural else (third_person(sentence.lemma[i]), upos, "VBZ")
    if word.lower() == "will" and penn == "MD" and sentence.penn[i + 1 : i + 2] == ["VB"]:
        return "to", "PART", "TO"
    return word, upos, penn


def third_person(lemma: str) -> str:
    """Return what a verb is with `he`: *goes*, *tries*, *backs*."""
    if lemma == "have":
        return "has"
    if _SIBILANT.search(lemma):
        return lemma + "es"
    return _Y.sub("ie", lemma) + "s"


def _has_plural_subject(sentence: Sentence, verb: int) -> bool:
    """Tell whether what does the verb is several; later verbs share the first one's subject."""
    for _ in range(3):
        for i, head in enumerate(sentence.head):
            if head == verb and sentence.relation[i].startswith("nsubj"):
                joined = any(h == i and r == "conj" for h, r in zip(sentence.head, sentence.relation))
                return joined or sentence.penn[i] in _PLURAL or sentence.words[i].lower() in {"they", "these"}
        if sentence.relation[verb] != "conj":
            break
        verb = sentence.head[verb]
    return False
