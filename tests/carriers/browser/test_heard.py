"""What is settled as heard is what the person at the browser heard, to the word, however often they talk over it."""

from __future__ import annotations

from itertools import count
from random import Random

import anyio
import anyio.lowlevel
import numpy as np
import pytest

from talktrack.domain.floor import Rules
from talktrack.engine.session import Kit, Plan, run_call
from talktrack.engine.vad import VoiceBatcher
from talktrack.providers.scripted.energy import EnergyDetector
from talktrack.providers.scripted.fsk import encode
from talktrack.providers.scripted.recognizer import ScriptedRecognizer
from talktrack.providers.scripted.synthesizer import ScriptedSynthesizer
from tests.carriers.browser.far_end import Browser
from tests.engine.far_end import repeated
from tests.fakes.role import FakeProposal, FakeRole
from tests.virtual_time import VIRTUAL_TIME, Backend

REMARKS = ("wait stop", "okay", "right", "yes yes okay", "tell me more of that", "no", "and what about the price then")
REPLIES = 90
"""More than 50 of them are talked over in each of the four calls."""

RATE = 8000
WORDS = 12


@pytest.fixture
def anyio_backend() -> Backend:
    return VIRTUAL_TIME


def talkative() -> FakeRole:
    numbers = count()
    return FakeRole(lambda text: FakeProposal(" ".join(f"w{next(numbers)}" for _ in range(WORDS)) + "."))


@pytest.mark.parametrize("delay_s", [0.0, 0.04], ids=["near", "far"])
@pytest.mark.parametrize(("seed", "tick_ms"), [(0, 8.0), (1, 8.0), (2, 5.0), (3, 10.0)])
async def test_over_many_interruptions_heard_is_what_the_browser_played(
    seed: int, tick_ms: float, delay_s: float
) -> None:
    chance = Random(seed)
    browser = Browser(delay_s)
    role = talkative()
    kit = Kit(
        VoiceBatcher(EnergyDetector(), tick_ms=tick_ms), ScriptedRecognizer(), ScriptedSynthesizer(), on_fault=_fail
    )
    talked_over = 0
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(browser.reports)
        async with anyio.create_task_group() as call:
            call.start_soon(run_call, Plan("call_1", Rules(idle_ms=0)), browser.line, role, kit)
            await anyio.lowlevel.checkpoint()
            for _ in range(REPLIES):
                if not browser.speaker.playing:
                    await browser.say(encode("tell me something", RATE))
                while not browser.speaker.playing:
                    await browser.be_silent(0.02)
                await browser.be_silent(chance.uniform(0, 2.5))
                await browser.say(np.zeros(chance.randrange(160), dtype=np.int16))
                talked_over += browser.speaker.playing
                await browser.say(encode(chance.choice(REMARKS), RATE))
                await browser.be_silent(chance.uniform(0.3, 1.5))
            await browser.be_silent(6)
            browser.hang_up()
        tasks.cancel_scope.cancel()
    heard = " ".join(reply.heard for _, reply in role.settled).replace(".", "").split()
    played = [word.rstrip(".") for word in browser.speaker.words()]
    assert heard == [word for word in played if word in set(heard)]
    unknown = [word for word in played if word not in set(heard)]
    assert all(begins_a_reply(word) for word in unknown)
    assert len(unknown) <= (3 if delay_s else 0)
    assert not repeated(heard)
    assert talked_over > 50
    assert browser.speaker.most_queued_ms <= 400


def begins_a_reply(word: str) -> bool:
    """Far away, somebody may hear the first word of a reply just as it is taken back because nothing was heard."""
    return int(word.removeprefix("w")) % WORDS == 0


def _fail(room: str, error: Exception) -> None:
    raise AssertionError(room) from error
