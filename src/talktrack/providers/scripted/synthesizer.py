"""A voice that speaks in tones: after a fixed delay, and faster than real time by a fixed factor."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import aclosing, asynccontextmanager
from typing import Final, Literal

import anyio
import numpy as np

from talktrack.audio.framing import pieces
from talktrack.audio.samples import Int16, frame_of, to_int16
from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import InvalidInput, UnsupportedLanguage
from talktrack.domain.frame import Frame
from talktrack.domain.language import LANGUAGES, Language
from talktrack.ports.speech import Speech, SpokenWord, SynthesizerCapabilities, Voice
from talktrack.providers.scripted.fault import NO_FAULT, Fault
from talktrack.providers.scripted.fsk import GAP_MS, encode_word, words_of

_PROVIDER: Final = "scripted"
_TONE_HERTZ: Final = 440
_VOICES: Final = {language: Voice(f"scripted-{language}", "Tones", _PROVIDER, language) for language in LANGUAGES}


class ScriptedSynthesizer:
    """Implements `ports.speech.Synthesizer`.

    `fsk` says the words of the text as `fsk` encodes them, with their times; `tone` says every text as one tone.
    The first sound comes `first_delay_ms` after the request, then `chunk_ms` of sound at `speed` times real time.
    """

    def __init__(
        self,
        *,
        mode: Literal["fsk", "tone"] = "fsk",
        first_delay_ms: float = 100.0,
        chunk_ms: int = 50,
        speed: float = 10.0,
        tone_seconds: float = 2.0,
        rate: int = 8_000,
        fault: Fault = NO_FAULT,
    ) -> None:
        self._mode = mode
        self._first_delay = first_delay_ms / 1000
        self._chunk = rate * chunk_ms // 1000
        self._speed = speed
        self._rate = rate
        self._fault = fault
        self._tone = pieces(_tone(tone_seconds, rate), self._chunk)
        self._noise = pieces(_noise(tone_seconds, rate), self._chunk) if fault.kind == "nonsense" else []

    @property
    def name(self) -> str:
        return f"{_PROVIDER}:{self._mode}"

    @property
    def capabilities(self) -> SynthesizerCapabilities:
        return SynthesizerCapabilities(LANGUAGES, speed=False, pitch=False, word_times=self._mode == "fsk")

    def voices(self) -> tuple[Voice, ...]:
        return tuple(_VOICES.values())

    @asynccontextmanager
    async def speak(self, text: str, voice: VoiceConfig, language: Language) -> AsyncIterator[AsyncIterator[Speech]]:
        _check(voice, language)
        self._fault.at_start(self.name)
        first = anyio.current_time() + self._first_delay
        async with aclosing(self._paced(text, first)) as speech:
            yield speech

    async def _paced(self, text: str, first: float) -> AsyncGenerator[Speech, None]:
        sent, due = 0, first
        for each in self._speech(text):
            await self._fault.before(sent, self.name)
            await anyio.sleep_until(due)
            yield each
            if isinstance(each, Frame):
                sent += 1
                due += each.duration_ms / 1000 / self._speed

    def _speech(self, text: str) -> Iterator[Speech]:
        words = words_of(text)
        if self._fault.kind == "nonsense":
            return iter(self._noise)
        if self._mode == "tone":
            return iter(self._tone if words else ())
        return _packets(words, self._rate, self._chunk)


def _packets(words: list[str], rate: int, chunk: int) -> Iterator[Speech]:
    """The words as packets in frames of so many samples, each word announced before the first frame that holds it."""
    gap = np.zeros(rate * GAP_MS // 1000, dtype=np.int16)
    held, made = gap[:0], 0
    for number, word in enumerate(words):
        packet = encode_word(word, rate)
        before = gap[: len(gap) if number else 0]
        start = made + len(held) + len(before)
        yield SpokenWord(word, start * 1000 // rate, (start + len(packet)) * 1000 // rate)
        held = np.concatenate((held, before, packet))
        while len(held) >= chunk:
            yield _placed(held[:chunk], made, rate)
            held, made = held[chunk:], made + chunk
    if len(held):
        yield _placed(held, made, rate)


def _placed(samples: Int16, at: int, rate: int) -> Frame:
    return frame_of(samples, rate, at / rate * 1000)


def _tone(seconds: float, rate: int) -> Frame:
    at = np.arange(round(seconds * rate)) / rate
    return frame_of(to_int16(0.5 * np.sin(2 * np.pi * _TONE_HERTZ * at)), rate)


def _noise(seconds: float, rate: int) -> Frame:
    return frame_of(to_int16(np.random.default_rng(1).uniform(-1, 1, round(seconds * rate))), rate)


def _check(voice: VoiceConfig, language: Language) -> None:
    if language not in _VOICES:
        raise UnsupportedLanguage(f"The scripted voice does not speak {language!r}.")
    known = _VOICES[language].id
    if voice.id not in ("", known):
        raise InvalidInput(f"There is no voice {voice.id!r} that speaks {language!r} here. Take {known}.")
