"""What the words of a sentence and the phrases in it weigh for and against each move, as learnt from labelled turns.

Phrases (`lexicon/`) know what they were written for; this layer has seen many turns, knows words that nobody wrote a
phrase for, and knows how far each phrase is to be trusted. It is a small network: what is seen of a sentence adds up
in some dozens of hidden units, and those that come out above nothing speak for moves. `python -m bench learn` makes the
files of weights from the development half of the labelled turns. A language without such a file is read by its
phrases alone.
"""

from __future__ import annotations

import math
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import islice, pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from talktrack.domain.language import Language
from talktrack.domain.moves import Move
from talktrack.domain.text import words
from talktrack.practice.learnt import FOLDER
from talktrack.practice.lexicon import lexicon
from talktrack.practice.phrases import plain
from talktrack.practice.reading import Sentence
from talktrack.practice.stems import stem

UNITS: Final = 66
"""Hidden units: a multiple of three, so that a line of the file holds them without padding."""
SCALE: Final = 24
"""What leads to the hidden units is stored as whole numbers from -127 to 127, so many to one."""
_MARKS: Final = ("?", "¿", ":", ",")
_SHORT: Final = 3
_LONG: Final = 5
_FEW_WORDS: Final = 10.0
_SHOWN: Final = 0.3
_ASKS: Final = "=?"
_AMOUNT: Final = "#amount"
_LONGEST: Final = 6

Array = NDArray[np.float32]
Scaled = NDArray[np.int8]


class Weights:
    """A network that tells how far a sentence is beyond the point from which on it makes each move."""

    def __init__(self, moves: Sequence[Move], names: Iterable[str], inward: Scaled, outward: Array) -> None:
        """Take a line of `inward` for each name, and of `outward` for each hidden unit; the last of both is what
        is added everywhere."""
        self.moves = moves
        self._place = {name: at for at, name in enumerate(names)}
        self._inward = inward
        self._outward = outward

    def leaning(self, sentences: Sequence[Sentence], language: Language) -> list[dict[Move, float]]:
        """How far each sentence of a turn is beyond the point from which on it makes each move that was learnt."""
        return [self._leaning(features(sentences, at, language)) for at in range(len(sentences))]

    def _leaning(self, row: dict[str, float]) -> dict[Move, float]:
        known = [(self._place[name], value) for name, value in row.items() if name in self._place]
        places, values = [*(place for place, _ in known), -1], [*(value for _, value in known), 1.0]
        units = np.array(values, dtype=np.float32) @ self._inward[places].astype(np.float32)
        sums = np.maximum(units / SCALE, 0) @ self._outward[:-1] + self._outward[-1]
        return dict(zip(self.moves, sums.tolist(), strict=True))

    def written(self) -> str:
        """The file: the moves, a line for each hidden unit, one for what is added, then one for each name."""
        numbers = ("\t".join(f"{number:.3f}" for number in line) for line in self._outward)
        ways = (b64encode(line.tobytes()).decode() for line in self._inward)
        names = (f"{name}\t{way}" for name, way in zip((*self._place, ""), ways, strict=True))
        return "\n".join(("\t".join(self.moves), *numbers, *names)) + "\n"


def scaled(inward: Array) -> Scaled:
    """Numbers that lead to the hidden units, as they are stored."""
    return np.rint(inward * SCALE).clip(-127, 127).astype(np.int8)


def read_weights(lines: Iterator[str]) -> Weights:
    """The weights of a file as `Weights.written` makes it, read line by line: most of it goes into one array."""
    moves, *numbers = (line.rstrip("\n") for line in islice(lines, UNITS + 2))
    names, ways = [], bytearray()
    for line in lines:
        name, _, way = line.partition("\t")
        names.append(name)
        ways += b64decode(way)
    outward = np.array([line.split("\t") for line in numbers], dtype=np.float32)
    inward = np.frombuffer(ways, dtype=np.int8).reshape(-1, UNITS)
    return Weights(tuple(map(Move, moves.split("\t"))), names[:-1], inward, outward)


@cache
def learnt(language: Language) -> Weights | None:
    """The weights of a language, read at the first use; None where it has none."""
    file = FOLDER / f"weights.{language}.tsv"
    if not file.exists():
        return None
    with file.open(encoding="utf-8") as lines:
        return read_weights(lines)


def features(sentences: Sequence[Sentence], at: int, language: Language, *, shown: bool = True) -> dict[str, float]:
    """The features of one sentence of a turn and how much each counts.

    They are its words, their neighbours, classes and endings, brought to one length so that long sentences and very
    short ones claim no more; its length, its place in the turn, whether it names an amount; and, with `shown`, the
    moves and topics that phrases show.
    """
    sentence = sentences[at]
    found = _of_words(sentence.text, language)
    length = math.sqrt(_FEW_WORDS + sum(count * count for count in found.values()))
    found = {name: count / length for name, count in found.items()}
    found[_place(at, len(sentences))] = _SHOWN
    found[f"#{min(_LONGEST, int(1.5 * math.log2(len(words(sentence.text)) + 1)))}"] = _SHOWN
    if sentence.amounts:
        found[_AMOUNT] = _SHOWN
    if shown:
        found.update((f"={move}", _SHOWN) for move in sorted(sentence.moves))
        found.update((f"@{topic}", _SHOWN / 2) for topic in sorted(sentence.topics))
        found.update({_ASKS: _SHOWN} if sentence.question else {})
    return found


def _place(at: int, size: int) -> str:
    if size == 1:
        return "&only"
    return "&first" if at == 0 else "&last" if at + 1 == size else "&inside"


def _of_words(text: str, language: Language) -> dict[str, float]:
    found: dict[str, float] = {mark: 1.0 for mark in _MARKS if mark in text}
    row, kinds = ["^"], ["^"]
    for word in words(text):
        root, kind, more = _seen(plain(word), language)
        row.append(root)
        kinds.append(kind)
        found.update(more)
    row.append("$")
    kinds.append("$")
    found.update((one, 1.0) for one in row)
    found.update((f"{one} {other}", 1.0) for one, other in pairwise(row))
    found.update((f"{one} _ {other}", 0.5) for one, other in zip(row, row[2:], strict=False))
    found.update((" ".join(three), 0.5) for three in zip(row, row[1:], row[2:], strict=False))
    found.update((f"{one}|{other}", 0.5) for one, other in pairwise(kinds))
    found.update(("|".join(three), 0.4) for three in zip(kinds, kinds[1:], kinds[2:], strict=False))
    return found


@lru_cache(maxsize=65536)
def _seen(word: str, language: Language) -> tuple[str, str, tuple[tuple[str, float], ...]]:
    """A word's stem, its kind (itself if it is a small one, else its ending), and what else is worth knowing of it:
    the classes it belongs to, its form, its beginning and its endings."""
    if word[:1].isdigit():
        return "#", "#", ()
    more = [(f"<{name}>", 1.0) for name in lexicon(language).classes_of(word)]
    if len(word) >= _LONG:
        more += [(f"{word[:4]}-", 0.6), (f"-{word[-3:]}", 0.5), (f"-{word[-2:]}", 0.3)]
    if len(word) <= _SHORT:
        return word, word, tuple(more)
    kind = word if word in lexicon(language).stopwords else f"*{word[-2:]}"
    return stem(word, language), kind, (*more, (f".{word}", 0.6))
