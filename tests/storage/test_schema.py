"""Whether a database has the newest schema."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from talktrack.domain.errors import InvalidInput, StorageFailed
from talktrack.storage import migrations
from talktrack.storage.migrations import migrate
from talktrack.storage.schema import NEWEST, is_current
from tests.fakes.postgres import Postgres


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.xdist_group("postgresql"))])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'talktrack.db'}"
    server: Postgres = request.getfixturevalue("postgres")
    return server.empty_database()


def test_the_newest_revision_is_the_head_of_the_migrations() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    assert ScriptDirectory.from_config(config).get_heads() == [NEWEST]


async def test_a_database_is_current_from_its_migration_on(url: str) -> None:
    assert not await is_current(url)
    await migrate(url)
    assert await is_current(url)


async def test_what_is_no_database_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "talktrack.db"
    file.write_bytes(b"no database" * 1000)
    with pytest.raises(StorageFailed):
        await is_current(f"sqlite:///{file}")
    with pytest.raises(InvalidInput):
        await is_current("nonsense")
