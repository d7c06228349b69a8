"""The people of an organisation."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from talktrack.domain.errors import (
    Conflict,
    IdempotencyMismatch,
    InvalidInput,
    NotFound,
    TooLarge,
    UnsupportedMedia,
)
from talktrack.domain.workspace import UserRole
from talktrack.services import resetting, users
from talktrack.web.deps import Id, KitDep, Name, PlaceDep, SubjectDep
from talktrack.web.errors import answers
from talktrack.web.idempotency import CREATES
from talktrack.web.routes import signed_in_router
from talktrack.web.views import Listing, ResetLinkView, UserView, user_view

router = signed_in_router("users")


class UserChange(BaseModel):
    """What is left out stays as it is."""

    model_config = ConfigDict(extra="forbid")

    name: Name | None = None
    role: UserRole | None = None
    active: bool | None = Field(default=None, strict=True)


@router.get("/users", responses=answers(InvalidInput))
async def list_users(place: PlaceDep, subject: SubjectDep, kit: KitDep) -> Listing[UserView]:
    page = await users.list_users(place.cursor, place.limit, subject=subject, store=kit.world.store)
    return Listing(items=[user_view(user) for user in page.items], next_cursor=page.next_cursor)


@router.get("/users/{user_id}", responses=answers(InvalidInput, NotFound))
async def get_user(user_id: Id, subject: SubjectDep, kit: KitDep) -> UserView:
    return user_view(await users.get_user(user_id, subject=subject, store=kit.world.store))


@router.patch("/users/{user_id}", responses=answers(InvalidInput, TooLarge, UnsupportedMedia, NotFound, Conflict))
async def update_user(user_id: Id, body: UserChange, subject: SubjectDep, kit: KitDep) -> UserView:
    """Change a name or a role, or deactivate somebody, which ends their sign-ins and keys at once."""
    user = await users.update_user(
        user_id, role=body.role, active=body.active, name=body.name, subject=subject, store=kit.world.store
    )
    return user_view(user)


@router.post(
    "/users/{user_id}/password-reset",
    status_code=201,
    dependencies=CREATES,
    responses=answers(InvalidInput, NotFound, Conflict, IdempotencyMismatch),
)
async def make_reset_link(user_id: Id, subject: SubjectDep, kit: KitDep) -> ResetLinkView:
    """Make a token for a new password, good once and for a day. An earlier one of the same person is worth nothing."""
    reset, token = await resetting.make_link(user_id, subject=subject, store=kit.world.store, clock=kit.world.clock)
    return ResetLinkView(token=token, expires_at=reset.expires_at)
