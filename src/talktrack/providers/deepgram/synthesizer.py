"""Speech out."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing, asynccontextmanager
from functools import partial
from textwrap import wrap
from typing import Final

import httpx

from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import InvalidInput, UnsupportedLanguage
from talktrack.domain.frame import Frame
from talktrack.domain.language import LANGUAGES, Language
from talktrack.ports.speech import SynthesizerCapabilities, Voice
from talktrack.providers.deepgram.api import DeepgramApi, body_of
from talktrack.providers.deepgram.voices import VOICES, voice_of
from talktrack.providers.network import failures
from talktrack.providers.network.http import streamed
from talktrack.providers.network.sounds import Pieces

_PATH: Final = "/v1/speak"
_RATE: Final = 24_000
_PIECE_MS: Final = 20
_SPEEDS: Final = (0.7, 1.5)
"""Slowest and fastest. Source: https://developers.deepgram.com/docs/tts-voice-controls."""
_LONGEST_TEXT: Final = 2000
"""Characters of one request."""


class DeepgramSynthesizer:
    """Implements `ports.speech.Synthesizer`. Of a pace it takes 0.7 to 1.5; pitch, style and settings it cannot do.

    Raises `InvalidInput` for a default voice that is not known.
    """

    def __init__(self, api: DeepgramApi, voice: str = "") -> None:
        if voice and voice not in VOICES:
            raise InvalidInput(f"Deepgram has no voice {voice!r}. Take one of: {', '.join(VOICES)}.")
        self._api = api
        self._default = voice

    @property
    def name(self) -> str:
        return "deepgram:aura-2"

    @property
    def capabilities(self) -> SynthesizerCapabilities:
        return SynthesizerCapabilities(LANGUAGES, speed=True, pitch=False)

    def voices(self) -> tuple[Voice, ...]:
        return tuple(VOICES.values())

    @asynccontextmanager
    async def speak(self, text: str, voice: VoiceConfig, language: Language) -> AsyncIterator[AsyncIterator[Frame]]:
        """See `Synthesizer.speak`. A long text is asked for in parts, one after the other."""
        if language not in LANGUAGES:
            raise UnsupportedLanguage(f"{self.name} does not speak {language!r}.")
        query: dict[str, str | int] = {
            "model": voice_of(voice.id, language, self._default).id,
            "encoding": "linear16",
            "sample_rate": _RATE,
            "container": "none",
        }
        speed = min(max(voice.speed, _SPEEDS[0]), _SPEEDS[1])
        if speed != 1:
            query["speed"] = f"{speed:g}"
        async with aclosing(self._frames(text, query)) as frames:
            yield frames

    async def _frames(self, text: str, query: dict[str, str | int]) -> AsyncGenerator[Frame, None]:
        """Pieces of equal length, wherever the network cuts them."""
        pieces = Pieces(_RATE, _PIECE_MS)
        async with aclosing(self._sound(text, query)) as sound:
            async for data in sound:
                for frame in pieces.feed(data):
                    yield frame
        rest = pieces.rest()
        if rest is not None:
            yield rest

    async def _sound(self, text: str, query: dict[str, str | int]) -> AsyncGenerator[bytes, None]:
        for part in wrap(text, _LONGEST_TEXT, break_on_hyphens=False):
            body = json.dumps({"text": part}).encode()
            ask = partial(self._api.post, _PATH, query, body, "application/json", self.name)
            async with streamed(ask, self._read, self.name, self._api.deadlines) as pieces:
                async for piece in pieces:
                    yield piece

    async def _read(self, response: httpx.Response) -> AsyncGenerator[bytes, None]:
        if not response.headers.get("Content-Type", "").lower().startswith("audio/"):
            raise failures.no_sound(self.name)
        silent = True
        async with aclosing(body_of(response, self.name)) as body:
            async for piece in body:
                silent = silent and not piece
                yield piece
        if silent:
            raise failures.no_sound(self.name)
