"""What was said, and what was really heard."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

from talktrack.domain.moves import Move

Role = Literal["seller", "customer", "caller", "assistant"]

LONGEST_TURN: Final = 4000
"""Characters that one typed turn may have: more than anybody speaks without a pause."""


@dataclass(frozen=True)
class Word:
    """One recognised word."""

    text: str
    start_ms: int
    end_ms: int
    confidence: float | None = None


def mean_confidence(confidences: Iterable[float | None]) -> float | None:
    """The mean of the confidences that are known; None where none is."""
    known = [confidence for confidence in confidences if confidence is not None]
    return sum(known) / len(known) if known else None


@dataclass(frozen=True)
class Turn:
    """One speaker's stretch. Times are milliseconds from the start of the call; None where nobody measured them."""

    turn_id: str
    role: Role
    said: str
    heard: str
    """The part of `said` that the other side really heard; typed text is heard when it is sent."""
    start_ms: int | None = None
    end_ms: int | None = None
    confidence: float | None = None
    """0 to 1 from the recogniser; None is unknown, which is not low."""
    words: tuple[Word, ...] = ()
    moves: tuple[Move, ...] = ()
    """What a seller's turn does; empty for other roles."""
    measured: bool = True
    """False where the times are an estimate from the number of words, as for typed turns."""
