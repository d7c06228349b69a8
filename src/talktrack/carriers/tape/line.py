"""A recording as a line of the engine: it is played in, and what is said to it is heard to the end of each reply."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import anyio

from talktrack.audio.framing import pieces
from talktrack.domain.frame import Frame
from talktrack.domain.news import FloorChanged, News
from talktrack.ports.line import Acknowledges, Ear

_FRAME_S: Final = 0.02
_NOTICED_S: Final = 0.5
"""How long after its end it is known whether a recording has ended in speech."""


class TapeLine:
    """Implements `services.live.Joined`. `now_ms` is the clock of the call, `show` takes what a screen would show."""

    def __init__(
        self,
        recordings: Sequence[Frame],
        now_ms: Callable[[], float],
        show: Callable[[News], None],
        *,
        output: bool,
    ) -> None:
        """`recordings` all have one rate, at which replies come too; without `output` those are only text."""
        self.hung_up = False
        self.dropped_ms = 0.0
        self._recordings = recordings
        self._rate = recordings[0].rate
        self._output = output
        self._now_ms = now_ms
        self._show = show
        self._ear: Ear | None = None
        self._attached = anyio.Event()
        self._listened_to = False
        self._over = anyio.Event()

    async def run(self) -> None:
        """Play one recording after the other, each when the reply before it was heard; then hang up."""
        await self._attached.wait()
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(self._play_all)
            await self._over.wait()
            tasks.cancel_scope.cancel()

    async def _play_all(self) -> None:
        await self._await_turn()
        for recording in self._recordings:
            for frame in pieces(recording, round(self._rate * _FRAME_S)):
                await self._send(frame.pcm)
            await self._await_turn()
        self.hang_up()

    async def _await_turn(self) -> None:
        """Be silent until nobody says or thinks anything any more."""
        quiet = bytes(round(self._rate * _FRAME_S) * 2)
        for _ in range(round(_NOTICED_S / _FRAME_S)):
            await self._send(quiet)
        while not self._listened_to:
            await self._send(quiet)

    async def _send(self, pcm: bytes) -> None:
        """Sound is there when it has been spoken."""
        await anyio.sleep(_FRAME_S)
        if self._ear is not None:
            frame = Frame(pcm, self._rate, self._now_ms() - _FRAME_S * 1000)
            self._ear.sound(frame)

    def hang_up(self) -> None:
        self.hung_up = True
        if self._ear is not None:
            self._ear.closed()

    def replaced(self) -> None:
        """A tape plays in one call only."""
        self.hang_up()

    # --- ports.line.Line -------------------------------------------------------------------------------------------

    @property
    def input_rate(self) -> int:
        return self._rate

    @property
    def output_rate(self) -> int | None:
        return self._rate if self._output else None

    @property
    def takes_text(self) -> bool:
        return False

    @property
    def acknowledges(self) -> Acknowledges:
        return "clock"

    def attach(self, ear: Ear) -> None:
        self._ear = ear
        self._attached.set()

    def begin(self, turn_id: str, offset_ms: float) -> None:
        """Nobody listens but the clock."""

    def play(self, turn_id: str, frame: Frame) -> None:
        """As `begin`."""

    def mark(self, turn_id: str, played_ms: float) -> None:
        """As `begin`."""

    def clear(self, turn_id: str) -> None:
        """As `begin`."""

    def finish(self, turn_id: str) -> None:
        """As `begin`."""

    def tell(self, news: News) -> None:
        if isinstance(news, FloorChanged):
            self._listened_to = news.floor == "listening"
        self._show(news)

    async def close(self, reason: str) -> None:  # noqa: ARG002  (nobody is there to be told)
        self._over.set()
