"""The tagging network: integer weights, exact arithmetic, numpy only.

A word's features are summed into a vector of its own, which is kept in memory together with
what the word adds to its neighbours; further layers look at windows of the one below.
Activations are whole numbers from 0 to 127 and weights from -127 to 127, so every sum of
products is exact in single precision: neither the order in which a machine adds, nor how
much text is tagged at once, can change a result.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from itertools import pairwise
from threading import Lock
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

from onrecord.syntax.features import BREAK, features

Floats = NDArray[np.float32]

#: Distinct words remembered; then memory is wiped and filled anew.
_REMEMBERED: Final = 12_000

#: Words computed at once: longer texts go piece by piece, so memory stays small.
_PIECE: Final = 4_000

_TOP: Final = 127


def pack(header: dict[str, Any], arrays: dict[str, NDArray[Any]]) -> bytes:
    """Return a weights file: compressed, the header's length, the header as JSON, the arrays."""
    small = {
        name: array.astype(np.float32) if array.dtype.kind == "f" else array for name, array in arrays.items()
    }
    table = {name: [array.dtype.str, list(array.shape)] for name, array in small.items()}
    head = json.dumps({**header, "arrays": table}).encode()
    body = b"".join(np.ascontiguousarray(array).tobytes() for array in small.values())
    return zlib.compress(len(head).to_bytes(4, "little") + head + body, 9)


def unpack(data: bytes) -> tuple[dict[str, Any], dict[str, NDArray[Any]]]:
    """Return the header and the arrays of a weights file."""
    data = zlib.decompress(data)
    start = 4 + int.from_bytes(data[:4], "little")
    header = json.loads(data[4:start])
    arrays = {}
    for name, (dtype, shape) in header.pop("arrays").items():
        array = np.frombuffer(data, dtype, int(np.prod(shape)), start)
        arrays[name] = array.reshape(shape)
        start += array.nbytes
    return header, arrays


def _squash(sums: Floats, bias: Floats, scale: Floats) -> Floats:
    """Scale exact sums to whole activations between 0 and 127, in place."""
    sums += bias
    sums *= scale
    np.rint(sums, out=sums)
    return np.clip(sums, 0, _TOP, out=sums)


def capitalise(rows: NDArray[Any], hashed: NDArray[np.uint32], none: int, classes: int) -> None:
    """Turn the class of a common word to that of one with a capital, which may be a name."""
    known = (hashed[:, -1] != 0) & (rows[:, -2] != none)
    rows[known, -2] += classes


