"""Real stores for tests.

async with sqlite_store(tmp_path, "org_a") as store: ...
"""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from anyio import to_thread
from sqlalchemy import event

from talktrack.domain.workspace import Organisation
from talktrack.ports.storage import Store
from talktrack.storage.migrations import migrate
from talktrack.storage.store import SqlStore

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@asynccontextmanager
async def open_store(url: str, *organisations: str) -> AsyncIterator[SqlStore]:
    """A migrated store that holds the named organisations; closed at the end."""
    await migrate(url)
    store = SqlStore(url)
    try:
        async with store.directory() as directory:
            for org_id in organisations:
                await directory.add_organisation(Organisation(org_id, org_id.title(), NOW))
        yield store
    finally:
        await store.close()


@asynccontextmanager
async def sqlite_store(folder: Path, *organisations: str) -> AsyncIterator[SqlStore]:
    """A store on a fresh SQLite file in the folder, holding the named organisations."""
    async with open_store(f"sqlite:///{folder / 'talktrack.db'}", *organisations) as store:
        yield store


@asynccontextmanager
async def locked(folder: Path) -> AsyncIterator[None]:
    """Somebody else writes for as long as the context lasts, once whoever writes now is done."""
    with closing(sqlite3.connect(folder / "talktrack.db", isolation_level=None, check_same_thread=False)) as other:
        await to_thread.run_sync(other.execute, "BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def full(store: Store) -> Iterator[None]:
    """The file may not grow for as long as the context lasts."""
    limit = {"pages": 1}

    def apply(connection: Any, *_: Any) -> None:
        connection.execute(f"PRAGMA max_page_count = {limit['pages']}")

    assert isinstance(store, SqlStore)
    event.listen(store._engine.sync_engine.pool, "checkout", apply)
    yield
    limit["pages"] = 1_000_000
