"""Roles × routes × organisations: every route of the app has a line here, or the test of completeness fails."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from fastapi import FastAPI
from httpx import AsyncClient, Response

from tests.web.team import Team
from tests.web.things import existing, fresh, persona_body, scenario_body, scorecard_body

TRANSCRIPT = {"language": "en", "turns": [{"role": "seller", "text": "Hello"}]}
POINTS = {"score": 10, "reason": "asr_error"}
APPEAL = {"criterion_id": "need", "text": "I did ask what they need."}
INSIDE = {"{comment_id}": "comment_1", "{turn_id}": "t2", "{criterion_id}": "need", "{provider}": "openai"}
"""Ids that are there in every call, and in every organisation."""
NOBODYS_TASK = {"title": "Ask first", "scenario_ids": ["shipped-scenario"]}
"""Refused because it says for whom by no word; whoever may not assign is not told so."""
ROLES = ("rep", "manager", "admin")


@dataclass(frozen=True)
class Rule:
    """What a route asks of whoever calls it."""

    least: str
    """The least role; `open` needs no sign-in."""
    kind: str = ""
    """What is made before each request, so that the path's id exists."""
    body: dict[str, Any] | None = None
    creates: str = ""
    """What a fresh body of this kind creates."""
    good: int = 200
    own: bool = False
    """True for things that are private to whoever made them."""


BRIEF = {"business": "Solar panels", "brand": "Wrenhill", "product": "Wrenhill Roof", "seed": 7}

BRIEF_OF_MEETING = {name: text for name, text in BRIEF.items() if name != "seed"}

