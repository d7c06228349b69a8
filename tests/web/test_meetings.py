"""A scenario of one's own for a meeting to come."""

from __future__ import annotations

from tests.web.team import Team

BRIEF = {
    "business": "Solar panels",
    "brand": "Wrenhill",
    "product": "Wrenhill Roof",
    "notes": "Ms Novak worries about\nthe roof.",
}


async def test_who_prepares_for_a_meeting_practises_it_and_nobody_else_knows_of_it(team: Team) -> None:
    made = await team.rep.post("/api/v1/meetings", json=BRIEF)
    assert made.headers["Talktrack-Made-By"] == "templates"
    assert "facts" not in made.json()["persona"]
    id = made.json()["id"]
    assert [one["id"] for one in (await team.rep.get("/api/v1/meetings")).json()["items"]] == [id]
    assert (await team.rep.get(f"/api/v1/scenarios/{id}")).json()["product"]["company"] == "Wrenhill"
    for other in (team.manager, team.admin, team.stranger):
        assert (await other.get("/api/v1/meetings")).json()["items"] == []
        assert (await other.get(f"/api/v1/scenarios/{id}")).status_code == 404
        assert (await other.delete(f"/api/v1/meetings/{id}")).status_code == 404
    listed = [one["id"] for one in (await team.rep.get("/api/v1/scenarios")).json()["items"]]
    assert id not in listed


async def test_a_call_on_a_meeting_that_is_handed_in_shows_the_manager_what_it_was_about(team: Team) -> None:
    id = (await team.rep.post("/api/v1/meetings", json=BRIEF)).json()["id"]
    call = (await team.rep.post(f"/api/v1/scenarios/{id}/start", json={})).json()["call"]["id"]
    await team.rep.post(f"/api/v1/calls/{call}/messages", json={"text": "Good morning."})
    await team.rep.post(f"/api/v1/calls/{call}/end")
    assert (await team.manager.get(f"/api/v1/scenarios/{id}")).status_code == 404
    await team.rep.post(f"/api/v1/calls/{call}/submit")
    assert (await team.manager.get(f"/api/v1/scenarios/{id}")).status_code == 200


async def test_a_call_on_a_meeting_that_is_shared_shows_everybody_what_it_was_about(team: Team) -> None:
    id = (await team.manager.post("/api/v1/meetings", json=BRIEF)).json()["id"]
    call = (await team.manager.post(f"/api/v1/scenarios/{id}/start", json={})).json()["call"]["id"]
    await team.manager.post(f"/api/v1/calls/{call}/end")
    assert (await team.rep.get(f"/api/v1/scenarios/{id}")).status_code == 404
    shared = await team.manager.put(f"/api/v1/calls/{call}/sharing", json={"shared": True})
    assert shared.status_code == 200, shared.text
    assert (await team.rep.get(f"/api/v1/scenarios/{id}")).status_code == 200


async def test_what_a_meeting_was_made_from_is_checked_like_any_brief(team: Team) -> None:
    answer = await team.rep.post("/api/v1/meetings", json={**BRIEF, "brand": "Two\nlines"})
    assert [one["field"] for one in answer.json()["errors"]] == ["brand"]
    answer = await team.rep.post("/api/v1/meetings", json={**BRIEF, "notes": "x" * 6001})
    assert answer.status_code == 422
