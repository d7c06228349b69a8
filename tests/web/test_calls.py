"""Practice calls over REST."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from fastapi import FastAPI
from httpx import AsyncClient

from talktrack.domain.errors import Unauthenticated
from talktrack.services.tickets import Tickets
from talktrack.web.app import create_app
from talktrack.web.kit import Kit
from tests.fakes.clock import FakeClock
from tests.fakes.language import FakeLanguage
from tests.web.team import Team, anonymous, found_team, join

CALLS = "/api/v1/calls"
START = "/api/v1/scenarios/shipped-scenario/start"
SECRET = ("Secret: the second furnace", "stood still", "resolve_when", "directive", '"mind"', '"causes":[{', "unlocked")
READS = (
    "",
    "/turns",
    "/events",
    "/transcript",
    "/transcript?format=json",
    "/transcript?format=vtt",
    "/report",
    "/faults",
)


async def started(client: AsyncClient) -> str:
    answer = await client.post(START, json={"seed": 1})
    assert answer.status_code == 201, answer.text
    id: str = answer.json()["call"]["id"]
    return id


async def said(client: AsyncClient, call_id: str, text: str = "Hello Dana, this is Sam of Halden.") -> dict[str, Any]:
    answer = await client.post(f"{CALLS}/{call_id}/messages", json={"text": text})
    assert answer.status_code == 200, answer.text
    reply: dict[str, Any] = answer.json()
    return reply


async def ended(client: AsyncClient) -> str:
    """The id of a call of two exchanges that the seller has ended."""
    id = await started(client)
    await said(client, id)
    await said(client, id, "How do you notice today that a furnace is about to fail?")
    assert (await client.post(f"{CALLS}/{id}/end")).status_code == 200
    return id


@pytest.mark.parametrize("body", [None, {}, {"seed": 5, "metadata": {"team": "north"}}])
async def test_a_call_starts_with_a_socket_and_a_ticket(team: Team, body: dict[str, Any] | None) -> None:
    answer = await team.rep.post(START, json=body)
    assert answer.status_code == 201, answer.text
    reply = answer.json()
    call = reply["call"]
    assert (call["kind"], call["status"], call["scenario_id"]) == ("practice", "live", "shipped-scenario")
    assert call["metadata"] == (body or {}).get("metadata", {})
    assert reply["ws_url"] == f"ws://talktrack.test/api/v1/calls/{call['id']}/live"
    assert reply["ticket"].startswith("tkt_")


async def test_the_same_customer_is_rung_again_with_a_difficulty_fitted_to_the_rep(team: Team) -> None:
    first = await ended(team.rep)
    for body in ({"follows": first}, {"adaptive": True}, {"follows": first, "adaptive": True}):
        answer = await team.rep.post(START, json=body)
        assert answer.status_code == 201, answer.text
    whole = {"kind": "practice", "scenario_id": "shipped-scenario", "follows": first}
    answer = await team.rep.post(CALLS, json=whole)
    assert answer.json()["call"]["metadata"] == {"follows": first}
    refused = await team.rep.post(START, json={"follows": await started(team.rep)})
    assert (refused.status_code, refused.json()["code"]) == (409, "call_open")


async def test_the_socket_is_where_people_reach_the_server(kit: Kit) -> None:
    app = create_app(replace(kit, public_origin="https://calls.example.com"))
    async with found_team(app) as team:
        reply = (await team.rep.post(CALLS, json={"kind": "practice", "scenario_id": "shipped-scenario"})).json()
    assert reply["ws_url"].startswith("wss://calls.example.com/api/v1/calls/call_")


async def test_the_customer_picks_up_and_answers(team: Team) -> None:
    id = await started(team.rep)
    opening = (await team.rep.get(f"{CALLS}/{id}/turns")).json()["items"]
    assert [turn["heard"] for turn in opening] == ["Brooks Castings, Dana speaking."]
    reply = await said(team.rep, id)
    assert reply["turn"]["said"] == "Hello Dana, this is Sam of Halden."
    assert (reply["turn"]["role"], reply["reply"]["role"], reply["ended"]) == ("seller", "customer", False)
    assert reply["reply"]["heard"]
    turns = (await team.rep.get(f"{CALLS}/{id}/turns")).json()
    assert [turn["role"] for turn in turns["items"]] == ["customer", "seller", "customer"]
    assert turns["next_cursor"] is None


async def test_nothing_of_the_mind_is_told_before_the_call_has_ended(team: Team) -> None:
    id = await started(team.rep)
    texts = [str(await said(team.rep, id)), str(await said(team.rep, id, "What goes wrong with your furnaces?"))]
    texts += [(await team.rep.get(f"{CALLS}/{id}{path}")).text for path in READS]
    assert [secret for secret in SECRET for text in texts if secret in text] == []
    open_call = await team.rep.get(f"{CALLS}/{id}/analysis")
    assert (open_call.status_code, open_call.json()["code"]) == (409, "call_open")


async def test_everything_is_told_after_the_end(team: Team) -> None:
    id = await ended(team.rep)
    turns = (await team.rep.get(f"{CALLS}/{id}/turns")).json()["items"]
    answers = [turn for turn in turns if turn["role"] == "customer"]
    assert all({"directive", "mind", "facts_unlocked", "objections"} <= set(turn) for turn in answers)
    assert set(answers[0]["mind"]) == {"trust", "patience", "interest", "clarity", "urgency"}
    report = (await team.rep.get(f"{CALLS}/{id}/report")).json()
    assert report["facts"][0]["text"].startswith("Secret")
    score = (await team.rep.get(f"{CALLS}/{id}/analysis")).json()
    assert {"status", "score", "criteria", "moments", "insights", "metrics", "versions"} <= set(score)
    assert [one["id"] for one in score["criteria"]] == ["need"]
    again = await team.rep.post(f"{CALLS}/{id}/analyze")
    assert again.json()["criteria"] == score["criteria"]


async def test_an_ended_call_takes_no_more_turns_and_ends_only_once(team: Team) -> None:
    id = await ended(team.rep)
    answer = await team.rep.post(f"{CALLS}/{id}/messages", json={"text": "Hello?"})
    assert (answer.status_code, answer.json()["code"]) == (409, "call_ended")
    first = (await team.rep.get(f"{CALLS}/{id}")).json()
    assert (await team.rep.post(f"{CALLS}/{id}/end")).json() == first
    assert first["outcome"]["ended_by"] == "seller"
    ticket = await team.rep.post(f"{CALLS}/{id}/ticket")
    assert ticket.json()["code"] == "call_ended"


async def test_a_rehearsal_is_private_until_it_is_handed_in(team: Team, app: FastAPI) -> None:
    id = await ended(team.rep)
    reply = await join(team.admin, team.nobody, "rep2@halden.example", "rep")
    async with anonymous(app, Authorization=f"Bearer {reply['access_token']}") as colleague:
        for other in (colleague, team.manager, team.admin, team.stranger):
            for path in (*READS, "/analysis", "/recording"):
                assert (await other.get(f"{CALLS}/{id}{path}")).status_code == 404, path
        await team.rep.post(f"{CALLS}/{id}/submit")
        assert (await team.manager.get(f"{CALLS}/{id}/analysis")).status_code == 200
        assert (await colleague.get(f"{CALLS}/{id}")).status_code == 404
        assert (await team.stranger.get(f"{CALLS}/{id}")).status_code == 404
        assert (await colleague.get(CALLS, params={"submitted": True})).status_code == 403
    handed_in = (await team.manager.get(CALLS, params={"submitted": True})).json()["items"]
    assert [call["id"] for call in handed_in] == [id]
    for path in ("messages", "end", "retry", "analyze", "ticket", "submit"):
        body = {"text": "x"} if path == "messages" else {"turn_id": "t2"} if path == "retry" else None
        assert (await team.manager.post(f"{CALLS}/{id}/{path}", json=body)).status_code == 404, path


async def test_lists_are_filtered_and_paged(team: Team, clock: FakeClock) -> None:
    ids = []
    for _ in range(3):
        clock.advance(timedelta(seconds=1))
        ids.append(await started(team.rep))
    await team.rep.post(f"{CALLS}/{ids[1]}/end")
    live = (await team.rep.get(CALLS, params={"status": "live"})).json()["items"]
    assert [call["id"] for call in live] == [ids[2], ids[0]]
    page = (await team.rep.get(CALLS, params={"limit": 2})).json()
    rest = (await team.rep.get(CALLS, params={"limit": 2, "cursor": page["next_cursor"]})).json()
    assert [call["id"] for call in page["items"] + rest["items"]] == ids[::-1]
    assert rest["next_cursor"] is None
    assert (await team.rep.get(CALLS, params={"scenario_id": "other"})).json()["items"] == []


async def test_events_are_read_on_from_the_last_one(team: Team) -> None:
    id = await ended(team.rep)
    every = (await team.rep.get(f"{CALLS}/{id}/events")).json()
    types = [event["type"] for event in every["items"]]
    assert (types[0], types[-2:], every["next_cursor"]) == ("call_started", ["call_ended", "call_scored"], None)
    walked: list[dict[str, Any]] = []
    cursor = "0"
    while cursor:
        page = (await team.rep.get(f"{CALLS}/{id}/events", params={"limit": 3, "cursor": cursor})).json()
        walked += page["items"]
        cursor = page["next_cursor"]
    assert walked == every["items"]
    assert (await team.rep.get(f"{CALLS}/{id}/events", params={"cursor": "x"})).status_code == 422


async def test_a_call_is_taken_up_again_before_a_sellers_turn(team: Team) -> None:
    id = await ended(team.rep)
    turns = (await team.rep.get(f"{CALLS}/{id}/turns")).json()["items"]
    again = await team.rep.post(f"{CALLS}/{id}/retry", json={"turn_id": turns[3]["turn_id"]})
    assert again.status_code == 201
    call = again.json()["call"]
    assert (call["retry_of"], call["retry_from"], call["status"]) == (id, turns[3]["turn_id"], "live")
    taken = (await team.rep.get(f"{CALLS}/{call['id']}/turns")).json()["items"]
    assert [turn["heard"] for turn in taken] == [turn["heard"] for turn in turns[:3]]
    assert not any("mind" in turn for turn in taken)
    await said(team.rep, call["id"], "What would a warning two days ahead be worth to you?")
    customers = await team.rep.post(f"{CALLS}/{id}/retry", json={"turn_id": turns[0]["turn_id"]})
    assert customers.status_code == 422
    assert (await team.rep.post(f"{CALLS}/{id}/retry", json={"turn_id": "t99"})).status_code == 404


async def test_a_moment_is_tried_with_other_words_and_drilled(team: Team) -> None:
    id = await ended(team.rep)
    turns = (await team.rep.get(f"{CALLS}/{id}/turns")).json()["items"]
    body = {"turn_id": turns[3]["turn_id"], "lines": ["You are an idiot.", "What would a warning be worth to you?"]}
    tried = (await team.rep.post(f"{CALLS}/{id}/what-if", json=body)).json()
    assert [one["rank"] for one in (tried["said"], *tried["lines"])] == [0, 1, 2]
    assert tried["lines"][-1]["line"] == "You are an idiot."
    assert tried["lines"][-1]["change"]["trust"] < 0
    drill = await team.rep.post(f"{CALLS}/{id}/drill", json={"turn_id": turns[3]["turn_id"]})
    assert drill.status_code == 201
    scenario = drill.json()
    assert scenario["drill"]["call_id"] == id
    assert '"mind"' not in drill.text
    assert (await team.rep.get(f"/api/v1/scenarios/{scenario['id']}")).json() == scenario
    assert (await team.manager.get(f"/api/v1/scenarios/{scenario['id']}")).status_code == 404
    begun = (await team.rep.post(f"/api/v1/scenarios/{scenario['id']}/start", json={})).json()["call"]
    taken = (await team.rep.get(f"{CALLS}/{begun['id']}/turns")).json()["items"]
    assert [turn["heard"] for turn in taken] == [turns[2]["heard"]]


async def test_nobody_looks_into_the_mind_of_a_call_that_runs(team: Team) -> None:
    call = await started(team.rep)
    await said(team.rep, call, "Good morning.")
    for path, more in (("retry", {}), ("what-if", {"lines": ["Why?"]}), ("drill", {})):
        answer = await team.rep.post(f"{CALLS}/{call}/{path}", json={"turn_id": "t2", **more})
        assert (answer.status_code, answer.json()["code"]) == (409, "call_open"), path


@pytest.mark.parametrize(
    ("format", "kind", "start"),
    [
        ("txt", "text/plain; charset=utf-8", "["),
        ("json", "application/json", "["),
        ("vtt", "text/vtt; charset=utf-8", "WEBVTT"),
    ],
)
async def test_a_transcript_comes_as_a_file(team: Team, format: str, kind: str, start: str) -> None:
    id = await ended(team.rep)
    answer = await team.rep.get(f"{CALLS}/{id}/transcript", params={"format": format})
    assert answer.headers["content-type"] == kind
    assert answer.text.startswith(start)
    assert "Brooks Castings, Dana speaking." in answer.text
    assert (await team.rep.get(f"{CALLS}/{id}/transcript", params={"format": "doc"})).status_code == 422


async def test_a_call_from_elsewhere_is_kept_and_scored(team: Team) -> None:
    body: dict[str, Any] = {
        "language": "en",
        "title": "Monday",
        "scorecard": "shipped-card",
        "turns": [
            {"role": "seller", "text": "Hello, how are things?", "start_ms": 0, "end_ms": 1500, "confidence": 0.9},
            {"role": "customer", "text": "Fine.", "start_ms": 1800, "end_ms": 2300},
        ],
    }
    answer = await team.rep.post(f"{CALLS}/import", json=body)
    assert answer.status_code == 201, answer.text
    call = answer.json()
    assert (call["kind"], call["status"], call["title"]) == ("live", "ended", "Monday")
    assert (await team.rep.get(f"{CALLS}/{call['id']}/analysis")).status_code == 200
    assert (await team.rep.get(f"{CALLS}/{call['id']}/report")).status_code == 404
    body["turns"][0]["end_ms"] = -1
    wrong = await team.rep.post(f"{CALLS}/import", json=body)
    assert (wrong.status_code, wrong.json()["code"]) == (422, "invalid_transcript")


@pytest.mark.parametrize("text", ["", "   ", "…!?", "x" * 4001, "a\x00b"])
async def test_a_message_without_words_or_with_too_many_is_refused(team: Team, text: str) -> None:
    id = await started(team.rep)
    answer = await team.rep.post(f"{CALLS}/{id}/messages", json={"text": text})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_input")
    assert len((await team.rep.get(f"{CALLS}/{id}/turns")).json()["items"]) == 1


async def test_a_message_that_is_sent_again_is_said_once(team: Team) -> None:
    id = await started(team.rep)
    headers = {"Idempotency-Key": "m1"}
    answers = [
        await team.rep.post(f"{CALLS}/{id}/messages", json={"text": "Good morning."}, headers=headers) for _ in range(2)
    ]
    assert answers[0].json() == answers[1].json()
    assert len((await team.rep.get(f"{CALLS}/{id}/turns")).json()["items"]) == 3


async def test_a_start_that_is_sent_again_makes_one_call_and_tells_no_ticket(team: Team) -> None:
    headers = {"Idempotency-Key": "s1"}
    first, again = [(await team.rep.post(START, json={}, headers=headers)).json() for _ in range(2)]
    assert again == {**first, "ticket": None}
    fresh = await team.rep.post(f"{CALLS}/{first['call']['id']}/ticket")
    assert (fresh.status_code, fresh.json()["ws_url"]) == (201, first["ws_url"])


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"kind": "practice"}, 422, "invalid_input"),
        ({"kind": "practice", "scenario_id": "none"}, 404, "not_found"),
        ({"kind": "practice", "scenario_id": "shipped-scenario", "seed": -1}, 422, "invalid_input"),
        ({"kind": "practice", "scenario_id": "shipped-scenario", "seed": 2**31}, 422, "invalid_input"),
        ({"kind": "practice", "scenario_id": "shipped-scenario", "seed": "1"}, 422, "invalid_input"),
        (
            {"kind": "practice", "scenario_id": "shipped-scenario", "metadata": {"a": "b" * 20_000}},
            422,
            "invalid_input",
        ),
        ({"kind": "practice", "scenario_id": "shipped-scenario", "user_id": "x"}, 422, "invalid_input"),
        ({"kind": "agent"}, 422, "invalid_input"),
        ({"kind": "agent", "assistant_id": "asst_none"}, 404, "not_found"),
        ({"kind": "live"}, 409, "conflict"),
        ({"kind": "party"}, 422, "invalid_input"),
    ],
)
async def test_a_call_that_cannot_start_says_why(team: Team, body: dict[str, Any], status: int, code: str) -> None:
    answer = await team.rep.post(CALLS, json=body)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert (await team.rep.get(CALLS)).json()["items"] == []


async def test_an_assistant_without_a_language_model_takes_no_call(team: Team, kit: Kit) -> None:
    id = (await team.admin.post("/api/v1/assistants", json={"name": "Greeter"})).json()["id"]
    body = {"kind": "agent", "assistant_id": id}
    answer = await team.rep.post(CALLS, json=body)
    assert (answer.status_code, answer.json()["code"]) == (409, "no_language_model")
    with_model = create_app(replace(kit, world=replace(kit.world, model=FakeLanguage())))
    async with anonymous(with_model, Authorization=team.rep.headers["Authorization"]) as client:
        started = (await client.post(CALLS, json=body)).json()
    assert (started["call"]["kind"], started["call"]["status"]) == ("agent", "live")
    assert started["ticket"]


async def test_a_ticket_lets_one_in_once_within_a_minute(team: Team, kit: Kit, clock: FakeClock) -> None:
    first, other = [(await team.rep.post(START)).json() for _ in range(2)]
    me = (await team.rep.get("/api/v1/auth/me")).json()["user"]["id"]
    id, ticket = first["call"]["id"], first["ticket"]
    assert kit.tickets.redeem(ticket, id, clock.now()).user_id == me
    with pytest.raises(Unauthenticated):
        kit.tickets.redeem(ticket, id, clock.now())
    with pytest.raises(Unauthenticated):
        kit.tickets.redeem(other["ticket"], id, clock.now())
    late = (await team.rep.post(f"{CALLS}/{id}/ticket")).json()["ticket"]
    clock.advance(timedelta(seconds=60))
    with pytest.raises(Unauthenticated):
        kit.tickets.redeem(late, id, clock.now())
    with pytest.raises(Unauthenticated):
        Tickets().redeem("tkt_unknown", id, clock.now())
