"""The alarms of a call, on a clock that jumps from one to the next."""

from __future__ import annotations

import asyncio
import random

import anyio
import pytest

from talktrack.domain.floor import Due, Timer
from talktrack.engine.timers import Timers
from tests.virtual_time import VIRTUAL_TIME, Backend


@pytest.fixture
def anyio_backend() -> Backend:
    return VIRTUAL_TIME


async def test_no_alarm_is_told_to_be_early_however_the_clock_rounds() -> None:
    chance, told = random.Random(7), list[Due]()
    due = sorted(chance.uniform(0, 10_000) for _ in range(300))

    def on_due(one: Due) -> None:
        told.append(one)
        if len(told) < len(due):
            timers.arm(Timer.BARGE_IN, due[len(told)])

    timers = Timers(asyncio.get_running_loop().time() + 1 / 3, on_due)
    timers.arm(Timer.BARGE_IN, due[0])
    await anyio.sleep(11)
    assert all(one.at_ms >= at_ms for one, at_ms in zip(told, due, strict=True))


async def test_an_alarm_that_is_set_again_rings_once() -> None:
    told: list[Due] = []
    timers = Timers(asyncio.get_running_loop().time(), told.append)
    for at_ms in (50, 100, 200):
        timers.arm(Timer.IDLE, at_ms)
    await anyio.sleep(1)
    assert [(one.timer, round(one.at_ms)) for one in told] == [(Timer.IDLE, 200)]
