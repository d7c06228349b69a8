"""A small network that learns what the sentences of a turn do where only the turn as a whole is labelled.

What is seen of a sentence adds up in hidden units, and those in moves, each with its own chance (Nair and Hinton 2010
for the units). A turn makes a move where one of its sentences does (noisy-or), so nobody needs to say which of them. It
learns by Adam (Kingma and Ba 2015) from a few turns at a time, with features and units left out by chance (Srivastava
et al. 2014). The same turns give the same network.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from talktrack.practice.weights import UNITS

Array = NDArray[np.float32]
Row = Mapping[str, float]
Turn = Sequence[Row]
"""The features of each of its sentences."""

_ROUNDS: Final = 16
_AT_ONCE: Final = 256
_PACE: Final = 6e-3
"""How far a step goes at first; it falls to nothing in the end."""
_SHRINK: Final = 5e-3
"""How much weights are drawn to nothing, as a part of each step."""
_FORGET_FEATURES: Final = 0.2
_FORGET_UNITS: Final = 0.3
_DUE: Final = 3.0
"""A move that is due counts as so many that are not."""
_SEEN: Final = 12
"""Features of fewer sentences than this teach nothing; every turn is heard three times."""
_SPREAD: Final = 0.3
_SEED: Final = 5


@dataclass(frozen=True)
class Network:
    """What was learnt: a line of `inward` for each name and of `outward` for each unit; the last of both is added
    everywhere."""

    names: Sequence[str]
    inward: Array
    outward: Array

    def sums(self, rows: Sequence[Row]) -> Array:
        """A line for each row with its sum for each move."""
        hidden = np.maximum(_table(rows, self.names) @ self.inward, 0)
        return np.asarray(hidden @ self.outward[:-1] + self.outward[-1])


def fit(turns: Sequence[Turn], due: Array) -> Network:
    """Learn from turns and from which moves each of them makes, a column each."""
    chance = np.random.default_rng(_SEED)
    counts = Counter(name for turn in turns for row in turn for name in row)
    names = sorted(name for name, count in counts.items() if count >= _SEEN)
    table = _table([row for turn in turns for row in turn], names)
    sizes = np.array([len(turn) for turn in turns])
    ends = np.cumsum(sizes)
    moves = due.shape[1]
    inward = chance.normal(0, _SPREAD, (len(names) + 1, UNITS)).astype(np.float32)
    outward = chance.normal(0, UNITS**-0.5, (UNITS + 1, moves)).astype(np.float32)
    inward[-1], outward[-1] = 0.0, -3.0
    ways = (_Way(inward), _Way(outward))
    for done in range(_ROUNDS):
        order = chance.permutation(len(turns))
        for some in np.split(order, range(_AT_ONCE, len(order), _AT_ONCE)):
            lines = np.concatenate([np.arange(ends[turn] - sizes[turn], ends[turn]) for turn in some])
            slopes = _slopes(_without_some(table[lines], chance), sizes[some], due[some], inward, outward, chance)
            for way, slope in zip(ways, slopes, strict=True):
                way.step(slope, _PACE * (1 - done / _ROUNDS))
    return Network(names, inward, outward)


def _slopes(
    rows: csr_array, sizes: NDArray[np.int64], due: Array, inward: Array, outward: Array, chance: np.random.Generator
) -> tuple[Array, Array]:
    """How the loss, as a mean over turns, changes with `inward` and `outward`."""
    sums = rows @ inward
    kept = (chance.random(sums.shape, dtype=np.float32) >= _FORGET_UNITS) / np.float32(1 - _FORGET_UNITS)
    hidden = np.maximum(sums, 0) * kept
    each = 1 / (1 + np.exp(-np.clip(hidden @ outward[:-1] + outward[-1], -30, 30)))
    none = np.exp(np.add.reduceat(np.log1p(-np.minimum(each, 1 - 1e-6)), np.cumsum(sizes) - sizes, axis=0))
    wanted = np.repeat(due, sizes, axis=0) > 0
    missing = np.repeat(none / np.maximum(1 - none, 1e-6), sizes, axis=0)
    wrong = np.where(wanted, -np.float32(_DUE) * missing, 1) * each / np.float32(len(sizes))
    back = (wrong @ outward[:-1].T) * kept * (sums > 0)
    return np.asarray(rows.T @ back), np.vstack([hidden.T @ wrong, wrong.sum(axis=0)])


class _Way:
    """Weights on their way down, by Adam."""

    def __init__(self, weights: Array) -> None:
        self._weights = weights
        self._mean, self._square = np.zeros_like(weights), np.zeros_like(weights)
        self._steps = 0

    def step(self, slope: Array, pace: float) -> None:
        self._steps += 1
        self._mean += 0.1 * (slope - self._mean)
        self._square += 0.01 * (slope * slope - self._square)
        mean = self._mean / (1 - 0.9**self._steps)
        spread = np.sqrt(self._square / (1 - 0.99**self._steps)) + 1e-8
        self._weights -= (pace * mean / spread).astype(np.float32)
        self._weights[:-1] *= 1 - pace * _SHRINK


def _without_some(rows: csr_array, chance: np.random.Generator) -> csr_array:
    """Leave some features out by chance; what is added everywhere stays, for it is the last of each line."""
    kept = chance.random(rows.nnz, dtype=np.float32) >= _FORGET_FEATURES
    data = rows.data * kept / np.float32(1 - _FORGET_FEATURES)
    data[rows.indptr[1:] - 1] = 1.0
    return csr_array((data.astype(np.float32), rows.indices, rows.indptr), shape=rows.shape)


def _table(rows: Sequence[Row], names: Sequence[str]) -> csr_array:
    """A line for each row, a column for each of `names`, and a last one that is 1 everywhere."""
    place = {name: column for column, name in enumerate(names)}
    columns: list[int] = []
    values: list[float] = []
    ends = [0]
    for row in rows:
        known = sorted((place[name], value) for name, value in row.items() if name in place)
        columns += [*(column for column, _ in known), len(names)]
        values += [*(value for _, value in known), 1.0]
        ends.append(len(columns))
    return csr_array((np.array(values, dtype=np.float32), columns, ends), shape=(len(rows), len(names) + 1))
