"""A voice that is tried again, given up in time, and stood in for by others, in the middle of a sentence too."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace

from talktrack.audio.resample import Resampler
from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.errors import ProviderError, UnsupportedLanguage
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.domain.pace import WORD_MS
from talktrack.engine.ledger import estimated_spans
from talktrack.engine.resilience.health import Health
from talktrack.engine.resilience.patience import Chain, Patience, pour
from talktrack.engine.resilience.relay import Relay, relayed
from talktrack.ports.speech import Speech, SpokenWord, Synthesizer, SynthesizerCapabilities, Voice


class SteadySynthesizer:
    """Implements `ports.speech.Synthesizer` over one voice, or several of which the later ones stand in.

    Who goes on after a failure starts with the first word that did not sound whole. It comes at the rate of what
    sounded before, with word times where the first voice tells them; a word comes behind its sound.
    """

    def __init__(self, synthesizers: Sequence[Synthesizer], patience: Patience, health: Health | None = None) -> None:
        self._synthesizers = tuple(synthesizers)
        self._patience = patience
        self._health = health or Health()

    @property
    def name(self) -> str:
        return self._synthesizers[0].name

    @property
    def capabilities(self) -> SynthesizerCapabilities:
        return self._synthesizers[0].capabilities

    def voices(self) -> tuple[Voice, ...]:
        return self._synthesizers[0].voices()

    @asynccontextmanager
    async def speak(self, text: str, voice: VoiceConfig, language: Language) -> AsyncIterator[AsyncIterator[Speech]]:
        """See `Synthesizer.speak`; entering takes until the first sound has come."""
        if language not in self.capabilities.languages:
            raise UnsupportedLanguage(f"{self.name} does not speak {language!r}.")
        first, *others = self._synthesizers
        able = [other for other in others if language in other.capabilities.languages]

        async def produce(relay: Relay[Speech]) -> None:
            chain = Chain((first, *able), self._patience, self._health)
            progress = _Progress(text, language, voice.speed, tells_words=self.capabilities.word_times)

            async def hand_on(each: Speech) -> None:
                for piece in progress.take(each):
                    await relay.send(piece)

            while True:
                speaker = chain.current
                spoken_by = voice if chain.first else _voice_at(speaker, voice)
                progress.begin(speaker.capabilities.word_times)
                try:
                    await pour(speaker.name, speaker.speak(progress.rest, spoken_by, language), hand_on, self._patience)
                except ProviderError as error:
                    for piece in progress.broken_off():
                        await relay.send(piece)
                    if progress.sounded and not progress.rest:
                        return
                    await chain.after(error)
                    continue
                chain.succeeded()
                for piece in progress.finished():
                    await relay.send(piece)
                return

        async with relayed(produce) as relay:
            await relay.begun()
            yield relay


def _voice_at(synthesizer: Synthesizer, wanted: VoiceConfig) -> VoiceConfig:
    """The wanted voice where this one has it, else its own at the same pace."""
    if wanted.id in {voice.id for voice in synthesizer.voices()}:
        return wanted
    return VoiceConfig(speed=wanted.speed, pitch=wanted.pitch)


class _Progress:
    """How much of a text has sounded, through one voice after the other. Each one's part is a stretch."""

    def __init__(self, text: str, language: Language, speed: float, *, tells_words: bool) -> None:
        self.rest = text
        """What is still to be said: the text as it was given, or its words from the first that did not sound whole."""
        self._word_ms = WORD_MS[language] / speed
        self._tells_words = tells_words
        self._knows_words = tells_words
        self._made_ms = 0.0
        self._start_ms = 0.0
        self._rate: int | None = None
        self._resampler: Resampler | None = None
        self._words: deque[SpokenWord] = deque()
        """Words whose sound is not whole yet."""
        self._whole = 0
        """Words of this stretch that sounded whole."""

    @property
    def sounded(self) -> bool:
        return self._made_ms > 0

    def begin(self, knows_words: bool) -> None:
        """The next stretch, by a voice that tells the times of its words, or does not."""
        self._knows_words = knows_words
        self._start_ms = self._made_ms
        self._resampler = None
        self._words.clear()
        self._whole = 0

    def take(self, each: Speech) -> Iterator[Speech]:
        """What comes out for a piece of the stretch."""
        if isinstance(each, SpokenWord):
            shift = round(self._start_ms)
            self._words.append(replace(each, start_ms=each.start_ms + shift, end_ms=each.end_ms + shift))
        else:
            yield from self._sound(self._fitted(each))
        yield from self._whole_words(self._made_ms)

    def finished(self) -> Iterator[Speech]:
        """All of the text was said."""
        yield from self._rest_of_sound()
        yield from self._whole_words(float("inf"))
        if not self._knows_words:
            yield from self._estimated(self.rest.split())

    def broken_off(self) -> Iterator[Speech]:
        """The voice failed: what sounded whole is said, and the rest is not."""
        yield from self._rest_of_sound()
        made_ms = self._made_ms - self._start_ms
        if not made_ms:
            return
        words = self.rest.split()
        if self._knows_words:
            yield from self._whole_words(self._made_ms)
        else:
            self._whole = min(len(words), int(made_ms / self._word_ms))
            yield from self._estimated(words[: self._whole])
        self.rest = " ".join(words[self._whole :])

    def _fitted(self, frame: Frame) -> Frame:
        """At the rate of the first frame of all."""
        self._rate = self._rate or frame.rate
        if frame.rate == self._rate:
            return frame
        self._resampler = self._resampler or Resampler(frame.rate, self._rate)
        return self._resampler.push(frame)

    def _rest_of_sound(self) -> Iterator[Speech]:
        if self._resampler is not None:
            yield from self._sound(self._resampler.flush())

    def _sound(self, frame: Frame) -> Iterator[Speech]:
        if frame.pcm:
            yield replace(frame, at_ms=frame.at_ms + self._start_ms) if self._start_ms else frame
            self._made_ms += frame.duration_ms

    def _whole_words(self, until_ms: float) -> Iterator[Speech]:
        while self._words and self._words[0].end_ms <= until_ms:
            word = self._words.popleft()
            self._whole += 1
            if self._tells_words:
                yield word

    def _estimated(self, words: list[str]) -> Iterator[Speech]:
        """Times of words that the voice did not tell, where the first one would have."""
        if self._tells_words:
            for span in estimated_spans(" ".join(words), self._start_ms, self._made_ms):
                yield SpokenWord(span.text, round(span.start_ms), round(span.end_ms))
