"""Scenarios, personas and scorecards over REST."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from fastapi import FastAPI
from httpx import AsyncClient

from talktrack.domain.scenario import Goal, GoalResult
from talktrack.web.app import create_app
from talktrack.web.kit import Kit
from tests.fakes.clock import FakeClock
from tests.fakes.library import HIDDEN, SCENARIO, SCORECARD, FakeLibrary, copy_of_scenario
from tests.web.team import Team, found_team
from tests.web.things import existing, fresh, persona_body, scenario_body, scorecard_body

KINDS = ("scenarios", "personas", "scorecards")
SHIPPED = {"scenarios": "shipped-scenario", "personas": "shipped-persona", "scorecards": "shipped-card"}


@pytest.mark.parametrize("kind", KINDS)
async def test_a_rep_reads_nothing_that_is_hidden(team: Team, kind: str) -> None:
    await team.admin.post(f"/api/v1/{kind}", json=fresh(kind))
    for path in (f"/api/v1/{kind}", f"/api/v1/{kind}/{SHIPPED[kind]}"):
        text = (await team.rep.get(path)).text
        assert not [secret for secret in HIDDEN if secret in text]


async def test_a_rep_reads_the_briefing_the_sheet_and_the_card(team: Team) -> None:
    body = (await team.rep.get("/api/v1/scenarios/shipped-scenario")).json()
    assert body["briefing"]["objectives"] == ["Find the need."]
    assert body["product"]["proofs"][0]["text"] == "A foundry saved 80,000 EUR a year."
    assert body["persona"]["difficulty"]["will_buy"] == 0.7
    assert body["scorecard"]["sections"][0]["criteria"] == [{"id": "need", "label": "Finds the need", "weight": 10}]


async def test_a_manager_reads_all_of_it(team: Team) -> None:
    body = (await team.manager.get("/api/v1/scenarios/shipped-scenario")).json()
    assert body == scenario_body("shipped-scenario")


@pytest.mark.parametrize("kind", KINDS)
async def test_what_ships_with_the_product_cannot_be_changed(team: Team, kind: str) -> None:
    id = SHIPPED[kind]
    body = {**fresh(kind), "id": id}
    for answer in (
        await team.admin.put(f"/api/v1/{kind}/{id}", json=body),
        await team.admin.delete(f"/api/v1/{kind}/{id}"),
        await team.admin.post(f"/api/v1/{kind}", json=body),
    ):
        assert answer.status_code == 409
        assert "copy it under a new id" in answer.json()["detail"]


@pytest.mark.parametrize("kind", KINDS)
async def test_one_creates_replaces_and_removes_ones_own(team: Team, kind: str) -> None:
    body = fresh(kind)
    path = f"/api/v1/{kind}/{body['id']}"
    created = await team.manager.post(f"/api/v1/{kind}", json=body)
    assert (created.status_code, created.json()) == (201, body)
    title = "name" if kind == "personas" else "title"
    replaced = await team.manager.put(path, json={**body, title: "Another"})
    assert replaced.json()[title] == "Another"
    assert (await team.manager.get(path)).json()[title] == "Another"
    assert (await team.manager.delete(path)).status_code == 204
    assert (await team.manager.get(path)).status_code == 404
    assert (await team.manager.put(path, json=body)).status_code == 404
    assert (await team.manager.delete(path)).status_code == 404


async def test_an_id_is_taken_once_and_an_empty_one_is_filled_in(team: Team) -> None:
    assert (await team.admin.post("/api/v1/personas", json=persona_body("mine"))).status_code == 201
    assert (await team.admin.post("/api/v1/personas", json=persona_body("mine"))).json()["code"] == "conflict"
    assert (await team.stranger.post("/api/v1/personas", json=persona_body("mine"))).status_code == 201
    filled = (await team.admin.post("/api/v1/personas", json=persona_body(""))).json()
    assert filled["id"].startswith("pers_")


async def test_the_path_and_the_body_name_the_same_thing(team: Team) -> None:
    await team.admin.post("/api/v1/personas", json=persona_body("mine"))
    answer = await team.admin.put("/api/v1/personas/mine", json=persona_body("other"))
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "id")


@pytest.mark.parametrize(
    ("kind", "body", "code", "field"),
    [
        ("scenarios", scenario_body(goal=Goal(GoalResult.DISQUALIFIED, "Let go.")), "invalid_scenario", "goal.result"),
        (
            "scenarios",
            scenario_body(scorecard=replace(SCORECARD, pass_mark=101)),
            "invalid_scenario",
            "scorecard.pass_mark",
        ),
        ("personas", persona_body(facts=()), "invalid_persona", "facts"),
        ("scorecards", scorecard_body(pass_mark=101), "invalid_scorecard", "pass_mark"),
    ],
)
async def test_what_does_not_hold_together_is_refused_with_every_problem(
    team: Team, kind: str, body: dict[str, Any], code: str, field: str
) -> None:
    answer = await team.admin.post(f"/api/v1/{kind}", json=body)
    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert field in [one["field"] for one in answer.json()["errors"]]


@pytest.mark.parametrize("kind", ["scenarios", "personas"])
async def test_a_draft_is_checked_field_by_field_and_nothing_is_stored(team: Team, kind: str) -> None:
    path = f"/api/v1/{kind}/validate"
    draft = fresh(kind) | {"id": ""}
    assert (await team.manager.post(path, json=draft)).json() == {"problems": []}
    told = (await team.manager.post(path, json=draft | {"language": "de"})).json()["problems"]
    assert [one["field"] for one in told] == ["language"]
    persona = draft.get("persona", draft)
    persona["objections"] = [{**persona["objections"][0], "resolve_when": {}}]
    told = (await team.manager.post(path, json=draft)).json()["problems"]
    assert "objections.0.resolve_when" in [one["field"].removeprefix("persona.") for one in told]
    assert (await team.manager.get(f"/api/v1/{kind}", params={"own": True})).json()["items"] == []


async def test_a_list_can_leave_out_what_ships(team: Team) -> None:
    own = await existing("scenarios", team.manager)
    found = (await team.rep.get("/api/v1/scenarios", params={"own": True})).json()
    assert ([one["id"] for one in found["items"]], found["next_cursor"]) == ([own], None)


async def test_a_misspelt_field_is_an_error(team: Team) -> None:
    body = persona_body()
    body["facts"][0]["trsut"] = 5
    answer = await team.admin.post("/api/v1/personas", json=body)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_input")
    assert answer.json()["errors"][0]["field"] == "facts.0.trsut"


async def test_pages_hold_every_item_once_own_ones_first(kit: Kit, clock: FakeClock) -> None:
    app = create_app(
        replace(kit, world=replace(kit.world, library=FakeLibrary(SCENARIO, *map(copy_of_scenario, range(5)))))
    )
    async with found_team(app) as team:
        own = []
        for _ in range(4):
            clock.advance(timedelta(seconds=1))
            own.append(await existing("scenarios", team.admin))
        for limit in (1, 2, 3, 4, 5, 10, 100):
            ids = await _walk(team.manager, "/api/v1/scenarios", limit)
            assert ids[:4] == own[::-1]
            assert ids[4:] == [*(f"shipped-{number:03}" for number in range(5)), "shipped-scenario"]


async def _walk(client: AsyncClient, path: str, limit: int) -> list[str]:
    ids: list[str] = []
    cursor: str | None = None
    while True:
        params: dict[str, Any] = {"limit": limit} | ({"cursor": cursor} if cursor else {})
        page = (await client.get(path, params=params)).json()
        assert len(page["items"]) <= limit
        ids += [one["id"] for one in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            return ids


@pytest.mark.parametrize("cursor", ["nonsense", "own:nonsense", "x" * 301, "with space", "nul\x00"])
@pytest.mark.parametrize("kind", ["scenarios", "users", "assistants"])
async def test_a_cursor_that_is_none_of_ours_is_refused(team: Team, kind: str, cursor: str) -> None:
    answer = await team.admin.get(f"/api/v1/{kind}", params={"cursor": cursor})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_input")


@pytest.mark.parametrize("limit", ["0", "101", "-1", "x", ""])
async def test_a_page_holds_one_to_a_hundred(team: Team, limit: str) -> None:
    assert (await team.rep.get("/api/v1/scenarios", params={"limit": limit})).status_code == 422


async def test_the_description_has_both_views(app: FastAPI) -> None:
    schemas = app.openapi()["components"]["schemas"]
    assert {"Scenario", "PublicScenario", "Persona", "PublicPersona", "Scorecard", "PublicScorecard"} <= set(schemas)


BRIEF = {"business": "Clínicas dentales", "brand": "Sonría", "product": "Plan Sonrisa", "language": "es", "seed": 5}


async def test_a_scenario_is_made_from_a_brief_and_can_be_started(team: Team) -> None:
    answer = await team.manager.post("/api/v1/scenarios/generate", json=BRIEF)
    assert answer.status_code == 201, answer.text
    assert (answer.headers["talktrack-made-by"], answer.headers["talktrack-seed"]) == ("templates", "5")
    made = answer.json()
    assert (made["language"], made["product"]["company"]) == ("es", "Sonría")
    assert (await team.manager.get(f"/api/v1/scenarios/{made['id']}")).json() == made
    started = await team.rep.post(f"/api/v1/scenarios/{made['id']}/start", json={})
    assert started.status_code == 201
    persona = (await team.manager.post("/api/v1/personas/generate", json=BRIEF)).json()
    assert persona == made["persona"] | {"id": persona["id"]}


@pytest.mark.parametrize(
    ("wishes", "field"),
    [
        ({"business": "Seguros para empresas", "consumer": True}, "consumer"),
        ({"locale": "en-GB"}, "locale"),
        ({"winnable": False}, "winnable"),
        ({"difficulty": "brutal"}, "difficulty"),
        ({"language": "de"}, "language"),
        ({"brand": ""}, "brand"),
    ],
)
async def test_a_brief_that_cannot_be_met_is_refused_by_field(team: Team, wishes: dict[str, Any], field: str) -> None:
    for noun in ("scenarios", "personas"):
        answer = await team.manager.post(f"/api/v1/{noun}/generate", json=BRIEF | wishes)
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid_input")
        assert [error["field"] for error in answer.json()["errors"]] == [field]


async def test_where_only_a_model_will_do_and_there_is_none_the_answer_says_so(team: Team) -> None:
    answer = await team.manager.post("/api/v1/scenarios/generate", json=BRIEF | {"maker": "model"})
    assert (answer.status_code, answer.json()["code"]) == (409, "no_language_model")
