"""Keys of organisations: who may set them, that nobody reads them, and that calls use them."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from fastapi import FastAPI

from talktrack.config import read_settings
from talktrack.domain.provider import Access, SealedAccess
from talktrack.web.app import create_app
from talktrack.web.kit import Kit
from talktrack.wiring.providers import open_providers
from talktrack.wiring.sealing import Seal
from tests.servers.openai_chat import OpenAIChatServer, openai_chat_server
from tests.web.team import SECRET_KEY, Team, found_team
from tests.web.things import existing

KEY = "sk-of-this-organisation-alone"


@pytest.fixture
async def server() -> AsyncIterator[OpenAIChatServer]:
    async with openai_chat_server(api_key=KEY) as server:
        yield server


@pytest.fixture
async def app(kit: Kit, server: OpenAIChatServer) -> AsyncIterator[FastAPI]:
    """On a server that itself knows where OpenAI is, but has no key for it."""
    settings = read_settings({"OPENAI_BASE_URL": server.base_url, "TALKTRACK_LLM": "none"})
    async with open_providers(settings, Seal(SECRET_KEY)) as providers:
        yield create_app(replace(kit, world=replace(kit.world, providers=providers)))


@pytest.fixture
async def team(app: FastAPI) -> AsyncIterator[Team]:
    async with found_team(app) as team:
        yield team


async def test_a_provider_is_described_so_that_a_form_can_be_drawn(team: Team) -> None:
    items = {item["name"]: item for item in (await team.manager.get("/api/v1/providers")).json()["items"]}
    openai, deepgram = items["openai"], items["deepgram"]
    assert openai["offers"][0] == {"sense": "llm", "model": "gpt-5.4-mini"}
    assert {setting["name"]: (setting["kind"], setting["set_by"]) for setting in openai["settings"]} == {
        "api_key": ("secret", None),
        "base_url": ("url", "server"),
    }
    assert (openai["reached"], deepgram["reached"]) == (True, False)
    assert [setting["settable"] for setting in openai["settings"]] == [True, False]
    assert (openai["here"], items["whisper"]["here"]) == (False, True)
    assert deepgram["enough"] == [["api_key"]]
    assert deepgram["page"].startswith("https://")


async def test_a_key_that_was_set_is_told_to_nobody_and_lies_encrypted_in_the_store(
    team: Team, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    put = await team.admin.put("/api/v1/providers/openai", json={"settings": {"api_key": f" {KEY} "}})
    assert put.status_code == 200
    answers = [put.text, (await team.manager.get("/api/v1/providers")).text]
    answers.append((await team.admin.post("/api/v1/providers/openai/check")).text)
    assert all(KEY not in answer for answer in answers)
    assert KEY not in caplog.text
    assert put.json()["settings"][0]["set_by"] == "organisation"
    with closing(sqlite3.connect(tmp_path / "talktrack.db")) as database:
        dump = "\n".join(database.iterdump())
    assert "provider_access" in dump
    assert KEY not in dump


async def test_the_organisations_key_is_used_for_its_own_calls_and_for_nobody_elses(
    team: Team, server: OpenAIChatServer
) -> None:
    brief = {"business": "Solar panels", "brand": "Wrenhill", "product": "Wrenhill Roof", "seed": 7, "maker": "model"}
    assert (await team.admin.post("/api/v1/scenarios/generate", json=brief)).status_code == 409
    await team.admin.put("/api/v1/providers/openai", json={"settings": {"api_key": KEY}})
    checked = (await team.admin.post("/api/v1/providers/openai/check")).json()["items"]
    assert [finding["state"] for finding in checked][:1] == ["good"]
    asked = len(server.requests)
    await team.admin.post("/api/v1/scenarios/generate", json=brief)
    assert len(server.requests) > asked
    assert (await team.stranger.post("/api/v1/scenarios/generate", json=brief)).status_code == 409


async def test_typed_calls_are_worded_by_the_organisations_own_model(team: Team, server: OpenAIChatServer) -> None:
    server.reply_with("Harlow Mill, go on.")
    await team.admin.put("/api/v1/providers/openai", json={"settings": {"api_key": KEY}})
    call = await existing("calls", team.rep)
    await team.rep.post(f"/api/v1/calls/{call}/messages", json={"text": "Good morning."})
    assert server.requests


async def test_a_key_that_was_forgotten_is_used_no_more(team: Team) -> None:
    await team.admin.put("/api/v1/providers/openai", json={"settings": {"api_key": KEY}})
    assert (await team.admin.delete("/api/v1/providers/openai")).status_code == 204
    assert (await team.admin.delete("/api/v1/providers/openai")).status_code == 204
    items = {item["name"]: item for item in (await team.admin.get("/api/v1/providers")).json()["items"]}
    assert items["openai"]["settings"][0]["set_by"] is None
    assert (await team.admin.delete("/api/v1/providers/parrot")).status_code == 404


async def test_a_wrong_key_is_stored_and_the_check_says_so_without_it(team: Team) -> None:
    wrong = "sk-wrong-but-secret"
    assert (await team.admin.put("/api/v1/providers/openai", json={"settings": {"api_key": wrong}})).status_code == 200
    [finding] = (await team.admin.post("/api/v1/providers/openai/check")).json()["items"][:1]
    assert finding["state"] == "broken"
    assert "key" in finding["detail"]
    assert wrong not in finding["detail"]


@pytest.mark.parametrize(
    ("provider", "settings", "status", "says"),
    [
        ("openai", {"base_url": "http://10.0.0.5/v1"}, 422, "OPENAI_BASE_URL"),
        ("openai", {"colour": "red"}, 422, "api_key, base_url"),
        ("openai", {"api_key": "two\nlines"}, 422, "copy it again"),
        ("openai", {"api_key": "k" * 3000}, 422, "copy it again"),
        ("openai", {}, 422, "OPENAI_API_KEY"),
        ("deepgram", {"api_key": "  "}, 422, "DEEPGRAM_API_KEY"),
        ("deepgram", {"api_key": "clé"}, 422, "copy it again"),
        ("local", {}, 422, "This machine"),
        ("parrot", {"api_key": "k"}, 404, "openai"),
    ],
)
async def test_settings_that_cannot_be_are_refused_with_what_to_do(
    team: Team, provider: str, settings: dict[str, str], status: int, says: str
) -> None:
    answer = await team.admin.put(f"/api/v1/providers/{provider}", json={"settings": settings})
    assert (answer.status_code, says in answer.text) == (status, True), answer.text


async def test_keys_under_another_secret_key_are_not_used_and_can_be_entered_again(team: Team, kit: Kit) -> None:
    me = (await team.admin.get("/api/v1/auth/me")).json()["organisation"]["id"]
    await team.admin.put("/api/v1/providers/openai", json={"settings": {"api_key": KEY}})
    async with kit.world.store.workspace(me) as workspace:
        [kept] = await workspace.provider_access.all()
        other = Seal("another secret key that is long enough").seal(Access({"api_key": KEY}))
        await workspace.provider_access.put(replace(kept, sealed=other))
    items = {item["name"]: item for item in (await team.admin.get("/api/v1/providers")).json()["items"]}
    assert (items["openai"]["readable"], items["deepgram"]["readable"]) == (False, True)
    call = await existing("calls", team.rep)
    said = await team.rep.post(f"/api/v1/calls/{call}/messages", json={"text": "Good morning."})
    assert said.status_code == 200
    again = await team.admin.put("/api/v1/providers/openai", json={"settings": {"api_key": KEY}})
    assert again.json()["readable"]


async def test_calls_go_on_where_what_was_stored_cannot_be_opened_any_more(team: Team, kit: Kit) -> None:
    me = (await team.admin.get("/api/v1/auth/me")).json()["organisation"]["id"]
    kept = SealedAccess("deepgram", Seal(SECRET_KEY).seal(Access({"api_key": "clé"})), kit.world.clock.now())
    async with kit.world.store.workspace(me) as workspace:
        await workspace.provider_access.put(kept)
    call = await existing("calls", team.rep)
    said = await team.rep.post(f"/api/v1/calls/{call}/messages", json={"text": "Good morning."})
    assert said.status_code == 200, said.text


async def test_an_organisation_may_say_where_a_provider_is_where_the_server_allows_private_addresses(kit: Kit) -> None:
    settings = read_settings({"TALKTRACK_PRIVATE_URLS": "allow"})
    async with open_providers(settings, Seal(SECRET_KEY)) as providers:
        app = create_app(replace(kit, world=replace(kit.world, providers=providers)))
        async with found_team(app) as team:
            body = {"settings": {"base_url": "http://10.0.0.5/v1"}}
            assert (await team.admin.put("/api/v1/providers/openai", json=body)).status_code == 200
