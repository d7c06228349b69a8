"""Whether a database has the newest schema, found out without the migrations, which take long to load."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from sqlalchemy import text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DatabaseError

from talktrack.storage.db import database_url, open_engine
from talktrack.storage.failures import storage_errors

NEWEST: Final = max(path.name[1:5] for path in (Path(__file__).parent / "migrations" / "versions").glob("r[0-9]*.py"))
"""Id of the newest revision: files are named `r<id>_<what>.py`."""


async def is_current(url: str) -> bool:
    """False too where there is no database yet. Raises `InvalidInput` for the URL, `StorageFailed`."""
    if _is_missing(database_url(url)):
        return False
    engine = open_engine(url)
    try:
        with storage_errors():
            async with engine.connect() as connection:
                try:
                    found = await connection.execute(text("SELECT version_num FROM alembic_version"))
                except DatabaseError:
                    return False
                return found.scalars().all() == [NEWEST]
    finally:
        await engine.dispose()


def _is_missing(url: URL) -> bool:
    return url.get_backend_name() == "sqlite" and not Path(str(url.database)).is_file()