class Network:
    """Weights, and a memory of what each distinct word adds to its window.

    Attributes:
        labels: The labels of each output.
    """

    def __init__(self, data: bytes) -> None:
        header, arrays = unpack(data)
        self.labels: dict[str, list[str]] = header["labels"]
        self._offsets: list[list[int]] = header["layers"]
        self._reach = [max(map(abs, offsets)) for offsets in self._offsets]
        self._gap = [BREAK] * sum(self._reach)
        self._keys = arrays.pop("key_gaps").cumsum(dtype=np.uint32)
        self._key_rows: NDArray[np.uint16] = arrays.pop("key_rows")
        self._rows: NDArray[np.int8] = arrays.pop("rows")
        self._classes: int = header["classes"]
        self._wide = {name: array.astype(np.float32) for name, array in arrays.items()}
        self._ids: dict[str, int] = {}
        self._memory = np.zeros((len(self._offsets[0]), _REMEMBERED, len(arrays["layer0_bias"])), np.float32)
        self._threads = ThreadpoolController()
        self._lock = Lock()

    def answers(self, words: Sequence[str], breaks: Sequence[int] = ()) -> dict[str, NDArray[Any]]:
        """Return the best label of each word, by output; for `name`, the scores of all.

        Args:
            words: Any number of words.
            breaks: Indexes of words that begin a sentence, in rising order.
        """
        padded, kept = self._with_gaps(words, breaks)
        edge = 2 * len(self._gap)
        pieces = []
        # Products this small take one thread a third of the time that waking others takes,
        # and a twentieth where other processes want the cores.
        with self._lock, self._threads.limit(limits=1, user_api="blas"):
            for start in range(0, max(1, len(padded) - edge), _PIECE):
                ids = self._word_ids(padded[start : start + _PIECE + edge])
                pieces.append(self._best(self._scores(ids)))
        return {name: np.concatenate([piece[name] for piece in pieces])[kept] for name in self.labels}

    def _with_gaps(self, words: Sequence[str], breaks: Sequence[int]) -> tuple[list[str], NDArray[np.intp]]:
        """Return the words with a gap at both ends and each break, and where each word went."""
        inner = [at for at in breaks if 0 < at < len(words)]
        padded: list[str] = []
        for low, high in pairwise([0, *inner, len(words)]):
            padded += self._gap
            padded += words[low:high]
        places = np.arange(len(words))
        if inner:
            places += len(self._gap) * np.searchsorted(inner, places, "right")
        return padded + self._gap, places

    def _word_ids(self, words: list[str]) -> NDArray[np.intp]:
        """Return the memory row of each word."""
        known = self._ids
        missing = set(words).difference(known)
        if len(missing) + len(known) > _REMEMBERED:
            known.clear()
            missing = set(words)
        if missing:
            self._remember(sorted(missing))
        return np.fromiter(map(known.__getitem__, words), np.intp, len(words))

    def _remember(self, words: list[str]) -> None:
        wide = self._wide
        hashed = np.array([features(word) for word in words], np.uint32)
        at = np.searchsorted(self._keys, hashed).clip(max=len(self._keys) - 1)
        rows = np.where(self._keys[at] == hashed, self._key_rows[at], len(self._rows) - 1)
        capitalise(rows, hashed, len(self._rows) - 1, self._classes)
        own = self._rows[rows].sum(axis=1, dtype=np.int32).astype(np.float32)
        own = _squash(own, wide["own_bias"], wide["own_scale"])
        start = len(self._ids)
        for number, weights in enumerate(wide["layer0"]):
            self._memory[number, start : start + len(words)] = own @ weights
        self._ids.update(zip(words, range(start, start + len(words)), strict=True))

    def _scores(self, ids: NDArray[np.intp]) -> Floats:
        """Return the scores of all words but the outermost, which only lend context."""
        size = len(ids) - 2 * len(self._gap)
        total = np.zeros((size, len(self._wide["out_bias"])), np.float32)
        active: NDArray[Any] = ids
        for layer in range(len(self._offsets)):
            active = self._layer(layer, active)
            trim = (len(active) - size) // 2
            total += active[trim : trim + size] @ self._wide[f"out{layer}"]
        total += self._wide["out_bias"]
        total *= self._wide["out_scale"]
        return total

    def _layer(self, layer: int, below: NDArray[Any]) -> Floats:
        """Return a layer's activations: of word ids for the first, else of the layer below."""
        wide, reach = self._wide, self._reach[layer]
        span = len(below) - 2 * reach
        bias = wide[f"layer{layer}_bias"]
        sums = np.zeros((span, len(bias)), np.float32)
        for number, offset in enumerate(self._offsets[layer]):
            seen = below[reach + offset : reach + offset + span]
            sums += (
                self._memory[number].take(seen, axis=0)
                if layer == 0
                else seen @ wide[f"layer{layer}"][number]
            )
        return _squash(sums, bias, wide[f"layer{layer}_scale"])

    def _best(self, scores: Floats) -> dict[str, NDArray[Any]]:
        found = {}
        start = 0
        for name, labels in self.labels.items():
            part = scores[:, start : start + len(labels)]
            found[name] = part.copy() if name == "name" else part.argmax(axis=1)
            start += len(labels)
        return found
