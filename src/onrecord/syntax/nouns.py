"""Nouns that the network takes for verbs: base forms inside a noun phrase, a committee | hearing |."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Final

from onrecord.segment.tokens import POSSESSIVES
from onrecord.syntax.classes import FINITE, SINGULARS, TENSED
from onrecord.syntax.mains import places

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LATER: Final = 2  #: what the network says of the second and further words of a base phrase
_DO: Final = frozenset({"do", "does", "did"})
#: Tags of what can stand behind a noun, and behind no base form that a name has: at a Lee | rally | in May.
_BEHIND_NOUN: Final = frozenset({"IN", ",", ".", "VBZ", "VBD", "MD", "WDT", "''"})
_NAMED: Final = frozenset({"NNP", "HYPH", "JJ", "NN", "AFX"})
_COMPOUNDED: Final = frozenset({"NN", "NNP", "POS"})
_BEHIND_VERB: Final = (["RB"], ["RP"])
_ONE: Final = frozenset({"a", "an", "A", "An"})
_DEFINITE: Final = frozenset({"the", "The"})
#: Behind somebody and 's one of these is what he does: Lee's | saying | that it fell.
_SPEAKING: Final = frozenset(
    {"saying", "telling", "claiming", "arguing", "suggesting", "hoping", "insisting"}
)
_COMPARED: Final = frozenset({"JJR", "JJS", "RBR"})
_ENDING: Final = frozenset({",", ".", "CC", "IN"})
_INSIDE: Final = frozenset({"NN", "NNP", "NNPS", "JJ", "POS", "PRP$", "CD"})
#: Behind `pay` one of these, singular and without an article, is no object of a verb: a | pay | deal.
_OF_PAY: Final = frozenset({"deal", "rise", "offer", "claim", "dispute", "award", "settlement"})
#: Behind one of these prepositions somebody is heard or told of: a panel | hearing | from Lee.
_HEARD: Final = frozenset({"from", "of", "about"})
_QUALIFYING: Final = frozenset({"DT", "PRP$", "JJ"})
#: Tags before a player's position, and behind it: the way | forward | is none.
_TEAMED: Final = frozenset({"JJ", "NNP", "NNPS", "NNS"})
_ACTING: Final = (["VBD"], ["VBZ"], ["MD"], ["NNP"])
#: What the second word of a title is taken for, and the tags of what can stand behind it.
_NO_NOUN: Final = frozenset({"NNP", "JJ"})
_BEHIND_TITLE: Final = (*_ACTING[:3], ["VBP"], ["VBN"], ["IN"], [","], ["."])
_UNTOUCHED: Final = frozenset({"IN", ".", ","})


def between_verbs(words: Sequence[str], tags: Sequence[str]) -> Iterator[int]:
    """Yield the base forms between two finite verbs, which are nouns: `said | pay | had fallen`."""
    for at in places(tags, "VB"):
        between = at and tags[at - 1] in TENSED and not FINITE.isdisjoint(tags[at + 1 : at + 2])
        if between and words[at - 1].lower() not in _DO:  # what he did | say | was
            yield at


def of_names(words: Sequence[str], tags: Sequence[str]) -> Iterator[int]:
    """Yield the nouns of names that are taken for verbs: Ann Lee's | rally |, at a Lee | rally | in May.

    So it is in a name with an article: the Elm | Trust | denied it.
    """
    for at in chain(places(tags, "VB"), places(tags, "VBP")):
        if tags[at - 1 : at] == ["POS"]:
            # owners' | claim |, but Sotheby's expect it
            if tags[at] == "VB" or words[at - 1] not in POSSESSIVES:
                yield at
        elif words[at].istitle():
            if _is_body(words, tags, at):
                yield at
        elif tags[at - 1 : at] == ["NNP"] and tags[at + 1 : at + 2] and tags[at + 1] in _BEHIND_NOUN:
            first = at - 1
            while first and tags[first] in _NAMED:
                first -= 1
            if words[first] in _ONE:
                yield at


def _is_body(words: Sequence[str], tags: Sequence[str], at: int) -> bool:
    """Tell whether a capitalised word ends a name with an article; in a headline most words are so."""
    first = at - 1
    while first > 0 and words[first].istitle() and tags[first] in SINGULARS:
        first -= 1
    named = 0 <= first < at - 1 and words[first] in _DEFINITE
    return named and not any(word.istitle() for word in words[at + 1 : at + 2])


def owned(words: Sequence[str], tags: Sequence[str]) -> Iterator[int]:
    """Yield where what somebody said or thought is taken for a verb: Ann Lee's | warning | that it fell."""
    for at in places(tags, "POS"):
        told = tags[at + 1 : at + 2] == ["VBG"] and words[at + 2 : at + 3] == ["that"]
        if told and words[at + 1] not in _SPEAKING:
            yield at + 1


