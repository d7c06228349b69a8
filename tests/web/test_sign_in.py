"""Registering, signing in and out, and the three ways of saying who asks."""

from __future__ import annotations

from datetime import timedelta

import jwt
import pytest
from fastapi import FastAPI
from httpx import AsyncClient

from tests.fakes.clock import FakeClock
from tests.web.team import PASSWORD, SECRET_KEY, Team, anonymous, join, register

ME = "/api/v1/auth/me"


async def test_registering_makes_an_organisation_with_its_first_admin(client: AsyncClient) -> None:
    reply = await register(client, "Ada@Halden.example", "Halden")
    assert reply["user"]["role"] == "admin"
    assert reply["user"]["email"] == "ada@halden.example"
    assert "password_hash" not in reply["user"]
    me = (await client.get(ME)).json()
    assert me["organisation"]["name"] == "Halden"


async def test_an_email_registers_once(client: AsyncClient) -> None:
    await register(client, "ada@halden.example")
    body = {"organisation": "B", "name": "B", "email": "ADA@halden.example", "password": PASSWORD}
    answer = await client.post("/api/v1/auth/register", json=body)
    assert answer.status_code == 409
    assert answer.json()["code"] == "conflict"


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"email": "no-address"}, "email"),
        ({"email": "a@b\x00.example"}, "email"),
        ({"password": "short"}, "password"),
        ({"name": "   "}, "name"),
        ({"name": "Ada\x00"}, "name"),
        ({"language": "de"}, "language"),
        ({"role": "admin"}, "role"),
        ({"organisation": "x" * 201}, "organisation"),
    ],
)
async def test_a_registration_that_is_wrong_names_the_field(
    client: AsyncClient, change: dict[str, str], field: str
) -> None:
    body = {"organisation": "A", "name": "A", "email": "a@b.example", "password": PASSWORD, **change}
    answer = await client.post("/api/v1/auth/register", json=body)
    assert answer.status_code == 422
    assert answer.json()["code"] == "invalid_input"
    assert [one["field"] for one in answer.json()["errors"]] == [field]


async def test_the_access_token_is_a_jwt_for_seven_days(client: AsyncClient, clock: FakeClock) -> None:
    token = (await register(client, "ada@halden.example"))["access_token"]
    claims = jwt.decode(token, SECRET_KEY, algorithms=["HS256"], options={"verify_exp": False, "verify_iat": False})
    assert set(claims) == {"sub", "sid", "org", "iat", "exp"}
    assert claims["exp"] - claims["iat"] == 7 * 24 * 3600
    assert claims["iat"] == int(clock.now().timestamp())


@pytest.mark.parametrize("email", ["rep@halden.example", "nobody@halden.example"])
async def test_a_wrong_password_and_an_unknown_email_get_the_same_answer(team: Team, email: str) -> None:
    body = {"email": email, "password": "wrong password"}
    answer = await team.nobody.post("/api/v1/auth/login", json=body)
    assert answer.status_code == 401
    assert answer.json()["code"] == "wrong_credentials"
    assert answer.json()["detail"] == "The e-mail or the password is wrong."


async def test_a_login_gives_a_token_that_works(team: Team, app: FastAPI) -> None:
    body = {"email": "REP@halden.example", "password": PASSWORD}
    reply = (await team.nobody.post("/api/v1/auth/login", json=body)).json()
    async with anonymous(app, Authorization=f"Bearer {reply['access_token']}") as bearer:
        assert (await bearer.get(ME)).json()["user"]["role"] == "rep"


async def test_a_logout_revokes_the_token_everywhere(team: Team) -> None:
    assert (await team.rep.post("/api/v1/auth/logout")).status_code == 204
    answer = await team.rep.get(ME)
    assert answer.status_code == 401
    assert answer.json()["code"] == "unauthenticated"
    assert answer.headers["WWW-Authenticate"] == "Bearer"


async def test_a_sign_in_ends_after_seven_days(team: Team, clock: FakeClock) -> None:
    clock.advance(timedelta(days=7) - timedelta(seconds=1))
    assert (await team.rep.get(ME)).status_code == 200
    clock.advance(timedelta(seconds=1))
    assert (await team.rep.get(ME)).status_code == 401


