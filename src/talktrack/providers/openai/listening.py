"""Speech in, while a voice speaks: a realtime session that only writes down."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

import anyio

from talktrack.domain.frame import Frame
from talktrack.domain.language import LANGUAGES, Language
from talktrack.ports.speech import Final as Understood
from talktrack.ports.speech import Interim, RecognizerCapabilities, RecognizerStream
from talktrack.providers.network import failures
from talktrack.providers.network.heard import require
from talktrack.providers.network.sockets import Habits, Socket
from talktrack.providers.openai import realtime_wire as wire
from talktrack.providers.openai.api import OpenAIApi
from talktrack.providers.openai.hearing import Hearing

_CAPABILITIES: Final = RecognizerCapabilities(LANGUAGES, words=False, confidence=False)


class OpenAIStreamingRecognizer:
    """Implements `ports.speech.StreamingRecognizer`: one session for each voice.

    Where an utterance ends is told by a commit; OpenAI's own turn detection is off. Where words stand, and how sure it
    is, it does not say.
    """

    def __init__(self, api: OpenAIApi, model: str = wire.TRANSCRIBER) -> None:
        self._api = api
        self._model = model

    @property
    def name(self) -> str:
        return f"openai:{self._model}"

    @property
    def capabilities(self) -> RecognizerCapabilities:
        return _CAPABILITIES

    @asynccontextmanager
    async def listen(self, language: Language, rate: int) -> AsyncIterator[RecognizerStream]:
        """See `StreamingRecognizer.listen`; entering does not wait for the connection."""
        require(language, self.name)
        async with self._api.socket("/realtime", {"intent": "transcription"}, self.name, Habits()) as socket:
            socket.send(json.dumps(wire.transcription_update(self._model, language)))
            yield _Voice(socket, self.name, language, rate)


class _Voice:
    """Implements `ports.speech.RecognizerStream`."""

    def __init__(self, socket: Socket, name: str, language: Language, rate: int) -> None:
        self._socket = socket
        self._name = name
        self._hearing = Hearing(socket, language, rate)

    def push(self, frame: Frame) -> None:
        self._hearing.push(frame)

    def voice_started(self) -> None:
        self._hearing.voice_started()

    def voice_stopped(self) -> None:
        self._hearing.voice_stopped()

    def __aiter__(self) -> AsyncIterator[Interim | Understood]:
        return self

    async def __anext__(self) -> Interim | Understood:
        while not self._hearing.ready:
            with anyio.CancelScope() as self._hearing.waiting:
                self._take(await anext(self._socket))
        return self._hearing.ready.popleft()

    def _take(self, message: str | bytes) -> None:
        match wire.told_in(message, self._name):
            case wire.Transcribed(text=None):
                raise failures.broken_off(self._name)
            case wire.Committed() | wire.Transcribing() | wire.Transcribed() as told:
                self._hearing.take(told, unknown="")
            case wire.Refused(event_id, code):
                if not event_id.startswith("commit"):
                    raise wire.error_of(code, self._name)
                self._hearing.refused()
            case _:
                pass
