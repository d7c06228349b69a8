"""An event loop whose clock jumps: where nothing is ready, it is at once the time of the next timer.

    @pytest.fixture
    def anyio_backend() -> Backend:
        return VIRTUAL_TIME

A test that waits for threads or sockets while timers are set sees them too late, for the clock does not wait for them.
"""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Mapping
from typing import Any, Final


class VirtualTimeLoop(asyncio.SelectorEventLoop):
    """Starts at 0 s. Work takes no time, unless it is told to with `pass_time`."""

    def __init__(self) -> None:
        self._now = 0.0
        self.jumps = 0
        """Times that the loop woke up for a timer."""
        super().__init__(_JumpingSelector(self))

    def time(self) -> float:
        return self._now

    def pass_time(self, seconds: float) -> None:
        """Move the clock on, as work that takes long would."""
        self._now += seconds


class _JumpingSelector(selectors.DefaultSelector):
    def __init__(self, loop: VirtualTimeLoop) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """Jump over the wait for a timer; without a timer (None) wait for a socket or a thread as ever."""
        ready = super().select(timeout and 0)
        if timeout and not ready:
            self._loop.jumps += 1
            self._loop.pass_time(timeout)
        return ready


Backend = tuple[str, Mapping[str, Any]]

VIRTUAL_TIME: Final[Backend] = ("asyncio", {"loop_factory": VirtualTimeLoop})
"""The value of the fixture `anyio_backend`."""
