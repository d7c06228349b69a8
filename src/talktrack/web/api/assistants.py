"""Assistants: the configurations of voice agents."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter

from talktrack.domain.assistant import AssistantConfig
from talktrack.domain.errors import (
    Conflict,
    IdempotencyMismatch,
    InvalidInput,
    NotFound,
    PrivateAddress,
    TooLarge,
    UnsupportedMedia,
)
from talktrack.services import assistants
from talktrack.web.deps import Id, KitDep, PlaceDep, SubjectDep, WorldDep
from talktrack.web.errors import answers
from talktrack.web.idempotency import CREATES
from talktrack.web.patching import patched
from talktrack.web.routes import signed_in_router
from talktrack.web.views import AssistantView, Listing, assistant_view

router = signed_in_router("assistants")

_BODY = (InvalidInput, PrivateAddress, TooLarge, UnsupportedMedia)
_CONFIG = TypeAdapter(AssistantConfig)


@router.post(
    "/assistants",
    status_code=201,
    dependencies=CREATES,
    responses=answers(*_BODY, Conflict, IdempotencyMismatch),
)
async def create_assistant(body: AssistantConfig, subject: SubjectDep, world: WorldDep) -> AssistantView:
    return assistant_view(await assistants.create_assistant(world, subject, body))


@router.get("/assistants", responses=answers(InvalidInput))
async def list_assistants(place: PlaceDep, subject: SubjectDep, kit: KitDep) -> Listing[AssistantView]:
    page = await assistants.list_assistants(place.cursor, place.limit, subject=subject, store=kit.world.store)
    return Listing(items=[assistant_view(one) for one in page.items], next_cursor=page.next_cursor)


@router.get("/assistants/{assistant_id}", responses=answers(InvalidInput, NotFound))
async def get_assistant(assistant_id: Id, subject: SubjectDep, kit: KitDep) -> AssistantView:
    return assistant_view(await assistants.get_assistant(assistant_id, subject=subject, store=kit.world.store))


@router.put("/assistants/{assistant_id}", responses=answers(*_BODY, NotFound))
async def replace_assistant(
    assistant_id: Id, body: AssistantConfig, subject: SubjectDep, world: WorldDep
) -> AssistantView:
    """Replace the whole configuration."""
    return assistant_view(await assistants.update_assistant(world, subject, assistant_id, body))


@router.patch("/assistants/{assistant_id}", responses=answers(*_BODY, NotFound))
async def change_assistant(
    assistant_id: Id, body: dict[str, Any], subject: SubjectDep, world: WorldDep
) -> AssistantView:
    """Change the fields that are sent (JSON merge patch, RFC 7396)."""
    current = await assistants.get_assistant(assistant_id, subject=subject, store=world.store)
    config = patched(current.config, body, _CONFIG)
    return assistant_view(await assistants.update_assistant(world, subject, assistant_id, config))


@router.delete("/assistants/{assistant_id}", status_code=204, responses=answers(InvalidInput, NotFound))
async def delete_assistant(assistant_id: Id, subject: SubjectDep, kit: KitDep) -> None:
    await assistants.delete_assistant(assistant_id, subject=subject, store=kit.world.store)