RULES = {
    ("POST", "/api/v1/auth/register"): Rule("open"),
    ("POST", "/api/v1/auth/login"): Rule("open"),
    ("POST", "/api/v1/invitations/accept"): Rule("open"),
    ("POST", "/api/v1/auth/reset"): Rule("open"),
    ("PATCH", "/api/v1/auth/me"): Rule("rep", body={"initials": "AB"}),
    ("GET", "/healthz"): Rule("open"),
    ("GET", "/readyz"): Rule("open"),
    ("GET", "/metrics"): Rule("open"),
    ("POST", "/api/v1/auth/logout"): Rule("rep", good=204),
    ("GET", "/api/v1/auth/me"): Rule("rep"),
    ("GET", "/api/v1/users"): Rule("manager"),
    ("GET", "/api/v1/users/{user_id}"): Rule("manager", kind="users"),
    ("PATCH", "/api/v1/users/{user_id}"): Rule("admin", kind="users", body={"name": "New"}),
    ("POST", "/api/v1/invitations"): Rule("manager", creates="invitations", good=201),
    ("GET", "/api/v1/invitations"): Rule("manager"),
    ("DELETE", "/api/v1/invitations/{invitation_id}"): Rule("manager", kind="invitations", good=204),
    ("GET", "/api/v1/users/{user_id}/export"): Rule("admin", kind="admins"),
    ("DELETE", "/api/v1/users/{user_id}/data"): Rule("admin", kind="admins", good=204),
    ("GET", "/api/v1/audit"): Rule("admin"),
    ("POST", "/api/v1/users/{user_id}/password-reset"): Rule("admin", kind="users", good=201),
    ("POST", "/api/v1/teams"): Rule("manager", creates="teams", good=201),
    ("GET", "/api/v1/teams"): Rule("manager"),
    ("PUT", "/api/v1/teams/{team_id}"): Rule("manager", kind="teams", body={"name": "North"}),
    ("DELETE", "/api/v1/teams/{team_id}"): Rule("manager", kind="teams", good=204),
    ("POST", "/api/v1/assignments"): Rule("manager", body=NOBODYS_TASK, good=422),
    ("GET", "/api/v1/assignments"): Rule("rep"),
    ("GET", "/api/v1/assignments/{assignment_id}"): Rule("rep", kind="assignments"),
    ("PUT", "/api/v1/assignments/{assignment_id}"): Rule("manager", "assignments", NOBODYS_TASK, good=422),
    ("POST", "/api/v1/api-keys"): Rule("manager", creates="api-keys", good=201),
    ("GET", "/api/v1/api-keys"): Rule("manager"),
    ("DELETE", "/api/v1/api-keys/{key_id}"): Rule("manager", kind="api-keys", good=204),
    ("POST", "/api/v1/assistants"): Rule("manager", creates="assistants", good=201),
    ("GET", "/api/v1/assistants"): Rule("rep"),
    ("GET", "/api/v1/assistants/{assistant_id}"): Rule("rep", kind="assistants"),
    ("PUT", "/api/v1/assistants/{assistant_id}"): Rule("manager", kind="assistants", body={"name": "New"}),
    ("PATCH", "/api/v1/assistants/{assistant_id}"): Rule("manager", kind="assistants", body={"name": "New"}),
    ("DELETE", "/api/v1/assistants/{assistant_id}"): Rule("manager", kind="assistants", good=204),
    ("POST", "/api/v1/personas"): Rule("manager", creates="personas", good=201),
    ("POST", "/api/v1/personas/generate"): Rule("manager", body=BRIEF, good=201),
    ("POST", "/api/v1/personas/validate"): Rule("manager", body=persona_body("")),
    ("GET", "/api/v1/personas"): Rule("rep"),
    ("GET", "/api/v1/personas/{persona_id}"): Rule("rep", kind="personas"),
    ("PUT", "/api/v1/personas/{persona_id}"): Rule("manager", kind="personas", body=persona_body("")),
    ("DELETE", "/api/v1/personas/{persona_id}"): Rule("manager", kind="personas", good=204),
    ("POST", "/api/v1/scenarios"): Rule("manager", creates="scenarios", good=201),
    ("POST", "/api/v1/scenarios/generate"): Rule("manager", body=BRIEF, good=201),
    ("POST", "/api/v1/scenarios/validate"): Rule("manager", body=scenario_body("")),
    ("GET", "/api/v1/scenarios"): Rule("rep"),
    ("GET", "/api/v1/scenarios/{scenario_id}"): Rule("rep", kind="scenarios"),
    ("PUT", "/api/v1/scenarios/{scenario_id}"): Rule("manager", kind="scenarios", body=scenario_body("")),
    ("DELETE", "/api/v1/scenarios/{scenario_id}"): Rule("manager", kind="scenarios", good=204),
    ("POST", "/api/v1/scorecards"): Rule("manager", creates="scorecards", good=201),
    ("GET", "/api/v1/scorecards"): Rule("rep"),
    ("GET", "/api/v1/metrics"): Rule("rep"),
    ("GET", "/api/v1/scorecards/{scorecard_id}"): Rule("rep", kind="scorecards"),
    ("PUT", "/api/v1/scorecards/{scorecard_id}"): Rule("manager", kind="scorecards", body=scorecard_body("")),
    ("DELETE", "/api/v1/scorecards/{scorecard_id}"): Rule("manager", kind="scorecards", good=204),
    ("POST", "/api/v1/meetings"): Rule("rep", body=BRIEF_OF_MEETING, good=201),
    ("GET", "/api/v1/meetings"): Rule("rep"),
    ("DELETE", "/api/v1/meetings/{meeting_id}"): Rule("rep", kind="meetings", good=204, own=True),
    ("POST", "/api/v1/calls"): Rule("rep", creates="calls", good=201),
    ("GET", "/api/v1/calls"): Rule("rep"),
    ("POST", "/api/v1/calls/import"): Rule("rep", body=TRANSCRIPT, good=201),
    ("POST", "/api/v1/scenarios/{scenario_id}/start"): Rule("rep", kind="scenarios", body={}, good=201),
    ("GET", "/api/v1/calls/{call_id}"): Rule("rep", kind="calls", own=True),
    ("POST", "/api/v1/calls/{call_id}/end"): Rule("rep", kind="calls", own=True),
    ("POST", "/api/v1/calls/{call_id}/submit"): Rule("rep", kind="calls", own=True),
    ("POST", "/api/v1/calls/{call_id}/ticket"): Rule("rep", kind="calls", good=201, own=True),
    ("POST", "/api/v1/calls/{call_id}/retry"): Rule("rep", "ended", {"turn_id": "t2"}, good=201, own=True),
    ("POST", "/api/v1/calls/{call_id}/what-if"): Rule("rep", "ended", {"turn_id": "t2", "lines": ["Why?"]}, own=True),
    ("POST", "/api/v1/calls/{call_id}/drill"): Rule("rep", "ended", {"turn_id": "t2"}, good=201, own=True),
    ("POST", "/api/v1/calls/{call_id}/messages"): Rule("rep", "calls", {"text": "Good morning."}, own=True),
    ("POST", "/api/v1/calls/{call_id}/speak"): Rule("rep", "calls", good=409, own=True),
    ("POST", "/api/v1/calls/{call_id}/analyze"): Rule("rep", kind="ended", own=True),
    ("GET", "/api/v1/calls/{call_id}/analysis"): Rule("rep", kind="ended", own=True),
    ("PATCH", "/api/v1/calls/{call_id}/analysis/criteria/{criterion_id}"): Rule("manager", "ended", POINTS, own=True),
    ("GET", "/api/v1/scorecards/{scorecard_id}/agreement"): Rule("manager", kind="scorecards"),
    ("GET", "/api/v1/calls/{call_id}/comments"): Rule("rep", kind="calls", own=True),
    ("POST", "/api/v1/calls/{call_id}/comments"): Rule("rep", "calls", {"text": "Well asked."}, good=201, own=True),
    ("DELETE", "/api/v1/calls/{call_id}/comments/{comment_id}"): Rule("rep", kind="calls", good=404, own=True),
    ("GET", "/api/v1/calls/{call_id}/appeals"): Rule("rep", kind="ended", own=True),
    ("POST", "/api/v1/calls/{call_id}/appeals"): Rule("rep", "ended", APPEAL, good=201, own=True),
    ("PUT", "/api/v1/calls/{call_id}/appeals/{criterion_id}/ruling"): Rule(
        "manager", "ended", {"granted": True}, good=404, own=True
    ),
    ("GET", "/api/v1/appeals"): Rule("manager"),
    ("PUT", "/api/v1/calls/{call_id}/rating"): Rule("rep", "ended", {"realism": 4}, own=True),
    ("PUT", "/api/v1/calls/{call_id}/sharing"): Rule("rep", "ended", {"shared": True}, own=True),
    ("GET", "/api/v1/calls/{call_id}/gold"): Rule("rep", kind="ended", own=True),
    ("GET", "/api/v1/calls/{call_id}/gold/{turn_id}"): Rule("rep", kind="ended", good=409, own=True),
    ("GET", "/api/v1/scenarios/ratings"): Rule("rep"),
    ("GET", "/api/v1/calls/{call_id}/turns"): Rule("rep", kind="calls", own=True),
    ("PATCH", "/api/v1/calls/{call_id}/turns/{turn_id}"): Rule("rep", "ended", {"text": "Good day."}, own=True),
    ("GET", "/api/v1/calls/{call_id}/events"): Rule("rep", kind="calls", own=True),
    ("GET", "/api/v1/calls/{call_id}/faults"): Rule("rep", kind="calls", own=True),
    ("GET", "/api/v1/calls/{call_id}/report"): Rule("rep", kind="calls", own=True),
    ("GET", "/api/v1/calls/{call_id}/transcript"): Rule("rep", kind="calls", own=True),
    ("GET", "/api/v1/calls/{call_id}/recording"): Rule("rep", kind="calls", good=404, own=True),
    ("PUT", "/api/v1/auth/me/picture"): Rule("rep", good=415),
    ("DELETE", "/api/v1/auth/me/picture"): Rule("rep", good=204),
    ("GET", "/api/v1/users/{user_id}/picture"): Rule("rep", kind="users", good=404),
    ("POST", "/api/v1/stt"): Rule("rep", good=409),
    ("POST", "/api/v1/tts"): Rule("rep", body={"text": "Good morning."}, good=409),
    ("GET", "/api/v1/voices"): Rule("rep"),
    ("GET", "/api/v1/dashboard"): Rule("rep"),
    ("GET", "/api/v1/dashboard/lately"): Rule("rep"),
    ("GET", "/api/v1/dashboard/recommended"): Rule("rep"),
    ("GET", "/api/v1/dashboard/team"): Rule("manager"),
    ("GET", "/api/v1/providers"): Rule("manager"),
    ("PUT", "/api/v1/providers/{provider}"): Rule("admin", body={"settings": {"api_key": "k"}}),
    ("DELETE", "/api/v1/providers/{provider}"): Rule("admin", good=204),
    ("POST", "/api/v1/providers/{provider}/check"): Rule("admin"),
    ("GET", "/api/v1/settings"): Rule("rep"),
    ("PATCH", "/api/v1/settings"): Rule("admin", body={"store_audio": False}),
}
"""A server without speech answers 409 where it would need some, and 404 where no sound was kept."""

