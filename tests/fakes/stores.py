"""Real stores for tests.

async with sqlite_store(tmp_path, "org_a") as store: ...
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from talktrack.domain.workspace import Organisation
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
