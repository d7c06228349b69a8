"""An event loop whose clock jumps: where nothing is ready, it is at once the time of the next timer.

    @pytest.fixture
    def anyio_backend() -> Backend:
        return VIRTUAL_TIME

A test that waits for threads or sockets while timers are set sees them too late, for the clock does not wait for them
unless it is told to (`outside`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from talktrack.wiring.simulated import SimulatedLoop


class VirtualTimeLoop(SimulatedLoop):
    """Work takes no time, unless it is told to with `pass_time`."""

    def __init__(self) -> None:
        self.jumps = 0
        """Times that the loop woke up for a timer."""
        super().__init__()

    def jump(self, seconds: float) -> None:
        self.jumps += 1
        super().jump(seconds)


Backend = tuple[str, Mapping[str, Any]]

VIRTUAL_TIME: Final[Backend] = ("asyncio", {"loop_factory": VirtualTimeLoop})
"""The value of the fixture `anyio_backend`."""
