"""Speech services that need no sound to understand and none to speak."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager

import anyio
import anyio.lowlevel

from talktrack.audio.framing import pieces
from talktrack.audio.levels import AUDIBLE_DBFS, audible_span, rms_dbfs
from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import InvalidInput, TalktrackError, UnsupportedLanguage
from talktrack.domain.frame import Frame
from talktrack.domain.language import LANGUAGES, Language, language_of
from talktrack.domain.transcript import Word
from talktrack.ports.speech import (
    Final,
    Interim,
    Recognition,
    RecognizerCapabilities,
    RecognizerStream,
    SynthesizerCapabilities,
    Voice,
)
from tests.audio.sounds import joined, tone


class FakeRecognizer:
    """Hears in each audible utterance the next of its answers, and nothing once they are used up.

    An answer that is an error is raised. Words share the audible part evenly.
    """

    def __init__(
        self,
        answers: Iterable[str | TalktrackError] = (),
        *,
        languages: Sequence[Language] = LANGUAGES,
        confidence: float | None = 0.9,
    ) -> None:
        self.heard: list[Frame] = []
        self._answers = deque(answers)
        self._languages = tuple(languages)
        self._confidence = confidence

    @property
    def name(self) -> str:
        return "fake:recognizer"

    @property
    def capabilities(self) -> RecognizerCapabilities:
        return RecognizerCapabilities(self._languages, words=True, confidence=self._confidence is not None)

    async def recognize(self, utterance: Frame, language: Language) -> Recognition:
        if language not in self._languages:
            raise UnsupportedLanguage(f"The fake does not know {language!r}.")
        await anyio.lowlevel.checkpoint()
        self.heard.append(utterance)
        span = audible_span(utterance)
        answer = self._answers.popleft() if span and self._answers else ""
        if isinstance(answer, TalktrackError):
            raise answer
        texts = answer.split()
        if not texts or not span:
            return Recognition("", language)
        start_ms, step_ms = span[0], (span[1] - span[0]) // len(texts)
        words = tuple(
            Word(text, start_ms + at * step_ms, start_ms + (at + 1) * step_ms, self._confidence)
            for at, text in enumerate(texts)
        )
        return Recognition(answer, language, self._confidence, words)


class FakeStreamingRecognizer:
    """Hears in each audible voice the next of its answers, and nothing once they are used up.

    The first word is an interim as soon as the voice is told to speak. An answer that is an error is raised.
    """

    def __init__(self, answers: Iterable[str | TalktrackError] = (), languages: Sequence[Language] = LANGUAGES) -> None:
        self.answers = deque(answers)
        self._languages = tuple(languages)

    @property
    def name(self) -> str:
        return "fake:streaming"

    @property
    def capabilities(self) -> RecognizerCapabilities:
        return RecognizerCapabilities(self._languages, words=False, confidence=False)

    @asynccontextmanager
    async def listen(self, language: Language, rate: int) -> AsyncIterator[RecognizerStream]:
        if language not in self._languages:
            raise UnsupportedLanguage(f"The fake does not know {language!r}.")
        stream = _FakeStream(self.answers, language)
        try:
            yield stream
        finally:
            stream.close()


class _FakeStream:
    def __init__(self, answers: deque[str | TalktrackError], language: Language) -> None:
        self._told, self._waiting = anyio.create_memory_object_stream[Interim | Final | TalktrackError](math.inf)
        self._answers = answers
        self._language = language
        self._audible = False

    def push(self, frame: Frame) -> None:
        self._audible = self._audible or rms_dbfs(frame) > AUDIBLE_DBFS

    def voice_started(self) -> None:
        if self._answers and isinstance(answer := self._answers[0], str):
            self._told.send_nowait(Interim(answer.split(maxsplit=1)[0]))

    def voice_stopped(self) -> None:
        answer = self._answers.popleft() if self._audible and self._answers else ""
        self._audible = False
        heard = Final(Recognition(answer, self._language)) if isinstance(answer, str) else answer
        self._told.send_nowait(heard)

    def close(self) -> None:
        self._told.close()
        self._waiting.close()

    def __aiter__(self) -> AsyncIterator[Interim | Final]:
        return self

    async def __anext__(self) -> Interim | Final:
        try:
            heard = await self._waiting.receive()
        except (anyio.EndOfStream, anyio.ClosedResourceError):
            raise StopAsyncIteration from None
        if isinstance(heard, TalktrackError):
            raise heard
        return heard


class FakeSynthesizer:
    """Says every word as 60 ms of a tone and 20 ms of silence at 16 kHz, in pieces of 20 ms."""

    def __init__(self, languages: Sequence[Language] = LANGUAGES, more: Sequence[Voice] = ()) -> None:
        self.said: list[str] = []
        self.spoken_as: list[str] = []
        """The ids of the voices of what was said."""
        self._languages = tuple(languages)
        self._voices = (*(Voice(f"fake-{each}", f"Fake {each}", "fake", each) for each in languages), *more)

    @property
    def name(self) -> str:
        return "fake:synthesizer"

    @property
    def capabilities(self) -> SynthesizerCapabilities:
        return SynthesizerCapabilities(self._languages, speed=True, pitch=True)

    def voices(self) -> tuple[Voice, ...]:
        return self._voices

    @asynccontextmanager
    async def speak(self, text: str, voice: VoiceConfig, language: Language) -> AsyncIterator[AsyncIterator[Frame]]:
        if language not in self._languages:
            raise UnsupportedLanguage(f"The fake does not speak {language!r}.")
        known = [each.id for each in self._voices if language_of(each.locale) == language]
        if voice.id and voice.id not in known:
            raise InvalidInput(f"There is no voice {voice.id!r}. Take one of: {', '.join(known)}.")
        self.said.append(text)
        self.spoken_as.append(voice.id)
        yield _tones(text, voice)


async def _tones(text: str, voice: VoiceConfig) -> AsyncIterator[Frame]:
    spoken = tone(300 * voice.pitch, 60 / voice.speed)
    word = joined(spoken, tone(0, 20 / voice.speed))
    for piece in pieces(joined(*([word] * len(text.split()))), 320) if text.split() else ():
        await anyio.lowlevel.checkpoint()
        yield piece
