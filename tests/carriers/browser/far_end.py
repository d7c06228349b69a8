"""A browser behind the product's socket, simulated: it speaks, plays, tells its playhead and obeys `audio-clear`."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Callable
from typing import Any

import anyio
import numpy as np

from talktrack.audio.samples import Int16
from talktrack.carriers.browser.line import BrowserLine
from talktrack.carriers.browser.media import Formats
from talktrack.domain.sound import SoundFormat
from tests.engine.far_end import Loudspeaker

FRAME_S = 0.02
REPORT_S = 0.1


class Browser:
    """Implements `ports.line.Wire` towards the line. Messages take `delay_s` each way."""

    def __init__(self, delay_s: float = 0.0, rate: int = 8000) -> None:
        self.rate = rate
        self.speaker = Loudspeaker(rate)
        self.told: list[dict[str, Any]] = []
        """Every message that came in text."""
        self.cleared_ms: list[float] = []
        """How much of its turn was played when it was cleared."""
        self._delay_s = delay_s
        self._loop = asyncio.get_running_loop()
        self._start_s = self._loop.time()
        self._under_way: dict[str, deque[Callable[[], None]]] = {"to": deque(), "from": deque()}
        self._turn_id = ""
        self._offset_ms = 0.0
        sound = SoundFormat("pcm_s16le", rate)
        self.line = BrowserLine(self, Formats(sound, sound), "call_1", self._now_ms)

    async def reports(self) -> None:
        """Tell the playhead for as long as something plays."""
        while True:
            await anyio.sleep(REPORT_S)
            if self.speaker.playing:
                self._report()

    async def say(self, samples: Int16) -> None:
        """Speak in real time, in frames of 20 ms."""
        step = round(self.rate * FRAME_S)
        for at in range(0, len(samples), step):
            await anyio.sleep(FRAME_S)
            frame = samples[at : at + step].tobytes()
            self._travel("from", lambda frame=frame: self.line.take(frame))  # type: ignore[misc]

    async def be_silent(self, seconds: float) -> None:
        await self.say(np.zeros(round(seconds * self.rate), dtype=np.int16))

    async def until_played(self, ms: float) -> None:
        """Be silent until so much of a turn was played."""
        while not self.speaker.playing or self._played_ms < ms:
            await self.be_silent(FRAME_S)

    def hang_up(self) -> None:
        self._tell({"type": "end-session"})

    # --- ports.line.Wire --------------------------------------------------------------------------------------------

    def send(self, message: bytes | str) -> None:
        self._travel("to", lambda: self._take(message))

    async def close(self, code: int, reason: str) -> None:
        pass

    # --- the far end ------------------------------------------------------------------------------------------------

    def _take(self, message: bytes | str) -> None:
        if isinstance(message, bytes):
            self.speaker.queue(np.frombuffer(message, dtype="<i2"))
            return
        told = json.loads(message)
        self.told.append(told)
        match told["type"]:
            case "audio-start":
                self._turn_id = told["turn_id"]
                self._offset_ms = told["offset_ms"] - self.speaker.queued_ms
            case "audio-clear":
                self.speaker.clear()
                self.cleared_ms.append(self._played_ms)
                self._report()
            case "error":
                raise AssertionError(told)
            case _:
                pass

    @property
    def _played_ms(self) -> float:
        return self._offset_ms + self.speaker.queued_ms - self.speaker.left_ms

    def _report(self) -> None:
        self._tell({"type": "playback", "turn_id": self._turn_id, "played_ms": self._played_ms})

    def _tell(self, message: dict[str, object]) -> None:
        self._travel("from", lambda: self.line.take(json.dumps(message)))

    def _travel(self, way: str, arrive: Callable[[], None]) -> None:
        """Messages arrive in the order in which they were sent."""
        under_way = self._under_way[way]
        under_way.append(arrive)

        def deliver() -> None:
            under_way.popleft()()

        self._loop.call_later(self._delay_s, deliver)

    def _now_ms(self) -> float:
        return (self._loop.time() - self._start_s) * 1000
