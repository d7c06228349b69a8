"""A server with live calls is asked to stop: it stores what was heard, and is gone within seconds."""

from __future__ import annotations

import signal
from pathlib import Path

import anyio
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from tests.e2e.server import running, turns_of
from tests.web.caller import calling
from tests.web.live import Far

LINE = "Good morning, this is Sam of Copperlane. May I ask you two questions?"
GONE_WITHIN_S = 15


async def test_what_was_heard_is_stored_and_the_call_is_ended_on_the_next_start(tmp_path: Path) -> None:
    with running(tmp_path) as first:
        person = await first.person()
        start = (await person.post("/api/v1/scenarios/cold-call-logistics-en/start", json={"seed": 7})).json()
        id = start["call"]["id"]
        url = f"{first.origin.replace('http', 'ws')}/api/v1/calls/{id}/live?ticket={start['ticket']}"
        closed = False
        try:
            async with connect(url, compression=None, max_queue=None) as opened, calling(Far(opened)) as caller:
                await caller.until("turn", lambda turn: turn["turn_id"] == "t1")
                await caller.far.send("user-message", text=LINE)
                await caller.until("audio-start", lambda sound: sound["turn_id"] == "t3")
                await caller.heard_ms("t3", 1500)
                first.process.send_signal(signal.SIGTERM)
                await anyio.sleep(0.5)
                first.process.send_signal(signal.SIGTERM)  # the first wish lets calls go on
                await anyio.sleep(GONE_WITHIN_S)
        except* ConnectionClosed:
            closed = True
        assert closed
        assert await anyio.to_thread.run_sync(first.process.wait, GONE_WITHIN_S) == 0
        assert "Traceback" not in first.log.read_text()
        await person.aclose()
    with running(tmp_path) as second:
        async with second.client(Authorization=person.headers["Authorization"]) as again:
            stored = {turn["turn_id"]: turn for turn in await turns_of(again, id)}
            assert stored["t2"]["said"] == LINE
            assert stored["t3"]["heard"]
            call = (await again.get(f"/api/v1/calls/{id}")).json()
            assert (call["status"], call["outcome"]["reason"]) == ("ended", "process_lost")
