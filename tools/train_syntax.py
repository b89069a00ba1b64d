"""Train the syntax layer's weights from the treebanks.

    python tools/train_syntax.py [TREEBANK] [--out FILE]

The same treebanks, numpy and machine give the same bytes.
"""

from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import argparse
import sys
import time
from collections import Counter
from pathlib import Path

import numpy as np
from scipy import sparse

from onrecord.syntax.features import BREAK, SLOTS, features
from onrecord.syntax.network import NEAR, NEXT, pack

sys.path.insert(0, str(Path(__file__).parent))
from treebank import NAME_TYPES, GoldDocument, Sentence, read

TREEBANK = Path("../shared/corpora/treebank")
WEIGHTS = Path("src/onrecord/data/en/syntax.bin")
OWN, FIRST, SECOND = 48, 128, 64
EPOCHS, CHUNK, BATCH, RATE = 10, 60, 30, 2e-3
FORGET = 1.0
IDENTITY = (0, 1, 6, 9)
AUG = (0.02, 0.005, 0.02, 0.04)
CHUNK_TAGS = ("O", "B", "I")
#: Weight of each output in the loss.
LOSS = {"upos": 1.0, "penn": 1.0, "phrase": 0.7, "name": 0.5, "relation": 0.5}


class Gold:
    """Sentences as numbers: word types and the label of each output."""

    def __init__(self, documents: list[GoldDocument]) -> None:
        self.types: dict[str, int] = {BREAK: 0}
        self.labels: dict[str, list[str]] = {
            "upos": sorted({t for d in documents for s in d.sentences for t in s.upos}),
            "penn": sorted({t for d in documents for s in d.sentences for t in s.penn}),
            "phrase": list(CHUNK_TAGS),
            "name": list(NAME_TYPES),
            "relation": sorted({t.split(":")[0] for d in documents for s in d.sentences for t in s.relation}),
        }
        self._number = {n: {t: i for i, t in enumerate(ts)} for n, ts in self.labels.items()}
        self.counts: Counter[int] = Counter()
        self.chunks: list[list[tuple[list[list[int]], np.ndarray, bool]]] = []
        for document in documents:
            chunk: list[tuple[list[list[int]], np.ndarray, bool]] = []
            size = 0
            for sentence in document.sentences:
                chunk.append(self._sentence(sentence, document.genre.startswith("gum")))
                size += len(sentence.words)
                if size > CHUNK:
                    self.chunks.append(chunk)
                    chunk, size = [], 0
            if chunk:
                self.chunks.append(chunk)

        self.frequency = np.array([self.counts[t] for t in range(len(self.types))])

    def _sentence(self, s: Sentence, named: bool) -> tuple[list[list[int]], np.ndarray, bool]:
        targets = np.full((len(self.labels), len(s.words)), -1, np.int64)
        targets[0] = [self._number["upos"][t] for t in s.upos]
        targets[1] = [self._number["penn"][t] for t in s.penn]
        targets[2] = 0
        for start, end in s.phrases:
            targets[2, start] = 1
            targets[2, start + 1 : end] = 2
        for start, end, kind in s.names if named else ():
            targets[3, start:end] = NAME_TYPES.index(kind)
        targets[4] = [self._number["relation"][t.split(":")[0]] for t in s.relation]
        forms = [s.words, [w.upper() for w in s.words], [w.lower() for w in s.words], titled(s)]
        forms.append([WIRE.get(w, w) for w in s.words])
        ids = [[self.types.setdefault(w, len(self.types)) for w in form] for form in forms]
        self.counts.update(ids[0])
        return ids, targets, s.paragraph

    def stream(self, rng: np.random.Generator):
        """Yield batches of word types and targets, in a new order each time."""
        order = rng.permutation(len(self.chunks))
        gap = [0] * (NEAR + NEXT)
        hole = np.full((len(self.labels), len(gap)), -1, np.int64)
        for start in range(0, len(order), BATCH):
            ids = list(gap)
            targets = [hole]
            for c in order[start : start + BATCH]:
                for forms, target, _ in self.chunks[c]:
                    dice = rng.random()
                    kind = int(np.searchsorted(np.cumsum(AUG), dice)) + 1
                    kind = 0 if kind == 5 else kind
                    ids += forms[kind]
                    targets.append(target)
                    if kind in (1, 3) or rng.random() < 0.5:
                        ids += gap
                        targets.append(hole)
                if ids[-1]:
                    ids += gap
                    targets.append(hole)
            yield np.array(ids), np.concatenate(targets, axis=1)


