"""What an organisation decides for all of its calls, and who its calls use because of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from talktrack.domain.decisions import Decisions
from talktrack.domain.errors import InvalidInput, Problem
from talktrack.domain.provider import Choice, Pick, Sense
from talktrack.domain.workspace import Subject
from talktrack.ports.storage import Workspace
from talktrack.services.permissions import Action, permit
from talktrack.services.world import World


@dataclass(frozen=True)
class SettingsState:
    decided: Decisions
    in_use: Mapping[Sense, tuple[Pick, ...]]
    """Who calls ask, the first one first."""
    stores_audio: bool
    """Whether the server keeps the sound of calls where the organisation wants it."""


@dataclass(frozen=True)
class Change:
    """What is None or missing stays as it is."""

    choices: Mapping[Sense, tuple[Choice, ...] | None] = field(default_factory=lambda: MappingProxyType({}))
    """None leaves a sense to the server."""
    store_audio: bool | None = None
    welcomed: bool | None = None


async def get_settings(world: World, subject: Subject) -> SettingsState:
    """Raises `Forbidden`."""
    permit(subject, Action.SETTINGS_READ)
    async with world.store.workspace(subject.org_id) as workspace:
        return await _state(world, workspace, await workspace.decisions.get())


async def change_settings(world: World, subject: Subject, change: Change) -> SettingsState:
    """Store a change.

    Raises `Forbidden`, `UnknownProvider`, `ProviderLacking`, and `InvalidInput` for a model or voice that the provider
    does not have.
    """
    permit(subject, Action.SETTINGS_CHANGE)
    wanted = {sense: named for sense, named in change.choices.items() if named is not None}
    _check(world, wanted)
    if world.providers is not None and wanted:
        async with world.store.workspace(subject.org_id) as workspace:
            kept = await workspace.provider_access.all()
        await world.providers.require_openable(kept, wanted)
    async with world.store.workspace(subject.org_id) as workspace:
        decided = _changed(await workspace.decisions.get(), change)
        await workspace.decisions.put(decided)
        return await _state(world, workspace, decided)


def _check(world: World, wanted: Mapping[Sense, tuple[Choice, ...]]) -> None:
    problems = []
    for sense, named in wanted.items():
        if named and world.providers is None:
            problems.append(Problem(f"choices.{sense}", "This server knows no providers that could be chosen."))
        if len({choice.provider for choice in named}) < len(named):
            problems.append(Problem(f"choices.{sense}", "Each provider can be chosen once for a sense."))
        for place, choice in enumerate(named):
            if choice.voice and sense is not Sense.TTS:
                problems.append(Problem(f"choices.{sense}.{place}.voice", "Only a provider that speaks has a voice."))
    if problems:
        raise InvalidInput("These choices cannot be stored.", problems=problems)


def _changed(decided: Decisions, change: Change) -> Decisions:
    choices = {**decided.choices, **change.choices}
    return replace(
        decided,
        choices={sense: named for sense, named in choices.items() if named is not None},
        store_audio=decided.store_audio if change.store_audio is None else change.store_audio,
        welcomed=decided.welcomed if change.welcomed is None else change.welcomed,
    )


async def _state(world: World, workspace: Workspace, decided: Decisions) -> SettingsState:
    kept = await workspace.provider_access.all()
    in_use = world.providers.in_use(kept, decided.choices) if world.providers is not None else {}
    return SettingsState(decided, in_use, world.stores_audio)
