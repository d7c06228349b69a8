"""What was answered survives the death of the process."""

from __future__ import annotations

import itertools
import signal
from pathlib import Path

import anyio
from httpx import AsyncClient, TransportError

from tests.e2e.server import Server, running, started, turns_of

CLIENTS = 10
ANSWERS_BEFORE_THE_END = 40
LINES = (
    "Good morning, this is Sam of Copperlane. May I ask you two questions?",
    "How do you plan your routes today?",
    "What does it cost you when a stop is missed?",
    "Who else looks at a decision like this?",
    "What would have to be true for you to change it?",
)
Heard = list[tuple[str, str]]
"""Turn ids and texts as a client got them."""


async def hold_until_lost(person: AsyncClient, heard: dict[str, Heard], enough: anyio.Event) -> None:
    """Talk and talk, in a new call whenever one is over, until the server is gone."""
    call_id = ""
    try:
        for line in itertools.cycle(LINES):
            if not call_id:
                call_id = await started(person)
                heard[call_id] = []
            answer = await person.post(f"/api/v1/calls/{call_id}/messages", json={"text": line})
            assert answer.status_code == 200, answer.text
            body = answer.json()
            heard[call_id] += [(body[side]["turn_id"], body[side]["heard"]) for side in ("turn", "reply")]
            call_id = "" if body["ended"] else call_id
            if len(heard) >= CLIENTS and sum(map(len, heard.values())) >= 2 * ANSWERS_BEFORE_THE_END:
                enough.set()
    except TransportError:
        assert enough.is_set()


async def hold_calls_and_kill(server: Server) -> tuple[AsyncClient, dict[str, Heard]]:
    heard: dict[str, Heard] = {}
    enough = anyio.Event()
    person = await server.person()
    async with anyio.create_task_group() as tasks:
        for _ in range(CLIENTS):
            tasks.start_soon(hold_until_lost, person, heard, enough)
        await enough.wait()
        await anyio.to_thread.run_sync(server.stop, signal.SIGKILL)
    return person, heard


async def test_every_answered_turn_is_stored_and_open_calls_are_ended_and_scored(tmp_path: Path) -> None:
    with running(tmp_path) as first:
        lost, heard = await hold_calls_and_kill(first)
    await lost.aclose()
    with running(tmp_path) as second:
        async with second.client(Authorization=lost.headers["Authorization"]) as person:
            assert len(heard) >= CLIENTS
            reasons = []
            for call_id, answered in heard.items():
                stored = [(turn["turn_id"], turn["heard"]) for turn in await turns_of(person, call_id)][1:]
                # The exchange that was under way may have been stored too, but never half of it.
                assert stored[: len(answered)] == answered
                assert len(stored) - len(answered) in (0, 2)
                call = (await person.get(f"/api/v1/calls/{call_id}")).json()
                assert call["status"] == "ended"
                reasons.append(call["outcome"]["reason"])
                score = await person.get(f"/api/v1/calls/{call_id}/analysis")
                assert score.status_code == 200, score.text
                assert score.json()["criteria"]
            assert "process_lost" in reasons
        assert second.stop() == 0
        assert "Traceback" not in second.log.read_text()


async def test_a_server_that_is_asked_to_stop_leaves_quietly(tmp_path: Path) -> None:
    for asked in (signal.SIGTERM, signal.SIGINT):
        with running(tmp_path) as server:
            async with await server.person(f"ada{asked}@halden.example") as person:
                await started(person)
                assert await anyio.to_thread.run_sync(server.stop, asked) == 0
            assert "Traceback" not in server.log.read_text()
