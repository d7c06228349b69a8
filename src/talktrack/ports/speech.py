"""Speech in and speech out."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Final as Constant
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language, language_of
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


@dataclass(frozen=True)
class Interim:
    """What a recogniser takes the utterance for so far; cumulative."""

    text: str


@dataclass(frozen=True)
class Final:
    """The words of one utterance, for good. The times of single words are on the clock of the frames (`at_ms`)."""

    recognition: Recognition


class RecognizerStream(Protocol):
    """One voice, listened to as it speaks. Iterate it for what was understood."""

    def push(self, frame: Frame) -> None:
        """Sound as it arrives; never blocks."""
        ...

    def voice_started(self) -> None:
        """A voice speaks, since a moment before this is told: detectors notice it late. Told once per utterance."""
        ...

    def voice_stopped(self) -> None:
        """The voice has fallen silent: a final is wanted now, also where nothing was understood (empty text)."""
        ...

    def __aiter__(self) -> AsyncIterator[Interim | Final]: ...


class StreamingRecognizer(Protocol):
    @property
    def name(self) -> str: ...

    @property
    def capabilities(self) -> RecognizerCapabilities: ...

    def listen(self, language: Language, rate: int) -> AbstractAsyncContextManager[RecognizerStream]:
        """Listen to one voice for as long as the context lasts; the iteration ends with it.

        Raises `UnsupportedLanguage`; the stream raises a `ProviderError` from its iterator where the provider fails.
        """
        ...


class VoiceState(Protocol):
    """What a detector remembers of one voice between two windows. Opaque."""


class VoiceDetector(Protocol):
    """Tells speech from everything else, one window of sound at a time, for many voices at once."""

    @property
    def windows(self) -> Mapping[int, int]:
        """Samples in a window, by sample rate: `{8000: 256, 16000: 512}`."""
        ...

    def fresh(self, rate: int) -> VoiceState:
        """The state of a voice that has been silent up to now."""
        ...

    def detect(self, rate: int, windows: NDArray[np.float32], states: Sequence[VoiceState]) -> NDArray[np.float32]:
        """The probability of speech, 0 to 1, in each row of `windows` (voices, samples; -1 to 1), all of one rate.

        `states` belong to the rows and are moved on in place.
        """
        ...


class TurnDetector(Protocol):
    """Judges by its sound whether a turn is over: pitch and pace tell what a silence and the words do not."""

    @property
    def name(self) -> str: ...

    @property
    def looks_back_s(self) -> float:
        """How much of the end of a turn it listens to."""
        ...

    async def is_over(self, turn: Frame, language: Language) -> float:
        """How likely the turn whose latest sound this is, up to the silence behind it, is over: 0 to 1.

        The sound is at the rate of the line. Raises a `ProviderError`.
        """
        ...


class VoiceCleaner(Protocol):
    """One voice on its way to whoever listens."""

    def clean(self, frame: Frame) -> Frame:
        """The next sound of the voice, without what is behind it and at an even level; never blocks.

        What comes out stands where it stood. A few milliseconds may be held back, so that a frame comes out shorter
        and the next one longer.
        """
        ...


class Denoising(Protocol):
    @property
    def name(self) -> str: ...

    def voice(self, rate: int) -> VoiceCleaner:
        """For a voice that has not been heard yet, at 8000 or 16000 Hz."""
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


MULTILINGUAL: Constant = "mul"
"""The locale of a voice that speaks every language of its provider; the tag is that of ISO 639-2."""


@dataclass(frozen=True)
class Ears:
    """How one provider hears."""

    recognizer: Recognizer | None = None
    """Whole utterances."""
    listener: StreamingRecognizer | None = None
    """A voice, while it speaks."""


@dataclass(frozen=True)
class Voice:
    id: str
    name: str
    provider: str
    locale: str
    """For instance `es-MX`, or `MULTILINGUAL`."""

    def speaks(self, language: Language) -> bool:
        return self.locale == MULTILINGUAL or language_of(self.locale) == language


@dataclass(frozen=True)
class SynthesizerCapabilities:
    languages: tuple[Language, ...]
    speed: bool
    pitch: bool
    word_times: bool = False
    """Tells where each word stands in the sound; where False that can only be estimated from the text."""


@dataclass(frozen=True)
class SpokenWord:
    """Where a word stands in the sound of one text, in milliseconds from its start.

    They come in the order of the text, each word as it is written there, before or after the frames that hold it.
    """

    text: str
    start_ms: int
    end_ms: int


Speech = Frame | SpokenWord


class Synthesizer(Protocol):
    @property
    def name(self) -> str: ...

    @property
    def capabilities(self) -> SynthesizerCapabilities: ...

    def voices(self) -> tuple[Voice, ...]: ...

    def speak(
        self, text: str, voice: VoiceConfig, language: Language
    ) -> AbstractAsyncContextManager[AsyncIterator[Speech]]:
        """Say a text; sound comes in pieces of one rate as it is made. Leaving the context stops the work.

        Words come with it where the capabilities say so.

        Raises `UnsupportedLanguage`, `InvalidInput` for an unknown voice, or a `ProviderError`.
        """
        ...
