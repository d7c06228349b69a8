"""Organisations and the people in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from talktrack.domain.language import Language

SESSION_LIFETIME: Final = timedelta(days=7)
INVITATION_LIFETIME: Final = timedelta(days=7)
RESET_LIFETIME: Final = timedelta(days=1)


class UserRole(StrEnum):
    """What a person may do, from least to most."""

    REP = "rep"
    MANAGER = "manager"
    ADMIN = "admin"


class Colour(StrEnum):
    """What the initials of a person stand on."""

    BLUE = "blue"
    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    VIOLET = "violet"
    GREY = "grey"


@dataclass(frozen=True)
class Organisation:
    id: str
    name: str
    created_at: datetime


@dataclass(frozen=True)
class User:
    id: str
    org_id: str
    email: str
    """Lower case; unique over all organisations."""
    name: str
    role: UserRole
    password_hash: str
    created_at: datetime
    language: Language = "en"
    active: bool = True
    initials: str = ""
    """Shown where there is little room; empty for those of the name."""
    colour: Colour = Colour.BLUE


@dataclass(frozen=True)
class Session:
    """A sign-in. Signing out revokes it."""

    id: str
    org_id: str
    user_id: str
    created_at: datetime
    expires_at: datetime
    revoked_at: datetime | None = None

    def is_open(self, now: datetime) -> bool:
        return self.revoked_at is None and now < self.expires_at


@dataclass(frozen=True)
class Invitation:
    """Lets one person join an organisation. Only a hash of its token is stored."""

    id: str
    org_id: str
    email: str
    role: UserRole
    token_hash: str
    created_by: str
    created_at: datetime
    expires_at: datetime
    accepted_at: datetime | None = None
    revoked_at: datetime | None = None

    def is_open(self, now: datetime) -> bool:
        return self.accepted_at is None and self.revoked_at is None and now < self.expires_at


@dataclass(frozen=True)
class PasswordReset:
    """Lets one person choose a new password, once. Everybody has one at most; only a hash of its token is stored."""

    org_id: str
    user_id: str
    token_hash: str
    created_by: str
    expires_at: datetime

    def is_open(self, now: datetime) -> bool:
        return now < self.expires_at


@dataclass(frozen=True)
class ApiKey:
    """A program's key. Only a hash is stored; the key itself is shown once."""

    id: str
    org_id: str
    name: str
    prefix: str
    """The first characters, so that people can tell keys apart."""
    key_hash: str
    role: UserRole
    created_by: str
    created_at: datetime
    revoked_at: datetime | None = None


@dataclass(frozen=True)
class Subject:
    """Who is asking: a signed-in person, or a program with a key."""

    org_id: str
    role: UserRole
    user_id: str | None = None
    session_id: str | None = None
    api_key_id: str | None = None
