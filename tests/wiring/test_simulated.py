"""Simulated time: it jumps where nobody works, and waits for whoever works outside."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path
from threading import Event

import anyio
import pytest
from anyio import to_thread

from talktrack.wiring.simulated import SimulatedLoop, simulated
from tests.services.office import office


def run(body: object, loop: object = SimulatedLoop) -> None:
    anyio.run(body, backend_options={"loop_factory": loop})  # type: ignore[arg-type]


def loop() -> SimulatedLoop:
    running = asyncio.get_running_loop()
    assert isinstance(running, SimulatedLoop)
    return running


def test_an_hour_is_over_at_once() -> None:
    async def body() -> None:
        await anyio.sleep(3600)
        assert anyio.current_time() == pytest.approx(3600)

    run(body)


def test_time_stands_still_for_threads_and_the_store_and_goes_on_for_timers(tmp_path: Path) -> None:
    async def tick(ticks: list[float]) -> None:
        while True:
            ticks.append(anyio.current_time())
            await anyio.sleep(0.02)

    async def body() -> None:
        ticks: list[float] = []
        async with office(tmp_path) as opened, anyio.create_task_group() as tasks:
            world = simulated(opened, loop())
            tasks.start_soon(tick, ticks)
            await anyio.sleep(1.01)
            before = len(ticks)
            async with world.store.directory() as directory:
                await directory.open_calls()
            await to_thread.run_sync(Event().wait, 0.1)
            assert anyio.current_time() == pytest.approx(1.01)
            assert len(ticks) == before
            tasks.cancel_scope.cancel()

    run(body)


def test_a_deadline_ends_the_wait_for_what_hangs_outside() -> None:
    released = Event()

    async def body() -> None:
        with anyio.move_on_after(4) as scope, loop().outside():
            await to_thread.run_sync(released.wait, abandon_on_cancel=True)
        assert scope.cancelled_caught
        released.set()

    run(body, partial(SimulatedLoop, patience_s=0.05))
