"""Learn from labelled turns what words and phrases weigh for and against each move, and write the labeller's file.

    python -m bench learn LANGUAGE

It learns from `tests/practice/labels/<language>.jsonl`, for which phrases were written, so that what phrases show there
proves nothing and is left out; and from `lessons/*<language>.jsonl` beside it, for which none were written. Every turn
is heard twice, clean and misrecognised. One logistic regression per move over `practice.weights.features`, all moves at
once, by Adam; from which sum on a move is made is chosen on lessons that were kept out of the learning. The same
turns give the same file.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from rich.console import Console
from rich.table import Table
from scipy.sparse import csr_array

from bench.labels import FOLDER, Labelled, load, misrecognised
from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.moves import Move
from talktrack.practice.learnt import FOLDER as WRITTEN
from talktrack.practice.learnt import as_line
from talktrack.practice.moves import COSTLY, by_phrases
from talktrack.practice.weights import SCALE, START, features

_STEPS: Final = 100
_PACE: Final = 0.05
_SHRINK: Final = 3e-5
"""How strongly weights are drawn to nothing, so that no single turn makes a rule."""
_DUE: Final = 4.0
"""A move that is due counts as so many that are not."""
_SEEN: Final = 4
"""Features of fewer sentences than this teach nothing; every turn is heard twice."""
_FAINT: Final = 8
"""Weights below this, in the units of the file, are left out of it."""
_BEHIND: Final = 0.5
"""A turn's label is taken for that of its likeliest sentence and of those that are so little behind."""
_FOLDS: Final = 3
_SEED: Final = 3

_LEFT_TO_PHRASES: Final = frozenset({Move.PRICE})
"""Moves that hang on an amount, not on words."""
_CARE: Final = 1.0
"""How much recall counts against precision (beta of the F-measure): what other people say is less like the lessons."""
_CARE_WHERE_COSTLY: Final = 0.7

Array = NDArray[np.float32]
Row = Mapping[str, float]


@dataclass(frozen=True)
class Lesson:
    """A turn as it was heard: the features of each of its sentences, and what it does as a whole."""

    rows: tuple[Row, ...]
    moves: frozenset[Move]
    fold: int
    fresh: bool
    """No phrase was written for it."""
    clean: bool


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m bench learn")
    parser.add_argument("language", choices=LANGUAGES)
    language: Language = parser.parse_args(arguments).language
    lessons = [
        *_heard(load(FOLDER / f"{language}.jsonl"), language, fresh=False),
        *(
            lesson
            for file in sorted((FOLDER / "lessons").glob(f"*{language}.jsonl"))
            for lesson in _heard(load(file), language, fresh=True)
        ),
    ]
    moves = [move for move in Move if move not in _LEFT_TO_PHRASES and any(move in one.moves for one in lessons)]
    points, table = _points(lessons, moves)
    written = WRITTEN / f"weights.{language}.tsv"
    written.write_text(_file(_learn(lessons, moves), moves, points), encoding="utf-8")
    Console().print(table)
    print(f"{written.name}: {len(lessons)} lessons, {written.stat().st_size // 1024} kB")
    return 0


def _heard(turns: Sequence[Labelled], language: Language, *, fresh: bool) -> list[Lesson]:
    lessons = []
    for turn in turns:
        fold = random.Random(f"{_SEED}:{turn.text}").randrange(_FOLDS)
        for text in (turn.text, misrecognised(turn.text, language)):
            rows = tuple(features(sentence, language, shown=fresh) for sentence in by_phrases(text, language).sentences)
            lessons += [Lesson(rows, turn.moves, fold, fresh, clean=text is turn.text)] if rows else []
    return lessons


def _points(lessons: Sequence[Lesson], moves: Sequence[Move]) -> tuple[Array, Table]:
    """From which sum on each move is made, by lessons that others were learnt without; and how well that does."""
    kept = [one for one in lessons if one.fresh]
    sums = np.zeros((len(kept), len(moves)), dtype=np.float32)
    for fold in range(_FOLDS):
        learnt = _learn([one for one in lessons if one.fold != fold], moves)
        for at, lesson in enumerate(kept):
            if lesson.fold == fold:
                sums[at] = learnt.sums(lesson.rows).max(axis=0)
    due = _due(kept, moves) > 0
    care = [_CARE_WHERE_COSTLY if move in COSTLY else _CARE for move in moves]
    points = np.array([_point(sums[:, at], due[:, at], care[at]) for at in range(len(moves))], dtype=np.float32)
    found = sums > points
    clean = np.array([one.clean for one in kept])
    table = Table(title="turns kept out of the learning", title_justify="left")
    for heading in ("label", "due", "precision", "recall", "F1 clean", "F1 misrecognised"):
        table.add_column(heading, justify="left" if heading == "label" else "right")
    scores = [[_measures(found[which, at], due[which, at]) for which in (clean, ~clean)] for at in range(len(moves))]
    for at, (move, (heard, spoiled)) in enumerate(zip(moves, scores, strict=True)):
        shares = (*heard, spoiled[-1])
        table.add_row(move, str(int(due[clean, at].sum())), *(f"{share:.2f}" for share in shares))
    table.add_row("macro", "", "", "", *(f"{np.mean([score[which][-1] for score in scores]):.3f}" for which in (0, 1)))
    return points, table


