"""Every error answer has one shape, and says nothing that is ours to know."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from typing import Any

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from structlog.testing import capture_logs

from talktrack.domain.errors import StorageFailed, error_classes
from talktrack.ports.storage import Directory, Workspace
from talktrack.web.app import create_app
from talktrack.web.errors import STATUS
from talktrack.web.kit import Kit
from tests.web.team import Team, anonymous


class BrokenStore:
    """Fails with what it is given."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def workspace(self, org_id: str) -> AbstractAsyncContextManager[Workspace]:
        raise self._error

    def directory(self) -> AbstractAsyncContextManager[Directory]:
        raise self._error


def broken(kit: Kit, error: Exception) -> Kit:
    return replace(kit, world=replace(kit.world, store=BrokenStore(error)))


def test_every_error_of_the_tree_has_a_status() -> None:
    assert set(error_classes()) == set(STATUS)


async def _refused(client: AsyncClient, method: str, path: str, **options: Any) -> tuple[int, str]:
    answer = await client.request(method, path, **options)
    body = answer.json()
    assert answer.headers["content-type"] == "application/problem+json"
    assert {"type", "title", "status", "code", "detail"} <= set(body) <= {*body, "errors"}
    assert body["status"] == answer.status_code
    assert body["type"] == f"urn:talktrack:problem:{body['code']}"
    return answer.status_code, body["code"]


async def test_errors_of_every_kind_are_problems(team: Team) -> None:
    admin = team.admin
    assert await _refused(admin, "GET", "/api/v1/nowhere") == (404, "not_found")
    assert await _refused(admin, "GET", "/api/v1/assistants/asst_x") == (404, "not_found")
    assert await _refused(admin, "PUT", "/api/v1/assistants") == (405, "method_not_allowed")
    assert await _refused(admin, "POST", "/api/v1/assistants", content=b"x") == (415, "unsupported_media")
    assert await _refused(admin, "POST", "/api/v1/assistants", json={}) == (422, "invalid_input")
    assert await _refused(team.nobody, "GET", "/api/v1/assistants") == (401, "unauthenticated")
    assert await _refused(team.rep, "GET", "/api/v1/users") == (403, "forbidden")


async def test_a_method_that_is_not_allowed_names_those_that_are(client: AsyncClient) -> None:
    answer = await client.delete("/api/v1/assistants")
    assert set(answer.headers["Allow"].split(", ")) == {"GET", "POST"}


async def test_a_defect_answers_500_without_its_inside_and_is_logged(kit: Kit) -> None:
    app = create_app(broken(kit, RuntimeError("secret inside")))
    async with anonymous(app) as client:
        with capture_logs() as logs:
            answer = await client.get("/readyz", headers={"X-Request-ID": "request-12345"})
        metrics = (await client.get("/metrics")).text
    assert (answer.status_code, answer.json()["code"]) == (500, "internal")
    assert "secret inside" not in answer.text
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["X-Request-ID"] == "request-12345"
    crashed = next(log for log in logs if log["event"] == "request_crashed")
    assert crashed["exc_info"]
    assert 'talktrack_errors_total{code="internal"} 1.0' in metrics


async def test_a_store_that_cannot_answer_is_not_ready(kit: Kit) -> None:
    app = create_app(broken(kit, StorageFailed("The disk is full.")))
    async with anonymous(app) as client:
        answer = await client.get("/readyz")
        assert (await client.get("/healthz")).status_code == 200
    assert (answer.status_code, answer.json()["code"]) == (503, "storage_failed")


@pytest.mark.parametrize("path", ["/healthz", "/api/v1/auth/me", "/nowhere", "/"])
async def test_every_answer_carries_the_security_headers(client: AsyncClient, path: str) -> None:
    headers = (await client.get(path)).headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert len(headers["X-Request-ID"]) >= 8
    assert "Strict-Transport-Security" not in headers


async def test_a_server_behind_https_says_so(kit: Kit) -> None:
    async with anonymous(create_app(replace(kit, secure_cookies=True))) as client:
        body = {"organisation": "A", "name": "A", "email": "a@b.example", "password": "correct horse"}
        answer = await client.post("/api/v1/auth/register", json=body)
    assert "max-age" in answer.headers["Strict-Transport-Security"]
    assert all("Secure" in cookie for cookie in answer.headers.get_list("set-cookie"))


async def test_other_origins_get_in_only_where_one_is_configured(kit: Kit, app: FastAPI) -> None:
    origin = "https://console.example.com"
    ask = {"Origin": origin, "Access-Control-Request-Method": "POST"}
    async with anonymous(app) as client:
        answer = await client.options("/api/v1/assistants", headers=ask)
        assert "access-control-allow-origin" not in answer.headers
    async with anonymous(create_app(replace(kit, public_origin=origin))) as client:
        answer = await client.options("/api/v1/assistants", headers=ask)
        assert answer.headers["access-control-allow-origin"] == origin
        other = await client.options("/api/v1/assistants", headers={**ask, "Origin": "https://evil.example.com"})
        assert "access-control-allow-origin" not in other.headers


async def test_a_request_is_logged_by_its_route_and_never_by_its_query(client: AsyncClient) -> None:
    with capture_logs() as logs:
        await client.get("/api/v1/scenarios/some-scenario?ticket=secret-ticket")
    line = next(log for log in logs if log["event"] == "request")
    assert (line["method"], line["route"], line["status"]) == ("GET", "/api/v1/scenarios/{scenario_id}", 401)
    assert "secret-ticket" not in str(logs)


async def test_requests_are_counted_by_route(kit: Kit) -> None:
    async with anonymous(create_app(kit)) as client:
        await client.get("/api/v1/scenarios/one")
        await client.get("/api/v1/scenarios/two")
        await client.get("/calls/one")
        await client.get("/api/v1/nowhere")
        text = (await client.get("/metrics")).text
    route = 'method="GET",route="/api/v1/scenarios/{scenario_id}"'
    assert f'talktrack_http_requests_total{{{route},status="401"}} 2.0' in text
    assert f"talktrack_http_request_seconds_count{{{route}}} 2.0" in text
    assert 'talktrack_http_requests_total{method="GET",route="/{path:path}"' in text
    assert 'talktrack_http_requests_total{method="GET",route="unmatched",status="404"} 1.0' in text
    assert 'talktrack_errors_total{code="unauthenticated"} 2.0' in text
