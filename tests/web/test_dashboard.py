"""How far one has come, over HTTP."""

from __future__ import annotations

from httpx import AsyncClient

from tests.web.team import Team
from tests.web.things import assigned


async def hold(client: AsyncClient) -> str:
    """A short practice call; its id."""
    [scenario, *_] = (await client.get("/api/v1/scenarios")).json()["items"]
    call_id: str = (await client.post(f"/api/v1/scenarios/{scenario['id']}/start", json={})).json()["call"]["id"]
    await client.post(f"/api/v1/calls/{call_id}/messages", json={"text": "Good morning, how do you plan your routes?"})
    await client.post(f"/api/v1/calls/{call_id}/end")
    return call_id


async def test_a_rep_sees_what_the_rep_has_practised_and_nobody_elses_calls(team: Team) -> None:
    await hold(team.manager)
    calls = [await hold(team.rep) for _ in range(2)]
    seen = (await team.rep.get("/api/v1/dashboard")).json()
    assert {one["call_id"] for one in seen["attempts"]} == set(calls)
    [scenario] = seen["scenarios"]
    assert (scenario["attempts"], scenario["passed"]) == (2, False)
    scores = [one["score"] for one in seen["attempts"]]
    assert scenario["best"] == max((one for one in scores if one is not None), default=None)
    report = (await team.rep.get(f"/api/v1/calls/{calls[0]}/report")).json()
    assert report["score"]["score"] in scores


async def test_the_team_is_shown_by_what_was_handed_in_and_nothing_else(team: Team) -> None:
    private, shown = [await hold(team.rep) for _ in range(2)]
    await team.rep.post(f"/api/v1/calls/{shown}/submit")
    seen = (await team.manager.get("/api/v1/dashboard/team")).json()
    rep = next(one for one in seen["people"] if one["name"] == "Rep")
    assert [one["call_id"] for one in rep["calls"]] == [shown]
    assert (rep["rank"], rep["mean"], seen["fewest"]) == (None, None, 5)
    assert private not in str(seen)
    assert {one["name"] for one in seen["people"]} == {"Rep", "Manager", "Ada Admin"}


async def test_the_latest_calls_say_what_one_is_good_at_and_which_moment_to_drill(team: Team) -> None:
    assert (await team.rep.get("/api/v1/dashboard/lately")).json() == {"skills": [], "worst": None}
    [scenario, *_] = (await team.rep.get("/api/v1/scenarios")).json()["items"]
    started = await team.rep.post(f"/api/v1/scenarios/{scenario['id']}/start", json={"seed": 3})
    call_id = started.json()["call"]["id"]
    for line in ("Good morning.", "You must buy today or you lose everything.", "You are stupid if you do not buy."):
        await team.rep.post(f"/api/v1/calls/{call_id}/messages", json={"text": line})
    await team.rep.post(f"/api/v1/calls/{call_id}/end")
    found = (await team.rep.get("/api/v1/dashboard/lately")).json()
    worst = found["worst"]
    assert (worst["call_id"], worst["delta"] < 0) == (call_id, True)
    drill = (await team.rep.get(f"/api/v1/scenarios/{worst['drill_id']}")).json()
    assert drill["id"] == worst["drill_id"]
    assert all(0 <= one["share"] <= 1 for one in found["skills"])
    assert found["skills"][0]["calls"][0]["call_id"] == call_id


async def test_what_is_assigned_is_recommended_until_it_is_passed_and_something_new_else(team: Team) -> None:
    fresh = (await team.rep.get("/api/v1/dashboard/recommended")).json()["items"]
    assert [one["why"] for one in fresh] == ["new"]
    rep = (await team.rep.get("/api/v1/auth/me")).json()["user"]["id"]
    task = await assigned(team.manager, user_ids=[rep], title="For Friday", due_at="2026-03-13T17:00:00Z")
    found = (await team.rep.get("/api/v1/dashboard/recommended")).json()["items"]
    assert (found[0]["why"], found[0]["task"]["assignment_id"], found[0]["task"]["title"]) == (
        "assigned",
        task,
        "For Friday",
    )
    assert all(
        one["why"] != "assigned" for one in (await team.manager.get("/api/v1/dashboard/recommended")).json()["items"]
    )
    assert (await team.rep.get("/api/v1/dashboard/recommended?language=xx")).status_code == 422
