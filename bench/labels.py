"""How well the built-in labeller agrees with labelled turns, clean and as a recogniser hands them over.

    python -m bench labels [--show LABEL] [FILE…]

Without files it reads `tests/practice/labels/*.jsonl`, named by their language.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.table import Table

from talktrack.domain.language import Language
from talktrack.domain.moves import Move
from talktrack.practice.groups import QUESTIONS
from talktrack.practice.moves import read

FOLDER: Final = Path(__file__).parent.parent / "tests" / "practice" / "labels"
SEED: Final = 7
QUESTION: Final = QUESTIONS | {Move.CONFIRM}
"""The labels that only a question has."""

MISHEARD: Final[dict[Language, dict[str, str]]] = {
    "en": {"their": "there", "you're": "your", "it's": "its", "we're": "were", "our": "are", "in": "and", "a": "the",
           "can't": "can", "of": "have", "they're": "there", "than": "then", "that's": "that", "is": "as"},
    "es": {"hay": "ahí", "a": "ha", "haber": "a ver", "vaya": "valla", "cada": "casa", "más": "mas", "y": "i",
           "sería": "seria", "usted": "ustedes", "el": "él", "hecho": "echo", "tuvo": "tubo", "si": "sí", "un": "el"},
}  # fmt: skip
"""Words that recognisers take for others."""
FILLER: Final[dict[Language, str]] = {"en": "uh", "es": "eh"}


@dataclass(frozen=True)
class Labelled:
    """One turn of a seller and what it does."""

    text: str
    moves: frozenset[Move]


@dataclass(frozen=True)
class Agreement:
    """Hits and misses per label over a set of turns."""

    right: Counter[Move]
    missed: Counter[Move]
    wrong: Counter[Move]
    confused: Counter[tuple[Move, Move]]
    """Label that was due and missed, label that was given in its place."""
    differences: tuple[tuple[Labelled, frozenset[Move]], ...]
    asking: Counter[tuple[bool, bool]]
    """Turns by whether a question is due in them, and whether one was found."""

    @property
    def labels(self) -> list[Move]:
        """Those that were due somewhere, in the order of `Move`."""
        return [move for move in Move if self.right[move] + self.missed[move]]

    def precision(self, label: Move) -> float:
        return self.right[label] / ((self.right[label] + self.wrong[label]) or 1)

    def recall(self, label: Move) -> float:
        return self.right[label] / ((self.right[label] + self.missed[label]) or 1)

    def f1(self, label: Move) -> float:
        """Harmonic mean of precision and recall, 0 to 1."""
        right = 2 * self.right[label]
        return right / (right + self.missed[label] + self.wrong[label]) if right else 0.0

    def question_kappa(self) -> float:
        """Cohen's kappa of whether a turn holds a question: agreement beyond chance, at most 1."""
        turns = self.asking.total() or 1
        observed = (self.asking[True, True] + self.asking[False, False]) / turns
        due = (self.asking[True, True] + self.asking[True, False]) / turns
        found = (self.asking[True, True] + self.asking[False, True]) / turns
        chance = due * found + (1 - due) * (1 - found)
        return (observed - chance) / (1 - chance) if chance < 1 else 1.0

    def macro_f1(self) -> float:
        """Mean F1 of the labels that were due."""
        return sum(map(self.f1, self.labels)) / (len(self.labels) or 1)


def load(file: Path) -> list[Labelled]:
    """The turns of a file of lines `{"text": …, "labels": […]}`."""
    entries = (json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip())
    return [Labelled(entry["text"], frozenset(map(Move, entry["labels"]))) for entry in entries]


def agree(
    turns: Iterable[Labelled], language: Language, spoil: Callable[[str, Language], str] | None = None
) -> Agreement:
    """Read every turn, spoiled first where a way is given, and count."""
    right, missed, wrong = Counter[Move](), Counter[Move](), Counter[Move]()
    confused: Counter[tuple[Move, Move]] = Counter()
    differences: list[tuple[Labelled, frozenset[Move]]] = []
    asking: Counter[tuple[bool, bool]] = Counter()
    for turn in turns:
        found = frozenset(read(spoil(turn.text, language) if spoil else turn.text, language).moves)
        asking[not turn.moves.isdisjoint(QUESTION), not found.isdisjoint(QUESTION)] += 1
        right.update(turn.moves & found)
        missed.update(turn.moves - found)
        wrong.update(found - turn.moves)
        confused.update((due, given) for due in turn.moves - found for given in found - turn.moves)
        if found != turn.moves:
            differences.append((turn, found))
    return Agreement(right, missed, wrong, confused, tuple(differences), asking)


def unpunctuated(text: str, _language: Language) -> str:
    """No marks and no capitals, as many recognisers write."""
    return " ".join(re.sub(r"[^\w'’%€$£@.,-]|[.,-](?!\d)", " ", text).casefold().split())


def unaccented(text: str, _language: Language) -> str:
    """Without accents, as people type."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def misrecognised(text: str, language: Language) -> str:
    """No marks, and about one word in twelve left out, taken for another, or followed by a filler."""
    chance = random.Random(f"{SEED}:{text}")
    words: list[str] = []
    for word in unpunctuated(text, language).split():
        dice = chance.random()
        if dice < 0.02:
            continue
        words.append(MISHEARD[language].get(word, word) if dice < 0.3 else word)
        if dice > 0.97:
            words.append(FILLER[language])
    return " ".join(words)


VARIANTS: Final[dict[str, Callable[[str, Language], str] | None]] = {
    "clean": None,
    "unpunctuated": unpunctuated,
    "unaccented": unaccented,
    "misrecognised": misrecognised,
}


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m bench labels")
    parser.add_argument("--show", metavar="LABEL", help="print the turns where this label is missed or wrong")
    parser.add_argument("files", nargs="*", type=Path)
    chosen = parser.parse_args(arguments)
    console = Console(width=None if sys.stdout.isatty() else 200)
    for file in chosen.files or sorted(FOLDER.glob("*.jsonl")):
        language: Language = "es" if file.stem.startswith("es") else "en"
        turns = load(file)
        found = {name: agree(turns, language, spoil) for name, spoil in VARIANTS.items()}
        console.print(_table(f"{file.name}: {len(turns)} turns", found))
        kappas = (f"{name} {one.question_kappa():.2f}" for name, one in found.items())
        console.print("question present, kappa:", ", ".join(kappas))
        console.print("most confused:", _confusion(found["clean"]))
        if chosen.show:
            _show(console, found["clean"], Move(chosen.show))
    return 0


def _table(title: str, found: dict[str, Agreement]) -> Table:
    clean = found["clean"]
    table = Table(title=title, title_justify="left")
    for heading in ("label", "due", "precision", "recall", *(f"F1 {name}" for name in found)):
        table.add_column(heading, justify="left" if heading == "label" else "right")
    for label in clean.labels:
        shares = (clean.precision(label), clean.recall(label), *(one.f1(label) for one in found.values()))
        table.add_row(label, str(clean.right[label] + clean.missed[label]), *(f"{share:.2f}" for share in shares))
    table.add_row("macro", "", "", "", *(f"{one.macro_f1():.3f}" for one in found.values()))
    return table


def _confusion(found: Agreement) -> str:
    return ", ".join(f"{due} as {given} {count}" for (due, given), count in found.confused.most_common(12))


def _show(console: Console, found: Agreement, label: Move) -> None:
    for turn, given in found.differences:
        if label in turn.moves ^ given:
            mark = "missed" if label in turn.moves else "wrong"
            console.print(f"{mark}: {turn.text} [{', '.join(sorted(turn.moves))}]", markup=False)
