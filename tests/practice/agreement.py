"""How well the labeller agrees with turns that were labelled by meaning."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import yaml

from talktrack.domain.language import Language
from talktrack.domain.moves import Move
from talktrack.practice.moves import read

ENOUGH = 4
"""A label is judged from this many turns on."""


@dataclass(frozen=True)
class Turn:
    """What a seller said and what it does."""

    say: str
    moves: frozenset[Move]
    asks: bool


@dataclass(frozen=True)
class Agreement:
    """Hits and misses per label."""

    right: Counter[str]
    missed: Counter[str]
    wrong: Counter[str]
    differences: tuple[str, ...]

    def f1(self, label: str) -> float:
        """Harmonic mean of precision and recall, 0 to 1."""
        right = 2 * self.right[label]
        return right / (right + self.missed[label] + self.wrong[label]) if right else 0.0

    def judged(self) -> list[str]:
        """The labels that occur often enough."""
        return sorted(label for label in self.right | self.missed if self.expected(label) >= ENOUGH)

    def expected(self, label: str) -> int:
        """How many turns should have the label."""
        return self.right[label] + self.missed[label]

    def macro_f1(self) -> float:
        """Mean F1 of the judged labels."""
        return sum(map(self.f1, self.judged())) / len(self.judged())

    def table(self) -> str:
        """One line per label and one per difference, to be read by a person."""
        lines = [f"macro F1 {self.macro_f1():.3f}"]
        for label in sorted(self.right | self.missed | self.wrong):
            right, missed, wrong = self.right[label], self.missed[label], self.wrong[label]
            precision, recall = right / (right + wrong or 1), right / (right + missed or 1)
            lines.append(f"{label:22} n={right + missed:3} P={precision:.2f} R={recall:.2f} F1={self.f1(label):.2f}")
        return "\n".join([*lines, *self.differences])


def turns(file: Path) -> list[Turn]:
    """The labelled turns of a file."""
    return [
        Turn(entry["say"], frozenset(map(Move, entry["moves"])), entry["asks"])
        for entry in yaml.safe_load(file.read_text(encoding="utf-8"))
    ]


def compare(labelled: list[Turn], language: Language) -> Agreement:
    """Read every turn and count; the label `asks` stands for whether the turn asks something."""
    right: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    differences: list[str] = []
    for turn in labelled:
        reading = read(turn.say, language)
        expected = set(turn.moves) | ({"asks"} if turn.asks else set())
        found = set(reading.moves) | ({"asks"} if any(s.question for s in reading.sentences) else set())
        right.update(expected & found)
        missed.update(expected - found)
        wrong.update(found - expected)
        if expected != found:
            differences.append(f"missed {sorted(expected - found)} wrong {sorted(found - expected)}: {turn.say}")
    return Agreement(right, missed, wrong, tuple(differences))
