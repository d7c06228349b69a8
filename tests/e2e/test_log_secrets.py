"""The log tells what happened, and nothing that somebody could use or that somebody said."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from tests.e2e.server import PASSWORD, running, started
from tests.servers.chat import run_in_thread
from tests.servers.faults import Fault
from tests.servers.openai_chat import openai_chat_server

SAID = "My secret discount is seventeen percent for Marlow."


async def test_no_secret_and_no_word_of_a_call_is_logged(tmp_path: Path) -> None:
    with (
        run_in_thread(openai_chat_server) as model,
        running(tmp_path, OPENAI_BASE_URL=model.base_url, OPENAI_API_KEY="sk-very-secret") as server,
    ):
        async with await server.person() as person:
            token = person.headers["Authorization"].partition(" ")[2]
            key = (await person.post("/api/v1/api-keys", json={"name": "CRM"})).json()["key"]
            start = await person.post("/api/v1/calls", json={"scenario_id": "cold-call-logistics-en"})
            ticket, call_id = start.json()["ticket"], start.json()["call"]["id"]
            model.fail_with(Fault.BROKEN)
            await person.post(f"/api/v1/calls/{call_id}/messages", json={"text": SAID})
            model.fail_with(Fault.UNAUTHORIZED)
            await person.post(f"/api/v1/calls/{call_id}/messages", json={"text": SAID, "more": PASSWORD})
            await person.post(f"/api/v1/calls/{await started(person)}/messages", json={"text": SAID})
            await person.get(f"/api/v1/calls/{call_id}/live", params={"ticket": ticket})
            url = f"{server.origin.replace('http', 'ws')}/api/v1/calls/{call_id}/live?ticket={ticket}"
            async with connect(url) as socket:
                await socket.send(json.dumps({"type": "user-message", "text": SAID}))
                await socket.recv()
            with pytest.raises(InvalidStatus):
                await connect(url)
            await person.get(f"/api/v1/{key}/{ticket}", params={"access_token": token})
            async with server.client() as nobody:
                wrong = {"email": "ada@halden.example", "password": PASSWORD + "!"}
                await nobody.post("/api/v1/auth/login", json=wrong)
                await nobody.post("/api/v1/auth/login", json={**wrong, "password": [PASSWORD]})
                await nobody.post("/api/v1/auth/login", content=json.dumps(wrong)[:-4])
                await nobody.get("/api/v1/auth/me", headers={"X-API-Key": key[:-1] + "A"})
                await nobody.get("/api/v1/auth/me", headers={"Authorization": f"Bearer {token}x"})
        assert server.stop() == 0
        log = server.log.read_text()
    assert log.count('"event": "request"') > 10
    for secret in (token, key, ticket, PASSWORD, "sk-very-secret", "seventeen percent", "Ada Admin", "ada@halden"):
        assert secret not in log
