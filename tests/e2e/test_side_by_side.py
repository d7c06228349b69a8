"""Things that happen at the same moment do not disturb each other."""

from __future__ import annotations

from pathlib import Path

import anyio
from httpx import AsyncClient, Response

from tests.e2e.server import launch, running, started, turns_of, wait_until_ready
from tests.servers.chat import run_in_thread
from tests.servers.faults import Fault
from tests.servers.openai_chat import openai_chat_server


async def test_two_messages_at_once_get_one_answer_and_one_conflict(tmp_path: Path) -> None:
    with running(tmp_path) as server:
        async with await server.person() as person:
            for _ in range(5):
                call_id = await started(person)
                answers: list[Response] = []
                async with anyio.create_task_group() as tasks:
                    for _ in range(2):
                        tasks.start_soon(_say, person, call_id, answers)
                statuses = sorted(answer.status_code for answer in answers)
                turns = await turns_of(person, call_id)
                # They may also have come one after the other; then both were answered.
                assert statuses in ([200, 409], [200, 200])
                assert len(turns) == 1 + 2 * statuses.count(200)
                assert len({turn["turn_id"] for turn in turns}) == len(turns)
                for answer in answers:
                    if answer.status_code == 409:
                        assert answer.json()["code"] == "conflict"


async def _say(person: AsyncClient, call_id: str, answers: list[Response]) -> None:
    answers.append(await person.post(f"/api/v1/calls/{call_id}/messages", json={"text": "How do you plan today?"}))


async def test_a_model_that_hangs_holds_up_nobody_else(tmp_path: Path) -> None:
    with run_in_thread(openai_chat_server) as model, running(tmp_path, OPENAI_BASE_URL=model.base_url) as server:
        async with await server.person() as person:
            stuck, free = await started(person), await started(person)
            before = len(model.requests)
            model.fail_with(Fault.HANG, times=1)
            answers: list[Response] = []
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(_say, person, stuck, answers)
                while len(model.requests) == before:
                    assert (await person.get("/healthz")).status_code == 200
                other = await person.post(f"/api/v1/calls/{free}/messages", json={"text": "Good morning."})
                assert other.status_code == 200
                assert (await person.get(f"/api/v1/calls/{stuck}/turns")).status_code == 200
                assert (await person.get("/healthz")).status_code == 200
                assert answers == []
                tasks.cancel_scope.cancel()


async def test_two_servers_may_start_on_one_new_folder_at_the_same_moment(tmp_path: Path) -> None:
    servers = [launch(tmp_path), launch(tmp_path)]
    try:
        for server in servers:
            await anyio.to_thread.run_sync(wait_until_ready, server)
        async with await servers[0].person() as person, servers[1].client(**dict(person.headers)) as elsewhere:
            # One secret key: who signed in at one is known to the other.
            assert (await elsewhere.get("/api/v1/auth/me")).status_code == 200
        for server in servers:
            assert await anyio.to_thread.run_sync(server.stop) == 0
            assert "Traceback" not in server.log.read_text()
    finally:
        for server in servers:
            server.process.kill()
            server.process.wait(30)
