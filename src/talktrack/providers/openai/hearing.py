"""The user's voice in a realtime session: sent while it speaks, committed where it falls silent, and written down."""

from __future__ import annotations

import json
from collections import deque
from itertools import count

import anyio

from talktrack.audio.framing import joined
from talktrack.audio.resample import Resampler
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.ports.speech import Final as Understood
from talktrack.ports.speech import Interim, Recognition
from talktrack.providers.network.sockets import Socket
from talktrack.providers.network.speaking import Speaking
from talktrack.providers.openai import realtime_wire as wire
from talktrack.providers.openai.transcripts import Transcripts


class Hearing:
    """What a `ports.speech.RecognizerStream` is told goes to the session; `ready` is what came back of words."""

    def __init__(self, socket: Socket, language: Language, rate: int) -> None:
        self.ready: deque[Interim | Understood] = deque()
        self.waiting = anyio.CancelScope()
        """Of whoever waits for the session to tell something; cancelled where words are ready without that."""
        self._socket = socket
        self._language = language
        self._rate = rate
        self._speaking = Speaking(rate)
        self._resampler = Resampler(rate, wire.RATE)
        self._transcripts = Transcripts()
        self._commits = count(1)

    def push(self, frame: Frame) -> None:
        self._append(self._speaking.push(frame))

    def voice_started(self) -> None:
        self._resampler = Resampler(self._rate, wire.RATE)
        self._append(self._speaking.start())

    def voice_stopped(self) -> None:
        """A voice that never started has said nothing."""
        rest = self._speaking.stop()
        self._transcripts.stop(silent=rest is None)
        if rest is None:
            self._gather()
            self.waiting.cancel()
            return
        self._append(rest)
        self._append_sound(self._resampler.flush())
        self._socket.send(json.dumps(wire.commit(f"commit-{next(self._commits)}")))

    def _append(self, frames: list[Frame]) -> None:
        if frames:
            self._append_sound(self._resampler.push(joined(frames)))

    def _append_sound(self, sound: Frame) -> None:
        if sound.pcm:
            self._socket.send(json.dumps(wire.append(sound.pcm)))

    def take(self, told: wire.Committed | wire.Transcribing | wire.Transcribed, *, unknown: str) -> None:
        """What the session tells of it; `unknown` stands where words could not be written down."""
        match told:
            case wire.Committed():
                self._transcripts.committed(told.item_id)
            case wire.Transcribing():
                if text := self._transcripts.grow(told.item_id, told.delta).strip():
                    self.ready.append(Interim(text))
            case wire.Transcribed():
                self._transcripts.finish(told.item_id, unknown if told.text is None else told.text)
        self._gather()

    def refused(self) -> None:
        """A commit is: what was sent is too short to be anything."""
        self._transcripts.refused()
        self._gather()

    def _gather(self) -> None:
        """Have ready what is known of utterances."""
        for text in self._transcripts.finished():
            self.ready.append(Understood(Recognition(text, self._language)))
