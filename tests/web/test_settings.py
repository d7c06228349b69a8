"""What organisations decide for their calls: who is asked, and what is kept."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from httpx import AsyncClient

from talktrack.audio.wav import write_wav
from talktrack.config import read_settings
from talktrack.domain.decisions import Decisions
from talktrack.domain.provider import Choice, Sense
from talktrack.providers.media.files import FileDecoder
from talktrack.web.app import create_app
from talktrack.web.kit import Kit
from talktrack.wiring.providers import open_providers
from talktrack.wiring.sealing import Seal
from tests.audio.sounds import joined, tone
from tests.servers.anthropic_messages import AnthropicServer, anthropic_server
from tests.servers.deepgram import DeepgramServer, deepgram_server
from tests.servers.openai_chat import OpenAIChatServer, openai_chat_server
from tests.web.live import agent, open_floor
from tests.web.team import SECRET_KEY, Team, found_team
from tests.web.things import existing

KEY = "a-very-secret-key"
PATH = "/api/v1/settings"
BRIEF = {"business": "Solar panels", "brand": "Wrenhill", "product": "Wrenhill Roof", "seed": 7, "maker": "model"}
SOUND = write_wav(joined(tone(0, 300), tone(300, 900), tone(0, 300)))
ORION = "aura-2-orion-en"


@dataclass
class Market:
    """A server with keys of three providers, and two organisations on it."""

    team: Team
    openai: OpenAIChatServer
    anthropic: AnthropicServer
    deepgram: DeepgramServer

    def asked(self) -> tuple[int, int]:
        """How often OpenAI and Anthropic were."""
        return len(self.openai.requests), len(self.anthropic.requests)


@asynccontextmanager
async def open_market(kit: Kit, **environment: str) -> AsyncIterator[Market]:
    async with AsyncExitStack() as stack:
        openai = await stack.enter_async_context(openai_chat_server(api_key=KEY))
        anthropic = await stack.enter_async_context(anthropic_server(api_key=KEY))
        deepgram = await stack.enter_async_context(deepgram_server())
        settings = read_settings(
            {
                "OPENAI_API_KEY": KEY,
                "OPENAI_BASE_URL": openai.base_url,
                "ANTHROPIC_API_KEY": KEY,
                "ANTHROPIC_BASE_URL": anthropic.base_url,
                "DEEPGRAM_API_KEY": KEY,
                "DEEPGRAM_BASE_URL": deepgram.base_url,
                **environment,
            }
        )
        providers = await stack.enter_async_context(open_providers(settings, Seal(SECRET_KEY)))
        world = replace(kit.world, providers=providers, decoder=FileDecoder())
        team = await stack.enter_async_context(found_team(create_app(replace(kit, world=world))))
        yield Market(team, openai, anthropic, deepgram)


@pytest.fixture
async def market(kit: Kit) -> AsyncIterator[Market]:
    async with open_market(kit) as market:
        yield market


async def decide(who: AsyncClient, **change: Any) -> dict[str, Any]:
    answer = await who.patch(PATH, json=change)
    assert answer.status_code == 200, answer.text
    settings: dict[str, Any] = answer.json()
    return settings


def order(*names: str) -> list[dict[str, str]]:
    return [{"provider": name} for name in names]


async def test_two_organisations_on_one_server_ask_the_providers_of_their_choice(market: Market) -> None:
    await decide(market.team.admin, choices={"llm": order("anthropic")})
    await decide(market.team.stranger, choices={"llm": order("openai")})
    await market.team.admin.post("/api/v1/scenarios/generate", json=BRIEF)
    openai, anthropic = market.asked()
    assert openai == 0
    assert anthropic > 0
    await market.team.stranger.post("/api/v1/scenarios/generate", json=BRIEF)
    assert market.asked()[0] > 0
    assert market.asked()[1] == anthropic


async def test_a_typed_call_asks_who_was_chosen_by_the_model_that_was_chosen(market: Market) -> None:
    await decide(market.team.admin, choices={"llm": [{"provider": "anthropic", "model": "claude-opus-5"}]})
    call = await existing("calls", market.team.rep)
    await market.team.rep.post(f"/api/v1/calls/{call}/messages", json={"text": "Good morning."})
    assert market.asked()[0] == 0
    assert {request.body["model"] for request in market.anthropic.requests} == {"claude-opus-5"}


async def test_an_assistants_call_asks_who_was_chosen(tmp_path: Path) -> None:
    async with (
        openai_chat_server(api_key=KEY) as openai,
        anthropic_server(api_key=KEY) as anthropic,
    ):
        keys = {"OPENAI_API_KEY": KEY, "ANTHROPIC_API_KEY": KEY, "TALKTRACK_STT": "none", "TALKTRACK_TTS": "none"}
        addresses = {"OPENAI_BASE_URL": openai.base_url, "ANTHROPIC_BASE_URL": anthropic.base_url}
        settings = read_settings({**keys, **addresses})
        async with (
            open_providers(settings, Seal(SECRET_KEY)) as providers,
            open_floor(tmp_path, providers=providers) as floor,
        ):
            org_id = (await floor.boss.get("/api/v1/auth/me")).json()["organisation"]["id"]
            async with floor.world.store.workspace(org_id) as workspace:
                await workspace.decisions.put(Decisions({Sense.LLM: (Choice("anthropic"),)}))
            start = await agent(floor, first_message="")
            async with floor.dial(start["call"]["id"], start["ticket"]) as far:
                await far.say("Good morning.")
                await far.hang_up()
        assert (len(openai.requests), bool(anthropic.requests)) == (0, True)


async def test_speech_is_heard_and_said_by_who_was_chosen(market: Market) -> None:
    await decide(
        market.team.admin,
        choices={
            "stt": [{"provider": "deepgram", "model": "nova-2"}],
            "tts": [{"provider": "deepgram", "voice": ORION}],
        },
    )
    before = len(market.deepgram.requests)
    assert (await market.team.rep.post("/api/v1/tts", json={"text": "Good morning."})).status_code == 200
    assert (await market.team.rep.post("/api/v1/stt", files={"file": ("a.wav", SOUND)})).status_code in (200, 422)
    said, heard = market.deepgram.requests[before:]
    assert (ORION in said.path, "nova-2" in heard.path) == (True, True)


async def test_what_is_not_chosen_is_what_the_server_does_and_what_is_decided_can_be_taken_back(kit: Kit) -> None:
    async with open_market(kit, TALKTRACK_LLM="anthropic") as market:
        usual = (await market.team.rep.get(PATH)).json()
        assert usual["choices"] == {}
        assert [one["provider"] for one in usual["in_use"]["llm"]] == ["anthropic"]
        decided = await decide(market.team.admin, choices={"llm": order("openai", "anthropic")})
        assert [one["provider"] for one in decided["in_use"]["llm"]] == ["openai", "anthropic"]
        assert (await market.team.rep.get(PATH)).json() == decided
        assert decided["in_use"]["stt"] == usual["in_use"]["stt"]
        assert await decide(market.team.admin, choices={"llm": None}) == {**usual, "version": 2}


async def test_an_empty_order_asks_nobody(market: Market) -> None:
    decided = await decide(market.team.admin, choices={"llm": []})
    assert decided["in_use"]["llm"] == []
    assert (await market.team.admin.post("/api/v1/scenarios/generate", json=BRIEF)).status_code == 409
    assert market.asked() == (0, 0)


@pytest.mark.parametrize(
    ("choices", "code", "field"),
    [
        ({"llm": order("openai", "parrot")}, "unknown_provider", "choices.llm.1"),
        ({"llm": order("deepgram")}, "unknown_provider", "choices.llm.0"),
        ({"tts": order("elevenlabs")}, "provider_lacking", "choices.tts.0"),
        ({"stt": order("whisper")}, "provider_lacking", "choices.stt.0"),
        ({"llm": order("openai", "openai")}, "invalid_input", "choices.llm"),
        ({"llm": [{"provider": "openai", "voice": "marin"}]}, "invalid_input", "choices.llm.0.voice"),
        ({"tts": [{"provider": "deepgram", "voice": "nobody"}]}, "invalid_input", "choices.tts.0"),
        ({"smell": order("openai")}, "invalid_input", "choices.smell.[key]"),
        ({"llm": [{"provider": "openai", "model": "two\nlines"}]}, "invalid_input", "choices.llm.0.model"),
    ],
)
async def test_a_choice_that_cannot_be_is_refused_with_its_code_and_place(
    market: Market, choices: dict[str, Any], code: str, field: str
) -> None:
    answer = await market.team.admin.patch(PATH, json={"choices": choices})
    assert (answer.status_code, answer.json()["code"]) == (422, code), answer.text
    assert [problem["field"] for problem in answer.json()["errors"]] == [field]
    assert (await market.team.rep.get(PATH)).json()["choices"] == {}


async def test_a_provider_that_goes_while_it_is_chosen_leaves_the_call_to_the_next_or_to_the_server(
    kit: Kit,
) -> None:
    gone = {"ANTHROPIC_API_KEY": "", "ANTHROPIC_BASE_URL": "", "TALKTRACK_PRIVATE_URLS": "allow"}
    async with open_market(kit, TALKTRACK_LLM="openai", **gone) as market:
        boss = market.team.admin
        own = {"api_key": KEY, "base_url": market.anthropic.base_url}
        await boss.put("/api/v1/providers/anthropic", json={"settings": own})
        await decide(boss, choices={"llm": order("anthropic", "openai")})
        await boss.delete("/api/v1/providers/anthropic")
        settings = (await boss.get(PATH)).json()
        assert [one["provider"] for one in settings["choices"]["llm"]] == ["anthropic", "openai"]
        assert [one["provider"] for one in settings["in_use"]["llm"]] == ["openai"]
        call = await existing("calls", market.team.rep)
        said = await market.team.rep.post(f"/api/v1/calls/{call}/messages", json={"text": "Good morning."})
        assert said.status_code == 200
        assert market.asked()[0] > 0
        assert market.asked()[1] == 0


async def test_nobody_chooses_what_the_server_has_where_the_server_wants_none(kit: Kit) -> None:
    async with open_market(kit, TALKTRACK_LLM="none", TALKTRACK_STT="none") as market:
        for choices in ({"llm": order("openai")}, {"stt": order("local")}):
            refused = await market.team.admin.patch(PATH, json={"choices": choices})
            assert (refused.status_code, refused.json()["code"]) == (422, "provider_lacking")
        await market.team.admin.put("/api/v1/providers/openai", json={"settings": {"api_key": KEY}})
        await decide(market.team.admin, choices={"llm": order("openai")})


async def test_no_sound_is_kept_of_an_organisation_that_wants_none(market: Market) -> None:
    market.deepgram.understood = "good morning dana"
    speech = {"stt": order("deepgram"), "tts": order("deepgram")}
    kept = {}
    for wanted in (True, False):
        await decide(market.team.admin, choices=speech, store_audio=wanted)
        call = await existing("calls", market.team.rep)
        spoken = await market.team.rep.post(f"/api/v1/calls/{call}/speak", files={"file": ("turn.wav", SOUND)})
        assert spoken.status_code == 200, spoken.text
        kept[wanted] = (await market.team.rep.get(f"/api/v1/calls/{call}/recording")).status_code
    assert kept == {True: 200, False: 404}


async def test_what_one_organisation_decides_is_nothing_to_another(market: Market) -> None:
    before = (await market.team.stranger.get(PATH)).json()
    await decide(market.team.admin, choices={"llm": []}, store_audio=False, welcomed=True)
    assert (await market.team.stranger.get(PATH)).json() == before
    after = (await market.team.rep.get(PATH)).json()
    assert (after["store_audio"], after["welcomed"], after["server_stores_audio"]) == (False, True, True)


async def test_of_two_admins_who_save_at_once_the_slower_one_is_told(market: Market) -> None:
    seen = (await market.team.admin.get(PATH)).json()["version"]
    await decide(market.team.admin, store_audio=False, version=seen)
    late = await market.team.admin.patch(PATH, json={"store_audio": True, "version": seen})
    assert (late.status_code, late.json()["code"]) == (409, "conflict")
    assert (await market.team.admin.get(PATH)).json()["store_audio"] is False
    assert (await decide(market.team.admin, welcomed=True))["store_audio"] is False


async def test_speech_that_may_not_leave_is_heard_and_said_on_the_server_alone(market: Market) -> None:
    settings = await decide(market.team.admin, speech_may_leave=False)
    away = [one for sense in ("stt", "tts") for one in settings["in_use"][sense] if not one["here"]]
    assert away == []
    assert settings["in_use"]["llm"]
    before = len(market.deepgram.requests)
    await market.team.rep.post("/api/v1/tts", json={"text": "Good morning."})
    await market.team.rep.post("/api/v1/stt", files={"file": ("a.wav", SOUND)})
    assert len(market.deepgram.requests) == before
    voice = {"provider": "deepgram", "id": ORION, "speed": 1.0, "pitch": 1.0, "style": "", "name": "", "settings": {}}
    refused = await market.team.manager.post("/api/v1/assistants", json={"name": "Desk", "voice": voice})
    assert refused.status_code == 422
    again = await decide(market.team.admin, speech_may_leave=True)
    assert again["in_use"]["stt"][0]["provider"] == "deepgram"


async def test_what_would_let_speech_leave_is_refused_where_it_may_not(market: Market) -> None:
    await decide(market.team.admin, choices={"stt": order("local", "deepgram")})
    refused = await market.team.admin.patch(PATH, json={"speech_may_leave": False})
    assert (refused.status_code, refused.json()["code"]) == (422, "speech_stays")
    assert [one["field"] for one in refused.json()["errors"]] == ["choices.stt.1"]
    await decide(market.team.admin, choices={"stt": None}, speech_may_leave=False)
    for change in ({"browser_speech": True}, {"choices": {"tts": order("deepgram")}}):
        late = await market.team.admin.patch(PATH, json=change)
        assert (late.status_code, late.json()["code"]) == (422, "speech_stays")
    await decide(market.team.admin, choices={"llm": order("openai")})
