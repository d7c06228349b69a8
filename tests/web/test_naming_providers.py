"""Assistants that name their providers: what can be saved, and what calls do where one is missing."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from talktrack.config import read_settings
from talktrack.domain.assistant import AssistantConfig, ModelConfig
from talktrack.engine.resilience.health import Health
from talktrack.wiring.choosing import all_picks, nameable
from talktrack.wiring.senses import open_senses
from tests.servers.anthropic_messages import anthropic_server
from tests.servers.openai_chat import openai_chat_server
from tests.web.live import Floor, agent, open_floor

KEY = "a-very-secret-key"
NAMED = {"model": {"provider": "anthropic"}, "first_message": ""}
PATH = "/api/v1/assistants"


@asynccontextmanager
async def thinking(folder: Path, *, claude: bool) -> AsyncIterator[Floor]:
    """A server that thinks with OpenAI, and may have a key for Anthropic."""
    async with anthropic_server(api_key=KEY) as anthropic, openai_chat_server(api_key=KEY) as openai:
        anthropic.reply_with("I am Claude.")
        openai.reply_with("I stand in.")
        environment = {"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": openai.base_url, "TALKTRACK_LLM": "openai"}
        if claude:
            environment |= {"ANTHROPIC_API_KEY": KEY, "ANTHROPIC_BASE_URL": anthropic.base_url}
        settings = read_settings({**environment, "TALKTRACK_STT": "none", "TALKTRACK_TTS": "none"})
        async with (
            open_senses(all_picks(settings), Health(), nameable=nameable(settings)) as senses,
            open_floor(folder, model=senses.model, named=senses.named) as floor,
        ):
            yield floor


async def reply_of(floor: Floor, call: dict[str, str], ticket: str) -> str:
    async with floor.dial(call["id"], ticket) as far:
        reply = await far.say("Good morning.")
        await far.hang_up()
    said: str = reply["said"]
    return said


async def test_a_call_is_thought_through_by_who_is_named(tmp_path: Path) -> None:
    async with thinking(tmp_path, claude=True) as floor:
        start = await agent(floor, **NAMED)
        assert await reply_of(floor, start["call"], start["ticket"]) == "I am Claude."
        assert (await floor.get(f"calls/{start['call']['id']}/faults"))["items"] == []


async def test_who_cannot_be_asked_is_refused_where_an_assistant_is_saved(tmp_path: Path) -> None:
    async with thinking(tmp_path, claude=False) as floor:
        refused = await floor.boss.post(PATH, json={"name": "Clerk", **NAMED, "voice": {"provider": "parrot"}})
        assert refused.status_code == 422
        model, voice = refused.json()["errors"]
        assert (model["field"], "ANTHROPIC_API_KEY" in model["reason"]) == ("model.provider", True)
        assert (voice["field"], "No provider of this name" in voice["reason"]) == ("voice.provider", True)


async def test_a_call_whose_provider_is_gone_goes_on_with_another_and_notes_it(tmp_path: Path) -> None:
    async with thinking(tmp_path, claude=False) as floor:
        made = (await floor.boss.post(PATH, json={"name": "Clerk"})).json()
        org_id = (await floor.boss.get("/api/v1/auth/me")).json()["organisation"]["id"]
        async with floor.world.store.workspace(org_id) as workspace:
            before = await workspace.assistants.get(made["id"])
            gone = AssistantConfig("Clerk", model=ModelConfig("anthropic"))
            await workspace.assistants.put(replace(before, config=gone), now=before.updated_at)
        renamed = await floor.boss.patch(f"{PATH}/{made['id']}", json={"name": "Night clerk"})
        assert renamed.status_code == 200, "what it names already is not in the way of other changes"
        start = (await floor.person.post("/api/v1/calls", json={"kind": "agent", "assistant_id": made["id"]})).json()
        assert await reply_of(floor, start["call"], start["ticket"]) == "I stand in."
        (fault,) = (await floor.get(f"calls/{start['call']['id']}/faults"))["items"]
        assert (fault["room"], fault["code"]) == ("providers", "no_language_model")
        assert "ANTHROPIC_API_KEY" in fault["detail"]
