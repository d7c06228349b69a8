"""Voice detection for all calls of the process, in common runs.

Every voice cuts its sound into windows. Voices with a full window queue up, and each tick runs the detector once, for
the voices of one sample rate that have waited longest. Ticks lie on a grid of `tick_ms`, so that the first window of a
batch waits half of it on average; when a run is full, or some voices are left over, the next tick comes with the next
turn of the loop, which serves its sockets in between. Nothing wakes up while no window waits.

Where nothing has sounded for half a second the detector is not asked: it would hear silence again and again. With the
first window in which something sounds it hears a voice afresh. So it is while windows wait, too: a process that has
fallen behind catches up in the silences.

Everything here belongs to the loop's own thread. Time is the loop's.
"""

from __future__ import annotations

import asyncio
import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

import numpy as np

from talktrack.audio.framing import joined
from talktrack.audio.samples import floats_of, samples_of
from talktrack.domain.frame import Frame
from talktrack.ports.speech import VoiceDetector

OnWindow = Callable[[float, float], None]
"""Called with the probability of speech in a window, and the time of the window's end on the clock of the call."""
OnError = Callable[[BaseException], None]

QUIET: Final = 32
"""Louder (root mean square) than a window in which nothing sounds: -60 dB of full scale, where telephones hiss."""
_SOFT: Final = b"\0\1\2\3\xfc\xfd\xfe\xff"
"""High bytes of samples below 1024; a single louder one is enough for a window of 64 ms."""
_GLANCE: Final = 128
"""Bytes."""
SETTLES: Final = 16
"""Quiet windows one after the other, until the detector needs not be asked again."""
_MOST_WAITING: Final = 128
"""Windows that wait for one voice: 4 s, after which detection is so late that the oldest are dropped."""


@dataclass
class VoiceStatistics:
    """What was done since the batcher was made."""

    windows: int = 0
    runs: int = 0
    dropped: int = 0
    """Windows that no run had room for in time."""
    quiet: int = 0
    """Windows of a long silence, for which nothing was run."""
    worst_wait_ms: float = 0.0
    """From a full window to its run."""

    @property
    def rows_per_run(self) -> float:
        return self.windows / self.runs if self.runs else 0.0


class _Window(NamedTuple):
    sound: Frame
    end_ms: float
    """On the clock of the call."""
    full_at: float
    """On the clock of the loop, in seconds."""
    rested: bool
    """A long silence lies before it."""
    quiet_behind_ms: list[float]
    """Ends of the windows right behind it that need no run: told when it is."""


class VoiceStream:
    """One voice. Made by `VoiceBatcher.open`."""

    def __init__(self, batcher: VoiceBatcher, rate: int, size: int, on_window: OnWindow, on_error: OnError) -> None:
        self._batcher = batcher
        self._on_window = on_window
        self._on_error = on_error
        self._ms_per_byte = 1000 / rate / 2
        self._size = 2 * size
        self._open = True
        self._held = b""
        """Sound that fills no window yet."""
        self._quiet = 0
        """Quiet windows in a row up to now."""
        self.rate: Final = rate
        self.state = batcher.detector.fresh(rate)
        self.waiting: Final[deque[_Window]] = deque()
        """Full windows, oldest first. The voice stands in its queue exactly while there are any."""
        self.queued_at = 0.0

    def push(self, frame: Frame) -> None:
        """Take sound of any length, at the voice's rate.

        What follows a gap goes on in the same window; the times of windows are those of their last samples. Nothing
        happens once the voice is closed.
        """
        sound = self._held + frame.pcm
        start_ms = frame.at_ms - len(self._held) * self._ms_per_byte
        end = self._size
        while self._open and end <= len(sound):
            self._take(Frame(sound[end - self._size : end], self.rate), start_ms + end * self._ms_per_byte)
            end += self._size
        self._held = sound[end - self._size :]

    def _take(self, window: Frame, end_ms: float) -> None:
        """A window is full."""
        rested = self._quiet > SETTLES
        self._quiet = self._quiet + 1 if _is_quiet(window) else 0
        if self._quiet <= SETTLES:
            self._batcher.take(self, window, end_ms, rested=rested)
            return
        self._batcher.skip()
        if self.waiting:
            self.waiting[-1].quiet_behind_ms.append(end_ms)
        else:
            self.hear(0.0, end_ms)

    def close(self) -> None:
        """Hear no more: windows that still wait are forgotten. May be called from `on_window`, and twice."""
        self._open = False
        self._batcher.leave(self)

    def hear(self, probability: float, end_ms: float) -> None:
        """Pass a window's result on, unless the voice was closed meanwhile."""
        if not self._open:
            return
        try:
            self._on_window(probability, end_ms)
        except (Exception, asyncio.CancelledError) as error:  # noqa: BLE001  (whatever it is, it is told)
            self.fail(error)

    def fail(self, error: BaseException) -> None:
        """Tell `on_error`, in the loop's next turn."""
        asyncio.get_running_loop().call_soon(self._on_error, error)


