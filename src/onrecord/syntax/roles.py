"""Roles and titles whose first word is taken for a verb: he left, | grieving mother Ann Lee | said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

from onrecord.syntax.classes import FINITE
from onrecord.syntax.mains import places

#: Tags of what can stand before a subject, and seldom before what somebody does to others.
_APART: Final = frozenset({",", "``", "''", ":", "CC"})
_BEHIND_QUOTES: Final = frozenset({",", "``", "''"})
_COMMON: Final = frozenset({"NN", "JJ", "HYPH"})
_FIRST: Final = (["NN"], ["JJ"])
_NAMES: Final = frozenset({"NNP", "NNPS", "HYPH"})
#: Before a noun and a name one of these takes no object.
_OF_OFFICE: Final = frozenset({"managing", "acting", "presiding", "commanding", "contributing", "returning"})
#: Behind one of these a clause needs no `that`: left, | saying | mayor Ann Lee had lied.
_STATING: Final = frozenset(
    {"saying", "adding", "claiming", "alleging", "insisting", "arguing", "believing", "hoping", "fearing"}
    | {"knowing", "thinking", "suggesting", "noting", "stating", "meaning", "predicting", "admitting"}
    | {"revealing", "confirming", "announcing", "declaring", "explaining", "stressing", "complaining"}
    | {"assuming", "reckoning", "recalling", "maintaining", "conceding", "joking", "writing", "warning"}
)
#: What a first word is instead of what it is taken for.
_INSTEAD: Final = {"VBG": "VBG", "VBN": "VBN", "VBD": "VBN", "VB": "NN"}
_AGED: Final = (",", "CD", ",")
_DAYS: Final = frozenset({"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"})


def borne(words: Sequence[str], tags: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Yield where a role and a name begin and end, and the tag of the first word: said | exiled MP Lee |."""
    for at in chain.from_iterable(places(tags, tag) for tag in _INSTEAD):
        if not at or tags[at + 1 : at + 2] not in _FIRST:
            continue
        name = _past(tags, at + 1, _COMMON)
        end = _past(tags, name, _NAMES)
        if name < end and _is_of_role(words, tags, at, end):
            yield at, end, _INSTEAD[tags[at]]


def _is_of_role(words: Sequence[str], tags: Sequence[str], at: int, end: int) -> bool:
    """Tell whether what is taken for a verb is of the role that goes on to `end`."""
    before = tags[at - 1]
    if tags[at] in ("VBG", "VBN"):
        if words[at] in _OF_OFFICE:
            return True
        if before == "VBD" and at > 1 and tags[at - 2] in _BEHIND_QUOTES:
            return True  # “It is late,” said | jailed activist Bob Roe
    behind = end + len(_AGED) if tuple(tags[end : end + len(_AGED)]) == _AGED else end
    acts = not FINITE.isdisjoint(tags[behind : behind + 1])
    if words[at - 1] in _DAYS:
        return acts
    return acts and before in _APART and tags[at] != "VBD" and words[at] not in _STATING


def _past(tags: Sequence[str], at: int, kinds: frozenset[str]) -> int:
    """Return the first index from `at` on whose tag is of another kind."""
    while at < len(tags) and tags[at] in kinds:
        at += 1
    return at
