"""Speech out."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from textwrap import wrap
from typing import Any, Final

from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import UnsupportedLanguage
from talktrack.domain.frame import Frame
from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.provider import Sense
from talktrack.ports.speech import SynthesizerCapabilities, Voice
from talktrack.providers.network.asking import frames_of
from talktrack.providers.openai.api import OpenAIApi
from talktrack.providers.openai.description import PROVIDER
from talktrack.providers.openai.voices import VOICES, voice_field

DEFAULT_MODEL: Final = PROVIDER.offers[Sense.TTS].model

_RATE: Final = 24_000
_LONGEST_TEXT: Final = 4096
"""Characters of one request."""
_UNINSTRUCTED: Final = "tts-1"
"""Models whose names begin so take no instructions."""


class OpenAISynthesizer:
    """Implements `ports.speech.Synthesizer`. Of a voice it takes pace and style, in any words; pitch it cannot do."""

    def __init__(self, api: OpenAIApi, model: str = DEFAULT_MODEL) -> None:
        self._api = api
        self._model = model

    @property
    def name(self) -> str:
        return f"openai:{self._model}"

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
        body: dict[str, Any] = {"model": self._model, "voice": voice_field(voice.id), "response_format": "pcm"}
        if voice.speed != 1:
            body["speed"] = voice.speed
        if voice.style and not self._model.startswith(_UNINSTRUCTED):
            body["instructions"] = f"Speak in this style: {voice.style}."
        parts = wrap(text, _LONGEST_TEXT, break_on_hyphens=False)
        requests = [{"json": {**body, "input": part}} for part in parts]
        async with aclosing(frames_of(self._api, "/audio/speech", self.name, _RATE, requests)) as frames:
            yield frames
