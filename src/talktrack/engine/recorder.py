"""Record both sides of a line, aligned on the clock of the call, without ever holding it up.

The tap only notes; stretches of at most `STRETCH_MS` go to a writer, which is a task of its own. What the writer has
no room for is dropped and counted. Of what is put on the line only that is kept which had time to be played.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable
from typing import Final, Literal

import anyio

from talktrack.domain.frame import Frame
from talktrack.domain.news import News
from talktrack.ports.line import Acknowledges, Ear, Line

STRETCH_MS: Final = 10_000.0
"""How much of one side is held before it is written."""
_GAP_MS: Final = 60.0
"""A longer gap ends a stretch; a shorter one is closed up."""
_MOST_WAITING: Final = 6
"""Stretches that wait for the writer."""

Side = Literal["in", "out"]
Keep = Callable[[Side, Frame], Awaitable[None]]
"""Writes one stretch of one side, which stands at its `at_ms` in the call."""


class Recorder:
    """Both sides of one call, over all its lines. `now_ms` is the clock of the call."""

    def __init__(self, keep: Keep, now_ms: Callable[[], float]) -> None:
        self.dropped_ms = 0.0
        """Sound that the writer had no room for."""
        self.now_ms = now_ms
        self._keep = keep
        self._stretches: dict[Side, _Stretch] = {"in": _Stretch(), "out": _Stretch()}
        self._waiting: deque[tuple[Side, Frame]] = deque()
        self._more = anyio.Event()
        self._closed = False

    def note(self, side: Side, frame: Frame) -> None:
        """A frame of one side, in order."""
        stretch = self._stretches[side]
        if not stretch.takes(frame):
            self._flush(side)
        stretch.add(frame)

    def close(self) -> None:
        """Nothing comes any more; `run` ends when all is written."""
        for side in self._stretches:
            self._flush(side)
        self._closed = True
        self._more.set()

    async def run(self) -> None:
        """Write what is recorded."""
        while True:
            while self._waiting:
                await self._keep(*self._waiting.popleft())
            if self._closed:
                return
            self._more = anyio.Event()
            await self._more.wait()

    def _flush(self, side: Side) -> None:
        frame = self._stretches[side].take()
        if frame is None:
            return
        if len(self._waiting) >= _MOST_WAITING:
            self.dropped_ms += self._waiting.popleft()[1].duration_ms
        self._waiting.append((side, frame))
        self._more.set()


class _Stretch:
    """Frames that follow each other closely."""

    def __init__(self) -> None:
        self._pcm = bytearray()
        self._rate = 0
        self._at_ms = 0.0

    @property
    def _end_ms(self) -> float:
        return self._at_ms + len(self._pcm) / 2 / self._rate * 1000

    def takes(self, frame: Frame) -> bool:
        if not self._pcm:
            return True
        follows = frame.rate == self._rate and abs(frame.at_ms - self._end_ms) <= _GAP_MS
        return follows and self._end_ms - self._at_ms < STRETCH_MS

    def add(self, frame: Frame) -> None:
        if not self._pcm:
            self._rate, self._at_ms = frame.rate, frame.at_ms
        self._pcm += frame.pcm

    def take(self) -> Frame | None:
        if not self._pcm:
            return None
        frame = Frame(bytes(self._pcm), self._rate, self._at_ms)
        self._pcm.clear()
        return frame


class RecordedLine:
    """Implements `ports.line.Line`: another line, and both sides of it recorded."""

    def __init__(self, line: Line, recorder: Recorder) -> None:
        self._line = line
        self._recorder = recorder
        self._queued: deque[Frame] = deque()
        """What is on its way to the far end's ear."""
        self._next_ms = 0.0

    @property
    def input_rate(self) -> int | None:
        return self._line.input_rate

    @property
    def output_rate(self) -> int | None:
        return self._line.output_rate

    @property
    def takes_text(self) -> bool:
        return self._line.takes_text

    @property
    def acknowledges(self) -> Acknowledges:
        return self._line.acknowledges

    def attach(self, ear: Ear) -> None:
        self._line.attach(_Tap(ear, self))

    def begin(self, turn_id: str, offset_ms: float) -> None:
        self._next_ms = self._recorder.now_ms()
        self._line.begin(turn_id, offset_ms)

    def play(self, turn_id: str, frame: Frame) -> None:
        if self.acknowledges == "reading":  # what is said is said elsewhere
            self._line.play(turn_id, frame)
            return
        self.settle()
        self._next_ms = max(self._next_ms, self._recorder.now_ms() - frame.duration_ms)
        self._queued.append(Frame(frame.pcm, frame.rate, self._next_ms))
        self._next_ms += frame.duration_ms
        self._line.play(turn_id, frame)

    def mark(self, turn_id: str, played_ms: float) -> None:
        self._line.mark(turn_id, played_ms)

    def clear(self, turn_id: str) -> None:
        self.settle()
        self._queued.clear()
        self._line.clear(turn_id)

    def finish(self, turn_id: str) -> None:
        self._line.finish(turn_id)

    def tell(self, news: News) -> None:
        self._line.tell(news)

    async def close(self, reason: str) -> None:
        self.settle()
        await self._line.close(reason)

    def heard(self, frame: Frame) -> None:
        self.settle()
        self._recorder.note("in", frame)

    def settle(self) -> None:
        """What had time to be played was played."""
        now_ms = self._recorder.now_ms()
        while self._queued and self._queued[0].at_ms <= now_ms:
            self._recorder.note("out", self._queued.popleft())


class _Tap:
    """Implements `ports.line.Ear`: another ear, which is listened in on."""

    def __init__(self, ear: Ear, line: RecordedLine) -> None:
        self._ear = ear
        self._line = line
        self.typed = ear.typed
        self.played = ear.played
        self.read = ear.read
        self.interrupt = ear.interrupt
        self.closed = ear.closed

    def sound(self, frame: Frame) -> None:
        self._line.heard(frame)
        self._ear.sound(frame)
