"""A recogniser that is tried again, given up in time, and stood in for by others; what was said is not lost by it."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Literal

import anyio

from talktrack.domain.errors import ProviderError, UnsupportedLanguage
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.engine.resilience.health import Health
from talktrack.engine.resilience.patience import Chain, Patience, late
from talktrack.engine.resilience.relay import Relay, relayed
from talktrack.engine.utterances import LONGEST_MS, PRE_ROLL_MS
from talktrack.ports.speech import Final, Interim, RecognizerCapabilities, RecognizerStream, StreamingRecognizer

_Told = Frame | Literal["started", "stopped"]
"""What a line and a voice detector tell a recogniser."""


class SteadyRecognizer:
    """Implements `ports.speech.StreamingRecognizer` over one recogniser, or several of which the later ones stand in.

    What was told since the last final is kept, and told again to who goes on after a failure; of an utterance longer
    than `LONGEST_MS` its end. Who stands in does so for as long as the context lasts.
    """

    def __init__(
        self, recognizers: Sequence[StreamingRecognizer], patience: Patience, health: Health | None = None
    ) -> None:
        self._recognizers = tuple(recognizers)
        self._patience = patience
        self._health = health or Health()

    @property
    def name(self) -> str:
        return self._recognizers[0].name

    @property
    def capabilities(self) -> RecognizerCapabilities:
        return self._recognizers[0].capabilities

    @asynccontextmanager
    async def listen(self, language: Language, rate: int) -> AsyncIterator[RecognizerStream]:
        """See `StreamingRecognizer.listen`; entering takes until the first recogniser listens, or has failed to."""
        if language not in self.capabilities.languages:
            raise UnsupportedLanguage(f"{self.name} does not know {language!r}.")
        able = [each for each in self._recognizers if language in each.capabilities.languages]
        chain = Chain(able, self._patience, self._health)
        voice = _Voice(chain, self._patience, language, rate)
        async with relayed(voice.run) as relay:
            voice.relay = relay
            await voice.opened.wait()
            yield voice


class _Voice:
    """Implements `ports.speech.RecognizerStream`."""

    relay: Relay[Interim | Final]

    def __init__(self, chain: Chain[StreamingRecognizer], patience: Patience, language: Language, rate: int) -> None:
        self.opened = anyio.Event()
        self._chain = chain
        self._patience = patience
        self._language = language
        self._rate = rate
        self._told: deque[_Told] = deque()
        """Since the last final."""
        self._told_ms = 0.0
        self._speaks = False
        self._wanted: deque[float] = deque()
        """When each final that is still wanted has to be there."""
        self._stream: RecognizerStream | None = None
        self._scope = anyio.CancelScope()

    def push(self, frame: Frame) -> None:
        if frame.rate != self._rate:
            raise ValueError(f"This voice has {self._rate} Hz, not {frame.rate}.")
        self._tell(frame)
        self._told_ms += frame.duration_ms
        most = LONGEST_MS if self._speaks or self._wanted else PRE_ROLL_MS
        while self._told_ms - most >= frame.duration_ms:
            self._forget_frame()

    def voice_started(self) -> None:
        self._speaks = True
        self._tell("started")

    def voice_stopped(self) -> None:
        self._speaks = False
        self._wanted.append(anyio.current_time() + self._patience.first_s)
        self._tell("stopped")
        self._watch()

    def __aiter__(self) -> AsyncIterator[Interim | Final]:
        return self.relay

    async def run(self, relay: Relay[Interim | Final]) -> None:
        """Listen with one recogniser after the other."""
        while True:
            recognizer = self._chain.current
            try:
                return await self._listen(recognizer, relay)
            except ProviderError as error:
                self.opened.set()
                await self._chain.after(error)

    async def _listen(self, recognizer: StreamingRecognizer, relay: Relay[Interim | Final]) -> None:
        with anyio.CancelScope(deadline=anyio.current_time() + self._patience.first_s) as self._scope:
            async with recognizer.listen(self._language, self._rate) as stream:
                self._wanted = deque([anyio.current_time() + self._patience.first_s] * len(self._wanted))
                for told in self._told:
                    _pass_on(told, stream)
                self._stream = stream
                self._watch()
                self.opened.set()
                try:
                    async for heard in stream:
                        if isinstance(heard, Final):
                            self._forget_utterance()
                        self._scope.deadline = math.inf
                        await relay.send(heard)
                        self._watch()
                finally:
                    self._stream = None
        if self._scope.cancelled_caught:
            raise late(recognizer.name)

    def _forget_utterance(self) -> None:
        """The oldest one got its final; nothing of it will be needed again."""
        self._chain.succeeded()
        if self._wanted:
            self._wanted.popleft()
        while self._told:
            told = self._told.popleft()
            if told == "stopped":
                break
            self._told_ms -= told.duration_ms if isinstance(told, Frame) else 0.0

    def _tell(self, told: _Told) -> None:
        self._told.append(told)
        if self._stream is not None:
            _pass_on(told, self._stream)

    def _forget_frame(self) -> None:
        """The oldest one, and nothing of what was told of the voice."""
        for at, told in enumerate(self._told):
            if isinstance(told, Frame):
                del self._told[at]
                self._told_ms -= told.duration_ms
                return

    def _watch(self) -> None:
        """Give the recogniser up when the next final is late."""
        if self._stream is not None:
            self._scope.deadline = self._wanted[0] if self._wanted else math.inf


def _pass_on(told: _Told, stream: RecognizerStream) -> None:
    match told:
        case "started":
            stream.voice_started()
        case "stopped":
            stream.voice_stopped()
        case _:
            stream.push(told)
