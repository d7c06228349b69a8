"""Assistants over REST."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.fakes.clock import FakeClock
from tests.web.team import Team

PATH = "/api/v1/assistants"


async def test_an_assistant_comes_back_as_it_was_configured(team: Team, clock: FakeClock) -> None:
    body = {
        "name": "Greeter",
        "first_message": "¿Bueno?",
        "system_prompt": "Be brief.",
        "voice": {"provider": "azure", "id": "es-MX-1", "speed": 1.2, "settings": {"stability": 0.4}},
        "model": {"provider": "groq", "name": "m", "temperature": 0, "max_tokens": 50},
        "interruptions_enabled": False,
        "background_denoising": True,
        "tools": [{"type": "function", "function": {"name": "book", "parameters": {"type": "object"}}}],
        "metadata": {"crm": {"id": 7}},
    }
    created = await team.manager.post(PATH, json=body)
    assert created.status_code == 201
    reply = created.json()
    assert reply["id"].startswith("asst_")
    assert body.items() <= {**reply, "voice": body["voice"]}.items()
    assert reply["voice"]["speed"] == 1.2
    clock.advance(timedelta(minutes=1))
    replaced = (await team.manager.put(f"{PATH}/{reply['id']}", json={"name": "Other"})).json()
    assert (replaced["name"], replaced["first_message"]) == ("Other", "")
    assert replaced["created_at"] == reply["created_at"]
    assert replaced["updated_at"] > reply["updated_at"]


async def test_a_patch_changes_only_what_it_names(team: Team) -> None:
    body = {"name": "Greeter", "voice": {"id": "a", "speed": 1.5}, "metadata": {"keep": 1, "drop": 2}}
    id = (await team.manager.post(PATH, json=body)).json()["id"]
    patch = {"voice": {"id": "b"}, "metadata": {"drop": None}}
    changed = (await team.manager.patch(f"{PATH}/{id}", json=patch)).json()
    assert (changed["name"], changed["voice"]["id"], changed["voice"]["speed"]) == ("Greeter", "b", 1.5)
    assert changed["metadata"] == {"keep": 1}
    refused = await team.manager.patch(f"{PATH}/{id}", json={"voice": {"spede": 1}})
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "voice.spede")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "x" * 201}, "name"),
        ({"system_prompt": "x" * 50_001}, "system_prompt"),
        ({"voice": {"speed": 0.4}}, "voice.speed"),
        ({"voice": {"pitch": 2.1}}, "voice.pitch"),
        ({"model": {"temperature": -0.1}}, "model.temperature"),
        ({"model": {"max_tokens": 0}}, "model.max_tokens"),
        ({"model": {"max_tokens": 8193}}, "model.max_tokens"),
        ({"tools": [{"type": "function"}]}, "tools.0"),
        ({"tools": [{"type": "function", "function": {"name": "a b"}}]}, "tools.0"),
        ({"tools": [{"type": "function", "function": {"name": "a"}}] * 2}, "tools.1.function.name"),
        ({"metadata": {"x": "y" * 20_000}}, "metadata"),
        ({"unknown": 1}, "unknown"),
        ({"name": None}, "name"),
    ],
)
async def test_a_configuration_that_cannot_be_names_the_field(team: Team, change: dict[str, Any], field: str) -> None:
    answer = await team.manager.post(PATH, json={"name": "Greeter", **change})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_input")
    assert [one["field"] for one in answer.json()["errors"]] == [field]
