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
from talktrack.providers.elevenlabs.api import ElevenLabsApi
from talktrack.providers.elevenlabs.commits import Commits
from talktrack.providers.elevenlabs.description import PROVIDER
from talktrack.providers.elevenlabs.wire import (
    STATUSES,
    Failure,
    Heard,
    Partial,
    input_chunk,
    read_message,
    read_transcript,
)
from talktrack.providers.network import failures
from talktrack.providers.network.heard import require, words_of
from talktrack.providers.network.sockets import Habits, Socket
from talktrack.providers.network.sounds import SoundClock
from talktrack.providers.network.speaking import Speaking

DEFAULT_MODEL: Final = "scribe_v2"
DEFAULT_STREAMING_MODEL: Final = PROVIDER.offers[Sense.STT].model

_CAPABILITIES: Final = RecognizerCapabilities(LANGUAGES, words=True, confidence=True)
_SHORTEST_MS: Final = 100.0
"""What is shorter holds no word, and is refused."""
_SIGN_OF_LIFE_MS: Final = 5_000.0
"""Of silence; a stream that brings nothing for long is closed."""
_LONGEST_S: Final = 60.0
"""Sound between two commits. After 90 seconds ElevenLabs would commit by itself, and nobody could tell which of the
answers is which. Source: https://elevenlabs.io/docs/eleven-api/guides/how-to/speech-to-text/realtime/transcripts-and-commit-strategies."""


class ElevenLabsRecognizer:
    """Implements `ports.speech.Recognizer`: one request for each utterance."""

    def __init__(self, api: ElevenLabsApi, model: str = DEFAULT_MODEL) -> None:
        self._api = api
        self._model = model

    @property
    def name(self) -> str:
        return f"elevenlabs:{self._model}"

    @property
    def capabilities(self) -> RecognizerCapabilities:
        return _CAPABILITIES

    async def recognize(self, utterance: Frame, language: Language) -> Recognition:
        require(language, self.name)
        if utterance.duration_ms < _SHORTEST_MS:
            return Recognition("", language)
        fields = {
            "model_id": self._model,
            "language_code": language,
            "timestamps_granularity": "word",
            "tag_audio_events": "false",
        }
        file = {"file": ("utterance.wav", write_wav(utterance), "audio/wav")}
        body = await self._api.answer("/v1/speech-to-text", self.name, data=fields, files=file)
        try:
            heard = read_transcript(body)
        except ValueError:
            raise failures.strange(self.name) from None
        words = words_of(heard.words)
        return Recognition(heard.text, language, mean_confidence(word.confidence for word in words), words)


class ElevenLabsStreamingRecognizer:
    """Implements `ports.speech.StreamingRecognizer`: one socket for each voice.

    Where an utterance ends is told by a commit; ElevenLabs' own detection of voices is off.
    """

    def __init__(self, api: ElevenLabsApi, model: str = DEFAULT_STREAMING_MODEL) -> None:
        self._api = api
        self._model = model

    @property
    def name(self) -> str:
        return f"elevenlabs:{self._model}"

    @property
    def capabilities(self) -> RecognizerCapabilities:
        return _CAPABILITIES

    @asynccontextmanager
    async def listen(self, language: Language, rate: int) -> AsyncIterator[RecognizerStream]:
        """See `StreamingRecognizer.listen`; entering does not wait for the connection."""
        require(language, self.name)
        query = {
            "model_id": self._model,
            "language_code": language,
            "audio_format": f"pcm_{rate}",
            "commit_strategy": "manual",
            "include_timestamps": "true",
        }
        async with self._api.socket("/v1/speech-to-text/realtime", query, self.name, Habits()) as socket:
            yield _Voice(socket, self.name, language, rate)


class _Voice:
    """Implements `ports.speech.RecognizerStream`."""

    def __init__(self, socket: Socket, name: str, language: Language, rate: int) -> None:
        self._socket = socket
        self._name = name
        self._rate = rate
        self._speaking = Speaking(rate, sign_of_life_ms=_SIGN_OF_LIFE_MS)
        self._clock = SoundClock()
        self._commits = Commits(language, self._clock)
        self._ready: deque[Interim | Understood] = deque()
        self._wait = anyio.CancelScope()

    def push(self, frame: Frame) -> None:
        self._send(self._speaking.push(frame))
        if self._commits.uncommitted_s >= _LONGEST_S:
            self._commit()
            self._commits.part()

    def voice_started(self) -> None:
        self._send(self._speaking.start())

    def voice_stopped(self) -> None:
        """A voice that never started has said nothing."""
        rest = self._speaking.stop()
        if rest is not None:
            self._send(rest)
            self._commit()
            self._commits.whole()
        else:
            self._ready += map(Understood, self._commits.nothing())
            self._wait.cancel()

    def _send(self, frames: list[Frame]) -> None:
        if frames:
            self._socket.send(input_chunk(b"".join([frame.pcm for frame in frames]), self._rate))
        for frame in frames:
            self._clock.add(frame.at_ms, frame.duration_ms / 1000)

    def _commit(self) -> None:
        self._socket.send(input_chunk(b"", self._rate, commit=True))

    def __aiter__(self) -> AsyncIterator[Interim | Understood]:
        return self

    async def __anext__(self) -> Interim | Understood:
        while not self._ready:
            with anyio.CancelScope() as self._wait:
                self._take(await anext(self._socket))
        return self._ready.popleft()

    def _take(self, message: str | bytes) -> None:
        try:
            told = read_message(message)
        except ValueError:
            raise failures.strange(self._name) from None
        match told:
            case Heard():
                self._ready += map(Understood, self._commits.answer(told))
            case Partial(text) if text:
                self._ready.append(Interim(self._commits.interim(text)))
            case Failure(what):
                raise failures.refusal(STATUSES[what], self._name, said=what)
            case _:
                pass
