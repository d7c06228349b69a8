"""A recogniser that reads words off tones, or answers from a script; its final comes after a fixed delay."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Literal, Protocol

import anyio
import numpy as np

from talktrack.audio.samples import samples_of
from talktrack.domain.errors import UnsupportedLanguage
from talktrack.domain.frame import Frame
from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.transcript import Word
from talktrack.ports.speech import Final, Interim, Recognition, RecognizerCapabilities, RecognizerStream
from talktrack.providers.scripted.fault import NO_FAULT, NONSENSE, Fault
from talktrack.providers.scripted.fsk import Decoder

_BATCH_MS = 100
"""Sound that is decoded at one go, which costs a fifth of decoding every 20 ms."""


class ScriptedRecognizer:
    """Implements `ports.speech.StreamingRecognizer`. The final comes `final_delay_ms` after the voice has stopped.

    `fsk` reads the words that `fsk.encode` made; sound is 8 kHz or another whole number of kilohertz. `fixed` does not
    listen: each voice is answered with `texts` one after the other, the last one again and again, and no interims.
    """

    def __init__(
        self,
        *,
        mode: Literal["fsk", "fixed"] = "fsk",
        texts: Sequence[str] = (),
        final_delay_ms: float = 100.0,
        fault: Fault = NO_FAULT,
    ) -> None:
        self._mode = mode
        self._texts = tuple(texts)
        self._delay = final_delay_ms / 1000
        self._fault = fault

    @property
    def name(self) -> str:
        return f"scripted:{self._mode}"

    @property
    def capabilities(self) -> RecognizerCapabilities:
        return RecognizerCapabilities(LANGUAGES, words=self._mode == "fsk", confidence=False)

    @asynccontextmanager
    async def listen(self, language: Language, rate: int) -> AsyncIterator[RecognizerStream]:
        if language not in LANGUAGES:
            raise UnsupportedLanguage(f"The scripted recogniser does not know {language!r}.")
        self._fault.at_start(self.name)
        stream = _Stream(self._ear(language, rate), self.name, self._delay, self._fault)
        try:
            yield stream
        finally:
            stream.close()

    def _ear(self, language: Language, rate: int) -> _Ear:
        if self._fault.kind == "nonsense":
            return _Script([NONSENSE], language)
        return _Tones(language, rate) if self._mode == "fsk" else _Script(self._texts, language)


class _Ear(Protocol):
    def hear(self, frame: Frame) -> Interim | None:
        """Take in sound; what the utterance is so far, where that has changed."""

    def finish(self) -> Recognition:
        """What the utterance was; the next one begins."""


class _Tones:
    def __init__(self, language: Language, rate: int) -> None:
        self._language = language
        self._rate = rate
        self._decoder = Decoder(rate)
        self._held: list[Frame] = []
        self._held_ms = 0.0
        self._decoded_ms = 0.0
        self._words: list[Word] = []

    def hear(self, frame: Frame) -> Interim | None:
        if frame.rate != self._rate:
            raise ValueError(f"This voice has {self._rate} Hz, not {frame.rate}.")
        self._held.append(frame)
        self._held_ms += frame.duration_ms
        return Interim(self._text()) if self._held_ms >= _BATCH_MS and self._decode() else None

    def finish(self) -> Recognition:
        self._decode()
        recognition = Recognition(self._text(), self._language, words=tuple(self._words))
        self._words.clear()
        return recognition

    def _decode(self) -> bool:
        """Read what is held; True where there was a word in it."""
        if not self._held:
            return False
        shift = self._held[0].at_ms - self._decoded_ms
        decoded = self._decoder.push(np.concatenate([samples_of(frame) for frame in self._held]))
        self._words += [Word(word.text, round(word.start_ms + shift), round(word.end_ms + shift)) for word in decoded]
        self._decoded_ms += self._held_ms
        self._held, self._held_ms = [], 0.0
        return bool(decoded)

    def _text(self) -> str:
        return " ".join(word.text for word in self._words)


class _Script:
    def __init__(self, texts: Sequence[str], language: Language) -> None:
        self._texts = deque(texts or ("",))
        self._language = language

    def hear(self, frame: Frame) -> None:
        pass

    def finish(self) -> Recognition:
        text = self._texts.popleft() if len(self._texts) > 1 else self._texts[0]
        return Recognition(text, self._language)


class _Stream:
    """Implements `ports.speech.RecognizerStream`: what was understood waits here until it is due."""

    def __init__(self, ear: _Ear, provider: str, delay: float, fault: Fault) -> None:
        self._ear = ear
        self._provider = provider
        self._delay = delay
        self._fault = fault
        self._waiting: deque[tuple[float, Interim | Final]] = deque()
        self._given = 0
        self._closed = False
        self._news = anyio.Event()

    def push(self, frame: Frame) -> None:
        interim = self._ear.hear(frame)
        if interim is not None:
            self._add(anyio.current_time(), interim)

    def voice_started(self) -> None:
        """It listens all the time."""

    def voice_stopped(self) -> None:
        self._add(anyio.current_time() + self._delay, Final(self._ear.finish()))

    def close(self) -> None:
        self._closed = True
        self._news.set()

    def __aiter__(self) -> AsyncIterator[Interim | Final]:
        return self

    async def __anext__(self) -> Interim | Final:
        await self._fault.before(self._given, self._provider)
        while not self._waiting:
            if self._closed:
                raise StopAsyncIteration
            self._news = anyio.Event()
            await self._news.wait()
        due, heard = self._waiting[0]
        await anyio.sleep_until(due)
        self._waiting.popleft()
        self._given += 1
        return heard

    def _add(self, due: float, heard: Interim | Final) -> None:
        self._waiting.append((due, heard))
        self._news.set()
