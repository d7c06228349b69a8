"""The people of an organisation."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Final

from fastapi.responses import StreamingResponse
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from talktrack.domain.errors import (
    CallOpen,
    Conflict,
    IdempotencyMismatch,
    InvalidInput,
    NotFound,
    TooLarge,
    UnsupportedMedia,
)
from talktrack.domain.workspace import UserRole
from talktrack.services import erasing, exporting, resetting, users
from talktrack.web.deps import Id, KitDep, Name, PlaceDep, SubjectDep
from talktrack.web.errors import answers
from talktrack.web.idempotency import CREATES
from talktrack.web.routes import signed_in_router
from talktrack.web.views import Listing, ResetLinkView, UserView, user_view

router = signed_in_router("users")

_PERSON: Final = TypeAdapter(exporting.Person)
_CALL: Final = TypeAdapter(exporting.KeptCall)


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


@router.get(
    "/users/{user_id}/export",
    response_class=StreamingResponse,
    responses={200: {"content": {"application/json": {}}}, **answers(InvalidInput, NotFound)},
)
async def export_user(user_id: Id, subject: SubjectDep, kit: KitDep) -> StreamingResponse:
    """All that is kept of somebody, as one JSON document: oneself, or for an admin anybody."""
    person = await exporting.person(kit.world, subject, user_id)
    calls = exporting.calls_of(kit.world, subject.org_id, user_id)
    name = {"Content-Disposition": f'attachment; filename="{user_id}.json"'}
    return StreamingResponse(_document(person, calls), media_type="application/json", headers=name)


async def _document(person: exporting.Person, calls: AsyncIterator[exporting.KeptCall]) -> AsyncIterator[bytes]:
    """Call by call, so that many of them neither fill the memory nor hold up the loop."""
    head = _PERSON.dump_json(person, exclude={"user": {"password_hash"}})
    yield head[:-1] + b', "calls": ['
    between = b""
    async for call in calls:
        yield between + _CALL.dump_json(call)
        between = b", "
    yield b"]}"


@router.delete("/users/{user_id}/data", status_code=204, responses=answers(InvalidInput, NotFound, CallOpen))
async def erase_user_data(user_id: Id, subject: SubjectDep, kit: KitDep) -> None:
    """Erase somebody's calls, with their sound and scores, their meetings and comments, for good; the account stays."""
    await erasing.erase_person(kit.world, subject, user_id)
