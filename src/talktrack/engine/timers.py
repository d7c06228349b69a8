"""The timers of one call, on the clock of its event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from talktrack.domain.floor import Due, Timer


class Timers:
    """At most one pending alarm for each kind of timer; none is told to be early, however the clock rounds."""

    def __init__(self, start_s: float, on_due: Callable[[Due], None]) -> None:
        self._loop = asyncio.get_running_loop()
        self._start_s = start_s
        self._on_due = on_due
        self._handles: dict[Timer, asyncio.TimerHandle] = {}

    def arm(self, timer: Timer, at_ms: float) -> None:
        self.disarm(timer)
        self._handles[timer] = self._loop.call_at(self._start_s + at_ms / 1000, self._ring, timer, at_ms)

    def disarm(self, timer: Timer) -> None:
        handle = self._handles.pop(timer, None)
        if handle is not None:
            handle.cancel()

    def stop(self) -> None:
        for timer in tuple(self._handles):
            self.disarm(timer)

    def _ring(self, timer: Timer, at_ms: float) -> None:
        self._handles.pop(timer, None)
        now_ms = (self._loop.time() - self._start_s) * 1000
        self._on_due(Due(max(now_ms, at_ms), timer))
