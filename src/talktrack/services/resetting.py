"""A new password without mail: an admin makes a link and hands it over."""

from __future__ import annotations

from dataclasses import replace

from talktrack.domain.errors import Conflict, NotFound, ResetInvalid
from talktrack.domain.workspace import RESET_LIFETIME, PasswordReset, Subject
from talktrack.ports.clock import Clock
from talktrack.ports.storage import Store
from talktrack.services import tokens
from talktrack.services.passwords import hash_password
from talktrack.services.people import SignIn, sign_in
from talktrack.services.permissions import Action, permit


async def make_link(user_id: str, *, subject: Subject, store: Store, clock: Clock) -> tuple[PasswordReset, str]:
    """The link of somebody and its token, which is told only here; an earlier link of theirs is worth nothing now.

    Raises `NotFound`, or `Conflict` for somebody who is deactivated.
    """
    permit(subject, Action.USERS_CHANGE)
    token = tokens.new_secret(tokens.RESET_PREFIX)
    expires_at = clock.now() + RESET_LIFETIME
    reset = PasswordReset(subject.org_id, user_id, tokens.fingerprint(token), subject.user_id or "", expires_at)
    async with store.workspace(subject.org_id) as workspace:
        if not (await workspace.users.get(user_id)).active:
            raise Conflict("This person is deactivated; activate them first.")
        await workspace.password_resets.put(reset)
    return reset, token


async def use_link(token: str, password: str, *, store: Store, clock: Clock, secret_key: str) -> SignIn:
    """Set the new password, end every sign-in of the person, and sign them in.

    Raises `ResetInvalid`, or `InvalidInput` for the password.
    """
    password_hash = await hash_password(password)
    now = clock.now()
    refused = ResetInvalid("This link is unknown, used or expired; ask an admin for a new one.")
    async with store.directory() as directory:
        reset = await directory.password_reset_by_hash(tokens.fingerprint(token))
        if reset is None or not reset.is_open(now):
            raise refused
        workspace = directory.workspace(reset.org_id)
        user = await workspace.users.get(reset.user_id)
        if not user.active:
            raise refused
        try:
            await workspace.password_resets.take(reset)
        except NotFound:
            raise refused from None
        user = replace(user, password_hash=password_hash)
        await workspace.users.save(user)
        await workspace.sessions.revoke_all(user.id, now)
        return await sign_in(user, workspace, now, secret_key)
