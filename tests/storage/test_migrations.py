from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, insert, inspect

from talktrack.domain.call import CallStatus
from talktrack.domain.errors import StorageFailed
from talktrack.ports.storage import AttemptQuery
from talktrack.storage import tables
from talktrack.storage.columns import to_row
from talktrack.storage.db import open_engine
from talktrack.storage.migrations import migrate
from talktrack.storage.tables import metadata
from tests.fakes import records
from tests.fakes.postgres import Postgres
from tests.fakes.stores import open_store

T = TypeVar("T")
ROOT = Path(__file__).parents[2]


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.xdist_group("postgresql"))])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'new' / 'talktrack.db'}"
    server: Postgres = request.getfixturevalue("postgres")
    return server.empty_database()


async def test_the_migrations_make_the_schema_that_the_code_uses(url: str) -> None:
    def differences(connection: Connection) -> tuple[object, object]:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        return compare_metadata(context, metadata), _names(connection)

    await migrate(url)
    migrated, names = await _ask(url, differences)
    assert migrated == []
    assert names == _expected_names()


async def test_migrating_twice_is_harmless(url: str) -> None:
    await migrate(url)
    async with open_store(url, "org_a") as store:
        await migrate(url)
        async with store.directory() as directory:
            assert await directory.organisation("org_a") is not None


async def test_a_database_of_a_newer_version_is_refused_and_left_alone(url: str) -> None:
    await migrate(url)
    await _ask(url, lambda connection: connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StorageFailed, match="newer version"):
        await migrate(url)


def test_processes_that_migrate_at_the_same_moment_do_not_break_each_other(url: str) -> None:
    program = "import asyncio, sys; from talktrack.storage.migrations import migrate; asyncio.run(migrate(sys.argv[1]))"
    command = [sys.executable, "-W", "error", "-c", program, url]
    environment = {"PYTHONPATH": str(ROOT / "src")}
    processes = [
        subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True) for _ in range(3)
    ]
    assert [process.communicate(timeout=60)[1] for process in processes] == [""] * 3
    assert [process.returncode for process in processes] == [0] * 3


async def test_scores_of_before_get_their_points_into_columns(url: str) -> None:
    call = replace(records.call(), status=CallStatus.ENDED)
    score = {"call_id": call.id, "number": 1, "created_at": records.NOW, "score": records.score(61.5)}

    def fill(connection: Connection) -> None:
        organisation = {"id": call.org_id, "name": "A", "created_at": records.NOW}
        for table, row in (
            (tables.organisations, organisation),
            (tables.calls, {**to_row(tables.calls, call), "scores": 1}),
            (tables.analyses, {"org_id": call.org_id, **score}),
        ):
            known = {column["name"] for column in inspect(connection).get_columns(table.name)}
            connection.execute(insert(table).values({name: value for name, value in row.items() if name in known}))

    await migrate(url, "0003")
    await _ask(url, fill)
    await migrate(url)
    async with open_store(url) as store, store.workspace(call.org_id) as workspace:
        [attempt] = await workspace.analyses.attempts(AttemptQuery("user_1"), 10)
    assert (attempt.score, attempt.passed) == (61.5, records.score(61.5).passed)


async def _ask(url: str, question: Callable[[Connection], T]) -> T:
    engine = open_engine(url)
    async with engine.begin() as connection:
        answer = await connection.run_sync(question)
    await engine.dispose()
    return answer


def _names(connection: Connection) -> set[str]:
    """Alembic does not compare the names of primary and foreign keys."""
    look = inspect(connection)
    names: set[str | None] = set()
    for table in metadata.tables:
        names.add(look.get_pk_constraint(table)["name"])
        names |= {key["name"] for key in look.get_foreign_keys(table)}
    return {name for name in names if name}


def _expected_names() -> set[str]:
    return {
        str(constraint.name)
        for table in metadata.tables.values()
        for constraint in (table.primary_key, *table.foreign_key_constraints)
    }
