"""An event loop whose clock jumps to the next timer where nothing else is ready."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Mapping
from typing import Any, Final


class _JumpingSelector(selectors.DefaultSelector):
    now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(timeout and 0)
        self.now += 0.0 if ready else timeout or 0.0
        return ready


class _JumpingLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._clock = _JumpingSelector()
        super().__init__(self._clock)

    def time(self) -> float:
        return self._clock.now


JUMPING: Final[tuple[str, Mapping[str, Any]]] = ("asyncio", {"loop_factory": _JumpingLoop})
"""The value of the fixture `anyio_backend`."""