class VoiceBatcher:
    """Hears the voices of all calls with one detector, at most `rows` of them in a run."""

    def __init__(self, detector: VoiceDetector, *, tick_ms: float = 8.0, rows: int = 64) -> None:
        self.detector: Final = detector
        self._tick_s = tick_ms / 1000
        self._rows = rows
        self._queues: dict[int, deque[VoiceStream]] = {rate: deque() for rate in detector.windows}
        self._timer: asyncio.Handle | None = None
        self._at_once = False
        self._statistics = VoiceStatistics()

    @property
    def statistics(self) -> VoiceStatistics:
        """A copy of the present numbers."""
        return replace(self._statistics)

    def open(self, rate: int, on_window: OnWindow, on_error: OnError | None = None) -> VoiceStream:
        """A new voice with sound at `rate`. Its windows come in order, one at a time.

        `on_error` is told what `on_window` raises and when the detector fails, after which the voice goes on; without
        it the loop's exception handler is told. Raises ValueError for a rate that the detector does not take.
        """
        if rate not in self._queues:
            raise ValueError(f"The voice detector takes {sorted(self._queues)} Hz, not {rate}.")
        return VoiceStream(self, rate, self.detector.windows[rate], on_window, on_error or _tell_loop)

    def take(self, voice: VoiceStream, window: Frame, end_ms: float, *, rested: bool) -> None:
        """A full window of a voice, or the first one after a long silence."""
        now = asyncio.get_running_loop().time()
        voice.waiting.append(_Window(window, end_ms, now, rested, []))
        if len(voice.waiting) == 1:
            self._queue(voice, now)
        elif len(voice.waiting) > _MOST_WAITING:
            voice.waiting.popleft()
            self._statistics.dropped += 1

    def skip(self) -> None:
        """A window that needs no run."""
        self._statistics.quiet += 1

    def leave(self, voice: VoiceStream) -> None:
        """Forget the windows of a voice."""
        if voice.waiting:
            voice.waiting.clear()
            self._queues[voice.rate].remove(voice)
        if self._timer and not any(self._queues.values()):
            self._timer.cancel()
            self._timer = None

    def _queue(self, voice: VoiceStream, now: float) -> None:
        queue = self._queues[voice.rate]
        voice.queued_at = now
        queue.append(voice)
        self._schedule(at_once=len(queue) >= self._rows)

    def _schedule(self, *, at_once: bool) -> None:
        """See that a tick comes: with the loop's next turn, or at the next point of the grid."""
        if self._timer:
            if self._at_once or not at_once:
                return
            self._timer.cancel()
        loop = asyncio.get_running_loop()
        self._at_once = at_once
        if at_once:
            self._timer = loop.call_soon(self._tick)
        else:
            self._timer = loop.call_at((math.floor(loop.time() / self._tick_s) + 1) * self._tick_s, self._tick)

    def _tick(self) -> None:
        self._timer = None
        now = asyncio.get_running_loop().time()
        queue = min(filter(None, self._queues.values()), key=lambda queue: queue[0].queued_at)
        voices = [queue.popleft() for _ in range(min(len(queue), self._rows))]
        windows = [voice.waiting.popleft() for voice in voices]
        for voice in voices:
            if voice.waiting:
                self._queue(voice, now)
        if any(self._queues.values()):
            self._schedule(at_once=True)
        self._count(windows, now)
        self._run(voices, windows)

    def _run(self, voices: list[VoiceStream], windows: list[_Window]) -> None:
        rate = voices[0].rate
        for voice, window in zip(voices, windows, strict=True):
            if window.rested:
                voice.state = self.detector.fresh(rate)
        sound = floats_of(joined([window.sound for window in windows])).reshape(len(windows), -1)
        try:
            found = self.detector.detect(rate, sound, [voice.state for voice in voices])
        except Exception as error:  # noqa: BLE001  (whatever it is, it is told)
            for voice in voices:
                voice.fail(error)
            return
        for voice, probability, window in zip(voices, found.tolist(), windows, strict=True):
            voice.hear(probability, window.end_ms)
            for end_ms in window.quiet_behind_ms:
                voice.hear(0.0, end_ms)

    def _count(self, windows: list[_Window], now: float) -> None:
        numbers = self._statistics
        numbers.windows += len(windows)
        numbers.runs += 1
        longest = max(now - window.full_at for window in windows)
        numbers.worst_wait_ms = max(numbers.worst_wait_ms, longest * 1000)


def _is_quiet(window: Frame) -> bool:
    if window.pcm[1:_GLANCE:2].strip(_SOFT):  # most voices are that loud, and it takes a fifth of the time of an array
        return False
    samples = samples_of(window).astype(np.float32)
    return bool(samples @ samples < QUIET * QUIET * len(samples))


def _tell_loop(error: BaseException) -> None:
    asyncio.get_running_loop().call_exception_handler({"message": "A voice could not be heard.", "exception": error})
