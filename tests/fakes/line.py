"""A line without a far end: a test speaks into it and reads what was put on it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from talktrack.domain.frame import Frame
from talktrack.domain.news import News
from talktrack.ports.line import Acknowledges, Ear


@dataclass
class FakeLine:
    """Implements `ports.line.Line`."""

    input_rate: int | None = 8000
    output_rate: int | None = 8000
    takes_text: bool = False
    acknowledges: Acknowledges = "clock"
    begun: list[tuple[str, float]] = field(default_factory=list)
    played: list[tuple[float, str, Frame]] = field(default_factory=list)
    """When a frame was sent (loop seconds), of which reply."""
    marks: list[tuple[str, float]] = field(default_factory=list)
    cleared: list[tuple[float, str]] = field(default_factory=list)
    finished: list[str] = field(default_factory=list)
    news: list[News] = field(default_factory=list)
    ended: str | None = None
    ear: Ear | None = None

    def attach(self, ear: Ear) -> None:
        self.ear = ear

    def begin(self, turn_id: str, offset_ms: float) -> None:
        self.begun.append((turn_id, offset_ms))

    def play(self, turn_id: str, frame: Frame) -> None:
        self.played.append((asyncio.get_running_loop().time(), turn_id, frame))

    def mark(self, turn_id: str, played_ms: float) -> None:
        self.marks.append((turn_id, played_ms))

    def clear(self, turn_id: str) -> None:
        self.cleared.append((asyncio.get_running_loop().time(), turn_id))

    def finish(self, turn_id: str) -> None:
        self.finished.append(turn_id)

    def tell(self, news: News) -> None:
        self.news.append(news)

    async def close(self, reason: str) -> None:
        self.ended = reason
