"""A synthesiser with a voice of choice for those who name none."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from dataclasses import replace

from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.language import Language
from talktrack.ports.speech import Speech, Synthesizer, SynthesizerCapabilities, Voice


class UsualVoice:
    """Implements `ports.speech.Synthesizer` over another one, which speaks as `voice` where nobody says as whom.

    A voice that is known to speak other languages only is left to those.
    """

    def __init__(self, synthesizer: Synthesizer, voice: str) -> None:
        self._synthesizer = synthesizer
        self._voice = voice

    @property
    def name(self) -> str:
        """With the voice, so that what one voice has said is not remembered as another one's."""
        return f"{self._synthesizer.name}:{self._voice}"

    @property
    def capabilities(self) -> SynthesizerCapabilities:
        return self._synthesizer.capabilities

    def voices(self) -> tuple[Voice, ...]:
        return self._synthesizer.voices()

    def speak(
        self, text: str, voice: VoiceConfig, language: Language
    ) -> AbstractAsyncContextManager[AsyncIterator[Speech]]:
        """See `Synthesizer.speak`."""
        known = [one for one in self.voices() if one.id == self._voice]
        able = not known or any(one.speaks(language) for one in known)
        usual = replace(voice, id=self._voice) if able and not voice.id else voice
        return self._synthesizer.speak(text, usual, language)
