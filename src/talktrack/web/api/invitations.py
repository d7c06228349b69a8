"""Invitations into an organisation; accepting one is in `auth`."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from talktrack.domain.errors import (
    Conflict,
    IdempotencyMismatch,
    InvalidInput,
    NotFound,
    TooLarge,
    UnsupportedMedia,
)
from talktrack.domain.workspace import UserRole
from talktrack.services import invitations
from talktrack.web.deps import Email, Id, KitDep, PlaceDep, SubjectDep
from talktrack.web.errors import answers
from talktrack.web.idempotency import CREATES
from talktrack.web.routes import signed_in_router
from talktrack.web.views import InvitationView, Listing, NewInvitationView, invitation_view

router = signed_in_router("invitations")


class NewInvitation(BaseModel):
    model_config = ConfigDict(extra="forbid")

    email: Email
    role: UserRole = UserRole.REP


@router.post(
    "/invitations",
    status_code=201,
    dependencies=CREATES,
    responses=answers(InvalidInput, TooLarge, UnsupportedMedia, Conflict, IdempotencyMismatch),
)
async def create_invitation(body: NewInvitation, subject: SubjectDep, kit: KitDep) -> NewInvitationView:
    """Invite somebody for seven days. The token is in this answer and nowhere else."""
    invitation, token = await invitations.invite(
        body.email, body.role, subject=subject, store=kit.world.store, clock=kit.world.clock
    )
    return NewInvitationView(**invitation_view(invitation, kit.world.clock.now()).model_dump(), token=token)


@router.get("/invitations", responses=answers(InvalidInput))
async def list_invitations(place: PlaceDep, subject: SubjectDep, kit: KitDep) -> Listing[InvitationView]:
    page = await invitations.list_invitations(place.cursor, place.limit, subject=subject, store=kit.world.store)
    now = kit.world.clock.now()
    return Listing(items=[invitation_view(one, now) for one in page.items], next_cursor=page.next_cursor)


@router.delete("/invitations/{invitation_id}", status_code=204, responses=answers(InvalidInput, NotFound, Conflict))
async def revoke_invitation(invitation_id: Id, subject: SubjectDep, kit: KitDep) -> None:
    await invitations.revoke_invitation(invitation_id, subject=subject, store=kit.world.store, clock=kit.world.clock)
