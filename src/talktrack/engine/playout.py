"""Put a reply on the line at the pace of speech, and know how much of it was heard.

The far end gets at most `LEAD_MS` more than it can have played, so that a clear is felt at once. What was sent is kept
until the reply is over: after a pause that was no interruption it goes on at the start of the interrupted word.

Two clocks run. The send clock paces: it says where the far end's ear would be if the sound travelled in no time. What
was heard follows the reports of the far end, and the clock only between two of them; it alone counts where the far end
reports nothing.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from enum import StrEnum

from talktrack.domain.frame import Frame
from talktrack.engine.ledger import Ledger
from talktrack.ports.line import Line

FRAME_MS = 20
LEAD_MS = 340
"""How far ahead of the far end's ear we send; the far end holds at most 400 ms."""

_MARKED = 10
"""After so many frames the far end is asked what it has played. Sound goes out in as many where there is time."""

_LOW_MS = LEAD_MS - _MARKED * FRAME_MS
"""Where the lead has shrunk to this, it is filled up."""

_WAKE_MS = 100
"""How often it is looked what was heard, at least."""

_PATIENCE_MS = 400
"""A mark that is overdue for so long is lost: the far end holds no more than that."""


class Playing(StrEnum):
    """What a playout tells of itself, until it is cut."""

    SOUNDED = "sounded"
    """The first sound went onto the line."""
    HEARD = "heard"
    """The far end has heard the first word."""
    OVER = "over"
    """All of the reply was played."""


