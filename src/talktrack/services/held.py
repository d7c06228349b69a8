"""One call that a process holds, through the lines that carry it one after the other."""

from __future__ import annotations

import asyncio
from typing import Protocol

import anyio

from talktrack.domain.call import Call
from talktrack.ports.line import Line
from talktrack.services.world import World


class Joined(Line, Protocol):
    """A line that can be lost and replaced."""

    @property
    def hung_up(self) -> bool:
        """The session was ended on purpose; the far end has not just gone away."""
        ...

    @property
    def dropped_ms(self) -> float:
        """Sound that came too fast to be true and was given up."""
        ...

    def hang_up(self) -> None:
        """End the session from this side."""
        ...

    def replaced(self) -> None:
        """Another line carries the call now."""
        ...


class Held:
    """One call that is held, and the line that carries it now."""

    def __init__(self, call: Call, world: World, *, talks: bool = False) -> None:
        """`talks` where the role hears and speaks by itself, whatever else is configured."""
        self.call = call
        self.world = world
        """As the organisation of the call sees it."""
        self.talks = talks
        self.line: Joined | None = None
        self.over = anyio.Event()
        self.ends = False
        self.left = False
        """This process lets go of the call without ending it."""
        self.away = False
        """No line carries it at the moment."""
        self.scope = anyio.CancelScope()
        """Of the engine's run on the present line."""
        self._start_s = asyncio.get_running_loop().time()
        self._joined = anyio.Event()

    def now_ms(self) -> float:
        """The clock of the call."""
        return (asyncio.get_running_loop().time() - self._start_s) * 1000

    def set_clock(self, at_ms: float) -> float:
        """It is now so late in the call; gives the moment of its beginning on the loop's clock."""
        self._start_s = asyncio.get_running_loop().time() - at_ms / 1000
        return self._start_s

    def take(self, line: Joined) -> None:
        """The newest line wins."""
        before, self.line = self.line, line
        self._joined.set()
        if before is not None:
            before.replaced()

    def end(self) -> None:
        """Hang up from this side."""
        self.ends = True
        self._joined.set()
        if self.line is not None:
            self.line.hang_up()

    def leave(self) -> None:
        """Let go of the call as it stands: what was heard is stored, and the call stays open."""
        self.left = True
        self.stop()

    def stop(self) -> None:
        """Break off, whatever is going on."""
        self.ends = True
        self._joined.set()
        self.scope.cancel()

    async def next_line(self, wait_s: float) -> Joined | None:
        """The line to go on with; None where none comes in time."""
        self.away = True
        with anyio.move_on_after(wait_s):
            await self._joined.wait()
        self.away = False
        if not self._joined.is_set() or self.ends:
            return None
        self._joined = anyio.Event()
        return self.line
