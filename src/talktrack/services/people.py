"""Signing up, in and out, and finding out who is asking."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from talktrack.domain.errors import (
    Conflict,
    InvalidInput,
    InvitationInvalid,
    NotFound,
    Problem,
    Unauthenticated,
    WrongCredentials,
)
from talktrack.domain.ids import new_id
from talktrack.domain.language import Language
from talktrack.domain.workspace import SESSION_LIFETIME, Colour, Organisation, Session, Subject, User, UserRole
from talktrack.domain.wrong import Wrong
from talktrack.ports.clock import Clock
from talktrack.ports.storage import Store, Workspace
from talktrack.services import tokens
from talktrack.services.passwords import hash_password, password_matches
from talktrack.services.permissions import lesser

EMAIL_MAX: Final = 254
# The form that browsers take in an e-mail field (HTML standard, "valid e-mail address").
_LABEL: Final = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
EMAIL_PATTERN: Final = rf"^[A-Za-z0-9.!#$%&'*+/=?^_`{{|}}~-]{{1,64}}@{_LABEL}(?:\.{_LABEL})*$"


@dataclass(frozen=True)
class SignIn:
    """A fresh sign-in."""

    user: User
    session: Session
    access_token: str


async def register(
    organisation: str,
    name: str,
    email: str,
    password: str,
    language: Language = "en",
    *,
    store: Store,
    clock: Clock,
    secret_key: str,
) -> SignIn:
    """Found an organisation with its first admin. Raises `InvalidInput`, or `Conflict` where the e-mail is taken."""
    address = clean_email(email)
    password_hash = await hash_password(password)
    now = clock.now()
    organisation_ = Organisation(id=new_id("org"), name=organisation, created_at=now)
    user = User(
        id=new_id("user"),
        org_id=organisation_.id,
        email=address,
        name=name,
        role=UserRole.ADMIN,
        password_hash=password_hash,
        created_at=now,
        language=language,
    )
    async with store.directory() as directory:
        await directory.add_organisation(organisation_)
        workspace = directory.workspace(organisation_.id)
        await workspace.users.add(user)
        return await sign_in(user, workspace, now, secret_key)


async def accept_invitation(
    token: str,
    name: str,
    password: str,
    language: Language = "en",
    *,
    store: Store,
    clock: Clock,
    secret_key: str,
) -> SignIn:
    """Join the organisation that sent the invitation.

    Raises `InvitationInvalid`, `InvalidInput`, or `Conflict` where the e-mail has an account already.
    """
    password_hash = await hash_password(password)
    now = clock.now()
    async with store.directory() as directory:
        invitation = await directory.invitation_by_hash(tokens.fingerprint(token))
        if invitation is None or not invitation.is_open(now):
            raise InvitationInvalid("This invitation is unknown, used or expired; ask for a new one.")
        user = User(
            id=new_id("user"),
            org_id=invitation.org_id,
            email=invitation.email,
            name=name,
            role=invitation.role,
            password_hash=password_hash,
            created_at=now,
            language=language,
        )
        workspace = directory.workspace(invitation.org_id)
        await workspace.users.add(user)
        await workspace.invitations.save(replace(invitation, accepted_at=now))
        return await sign_in(user, workspace, now, secret_key)


async def login(email: str, password: str, *, store: Store, clock: Clock, secret_key: str) -> SignIn:
    """Raises `WrongCredentials`, after the same work whether or not the e-mail is known."""
    async with store.directory() as directory:
        user = await directory.user_by_email(email.strip().lower())
    if not await password_matches(password, user.password_hash if user else None) or user is None or not user.active:
        raise WrongCredentials("The e-mail or the password is wrong.")
    async with store.workspace(user.org_id) as workspace:
        return await sign_in(user, workspace, clock.now(), secret_key)


async def sign_in(user: User, workspace: Workspace, now: datetime, secret_key: str) -> SignIn:
    """Begin a sign-in with the rest of a transaction."""
    session = Session(
        id=new_id("ses"), org_id=user.org_id, user_id=user.id, created_at=now, expires_at=now + SESSION_LIFETIME
    )
    await workspace.sessions.add(session)
    return SignIn(user, session, tokens.access_token(session, secret_key))


async def logout(*, subject: Subject, store: Store, clock: Clock) -> None:
    """Revoke the sign-in that is asking; its token is worth nothing from now on."""
    if subject.session_id is None:
        raise Conflict("A program's key has no sign-in to end; revoke the key instead.")
    async with store.directory() as directory:
        found = await directory.session(subject.session_id)
        if found is not None:
            session, _ = found
            await directory.workspace(session.org_id).sessions.save(replace(session, revoked_at=clock.now()))


async def authenticate(token: str, *, store: Store, clock: Clock, secret_key: str) -> Subject:
    """Who holds this access token, with the role they have now. Raises `Unauthenticated`."""
    now = clock.now()
    claims = tokens.read_access_token(token, secret_key, now)
    async with store.directory() as directory:
        found = await directory.session(claims.session_id)
    if found is None:
        raise Unauthenticated("This sign-in is unknown; sign in again.")
    session, user = found
    if user.id != claims.user_id or not session.is_open(now) or not user.active:
        raise Unauthenticated("This sign-in has ended; sign in again.")
    return Subject(org_id=user.org_id, role=user.role, user_id=user.id, session_id=session.id)


async def authenticate_key(key: str, *, store: Store) -> Subject:
    """The program that holds this key: it acts for the person who made it, and never above that person's role.

    Raises `Unauthenticated`, also where that person has been deactivated.
    """
    refused = Unauthenticated("This API key is unknown or revoked.")
    async with store.directory() as directory:
        api_key = await directory.api_key_by_hash(tokens.fingerprint(key))
        if api_key is None or api_key.revoked_at is not None:
            raise refused
        try:
            creator = await directory.workspace(api_key.org_id).users.get(api_key.created_by)
        except NotFound:
            raise refused from None
    if not creator.active:
        raise refused
    role = lesser(api_key.role, creator.role)
    return Subject(org_id=api_key.org_id, role=role, user_id=creator.id, api_key_id=api_key.id)


async def me(*, subject: Subject, store: Store) -> tuple[User, Organisation]:
    """The person who is asking, or for whom a program asks, and their organisation."""
    async with store.directory() as directory:
        organisation = await directory.organisation(subject.org_id)
        if organisation is None or subject.user_id is None:
            raise Unauthenticated("Nobody is signed in.")
        return await directory.workspace(subject.org_id).users.get(subject.user_id), organisation


async def update_me(
    name: str | None,
    initials: str | None,
    colour: Colour | None,
    *,
    subject: Subject,
    store: Store,
) -> tuple[User, Organisation]:
    """Change how one is shown to others; what is None stays as it is. Raises `Conflict` for a program."""
    if subject.session_id is None:
        raise Conflict("A program has no name of its own to change.")
    user, organisation = await me(subject=subject, store=store)
    changed = replace(
        user,
        name=user.name if name is None else name,
        initials=user.initials if initials is None else initials,
        colour=user.colour if colour is None else colour,
    )
    async with store.workspace(subject.org_id) as workspace:
        await workspace.users.save(changed)
    return changed, organisation


def clean_email(email: str) -> str:
    """The address as it is stored. Raises `InvalidInput`."""
    address = email.strip()
    if len(address) > EMAIL_MAX or not re.fullmatch(EMAIL_PATTERN, address):
        reason = "This is no e-mail address."
        raise InvalidInput(reason, problems=[Problem("email", reason, Wrong.BAD_EMAIL)])
    return address.lower()
