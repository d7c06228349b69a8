"""The labelled turns of the development half as the labeller hears them, to learn from.

Each turn is heard clean, without marks, and misrecognised. Where marks have to be guessed, they are guessed by weights
that were learnt without that turn (`bench.marking`): on turns that they know guesses come out better than anybody's
turns will, and what learns from those believes them too much.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bench.labels import FOLDER, Labelled, load, misrecognised, unpunctuated
from bench.marking import learn
from talktrack.domain.language import Language
from talktrack.domain.moves import Move
from talktrack.practice.learnt import Table
from talktrack.practice.moves import by_phrases
from talktrack.practice.weights import features

FOLDS: Final = 3
"""What is learnt without a turn is learnt without that part of all turns."""
_SEED: Final = 3
_HEARD: Final = (lambda text, _: text, unpunctuated, misrecognised)

Row = Mapping[str, float]


@dataclass(frozen=True)
class Lesson:
    """A turn as it was heard: the features of each of its sentences, and what it does as a whole."""

    rows: tuple[Row, ...]
    moves: frozenset[Move]
    fold: int
    fresh: bool
    """No phrase was written for it, so that what phrases show of it proves something."""
    clean: bool


def lessons(language: Language) -> list[Lesson]:
    """All that there is to learn from."""
    known = load(FOLDER / f"{language}.jsonl")
    fresh = [turn for file in sorted((FOLDER / "lessons").glob(f"*{language}.jsonl")) for turn in load(file)]
    found: list[Lesson] = []
    for fold in range(FOLDS):
        others = [turn.text for turn in (*known, *fresh) if _fold(turn) != fold]
        marks = Table(learn(others, language).splitlines())
        for turns, is_fresh in ((known, False), (fresh, True)):
            found += _heard([turn for turn in turns if _fold(turn) == fold], language, marks, fresh=is_fresh)
    return found


def _fold(turn: Labelled) -> int:
    return random.Random(f"{_SEED}:{turn.text}").randrange(FOLDS)


def _heard(turns: Sequence[Labelled], language: Language, marks: Table, *, fresh: bool) -> list[Lesson]:
    found = []
    for turn in turns:
        for way in _HEARD:
            sentences = by_phrases(way(turn.text, language), language, marks).sentences
            rows = tuple(features(sentences, at, language, shown=fresh) for at in range(len(sentences)))
            if rows:
                found.append(Lesson(rows, turn.moves, _fold(turn), fresh, clean=way is _HEARD[0]))
    return found
