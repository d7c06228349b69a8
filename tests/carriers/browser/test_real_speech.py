"""Recorded speech on the browser's wire: Silero, pocketsphinx and espeak at work, on a clock that waits for them."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import anyio
import anyio.lowlevel
import numpy as np
import pytest

from talktrack.audio.samples import Int16, samples_of
from talktrack.config import read_settings
from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.floor import Rules
from talktrack.engine.session import Kit, Plan, run_call
from talktrack.engine.utterances import StreamedRecognizer
from talktrack.engine.vad import VoiceBatcher
from talktrack.providers.local.models import VOICE_MODEL
from talktrack.providers.local.recognizer import PocketsphinxRecognizer
from talktrack.providers.local.silero import SileroDetector
from talktrack.providers.local.synthesizer import EspeakSynthesizer
from talktrack.wiring.simulated import SimulatedLoop, WaitedRecognizer, WaitedSynthesizer
from tests.carriers.browser.far_end import Browser
from tests.fakes.role import FakeProposal, FakeRole
from tests.spoken import LINES, clip, word_errors

RATE = 16_000
LONG = "Every morning twenty two trucks leave the dock before seven and most of them come back rather late."


@pytest.fixture
def anyio_backend() -> tuple[str, dict[str, object]]:
    return "asyncio", {"loop_factory": SimulatedLoop}


def line(name: str) -> Int16:
    return samples_of(clip(name))


@asynccontextmanager
async def call(role: FakeRole, rules: Rules | None = None) -> AsyncIterator[Browser]:
    loop = asyncio.get_running_loop()
    assert isinstance(loop, SimulatedLoop)
    recognizer = PocketsphinxRecognizer()
    kit = Kit(
        VoiceBatcher(SileroDetector(read_settings(os.environ).vad_model or VOICE_MODEL)),
        StreamedRecognizer(WaitedRecognizer(recognizer, loop)),
        WaitedSynthesizer(EspeakSynthesizer(), loop),
        on_fault=_fail,
    )
    browser = Browser(rate=RATE)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(browser.reports)
        async with anyio.create_task_group() as held:
            held.start_soon(run_call, Plan("call_1", rules or Rules(idle_ms=0)), browser.line, role, kit)
            await anyio.lowlevel.checkpoint()
            yield browser
            browser.hang_up()
        tasks.cancel_scope.cancel()
    recognizer.close()


def _fail(room: str, error: Exception) -> None:
    raise AssertionError(room) from error


def talkative() -> FakeRole:
    return FakeRole(lambda text: FakeProposal(LONG), voice=VoiceConfig(id="en-US-male"))


async def test_wait_stop_cuts_the_reply_where_it_was_heard() -> None:
    role, remark = talkative(), line("remarks/wait-stop.wav")
    async with call(role) as browser:
        await browser.be_silent(0.5)
        await browser.say(line("02-today.wav"))
        await browser.until_played(2000)
        await browser.say(remark)
        await browser.be_silent(3)
    _, reply = role.settled[0]
    assert 0 < len(reply.heard.split()) < len(LONG.split())
    assert LONG.startswith(reply.heard)
    assert [message["offset_ms"] for message in browser.told if message["type"] == "audio-start"][:2] == [0, 0]
    second = role.settled[1][0]
    assert second is not None
    assert second.said.endswith("stop")


@pytest.mark.parametrize("nod", ["okay", "right"])
async def test_a_nod_resumes_the_reply_within_the_interrupted_word(nod: str) -> None:
    role, remark = talkative(), line(f"remarks/{nod}.wav")
    async with call(role) as browser:
        await browser.be_silent(0.5)
        await browser.say(line("02-today.wav"))
        await browser.until_played(2000)
        await browser.say(remark)
        await browser.be_silent(9)
    ((_, reply),) = role.settled
    assert reply.heard == reply.said == LONG
    (played_ms,) = browser.cleared_ms
    _, resumed_ms = [message["offset_ms"] for message in browser.told if message["type"] == "audio-start"]
    assert played_ms - 900 < resumed_ms <= played_ms


async def test_who_goes_on_after_a_false_end_of_the_turn_is_answered_once_to_the_whole_sentence() -> None:
    role = talkative()
    async with call(role) as browser:
        await browser.be_silent(0.5)
        await browser.say(line("02-today.wav"))
        await browser.be_silent(0.37)
        await browser.say(line("03-late.wav"))
        await browser.be_silent(9)
    ((turn, reply),) = role.settled
    assert turn is not None
    assert word_errors(f"{LINES['02-today.wav']} {LINES['03-late.wav']}", turn.said) <= 4
    assert reply.heard == LONG
    assert len(role.asked) == 2
    assert [message["turn_id"] for message in browser.told if message["type"] == "audio-start"] == ["t2", "t2"]
    assert np.isclose(turn.start_ms or 0, 700, atol=200)
