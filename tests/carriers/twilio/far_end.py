"""A telephone behind a media stream, simulated: it speaks, plays, returns marks and obeys `clear`."""

from __future__ import annotations

import asyncio
import base64
import json
from typing import Any

import anyio
import numpy as np

from talktrack.audio import g711
from talktrack.audio.samples import Int16
from talktrack.carriers.twilio.line import TwilioLine
from talktrack.carriers.twilio.stream import TwilioStream
from tests.carriers.twilio.stream import CONNECTED, START, STOP, STREAM
from tests.engine.far_end import Loudspeaker

RATE = 8000
FRAME_S = 0.02


class Telephone:
    """Implements `ports.line.Wire` towards the line, and is what Twilio is towards the person."""

    def __init__(self, *, returns_marks: bool = True) -> None:
        self.speaker = Loudspeaker(RATE)
        self.lines: list[TwilioLine] = []
        self.sent: list[dict[str, Any]] = []
        """Everything that came over the wire."""
        self.closed: tuple[int, str] | None = None
        self._returns_marks = returns_marks
        self._marks: list[str] = []
        """Queued and not yet returned."""
        self._loop = asyncio.get_running_loop()
        self._stream = TwilioStream(self, self.lines.append)

    # --- towards the line -------------------------------------------------------------------------------------------

    def tell(self, message: dict[str, Any]) -> None:
        self._stream.take(json.dumps(message))

    def start(self) -> TwilioLine:
        self.tell(CONNECTED)
        self.tell(START)
        return self.lines[0]

    def hang_up(self) -> None:
        self.tell(STOP)

    async def say(self, samples: Int16) -> None:
        """Speak in real time, in frames of 20 ms."""
        for at in range(0, len(samples), 160):
            await anyio.sleep(FRAME_S)
            self.sound(g711.encode(samples[at : at + 160].tobytes(), "mulaw"))

    async def be_silent(self, seconds: float) -> None:
        await self.say(np.zeros(round(seconds * RATE), dtype=np.int16))

    def sound(self, payload: bytes) -> None:
        encoded = base64.b64encode(payload).decode()
        self.tell({"event": "media", "streamSid": STREAM, "media": {"track": "inbound", "payload": encoded}})

    # --- ports.line.Wire --------------------------------------------------------------------------------------------

    def send(self, message: bytes | str) -> None:
        assert isinstance(message, str)
        told = json.loads(message)
        self.sent.append(told)
        match told["event"]:
            case "media":
                sound = g711.decode(base64.b64decode(told["media"]["payload"]), "mulaw")
                self.speaker.queue(np.frombuffer(sound, dtype="<i2"))
            case "mark":
                self._marks.append(told["mark"]["name"])
                self._loop.call_at(max(self._loop.time(), self.speaker.ends_s), self._return, told["mark"]["name"])
            case "clear":
                self.speaker.clear()
                for name in tuple(self._marks):
                    self._loop.call_soon(self._return, name)
            case unknown:
                raise AssertionError(unknown)

    async def close(self, code: int, reason: str) -> None:
        self.closed = (code, reason)

    def _return(self, name: str) -> None:
        if name in self._marks and self._returns_marks:
            self._marks.remove(name)
            if self.closed is None:
                self.tell({"event": "mark", "streamSid": STREAM, "mark": {"name": name}})
