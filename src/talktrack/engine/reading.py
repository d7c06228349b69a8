"""A far end that reads replies out in a voice of its own: the text goes there, and a silence stands for its sound.

The silence is as long as the text would take to say. How far it really is the far end tells, and nothing else counts.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.frame import Frame
from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.pace import spoken_ms
from talktrack.ports.speech import Speech, SynthesizerCapabilities, Voice

RATE: Final = 8000
"""Of the silence, which nobody hears."""


class ReadThere:
    """Implements `ports.speech.Synthesizer`."""

    name = "far end"
    capabilities = SynthesizerCapabilities(LANGUAGES, speed=False, pitch=False)

    def voices(self) -> tuple[Voice, ...]:
        return ()

    @asynccontextmanager
    async def speak(self, text: str, voice: VoiceConfig, language: Language) -> AsyncIterator[AsyncIterator[Speech]]:  # noqa: ARG002
        async def silence() -> AsyncIterator[Speech]:
            yield Frame(bytes(spoken_ms(text, language) * RATE // 1000 * 2), RATE)

        yield silence()
