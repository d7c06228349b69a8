"""The same create request twice."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from httpx import AsyncClient, Response

from tests.web.team import Team
from tests.web.things import fresh

PATH = "/api/v1/assistants"


async def _create(client: AsyncClient, key: str, body: dict[str, Any], path: str = PATH) -> Response:
    return await client.post(path, json=body, headers={"Idempotency-Key": key})


async def _count(client: AsyncClient) -> int:
    return len((await client.get(PATH)).json()["items"])


async def test_the_same_request_gets_the_same_answer(team: Team) -> None:
    first = await _create(team.admin, "k1", {"name": "A"})
    again = await _create(team.admin, "k1", {"name": "A"})
    assert (again.status_code, again.json()) == (201, first.json())
    assert again.headers["Idempotency-Replayed"] == "true"
    assert "Idempotency-Replayed" not in first.headers
    assert await _count(team.admin) == 1


async def test_another_body_under_the_same_key_is_refused(team: Team) -> None:
    await _create(team.admin, "k1", {"name": "A"})
    answer = await _create(team.admin, "k1", {"name": "B"})
    assert (answer.status_code, answer.json()["code"]) == (409, "idempotency_mismatch")
    assert await _count(team.admin) == 1


async def test_requests_at_the_same_time_create_one_thing(team: Team) -> None:
    answers = await asyncio.gather(*(_create(team.admin, "k1", {"name": "A"}) for _ in range(8)))
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.json()["id"] for answer in answers}) == 1
    assert await _count(team.admin) == 1


async def test_another_person_path_or_key_is_another_request(team: Team) -> None:
    await _create(team.admin, "k1", {"name": "A"})
    await _create(team.manager, "k1", {"name": "A"})
    await _create(team.admin, "k2", {"name": "A"})
    await _create(team.stranger, "k1", {"name": "A"})
    assert await _count(team.admin) == 3
    assert await _count(team.stranger) == 1
    other = await _create(team.admin, "k1", fresh("personas"), "/api/v1/personas")
    assert other.status_code == 201


async def test_a_refused_request_can_be_sent_again_better(team: Team) -> None:
    assert (await _create(team.admin, "k1", {"name": ""})).status_code == 422
    assert (await _create(team.admin, "k1", {"name": "A"})).status_code == 201


@pytest.mark.parametrize(("path", "secret"), [("/api/v1/api-keys", "key"), ("/api/v1/invitations", "token")])
async def test_a_secret_is_shown_once_even_then(team: Team, path: str, secret: str) -> None:
    body = fresh(path.rpartition("/")[2])
    first = (await _create(team.admin, "k1", body, path)).json()
    again = (await _create(team.admin, "k1", body, path)).json()
    assert first[secret]
    assert again == {**first, secret: None}


@pytest.mark.parametrize("key", ["", "with space", "x" * 129, "é"])
async def test_a_key_that_cannot_be_one_is_refused(team: Team, key: str) -> None:
    answer = await team.admin.post(PATH, json={"name": "A"}, headers={b"Idempotency-Key": key.encode()})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_input")
    assert await _count(team.admin) == 0
