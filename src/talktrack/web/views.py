"""How people, keys, invitations and assistants look in JSON: every field is named, so no hash comes along."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import datetime
from typing import Generic, Literal, TypeVar

from pydantic import BaseModel

from talktrack.domain.assistant import Assistant, AssistantConfig
from talktrack.domain.language import Language
from talktrack.domain.workspace import ApiKey, Colour, Invitation, Organisation, User, UserRole

T = TypeVar("T")


class Listing(BaseModel, Generic[T]):
    """One page of a list."""

    items: list[T]
    next_cursor: str | None
    """Send it as `cursor` to read on; null at the end."""


class OrganisationView(BaseModel):
    id: str
    name: str
    created_at: datetime


class UserView(BaseModel):
    id: str
    org_id: str
    email: str
    name: str
    role: UserRole
    language: Language
    active: bool
    initials: str
    """Empty for those of the name."""
    colour: Colour
    created_at: datetime


class SignInView(BaseModel):
    user: UserView
    access_token: str


class MeView(BaseModel):
    user: UserView
    organisation: OrganisationView


class InvitationView(BaseModel):
    id: str
    email: str
    role: UserRole
    status: Literal["open", "accepted", "revoked", "expired"]
    created_by: str
    created_at: datetime
    expires_at: datetime


class NewInvitationView(InvitationView):
    token: str | None
    """Shown once; null where the answer is repeated."""


class ResetLinkView(BaseModel):
    """A way to a new password for one person, once."""

    token: str | None
    """Shown once; null where the answer is repeated."""
    expires_at: datetime


class ApiKeyView(BaseModel):
    id: str
    name: str
    prefix: str
    role: UserRole
    created_by: str
    created_at: datetime
    revoked_at: datetime | None


class NewApiKeyView(ApiKeyView):
    key: str | None
    """Shown once; null where the answer is repeated."""


@dataclass(frozen=True, kw_only=True)
class AssistantView(AssistantConfig):
    """An assistant's configuration with its id and times beside it."""

    id: str
    created_at: datetime
    updated_at: datetime


def user_view(user: User) -> UserView:
    return UserView(
        id=user.id,
        org_id=user.org_id,
        email=user.email,
        name=user.name,
        role=user.role,
        language=user.language,
        active=user.active,
        initials=user.initials,
        colour=user.colour,
        created_at=user.created_at,
    )


def organisation_view(organisation: Organisation) -> OrganisationView:
    return OrganisationView(id=organisation.id, name=organisation.name, created_at=organisation.created_at)


def invitation_view(invitation: Invitation, now: datetime) -> InvitationView:
    return InvitationView(
        id=invitation.id,
        email=invitation.email,
        role=invitation.role,
        status=_status(invitation, now),
        created_by=invitation.created_by,
        created_at=invitation.created_at,
        expires_at=invitation.expires_at,
    )


def _status(invitation: Invitation, now: datetime) -> Literal["open", "accepted", "revoked", "expired"]:
    if invitation.accepted_at is not None:
        return "accepted"
    if invitation.revoked_at is not None:
        return "revoked"
    return "open" if invitation.is_open(now) else "expired"


def api_key_view(key: ApiKey) -> ApiKeyView:
    return ApiKeyView(
        id=key.id,
        name=key.name,
        prefix=key.prefix,
        role=key.role,
        created_by=key.created_by,
        created_at=key.created_at,
        revoked_at=key.revoked_at,
    )


def assistant_view(assistant: Assistant) -> AssistantView:
    config = {field.name: getattr(assistant.config, field.name) for field in fields(assistant.config)}
    return AssistantView(id=assistant.id, created_at=assistant.created_at, updated_at=assistant.updated_at, **config)
