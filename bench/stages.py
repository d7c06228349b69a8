"""What each stage of a call costs: milliseconds of the processor for one second of a call.

The stages are the product's own functions, driven as a call drives them. Sound runs both ways without a pause here, so
the sum is more than a real call costs; and it is less, because sockets and the tasks of a call are no stage.
"""

from __future__ import annotations

import base64
import os
import statistics
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from time import process_time
from typing import Final

import anyio
import numpy as np

from bench.machine import Row
from talktrack.audio import g711
from talktrack.audio.framing import joined
from talktrack.audio.resample import Resampler
from talktrack.audio.samples import frame_of
from talktrack.carriers.twilio.line import TwilioLine
from talktrack.carriers.twilio.stream import TwilioStream
from talktrack.config import read_settings
from talktrack.domain import floor
from talktrack.domain.call import Call, CallKind, CallStatus
from talktrack.domain.frame import Frame
from talktrack.domain.mind import Step
from talktrack.domain.transcript import Turn
from talktrack.domain.turns import open_floor, step
from talktrack.domain.workspace import Organisation
from talktrack.engine.ledger import estimated_spans
from talktrack.engine.listener import Listener
from talktrack.engine.playout import Playing, Playout
from talktrack.engine.vad import VoiceBatcher
from talktrack.ports.language import Usage
from talktrack.ports.speech import Final as Understood
from talktrack.ports.speech import Interim
from talktrack.providers.local.models import VOICE_MODEL
from talktrack.providers.local.silero import SileroDetector
from talktrack.providers.scripted.recognizer import ScriptedRecognizer
from talktrack.services.keeping import keeping
from talktrack.wiring.bench import RULES
from talktrack.wiring.world import open_world

CALLS: Final = 32
STORED_CALLS: Final = 250
SECONDS: Final = 2.0
EXCHANGE_S: Final = 5.0
"""A question and its answer, with the pauses around them."""
RUNS: Final = 5
RATE: Final = 8000
FRAME_MS: Final = 20
FRAMES: Final = round(SECONDS * 1000 / FRAME_MS)
TEXT: Final = "Our renewal is due in spring, and until then nothing will change on our side of the table."
NOW: Final = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)

Run = Callable[[], Awaitable[float]]
"""Does a stage once, and gives the seconds of a call that this stands for."""

_STREAM: Final = "MZ0"
_START: Final = (
    f'{{"event":"start","sequenceNumber":"1","streamSid":"{_STREAM}","start":{{"streamSid":"{_STREAM}",'
    '"accountSid":"AC0","callSid":"CA0","tracks":["inbound"],"customParameters":{},'
    '"mediaFormat":{"encoding":"audio/x-mulaw","sampleRate":8000,"channels":1}}}'
)


async def rows(folder: Path) -> list[Row]:
    """One row for each stage."""
    stages: dict[str, Run] = {
        "carrier in: a media message to a frame": carrier_in,
        "carrier out: a frame to a media message": carrier_out,
        "of these G.711, both ways": companding,
        "resampling 24 to 8 kHz": resampling,
        "voice detection, 32 voices in a run": voice_detection,
        "listener, voice detection included": listening,
        "turns.step": deciding,
        "ledger and playout": playing,
    }
    found = [await _row(what, run) for what, run in stages.items()]
    return [*found, await _stored(folder)]


async def _row(what: str, run: Run) -> Row:
    await run()
    costs = []
    for _ in range(RUNS):
        started = process_time()
        seconds = await run()
        costs.append((process_time() - started) / seconds * 1000)
    return Row(f"{what}, ms/s", f"{statistics.median(costs):.3f}", f"{max(costs):.3f}")


class _Wire:
    def send(self, message: bytes | str) -> None: ...

    async def close(self, code: int, reason: str) -> None: ...


class _Ear:
    """Hears, and does nothing about it."""

    def sound(self, frame: Frame) -> None: ...

    def typed(self, text: str) -> None: ...

    def played(self, turn_id: str, played_ms: float) -> None: ...

    def read(self, turn_id: str, characters: int) -> None: ...

    def interrupt(self) -> None: ...

    def closed(self) -> None: ...

    def voice(self, event: floor.VoiceStarted | floor.VoiceStopped) -> None: ...

    def understood(self, result: Interim | Understood) -> None: ...

    def deaf(self, error: Exception) -> None: ...


