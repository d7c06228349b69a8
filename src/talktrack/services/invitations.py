"""Invitations: how somebody joins an organisation."""

from __future__ import annotations

from dataclasses import replace

from talktrack.domain.errors import Conflict
from talktrack.domain.ids import new_id
from talktrack.domain.workspace import INVITATION_LIFETIME, Invitation, Subject, UserRole
from talktrack.ports.clock import Clock
from talktrack.ports.storage import Page, Store
from talktrack.services import tokens
from talktrack.services.people import clean_email
from talktrack.services.permissions import Action, permit, permit_giving


async def invite(email: str, role: UserRole, *, subject: Subject, store: Store, clock: Clock) -> tuple[Invitation, str]:
    """The invitation and its token, which is told only here.

    Raises `Forbidden` for a role above one's own, `InvalidInput`, or `Conflict` where the person is in already.
    """
    permit(subject, Action.INVITATIONS_CHANGE)
    permit_giving(subject, role)
    now = clock.now()
    token = tokens.new_secret(tokens.INVITATION_PREFIX)
    invitation = Invitation(
        id=new_id("inv"),
        org_id=subject.org_id,
        email=clean_email(email),
        role=role,
        token_hash=tokens.fingerprint(token),
        created_by=subject.user_id or "",
        created_at=now,
        expires_at=now + INVITATION_LIFETIME,
    )
    async with store.directory() as directory:
        known = await directory.user_by_email(invitation.email)
        # A stranger's account elsewhere is not told; joining will refuse the e-mail then.
        if known is not None and known.org_id == subject.org_id:
            raise Conflict("This person is in the organisation already.")
        await directory.workspace(subject.org_id).invitations.add(invitation)
    return invitation, token


async def list_invitations(cursor: str | None, limit: int, *, subject: Subject, store: Store) -> Page[Invitation]:
    permit(subject, Action.INVITATIONS_READ)
    async with store.workspace(subject.org_id) as workspace:
        return await workspace.invitations.page(cursor, limit)


async def revoke_invitation(invitation_id: str, *, subject: Subject, store: Store, clock: Clock) -> None:
    """Close it; no error where it is closed already. Raises `NotFound`, or `Conflict` where it has been used."""
    permit(subject, Action.INVITATIONS_CHANGE)
    async with store.workspace(subject.org_id) as workspace:
        invitation = await workspace.invitations.get(invitation_id)
        if invitation.accepted_at is not None:
            raise Conflict("This invitation has been used; deactivate the person instead.")
        if invitation.revoked_at is None:
            await workspace.invitations.save(replace(invitation, revoked_at=clock.now()))
