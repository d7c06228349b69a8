"""A voice whose utterances are understood one after the other, each of them while it is spoken."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Callable
from typing import Generic, Protocol, TypeVar

import anyio

from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.engine.resilience.relay import Relay
from talktrack.engine.utterances import PRE_ROLL_MS
from talktrack.ports.speech import Final, Interim, Recognition, StreamingRecognizer


class Utterance(Protocol):
    """What is said between two silences."""

    over: bool
    """Nothing more is to be understood of it."""

    def push(self, frame: Frame) -> None: ...

    def stop(self) -> None:
        """All of its sound was pushed."""
        ...


U = TypeVar("U", bound=Utterance)


class OneByOne(Generic[U]):
    """Implements `ports.speech.RecognizerStream` for whoever takes the utterances and sends what they are to the relay.

    An utterance begins `PRE_ROLL_MS` before the voice was noticed.
    """

    relay: Relay[Interim | Final]

    def __init__(self, rate: int, begin: Callable[[], U]) -> None:
        self._rate = rate
        self._begin_one = begin
        self._speaks = False
        self._before: deque[Frame] = deque()
        """While the voice is silent, what may turn out to be its start."""
        self._before_ms = 0.0
        self._begun: deque[U] = deque()
        """Those that are not understood yet."""
        self._news = anyio.Event()

    def push(self, frame: Frame) -> None:
        if frame.rate != self._rate:
            raise ValueError(f"This voice has {self._rate} Hz, not {frame.rate}.")
        if self._speaks:
            self._begun[-1].push(frame)
            return
        self._before.append(frame)
        self._before_ms += frame.duration_ms
        while self._before_ms - self._before[0].duration_ms >= PRE_ROLL_MS:
            self._before_ms -= self._before.popleft().duration_ms

    def voice_started(self) -> None:
        self._speaks = True
        utterance = self._begin()
        for frame in self._before:
            utterance.push(frame)
        self._before.clear()
        self._before_ms = 0.0

    def voice_stopped(self) -> None:
        """A voice that never started has said nothing."""
        if not self._speaks:
            self._begin().over = True
        self._begun[-1].stop()
        self._speaks = False

    def _begin(self) -> U:
        self._begun.append(self._begin_one())
        self._news.set()
        return self._begun[-1]

    def __aiter__(self) -> AsyncIterator[Interim | Final]:
        return self.relay

    async def next(self) -> U:
        """The oldest utterance that is not understood yet, as soon as it has begun."""
        while not self._begun:
            self._news = anyio.Event()
            await self._news.wait()
        return self._begun[0]

    async def understood(self, recognition: Recognition) -> None:
        """That is what the oldest one is."""
        self._begun.popleft()
        await self.relay.send(Final(recognition))


async def understood_whole(listener: StreamingRecognizer, utterance: Frame, language: Language) -> Recognition:
    """One utterance by itself, whose word times are from its start. Raises what the listener raises."""
    async with listener.listen(language, utterance.rate) as stream:
        stream.voice_started()
        stream.push(Frame(utterance.pcm, utterance.rate))
        stream.voice_stopped()
        async for heard in stream:
            if isinstance(heard, Final):
                return heard.recognition
    raise RuntimeError("a stream ended without its final")
