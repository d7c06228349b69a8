"""What is settled as heard is what the person at the telephone heard, to the word, however often they talk over it."""

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
from tests.carriers.twilio.far_end import RATE, Telephone
from tests.engine.far_end import repeated
from tests.fakes.role import FakeProposal, FakeRole
from tests.virtual_time import VIRTUAL_TIME, Backend

REMARKS = ("wait stop", "okay", "right", "yes yes okay", "tell me more of that", "no", "and what about the price then")
REPLIES = 90
"""More than 50 of them are talked over in each of the four calls."""


@pytest.fixture
def anyio_backend() -> Backend:
    return VIRTUAL_TIME


def talkative() -> FakeRole:
    numbers = count()
    return FakeRole(lambda text: FakeProposal(" ".join(f"w{next(numbers)}" for _ in range(12)) + "."))


@pytest.mark.parametrize("returns_marks", [True, False], ids=["marks", "no marks"])
@pytest.mark.parametrize(("seed", "tick_ms"), [(0, 8.0), (1, 8.0), (2, 5.0), (3, 10.0)])
async def test_over_many_interruptions_heard_is_what_the_telephone_played(
    seed: int, tick_ms: float, returns_marks: bool
) -> None:
    chance = Random(seed)
    phone = Telephone(returns_marks=returns_marks)
    role = talkative()
    kit = Kit(
        VoiceBatcher(EnergyDetector(), tick_ms=tick_ms), ScriptedRecognizer(), ScriptedSynthesizer(), on_fault=_fail
    )
    talked_over = 0
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(run_call, Plan("call_1", Rules(idle_ms=0)), phone.start(), role, kit)
        await anyio.lowlevel.checkpoint()
        for _ in range(REPLIES):
            if not phone.speaker.playing:
                await phone.say(encode("tell me something", RATE))
            while not phone.speaker.playing:
                await phone.be_silent(0.02)
            await phone.be_silent(chance.uniform(0, 2.5))
            await phone.say(np.zeros(chance.randrange(160), dtype=np.int16))
            talked_over += phone.speaker.playing
            await phone.say(encode(chance.choice(REMARKS), RATE))
            await phone.be_silent(chance.uniform(0.3, 1.5))
        await phone.be_silent(6)
        phone.hang_up()
    heard = " ".join(reply.heard for _, reply in role.settled).replace(".", "").split()
    assert heard == [word.rstrip(".") for word in phone.speaker.words()]
    assert not repeated(heard)
    assert talked_over > 50
    assert phone.speaker.most_queued_ms <= 400


def _fail(room: str, error: Exception) -> None:
    raise AssertionError(room) from error
