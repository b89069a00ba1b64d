"""The tagging network: integer weights, exact arithmetic, numpy only.

A word's features are summed into a vector of its own, and what that adds to the first layer,
at each place of its window, is kept in memory; further layers look at windows of the one
below. Activations are whole numbers from 0 to 127 and weights from -127 to 127, so every sum
of products is exact in single precision: neither the order in which a machine adds, nor how
much text is tagged at once, can change a result.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate
from threading import Lock
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

from onrecord.syntax.features import BREAK, normalise
from onrecord.syntax.lookup import Lookup
from onrecord.syntax.weights import unpack

Floats = NDArray[np.float32]

#: Distinct words remembered; then memory is wiped and filled anew.
_REMEMBERED: Final = 24_000

#: Words looked up at once; all of them must fit into memory.
_BLOCK: Final = 8_000
#: Words computed at once: longer texts go piece by piece, so memory stays small.
_PIECE: Final = 1_000

_TOP: Final = 127

#: Labels of an output that are few.
_FEW: Final = 4

#: Bytes of a block larger than any that a piece is computed in.
_LARGE: Final = 1 << 22

#: What a word adds to the first layer is kept in this part of an activation's step.
_PART: Final = 4  # bits


def _squash(sums: Floats, bias: Floats, scale: Floats) -> Floats:
    """Scale exact sums to whole activations between 0 and 127, in place."""
    sums += bias
    sums *= scale
    np.rint(sums, out=sums)
    return sums.clip(0, _TOP, out=sums)


def _total(products: Iterable[NDArray[Any]]) -> NDArray[Any]:
    """Return the sum of arrays that nobody else needs, in the memory of the first."""
    products = iter(products)
    total = next(products)
    for one in products:
        total += one
    return total


def _highest(scores: Floats) -> NDArray[np.intp]:
    """Return the column of each row's highest score, the first of several.

    Few columns are compared one by one: for each row numpy takes as long as for all in one column.
    """
    if scores.shape[1] > _FEW:
        best: NDArray[np.intp] = scores.argmax(axis=1)
        return best
    found, highest = np.zeros(len(scores), np.intp), scores[:, 0].copy()
    for number in range(1, scores.shape[1]):
        column = scores[:, number]
        found[column > highest] = number
        np.maximum(column, highest, out=highest)
    return found


class Network:
    """Weights, and a memory of what each distinct word adds to its window.

    Attributes:
        labels: The labels of each output.
        numbers: For each output, the number that stands for each label.
    """

    def __init__(self, data: bytes) -> None:
        header, arrays = unpack(data)
        self.labels = {name: np.array(labels, object) for name, labels in header["labels"].items()}
        self.numbers: dict[str, dict[str, int]] = {
            name: {label: number for number, label in enumerate(labels)}
            for name, labels in header["labels"].items()
        }
        self._offsets: list[list[int]] = header["layers"]
        self._reach = [max(map(abs, offsets)) for offsets in self._offsets]
        keys, listed = (arrays.pop(name).cumsum(dtype=np.uint32) for name in ("key_gaps", "listed_gaps"))
        self._lookup = Lookup(keys, listed, arrays.pop("listed_rows"), header["classes"])
        self._rows: NDArray[np.int8] = arrays.pop("rows")
        self._wide = {name: array.astype(np.float32) for name, array in arrays.items()}
        self._outs: dict[tuple[str, ...], list[Floats]] = {}
        self._threads = ThreadpoolController()
        self._lock = Lock()
        self._set_up_memory()
        # Until a block so large has been freed, glibc gives the memory of each piece back to the system,
        # which hands it out again page by page, wiped.
        np.empty(_LARGE, np.uint8)

    def knows(self, word: str) -> bool:
        """Tell whether the network has met a word, or a list has it."""
        return self._lookup.knows(normalise(word))

    def _set_up_memory(self) -> None:
        wide, places = self._wide, len(self._offsets[0])
        bias, scale = wide["layer0_bias"], wide["layer0_scale"]
        self._ids: dict[str, int] = {}
        # One row for each place in the window at which a word can stand.
        self._memory = np.zeros((_REMEMBERED * places, len(bias)), np.int16)
        self._adds = np.concatenate(list(wide["layer0"]), axis=1)
        self._adds_scale = np.tile(scale, places) * np.float32(1 << _PART)
        # The bias comes with the word in the middle, and half a step, since halves are rounded up.
        at_each = [(bias + np.float32(0.5) / scale) * (offset == 0) for offset in self._offsets[0]]
        self._adds_bias = np.concatenate(at_each)
        self._adds_most = np.float32(np.iinfo(np.int16).max // places)
        self._remember({BREAK})  # has number 0

    def answers(
        self, words: Sequence[str], wanted: tuple[str, ...], breaks: Sequence[int] = ()
    ) -> dict[str, NDArray[Any]]:
        """Return the best label of each word, by output; for `name`, the scores of all.

        Args:
            words: Any number of words.
            wanted: The outputs that are asked for.
            breaks: Indexes of words that begin a sentence, in rising order.
        """
        edge = sum(self._reach)
        begins = np.array(breaks, np.intp)
        pieces = []
        # Products this small take one thread a third of the time that waking others takes,
        # and a twentieth where other processes want the cores.
        with self._lock, self._threads.limit(limits=1, user_api="blas"):
            for block in range(0, max(1, len(words)), _BLOCK):
                opens = max(0, block - edge)
                ids = self._word_ids(words[opens : block + _BLOCK + edge])
                for start in range(block, max(1, min(block + _BLOCK, len(words))), _PIECE):
                    low, high = max(0, start - edge), start + _PIECE + edge
                    piece = self._piece(ids[low - opens : high - opens], wanted, begins - low)
                    pieces.append([found[start - low : start - low + _PIECE] for found in piece])
        columns = pieces[0] if len(pieces) == 1 else map(np.concatenate, zip(*pieces, strict=True))
        return dict(zip(wanted, columns, strict=True))

    def labelled(self, words: Sequence[str], output: str, breaks: Sequence[int] = ()) -> list[str]:
        """Return the best label of each word in one output."""
        numbers = self.answers(words, (output,), breaks)[output]
        found: list[str] = self.labels[output][numbers].tolist()
        return found

    def _piece(
        self, ids: NDArray[np.intp], wanted: tuple[str, ...], begins: NDArray[np.intp]
    ) -> list[NDArray[Any]]:
        """Return the answers for not too many words, by number: an array for each output."""
        begins = begins[(begins > 0) & (begins < len(ids))]
        # A gap wide enough to part two sentences stands at both ends and at each break.
        gap = sum(self._reach)
        places = np.arange(len(ids))
        places += gap * begins.searchsorted(places, "right")
        padded = np.zeros(len(ids) + gap * (len(begins) + 2), np.intp)
        places += gap
        padded[places] = ids
        return self._best(self._scores(padded, places, wanted), wanted)

    def _word_ids(self, words: Sequence[str]) -> NDArray[np.intp]:
        """Return the number of each word in memory."""
        known = self._ids
        try:
            return self._numbers(words)
        except KeyError:
            missing = set(words).difference(known)
            if 2 * len(missing) + len(known) > _REMEMBERED:
                known.clear()
                self._remember({BREAK})
                missing = set(words).difference(known)
            self._remember(missing)
            return self._numbers(words)

    def _numbers(self, words: Sequence[str]) -> NDArray[np.intp]:
        return np.fromiter(map(self._ids.__getitem__, words), np.intp, len(words))

    def _remember(self, words: set[str]) -> None:
        """Put words into memory; those that are written alike (`1987`, `2003`) share a number."""
        known = self._ids
        plain = {word: normalise(word) for word in words}
        fresh = list(set(plain.values()).difference(known))
        if fresh:
            sums = _total(
                self._rows.take(rows, axis=0).astype(np.int16) for rows in self._lookup.rows(fresh).T
            )
            own = _squash(sums.astype(np.float32), self._wide["own_bias"], self._wide["own_scale"])
            adds = own @ self._adds
            adds += self._adds_bias
            adds *= self._adds_scale
            np.rint(adds, out=adds)
            adds.clip(-self._adds_most, self._adds_most, out=adds)
            places, start = len(self._offsets[0]), len(known)
            rows = adds.reshape(-1, self._memory.shape[1])
            self._memory[places * start : places * start + len(rows)] = rows
            known.update(zip(fresh, range(start, start + len(fresh)), strict=True))
        known.update((word, known[alike]) for word, alike in plain.items())

    def _scores(self, ids: NDArray[np.intp], places: NDArray[np.intp], wanted: tuple[str, ...]) -> Floats:
        """Return the scores of the words at `places`; what stands elsewhere only lends context."""
        *outs, bias, scale = self._out_weights(wanted)
        active, begin = self._first_layer(ids), self._reach[0]
        sums = [active.take(places - begin, axis=0) @ outs[0]]
        for number, out in enumerate(outs[1:], 1):
            is_last, reach = number == len(outs) - 1, self._reach[number]
            # What the last layer makes of gaps, which can be most of a text of short lines, nobody asks for.
            at = places - begin if is_last else np.arange(reach, len(active) - reach)
            active, begin = self._layer(number, active, at), begin + reach
            sums.append((active if is_last else active.take(places - begin, axis=0)) @ out)
        total = _total(sums)
        total += bias
        total *= scale
        return total

    def _out_weights(self, wanted: tuple[str, ...]) -> list[Floats]:
        """Return the weights of the wanted outputs: of each layer, then bias and scale."""
        if wanted not in self._outs:
            sizes = [len(labels) for labels in self.labels.values()]
            firsts = dict(zip(self.labels, [0, *accumulate(sizes)], strict=False))
            columns = [firsts[name] + number for name in wanted for number in range(len(self.labels[name]))]
            names = [f"out{layer}" for layer in range(len(self._offsets))] + ["out_bias", "out_scale"]
            self._outs[wanted] = [self._wide[name].take(columns, axis=-1) for name in names]
        return self._outs[wanted]

    def _first_layer(self, ids: NDArray[np.intp]) -> Floats:
        """Return the first layer's activations: what the words of each window add up to."""
        reach, places = self._reach[0], len(self._offsets[0])
        span = len(ids) - 2 * reach
        rows = ids * places
        windows = [
            rows[reach + offset : reach + offset + span] + number
            for number, offset in enumerate(self._offsets[0])
        ]
        sums = self._memory.take(windows[0], axis=0)
        one = np.empty_like(sums)
        for window in windows[1:]:
            sums += self._memory.take(window, axis=0, out=one, mode="clip")
        sums >>= _PART
        return sums.clip(0, _TOP, out=sums).astype(np.float32)

    def _layer(self, layer: int, below: Floats, rows: NDArray[np.intp]) -> Floats:
        """Return the activations of a layer from those of the layer below, around some of its rows."""
        wide = self._wide
        sums = _total(
            below.take(rows + offset, axis=0) @ weights
            for weights, offset in zip(wide[f"layer{layer}"], self._offsets[layer], strict=True)
        )
        return _squash(sums, wide[f"layer{layer}_bias"], wide[f"layer{layer}_scale"])

    def _best(self, scores: Floats, wanted: tuple[str, ...]) -> list[NDArray[Any]]:
        found, start = [], 0
        for name in wanted:
            part = scores[:, start : start + len(self.labels[name])]
            found.append(part if name == "name" else _highest(part))
            start += len(self.labels[name])
        return found
