"""The recorded seller lines of `tests/speech`, and how well words were recognised."""

from __future__ import annotations

from pathlib import Path

from talktrack.audio.wav import read_wav
from talktrack.domain.frame import Frame

FOLDER = Path(__file__).parent / "speech"

LINES: dict[str, str] = dict(
    line.split("\t") for line in (FOLDER / "lines.txt").read_text(encoding="utf-8").splitlines() if line
)
"""File name → the words in it."""


def clip(name: str) -> Frame:
    return read_wav((FOLDER / name).read_bytes())


def word_errors(spoken: str, recognised: str) -> int:
    """Words to change, add or take away to come from one to the other (Levenshtein)."""
    wanted, got = spoken.split(), recognised.split()
    costs = list(range(len(got) + 1))
    for row, word in enumerate(wanted, start=1):
        diagonal, costs[0] = costs[0], row
        for column, other in enumerate(got, start=1):
            best = min(costs[column] + 1, costs[column - 1] + 1, diagonal + (word != other))
            diagonal, costs[column] = costs[column], best
    return costs[-1]