def left_out(
    words: Sequence[str], tags: Sequence[str], marks: NDArray[np.intp]
) -> Iterator[tuple[int, bool]]:
    """Yield each noun behind a phrase and in none, and whether it ends that one: a pro-Lee | rally | said.

    Otherwise it is what the phrase does: `Lee | shot | back`, `the yard | stank |.`.
    """
    for at in places(tags, "NN"):
        if marks[at] or not at or not marks[at - 1] or tags[at - 1] not in _COMPOUNDED:
            continue
        behind = tags[at + 1 : at + 2]
        yield at, not (behind in _BEHIND_VERB or (behind == ["."] and _is_verbless(words, tags, at)))


def _is_verbless(words: Sequence[str], tags: Sequence[str], at: int) -> bool:
    """Tell whether no finite verb stands before a word in its sentence, or behind `that`."""
    while at and tags[at - 1] != "." and words[at - 1] != "that":
        at -= 1
        if tags[at] in FINITE:
            return False
    return True


def close_to(words: Sequence[str], tags: Sequence[str], standing: Iterable[int]) -> Iterator[int]:
    """Yield the base forms that are nouns, as the `to` before them is a preposition."""
    for at in standing:
        if "to" in words[at + 1 : at + 2] and tags[at + 2 : at + 3] == ["VB"]:
            yield at + 2


def of_pay(words: Sequence[str], tags: Sequence[str], standing: Iterable[int]) -> Iterator[int]:
    """Yield where `pay` is taken for a verb: the teachers' | pay | deal, better | pay |, and rest."""
    for at in standing:
        inside = tags[at].startswith("VB") and at and at + 1 < len(tags)
        ends = inside and tags[at - 1] in _COMPARED and tags[at + 1] in _ENDING
        before = inside and tags[at - 1] in _INSIDE and tags[at + 1] == "NN" and words[at + 1] in _OF_PAY
        if ends or before:
            yield at


def gathered(
    words: Sequence[str], tags: Sequence[str], marks: NDArray[np.intp], standing: Iterable[int]
) -> Iterator[int]:
    """Yield where people gather, not what somebody does: told a committee | hearing | on Monday."""
    for at in standing:
        after = at + 1
        if tags[at] != "VBG" or at < 2 or after >= len(tags) or words[after] in _HEARD:
            continue
        owned = tags[at - 1] in SINGULARS and (tags[at - 2] in _QUALIFYING or marks[at - 1] == LATER)
        if owned and (tags[after] in _UNTOUCHED or words[after].endswith("day")):
            yield at


def playing(tags: Sequence[str], standing: Iterable[int]) -> Iterator[int]:
    """Yield where a player's position is taken for an adverb: the 21-year-old | forward | left."""
    for at in standing:
        if at and tags[at] == "RB" and tags[at - 1] in _TEAMED and tags[at + 1 : at + 2] in _ACTING:
            yield at


def of_several(words: Sequence[str], tags: Sequence[str], standing: Iterable[int]) -> Iterator[int]:
    """Yield where the second word of a plural title is taken for another: 40 attorneys | general |."""
    for at in standing:
        titled = at and tags[at] in _NO_NOUN and tags[at - 1] == "NNS" and words[at - 1].endswith("s")
        if titled and tags[at + 1 : at + 2] in _BEHIND_TITLE:
            yield at
