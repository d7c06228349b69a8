"""What the words of a sentence and the phrases in it weigh for and against each move, as learnt from labelled turns.

Phrases (`lexicon/`) know what they were written for; this layer has seen many turns, knows words that nobody wrote a
phrase for, and knows how far each phrase is to be trusted. `python -m bench learn` makes the files of weights from the
development half of the labelled turns. A language without such a file is read by its phrases alone.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final

from talktrack.domain.language import Language
from talktrack.domain.moves import Move
from talktrack.domain.text import words
from talktrack.practice.learnt import FOLDER, Table
from talktrack.practice.lexicon import lexicon
from talktrack.practice.phrases import plain
from talktrack.practice.reading import Sentence
from talktrack.practice.stems import stem

SCALE: Final = 16
"""Weights are stored as whole numbers, so many to one."""
START: Final = "1"
"""What every sentence has: what each move starts from, so that nothing is the point to pass."""
_MARKS: Final = ("?", "¿", ":", ",")
_SHORT: Final = 3
_LONG: Final = 5
_FEW_WORDS: Final = 10.0
_SHOWN: Final = 0.3
_ASKS: Final = "=?"


class Weights:
    """A number for each feature and move; where those of a sentence sum up to more than nothing, it makes the move."""

    def __init__(self, moves: Sequence[Move], table: Table) -> None:
        """Take the moves in the order of the places that the table gives."""
        self._moves = moves
        self._table = table

    def leaning(self, sentence: Sentence, language: Language) -> dict[Move, float]:
        """How far the sentence is beyond the point from which on it makes a move, for each that was learnt."""
        sums = [0.0] * len(self._moves)
        for name, value in ((START, 1.0), *features(sentence, language).items()):
            for place, weight in self._table.at(name):
                sums[place] += value * weight
        return {move: total / SCALE for move, total in zip(self._moves, sums, strict=True)}


@cache
def learnt(language: Language) -> Weights | None:
    """The weights of a language, read at the first use; None where it has none."""
    file = FOLDER / f"weights.{language}.tsv"
    if not file.exists():
        return None
    moves, *lines = file.read_text(encoding="utf-8").splitlines()
    return Weights(tuple(map(Move, moves.split("\t"))), Table(lines))


def features(sentence: Sentence, language: Language, *, shown: bool = True) -> dict[str, float]:
    """The features of a sentence and how much each counts.

    They are its words, their neighbours, classes and endings, brought to one length so that long sentences and very
    short ones claim no more; and, with `shown`, the moves and topics that phrases show.
    """
    found = _of_words(sentence.text, language)
    length = math.sqrt(_FEW_WORDS + sum(count * count for count in found.values()))
    found = {name: count / length for name, count in found.items()}
    if shown:
        found.update((f"={move}", _SHOWN) for move in sentence.moves)
        found.update((f"@{topic}", _SHOWN / 2) for topic in sentence.topics)
        found.update({_ASKS: _SHOWN} if sentence.question else {})
    return found


def _of_words(text: str, language: Language) -> dict[str, float]:
    found: dict[str, float] = {mark: 1.0 for mark in _MARKS if mark in text}
    row = ["^"]
    for word in words(text):
        root, more = _seen(plain(word), language)
        row.append(root)
        found.update(more)
    row.append("$")
    found.update((one, 1.0) for one in row)
    found.update((f"{one} {other}", 1.0) for one, other in pairwise(row))
    found.update((f"{one} _ {other}", 0.5) for one, other in zip(row, row[2:], strict=False))
    found.update((" ".join(three), 0.5) for three in zip(row, row[1:], row[2:], strict=False))
    return found


@lru_cache(maxsize=65536)
def _seen(word: str, language: Language) -> tuple[str, tuple[tuple[str, float], ...]]:
    """A word's stem, and what else is worth knowing of it: the classes it belongs to, its beginning and its endings."""
    if word[:1].isdigit():
        return "#", ()
    more = [(f"<{name}>", 1.0) for name in lexicon(language).classes_of(word)]
    if len(word) >= _LONG:
        more += [(f"{word[:4]}-", 0.6), (f"-{word[-3:]}", 0.5), (f"-{word[-2:]}", 0.3)]
    return (stem(word, language) if len(word) > _SHORT else word), tuple(more)
