"""A new password without mail."""

from __future__ import annotations

from datetime import timedelta

from httpx import AsyncClient

from tests.fakes.clock import FakeClock
from tests.web.team import PASSWORD, Team

NEW = "battery staple"
EMAIL = "rep@halden.example"


async def link(team: Team) -> str:
    id = (await team.rep.get("/api/v1/auth/me")).json()["user"]["id"]
    token: str = (await team.admin.post(f"/api/v1/users/{id}/password-reset")).json()["token"]
    return token


async def code_of(client: AsyncClient, token: str, password: str = NEW) -> str:
    answer = await client.post("/api/v1/auth/reset", json={"token": token, "password": password})
    return "" if answer.status_code == 201 else str(answer.json()["code"])


async def signs_in(client: AsyncClient, password: str) -> bool:
    answer = await client.post("/api/v1/auth/login", json={"email": EMAIL, "password": password})
    return answer.status_code == 200


async def test_the_link_gives_a_new_password_once_and_ends_every_sign_in(team: Team) -> None:
    token = await link(team)
    assert (await team.rep.get("/api/v1/auth/me")).status_code == 200
    assert await code_of(team.nobody, token) == ""
    assert (await team.rep.get("/api/v1/auth/me")).status_code == 401
    assert (await team.nobody.get("/api/v1/auth/me")).json()["user"]["email"] == EMAIL
    assert await code_of(team.nobody, token) == "reset_invalid"
    assert not await signs_in(team.nobody, PASSWORD)
    assert await signs_in(team.nobody, NEW)


async def test_a_newer_link_makes_the_older_one_worthless(team: Team) -> None:
    older, newer = await link(team), await link(team)
    assert await code_of(team.nobody, older) == "reset_invalid"
    assert await code_of(team.nobody, newer) == ""


async def test_a_link_is_good_for_a_day(team: Team, clock: FakeClock) -> None:
    token = await link(team)
    clock.advance(timedelta(days=1))
    assert await code_of(team.nobody, token) == "reset_invalid"


async def test_a_password_that_is_too_short_costs_no_link(team: Team) -> None:
    token = await link(team)
    assert await code_of(team.nobody, token, "short") == "invalid_input"
    assert await code_of(team.nobody, token) == ""


async def test_nobody_who_is_deactivated_gets_in_by_a_link(team: Team) -> None:
    token = await link(team)
    id = (await team.rep.get("/api/v1/auth/me")).json()["user"]["id"]
    await team.admin.patch(f"/api/v1/users/{id}", json={"active": False})
    assert await code_of(team.nobody, token) == "reset_invalid"
    assert (await team.admin.post(f"/api/v1/users/{id}/password-reset")).json()["code"] == "conflict"


async def test_one_changes_how_one_is_shown(team: Team) -> None:
    body = {"name": "Rio Vega", "initials": "RV", "colour": "green"}
    changed = (await team.rep.patch("/api/v1/auth/me", json=body)).json()["user"]
    assert {name: changed[name] for name in body} == body
    assert (await team.rep.get("/api/v1/auth/me")).json()["user"] == changed
    kept = (await team.rep.patch("/api/v1/auth/me", json={"initials": ""})).json()["user"]
    assert (kept["name"], kept["initials"], kept["colour"]) == ("Rio Vega", "", "green")
