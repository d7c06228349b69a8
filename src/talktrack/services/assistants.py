"""Assistants: the configurations of voice agents."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from talktrack.domain.assistant import Assistant, AssistantConfig
from talktrack.domain.errors import InvalidInput, Problem
from talktrack.domain.ids import new_id
from talktrack.domain.workspace import Subject
from talktrack.ports.clock import Clock
from talktrack.ports.storage import Page, Store
from talktrack.services.permissions import Action, permit

_TOOL_NAME: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")
_TOOLS_MAX: Final = 64
_JSON_MAX: Final = 16_384


async def create_assistant(config: AssistantConfig, *, subject: Subject, store: Store, clock: Clock) -> Assistant:
    """Raises `InvalidInput` with every problem of the configuration."""
    permit(subject, Action.ASSISTANTS_CHANGE)
    _require_sound(config)
    now = clock.now()
    assistant = Assistant(id=new_id("asst"), config=config, created_at=now, updated_at=now)
    async with store.workspace(subject.org_id) as workspace:
        await workspace.assistants.put(assistant, now=now)
    return assistant


async def get_assistant(assistant_id: str, *, subject: Subject, store: Store) -> Assistant:
    permit(subject, Action.ASSISTANTS_READ)
    async with store.workspace(subject.org_id) as workspace:
        return await workspace.assistants.get(assistant_id)


async def list_assistants(cursor: str | None, limit: int, *, subject: Subject, store: Store) -> Page[Assistant]:
    permit(subject, Action.ASSISTANTS_READ)
    async with store.workspace(subject.org_id) as workspace:
        return await workspace.assistants.page(cursor, limit)


async def update_assistant(
    assistant_id: str, config: AssistantConfig, *, subject: Subject, store: Store, clock: Clock
) -> Assistant:
    """Replace the configuration. Raises `NotFound` or `InvalidInput`."""
    permit(subject, Action.ASSISTANTS_CHANGE)
    _require_sound(config)
    now = clock.now()
    async with store.workspace(subject.org_id) as workspace:
        assistant = replace(await workspace.assistants.get(assistant_id), config=config, updated_at=now)
        await workspace.assistants.put(assistant, now=now)
        return assistant


async def delete_assistant(assistant_id: str, *, subject: Subject, store: Store) -> None:
    permit(subject, Action.ASSISTANTS_CHANGE)
    async with store.workspace(subject.org_id) as workspace:
        await workspace.assistants.remove(assistant_id)


def _require_sound(config: AssistantConfig) -> None:
    problems = tuple(check_assistant(config))
    if problems:
        raise InvalidInput("The assistant cannot be configured like this.", problems=problems)


def check_assistant(config: AssistantConfig) -> Iterator[Problem]:
    """Everything that is wrong with a configuration."""
    if not config.name.strip():
        yield Problem("name", "Give the assistant a name.")
    yield from _too_long("name", config.name, 200)
    yield from _too_long("first_message", config.first_message, 2_000)
    yield from _too_long("system_prompt", config.system_prompt, 50_000)
    voice, model = config.voice, config.model
    for field, text in (
        ("voice.provider", voice.provider),
        ("voice.id", voice.id),
        ("voice.name", voice.name),
        ("voice.style", voice.style),
        ("model.provider", model.provider),
        ("model.name", model.name),
    ):
        yield from _too_long(field, text, 200)
    yield from _outside("voice.speed", voice.speed, 0.5, 2)
    yield from _outside("voice.pitch", voice.pitch, 0.5, 2)
    yield from _outside("model.temperature", model.temperature, 0, 2)
    yield from _outside("model.max_tokens", model.max_tokens, 1, 8192)
    yield from _too_large("voice.settings", voice.settings)
    yield from _too_large("metadata", config.metadata)
    yield from _tools(config.tools)


def _tools(tools: tuple[dict[str, Any], ...]) -> Iterator[Problem]:
    if len(tools) > _TOOLS_MAX:
        yield Problem("tools", f"{len(tools)} tools are more than the {_TOOLS_MAX} that one assistant can have.")
    names: set[str] = set()
    for index, tool in enumerate(tools):
        yield from _too_large(f"tools.{index}", tool)
        function = tool.get("function")
        name = function.get("name") if isinstance(function, dict) else None
        if tool.get("type") != "function" or not isinstance(name, str) or not _TOOL_NAME.fullmatch(name):
            yield Problem(
                f"tools.{index}",
                'Describe a tool as {"type": "function", "function": {"name": …, "description": …, "parameters": …}}; '
                "the name has up to 64 letters, digits, _ or -.",
            )
        elif name in names:
            yield Problem(f"tools.{index}.function.name", f"The name {name!r} is used twice.")
        else:
            names.add(name)


def _too_long(field: str, text: str, limit: int) -> Iterator[Problem]:
    if len(text) > limit:
        yield Problem(field, f"At most {limit} characters.")


def _too_large(field: str, value: dict[str, Any]) -> Iterator[Problem]:
    if len(json.dumps(value)) > _JSON_MAX:
        yield Problem(field, f"At most {_JSON_MAX} characters as JSON.")


def _outside(field: str, value: float, low: float, high: float) -> Iterator[Problem]:
    # Written this way round because a number that is none is not inside either.
    if not low <= value <= high:
        yield Problem(field, f"Must be {low:g} to {high:g}.")
