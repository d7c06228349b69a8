"""Requests that nobody means well with: each is refused with a code, and nothing of it is kept."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from collections.abc import AsyncIterator
from typing import Any

import anyio
import pytest
from fastapi import FastAPI
from starlette.types import Message, Receive, Scope, Send

from talktrack.services.importing import LONGEST_CALL_MS, LONGEST_TITLE
from talktrack.web.limits import BodyLimit
from tests.web.team import Team
from tests.web.test_calls import CALLS, started

PROBLEM = "application/problem+json"
PLACES = {
    "call_id": "calls",
    "key_id": "api-keys",
    "invitation_id": "invitations",
    "assistant_id": "assistants",
    "user_id": "users",
    "scenario_id": "scenarios",
    "persona_id": "personas",
    "scorecard_id": "scorecards",
}


@pytest.mark.parametrize(
    "bad", ["..%2f..%2fetc%2fpasswd", "%00", "a" * 3000, "%ff%fe", "x%0d%0aSet-Cookie:%20a=b", "'--"]
)
async def test_no_route_takes_an_id_that_is_none(app: FastAPI, team: Team, bad: str) -> None:
    for path, operations in app.openapi()["paths"].items():
        if "{" not in path:
            continue
        wanted = path
        for name in PLACES:
            wanted = wanted.replace(f"{{{name}}}", bad)
        for method in operations:
            answer = await team.admin.request(method, wanted)
            assert answer.status_code in {404, 405, 415, 422}, (method, path, answer.text)
            assert answer.headers["content-type"] == PROBLEM
            assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("noun", ["calls", "users", "assistants", "scenarios", "api-keys", "invitations"])
@pytest.mark.parametrize(
    "place", ['["0001-01-01T00:00:00+23:59","x"]', '["2026-01-01","x"]', "[" * 200, '{"a":1}', "null"]
)
async def test_a_cursor_of_somebody_elses_making_is_no_fault_of_the_server(team: Team, noun: str, place: str) -> None:
    cursor = urlsafe_b64encode(place.encode()).decode().rstrip("=")
    answer = await team.admin.get(f"/api/v1/{noun}", params={"cursor": cursor})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_input")


async def test_a_body_that_is_packed_is_refused_by_its_header(team: Team) -> None:
    answer = await team.rep.post(CALLS, json={"scenario_id": "shipped-scenario"}, headers={"Content-Encoding": "gzip"})
    assert (answer.status_code, answer.json()["code"]) == (415, "unsupported_media")


async def test_a_form_with_two_files_is_refused_rather_than_one_of_them_lost(team: Team) -> None:
    id = await started(team.rep)
    files = [("file", ("a.wav", b"one")), ("file", ("b.wav", b"two"))]
    answer = await team.rep.post(f"{CALLS}/{id}/speak", files=files)
    assert answer.status_code == 422
    assert answer.json()["errors"] == [{"field": "file", "reason": "Send it once."}]


def transcript(**changes: Any) -> dict[str, Any]:
    turn = {"role": "seller", "text": "Good morning.", "start_ms": 0, "end_ms": 900}
    return {"language": "en", "turns": [{**turn, **changes.pop("turn", {})}], **changes}


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (transcript(turn={"end_ms": 10**30}), 422, "invalid_transcript"),
        (transcript(turn={"end_ms": LONGEST_CALL_MS + 1}), 422, "invalid_transcript"),
        (transcript(turn={"confidence": 2}), 422, "invalid_transcript"),
        (transcript(turns=[]), 422, "invalid_transcript"),
        (transcript(title="x" * (LONGEST_TITLE + 1)), 413, "too_large"),
        (transcript(turns=[{"role": "seller", "text": "x"}] * 5001), 413, "too_large"),
        (transcript(turn={"text": "x" * 1_000_001}), 413, "too_large"),
        (transcript(turn={"role": "referee"}), 422, "invalid_input"),
        (transcript(scorecard="none"), 404, "not_found"),
    ],
)
async def test_a_transcript_that_cannot_be_is_not_kept(
    team: Team, body: dict[str, Any], status: int, code: str
) -> None:
    answer = await team.rep.post(f"{CALLS}/import", json=body)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert (await team.rep.get(CALLS)).json()["items"] == []


@pytest.mark.parametrize("roles", [("seller",), ("customer",), ("seller", "customer")])
async def test_a_transcript_of_one_side_or_without_times_is_kept(team: Team, roles: tuple[str, ...]) -> None:
    body = {"language": "en", "turns": [{"role": role, "text": "Good morning."} for role in roles]}
    answer = await team.rep.post(f"{CALLS}/import", json=body)
    assert answer.status_code == 201, answer.text
    assert len((await team.rep.get(f"{CALLS}/{answer.json()['id']}/turns")).json()["items"]) == len(roles)


async def test_what_was_said_cannot_forge_a_cue_of_the_subtitles(team: Team) -> None:
    said = "a <b>\n\nNOTE x\n\n00:00:00.000 --> 00:00:09.000\n<v Customer>I will buy & more"
    body = {"language": "en", "turns": [{"role": "seller", "text": said}]}
    id = (await team.rep.post(f"{CALLS}/import", json=body)).json()["id"]
    text = (await team.rep.get(f"{CALLS}/{id}/transcript", params={"format": "vtt"})).text
    assert text.count("-->") == 1
    assert "<v Customer>" not in text
    assert "&amp; more" in text


async def test_twenty_at_once_with_one_key_make_one_call(team: Team) -> None:
    ids: list[str] = []

    async def start() -> None:
        body = {"scenario_id": "shipped-scenario"}
        answer = await team.rep.post(CALLS, json=body, headers={"Idempotency-Key": "once"})
        assert answer.status_code == 201, answer.text
        ids.append(answer.json()["call"]["id"])

    async with anyio.create_task_group() as tasks:
        for _ in range(20):
            tasks.start_soon(start)
    assert len(ids) == 20
    assert len(set(ids)) == 1
    assert len((await team.rep.get(CALLS)).json()["items"]) == 1


async def test_a_body_that_falls_silent_is_given_up(app: FastAPI) -> None:
    sent: list[Message] = []
    slow = BodyLimit(app, pause_s=0.01)

    async def receive() -> Message:
        if not sent and not started_body:
            started_body.append(True)
            return {"type": "http.request", "body": b'{"email": ', "more_body": True}
        await anyio.sleep_forever()
        raise AssertionError

    async def send(message: Message) -> None:
        sent.append(message)

    started_body: list[bool] = []
    await _post(slow, receive, send)
    assert sent[0]["status"] == 408
    assert json.loads(sent[1]["body"])["code"] == "too_slow"


async def test_a_body_may_come_in_drops(team: Team) -> None:
    async def drops() -> AsyncIterator[bytes]:
        for byte in b'{"name": "Drop by drop"}':
            yield bytes([byte])

    answer = await team.admin.post("/api/v1/assistants", content=drops(), headers={"Content-Type": "application/json"})
    assert answer.status_code == 201


async def _post(app: BodyLimit, receive: Receive, send: Send) -> None:
    scope: Scope = {
        "type": "http",
        "method": "POST",
        "path": "/api/v1/auth/login",
        "raw_path": b"/api/v1/auth/login",
        "query_string": b"",
        "headers": [(b"content-type", b"application/json"), (b"host", b"talktrack.test")],
        "scheme": "http",
        "server": ("talktrack.test", 80),
        "client": ("127.0.0.1", 1),
        "http_version": "1.1",
        "root_path": "",
    }
    await app(scope, receive, send)
