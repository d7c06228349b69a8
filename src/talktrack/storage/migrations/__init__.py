"""The schema's history, and the way to its head."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Connection

from talktrack.domain.errors import StorageFailed
from talktrack.storage.db import database_url, open_engine
from talktrack.storage.failures import storage_errors

_ADVISORY_LOCK = 0x7A1C7AC4
"""A number that only we use among the advisory locks of our database."""


async def migrate(url: str, to: str = "head") -> None:
    """Bring the database to the newest schema, or only to a revision on the way.

    Harmless where it is there already, or where two do it at once.
    A missing SQLite file is made, its folder too. All or nothing. Raises `StorageFailed`, `InvalidInput` for the URL.
    """
    with storage_errors():
        _make_folder(url)
    engine = open_engine(url)
    try:
        with storage_errors():
            async with engine.connect() as connection:
                await connection.run_sync(_upgrade, to)
                await connection.commit()
    except CommandError as error:
        detail = "The database was made by a newer version of Talktrack, or by another program."
        raise StorageFailed(detail) from error
    finally:
        await engine.dispose()


def _make_folder(url: str) -> None:
    parsed = database_url(url)
    if parsed.get_backend_name() == "sqlite" and parsed.database:
        Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)


def _upgrade(connection: Connection, to: str) -> None:
    """One at a time: whoever comes second waits, and then finds nothing left to do."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    else:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_ADVISORY_LOCK})")
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
