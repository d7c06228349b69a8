"""Statements that go to the thread of a connection once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import anyio
import pytest

from talktrack.storage.sqlite_connection import SqliteConnection


@pytest.fixture
async def connection(tmp_path: Path) -> AsyncIterator[SqliteConnection]:
    opened = SqliteConnection(str(tmp_path / "a.db"), 1.0)
    await opened
    yield opened
    await opened.close()


async def test_rows_and_their_columns_come_with_the_statement(connection: SqliteConnection) -> None:
    cursor = connection.cursor()
    await cursor.execute("SELECT 1 AS one, ? AS two UNION ALL SELECT 3, 4", (2,))
    assert [column[0] for column in cursor.description] == ["one", "two"]
    assert await cursor.fetchall() == [(1, 2), (3, 4)]
    assert await cursor.fetchall() == []


async def test_a_transaction_whose_beginning_nobody_waited_for_is_ended_too(connection: SqliteConnection) -> None:
    with anyio.move_on_after(0) as given_up:
        await connection.cursor().execute("BEGIN IMMEDIATE")
    await connection.rollback()
    await connection.cursor().execute("SELECT 1")
    assert given_up.cancelled_caught
    assert not connection.in_transaction


async def test_what_was_written_is_kept_by_a_commit_and_dropped_by_a_rollback(connection: SqliteConnection) -> None:
    cursor = connection.cursor()
    await cursor.execute("CREATE TABLE kept (number INTEGER)")
    for number, end in ((1, connection.commit), (2, connection.rollback)):
        await cursor.execute("BEGIN")
        await cursor.executemany("INSERT INTO kept VALUES (?)", [(number,), (number,)])
        assert cursor.rowcount == 2
        await end()
    await cursor.execute("SELECT number FROM kept")
    assert await cursor.fetchall() == [(1,), (1,)]


async def test_closing_ends_where_the_thread_was_ended_meanwhile(tmp_path: Path) -> None:
    opened = SqliteConnection(str(tmp_path / "b.db"), 1.0)
    await opened
    closing = asyncio.ensure_future(opened.close())
    await asyncio.sleep(0)
    stopped = opened.stop()
    async with asyncio.timeout(10):
        await closing
    assert stopped is not None
    assert stopped.done()
