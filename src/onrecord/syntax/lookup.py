"""From a word's features to rows of weights."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.syntax.features import SLOTS, features

#: Slots of what a word is made of; the others are what word lists say of it.
_OWN = SLOTS - 2


class Lookup(NamedTuple):
    """Which features have a row of weights, and which.

    Attributes:
        keys: Features of words, sorted; the row of each is its place here.
        listed: Words in word lists, as features, sorted.
        listed_rows: The row of each; words of one class share it.
        classes: How many classes there are. Each has a second row, for words
            with a capital, which may be names.
    """

    keys: NDArray[np.uint32]
    listed: NDArray[np.uint32]
    listed_rows: NDArray[np.uint16]
    classes: int

    @property
    def none(self) -> int:
        """The row of what is unknown, all zeros."""
        return len(self.keys) + 2 * self.classes

    def knows(self, word: str) -> bool:
        """Tell whether a word itself, and not only what it is made of, has a row."""
        hashed = np.array([features(word)], np.uint32)
        own, listed = _find(self.keys, hashed[:, :1])[1], _find(self.listed, hashed[:, _OWN:])[1]
        return bool(own.any() or listed.any())

    def rows(self, words: Sequence[str]) -> NDArray[np.intp]:
        """Return the rows of normalised words, `SLOTS` for each."""
        keys = chain.from_iterable(map(features, words))
        hashed = np.fromiter(keys, np.uint32, SLOTS * len(words)).reshape(-1, SLOTS)
        rows = np.empty(hashed.shape, np.intp)
        own, known = _find(self.keys, hashed[:, :_OWN])
        rows[:, :_OWN] = np.where(known, own, self.none)
        named, known = _find(self.listed, hashed[:, _OWN:])
        rows[:, _OWN:] = np.where(known, self.listed_rows[named], self.none)
        rows[known[:, 0] & (hashed[:, -1] != 0), _OWN] += self.classes
        return rows


def _find(keys: NDArray[np.uint32], wanted: NDArray[np.uint32]) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Return where among sorted keys each of the wanted ones stands, and which are there at all."""
    # Words share most of what they are made of, and what is sorted is found in half the time.
    distinct, numbers = np.unique(wanted.ravel(), return_inverse=True)
    at = np.minimum(np.searchsorted(keys, distinct), len(keys) - 1)[numbers].reshape(wanted.shape)
    return at, keys[at] == wanted
