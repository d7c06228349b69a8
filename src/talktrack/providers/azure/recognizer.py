"""Speech in: while a voice speaks, and whole utterances."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

import anyio

from talktrack.audio.resample import resample_whole
from talktrack.domain.errors import UnsupportedLanguage
from talktrack.domain.frame import Frame
from talktrack.domain.language import LANGUAGES, Language
from talktrack.engine.resilience.relay import Relay, relayed
from talktrack.engine.utterances import PRE_ROLL_MS
from talktrack.ports.speech import Final as Understood
from talktrack.ports.speech import Interim, Recognition, RecognizerCapabilities, RecognizerStream
from talktrack.providers.azure.api import AzureApi
from talktrack.providers.azure.messages import read_message
from talktrack.providers.azure.phrases import GaveUp
from talktrack.providers.azure.turns import Turn
from talktrack.providers.network import failures
from talktrack.providers.network.sockets import Socket

_NAME: Final = "azure:conversation"
_LOCALES: Final[dict[Language, str]] = {"en": "en-US", "es": "es-ES"}
_RATES: Final = (8_000, 16_000)
_IDLE_S: Final = 120.0
_OLD_S: Final = 480.0
"""The service ends a socket after three minutes without a word, and after ten in any case."""
_CAPABILITIES: Final = RecognizerCapabilities(LANGUAGES, words=True, confidence=True)


class AzureRecognizer:
    """Implements `ports.speech.Recognizer`: one socket for each utterance. Azure's plain request hears but a minute."""

    def __init__(self, api: AzureApi, model: str = "") -> None:
        self._api = api
        self._streaming = AzureStreamingRecognizer(api, model)

    @property
    def name(self) -> str:
        return self._streaming.name

    @property
    def capabilities(self) -> RecognizerCapabilities:
        return _CAPABILITIES

    async def recognize(self, utterance: Frame, language: Language) -> Recognition:
        sound = utterance if utterance.rate in _RATES else resample_whole(utterance, _RATES[-1])
        async with self._streaming.listen(language, sound.rate) as stream:
            if not sound.pcm:
                return Recognition("", language)
            stream.voice_started()
            stream.push(Frame(sound.pcm, sound.rate))
            stream.voice_stopped()
            with anyio.move_on_after(self._api.deadlines.first_piece):
                async for heard in stream:
                    if isinstance(heard, Understood):
                        return heard.recognition
        raise failures.late(self.name)


class AzureStreamingRecognizer:
    """Implements `ports.speech.StreamingRecognizer`: one socket for each voice, one request on it for each utterance.

    Sound is sent only while the voice speaks, from `PRE_ROLL_MS` before it was noticed. An utterance waits until the
    one before it is understood. English is taken for that of the United States, Spanish for that of Spain. `model` is
    the endpoint id of a custom model.
    """

    def __init__(self, api: AzureApi, model: str = "") -> None:
        self._api = api
        self._model = model

    @property
    def name(self) -> str:
        return f"azure:{self._model}" if self._model else _NAME

    @property
    def capabilities(self) -> RecognizerCapabilities:
        return _CAPABILITIES

    @asynccontextmanager
    async def listen(self, language: Language, rate: int) -> AsyncIterator[RecognizerStream]:
        """See `StreamingRecognizer.listen`; entering does not wait for the connection."""
        if language not in _LOCALES:
            raise UnsupportedLanguage(f"{self.name} is not asked to recognise {language!r}.")
        query = {"language": _LOCALES[language], "format": "detailed"}
        query |= {"wordLevelTimestamps": "true", "wordLevelConfidence": "true"}
        query |= {"cid": self._model} if self._model else {}
        voice = _Voice(self._api, self.name, query, language, rate)
        async with relayed(voice.run) as relay:
            voice.relay = relay
            yield voice


class _Voice:
    """Implements `ports.speech.RecognizerStream`."""

    relay: Relay[Interim | Understood]

    def __init__(self, api: AzureApi, name: str, query: dict[str, str], language: Language, rate: int) -> None:
        self._api = api
        self._name = name
        self._query = query
        self._language = language
        self._rate = rate
        self._speaks = False
        self._before: deque[Frame] = deque()
        """While the voice is silent, what may turn out to be its start."""
        self._before_ms = 0.0
        self._turns: deque[Turn] = deque()
        """Those that have begun and are not understood yet."""
        self._news = anyio.Event()

    def push(self, frame: Frame) -> None:
        if frame.rate != self._rate:
            raise ValueError(f"This voice has {self._rate} Hz, not {frame.rate}.")
        if self._speaks:
            self._turns[-1].push(frame)
            return
        self._before.append(frame)
        self._before_ms += frame.duration_ms
        while self._before_ms - self._before[0].duration_ms >= PRE_ROLL_MS:
            self._before_ms -= self._before.popleft().duration_ms

    def voice_started(self) -> None:
        self._speaks = True
        self._begin()
        for frame in self._before:
            self._turns[-1].push(frame)
        self._before.clear()
        self._before_ms = 0.0

    def voice_stopped(self) -> None:
        """A voice that never started has said nothing."""
        if not self._speaks:
            self._begin()
            self._turns[-1].over = True
        self._turns[-1].stop()
        self._speaks = False

    def _begin(self) -> None:
        self._turns.append(Turn(self._language, self._rate))
        self._news.set()

    def __aiter__(self) -> AsyncIterator[Interim | Understood]:
        return self.relay

    async def run(self, relay: Relay[Interim | Understood]) -> None:
        """Listen over one socket after the other; a further one is opened when somebody speaks."""
        while True:
            async with self._api.hearing(self._query, self._name) as socket:
                await self._serve(socket, relay)
            await self._next_turn()

    async def _serve(self, socket: Socket, relay: Relay[Interim | Understood]) -> None:
        """Until nobody has spoken for long, or the socket has become old."""
        old_at = anyio.current_time() + _OLD_S
        while True:
            with anyio.move_on_after(_IDLE_S) as idle:
                await self._next_turn()
            if idle.cancelled_caught or anyio.current_time() >= old_at:
                return
            turn = self._turns[0]
            await self._understand(turn, socket, relay)
            self._turns.popleft()
            await relay.send(Understood(turn.recognition))

    async def _next_turn(self) -> None:
        while not self._turns:
            self._news = anyio.Event()
            await self._news.wait()

    async def _understand(self, turn: Turn, socket: Socket, relay: Relay[Interim | Understood]) -> None:
        if not turn.over:
            turn.begin(socket)
        before = ""
        while not turn.over:
            try:
                text = turn.take(read_message(await anext(socket)), socket)
            except GaveUp as error:
                raise self._refusal(error) from None
            except (ValueError, RecursionError):
                raise failures.strange(self._name) from None
            if text and text != before:
                before = text
                await relay.send(Interim(text))

    def _refusal(self, error: GaveUp) -> Exception:
        return failures.refusal(error.status, self._name) if error.status else failures.broken_off(self._name)
