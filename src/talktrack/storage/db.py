"""Engines: from a database URL to connections that behave alike."""

from __future__ import annotations

from functools import partial

from sqlalchemy import event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from talktrack.domain.errors import InvalidInput
from talktrack.storage.sqlite_connection import SqliteConnection

LOCK_TIMEOUT_S = 20
"""How long a writer waits for another one before it gives up with `storage_failed`."""

CONNECT_TIMEOUT_S = 10

_DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg", "postgres": "postgresql+asyncpg"}


def database_url(url: str) -> URL:
    """The URL with our driver in it: `sqlite:///file` or `postgresql://…`, each also with its driver named.

    `sslmode` of PostgreSQL's own clients is understood. Raises `InvalidInput`.
    """
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError) as error:
        raise InvalidInput("The database URL cannot be read.") from error
    driver = _DRIVERS.get(parsed.drivername.split("+")[0])
    if driver is None or parsed.drivername not in {*_DRIVERS, driver}:
        raise InvalidInput("The database URL must start with sqlite:/// or postgresql://.")
    if driver == "sqlite+aiosqlite" and (parsed.host or parsed.database in {None, "", ":memory:"}):
        raise InvalidInput("A SQLite URL must name a file after three slashes, or after four for an absolute path.")
    parsed = parsed.set(drivername=driver)
    if sslmode := parsed.query.get("sslmode"):
        parsed = parsed.difference_update_query(["sslmode"]).update_query_dict({"ssl": sslmode})
    return parsed


def open_engine(url: str) -> AsyncEngine:
    """An engine on the database; nothing is connected yet. Raises `InvalidInput` for a URL it cannot use.

    Statements go to logs when they fail, but never with their parameters: what people said stays out.
    """
    parsed = database_url(url)
    if parsed.get_backend_name() == "postgresql":
        settings = {"application_name": "talktrack", "timezone": "UTC"}
        options = {"server_settings": settings, "timeout": CONNECT_TIMEOUT_S}
        return create_async_engine(parsed, hide_parameters=True, pool_pre_ping=True, pool_size=10, connect_args=options)
    open_file = partial(_open_file, str(parsed.database))
    engine = create_async_engine(parsed, hide_parameters=True, async_creator=open_file)
    event.listen(engine.sync_engine, "connect", _prepare_sqlite)
    return engine


async def _open_file(path: str) -> SqliteConnection:
    connection = SqliteConnection(path, LOCK_TIMEOUT_S)
    thread = connection._thread  # no public name, and a store that nobody closed must not keep the process alive
    thread.daemon = True
    try:
        await connection
    except BaseException:
        # It is about to end; were the loop closed before, it would complain about that on stderr.
        thread.join()
        raise
    return connection


def _prepare_sqlite(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    """WAL lets readers and one writer work at once.

    With WAL, `synchronous=NORMAL` writes every commit into the log file before the commit returns and leaves only the
    flush to the disk for later. What was written belongs to the operating system, so a process that is killed loses
    nothing. A power cut may take the last commits but never breaks the file: sqlite.org/pragma.html#pragma_synchronous.
    """
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
