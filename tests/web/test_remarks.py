"""What people say about calls, over REST."""

from __future__ import annotations

from typing import Any

import pytest
from httpx import AsyncClient

from tests.web.team import Team
from tests.web.things import existing

CALLS = "/api/v1/calls"
WHY = {"criterion_id": "need", "text": "I did ask."}


async def ended(client: AsyncClient) -> str:
    """The path of a call of somebody's that is over."""
    return f"{CALLS}/{await existing('ended', client)}"


async def said(client: AsyncClient, call: str) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = (await client.get(f"{call}/comments")).json()["items"]
    return items


async def test_whoever_may_read_a_call_comments_on_it_and_only_on_it(team: Team) -> None:
    call = await ended(team.rep)
    assert (await team.manager.post(f"{call}/comments", json={"text": "Why?"})).status_code == 404
    await team.rep.post(f"{call}/submit")
    first = (await team.rep.post(f"{call}/comments", json={"text": " My nerves. "})).json()
    second = (await team.manager.post(f"{call}/comments", json={"text": "Wait here.", "turn_id": "t2"})).json()
    by_id = sorted((first, second), key=lambda one: str(one["id"]))
    assert await said(team.rep, call) == by_id, "at one moment by their ids"
    assert (first["text"], second["turn_id"]) == ("My nerves.", "t2")
    assert (first["name"], second["name"]) == ("Rep", "Manager")
    assert (await team.rep.delete(f"{call}/comments/{second['id']}")).status_code == 404
    assert (await team.rep.delete(f"{call}/comments/{first['id']}")).status_code == 204
    assert await said(team.manager, call) == [second]


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"text": " "}, 422, "invalid_input"),
        ({"text": "x" * 2001}, 422, "invalid_input"),
        ({"text": "x", "turn_id": "t99"}, 404, "not_found"),
        ({"text": "x", "at": 3}, 422, "invalid_input"),
    ],
)
async def test_a_comment_without_words_or_place_is_refused(
    team: Team, body: dict[str, object], status: int, code: str
) -> None:
    call = await ended(team.rep)
    answer = await team.rep.post(f"{call}/comments", json=body)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert await said(team.rep, call) == []


async def test_an_appeal_hands_the_call_in_and_somebody_else_rules(team: Team) -> None:
    call = await ended(team.rep)
    made = await team.rep.post(f"{call}/appeals", json=WHY)
    assert (made.status_code, made.json()["ruling"]) == (201, None)
    assert (await team.rep.get(call)).json()["submitted"]
    waiting = (await team.manager.get("/api/v1/appeals")).json()["items"]
    assert [(one["call_id"], one["appeal"]) for one in waiting] == [(call.rpartition("/")[2], made.json())]
    ruled = await team.manager.put(f"{call}/appeals/need/ruling", json={"granted": True, "text": "You did."})
    assert ruled.json()["ruling"]["granted"]
    assert (await team.rep.get(f"{call}/appeals")).json()["items"] == [ruled.json()]
    assert (await team.manager.get("/api/v1/appeals")).json()["items"] == []
    again = await team.rep.post(f"{call}/appeals", json=WHY)
    assert (again.status_code, again.json()["code"]) == (409, "conflict")


async def test_nobody_rules_on_their_own_appeal_or_on_their_own_points(team: Team) -> None:
    own = await ended(team.manager)
    await team.manager.post(f"{own}/appeals", json=WHY)
    assert (await team.manager.put(f"{own}/appeals/need/ruling", json={"granted": True})).status_code == 403
    call = await ended(team.rep)
    await team.rep.post(f"{call}/submit")
    points = {"score": 10, "reason": "judge_wrong"}
    await team.manager.patch(f"{call}/analysis/criteria/need", json=points)
    await team.rep.post(f"{call}/appeals", json=WHY)
    refused = await team.manager.put(f"{call}/appeals/need/ruling", json={"granted": False})
    assert (refused.status_code, refused.json()["code"]) == (403, "forbidden")
    assert (await team.admin.put(f"{call}/appeals/need/ruling", json={"granted": False})).status_code == 200


