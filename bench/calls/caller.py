"""One caller: speaks, hears the reply out or talks over it, pauses, and speaks again. And what it went through."""

from __future__ import annotations

import base64
from collections import deque
from dataclasses import dataclass, field
from enum import Enum
from random import Random
from time import perf_counter
from typing import Final

import msgspec
from picows import WSFrame, WSListener, WSMsgType, WSTransport

DELAYS_S: Final = 0.6
"""What the scripted services take together."""
FRAME_S: Final = 0.02
BUFFER_S: Final = 0.04
"""How long the caller's telephone holds sound back to even out what comes late."""
OVERDUE_S: Final = 4.0
_TALK_OVER_EVERY: Final = 4
_TALK_OVER_AFTER_S: Final = 0.4
_BYTES_PER_S: Final = 8000


@dataclass
class Measured:
    """What all callers measured inside the window. Seconds."""

    opens: float = float("inf")
    closes: float = float("inf")
    added: list[float] = field(default_factory=list)
    """From the last frame of an utterance to the first sound of its reply, less what the services take."""
    late: list[float] = field(default_factory=list)
    """For each 20 ms of a reply, how long after its time it came; 0 for what came early."""
    silences: list[float] = field(default_factory=list)
    """From the first frame that talks over a reply to the last that is heard of the reply."""
    failed: int = 0
    sends: list[float] = field(default_factory=list)
    """How late the callers' own frames were sent."""

    def counts(self, at: float) -> bool:
        return self.opens <= at < self.closes


class _Doing(Enum):
    PAUSING = "pausing"
    SPEAKING = "speaking"
    WAITING = "waiting"
    HEARING = "hearing"


class _Payload(msgspec.Struct):
    payload: bytes


class _Mark(msgspec.Struct):
    name: str


class _Told(msgspec.Struct):
    event: str
    media: _Payload | None = None
    mark: _Mark | None = None


_decoder = msgspec.json.Decoder(_Told)


