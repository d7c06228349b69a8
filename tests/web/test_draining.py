"""A process that is about to stop takes no calls, finishes those it holds, or lets go of them with what was heard."""

from __future__ import annotations

import json
from pathlib import Path

import anyio
import pytest
from websockets.exceptions import InvalidStatus

from tests.web.live import open_floor

LINE = "Good morning, how do you plan your maintenance today?"


async def test_who_calls_while_it_stops_is_refused(tmp_path: Path) -> None:
    async with open_floor(tmp_path) as floor:
        start = await floor.start()
        await floor.live.let_go(5)
        with pytest.raises(InvalidStatus) as refused:
            async with floor.dial(start["call"]["id"], start["ticket"]):
                pass
    assert refused.value.response.status_code == 503
    assert json.loads(refused.value.response.body or b"{}")["code"] == "process_full"


async def test_a_call_that_is_let_go_of_stays_open_with_its_turns(tmp_path: Path) -> None:
    async with open_floor(tmp_path) as floor:
        start = await floor.start()
        id = start["call"]["id"]
        async with floor.dial(id, start["ticket"]) as far:
            await far.until("turn")
            await far.say(LINE)
            await floor.live.let_go(5)
            assert floor.live.active == 0
        turns = (await floor.get(f"calls/{id}/turns"))["items"]
        assert turns[1]["said"] == LINE
        assert (await floor.get(f"calls/{id}"))["status"] == "live"


async def test_a_call_that_waits_for_its_line_is_let_go_of_at_once(tmp_path: Path) -> None:
    async with open_floor(tmp_path) as floor:
        start = await floor.start()
        async with floor.dial(start["call"]["id"], start["ticket"]) as far:
            await far.until("turn")
        await floor.live.let_go(5)
        assert floor.live.active == 0


async def test_a_draining_process_is_not_ready_and_lets_a_call_go_on_to_its_end(tmp_path: Path) -> None:
    async with open_floor(tmp_path) as floor, anyio.create_task_group() as tasks:
        start = await floor.start()
        id = start["call"]["id"]
        async with floor.dial(id, start["ticket"]) as far:
            await far.until("turn")
            tasks.start_soon(floor.live.drain)
            await anyio.wait_all_tasks_blocked()
            answer = await floor.person.get("/readyz")
            assert (answer.status_code, answer.json()["code"]) == (503, "process_full")
            await far.say(LINE)
            await far.send("end-session")
            await far.until("session-ended")
    assert floor.live.active == 0


async def test_a_draining_process_starts_no_call_and_keeps_nothing_of_one(tmp_path: Path) -> None:
    async with open_floor(tmp_path) as floor:
        id = (await floor.start())["call"]["id"]
        await floor.live.drain()
        for path, body in (
            ("calls", {"kind": "practice", "scenario_id": "cold-call-logistics-en"}),
            ("scenarios/cold-call-logistics-en/start", {}),
            (f"calls/{id}/retry", {"turn_id": "t1"}),
        ):
            refused = await floor.person.post(f"/api/v1/{path}", json=body)
            assert (refused.status_code, refused.json()["code"]) == (503, "process_full")
        assert [call["id"] for call in (await floor.get("calls"))["items"]] == [id]


async def test_a_draining_process_does_not_wait_for_a_call_without_a_line(tmp_path: Path) -> None:
    async with open_floor(tmp_path) as floor:
        start = await floor.start()
        async with floor.dial(start["call"]["id"], start["ticket"]) as far:
            await far.until("turn")
        with anyio.fail_after(10):
            await floor.live.drain()
        assert floor.live.active == 0
