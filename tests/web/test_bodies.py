"""What may not come in: wrong kinds, sizes, depths and characters."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

import pytest

from talktrack.web.limits import JSON_BYTES
from tests.web.team import Team

PATH = "/api/v1/assistants"


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])
async def test_a_body_that_is_not_json_is_refused(team: Team, kind: str) -> None:
    answer = await team.admin.post(PATH, content=b'{"name": "x"}', headers={"Content-Type": kind})
    assert (answer.status_code, answer.json()["code"]) == (415, "unsupported_media")


@pytest.mark.parametrize(
    "content",
    [
        b"{",
        b'{"name": NaN}',
        b'{"name": "x", "metadata": {"a": 1e999}}',
        b'{"name": "x", "metadata": {"a": -Infinity}}',
        b"\xff\xfe{}",
        b"[" * 100_000,
        b'{"name": "x", "metadata": {"a": ' + b"9" * 5000 + b"}}",
        b'{"name": "a\\u0000b"}',
        b'{"name": "\\ud800"}',
        b'{"name": "x", "metadata": {"a": ["\\u0000"]}}',
        b'{"name": "x", "metadata": {"\\u0000": 1}}',
        b'{"name": "x", "metadata": ' + b'{"a":' * 50 + b"1" + b"}" * 51,
        b"[]",
        b'"text"',
        b"null",
        b"",
    ],
)
async def test_a_body_that_could_not_be_kept_is_refused(team: Team, content: bytes) -> None:
    answer = await team.admin.post(PATH, content=content, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_input")
    assert answer.json()["errors"]


async def test_emoji_and_every_language_are_kept(team: Team) -> None:
    answer = await team.admin.post(PATH, json={"name": "Añá 🎧 你好"})
    assert answer.json()["name"] == "Añá 🎧 你好"


async def test_a_json_body_over_two_megabytes_is_refused(team: Team) -> None:
    answer = await team.admin.post(PATH, json={"name": "x" * JSON_BYTES})
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


async def test_a_body_without_a_length_is_counted_as_it_comes(team: Team) -> None:
    sent = 0

    async def chunks() -> AsyncIterator[bytes]:
        nonlocal sent
        yield b'{"name": "'
        for _ in range(1000):
            sent += 65536
            yield b"x" * 65536
        yield b'"}'

    headers = {"Content-Type": "application/json"}
    answer = await team.admin.post(PATH, content=chunks(), headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")
    assert sent < 2 * JSON_BYTES


async def test_a_body_just_under_the_limit_is_looked_at(team: Team) -> None:
    content = json.dumps({"name": "x", "system_prompt": "y" * (JSON_BYTES - 100)})
    answer = await team.admin.post(PATH, content=content, headers={"Content-Type": "application/json"})
    assert answer.status_code == 422


@pytest.mark.parametrize("id", ["UPPER", "a" * 65, "a%00", "..%2f", "%F0%9F%8E%A7"])
async def test_an_id_that_cannot_be_one_is_refused(team: Team, id: str) -> None:
    answer = await team.admin.get(f"{PATH}/{id}")
    assert answer.status_code in {404, 422}
    assert answer.headers["content-type"] == "application/problem+json"
