"""Keys for programs."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from talktrack.domain.errors import IdempotencyMismatch, InvalidInput, NotFound, TooLarge, UnsupportedMedia
from talktrack.domain.workspace import UserRole
from talktrack.services import api_keys
from talktrack.web.deps import Id, KitDep, Name, PlaceDep, SubjectDep
from talktrack.web.errors import answers
from talktrack.web.idempotency import CREATES
from talktrack.web.routes import signed_in_router
from talktrack.web.views import ApiKeyView, Listing, NewApiKeyView, api_key_view

router = signed_in_router("api-keys")


class NewApiKey(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: Name
    role: UserRole = UserRole.REP


@router.post(
    "/api-keys",
    status_code=201,
    dependencies=CREATES,
    responses=answers(InvalidInput, TooLarge, UnsupportedMedia, IdempotencyMismatch),
)
async def create_api_key(body: NewApiKey, subject: SubjectDep, kit: KitDep) -> NewApiKeyView:
    """Make a key that acts for you, with at most your role. The key is in this answer and nowhere else."""
    key, secret = await api_keys.create_api_key(
        body.name, body.role, subject=subject, store=kit.world.store, clock=kit.world.clock
    )
    return NewApiKeyView(**api_key_view(key).model_dump(), key=secret)


@router.get("/api-keys", responses=answers(InvalidInput))
async def list_api_keys(place: PlaceDep, subject: SubjectDep, kit: KitDep) -> Listing[ApiKeyView]:
    page = await api_keys.list_api_keys(place.cursor, place.limit, subject=subject, store=kit.world.store)
    return Listing(items=[api_key_view(key) for key in page.items], next_cursor=page.next_cursor)


@router.delete("/api-keys/{key_id}", status_code=204, responses=answers(InvalidInput, NotFound))
async def revoke_api_key(key_id: Id, subject: SubjectDep, kit: KitDep) -> None:
    await api_keys.revoke_api_key(key_id, subject=subject, store=kit.world.store, clock=kit.world.clock)
