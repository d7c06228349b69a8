"""A manager assigns, reps work it off, and both see how it stands."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from httpx import AsyncClient

from tests.web.team import Team, anonymous, join
from tests.web.things import assigned, existing

SCENARIO = "shipped-scenario"


async def me(client: AsyncClient) -> str:
    id: str = (await client.get("/api/v1/auth/me")).json()["user"]["id"]
    return id


async def attempt(client: AsyncClient, task: str) -> str:
    """A short call on the task that has ended; its id."""
    answer = await client.post(f"/api/v1/scenarios/{SCENARIO}/start", json={"seed": 1, "assignment_id": task})
    assert answer.status_code == 201, answer.text
    call: dict[str, Any] = answer.json()["call"]
    assert (call["assignment_id"], call["submitted"]) == (task, True)
    await client.post(f"/api/v1/calls/{call['id']}/messages", json={"text": "Good morning, what slows you down?"})
    await client.post(f"/api/v1/calls/{call['id']}/end")
    id: str = call["id"]
    return id


async def standing(client: AsyncClient, task: str, user_id: str) -> dict[str, Any]:
    people = (await client.get(f"/api/v1/assignments/{task}")).json()["people"]
    found: dict[str, Any] = next(one for one in people if one["user_id"] == user_id)["scenarios"][0]
    return found


async def test_a_call_on_an_assignment_is_seen_by_the_manager_and_a_rehearsal_is_not(team: Team) -> None:
    rep = await me(team.rep)
    task = await assigned(team.manager, user_ids=[rep], rule={"score": 0}, due_at="2026-03-09T17:00:00Z")
    assert (await standing(team.manager, task, rep))["standing"] == "to_do"
    rehearsal = await existing("ended", team.rep)
    call = await attempt(team.rep, task)
    assert (await team.manager.get(f"/api/v1/calls/{call}")).status_code == 200
    assert (await team.manager.get(f"/api/v1/calls/{rehearsal}")).status_code == 404
    seen = await standing(team.manager, task, rep)
    assert [one["call_id"] for one in seen["calls"]] == [call]
    listed = (await team.manager.get("/api/v1/calls?submitted=true")).json()["items"]
    assert [one["id"] for one in listed] == [call]


async def test_taking_an_assigned_call_up_again_is_a_rehearsal(team: Team) -> None:
    task = await assigned(team.manager)
    call = await attempt(team.rep, task)
    again = await team.rep.post(f"/api/v1/calls/{call}/retry", json={"turn_id": "t2"})
    assert (again.json()["call"]["assignment_id"], again.json()["call"]["submitted"]) == (None, False)


async def test_when_no_attempt_is_left_the_next_one_is_refused_and_other_people_go_on(team: Team) -> None:
    task = await assigned(team.manager, most_attempts=1, rule={"score": 100})
    await attempt(team.rep, task)
    body = {"assignment_id": task}
    refused = await team.rep.post(f"/api/v1/scenarios/{SCENARIO}/start", json=body)
    assert (refused.status_code, refused.json()["code"]) == (409, "attempts_used")
    assert (await standing(team.rep, task, await me(team.rep)))["standing"] == "used_up"
    await attempt(team.admin, task)


async def test_a_call_that_is_still_going_on_takes_up_an_attempt(team: Team) -> None:
    task = await assigned(team.manager, most_attempts=1)
    body = {"kind": "practice", "scenario_id": SCENARIO, "assignment_id": task}
    assert (await team.rep.post("/api/v1/calls", json=body)).status_code == 201
    assert (await team.rep.post("/api/v1/calls", json=body)).json()["code"] == "attempts_used"


async def test_reps_see_what_is_theirs_and_nobody_else_in_it(team: Team) -> None:
    rep, manager = await me(team.rep), await me(team.manager)
    theirs = await assigned(team.manager, user_ids=[rep, manager])
    others = await assigned(team.manager, user_ids=[manager])
    listed = (await team.rep.get("/api/v1/assignments")).json()["items"]
    assert [one["id"] for one in listed] == [theirs]
    assert listed[0]["user_ids"] == [rep]
    assert [one["user_id"] for one in listed[0]["people"]] == [rep]
    assert (await team.rep.get(f"/api/v1/assignments/{others}")).status_code == 404
    refused = await team.rep.post(f"/api/v1/scenarios/{SCENARIO}/start", json={"assignment_id": others})
    assert refused.status_code == 404
    assert {one["id"] for one in (await team.manager.get("/api/v1/assignments")).json()["items"]} == {theirs, others}
    own = (await team.admin.get("/api/v1/assignments?own=true")).json()["items"]
    assert own == []


async def test_who_joins_a_team_later_gets_what_is_assigned_to_it(app: FastAPI, team: Team) -> None:
    north = (await team.manager.post("/api/v1/teams", json={"name": "North"})).json()["id"]
    task = await assigned(team.manager, user_ids=[], team_ids=[north])
    assert (await team.rep.get("/api/v1/assignments")).json()["items"] == []
    async with anonymous(app) as nobody:
        newcomer = (await join(team.admin, nobody, "new@halden.example", "rep"))["user"]["id"]
    body = {"name": "North", "user_ids": [newcomer, await me(team.rep)]}
    assert (await team.manager.put(f"/api/v1/teams/{north}", json=body)).status_code == 200
    assert [one["id"] for one in (await team.rep.get("/api/v1/assignments")).json()["items"]] == [task]
    people = (await team.manager.get(f"/api/v1/assignments/{task}")).json()["people"]
    assert {one["user_id"] for one in people} == {newcomer, await me(team.rep)}


async def test_what_is_closed_is_asked_of_nobody_and_can_be_opened_again(team: Team) -> None:
    rep = await me(team.rep)
    task = await assigned(team.manager, user_ids=[rep])
    call = await attempt(team.rep, task)
    body = {"title": "Ask first", "scenario_ids": [SCENARIO], "user_ids": [rep]}
    await team.manager.put(f"/api/v1/assignments/{task}", json={**body, "closed": True})
    assert (await team.rep.get("/api/v1/assignments")).json()["items"] == []
    refused = await team.rep.post(f"/api/v1/scenarios/{SCENARIO}/start", json={"assignment_id": task})
    assert refused.json()["code"] == "conflict"
    await team.manager.put(f"/api/v1/assignments/{task}", json=body)
    assert [one["call_id"] for one in (await standing(team.rep, task, rep))["calls"]] == [call]


async def test_everything_that_is_wrong_with_an_assignment_is_named_at_its_field(team: Team) -> None:
    body = {
        "title": "Ask first",
        "scenario_ids": [SCENARIO, "nothing"],
        "user_ids": ["user_nobody"],
        "team_ids": ["team_none"],
        "rule": {"criterion_id": "unknown", "score": 60},
    }
    answer = await team.manager.post("/api/v1/assignments", json=body)
    fields = {one["field"] for one in answer.json()["errors"]}
    assert fields == {"scenario_ids.1", "user_ids.0", "team_ids.0", "rule.criterion_id", "rule"}


async def test_a_scenario_that_is_not_assigned_or_was_made_easier_is_no_attempt(team: Team) -> None:
    task = await assigned(team.manager)
    other = await existing("scenarios", team.manager)
    refused = await team.rep.post(f"/api/v1/scenarios/{other}/start", json={"assignment_id": task})
    assert refused.json()["code"] == "invalid_input"
    body = {"assignment_id": task, "adaptive": True}
    refused = await team.rep.post(f"/api/v1/scenarios/{SCENARIO}/start", json=body)
    assert refused.json()["errors"][0]["field"] == "assignment_id"


async def test_a_team_with_open_work_is_not_forgotten(team: Team) -> None:
    north = await existing("teams", team.manager)
    await assigned(team.manager, team_ids=[north])
    assert (await team.manager.delete(f"/api/v1/teams/{north}")).json()["code"] == "conflict"


async def test_a_manager_does_not_hang_up_for_a_rep(team: Team) -> None:
    task = await assigned(team.manager)
    body = {"assignment_id": task}
    call = (await team.rep.post(f"/api/v1/scenarios/{SCENARIO}/start", json=body)).json()["call"]["id"]
    assert (await team.manager.post(f"/api/v1/calls/{call}/end")).status_code == 404
    assert (await team.rep.get(f"/api/v1/calls/{call}")).json()["status"] == "live"


async def test_a_rule_of_one_criterion_is_judged_by_that_criterion(team: Team) -> None:
    rep = await me(team.rep)
    criteria = (await team.manager.get(f"/api/v1/scenarios/{SCENARIO}")).json()["scorecard"]["sections"][0]["criteria"]
    task = await assigned(team.manager, rule={"criterion_id": criteria[0]["id"]})
    call = await attempt(team.rep, task)
    analysis = (await team.rep.get(f"/api/v1/calls/{call}/analysis")).json()
    found = next(one for one in analysis["criteria"] if one["id"] == criteria[0]["id"])
    earned = found["status"] == "scored" and found["score"] == found["max"]
    assert [one["passed"] for one in (await standing(team.rep, task, rep))["calls"]] == [earned]
