"""The store: one transaction per `async with`."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any, TypeVar

from sqlalchemy import Column, Table, select, text

from talktrack.domain.assignment import Assignment, Team
from talktrack.domain.assistant import Assistant
from talktrack.domain.call import Call, CallStatus
from talktrack.domain.decisions import Decisions
from talktrack.domain.meeting import Meeting
from talktrack.domain.persona import Persona
from talktrack.domain.scenario import Scenario
from talktrack.domain.scorecard import Scorecard
from talktrack.domain.workspace import ApiKey, Invitation, Organisation, PasswordReset, Session, User
from talktrack.ports.storage import Shelf
from talktrack.storage import tables
from talktrack.storage.columns import columns_of, from_row, to_row
from talktrack.storage.db import open_engine
from talktrack.storage.failures import storage_errors
from talktrack.storage.repos_access import SqlDecisions, SqlProviderAccess
from talktrack.storage.repos_audit import SqlAudit
from talktrack.storage.repos_calls import CallRows, SqlCalls, SqlTurns, call_of
from talktrack.storage.repos_entries import SqlEntries
from talktrack.storage.repos_people import (
    SqlApiKeys,
    SqlInvitations,
    SqlPasswordResets,
    SqlReplies,
    SqlSessions,
    SqlUsers,
)
from talktrack.storage.repos_records import SqlAnalyses, SqlJournal, SqlOverrides, SqlRecordings
from talktrack.storage.repos_remarks import SqlAppeals, SqlComments
from talktrack.storage.repos_shelf import SqlShelf
from talktrack.storage.transaction import Transaction

T = TypeVar("T")


class SqlWorkspace:
    """Implements `ports.storage.Workspace`."""

    def __init__(self, transaction: Transaction, org_id: str) -> None:
        rows = CallRows(transaction, org_id)
        self.org_id = org_id
        self.users = SqlUsers(transaction, org_id)
        self.sessions = SqlSessions(transaction, org_id)
        self.password_resets = SqlPasswordResets(transaction, org_id)
        self.invitations = SqlInvitations(transaction, org_id)
        self.api_keys = SqlApiKeys(transaction, org_id)
        self.assistants: Shelf[Assistant] = SqlShelf(transaction, org_id, tables.assistants, "assistant")
        self.personas: Shelf[Persona] = SqlShelf(transaction, org_id, tables.personas, "persona")
        self.scenarios: Shelf[Scenario] = SqlShelf(transaction, org_id, tables.scenarios, "scenario")
        self.scorecards: Shelf[Scorecard] = SqlShelf(transaction, org_id, tables.scorecards, "scorecard")
        self.teams: Shelf[Team] = SqlShelf(transaction, org_id, tables.teams, "team")
        self.assignments: Shelf[Assignment] = SqlShelf(transaction, org_id, tables.assignments, "assignment")
        self.meetings: Shelf[Meeting] = SqlShelf(transaction, org_id, tables.meetings, "meeting")
        self.calls = SqlCalls(rows)
        self.turns = SqlTurns(rows)
        self.entries = SqlEntries(transaction, org_id)
        self.journal = SqlJournal(rows)
        self.analyses = SqlAnalyses(rows)
        self.overrides = SqlOverrides(rows)
        self.comments = SqlComments(rows)
        self.appeals = SqlAppeals(rows)
        self.recordings = SqlRecordings(rows)
        self.replies = SqlReplies(transaction, org_id)
        self.provider_access = SqlProviderAccess(transaction, org_id)
        self.decisions = SqlDecisions(transaction, org_id)
        self.audit = SqlAudit(transaction, org_id)


class SqlDirectory:
    """Implements `ports.storage.Directory`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def add_organisation(self, organisation: Organisation) -> None:
        row = to_row(tables.organisations, organisation)
        await self._transaction.add(tables.organisations, row, "This organisation exists already.")

    async def organisation(self, org_id: str) -> Organisation | None:
        return await self._find(Organisation, tables.organisations, tables.organisations.c.id, org_id)

    async def user_by_email(self, email: str) -> User | None:
        return await self._find(User, tables.users, tables.users.c.email, email)

    async def session(self, session_id: str) -> tuple[Session, User] | None:
        session = await self._find(Session, tables.sessions, tables.sessions.c.id, session_id)
        if session is None:
            return None
        return session, await self.workspace(session.org_id).users.get(session.user_id)

    async def api_key_by_hash(self, key_hash: str) -> ApiKey | None:
        return await self._find(ApiKey, tables.api_keys, tables.api_keys.c.key_hash, key_hash)

    async def invitation_by_hash(self, token_hash: str) -> Invitation | None:
        return await self._find(Invitation, tables.invitations, tables.invitations.c.token_hash, token_hash)

    async def password_reset_by_hash(self, token_hash: str) -> PasswordReset | None:
        table = tables.password_resets
        return await self._find(PasswordReset, table, table.c.token_hash, token_hash)

    async def open_calls(self) -> tuple[Call, ...]:
        calls = tables.calls
        # The status stands in the text of the statement, so that the index of live calls is used.
        is_live = text(f"calls.status = '{CallStatus.LIVE.value}'")
        query = select(*columns_of(calls, Call)).where(is_live).order_by(calls.c.started_at, calls.c.id)
        return tuple(call_of(row) for row in (await self._transaction.read(query)).mappings())

    async def decided(self) -> tuple[tuple[str, Decisions], ...]:
        query = select(tables.decisions.c.org_id, tables.decisions.c.decisions).order_by(tables.decisions.c.org_id)
        return tuple((row.org_id, row.decisions) for row in await self._transaction.read(query))

    def workspace(self, org_id: str) -> SqlWorkspace:
        return SqlWorkspace(self._transaction, org_id)

    async def _find(self, kind: type[T], table: Table, column: Column[Any], value: str) -> T | None:
        query = select(*columns_of(table, kind)).where(column == value)
        row = (await self._transaction.read(query)).mappings().first()
        return None if row is None else from_row(kind, row)


class SqlStore:
    """Implements `ports.storage.Store` on SQLite and PostgreSQL. One per process; `close` it at the end.

    The tables must be there: see `talktrack.storage.migrations.migrate`. A transaction belongs to one task.
    """

    def __init__(self, url: str) -> None:
        """Connects to nothing yet. Raises `InvalidInput` for a URL it cannot use."""
        self._engine = open_engine(url)

    @asynccontextmanager
    async def workspace(self, org_id: str) -> AsyncIterator[SqlWorkspace]:
        async with self._transaction() as transaction:
            yield SqlWorkspace(transaction, org_id)

    @asynccontextmanager
    async def directory(self) -> AsyncIterator[SqlDirectory]:
        async with self._transaction() as transaction:
            yield SqlDirectory(transaction)

    async def ready(self) -> None:
        """Ask the database for a sign of life. Raises `StorageFailed`."""
        async with self._transaction() as transaction:
            await transaction.read(text("SELECT 1"))

    async def close(self) -> None:
        """Close all connections."""
        await self._engine.dispose()

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[Transaction]:
        """Closing a connection rolls back what was not committed."""
        async with AsyncExitStack() as stack:
            with storage_errors():
                connection = await stack.enter_async_context(self._engine.connect())
            transaction = Transaction(connection)
            yield transaction
            await transaction.commit()
