"""What a live call tells whoever shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from talktrack.domain.transcript import Role

FloorShown = Literal["listening", "user", "thinking", "assistant"]


@dataclass(frozen=True)
class Transcript:
    """What is understood of a turn; interim text is cumulative."""

    turn_id: str
    role: Role
    text: str
    final: bool
    confidence: float | None
    start_ms: int
    end_ms: int


@dataclass(frozen=True)
class ReplyText:
    """The text of a reply so far."""

    turn_id: str
    text: str
    final: bool


@dataclass(frozen=True)
class TurnClosed:
    turn_id: str
    role: Role
    said: str
    heard: str
    start_ms: int
    end_ms: int


@dataclass(frozen=True)
class FloorChanged:
    floor: FloorShown


@dataclass(frozen=True)
class Trouble:
    """Something does not work for the time being."""

    code: str
    text: str


@dataclass(frozen=True)
class CallOver:
    call_id: str
    reason: str


News = Transcript | ReplyText | TurnClosed | FloorChanged | Trouble | CallOver
