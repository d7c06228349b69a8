"""Speech out."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from textwrap import wrap
from typing import Final

from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import InvalidInput, UnsupportedLanguage
from talktrack.domain.frame import Frame
from talktrack.domain.language import LANGUAGES, Language
from talktrack.ports.speech import SynthesizerCapabilities, Voice
from talktrack.providers.deepgram.api import DeepgramApi
from talktrack.providers.deepgram.voices import VOICES, voice_of
from talktrack.providers.network.asking import frames_of

_PATH: Final = "/v1/speak"
_RATE: Final = 24_000
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
        parts = wrap(text, _LONGEST_TEXT, break_on_hyphens=False)
        requests = [{"query": query, "json": {"text": part}} for part in parts]
        async with aclosing(frames_of(self._api, _PATH, self.name, _RATE, requests)) as frames:
            yield frames
