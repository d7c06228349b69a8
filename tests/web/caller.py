"""A caller with a microphone that never stops and a loudspeaker that tells how far it has played."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import anyio

from talktrack.audio.framing import pieces
from talktrack.audio.resample import resample_whole
from talktrack.domain.frame import Frame
from tests.web.live import Far, Json

FRAME_MS = 20


@dataclass
class Playing:
    """What is heard of one turn."""

    rate: int
    received_ms: float
    played_ms: float
    since_s: float
    stopped: bool = False

    def playhead(self, now_s: float) -> float:
        if not self.stopped:
            self.played_ms = min(self.received_ms, self.played_ms + (now_s - self.since_s) * 1000)
            self.since_s = now_s
        return self.played_ms


@dataclass
class Caller:
    """Speaks at 16 kHz in real time; `at` gives when what came first, on the clock of the loop."""

    far: Far
    rate: int = 16_000
    to_say: deque[Frame] = field(default_factory=deque)
    playing: dict[str, Playing] = field(default_factory=dict)
    silent: anyio.Event = field(default_factory=anyio.Event)
    finished_s: float = 0.0
    """When the last word was sent."""
    first: dict[tuple[str, str], float] = field(default_factory=dict)
    """When the first message of a type came for a turn; `sound` is its first sound."""
    _sounding: str = ""
    _waiting: list[tuple[Callable[[Json], bool], anyio.Event, list[Json]]] = field(default_factory=list)

    def speak(self, speech: Frame) -> None:
        """Say it as soon as what is being said is over."""
        self.silent = anyio.Event()
        self.to_say.extend(pieces(resample_whole(speech, self.rate), self.rate * FRAME_MS // 1000))

    async def until(self, type: str, found: Callable[[Json], bool] = lambda message: True, wait_s: float = 30) -> Json:
        """Wait for a message of the type that fits, also one that has come already."""

        def fits(message: Json) -> bool:
            return message["type"] == type and found(message)

        for message in self.far.heard:
            if fits(message):
                return message
        event, got = anyio.Event(), list[Json]()
        self._waiting.append((fits, event, got))
        with anyio.fail_after(wait_s):
            await event.wait()
        return got[0]

    async def answered(self, speech: Frame, number: int) -> Json:
        """Say it, and wait until the customer's turn of this number is closed."""
        self.speak(speech)
        return await self.until("turn", lambda turn: turn["turn_id"] == f"t{number}")

    async def heard_ms(self, turn_id: str, played_ms: float) -> None:
        """Wait until so much of a turn was played."""
        with anyio.fail_after(30):
            while True:
                await anyio.sleep(FRAME_MS / 1000)
                if turn_id in self.playing and self.playing[turn_id].playhead(anyio.current_time()) >= played_ms:
                    return

    async def microphone(self) -> None:
        quiet = bytes(self.rate * FRAME_MS // 1000 * 2)
        due = anyio.current_time()
        while True:
            await self.far.socket.send(self.to_say.popleft().pcm.ljust(len(quiet), b"\0") if self.to_say else quiet)
            if not self.to_say and not self.silent.is_set():
                self.finished_s = anyio.current_time()
                self.silent.set()
            due += FRAME_MS / 1000
            await anyio.sleep_until(due)

    async def reports(self) -> None:
        while True:
            await anyio.sleep(0.05)
            for turn_id, playing in tuple(self.playing.items()):
                if not playing.stopped:
                    played = playing.playhead(anyio.current_time())
                    await self.far.send("playback", turn_id=turn_id, played_ms=played)

    async def listen(self) -> None:
        async for raw in self.far.received():
            now = anyio.current_time()
            if isinstance(raw, bytes):
                playing = self.playing[self._sounding]
                playing.playhead(now)
                playing.received_ms += len(raw) / 2 / playing.rate * 1000
                self.first.setdefault(("sound", self._sounding), now)
                continue
            self.first.setdefault((raw["type"], raw.get("turn_id", "")), now)
            await self._react(raw, now)
            for waiting in tuple(self._waiting):
                fits, event, got = waiting
                if fits(raw):
                    got.append(raw)
                    event.set()
                    self._waiting.remove(waiting)

    async def _react(self, message: Json, now: float) -> None:
        turn_id = message.get("turn_id", "")
        if message["type"] == "audio-start":
            self._sounding = turn_id
            offset = float(message["offset_ms"])
            self.playing[turn_id] = Playing(message["sample_rate"], offset, offset, now)
        elif message["type"] == "audio-end":
            self.playing[turn_id].stopped = True
        elif message["type"] == "audio-clear":
            playing = self.playing[turn_id]
            played = playing.playhead(now)
            playing.stopped = True
            await self.far.send("playback", turn_id=turn_id, played_ms=played)


@asynccontextmanager
async def calling(far: Far, rate: int = 16_000) -> AsyncIterator[Caller]:
    caller = Caller(far, rate)
    async with anyio.create_task_group() as tasks:
        for work in (caller.microphone, caller.reports, caller.listen):
            tasks.start_soon(work)
        yield caller
        tasks.cancel_scope.cancel()
