"""A recogniser of whole utterances as one that listens while the voice speaks."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import anyio

from talktrack.domain.errors import ProviderError, UnsupportedLanguage
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.domain.transcript import Word
from talktrack.ports.speech import (
    Final,
    Interim,
    Recognition,
    Recognizer,
    RecognizerCapabilities,
    RecognizerStream,
)

PRE_ROLL_MS = 300.0
"""Sound kept from before the voice started, for the detector notices that late."""
LONGEST_MS = 60_000.0
"""The most sound of one utterance that is kept, and the most that waits behind the utterance being recognised."""


class StreamedRecognizer:
    """Implements `ports.speech.StreamingRecognizer` over any `Recognizer`: no interims, a final per utterance.

    Utterances are recognised one after the other, as the finals are asked for. After one that fails the next one can
    still be taken from the same stream.
    """

    def __init__(self, recognizer: Recognizer) -> None:
        self._recognizer = recognizer
        self.dropped_ms = 0.0
        """Sound of utterances that was given up because there was too much of it."""

    @property
    def name(self) -> str:
        return self._recognizer.name

    @property
    def capabilities(self) -> RecognizerCapabilities:
        return self._recognizer.capabilities

    @asynccontextmanager
    async def listen(self, language: Language, rate: int) -> AsyncIterator[RecognizerStream]:
        if language not in self.capabilities.languages:
            raise UnsupportedLanguage(f"{self.name} does not know {language!r}.")
        voice = _Voice(self, language, rate)
        try:
            yield voice
        finally:
            voice.close()

    async def recognize(self, utterance: Frame, language: Language) -> Recognition:
        """The words of one utterance, with their times on the clock of its frames. Raises a `ProviderError`."""
        if not utterance.pcm:
            return Recognition("", language)
        recognition = await self._recognizer.recognize(utterance, language)
        return replace(recognition, words=tuple(_moved(word, utterance.at_ms) for word in recognition.words))


class _Voice:
    """Implements `ports.speech.RecognizerStream`."""

    def __init__(self, recognizer: StreamedRecognizer, language: Language, rate: int) -> None:
        self._recognizer = recognizer
        self._language = language
        self._rate = rate
        self._speaks = False
        self._held: deque[Frame] = deque()
        self._held_ms = 0.0
        self._waiting: deque[Frame] = deque()
        """Whole utterances; the first one is being recognised."""
        self._closed = False
        self._news = anyio.Event()

    def push(self, frame: Frame) -> None:
        if frame.rate != self._rate:
            raise ValueError(f"This voice has {self._rate} Hz, not {frame.rate}.")
        self._held.append(frame)
        self._held_ms += frame.duration_ms
        most = LONGEST_MS if self._speaks else PRE_ROLL_MS
        while self._held_ms - self._held[0].duration_ms >= most:
            dropped = self._held.popleft().duration_ms
            self._held_ms -= dropped
            self._recognizer.dropped_ms += dropped if self._speaks else 0.0

    def voice_started(self) -> None:
        self._speaks = True

    def voice_stopped(self) -> None:
        """A voice that never started has said nothing."""
        spoken = list(self._held) if self._speaks else []
        at_ms = spoken[0].at_ms if spoken else 0.0
        self._waiting.append(Frame(b"".join(frame.pcm for frame in spoken), self._rate, at_ms))
        self._shed()
        self._held.clear()
        self._held_ms, self._speaks = 0.0, False
        self._news.set()

    def close(self) -> None:
        self._closed = True
        self._news.set()

    def __aiter__(self) -> AsyncIterator[Interim | Final]:
        return self

    async def __anext__(self) -> Final:
        while not self._waiting:
            if self._closed:
                raise StopAsyncIteration
            self._news = anyio.Event()
            await self._news.wait()
        try:
            recognition = await self._recognizer.recognize(self._waiting[0], self._language)
        except ProviderError:
            self._waiting.popleft()
            raise
        self._waiting.popleft()
        return Final(recognition)

    def _shed(self) -> None:
        """Let the oldest waiting utterances come out empty where there is too much sound in all of them."""
        spare = LONGEST_MS
        for at in range(len(self._waiting) - 1, 0, -1):
            length = self._waiting[at].duration_ms
            spare -= length
            if spare < 0 < length:
                self._waiting[at] = Frame(b"", self._rate)
                self._recognizer.dropped_ms += length


def _moved(word: Word, by_ms: float) -> Word:
    return replace(word, start_ms=round(word.start_ms + by_ms), end_ms=round(word.end_ms + by_ms))