@pytest.mark.parametrize(
    "authorization",
    ["Bearer", "Bearer x.y.z", "Basic YTpi", "Bearer " + jwt.encode({"sub": "user_1"}, SECRET_KEY), "Bearer é"],
)
async def test_a_token_that_is_none_is_refused(app: FastAPI, authorization: str) -> None:
    async with anonymous(app) as client:
        answer = await client.get(ME, headers={b"Authorization": authorization.encode()})
    assert answer.status_code == 401


async def test_a_token_signed_with_another_key_or_none_is_refused(app: FastAPI, client: AsyncClient) -> None:
    token = (await register(client, "ada@halden.example"))["access_token"]
    claims = jwt.decode(token, options={"verify_signature": False})
    for forged in (jwt.encode(claims, "x" * 40, algorithm="HS256"), jwt.encode(claims, "", algorithm="none")):
        async with anonymous(app, Authorization=f"Bearer {forged}") as bearer:
            assert (await bearer.get(ME)).status_code == 401


async def test_a_page_signs_in_with_cookies_that_scripts_cannot_steal(client: AsyncClient) -> None:
    body = {"organisation": "A", "name": "A", "email": "a@b.example", "password": PASSWORD}
    answer = await client.post("/api/v1/auth/register", json=body)
    session, csrf = answer.headers.get_list("set-cookie")
    assert session.startswith("talktrack_session=")
    assert "HttpOnly" in session
    assert "SameSite=lax" in session
    assert csrf.startswith("talktrack_csrf=")
    assert "HttpOnly" not in csrf


async def test_a_cookie_changes_nothing_without_its_csrf_header(client: AsyncClient) -> None:
    await register(client, "ada@halden.example")
    body = {"name": "Greeter"}
    assert (await client.get("/api/v1/assistants")).status_code == 200
    refused = await client.post("/api/v1/assistants", json=body)
    assert refused.status_code == 403
    assert refused.json()["code"] == "csrf_rejected"
    header = {"X-CSRF-Token": client.cookies["talktrack_csrf"]}
    assert (await client.post("/api/v1/assistants", json=body, headers=header)).status_code == 201


async def test_a_csrf_cookie_that_was_planted_does_not_help(client: AsyncClient) -> None:
    await register(client, "ada@halden.example")
    client.cookies.set("talktrack_csrf", "planted", domain="talktrack.test", path="/")
    cookie = f"talktrack_session={client.cookies['talktrack_session']}; talktrack_csrf=planted"
    client.cookies.clear()
    answer = await client.post("/api/v1/auth/logout", headers={"Cookie": cookie, "X-CSRF-Token": "planted"})
    assert answer.json()["code"] == "csrf_rejected"


async def test_an_api_key_acts_for_its_creator_until_it_is_revoked(team: Team, app: FastAPI) -> None:
    created = (await team.manager.post("/api/v1/api-keys", json={"name": "CRM", "role": "rep"})).json()
    assert created["key"].startswith("tt_")
    assert created["key"].startswith(created["prefix"])
    async with anonymous(app, **{"X-API-Key": created["key"]}) as program:
        assert (await program.get(ME)).json()["user"]["email"] == "manager@halden.example"
        assert (await program.get("/api/v1/users")).status_code == 403
        listed = (await team.manager.get("/api/v1/api-keys")).json()["items"]
        assert [one["id"] for one in listed] == [created["id"]]
        assert not any("key" in one or "key_hash" in one for one in listed)
        assert (await team.manager.delete(f"/api/v1/api-keys/{created['id']}")).status_code == 204
        assert (await program.get(ME)).status_code == 401


async def test_nobody_makes_or_revokes_a_key_above_their_role(team: Team) -> None:
    refused = await team.manager.post("/api/v1/api-keys", json={"name": "x", "role": "admin"})
    assert refused.status_code == 403
    greater = (await team.admin.post("/api/v1/api-keys", json={"name": "x", "role": "admin"})).json()
    assert (await team.manager.delete(f"/api/v1/api-keys/{greater['id']}")).status_code == 403


