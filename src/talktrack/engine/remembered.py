"""A voice that remembers the sound of what it has said."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import astuple

from talktrack.audio.framing import pieces
from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.ports.cache import Cache, cache_key
from talktrack.ports.speech import Speech, SpokenWord, Synthesizer, SynthesizerCapabilities, Voice

_PIECE_MS = 50


class RememberedSynthesizer:
    """Implements `ports.speech.Synthesizer` over another one, for sentences that are said in many calls alike.

    Whatever it says is kept in the cache, so it must not be given what holds personal data. `owner` is the
    organisation whose sentences they are.
    """

    def __init__(self, synthesizer: Synthesizer, cache: Cache, owner: str) -> None:
        self._synthesizer = synthesizer
        self._cache = cache
        self._owner = owner

    @property
    def name(self) -> str:
        return self._synthesizer.name

    @property
    def capabilities(self) -> SynthesizerCapabilities:
        return self._synthesizer.capabilities

    def voices(self) -> tuple[Voice, ...]:
        return self._synthesizer.voices()

    @asynccontextmanager
    async def speak(self, text: str, voice: VoiceConfig, language: Language) -> AsyncIterator[AsyncIterator[Speech]]:
        """See `Synthesizer.speak`. What breaks off, or is left before its end, is not kept."""
        place = cache_key("speech", self._owner, self.name, text, voice, language)
        kept = await self._cache.get(place)
        if kept is not None:
            yield _replayed(kept)
            return
        async with self._synthesizer.speak(text, voice, language) as speech:
            yield self._kept(speech, place)

    async def _kept(self, speech: AsyncIterator[Speech], place: str) -> AsyncIterator[Speech]:
        frames: list[Frame] = []
        words: list[SpokenWord] = []
        async for each in speech:
            if isinstance(each, Frame):
                frames.append(each)
            else:
                words.append(each)
            yield each
        if frames:
            head = {"rate": frames[0].rate, "words": [astuple(word) for word in words]}
            await self._cache.put(place, json.dumps(head).encode() + b"\n" + b"".join(frame.pcm for frame in frames))


async def _replayed(kept: bytes) -> AsyncIterator[Speech]:
    """The words first, then the sound."""
    head, _, pcm = kept.partition(b"\n")
    told = json.loads(head)
    for word in told["words"]:
        yield SpokenWord(*word)
    rate = told["rate"]
    for piece in pieces(Frame(pcm, rate), rate * _PIECE_MS // 1000):
        yield piece
