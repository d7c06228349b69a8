from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from talktrack.domain.errors import InvalidInput, StorageFailed
from talktrack.ports.storage import CallQuery
from talktrack.storage.db import database_url
from talktrack.storage.store import SqlStore
from tests.fakes import records
from tests.fakes.postgres import Postgres
from tests.fakes.stores import open_store, sqlite_store


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("sqlite:///data/t.db", "sqlite+aiosqlite:///data/t.db"),
        ("sqlite+aiosqlite:////var/t.db", "sqlite+aiosqlite:////var/t.db"),
        ("postgresql://u:p%40@h:5433/d", "postgresql+asyncpg://u:p%40@h:5433/d"),
        ("postgresql+asyncpg://u@h/d", "postgresql+asyncpg://u@h/d"),
        ("postgres://u@h/d?sslmode=require", "postgresql+asyncpg://u@h/d?ssl=require"),
    ],
)
def test_urls_get_the_driver_that_is_installed(url: str, expected: str) -> None:
    assert database_url(url).render_as_string(hide_password=False) == expected


@pytest.mark.parametrize(
    "url",
    [
        "",
        "nonsense",
        "mysql://h/d",
        "sqlite://",
        "sqlite:///:memory:",
        "sqlite://data/t.db",
        "postgresql+psycopg://h/d",
        "sqlite+x:///f",
    ],
)
def test_a_url_of_no_database_that_we_know_is_invalid_input(url: str) -> None:
    with pytest.raises(InvalidInput):
        SqlStore(url)


async def test_a_store_is_ready_while_its_database_answers(tmp_path: Path) -> None:
    async with sqlite_store(tmp_path) as store:
        await store.ready()


@pytest.mark.parametrize("url", ["sqlite:////nowhere/at/all/t.db", "postgresql://u:p@127.0.0.1:1/d"])
async def test_a_database_that_cannot_be_reached_is_a_storage_failure(url: str) -> None:
    store = SqlStore(url)
    with pytest.raises(StorageFailed):
        await store.ready()
    await store.close()


async def test_tables_that_are_missing_are_a_storage_failure(tmp_path: Path) -> None:
    store = SqlStore(f"sqlite:///{tmp_path / 'empty.db'}")
    with pytest.raises(StorageFailed):
        async with store.workspace("org_a") as workspace:
            await workspace.calls.get("call_1")
    await store.close()


async def test_a_full_disk_is_a_storage_failure_and_keeps_what_was_there(tmp_path: Path) -> None:
    async with sqlite_store(tmp_path, "org_a") as store:
        async with store.workspace("org_a") as workspace:
            await workspace.calls.add(records.call(), None)
        async with store._engine.connect() as connection:
            pages = (await connection.exec_driver_sql("PRAGMA page_count")).scalar_one()
            await connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        with pytest.raises(StorageFailed):
            async with store.workspace("org_a") as workspace:
                await workspace.turns.append("call_1", [records.step(1, "word " * 10_000)])
        async with store.workspace("org_a") as workspace:
            assert await workspace.turns.all("call_1") == ()


async def test_a_file_that_somebody_else_keeps_locked_is_a_storage_failure(tmp_path: Path) -> None:
    async with sqlite_store(tmp_path, "org_a") as store:
        async with store._engine.connect() as connection:
            await connection.exec_driver_sql("PRAGMA busy_timeout=1")
        with closing(sqlite3.connect(tmp_path / "talktrack.db", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StorageFailed):
                async with store.workspace("org_a") as workspace:
                    await workspace.calls.add(records.call(), None)
            async with store.workspace("org_a") as workspace:
                assert (await workspace.calls.page(CallQuery(), None, 1)).items == ()


@pytest.mark.xdist_group("postgresql")
async def test_a_connection_lost_halfway_is_a_storage_failure_and_the_next_one_works(database: str) -> None:
    async def lose_it(store: SqlStore) -> None:
        async with store.workspace("org_a") as workspace, store._engine.connect() as other:
            await workspace.calls.add(records.call(), None)
            await other.exec_driver_sql(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
            await workspace.calls.get("call_1")

    async with open_store(database, "org_a") as store:
        with pytest.raises(StorageFailed):
            await lose_it(store)
        await store.ready()


@pytest.fixture
def database(postgres: Postgres) -> str:
    return postgres.database()
