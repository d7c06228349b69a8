"""Assistants: the configurations of voice agents."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from talktrack.domain.assistant import Assistant, AssistantConfig
from talktrack.domain.errors import InvalidInput, PrivateAddress, Problem
from talktrack.domain.ids import new_id
from talktrack.domain.tools import LONGEST_JSON, Tool, check_tools
from talktrack.domain.workspace import Subject
from talktrack.domain.wrong import Wrong
from talktrack.ports.poster import Poster
from talktrack.ports.storage import Page, Store
from talktrack.services.permissions import Action, permit
from talktrack.services.world import World


async def create_assistant(world: World, subject: Subject, config: AssistantConfig) -> Assistant:
    """Raises `InvalidInput` with every problem of the configuration, or `PrivateAddress` for the URLs of its tools."""
    permit(subject, Action.ASSISTANTS_CHANGE)
    _require_sound(world, config)
    now = world.clock.now()
    assistant = Assistant(id=new_id("asst"), config=config, created_at=now, updated_at=now)
    async with world.store.workspace(subject.org_id) as workspace:
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


async def update_assistant(world: World, subject: Subject, assistant_id: str, config: AssistantConfig) -> Assistant:
    """Replace the configuration. Raises `NotFound`, `InvalidInput` or `PrivateAddress`."""
    permit(subject, Action.ASSISTANTS_CHANGE)
    now = world.clock.now()
    async with world.store.workspace(subject.org_id) as workspace:
        before = await workspace.assistants.get(assistant_id)
        _require_sound(world, config, before.config)
        assistant = replace(before, config=config, updated_at=now)
        await workspace.assistants.put(assistant, now=now)
        return assistant


async def delete_assistant(assistant_id: str, *, subject: Subject, store: Store) -> None:
    permit(subject, Action.ASSISTANTS_CHANGE)
    async with store.workspace(subject.org_id) as workspace:
        await workspace.assistants.remove(assistant_id)


def _require_sound(world: World, config: AssistantConfig, before: AssistantConfig | None = None) -> None:
    problems = [*check_assistant(config)]
    if world.named is not None and (before is None or _names(config) != _names(before)):
        problems += world.named.problems(config)
    if problems:
        raise InvalidInput("The assistant cannot be configured like this.", problems=problems)
    private = tuple(_private_urls(config.tools, world.poster))
    if private:
        raise PrivateAddress("The assistant may not call addresses of a private network.", problems=private)


def _names(config: AssistantConfig) -> tuple[str, ...]:
    """The providers; those that one names already may have become unreachable since."""
    return config.model.provider, config.model.name, config.voice.provider


def _private_urls(tools: Sequence[Tool], poster: Poster) -> Iterator[Problem]:
    for index, tool in enumerate(tools):
        try:
            poster.check(tool.url)
        except PrivateAddress as refused:
            yield Problem(f"tools.{index}.url", refused.detail)


def check_assistant(config: AssistantConfig) -> Iterator[Problem]:
    """Everything that is wrong with a configuration."""
    if not config.name.strip():
        yield Problem("name", "Give the assistant a name.", Wrong.EMPTY)
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
    yield from check_tools(config.tools)


def _too_long(field: str, text: str, limit: int) -> Iterator[Problem]:
    if len(text) > limit:
        yield Problem(field, f"At most {limit} characters.", Wrong.TOO_LONG, {"most": limit})


def _too_large(field: str, value: dict[str, Any]) -> Iterator[Problem]:
    if len(json.dumps(value)) > LONGEST_JSON:
        yield Problem(field, f"At most {LONGEST_JSON} characters as JSON.", Wrong.TOO_LONG, {"most": LONGEST_JSON})


def _outside(field: str, value: float, low: float, high: float) -> Iterator[Problem]:
    # Written this way round because a number that is none is not inside either.
    if not low <= value <= high:
        yield Problem(field, f"Must be {low:g} to {high:g}.", Wrong.OUTSIDE, {"low": low, "high": high})
