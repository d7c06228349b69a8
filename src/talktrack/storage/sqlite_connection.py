"""Connections to SQLite that ask their thread once for each statement.

SQLite blocks, so aiosqlite gives every connection a thread. Its cursors go there for each step: to be made, to execute,
to fetch and to be closed, and once more to end a transaction that never began. Each way there and back costs more than
most of our statements do.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any, Final, TypeVar

import aiosqlite

T = TypeVar("T")

_FETCHED_AT_ONCE: Final = 64
"""Rows, by a cursor that is read bit by bit; ours are not."""


class SqliteConnection(aiosqlite.Connection):
    """A connection as SQLAlchemy uses it; awaiting it opens the file."""

    def __init__(self, path: str, lock_timeout_s: float) -> None:
        """With isolation level None, Python's driver begins no transaction by itself."""
        super().__init__(partial(sqlite3.connect, path, isolation_level=None, timeout=lock_timeout_s), _FETCHED_AT_ONCE)
        self._left_running = False
        self._stopped: asyncio.Future[Any] | None = None

    def cursor(self) -> SqliteCursor:  # type: ignore[override]  # without a way to the thread
        return SqliteCursor(self)

    async def ask(self, work: Callable[..., T], *arguments: Any) -> T:
        """Do work in the thread of the connection."""
        self._left_running = True
        done: T = await self._execute(work, *arguments)  # type: ignore[no-untyped-call]
        self._left_running = False
        return done

    def stop(self) -> asyncio.Future[Any] | None:
        """End the thread, once.

        Of somebody who is cancelled while the connection is closing it is asked twice, and nobody would answer the
        second time: aiosqlite 0.22 would wait for that for ever.
        """
        if self._running:
            self._stopped = super().stop()
        return self._stopped

    async def commit(self) -> None:
        await self._end(super().commit)

    async def rollback(self) -> None:
        await self._end(super().rollback)

    async def _end(self, end: Callable[[], Any]) -> None:
        """End a transaction if there is one: there may be, where nobody waited for the last statement."""
        if self._left_running or self.in_transaction:
            await end()
            self._left_running = False


class SqliteCursor:
    """All rows of a statement, fetched as it is executed."""

    arraysize = 1

    def __init__(self, connection: SqliteConnection) -> None:
        self._connection = connection
        self._rows: list[Any] = []
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None

    async def __aenter__(self) -> SqliteCursor:
        return self

    async def execute(self, operation: str, parameters: Sequence[Any] = ()) -> None:
        await self._connection.ask(self._run, "execute", operation, parameters)

    async def executemany(self, operation: str, parameters: Iterable[Sequence[Any]]) -> None:
        await self._connection.ask(self._run, "executemany", operation, parameters)

    async def fetchall(self) -> list[Any]:
        rows, self._rows = self._rows, []
        return rows

    async def close(self) -> None:
        self._rows = []

    def _run(self, method: str, operation: str, parameters: Any) -> None:
        cursor: sqlite3.Cursor = getattr(self._connection._conn, method)(operation, parameters)
        self.description, self._rows = cursor.description, cursor.fetchall()
        self.rowcount, self.lastrowid = cursor.rowcount, cursor.lastrowid
        cursor.close()
