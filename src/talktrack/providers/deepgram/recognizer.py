"""Speech in: while a voice speaks, and whole utterances."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

import anyio

from talktrack.audio.wav import write_wav
from talktrack.domain.frame import Frame
from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.provider import Sense
from talktrack.domain.transcript import mean_confidence
from talktrack.ports.speech import Final as Understood
from talktrack.ports.speech import Interim, Recognition, RecognizerCapabilities, RecognizerStream
from talktrack.providers.deepgram.api import DeepgramApi
from talktrack.providers.deepgram.description import PROVIDER
from talktrack.providers.deepgram.utterances import Utterances
from talktrack.providers.deepgram.wire import (
    CLOSE,
    FINALIZE,
    KEEP_ALIVE,
    GaveUp,
    read_message,
    read_transcript,
)
from talktrack.providers.network import failures
from talktrack.providers.network.heard import require, words_of
from talktrack.providers.network.sockets import Habits, Socket
from talktrack.providers.network.sounds import SoundClock
from talktrack.providers.network.speaking import Speaking

DEFAULT_MODEL: Final = PROVIDER.offers[Sense.STT].model

PATH: Final = "/v1/listen"
_HABITS: Final = Habits(keep_alive=KEEP_ALIVE, quiet_s=4.0, goodbye=CLOSE)
"""A stream without sound is closed after ten seconds."""
_CAPABILITIES: Final = RecognizerCapabilities(LANGUAGES, words=True, confidence=True)


class DeepgramRecognizer:
    """Implements `ports.speech.Recognizer`: one request for each utterance."""

    def __init__(self, api: DeepgramApi, model: str = DEFAULT_MODEL) -> None:
        self._api = api
        self._model = model

    @property
    def name(self) -> str:
        return f"deepgram:{self._model}"

    @property
    def capabilities(self) -> RecognizerCapabilities:
        return _CAPABILITIES

    async def recognize(self, utterance: Frame, language: Language) -> Recognition:
        require(language, self.name)
        if not utterance.pcm:
            return Recognition("", language)
        query = {"model": self._model, "language": language, "punctuate": "true"}
        sound = write_wav(utterance)
        body = await self._api.answer(PATH, self.name, query=query, content=sound, media_type="audio/wav")
        try:
            heard = read_transcript(body)
        except ValueError:
            raise failures.strange(self.name) from None
        words = words_of(heard.words)
        return Recognition(heard.text, language, mean_confidence(word.confidence for word in words), words)


class DeepgramStreamingRecognizer:
    """Implements `ports.speech.StreamingRecognizer`: one socket for each voice.

    Sound is sent only while the voice speaks, so that silence costs nothing.
    Where an utterance ends is told by `Finalize`; Deepgram's own endpointing is off.
    """

    def __init__(self, api: DeepgramApi, model: str = DEFAULT_MODEL) -> None:
        self._api = api
        self._model = model

    @property
    def name(self) -> str:
        return f"deepgram:{self._model}"

    @property
    def capabilities(self) -> RecognizerCapabilities:
        return _CAPABILITIES

    @asynccontextmanager
    async def listen(self, language: Language, rate: int) -> AsyncIterator[RecognizerStream]:
        """See `StreamingRecognizer.listen`; entering does not wait for the connection."""
        require(language, self.name)
        query: dict[str, str | int] = {
            "model": self._model,
            "language": language,
            "encoding": "linear16",
            "sample_rate": rate,
            "channels": 1,
            "interim_results": "true",
            "punctuate": "true",
            "endpointing": "false",
        }
        async with self._api.socket(PATH, query, self.name, _HABITS) as socket:
            yield _Voice(socket, self.name, language, rate)


class _Voice:
    """Implements `ports.speech.RecognizerStream`."""

    def __init__(self, socket: Socket, name: str, language: Language, rate: int) -> None:
        self._socket = socket
        self._name = name
        self._speaking = Speaking(rate)
        self._clock = SoundClock()
        self._utterances = Utterances(language, self._clock)
        self._ready: deque[Interim | Understood] = deque()
        self._wait = anyio.CancelScope()

    def push(self, frame: Frame) -> None:
        self._send(self._speaking.push(frame))

    def voice_started(self) -> None:
        self._send(self._speaking.start())

    def voice_stopped(self) -> None:
        """A voice that never started has said nothing."""
        rest = self._speaking.stop()
        if rest is not None:
            self._send(rest)
            self._socket.send(FINALIZE)
        self._utterances.stop(anyio.current_time(), silent=rest is None)
        self._wait.deadline = self._utterances.due

    def _send(self, frames: list[Frame]) -> None:
        if frames:
            self._socket.send(b"".join([frame.pcm for frame in frames]))
        for frame in frames:
            self._clock.add(frame.at_ms, frame.duration_ms / 1000)

    def __aiter__(self) -> AsyncIterator[Interim | Understood]:
        return self

    async def __anext__(self) -> Interim | Understood:
        while not self._ready:
            with anyio.CancelScope(deadline=self._utterances.due) as self._wait:
                self._take(await anext(self._socket))
            self._ready += map(Understood, self._utterances.finished(anyio.current_time()))
        return self._ready.popleft()

    def _take(self, message: str | bytes) -> None:
        try:
            heard = read_message(message)
        except GaveUp:
            raise failures.broken_off(self._name) from None
        except ValueError:
            raise failures.strange(self._name) from None
        if heard is not None and (text := self._utterances.take(heard)):
            self._ready.append(Interim(text))
