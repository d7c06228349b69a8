"""Starting a call of any kind."""

from __future__ import annotations

from typing import Any

from talktrack.domain.assistant import AssistantConfig
from talktrack.domain.call import Call, CallKind, CallStatus, EventType
from talktrack.domain.errors import Conflict, InvalidInput, Problem
from talktrack.domain.ids import new_id
from talktrack.domain.language import LANGUAGES, Language, language_of
from talktrack.domain.workspace import Subject
from talktrack.services import assistants, training
from talktrack.services.beginnings import AS_WRITTEN, Wish
from talktrack.services.permissions import Action, permit
from talktrack.services.training import note
from talktrack.services.world import World


async def start_call(
    world: World,
    subject: Subject,
    kind: CallKind,
    *,
    scenario_id: str | None,
    assistant_id: str | None,
    seed: int | None,
    metadata: dict[str, Any],
    wish: Wish = AS_WRITTEN,
) -> Call:
    """A practice call on a scenario, or a call with an assistant.

    `wish` is for practice calls. Raises `InvalidInput` where the kind's id is missing, `NotFound`, `NoLanguageModel`,
    or `Conflict` for what this server cannot hold.
    """
    permit(subject, Action.CALLS_HOLD)
    match kind:
        case CallKind.PRACTICE:
            id = _named("scenario_id", scenario_id, kind)
            return await training.start(world, subject, id, seed=seed, metadata=metadata, wish=wish)
        case CallKind.AGENT:
            id = _named("assistant_id", assistant_id, kind)
            return await _start_agent(world, subject, id, metadata)
        case CallKind.LIVE:
            raise Conflict("This server joins no live calls; import a recorded one instead.")


async def _start_agent(world: World, subject: Subject, assistant_id: str, metadata: dict[str, Any]) -> Call:
    assistant = await assistants.get_assistant(assistant_id, subject=subject, store=world.store)
    world = await world.with_named(assistant.config)
    world.require_model(assistant.config.model)
    call = Call(
        id=new_id("call"),
        org_id=subject.org_id,
        kind=CallKind.AGENT,
        status=CallStatus.LIVE,
        language=_language(world, assistant.config),
        started_at=world.clock.now(),
        user_id=subject.user_id,
        assistant_id=assistant.id,
        title=assistant.config.name,
        metadata=metadata,
    )
    async with world.store.workspace(subject.org_id) as workspace:
        await workspace.calls.add(call, None)
        await note(world, workspace, call, EventType.CALL_STARTED, {"assistant_id": assistant.id})
    return call


def _language(world: World, config: AssistantConfig) -> Language:
    """The language of the assistant's voice, else the one that its metadata name, else the first."""
    voices = world.synthesizer.voices() if world.synthesizer is not None else ()
    told = [language_of(voice.locale) for voice in voices if voice.id == config.voice.id]
    return next(iter(told), None) or language_of(str(config.metadata.get("language", ""))) or LANGUAGES[0]


def _named(field: str, id: str | None, kind: CallKind) -> str:
    if id is None:
        reason = f"A call of the kind {kind} needs it."
        raise InvalidInput(f"Name the {field} too.", problems=[Problem(field, reason)])
    return id
