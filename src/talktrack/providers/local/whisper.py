"""Recognition of whole utterances with faster-whisper: no network and no key, but a model and its time."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from threading import Event
from typing import Any, Final

import anyio
import anyio.to_thread

from talktrack.audio.levels import trim
from talktrack.audio.resample import resample_whole
from talktrack.audio.samples import floats_of
from talktrack.domain.errors import InvalidInput, ProviderNonsense, UnsupportedLanguage
from talktrack.domain.frame import Frame
from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.transcript import Word, mean_confidence
from talktrack.ports.speech import Recognition, RecognizerCapabilities

_RATE: Final = 16_000
_MARGIN_MS: Final = 200
"""Silence is taken off: in what is mostly silence Whisper hears words that nobody said."""


class WhisperRecognizer:
    """Implements `ports.speech.Recognizer` with a model that faster-whisper reads, in a folder.

    The model is loaded with the first utterance, and takes one at a time on all processors. One whose folder ends in
    `.en` knows English only. Raises `InvalidInput` for a folder that holds none.
    """

    def __init__(self, folder: Path) -> None:
        if not (folder / "model.bin").is_file():
            raise InvalidInput(f"{folder} holds no model of faster-whisper: see `talktrack models`.")
        self._folder = folder
        self._limiter = anyio.CapacityLimiter(1)
        self._model: Any = None

    @property
    def name(self) -> str:
        return f"whisper:{self._folder.name}"

    @property
    def capabilities(self) -> RecognizerCapabilities:
        languages: tuple[Language, ...] = ("en",) if self._folder.name.endswith(".en") else LANGUAGES
        return RecognizerCapabilities(languages, words=True, confidence=True)

    async def recognize(self, utterance: Frame, language: Language) -> Recognition:
        if language not in self.capabilities.languages:
            raise UnsupportedLanguage(f"{self.name} does not know {language!r}.")
        stop = Event()
        try:
            words = await anyio.to_thread.run_sync(
                self._hear, utterance, language, stop, abandon_on_cancel=True, limiter=self._limiter
            )
        finally:
            stop.set()
        text = " ".join(word.text for word in words)
        return Recognition(text, language, mean_confidence(word.confidence for word in words), words)

    def _hear(self, utterance: Frame, language: Language, stop: Event) -> tuple[Word, ...]:
        speech = trim(utterance, _MARGIN_MS)
        if not speech.pcm:
            return ()
        before_ms = speech.at_ms - utterance.at_ms
        try:
            if self._model is None:
                whisper = import_module("faster_whisper").WhisperModel
                self._model = whisper(str(self._folder), compute_type="auto", local_files_only=True)
            segments, _ = self._model.transcribe(
                floats_of(resample_whole(speech, _RATE)),
                language=language,
                beam_size=1,
                condition_on_previous_text=False,
                word_timestamps=True,
            )
            heard: list[Any] = []
            for segment in segments:  # Each is worked out when it is asked for.
                heard += segment.words or ()
                if stop.is_set():
                    break
        except (RuntimeError, ValueError, OSError) as error:
            raise ProviderNonsense(f"{self.name} fails. Is the model whole?", provider=self.name) from error
        return tuple(
            Word(
                word.word.strip(),
                round(before_ms + word.start * 1000),
                round(min(before_ms + word.end * 1000, utterance.duration_ms)),
                float(word.probability),
            )
            for word in heard
            if word.word.strip()
        )
