"""English recognition with PocketSphinx: no network, no key, good enough for tests and a demo with clear speech."""

from __future__ import annotations

import re
from collections.abc import Iterator
from threading import Event
from typing import Final

import anyio
import anyio.to_thread
from pocketsphinx import Decoder

from talktrack.audio.framing import pieces
from talktrack.audio.levels import level, trim
from talktrack.audio.resample import resample_whole
from talktrack.domain.errors import UnsupportedLanguage
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.domain.transcript import Word
from talktrack.ports.speech import Recognition, RecognizerCapabilities

_RATE: Final = 16_000
_PIECE: Final = _RATE // 20
"""The decoder keeps the interpreter's lock while it works: 50 ms of sound hold other threads up for 5 to 20 ms."""
_MARGIN_MS: Final = 100
_SPEECH_DBFS: Final = -20.0
_VARIANT: Final = re.compile(r"\(\d+\)$")
"""How the dictionary marks a second pronunciation: `for(3)`."""


class PocketsphinxRecognizer:
    """Implements `ports.speech.Recognizer` for whole utterances in English.

    A decoder is built on first use (about 0.3 s, 100 MB) and then kept; at most `decoders` of them work at a time.
    The same sound always gives the same words, whatever was heard before.
    """

    def __init__(self, decoders: int = 2) -> None:
        self._limiter = anyio.CapacityLimiter(decoders)
        self._idle: list[_Ear] = []

    @property
    def name(self) -> str:
        return "local:pocketsphinx"

    @property
    def capabilities(self) -> RecognizerCapabilities:
        return RecognizerCapabilities(languages=("en",), words=True, confidence=False)

    async def recognize(self, utterance: Frame, language: Language) -> Recognition:
        if language != "en":
            raise UnsupportedLanguage(
                "Recognition on this machine knows English only. Configure a provider for Spanish."
            )
        stop = Event()
        try:
            words = await anyio.to_thread.run_sync(
                self._hear, utterance, stop, abandon_on_cancel=True, limiter=self._limiter
            )
        finally:
            stop.set()
        return Recognition(" ".join(word.text for word in words), language, words=words)

    def close(self) -> None:
        """Free the decoders that rest. The recogniser can still be used and builds new ones then."""
        self._idle.clear()

    def _hear(self, utterance: Frame, stop: Event) -> tuple[Word, ...]:
        speech = trim(utterance, _MARGIN_MS)
        if not speech.pcm:
            return ()
        try:
            ear = self._idle.pop()
        except IndexError:
            ear = _Ear()
        words = ear.hear(level(resample_whole(speech, _RATE), _SPEECH_DBFS), stop)
        if len(self._idle) < self._limiter.total_tokens:
            self._idle.append(ear)
        before = speech.at_ms - utterance.at_ms
        return tuple(
            Word(text, round(start_ms + before), round(min(end_ms + before, utterance.duration_ms)))
            for text, start_ms, end_ms in words
        )


class _Ear:
    """A decoder and what it needs beside it. For one thread at a time.

    Cepstra are taken relative to their mean over the whole utterance, which matters greatly for short ones. Fed with
    pieces the decoder only knows the mean so far; a second one, which searches for a single vowel, measures it first.
    """

    def __init__(self) -> None:
        common = {"samprate": _RATE, "cmn": "batch", "loglevel": "FATAL"}
        self._search = Decoder(**common)
        self._meter = Decoder(**common, lm=None, dict=None, ds=100, topn=1)
        self._meter.add_word("a", "AH", True)
        self._meter.add_keyphrase("mean", "a")
        self._meter.activate_search("mean")

    def hear(self, sound: Frame, stop: Event) -> list[tuple[str, float, float]]:
        """Words with first and last millisecond from the start of the sound; what was heard so far after `stop`."""
        for decoder in (self._meter, self._search):
            decoder.reinit_feat()  # forgets the noise of the sounds before
        self._meter.start_utt()
        self._meter.process_raw(sound.pcm, no_search=True, full_utt=True)
        self._search.set_cmn(self._meter.get_cmn(False))
        self._meter.end_utt()
        self._search.start_utt()
        for piece in pieces(sound, _PIECE):
            if stop.is_set():
                break
            self._search.process_raw(piece.pcm)
        self._search.end_utt()
        return list(self._words())

    def _words(self) -> Iterator[tuple[str, float, float]]:
        """The segments that are words; the others are silence (`<sil>`) and noise (`[NOISE]`, `++UM++`)."""
        for segment in self._search.seg() or ():
            if segment.word[0] not in "<[+":
                yield _VARIANT.sub("", segment.word), segment.start_frame * 10.0, (segment.end_frame + 1) * 10.0