UPLOADS = ("/api/v1/stt", "/api/v1/calls/{call_id}/speak", "/api/v1/auth/me/picture")

GUARDED = [pytest.param(*key, id=" ".join(key)) for key, rule in RULES.items() if rule.least != "open"]


async def test_every_route_of_the_app_has_a_rule(app: FastAPI) -> None:
    paths: dict[str, dict[str, Any]] = app.openapi()["paths"]
    routes = {(method.upper(), path) for path, operations in paths.items() for method in operations}
    assert routes == set(RULES)


async def test_every_guarded_route_says_so_in_the_description_of_the_api(app: FastAPI) -> None:
    for (method, path), rule in RULES.items():
        operation = app.openapi()["paths"][path][method.lower()]
        assert ("security" in operation) == (rule.least != "open"), path
        assert ("401" in operation["responses"]) == (rule.least != "open" or path.endswith("/login")), path


@pytest.mark.parametrize(("method", "path"), GUARDED)
async def test_a_route_serves_its_least_role_and_those_above_in_its_own_organisation(
    team: Team, method: str, path: str
) -> None:
    rule = RULES[method, path]
    unknown = await _send(team.nobody, team, method, path, owner=team.admin)
    assert (unknown.status_code, unknown.json()["code"]) == (401, "unauthenticated")
    stranger = await _send(team.stranger, team, method, path, owner=team.admin)
    assert stranger.status_code == (404 if rule.kind else rule.good), stranger.text
    for role in ROLES:
        client = team.by_role(role)
        answer = await _send(client, team, method, path, owner=client if rule.own else team.admin)
        if ROLES.index(role) >= ROLES.index(rule.least):
            assert answer.status_code == rule.good, (role, answer.text)
        else:
            assert (answer.status_code, answer.json()["code"]) == (403, "forbidden"), role


