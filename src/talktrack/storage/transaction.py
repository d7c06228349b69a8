"""One transaction, with the two databases' differences put away."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import CursorResult, Executable, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from talktrack.domain.errors import Conflict
from talktrack.storage.columns import check_keys
from talktrack.storage.failures import storage_errors


class Transaction:
    """Statements of one transaction, one at a time; every read sees what is committed by then, and its own writes.

    That is PostgreSQL's READ COMMITTED. SQLite gets the same: reads take no lock, and the first write takes the
    write lock with BEGIN IMMEDIATE. (A transaction that began with a read could not be turned into a writing one
    after somebody else has written.)
    """

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._is_sqlite = connection.dialect.name == "sqlite"
        self._writing = False

    async def read(self, statement: Executable) -> CursorResult[Any]:
        with storage_errors():
            return await self._connection.execute(statement)

    async def write(
        self, statement: Executable, rows: Sequence[dict[str, Any]] | dict[str, Any] | None = None
    ) -> CursorResult[Any]:
        """Raises `Conflict` where it exists already, `NotFound` where what it belongs to does not exist."""
        with storage_errors():
            if self._is_sqlite and not self._writing:
                await self._connection.exec_driver_sql("BEGIN IMMEDIATE")
            self._writing = True
            return await self._connection.execute(statement, rows)

    async def add(self, table: Table, row: dict[str, Any], taken: str) -> None:
        """Insert one row. Raises `Conflict(taken)` where a unique value is taken; the transaction stays usable."""
        check_keys(table, row)
        statement = self._insert(table).values(row).on_conflict_do_nothing().returning(*table.primary_key)
        if (await self.write(statement)).first() is None:
            raise Conflict(taken)

    async def put(self, table: Table, row: dict[str, Any], replace: Sequence[str]) -> None:
        """Insert one row, or replace the named columns of the one that has its primary key."""
        check_keys(table, row)
        insert = self._insert(table).values(row)
        changed = {name: insert.excluded[name] for name in replace}
        await self.write(insert.on_conflict_do_update(index_elements=list(table.primary_key), set_=changed))

    async def commit(self) -> None:
        with storage_errors():
            await self._connection.commit()

    def _insert(self, table: Table) -> sqlite.Insert | postgresql.Insert:
        return sqlite.insert(table) if self._is_sqlite else postgresql.insert(table)
