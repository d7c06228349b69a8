"""Where an organisation wants it, personal data is gone before anything is stored or shown to a model."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from httpx import AsyncClient

from talktrack.config import read_settings
from talktrack.domain.decisions import Decisions
from talktrack.providers.openai.language import OpenAILanguage
from talktrack.wiring.talking import talkers
from tests.servers.openai_chat import openai_chat_server
from tests.web.live import agent, open_floor
from tests.web.team import Team
from tests.web.test_settings import SOUND, Market, decide, market, order
from tests.web.things import existing

__all__ = ["market"]

CARD = "4111 1111 1111 1111"
SAID = f"My card is {CARD}, write to ann@example.com or call 415-555-2671. What does it cost you?"
KEPT = "My card is [card], write to [email] or call [phone]. What does it cost you?"
SECRETS = ("4111", "ann@example.com", "2671")


async def stored(who: AsyncClient, call: str) -> dict[str, Any]:
    """All that the API tells of a call."""
    parts = ("", "/turns", "/events", "/faults", "/analysis", "/transcript?format=json", "/report")
    await who.post(f"/api/v1/calls/{call}/end")
    return {part: (await who.get(f"/api/v1/calls/{call}{part}")).json() for part in parts}


async def test_a_typed_turn_is_stored_answered_and_scored_without_what_is_somebodys_own(market: Market) -> None:
    await decide(market.team.admin, redact=True, choices={"llm": order("openai")})
    call = await existing("calls", market.team.rep)
    said = await market.team.rep.post(f"/api/v1/calls/{call}/messages", json={"text": SAID})
    assert said.status_code == 200, said.text
    assert (said.json()["turn"]["said"], said.json()["turn"]["heard"]) == (KEPT, KEPT)
    assert said.json()["reply"]["said"]
    everything = json.dumps(await stored(market.team.rep, call))
    asked = json.dumps([request.body for request in market.openai.requests])
    assert "[card]" in everything
    assert "[card]" in asked
    for secret in SECRETS:
        assert (secret in everything, secret in asked) == (False, False)


async def test_no_sound_is_kept_where_it_could_be_heard(market: Market) -> None:
    market.deepgram.understood = "my card is four one one one one one one one one one one one one one one one"
    settings = await decide(
        market.team.admin, redact=True, choices={"stt": order("deepgram"), "tts": order("deepgram")}
    )
    assert (settings["redact"], settings["store_audio"]) == (True, True)
    call = await existing("calls", market.team.rep)
    spoken = await market.team.rep.post(f"/api/v1/calls/{call}/speak", files={"file": ("turn.wav", SOUND)})
    assert spoken.status_code == 200, spoken.text
    assert spoken.json()["turn"]["said"] == "my card is [card]"
    assert (await market.team.rep.get(f"/api/v1/calls/{call}/recording")).status_code == 404


async def test_what_is_imported_or_mended_is_redacted_too(team: Team) -> None:
    await decide(team.admin, redact=True)
    transcript = {
        "language": "en",
        "title": f"Ann, {CARD}",
        "turns": [{"role": "seller", "text": SAID}, {"role": "customer", "text": "I am at 612 345 678."}],
    }
    call = (await team.rep.post("/api/v1/calls/import", json=transcript)).json()
    assert call["title"] == "Ann, [card]"
    mended = await team.rep.patch(f"/api/v1/calls/{call['id']}/turns/t2", json={"text": "I am at 612 345 679."})
    assert mended.json()["said"] == "I am at [phone]."
    everything = json.dumps(await stored(team.rep, call["id"]))
    assert [secret for secret in (*SECRETS, "612 345") if secret in everything] == []


async def test_a_live_call_is_shown_stored_and_answered_without_it(tmp_path: Path) -> None:
    async with (
        openai_chat_server() as server,
        OpenAILanguage(base_url=server.base_url) as model,
        open_floor(tmp_path, model=model) as floor,
    ):
        org_id = (await floor.boss.get("/api/v1/auth/me")).json()["organisation"]["id"]
        async with floor.world.store.workspace(org_id) as workspace:
            await workspace.decisions.put(Decisions(redact=True))
        start = await agent(floor)
        id = start["call"]["id"]
        async with floor.dial(id, start["ticket"]) as far:
            await far.send("user-message", text=SAID)
            reply = await far.until("turn", lambda turn: turn["turn_id"] == "t3")
            await far.hang_up()
        assert reply["role"] == "assistant"
        turns = (await floor.get(f"calls/{id}/turns"))["items"]
        assert [turn["said"] for turn in turns][1] == KEPT
        told = json.dumps([far.heard, await floor.get(f"calls/{id}/events"), [one.body for one in server.requests]])
        assert [secret for secret in SECRETS if secret in told] == []


async def test_no_model_hears_the_voice_itself_where_words_are_redacted(tmp_path: Path) -> None:
    settings = read_settings({"OPENAI_API_KEY": "k"})
    async with open_floor(tmp_path, talker=talkers(settings.access)) as floor:
        model = {"provider": "openai", "name": "gpt-realtime", "temperature": 0.7, "max_tokens": 200}
        talking = await agent(floor, model=model)
        org_id, assistant_id = talking["call"]["org_id"], talking["call"]["assistant_id"]
        async with floor.world.store.workspace(org_id) as workspace:
            await workspace.decisions.put(Decisions(redact=True))
        refused = await floor.person.post("/api/v1/calls", json={"kind": "agent", "assistant_id": assistant_id})
        assert (refused.status_code, refused.json()["code"]) == (409, "no_language_model")