@pytest.mark.parametrize(
    ("body", "status"), [({**WHY, "text": " "}, 422), ({**WHY, "criterion_id": "none"}, 404), ({"text": "x"}, 422)]
)
async def test_an_appeal_against_nothing_is_refused(team: Team, body: dict[str, object], status: int) -> None:
    call = await ended(team.rep)
    assert (await team.rep.post(f"{call}/appeals", json=body)).status_code == status
    assert not (await team.rep.get(call)).json()["submitted"]


async def test_a_shared_call_is_read_by_everybody_of_the_organisation_until_it_is_not(team: Team) -> None:
    call = await ended(team.manager)
    assert (await team.rep.get(call)).status_code == 404
    await team.manager.put(f"{call}/sharing", json={"shared": True})
    listed = (await team.rep.get(CALLS, params={"shared": True})).json()["items"]
    assert [(one["id"], one["name"], one["score"]) for one in listed] == [(call.rpartition("/")[2], "Manager", 0.0)]
    assert (await team.rep.get(f"{call}/analysis")).status_code == 200
    assert (await team.rep.put(f"{call}/sharing", json={"shared": False})).status_code == 404
    assert (await team.stranger.get(call)).status_code == 404
    await team.manager.put(f"{call}/sharing", json={"shared": False})
    assert (await team.rep.get(call)).status_code == 404


async def test_how_real_a_customer_felt_is_counted_with_its_scenario(team: Team) -> None:
    for client, realism in ((team.rep, 5), (team.manager, 4)):
        rated = await client.put(f"{await ended(client)}/rating", json={"realism": realism})
        assert rated.json()["realism"] == realism
    taken_back = await ended(team.rep)
    for body in ({"realism": 1}, {"realism": None}):
        await team.rep.put(f"{taken_back}/rating", json=body)
    ratings = (await team.rep.get("/api/v1/scenarios/ratings")).json()["items"]
    assert ratings == [{"scenario_id": "shipped-scenario", "completions": 3, "ratings": 2, "rating": 4.5}]


@pytest.mark.parametrize("realism", [0, 6, 2.5, "5", True])
async def test_a_rating_is_one_of_five(team: Team, realism: object) -> None:
    call = await ended(team.rep)
    assert (await team.rep.put(f"{call}/rating", json={"realism": realism})).status_code == 422


async def test_an_open_call_is_neither_rated_nor_shared(team: Team) -> None:
    call = f"{CALLS}/{await existing('calls', team.rep)}"
    for path, body in (("rating", {"realism": 3}), ("sharing", {"shared": True})):
        answer = await team.rep.put(f"{call}/{path}", json=body)
        assert (answer.status_code, answer.json()["code"]) == (409, "call_open")


async def test_the_gold_call_is_the_same_again(team: Team) -> None:
    call = await ended(team.rep)
    gold = (await team.rep.get(f"{call}/gold")).json()
    assert {turn["role"] for turn in gold["turns"]} == {"seller", "customer"}
    assert (await team.rep.get(f"{call}/gold")).json() == gold
    assert gold["audible"] is False
    silent = await team.rep.get(f"{call}/gold/t1")
    assert (silent.status_code, silent.json()["code"]) == (409, "no_synthesizer")
    assert (await team.rep.get(f"{call}/gold/t999")).status_code == 404
    assert (await team.manager.get(f"{call}/gold/t1")).status_code == 404


async def test_a_retry_of_a_shared_and_rated_call_is_neither(team: Team) -> None:
    call = await ended(team.rep)
    await team.rep.put(f"{call}/sharing", json={"shared": True})
    await team.rep.put(f"{call}/rating", json={"realism": 5})
    again = (await team.rep.post(f"{call}/retry", json={"turn_id": "t2"})).json()["call"]
    assert (again["shared"], again["realism"]) == (False, None)
