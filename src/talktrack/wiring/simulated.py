"""Time that jumps from one timer to the next, and stands still while something outside the process is at work.

A call in simulated time is as long as what is said in it, however slow the machine is, and the same every time.
Outside is whatever the loop's clock cannot know: a thread, a database, a service.
"""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import replace
from typing import Generic, TypeVar

import anyio
from anyio import to_thread

from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.ports.language import Delta, LanguageModel, Prompt
from talktrack.ports.speech import (
    Recognition,
    Recognizer,
    RecognizerCapabilities,
    Speech,
    Synthesizer,
    SynthesizerCapabilities,
    Voice,
)
from talktrack.ports.storage import Directory, Store, Workspace
from talktrack.services.world import World

_T = TypeVar("_T")


class SimulatedLoop(asyncio.SelectorEventLoop):
    """Its clock starts at 0 s. Work inside takes no time."""

    def __init__(self, patience_s: float = 30.0) -> None:
        """`patience_s` is how long, on the wall, something outside is waited for; then time and deadlines go on."""
        self.patience_s = patience_s
        self._now = 0.0
        self._outside = 0
        self.waits = True
        """False where what is outside has been waited for long enough."""
        self._threads: anyio.CapacityLimiter | None = None
        super().__init__(_JumpingSelector(self))

    def time(self) -> float:
        return self._now

    def pass_time(self, seconds: float) -> None:
        """Move the clock on, as work that takes long would."""
        self._now += seconds

    def jump(self, seconds: float) -> None:
        """To the next timer."""
        self.pass_time(seconds)

    @property
    def stands(self) -> bool:
        threads = self._threads.borrowed_tokens if self._threads is not None else 0
        return self.waits and self._outside + threads > 0

    def watch(self, threads: anyio.CapacityLimiter) -> None:
        """Work in these threads is outside."""
        self._threads = threads

    @contextmanager
    def outside(self) -> Iterator[None]:
        """While the context lasts, something outside is at work."""
        self._outside += 1
        try:
            yield
        finally:
            self._outside -= 1
            self.waits = True


class _JumpingSelector(selectors.DefaultSelector):
    def __init__(self, loop: SimulatedLoop) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """Jump over the wait for a timer; where time stands, and without a timer (None), wait as ever."""
        ready = super().select(timeout and 0)
        if not timeout or ready:
            return ready
        if self._loop.stands:
            ready = super().select(self._loop.patience_s)
            self._loop.waits = bool(ready)
        if not ready:
            self._loop.jump(timeout)
        return ready


def simulated(world: World, loop: SimulatedLoop) -> World:
    """The same world, for which time stands still while it works. Call it on that loop.

    Voices are heard an utterance at a time: what a stream is told would be told in no time.
    """
    loop.watch(to_thread.current_default_thread_limiter())
    return replace(
        world,
        store=WaitedStore(world.store, loop),
        model=WaitedModel(world.model, loop) if world.model is not None else None,
        recognizers=_recognizers(world.recognizers, loop),
        listeners={},
        synthesizer=WaitedSynthesizer(world.synthesizer, loop) if world.synthesizer is not None else None,
        phrases=None,
    )


def _recognizers(known: Mapping[Language, Recognizer], loop: SimulatedLoop) -> dict[Language, Recognizer]:
    return {language: WaitedRecognizer(recognizer, loop) for language, recognizer in known.items()}


class WaitedStore:
    def __init__(self, store: Store, loop: SimulatedLoop) -> None:
        self._store, self._loop = store, loop

    @asynccontextmanager
    async def workspace(self, org_id: str) -> AsyncIterator[Workspace]:
        with self._loop.outside():
            async with self._store.workspace(org_id) as workspace:
                yield workspace

    @asynccontextmanager
    async def directory(self) -> AsyncIterator[Directory]:
        with self._loop.outside():
            async with self._store.directory() as directory:
                yield directory


class WaitedRecognizer:
    def __init__(self, recognizer: Recognizer, loop: SimulatedLoop) -> None:
        self._recognizer, self._loop = recognizer, loop

    @property
    def name(self) -> str:
        return self._recognizer.name

    @property
    def capabilities(self) -> RecognizerCapabilities:
        return self._recognizer.capabilities

    async def recognize(self, utterance: Frame, language: Language) -> Recognition:
        with self._loop.outside():
            return await self._recognizer.recognize(utterance, language)


class _Pieces(Generic[_T]):
    """An iterator that is outside while it is waited for."""

    def __init__(self, pieces: AsyncIterator[_T], loop: SimulatedLoop) -> None:
        self._pieces, self._loop = pieces, loop

    def __aiter__(self) -> AsyncIterator[_T]:
        return self

    async def __anext__(self) -> _T:
        with self._loop.outside():
            return await anext(self._pieces)


@asynccontextmanager
async def _entered(
    opening: AbstractAsyncContextManager[AsyncIterator[_T]], loop: SimulatedLoop
) -> AsyncIterator[AsyncIterator[_T]]:
    async with AsyncExitStack() as stack:
        with loop.outside():
            pieces = await stack.enter_async_context(opening)
        yield _Pieces(pieces, loop)


class WaitedSynthesizer:
    def __init__(self, synthesizer: Synthesizer, loop: SimulatedLoop) -> None:
        self._synthesizer, self._loop = synthesizer, loop

    @property
    def name(self) -> str:
        return self._synthesizer.name

    @property
    def capabilities(self) -> SynthesizerCapabilities:
        return self._synthesizer.capabilities

    def voices(self) -> tuple[Voice, ...]:
        return self._synthesizer.voices()

    def speak(
        self, text: str, voice: VoiceConfig, language: Language
    ) -> AbstractAsyncContextManager[AsyncIterator[Speech]]:
        return _entered(self._synthesizer.speak(text, voice, language), self._loop)


class WaitedModel:
    def __init__(self, model: LanguageModel, loop: SimulatedLoop) -> None:
        self._model, self._loop = model, loop

    @property
    def name(self) -> str:
        return self._model.name

    def stream(self, prompt: Prompt) -> AbstractAsyncContextManager[AsyncIterator[Delta]]:
        return _entered(self._model.stream(prompt), self._loop)