def _frames(rate: int = RATE, ms: int = FRAME_MS) -> list[Frame]:
    noise = np.random.default_rng(5).normal(0, 2000, rate * ms // 1000).astype(np.int16)
    return [frame_of(noise, rate, at * ms) for at in range(round(SECONDS * 1000 / ms))]


def _line() -> tuple[TwilioStream, TwilioLine]:
    lines: list[TwilioLine] = []
    stream = TwilioStream(_Wire(), lines.append)
    stream.take('{"event":"connected","protocol":"Call","version":"1.0.0"}')
    stream.take(_START)
    lines[0].attach(_Ear())
    return stream, lines[0]


def twilio_line() -> TwilioLine:
    """A line whose messages go nowhere."""
    return _line()[1]


async def carrier_in() -> float:
    stream, _ = _line()
    payload = base64.b64encode(bytes(range(160))).decode()
    message = (
        f'{{"event":"media","sequenceNumber":"3","streamSid":"{_STREAM}","media":{{"track":"inbound","chunk":"2",'
        f'"timestamp":"5","payload":"{payload}"}}}}'
    ).encode()
    for _ in range(CALLS * FRAMES):
        stream.take(message)
    return CALLS * SECONDS


async def carrier_out() -> float:
    line = twilio_line()
    frame = _frames()[0]
    for number in range(CALLS * FRAMES):
        line.play("t1", frame)
        if number % 5 == 0:
            line.mark("t1", number)
            line.clear("t1")
    return CALLS * SECONDS


async def companding() -> float:
    sound = bytes(range(160))
    for _ in range(CALLS * FRAMES):
        g711.encode(g711.decode(sound, "mulaw"), "mulaw")
    return CALLS * SECONDS


async def resampling() -> float:
    chunks = _frames(24_000, 50)
    for _ in range(CALLS):
        resampler = Resampler(24_000, RATE)
        for chunk in chunks:
            resampler.push(chunk)
    return CALLS * SECONDS


@cache
def _batcher() -> VoiceBatcher:
    return VoiceBatcher(SileroDetector(read_settings(os.environ).vad_model or VOICE_MODEL), rows=CALLS)


def _ignore(*_: object) -> None: ...


async def voice_detection() -> float:
    voices = [_batcher().open(RATE, _ignore) for _ in range(CALLS)]
    for frame in _frames():
        for voice in voices:
            voice.push(frame)
        await anyio.sleep(0.006)
    for voice in voices:
        voice.close()
    return CALLS * SECONDS


async def listening() -> float:
    recognizer = ScriptedRecognizer(mode="fixed", texts=[TEXT])
    now = [0.0]
    listeners = [
        Listener(RATE, "en", _batcher(), recognizer, _Ear(), lambda: now[0], on_error=_ignore) for _ in range(CALLS)
    ]
    async with anyio.create_task_group() as tasks:
        for one in listeners:
            tasks.start_soon(one.run)
        for frame in _frames():
            now[0] = frame.at_ms
            for one in listeners:
                one.push(frame)
            await anyio.sleep(0.006)
        for one in listeners:
            one.close()
        tasks.cancel_scope.cancel()
    return CALLS * SECONDS


async def deciding() -> float:
    state, _ = open_floor("en", RULES, 0)
    exchanges = 400
    for number in range(exchanges):
        at = number * EXCHANGE_S * 1000
        events: tuple[floor.Event, ...] = (
            floor.VoiceStarted(at),
            floor.VoiceStopped(at + 2200, at + 2000),
            floor.Words(at + 2300, TEXT, final=True),
            floor.Due(at + 2300, floor.Timer.END_OF_TURN),
            floor.ReplySounded(at + 2600),
            floor.ReplyHeard(at + 2700),
            floor.ReplyOver(at + 4600),
        )
        for event in events:
            state, _ = step(state, event)
    return exchanges * EXCHANGE_S


class _Line:
    """A line on which the clock rules; it sends nothing."""

    input_rate: Final = RATE
    output_rate: Final = RATE
    acknowledges: Final = "clock"

    def attach(self, ear: object) -> None: ...

    def begin(self, turn_id: str, offset_ms: float) -> None: ...

    def play(self, turn_id: str, frame: Frame) -> None: ...

    def mark(self, turn_id: str, played_ms: float) -> None: ...

    def clear(self, turn_id: str) -> None: ...

    def finish(self, turn_id: str) -> None: ...

    def tell(self, news: object) -> None: ...

    async def close(self, reason: str) -> None: ...


async def playing() -> float:
    sound, over, left = joined(_frames()), anyio.Event(), [CALLS]

    def tell(news: Playing) -> None:
        left[0] -= news is Playing.OVER
        if not left[0]:
            over.set()

    for _ in range(CALLS):
        playout = Playout(_Line(), "t1", tell)
        playout.ledger.voice(estimated_spans(TEXT, 0, SECONDS * 1000))
        playout.write(sound)
        playout.complete()
    await over.wait()
    return CALLS * SECONDS


async def _stored(folder: Path) -> Row:
    """Turns of so many calls in a database on disk, in real time: each stores its one exchange thrice as it grows."""
    settings = read_settings({"TALKTRACK_DATA_DIR": str(folder), "TALKTRACK_TTS": "none", "TALKTRACK_STT": "none"})
    async with open_world(settings) as world, keeping(world) as keeper:
        calls = [
            Call(f"call_{number}", "org_bench", CallKind.AGENT, CallStatus.LIVE, "en", NOW)
            for number in range(STORED_CALLS)
        ]
        async with world.store.directory() as directory:
            await directory.add_organisation(Organisation("org_bench", "Bench", NOW))
        async with world.store.workspace("org_bench") as workspace:
            for call in calls:
                await workspace.calls.add(call, None)
        kept = [keeper.of(call, _ignore) for call in calls]
        said = [0]

        async def exchange_everywhere() -> float:
            said[0] += 2
            turns = [
                Step(Turn(f"t{said[0] - 1}", "caller", TEXT, TEXT, 0, 2000)),
                Step(Turn(f"t{said[0]}", "assistant", TEXT, TEXT, 2600, 4600)),
            ]
            due = [
                ((number * EXCHANGE_S / STORED_CALLS + after) % EXCHANGE_S, number, spent)
                for number in range(STORED_CALLS)
                for after, spent in ((0.0, None), (1.0, None), (2.0, Usage(200, 30)))
            ]
            start = anyio.current_time()
            for at, number, spent in sorted(due, key=lambda each: each[0]):
                await anyio.sleep_until(start + at)
                kept[number].keep(turns, usage=spent)
            return STORED_CALLS * EXCHANGE_S

        return await _row(f"storage of {STORED_CALLS} calls", exchange_everywhere)