SMALL = {"a", "an", "the", "of", "in", "on", "to", "for", "and", "or", "at", "by", "as", "with"}
WIRE = {"million": "mln", "billion": "bln", "dollars": "dlrs", "dollar": "dlr", "percent": "pct", "%": "pct"}


def titled(s: Sentence) -> list[str]:
    return [w if w in SMALL and i else w[:1].upper() + w[1:] for i, w in enumerate(s.words)]


class Adam:
    def __init__(self, params: dict[str, np.ndarray]) -> None:
        self.params = params
        self.first = {n: np.zeros_like(p) for n, p in params.items()}
        self.second = {n: np.zeros_like(p) for n, p in params.items()}
        self.step = 0

    def update(self, grads: dict[str, np.ndarray], rate: float) -> None:
        self.step += 1
        fix = np.sqrt(1 - 0.999**self.step) / (1 - 0.9**self.step)
        for name in sorted(grads):
            g = grads[name]
            m, v = self.first[name], self.second[name]
            m *= 0.9
            m += 0.1 * g
            v *= 0.999
            v += 0.001 * g * g
            self.params[name] -= np.float32(rate * fix) * m / (np.sqrt(v) + np.float32(1e-8))


def vocabulary(gold: Gold) -> tuple[np.ndarray, np.ndarray]:
    """Return the kept feature hashes, sorted, and each word type's rows in them."""
    hashed = np.array([features(w) for w in gold.types], np.uint32)
    tokens: Counter[int] = Counter()
    kinds: Counter[int] = Counter()
    for t, n in sorted(gold.counts.items()):
        for slot, h in enumerate(hashed[t]):
            if h:
                tokens[int(h)] += n
                kinds[int(h)] += 1 if slot > 1 else n
    for h in set(hashed[0].tolist()):
        kinds[int(h)] += 5
    keys = np.array(sorted(h for h, n in kinds.items() if h and n >= 2 and tokens[h] >= 2), np.uint32)
    place = np.searchsorted(keys, hashed).clip(max=len(keys) - 1)
    place[keys[place] != hashed] = len(keys)
    return keys, place