class Playout:
    """One reply's way to the ear. Everything is called on the event loop."""

    def __init__(self, line: Line, turn_id: str, tell: Callable[[Playing], None]) -> None:
        self.ledger = Ledger()
        self._line = line
        self._turn_id = turn_id
        self._tell = tell
        self._loop = asyncio.get_running_loop()
        self._wake: asyncio.TimerHandle | None = None
        self._sound = bytearray()
        """Until it is over; it may be some time until the reply itself is forgotten."""
        self._rate = 0
        self._frame_bytes = 1
        self._written = 0
        """Whole frames."""
        self._sent = 0
        self._anchor_s = 0.0
        self._anchor_ms = 0.0
        self._reported: tuple[float, float] | None = None
        """When the far end last reported since play began, and what."""
        self._asked: deque[tuple[float, float]] = deque()
        """The marks that are not back yet: what is played then, and when that should be (seconds of the loop)."""
        self._started = False
        self._running = False
        self._complete = False
        self._finished = False
        self._heard = False
        self._reports = False
        self._quiet_s: float | None = None

    @property
    def written_ms(self) -> float:
        """How much sound the reply has so far."""
        return self._written * FRAME_MS

    @property
    def quiet_s(self) -> float | None:
        """When on the loop's clock it fell silent; None while it sounds, and before."""
        return self._quiet_s

    @property
    def awaits_report(self) -> bool:
        """The far end was told to drop the rest, and may still tell what it had played by then."""
        return self._reports and self._line.acknowledges in ("playhead", "reading") and not self._running

    def write(self, sound: Frame) -> None:
        """Queue sound at the line's rate; the first whole frame starts the reply."""
        if self._finished:
            return
        self._rate, self._frame_bytes = sound.rate, sound.rate * FRAME_MS // 1000 * 2
        self._sound += sound.pcm
        self._written = len(self._sound) // self._frame_bytes
        if not self._started and self._written:
            self._start(0)
        low = self._wake is None or self._sent * FRAME_MS - self._clock_ms() <= _LOW_MS
        if self._started and (low or self._line.acknowledges == "reading"):
            self._fill()

    def pad(self) -> None:
        """Fill up the last frame with silence, so that all of it can be played."""
        rest = len(self._sound) % self._frame_bytes
        if rest:
            self.write(Frame(bytes(self._frame_bytes - rest), self._rate))

    def complete(self) -> None:
        """All of the reply was written."""
        self._complete = True
        self._fill()

    def acknowledge(self, played_ms: float) -> None:
        """The far end reports what it has played; a playhead is believed after a clear too, unlike marks."""
        self._reports = True
        played_ms = min(played_ms, self._sent * FRAME_MS)
        if self.awaits_report:
            self.ledger.correct(played_ms)
        if self._finished or not self._running:
            return
        self._reported = (self._loop.time(), played_ms)
        while self._asked and self._asked[0][0] <= played_ms:
            self._asked.popleft()
        self.ledger.acknowledge(played_ms)
        self._notice()

    def refresh(self) -> None:
        """Book what was heard up to now, and tell if that is news."""
        if self._running:
            self.ledger.acknowledge(self._heard_ms())
            self._notice()

    def pause(self) -> None:
        """Silence now. What was played up to here counts; what is still queued over there does not."""
        self.refresh()
        if not self._running:
            return
        self.ledger.freeze()
        self._running = False
        self._quiet_s = self._loop.time()
        self._cancel()
        self._line.clear(self._turn_id)

    def resume(self) -> None:
        """Go on from the start of the interrupted word."""
        if self._running or self._finished:
            return
        from_ms = self.ledger.resume_ms()
        self.ledger.thaw(from_ms)
        self._start(int(from_ms // FRAME_MS))
        self._fill()

    def cut(self) -> None:
        """End the reply here. The ledger then says what was heard of it."""
        self.pause()
        self._finished = True
        self._sound.clear()
        self._cancel()

    def _start(self, frame: int) -> None:
        self._sent = frame
        self._started = self._running = True
        self._quiet_s = None
        self._anchor_s, self._anchor_ms = self._loop.time(), frame * FRAME_MS
        self._reported = None
        self._asked.clear()
        self._line.begin(self._turn_id, frame * FRAME_MS)
        if frame == 0:
            self._tell(Playing.SOUNDED)

    def _fill(self) -> None:
        """Send what the lead allows, and wake again when it has shrunk."""
        self._cancel()
        self.refresh()
        if not self._running:
            return
        clock_ms = self._clock_ms()
        limit = self._limit(clock_ms)
        while self._sent < limit:
            self._send(min(limit, (self._sent // _MARKED + 1) * _MARKED))
        self._wake = self._loop.call_later(self._wait_ms(clock_ms) / 1000, self._fill)

    def _limit(self, clock_ms: float) -> int:
        """How many frames may be sent by now: up to a mark, so that few messages do, unless the lead is low."""
        if self._line.acknowledges == "reading":  # it has the text, and its pace is its own
            return self._written
        limit = min(self._written, int((clock_ms + LEAD_MS) // FRAME_MS))
        to_mark = limit // _MARKED * _MARKED
        if self._complete and limit == self._written:
            return limit
        low = self._sent * FRAME_MS - clock_ms <= _LOW_MS
        return limit if low and to_mark <= self._sent else to_mark

    def _wait_ms(self, clock_ms: float) -> float:
        """Until the lead is low, or else the sound is over. A timer may ring half a millisecond early."""
        lead_ms = self._sent * FRAME_MS - clock_ms
        if lead_ms > _LOW_MS:
            return lead_ms - _LOW_MS + 1
        left_ms = self.written_ms - clock_ms
        return min(max(left_ms, 1.0), _WAKE_MS) if left_ms > 0 else _WAKE_MS

    def _send(self, end: int) -> None:
        """What comes before that frame goes out in one piece, with a mark behind it where one is due."""
        pcm = bytes(self._sound[self._sent * self._frame_bytes : end * self._frame_bytes])
        self._line.play(self._turn_id, Frame(pcm, self._rate, self._sent * FRAME_MS))
        self._sent = end
        if end % _MARKED == 0 or end == self._written:
            sent_ms = end * FRAME_MS
            self._asked.append((sent_ms, self._anchor_s + (sent_ms - self._anchor_ms) / 1000))
            self._line.mark(self._turn_id, sent_ms)

    def _clock_ms(self) -> float:
        """The send clock. It stands still while there is nothing to play."""
        now = self._loop.time()
        sent_ms = self._sent * FRAME_MS
        at_ms = self._anchor_ms + (now - self._anchor_s) * 1000
        if at_ms > sent_ms:
            self._anchor_s, self._anchor_ms = now, sent_ms
            return sent_ms
        return at_ms

    def _heard_ms(self) -> float:
        """Where the far end's ear is, for all that is known: behind the next mark as long as that is not back."""
        if self._line.acknowledges == "reading":
            return self._reported[1] if self._reported is not None else 0.0
        now, at_ms = self._loop.time(), self._clock_ms()
        if self._line.acknowledges != "clock" and self._reported is not None:
            when, played_ms = self._reported
            at_ms = min(played_ms + (now - when) * 1000, self._sent * FRAME_MS)
        if self._line.acknowledges == "marks":
            while self._asked and now > self._asked[0][1] + _PATIENCE_MS / 1000:
                self._asked.popleft()
            if self._asked:
                at_ms = min(at_ms, self._asked[0][0] - 1)
        return at_ms

    def _notice(self) -> None:
        if not self._heard and self.ledger.heard_anything:
            self._heard = True
            self._tell(Playing.HEARD)
        if self._complete and self.ledger.played_ms >= self.written_ms and not self._finished:
            self._finished = True
            self._sound.clear()
            self._running = False
            self._quiet_s = self._loop.time()
            self._cancel()
            self._line.finish(self._turn_id)
            self._tell(Playing.OVER)

    def _cancel(self) -> None:
        if self._wake is not None:
            self._wake.cancel()
            self._wake = None
