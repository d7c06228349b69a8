"""The people of an organisation, seen by those who look after them."""

from __future__ import annotations

from dataclasses import replace

from talktrack.domain.errors import Conflict
from talktrack.domain.workspace import Subject, User, UserRole
from talktrack.ports.storage import Page, Store, Users
from talktrack.services.pages import all_of
from talktrack.services.permissions import Action, permit


async def list_users(cursor: str | None, limit: int, *, subject: Subject, store: Store) -> Page[User]:
    permit(subject, Action.USERS_READ)
    async with store.workspace(subject.org_id) as workspace:
        return await workspace.users.page(cursor, limit)


async def get_user(user_id: str, *, subject: Subject, store: Store) -> User:
    permit(subject, Action.USERS_READ)
    async with store.workspace(subject.org_id) as workspace:
        return await workspace.users.get(user_id)


async def update_user(
    user_id: str,
    *,
    role: UserRole | None = None,
    active: bool | None = None,
    name: str | None = None,
    subject: Subject,
    store: Store,
) -> User:
    """Change what is given. A deactivated person's sign-ins and keys stop working at once.

    Raises `NotFound`, or `Conflict` where the organisation would be left without an active admin.
    """
    permit(subject, Action.USERS_CHANGE)
    async with store.workspace(subject.org_id) as workspace:
        user = await workspace.users.get(user_id)
        changed = replace(
            user,
            role=user.role if role is None else role,
            active=user.active if active is None else active,
            name=user.name if name is None else name,
        )
        if _runs(user) and not _runs(changed) and not await _another_admin(workspace.users, user_id):
            raise Conflict("This is the last active admin; make somebody else an admin first.")
        await workspace.users.save(changed)
        return changed


def _runs(user: User) -> bool:
    return user.active and user.role is UserRole.ADMIN


async def _another_admin(users: Users, user_id: str) -> bool:
    return any(_runs(user) and user.id != user_id for user in await all_of(users.page))
