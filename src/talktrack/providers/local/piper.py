"""Speech with Piper's voices: no network and no key, but a file for each voice."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import anyio
import anyio.to_thread

from talktrack.audio.framing import pieces
from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import InvalidInput, ProviderNonsense, UnsupportedLanguage
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language, language_of
from talktrack.ports.speech import SynthesizerCapabilities, Voice
from talktrack.providers.local.parts import parts_of

_NAME: Final = "piper:voices"
_FRAMES_IN_SECOND: Final = 50


@dataclass(frozen=True)
class _File:
    voice: Voice
    language: Language
    path: Path
    pace: float
    """Length of its sounds at the normal pace."""


class PiperSynthesizer:
    """Implements `ports.speech.Synthesizer` with the voices in a folder, `NAME.onnx` with `NAME.onnx.json` beside it.

    A voice is loaded with the first text that it says and then kept; one text is worked on at a time. It takes a pace;
    pitch, style and settings it cannot do. Raises `InvalidInput` for a folder without a voice, and for a default voice
    that is not in it.
    """

    def __init__(self, folder: Path, voice: str = "") -> None:
        self._files = {file.voice.id: file for file in _files_in(folder)}
        if not self._files:
            raise InvalidInput(f"{folder} holds no voice of Piper in a language that is spoken here.")
        if voice and voice not in self._files:
            raise InvalidInput(f"{folder} holds no voice {voice!r}. Take one of: {', '.join(self._files)}.")
        self._default = voice
        self._loaded: dict[str, Any] = {}
        self._limiter = anyio.CapacityLimiter(1)

    @property
    def name(self) -> str:
        return _NAME

    @property
    def capabilities(self) -> SynthesizerCapabilities:
        languages = tuple(dict.fromkeys(file.language for file in self._files.values()))
        return SynthesizerCapabilities(languages, speed=True, pitch=False)

    def voices(self) -> tuple[Voice, ...]:
        return tuple(file.voice for file in self._files.values())

    @asynccontextmanager
    async def speak(self, text: str, voice: VoiceConfig, language: Language) -> AsyncIterator[AsyncIterator[Frame]]:
        """See `Synthesizer.speak`; sound comes sentence by sentence."""
        file = self._chosen(voice.id, language)
        async with aclosing(self._frames(text, file, file.pace / min(max(voice.speed, 0.5), 2.0))) as frames:
            yield frames

    def _chosen(self, voice_id: str, language: Language) -> _File:
        fitting = {id: file for id, file in self._files.items() if file.language == language}
        if not fitting:
            raise UnsupportedLanguage(f"{self.name} has no voice for {language!r}.")
        if not voice_id:
            return fitting.get(self._default) or next(iter(fitting.values()))
        if voice_id not in fitting:
            known = ", ".join(fitting)
            raise InvalidInput(f"There is no voice {voice_id!r} that speaks {language!r} here. Take one of: {known}.")
        return fitting[voice_id]

    async def _frames(self, text: str, file: _File, pace: float) -> AsyncGenerator[Frame, None]:
        at_ms = 0.0
        for part in parts_of(text):
            made = await anyio.to_thread.run_sync(
                self._say, part, file, pace, abandon_on_cancel=True, limiter=self._limiter
            )
            for sound in made:
                for piece in pieces(Frame(sound.pcm, sound.rate, at_ms), sound.rate // _FRAMES_IN_SECOND):
                    yield piece
                at_ms += sound.duration_ms

    def _say(self, part: str, file: _File, pace: float) -> list[Frame]:
        piper = import_module("piper")
        try:
            if file.voice.id not in self._loaded:
                self._loaded[file.voice.id] = piper.PiperVoice.load(file.path)
            said = self._loaded[file.voice.id].synthesize(part, piper.SynthesisConfig(length_scale=pace))
            return [Frame(chunk.audio_int16_bytes, chunk.sample_rate) for chunk in said]
        except Exception as error:  # Its engine's errors have no common name.
            sentence = f"{file.voice.id} cannot speak. Is its model whole?"
            raise ProviderNonsense(sentence, provider=self.name) from error


def _files_in(folder: Path) -> list[_File]:
    found = (_file(path) for path in sorted(folder.rglob("*.onnx")) if Path(f"{path}.json").is_file())
    return [file for file in found if file is not None]


def _file(path: Path) -> _File | None:
    """None for a voice of another language, or a model that is no voice."""
    try:
        config = json.loads(Path(f"{path}.json").read_text(encoding="utf-8"))
        locale, pace = config["language"]["code"].replace("_", "-"), config["inference"].get("length_scale", 1.0)
    except (OSError, ValueError, LookupError, AttributeError, TypeError):
        return None
    language = language_of(locale)
    if language is None:
        return None
    return _File(Voice(path.stem, path.stem.replace("_", " "), "piper", locale), language, path, float(pace))
