"""Speech in and speech out."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Protocol

from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.domain.transcript import Word


@dataclass(frozen=True)
class RecognizerCapabilities:
    languages: tuple[Language, ...]
    words: bool
    """Gives the times of single words."""
    confidence: bool
    """Gives confidences that mean something; where False they are None."""


@dataclass(frozen=True)
class Recognition:
    text: str
    language: Language
    confidence: float | None = None
    words: tuple[Word, ...] = ()
    """Times are from the start of the utterance."""


class AudioDecoder(Protocol):
    async def decode(self, data: bytes, *, rate: int = 16_000, max_seconds: float = 120.0) -> Frame:
        """A whole sound file (WAV, WebM, Ogg, MP3, M4A, FLAC) as one mono frame at `rate`.

        Raises `AudioUnreadable` for what is no sound, or cut short in a format that tells its length;
        `AudioTooLong` without reading further than `max_seconds`; `AudioSilent` where nothing in it can be heard.
        """
        ...


class Recognizer(Protocol):
    @property
    def name(self) -> str: ...

    @property
    def capabilities(self) -> RecognizerCapabilities: ...

    async def recognize(self, utterance: Frame, language: Language) -> Recognition:
        """The words of one whole utterance; empty text where there are none.

        Raises `UnsupportedLanguage`, or a `ProviderError`.
        """
        ...


@dataclass(frozen=True)
class Voice:
    id: str
    name: str
    provider: str
    locale: str
    """For instance `es-MX`."""


@dataclass(frozen=True)
class SynthesizerCapabilities:
    languages: tuple[Language, ...]
    speed: bool
    pitch: bool


class Synthesizer(Protocol):
    @property
    def name(self) -> str: ...

    @property
    def capabilities(self) -> SynthesizerCapabilities: ...

    def voices(self) -> tuple[Voice, ...]: ...

    def speak(
        self, text: str, voice: VoiceConfig, language: Language
    ) -> AbstractAsyncContextManager[AsyncIterator[Frame]]:
        """Say a text; sound comes in pieces of one rate as it is made. Leaving the context stops the work.

        Raises `UnsupportedLanguage`, `InvalidInput` for an unknown voice, or a `ProviderError`.
        """
        ...