def train(documents: list[GoldDocument], epochs: int = EPOCHS, seed: int = 3, log=print) -> bytes:
    gold = Gold(documents)
    keys, place = vocabulary(gold)
    rng = np.random.default_rng(seed)
    outs = sum(map(len, gold.labels.values()))
    windows = 2 * NEAR + 1
    f = np.float32

    def init(*dims, fan):
        return rng.normal(0, np.sqrt(2 / fan), dims).astype(f)

    p = {
        "rows": init(len(keys) + 1, OWN, fan=8),
        "own_bias": np.zeros(OWN, f),
        "near": init(windows * OWN, FIRST, fan=windows * OWN),
        "near_bias": np.zeros(FIRST, f),
        "next": init((2 * NEXT + 1) * FIRST, SECOND, fan=3 * FIRST),
        "next_bias": np.zeros(SECOND, f),
        "out": init(SECOND + FIRST, outs, fan=2 * (SECOND + FIRST)),
        "out_bias": np.zeros(outs, f),
    }
    p["rows"][:] *= 0.3
    p["rows"][-1] = 0
    log(f"{len(gold.types)} types, {len(keys)} rows, {sum(x.size for x in p.values())} weights")
    adam = Adam(p)
    total = epochs * (-(-len(gold.chunks) // BATCH))
    step = 0
    mean = {n: np.zeros_like(x) for n, x in p.items()}
    averaged = 0
    for epoch in range(epochs):
        loss, began = 0.0, time.perf_counter()
        for ids, targets in gold.stream(rng):
            step += 1
            rate = RATE * min(1, step / 100) * (1 - step / (total + 1)) + 1e-5
            loss += _step(p, adam, gold, place, ids, targets, rng, rate)
            if step > total * 0.8:
                averaged += 1
                for n in mean:
                    mean[n] += p[n]
        log(f"epoch {epoch + 1} loss {loss / len(gold.chunks):.3f} {time.perf_counter() - began:.1f}s")
    for n in mean:
        mean[n] /= max(averaged, 1)
    return quantise(mean, gold, keys, place)


def _windows(x: np.ndarray, near: int) -> np.ndarray:
    n = len(x) - 2 * near
    return np.concatenate([x[k : k + n] for k in range(2 * near + 1)], axis=1)


def _unwindow(grad: np.ndarray, near: int) -> np.ndarray:
    n, width = len(grad), grad.shape[1] // (2 * near + 1)
    out = np.zeros((n + 2 * near, width), np.float32)
    for k in range(2 * near + 1):
        out[k : k + n] += grad[:, k * width : (k + 1) * width]
    return out


def _step(p, adam, gold, place, ids, targets, rng, rate, drop=0.2):
    f = np.float32
    kinds, inverse = np.unique(ids, return_inverse=True)
    none = len(p["rows"]) - 1
    rows = place[kinds].copy()
    seen = gold.frequency[kinds]
    forget = rng.random(len(kinds)) < FORGET / (FORGET + seen) + 0.02
    rows[np.ix_(forget, IDENTITY)] = none
    size = rows.size
    pick = sparse.csr_matrix(
        (np.ones(size, f), rows.ravel(), np.arange(0, size + 1, SLOTS)), (len(kinds), none + 1)
    )
    own = pick @ p["rows"] + p["own_bias"]
    own_on = (own > 0).astype(f)
    own *= own_on
    tokens = own[inverse]
    mask0 = (rng.random(tokens.shape, f) > 0.1).astype(f) / f(0.9)
    tokens *= mask0
    w1 = _windows(tokens, NEAR)
    z1 = w1 @ p["near"] + p["near_bias"]
    mask1 = (z1 > 0) * (rng.random(z1.shape, f) > drop) / f(1 - drop)
    mask1 = mask1.astype(f)
    h1 = z1 * mask1
    w2 = _windows(h1, NEXT)
    z2 = w2 @ p["next"] + p["next_bias"]
    mask2 = ((z2 > 0) * (rng.random(z2.shape, f) > drop) / f(1 - drop)).astype(f)
    h2 = z2 * mask2
    both = np.concatenate([h2, h1[NEXT:-NEXT]], axis=1)
    out = both @ p["out"] + p["out_bias"]
    edge = NEAR + NEXT
    gold_part = targets[:, edge:-edge]
    n = int((gold_part[0] >= 0).sum())
    delta = np.zeros_like(out)
    loss, at = 0.0, 0
    for k, (name, labels) in enumerate(gold.labels.items()):
        here = out[:, at : at + len(labels)]
        on = np.flatnonzero(gold_part[k] >= 0)
        want = gold_part[k][on]
        e = here[on]
        e = np.exp(e - e.max(axis=1, keepdims=True))
        e /= e.sum(axis=1, keepdims=True)
        loss -= LOSS[name] * float(np.log(e[np.arange(len(on)), want] + 1e-9).sum())
        e[np.arange(len(on)), want] -= 1
        delta[on, at : at + len(labels)] = e * f(LOSS[name] / n)
        at += len(labels)
    g = {"out": both.T @ delta, "out_bias": delta.sum(axis=0)}
    d_both = delta @ p["out"].T
    d2 = d_both[:, :SECOND] * mask2
    g["next"], g["next_bias"] = w2.T @ d2, d2.sum(axis=0)
    d1 = _unwindow(d2 @ p["next"].T, NEXT)
    d1[NEXT:-NEXT] += d_both[:, SECOND:]
    d1 *= mask1
    g["near"], g["near_bias"] = w1.T @ d1, d1.sum(axis=0)
    d0 = _unwindow(d1 @ p["near"].T, NEAR) * mask0
    gather = sparse.csr_matrix(
        (np.ones(len(ids), f), inverse, np.arange(len(ids) + 1)), (len(ids), len(kinds))
    )
    d_own = (gather.T @ d0) * own_on
    g["own_bias"] = d_own.sum(axis=0)
    g["rows"] = pick.T @ d_own
    g["rows"][none] = 0
    adam.update(g, rate)
    return loss / n * BATCH


def _int8(x: np.ndarray, axis=0) -> tuple[np.ndarray, np.ndarray]:
    """Return whole weights and the size of one step, per column."""
    top = np.maximum(np.abs(x).max(axis=axis), 1e-6)
    step = (top / 127).astype(np.float32)
    return np.rint(x / step).astype(np.int8), step


def quantise(p, gold: Gold, keys: np.ndarray, place: np.ndarray) -> bytes:
    """Turn the weights to int8, with scales found on a sample of the training text."""
    f = np.float32
    ids, _ = next(gold.stream(np.random.default_rng(1)))
    ids = np.concatenate(
        [i for i, _ in zip((b[0] for b in gold.stream(np.random.default_rng(1))), range(30))]
    )
    own = np.maximum(p["rows"][place[ids]].sum(axis=1) + p["own_bias"], 0)
    h1 = np.maximum(_windows(own, NEAR) @ p["near"] + p["near_bias"], 0)
    h2 = np.maximum(_windows(h1, NEXT) @ p["next"] + p["next_bias"], 0)
    top = [np.maximum(np.quantile(x, 0.9995, axis=0), 1e-3) / 127 for x in (own, h1, h2)]
    top = [t.astype(f) for t in top]
    spread = np.abs(p["rows"])
    step = np.maximum(np.quantile(spread, 0.9998, axis=0), 1e-6).astype(f) / f(127)
    rows = np.clip(np.rint(p["rows"] / step), -127, 127).astype(np.int8)
    near, near_step = _int8(p["near"] * np.tile(top[0], 2 * NEAR + 1)[:, None])
    next_, next_step = _int8(p["next"] * np.tile(top[1], 2 * NEXT + 1)[:, None])
    shipped = {n: ls for n, ls in gold.labels.items() if n != "relation"}
    outs = sum(map(len, shipped.values()))
    out, out_step = _int8((p["out"] * np.concatenate([top[2], top[1]])[:, None])[:, :outs])
    arrays = {
        "keys": keys,
        "rows": rows,
        "own_bias": np.rint(p["own_bias"] / step).astype(f),
        "own_scale": (step / top[0]).astype(f),
        "near": near.reshape(2 * NEAR + 1, OWN, FIRST),
        "near_bias": np.rint(p["near_bias"] / near_step).astype(f),
        "near_scale": (near_step / top[1]).astype(f),
        "next": next_,
        "next_bias": np.rint(p["next_bias"] / next_step).astype(f),
        "next_scale": (next_step / top[2]).astype(f),
        "out": out,
        "out_scale": out_step,
        "out_bias": p["out_bias"][:outs].astype(f),
    }
    return pack({"labels": shipped}, arrays)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("treebank", nargs="?", type=Path, default=TREEBANK)
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    chosen = parser.parse_args()
    data = train(read(chosen.treebank))
    chosen.out.write_bytes(data)
    print(f"{chosen.out}: {len(data):,} bytes")


if __name__ == "__main__":
    main()
