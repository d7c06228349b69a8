"""Speech out."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing, asynccontextmanager
from types import TracebackType
from typing import Final, Self
from uuid import uuid4

from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import InvalidInput, UnsupportedLanguage
from talktrack.domain.language import LANGUAGES, Language
from talktrack.ports.speech import Speech, SynthesizerCapabilities, Voice
from talktrack.providers.azure.api import AzureApi
from talktrack.providers.azure.messages import Message, read_message, text_message
from talktrack.providers.azure.ssml import ssml
from talktrack.providers.azure.voices import VOICES, voice_of
from talktrack.providers.azure.words import read_boundaries
from talktrack.providers.network import failures
from talktrack.providers.network.http import InTime
from talktrack.providers.network.lines import Lines
from talktrack.providers.network.sockets import Socket
from talktrack.providers.network.sounds import Pieces
from talktrack.providers.network.words import WrittenWords

_NAME: Final = "azure:neural"
_RATE: Final = 24_000
_PIECE_MS: Final = 20
_IDLE_S: Final = 120.0
"""The service ends a socket after three minutes without a word."""
_CONTEXT: Final = json.dumps(
    {
        "synthesis": {
            "audio": {
                "metadataOptions": {
                    "bookmarkEnabled": False,
                    "punctuationBoundaryEnabled": True,
                    "sentenceBoundaryEnabled": False,
                    "sessionEndEnabled": False,
                    "visemeEnabled": False,
                    "wordBoundaryEnabled": True,
                },
                "outputFormat": "raw-24khz-16bit-mono-pcm",
            },
            "language": {"autoDetection": False},
        }
    }
)


class AzureSynthesizer:
    """Implements `ports.speech.Synthesizer`; to be used as a context, whose end closes its sockets.

    A voice takes a pace from 0.5 to 2, a pitch from 0.5 to 1.5, and a style such as `cheerful` where it has it, else
    the style does nothing; `settings` it cannot do. Raises `InvalidInput` for a default voice that is not known.
    """

    def __init__(self, api: AzureApi, voice: str = "") -> None:
        if voice and voice not in VOICES:
            raise InvalidInput(f"Azure has no voice {voice!r} here. Take one of: {', '.join(VOICES)}.")
        self._default = voice
        self._deadlines = api.deadlines
        self._lines = Lines(lambda: api.speaking(_NAME), idle_s=_IDLE_S)

    async def __aenter__(self) -> Self:
        await self._lines.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._lines.__aexit__(kind, error, trace)

    @property
    def name(self) -> str:
        return _NAME

    @property
    def capabilities(self) -> SynthesizerCapabilities:
        return SynthesizerCapabilities(LANGUAGES, speed=True, pitch=True, word_times=True)

    def voices(self) -> tuple[Voice, ...]:
        return tuple(VOICES.values())

    @asynccontextmanager
    async def speak(self, text: str, voice: VoiceConfig, language: Language) -> AsyncIterator[AsyncIterator[Speech]]:
        """See `Synthesizer.speak`."""
        if language not in LANGUAGES:
            raise UnsupportedLanguage(f"{self.name} does not speak {language!r}.")
        document = ssml(text, voice_of(voice.id, language, self._default), voice)
        async with aclosing(self._speech(text, document)) as speech:
            yield speech

    async def _speech(self, text: str, document: str) -> AsyncGenerator[Speech, None]:
        if not any(map(str.isalnum, text)):
            return
        pieces, words = Pieces(_RATE, _PIECE_MS), WrittenWords(text)
        async with self._lines.take() as socket, aclosing(_answer(socket, document, self.name)) as answer:
            timed = InTime(answer, self.name, first=self._deadlines.first_piece, next=self._deadlines.next_piece)
            async for message in timed:
                for part in _parts(message, pieces, words, self.name):
                    yield part
        rest = pieces.rest()
        if not pieces.length_ms:
            raise failures.no_sound(self.name)
        if rest is not None:
            yield rest
        for word in words.rest():
            yield word


async def _answer(socket: Socket, document: str, name: str) -> AsyncGenerator[Message, None]:
    """What the service says to this document, up to its end. Raises a `ProviderError`."""
    request_id = uuid4().hex
    socket.send(text_message("synthesis.context", request_id, _CONTEXT))
    socket.send(text_message("ssml", request_id, document, "application/ssml+xml"))
    async for each in socket:
        try:
            message = read_message(each)
        except ValueError:
            raise failures.strange(name) from None
        if message.request_id != request_id:
            continue
        if message.path == "turn.end":
            return
        yield message


def _parts(message: Message, pieces: Pieces, words: WrittenWords, name: str) -> list[Speech]:
    """The sound or the words that a message brings; most others bring neither."""
    match message.path, message.body:
        case "audio", bytes(sound):
            return [*pieces.feed(sound)]
        case "audio.metadata", body:
            try:
                return [word for told in read_boundaries(body) for word in words.take(told)]
            except (ValueError, RecursionError):
                raise failures.strange(name) from None
        case _:
            return []