class Caller(WSListener):
    """Sends a frame each time `tick` is called, every 20 ms, from the moment it is connected."""

    def __init__(self, number: int, clips: list[list[bytes]], noise: list[bytes], measured: Measured) -> None:
        self.connected = False
        self._sid = f"MZ{number:032x}"
        self._clips = [[self._media(frame) for frame in clip] for clip in clips]
        self._noise = [self._media(frame) for frame in noise]
        self._measured = measured
        self._random = Random(number)
        self._doing = _Doing.PAUSING
        self._until = 0.0
        self._speech: deque[bytes] = deque()
        self._said = number
        self._frames = 0
        self._ended = 0.0
        """When the last frame of the present utterance was sent."""
        self._talked_over = 0.0
        """When the present utterance began over a reply; 0 where it did not."""
        self._silent = 0.0
        """When the reply that was talked over was last heard of."""
        self._reply_at = 0.0
        self._reply_bytes = 0
        self._plays_until = 0.0
        self._marks: deque[tuple[float, str]] = deque()

    def on_ws_connected(self, transport: WSTransport) -> None:
        self._transport = transport
        self._send('{"event":"connected","protocol":"Call","version":"1.0.0"}')
        self._send(
            f'{{"event":"start","sequenceNumber":"1","streamSid":"{self._sid}","start":{{"streamSid":"{self._sid}",'
            '"accountSid":"AC0","callSid":"CA0","tracks":["inbound"],"customParameters":{},'
            '"mediaFormat":{"encoding":"audio/x-mulaw","sampleRate":8000,"channels":1}}}'
        )
        self._until = perf_counter() + self._random.uniform(0.3, 0.7)
        self.connected = True

    def on_ws_disconnected(self, transport: WSTransport) -> None:  # noqa: ARG002  (of picows)
        self.connected = False

    def hang_up(self) -> None:
        if self.connected:
            self._send(f'{{"event":"stop","streamSid":"{self._sid}","stop":{{"accountSid":"AC0","callSid":"CA0"}}}}')
            self._transport.disconnect()

    # --- speaking ---------------------------------------------------------------------------------------------------

    def tick(self, due: float) -> None:
        """Send the frame that was due at that time, and do what is next."""
        if not self.connected:
            return
        now = perf_counter()
        if self._measured.counts(now):
            self._measured.sends.append(now - due)
        self._return_marks(now)
        if self._doing in (_Doing.PAUSING, _Doing.HEARING) and now >= self._until:
            self._begin(now)
        if self._doing is _Doing.SPEAKING:
            self._send(self._speech.popleft())
            if not self._speech:
                self._doing, self._ended = _Doing.WAITING, now
        else:
            self._frames += 1
            self._send(self._noise[self._frames % len(self._noise)])
        if self._doing is _Doing.WAITING and now - self._ended > OVERDUE_S:
            self._measured.failed += self._measured.counts(self._ended)
            self._doing, self._until = _Doing.PAUSING, now

    def _begin(self, now: float) -> None:
        self._talked_over = now if now < self._plays_until else 0.0
        self._silent = now
        self._said += 1
        self._speech.extend(self._clips[self._said % len(self._clips)])
        self._doing = _Doing.SPEAKING

    def _after_reply(self) -> float:
        """When to speak next, as a reply begins or goes on."""
        if self._said % _TALK_OVER_EVERY == 0:
            return self._reply_at + BUFFER_S + _TALK_OVER_AFTER_S
        return self._plays_until + self._random.uniform(0.3, 0.7)

    # --- hearing ----------------------------------------------------------------------------------------------------

    def on_ws_frame(self, transport: WSTransport, frame: WSFrame) -> None:  # noqa: ARG002  (of picows)
        if frame.msg_type != WSMsgType.TEXT:
            return
        now = perf_counter()
        told = _decoder.decode(frame.get_payload_as_bytes())
        if told.media is not None:
            self._hear(len(told.media.payload), now)
        elif told.mark is not None:
            self._marks.append((max(now, self._plays_until), told.mark.name))
        elif told.event == "clear":
            self._clear(now)

    def _hear(self, size: int, now: float) -> None:
        if self._doing is _Doing.WAITING:
            self._begin_reply(now)
        if self._doing is _Doing.HEARING:
            self._note_lateness(size, now)
        elif self._talked_over:
            self._silent = now
        self._plays_until = max(self._plays_until, now + BUFFER_S) + size / _BYTES_PER_S
        if self._doing is _Doing.HEARING:
            self._until = self._after_reply()

    def _begin_reply(self, now: float) -> None:
        if self._measured.counts(self._ended):
            self._measured.added.append(now - self._ended - DELAYS_S)
            if self._talked_over:
                self._measured.silences.append(self._silent - self._talked_over)
        self._doing = _Doing.HEARING
        self._reply_at, self._reply_bytes, self._talked_over = now, 0, 0.0

    def _note_lateness(self, size: int, now: float) -> None:
        for _ in range(0, size, 160):
            due = self._reply_at + self._reply_bytes / _BYTES_PER_S
            if self._measured.counts(now):
                self._measured.late.append(max(0.0, now - due))
            self._reply_bytes += 160

    def _clear(self, now: float) -> None:
        self._plays_until = now
        self._marks = deque((now, name) for _, name in self._marks)
        if self._talked_over:
            self._silent = now
        self._return_marks(now)

    def _return_marks(self, now: float) -> None:
        while self._marks and self._marks[0][0] <= now:
            _, name = self._marks.popleft()
            self._send(f'{{"event":"mark","streamSid":"{self._sid}","mark":{{"name":"{name}"}}}}')

    # --- messages ---------------------------------------------------------------------------------------------------

    def _media(self, frame: bytes) -> bytes:
        payload = base64.b64encode(frame).decode()
        return (
            f'{{"event":"media","sequenceNumber":"3","streamSid":"{self._sid}","media":{{"track":"inbound",'
            f'"chunk":"2","timestamp":"5","payload":"{payload}"}}}}'
        ).encode()

    def _send(self, message: bytes | str) -> None:
        self._transport.send(WSMsgType.TEXT, message)