async def test_lists_hold_only_ones_own_organisation(team: Team) -> None:
    for kind in (
        "users",
        "invitations",
        "teams",
        "assignments",
        "api-keys",
        "assistants",
        "scenarios",
        "personas",
        "scorecards",
    ):
        own = None if kind == "users" else await existing(kind, team.admin)
        mine = {one["id"] for one in (await team.admin.get(f"/api/v1/{kind}")).json()["items"]}
        theirs = {one["id"] for one in (await team.stranger.get(f"/api/v1/{kind}")).json()["items"]}
        assert own is None or own in mine
        assert all(id.startswith("shipped-") for id in mine & theirs), kind


async def _send(client: AsyncClient, team: Team, method: str, path: str, *, owner: AsyncClient) -> Response:
    rule = RULES[method, path]
    for name, inside in INSIDE.items():
        path = path.replace(name, inside)
    if rule.kind in ("users", "admins"):
        person = team.rep if rule.kind == "users" else team.admin
        id = (await person.get("/api/v1/auth/me")).json()["user"]["id"]
    else:
        id = await existing(rule.kind, owner) if rule.kind else ""
    head, brace, tail = path.partition("{")
    url = head + id + tail.partition("}")[2] if brace else path
    body = fresh(rule.creates) if rule.creates else rule.body
    if path in UPLOADS and method != "DELETE":
        return await client.request(method, url, files={"file": ("turn.wav", b"")})
    return await client.request(method, url, json=body)
