"""Other names that a text says people have: `Ann Lee, née Sand`, `Zico, whose full name is Artur Coimbra`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

_KNOWN_AS: Final = ("known", "as")
_NAME_IS: Final = frozenset({"is", "was"})
_PRONOUNS: Final = frozenset({"he", "she"})
_GOES_BY: Final = ("goes", "by")
#: The words of `known as`.
_LEAD: Final = 2
#: The words of `whose full name`.
_WHOSE: Final = 3


class Aliases:
    """Tells which mentions give another name to somebody who is named before.

    Args:
        lower: The tokens of a document, in lower case.
        renaming: The words behind which another name stands: born, née.
    """

    def __init__(self, lower: Sequence[str], renaming: frozenset[str]) -> None:
        self._lower, self._renaming = lower, renaming
        self._before = renaming | {_KNOWN_AS[-1], _GOES_BY[-1]} | _NAME_IS

    def introduces(self, name: int) -> bool:
        """Tell whether another name of somebody begins at a token."""
        return self._phrase(name) is not None

    def pairs(
        self, names: Iterable[int], found: Mapping[int, tuple[int, int]]
    ) -> Iterator[tuple[int, int | None]]:
        """Yield the first tokens of other names, each with the person before; None where a pronoun is.

        Args:
            names: The first tokens of what may be another name.
            found: For the first token of each mention the token after it, and the person.
        """
        near = [name for name in names if self._lower[name - 1] in self._before]
        begins = [(name, begin) for name in near if (begin := self._phrase(name)) is not None]
        ends = dict(found.values()) if begins else {}
        for name, begin in begins:
            if begin == name - 1 or self._lower[begin] in _PRONOUNS:
                yield name, None
            elif begin in ends:
                yield name, ends[begin]

    def _phrase(self, name: int) -> int | None:
        """Return where the phrase begins that introduces another name: the comma, the pronoun, the verb."""
        lower, last = self._lower, name - 1
        if last < 0 or lower[last] not in self._before:
            return None
        if lower[last] in self._renaming:
            return self._begin(last)
        if lower[last - 1 : name] in (_KNOWN_AS, _GOES_BY) and last > _LEAD + 1:
            near = range(last - _LEAD, last - _LEAD - 3, -1)  # , who now | goes by
            return next((at for at in near if lower[at] in (",", "(")), None)
        if lower[last] in _NAME_IS and lower[last - 1] == "name" and last > _WHOSE + 1:
            whose = last - _WHOSE
            return whose - 1 if lower[whose] == "whose" and lower[whose - 1] == "," else None
        return None

    def _begin(self, verb: int) -> int | None:
        """Return where a phrase with one of the words of renaming begins."""
        before = self._lower[verb - 1] if verb else "."
        if before in (",", "("):
            return verb - 1
        if before == "was" and verb > 1:
            return verb - 2 if self._lower[verb - 2] in _PRONOUNS else verb - 1
        return None if before[0].isalnum() else verb
