"""One telephone call over a media stream, as the engine's line."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Final

from talktrack.audio import g711
from talktrack.carriers.twilio import media
from talktrack.carriers.twilio.messages import Digit, Marked, Media, Message, Started, Stopped
from talktrack.domain.frame import Frame
from talktrack.domain.news import News
from talktrack.ports.line import Acknowledges, Ear, Wire

_RATE: Final = media.SOUND.rate

_NORMAL: Final = 1000
"""WebSocket code of a session that is over."""


class TwilioLine:
    """Implements `ports.line.Line`: mu-law at 8 kHz, both ways.

    After a `clear` the far end sends all pending marks back at once, played or not. So a mark counts only when it
    comes before we clear, and its name tells one clear from the next.
    """

    def __init__(self, wire: Wire, started: Started) -> None:
        self.started: Final = started
        self._wire = wire
        self._stream_sid = started.stream_sid
        self._loop = asyncio.get_running_loop()
        self._ear: Ear | None = None
        self._drift = Drift()
        self._start_s = 0.0
        self._marks: deque[tuple[str, str, float]] = deque()
        """Asked for and not yet back: name, turn and what has been played then."""
        self._clears = 0
        self._answers_marks = False
        self._over = False

    @property
    def input_rate(self) -> int:
        return _RATE

    @property
    def output_rate(self) -> int:
        return _RATE

    @property
    def takes_text(self) -> bool:
        return False

    @property
    def acknowledges(self) -> Acknowledges:
        """By marks. Until one has come back the clock rules: not every far end of this protocol sends them back."""
        return "marks" if self._answers_marks else "clock"

    # --- what comes in ----------------------------------------------------------------------------------------------

    def attach(self, ear: Ear) -> None:
        self._ear = ear
        self._start_s = self._loop.time()
        if self._over:
            ear.closed()

    def take(self, message: Message) -> None:
        """What the far end tells, once the stream has started. Keys of the telephone are not listened to."""
        match message:
            case Media():
                self._hear(message.media.payload)
            case Marked():
                self._played(message.name)
            case Stopped():
                self.gone()
            case Digit() | _:
                pass

    def gone(self) -> None:
        """The far end has hung up, or its socket is lost. May be told twice."""
        if self._over:
            return
        self._over = True
        if self._ear is not None:
            self._ear.closed()

    def _hear(self, payload: bytes) -> None:
        if self._ear is None or self._over:
            return
        now_ms = (self._loop.time() - self._start_s) * 1000
        at_ms = self._drift.place(now_ms, len(payload) / _RATE * 1000)
        self._ear.sound(Frame(g711.decode(payload, "mulaw"), _RATE, at_ms))

    def _played(self, name: str) -> None:
        """Marks come back in order, so one that comes back speaks for those before it."""
        if not any(name == pending for pending, _, _ in self._marks):
            return
        self._answers_marks = True
        while self._marks:
            pending, turn_id, played_ms = self._marks.popleft()
            if pending == name:
                if self._ear is not None:
                    self._ear.played(turn_id, played_ms)
                return

    # --- what goes out ----------------------------------------------------------------------------------------------

    def begin(self, turn_id: str, offset_ms: float) -> None:
        pass

    def play(self, turn_id: str, frame: Frame) -> None:  # noqa: ARG002  (a stream plays all replies in one row)
        self._send(media.media(self._stream_sid, g711.encode(frame.pcm, "mulaw")))

    def mark(self, turn_id: str, played_ms: float) -> None:
        name = f"{turn_id}:{played_ms:.0f}:{self._clears}"
        self._marks.append((name, turn_id, played_ms))
        self._send(media.mark(self._stream_sid, name))

    def clear(self, turn_id: str) -> None:  # noqa: ARG002  (it clears whatever is queued)
        self._clears += 1
        self._marks.clear()
        self._send(media.clear(self._stream_sid))

    def finish(self, turn_id: str) -> None:
        pass

    def tell(self, news: News) -> None:
        pass

    async def close(self, reason: str) -> None:
        self._over = True
        await self._wire.close(_NORMAL, reason)

    def _send(self, message: bytes) -> None:
        self._wire.send(message.decode())


class Drift:
    """Where arriving sound stands on the clock of the call.

    A network delivers now early and now late, so sound follows what came before it without a gap; it drifts slowly
    towards the arrivals, and starts anew at the present one where the two are too far apart.
    """

    _FURTHEST_MS: Final = 100.0
    _DRIFT_LATE: Final = 1 / 256
    """Late is what networks make it, so it says little …"""
    _DRIFT_EARLY: Final = 1 / 16
    """… but nothing arrives before it was said."""

    def __init__(self) -> None:
        self._at_ms = 0.0
        self._next_ms: float | None = None

    def place(self, now_ms: float, length_ms: float) -> float:
        """The time of the first sample of what arrives at `now_ms`. Never goes back."""
        arrived_ms = now_ms - length_ms
        expected_ms = arrived_ms if self._next_ms is None else self._next_ms
        late_ms = arrived_ms - expected_ms
        if abs(late_ms) > self._FURTHEST_MS:
            expected_ms = arrived_ms
        else:
            expected_ms += late_ms * (self._DRIFT_EARLY if late_ms < 0 else self._DRIFT_LATE)
        self._at_ms = max(self._at_ms, expected_ms)
        self._next_ms = self._at_ms + length_ms
        return self._at_ms
