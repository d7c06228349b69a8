"""Speech in English and Spanish with espeak-ng: no network, no key, plainly a machine."""

from __future__ import annotations

import math
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import AbstractAsyncContextManager, aclosing, asynccontextmanager
from dataclasses import dataclass
from threading import Event
from typing import Final

import anyio.to_thread

from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import InvalidInput, ProviderNonsense, UnsupportedLanguage
from talktrack.domain.frame import Frame
from talktrack.domain.language import LANGUAGES, Language
from talktrack.ports.speech import SynthesizerCapabilities, Voice
from talktrack.providers.local import espeak
from talktrack.providers.local.parts import parts_of

_PROVIDER: Final = "local"


@dataclass(frozen=True)
class _EspeakVoice:
    voice: Voice
    file: str
    """The library's own name: language file and variant."""


def _voice(locale: str, gender: str, name: str, file: str) -> _EspeakVoice:
    return _EspeakVoice(Voice(f"{locale}-{gender}", f"{name} ({gender})", _PROVIDER, locale), file)


_VOICES: Final = {
    each.voice.id: each
    for each in (
        _voice("en-US", "female", "American English", "gmw/en-US+f2"),
        _voice("en-US", "male", "American English", "gmw/en-US+m3"),
        _voice("en-GB", "female", "British English", "gmw/en+f2"),
        _voice("en-GB", "male", "British English", "gmw/en+m3"),
        _voice("es-ES", "female", "Español de España", "roa/es+f2"),
        _voice("es-ES", "male", "Español de España", "roa/es+m3"),
        _voice("es-MX", "female", "Español de México", "roa/es-419+f2"),
        _voice("es-MX", "male", "Español de México", "roa/es-419+m3"),
    )
}
"""The first of each language is the one that speaks where none was chosen."""


class EspeakSynthesizer:
    """Implements `ports.speech.Synthesizer`. The same text, voice and settings give the same samples."""

    @property
    def name(self) -> str:
        return "local:espeak"

    @property
    def capabilities(self) -> SynthesizerCapabilities:
        return SynthesizerCapabilities(languages=LANGUAGES, speed=True, pitch=True)

    def voices(self) -> tuple[Voice, ...]:
        return tuple(each.voice for each in _VOICES.values())

    def speak(
        self, text: str, voice: VoiceConfig, language: Language
    ) -> AbstractAsyncContextManager[AsyncIterator[Frame]]:
        return _spoken(text, voice, language)


@asynccontextmanager
async def _spoken(text: str, voice: VoiceConfig, language: Language) -> AsyncIterator[AsyncIterator[Frame]]:
    chosen = _chosen(voice.id, language)
    stop = Event()
    try:
        async with aclosing(_frames(text, chosen.file, voice, stop)) as frames:
            yield frames
    finally:
        stop.set()


async def _frames(text: str, file: str, voice: VoiceConfig, stop: Event) -> AsyncGenerator[Frame, None]:
    """Sentence by sentence: the library is free again before a sentence is handed out, however slowly it is taken."""
    at_ms = 0.0
    for part in parts_of(text):
        try:
            made = await anyio.to_thread.run_sync(
                espeak.samples, part, file, _pace(voice.speed), _height(voice.pitch), stop, abandon_on_cancel=True
            )
        except espeak.EspeakFailed as error:
            raise ProviderNonsense("espeak-ng could not speak. Is its data complete?", provider=_PROVIDER) from error
        for pcm in made:
            frame = Frame(pcm, espeak.RATE, at_ms)
            at_ms += frame.duration_ms
            yield frame


def _chosen(voice_id: str, language: Language) -> _EspeakVoice:
    fitting = [each for each in _VOICES.values() if each.voice.speaks(language)]
    if not fitting:
        raise UnsupportedLanguage(f"espeak-ng has no voice for {language!r} here.")
    if not voice_id:
        return fitting[0]
    for each in fitting:
        if each.voice.id == voice_id:
            return each
    known = ", ".join(each.voice.id for each in fitting)
    raise InvalidInput(f"There is no voice {voice_id!r} that speaks {language!r} here. Take one of: {known}.")


def _pace(speed: float) -> int:
    """Words a minute; 175 is the library's normal."""
    return round(175 * min(2.0, max(0.5, speed)))


def _height(pitch: float) -> int:
    """The library's scale from 0 to 100, on which 50 is normal. As measured it reaches from 0.7 to 1.65 of that."""
    octaves = math.log2(min(2.0, max(0.5, pitch)))
    return round(min(100, max(0, 50 + octaves * (69 if octaves > 0 else 87))))
