"""API keys: how programs sign in."""

from __future__ import annotations

from dataclasses import replace

from talktrack.domain.errors import Forbidden
from talktrack.domain.ids import new_id
from talktrack.domain.workspace import ApiKey, Subject, UserRole
from talktrack.ports.clock import Clock
from talktrack.ports.storage import Page, Store
from talktrack.services import tokens
from talktrack.services.permissions import Action, permit, permit_giving


async def create_api_key(
    name: str, role: UserRole, *, subject: Subject, store: Store, clock: Clock
) -> tuple[ApiKey, str]:
    """The key's record and the key itself, which is told only here. Raises `Forbidden` for a role above one's own."""
    permit(subject, Action.API_KEYS_CHANGE)
    permit_giving(subject, role)
    if subject.user_id is None:
        raise Forbidden("Only a person, or a program that acts for one, can make a key.")
    secret = tokens.new_secret(tokens.API_KEY_PREFIX)
    key = ApiKey(
        id=new_id("key"),
        org_id=subject.org_id,
        name=name,
        prefix=secret[: len(tokens.API_KEY_PREFIX) + 6],
        key_hash=tokens.fingerprint(secret),
        role=role,
        created_by=subject.user_id,
        created_at=clock.now(),
    )
    async with store.workspace(subject.org_id) as workspace:
        await workspace.api_keys.add(key)
    return key, secret


async def list_api_keys(cursor: str | None, limit: int, *, subject: Subject, store: Store) -> Page[ApiKey]:
    permit(subject, Action.API_KEYS_READ)
    async with store.workspace(subject.org_id) as workspace:
        return await workspace.api_keys.page(cursor, limit)


async def revoke_api_key(key_id: str, *, subject: Subject, store: Store, clock: Clock) -> None:
    """Close it at once; no error where it is closed already. Raises `NotFound`, or `Forbidden` for a greater role."""
    permit(subject, Action.API_KEYS_CHANGE)
    async with store.workspace(subject.org_id) as workspace:
        key = await workspace.api_keys.get(key_id)
        permit_giving(subject, key.role)
        if key.revoked_at is None:
            await workspace.api_keys.save(replace(key, revoked_at=clock.now()))