async def test_a_deactivated_person_is_out_at_once_and_so_are_their_keys(team: Team, app: FastAPI) -> None:
    key = (await team.manager.post("/api/v1/api-keys", json={"name": "x", "role": "rep"})).json()["key"]
    manager = (await team.manager.get(ME)).json()["user"]
    gone = await team.admin.patch(f"/api/v1/users/{manager['id']}", json={"active": False})
    assert gone.json()["active"] is False
    assert (await team.manager.get(ME)).status_code == 401
    async with anonymous(app, **{"X-API-Key": key}) as program:
        assert (await program.get(ME)).status_code == 401
    body = {"email": "manager@halden.example", "password": PASSWORD}
    assert (await team.nobody.post("/api/v1/auth/login", json=body)).status_code == 401


async def test_a_key_never_reaches_above_what_its_creator_may_do_now(team: Team, app: FastAPI) -> None:
    key = (await team.manager.post("/api/v1/api-keys", json={"name": "x", "role": "manager"})).json()["key"]
    manager = (await team.manager.get(ME)).json()["user"]
    async with anonymous(app, **{"X-API-Key": key}) as program:
        assert (await program.get("/api/v1/users")).status_code == 200
        await team.admin.patch(f"/api/v1/users/{manager['id']}", json={"role": "rep"})
        assert (await program.get("/api/v1/users")).status_code == 403


async def test_the_last_active_admin_stays(team: Team) -> None:
    admin = (await team.admin.get(ME)).json()["user"]
    for change in ({"role": "rep"}, {"active": False}):
        answer = await team.admin.patch(f"/api/v1/users/{admin['id']}", json=change)
        assert answer.status_code == 409
    manager = (await team.manager.get(ME)).json()["user"]
    await team.admin.patch(f"/api/v1/users/{manager['id']}", json={"role": "admin"})
    assert (await team.admin.patch(f"/api/v1/users/{admin['id']}", json={"role": "rep"})).status_code == 200


async def test_an_invitation_works_once_and_not_after_it_is_revoked_or_old(team: Team, clock: FakeClock) -> None:
    async def invite(email: str) -> dict[str, str]:
        reply: dict[str, str] = (await team.admin.post("/api/v1/invitations", json={"email": email})).json()
        return reply

    async def accept(token: str) -> int:
        body = {"token": token, "name": "New", "password": PASSWORD}
        return (await team.nobody.post("/api/v1/invitations/accept", json=body)).status_code

    used, revoked, old = await invite("a@h.example"), await invite("b@h.example"), await invite("c@h.example")
    assert await accept(used["token"]) == 201
    assert await accept(used["token"]) == 410
    assert (await team.admin.delete(f"/api/v1/invitations/{used['id']}")).status_code == 409
    assert (await team.admin.delete(f"/api/v1/invitations/{revoked['id']}")).status_code == 204
    assert await accept(revoked["token"]) == 410
    clock.advance(timedelta(days=7))
    assert await accept(old["token"]) == 410
    assert await accept("inv_unknown") == 410


async def test_the_list_of_invitations_says_how_each_stands(team: Team) -> None:
    await team.admin.post("/api/v1/invitations", json={"email": "a@h.example"})
    items = (await team.admin.get("/api/v1/invitations")).json()["items"]
    assert {one["email"]: one["status"] for one in items} == {
        "a@h.example": "open",
        "manager@halden.example": "accepted",
        "rep@halden.example": "accepted",
    }
    assert not any("token" in one or "token_hash" in one for one in items)


async def test_somebody_who_is_in_already_is_not_invited(team: Team) -> None:
    answer = await team.admin.post("/api/v1/invitations", json={"email": "rep@halden.example"})
    assert answer.status_code == 409


async def test_a_manager_invites_no_admin(team: Team) -> None:
    answer = await team.manager.post("/api/v1/invitations", json={"email": "x@h.example", "role": "admin"})
    assert answer.json()["code"] == "forbidden"


async def test_whoever_accepts_gets_the_invitations_role_and_organisation(team: Team) -> None:
    reply = await join(team.admin, team.nobody, "new@halden.example", "manager")
    admin = (await team.admin.get(ME)).json()["user"]
    assert (reply["user"]["role"], reply["user"]["org_id"]) == ("manager", admin["org_id"])
