"""Learn where marks stand between words, and write the files by which turns without marks are read.

    python -m bench marks LANGUAGE [--measure] [FILE…]

It learns from the text with marks that the product has: labelled turns (the files, or the development half
and the lessons of `tests/practice/labels`), and the lines of the scenarios that ship. The
sellers' scripts of the scenarios are left out: they tell how good it is, with `--measure` alone. The same text gives
the same file. An averaged structured perceptron (Collins 2002): where the best way through a text is not the right
one, what spoke for it shall weigh less and what speaks for the right one more.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count
from pathlib import Path
from typing import Final

from bench.labels import FOLDER, SEED, load
from bench.marked_text import Example, example, lowered, misheard, plainly, texts
from talktrack.domain.language import LANGUAGES, Language
from talktrack.practice.learnt import FOLDER as WRITTEN
from talktrack.practice.learnt import as_line
from talktrack.practice.marks import PHRASE, REACH, VOTES, Gap, Vote, ballot, decide, features, learnt, tally

SCRIPTS: Final = FOLDER.parent.parent / "scenarios"

_ROUNDS: Final = 6
_SEEN: Final = 4
"""Runs of words that come less often than this teach nothing."""
_SCALE: Final = 4
"""Votes are written as whole numbers, so many to one."""
_MOST_BYTES: Final = 380_000
"""The weakest votes are left out until the file is no larger."""

_BOLDLY: Final = {Vote.COMMA: 4.0, Vote.ASKS_FIRST: 4.0, Vote.ASKS_INSIDE: 4.0}
_LEANING: Final = {"*": {Vote.ASKS_FIRST: -4.0, Vote.ASKS_INSIDE: -4.0}, "^a": _BOLDLY, "^S": _BOLDLY, "^N": _BOLDLY}
"""What is added for every word, and for every word of a turn with capitals: there commas are given more freely, and
elsewhere question marks less so, since cues of a question are still heard where none was given."""

_Row = dict[int, float]


def _places(size: int) -> tuple[int, ...]:
    """Where a run of `size` words may have a say. Whether a sentence asks is told by its first and its last words."""
    before = -REACH if size == 1 else -1
    behind = [VOTES * row + vote for row in range(before, max(size, 2)) for vote in (Vote.COMMA, Vote.END)]
    return (*behind, Vote.ASKS_FIRST, Vote.ASKS_INSIDE, VOTES * (size - 1) + Vote.ASKS_LAST)


_PLACES: Final = {size: _places(size) for size in (1, 2, 3)}
_OF_PHRASES: Final = (*_PLACES[1], Vote.ASKING)
"""And by phrases wherever they stand in it."""


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m bench marks")
    parser.add_argument("language", choices=LANGUAGES)
    parser.add_argument("--measure", action="store_true", help="learn nothing, only hold it against the scripts")
    parser.add_argument("files", nargs="*", type=Path)
    chosen = parser.parse_args(arguments)
    language: Language = chosen.language
    if chosen.measure:
        measure(language)
        return 0
    file = WRITTEN / f"marks.{language}.tsv"
    turns = [turn.text for labelled in chosen.files or _labelled(language) for turn in load(labelled)]
    file.write_text(learn(turns, language), encoding="utf-8")
    print(f"{file.name}: {len(turns)} labelled turns, {file.stat().st_size // 1024} kB")
    return 0


def _labelled(language: Language) -> list[Path]:
    files = (FOLDER / f"{language}.jsonl", FOLDER / "lessons" / f"{language}.jsonl")
    return [file for file in files if file.exists()]


def learn(turns: Iterable[str], language: Language) -> str:
    """The file of weights, learnt of turns and of the scenarios' lines: a line for each run of words.

    Each text is learnt of with its capitals and without.
    """
    chance = random.Random(SEED)
    examples = [example(text) for text in texts(language, turns, chance)]
    spoilt = [
        chance.choice((lowered(one), plainly(one, language), misheard(one, language, chance))) for one in examples
    ]
    rows = _fit([*examples, *spoilt], language, chance)
    for name, leaning in _LEANING.items():
        for vote in leaning:
            rows[name][vote] = rows[name].get(vote, 0.0) + leaning[vote]
    return next(file for faint in count(1) if len((file := _written(rows, faint)).encode()) <= _MOST_BYTES)


def _written(rows: Mapping[str, _Row], faint: int) -> str:
    """The file of the votes that weigh at least `faint`, in its units."""
    lines: list[str] = []
    for name, row in sorted(rows.items()):
        heard = ((place, round(vote * _SCALE)) for place, vote in sorted(row.items()))
        votes = [(place, weight) for place, weight in heard if abs(weight) >= faint]
        if votes:
            lines.append(as_line(name, votes))
    return "\n".join(lines) + "\n"


def _fit(examples: Sequence[Example], language: Language, chance: random.Random) -> dict[str, _Row]:
    """The averaged votes of each run of words."""
    tasks = [(one, list(features(" ".join(one.said), language))) for one in examples]
    found_in = Counter(name for _, found in tasks for _, name in found)
    rows: dict[str, _Row] = {name: {} for name, times in found_in.items() if times >= _SEEN}
    drift: dict[str, _Row] = {name: {} for name in rows}
    clock = 0
    for _ in range(_ROUNDS):
        chance.shuffle(tasks)
        for one, found in tasks:
            clock += 1
            votes = tally(len(one.said), ((at, rows[name].items()) for at, name in found if name in rows))
            wrong = Counter(_cells(one.gaps, one.asking))
            wrong.subtract(_cells(*decide(votes, language)))
            if not any(wrong.values()):
                continue
            for at, name in found:
                if name not in rows:
                    continue
                row, moved = rows[name], drift[name]
                for place in _OF_PHRASES if name[0] in PHRASE else _PLACES[_size(name)]:
                    if by := wrong.get(at + place, 0):
                        row[place] = row.get(place, 0) + by
                        moved[place] = moved.get(place, 0) + clock * by
    return {name: {at: vote - drift[name][at] / clock for at, vote in row.items()} for name, row in rows.items()}


def _size(name: str) -> int:
    """How many words a name stands for."""
    return 1 + name.count(" ") + name.count("|")


def _cells(gaps: Sequence[Gap], asking: Sequence[bool]) -> Iterator[int]:
    """Where in a tally stand the votes that speak for a way."""
    last = len(gaps) - 1
    for at, (gap, asks) in enumerate(zip(gaps, asking, strict=True)):
        cell = (at + REACH) * VOTES
        if gap is not Gap.NOTHING and at < last:
            yield cell + (Vote.COMMA if gap is Gap.COMMA else Vote.END)
        if asks:
            yield cell + Vote.ASKING
            if at == 0 or gaps[at - 1] is Gap.END:
                yield cell + Vote.ASKS_FIRST
            elif not asking[at - 1]:
                yield cell + Vote.ASKS_INSIDE
            if gap is Gap.END:
                yield cell + Vote.ASKS_LAST


def measure(language: Language) -> None:
    """Print how well the marks of the sellers' scripts are found."""
    lines = [
        line for file in sorted(SCRIPTS.glob(f"*-{language}/*.txt")) for line in file.read_text("utf-8").splitlines()
    ]
    due = [example(line) for line in lines]
    chance = random.Random(SEED)
    for name, found in {
        "with capitals": due,
        "lower case": list(map(lowered, due)),
        "without accents": [plainly(one, language) for one in due],
        "misheard": [misheard(one, language, chance) for one in due],
    }.items():
        print(f"{language} {name:16}", "  ".join(f"{what} {f1:.3f}" for what, f1 in agreement(found, language).items()))


def agreement(due: Iterable[Example], language: Language) -> dict[str, float]:
    """F1 of the sentence ends inside a turn, of question marks, of commas, and of commas and ends as one."""
    right, all_ = Counter[str](), Counter[str]()
    weights = learnt(language)
    for one in due:
        wanted, given = (
            set(_named(one.gaps, one.asking)),
            set(_named(*decide(ballot(" ".join(one.said), language, weights), language))),
        )
        right.update(what for what, _ in wanted & given)
        all_.update(what for what, _ in (*wanted, *given))
    return {what: 2 * right[what] / all_[what] for what in ("ends", "questions", "commas", "any")}


def _named(gaps: Sequence[Gap], asking: Sequence[bool]) -> Iterator[tuple[str, int]]:
    for at, (gap, asks) in enumerate(zip(gaps, asking, strict=True)):
        inside = at + 1 < len(gaps)
        if gap is Gap.END and inside:
            yield "ends", at
        if gap is Gap.END and asks:
            yield "questions", at
        if gap is Gap.COMMA:
            yield "commas", at
        if gap is not Gap.NOTHING and inside:
            yield "any", at
