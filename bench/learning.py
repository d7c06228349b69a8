"""Learn from labelled turns what words and phrases weigh for and against each move, and write the labeller's file.

    python -m bench learn LANGUAGE

It learns from `tests/practice/labels/<language>.jsonl`, for which phrases were written, so that what phrases show there
proves nothing and is left out; and from `lessons/*<language>.jsonl` beside it, for which none were written
(`bench.lessons`, `bench.network`). From which sum on a move is made is chosen on lessons that were kept out of the
learning. The same turns give the same file.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from rich.console import Console
from rich.table import Table

from bench.lessons import FOLDS, Lesson, lessons
from bench.network import Array, Network, fit
from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.moves import Move
from talktrack.practice.learnt import FOLDER as WRITTEN
from talktrack.practice.moves import COSTLY
from talktrack.practice.weights import Weights, scaled

_LEFT_TO_PHRASES: Final = frozenset({Move.PRICE})
"""Moves that hang on an amount, not on words."""
_CARE: Final = 1.5
"""How much recall counts against precision (beta of the F-measure): what other people say is less like the lessons, and
their turns do more at once."""
_CARE_WHERE_COSTLY: Final = 0.9


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m bench learn")
    parser.add_argument("language", choices=LANGUAGES)
    language: Language = parser.parse_args(arguments).language
    known = lessons(language)
    moves = [move for move in Move if move not in _LEFT_TO_PHRASES and any(move in one.moves for one in known)]
    points, table = _points(known, moves)
    learnt = _learn(known, moves)
    learnt.outward[-1] -= points
    written = WRITTEN / f"weights.{language}.tsv"
    weights = Weights(moves, learnt.names, scaled(learnt.inward), learnt.outward)
    written.write_text(weights.written(), encoding="utf-8")
    Console().print(table)
    print(f"{written.name}: {len(known)} lessons, {written.stat().st_size // 1024} kB")
    return 0


def _points(known: Sequence[Lesson], moves: Sequence[Move]) -> tuple[Array, Table]:
    """From which sum on each move is made, by lessons that others were learnt without; and how well that does."""
    kept = [one for one in known if one.fresh]
    sums = np.zeros((len(kept), len(moves)), dtype=np.float32)
    for fold in range(FOLDS):
        learnt = _learn([one for one in known if one.fold != fold], moves)
        for at, lesson in enumerate(kept):
            if lesson.fold == fold:
                sums[at] = learnt.sums(lesson.rows).max(axis=0)
    due = _due(kept, moves) > 0
    care = [_CARE_WHERE_COSTLY if move in COSTLY else _CARE for move in moves]
    points = np.array([_point(sums[:, at], due[:, at], care[at]) for at in range(len(moves))], dtype=np.float32)
    found = sums > points
    clean = np.array([one.clean for one in kept])
    table = Table(title="turns kept out of the learning", title_justify="left")
    for heading in ("label", "due", "precision", "recall", "F1 clean", "F1 without marks"):
        table.add_column(heading, justify="left" if heading == "label" else "right")
    scores = [[_measures(found[which, at], due[which, at]) for which in (clean, ~clean)] for at in range(len(moves))]
    for at, (move, (heard, spoiled)) in enumerate(zip(moves, scores, strict=True)):
        shares = (*heard, spoiled[-1])
        table.add_row(move, str(int(due[clean, at].sum())), *(f"{share:.2f}" for share in shares))
    table.add_row("macro", "", "", "", *(f"{np.mean([score[which][-1] for score in scores]):.3f}" for which in (0, 1)))
    return points, table


def _learn(known: Sequence[Lesson], moves: Sequence[Move]) -> Network:
    return fit([one.rows for one in known], _due(known, moves))


def _due(known: Sequence[Lesson], moves: Sequence[Move]) -> Array:
    return np.array([[move in lesson.moves for move in moves] for lesson in known], dtype=np.float32)


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
