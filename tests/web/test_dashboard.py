"""How far one has come, over HTTP."""

from __future__ import annotations

from httpx import AsyncClient

from tests.web.team import Team


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
