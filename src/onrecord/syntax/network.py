"""The tagging network: integer weights, exact arithmetic, numpy only.

A word's features are summed into a vector, which meets its neighbours twice.
Activations are whole numbers from 0 to 127 and weights from -127 to 127, so
every product is exact in single precision: the order in which a machine sums,
or how much text is tagged at once, cannot change a result.
"""

from __future__ import annotations

import json
from itertools import pairwise
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from threadpoolctl import ThreadpoolController

from onrecord.syntax.features import BREAK, features

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

#: Words on each side that the first layer sees, and the second on top of it.
NEAR: Final = 2
NEXT: Final = 1

#: Distinct words remembered; then memory is wiped and filled anew.
_REMEMBERED: Final = 12_000

#: Words computed at once: longer texts go piece by piece, so memory stays small.
_PIECE: Final = 8_000

_TOP: Final = 127
_GAP: Final = [BREAK] * (NEAR + NEXT)


def pack(meta: dict[str, Any], arrays: dict[str, NDArray[Any]]) -> bytes:
    """Return the weights file: a length, a JSON header, then the arrays' bytes."""
    table = {name: [array.dtype.str, list(array.shape)] for name, array in arrays.items()}
    header = json.dumps({**meta, "arrays": table}).encode()
    body = b"".join(np.ascontiguousarray(arrays[name]).tobytes() for name in sorted(arrays))
    return len(header).to_bytes(4, "little") + header + body


def unpack(data: bytes) -> tuple[dict[str, Any], dict[str, NDArray[Any]]]:
    """Return the header and the arrays of a weights file."""
    start = 4 + int.from_bytes(data[:4], "little")
    meta = json.loads(data[4:start])
    arrays = {}
    for name, (dtype, dimensions) in sorted(meta.pop("arrays").items()):
        array = np.frombuffer(data, dtype, int(np.prod(dimensions)), start)
        arrays[name] = array.reshape(dimensions)
        start += array.nbytes
    return meta, arrays


def _squash(sums: Floats, bias: Floats, scale: Floats) -> Floats:
    """Scale exact sums to whole activations between 0 and 127, in place."""
    sums += bias
    sums *= scale
    np.rint(sums, out=sums)
    return np.clip(sums, 0, _TOP, out=sums)


def _with_gaps(words: Sequence[str], breaks: Sequence[int]) -> tuple[list[str], Any]:
    """Return the words with a gap at both ends and each break, and where they went."""
    inner = [at for at in breaks if 0 < at < len(words)]
    padded: list[str] = []
    for low, high in pairwise([0, *inner, len(words)]):
        padded += _GAP
        padded += words[low:high]
    places = np.arange(len(words))
    return padded + _GAP, places + len(_GAP) * np.searchsorted(inner, places, "right")


class Network:
    """Weights, and a memory of what each distinct word adds to its window."""

    def __init__(self, data: bytes) -> None:
        meta, arrays = unpack(data)
        self.labels: dict[str, list[str]] = meta["labels"]
        self._keys: NDArray[np.uint32] = arrays["keys"]
        self._rows: NDArray[np.int8] = arrays["rows"]
        self._wide = {
            name: array.astype(np.float32) for name, array in arrays.items() if name not in {"keys", "rows"}
        }
        self._ids: dict[str, int] = {}
        self._threads = ThreadpoolController()
        self._lock = Lock()
        width = len(self._wide["near_bias"])
        self._memory = [np.zeros((_REMEMBERED, width), np.float32) for _ in range(2 * NEAR + 1)]

    def answers(self, words: Sequence[str], breaks: Sequence[int] = ()) -> dict[str, NDArray[Any]]:
        """Return the best label of each word by output; for `name`, all scores."""
        padded, kept = _with_gaps(words, breaks)
        edge = 2 * len(_GAP)
        # Products this small take one thread a third of the time that waking others takes,
        # and a twentieth where other processes want the cores.
        with self._lock, self._threads.limit(limits=1, user_api="blas"):
            pieces = [
                self._best(self._total(self._word_ids(padded[start : start + _PIECE + edge])))
                for start in range(0, max(1, len(padded) - edge), _PIECE)
            ]
        return {name: np.concatenate([piece[name] for piece in pieces])[kept] for name in self.labels}

    def _best(self, total: Floats) -> dict[str, NDArray[Any]]:
        found = {}
        start = 0
        for name, labels in self.labels.items():
            scores = total[:, start : start + len(labels)]
            found[name] = scores.copy() if name == "name" else scores.argmax(axis=1)
            start += len(labels)
        return found

    def _total(self, ids: NDArray[np.intp]) -> Floats:
        """Return the scores of all words but the outermost, which only lend context."""
        wide, span = self._wide, len(ids) - 2 * NEAR
        near = self._memory[0][ids[:span]]
        for shift in range(1, 2 * NEAR + 1):
            near += self._memory[shift][ids[shift : shift + span]]
        near = _squash(near, wide["near_bias"], wide["near_scale"])
        span -= 2 * NEXT
        window = np.concatenate([near[shift : shift + span] for shift in range(2 * NEXT + 1)], axis=1)
        far = _squash(window @ wide["next"], wide["next_bias"], wide["next_scale"])
        total = np.concatenate([far, near[NEXT : NEXT + span]], axis=1) @ wide["out"]
        total *= wide["out_scale"]
        total += wide["out_bias"]
        return total

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
        place = np.searchsorted(self._keys, hashed).clip(max=len(self._keys) - 1)
        place[self._keys[place] != hashed] = len(self._keys)
        rows = self._rows[place].sum(axis=1, dtype=np.int32).astype(np.float32)
        own = _squash(rows, wide["own_bias"], wide["own_scale"])
        start = len(self._ids)
        for shift, memory in enumerate(self._memory):
            memory[start : start + len(words)] = own @ wide["near"][shift]
        self._ids.update(zip(words, range(start, start + len(words)), strict=True))