def _point(sums: Array, due: NDArray[np.bool_], care: float) -> float:
    """The sum above which the F-measure, with `care` for recall, is best: midway to the next one below."""
    order = np.argsort(-sums, kind="stable")
    right = np.cumsum(due[order])
    found = np.arange(1, len(order) + 1)
    best = int(((1 + care**2) * right / (care**2 * due.sum() + found)).argmax())
    return float(sums[order[best : best + 2]].mean())


def _measures(found: NDArray[np.bool_], due: NDArray[np.bool_]) -> tuple[float, float, float]:
    """Precision, recall and F1."""
    right = int((found & due).sum())
    precision, recall = right / (int(found.sum()) or 1), right / (int(due.sum()) or 1)
    return precision, recall, 2 * right / (int(found.sum() + due.sum()) or 1)


@dataclass(frozen=True)
class Learnt:
    """Weights as they were learnt: a line for each feature, the last for what each move starts from."""

    names: Sequence[str]
    towards: Array

    def sums(self, rows: Sequence[Row]) -> Array:
        """A line for each row with its sum for each move."""
        return _table(rows, self.names) @ self.towards


def _table(rows: Sequence[Row], names: Sequence[str]) -> csr_array:
    """A line for each row, a column for each of `names`, and a last one that is 1 everywhere."""
    place = {name: column for column, name in enumerate(names)}
    columns: list[int] = []
    values: list[float] = []
    ends = [0]
    for row in rows:
        known = [(place[name], value) for name, value in row.items() if name in place]
        columns += [*(column for column, _ in known), len(names)]
        values += [*(value for _, value in known), 1.0]
        ends.append(len(columns))
    return csr_array((np.array(values, dtype=np.float32), columns, ends), shape=(len(rows), len(names) + 1))


def _learn(lessons: Sequence[Lesson], moves: Sequence[Move]) -> Learnt:
    """Learn as if every sentence did what its turn does, then anew from those that seem to do it."""
    counts = Counter(name for lesson in lessons for row in lesson.rows for name in row)
    names = sorted(name for name, count in counts.items() if count >= _SEEN)
    table = _table([row for lesson in lessons for row in lesson.rows], names)
    sizes = [len(lesson.rows) for lesson in lessons]
    due = np.repeat(_due(lessons, moves), sizes, axis=0)
    sums = table @ _fit(table, due)
    best = np.repeat(np.maximum.reduceat(sums, np.cumsum([0, *sizes[:-1]]), axis=0), sizes, axis=0)
    return Learnt(names, _fit(table, due * (sums >= best - _BEHIND)))


def _due(lessons: Sequence[Lesson], moves: Sequence[Move]) -> Array:
    return np.array([[move in lesson.moves for move in moves] for lesson in lessons], dtype=np.float32)


def _fit(table: csr_array, due: Array) -> Array:
    """The weights of each feature for each move, and behind them what each move starts from."""
    turned = table.T.tocsr()
    towards = np.zeros((table.shape[1], due.shape[1]), dtype=np.float32)
    towards[-1] = -3.0
    mean, square = np.zeros_like(towards), np.zeros_like(towards)
    counted = np.where(due > 0, np.float32(_DUE), np.float32(1.0))
    for step in range(1, _STEPS + 1):
        wrong = counted * (1 / (1 + np.exp(-(table @ towards))) - due)
        slope = turned @ wrong / len(due)
        slope[:-1] += _SHRINK * towards[:-1]
        mean = 0.9 * mean + 0.1 * slope
        square = 0.99 * square + 0.01 * slope * slope
        towards -= _PACE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
    return towards


def _file(learnt: Learnt, moves: Sequence[Move], points: Array) -> str:
    """A line with the moves, one with what each starts from, then one for each feature."""
    towards = learnt.towards.copy()
    towards[-1] -= points
    rows = dict(zip((*learnt.names, START), np.rint(towards * SCALE).astype(int).tolist(), strict=True))
    lines = ["\t".join(moves), as_line(START, list(enumerate(rows.pop(START))))]
    for name, weights in rows.items():
        heard = [(place, weight) for place, weight in enumerate(weights) if abs(weight) >= _FAINT]
        if heard:
            lines.append(as_line(name, heard))
    return "\n".join(lines) + "\n"
