"""What an organisation decides for all of its calls, and who its calls use because of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from talktrack.domain.audit import AuditAction
from talktrack.domain.decisions import SPEECH, Decisions
from talktrack.domain.errors import InvalidInput, Problem, SpeechStays
from talktrack.domain.provider import Choice, Pick, Sense
from talktrack.domain.workspace import Subject
from talktrack.ports.storage import Workspace
from talktrack.services.auditing import enter
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
    """What is None or missing stays as it is; but for the choices, the fields are those of `Decisions`."""

    choices: Mapping[Sense, tuple[Choice, ...] | None] = field(default_factory=lambda: MappingProxyType({}))
    """None leaves a sense to the server."""
    store_audio: bool | None = None
    speech_may_leave: bool | None = None
    browser_speech: bool | None = None
    announce: bool | None = None
    redact: bool | None = None
    keep_recordings_days: int | None = None
    keep_calls_days: int | None = None
    welcomed: bool | None = None
    version: int | None = None
    """Of the decisions that whoever changes them has seen; None changes them as they are."""


async def get_settings(world: World, subject: Subject) -> SettingsState:
    """Raises `Forbidden`."""
    permit(subject, Action.SETTINGS_READ)
    async with world.store.workspace(subject.org_id) as workspace:
        return await _state(world, workspace, await workspace.decisions.get())


async def change_settings(world: World, subject: Subject, change: Change) -> SettingsState:
    """Store a change.

    Raises `Forbidden`, `UnknownProvider`, `ProviderLacking`, `SpeechStays`, `InvalidInput` for a model or voice that
    the provider does not have, and `Conflict` where somebody else has changed them meanwhile.
    """
    permit(subject, Action.SETTINGS_CHANGE)
    wanted = {sense: named for sense, named in change.choices.items() if named is not None}
    _check(world, wanted)
    if world.providers is not None and wanted:
        async with world.store.workspace(subject.org_id) as workspace:
            kept = await workspace.provider_access.all()
        await world.providers.require_openable(kept, wanted)
    async with world.store.workspace(subject.org_id) as workspace:
        changed = _changed(await workspace.decisions.get(), change)
        _check_speech(world, changed)
        decided = await workspace.decisions.put(changed)
        await enter(workspace, world.clock.now(), AuditAction.SETTINGS_CHANGED, by=subject.user_id)
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


def _check_speech(world: World, decided: Decisions) -> None:
    """Raises `SpeechStays` where speech may not leave and something else that was decided would let it."""
    if decided.speech_may_leave:
        return
    known = world.providers.known if world.providers is not None else {}
    problems = [
        Problem(f"choices.{sense}.{place}", f"{known[choice.provider].title} is not on this server.")
        for sense in SPEECH
        for place, choice in enumerate(decided.choices.get(sense, ()))
        if choice.provider in known and not known[choice.provider].here
    ]
    if decided.browser_speech:
        problems.append(Problem("browser_speech", "Browsers may send what they hear to whoever makes them."))
    if problems:
        raise SpeechStays("Speech may not leave this server, and this would let it.", problems=problems)


def _changed(decided: Decisions, change: Change) -> Decisions:
    choices = {**decided.choices, **change.choices}
    given = {name: value for name, value in vars(change).items() if name != "choices" and value is not None}
    return replace(decided, choices={sense: named for sense, named in choices.items() if named is not None}, **given)


async def _state(world: World, workspace: Workspace, decided: Decisions) -> SettingsState:
    kept = await workspace.provider_access.all()
    in_use = world.providers.in_use(kept, decided) if world.providers is not None else {}
    return SettingsState(decided, in_use, world.stores_audio)
