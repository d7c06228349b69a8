"""Users, sessions, invitations, keys and kept replies."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Generic, Protocol, TypeVar

from sqlalchemy import RowMapping, Table, delete, select, update

from talktrack.domain.errors import NotFound
from talktrack.domain.workspace import ApiKey, Invitation, PasswordReset, Session, User
from talktrack.ports.storage import KeptReply, Page
from talktrack.storage.columns import columns_of, from_row, to_row
from talktrack.storage.paging import read_page
from talktrack.storage.tables import api_keys, invitations, password_resets, replies, sessions, users
from talktrack.storage.transaction import Transaction


class Owned(Protocol):
    """A thing that names its organisation itself."""

    @property
    def id(self) -> str: ...
    @property
    def org_id(self) -> str: ...


T = TypeVar("T", bound=Owned)


class _Entries(Generic[T]):
    """Things of one table with a column per field, within one organisation."""

    def __init__(
        self, transaction: Transaction, org_id: str, table: Table, kind: type[T], words: tuple[str, str]
    ) -> None:
        self._transaction = transaction
        self._org_id = org_id
        self._table = table
        self._kind = kind
        self._noun, self._taken = words

    async def add(self, item: T) -> None:
        self._check_owner(item)
        await self._transaction.add(self._table, to_row(self._table, item), self._taken)

    async def save(self, item: T) -> None:
        self._check_owner(item)
        row = to_row(self._table, item)
        columns = self._table.c
        statement = update(self._table).where(columns.org_id == self._org_id, columns.id == item.id).values(row)
        if (await self._transaction.write(statement.returning(columns.id))).first() is None:
            raise self._missing()

    def _check_owner(self, item: T) -> None:
        if item.org_id != self._org_id:
            raise self._missing()

    def _missing(self) -> NotFound:
        return NotFound(f"There is no such {self._noun} in this organisation.")


class _PagedEntries(_Entries[T]):
    async def get(self, id: str) -> T:
        query = select(*columns_of(self._table, self._kind))
        query = query.where(self._table.c.org_id == self._org_id, self._table.c.id == id)
        row = (await self._transaction.read(query)).mappings().first()
        if row is None:
            raise self._missing()
        return self._item(row)

    async def page(self, cursor: str | None, limit: int) -> Page[T]:
        query = select(*columns_of(self._table, self._kind)).where(self._table.c.org_id == self._org_id)
        order = (self._table.c.created_at, self._table.c.id)
        return await read_page(self._transaction, query, order, self._item, cursor, limit)

    def _item(self, row: RowMapping) -> T:
        return from_row(self._kind, row)


class SqlUsers(_PagedEntries[User]):
    def __init__(self, transaction: Transaction, org_id: str) -> None:
        super().__init__(transaction, org_id, users, User, ("user", "This e-mail address has an account already."))

    async def names(self, user_ids: Sequence[str]) -> dict[str, str]:
        query = select(users.c.id, users.c.name).where(users.c.org_id == self._org_id, users.c.id.in_(user_ids))
        return {row.id: row.name for row in await self._transaction.read(query)}


class SqlInvitations(_PagedEntries[Invitation]):
    def __init__(self, transaction: Transaction, org_id: str) -> None:
        words = ("invitation", "This invitation exists already.")
        super().__init__(transaction, org_id, invitations, Invitation, words)


class SqlApiKeys(_PagedEntries[ApiKey]):
    def __init__(self, transaction: Transaction, org_id: str) -> None:
        super().__init__(transaction, org_id, api_keys, ApiKey, ("API key", "This API key exists already."))


class SqlSessions(_Entries[Session]):
    def __init__(self, transaction: Transaction, org_id: str) -> None:
        super().__init__(transaction, org_id, sessions, Session, ("session", "This session exists already."))

    async def revoke_all(self, user_id: str, now: datetime) -> None:
        is_open = (
            (sessions.c.org_id == self._org_id) & (sessions.c.user_id == user_id) & sessions.c.revoked_at.is_(None)
        )
        await self._transaction.write(update(sessions).where(is_open).values(revoked_at=now))


class SqlPasswordResets:
    def __init__(self, transaction: Transaction, org_id: str) -> None:
        self._transaction = transaction
        self._org_id = org_id

    async def put(self, reset: PasswordReset) -> None:
        if reset.org_id != self._org_id:
            raise NotFound("There is no such user in this organisation.")
        row = to_row(password_resets, reset)
        await self._transaction.put(password_resets, row, replace=["token_hash", "created_by", "expires_at"])

    async def take(self, reset: PasswordReset) -> None:
        table = password_resets.c
        is_it = (table.org_id == self._org_id) & (table.token_hash == reset.token_hash)
        statement = delete(password_resets).where(is_it).returning(table.user_id)
        if (await self._transaction.write(statement)).first() is None:
            raise NotFound("There is no such link in this organisation.")


class SqlReplies:
    def __init__(self, transaction: Transaction, org_id: str) -> None:
        self._transaction = transaction
        self._org_id = org_id

    async def get(self, key: str, route: str) -> KeptReply | None:
        query = select(*columns_of(replies, KeptReply)).where(
            replies.c.org_id == self._org_id, replies.c.key == key, replies.c.route == route
        )
        row = (await self._transaction.read(query)).mappings().first()
        return None if row is None else from_row(KeptReply, row)

    async def put(self, reply: KeptReply, *, now: datetime) -> None:
        """Raises `Conflict` where the same request was answered meanwhile."""
        row = to_row(replies, reply, org_id=self._org_id, created_at=now)
        await self._transaction.add(replies, row, "This request was answered meanwhile.")

    async def remove_before(self, moment: datetime) -> None:
        is_old = (replies.c.org_id == self._org_id) & (replies.c.created_at < moment)
        await self._transaction.write(delete(replies).where(is_old))

    async def remove_of(self, caller: str) -> None:
        is_theirs = (replies.c.org_id == self._org_id) & replies.c.route.endswith(f" {caller}", autoescape=True)
        await self._transaction.write(delete(replies).where(is_theirs))
