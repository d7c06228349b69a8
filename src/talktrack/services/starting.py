"""Starting a call of any kind."""

from __future__ import annotations

from typing import Any

from talktrack.domain.call import Call, CallKind
from talktrack.domain.errors import Conflict, InvalidInput, NoLanguageModel, Problem
from talktrack.domain.workspace import Subject
from talktrack.services import assistants, training
from talktrack.services.permissions import Action, permit
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
) -> Call:
    """A practice call on a scenario, or a call with an assistant.

    Raises `InvalidInput` where the kind's id is missing, `NotFound`, `NoLanguageModel`, or `Conflict` for what this
    server cannot hold.
    """
    permit(subject, Action.CALLS_HOLD)
    match kind:
        case CallKind.PRACTICE:
            id = _named("scenario_id", scenario_id, kind)
            return await training.start(world, subject, id, seed=seed, metadata=metadata)
        case CallKind.AGENT:
            id = _named("assistant_id", assistant_id, kind)
            await assistants.get_assistant(id, subject=subject, store=world.store)
            if world.model is None:
                raise NoLanguageModel("An assistant needs a language model, and none is configured: set TALKTRACK_LLM.")
            raise Conflict("This server holds no calls with assistants; it holds practice calls.")
        case CallKind.LIVE:
            raise Conflict("This server joins no live calls; import a recorded one instead.")


def _named(field: str, id: str | None, kind: CallKind) -> str:
    if id is None:
        reason = f"A call of the kind {kind} needs it."
        raise InvalidInput(f"Name the {field} too.", problems=[Problem(field, reason)])
    return id
