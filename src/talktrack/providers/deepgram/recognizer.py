"""Speech in: while a voice speaks, and whole utterances."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

import anyio

from talktrack.audio.wav import write_wav
from talktrack.domain.errors import UnsupportedLanguage
from talktrack.domain.frame import Frame
from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.provider import Sense
from talktrack.domain.transcript import Word
from talktrack.engine.utterances import PRE_ROLL_MS
from talktrack.ports.speech import Final as Understood
from talktrack.ports.speech import Interim, Recognition, RecognizerCapabilities, RecognizerStream
from talktrack.providers.deepgram.api import DeepgramApi, body_of
from talktrack.providers.deepgram.description import PROVIDER
from talktrack.providers.deepgram.utterances import SoundClock, Utterances
from talktrack.providers.deepgram.wire import CLOSE, FINALIZE, KEEP_ALIVE, GaveUp, read_message, read_transcript
from talktrack.providers.network import failures
from talktrack.providers.network.http import streamed
from talktrack.providers.network.sockets import Habits, Socket

DEFAULT_MODEL: Final = PROVIDER.offers[Sense.STT].model

_PATH: Final = "/v1/listen"
_HABITS: Final = Habits(keep_alive=KEEP_ALIVE, quiet_s=4.0, goodbye=CLOSE)
"""A stream without sound is closed after ten seconds."""
_MESSAGE_MS: Final = 60.0
"""Sound that is sent at one go while the voice speaks; its end is sent at once."""
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
        _require(language, self.name)
        if not utterance.pcm:
            return Recognition("", language)
        query = {"model": self._model, "language": language, "punctuate": "true"}
        sound = write_wav(utterance)
        async with streamed(
            lambda: self._api.post(_PATH, query, sound, "audio/wav", self.name),
            lambda response: body_of(response, self.name),
            self.name,
            self._api.deadlines,
        ) as pieces:
            body = b"".join([piece async for piece in pieces])
        try:
            heard = read_transcript(body)
        except ValueError:
            raise failures.strange(self.name) from None
        words = tuple(
            Word(word.text, round(word.start_s * 1000), round(word.end_s * 1000), word.confidence)
            for word in heard.words
        )
        sure = [word.confidence for word in heard.words]
        return Recognition(heard.text, language, sum(sure) / len(sure) if sure else None, words)


class DeepgramStreamingRecognizer:
    """Implements `ports.speech.StreamingRecognizer`: one socket for each voice.

    Sound is sent only while the voice speaks, from `PRE_ROLL_MS` before it was noticed, so that silence costs nothing.
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
        _require(language, self.name)
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
        async with self._api.socket(_PATH, query, self.name, _HABITS) as socket:
            yield _Voice(socket, self.name, language, rate)


def _require(language: Language, name: str) -> None:
    if language not in LANGUAGES:
        raise UnsupportedLanguage(f"{name} is not asked to recognise {language!r}.")


class _Voice:
    """Implements `ports.speech.RecognizerStream`."""

    def __init__(self, socket: Socket, name: str, language: Language, rate: int) -> None:
        self._socket = socket
        self._name = name
        self._rate = rate
        self._speaks = False
        self._held: deque[Frame] = deque()
        """While the voice is silent, what may turn out to be its start; while it speaks, what is not sent yet."""
        self._held_ms = 0.0
        self._clock = SoundClock()
        self._utterances = Utterances(language, self._clock)
        self._ready: deque[Interim | Understood] = deque()
        self._wait = anyio.CancelScope()

    def push(self, frame: Frame) -> None:
        if frame.rate != self._rate:
            raise ValueError(f"This voice has {self._rate} Hz, not {frame.rate}.")
        self._held.append(frame)
        self._held_ms += frame.duration_ms
        if self._speaks:
            if self._held_ms >= _MESSAGE_MS:
                self._send_held()
        else:
            while self._held_ms - self._held[0].duration_ms >= PRE_ROLL_MS:
                self._held_ms -= self._held.popleft().duration_ms

    def voice_started(self) -> None:
        self._speaks = True
        self._send_held()

    def voice_stopped(self) -> None:
        """A voice that never started has said nothing."""
        spoke, self._speaks = self._speaks, False
        if spoke:
            self._send_held()
            self._socket.send(FINALIZE)
        self._utterances.stop(anyio.current_time(), silent=not spoke)
        self._wait.deadline = self._utterances.due

    def _send_held(self) -> None:
        if self._held:
            self._socket.send(b"".join([frame.pcm for frame in self._held]))
        for frame in self._held:
            self._clock.add(frame.at_ms, frame.duration_ms / 1000)
        self._held.clear()
        self._held_ms = 0.0

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
