"""A server is killed in the middle of live calls: what was heard is stored, and the calls are ended and scored."""

from __future__ import annotations

import itertools
import signal
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import anyio
from httpx import AsyncClient
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from tests.e2e.server import Server, running, turns_of
from tests.fakes.stores import locked
from tests.web.caller import Playing, calling
from tests.web.live import Far, Json

CALLS = 10
STORED_WITHIN_S = 1.0
"""Turns are stored every quarter of a second; the machine may be busy."""
LINES = (
    "Good morning, this is Sam of Copperlane. May I ask you two questions?",
    "How do you plan your routes today?",
    "What happens when a delivery is late?",
)


@dataclass
class Held:
    call_id: str
    far: Far
    playing: dict[str, Playing]
    first: dict[tuple[str, str], float]

    def closed_before(self, at_s: float) -> dict[str, str]:
        """What was heard of each turn that was closed before that moment of the loop's clock."""
        turns = [one for one in self.far.heard if one["type"] == "turn"]
        return {one["turn_id"]: one["heard"] for one in turns if self.first["turn", one["turn_id"]] < at_s}


def of_turn(turn_id: str) -> Callable[[Json], bool]:
    return lambda message: message["turn_id"] == turn_id


async def hold_until_lost(person: AsyncClient, server: Server, held: list[Held], ready: anyio.Event) -> None:
    answer = await person.post("/api/v1/scenarios/cold-call-logistics-en/start", json={"seed": 7})
    start = answer.json()
    id = start["call"]["id"]
    url = f"{server.origin.replace('http', 'ws')}/api/v1/calls/{id}/live?ticket={start['ticket']}"
    try:
        async with connect(url, compression=None, max_queue=None) as opened:
            far = Far(opened)
            async with calling(far) as caller:
                held.append(Held(id, far, caller.playing, caller.first))
                await caller.until("turn", of_turn("t1"))
                for number, line in enumerate(itertools.cycle(LINES), start=1):
                    await far.send("user-message", text=line)
                    reply = f"t{2 * number + 1}"
                    await caller.until("audio-start", of_turn(reply))
                    if number == 2:
                        await caller.heard_ms(reply, 1500)
                        ready.set()
                    await caller.until("turn", of_turn(reply))
    except* ConnectionClosed:
        assert ready.is_set()


async def test_ten_live_calls_survive_the_death_of_the_process(tmp_path: Path) -> None:
    held: list[Held] = []
    with running(tmp_path) as first:
        person = await first.person()
        async with anyio.create_task_group() as tasks:
            ready = [anyio.Event() for _ in range(CALLS)]
            for event in ready:
                tasks.start_soon(hold_until_lost, person, first, held, event)
            for event in ready:
                await event.wait()
            killed_s = anyio.current_time()
            await anyio.to_thread.run_sync(first.stop, signal.SIGKILL)
        await person.aclose()
    assert len(held) == CALLS
    with running(tmp_path) as second:
        async with second.client(Authorization=person.headers["Authorization"]) as again:
            for one in held:
                stored = {turn["turn_id"]: turn["heard"] for turn in await turns_of(again, one.call_id)}
                assert one.closed_before(killed_s - STORED_WITHIN_S).items() <= stored.items()
                for turn_id, playing in one.playing.items():
                    assert playing.played_ms < 1500 or stored[turn_id]
                call = (await again.get(f"/api/v1/calls/{one.call_id}")).json()
                assert (call["status"], call["outcome"]["reason"]) == ("ended", "process_lost")
                assert (await again.get(f"/api/v1/calls/{one.call_id}/analysis")).json()["criteria"]


async def test_what_a_locked_database_did_not_take_is_stored_after_the_death_of_the_process(tmp_path: Path) -> None:
    with running(tmp_path) as first:
        person = await first.person()
        start = (await person.post("/api/v1/scenarios/cold-call-logistics-en/start", json={"seed": 7})).json()
        id = start["call"]["id"]
        url = f"{first.origin.replace('http', 'ws')}/api/v1/calls/{id}/live?audio=off&ticket={start['ticket']}"
        async with connect(url, compression=None, max_queue=None) as opened:
            far = Far(opened)
            await far.until("turn")
            async with locked(tmp_path):
                heard = [await far.say(line) for line in LINES]
                await anyio.sleep(3)  # the spill takes what the store has not taken in a second
                await anyio.to_thread.run_sync(first.stop, signal.SIGKILL)
        await person.aclose()
    with running(tmp_path) as second:
        async with second.client(Authorization=person.headers["Authorization"]) as again:
            stored = {turn["turn_id"]: turn["heard"] for turn in await turns_of(again, id)}
            assert {turn["turn_id"]: turn["heard"] for turn in heard}.items() <= stored.items()
            call = (await again.get(f"/api/v1/calls/{id}")).json()
            assert (call["status"], call["outcome"]["reason"]) == ("ended", "process_lost")
