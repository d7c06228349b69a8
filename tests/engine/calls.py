"""Calls in virtual time: a person who speaks words of tones into a line that a whole session holds."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import anyio
import anyio.lowlevel

from talktrack.audio.samples import frame_of
from talktrack.domain.errors import TalktrackError
from talktrack.domain.floor import Rules
from talktrack.domain.frame import Frame
from talktrack.engine.role import Role
from talktrack.engine.session import Kit, Plan, run_call
from talktrack.engine.vad import VoiceBatcher
from talktrack.ports.speech import StreamingRecognizer, Synthesizer, TurnDetector
from talktrack.providers.scripted.energy import EnergyDetector
from talktrack.providers.scripted.fsk import encode
from talktrack.providers.scripted.recognizer import ScriptedRecognizer
from talktrack.providers.scripted.synthesizer import ScriptedSynthesizer
from tests.fakes.line import FakeLine
from tests.fakes.role import FakeProposal

RATE = 8000


class Held:
    """A call under way."""

    def __init__(self, line: FakeLine) -> None:
        self.line = line
        self.faults: list[tuple[str, TalktrackError]] = []
        self.timed: list[tuple[str, dict[str, int]]] = []
        self.reason: str | None = None
        self.ended_ms = 0.0
        self._start = anyio.current_time()

    @property
    def now_ms(self) -> float:
        return (anyio.current_time() - self._start) * 1000

    async def say(self, text: str) -> None:
        """Speak a text into the line in real time, in frames of 20 ms."""
        speech = frame_of(encode(text, RATE), RATE).pcm
        step = RATE // 50 * 2
        for at in range(0, len(speech), step):
            await self._push(speech[at : at + step].ljust(step, b"\0"))

    async def quiet(self, seconds: float) -> None:
        for _ in range(round(seconds * 50)):
            await self._push(bytes(RATE // 50 * 2))

    def typed(self, text: str) -> None:
        assert self.line.ear is not None
        self.line.ear.typed(text)

    async def _push(self, pcm: bytes) -> None:
        await anyio.sleep(0.02)
        assert self.line.ear is not None
        self.line.ear.sound(Frame(pcm, RATE, self.now_ms - 20))


@asynccontextmanager
async def call(
    role: Role,
    line: FakeLine | None = None,
    rules: Rules | None = None,
    recognizer: StreamingRecognizer | None = None,
    synthesizer: Synthesizer | None = None,
    phrases: Synthesizer | None = None,
    turn_detector: TurnDetector | None = None,
) -> AsyncIterator[Held]:
    held = Held(line or FakeLine())
    kit = Kit(
        voices=VoiceBatcher(EnergyDetector()),
        recognizer=recognizer or ScriptedRecognizer(),
        synthesizer=synthesizer or ScriptedSynthesizer(),
        on_fault=lambda room, error: held.faults.append((room, error)),
        on_timed=lambda turn_id, took: held.timed.append((turn_id, took)),
        phrases=phrases,
        turn_detector=turn_detector,
    )

    async def run() -> None:
        held.reason = await run_call(Plan("call_1", rules or Rules()), held.line, role, kit)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(run)
        await anyio.lowlevel.checkpoint()
        yield held
        assert held.line.ear is not None
        held.ended_ms = held.now_ms
        held.line.ear.closed()
    assert held.line.ended is not None


def echo(text: str) -> FakeProposal:
    return FakeProposal(f"You said {text}.")
