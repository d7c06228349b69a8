"""Speech in: while a voice speaks, and whole utterances."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Final

import anyio

from talktrack.audio.resample import resample_whole
from talktrack.domain.errors import ProviderError, UnsupportedLanguage
from talktrack.domain.frame import Frame
from talktrack.domain.language import LANGUAGES, Language
from talktrack.engine.one_by_one import OneByOne, understood_whole
from talktrack.engine.resilience.relay import Relay, relayed
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
        self._patience_s = api.deadlines.first_piece
        self._streaming = AzureStreamingRecognizer(api, model)

    @property
    def name(self) -> str:
        return self._streaming.name

    @property
    def capabilities(self) -> RecognizerCapabilities:
        return _CAPABILITIES

    async def recognize(self, utterance: Frame, language: Language) -> Recognition:
        _locale(language, self.name)
        if not utterance.pcm:
            return Recognition("", language)
        sound = utterance if utterance.rate in _RATES else resample_whole(utterance, _RATES[-1])
        try:
            with anyio.fail_after(self._patience_s):
                return await understood_whole(self._streaming, sound, language)
        except TimeoutError:
            raise failures.late(self.name) from None


class AzureStreamingRecognizer:
    """Implements `ports.speech.StreamingRecognizer`: one socket for each voice, one request on it for each utterance.

    Sound is sent only while the voice speaks. An utterance waits until the one before it is understood. English is
    taken for that of the United States, Spanish for that of Spain. `model` is the endpoint id of a custom model.
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
        query = {"language": _locale(language, self.name), "format": "detailed"}
        query |= {"wordLevelTimestamps": "true", "wordLevelConfidence": "true"}
        query |= {"cid": self._model} if self._model else {}
        voice = OneByOne(rate, lambda: Turn(language, rate))
        async with relayed(partial(self._run, voice, query)) as relay:
            voice.relay = relay
            yield voice

    async def _run(self, voice: OneByOne[Turn], query: dict[str, str], relay: Relay[Interim | Understood]) -> None:
        """Listen over one socket after the other; a further one is opened when somebody speaks."""
        while True:
            async with self._api.hearing(query, self.name) as socket:
                await self._serve(voice, socket, relay)
            await voice.next()

    async def _serve(self, voice: OneByOne[Turn], socket: Socket, relay: Relay[Interim | Understood]) -> None:
        """Until nobody has spoken for long, or the socket is old or gone when somebody does."""
        old_at = anyio.current_time() + _OLD_S
        while True:
            with anyio.move_on_after(_IDLE_S) as idle:
                turn = await voice.next()
            if idle.cancelled_caught or anyio.current_time() >= old_at or not socket.is_open:
                return
            await self._understand(turn, socket, relay)
            await voice.understood(turn.recognition)

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
                raise failures.strange(self.name) from None
            if text and text != before:
                before = text
                await relay.send(Interim(text))

    def _refusal(self, error: GaveUp) -> ProviderError:
        return failures.refusal(error.status, self.name) if error.status else failures.broken_off(self.name)


def _locale(language: Language, name: str) -> str:
    if language not in _LOCALES:
        raise UnsupportedLanguage(f"{name} is not asked to recognise {language!r}.")
    return _LOCALES[language]
