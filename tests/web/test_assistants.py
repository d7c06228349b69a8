"""Assistants over REST."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.fakes.clock import FakeClock
from tests.web.team import Team

PATH = "/api/v1/assistants"
BOOK: dict[str, Any] = {
    "type": "http",
    "function": {
        "name": "book",
        "description": "Book a slot.",
        "parameters": {"type": "object", "properties": {"day": {"type": "string"}}, "required": ["day"]},
    },
    "url": "https://crm.example/book",
    "timeout_s": 4.5,
    "interruptible": True,
}
OPENAI_FORM = {"type": "function", "function": {"name": "ask", "description": "", "parameters": {"type": "object"}}}
TOOL_DEFAULTS = {"function": None, "url": "", "timeout_s": 10.0, "interruptible": False}
BAD_LIST = {"type": "object", "properties": {}, "required": ["day"]}
PARAMETERS = "tools.0.function.parameters"


async def test_an_assistant_comes_back_as_it_was_configured(team: Team, clock: FakeClock) -> None:
    body: dict[str, Any] = {
        "name": "Greeter",
        "first_message": "¿Bueno?",
        "system_prompt": "Be brief.",
        "voice": {"provider": "azure", "id": "es-MX-1", "speed": 1.2, "settings": {"stability": 0.4}},
        "model": {"provider": "groq", "name": "m", "temperature": 0, "max_tokens": 50},
        "interruptions_enabled": False,
        "background_denoising": True,
        "tools": [BOOK, {"type": "end_call"}, OPENAI_FORM],
        "metadata": {"crm": {"id": 7}},
    }
    created = await team.manager.post(PATH, json=body)
    assert created.status_code == 201
    reply = created.json()
    assert reply["id"].startswith("asst_")
    assert body.items() <= {**reply, "voice": body["voice"], "tools": body["tools"]}.items()
    assert reply["tools"] == [{**TOOL_DEFAULTS, **tool} for tool in body["tools"]]
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
        ({"tools": [{"type": "function"}]}, "tools.0.function"),
        ({"tools": [{"type": "function", "function": {"name": "a b"}}]}, "tools.0.function.name"),
        ({"tools": [{"type": "function", "function": {"name": "a"}}] * 2}, "tools.1.function.name"),
        ({"tools": [{"type": "end_call"}, {"type": "end_call"}]}, "tools.1.function.name"),
        ({"tools": [{"type": "shell"}]}, "tools.0.type"),
        ({"tools": [{"type": "end_call", "command": "rm"}]}, "tools.0.command"),
        ({"tools": [{"type": "end_call", "url": "https://crm.example"}]}, "tools.0.url"),
        ({"tools": [{**BOOK, "url": ""}]}, "tools.0.url"),
        ({"tools": [{**BOOK, "url": "ftp://crm.example/book"}]}, "tools.0.url"),
        ({"tools": [{**BOOK, "url": "https:///book"}]}, "tools.0.url"),
        ({"tools": [{**BOOK, "url": "https://crm.example:99999/"}]}, "tools.0.url"),
        ({"tools": [{**BOOK, "url": "https://ann:secret@crm.example/"}]}, "tools.0.url"),
        ({"tools": [{**BOOK, "url": "https://crm.example/" + "x" * 2000}]}, "tools.0.url"),
        ({"tools": [{**BOOK, "timeout_s": 31}]}, "tools.0.timeout_s"),
        ({"tools": [{**BOOK, "timeout_s": 0}]}, "tools.0.timeout_s"),
        ({"tools": [{"type": "function", "function": {"name": "a", "parameters": {"type": "array"}}}]}, PARAMETERS),
        (
            {"tools": [{"type": "function", "function": {"name": "a", "parameters": BAD_LIST}}]},
            f"{PARAMETERS}.required",
        ),
        ({"tools": [{"type": "function", "function": {"name": f"a{n}"}} for n in range(65)]}, "tools"),
        ({"metadata": {"x": "y" * 20_000}}, "metadata"),
        ({"unknown": 1}, "unknown"),
        ({"name": None}, "name"),
    ],
)
async def test_a_configuration_that_cannot_be_names_the_field(team: Team, change: dict[str, Any], field: str) -> None:
    answer = await team.manager.post(PATH, json={"name": "Greeter", **change})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_input")
    assert [one["field"] for one in answer.json()["errors"]] == [field]


@pytest.mark.parametrize("method", ["post", "put", "patch"])
async def test_a_tool_at_a_private_address_is_refused_with_its_own_code(team: Team, method: str) -> None:
    created = (await team.manager.post(PATH, json={"name": "Greeter"})).json()
    path = PATH if method == "post" else f"{PATH}/{created['id']}"
    body = {"name": "Greeter", "tools": [BOOK, {**BOOK, "function": {"name": "b"}, "url": "http://private.lan/b"}]}
    answer = await team.manager.request(method, path, json=body)
    assert (answer.status_code, answer.json()["code"]) == (422, "private_address")
    assert [one["field"] for one in answer.json()["errors"]] == ["tools.1.url"]
