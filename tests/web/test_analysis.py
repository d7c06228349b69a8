"""Scores over REST: both the machine's and the person's, mended turns, and agreement."""

from __future__ import annotations

import pytest

from tests.web.team import Team
from tests.web.things import existing

CALLS = "/api/v1/calls"


async def handed_in(team: Team) -> str:
    """The path of a call of the rep's that leaders may read."""
    id = await existing("ended", team.rep)
    await team.rep.post(f"{CALLS}/{id}/submit")
    return f"{CALLS}/{id}"


async def test_a_manager_s_points_stand_beside_the_machine_s_and_the_rep_sees_both(team: Team) -> None:
    call = await handed_in(team)
    before = (await team.rep.get(f"{call}/analysis")).json()
    points = {"score": 10, "reason": "context_missed", "text": "The mill was meant."}
    given = await team.manager.patch(f"{call}/analysis/criteria/need", json=points)
    assert given.status_code == 200, given.text
    seen = (await team.rep.get(f"{call}/analysis")).json()
    assert seen == given.json()
    assert (seen["score"], seen["criteria"]) == (before["score"], before["criteria"])
    assert (before["adjusted"], seen["adjusted"]["score"]) == (None, 100.0)
    kept = seen["overrides"][0]
    assert (kept["criterion_id"], kept["share"], kept["reason"]) == ("need", 1.0, "context_missed")
    assert kept["machine_share"] == 0.0
    agreed = (await team.manager.get("/api/v1/scorecards/shipped-card/agreement")).json()["items"]
    assert [(one["criterion_id"], one["n"], one["raw"], one["advisory"]) for one in agreed] == [("need", 1, 0.0, True)]


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"score": 10}, "reason"),
        ({"score": 11, "reason": "timing"}, "score"),
        ({"score": 10, "reason": "other"}, "text"),
        ({"score": 10, "reason": "mood"}, "reason"),
        ({"reason": "timing"}, "score"),
        ({"score": 10, "reason": "timing", "why": ""}, "why"),
    ],
)
async def test_points_that_make_no_sense_are_refused_with_the_field(
    team: Team, body: dict[str, object], field: str
) -> None:
    call = await handed_in(team)
    answer = await team.manager.patch(f"{call}/analysis/criteria/need", json=body)
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, field)


async def test_a_rep_mends_a_turn_and_a_leader_only_one_that_was_handed_in(team: Team) -> None:
    id = await existing("ended", team.rep)
    turn = f"{CALLS}/{id}/turns/t2"
    assert (await team.manager.patch(turn, json={"text": "Good day."})).status_code == 404
    mended = await team.rep.patch(turn, json={"text": "Good evening."})
    assert (mended.status_code, mended.json()["heard"]) == (200, "Good evening.")
    await team.rep.post(f"{CALLS}/{id}/submit")
    assert (await team.manager.patch(turn, json={"text": "Good day."})).json()["said"] == "Good day."
    assert (await team.rep.patch(f"{CALLS}/{id}/turns/t1", json={"text": "Yes!"})).status_code == 422
    assert (await team.rep.patch(f"{CALLS}/{id}/turns/t99", json={"text": "Yes!"})).status_code == 404
    open_call = await existing("calls", team.rep)
    still = await team.rep.patch(f"{CALLS}/{open_call}/turns/t1", json={"text": "Yes!"})
    assert (still.status_code, still.json()["code"]) == (409, "call_open")


async def test_every_metric_of_a_score_is_explained_in_both_languages(team: Team) -> None:
    id = await existing("ended", team.rep)
    score = (await team.rep.get(f"{CALLS}/{id}/analysis")).json()
    explained = {one["id"]: one for one in (await team.rep.get("/api/v1/metrics")).json()["items"]}
    for metric in score["metrics"].values():
        assert all(explained[metric["definition"]][name] for name in ("label_en", "label_es", "text_en", "text_es"))
