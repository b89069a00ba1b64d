"""Train the syntax network: backpropagation and Adam, in numpy."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from wordlists import word_classes

from examples import Examples, Ints
from onrecord.syntax.features import SLOTS, features, listed, normalise
from onrecord.syntax.lookup import Lookup
from onrecord.syntax.weights import pack

Floats = NDArray[np.float32]
Parameters = dict[str, Floats]

#: The width of a word's own vector; of each layer, what it sees and its width.
OWN = 48
LAYERS: tuple[tuple[tuple[int, ...], int], ...] = (((-2, -1, 0, 1, 2), 128), ((-1, 0, 1), 64))
ROUNDS, RATE = 14, 1e-2
DROP_OWN, DROP = 0.1, 0.2
#: Weight of each output in the loss; `relation` only helps the others to learn.
LOSS = {"upos": 1.0, "penn": 1.0, "phrase": 0.7, "name": 4.0, "relation": 0.5}
#: How much more a word of GUM counts than one of EWT, whose guidelines and genres are farther from news.
EXTRA = 1.0
#: A word seen in n documents is treated as unknown FORGET / (FORGET + n) of the time.
FORGET = 1.0
#: The feature slots that tell a word from all others.
IDENTITY = (0, 1, 6, 9)
#: The least number of documents (words) or word types (parts of words) that a feature needs.
LEAST = (2, 2, *([3] * (SLOTS - 2)))
#: Batches from which the size of a step of an activation is told.
SAMPLE = 30
#: The least size of a class of words in the lists.
CLASS = 8


class Vocabulary:
    """The features that are kept, and the rows of weights of each word type.

    Attributes:
        lookup: Which features have a row of weights.
        place: The rows of each word type.
    """

    def __init__(self, examples: Examples) -> None:
        words = [normalise(word) for word in examples.types]
        keys = _kept(words, examples)
        facts = word_classes()
        sizes = Counter(facts.values())
        numbers: dict[str, int] = {}
        row = {
            listed(word.encode()): len(keys) + numbers.setdefault(kind, len(numbers))
            for word, kind in facts.items()
            if sizes[kind] >= CLASS
        }
        listed_keys = sorted(row)
        self.lookup = Lookup(
            np.array(keys, np.uint32),
            np.array(listed_keys, np.uint32),
            np.array([row[key] for key in listed_keys], np.uint16),
            len(numbers),
        )
        self.place = self.lookup.rows(words)


def _kept(words: list[str], examples: Examples) -> list[int]:
    """Return the features of words that are frequent enough to learn from, sorted."""
    documents: Counter[int] = Counter()
    kinds: Counter[int] = Counter()
    least: dict[int, int] = {}
    for number, word in enumerate(words):
        spread = examples.spread[number] if number else 10
        for slot, feature in enumerate(features(word)):
            documents[feature] += spread
            kinds[feature] += spread if slot < 2 or not number else spread > 0
            if slot < SLOTS - 2:
                least[feature] = LEAST[slot]
    least.pop(0)
    return sorted(f for f, n in least.items() if kinds[f] >= n and documents[f] >= 2)


def reach(offsets: tuple[int, ...]) -> int:
    """Return how far a layer looks to either side."""
    return max(map(abs, offsets))


def _window(x: Floats, offsets: tuple[int, ...]) -> Floats:
    far = reach(offsets)
    size = len(x) - 2 * far
    return np.concatenate([x[far + offset : far + offset + size] for offset in offsets], axis=1)


def _unwindow(gradient: Floats, offsets: tuple[int, ...]) -> Floats:
    far, size = reach(offsets), len(gradient)
    width = gradient.shape[1] // len(offsets)
    out = np.zeros((size + 2 * far, width), np.float32)
    for number, offset in enumerate(offsets):
        out[far + offset : far + offset + size] += gradient[:, number * width : (number + 1) * width]
    return out


class Learner:
    """Weights in training."""

    def __init__(self, examples: Examples, seed: int) -> None:
        self.examples = examples
        self.vocabulary = Vocabulary(examples)
        self.rng = np.random.default_rng(seed)
        self.gap = sum(reach(offsets) for offsets, _ in LAYERS)
        self.spread = np.array([examples.spread[n] for n in range(len(examples.types))])
        self.weights = self._first_weights()
        self._moments = {name: (np.zeros_like(w), np.zeros_like(w)) for name, w in self.weights.items()}
        self._steps = 0

    def _first_weights(self) -> Parameters:
        def random(*shape: int, fan: float) -> Floats:
            return self.rng.normal(0, np.sqrt(2 / fan), shape).astype(np.float32)

        weights = {
            "rows": random(self.vocabulary.lookup.none + 1, OWN, fan=90),
            "own_bias": np.zeros(OWN, np.float32),
        }
        weights["rows"][-1] = 0
        width = OWN
        for number, (offsets, wide) in enumerate(LAYERS):
            fan = len(offsets) * width
            weights[f"layer{number}"] = random(fan, wide, fan=fan)
            weights[f"layer{number}_bias"] = np.zeros(wide, np.float32)
            width = wide
        outs = sum(map(len, self.examples.labels.values()))
        width = sum(wide for _, wide in LAYERS)
        weights["out"] = random(width, outs, fan=2 * width)
        weights["out_bias"] = np.zeros(outs, np.float32)
        weights["layer0_gum"] = np.zeros(LAYERS[0][1], np.float32)
        weights["out_gum"] = np.zeros(outs, np.float32)
        return weights

    def _dropout(self, shape: tuple[int, ...], share: float) -> Floats:
        return (self.rng.random(shape, np.float32) > share).astype(np.float32) / np.float32(1 - share)

    def step(self, ids: Ints, targets: Ints, rate: float) -> float:
        """Learn from a batch; return its loss."""
        w = self.weights
        kinds, inverse = np.unique(ids, return_inverse=True)
        pick = self._pick(kinds)
        own = np.maximum(pick @ w["rows"] + w["own_bias"], 0)
        own_mask = self._dropout((len(ids), OWN), DROP_OWN)
        gum = targets[-1].astype(np.float32)[:, None]
        active, windows, masks = [own[inverse] * own_mask], [], []
        for number, (offsets, _) in enumerate(LAYERS):
            windows.append(_window(active[-1], offsets))
            sums = windows[-1] @ w[f"layer{number}"] + w[f"layer{number}_bias"]
            if number == 0:
                sums += gum[reach(offsets) : -reach(offsets)] * w["layer0_gum"]
            masks.append((sums > 0) * self._dropout(sums.shape, DROP))
            active.append(sums * masks[-1])
        size = len(active[-1])
        trims = [(len(layer) - size) // 2 for layer in active[1:]]
        joined = np.concatenate([a[t : t + size] for a, t in zip(active[1:], trims, strict=True)], axis=1)
        gum_last = gum[self.gap : -self.gap]
        out = joined @ w["out"] + w["out_bias"] + gum_last * w["out_gum"]
        loss, delta = self._loss(out, targets[:, self.gap : -self.gap])
        delta *= 1 + np.float32(EXTRA) * gum_last
        found = {
            "out": joined.T @ delta,
            "out_bias": delta.sum(axis=0),
            "out_gum": (delta * gum_last).sum(axis=0),
        }
        into = delta @ w["out"].T
        back: Floats | None = None
        right = into.shape[1]
        for number in reversed(range(len(LAYERS))):
            offsets, wide = LAYERS[number]
            gradient = np.zeros_like(active[number + 1]) if back is None else back
            gradient[trims[number] : trims[number] + size] += into[:, right - wide : right]
            right -= wide
            gradient *= masks[number]
            found[f"layer{number}"] = windows[number].T @ gradient
            found[f"layer{number}_bias"] = gradient.sum(axis=0)
            if number == 0:
                far = reach(offsets)
                found["layer0_gum"] = (gradient * gum[far:-far]).sum(axis=0)
            back = _unwindow(gradient @ w[f"layer{number}"].T, offsets)
        gather = sparse.csr_matrix(
            (np.ones(len(ids), np.float32), inverse, np.arange(len(ids) + 1)), (len(ids), len(kinds))
        )
        d_own = (gather.T @ (back * own_mask)) * (own > 0)
        found["own_bias"] = d_own.sum(axis=0)
        found["rows"] = pick.T @ d_own
        found["rows"][-1] = 0
        self._adam(found, rate)
        return loss

    def _pick(self, kinds: Ints) -> sparse.csr_matrix:
        """Return which rows each word type sums; now and then a word is unknown."""
        none = self.vocabulary.lookup.none
        rows = self.vocabulary.place[kinds].copy()
        forget = self.rng.random(len(kinds)) < FORGET / (FORGET + self.spread[kinds]) + 0.02
        forget[0] = False  # breaks
        rows[np.ix_(forget, IDENTITY)] = none
        ones = np.ones(rows.size, np.float32)
        return sparse.csr_matrix(
            (ones, rows.ravel(), np.arange(0, rows.size + 1, SLOTS)), (len(kinds), none + 1)
        )

    def _loss(self, out: Floats, targets: Ints) -> tuple[float, Floats]:
        """Return the loss of each word on average, and its gradient."""
        words = np.float32((targets[0] >= 0).sum())
        delta = np.zeros_like(out)
        loss, start = 0.0, 0
        for number, (name, labels) in enumerate(self.examples.labels.items()):
            columns = slice(start, start + len(labels))
            start += len(labels)
            counted = np.flatnonzero(targets[number] >= 0)
            right = (np.arange(len(counted)), targets[number][counted])
            chance = out[counted, columns]
            chance = np.exp(chance - chance.max(axis=1, keepdims=True))
            chance /= chance.sum(axis=1, keepdims=True)
            loss -= LOSS[name] * float(np.log(chance[right] + 1e-9).sum() / words)
            chance[right] -= 1
            delta[counted, columns] = chance * (np.float32(LOSS[name]) / words)
        return loss, delta

    def _adam(self, gradients: Parameters, rate: float) -> None:
        self._steps += 1
        mend = np.float32(rate * np.sqrt(1 - 0.999**self._steps) / (1 - 0.9**self._steps))
        for name, gradient in gradients.items():
            first, second = self._moments[name]
            first *= np.float32(0.9)
            first += np.float32(0.1) * gradient
            second *= np.float32(0.999)
            second += np.float32(0.001) * gradient * gradient
            self.weights[name] -= mend * first / (np.sqrt(second) + np.float32(1e-8))

    def run(self, log: Callable[[str], object]) -> None:
        """Learn from all examples; keep the mean of the weights' last fifth of steps."""
        total = ROUNDS * self.examples.batches
        mean = {name: np.zeros_like(w) for name, w in self.weights.items()}
        kept = 0
        for number in range(ROUNDS):
            began, losses = time.perf_counter(), []
            for ids, targets in self.examples.round(self.rng, self.gap):
                rate = RATE * min(1, (self._steps + 1) / 100) * (1 - self._steps / total) + 1e-5
                losses.append(self.step(ids, targets, rate))
                if self._steps > 0.8 * total:
                    kept += 1
                    for name in mean:
                        mean[name] += self.weights[name]
            log(f"round {number + 1}: loss {np.mean(losses):.4f}, {time.perf_counter() - began:.1f} s")
        self.weights = {name: sums / np.float32(kept) for name, sums in mean.items()}

    def sample(self, batches: int) -> Ints:
        """Return the word types of so many batches, the same each time."""
        found = self.examples.round(np.random.default_rng(1), self.gap)
        return np.concatenate([next(found)[0] for _ in range(min(batches, self.examples.batches))])

    def active(self, ids: Ints) -> list[Floats]:
        """Return what a word's own vector and each layer answer to a text like GUM's."""
        w = self.weights
        found = [np.maximum(w["rows"][self.vocabulary.place[ids]].sum(axis=1) + w["own_bias"], 0)]
        for number, (offsets, _) in enumerate(LAYERS):
            bias = w[f"layer{number}_bias"] + (w["layer0_gum"] if number == 0 else 0)
            found.append(np.maximum(_window(found[-1], offsets) @ w[f"layer{number}"] + bias, 0))
        return found

    def packed(self) -> bytes:
        """Return the weights file: whole numbers, scaled to what the training text needs."""
        w, words = dict(self.weights), self.vocabulary
        w["layer0_bias"] = w["layer0_bias"] + w["layer0_gum"]  # from now on, all text is like GUM's
        w["out_bias"] = w["out_bias"] + w["out_gum"]
        own, *layers = self.active(self.sample(SAMPLE))
        top = _top(own)
        step = (np.maximum(np.quantile(np.abs(w["rows"]), 0.9998, axis=0), 1e-6) / 127).astype(np.float32)
        arrays: dict[str, NDArray] = {
            "key_gaps": np.diff(words.lookup.keys, prepend=np.uint32(0)),
            "listed_gaps": np.diff(words.lookup.listed, prepend=np.uint32(0)),
            "listed_rows": words.lookup.listed_rows,
            "rows": np.clip(np.rint(w["rows"] / step), -127, 127).astype(np.int8),
            "own_bias": np.rint(w["own_bias"] / step),
            "own_scale": step / top,
        }
        tops = []
        for number, active in enumerate(layers):
            name, offsets = f"layer{number}", LAYERS[number][0]
            whole, step = _whole(w[name] * np.tile(top, len(offsets))[:, None])
            top = _top(active)
            arrays[name] = whole.reshape(len(offsets), -1, active.shape[1])
            arrays[f"{name}_bias"] = np.rint(w[f"{name}_bias"] / step)
            arrays[f"{name}_scale"] = step / top
            tops.append(top)
        labels = {name: labels for name, labels in self.examples.labels.items() if name != "relation"}
        outs = sum(map(len, labels.values()))
        whole, step = _whole((w["out"] * np.concatenate(tops)[:, None])[:, :outs])
        start = 0
        for number, top in enumerate(tops):
            arrays[f"out{number}"] = whole[start : start + len(top)]
            start += len(top)
        arrays["out_bias"] = w["out_bias"][:outs] / step
        arrays["out_scale"] = step
        return pack(
            {"labels": labels, "classes": words.lookup.classes, "layers": [offsets for offsets, _ in LAYERS]},
            arrays,
        )


def _top(active: Floats) -> Floats:
    """Return what one step of an activation stands for, by column."""
    return (np.maximum(np.quantile(active, 0.9995, axis=0), 1e-3) / 127).astype(np.float32)


def _whole(x: Floats) -> tuple[NDArray[np.int8], Floats]:
    """Return weights as whole numbers, and the size of one step, by column."""
    step = (np.maximum(np.abs(x).max(axis=0), 1e-6) / 127).astype(np.float32)
    return np.rint(x / step).astype(np.int8), step
